import type { Step, ToolContext } from '../tools/define.ts';
import type { Limits } from '../tools/risk.ts';
import { stronger, type Risk } from '../rules/risk.ts';
import { guestsKnown, type Known } from './known-guests.ts';
import type { GuestFacts } from './policy/subject.ts';
import type { Policy, Verdict } from './policy/policy.ts';
import { courtOf, ruleOn, withInside, type Court } from './ruling.ts';

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
  const court = await courtOf(bench);
  const known = await guestsKnown(
    steps.flatMap(({ request }) => withInside(request, court)),
    bench,
  );
  const judged: Judged[] = [];
  for (const step of steps) judged.push(judgeStep(step, court, known, bench));
  return {
    steps: judged,
    risk: judged.reduce<Risk>((risk, each) => stronger(risk, each.risk), 'read'),
    confirm: judged.find(({ verdict }) => verdict.effect === 'confirm')?.verdict,
    state: known.states,
  };
};

const judgeStep = (step: Step, court: Court, known: Known, { tool, cluster, now }: Bench): Judged => {
  const ruling = ruleOn(step.request, court, { tool, cluster, now, guests: known.guests });
  if (ruling.refusal) throw ruling.refusal;
  const { subject, verdict } = ruling;
  return { step, risk: subject.risk, because: subject.because, guests: subject.guests, verdict };
};
