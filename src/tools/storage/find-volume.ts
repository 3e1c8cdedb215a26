import { getContent } from '../../../generated/endpoints/nodes/storage.ts';
import type { GetContentResult } from '../../../generated/types/nodes/storage.ts';
import { ProxmoxError } from '../../errors.ts';
import { isIdentifier, nameOf } from '../../identifier.ts';
import { nearest } from '../../nearest.ts';
import type { Route, ToolContext } from '../define.ts';
import { orNotes } from '../notes.ts';
import { nodesToAsk } from './nodes.ts';

/** A volume, and a node that reads it. */
export interface FoundVolume {
  readonly node: string;
  readonly storage: string;
  readonly entry: GetContentResult[number];
}

/** What `findVolume` asks. */
export const volumeReads: readonly Route[] = [getContent];

/**
 * The volume `STORAGE:NAME`, on the node that is named or on the one that has it; fails as NOT_FOUND, or as AMBIGUOUS where several nodes have
 * one of that name.
 */
export const findVolume = async (
  { inventory, requester, signal }: Pick<ToolContext, 'inventory' | 'requester' | 'signal'>,
  volume: string,
  node?: string,
): Promise<FoundVolume> => {
  const [, storage] = /^([^:/]+):[^:]/.exec(volume) ?? [];
  if (storage === undefined) {
    throw new ProxmoxError('INVALID_INPUT', `volume: ${quote(volume)} is not a volume.`, {
      next: 'Give it as pve_storage_content shows it: "STORAGE:NAME".',
    });
  }
  if (node !== undefined) await inventory.node(node);
  const entries = await inventory.storage(storage);
  const { offline } = await inventory.all();
  const asked = nodesToAsk(entries, node, offline);
  if (asked.length === 0) {
    throw new ProxmoxError(
      'NODE_UNREACHABLE',
      `No online node${node === undefined ? '' : ' of that name'} has the storage ${quote(storage)}.`,
      {
        next: `It is on ${entries.map((each) => nameOf(each.node)).join(', ')}.`,
      },
    );
  }
  const { values, notes } = await orNotes(
    Object.fromEntries(
      asked.map((each) => [each.node, requester.send(getContent({ node: each.node, storage }), { signal })]),
    ),
  );
  const found = Object.entries(values).flatMap(([on, list]) =>
    list.filter(({ volid }) => volid === volume).map((entry) => ({ node: on, storage, entry })),
  );
  const [first] = found;
  if (!first) throw missing(volume, storage, Object.values(values).flat(), notes);
  if (found.length === 1) return first;
  throw new ProxmoxError('AMBIGUOUS', `${found.length} nodes have a volume ${quote(volume)} of their own.`, {
    next: `Call again with node: one of ${found.map((each) => nameOf(each.node)).join(', ')}.`,
  });
};

const missing = (volume: string, storage: string, list: GetContentResult, notes: readonly string[]): ProxmoxError => {
  const like = nearest(volume, list.map(({ volid }) => volid).filter(isIdentifier));
  const meant = like.length === 0 ? '' : `Did you mean ${like.map(quote).join(', ')}? `;
  const unread = notes.length === 0 ? '' : ` Not everything could be read: ${notes.join('; ')}.`;
  return new ProxmoxError('NOT_FOUND', `There is no volume ${quote(volume)}.`, {
    next: `${meant}pve_storage_content {"storage":${quote(storage)}} lists all.${unread}`,
  });
};

const quote = (text: string): string => JSON.stringify(text.slice(0, 200));
