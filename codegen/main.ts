import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';
import { isObject, type Raw } from './raw.ts';
import { parseRiskTable } from './risk.ts';
import { compare, write } from './write.ts';

/** The release that the committed bindings describe. */
const RELEASE = '9.2';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = join(import.meta.dirname, '..');
const text = (file: string): Promise<string> => readFile(join(root, 'schema', file), 'utf8');

const files = await generate({
  tree: (JSON.parse(await text(`pve-${RELEASE}.json`)) as unknown[]).filter(isObject) satisfies Raw[],
  release: RELEASE,
  risks: parseRiskTable(await text('risk.tsv')),
  reasons: JSON.parse(await text('problem-reasons.json')) as Record<string, string>,
});

const folder = join(root, 'generated');
const differences = await (values.check ? compare : write)(folder, files);
for (const { path, change } of differences) console.log(`${change.padEnd(8)} generated/${path}`);
console.log(`${files.size} files, ${differences.length === 0 ? 'all up to date' : `${differences.length} differ`}`);
if (values.check && differences.length > 0) {
  console.error('generated/ is not what the generator writes. Run: npm run codegen');
  process.exitCode = 1;
}
