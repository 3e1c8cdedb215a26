import type { Effect } from '../../dispatch/policy/document.ts';
import { isProtected } from '../../dispatch/policy/guests.ts';
import { titleOf, type Standing } from '../../dispatch/policy/judge.ts';
import type { Policy } from '../../dispatch/policy/policy.ts';
import type { GuestFacts, Subject } from '../../dispatch/policy/subject.ts';
import { requestLine } from '../../dispatch/preview.ts';
import type { Ruling } from '../../dispatch/ruling.ts';
import type { Planned } from '../../endpoint.ts';
import { nameOf } from '../../identifier.ts';
import { switchFor, type Limits } from '../../tools/risk.ts';
import type { Facts } from './facts.ts';

/** A request that was judged, and all that it was judged by. */
export interface Tested {
  readonly request: Planned;
  readonly ruling: Ruling;
  /** What becomes of the request in the end. */
  readonly effect: Effect;
  readonly why: string;
  readonly limits: Limits;
  readonly policy: Policy;
  readonly file: string | undefined;
  /** Undefined where no guest is touched. */
  readonly facts: Facts | undefined;
}

/** The result for programs. */
export const asJson = ({ request, ruling, effect, why, limits, policy, facts }: Tested): string => {
  const { subject, about, verdict, above, inside } = ruling;
  const { risk, because, guests, nodes, storages, tool, cluster, now, route } = subject;
  return JSON.stringify({
    effect,
    why,
    request: requestLine(request),
    method: route,
    class: risk,
    because,
    access: { access: limits.access, allow_exec: limits.allowExec, allows: above === undefined },
    policy: verdict,
    about: about.route,
    rules: policy.explain(about).map((standing) => ({
      index: standing.rule.index,
      effect: standing.rule.effect,
      name: standing.rule.name,
      match: standing.match,
      unmet: standing.unmet,
      unsure: standing.unsure,
      decides: isDeciding(standing, ruling),
    })),
    touches: { guests, nodes, storages },
    inside: inside.map((each) => each.route),
    tool: tool === '' ? undefined : tool,
    cluster,
    at: new Date(now).toISOString(),
    known: facts?.from,
  });
};

/** The result for people. */
export const asText = (tested: Tested): string => {
  const { request, ruling, effect, why, limits, policy, file, facts } = tested;
  const { subject, about, verdict, above, inside } = ruling;
  const { risk, because, tool, cluster, now } = subject;
  const standing = policy.explain(about);
  const row = (name: string, text: string): string => `  ${name.padEnd(9)} ${text}`;
  return [
    `${effect.toUpperCase()}: ${why}`,
    '',
    row('request', requestLine(request)),
    row('method', subject.route),
    row('class', because.length === 0 ? risk : `${risk} (${because.join('; ')})`),
    row('access', above ? `${limits.access}: too little, it takes ${switchFor(risk)}` : `${limits.access}: enough`),
    ...(above ? [row('policy', `not asked; it would say ${verdict.effect}: ${verdict.why}`)] : []),
    row('touches', touched(subject)),
    ...inside.map((each) => row('inside', `${requestLine(each.request)} (class ${each.risk}; ${touched(each)})`)),
    ...(facts ? [row('known', facts.from)] : []),
    row('tool', tool === '' ? 'none is named: rules about certain tools do not match (--tool NAME)' : tool),
    row('cluster', cluster),
    row('time', timeOf(now)),
    '',
    ...(file === undefined ? ['There is no policy file: the defaults of the classes decide.'] : [`Rules of ${file}:`]),
    ...(file !== undefined && about !== subject ? [`  (about ${requestLine(about.request)})`] : []),
    ...standing.map((each) => `  ${titleOf(each.rule, each.rule.effect.padEnd(7))}: ${stands(each, ruling)}`),
  ].join('\n');
};

const isDeciding = ({ rule }: Standing, { verdict }: Ruling): boolean => verdict.rule?.index === rule.index;

const stands = (standing: Standing, ruling: Ruling): string => {
  const { rule, match, unmet, unsure, shielded } = standing;
  const open = unsure.length === 0 ? '' : ` (not known: ${unsure.join(', ')})`;
  const { verdict } = ruling;
  if (isDeciding(standing, ruling))
    return verdict.around ? 'decides: the request would get round it' : `decides${open}`;
  if (match === 'no') return `does not match: ${unmet.join(', ')}`;
  const matches = `${match === 'yes' ? 'matches' : 'may match'}${open}`;
  if (shielded) return `${matches}, and does not reach protected guests`;
  if (rule.effect === 'allow' && match === 'maybe') return `${matches}; what is not known never makes a rule allow`;
  return verdict.rule
    ? `${matches}; rule ${verdict.rule.index} goes before`
    : `${matches}; the protection of guests goes before`;
};

/** `guest 100 (VM "web1" on pve1, …), nodes pve1, storages local`. */
const touched = ({ guests, nodes, storages }: Subject): string => {
  const list = (what: string, names: readonly string[] | 'unknown'): string[] =>
    names === 'unknown'
      ? [`${what} that are not known`]
      : names.length === 0
        ? []
        : [`${what} ${names.map(nameOf).join(', ')}`];
  const known = guests === 'unknown' ? ['guests that are not known'] : guests.slice(0, MOST_GUESTS).map(guestOf);
  const more =
    guests === 'unknown' || guests.length <= MOST_GUESTS ? [] : [`${guests.length - MOST_GUESTS} more guests`];
  const all = [...known, ...more, ...list('nodes', nodes), ...list('storages', storages)];
  return all.length === 0 ? 'no guest, node or storage' : all.join('; ');
};

const MOST_GUESTS = 10;

const guestOf = (guest: GuestFacts): string => {
  const { vmid, kind, name, tags, pool, node, isNew } = guest;
  const shield = isProtected(guest);
  const facts = [
    ...(isNew ? ['new'] : []),
    ...(kind === undefined ? [] : [kind === 'qemu' ? 'VM' : 'container']),
    ...(name === undefined ? [] : [name === '' ? 'no name' : `name ${nameOf(name)}`]),
    ...(node === undefined ? [] : [`on ${nameOf(node)}`]),
    ...(pool === undefined ? [] : [pool === '' ? 'in no pool' : `pool ${nameOf(pool)}`]),
    ...(tags === undefined ? [] : [tags.length === 0 ? 'no tags' : `tags ${tags.map(nameOf).join(' ')}`]),
    ...(shield === 'maybe' ? ['protection not known'] : [shield === 'yes' ? 'protected' : 'not protected']),
  ];
  return `guest ${vmid} (${facts.join(', ')})`;
};

/** `2026-11-24T08:00:00.000Z (tue 09:00 in Europe/Vienna)`. */
const timeOf = (now: number): string => {
  const date = new Date(now);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const local = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return `${date.toISOString()} (${local.format(date).toLowerCase()} in ${timeZone})`;
};
