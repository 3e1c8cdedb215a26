import { given, Listing, nodeOf, number, Raw, text, type Call, type Handler, type Handlers } from '../../call.ts';
import type { Cluster, SimNode } from '../../state.ts';
import { linesOf, type Line } from './journal.ts';
import { runs } from './services.ts';

// Nobody can read a log whose service is off.
const logOf = (cluster: Cluster, node: SimNode): Line[] =>
  runs(cluster, node, 'systemd-journald') ? linesOf(cluster, node) : [];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const two = (value: number): string => String(value).padStart(2, '0');

const formatted = (node: string, { at, unit, text }: Line): string => {
  const time = new Date(at);
  const [hours, minutes, seconds] = [time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()].map(two);
  return `${MONTHS[time.getUTCMonth()] ?? ''} ${two(time.getUTCDate())} ${hours}:${minutes}:${seconds} ${node} ${unit}: ${text}`;
};

/** `YYYY-MM-DD` with or without a time of day, in milliseconds since 1970. */
const momentOf = (value: string): number => Date.parse(`${value.replace(' ', 'T')}${value.includes(' ') ? 'Z' : ''}`);

const between = (lines: readonly Line[], since: number | undefined, until: number | undefined): Line[] =>
  lines.filter(({ at }) => (since === undefined || at >= since) && (until === undefined || at <= until));

const moment = (call: Call, name: string): number | undefined => {
  const value = given(call, name);
  return value === undefined ? undefined : momentOf(value);
};

const syslog: Handler = (call) => {
  const node = nodeOf(call);
  const service = given(call, 'service');
  const lines = between(logOf(call.cluster, node), moment(call, 'since'), moment(call, 'until')).filter(
    ({ unit, text }) => service === undefined || unit === service || text.includes(`${service}.service`),
  );
  if (lines.length === 0) return new Listing([{ n: 1, t: '-- No entries --' }], 1);
  const start = number(call, 'start') ?? 0;
  const shown = lines.slice(start, start + (number(call, 'limit') ?? 50));
  return new Listing(
    shown.map((line, i) => ({ n: start + i + 1, t: formatted(node.name, line) })),
    lines.length,
  );
};

/** Lines stand between two cursors, from which the next request can go on. */
const journal: Handler = (call) => {
  const node = nodeOf(call);
  const all = logOf(call.cluster, node);
  if (all.length === 0) return new Raw('', 'application/json');
  const cursor = (index: number): string => `s=${node.name};i=${index}`;
  const indexOf = (name: string): number | undefined => {
    const found = /;i=(\d+)$/.exec(text(call, name));
    return found ? Number(found[1]) : undefined;
  };
  const seconds = (name: string): number | undefined => {
    const value = number(call, name);
    return value === undefined ? undefined : value * 1000;
  };
  const first = indexOf('startcursor') ?? 0;
  const lines = between(all.slice(first, indexOf('endcursor')), seconds('since'), seconds('until'));
  const last = number(call, 'lastentries');
  const shown = last === undefined ? lines : last === 0 ? [] : lines.slice(-last);
  const data = [
    cursor(shown[0] ? all.indexOf(shown[0]) : first),
    ...shown.map((line) => formatted(node.name, line)),
    cursor(all.length),
  ];
  return new Raw(JSON.stringify({ data, success: 1 }), 'application/json');
};

export const syslogHandlers: Handlers = {
  'GET /nodes/{node}/syslog': syslog,
  'GET /nodes/{node}/journal': journal,
};
