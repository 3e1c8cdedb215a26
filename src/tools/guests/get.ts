import {
  getConfig as lxcConfig,
  getInterfaces,
  getPending as lxcPending,
} from '../../../generated/endpoints/nodes/lxc.ts';
import { getSnapshot as lxcSnapshots } from '../../../generated/endpoints/nodes/lxc/snapshot.ts';
import { getCurrent as lxcCurrent } from '../../../generated/endpoints/nodes/lxc/status.ts';
import { getConfig as qemuConfig, getPending as qemuPending } from '../../../generated/endpoints/nodes/qemu.ts';
import { getNetworkGetInterfaces } from '../../../generated/endpoints/nodes/qemu/agent.ts';
import { getSnapshot as qemuSnapshots } from '../../../generated/endpoints/nodes/qemu/snapshot.ts';
import { getCurrent as qemuCurrent } from '../../../generated/endpoints/nodes/qemu/status.ts';
import type { Planned } from '../../endpoint.ts';
import type { Guest } from '../../inventory/resources.ts';
import { toNumber, toText } from '../../rules/wire.ts';
import { bytes, percent, said, seconds, time, Untrusted, type Value } from '../answer.ts';
import { Arg, defineReadTool, input, type ToolContext } from '../define.ts';
import { orNotes } from '../notes.ts';
import { guestArgument, kindOf } from './guest.ts';

const PARTS = ['status', 'config', 'pending', 'addresses', 'snapshots'] as const;
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
  return {
    status: toText(now['qmpstatus']) ?? toText(now['status']),
    uptime: seconds(positive(number('uptime'))),
    cpu: percent(number('cpu')),
    cores: number('cpus'),
    mem: bytes(number('mem')),
    maxmem: bytes(number('maxmem')),
    maxdisk: bytes(positive(number('maxdisk'))),
    lock: toText(now['lock']),
  };
};

// Proxmox VE writes 0 where there is nothing to say.
const positive = (number: number | undefined): number | undefined => (number === 0 ? undefined : number);

const config: Reader = async ({ requester, signal }, guest) => {
  const request: Planned<object> = guest.kind === 'qemu' ? qemuConfig(at(guest)) : lxcConfig(at(guest));
  const options = await requester.send(request, { signal });
  return Object.fromEntries(
    Object.entries(options)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [
        name,
        name === 'description' ? new Untrusted('notes of the guest', String(value)) : asValue(value),
      ]),
  );
};

const asValue = (value: unknown): Value =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : value === null || value === undefined
      ? undefined
      : JSON.stringify(value);

const pending: Reader = async ({ requester, signal }, guest) => {
  const request = guest.kind === 'qemu' ? qemuPending(at(guest)) : lxcPending(at(guest));
  const entries = await requester.send(request, { signal });
  const waiting = entries.filter((entry) => entry.pending !== undefined || toNumber(entry.delete) !== undefined);
  if (waiting.length === 0) return said`nothing waits for a restart`;
  return Object.fromEntries(
    waiting.map(({ key, value, pending: next }) => [
      key,
      next === undefined ? `${toText(value) ?? ''} → removed` : `${toText(value) ?? 'unset'} → ${next}`,
    ]),
  );
};

const addresses: Reader = async ({ requester, signal }, guest) => {
  if (guest.status !== 'running') return said`none while the guest does not run`;
  if (guest.kind === 'lxc') {
    const interfaces = await requester.send(getInterfaces(at(guest)), { signal });
    return Object.fromEntries(
      interfaces.map(({ name, inet, inet6 }) => [name, [inet, inet6].filter((each) => each !== undefined)]),
    );
  }
  const { result } = await requester.send(getNetworkGetInterfaces(at(guest)), { signal });
  return Object.fromEntries(
    asList(result).map((each) => [toText(each['name']) ?? '?', asList(each['ip-addresses']).map(withPrefix)]),
  );
};

const asList = (value: unknown): Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? (value as Readonly<Record<string, unknown>>[]) : [];

const withPrefix = (address: Readonly<Record<string, unknown>>): string =>
  `${toText(address['ip-address']) ?? '?'}/${toText(address['prefix']) ?? '?'}`;

const snapshots: Reader = async ({ requester, signal }, guest) => {
  const request = guest.kind === 'qemu' ? qemuSnapshots(at(guest)) : lxcSnapshots(at(guest));
  const list: readonly Readonly<Record<string, unknown>>[] = await requester.send(request, { signal });
  const real = list.filter(({ name }) => name !== 'current');
  if (real.length === 0) return 'none';
  return real.map(({ name, snaptime, parent, description }) => ({
    name: toText(name),
    taken: time(toNumber(snaptime)),
    parent: toText(parent),
    notes: toText(description),
  }));
};

const READERS: Readonly<Record<Part, Reader>> = { status, config, pending, addresses, snapshots };

export const guestGet = defineReadTool<Input>({
  name: 'pve_guest_get',
  title: 'Show a guest',
  description:
    'Show one VM or container: state and configuration, and on request pending changes, IP addresses and snapshots.',
  toolset: 'guests',
  sees: ['guests'],
  uses: [
    qemuCurrent,
    lxcCurrent,
    qemuConfig,
    lxcConfig,
    qemuPending,
    lxcPending,
    getNetworkGetInterfaces,
    getInterfaces,
    qemuSnapshots,
    lxcSnapshots,
  ],
  input: input<Input>({
    guest: guestArgument,
    include: Arg.optional(Arg.texts('Default: status, config', PARTS)),
  }),
  example: { guest: '100', include: ['status', 'addresses'] },
  read: async (context, { guest: reference, include = ['status', 'config'] }) => {
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
        tags: tags.join(' ') || undefined,
        pool,
        ha: hastate,
        ...values,
      },
      notes,
    };
  },
});
