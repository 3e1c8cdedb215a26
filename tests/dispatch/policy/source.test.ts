import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/config/yaml.ts';
import { createPolicySource, fixedPolicy, type PolicySource } from '../../../src/dispatch/policy/source.ts';
import { asProxmoxError, type ProxmoxError } from '../../../src/errors.ts';
import { START, subject } from './ask.ts';

interface File {
  text: string | undefined;
  time: number;
}

/** A file that can be changed, and how often it was read. */
const fileOf = (
  text: string | undefined,
): { file: File; source: PolicySource; reads: () => number; beforeRead: (act: () => void) => void } => {
  const file: File = { text, time: 1 };
  let reads = 0;
  let act: (() => void) | undefined;
  const gone = (): Promise<never> => Promise.reject(new Error('ENOENT'));
  const source = createPolicySource({
    path: '/etc/policy.yaml',
    readFile: () => {
      reads += 1;
      const now = file.text;
      act?.();
      act = undefined;
      return now === undefined ? gone() : Promise.resolve(now);
    },
    stat: () => (file.text === undefined ? gone() : Promise.resolve({ mtimeMs: file.time, size: file.text.length })),
    parse: readYaml,
  });
  return { file, source, reads: () => reads, beforeRead: (next) => (act = next) };
};

const ALLOW = 'rules: []\n';
const DENY = 'rules:\n  - effect: deny\n    guest: 100-199\n';

const effect = async (source: PolicySource): Promise<string> => {
  const { policy, fault } = await source.current();
  return `${policy.judge(subject(START, { vmid: 100 })).effect}${fault === undefined ? '' : ` (${fault})`}`;
};
const failure = async (source: PolicySource): Promise<ProxmoxError> => {
  const error = await source.current().catch(asProxmoxError);
  if (!(error instanceof Error)) throw new Error('there is a policy');
  return error;
};

describe('the policy in a file', () => {
  it('is read once, and again when the file changed', async () => {
    const { file, source, reads } = fileOf(ALLOW);
    expect(await effect(source)).toBe('allow');
    expect(await effect(source)).toBe('allow');
    expect(reads()).toBe(1);
    file.text = DENY;
    expect(await effect(source)).toBe('deny');
    file.text = ALLOW.padEnd(DENY.length);
    file.time += 1;
    expect(await effect(source)).toBe('allow');
    expect(reads()).toBe(3);
  });

  it('is read once for calls that come together', async () => {
    const { source, reads } = fileOf(DENY);
    expect(await Promise.all([effect(source), effect(source), effect(source)])).toEqual(['deny', 'deny', 'deny']);
    expect(reads()).toBe(1);
  });

  it.each([
    ['rules: [', 'it is not YAML: see line 1'],
    ['', 'must be an object with a list of rules; got null'],
    ['rules:\n  - effect: allow\n    guest: web\n  - effekt: deny\n', 'rule 2: "effect" is missing'],
    ['rules: []\nrules: []\n', 'it is not YAML: see line 2'],
  ])('stays in force where the new one is wrong, and the fault is told: %j', async (wrong, problem) => {
    const { file, source, reads } = fileOf(DENY);
    await effect(source);
    file.text = wrong;
    const told = await effect(source);
    expect(told).toMatch(
      /^deny \(The policy file \/etc\/policy\.yaml is wrong, and the policy before it stays in force:\n {2}- /,
    );
    expect(told).toContain(problem);
    expect(await effect(source)).toBe(told);
    expect(reads()).toBe(2);
    file.text = ALLOW;
    expect(await effect(source)).toBe('allow');
  });

  it('stays in force where the file is gone', async () => {
    const { file, source } = fileOf(DENY);
    await effect(source);
    file.text = undefined;
    expect(await effect(source)).toContain('stays in force:\n  - it cannot be read');
    file.text = DENY;
    expect(await effect(source)).toBe('deny');
  });

  it('stays in force while somebody is writing the new one', async () => {
    const { file, source, beforeRead } = fileOf(DENY);
    await effect(source);
    // Half of it is a policy too, without the rule that denies.
    file.text = 'rules: []\n# half';
    beforeRead(() => (file.text = `${DENY}# whole`));
    expect(await effect(source)).toBe('deny');
    file.time += 1;
    expect(await effect(source)).toBe('deny');
  });

  it.each([
    [undefined, 'The policy file /etc/policy.yaml is wrong:\n  - it cannot be read'],
    ['rules: {}', 'The policy file /etc/policy.yaml is wrong:\n  - rules: must be a list of rules; got {}'],
  ])('must be right at first: %j', async (text, message) => {
    const { file, source } = fileOf(text);
    expect(await failure(source)).toMatchObject({ code: 'MISCONFIGURED', message });
    expect(await failure(source)).toMatchObject({ code: 'MISCONFIGURED', message });
    file.text = DENY;
    expect(await effect(source)).toBe('deny');
  });

  it('is JSON as well', async () => {
    expect(await effect(fileOf('{"rules":[{"effect":"deny","guest":[100]}]}').source)).toBe('deny');
  });
});

it('without a file the defaults decide', async () => {
  expect(await effect(fixedPolicy())).toBe('allow');
});
