import { asProxmoxError, type ProxmoxError } from '../errors.ts';
import type { Inventory } from '../inventory/inventory.ts';

const IN_REQUEST = /^[A-Z]+ \/nodes\/([^/]+)\/(?:qemu|lxc)\/(\d+)(?:\/|$)/;
const IN_TEXT = /^Configuration file 'nodes\/([^/']+)\/(?:qemu-server|lxc)\/(\d+)\.conf' does not exist/;

/**
 * Whether a call failed for no other reason than that its guest has gone to another node since it was looked up, and nothing was done yet. The
 * inventory is then fresh.
 */
const hasMoved = async ({ code, details }: ProxmoxError, inventory: Inventory): Promise<boolean> => {
  if (details.done !== undefined || details.unsure) return false;
  // A node that is gone may have lost its guests to others.
  const [, node, vmid] =
    IN_TEXT.exec(details.proxmox ?? '') ??
    (code === 'NODE_UNREACHABLE' ? IN_REQUEST.exec(details.request ?? '') : undefined) ??
    [];
  if (node === undefined) return false;
  const { guests } = await inventory.all({ fresh: true });
  const guest = guests.find((each) => each.vmid === Number(vmid));
  return guest !== undefined && guest.node !== node;
};

/** What is tried, and tried once more where its guest has moved to another node in between. */
export const wherever = async <T>(inventory: Inventory, attempt: () => Promise<T>): Promise<T> => {
  try {
    return await attempt();
  } catch (error) {
    if (!(await hasMoved(asProxmoxError(error), inventory).catch(() => false))) throw error;
    return attempt();
  }
};
