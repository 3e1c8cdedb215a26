import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listMethods, NotApiDocument, parseDocument } from '../../codegen/parse.ts';
import type { Problem, Raw } from '../../codegen/raw.ts';

const API: readonly Raw[] = [
  { path: '/cluster', text: 'cluster', leaf: 1, info: { GET: { method: 'GET' } } },
  { path: '/nodes', text: 'nodes', leaf: 1 },
];

// What a host's file goes on with: code that has brackets, quotes and assignments of its own.
const VIEWER = `;\n\nlet method2cmd = { GET: 'get' };\nconst columns = ["]", '"', [1]];\nExt.onReady(() => { view[0]++; });\n`;

const served = (array: unknown, declaration = 'const apiSchema', after = VIEWER): string =>
  `${declaration} = ${JSON.stringify(array, null, 3)}\n${after}`;

describe('parseDocument', () => {
  test.each([
    ['a file as a host of today serves it', served(API)],
    ['a file of 6.x', served(API, 'var pveapi')],
    ['a declaration with let', served(API, 'let apiSchema')],
    ['a declaration after comments', `// [not this one]\n/* nor [this] */\n${served(API)}`],
    ['a bare array', JSON.stringify(API)],
    ['a bare array with text after it', ` \n${JSON.stringify(API)}\n] trailing [`],
  ])('finds the array of %s', (_, text) => {
    expect(parseDocument(text)).toEqual(API);
  });

  test('is not misled by brackets, quotes and backslashes in strings', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('[', ']', '{', '}', '"', '\\', '\n', "'", ';', 'é', 'a') }),
        fc.string(),
        (text, after) => {
          const tree = [...API, { path: '/pools', text, leaf: 1 }];
          expect(parseDocument(served(tree, 'const apiSchema', after))).toEqual(tree);
        },
      ),
    );
  });

  test('never evaluates the text', () => {
    const text = 'const apiSchema = [ (globalThis["evaluated"] = true) ];';
    expect(() => parseDocument(text)).toThrow(NotApiDocument);
    expect(globalThis).not.toHaveProperty('evaluated');
  });

  test.each([
    ['an empty text', '', /No assignment/],
    ['a page of HTML', '<html><body>501</body></html>', /No assignment/],
    ['an object', 'const apiSchema = { "nodes": [] };', /No assignment/],
    ['an array that is cut off', served(API).slice(0, 60), /cut off/],
    ['an array that is cut off within a string', 'const apiSchema = [{"path": "/clu', /cut off/],
    ['an array that is no JSON', 'const apiSchema = [{ path: "/cluster" }];', /not JSON/],
    ['brackets that do not belong together', 'const apiSchema = [{"path": "/cluster"]];', /not JSON/],
    ['an empty array', '[]', /\/nodes and \/cluster are missing/],
    ['the schema of a Backup Server', served([{ path: '/admin' }, { path: '/nodes' }]), /Backup Server/],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseDocument(text)).toThrow(NotApiDocument);
    expect(() => parseDocument(text)).toThrow(message);
  });

  test('answers any text with an array or with NotApiDocument', () => {
    const anything = fc.tuple(fc.constantFrom('', '[', 'const a = ['), fc.oneof(fc.string(), fc.json()));
    fc.assert(
      fc.property(anything, ([start, rest]) => {
        try {
          expect(parseDocument(start + rest)).toBeInstanceOf(Array);
        } catch (error) {
          expect(error).toBeInstanceOf(NotApiDocument);
        }
      }),
    );
  });
});

const listed = (...tree: Raw[]): { routes: string[]; problems: Problem[] } => {
  const problems: Problem[] = [];
  const methods = listMethods(tree, (problem) => problems.push(problem));
  return { routes: methods.map(({ verb, path }) => `${verb} ${path}`), problems };
};

describe('listMethods', () => {
  test('lists the methods of all nodes, parents before children, and reports nothing where all is known', () => {
    const pool: Raw = { path: '/pools/{poolid}', text: '{poolid}', leaf: 1, info: { DELETE: {}, PUT: {} } };
    const pools: Raw = { path: '/pools', text: 'pools', leaf: 0, info: { GET: {}, POST: {} }, children: [pool] };
    const version: Raw = { path: '/version', text: 'version', leaf: 1, info: { GET: {} } };
    expect(listed(pools, version)).toEqual({
      routes: ['GET /pools', 'POST /pools', 'DELETE /pools/{poolid}', 'PUT /pools/{poolid}', 'GET /version'],
      problems: [],
    });
  });

  test('hands on what a method says', () => {
    const raw = { method: 'GET', returns: { type: 'string' } };
    expect(listMethods([{ path: '/version', info: { GET: raw } }], () => undefined)).toEqual([
      { verb: 'GET', path: '/version', raw },
    ]);
  });

  test.each<{ what: string; node: Raw; problem: Problem }>([
    {
      what: 'a verb',
      node: { path: '/new', info: { PATCH: {} } },
      problem: { kind: 'unknown-verb', detail: 'PATCH', route: 'PATCH /new', at: '' },
    },
    {
      what: 'a method that is no object',
      node: { path: '/new', info: { GET: 'later' } },
      problem: { kind: 'method-not-an-object', detail: 'GET', route: 'GET /new', at: '' },
    },
    {
      what: 'an info that is no object',
      node: { path: '/new', info: 7 },
      problem: { kind: 'info-not-an-object', detail: '7', route: '/new', at: '' },
    },
    {
      what: 'children that are no list of nodes',
      node: { path: '/new', children: ['later'] },
      problem: { kind: 'children-not-nodes', detail: '["later"]', route: '/new', at: '' },
    },
    {
      what: 'a key of a node',
      node: { path: '/new', info: {}, deprecated: 1 },
      problem: { kind: 'unknown-node-key', detail: 'deprecated', route: '/new', at: '' },
    },
    {
      what: 'a node without a path',
      node: { text: 'lost' },
      problem: { kind: 'node-without-path', detail: 'lost', route: '', at: '' },
    },
  ])('reports $what never seen before with its route, and carries on', ({ node, problem }) => {
    expect(listed(node, { path: '/version', info: { GET: {} } })).toEqual({
      routes: ['GET /version'],
      problems: [problem],
    });
  });
});
