import { expect, test } from 'vitest';
import { manifest } from '../../../codegen/emit/manifest.ts';
import { historyOf } from '../../../codegen/history.ts';
import type { Raw } from '../../../codegen/raw.ts';
import { normalise } from '../../../codegen/normalise/index.ts';
import { place } from '../../../codegen/place.ts';

const lineOf = (route: string, raw: Raw, reviewed = true): unknown => {
  const [verb = '', path = ''] = route.split(' ');
  const placed = place(normalise([{ verb, path, raw }], () => undefined));
  const { operations } = historyOf([], { release: '9.2', operations: placed });
  const lines = manifest(
    operations.map((operation) => ({ ...operation, risk: 'change', reviewed })),
    [],
  );
  return (JSON.parse(lines) as unknown[])[0];
};

const line = { verb: 'POST', path: '/a', module: 'a', name: 'postA', risk: 'change' };

test.each<{ what: string; raw: Raw; privileges: unknown }>([
  { what: 'no permissions', raw: {}, privileges: 'root@pam' },
  { what: 'every user', raw: { permissions: { user: 'all' } }, privileges: 'any' },
  { what: 'the world', raw: { permissions: { user: 'world' } }, privileges: 'world' },
  {
    what: 'a check',
    raw: { permissions: { check: ['perm', '/', ['Sys.Audit']] } },
    privileges: ['perm', '/', ['Sys.Audit']],
  },
  { what: 'a check and every user', raw: { permissions: { check: ['or'], user: 'all' } }, privileges: 'any' },
])('a method with $what', ({ raw, privileges }) => {
  expect(lineOf('POST /a', raw)).toEqual({ ...line, privileges });
});

test('a method that answers with text, is no read and not known for another text starts a task', () => {
  const text = { permissions: { user: 'all' }, returns: { type: 'string' } };
  expect(lineOf('POST /a', text)).toEqual({ ...line, privileges: 'any', task: true });
  expect(lineOf('GET /a', text)).not.toHaveProperty('task');
  expect(lineOf('POST /nodes/{node}/wakeonlan', text)).not.toHaveProperty('task');
  expect(lineOf('POST /a', { ...text, returns: { type: 'null' } })).not.toHaveProperty('task');
});

test('a method that refuses tokens, or that nobody has looked at, says so', () => {
  expect(lineOf('POST /a', { allowtoken: 0 })).toEqual({ ...line, privileges: 'root@pam', ticketOnly: true });
  expect(lineOf('POST /a', {}, false)).toEqual({ ...line, privileges: 'root@pam', unreviewed: true });
});
