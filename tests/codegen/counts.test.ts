import { describe, expect, test } from 'vitest';
import { count } from '../../codegen/count.ts';
import { fingerprint } from '../../codegen/facts.ts';
import { pathVariables } from '../../codegen/ir.ts';
import { listMethods } from '../../codegen/parse.ts';
import { isObject, isTrue, objectOf, type Problem, type Raw, type RawMethod } from '../../codegen/raw.ts';
import sources from '../../schema/sources.json' with { type: 'json' };
import { schemaText, tally, valuesUnder } from './corpus.ts';

const RELEASES = ['7.4', '8.4', '9.0', '9.2'] as const;

/** What Proxmox's document of each release holds, counted by hand once; a parser that reads it right finds all of it. */
const WANTED: Readonly<Record<string, readonly unknown[]>> = {
  'nodes, and those with methods': [
    [365, 364],
    [400, 398],
    [412, 410],
    [449, 444],
  ],
  methods: [540, 605, 628, 675],
  'GET, POST, PUT, DELETE': [
    [274, 144, 63, 59],
    [304, 155, 76, 70],
    [314, 161, 79, 74],
    [340, 173, 83, 79],
  ],
  parameters: [2478, 2766, 2886, 3090],
  'parameters in the path, required, optional': [
    [720, 198, 1560],
    [761, 229, 1776],
    [779, 242, 1865],
    [820, 262, 2008],
  ],
  'names of parameters': [561, 619, 648, 702],
  'indexed parameters': [46, 51, 51, 51],
  'names of formats, and objects that are formats': [
    [113, 104],
    [120, 123],
    [122, 136],
    [123, 180],
  ],
  'patterns, and their uses': [
    [45, 213],
    [58, 260],
    [58, 260],
    [72, 368],
  ],
  oneOf: [0, 0, 7, 13],
  'answers that are null, and text': [
    [139, 102],
    [175, 100],
    [185, 101],
    [200, 107],
  ],
  'methods without permissions, and without tokens': [
    [13, 9],
    [15, 5],
    [15, 5],
    [15, 5],
  ],
  'methods with digest, and with lock-token': [
    [59, 0],
    [71, 0],
    [76, 25],
    [82, 34],
  ],
  'path variables marked optional, and missing': [
    [28, 0],
    [31, 0],
    [31, 0],
    [31, 4],
  ],
};

const parametersOf = ({ raw }: RawMethod): [string, Raw][] =>
  Object.entries(objectOf(objectOf(raw['parameters'])['properties'])).map(([name, schema]) => [name, objectOf(schema)]);

const found = (tree: readonly Raw[], methods: readonly RawMethod[]): Record<string, unknown> => {
  const { nodes, endpoints, methods: all, parameters } = count(tree);
  const verbs = tally(methods.map(({ verb }) => verb));
  const classes = tally(
    methods.flatMap((method) => {
      const inPath = pathVariables(method.path);
      return parametersOf(method).map(([name, schema]) =>
        inPath.includes(name) ? 'path' : isTrue(schema['optional']) ? 'optional' : 'required',
      );
    }),
  );
  const names = methods.flatMap((method) => parametersOf(method).map(([name]) => name));
  // Parameters and answers together, at any depth.
  const schemas = methods.flatMap(({ raw }) => [raw['parameters'], raw['returns']]);
  const formats = valuesUnder('format', schemas);
  const patterns = valuesUnder('pattern', schemas).filter((value) => typeof value === 'string');
  const answers = tally(methods.map(({ raw }) => String(objectOf(raw['returns'])['type'])));
  const taking = (name: string): number =>
    methods.filter((method) => parametersOf(method).some(([each]) => each === name)).length;
  const variables = methods.flatMap((method) => {
    const given = new Map(parametersOf(method));
    return pathVariables(method.path).map((name) => given.get(name));
  });
  return {
    'nodes, and those with methods': [nodes, endpoints],
    methods: all,
    'GET, POST, PUT, DELETE': [verbs['GET'], verbs['POST'], verbs['PUT'], verbs['DELETE']],
    parameters,
    'parameters in the path, required, optional': [classes['path'], classes['required'], classes['optional']],
    'names of parameters': new Set(names).size,
    'indexed parameters': names.filter((name) => name.endsWith('[n]')).length,
    'names of formats, and objects that are formats': [
      new Set(formats.filter((format) => typeof format === 'string')).size,
      formats.filter((format) => isObject(format) && Object.values(format).every(isObject)).length,
    ],
    'patterns, and their uses': [new Set(patterns).size, patterns.length],
    oneOf: valuesUnder('oneOf', schemas).length,
    'answers that are null, and text': [answers['null'], answers['string']],
    'methods without permissions, and without tokens': [
      methods.filter(({ raw }) => raw['permissions'] === undefined).length,
      methods.filter(({ raw }) => raw['allowtoken'] !== undefined && !isTrue(raw['allowtoken'])).length,
    ],
    'methods with digest, and with lock-token': [taking('digest'), taking('lock-token')],
    'path variables marked optional, and missing': [
      variables.filter((schema) => isTrue(schema?.['optional'])).length,
      variables.filter((schema) => schema === undefined).length,
    ],
  };
};

describe.each(RELEASES.map((release, i) => ({ release, i })))('the document of $release', async ({ release, i }) => {
  const tree = JSON.parse(await schemaText(`pve-${release}.json`)) as Raw[];
  const problems: Problem[] = [];
  const methods = listMethods(tree, (problem) => problems.push(problem));

  test('is read without a problem', () => {
    expect(problems).toEqual([]);
  });

  const got = found(tree, methods);
  test.each(Object.entries(WANTED))('%s', (what, wanted) => {
    expect(got[what]).toEqual(wanted[i]);
  });

  test('is the one that its source names', () => {
    const { version, sha256, ...counts } = sources[`pve-${release}.json`];
    expect(version).toBe(release);
    expect(counts).toEqual(count(tree));
    // Of the document with its text, which is not ours to keep: the facts have another.
    expect(sha256).not.toBe(fingerprint(tree));
  });
});
