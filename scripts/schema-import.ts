// npm run schema:import -- FILE|URL --version 9.2
// Reads an apidoc.js (or its JSON) and writes its facts, without Proxmox's descriptive text, to schema/pve-VERSION.json.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { count } from '../codegen/count.ts';
import { factsOf, factsText, fingerprint } from '../codegen/facts.ts';
import { parseDocument } from '../codegen/parse.ts';
import { sortedEntries } from '../codegen/raw.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { version: { type: 'string' } } });
const [source] = positionals;
if (source === undefined || positionals.length > 1 || !/^\d+\.\d+$/.test(values.version ?? '')) {
  console.error(
    'Usage: npm run schema:import -- FILE|URL --version MAJOR.MINOR (for instance: apidoc.js --version 9.2)',
  );
  process.exit(2);
}

const read = async (from: string): Promise<string> => {
  if (!/^https?:/.test(from)) return readFile(from, 'utf8');
  const answer = await fetch(from);
  if (!answer.ok) throw new Error(`${from} answered ${answer.status} ${answer.statusText}`);
  return answer.text();
};

const folder = join(import.meta.dirname, '..', 'schema');
const tree = parseDocument(await read(source));
const name = `pve-${values.version}.json`;
await writeFile(join(folder, name), factsText(factsOf(tree)));

const sourcesFile = join(folder, 'sources.json');
const known = await readFile(sourcesFile, 'utf8').catch(() => '{}');
const sources = {
  ...(JSON.parse(known) as object),
  [name]: { version: values.version, sha256: fingerprint(tree), ...count(tree) },
};
await writeFile(sourcesFile, `${JSON.stringify(Object.fromEntries(sortedEntries(sources)), null, 2)}\n`);
console.log(
  `schema/${name}: ${Object.entries(count(tree))
    .map(([what, n]) => `${n} ${what}`)
    .join(', ')}`,
);
