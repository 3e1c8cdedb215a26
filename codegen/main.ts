import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';
import { readSources } from './sources.ts';
import { compare, write } from './write.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = join(import.meta.dirname, '..');
const files = generate(await readSources(join(root, 'schema')));

const folder = join(root, 'generated');
const differences = await (values.check ? compare : write)(folder, files);
const DONE = { changed: 'changed', missing: 'new', extra: 'deleted' };
for (const { path, change } of differences) {
  console.log(`${(values.check ? change : DONE[change]).padEnd(8)} generated/${path}`);
}
const told = values.check ? 'differ' : 'written or deleted';
console.log(`${files.size} files, ${differences.length === 0 ? 'all up to date' : `${differences.length} ${told}`}`);
if (values.check && differences.length > 0) {
  console.error('generated/ is not what the generator writes. Run: npm run codegen');
  process.exitCode = 1;
}
