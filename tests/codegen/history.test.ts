import { describe, expect, test } from 'vitest';
import { historyOf } from '../../codegen/history.ts';
import { normalise, outline } from '../../codegen/normalise/index.ts';
import type { RawMethod } from '../../codegen/raw.ts';
import { byRelease } from '../../codegen/releases.ts';

/** Methods of a release from routes and the names of their parameters. */
const methods = (given: Readonly<Record<string, readonly string[]>>): RawMethod[] =>
  Object.entries(given).map(([route, names]) => {
    const [verb = '', path = ''] = route.split(' ');
    const properties = Object.fromEntries(names.map((name) => [name, { type: 'string', optional: 1 }]));
    return { verb, path, raw: { parameters: { properties } } };
  });

const told = (...releases: [release: string, given: Readonly<Record<string, readonly string[]>>][]): unknown => {
  const [newest, ...past] = releases.toReversed();
  if (!newest) throw new Error('No release was given.');
  const { operations, gone } = historyOf(
    past.toReversed().map(([release, given]) => ({ release, methods: outline(methods(given)) })),
    { release: newest[0], operations: normalise(methods(newest[1]), () => undefined) },
  );
  const lines = operations.map(({ verb, path, since, parameterSince, parameterUntil }) => [
    `${verb} ${path}`,
    { ...(since === undefined ? {} : { since }), ...orNot({ parameterSince }), ...orNot({ parameterUntil }) },
  ]);
  return { ...Object.fromEntries(lines), ...(gone.length > 0 ? { gone } : {}) };
};

const orNot = (given: Readonly<Record<string, object>>): object =>
  Object.fromEntries(Object.entries(given).filter(([, names]) => Object.keys(names).length > 0));

describe('the history of', () => {
  test('what every release has says nothing', () => {
    expect(told(['7.4', { 'GET /a': ['x'] }], ['8.4', { 'GET /a': ['x'] }])).toEqual({ 'GET /a': {} });
  });

  test('a method that came says with which release, and so does a parameter that came later', () => {
    expect(
      told(
        ['7.4', { 'GET /a': [] }],
        ['8.4', { 'GET /a': [], 'POST /a': ['x'] }],
        ['9.0', { 'GET /a': ['y'], 'POST /a': ['x', 'z'] }],
      ),
    ).toEqual({
      'GET /a': { parameterSince: { y: '9.0' } },
      'POST /a': { since: '8.4', parameterSince: { z: '9.0' } },
    });
  });

  test('what went says the last release that had it', () => {
    expect(
      told(
        ['7.4', { 'GET /a': ['x', 'y'], 'GET /old': [] }],
        ['8.4', { 'GET /a': ['x'], 'GET /short': [] }],
        ['9.0', { 'GET /a': [] }],
      ),
    ).toEqual({
      'GET /a': { parameterUntil: { x: '8.4', y: '7.4' } },
      gone: [
        { verb: 'GET', path: '/old', until: '7.4' },
        { verb: 'GET', path: '/short', since: '8.4', until: '8.4' },
      ],
    });
  });

  test('what went and came again begins with its return', () => {
    expect(told(['7.4', { 'GET /a': ['x'] }], ['8.4', {}], ['9.0', { 'GET /a': ['x'] }])).toEqual({
      'GET /a': { since: '9.0' },
    });
  });

  test('a method whose path variable has another name is that of the same method', () => {
    expect(told(['7.4', { 'GET /pci/{pciid}': ['pciid'] }], ['8.4', { 'GET /pci/{id}': ['id'] }])).toEqual({
      'GET /pci/{id}': {},
    });
  });

  test('one release alone is none', () => {
    expect(told(['9.2', { 'GET /a': ['x'] }])).toEqual({ 'GET /a': {} });
  });
});

test('releases are ordered by their numbers', () => {
  expect(['9.10', '9.2', '10.0', '8.4'].sort(byRelease)).toEqual(['8.4', '9.2', '9.10', '10.0']);
});
