import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareReleases } from '../../codegen/diff/compare.ts';
import { generate } from '../../codegen/generate.ts';
import { normalise } from '../../codegen/normalise/index.ts';
import { listMethods } from '../../codegen/parse.ts';
import { knownReleases, readSources } from '../../codegen/sources.ts';
import { write } from '../../codegen/write.ts';
import type { Release } from '../../codegen/history.ts';

const ROOT = join(import.meta.dirname, '../..');
const RELEASES = ['7.4', '8.4', '9.0', '9.2'];

const generated = new Map<string, Map<string, string>>();
const facts = new Map<string, Release>();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'generated-'));
  for (const release of RELEASES) {
    const sources = await readSources(join(ROOT, 'schema'), release);
    generated.set(release, generate(sources));
    const operations = normalise(
      listMethods(sources.tree, () => undefined),
      () => undefined,
    );
    facts.set(release, { release, operations });
  }
});

afterAll(() => rm(folder, { recursive: true }));

const filesOf = (release: string): Map<string, string> => generated.get(release) ?? new Map<string, string>();

test('the releases are all that the schema folder has', async () => {
  expect(await knownReleases(join(ROOT, 'schema'))).toEqual(RELEASES);
});

test('what is generated from each release compiles', async () => {
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const roots: string[] = [];
  for (const release of RELEASES) {
    const at = join(folder, release);
    await mkdir(join(at, 'src'), { recursive: true });
    // The two leaves that generated code imports.
    for (const leaf of ['endpoint.ts', 'schema.ts']) await cp(join(ROOT, 'src', leaf), join(at, 'src', leaf));
    await write(join(at, 'generated'), filesOf(release));
    roots.push(...[...filesOf(release).keys()].filter((path) => path.endsWith('.ts')).map((path) => join(at, 'generated', path)));
  }
  const config = ts.getParsedCommandLineOfConfigFile(join(ROOT, 'tsconfig.json'), {}, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(JSON.stringify(messageText));
    },
  });
  const program = ts.createProgram(roots, config?.options ?? {});
  const problems = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => `${file?.fileName ?? ''}: ${JSON.stringify(messageText)}`);
  expect(problems.slice(0, 5)).toEqual([]);
  expect(roots.length).toBeGreaterThan(500);
}, 120_000);

describe('following an upgrade', () => {
  /** How many lines of one text are not in the other, either way: each line counts as often as it stands. */
  const changedLines = (before: string, after: string): number => {
    const counts = new Map<string, number>();
    for (const line of before.split('\n')) counts.set(line, (counts.get(line) ?? 0) - 1);
    for (const line of after.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1);
    counts.delete('');
    return [...counts.values()].reduce((total, count) => total + Math.abs(count), 0);
  };

  const endpoints = (release: string): Map<string, string> =>
    new Map([...filesOf(release)].filter(([path]) => path.startsWith('endpoints/')));

  test('from 8.4 to 9.0 changes at most 120 lines of endpoints', () => {
    const [before, after] = [endpoints('8.4'), endpoints('9.0')];
    const paths = new Set([...before.keys(), ...after.keys()]);
    const lines = [...paths].reduce((total, path) => total + changedLines(before.get(path) ?? '', after.get(path) ?? ''), 0);
    expect(lines).toBeGreaterThan(0);
    expect(lines).toBeLessThanOrEqual(120);
  });

  test.each([
    ['7.4', '8.4'],
    ['8.4', '9.0'],
    ['9.0', '9.2'],
  ])('from %s to %s moves no endpoint, and changes only lines of the manifest whose methods changed', (from, to) => {
    const [before, after] = [linesOf(from), linesOf(to)];
    const [older, newer] = [facts.get(from), facts.get(to)];
    if (!older || !newer) throw new Error('A release is missing.');
    const same = { ofMethod: () => ({ risk: '', reviewed: true }), ofParameter: () => '' };
    const { changed } = compareReleases(older, newer, same);
    const told = new Set(changed.map(({ route }) => route));
    const kept = [...before].filter(([route]) => after.get(route)?.includes('"module"') === true);
    expect(kept.length).toBeGreaterThan(500);
    const placeIn = (line = ''): unknown => /"module":"[^"]*","name":"[^"]*"/.exec(line)?.[0];
    expect(kept.filter(([route, line]) => placeIn(line) !== placeIn(after.get(route))).map(([route]) => route)).toEqual([]);
    const unexplained = kept.filter(([route, line]) => line !== after.get(route) && !told.has(route));
    expect(unexplained.map(([route]) => route)).toEqual([]);
  });

  const linesOf = (release: string): Map<string, string> =>
    new Map(
      (filesOf(release).get('manifest.json') ?? '')
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => line.replace(/,$/, ''))
        .map((line) => {
          const { verb = '', path = '' } = JSON.parse(line) as Record<string, string>;
          return [`${verb} ${path}`, line];
        }),
    );
});

test('no release has a problem that nobody can explain', () => {
  const kinds = new Set(
    RELEASES.flatMap((release) =>
      (filesOf(release).get('problems.tsv') ?? '')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((row) => row.split('\t')[0]),
    ),
  );
  expect([...kinds].sort()).toEqual([
    'bound-ignored-by-server',
    'default-not-a-value',
    'default-null',
    'enum-without-values',
    // An answer of ceph/osd has the properties of an object and the items of a list.
    'keyword-without-effect',
    'path-variable-missing',
    'pattern-backtracks',
  ]);
});
