import { collection, type Entry } from '../../collection.ts';
import { refuse } from '../../refusal.ts';

/** What every kind of server takes, and what belongs to each. */
const SHARED = ['type', 'disable', 'server', 'port'];
const OPTIONS: Readonly<Record<string, RegExp>> = {
  graphite: /^(?:mtu|path|proto|timeout)$/,
  influxdb: /^(?:api-path-prefix|bucket|influxdbproto|max-body-size|mtu|organization|timeout|verify-certificate)$/,
  opentelemetry: /^otel-/,
};

/** The entry without what is kept elsewhere; refuses what the kind of server does not know. */
const fitting = ({ token: _, ...entry }: Entry): Entry => {
  const own = OPTIONS[String(entry['type'])];
  const foreign = Object.keys(entry).find((name) => !SHARED.includes(name) && own?.test(name) !== true);
  if (foreign !== undefined) throw refuse(`unexpected property '${foreign}'`);
  return entry;
};

/** Servers outside of the cluster that its figures are sent to. */
export const metricServers = collection({
  path: '/cluster/metrics/server',
  id: 'id',
  nameless: true,
  digest: false,
  lenient: true,
  required: ['server', 'port'],
  missing: (id, change) =>
    refuse(change === 'read' ? `status server entry '${id}' does not exist` : `no such server '${id}'`),
  exists: (id) => refuse(`Metric server '${id}' already exists`),
  check: (_call, _id, next) => next && fitting(next),
  show: (_call, _id, entry, single) =>
    single
      ? entry
      : { disable: entry['disable'] ?? 0, type: entry['type'], server: entry['server'], port: entry['port'] },
});
