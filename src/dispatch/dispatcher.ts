import { followTask, type TaskOutcome, type TaskProgress } from '../client/task.ts';
import type { Clock } from '../clock.ts';
import type { Planned, Requester } from '../endpoint.ts';
import { asProxmoxError, ProxmoxError, withDetails } from '../errors.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { nearest } from '../nearest.ts';
import type { Answer } from '../tools/answer.ts';
import type { ChangeTool, Plan, ReadTool, Tool, ToolContext } from '../tools/define.ts';
import type { Limits } from '../tools/risk.ts';
import type { Toolset } from '../tools/toolsets.ts';
import type { AuditSink } from './audit.ts';
import { readOnly } from './bound.ts';
import { checkBounds } from './bounds.ts';
import { checkCeiling, checkToolset } from './ceiling.ts';
import { createCallLog, type CallLog } from './call-log.ts';
import { canonical } from './canonical.ts';
import { chooseCluster } from './choose.ts';
import type { Bound, Confirmer, Question, Reply } from './confirm.ts';
import { judgedReads } from './judged-reads.ts';
import { judgePlan, type Judgement } from './judgement.ts';
import type { Admitted, Limiter, LimitFigures, Load } from './limiter.ts';
import type { Policy } from './policy/policy.ts';
import type { PolicySource } from './policy/source.ts';
import { wherever } from './moved.ts';
import { narrowerCall } from './narrower.ts';
import { rightsOfPlan, type PlanRights } from './plan-rights.ts';
import { previewAnswer, questionAbout } from './preview.ts';
import { explainForbidden } from './privileges.ts';
import { checkRelease, onRelease } from './release.ts';
import { remembering } from './remember.ts';
import type { RightsSource } from './rights.ts';
import { sendPlan } from './send-plan.ts';
import { checkArguments, checkRequest } from './validate.ts';
import { takeWishes, type Wishes } from './wishes.ts';

/** One cluster that calls can go to. */
export interface Cluster {
  readonly name: string;
  readonly requester: Requester;
  readonly inventory: Inventory;
  /** Who the server is to it: `user@realm`, or `user@realm!token`. */
  readonly identity?: () => Promise<string>;
  /** How many of its requests are under way. */
  readonly load?: () => Load;
  /** What it holds there; absent where nobody is to be asked. */
  readonly rights?: RightsSource;
}

export interface DispatcherOptions {
  readonly tools: Readonly<Record<string, () => Promise<Tool>>>;
  /** At least one; the first is meant where a call names none. */
  readonly clusters: readonly Cluster[];
  readonly limits: Limits;
  /** The groups of tools that may be called. */
  readonly toolsets: readonly Toolset[];
  readonly policy: PolicySource;
  readonly confirmer: Confirmer;
  readonly limiter: Limiter;
  readonly audit: AuditSink;
  readonly clock: Clock;
  /** How long a call waits for the end of a task before it hands back the UPID. */
  readonly taskWaitMs: number;
  /** Makes the identifier that joins the records of a call. */
  readonly callId: () => string;
}

/** Who calls and how to reach them while the call runs. */
export interface CallContext {
  readonly signal: AbortSignal;
  /** Tells the caller how a task goes on; absent where nobody listens. */
  readonly progress?: (progress: TaskProgress) => void;
  /** Asks the person behind the caller; absent where nobody can be asked. */
  readonly ask?: (question: Question) => Promise<Reply>;
  /** Who calls, where there is more than one. */
  readonly principal?: string;
  /** Told, once the call has ended, how the limits of its cluster stand. */
  readonly limits?: (standing: LimitStanding) => void;
}

/** How the limits of one cluster stand. */
export interface LimitStanding {
  readonly cluster: string;
  readonly calls: readonly LimitFigures[];
  readonly requests?: Load;
}

export interface Dispatcher {
  /** Runs one call through all its steps; fails with a `ProxmoxError`. */
  call(name: string, given: unknown, context: CallContext): Promise<Answer>;
}

