import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf, factsText, fingerprint } from '../../codegen/facts.ts';
import type { Raw } from '../../codegen/raw.ts';

describe('factsOf', () => {
  test.each<{ holds: string; given: Raw; want: Raw }>([
    {
      holds: 'prose is left out, at every depth',
      given: {
        title: 'A',
        permissions: { description: 'B', user: 'all' },
        properties: {
          x: { verbose_description: 'C', format_description: 'D', format: { y: { description: 'E', type: 'string' } } },
        },
      },
      want: { permissions: { user: 'all' }, properties: { x: { format: { y: { type: 'string' } } } } },
    },
    {
      holds: 'a parameter that is called like a kind of prose stays',
      given: { properties: { description: { description: 'A', type: 'string' }, title: { type: 'string' } } },
      want: { properties: { description: { type: 'string' }, title: { type: 'string' } } },
    },
    {
      holds: 'the syntax of a value is left out where other facts tell it',
      given: { x: { type: 'integer', typetext: '<integer> (1 - N)' }, y: { format: { a: {} }, typetext: 'a=<b>' } },
      want: { x: { type: 'integer' }, y: { format: { a: {} } } },
    },
    {
      holds: 'the syntax of a value stays where it is the only trace of its keys',
      given: {
        x: { format: 'pve-qm-boot', typetext: '[order=<device>]' },
        y: { format: 'pve-node', typetext: '<node>' },
      },
      want: { x: { format: 'pve-qm-boot', typetext: '[order=<device>]' }, y: { format: 'pve-node' } },
    },
    {
      holds: 'defaults, patterns, null, zero and empty values are facts',
      given: { default: 'as you like', pattern: '', enum: null, optional: 0, children: [] },
      want: { default: 'as you like', pattern: '', enum: null, optional: 0, children: [] },
    },
  ])('$holds', ({ given, want }) => {
    expect(factsOf([given])).toEqual([want]);
  });

  test('orders keys, and keeps the order of lists', () => {
    const [facts] = factsOf([{ b: 1, B: 2, a: ['y', { d: 1, c: 2 }, 'x'] }]);
    expect(JSON.stringify(facts)).toBe('{"B":2,"a":["y",{"c":2,"d":1},"x"],"b":1}');
  });
});

describe('factsText', () => {
  test('has each method on a line of its own, so that a change of Proxmox reads as a line', () => {
    const child = { path: '/a/{x}', text: '{x}', leaf: 1, info: { GET: { name: 'x' }, PUT: { name: 'y' } } };
    const lines = factsText(
      factsOf([
        { path: '/a', text: 'a', leaf: 0, children: [child] },
        { path: '/b', text: 'b', leaf: 1 },
      ]),
    );
    expect(lines.split('\n').map((line) => line.trim())).toEqual([
      '[',
      '{ "leaf": 0, "path": "/a", "text": "a", "children": [',
      '{ "leaf": 1, "path": "/a/{x}", "text": "{x}", "info": {',
      '"GET": {"name":"x"},',
      '"PUT": {"name":"y"}',
      '} }',
      '] },',
      '{ "leaf": 1, "path": "/b", "text": "b" }',
      ']',
      '',
    ]);
  });

  test('is JSON of the same tree', () => {
    const json = fc.jsonValue({ maxDepth: 2 }).map((value): unknown => JSON.parse(JSON.stringify(value)));
    const info = fc.dictionary(fc.constantFrom('GET', 'PUT'), json);
    const node = fc.record({ path: fc.string(), info, children: fc.array(fc.record({ path: fc.string() })) });
    fc.assert(
      fc.property(fc.array(node), (tree) => {
        expect(JSON.parse(factsText(tree))).toEqual(tree);
      }),
    );
  });
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('fingerprint', () => {
  test.each<{ what: string; given: Raw[]; canonical: string }>([
    {
      what: 'no blanks, and sorted keys',
      given: [{ b: [1, true, null], a: {} }],
      canonical: '[{"a":{},"b":[1,true,null]}]',
    },
    {
      what: 'escapes for everything beyond ASCII',
      given: [{ é: '…\u{1f600}' }],
      canonical: String.raw`[{"\u00e9":"\u2026\ud83d\ude00"}]`,
    },
    {
      what: 'escapes for controls',
      given: [{ a: '\n\u0001\u007f"\\' }],
      canonical: String.raw`[{"a":"\n\u0001\u007f\"\\"}]`,
    },
  ])('is the SHA-256 of the array with $what', ({ given, canonical }) => {
    expect(fingerprint(given)).toBe(sha256(canonical));
  });

  test('is the same for every serialisation of a document, and another for another document', () => {
    const tree: Raw[] = [{ path: '/a', info: { GET: { name: 'x' } } }, { path: '/b' }];
    expect(fingerprint([{ info: { GET: { name: 'x' } }, path: '/a' }, { path: '/b' }])).toBe(fingerprint(tree));
    expect(fingerprint(tree.toReversed())).not.toBe(fingerprint(tree));
    expect(fingerprint([{ path: '/a', info: { GET: { name: 'X' } } }, { path: '/b' }])).not.toBe(fingerprint(tree));
  });
});
