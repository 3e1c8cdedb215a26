import { flag, guestOf, kindOf, nodeOf, text, type Call, type Handler, type Handlers } from '../call.ts';
import { makeChange, readChange } from '../change.ts';
import { guestFigures, guestsOn } from '../figures.ts';
import { digestOf, nextOptions, wireOptions, wireValue } from '../options.ts';
import { refuse } from '../refusal.ts';
import type { SimGuest } from '../state.ts';

/** The text for a guest that is not there: the file that was looked for. */
export const missingFile = (call: Call): string =>
  `Configuration file 'nodes/${text(call, 'node')}/${kindOf(call) === 'qemu' ? 'qemu-server' : 'lxc'}/${text(call, 'vmid')}.conf' does not exist`;

/** The guest of the request, or the refusal that it is not there. */
export const presentGuest = (call: Call): SimGuest => {
  const guest = guestOf(call);
  if (!guest) throw refuse(missingFile(call));
  return guest;
};

const list: Handler = (call) =>
  guestsOn(call.cluster, nodeOf(call).name)
    .filter((guest) => guest.kind === kindOf(call) && call.caller.has(`/vms/${guest.vmid}`, 'VM.Audit') === 'yes')
    .map((guest) => guestFigures(guest, nodeOf(call), call.now));

const config: Handler = (call) => {
  const guest = presentGuest(call);
  return wireOptions(guest, flag(call, 'current') ? guest.config : nextOptions(guest));
};

const pending: Handler = async (call) => {
  const guest = presentGuest(call);
  const names = [...new Set([...Object.keys(guest.config), ...Object.keys(guest.pending)])];
  const entries = await Promise.all(names.map((key) => pendingEntry(guest, key)));
  return [...entries, { key: 'digest', value: digestOf(guest) }];
};

const pendingEntry = async (guest: SimGuest, key: string): Promise<object> => {
  const [value, next] = [guest.config[key], guest.pending[key]];
  return {
    key,
    ...(value === undefined ? {} : { value: await wireValue(guest, key, value) }),
    ...(next === undefined ? {} : next === null ? { delete: 1 } : { pending: await wireValue(guest, key, next) }),
  };
};

const current: Handler = (call) => {
  const guest = presentGuest(call);
  const { kind, running, config: options } = guest;
  const figures = { ...guestFigures(guest, nodeOf(call), call.now), ha: { managed: 0 } };
  if (kind === 'lxc') return figures;
  return {
    ...figures,
    qmpstatus: running ? 'running' : 'stopped',
    ...(hasAgent(guest) ? { agent: 1 } : {}),
    ...(options['serial0'] === undefined ? {} : { serial: 1 }),
  };
};

/** Whether the guest agent is switched on in the configuration. */
export const hasAgent = ({ config: { agent = '' } }: SimGuest): boolean => /^(?:enabled=)?1/.test(agent);

const put: Handler = async (call) => {
  const guest = presentGuest(call);
  makeChange(call.cluster, guest, await readChange(call, guest), call.now);
  return null;
};

const post: Handler = async (call) => {
  const guest = presentGuest(call);
  const change = await readChange(call, guest);
  return call.begin('qmconfig', String(guest.vmid), function* (task) {
    task.log(`update VM ${guest.vmid}: ${commandLine(call)}`);
    yield 400;
    makeChange(call.cluster, guest, change, task.now(), (line) => task.log(line));
  });
};

/** The parameters of a change as logs show them. */
const commandLine = ({ params }: Call): string =>
  Object.entries(params)
    .filter(([name]) => !['node', 'vmid', 'digest', 'background_delay'].includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `-${name} ${name === 'cipassword' ? '<hidden>' : String(value)}`)
    .join(' ');

const address = (each: string, v4: string, v6: string): object => {
  const [ip = '', prefix = ''] = each.split('/');
  return { 'ip-address': ip, 'ip-address-type': ip.includes(':') ? v6 : v4, prefix: Number(prefix) };
};

const macOf = ({ config: { net0 = '' } }: SimGuest): string =>
  (/[0-9A-F]{2}(?::[0-9A-F]{2}){5}/i.exec(net0)?.[0] ?? '00:00:00:00:00:00').toLowerCase();

const agentInterfaces: Handler = (call) => {
  const guest = presentGuest(call);
  if (!guest.running) throw refuse(`VM ${guest.vmid} is not running`);
  if (!hasAgent(guest)) throw refuse('No QEMU guest agent configured');
  const entry = (name: string, mac: string, addresses: readonly string[]): object => ({
    name,
    'hardware-address': mac,
    'ip-addresses': addresses.map((each) => address(each, 'ipv4', 'ipv6')),
  });
  return {
    result: [
      entry('lo', '00:00:00:00:00:00', ['127.0.0.1/8', '::1/128']),
      entry('eth0', macOf(guest), guest.addresses),
    ],
  };
};

const containerInterfaces: Handler = (call) => {
  const guest = presentGuest(call);
  if (!guest.running) return null;
  const entry = (name: string, mac: string, addresses: readonly string[]): object => {
    const [inet, inet6] = [addresses.find((each) => !each.includes(':')), addresses.find((each) => each.includes(':'))];
    return {
      name,
      hwaddr: mac,
      'hardware-address': mac,
      ...(inet === undefined ? {} : { inet }),
      ...(inet6 === undefined ? {} : { inet6 }),
      'ip-addresses': addresses.map((each) => ({
        ...address(each, 'inet', 'inet6'),
        prefix: each.split('/')[1] ?? '',
      })),
    };
  };
  return [entry('lo', '00:00:00:00:00:00', ['127.0.0.1/8', '::1/128']), entry('eth0', macOf(guest), guest.addresses)];
};

const ofBoth = (path: string, handler: Handler): Record<string, Handler> =>
  Object.fromEntries(['qemu', 'lxc'].map((kind) => [path.replace(' ', ` /nodes/{node}/${kind}`), handler] as const));

export const guestHandlers: Handlers = {
  ...ofBoth('GET ', list),
  ...ofBoth('GET /{vmid}/config', config),
  ...ofBoth('GET /{vmid}/pending', pending),
  ...ofBoth('GET /{vmid}/status/current', current),
  ...ofBoth('PUT /{vmid}/config', put),
  'POST /nodes/{node}/qemu/{vmid}/config': post,
  'GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces': agentInterfaces,
  'GET /nodes/{node}/lxc/{vmid}/interfaces': containerInterfaces,
};
