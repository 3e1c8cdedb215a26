import { isOff, namesIn, textsOf } from '../../rules/raises/match.ts';
import type { Effect } from './document.ts';
import { isProtected } from './guests.ts';
import type { Rule } from './rules.ts';
import type { GuestFacts, Subject } from './subject.ts';

const CONFIG = /^(?:POST|PUT) \/nodes\/\{node\}\/(?:qemu|lxc)\/\{vmid\}\/config$/;
const POOL = /^PUT \/pools(?:$|\/\{poolid\}$)/;
const ROLLBACK = '/snapshot/{snapname}/rollback';

/** A rule that a guest would come under, or out of, by a new name, tag or pool. */
export interface Escape {
  readonly guest: number;
  readonly rule: Rule;
  /** What becomes of the request. */
  readonly effect: Exclude<Effect, 'allow'>;
}

/**
 * The rules that a request would get round by giving a guest another name, other tags or another pool: out of what refuses or asks, or into
 * what allows. Without this, what a rule forbids could be had in two steps.
 */
export const escapes = (rules: readonly Rule[], subject: Subject): Escape[] => {
  const change = changeOf(subject);
  if (!change) return [];
  const guests = subject.guests === 'unknown' ? [ANYBODY] : subject.guests;
  // What a snapshot has is not known: to refuse for that would be to refuse all of them.
  const isRollback = subject.route.endsWith(ROLLBACK);
  return rules.flatMap((rule) => {
    const { labels, effect, conditions } = rule;
    // A guest stays in its cluster.
    const isElsewhere = conditions.some(({ name, test }) => name === 'cluster' && test(subject) === 'no');
    if (!labels || isElsewhere) return [];
    return guests.flatMap((before): Escape[] => {
      const [harmlessBefore, harmlessAfter] = effect === 'allow' ? ['yes', 'no'] : ['no', 'yes'];
      if (labels(before) === harmlessBefore || labels({ ...before, ...change }) === harmlessAfter) return [];
      return [{ guest: before.vmid, rule, effect: effect === 'deny' && !isRollback ? 'deny' : 'confirm' }];
    });
  });
};

/** Whether a request would take the tag away that protects a guest, as far as can be told. */
export const liftsProtection = (subject: Subject): boolean => {
  const change = changeOf(subject);
  if (!change || !('tags' in change)) return false;
  return (subject.guests === 'unknown' ? [ANYBODY] : subject.guests).some(
    (before) =>
      isProtected({ ...before, protection: false }) !== 'no' &&
      isProtected({ ...before, ...change, protection: false }) !== 'yes',
  );
};

const ANYBODY: GuestFacts = { vmid: 0 };

/** The labels that change; one that is undefined becomes something that is not known. */
type Labels = Pick<GuestFacts, 'name' | 'tags' | 'pool'>;

const changeOf = ({ request: { params }, route }: Subject): Labels | undefined => {
  if (route.endsWith(ROLLBACK)) return { name: undefined, tags: undefined };
  if (POOL.test(route)) {
    const leaves = params['delete'] !== undefined && !isOff(params['delete']);
    return { pool: leaves ? '' : textOf(params['poolid']) };
  }
  if (!CONFIG.test(route)) return undefined;
  const gone = namesIn(params['delete']);
  const change: { -readonly [Label in keyof Labels]: Labels[Label] } = {};
  for (const option of ['name', 'hostname']) {
    // Without a name of its own, a guest gets one of Proxmox VE's.
    if (gone.includes(option)) change.name = undefined;
    else if (params[option] !== undefined) change.name = textOf(params[option]);
  }
  if (gone.includes('tags')) change.tags = [];
  else if (params['tags'] !== undefined)
    change.tags = textOf(params['tags']) === undefined ? undefined : namesIn(params['tags']);
  return Object.keys(change).length === 0 ? undefined : change;
};

/** The one text that a value is; undefined for a hole, and for what can't be looked at. */
const textOf = (value: unknown): string | undefined => {
  const [text, ...others] = textsOf(value);
  return others.length > 0 || text?.startsWith('$') ? undefined : text;
};
