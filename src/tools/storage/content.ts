import { getContent } from '../../../generated/endpoints/nodes/storage.ts';
import type { GetContentResult } from '../../../generated/types/nodes/storage.ts';
import { ProxmoxError } from '../../errors.ts';
import { nameOf } from '../../identifier.ts';
import { toFlag, toNumber, toText } from '../../rules/wire.ts';
import { bytes, time } from '../answer.ts';
import { Arg, defineReadTool, input } from '../define.ts';
import { guestNumber } from '../guests/guest.ts';
import { page, viewArguments, type View } from '../list.ts';
import { orNotes } from '../notes.ts';
import { CONTENT } from './kinds.ts';
import { nodesToAsk } from './nodes.ts';

interface Input extends View {
  readonly storage: string;
  readonly node?: string;
  readonly content?: string;
  readonly guest?: string;
}

type Line = GetContentResult[number] & { readonly node: string };

const COLUMNS = {
  all: {
    volume: ({ volid }: Line) => volid,
    content: (line: Line) => toText((line as Readonly<Record<string, unknown>>)['content']),
    format: ({ format }: Line) => format,
    size: ({ size }: Line) => bytes(toNumber(size)),
    used: ({ used }: Line) => bytes(toNumber(used)),
    guest: ({ vmid }: Line) => toNumber(vmid),
    created: ({ ctime }: Line) => time(toNumber(ctime)),
    protected: (line: Line) => (toFlag(line.protected) ? 'yes' : undefined),
    notes: ({ notes }: Line) => toText(notes),
    node: ({ node }: Line) => node,
  },
  usual: ['volume', 'content', 'format', 'size', 'guest', 'created'],
  key: ({ volid, node }: Line) => `${volid} ${node}`,
};

export const storageContent = defineReadTool<Input>({
  name: 'pve_storage_content',
  title: 'List what is on a storage',
  description:
    'List the volumes of one storage: disks, ISO images, container templates, backups; what several nodes have is read on all of them. For all backups use pve_backup_list.',
  toolset: 'storage',
  sees: ['storages'],
  uses: [getContent],
  input: input<Input>({
    storage: Arg.text('Name', { minLength: 1 }),
    node: Arg.optional(Arg.text()),
    content: Arg.optional(Arg.oneOf(CONTENT)),
    guest: Arg.optional(Arg.text('Number or name')),
    ...viewArguments,
  }),
  example: { storage: 'local', content: 'iso' },
  read: async ({ inventory, requester, signal }, { storage, node, content, guest, ...view }) => {
    if (node !== undefined) await inventory.node(node);
    const entries = await inventory.storage(storage);
    const vmid = guest === undefined ? undefined : await guestNumber(inventory, guest);
    const { offline } = await inventory.all();
    const asked = nodesToAsk(entries, node, offline);
    if (asked.length === 0) {
      throw node !== undefined && !entries.some((entry) => entry.node === node)
        ? new ProxmoxError('NOT_FOUND', `Storage ${JSON.stringify(storage)} is not on node ${JSON.stringify(node)}.`, {
            next: `It is on ${entries.map((entry) => nameOf(entry.node)).join(', ')}.`,
          })
        : new ProxmoxError('NODE_UNREACHABLE', `No node that has storage ${JSON.stringify(storage)} is online.`);
    }
    const filter = { ...(content === undefined ? {} : { content }), ...(vmid === undefined ? {} : { vmid }) };
    const { values, notes } = await orNotes(
      Object.fromEntries(
        asked.map((entry) => [
          entry.node,
          requester.send(getContent({ node: entry.node, storage, ...filter }), { signal }),
        ]),
      ),
    );
    const lines = Object.entries(values).flatMap(([on, volumes]) =>
      volumes.map((volume): Line => ({ ...volume, node: on })),
    );
    const unread = entries.filter((entry) => !entry.shared && offline.includes(entry.node)).map((entry) => entry.node);
    return page(
      lines,
      asked.length > 1 ? { ...COLUMNS, usual: [...COLUMNS.usual, 'node'] } : COLUMNS,
      view,
      unread.length > 0 ? [...notes, `not read, node offline: ${unread.map(nameOf).join(', ')}`] : notes,
    );
  },
});
