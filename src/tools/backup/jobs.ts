import { getBackup, getIncludedVolumes } from '../../../generated/endpoints/cluster/backup.ts';
import { toFlag, toNumber } from '../../rules/wire.ts';
import type { Route, ToolContext } from '../define.ts';
import { orNotes } from '../notes.ts';

/** What the jobs do for one guest. */
export interface Cover {
  /** Identifiers of the enabled jobs that it is in. */
  readonly jobs: readonly string[];
  /** Its disks and mount points that none of them takes along. */
  readonly leftOut: readonly string[];
}

/** The jobs of a cluster, by what they do for its guests. */
export interface Jobs {
  readonly covers: ReadonlyMap<number, Cover>;
  readonly disabled: readonly string[];
  /** How many enabled jobs there are. */
  readonly enabled: number;
  /** Jobs of which it could not be read what they cover. */
  readonly notes: readonly string[];
}

/** What `readJobs` asks. */
export const jobReads: readonly Route[] = [getBackup, getIncludedVolumes];

/** The backup jobs, and which guests the enabled ones cover: as Proxmox VE itself works it out. */
export const readJobs = async ({ requester, signal }: Pick<ToolContext, 'requester' | 'signal'>): Promise<Jobs> => {
  const jobs = await requester.send(getBackup(), { signal });
  // A job that says nothing is enabled.
  const [enabled = [], disabled = []] = [true, false].map((on) =>
    jobs.filter((job) => toFlag(job.enabled ?? 1) === on).map(({ id }) => id),
  );
  const { values, notes } = await orNotes<readonly Included[]>(
    Object.fromEntries(
      enabled.map((id) => [
        id,
        requester.send(getIncludedVolumes({ id }), { signal }).then(({ children }) => children.map(asIncluded)),
      ]),
    ),
  );
  const covers = new Map<number, Cover>();
  for (const [id, guests] of Object.entries(values)) {
    for (const { vmid, leftOut } of guests) {
      const before = covers.get(vmid);
      covers.set(vmid, {
        jobs: [...(before?.jobs ?? []), id],
        leftOut: before ? before.leftOut.filter((disk) => leftOut.includes(disk)) : leftOut,
      });
    }
  }
  return {
    covers,
    disabled,
    enabled: enabled.length,
    notes: notes.map((note) => `job ${note}`),
  };
};

interface Included {
  readonly vmid: number;
  readonly leftOut: readonly string[];
}

interface Child {
  readonly id: number | string;
  readonly children?: readonly { readonly id: string; readonly included: unknown }[];
}

const asIncluded = ({ id, children = [] }: Child): Included => ({
  vmid: toNumber(id) ?? 0,
  // `100:scsi1`
  leftOut: children.filter(({ included }) => !toFlag(included)).map((disk) => disk.id.replace(/^\d+:/, '')),
});
