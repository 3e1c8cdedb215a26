import { manifest, type Method } from '../catalogue/manifest.ts';
import type { Planned } from '../endpoint.ts';
import { ProxmoxError } from '../errors.ts';
import { requestsInside } from '../rules/execute.ts';
import { routeFinder, type FindRoute } from '../rules/routes.ts';
import type { Limits } from '../tools/risk.ts';
import { aboveCeiling } from './ceiling.ts';
import type { Policy, Verdict } from './policy/policy.ts';
import { subjectOf, type Circumstances, type Subject } from './policy/subject.ts';

/** What requests are held against, and what is known of the methods. */
export interface Court {
  readonly methods: ReadonlyMap<string, Method>;
  readonly find: FindRoute<Method>;
  readonly limits: Limits;
  readonly policy: Policy;
}

/** A court with these limits and rules. */
export const courtOf = async ({ limits, policy }: Pick<Court, 'limits' | 'policy'>): Promise<Court> => {
  const methods = await manifest();
  return { methods, find: (finder ??= routeFinder(methods.values())), limits, policy };
};

let finder: FindRoute<Method> | undefined;

/** A request with those that it would make itself, as far as can be told. */
export const withInside = (request: Planned, { find }: Pick<Court, 'find'>): readonly Planned[] => [
  request,
  ...(requestsInside(request, find) ?? []),
];

/** What is found about one request: what it may be refused for, and what rules say of it. */
export interface Ruling {
  readonly subject: Subject;
  /** What the calls in a list of calls would be, each judged as well; no request of any other method has some. */
  readonly inside: readonly Subject[];
  /** The strictest of what the policy says of the request and of those inside. */
  readonly verdict: Verdict;
  /** The one of them that the verdict is about. */
  readonly about: Subject;
  /** The class is above the access, whatever the policy says. */
  readonly above: ProxmoxError | undefined;
  /** Why the request must not be made; undefined where it may, perhaps after a yes. */
  readonly refusal: ProxmoxError | undefined;
}

/**
 * Judges one request: its class with its parameters against the ceiling, then the policy over what it touches. Fails as NOT_SUPPORTED for a
 * method that the bindings don't have.
 */
export const ruleOn = (request: Planned, court: Court, circumstances: Circumstances): Ruling => {
  const { methods, find, limits, policy } = court;
  const subject = subjectOf(request, methodOf(methods, request).risk, circumstances);
  // A list of calls is judged as what it would call, too: it is no way round.
  const calls = requestsInside(request, find);
  const inside = (calls ?? []).map((each) => subjectOf(each, methodOf(methods, each).risk, circumstances));
  const all = [subject, ...inside].map((about) => ({ about, verdict: policy.judge(about) }));
  const decided =
    all.find(({ verdict }) => verdict.effect === 'deny') ??
    all.find(({ verdict }) => verdict.effect === 'confirm') ??
    all[0];
  if (!decided) throw new Error('a request has a verdict');
  const above = aboveCeiling(subject.route, subject, limits);
  const refusal = above ?? (calls ? deniedBy(decided) : unreadable(subject));
  return { subject, inside, ...decided, above, refusal };
};

const methodOf = (methods: Court['methods'], { method, path }: Planned): Method => {
  const found = methods.get(`${method} ${path}`);
  if (found) return found;
  throw new ProxmoxError('NOT_SUPPORTED', `The bindings have no method ${method} ${path}. Nothing was sent.`);
};

const unreadable = ({ route }: Subject): ProxmoxError =>
  new ProxmoxError('DENIED', `${route}: it can't be told what its commands would do. Nothing was sent.`, {
    next: 'Call the methods themselves.',
  });

const deniedBy = ({ verdict, about }: Pick<Ruling, 'verdict' | 'about'>): ProxmoxError | undefined =>
  verdict.effect === 'deny'
    ? new ProxmoxError('DENIED', `${about.route} is denied: ${verdict.why} Nothing was sent.`, {
        next: 'Tell the operator which rule stands in the way, if it should not.',
      })
    : undefined;
