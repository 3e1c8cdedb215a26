import { ProxmoxError } from '../../errors.ts';
import { loadPolicy } from './load.ts';
import { createPolicy, type Policy } from './policy.ts';

/** The policy in force, and what is wrong with the file where that is no longer what it says. */
export interface Current {
  readonly policy: Policy;
  readonly fault?: string;
}

/** Where the policy comes from; asked at every call, so that a change of the file takes effect with the next one. */
export interface PolicySource {
  /** Fails as MISCONFIGURED where there has been no good policy yet. */
  current(): Promise<Current>;
}

/** What a text in YAML or JSON says, or at which line it ceases to be either. */
type Parse = (
  text: string,
) => Promise<{ readonly content: unknown } | { readonly fault: string; readonly line?: number }>;

export interface SourceOptions {
  readonly path: string;
  readonly readFile: (path: string) => Promise<string>;
  readonly stat: (path: string) => Promise<{ readonly mtimeMs: number; readonly size: number }>;
  readonly parse: Parse;
}

/** A policy that never changes: without a file, the defaults. */
export const fixedPolicy = (policy: Policy = createPolicy()): PolicySource => ({
  current: () => Promise.resolve({ policy }),
});

/** The policy in a file, which is read again when its time or size changed; a wrong one leaves the one before in force. */
export const createPolicySource = (options: SourceOptions): PolicySource => {
  let good: Policy | undefined;
  let seen: { readonly signature: string; readonly problems: readonly string[] } | undefined;
  let reading: Promise<void> | undefined;

  const look = async (): Promise<void> => {
    const before = await signatureOf(options);
    if (before === seen?.signature && before !== MISSING) return;
    const loaded = await read(options);
    // Somebody may be writing it: half a file could be a policy too, with half of the rules. The next call looks again.
    if (good && (await signatureOf(options)) !== before) return;
    if ('policy' in loaded) good = loaded.policy;
    seen = { signature: before, problems: 'problems' in loaded ? loaded.problems : [] };
  };

  return {
    current: async () => {
      await (reading ??= look().finally(() => (reading = undefined)));
      const problems = seen?.problems ?? [];
      if (!good)
        throw new ProxmoxError('MISCONFIGURED', `The policy file ${options.path} is wrong:${listed(problems)}`);
      if (problems.length === 0) return { policy: good };
      return {
        policy: good,
        fault: `The policy file ${options.path} is wrong, and the policy before it stays in force:${listed(problems)}`,
      };
    },
  };
};

const MISSING = 'missing';

const signatureOf = ({ path, stat }: SourceOptions): Promise<string> =>
  stat(path).then(
    ({ mtimeMs, size }) => `${mtimeMs}/${size}`,
    () => MISSING,
  );

const read = async ({
  path,
  readFile,
  parse,
}: SourceOptions): Promise<{ readonly policy: Policy } | { readonly problems: readonly string[] }> => {
  const text = await readFile(path).catch(() => undefined);
  if (text === undefined) return { problems: ['it cannot be read'] };
  const parsed = await parse(text);
  if ('fault' in parsed)
    return { problems: [`it is not YAML${parsed.line === undefined ? '' : `: see line ${parsed.line}`}`] };
  return loadPolicy(parsed.content);
};

const listed = (problems: readonly string[]): string => problems.map((problem) => `\n  - ${problem}`).join('');
