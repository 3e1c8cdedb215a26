import { nodeOf, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { slice } from '../../slice.ts';
import type { Cluster, SimNode } from '../../state.ts';
import { note } from './journal.ts';

/** The services that a node tells of. */
const SERVICES = [
  'chrony',
  'corosync',
  'cron',
  'ksmtuned',
  'lxcfs',
  'postfix',
  'proxmox-firewall',
  'pve-cluster',
  'pve-firewall',
  'pve-ha-crm',
  'pve-ha-lrm',
  'pve-lxc-syscalld',
  'pvedaemon',
  'pvefw-logger',
  'pveproxy',
  'pvescheduler',
  'pvestatd',
  'qmeventd',
  'spiceproxy',
  'sshd',
  'syslog',
  'systemd-journald',
  'systemd-timesyncd',
];

// Nodes have another time service and keep no log in files.
const ABSENT = new Set(['syslog', 'systemd-timesyncd']);

const OWN = /^(?:pve|proxmox|spiceproxy|qmeventd)/;

/** Those that were stopped or started by hand, by `node/service`: whether they run now. */
const turned = slice((): Map<string, boolean> => new Map());

/** Whether a service of a node runs. */
export const runs = (cluster: Cluster, { name, bare }: SimNode, service: string): boolean => {
  const now = turned(cluster).get(`${name}/${service}`);
  if (now !== undefined) return now;
  if (ABSENT.has(service) || (service === 'corosync' && cluster.nodes.length === 1)) return false;
  return !bare || OWN.test(service);
};

const state = (cluster: Cluster, node: SimNode, service: string): object => {
  const running = runs(cluster, node, service);
  return {
    service,
    name: service,
    desc: service,
    state: running ? 'running' : 'dead',
    'active-state': running ? 'active' : 'inactive',
    'unit-state': ABSENT.has(service) && !node.bare ? 'not-found' : 'enabled',
  };
};

/** Lets a service begin anew. */
export const restartService = (cluster: Cluster, node: string, service: string, now: number): void => {
  turned(cluster).set(`${node}/${service}`, true);
  note(cluster, node, now, 'systemd', `Stopped ${service}.service.`);
  note(cluster, node, now, 'systemd', `Started ${service}.service.`);
};

/** Forgets what was stopped and started by hand: what a boot does. */
export const resetServices = (cluster: Cluster, node: string): void => {
  for (const key of [...turned(cluster).keys()]) if (key.startsWith(`${node}/`)) turned(cluster).delete(key);
};

type Action = 'start' | 'stop' | 'restart' | 'reload';

const STEP_MS = 700;

// A node without its cluster file system can't even remember that it was asked.
const VITAL = new Set(['pve-cluster', 'pvedaemon']);

const act =
  (action: Action): Handler =>
  (call) => {
    const node = nodeOf(call);
    const service = text(call, 'service');
    return call.begin(`srv${action}`, service, function* (task) {
      const failed = (text: string): Error => new Error(`command 'systemctl ${action} ${service}' failed: ${text}`);
      if (ABSENT.has(service)) throw failed('exit code 5');
      if (action === 'reload' && !runs(call.cluster, node, service)) throw failed('exit code 1');
      if (action === 'stop' && VITAL.has(service)) throw failed('exit code 4');
      yield STEP_MS;
      const { cluster } = call;
      if (action === 'restart') {
        restartService(cluster, node.name, service, task.now());
        return;
      }
      const verb = { start: 'Started', stop: 'Stopped', reload: 'Reloaded' }[action];
      if (action !== 'reload') turned(cluster).set(`${node.name}/${service}`, action === 'start');
      note(cluster, node.name, task.now(), 'systemd', `${verb} ${service}.service.`);
    });
  };

const one = '/nodes/{node}/services/{service}';

export const serviceHandlers: Handlers = {
  'GET /nodes/{node}/services': (call: Call) => SERVICES.map((name) => state(call.cluster, nodeOf(call), name)),
  [`GET ${one}/state`]: (call) => state(call.cluster, nodeOf(call), text(call, 'service')),
  [`POST ${one}/start`]: act('start'),
  [`POST ${one}/stop`]: act('stop'),
  [`POST ${one}/restart`]: act('restart'),
  [`POST ${one}/reload`]: act('reload'),
};
