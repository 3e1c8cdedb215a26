import type { Fault, FaultRule, Where } from '../simulator/faults.ts';

/** What each fault may be given after its `=`, in words; absent where it takes nothing. */
const VALUES: Readonly<Record<Fault['kind'], string | undefined>> = {
  offline: undefined,
  slow: 'milliseconds',
  reset: undefined,
  'lock-timeout': undefined,
  'task-fails': 'percent',
  'task-warns': undefined,
  'expired-ticket': undefined,
  'proxy-html': 'status',
  truncated: 'bytes',
  'clock-skew': 'milliseconds',
};

/** The names of all faults, with the value that each takes: `slow=MILLISECONDS`. */
export const FAULT_NAMES: readonly string[] = Object.entries(VALUES).map(([kind, value]) =>
  value === undefined ? kind : `${kind}=${value.toUpperCase()}`,
);

const TOKEN = /([a-z-]+)(?:=(?:"([^"]*)"|(\S+)))?\s*/gy;

/**
 * Reads faults as text: `slow=2000 node=pve2; task-fails=40 task=vzdump guest=102 times=1`. A value with blanks stands in quotes.
 * Undefined where the text is none.
 */
export const parseFaults = (text: string): FaultRule[] | undefined => {
  const rules = parts(text).map(parseFault);
  return rules.every((rule) => rule !== undefined) ? rules : undefined;
};

/** The text cut at semicolons outside of quotes. */
const parts = (text: string): string[] =>
  (text.match(/(?:"[^"]*"|[^;"])+/g) ?? []).map((part) => part.trim()).filter((part) => part !== '');

const parseFault = (text: string): FaultRule | undefined => {
  const found = [...text.matchAll(TOKEN)];
  if (found.reduce((length, [whole]) => length + whole.length, 0) !== text.length) return undefined;
  const [first, ...rest] = found.map(([, key = '', quoted, bare]) => [key, quoted ?? bare] as const);
  const members = new Map(rest);
  const fault = first && faultOf(first[0], first[1], members.get('text'));
  const known = rest.every(([key, value]) => MEMBERS.has(key) && value !== undefined);
  const [guest, times] = [members.get('guest'), members.get('times')];
  if (!fault || !known || ![guest, times].every((each) => each === undefined || /^\d+$/.test(each))) return undefined;
  const where: Where = {
    ...pick(members, 'node'),
    ...pick(members, 'path'),
    ...pick(members, 'task'),
    ...(guest === undefined ? {} : { guest: Number(guest) }),
  };
  return { fault, where, ...(times === undefined ? {} : { times: Number(times) }) };
};

const MEMBERS = new Set(['node', 'guest', 'path', 'task', 'times', 'text']);

const pick = <Key extends string>(
  members: ReadonlyMap<string, string | undefined>,
  key: Key,
): { [K in Key]?: string } => {
  const value = members.get(key);
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: string };
};

const faultOf = (kind: string, value: string | undefined, text = 'simulated fault'): Fault | undefined => {
  if (!Object.hasOwn(VALUES, kind)) return undefined;
  const wanted = VALUES[kind as Fault['kind']];
  const number = Number(value);
  if (wanted === undefined ? value !== undefined : value === undefined || !/^-?\d+$/.test(value)) return undefined;
  switch (kind as Fault['kind']) {
    case 'slow':
    case 'clock-skew':
      return { kind: kind as 'slow' | 'clock-skew', ms: number };
    case 'task-fails':
      return number >= 0 && number <= 100 ? { kind: 'task-fails', percent: number, text } : undefined;
    case 'task-warns':
      return { kind: 'task-warns', text };
    case 'proxy-html':
      return number >= 100 && number <= 599 ? { kind: 'proxy-html', status: number } : undefined;
    case 'truncated':
      return number >= 0 ? { kind: 'truncated', bytes: number } : undefined;
    default:
      return { kind: kind as 'offline' | 'reset' | 'lock-timeout' | 'expired-ticket' };
  }
};
