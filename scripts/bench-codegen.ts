// npm run bench:codegen
// Times a whole generation, a --check, and tsc over the generated code, each as a ratio to what can't be avoided: ts-morph parsing the
// finished text, and tsc of an empty project. Every measurement has a process of its own, as a run of the generator has.
import { execFileSync } from 'node:child_process';
import { glob, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Project } from 'ts-morph';
import { generate } from '../codegen/generate.ts';
import { readSources } from '../codegen/sources.ts';
import { compare } from '../codegen/write.ts';

const ROOT = join(import.meta.dirname, '..');
const ROUNDS = 5;

const texts = async (): Promise<[string, string][]> => {
  const found: [string, string][] = [];
  for await (const path of glob('generated/**/*.ts', { cwd: ROOT })) {
    found.push([path, await readFile(join(ROOT, path), 'utf8')]);
  }
  return found;
};

const whole = async (): Promise<Map<string, string>> => generate(await readSources(join(ROOT, 'schema')));

/** What a process of its own measures; what it needs is loaded before. */
const MEASURED: Readonly<Record<string, () => Promise<() => unknown>>> = {
  parse: async () => {
    const files = await texts();
    return () => {
      const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
      for (const [path, text] of files) project.createSourceFile(path, text);
    };
  },
  generate: () => Promise.resolve(whole),
  check: () => Promise.resolve(async () => compare(join(ROOT, 'generated'), await whole())),
};

const milliseconds = async (work: () => unknown): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const tscTimes = async (): Promise<{ empty: number; generated: number }> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await writeFile(join(folder, 'empty.ts'), 'export {};\n');
  const time = async (name: string, include: string): Promise<number> => {
    const config = join(folder, `${name}.json`);
    await writeFile(config, JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), include: [include] }));
    const run = (): unknown =>
      execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', config]);
    const times: number[] = [];
    for (let i = 0; i < ROUNDS; i++) times.push(await milliseconds(run));
    return median(times);
  };
  const times = {
    empty: await time('empty', join(folder, 'empty.ts')),
    generated: await time('generated', join(ROOT, 'generated')),
  };
  await rm(folder, { recursive: true });
  return times;
};

const report = async (): Promise<void> => {
  const rounds = Array.from({ length: ROUNDS }, () =>
    // In turns, so that a slow minute of the machine slows all of them.
    Object.keys(MEASURED).map((what) =>
      Number(execFileSync(process.execPath, [import.meta.filename, what], { encoding: 'utf8' })),
    ),
  );
  const [parse = 0, generation = 0, check = 0] = Object.keys(MEASURED).map((_, i) =>
    median(rounds.map((round) => round[i] ?? 0)),
  );
  const { empty, generated } = await tscTimes();
  const row = (what: string, time: number, base?: number, goal?: number): string =>
    `${what.padEnd(34)} ${time.toFixed(0).padStart(6)} ms${base === undefined ? '' : `  ${(time / base).toFixed(2)} × (goal ≤ ${String(goal)})`}`;
  console.log(`medians of ${ROUNDS} rounds`);
  console.log(row('ts-morph parses the finished text', parse));
  console.log(row('generation', generation, parse, 3));
  console.log(row('--check', check, parse, 3));
  console.log(row('tsc of an empty project', empty));
  console.log(row('tsc of generated/', generated, empty, 4));
};

const measured = MEASURED[process.argv[2] ?? ''];
if (measured) console.log(await milliseconds(await measured()));
else await report();