/** The order of a call, the same for every tool: a straight line that nothing goes round. */
export const createDispatcher = (options: DispatcherOptions): Dispatcher => {
  const { tools, limits, policy, confirmer, limiter, audit, clock } = options;

  const call: Dispatcher['call'] = async (name, given, context) => {
    const tool = await find(tools, name);
    checkToolset(tool, options.toolsets);
    checkBounds(given);
    const { cluster, input: all } = chooseCluster(options.clusters, given ?? {});
    const { input, wishes } = tool.risk === 'read' ? { input: all, wishes: {} } : takeWishes(all);
    await checkArguments(tool.input, input, tool.example);

    const log = createCallLog(
      { audit, clock, call: options.callId() },
      { tool, cluster: cluster.name, input, principal: context.principal ?? LOCAL },
    );
    const sending: Sending = {};
    try {
      checkCeiling(name, tool.risk, limits);
      const answer = await (tool.risk === 'read'
        ? runRead({ tool, input, cluster, context, log, sending })
        : wherever(cluster.inventory, () => runChange({ tool, input, wishes, cluster, context, log, sending })));
      return told(answer, await log.outcome('ok'));
    } catch (error) {
      const known = await explained(asProxmoxError(error), cluster, sending.request, context.signal);
      await log.outcome(known.code, known.details.upid);
      throw known;
    } finally {
      const { name: of, load } = cluster;
      context.limits?.({ cluster: of, calls: limiter.figures(of), ...(load ? { requests: load() } : {}) });
    }
  };

  const runRead = async ({ tool, input, cluster, context, log }: Call<ReadTool>): Promise<Answer> => {
    const { signal } = context;
    const admitted = await limiter.admit({ cluster: cluster.name, risk: 'read', requests: [], signal });
    // Nothing waits for the record of a read; where it can't be written, the answer says so.
    const recorded = log.intent([]);
    const { policy: rules, fault } = await policy.current();
    const reads = readsOf(tool, cluster, rules, clock.now());
    const answer = await wherever(cluster.inventory, () =>
      tool.read(contextFor(cluster, reads, context, options), input),
    );
    await recorded;
    const narrower = narrowerCall(tool, input, answer);
    return told(narrower === undefined ? answer : { ...answer, narrower }, fault, admitted);
  };

  const runChange = async (change: Call<ChangeTool>): Promise<Answer> => {
    const { tool, input, wishes = {}, cluster, context, log } = change;
    const first = await planned(change);
    log.judged(first.judgement);
    if (wishes.dryRun) {
      log.dryRun();
      return told(previewAnswer(first.judgement, await rightsOf(change, first)), first.fault);
    }
    const { ready, offer } = await confirmed(change, first);
    if (!ready) return told(offer, first.fault);
    const { plan, judgement, toolContext, fault } = ready;
    const admitted = await limiter.admit({
      cluster: cluster.name,
      risk: judgement.risk,
      requests: plan.steps.map(({ request }) => request),
      signal: context.signal,
    });
    await log.intent(plan.steps);
    const outcomes = await sendPlan(plan, {
      requester: cluster.requester,
      context: toolContext,
      sending: (request) => (change.sending.request = request),
      began: log.began,
    }).finally(() => {
      cluster.inventory.forget();
    });
    // What was sent is done, whatever becomes of the telling: nothing may be sent again for it.
    try {
      return told(await tool.answer(outcomes, input, plan.facts, toolContext), fault, admitted);
    } catch (error) {
      const known = asProxmoxError(error);
      const done = outcomes.flatMap(({ step, error: failure }) => (failure ? [] : [step.reason]));
      throw known.details.done || done.length === 0 ? known : withDetails(known, { done });
    }
  };

  /** The plan of a call, checked against the schema and the release, and judged. */
  const planned = async ({ tool, input, cluster, context }: Call<ChangeTool>): Promise<Ready> => {
    const { policy: rules, fault } = await policy.current();
    const reads = readsOf(tool, cluster, rules, clock.now());
    const toolContext = contextFor(cluster, reads, context, options);
    const plan = await checked(await tool.plan(toolContext, input), tool.example, input);
    for (const { request } of plan.steps) await checkRelease(request, cluster.inventory.release);
    const judgement = await judgePlan(plan.steps, {
      tool: tool.name,
      cluster: cluster.name,
      limits,
      policy: rules,
      now: clock.now(),
      // What judges a plan has to see what it is about, whatever the tool may read.
      context: { ...toolContext, requester: reads.plain },
    });
    return { plan, judgement, toolContext, fault };
  };

  /** The plan with a yes where it needs one; without it, the plan as an answer that can be given back. */
  const confirmed = async (change: Call<ChangeTool>, first: Ready): Promise<Confirmed> => {
    const { wishes = {}, cluster, context, log } = change;
    const { judgement } = first;
    if (!judgement.confirm) return { ready: first };
    const token = wishes.confirmation;
    // A plan that is given back was shown with its rights before.
    const rights = token === undefined ? await rightsOf(change, first) : { steps: [], grants: [] };
    const answer = await confirmer.confirm(boundOf(change, first), questionAbout(judgement, rights, cluster.name), {
      ask: context.ask,
      token,
    });
    if ('offer' in answer) return { offer: previewAnswer(judgement, rights, answer.offer) };
    log.confirmed(answer.by);
    if (answer.by === 'plan') return { ready: first };
    // A person may have taken minutes: what they said yes to has to be what is done.
    cluster.inventory.forget();
    const now = await planned(change);
    if (canonical(boundOf(change, now)) !== canonical(boundOf(change, first))) {
      throw new ProxmoxError('CONFLICT', 'Things changed while the person was asked. Nothing was sent.', {
        next: 'Call again: the person is then asked about the plan as it is now.',
      });
    }
    return { ready: now };
  };

  return { call };
};

