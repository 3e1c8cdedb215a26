import type { FactChange } from './compare.ts';

/** Changes of facts in words: `values + fabric; key cyls gone; maximum 10 → 20`. */
export const changesInWords = (changes: readonly FactChange[]): string => {
  const whole = changes.filter(({ fact }) => /(?:^|: )type$/.test(fact));
  // What came or went as a whole needs no list of its facts.
  const parts = whole
    .filter(({ fact, from, to }) => fact !== 'type' && (from === undefined || to === undefined))
    .map(({ fact, to }) => ({ at: fact.slice(0, -'type'.length), what: to === undefined ? 'gone' : 'new' }));
  const within = (fact: string): boolean => parts.some(({ at }) => fact.startsWith(at));
  return [
    ...parts
      .filter(({ at }) => !parts.some((other) => other.at !== at && at.startsWith(other.at)))
      .map(({ at, what }) => `${at.slice(0, -2)} ${what}`),
    ...changes.filter(({ fact }) => !within(fact)).map(changeInWords),
  ].join('; ');
};

const changeInWords = ({ fact, from, to }: FactChange): string => {
  if (fact.endsWith('values') && from !== undefined && to !== undefined) {
    const [before, after] = [from.split(', '), to.split(', ')];
    const came = after.filter((value) => !before.includes(value)).map((value) => `+ ${value}`);
    const went = before.filter((value) => !after.includes(value)).map((value) => `− ${value}`);
    return `${fact} ${[...came, ...went].join(' ')}`;
  }
  if (from === undefined) return to === 'yes' ? `now ${fact}` : `${fact} ${short(to)} new`;
  if (to === undefined) return from === 'yes' ? `no longer ${fact}` : `${fact} ${short(from)} gone`;
  return `${fact} ${short(from)} → ${short(to)}`;
};

const short = (text = ''): string => (text.length <= 60 ? text : `${text.slice(0, 59)}…`);

/** Proxmox's permission check in words: `VM.Audit on /vms/{vmid}`. */
export const permissionInWords = (fact: string): string => {
  if (fact === 'all') return 'every user';
  if (fact === 'world') return 'everybody';
  if (!fact.startsWith('[')) return fact;
  return checkInWords(JSON.parse(fact), false);
};

const checkInWords = (check: unknown, inside: boolean): string => {
  const [operator, ...operands] = Array.isArray(check) ? (check as unknown[]) : [];
  switch (operator) {
    case 'and':
    case 'or': {
      const text = operands.map((operand) => checkInWords(operand, true)).join(` ${operator} `);
      return inside ? `(${text})` : text;
    }
    case 'perm': {
      const [path, privileges, ...options] = operands;
      const any = options.includes('any');
      return `${[...new Set(listOf(privileges))].join(any ? ' or ' : ' and ')} on ${String(path)}`;
    }
    case 'userid-param':
      return operands[0] === 'self' ? 'the user itself' : `${String(operands[0])} for the realm`;
    case 'userid-group':
      return `${listOf(operands[0]).join(' or ')} for a group of the user`;
    case 'perm-modify':
      return `the right to change permissions on ${String(operands[0])}`;
    default:
      return JSON.stringify(check);
  }
};

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
