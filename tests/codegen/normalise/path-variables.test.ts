import { expect, test } from 'vitest';
import { normalised, parameters } from './through.ts';

test('a variable of the path is required, whatever its flag says', () => {
  const given = {
    properties: { pos: { type: 'integer', minimum: 0, optional: 1 }, node: { type: 'string', optional: '1' } },
  };
  expect(parameters(given, 'GET /nodes/{node}/firewall/rules/{pos}')).toStrictEqual({
    fields: {
      node: { shape: { kind: 'string' }, required: true },
      pos: { shape: { kind: 'integer', minimum: 0 }, required: true },
    },
    problems: [],
  });
});

test('a variable that the document forgot is a required text, and is reported', () => {
  expect(
    parameters({ properties: { id: { type: 'string', maxLength: 8 } } }, 'PUT /lists/{id}/entries/{url_seq}'),
  ).toStrictEqual({
    fields: {
      id: { shape: { kind: 'string', maxLength: 8 }, required: true },
      url_seq: { shape: { kind: 'string' }, required: true },
    },
    problems: ['path-variable-missing: url_seq ()'],
  });
});

test('a method that says nothing of its parameters has those of its path', () => {
  expect(parameters({}, 'GET /nodes/{node}').fields).toStrictEqual({
    node: { shape: { kind: 'string' }, required: true },
  });
});

test.each([
  ['GET', 'query'],
  ['DELETE', 'query'],
  ['POST', 'body'],
  ['PUT', 'body'],
])('%s takes the variables in the path and the rest in the %s', (verb, elsewhere) => {
  const given = { properties: { node: { type: 'string' }, force: { type: 'boolean', optional: 1 } } };
  const { operation } = normalised({ parameters: given }, `${verb} /nodes/{node}`);
  expect(operation.parameters).toMatchObject({ node: { in: 'path' }, force: { in: elsewhere, required: false } });
});
