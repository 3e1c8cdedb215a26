import { expect, test } from 'vitest';
import { baseFormat, isKnownFormat } from '../../../codegen/normalise/format-name.ts';
import formats from '../../../schema/formats.json' with { type: 'json' };
import { hold, type Row } from './through.ts';

test.each([
  { given: 'pve-node', base: 'pve-node', suffix: undefined },
  { given: 'pve-vmid-list', base: 'pve-vmid', suffix: 'list' },
  { given: 'email-opt', base: 'email', suffix: 'opt' },
  { given: 'email-or-username-list', base: 'email-or-username', suffix: 'list' },
  { given: 'storage-pair-list', base: 'storage-pair-list', suffix: undefined },
  { given: 'string-alist', base: 'string-alist', suffix: undefined },
  { given: 'pve-new-list', base: 'pve-new', suffix: 'list' },
  { given: '-list', base: '-list', suffix: undefined },
])('$given is checked as $base, with the suffix $suffix', ({ given, base, suffix }) => {
  expect(baseFormat(given)).toEqual({ base, suffix });
});

test('every format of our table is known, alone and as a list', () => {
  const names = Object.keys(formats);
  expect(names.filter((name) => !isKnownFormat(name) || !isKnownFormat(`${name}-list`))).toEqual([]);
});

test.each<Row>([
  {
    holds: 'a format keeps the name that the document gives it',
    given: { type: 'string', format: 'pve-vmid-list' },
    want: { shape: { kind: 'string', format: 'pve-vmid-list' }, required: true },
  },
  {
    holds: 'a format on a number is kept too',
    given: { type: 'integer', format: 'pve-vmid', minimum: 100 },
    want: { shape: { kind: 'integer', format: 'pve-vmid', minimum: 100 }, required: true },
  },
  {
    holds: 'a format never seen before is kept and reported',
    given: { type: 'string', format: 'pve-new-list' },
    want: { shape: { kind: 'string', format: 'pve-new-list' }, required: true },
    problems: ['unknown-format: pve-new-list (parameters.x)'],
  },
])('$holds', hold);
