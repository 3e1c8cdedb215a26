import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode, percent } from '../../src/client/encode.ts';
import type { Planned, Verb } from '../../src/endpoint.ts';
import { asProxmoxError, type ProxmoxError } from '../../src/errors.ts';

const planned = (method: Verb, path: string, params: Planned['params']): Planned => ({ method, path, params });

/** A form as Proxmox VE reads it: pairs end at `&` and `;`, a second `=` ends the value, `+` is a blank (design/wire.md §2). */
const read = (form: string): (readonly [string, string])[] =>
  form === ''
    ? []
    : form.split(/[&;]/).map((pair) => {
        const [name = '', value = ''] = pair.split('=').map((part) => decodeURIComponent(part.replaceAll('+', ' ')));
        return [name, value];
      });

const sent = (method: Verb, params: Planned['params']): string => {
  const { query, body } = encode(planned(method, '/version', params));
  return body ?? query;
};

const wire = (value: unknown): string[] => read(sent('POST', { it: value })).map(([, text]) => text);

const refused = (path: string, params: Planned['params']): ProxmoxError | undefined => {
  try {
    encode(planned('GET', path, params));
    return undefined;
  } catch (error) {
    return asProxmoxError(error);
  }
};

// Any Unicode text, with what has a meaning in forms and paths far more often than chance would bring it.
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from('+;=&%?#/\\. \t\r\n\0"\'!()*~日é')),
    fc.string({ unit: 'binary', maxLength: 1 }),
  ),
});
const verb = fc.constantFrom<Verb>('GET', 'POST', 'PUT', 'DELETE');

describe('parameters', () => {
  it('arrive as they were sent, on every verb', () => {
    fc.assert(
      fc.property(verb, fc.dictionary(text, text), (method, params) => {
        expect(read(sent(method, params))).toEqual(Object.entries(params));
      }),
    );
  });

  it('arrive as they were sent where standard form decoding reads them', () => {
    fc.assert(
      fc.property(fc.dictionary(text, text), (params) => {
        expect([...new URLSearchParams(sent('PUT', params))]).toEqual(Object.entries(params));
      }),
    );
  });

  it('repeat their name for each element of a list', () => {
    fc.assert(
      fc.property(fc.array(text), (list) => {
        expect(read(sent('GET', { before: 'a', it: list, after: 'z' }))).toEqual([
          ['before', 'a'],
          ...list.map((each) => ['it', each]),
          ['after', 'z'],
        ]);
      }),
    );
  });

  it('are percent-encoded but for letters, digits and -._~', () => {
    expect(percent("aZ09-._~!'()*+;=&@:/ ,é")).toBe('aZ09-._~%21%27%28%29%2A%2B%3B%3D%26%40%3A%2F%20%2C%C3%A9');
  });

  it.each([
    ['GET', { path: '/version', query: 'a=1' }],
    ['DELETE', { path: '/version', query: 'a=1' }],
    ['POST', { path: '/version', query: '', body: 'a=1' }],
    ['PUT', { path: '/version', query: '', body: 'a=1' }],
  ] as const)('of %s go where the host looks for them', (method, want) => {
    expect(encode(planned(method, '/version', { a: 1 }))).toEqual(want);
  });

  it.each([
    [true, ['1']],
    [false, ['0']],
    [undefined, []],
    [[], []],
    [
      [true, 2, 'x', undefined],
      ['1', '2', 'x'],
    ],
    ['', ['']],
    [0, ['0']],
    [-0, ['0']],
    [1e21, ['1000000000000000000000']],
    [1e-7, ['0.0000001']],
    [-1.5e-7, ['-0.00000015']],
  ])('write %j as %j', (value, want) => {
    expect(wire(value)).toEqual(want);
  });

  it('write every number without an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(wire(number).join()).toMatch(/^-?\d+(?:\.\d+)?$/);
      }),
    );
  });

  it('write every number with its value', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(Number(wire(number)[0]) === number).toBe(true);
      }),
    );
  });
});

describe('path variables', () => {
  const inPath = (value: unknown): string => encode(planned('GET', '/nodes/{node}/config', { node: value })).path;

  it('come back whole from the one segment they fill', () => {
    fc.assert(
      fc.property(text, (value) => {
        fc.pre(value !== '' && value !== '.' && value !== '..');
        const { pathname, search, hash } = new URL(`https://pve.example/api2/json${inPath(value)}`);
        const [, , , nodes, node = '', config, ...rest] = pathname.split('/');
        expect([nodes, decodeURIComponent(node), config, rest, search, hash]).toEqual([
          'nodes',
          value,
          'config',
          [],
          '',
          '',
        ]);
      }),
    );
  });

  it.each(['../../access', '..%2f', '%2e%2e', 'a/b', 'a?b=1', 'a#b', 'a\\b', '{vmid}', '$&', ';x', '…'])(
    'never leave their segment: %s',
    (value) => {
      expect(inPath(value).split('/')).toHaveLength(4);
      expect(inPath(value)).not.toMatch(/[?#\\;{}$]/);
    },
  );

  it('are not sent a second time among the parameters', () => {
    expect(encode(planned('PUT', '/nodes/{node}/qemu/{vmid}/config', { node: 'a', vmid: 7, cores: 2 }))).toEqual({
      path: '/nodes/a/qemu/7/config',
      query: '',
      body: 'cores=2',
    });
  });

  it.each([
    ['a missing one', undefined, 'is missing'],
    ['a list of two', ['a', 'b'], 'is missing'],
    ['an empty one', '', `can't be ""`],
    ['a dot', '.', `can't be "."`],
    ['two dots', '..', `can't be ".."`],
  ])('are refused: %s', (_, value, why) => {
    const error = refused('/nodes/{node}', { node: value });
    expect(error?.code).toBe('INVALID_INPUT');
    expect(error?.message).toContain(`Parameter "node" ${why}`);
  });

  it('of names that every object has are missing where they are not given', () => {
    expect(refused('/nodes/{constructor}', {})?.code).toBe('INVALID_INPUT');
  });
});

describe('what can not be sent', () => {
  it.each([
    ['a lone high surrogate', 'a\ud83d', 'is not valid Unicode text'],
    ['a lone low surrogate', '\ude00b', 'is not valid Unicode text'],
    ['a lone surrogate in a list', ['ok', '\ud800'], 'is not valid Unicode text'],
    ['NaN', NaN, 'is not a finite number'],
    ['infinity', -Infinity, 'is not a finite number'],
    ['an object', { bridge: 'vmbr0' }, 'has a form that the API does not know'],
    ['null', null, 'has a form that the API does not know'],
    ['null in a list', [null], 'has a form that the API does not know'],
    ['a list in a list', [['a']], 'has a form that the API does not know'],
    ['a big integer', 1n, 'has a form that the API does not know'],
    ['a date', new Date(0), 'has a form that the API does not know'],
  ])('is refused by name: %s', (_, value, why) => {
    const error = refused('/version', { net0: value });
    expect(error?.code).toBe('INVALID_INPUT');
    expect(error?.message).toContain(`Parameter "net0" ${why}`);
  });
});
