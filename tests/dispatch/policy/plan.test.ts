import { describe, expect, it } from 'vitest';
import { listed } from '../../../src/dispatch/known-guests.ts';
import type { RuleDocument } from '../../../src/dispatch/policy/document.ts';
import { fixedPolicy } from '../../../src/dispatch/policy/source.ts';
import type { Planned } from '../../../src/endpoint.ts';
import { step, world } from '../world.ts';
import { policyOf } from './ask.ts';

const execute = (commands: readonly object[]): Planned => ({
  method: 'POST',
  path: '/nodes/{node}/execute',
  params: { node: 'pve1', commands: JSON.stringify(commands) },
});

const refusal = async (commands: readonly object[], ...rules: readonly RuleDocument[]): Promise<string> => {
  const { call, sent } = world({
    access: 'full',
    allowExec: true,
    ask: () => Promise.resolve('no'),
    policy: fixedPolicy(await policyOf(...rules)),
    plan: () => Promise.resolve({ steps: [step(execute(commands))], wait: true, facts: {} }),
  });
  const error = await call('pve_test_change').catch((cause: unknown) => cause);
  if (!(error instanceof Error)) return '';
  expect(sent.filter(({ method }) => method !== 'GET')).toEqual([]);
  return error.message;
};

describe('a list of calls', () => {
  const start = { method: 'POST', path: 'qemu/100/status/start' };

  it('is judged as each of them, with what is known of the guests', async () => {
    const deny: RuleDocument = { effect: 'deny', guest: { name: 'web1' }, risk: 'change' };
    expect(await refusal([start], deny)).toContain('status/start is denied: Rule 1 denies it.');
    expect(await refusal([{ ...start, path: 'qemu/101/status/start' }], { ...deny, guest: 100 })).toContain(
      'did not say yes',
    );
  });

  it('that means guests without naming them is judged over all of them', async () => {
    const deny: RuleDocument = { effect: 'deny', guest: 100 };
    for (const path of ['startall', 'stopall', 'suspendall']) {
      expect(await refusal([{ method: 'POST', path }], deny)).toContain(`${path} is denied: Rule 1 denies it.`);
    }
  });

  it('asks about what one of them asks about', async () => {
    const allow: RuleDocument = { effect: 'allow', method: 'POST /**/execute' };
    const create = { method: 'DELETE', path: 'storage/local/content/local:iso/x.iso' };
    expect(await refusal([create], allow)).toContain('did not say yes');
    expect(await refusal([{ method: 'GET', path: 'status' }], allow)).toBe('');
  });

  it('does not reach protected guests', async () => {
    expect(await refusal([{ method: 'POST', path: 'stopall' }])).toMatch(/stopall is denied: .*protected/);
  });
});

it('the list of the cluster is read for guests once, however many calls there are', () => {
  const resources = { guests: [], nodes: [], storages: [], offline: [] };
  expect(listed(resources)).toBe(listed(resources));
});
