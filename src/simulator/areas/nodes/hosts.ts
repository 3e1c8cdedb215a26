import { given, nodeOf, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { checkDigest, digest } from '../../collection.ts';
import { invalid } from '../../refusal.ts';
import { slice } from '../../slice.ts';
import type { Cluster, SimNode } from '../../state.ts';

/** What is set of a node's place in the network and in time. */
interface Settings {
  /** The file with names of hosts. */
  hosts: string;
  dns: Readonly<Record<string, string>>;
  timezone: string;
}

const DOMAIN = 'example.test';

const settings = slice(
  ({ nodes }): Map<string, Settings> =>
    new Map(
      nodes.map(({ name }) => [
        name,
        {
          hosts: [
            '127.0.0.1 localhost',
            ...nodes.map((each) => `${each.ip} ${each.name}.${DOMAIN} ${each.name}`),
            '',
          ].join('\n'),
          dns: { search: DOMAIN, dns1: '192.0.2.53' },
          timezone: 'Etc/UTC',
        },
      ]),
    ),
);

const of = (call: Pick<Call, 'cluster' | 'params'>): Settings => {
  const found = settings(call.cluster).get(nodeOf(call).name);
  if (!found) throw new Error('every node has settings');
  return found;
};

/** The address that a node knows for a name, or undefined. */
export const addressOf = (cluster: Cluster, { name: node }: SimNode, name: string): string | undefined =>
  settings(cluster)
    .get(node)
    ?.hosts.split('\n')
    .map((line) => line.replace(/#.*/, '').trim().split(/\s+/))
    .find(([, ...names]) => names.includes(name))?.[0];

const setHosts: Handler = (call) => {
  const mine = of(call);
  checkDigest(call, digest(mine.hosts));
  mine.hosts = text(call, 'data');
  return null;
};

const setDns: Handler = (call) => {
  const servers = ['search', 'dns1', 'dns2', 'dns3'].flatMap((name) => {
    const value = given(call, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  of(call).dns = Object.fromEntries(servers);
  return null;
};

/** A clock's wall time of a zone, as if it were UTC; undefined where there is no such zone. */
const localTime = (timezone: string, now: number): number | undefined => {
  // Offsets such as +01:00 are none of the host's zones.
  if (!/^[A-Z][\w+-]*(?:\/[\w+-]+)*$/.test(timezone)) return undefined;
  let clock: Intl.DateTimeFormat;
  try {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
  const parts = new Map(clock.formatToParts(now).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
};

const setTime: Handler = (call) => {
  const timezone = text(call, 'timezone');
  if (localTime(timezone, call.now) === undefined) throw invalid({ timezone: 'No such timezone' });
  of(call).timezone = timezone;
  return null;
};

const time: Handler = (call) => {
  const { timezone } = of(call);
  return {
    time: Math.floor(call.now / 1000),
    localtime: Math.floor((localTime(timezone, call.now) ?? call.now) / 1000),
    timezone,
  };
};

export const hostHandlers: Handlers = {
  'GET /nodes/{node}/hosts': (call) => ({ data: of(call).hosts, digest: digest(of(call).hosts) }),
  'POST /nodes/{node}/hosts': setHosts,
  'GET /nodes/{node}/dns': (call) => of(call).dns,
  'PUT /nodes/{node}/dns': setDns,
  'GET /nodes/{node}/time': time,
  'PUT /nodes/{node}/time': setTime,
};
