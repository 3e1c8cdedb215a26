import type { Clock } from '../clock.ts';
import { asProxmoxError, withDetails } from '../errors.ts';
import { redact, secretValues, withoutValues } from '../rules/secrets.ts';
import type { Plan, Tool } from '../tools/define.ts';
import { recorded, type AuditRecord, type AuditSink } from './audit.ts';
import type { ConfirmedBy } from './confirm.ts';
import type { Judgement } from './judgement.ts';

/** The records of one call as it goes on. */
export interface CallLog {
  readonly judged: (judgement: Judgement) => void;
  readonly confirmed: (by: ConfirmedBy) => void;
  readonly dryRun: () => void;
  readonly intent: (steps: Plan['steps']) => Promise<void>;
  readonly began: (upid: string | undefined) => void;
  /** Resolves to what the caller should know of the records; undefined where they are written. */
  readonly outcome: (result: string, upid?: string) => Promise<string | undefined>;
}

interface Means {
  readonly audit: AuditSink;
  readonly clock: Clock;
  /** The identifier that joins the records of the call. */
  readonly call: string;
}

/** What is recorded of every call. */
interface Called {
  readonly tool: Pick<Tool, 'name' | 'risk'>;
  readonly cluster: string;
  readonly input: unknown;
  readonly principal: string;
}

/** The two records of a call. What can't be recorded before it has an effect does not happen; an answer is not lost for a record. */
export const createCallLog = ({ audit, clock, call }: Means, { tool, cluster, input, principal }: Called): CallLog => {
  const begun = clock.now();
  const tasks: string[] = [];
  let requests: AuditRecord['requests'] = [];
  // A secret may stand where its name does not tell: in a note, or in a command line.
  let secrets = secretValues(input);
  let unwritten: string | undefined;
  let decided: Pick<AuditRecord, 'decision' | 'confirmed_by' | 'dry_run'> = {};
  const record = (event: AuditRecord['event'], more: Partial<AuditRecord>): AuditRecord => ({
    call,
    at: new Date(clock.now()).toISOString(),
    event,
    tool: tool.name,
    risk: tool.risk,
    cluster,
    principal,
    arguments: withoutValues(redact(input), secrets),
    requests: withoutValues(requests, secrets) as AuditRecord['requests'],
    ...decided,
    ...more,
  });
  const write = (entry: AuditRecord, required: boolean): Promise<void> =>
    audit.write(entry).catch((error: unknown) => {
      const known = asProxmoxError(error);
      const { next = 'Ask the operator to make the audit file writable.' } = known.details;
      if (required) throw withDetails(known, { next: `Nothing was sent. ${next}` });
      unwritten = `This call is not recorded as it should be: ${known.message} ${next}`;
    });
  return {
    judged: ({ steps, confirm }) => {
      const verdict = confirm ?? steps[0]?.verdict;
      if (verdict) decided = { ...decided, decision: verdict };
    },
    confirmed: (by) => {
      decided = { ...decided, confirmed_by: by };
    },
    dryRun: () => {
      decided = { ...decided, dry_run: true };
    },
    intent: (steps) => {
      requests = steps.map(({ request }) => recorded(request));
      secrets = [
        ...secrets,
        ...steps.flatMap(({ request }) => secretValues(request.params, `${request.method} ${request.path}`)),
      ];
      return write(record('intent', {}), steps.length > 0);
    },
    began: (upid) => {
      if (upid !== undefined) tasks.push(upid);
    },
    outcome: async (result, upid) => {
      if (upid !== undefined && !tasks.includes(upid)) tasks.push(upid);
      const ended = record('outcome', {
        result,
        ...(tasks.length > 0 ? { tasks } : {}),
        milliseconds: Math.round(clock.now() - begun),
      });
      await write(ended, false);
      return unwritten;
    },
  };
};
