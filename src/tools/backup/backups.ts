import { getContent } from '../../../generated/endpoints/nodes/storage.ts';
import type { GetContentResult } from '../../../generated/types/nodes/storage.ts';
import { ProxmoxError } from '../../errors.ts';
import { nameOf } from '../../identifier.ts';
import type { Guest, Storage } from '../../inventory/resources.ts';
import { toFlag, toNumber, toText } from '../../rules/wire.ts';
import type { Route, ToolContext } from '../define.ts';
import { orNotes } from '../notes.ts';
import { nodesToAsk } from '../storage/nodes.ts';

/** A backup as its storage lists it. */
export interface Backup {
  readonly volume: string;
  readonly storage: string;
  /** A node that reads it. */
  readonly node: string;
  /** Whether only that node reads it. */
  readonly local: boolean;
  readonly vmid?: number;
  readonly kind?: Guest['kind'];
  /** Seconds since 1970. */
  readonly createdAt?: number;
  /** Bytes. */
  readonly size?: number;
  readonly notes?: string;
  readonly protected: boolean;
  /** What a Proxmox Backup Server found when it last looked: `ok` or `failed`. */
  readonly verified?: string;
}

/** Which backups to read: all unless said otherwise. */
export interface Which {
  readonly vmid?: number | undefined;
  readonly storage?: string | undefined;
  readonly node?: string | undefined;
}

/** What could be read, and what could not. */
export interface Backups {
  readonly backups: readonly Backup[];
  /** What is not in it: storages that failed or whose nodes are offline. */
  readonly notes: readonly string[];
}

/** What `readBackups` asks. */
export const backupReads: readonly Route[] = [getContent];

/** The backups on all storages that take some, each shared storage read once. Fails where nothing can be read at all. */
export const readBackups = async (
  { inventory, requester, signal }: Pick<ToolContext, 'inventory' | 'requester' | 'signal'>,
  { vmid, storage, node }: Which,
): Promise<Backups> => {
  if (node !== undefined) await inventory.node(node);
  const named = storage === undefined ? undefined : await inventory.storage(storage);
  const { storages, offline } = await inventory.all();
  // A storage that takes no more backups may still have some: the one that is named is read in any case.
  const entries = named ?? storages.filter(({ content }) => content.includes('backup'));
  const groups = [...Map.groupBy(entries, (entry) => entry.storage).values()];
  const asked = groups.flatMap((group) => nodesToAsk(group, node, offline));
  const unread = entries.filter(
    (entry) =>
      offline.includes(entry.node) &&
      (node === undefined || entry.node === node) &&
      !asked.some((each) => each.shared && each.storage === entry.storage),
  );
  if (asked.length === 0 && unread.length > 0) {
    throw new ProxmoxError('NODE_UNREACHABLE', 'No node that has a storage with backups is online.');
  }
  const filter = { content: 'backup', ...(vmid === undefined ? {} : { vmid }) };
  const { values, notes } = await orNotes<readonly Backup[]>(
    Object.fromEntries(
      asked.map((entry) => [
        placeOf(entry),
        requester
          .send(getContent({ node: entry.node, storage: entry.storage, ...filter }), { signal })
          .then((lines) => lines.map((line) => asBackup(line, entry))),
      ]),
    ),
  );
  return {
    backups: Object.values(values).flat(),
    notes: [
      ...notes,
      ...(unread.length > 0
        ? [`not read, node offline: ${unread.map((entry) => nameOf(placeOf(entry))).join(', ')}`]
        : []),
      ...(entries.length === 0 ? ['no storage that takes backups can be seen'] : []),
    ],
  };
};

/** `nas`, or `local@pve1` for a storage that each node has for itself. */
const placeOf = ({ storage, node, shared }: Storage): string => (shared ? storage : `${storage}@${node}`);

const asBackup = (line: GetContentResult[number], { storage, node, shared }: Storage): Backup => {
  const [vmid, createdAt, size] = [line.vmid, line.ctime, line.size].map(toNumber);
  const [notes, verified] = [toText(line.notes), toText(line.verification?.state)];
  const kind = kindOf(line);
  return {
    volume: line.volid,
    storage,
    node,
    local: !shared,
    protected: toFlag(line.protected),
    ...(vmid === undefined ? {} : { vmid }),
    ...(kind === undefined ? {} : { kind }),
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(size === undefined ? {} : { size }),
    ...(notes === undefined ? {} : { notes }),
    ...(verified === undefined ? {} : { verified }),
  };
};

/** What the backup is of. Older releases do not say it, but the format tells. */
const kindOf = (line: GetContentResult[number]): Guest['kind'] | undefined => {
  // The schema forgets this one.
  const { subtype }: Readonly<Record<string, unknown>> = { ...line };
  if (subtype === 'qemu' || subtype === 'lxc') return subtype;
  return /^(?:vma|pbs-vm)/.test(line.format) ? 'qemu' : /^(?:tar|tgz|pbs-ct)/.test(line.format) ? 'lxc' : undefined;
};

/** The newest first; one that does not tell its time is the oldest. */
export const newestFirst = (a: Backup, b: Backup): number => (b.createdAt ?? 0) - (a.createdAt ?? 0);
