// npm run simulator:coverage
// Writes docs/simulator-coverage.md, and prints how many methods the embedded cluster simulates.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { coverage } from '../src/simulator/coverage.ts';
import { coverageFigures, coveragePage } from './docs/coverage.ts';

await writeFile(join(import.meta.dirname, '..', 'docs', 'simulator-coverage.md'), await coveragePage());
for (const [kind, count, share] of coverageFigures(await coverage())) {
  console.log(`${kind.padEnd(9)} ${String(count).padStart(4)}  ${share}`);
}
