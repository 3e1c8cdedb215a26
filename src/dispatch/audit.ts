import type { Planned } from '../endpoint.ts';
import { redact } from '../rules/secrets.ts';
import type { Risk } from '../rules/risk.ts';
import type { ConfirmedBy } from './confirm.ts';
import type { Verdict } from './policy/policy.ts';

/** What is recorded before a call has an effect, and after it. Secrets are replaced before a record is made. */
export interface AuditRecord {
  /** The same for the two records of a call. */
  readonly call: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly event: 'intent' | 'outcome';
  readonly tool: string;
  readonly risk: Risk;
  readonly cluster: string;
  /** Who called. */
  readonly principal: string;
  readonly arguments: unknown;
  /** The writes that were planned, with their variables filled in; empty for reads. */
  readonly requests: readonly { readonly request: string; readonly params: unknown }[];
  /** What policy said of it, with the rule that decided. */
  readonly decision?: Verdict;
  /** Who said yes, where one was needed. */
  readonly confirmed_by?: ConfirmedBy;
  /** Set where the caller only wanted to see the plan. */
  readonly dry_run?: true;
  /** Of an outcome: `ok`, or the code of the error. */
  readonly result?: string;
  readonly tasks?: readonly string[];
  readonly milliseconds?: number;
}

/** Where records go. A sink that fails stops writes, and lets reads go on. */
export interface AuditSink {
  write(record: AuditRecord): Promise<void>;
  /** Takes up what an earlier run left undone; called when there is time. */
  start?(): void;
  /** Lets go of what it holds. */
  close?(): Promise<void>;
}

/** Nothing is recorded: the demo. */
export const noAudit: AuditSink = { write: () => Promise.resolve() };

/** A sink that prints each record as a line of JSON, whatever becomes of it in the next sink. */
export const printing = (print: (line: string) => void, next: AuditSink): AuditSink => ({
  ...next,
  write: (record) => {
    print(`${JSON.stringify(record)}\n`);
    return next.write(record);
  },
});

/** What was planned, as the record tells it. */
export const recorded = ({ method, path, params }: Planned): AuditRecord['requests'][number] => ({
  request: `${method} ${path.replace(/\{([^}]+)\}/g, (_, name: string) => String(params[name]))}`,
  params: redact(params, `${method} ${path}`),
});
