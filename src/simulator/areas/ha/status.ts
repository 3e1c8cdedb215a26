import { text, type Call, type Handlers } from '../../call.ts';
import type { Entry } from '../../collection.ts';
import { slice } from '../../slice.ts';
import type { Cluster } from '../../state.ts';
import { guestOfSid, requestedOf, resources, stateOf, verboseStateOf } from './services.ts';

interface Disarm {
  readonly mode: string;
}

const switches = slice((): { disarm?: Disarm | undefined } => ({}));

/** How high availability was switched off; undefined while it works. */
export const disarmOf = (cluster: Cluster): Disarm | undefined => switches(cluster).disarm;

/** The manager works as soon as there is something to look after; its seat is the first node that is up. */
const masterOf = (cluster: Cluster): string | undefined =>
  services(cluster).some(([, entry]) => requestedOf(entry) !== 'ignored')
    ? cluster.nodes.find(({ online }) => online)?.name
    : undefined;

const services = (cluster: Cluster): [string, Entry][] =>
  [...resources.of(cluster)].sort(([a], [b]) => (a < b ? -1 : 1));

const nodeOfService = (cluster: Cluster, sid: string): string => guestOfSid(cluster, sid)?.node ?? '';

const watched = (cluster: Cluster, node: string): boolean =>
  services(cluster).some(
    ([sid, entry]) => nodeOfService(cluster, sid) === node && stateOf(cluster, sid, entry) === 'started',
  );

/** A moment in the host's words: `Tue Nov 24 08:00:05 2026`. */
const dateText = (milliseconds: number): string => {
  const [weekday = '', day = '', month = '', year = '', time = ''] = new Date(milliseconds).toUTCString().split(/,? /);
  return `${weekday} ${month} ${String(Number(day)).padStart(2)} ${time} ${year}`;
};

// Manager and nodes write down every few seconds that they are alive.
const beat = (now: number): number => Math.floor(now / 10_000) * 10;

const quorate = ({ nodes }: Cluster): boolean => nodes.filter(({ online }) => online).length * 2 > nodes.length;

const current = ({ cluster, now }: Call): Entry[] => {
  const here = cluster.nodes.find(({ online }) => online)?.name ?? '';
  const master = masterOf(cluster);
  const at = beat(now);
  return [
    {
      id: 'quorum',
      type: 'quorum',
      node: here,
      status: quorate(cluster) ? 'OK' : `No quorum on node '${here}'!`,
      quorate: Number(quorate(cluster)),
    },
    ...(master === undefined ? [] : [masterEntry(cluster, master, at)]),
    fencing(cluster, master, here),
    ...(master === undefined ? [] : cluster.nodes.map(({ name, online }) => lrmEntry(cluster, name, online, at))),
    ...services(cluster).map(([sid, entry]) => serviceEntry(cluster, sid, entry)),
  ];
};

const masterEntry = (cluster: Cluster, node: string, timestamp: number): Entry => {
  const disarm = disarmOf(cluster);
  const extra = disarm ? ` - disarmed, resource mode: ${disarm.mode}` : '';
  return {
    id: 'master',
    type: 'master',
    node,
    status: `${node} (active, ${dateText(timestamp * 1000)})${extra}`,
    timestamp,
  };
};

const fencing = (cluster: Cluster, master: string | undefined, here: string): Entry => {
  const disarm = disarmOf(cluster);
  const entry = { id: 'fencing', type: 'fencing', node: master ?? here };
  if (disarm) {
    return {
      ...entry,
      status: `disarmed, resource mode: ${disarm.mode} (CRM watchdog released)`,
      'armed-state': 'disarmed',
      resource_mode: disarm.mode,
    };
  }
  return master === undefined
    ? { ...entry, status: 'standby (CRM watchdog standby)', 'armed-state': 'standby' }
    : { ...entry, status: 'armed (CRM watchdog active)', 'armed-state': 'armed' };
};

const lrmEntry = (cluster: Cluster, node: string, online: boolean, now: number): Entry => {
  const active = online && !disarmOf(cluster) && watched(cluster, node);
  // A node that is down wrote for the last time some while ago.
  const timestamp = online ? now : now - 600;
  const state = online ? (active ? 'active' : 'idle') : 'old timestamp - dead?';
  return {
    id: `lrm:${node}`,
    type: 'lrm',
    node,
    status: `${node} (${state}, watchdog ${active ? 'active' : 'standby'}, ${dateText(timestamp * 1000)})`,
    timestamp,
  };
};

const serviceEntry = (cluster: Cluster, sid: string, entry: Entry): Entry => {
  const node = nodeOfService(cluster, sid);
  const ignored = requestedOf(entry) === 'ignored';
  const disarmed = disarmOf(cluster)?.mode === 'ignore' && !ignored;
  const state = disarmed ? 'ignore' : verboseStateOf(cluster, sid, entry);
  return {
    id: `service:${sid}`,
    type: 'service',
    sid,
    node,
    state,
    status: `${sid} (${node}, ${state})`,
    request_state: requestedOf(entry),
    max_restart: entry['max_restart'] ?? 1,
    max_relocate: entry['max_relocate'] ?? 1,
    failback: entry['failback'] ?? 1,
    ...(ignored ? {} : { crm_state: stateOf(cluster, sid, entry) }),
  };
};

const managerStatus = ({ cluster, now }: Call): Entry => {
  const here = cluster.nodes.find(({ online }) => online)?.name ?? '';
  const quorum = { node: here, quorate: quorate(cluster) ? '1' : '0' };
  const master = masterOf(cluster);
  const timestamp = beat(now);
  if (master === undefined) return { manager_status: { node_status: {} }, quorum };
  const disarm = disarmOf(cluster);
  return {
    manager_status: {
      master_node: master,
      timestamp,
      node_status: Object.fromEntries(
        cluster.nodes.map(({ name, online }) => [name, online ? 'online' : 'unknown'] as const),
      ),
      service_status: Object.fromEntries(
        services(cluster)
          .filter(([, entry]) => requestedOf(entry) !== 'ignored')
          .map(([sid, entry]) => [sid, serviceStatus(cluster, sid, entry)] as const),
      ),
      ...(disarm ? { disarm: { mode: disarm.mode, state: 'disarmed' } } : {}),
    },
    lrm_status: Object.fromEntries(
      cluster.nodes
        .filter(({ online }) => online)
        .map(({ name }) => [name, { mode: 'active', state: lrmState(cluster, name), results: {}, timestamp }] as const),
    ),
    quorum,
  };
};

const lrmState = (cluster: Cluster, node: string): string =>
  watched(cluster, node) ? 'active' : 'wait_for_agent_lock';

const serviceStatus = (cluster: Cluster, sid: string, entry: Entry): Entry => ({
  node: nodeOfService(cluster, sid),
  state: stateOf(cluster, sid, entry),
  ...(guestOfSid(cluster, sid)?.running ? { running: 1 } : {}),
});

/** What is told of the manager and its services, and the switch that stops it. */
export const statusHandlers: Handlers = {
  'GET /cluster/ha/status/current': current,
  'GET /cluster/ha/status/manager_status': managerStatus,
  'POST /cluster/ha/status/disarm-ha': (call) => {
    switches(call.cluster).disarm = { mode: text(call, 'resource-mode') };
    return null;
  },
  'POST /cluster/ha/status/arm-ha': ({ cluster }) => {
    switches(cluster).disarm = undefined;
    return null;
  },
};