/** One call on its way. */
interface Call<Kind extends Tool> {
  readonly tool: Kind;
  readonly input: unknown;
  readonly wishes?: Wishes;
  readonly cluster: Cluster;
  readonly context: CallContext;
  readonly log: CallLog;
  readonly sending: Sending;
}

/** The planned request that went out last: what a refusal is about. */
interface Sending {
  request?: Planned;
}

/** A plan that may be done, or one that is to be given back first. */
type Confirmed = { readonly ready: Ready; readonly offer?: never } | { readonly ready?: never; readonly offer: Answer };

/** A plan that was judged, with what it was made with. */
interface Ready {
  readonly plan: Plan;
  readonly judgement: Judgement;
  readonly toolContext: ToolContext;
  /** What is wrong with the policy file, where an older one is in force. */
  readonly fault: string | undefined;
}

/** A refusal for want of a privilege with the command that would grant it; every other error as it is. */
const explained = async (
  error: ProxmoxError,
  { requester, identity }: Cluster,
  request: Planned | undefined,
  signal: AbortSignal,
): Promise<ProxmoxError> =>
  error.code === 'FORBIDDEN'
    ? explainForbidden(error, requester, await identity?.().catch(() => undefined), { request, signal })
    : error;

/** What a plan needs of the cluster, for whoever decides about it. */
const rightsOf = ({ cluster, context }: Call<ChangeTool>, { judgement }: Ready): Promise<PlanRights> =>
  rightsOfPlan(judgement.steps, cluster, context.signal);

/** The answer with what the operator should know beside it. */
const told = (answer: Answer, fault: string | undefined, admitted?: Admitted): Answer => {
  const notes = [...(fault === undefined ? [] : [fault]), ...(admitted ? limitNotes(admitted) : [])];
  return notes.length === 0 ? answer : { ...answer, notes: [...answer.notes, ...notes] };
};

/** What a caller should know of a limit that it has come near to. */
const limitNotes = ({ risk, perMinute, left, waitedMs, nextMs }: Admitted): string[] => {
  const limit = `the limit of ${perMinute} calls of class ${risk} in a minute`;
  return [
    ...(waitedMs < 500 ? [] : [`waited ${(waitedMs / 1000).toFixed(1)} s for ${limit}`]),
    ...(left > 0 ? [] : [`${limit} is reached: the next one is let through in ${Math.ceil(nextMs / 1000)} s`]),
  ];
};

/** Who calls over a pipe: whoever started the server. */
const LOCAL = 'local';

/** What a yes is for: these requests, on these guests as they are. */
const boundOf = ({ tool, cluster, context }: Call<ChangeTool>, { plan, judgement }: Ready): Bound => ({
  tool: tool.name,
  cluster: cluster.name,
  principal: context.principal ?? LOCAL,
  requests: plan.steps.map(({ request }) => request),
  state: judgement.state,
});

const find = async (tools: DispatcherOptions['tools'], name: string): Promise<Tool> => {
  const load = Object.hasOwn(tools, name) ? tools[name] : undefined;
  if (load) return load();
  const like = nearest(name, Object.keys(tools));
  throw new ProxmoxError('UNKNOWN_TOOL', `There is no tool ${JSON.stringify(name.slice(0, 80))}.`, {
    ...(like.length > 0 ? { next: `Did you mean ${like.join(', ')}?` } : {}),
  });
};

/** The plan with its requests checked, as they go over the wire: what policy judges, the audit file has, and is sent. */
const checked = async (plan: Plan, example: unknown, given: unknown): Promise<Plan> => {
  const steps: Plan['steps'][number][] = [];
  for (const step of plan.steps) steps.push({ ...step, request: await checkRequest(step.request, example, given) });
  return { ...plan, steps };
};

/** What a call reads with: once per answer, and in words that the host's release has. `judged` is what its tool is given. */
interface Reads {
  readonly plain: Requester;
  readonly judged: Requester;
}

const readsOf = (tool: Tool, cluster: Cluster, policy: Policy, now: number): Reads => {
  const plain = remembering(onRelease(readOnly(cluster.requester), cluster.inventory.release));
  return { plain, judged: judgedReads(plain, { tool, cluster: cluster.name, policy, now }, cluster.inventory) };
};

const contextFor = (
  cluster: Cluster,
  { judged }: Reads,
  { signal, progress }: CallContext,
  { clock, taskWaitMs }: DispatcherOptions,
): ToolContext => ({
  inventory: cluster.inventory,
  requester: judged,
  clock,
  signal,
  follow: (upid, { wait, logLines }): Promise<TaskOutcome> =>
    followTask(cluster.requester, upid, {
      clock,
      signal,
      limitMs: wait ? taskWaitMs : 0,
      ...(progress && wait ? { progress } : {}),
      ...(logLines === undefined ? {} : { logLines }),
    }),
});
