import { ProxmoxError } from '../../errors.ts';
import { nameOf } from '../../identifier.ts';
import type { Storage } from '../../inventory/resources.ts';
import type { ToolContext } from '../define.ts';

/**
 * The storage for something new on a node: the named one, where it is there and takes such content, or by itself the one with the most room
 * of those that work. Fails as REJECTED with the storages that would do.
 */
export const targetStorage = async (
  { inventory }: Pick<ToolContext, 'inventory'>,
  node: string,
  content: 'backup' | 'images' | 'rootdir',
  wanted?: string,
): Promise<string> => {
  if (wanted !== undefined) await inventory.storage(wanted);
  const { storages } = await inventory.all();
  const fit = storages.filter((each) => each.node === node && each.content.includes(content));
  if (wanted !== undefined && fit.some(({ storage }) => storage === wanted)) return wanted;
  if (wanted !== undefined) {
    const here = storages.some((each) => each.node === node && each.storage === wanted);
    throw new ProxmoxError(
      'REJECTED',
      here
        ? `Storage ${JSON.stringify(wanted)} takes no ${WORDS[content]}.`
        : `Node ${nameOf(node)} has no storage ${JSON.stringify(wanted)}.`,
      { next: fit.length > 0 ? `On ${nameOf(node)} these do: ${namesOf(fit)}.` : none(node, content) },
    );
  }
  const [best] = fit.sort((a, b) => roomOf(b) - roomOf(a));
  if (best) return best.storage;
  throw new ProxmoxError('REJECTED', none(node, content), {
    next: `pve_storage_list {"content": "${content}"} shows the storages that this server may see.`,
  });
};

const WORDS = { backup: 'backups', images: 'disks of VMs', rootdir: 'containers' } as const;

const namesOf = (storages: readonly Storage[]): string => storages.map(({ storage }) => nameOf(storage)).join(', ');

const none = (node: string, content: keyof typeof WORDS): string =>
  `No storage that can be seen on ${nameOf(node)} takes ${WORDS[content]}.`;

/** Those that do not work come last. */
const roomOf = ({ status, disk = 0, maxdisk = 0 }: Storage): number => (status === 'available' ? maxdisk - disk : -1);
