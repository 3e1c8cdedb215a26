import { getCurrent as lxcCurrent } from '../../../generated/endpoints/nodes/lxc/status.ts';
import { getCurrent as qemuCurrent } from '../../../generated/endpoints/nodes/qemu/status.ts';
import { ProxmoxError } from '../../errors.ts';
import { nameOf } from '../../identifier.ts';
import type { Guest } from '../../inventory/resources.ts';
import { toFlag, toText } from '../../rules/wire.ts';
import type { ToolContext } from '../define.ts';
import { configOf } from '../guests/config.ts';
import { label } from '../guests/guest.ts';
import type { Backup } from './backups.ts';
import { optionsInside, storagesInside } from './inside.ts';
import { targetStorage } from './target.ts';

interface Wish {
  readonly backup: Backup;
  readonly kind: Guest['kind'];
  /** The guest to replace. */
  readonly over: Guest | undefined;
  /** The storage for the disks. */
  readonly wanted: string | undefined;
}

/** Where a backup is restored to. */
interface Place {
  readonly node: string;
  /** The storage for the disks; absent where each goes back to its own. */
  readonly storage: string | undefined;
  /** The name of the guest in the backup. */
  readonly name: string | undefined;
}

/** Finds the node that reads a backup and has storages for its disks. Fails as REJECTED, with what would do, where there is none. */
export const placeFor = async (context: ToolContext, { backup, kind, over, wanted }: Wish): Promise<Place> => {
  const nodes = await nodesFor(context, backup, over);
  const [first = backup.node] = nodes;
  const inside = await optionsInside(context, backup, first);
  const name = inside?.get(kind === 'qemu' ? 'name' : 'hostname');
  const content = kind === 'qemu' ? 'images' : 'rootdir';
  const needed = wanted === undefined ? storagesInside(inside ?? new Map()) : [wanted];
  const { storages } = await context.inventory.all();
  const holds = (node: string, storage: string): boolean =>
    storages.some((each) => each.node === node && each.storage === storage && each.content.includes(content));
  const node = nodes.find((each) => needed.every((storage) => holds(each, storage)));
  // Proxmox VE puts a container on one storage, which has to be said.
  if (kind === 'lxc') {
    const at = node ?? first;
    return {
      node: at,
      name,
      storage: await targetStorage(context, at, content, node ? (wanted ?? needed[0]) : wanted),
    };
  }
  if (node !== undefined) return { node, name, storage: wanted };
  if (wanted !== undefined) return { node: first, name, storage: await targetStorage(context, first, content, wanted) };
  const missing = needed.filter((storage) => !holds(first, storage)).map(nameOf);
  const fit = storages.filter((each) => each.node === first && each.content.includes(content));
  throw new ProxmoxError(
    'REJECTED',
    `Its disks were on ${missing.join(', ')}, which takes no disks of VMs on ${nameOf(first)}.`,
    { next: `Call again with storage, one of: ${fit.map(({ storage }) => nameOf(storage)).join(', ')}.` },
  );
};

/** The nodes that read a backup, that of its guest first; with `over` only the node of that guest. */
const nodesFor = async (
  { inventory }: ToolContext,
  backup: Backup,
  over: Guest | undefined,
): Promise<readonly string[]> => {
  const { storages, offline, guests } = await inventory.all();
  const readers = storages
    .filter(({ storage, node }) => storage === backup.storage && !offline.includes(node))
    .map(({ node }) => node)
    .filter((node) => !backup.local || node === backup.node);
  if (over) {
    if (readers.includes(over.node) || offline.includes(over.node)) return [over.node];
    throw new ProxmoxError(
      'REJECTED',
      `${label(over)} is on ${nameOf(over.node)}, which does not read ${nameOf(backup.volume)}.`,
      { next: `Leave over out to restore it as a new guest on ${readers.map(nameOf).join(', ')}.` },
    );
  }
  const home = guests.find(({ vmid }) => vmid === backup.vmid)?.node;
  return [...readers.filter((node) => node === home), ...readers.filter((node) => node !== home)];
};

/** Refuses what Proxmox VE would refuse to replace: a guest that runs, is protected or locked. */
export const checkReplaceable = async (context: ToolContext, guest: Guest): Promise<void> => {
  const { kind, node, vmid } = guest;
  const current = kind === 'qemu' ? qemuCurrent({ node, vmid }) : lxcCurrent({ node, vmid });
  const [{ status }, options] = await Promise.all([
    context.requester.send(current, { signal: context.signal }),
    configOf(context, guest),
  ]);
  const what = label(guest);
  if (status !== 'stopped') {
    throw new ProxmoxError('REJECTED', `${what} runs, and only a stopped guest can be replaced.`, {
      next: `Stop it first with pve_guest_shutdown {"guest": "${vmid}"}, or leave over out to restore it as a new guest.`,
    });
  }
  if (toFlag(options['protection'])) {
    throw new ProxmoxError('REJECTED', `${what} is protected, so that it can not be replaced.`, {
      next: `Leave over out to restore it as a new guest. To lift the protection: pve_guest_configure {"guest": "${vmid}", "set": {"protection": false}}.`,
    });
  }
  const lock = toText(options['lock']);
  if (lock !== undefined) {
    throw new ProxmoxError('LOCKED', `${what} is locked (${nameOf(lock)}): other work on it has not ended.`);
  }
};
