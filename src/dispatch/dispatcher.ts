import { followTask, type TaskOutcome, type TaskProgress } from '../client/task.ts';
import type { Clock } from '../clock.ts';
import type { Requester } from '../endpoint.ts';
import { asProxmoxError, ProxmoxError, withDetails } from '../errors.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { nearest } from '../nearest.ts';
import { redact } from '../rules/secrets.ts';
import { parseUpid } from '../rules/upid.ts';
import type { Answer } from '../tools/answer.ts';
import type { ChangeTool, Plan, ReadTool, StepOutcome, Tool, ToolContext } from '../tools/define.ts';
import type { Access } from '../tools/risk.ts';
import { taskFailed, unknownEnd } from '../tools/tasks/outcome.ts';
import { recorded, type AuditRecord, type AuditSink } from './audit.ts';
import { bind, readOnly } from './bound.ts';
import { checkCeiling, checkPlan } from './policy.ts';
import { checkRelease, onRelease } from './release.ts';
import { checkArguments, checkRequest } from './validate.ts';

/** One cluster that calls can go to. */
export interface Cluster {
  readonly name: string;
  readonly requester: Requester;
  readonly inventory: Inventory;
}

export interface DispatcherOptions {
  readonly tools: Readonly<Record<string, () => Promise<Tool>>>;
  /** At least one; the first is meant where a call names none. */
  readonly clusters: readonly Cluster[];
  readonly access: Access;
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
}

export interface Dispatcher {
  /** Runs one call through all its steps; fails with a `ProxmoxError`. */
  call(name: string, given: unknown, context: CallContext): Promise<Answer>;
}

/** The order of a call, the same for every tool: a straight line that nothing goes round. */
export const createDispatcher = (options: DispatcherOptions): Dispatcher => {
  const { tools, access, audit, clock } = options;

  const call: Dispatcher['call'] = async (name, given, context) => {
    const tool = await find(tools, name);
    const { cluster, input } = chooseCluster(options.clusters, given ?? {});
    await checkArguments(tool.input, input, tool.example);

    const toolContext = contextFor(cluster, context, options);
    const log = auditOf(tool, cluster, input);
    try {
      checkCeiling(name, tool.risk, access);
      const answer = await (tool.risk === 'read'
        ? runRead(tool, input, toolContext, log)
        : runChange(tool, input, cluster, toolContext, log));
      await log.outcome('ok');
      return answer;
    } catch (error) {
      const known = asProxmoxError(error);
      await log.outcome(known.code, known.details.upid);
      throw known;
    }
  };

  const runRead = async (tool: ReadTool, input: unknown, context: ToolContext, log: CallLog): Promise<Answer> => {
    await log.intent([]);
    return tool.read(context, input);
  };

  const runChange = async (
    tool: ChangeTool,
    input: unknown,
    cluster: Cluster,
    context: ToolContext,
    log: CallLog,
  ): Promise<Answer> => {
    const plan = await checked(await tool.plan(context, input), tool.example);
    for (const { request } of plan.steps) await checkRelease(request, cluster.inventory.release);
    await checkPlan(plan.steps, access);
    await log.intent(plan.steps);
    const outcomes = await run(plan, cluster, context, log).finally(() => {
      cluster.inventory.forget();
    });
    return tool.answer(outcomes, input, plan.facts, context);
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

  /** The two records of a call. What can't be recorded before it has an effect does not happen; an answer is not lost for a record. */
  const auditOf = (tool: Tool, cluster: Cluster, input: unknown): CallLog => {
    const call = options.callId();
    const begun = clock.now();
    const tasks: string[] = [];
    let requests: AuditRecord['requests'] = [];
    const record = (event: AuditRecord['event'], more: Partial<AuditRecord>): AuditRecord => ({
      call,
      at: new Date(clock.now()).toISOString(),
      event,
      tool: tool.name,
      risk: tool.risk,
      cluster: cluster.name,
      arguments: redact(input),
      requests,
      ...more,
    });
    const write = (entry: AuditRecord, required: boolean): Promise<void> =>
      audit.write(entry).catch((error: unknown) => {
        if (required)
          throw withDetails(asProxmoxError(error), {
            next: 'Nothing was sent. Ask the operator to make the audit file writable.',
          });
      });
    return {
      intent: (steps) => {
        requests = steps.map(({ request }) => recorded(request));
        return write(record('intent', {}), steps.length > 0);
      },
      began: (upid) => {
        if (upid !== undefined) tasks.push(upid);
      },
      outcome: (result, upid) => {
        if (upid !== undefined && !tasks.includes(upid)) tasks.push(upid);
        return write(
          record('outcome', {
            result,
            ...(tasks.length > 0 ? { tasks } : {}),
            milliseconds: Math.round(clock.now() - begun),
          }),
          false,
        );
      },
    };
  };

  return { call };
};

/** The records of one call as it goes on. */
interface CallLog {
  readonly intent: (steps: Plan['steps']) => Promise<void>;
  readonly began: (upid: string | undefined) => void;
  readonly outcome: (result: string, upid?: string) => Promise<void>;
}

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

/** Takes `cluster` out of the arguments: it is not the tool's, and there only where there is a choice. */
const chooseCluster = (clusters: readonly Cluster[], given: unknown): { cluster: Cluster; input: unknown } => {
  const [first] = clusters;
  if (!first) throw new ProxmoxError('MISCONFIGURED', 'No cluster is configured.');
  if (clusters.length === 1 || typeof given !== 'object' || given === null || !('cluster' in given))
    return { cluster: first, input: given };
  const { cluster: name, ...input } = given;
  const chosen = clusters.find((cluster) => cluster.name === name);
  if (chosen) return { cluster: chosen, input };
  const known = clusters.map((cluster) => cluster.name);
  throw new ProxmoxError('INVALID_INPUT', `cluster: must be one of ${known.join(', ')}; got ${JSON.stringify(name)}.`, {
    next: 'Name one of them.',
  });
};

const contextFor = (
  cluster: Cluster,
  { signal, progress }: CallContext,
  { clock, taskWaitMs }: DispatcherOptions,
): ToolContext => ({
  inventory: cluster.inventory,
  requester: onRelease(readOnly(cluster.requester), cluster.inventory.release),
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
