import { entryNode, flag, list, number, type Call, type Handler, type Handlers } from '../../call.ts';
import { guestFigures, guestsOn, nodeFigures, usage } from '../../guests/figures.ts';
import { refuse } from '../../refusal.ts';
import type { SimGuest, SimNode } from '../../state.ts';
import { metricServers } from './metric-servers.ts';

interface Point {
  readonly id: string;
  readonly timestamp: number;
  readonly type: 'gauge' | 'derive';
  readonly metric: string;
  readonly value: number;
}

type Values = Readonly<Record<string, number>>;

/** How often the status daemon measures, in seconds, and how many rounds are kept. */
const ROUND_S = 10;
const KEPT = 180;

/** Figures that count from the start on, and are no measured values. */
const COUNTERS = new Set(['net_in', 'net_out', 'disk_read', 'disk_write']);

const points = (id: string, timestamp: number, values: Values): Point[] =>
  Object.entries(values).map(([metric, value]) => ({
    id,
    timestamp,
    type: COUNTERS.has(metric) ? 'derive' : 'gauge',
    metric,
    value,
  }));

const ofNode = ({ cluster }: Call, node: SimNode, at: number): Values => {
  const { cpu, mem, uptime } = nodeFigures(cluster, node, at) ?? { cpu: 0, mem: 0, uptime: 0 };
  const load = Number((cpu * node.cores).toFixed(2));
  return {
    uptime,
    net_in: uptime * 2_000,
    net_out: uptime * 1_500,
    ...{ cpu_avg1: load, cpu_avg5: load, cpu_avg15: load },
    cpu_max: node.cores,
    cpu_current: cpu,
    cpu_iowait: cpu / 50,
    mem_total: node.memory,
    mem_used: mem,
    swap_total: 0,
    swap_used: 0,
    disk_total: node.disk,
    disk_used: node.usedDisk,
  };
};

const ofGuest = (guest: SimGuest, node: SimNode, at: number): Values => {
  const figures = guestFigures(guest, node, at);
  const of = (name: string): number => Number(figures[name] ?? 0);
  return {
    ...(guest.running
      ? {
          cpu_current: of('cpu'),
          mem_used: of('mem'),
          disk_read: of('diskread'),
          disk_write: of('diskwrite'),
          net_in: of('netin'),
          net_out: of('netout'),
          ...(guest.kind === 'lxc' ? { disk_used: of('disk') } : {}),
        }
      : {}),
    uptime: of('uptime'),
    cpu_max: of('cpus'),
    mem_total: of('maxmem'),
    disk_total: of('maxdisk'),
  };
};

const measuredAt = (call: Call, node: SimNode, timestamp: number): Point[] => {
  const { cluster } = call;
  const { name } = node;
  const at = timestamp * 1000;
  return [
    ...points(`node/${name}`, timestamp, ofNode(call, node, at)),
    ...guestsOn(cluster, name).flatMap((guest) =>
      points(`${guest.kind}/${guest.vmid}`, timestamp, ofGuest(guest, node, at)),
    ),
    ...cluster.storages
      .filter(({ nodes, more }) => nodes.includes(name) && more['disable'] !== '1')
      .flatMap((storage) =>
        points(`storage/${name}/${storage.name}`, timestamp, {
          disk_total: storage.total,
          disk_used: usage(storage)(name),
        }),
      ),
  ];
};

/** The figures of the nodes that are up, oldest first; those of the last round only, unless the history is asked for. */
const exported: Handler = (call) => {
  const wanted = list(call, 'node-list');
  const { nodes } = call.cluster;
  const unknown = wanted.filter((name) => !nodes.some((node) => node.name === name));
  if (unknown.length > 0) throw refuse(`Requested node-list contains unknown nodes - ${unknown.join(', ')}`);
  const here = entryNode(call.cluster);
  const local = flag(call, 'local-only') && wanted.length === 0;
  const from = nodes.filter(
    (node) => node.online && (local ? node === here : wanted.length === 0 || wanted.includes(node.name)),
  );
  const last = Math.floor(call.now / 1000 / ROUND_S) * ROUND_S;
  const after = number(call, 'start-time') ?? 0;
  const rounds = flag(call, 'history') ? KEPT : 1;
  const times = Array.from({ length: rounds }, (_, i) => last - (rounds - 1 - i) * ROUND_S);
  return {
    data: times.filter((time) => time > after).flatMap((time) => from.flatMap((node) => measuredAt(call, node, time))),
  };
};

/** Figures that leave the cluster: servers that they are sent to, and their export. */
export const metricHandlers: Handlers = { ...metricServers.handlers, 'GET /cluster/metrics/export': exported };
