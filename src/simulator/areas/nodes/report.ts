import { nodeOf, type Handler, type Handlers } from '../../call.ts';
import { guestsOn, nodeFigures } from '../../guests/figures.ts';
import { nameOf } from '../../guests/options.ts';
import { addressOf } from './hosts.ts';
import { KERNEL } from './kernel.ts';
import { fileText } from './network/file.ts';
import { networkOf } from './network/state.ts';

const section = (title: string, ...parts: readonly (readonly [command: string, output: string])[]): string =>
  [`==== ${title} ====\n`, ...parts.map(([command, output]) => `# ${command}\n${output.trimEnd()}\n`)].join('\n');

const report: Handler = (call) => {
  const { cluster, now } = call;
  const node = nodeOf(call);
  const { uptime = 0 } = nodeFigures(cluster, node, now) ?? {};
  const { applied } = networkOf(cluster, node);
  const guests = guestsOn(cluster, node.name).map(
    (guest) => `${guest.vmid} ${guest.kind} ${guest.running ? 'running' : 'stopped'} ${nameOf(guest)}`,
  );
  return [
    section(
      'general system info',
      ['hostname', node.name],
      ['date -R', new Date(now).toUTCString()],
      ['pveversion', `pve-manager/9.2.11/14a22df3000000 (running kernel: ${KERNEL})`],
      ['uptime', `up ${Math.floor(uptime / 86_400)} days`],
      ['getent hosts', addressOf(cluster, node, node.name) ?? ''],
    ),
    section('info about guests', ['guests', guests.join('\n')]),
    section('info about storage', [
      'pvesm status',
      cluster.storages.map(({ name, type }) => `${name} ${type}`).join('\n'),
    ]),
    section('info about network', ['cat /etc/network/interfaces', fileText(applied.interfaces, applied.written)]),
  ].join('\n');
};

/** Traffic of the network devices of running guests. */
const netstat: Handler = (call) =>
  guestsOn(call.cluster, nodeOf(call).name)
    .filter(({ running }) => running)
    .flatMap(({ vmid, config, running }) => {
      const seconds = Math.floor((call.now - (running?.since ?? call.now)) / 1000);
      return Object.keys(config)
        .filter((name) => /^net\d+$/.test(name))
        .map((dev) => ({ vmid: String(vmid), dev, in: String(seconds * 1_200), out: String(seconds * 900) }));
    });

export const reportHandlers: Handlers = {
  'GET /nodes/{node}/report': report,
  'GET /nodes/{node}/netstat': netstat,
};
