import { getContent } from '../../../generated/endpoints/nodes/storage.ts';
import type { GetContentResult } from '../../../generated/types/nodes/storage.ts';
import { asProxmoxError } from '../../errors.ts';
import { nameOf } from '../../identifier.ts';
import type { Guest, Storage } from '../../inventory/resources.ts';
import { toNumber, toText } from '../../rules/wire.ts';
import { ownerOf } from '../../rules/volumes.ts';
import type { Route, ToolContext } from '../define.ts';
import { nameIn, type Disk } from './disks.ts';
import { DISK_CONTENT } from './place.ts';

type Line = GetContentResult[number];

/** Volumes that were looked for, and on which storages that did not work. */
export interface Lookup {
  readonly lines: readonly Line[];
  readonly unread: readonly string[];
  /** Set where there was no storage to look at, or none that may be seen. */
  readonly blind: boolean;
}

/** What these lookups ask. */
export const belongingsReads: readonly Route[] = [getContent];

/** The backups of a guest that its node can see, the last one first. */
export const backupsOf = async (context: ToolContext, guest: Guest): Promise<Lookup> => {
  const found = await look(context, guest, 'backup', { vmid: guest.vmid });
  return { ...found, lines: [...found.lines].sort((a, b) => (toNumber(b.ctime) ?? 0) - (toNumber(a.ctime) ?? 0)) };
};

/** Every volume that belongs to a guest by its name, whether its configuration names it or not. */
export const volumesNamedAfter = (context: ToolContext, guest: Guest): Promise<Lookup> =>
  look(context, guest, DISK_CONTENT[guest.kind], { vmid: guest.vmid });

/** The guests whose disks are linked clones of these. */
export const clonesOf = async (
  context: ToolContext,
  guest: Guest,
  disks: readonly Disk[],
): Promise<readonly number[]> => {
  const bases = disks.map(({ volume }) => fileOf(nameIn(volume)));
  const on = new Set(disks.map(({ storage }) => storage));
  const { lines } = await look(context, guest, DISK_CONTENT[guest.kind], {}, ({ storage }) => on.has(storage));
  const clones = lines.flatMap((line) => {
    // Some storages write the base into the name of the clone, others beside it.
    const parts = `${nameIn(line.volid)}/${toText(line.parent) ?? ''}`.split(/[/@]/);
    const owner = ownerOf(nameIn(line.volid));
    return owner !== undefined && owner !== guest.vmid && bases.some((base) => parts.includes(base)) ? [owner] : [];
  });
  return [...new Set(clones)].sort((a, b) => a - b);
};

const fileOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** What of that kind is on the storages of the guest's node; one that can't be read is named and hides nothing of the others. */
const look = async (
  { inventory, requester, signal }: ToolContext,
  { node }: Guest,
  content: string,
  filter: { readonly vmid?: number },
  isWanted: (storage: Storage) => boolean = () => true,
): Promise<Lookup> => {
  const { storages } = await inventory.all();
  const asked = storages.filter(
    (each) => each.node === node && each.status === 'available' && each.content.includes(content) && isWanted(each),
  );
  const found = await Promise.all(
    asked.map(({ storage }): Promise<Omit<Lookup, 'blind'>> =>
      requester.send(getContent({ node, storage, content, ...filter }), { signal }).then(
        (lines) => ({ lines, unread: [] }),
        (error: unknown) => {
          const known = asProxmoxError(error);
          if (known.code === 'CANCELLED') throw known;
          return { lines: [], unread: [nameOf(storage)] };
        },
      ),
    ),
  );
  return {
    lines: found.flatMap(({ lines }) => lines),
    unread: found.flatMap(({ unread }) => unread),
    blind: asked.length === 0,
  };
};
