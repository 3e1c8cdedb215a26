import { describe, expect, test } from 'vitest';
import { compareReleases, type MethodChange, type Risks, type SchemaDiff } from '../../../codegen/diff/compare.ts';
import { changesInWords, permissionInWords } from '../../../codegen/diff/words.ts';
import type { Release } from '../../../codegen/history.ts';
import { normalise } from '../../../codegen/normalise/index.ts';
import { listMethods } from '../../../codegen/parse.ts';
import type { Raw } from '../../../codegen/raw.ts';
import { schemaText } from '../corpus.ts';

const risks: Risks = {
  ofMethod: (verb) => ({ risk: verb === 'GET' ? 'read' : 'change', reviewed: true }),
  ofParameter: (verb, _, name) => (name === 'purge' ? 'destroy' : verb === 'GET' ? 'read' : 'change'),
};

const release = async (name: string): Promise<Release> => ({
  release: name,
  operations: normalise(
    listMethods(JSON.parse(await schemaText(`pve-${name}.json`)) as Raw[], () => undefined),
    () => undefined,
  ),
});

const sum = ({ changed }: SchemaDiff, of: (change: MethodChange) => readonly unknown[]): number =>
  changed.reduce((total, change) => total + of(change).length, 0);

test.each<{
  from: string;
  to: string;
  methods: [added: number, removed: number, renamed: number];
  parameters: [added: number, removed: number, changed: number];
  permissions: number;
  answers: number;
}>([
  { from: '7.4', to: '8.4', methods: [73, 8, 2], parameters: [83, 0, 326], permissions: 30, answers: 48 },
  { from: '8.4', to: '9.0', methods: [24, 1, 0], parameters: [50, 13, 29], permissions: 31, answers: 17 },
  { from: '9.0', to: '9.2', methods: [47, 0, 0], parameters: [63, 3, 111], permissions: 2, answers: 62 },
  { from: '8.4', to: '9.2', methods: [71, 1, 0], parameters: [97, 16, 123], permissions: 33, answers: 63 },
])('$from → $to', async ({ from, to, methods, parameters, permissions, answers }) => {
  const diff = compareReleases(await release(from), await release(to), risks);
  const renamed = diff.changed.filter(({ formerPath }) => formerPath !== undefined);
  expect([diff.added.length, diff.removed.length, renamed.length]).toEqual(methods);
  expect([
    sum(diff, ({ added }) => added),
    sum(diff, ({ removed }) => removed),
    sum(diff, ({ changed }) => changed),
  ]).toEqual(parameters);
  expect(sum(diff, ({ method }) => method.filter(({ fact }) => fact === 'permissions'))).toBe(permissions);
  expect(diff.changed.filter(({ answer }) => answer.length > 0)).toHaveLength(answers);
});

test.each(['7.4', '8.4', '9.0', '9.2'])('%s is not different from itself', async (name) => {
  const [one, other] = [await release(name), await release(name)];
  expect(compareReleases(one, other, risks)).toEqual({ from: name, to: name, added: [], removed: [], changed: [] });
});

/** What is different between a method's two forms. */
const change = (before: Raw, after: Raw, route = 'POST /example'): MethodChange | undefined => {
  const [verb = '', path = ''] = route.split(' ');
  const of = (raw: Raw): Release => ({ release: '', operations: normalise([{ verb, path, raw }], () => undefined) });
  return compareReleases(of(before), of(after), risks).changed[0];
};

const parameter = (schema: Raw): Raw => ({ parameters: { properties: { x: schema } } });

const pluginNames = (...names: string[]): Raw => ({
  parameters: { properties: { api: { type: 'string', enum: names } } },
});

test.each<{ what: string; before: Raw; after: Raw; route?: string }>([
  {
    what: 'prose',
    before: parameter({ type: 'string', description: 'a', typetext: '<x>' }),
    after: parameter({ type: 'string', description: 'b' }),
  },
  {
    what: 'the order of an enumeration',
    before: parameter({ type: 'string', enum: ['a', 'b'] }),
    after: parameter({ type: 'string', enum: ['b', 'a'] }),
  },
  {
    what: 'a format of another name with the same rule',
    before: parameter({ type: 'string', format: 'pve-ha-group-node-list' }),
    after: parameter({ type: 'string', format: 'pve-ha-node-list' }),
  },
  {
    what: 'a format replaced by an equal pattern',
    before: parameter({ type: 'string', format: 'ldap-simple-attr' }),
    after: parameter({ type: 'string', pattern: '[a-zA-Z0-9]+' }),
  },
  {
    what: 'a flag written in another way',
    before: parameter({ type: 'boolean', optional: 1, default: 0 }),
    after: parameter({ type: 'boolean', optional: '1', default: 'no' }),
  },
  {
    what: 'a bound written as text',
    before: parameter({ type: 'integer', minimum: 1 }),
    after: parameter({ type: 'integer', minimum: '1' }),
  },
  {
    what: 'the DNS services of ACME',
    before: pluginNames('a', 'b'),
    after: pluginNames('a', 'c'),
    route: 'POST /cluster/acme/plugins',
  },
  {
    what: 'variants that are all optional in place of one optional parameter',
    before: parameter({ type: 'string', optional: 1, 'type-property': 'kind', 'instance-types': ['a'] }),
    after: parameter({
      type: 'string',
      'type-property': 'kind',
      oneOf: [{ optional: 1, 'instance-types': ['a'] }],
    }),
  },
])('$what makes no difference', ({ before, after, route }) => {
  const got = change(before, after, route);
  expect(
    (got?.changed ?? [])
      .flatMap(({ changes }) => changes.map(({ fact }) => fact))
      .filter((fact) => !fact.startsWith('with ')),
  ).toEqual([]);
});

