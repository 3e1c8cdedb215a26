import { glob, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { coverage } from '../../src/simulator/coverage.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const IMPORT = /import\s*\{([^}]*)\}\s*from\s*'([^']*generated\/endpoints\/[^']+)'/g;

/** The methods that the program itself uses, by the files that import their endpoints: those of tools added later too. */
const used = async (): Promise<Map<string, string>> => {
  const routes = new Map<string, string>();
  for (const folder of ['tools', 'inventory', 'client', 'dispatch', 'catalogue']) {
    for await (const file of glob(`${folder}/**/*.ts`, { cwd: SRC })) {
      for (const [, names = '', path = ''] of (await readFile(join(SRC, file), 'utf8')).matchAll(IMPORT)) {
        const target = join(dirname(join(SRC, file)), path);
        const module = (await import(pathToFileURL(target).href)) as Record<string, { method: string; path: string }>;
        for (const name of names.split(',').map((each) => each.trim().split(' as ')[0] ?? '')) {
          const endpoint = module[name];
          if (endpoint) routes.set(`${endpoint.method} ${endpoint.path}`, file);
        }
      }
    }
  }
  return routes;
};

test('every method that a tool uses is stateful in the simulated cluster', async () => {
  const [routes, all] = await Promise.all([used(), coverage()]);
  expect(routes.size).toBeGreaterThan(15);
  expect([...routes].filter(([route]) => all.get(route) !== 'stateful')).toEqual([]);
});

test('nine of ten methods are simulated', async () => {
  const all = [...(await coverage()).values()];
  expect(all.length).toBe(675);
  expect(all.filter((kind) => kind !== '501').length / all.length).toBeGreaterThan(0.9);
});
