import { getCurrent as lxcCurrent } from '../../../generated/endpoints/nodes/lxc/status.ts';
import { getCurrent as qemuCurrent } from '../../../generated/endpoints/nodes/qemu/status.ts';
import type { Guest } from '../../inventory/resources.ts';
import { toNumber, toText } from '../../rules/wire.ts';
import { bytes, percent, said, seconds, time, Untrusted, type Value } from '../answer.ts';
import { Arg, defineReadTool, input, type ToolContext } from '../define.ts';
import { orNotes } from '../notes.ts';
import { snapshotReads, snapshotsOf } from '../snapshots/read.ts';
import { addressesOf, addressReads } from './addresses.ts';
import { configOf, configReads } from './config.ts';
import { guestArgument, kindOf } from './guest.ts';
import { arrow, optionReads, optionsOf } from './pending.ts';
import { summaryOf } from './summary.ts';

const PARTS = ['status', 'summary', 'config', 'pending', 'addresses', 'snapshots'] as const;
type Part = (typeof PARTS)[number];

interface Input {
  readonly guest: string;
  readonly include?: readonly Part[];
}

type Reader = (context: ToolContext, guest: Guest) => Promise<Value>;

const at = ({ node, vmid }: Guest): { node: string; vmid: number } => ({ node, vmid });

const status: Reader = async ({ requester, signal }, guest) => {
  const request = guest.kind === 'qemu' ? qemuCurrent(at(guest)) : lxcCurrent(at(guest));
  const now: Readonly<Record<string, unknown>> = { ...(await requester.send(request, { signal })) };
  const number = (name: string): number | undefined => toNumber(now[name]);
  const figures = {
    uptime: seconds(number('uptime')),
    cpu: percent(number('cpu')),
    mem: bytes(number('mem')),
    maxmem: bytes(number('maxmem')),
    // Proxmox VE writes 0 for VMs, whose disks it does not look into.
    ...(number('disk') ? { disk: bytes(number('disk')), maxdisk: bytes(number('maxdisk')) } : {}),
  };
  return {
    status: toText(now['qmpstatus']) ?? toText(now['status']),
    ...(now['status'] === 'running' ? figures : {}),
    lock: toText(now['lock']),
  };
};

const config: Reader = async (context, guest) =>
  Object.fromEntries(
    Object.entries(await configOf(context, guest))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [
        name,
        name === 'description' ? new Untrusted('notes of the guest', String(value)) : asValue(value),
      ]),
  );

const asValue = (value: unknown): Value =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : value === null || value === undefined
      ? undefined
      : JSON.stringify(value);

const pending: Reader = async (context, guest) => {
  const waiting = (await optionsOf(context, guest)).flatMap(({ key, value, next }) =>
    next ? [[key, arrow(key, value, next.value)] as const] : [],
  );
  return waiting.length === 0 ? said`nothing waits for a restart` : Object.fromEntries(waiting);
};

const snapshots: Reader = async (context, guest) => {
  const { snapshots: taken } = await snapshotsOf(context, guest);
  if (taken.length === 0) return 'none';
  return taken.map(({ name, takenAt, parent, notes }) => ({ name, taken: time(takenAt), parent, notes }));
};

const READERS: Readonly<Record<Part, Reader>> = {
  status,
  summary: summaryOf,
  config,
  pending,
  addresses: addressesOf,
  snapshots,
};

export const guestGet = defineReadTool<Input>({
  name: 'pve_guest_get',
  title: 'Show a guest',
  description:
    'Show one VM or container: state and a summary of its configuration; on request all of it, pending changes, IP addresses and snapshots. For many use pve_guest_list.',
  toolset: 'guests',
  sees: ['guests'],
  uses: [qemuCurrent, lxcCurrent, ...configReads, ...optionReads, ...addressReads, ...snapshotReads],
  input: input<Input>({
    guest: guestArgument,
    include: Arg.optional(Arg.texts('Default: status, summary', PARTS)),
  }),
  example: { guest: '100', include: ['status', 'addresses'] },
  read: async (context, { guest: reference, include = ['status', 'summary'] }) => {
    const guest = await context.inventory.guest(reference);
    const { values, notes } = await orNotes(
      Object.fromEntries(include.map((part) => [part, READERS[part](context, guest)])),
    );
    const { vmid, node, name, tags, pool, hastate } = guest;
    return {
      kind: 'object',
      data: {
        vmid,
        name,
        kind: kindOf(guest),
        node,
        tags,
        pool,
        ha: hastate,
        ...values,
      },
      notes,
    };
  },
});
