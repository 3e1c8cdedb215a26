import { expect, test } from 'vitest';
import { hold, parameters, type Row } from './through.ts';

const text = { kind: 'string' } as const;

test.each<Row>([
  {
    holds: 'a format that is an object becomes the keys of a property string, in the order of their names',
    given: {
      type: 'string',
      optional: 1,
      format: { size: { type: 'integer', minimum: '1' }, backup: { type: 'boolean', optional: 1 } },
    },
    want: {
      shape: {
        kind: 'propertyString',
        keys: {
          backup: { shape: { kind: 'boolean' }, required: false },
          size: { shape: { kind: 'integer', minimum: 1 }, required: true },
        },
        aliases: {},
      },
      required: false,
    },
  },
  {
    holds: 'the key whose value may stand alone is the default key',
    given: {
      type: 'string',
      format: { file: { type: 'string', default_key: 1 }, ro: { type: 'boolean', default_key: 0 } },
    },
    want: {
      shape: {
        kind: 'propertyString',
        keys: { file: { shape: text, required: true }, ro: { shape: { kind: 'boolean' }, required: true } },
        aliases: {},
        defaultKey: 'file',
      },
      required: true,
    },
  },
  {
    holds: 'another spelling of a key is no key of its own',
    given: { type: 'string', format: { file: { type: 'string' }, volume: { alias: 'file' } } },
    want: {
      shape: {
        kind: 'propertyString',
        keys: { file: { shape: text, required: true } },
        aliases: { volume: { of: 'file' } },
      },
      required: true,
    },
  },
  {
    holds: 'a spelling that is itself the value of another key sets that key',
    given: {
      type: 'string',
      format: {
        model: { type: 'string', default_key: 1, enum: ['e1000', 'virtio'] },
        macaddr: { type: 'string', optional: 1 },
        virtio: { alias: 'macaddr', keyAlias: 'model' },
        e1000: { alias: 'macaddr', keyAlias: 'model' },
      },
    },
    want: {
      shape: {
        kind: 'propertyString',
        keys: {
          macaddr: { shape: text, required: false },
          model: { shape: { ...text, values: ['e1000', 'virtio'] }, required: true },
        },
        aliases: { e1000: { of: 'macaddr', sets: 'model' }, virtio: { of: 'macaddr', sets: 'model' } },
        defaultKey: 'model',
      },
      required: true,
    },
  },
  {
    holds: 'the length of the whole string is bounded, and so are its keys',
    given: { type: 'string', maxLength: 16, format: { id: { type: 'string', maxLength: '8' } } },
    want: {
      shape: {
        kind: 'propertyString',
        keys: { id: { shape: { ...text, maxLength: 8 }, required: true } },
        aliases: {},
        maxLength: 16,
      },
      required: true,
    },
  },
  {
    holds: 'a list of property strings has them as its items',
    given: { type: 'array', items: { type: 'string', format: { name: { type: 'string' } } } },
    want: {
      shape: {
        kind: 'array',
        items: { kind: 'propertyString', keys: { name: { shape: text, required: true } }, aliases: {} },
      },
      required: true,
    },
  },
  {
    holds: 'what cannot be translated within it is reported with its key',
    given: {
      type: 'string',
      format: { size: { type: 'integer', minimum: 'small' }, lost: 1, odd: { type: 'string', colour: 'red' } },
    },
    want: {
      shape: {
        kind: 'propertyString',
        keys: { odd: { shape: text, required: true }, size: { shape: { kind: 'integer' }, required: true } },
        aliases: {},
      },
      required: true,
    },
    problems: [
      'property-key-without-schema: lost (parameters.x)',
      'unknown-keyword: colour (parameters.x.odd)',
      'bound-not-a-number: minimum: "small" (parameters.x.size)',
    ],
  },
])('$holds', hold);

test('a key that needs another one says so', () => {
  const format = { ip: { type: 'string', optional: 1 }, gw: { type: 'string', optional: 1, requires: 'ip' } };
  expect(parameters({ properties: { x: { type: 'string', format } } }).fields['x']?.shape).toMatchObject({
    keys: { gw: { requires: ['ip'] } },
  });
});
