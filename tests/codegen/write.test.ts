import { mkdtemp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compare, write } from '../../codegen/write.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'codegen-'));
  await mkdir(join(folder, 'types/nodes'), { recursive: true });
  await writeFile(join(folder, 'same.ts'), 'same\n');
  await writeFile(join(folder, 'types/nodes/old.ts'), 'old\n');
  await writeFile(join(folder, 'types/changed.ts'), 'before\n');
});

afterEach(() => rm(folder, { recursive: true }));

const files = new Map([
  ['types/changed.ts', 'after\n'],
  ['types/new/missing.ts', 'new\n'],
  ['same.ts', 'same\n'],
]);
const differences = [
  { path: 'types/changed.ts', change: 'changed' },
  { path: 'types/new/missing.ts', change: 'missing' },
  { path: 'types/nodes/old.ts', change: 'extra' },
];

test('a comparison names changed, missing and extra files in the order of paths, and changes nothing', async () => {
  expect(await compare(folder, files)).toEqual(differences);
  expect(await readFile(join(folder, 'types/changed.ts'), 'utf8')).toBe('before\n');
  expect(await compare(folder, files)).toEqual(differences);
});

test('writing makes the folder hold exactly the files, and leaves the unchanged untouched', async () => {
  const before = await stat(join(folder, 'same.ts'));
  expect(await write(folder, files)).toEqual(differences);
  expect(await compare(folder, files)).toEqual([]);
  expect(await readFile(join(folder, 'types/new/missing.ts'), 'utf8')).toBe('new\n');
  await expect(stat(join(folder, 'types/nodes/old.ts'))).rejects.toThrow('ENOENT');
  expect((await stat(join(folder, 'same.ts'))).mtimeMs).toBe(before.mtimeMs);
});

test('a folder that does not exist lacks every file', async () => {
  const nowhere = join(folder, 'nowhere');
  expect((await compare(nowhere, files)).map(({ change }) => change)).toEqual(['missing', 'missing', 'missing']);
  await write(nowhere, files);
  expect(await compare(nowhere, files)).toEqual([]);
});
