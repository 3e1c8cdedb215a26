import { describe, expect, test } from 'vitest';
import { inOurWords, type Words } from '../../codegen/words.ts';
import { operations, schemaText } from './corpus.ts';

const summaries = JSON.parse(await schemaText('summaries.json')) as Words['summaries'];
const { names, methods } = JSON.parse(await schemaText('parameters.json')) as Pick<Words, 'names' | 'methods'>;
const routes = new Map(operations.map((operation) => [`${operation.verb} ${operation.path}`, operation]));

describe('our words', () => {
  test('are of methods and parameters that there are', () => {
    const known = new Set(operations.flatMap(({ parameters }) => Object.keys(parameters)));
    expect(Object.keys(summaries).filter((route) => !routes.has(route))).toEqual([]);
    expect(Object.keys(names).filter((name) => !known.has(name))).toEqual([]);
    const astray = Object.entries(methods).flatMap(([route, own]) =>
      Object.keys(own).filter((name) => !Object.hasOwn(routes.get(route)?.parameters ?? {}, name)),
    );
    expect(astray).toEqual([]);
  });

  test('leave no method without a summary, and no parameter without a description', () => {
    expect([...routes.keys()].filter((route) => !Object.hasOwn(summaries, route))).toEqual([]);
    const bare = operations.flatMap(({ verb, path, parameters }) =>
      Object.keys(parameters)
        .filter((name) => (methods[`${verb} ${path}`]?.[name] ?? names[name]) === undefined)
        .map((name) => `${verb} ${path} ${name}`),
    );
    expect(bare).toEqual([]);
  });

  test('sum a method up in one line, each in its own', () => {
    const lines = Object.values(summaries).map(({ summary }) => summary);
    expect(lines.filter((line) => !/^[A-Z][^\n]{5,88}[^.\n]$/.test(line))).toEqual([]);
    expect(new Set(lines.map((line) => line.toLowerCase())).size).toBe(lines.length);
  });

  test('have synonyms in lower case, each once', () => {
    const all = Object.entries(summaries);
    const wrong = all.filter(
      ([, { synonyms }]) =>
        synonyms.length === 0 ||
        new Set(synonyms).size < synonyms.length ||
        synonyms.some((each) => each !== each.toLowerCase() || each.trim() !== each || each === ''),
    );
    expect(wrong.map(([route]) => route)).toEqual([]);
  });

  test('describe a parameter in one short line', () => {
    const lines = [...Object.values(names), ...Object.values(methods).flatMap((own) => Object.values(own))];
    expect(lines.filter((line) => !/^\S[^\n]{1,118}[^.\n]$/.test(line))).toEqual([]);
  });
});

test('an operation gets its summary, and its parameters the words of the method before those of the name', () => {
  const operation = routes.get('POST /nodes/{node}/qemu/{vmid}/status/stop');
  if (!operation) throw new Error('the corpus has no such method');
  const told = inOurWords(operation, {
    summaries: {
      'POST /nodes/{node}/qemu/{vmid}/status/stop': { summary: 'Cut the power of a VM', synonyms: ['kill'] },
    },
    names: { node: 'Name of the node', timeout: 'Seconds' },
    methods: { 'POST /nodes/{node}/qemu/{vmid}/status/stop': { timeout: 'Seconds to wait' } },
  });
  expect(told.summary).toBe('Cut the power of a VM');
  expect(told.parameters['node']?.description).toBe('Name of the node');
  expect(told.parameters['timeout']?.description).toBe('Seconds to wait');
  expect(told.parameters['vmid']).toEqual(operation.parameters['vmid']);
});

test.each([
  ['POST /cluster/ha/rules', 'nodes', 'Only with type node-affinity'],
  ['POST /cluster/sdn/fabrics/fabric', 'route_filter', 'Only with protocol ospf or openfabric'],
  ['POST /nodes/{node}/storage/{storage}/download-url', 'checksum', 'Needs checksum-algorithm'],
])('what a parameter of %s asks of the others is told: %s', (route, name, rule) => {
  const operation = routes.get(route);
  if (!operation) throw new Error('the corpus has no such method');
  const { parameters } = inOurWords(operation, { summaries: {}, names: { [name]: 'What it is' }, methods: {} });
  expect(parameters[name]?.description).toBe(`What it is. ${rule}`);
});
