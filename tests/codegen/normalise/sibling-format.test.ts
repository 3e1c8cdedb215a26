import { expect, test } from 'vitest';
import { parameters } from './through.ts';

const drive = { file: { type: 'string', default_key: 1 } };
const cdrom = { type: 'string', optional: 1, format: 'pve-qm-ide' };
const asDrive = {
  kind: 'propertyString',
  keys: { file: { shape: { kind: 'string' }, required: true } },
  aliases: {},
  defaultKey: 'file',
};

test('cdrom has the keys of ide[n], of which the document gives it the name only', () => {
  const given = { properties: { cdrom, 'ide[n]': { type: 'string', optional: 1, format: drive } } };
  const { fields, problems } = parameters(given, 'POST /nodes/{node}/qemu');
  expect(fields['cdrom']).toStrictEqual({ shape: asDrive, required: false });
  expect(fields['ide[n]']?.shape).toEqual(asDrive);
  expect(problems).toEqual(['path-variable-missing: node ()']);
});

test.each([
  ['there is no such parameter', {}],
  ['the format of that one is just a name too', { 'ide[n]': { type: 'string', format: 'pve-volume-id' } }],
  ['that one says nothing of its keys either', { 'ide[n]': { type: 'string', optional: 1 } }],
])('cdrom stays a text of a named format where %s', (_, others) => {
  expect(parameters({ properties: { cdrom, ...others } }).fields['cdrom']).toStrictEqual({
    shape: { kind: 'string', format: 'pve-qm-ide' },
    required: false,
  });
});
