import type { Storage } from '../../inventory/resources.ts';
import { bytes, percent } from '../answer.ts';
import { Arg, defineReadTool, input } from '../define.ts';
import { CONTENT } from './kinds.ts';
import { page, viewArguments, type View } from '../list.ts';
import { offlineNote } from '../notes.ts';

interface Input extends View {
  readonly node?: string;
  readonly content?: string;
}

/** A storage in one line: a shared one stands once, with all its nodes. */
interface Line extends Storage {
  readonly nodes: readonly string[];
}

const COLUMNS = {
  all: {
    storage: ({ storage }: Line) => storage,
    node: ({ nodes }: Line) => nodes.join(','),
    type: ({ type }: Line) => type,
    status: ({ status }: Line) => status,
    used: ({ disk, status }: Line) => (status === 'available' ? bytes(disk) : undefined),
    total: ({ maxdisk, status }: Line) => (status === 'available' ? bytes(maxdisk) : undefined),
    full: ({ disk, maxdisk, status }: Line) =>
      status === 'available' && disk !== undefined && maxdisk ? percent(disk / maxdisk) : undefined,
    shared: ({ shared }: Line) => (shared ? 'yes' : 'no'),
    content: ({ content }: Line) => content.join(','),
  },
  usual: ['storage', 'node', 'type', 'status', 'used', 'total', 'full', 'shared', 'content'],
  key: ({ storage, nodes }: Line) => `${storage} ${nodes[0] ?? ''}`,
};

/** One line per shared storage and one per node for the others. */
const lines = (storages: readonly Storage[]): Line[] => {
  const groups = Map.groupBy(storages, ({ storage, node, shared }) => (shared ? storage : `${storage} ${node}`));
  return [...groups.values()].flatMap((entries) => {
    const best = entries.find(({ status }) => status === 'available') ?? entries[0];
    return best ? [{ ...best, nodes: entries.map(({ node }) => node) }] : [];
  });
};

export const storageList = defineReadTool<Input>({
  name: 'pve_storage_list',
  title: 'List storages',
  description:
    'List the storages of all nodes with type, content and fill level. For what is on one, use pve_storage_content.',
  toolset: 'storage',
  sees: ['storages'],
  uses: [],
  input: input<Input>({
    node: Arg.optional(Arg.text()),
    content: Arg.optional(Arg.oneOf(CONTENT)),
    ...viewArguments,
  }),
  example: { content: 'backup' },
  read: async ({ inventory }, { node, content, ...view }) => {
    const { storages, offline } = await inventory.all();
    if (node !== undefined) await inventory.node(node);
    const wanted = storages.filter(
      (each) => (node === undefined || each.node === node) && (content === undefined || each.content.includes(content)),
    );
    return page(lines(wanted), COLUMNS, view, offlineNote(offline));
  },
});
