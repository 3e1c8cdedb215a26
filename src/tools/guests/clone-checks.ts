import { getFeature as lxcFeature } from '../../../generated/endpoints/nodes/lxc.ts';
import { getCurrent as lxcCurrent } from '../../../generated/endpoints/nodes/lxc/status.ts';
import { getFeature as qemuFeature } from '../../../generated/endpoints/nodes/qemu.ts';
import { ProxmoxError } from '../../errors.ts';
import { nameOf } from '../../identifier.ts';
import type { Guest, Storage } from '../../inventory/resources.ts';
import { toFlag } from '../../rules/wire.ts';
import type { Route, ToolContext } from '../define.ts';
import type { Options } from './config.ts';
import { volumesOf } from './disks.ts';
import { label } from './guest.ts';
import { snapshotNamed, snapshotReads, snapshotsOf } from '../snapshots/read.ts';

/** How a clone is wanted. */
export interface CloneWish {
  readonly full?: boolean;
  readonly node?: string;
  readonly storage?: string;
  readonly snapshot?: string;
}

/** What the checks ask. */
export const cloneReads: readonly Route[] = [qemuFeature, lxcFeature, lxcCurrent, ...snapshotReads];

/** Refuses a snapshot that the guest does not have. */
export const checkSnapshot = async (context: ToolContext, guest: Guest, name: string): Promise<void> => {
  snapshotNamed(name, await snapshotsOf(context, guest), guest);
};

/** Whether the clone will be a full one: a template is linked to where that works, unless it is said otherwise. */
export const isFull = async (
  { requester, signal }: ToolContext,
  guest: Guest,
  { full, storage, snapshot }: CloneWish,
): Promise<boolean> => {
  if (full === false && storage !== undefined) {
    throw new ProxmoxError('INVALID_INPUT', 'storage: a linked clone stays on the storage of its template.', {
      next: 'Leave out storage, or full.',
    });
  }
  const isLinkTried = full === undefined ? guest.template && storage === undefined : !full;
  if (!isLinkTried) return true;
  const { kind, node, vmid } = guest;
  const asked = { node, vmid, feature: 'clone', ...(snapshot === undefined ? {} : { snapname: snapshot }) } as const;
  const { hasFeature } = await requester.send(kind === 'qemu' ? qemuFeature(asked) : lxcFeature(asked), { signal });
  if (toFlag(hasFeature)) return false;
  if (full === undefined) return true;
  throw new ProxmoxError('REJECTED', `No linked clone can be made of ${label(guest)}.`, {
    next: guest.template
      ? 'Its storage can not do that; leave out full, and it is copied.'
      : 'Linked clones are made of templates; leave out full, and it is copied.',
  });
};

/** Refuses a full clone of a container that runs: Proxmox VE copies one from a snapshot only. */
export const checkAtRest = async ({ requester, signal }: ToolContext, guest: Guest): Promise<void> => {
  const { kind, node, vmid } = guest;
  if (kind !== 'lxc' || guest.status === 'stopped') return;
  const { status } = await requester.send(lxcCurrent({ node, vmid }), { signal });
  if (status !== 'running') return;
  throw new ProxmoxError('REJECTED', `A running container is copied from a snapshot only, and ${label(guest)} runs.`, {
    next: `Take one with pve_snapshot_create {"guest": "${vmid}", "name": "for-clone"}, and call again with snapshot "for-clone"; or shut it down first.`,
  });
};

/** Refuses another node as the target where that does not see what the guest has. */
export const checkTarget = (
  guest: Guest,
  config: Options,
  storages: readonly Storage[],
  { node, storage }: CloneWish & { readonly node: string },
): void => {
  const isLocal = (name: string): boolean => storages.some((each) => each.storage === name && !each.shared);
  const moved = storage !== undefined && guest.kind === 'lxc';
  const local = moved
    ? []
    : volumesOf(config).filter((volume) => !volume.option.startsWith('unused') && isLocal(volume.storage));
  const names = [...local.map(({ volume }) => volume), ...(storage !== undefined && isLocal(storage) ? [storage] : [])];
  if (names.length === 0) return;
  throw new ProxmoxError(
    'REJECTED',
    `No clone of ${label(guest)} can go to ${nameOf(node)}: what it uses is not shared: ${names.map(nameOf).join(', ')}.`,
    { next: 'Leave out node: the clone is made beside it, and can be migrated then.' },
  );
};
