// npm run docs [-- --check]
// Writes docs/ and the marked parts of README.md from settings, tools, error codes, manifest and the embedded cluster; with --check it only
// names what differs.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { manifest } from '../src/catalogue/manifest.ts';
import type { Tool } from '../src/tools/define.ts';
import { tools } from '../src/tools/index.ts';
import { configurationPage } from './docs/configuration.ts';
import { coveragePage } from './docs/coverage.ts';
import { errorsPage } from './docs/errors.ts';
import { marked } from './docs/markdown.ts';
import { simulatorPage } from './docs/simulator.ts';
import { toolsPage, toolsTable } from './docs/tools.ts';

const ROOT = join(import.meta.dirname, '..');

const read = (path: string): Promise<string | undefined> =>
  readFile(join(ROOT, path), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });

const readme = async (all: readonly Tool[]): Promise<string> => {
  const { size: methods } = await manifest();
  const parts: Readonly<Record<string, string>> = {
    methods: String(methods),
    'tool-count': String(all.length),
    tools: `\n\n${toolsTable(all, (name) => `[${name}](docs/tools.md#${name})`)}\n\n`,
  };
  return Object.entries(parts).reduce(
    (text, [name, content]) => marked(text, name, content),
    (await read('README.md')) ?? '',
  );
};

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const all = await Promise.all(Object.values(tools).map((load) => load()));
const wanted: readonly (readonly [path: string, text: string])[] = [
  ['README.md', await readme(all)],
  ['docs/configuration.md', await configurationPage()],
  ['docs/errors.md', errorsPage()],
  ['docs/simulator-coverage.md', await coveragePage()],
  ['docs/simulator.md', simulatorPage()],
  ['docs/tools.md', toolsPage(all)],
];

for (const [path, text] of wanted) {
  if ((await read(path)) === text) continue;
  if (values.check) {
    console.error(`${path} is not what scripts/docs.ts writes. Run: npm run docs`);
    process.exitCode = 1;
  } else {
    await mkdir(dirname(join(ROOT, path)), { recursive: true });
    await writeFile(join(ROOT, path), text);
    console.log(`written  ${path}`);
  }
}