describe('a change', () => {
  test.each<[what: string, before: Raw, after: Raw, words: string]>([
    ['of a bound', { type: 'integer', maximum: 10 }, { type: 'integer', maximum: 20 }, 'maximum 10 → 20'],
    ['of a list', { type: 'string', enum: ['a', 'b'] }, { type: 'string', enum: ['b', 'c'] }, 'values + c − a'],
    ['to required', { type: 'string', optional: 1 }, { type: 'string' }, 'now required'],
    ['from required', { type: 'string' }, { type: 'string', optional: 1 }, 'no longer required'],
    ['of the default', { type: 'boolean', default: 0 }, { type: 'boolean', default: 1 }, 'default false → true'],
    ['of the type', { type: 'string' }, { type: 'integer' }, 'type string → integer'],
    ['of what it needs', { type: 'string' }, { type: 'string', requires: 'y' }, 'needs y new'],
    [
      'of the keys of a property string',
      { type: 'string', format: { a: { type: 'string' }, b: { type: 'integer', optional: 1, maximum: 1 } } },
      { type: 'string', format: { b: { type: 'integer', optional: 1, maximum: 2 }, c: { type: 'string' } } },
      'key a gone; key c new; key b: maximum 1 → 2',
    ],
  ])('%s is told in words', (_, before, after, words) => {
    const got = change(parameter(before), parameter(after));
    expect(got?.changed.map(({ name, changes }) => `${name}: ${changesInWords(changes)}`)).toEqual([`x: ${words}`]);
  });

  test('of the parameters that there are names them, with the class that they raise to', () => {
    const got = change(
      { parameters: { properties: { a: { type: 'string' } } } },
      { parameters: { properties: { b: { type: 'string' }, purge: { type: 'boolean', optional: 1 } } } },
    );
    expect(got).toMatchObject({
      removed: ['a'],
      added: [
        { name: 'b', required: true },
        { name: 'purge', required: false, raises: 'destroy' },
      ],
    });
  });

  test('of who may call is told in words', () => {
    const check = (...parts: unknown[]): Raw => ({ permissions: { check: parts } });
    const [told] =
      change(check('perm', '/vms/{vmid}', ['VM.Monitor']), check('perm', '/vms/{vmid}', ['VM.A', 'VM.B'], 'any', 1))
        ?.method ?? [];
    expect(permissionInWords(told?.from ?? '')).toBe('VM.Monitor on /vms/{vmid}');
    expect(permissionInWords(told?.to ?? '')).toBe('VM.A or VM.B on /vms/{vmid}');
  });

  test.each([
    ['root@pam', 'root@pam'],
    ['all', 'every user'],
    ['world', 'everybody'],
    [
      '["and",["perm","/",["A","B"]],["or",["userid-param","self"],["userid-group",["U"]]]]',
      'A and B on / and (the user itself or U for a group of the user)',
    ],
    ['["perm-modify","{path}"]', 'the right to change permissions on {path}'],
    ['["userid-param","Realm.AllocateUser"]', 'Realm.AllocateUser for the realm'],
    ['["new",1]', '["new",1]'],
  ])('permission %s is %s', (fact, words) => {
    expect(permissionInWords(fact)).toBe(words);
  });

  test('of tokens and of the answer is told too', () => {
    const got = change(
      { allowtoken: 1, returns: { type: 'object', properties: { a: { type: 'string' } } } },
      { allowtoken: 0, returns: { type: 'object', properties: { a: { type: 'integer' } } } },
    );
    expect(got?.method).toEqual([{ fact: 'tokens', from: 'allowed', to: 'refused' }]);
    expect(got?.answer).toContainEqual({ fact: 'member a: type', from: 'string', to: 'integer' });
  });
});
