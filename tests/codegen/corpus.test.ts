import { describe, expect, test } from 'vitest';
import { count } from '../../codegen/count.ts';
import { factsOf, factsText } from '../../codegen/facts.ts';
import { toJavaScript } from '../../codegen/normalise/pattern.ts';
import { objectOf } from '../../codegen/raw.ts';
import sources from '../../schema/sources.json' with { type: 'json' };
import reasons from '../../schema/problem-reasons.json' with { type: 'json' };
import { found, operations, tally, text, tree, valuesUnder } from './corpus.ts';
import { stalls } from './stalls.ts';

const parameters = operations.flatMap((operation) => Object.entries(operation.parameters));
const strings = (key: string): string[] => valuesUnder(key, tree).filter((value) => typeof value === 'string');

describe('the facts of 9.2', () => {
  test('hold as many nodes, methods and parameters as the document they came from', () => {
    const { nodes, endpoints, methods, parameters } = sources['pve-9.2.json'];
    expect(count(tree)).toEqual({ nodes, endpoints, methods, parameters });
    expect(count(tree)).toEqual({ nodes: 449, endpoints: 444, methods: 675, parameters: 3090 });
  });

  test('hold 123 named formats, 72 patterns in 368 places and 13 variants', () => {
    expect(new Set(strings('format'))).toHaveLength(123);
    expect(strings('pattern')).toHaveLength(368);
    expect(new Set(strings('pattern'))).toHaveLength(72);
    expect(valuesUnder('oneOf', tree)).toHaveLength(13);
  });

  test.each(['description', 'verbose_description', 'format_description', 'title'])('hold no text under %s', (key) => {
    expect(strings(key)).toEqual([]);
  });

  test('hold the syntax of a value only where its format is just a name', () => {
    const schemas = valuesUnder('properties', tree).flatMap((properties) => Object.values(objectOf(properties)));
    const told = schemas.map(objectOf).filter(({ typetext }) => typeof typetext === 'string');
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ format }) => typeof format !== 'string')).toEqual([]);
    expect(strings('typetext')).toHaveLength(told.length);
  });

  test('stand in the file as the importer writes them', () => {
    expect(factsText(factsOf(tree)) === text).toBe(true);
  });
});

describe('the operations of 9.2', () => {
  test('are 675, by verb', () => {
    expect(tally(operations.map(({ verb }) => verb))).toEqual({ GET: 340, POST: 173, PUT: 83, DELETE: 79 });
  });

  test('have all 3090 parameters, and the four path variables that the document forgot', () => {
    expect(tally(parameters.map(([, { in: where }]) => (where === 'path' ? where : 'other')))).toEqual({
      path: 820 + 4,
      other: 262 + 2008,
    });
  });

  test('require 262 parameters beside those of the path, without the six whose variants are all optional', () => {
    const elsewhere = parameters.map(([, parameter]) => parameter).filter((parameter) => parameter.in !== 'path');
    expect(elsewhere.filter(({ required }) => required)).toHaveLength(262 - 6);
    expect(elsewhere.filter(({ only }) => only?.variants && only.requiredFor.length === 0)).toHaveLength(6);
  });

  test('have 51 families of parameters, each with a known last index', () => {
    const families = parameters.flatMap(([, { family }]) => (family ? [family] : []));
    expect(families).toHaveLength(51);
    expect(families.filter(({ maxIndex }) => !Number.isFinite(maxIndex))).toEqual([]);
  });

  test('return nothing in 200 methods and text in 107', () => {
    expect(tally(operations.map(({ returns }) => returns.shape.kind))).toMatchObject({ null: 200, string: 107 });
  });

  test('are for root@pam alone in 15 methods, and refuse tokens in five', () => {
    expect(operations.filter(({ permissions }) => permissions === undefined)).toHaveLength(15);
    expect(operations.filter(({ tokenAllowed }) => !tokenAllowed).map(({ verb, path }) => `${verb} ${path}`)).toEqual([
      'PUT /access/password',
      'POST /access/tfa/{userid}',
      'DELETE /access/tfa/{userid}/{id}',
      'PUT /access/tfa/{userid}/{id}',
      'POST /access/ticket',
    ]);
  });

  test.each([
    ['digest', 82],
    ['lock-token', 34],
    ['delete', 55],
  ])('take %s in %i methods', (name, methods) => {
    expect(operations.filter((operation) => name in operation.parameters)).toHaveLength(methods);
  });

  test('take unknown parameters in one method only', () => {
    expect(operations.filter(({ open }) => open).map(({ verb, path }) => `${verb} ${path}`)).toEqual([
      'GET /nodes/{node}/qemu/{vmid}/agent',
    ]);
  });

  test('need parameters that exist wherever one needs another', () => {
    const lost = operations.flatMap(({ path, parameters }) =>
      Object.values(parameters)
        .flatMap(({ requires = [] }) => requires)
        .filter((other) => !(other in parameters))
        .map((other) => `${path} ${other}`),
    );
    expect(parameters.filter(([, { requires }]) => requires)).toHaveLength(41);
    expect(lost).toEqual([]);
  });
});

describe('the problem list of 9.2', () => {
  test('has a reason for every kind of problem, and no reason for a kind that does not occur', () => {
    expect([...new Set(found.map(({ kind }) => kind))].sort()).toEqual(Object.keys(reasons).sort());
  });

  test('names a method of the API in every line', () => {
    const routes = new Set(operations.map(({ verb, path }) => `${verb} ${path}`));
    expect(found.filter(({ route }) => !routes.has(route))).toEqual([]);
  });
});

describe('the patterns of 9.2', () => {
  test('all compile as JavaScript', () => {
    expect([...new Set(strings('pattern'))].filter((perl) => toJavaScript(perl) === undefined)).toEqual([]);
  });

  test('would be told if they stalled the matcher', () => {
    expect(stalls('^(?:(?:[._]|__|[-]*)[a-z0-9]+)*$')).toBe(true);
    expect(stalls(String.raw`^(?:[+-]?[\w\-._=]+,?)+$`)).toBe(true);
  });

  test('never stall the matcher on a long text that almost fits', () => {
    const patterns = new Set(
      valuesUnder(
        'pattern',
        operations.flatMap(({ parameters, returns }) => [parameters, returns]),
      ),
    );
    expect(patterns.size).toBeGreaterThan(60);
    expect([...patterns].filter((pattern) => typeof pattern === 'string' && stalls(pattern))).toEqual([]);
  });
});
