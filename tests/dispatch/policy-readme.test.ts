import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { loadPolicy } from '../../src/dispatch/policy/load.ts';

test('the policy in README is one', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const text = /```yaml\n(rules:[^]*?)```/.exec(readme)?.[1] ?? '';
  const loaded = await loadPolicy(parse(text) as unknown);
  expect(loaded).toHaveProperty('policy');
  expect('policy' in loaded ? loaded.policy.rules.length : 0).toBe(4);
});
