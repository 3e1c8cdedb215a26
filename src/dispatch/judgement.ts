import { getConfig as lxcConfig } from '../../generated/endpoints/nodes/lxc.ts';
import { getConfig as qemuConfig } from '../../generated/endpoints/nodes/qemu.ts';
import { manifest, type Method } from '../catalogue/manifest.ts';
import type { Planned } from '../endpoint.ts';
import { ProxmoxError } from '../errors.ts';
import type { Guest } from '../inventory/resources.ts';
import { requestsInside } from '../rules/execute.ts';
import { assess, isAtLeast, stronger, type Risk } from '../rules/risk.ts';
import { routeFinder, type FindRoute } from '../rules/routes.ts';
import { touches } from '../rules/touches.ts';
import { toFlag } from '../rules/wire.ts';
import type { Step, ToolContext } from '../tools/define.ts';
import type { Limits } from '../tools/risk.ts';
import { checkClass } from './ceiling.ts';
import { factsOf, guestsTouched, subjectOf, type GuestFacts, type Subject } from './policy/subject.ts';
import type { Policy, Verdict } from './policy/policy.ts';

/** One planned request with what was found of it and decided about it. */
export interface Judged {
  readonly step: Step;
  readonly risk: Risk;
  /** What raised the class above that of the method. */
  readonly because: readonly string[];
  readonly guests: readonly GuestFacts[] | 'unknown';
  readonly verdict: Verdict;
}

/** A whole plan, judged: what is denied is refused before this is made. */
export interface Judgement {
  readonly steps: readonly Judged[];
  /** The strongest class of its requests. */
  readonly risk: Risk;
  /** The first verdict that asks for a yes; undefined where none does. */
  readonly confirm: Verdict | undefined;
  /** The state of the guests that it touches, for a yes that is only for this state. */
  readonly state: unknown;
}

/** Who plans, and what it is held against. */
export interface Bench {
  readonly tool: string;
  readonly cluster: string;
  readonly limits: Limits;
  readonly policy: Policy;
  readonly now: number;
  readonly context: Pick<ToolContext, 'inventory' | 'requester' | 'signal'>;
}

/**
 * Judges every request of a plan: its class with its parameters against the ceiling, then the policy over what it touches. Fails as DENIED for
 * the first one that may not be; nothing has been sent then.
 */
export const judgePlan = async (steps: readonly Step[], bench: Bench): Promise<Judgement> => {
  const methods = await manifest();
  const find = routeFinder(methods.values());
  const guests = await guestsKnown(steps, bench);
  const judged: Judged[] = [];
  for (const step of steps) judged.push(judgeStep(step, methodOf(methods, step.request), find, methods, guests, bench));
  return {
    steps: judged,
    risk: judged.reduce<Risk>((risk, each) => stronger(risk, each.risk), 'read'),
    confirm: judged.find(({ verdict }) => verdict.effect === 'confirm')?.verdict,
    state: guests?.states,
  };
};

const methodOf = (methods: ReadonlyMap<string, Method>, { method, path }: Planned): Method => {
  const found = methods.get(`${method} ${path}`);
  if (found) return found;
  throw new ProxmoxError('NOT_SUPPORTED', `The bindings have no method ${method} ${path}. Nothing was sent.`);
};

const judgeStep = (
  step: Step,
  method: Method,
  find: FindRoute<Method>,
  methods: ReadonlyMap<string, Method>,
  known: Known | undefined,
  { tool, cluster, limits, policy, now }: Bench,
): Judged => {
  const circumstances = { tool, cluster, now, guests: known?.facts };
  const subject = subjectOf(step.request, method.risk, circumstances);
  checkClass(subject.route, subject, limits);
  // A list of calls is judged as what it would call, too: it is no way round.
  const inside = requestsInside(step.request, find);
  if (!inside) {
    throw new ProxmoxError(
      'DENIED',
      `${subject.route}: it can't be told what its commands would do. Nothing was sent.`,
      {
        next: 'Call the methods themselves.',
      },
    );
  }
  const inner = inside.map((request) => subjectOf(request, methodOf(methods, request).risk, circumstances));
  const verdicts = [subject, ...inner].map((each) => judged(policy, each));
  const verdict = verdicts.find(({ effect }) => effect === 'confirm') ?? verdicts[0];
  if (!verdict) throw new Error('a request has a verdict');
  return { step, risk: subject.risk, because: subject.because, guests: subject.guests, verdict };
};

const judged = (policy: Policy, subject: Subject): Verdict => {
  const verdict = policy.judge(subject);
  if (verdict.effect !== 'deny') return verdict;
  throw new ProxmoxError('DENIED', `${subject.route} is denied: ${verdict.why} Nothing was sent.`, {
    next: 'Tell the operator which rule stands in the way, if it should not.',
  });
};

interface Known {
  readonly facts: readonly GuestFacts[];
  readonly states: readonly unknown[];
}

/** How many guests are looked at one by one; a plan that touches more is judged by what the cluster's list says. */
const MOST_CONFIGS = 25;

/** What is known of the cluster's guests; of those that the plan could hurt, their protection too. Undefined where nothing can be read. */
const guestsKnown = async (
  steps: readonly Step[],
  { policy, context: { inventory, requester, signal } }: Bench,
): Promise<Known | undefined> => {
  const found = steps.map(({ request }) => touches(request));
  if (found.every(({ guests, groups, unclear }) => guests.length === 0 && groups.length === 0 && !unclear)) {
    return { facts: [], states: [] };
  }
  const resources = await inventory.all().catch(() => undefined);
  if (!resources) return undefined;
  const named = new Set(found.flatMap(({ guests }) => guests));
  const methods = await manifest();
  // Where nothing is interrupted or lost the list is enough, unless a rule goes by protection.
  const harms =
    policy.asksForProtection ||
    steps.some(({ request }) =>
      isAtLeast(assess(request, methods.get(`${request.method} ${request.path}`)?.risk ?? 'exec').risk, 'disrupt'),
    );
  const looked = await Promise.all(
    resources.guests.map(async (guest) => {
      const config =
        harms && named.has(guest.vmid) && named.size <= MOST_CONFIGS
          ? await configOf(guest, requester, signal)
          : undefined;
      return { guest, config, facts: factsOf(guest, config && toFlag(config['protection'])) };
    }),
  );
  const facts = looked.map((each) => each.facts);
  const touched = new Set(
    found.flatMap((each) => {
      const guests = guestsTouched(each, facts);
      return guests === 'unknown' ? facts.map(({ vmid }) => vmid) : guests.map(({ vmid }) => vmid);
    }),
  );
  return {
    facts,
    states: looked
      .filter(({ guest }) => touched.has(guest.vmid))
      .map(({ guest: { vmid, name, status, node }, config }) => ({
        vmid,
        name,
        status,
        node,
        digest: config?.['digest'],
      })),
  };
};

type Options = Readonly<Record<string, unknown>>;

const configOf = (
  { kind, node, vmid }: Guest,
  requester: ToolContext['requester'],
  signal: AbortSignal,
): Promise<Options | undefined> => {
  const request = kind === 'qemu' ? qemuConfig({ node, vmid }) : lxcConfig({ node, vmid });
  return requester.send(request as Planned<object> as Planned<Options>, { signal }).catch(() => undefined);
};
