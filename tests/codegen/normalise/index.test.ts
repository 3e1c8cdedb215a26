import { expect, test } from 'vitest';
import { normalise, problemList } from '../../../codegen/normalise/index.ts';
import { normalised } from './through.ts';

test('operations stand in the order of path and verb, whatever the order of the document', () => {
  const routes = ['PUT /b', 'GET /b', 'GET /a/{x}', 'GET /B', 'DELETE /a'];
  const methods = routes.map((route) => ({
    verb: route.split(' ')[0] ?? '',
    path: route.split(' ')[1] ?? '',
    raw: {},
  }));
  const { report } = problemList();
  expect(normalise(methods, report).map(({ verb, path }) => `${verb} ${path}`)).toEqual([
    'GET /B',
    'DELETE /a',
    'GET /a/{x}',
    'GET /b',
    'PUT /b',
  ]);
});

test('parameters stand in the order of their names, capitals first', () => {
  const properties = Object.fromEntries(['b', 'B', 'a-b', 'a_b', 'a'].map((name) => [name, { type: 'string' }]));
  const { operation } = normalised({ parameters: { properties } });
  expect(Object.keys(operation.parameters)).toEqual(['B', 'a', 'a-b', 'a_b', 'b']);
});

test.each([
  [{ additionalProperties: 1 }, true],
  [{ additionalProperties: 0 }, false],
  [{}, false],
])('a method with %o takes unknown parameters: %s', (parameters, open) => {
  expect(normalised({ parameters }).operation.open).toBe(open);
});

test.each([
  [{ allowtoken: 1 }, true],
  [{ allowtoken: 0 }, false],
  [{}, true],
])('a method with %o may be called with a token: %s', (raw, tokenAllowed) => {
  expect(normalised(raw).operation.tokenAllowed).toBe(tokenAllowed);
});

test('the permission check is handed on as it stands', () => {
  const permissions = { check: ['perm', '/vms/{vmid}', ['VM.Audit']] };
  expect(normalised({ permissions }).operation.permissions).toBe(permissions);
  expect(normalised({}).operation.permissions).toBeUndefined();
});

test('a keyword of a method never seen before is reported with its route, and the method is kept', () => {
  const { report, problems } = problemList();
  const [operation] = normalise([{ verb: 'GET', path: '/version', raw: { method: 'GET', deprecated: 1 } }], report);
  expect(operation).toMatchObject({ verb: 'GET', path: '/version', parameters: {} });
  expect(problems()).toEqual([{ kind: 'unknown-method-key', detail: 'deprecated', route: 'GET /version', at: '' }]);
});

test('a parameter without a schema is kept, and reported', () => {
  const { operation, problems } = normalised({ parameters: { properties: { x: 'text' } } });
  expect(operation.parameters).toEqual({ x: { shape: { kind: 'unknown' }, required: true, in: 'body' } });
  expect(problems).toEqual(['schema-not-an-object: "text" (parameters.x)']);
});

test('a problem is listed once for each place, however often it is met', () => {
  const { report, problems } = problemList();
  const problem = { kind: 'unknown-keyword', detail: 'not', route: 'GET /a', at: 'parameters.x' };
  report(problem);
  report({ ...problem });
  report({ ...problem, route: 'GET /b' });
  expect(problems()).toEqual([problem, { ...problem, route: 'GET /b' }]);
});

test.each([
  ['parameters', { parameters: ['x'] }, 'schema-not-an-object: ["x"] (parameters)'],
  ['an answer', { returns: 'text' }, 'schema-not-an-object: "text" (returns)'],
  ['properties', { parameters: { properties: 1 } }, 'schema-not-an-object: 1 (parameters)'],
  ['items', { returns: { type: 'array', items: 'text' } }, 'schema-not-an-object: "text" (returns.[])'],
  ['members', { returns: { type: 'object', properties: [1] } }, 'schema-not-an-object: [1] (returns)'],
])('%s that are no schema are reported, and the method is kept', (_, raw, problem) => {
  const { operation, problems } = normalised(raw);
  expect(operation.verb).toBe('POST');
  expect(problems).toEqual([problem]);
});

test('a keyword beside the parameters never seen before is reported', () => {
  expect(normalised({ parameters: { properties: {}, required: ['x'] } }).problems).toEqual([
    'unknown-keyword: required (parameters)',
  ]);
});
