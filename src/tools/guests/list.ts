import type { Guest } from '../../inventory/resources.ts';
import { bytes, percent, said, seconds } from '../answer.ts';
import { Arg, defineReadTool, input } from '../define.ts';
import { kindOf } from './guest.ts';
import { page, viewArguments, type View } from '../list.ts';
import { offlineNote } from '../notes.ts';

interface Input extends View {
  readonly kind?: 'vm' | 'container';
  readonly status?: string;
  readonly node?: string;
  readonly tag?: string;
  readonly pool?: string;
  readonly search?: string;
}

const KINDS = { vm: 'qemu', container: 'lxc' } as const;

const COLUMNS = {
  all: {
    vmid: ({ vmid }: Guest) => vmid,
    name: ({ name }: Guest) => name,
    kind: kindOf,
    status: ({ status, lock }: Guest) => (lock === undefined ? status : said`${status} (lock ${lock})`),
    node: ({ node }: Guest) => node,
    cpu: ({ cpu, status }: Guest) => (status === 'running' ? percent(cpu) : undefined),
    cores: ({ maxcpu }: Guest) => maxcpu,
    mem: ({ mem, status }: Guest) => (status === 'running' ? bytes(mem) : undefined),
    maxmem: ({ maxmem }: Guest) => bytes(maxmem),
    disk: ({ disk }: Guest) => (disk === 0 ? undefined : bytes(disk)),
    maxdisk: ({ maxdisk }: Guest) => bytes(maxdisk),
    uptime: ({ uptime, status }: Guest) => (status === 'running' ? seconds(uptime) : undefined),
    tags: ({ tags }: Guest) => tags.join(','),
    pool: ({ pool }: Guest) => pool,
    ha: ({ hastate }: Guest) => hastate,
  },
  usual: ['vmid', 'name', 'kind', 'status', 'node', 'cpu', 'mem', 'maxmem', 'uptime', 'tags'],
  key: ({ vmid }: Guest) => String(vmid),
};

export const guestList = defineReadTool<Input>({
  name: 'pve_guest_list',
  title: 'List guests',
  description:
    'List VMs and containers of the whole cluster with status, node, load and tags. For one guest use pve_guest_get.',
  toolset: 'guests',
  sees: ['guests'],
  uses: [],
  input: input<Input>({
    kind: Arg.optional(Arg.oneOf(['vm', 'container'])),
    status: Arg.optional(Arg.oneOf(['running', 'stopped', 'paused', 'unknown'])),
    node: Arg.optional(Arg.text()),
    tag: Arg.optional(Arg.text()),
    pool: Arg.optional(Arg.text()),
    search: Arg.optional(Arg.text('Part of the name')),
    ...viewArguments,
  }),
  example: { status: 'running', tag: 'production' },
  read: async ({ inventory }, { kind, status, node, tag, pool, search, ...view }) => {
    const { guests, offline } = await inventory.all();
    if (node !== undefined) await inventory.node(node);
    const wanted = guests.filter(
      (guest) =>
        (kind === undefined || guest.kind === KINDS[kind]) &&
        (status === undefined || guest.status === status) &&
        (node === undefined || guest.node === node) &&
        (tag === undefined || guest.tags.some((each) => each.toLowerCase() === tag.toLowerCase())) &&
        (pool === undefined || guest.pool === pool) &&
        (search === undefined || (guest.name ?? '').toLowerCase().includes(search.toLowerCase())),
    );
    return page(wanted, COLUMNS, view, offlineNote(offline));
  },
});
