import { getSnapshot as lxcSnapshots } from '../../../generated/endpoints/nodes/lxc/snapshot.ts';
import { getSnapshot as qemuSnapshots } from '../../../generated/endpoints/nodes/qemu/snapshot.ts';
import { ProxmoxError } from '../../errors.ts';
import { isIdentifier } from '../../identifier.ts';
import type { Guest } from '../../inventory/resources.ts';
import { nearest } from '../../nearest.ts';
import { toFlag, toNumber, toText } from '../../rules/wire.ts';
import type { TSchema } from '@sinclair/typebox';
import { Arg, type Route, type ToolContext } from '../define.ts';
import { label } from '../guests/guest.ts';

/** A snapshot of a guest. */
export interface Snapshot {
  readonly name: string;
  /** Seconds since 1970. */
  readonly takenAt?: number;
  /** The snapshot that it stands on; absent for the first. */
  readonly parent?: string;
  readonly notes?: string;
  /** Whether the memory of the running VM is in it. */
  readonly withMemory: boolean;
}

/** The snapshots of a guest, and the one that its present state stands on. */
export interface Snapshots {
  readonly snapshots: readonly Snapshot[];
  readonly current?: string;
}

/** The argument that names a snapshot that there is, worded once. */
export const nameArgument: TSchema = Arg.text('Name of the snapshot', { minLength: 1 });

/** What `snapshotsOf` asks. */
export const snapshotReads: readonly Route[] = [qemuSnapshots, lxcSnapshots];

/** The snapshots of a guest, in one request. */
export const snapshotsOf = async (
  { requester, signal }: Pick<ToolContext, 'requester' | 'signal'>,
  { kind, node, vmid }: Guest,
): Promise<Snapshots> => {
  const request = kind === 'qemu' ? qemuSnapshots({ node, vmid }) : lxcSnapshots({ node, vmid });
  const list: readonly Readonly<Record<string, unknown>>[] = await requester.send(request, { signal });
  // One entry stands for the present state.
  const current = toText(list.find(({ name }) => name === 'current')?.['parent']);
  return {
    snapshots: list.filter(({ name }) => name !== 'current').map(asSnapshot),
    ...(current === undefined ? {} : { current }),
  };
};

const asSnapshot = ({
  name,
  snaptime,
  parent: below,
  description,
  vmstate,
}: Readonly<Record<string, unknown>>): Snapshot => {
  const [takenAt, parent, notes] = [toNumber(snaptime), toText(below), toText(description)];
  return {
    name: toText(name) ?? '',
    withMemory: toFlag(vmstate),
    ...(takenAt === undefined ? {} : { takenAt }),
    ...(parent === undefined ? {} : { parent }),
    ...(notes === undefined || notes.trim() === '' ? {} : { notes }),
  };
};

/** The snapshot of that name; fails as NOT_FOUND with names that are like it. */
export const snapshotNamed = (name: string, { snapshots }: Snapshots, guest: Guest): Snapshot => {
  const found = snapshots.find((each) => each.name === name);
  if (found) return found;
  const names = snapshots.map((each) => each.name).filter(isIdentifier);
  const like = nearest(name, names);
  const shown = like.length > 0 ? like : names.slice(-5);
  throw new ProxmoxError('NOT_FOUND', `${label(guest)} has no snapshot ${JSON.stringify(name.slice(0, 80))}.`, {
    next:
      shown.length === 0
        ? 'It has no snapshot at all.'
        : `Did you mean ${shown.map((each) => JSON.stringify(each)).join(', ')}? pve_snapshot_list {"guest":"${guest.vmid}"} shows all.`,
  });
};
