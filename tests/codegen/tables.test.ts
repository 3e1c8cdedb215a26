import { describe, expect, test } from 'vitest';
import { normalise } from '../../codegen/normalise/index.ts';
import { place } from '../../codegen/place.ts';
import type { Raw } from '../../codegen/raw.ts';
import { nameTables, tablesOf } from '../../codegen/tables.ts';
import { operations } from './corpus.ts';

const format = (...keys: string[]): Raw => Object.fromEntries(keys.map((key) => [key, { type: 'string' }]));
const text = (keys: Raw | string): Raw => ({ type: 'string', optional: 1, format: keys });

/** The names of the tables of these methods: parameters by name, and the fields of their answers. */
const named = (methods: Readonly<Record<string, { parameters?: Raw; answer?: Raw }>>): string[] => {
  const raw = Object.entries(methods).map(([route, { parameters = {}, answer = {} }]) => {
    const [verb = '', path = ''] = route.split(' ');
    return {
      verb,
      path,
      raw: { parameters: { properties: parameters }, returns: { type: 'object', properties: answer } },
    };
  });
  return [...nameTables(place(normalise(raw, () => undefined))).tables.keys()];
};

describe('the table of a property string has the name of', () => {
  test('its module and parameter, for all methods where it is the same, and for the answer', () => {
    const parameters = { 'net[n]': text(format('a')), x: { type: 'string' } };
    expect(
      named({ 'POST /a/b': { parameters }, 'PUT /a/b': { parameters, answer: { 'net[n]': text(format('a')) } } }),
    ).toEqual(['a.net']);
  });

  test('its format, where it has one', () => {
    expect(named({ 'POST /a': { parameters: { boot: text('pve-qm-boot') } } })).toEqual(['pve-qm-boot']);
  });

  test('the answer, where that differs from the parameter', () => {
    expect(named({ 'POST /a': { parameters: { x: text(format('a')) }, answer: { x: text(format('b')) } } })).toEqual([
      'a.x',
      'a.x.answer',
    ]);
  });

  test('the method, where methods of a module differ', () => {
    expect(
      named({
        'POST /a/b': { parameters: { x: text(format('a')) } },
        'PUT /a/b': { parameters: { x: text(format('b')) } },
      }),
    ).toEqual(['a.postB.x', 'a.putB.x']);
  });

  test('the variant, where the form depends on another parameter', () => {
    const variant = (type: string, key: string): Raw => ({
      'instance-types': [type],
      optional: 1,
      items: { type: 'string', format: format(key) },
    });
    const parameters = {
      type: { type: 'string', enum: ['s', 't'] },
      x: { type: 'array', 'type-property': 'type', oneOf: [variant('s', 'a'), variant('t', 'b')] },
    };
    expect(named({ 'POST /a': { parameters } })).toEqual(['a.x.s', 'a.x.t']);
  });
});

describe('the tables of 9.2', () => {
  const { operations: tabled, tables } = nameTables(operations);

  test('have names that a reference of OpenAPI and an identifier can be made of', () => {
    expect(tables.size).toBeGreaterThan(80);
    expect([...tables.keys()].filter((name) => !/^[A-Za-z][\w.-]*$/.test(name))).toEqual([]);
  });

  test('belong to every parameter that is a property string', () => {
    const kinds = tabled.flatMap(({ parameters }) => Object.values(parameters));
    const strings = kinds.filter(({ shape }) => shape.kind === 'propertyString');
    expect(strings.length).toBeGreaterThan(100);
    expect(strings.filter((field) => tablesOf(field).length !== 1)).toEqual([]);
  });
});
