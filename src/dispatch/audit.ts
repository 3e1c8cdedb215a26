import type { Planned } from '../endpoint.ts';
import { ProxmoxError } from '../errors.ts';
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
}

/** Nothing is recorded: the demo. */
export const noAudit: AuditSink = { write: () => Promise.resolve() };

/** What was planned, as the record tells it. */
export const recorded = ({ method, path, params }: Planned): AuditRecord['requests'][number] => ({
  request: `${method} ${path.replace(/\{([^}]+)\}/g, (_, name: string) => String(params[name]))}`,
  params: redact(params, `${method} ${path}`),
});

/** A sink that appends one JSON line a record to a file, which only its owner may read; the folder is made where it is missing. */
export const fileSink = (path: string): AuditSink => {
  let opened: Promise<import('node:fs/promises').FileHandle> | undefined;
  const open = async (): Promise<import('node:fs/promises').FileHandle> => {
    const [fs, paths] = await Promise.all([import('node:fs/promises'), import('node:path')]);
    await fs.mkdir(paths.dirname(path), { recursive: true, mode: 0o700 });
    return fs.open(path, 'a', 0o600);
  };
  return {
    write: async (record) => {
      try {
        const file = await (opened ??= open());
        await file.appendFile(`${JSON.stringify(record)}\n`);
        // On the disk before the change leaves, and not only in memory.
        if (record.event === 'intent' && record.requests.length > 0) await file.datasync();
      } catch (cause) {
        opened = undefined;
        throw new ProxmoxError('AUDIT_FAILED', `The audit file ${path} cannot be written.`, { cause });
      }
    },
  };
};
