import { glob, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What each part may import of the others. `leaf` stands for errors, clock, endpoint, schema, nearest: files that import nothing above themselves. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  leaf: ['leaf'],
  rules: ['leaf', 'rules', 'generated', 'schema', 'codegen/leaf'],
  client: ['leaf', 'rules', 'generated'],
  catalogue: ['leaf', 'rules', 'generated'],
  inventory: ['leaf', 'rules', 'generated'],
  tools: ['leaf', 'rules', 'generated', 'inventory', 'tools'],
  dispatch: ['leaf', 'rules', 'catalogue', 'inventory', 'client', 'tools', 'dispatch', 'generated'],
  render: ['leaf', 'tools', 'render'],
  config: ['leaf', 'rules', 'tools', 'config'],
  server: ['leaf', 'tools', 'render', 'server'],
  simulator: ['leaf', 'rules', 'generated', 'catalogue', 'simulator'],
  cli: [
    'leaf',
    'rules',
    'client',
    'config',
    'dispatch',
    'inventory',
    'server',
    'simulator',
    'tools',
    'cli',
    'catalogue',
    'codegen/pure',
    'codegen/leaf',
  ],
  main: ['cli', 'package'],
  generated: ['leaf', 'generated'],
  codegen: ['codegen', 'codegen/pure', 'codegen/leaf', 'schema'],
  'codegen/pure': ['codegen/pure', 'codegen/leaf', 'schema'],
  'codegen/leaf': [],
};

/** Types only: the shape of what is handed over, without a line of code. */
const MAY_TYPES: Readonly<Record<string, readonly string[]>> = {
  tools: ['client'],
  server: ['client', 'dispatch'],
  config: ['client', 'simulator'],
};

/** Each outside library has one home. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  '@modelcontextprotocol/sdk': ['server'],
  zod: ['server'],
  ky: ['client'],
  undici: ['client'],
  ajv: ['dispatch'],
  selfsigned: ['simulator'],
  '@sinclair/typebox': ['leaf', 'tools'],
  yaml: ['config'],
  'fastest-levenshtein': ['leaf'],
  'ts-morph': ['codegen'],
  'openapi-typescript': ['codegen'],
  typescript: ['codegen'],
  prettier: ['codegen'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const LEAVES_OF_CODEGEN: ReadonlySet<string> = new Set(['codegen/risk.ts', 'codegen/releases.ts']);

// What needs the libraries of development; the rest of the generator is pure, and the program may read schemas with it.
const DEVELOPMENT = /^codegen\/(?:emit\/|(?:generate|main|write|sources)\.ts$)/;

const partOf = (path: string): string => {
  if (LEAVES_OF_CODEGEN.has(path)) return 'codegen/leaf';
  if (path === 'package.json') return 'package';
  const [top = '', second = ''] = path.split('/');
  if (top === 'codegen' && !DEVELOPMENT.test(path)) return 'codegen/pure';
  if (top !== 'src') return top;
  if (second === 'main.ts') return 'main';
  return second.endsWith('.ts') ? 'leaf' : second;
};

const IMPORT = /(?:^|\n)\s*(import|export)(\s+type\b)?[^'";]*?from\s+'([^']+)'|import\(\s*'([^']+)'/g;

const importsOf = async (file: string): Promise<Import[]> => {
  const text = await readFile(join(ROOT, file), 'utf8');
  return [...text.matchAll(IMPORT)].map(([, , type, fixed, lazy]) => {
    const to = fixed ?? lazy ?? '';
    return {
      from: file,
      to: to.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), to)) : to,
      typeOnly: type !== undefined,
    };
  });
};

const all: Import[] = [];
for (const pattern of ['src/**/*.ts', 'codegen/**/*.ts', 'generated/**/*.ts']) {
  for await (const file of glob(pattern, { cwd: ROOT })) all.push(...(await importsOf(file)));
}
const inside = all.filter(({ to }) => /^(?:src|codegen|generated|schema|package\.json)/.test(to));
const outside = all.filter(({ to }) => !/^(?:src|codegen|generated|schema|package\.json|node:)/.test(to));

describe('the direction of dependencies', () => {
  it('is found in the imports at all', () => {
    expect(inside.length).toBeGreaterThan(300);
    expect(outside.length).toBeGreaterThan(10);
  });

  it('is downward only', () => {
    const against = inside.filter(({ from, to, typeOnly }) => {
      const [part, target] = [partOf(from), partOf(to)];
      const allowed = [...(MAY[part] ?? []), ...(typeOnly ? (MAY_TYPES[part] ?? []) : []), part];
      return !allowed.includes(target);
    });
    expect(against.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('gives each library one home', () => {
    const astray = outside.filter(({ from, to }) => {
      const name = to
        .split('/')
        .slice(0, to.startsWith('@') ? 2 : 1)
        .join('/');
      return !HOMES[name]?.includes(partOf(from));
    });
    expect(astray.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('lets generated code import two leaves and its own types', () => {
    const targets = new Set(
      inside
        .filter(({ from }) => from.startsWith('generated/'))
        .map(({ to }) => to.replace(/^generated\/.*/, 'generated')),
    );
    expect([...targets].sort()).toEqual(['generated', 'src/endpoint.ts', 'src/schema.ts']);
  });
});
