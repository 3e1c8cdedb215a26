import { followTask, type TaskOutcome, type TaskProgress } from '../client/task.ts';
import type { Clock } from '../clock.ts';
import type { Requester } from '../endpoint.ts';
import { asProxmoxError, ProxmoxError, withDetails } from '../errors.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { nearest } from '../nearest.ts';
import { parseUpid } from '../rules/upid.ts';
import type { Answer } from '../tools/answer.ts';
import type { ChangeTool, Plan, ReadTool, StepOutcome, Tool, ToolContext } from '../tools/define.ts';
import type { Limits } from '../tools/risk.ts';
import { taskFailed, unknownEnd } from '../tools/tasks/outcome.ts';
import type { AuditSink } from './audit.ts';
import { bind, readOnly } from './bound.ts';
import { checkCeiling } from './ceiling.ts';
import { createCallLog, type CallLog } from './call-log.ts';
import { canonical } from './canonical.ts';
import { chooseCluster } from './choose.ts';
import type { Bound, Confirmer, Question, Reply } from './confirm.ts';
import { judgedReads } from './judged-reads.ts';
import { judgePlan, type Judgement } from './judgement.ts';
import type { Limiter } from './limiter.ts';
import type { Policy } from './policy/policy.ts';
import type { PolicySource } from './policy/source.ts';
import { previewAnswer, questionAbout } from './preview.ts';
import { explainForbidden } from './privileges.ts';
import { checkRelease, onRelease } from './release.ts';
import { remembering } from './remember.ts';
import { checkArguments, checkRequest } from './validate.ts';
import { takeWishes, type Wishes } from './wishes.ts';

/** One cluster that calls can go to. */
export interface Cluster {
  readonly name: string;
  readonly requester: Requester;
  readonly inventory: Inventory;
  /** Who the server is to it: `user@realm`, or `user@realm!token`. */
  readonly identity?: () => Promise<string>;
}

export interface DispatcherOptions {
  readonly tools: Readonly<Record<string, () => Promise<Tool>>>;
  /** At least one; the first is meant where a call names none. */
  readonly clusters: readonly Cluster[];
  readonly limits: Limits;
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
    const { cluster, input: all } = chooseCluster(options.clusters, given ?? {});
    const { input, wishes } = tool.risk === 'read' ? { input: all, wishes: {} } : takeWishes(all);
    await checkArguments(tool.input, input, tool.example);

    const log = createCallLog(
      { audit, clock, call: options.callId() },
      { tool, cluster: cluster.name, input, principal: context.principal ?? LOCAL },
    );
    try {
      checkCeiling(name, tool.risk, limits);
      const answer = await (tool.risk === 'read'
        ? runRead({ tool, input, cluster, context, log })
        : runChange({ tool, input, wishes, cluster, context, log }));
      return told(answer, await log.outcome('ok'));
    } catch (error) {
      const known = await explained(asProxmoxError(error), cluster, context.signal);
      await log.outcome(known.code, known.details.upid);
      throw known;
    }
  };

  const runRead = async ({ tool, input, cluster, context, log }: Call<ReadTool>): Promise<Answer> => {
    await limiter.admit({ cluster: cluster.name, risk: 'read', requests: [], signal: context.signal });
    await log.intent([]);
    const { policy: rules, fault } = await policy.current();
    const reads = readsOf(tool, cluster, rules, clock.now());
    return told(await tool.read(contextFor(cluster, reads, context, options), input), fault);
  };

  const runChange = async (change: Call<ChangeTool>): Promise<Answer> => {
    const { tool, input, wishes = {}, cluster, context, log } = change;
    const first = await planned(change);
    log.judged(first.judgement);
    if (wishes.dryRun) {
      log.dryRun();
      return told(previewAnswer(first.judgement), first.fault);
    }
    const { ready, token } = await confirmed(change, first);
    if (!ready) return told(previewAnswer(first.judgement, token), first.fault);
    const { plan, judgement, toolContext, fault } = ready;
    await limiter.admit({
      cluster: cluster.name,
      risk: judgement.risk,
      requests: plan.steps.map(({ request }) => request),
      signal: context.signal,
    });
    await log.intent(plan.steps);
    const outcomes = await run(plan, cluster, toolContext, log).finally(() => {
      cluster.inventory.forget();
    });
    return told(await tool.answer(outcomes, input, plan.facts, toolContext), fault);
  };

  /** The plan of a call, checked against the schema and the release, and judged. */
  const planned = async ({ tool, input, cluster, context }: Call<ChangeTool>): Promise<Ready> => {
    const { policy: rules, fault } = await policy.current();
    const reads = readsOf(tool, cluster, rules, clock.now());
    const toolContext = contextFor(cluster, reads, context, options);
    const plan = await checked(await tool.plan(toolContext, input), tool.example);
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

  /** The plan with a yes where it needs one; without it, the token of a plan that can be given back. */
  const confirmed = async (
    change: Call<ChangeTool>,
    first: Ready,
  ): Promise<{ readonly ready?: Ready; readonly token?: string }> => {
    const { wishes = {}, cluster, context, log } = change;
    if (!first.judgement.confirm) return { ready: first };
    const answer = await confirmer.confirm(boundOf(change, first), questionAbout(first.judgement, cluster.name), {
      ask: context.ask,
      token: wishes.confirmation,
    });
    if ('offer' in answer) return { token: answer.offer };
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

  /** Sends the plan in order and follows each task to its end; stops at the first that fails, and says what was done before. */
  async function run(
    plan: Plan,
    cluster: Cluster,
    { signal, follow }: ToolContext,
    log: CallLog,
  ): Promise<StepOutcome[]> {
    const requester = bind(cluster.requester, plan.steps);
    const outcomes: StepOutcome[] = [];
    const done = (): string[] => outcomes.map(({ step, task }) => `${step.reason}${task ? ` (${task.upid})` : ''}`);
    for (const step of plan.steps) {
      try {
        const result = await requester.send(step.request, { signal });
        const upid = parseUpid(result)?.upid;
        log.began(upid);
        const task =
          upid === undefined
            ? undefined
            : await follow(upid, { wait: plan.wait }).catch((error: unknown) => {
                throw unknownEnd(asProxmoxError(error), upid, step.reason);
              });
        if (task?.state === 'failed') throw taskFailed(task, step.reason, done());
        outcomes.push({ step, result, ...(task ? { task } : {}) });
      } catch (error) {
        throw outcomes.length === 0 ? error : withDetails(asProxmoxError(error), { done: done() });
      }
    }
    return outcomes;
  }

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
}

/** A plan that was judged, with what it was made with. */
interface Ready {
  readonly plan: Plan;
  readonly judgement: Judgement;
  readonly toolContext: ToolContext;
  /** What is wrong with the policy file, where an older one is in force. */
  readonly fault: string | undefined;
}

/** A refusal for want of a privilege with the command that would grant it; every other error as it is. */
const explained = async (error: ProxmoxError, cluster: Cluster, signal: AbortSignal): Promise<ProxmoxError> =>
  error.code === 'FORBIDDEN'
    ? explainForbidden(error, cluster.requester, await cluster.identity?.().catch(() => undefined), signal)
    : error;

/** The answer with what the operator should know beside it. */
const told = (answer: Answer, fault: string | undefined): Answer =>
  fault === undefined ? answer : { ...answer, notes: [...answer.notes, fault] };

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
const checked = async (plan: Plan, example: unknown): Promise<Plan> => {
  const steps: Plan['steps'][number][] = [];
  for (const step of plan.steps) steps.push({ ...step, request: await checkRequest(step.request, example) });
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
