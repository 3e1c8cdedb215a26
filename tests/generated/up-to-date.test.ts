import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { generate } from '../../codegen/generate.ts';
import { readSources } from '../../codegen/sources.ts';
import { compare } from '../../codegen/write.ts';

const root = join(import.meta.dirname, '../..');

let files = new Map<string, string>();

beforeAll(async () => {
  files = generate(await readSources(join(root, 'schema'), '9.2'));
});

test('generated/ is what the generator writes, to the byte', async () => {
  expect(await compare(join(root, 'generated'), files)).toEqual([]);
});

test('a change by hand would be seen', async () => {
  const path = 'endpoints/nodes/qemu/status.ts';
  const changed = new Map(files).set(path, `${files.get(path) ?? ''}\n`).set('types/version.d.ts', '');
  changed.delete('README.md');
  expect(await compare(join(root, 'generated'), changed)).toEqual([
    { path: 'README.md', change: 'extra' },
    { path, change: 'changed' },
    { path: 'types/version.d.ts', change: 'missing' },
  ]);
});

test('every problem that the generator met has a reason why it may stay', () => {
  const rows = (files.get('problems.tsv') ?? '').trimEnd().split('\n').slice(1);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((row) => (row.split('\t')[4] ?? '') === '')).toEqual([]);
});
