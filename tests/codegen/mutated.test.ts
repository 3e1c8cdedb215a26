import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { inputSchema, objectSchema } from '../../codegen/emit/json-schema.ts';
import { openApi } from '../../codegen/emit/openapi.ts';
import { generate } from '../../codegen/generate.ts';
import { historyOf } from '../../codegen/history.ts';
import { normalise, problemList } from '../../codegen/normalise/index.ts';
import { listMethods } from '../../codegen/parse.ts';
import { place } from '../../codegen/place.ts';
import type { Problem, RawMethod } from '../../codegen/raw.ts';
import { readSources } from '../../codegen/sources.ts';
import { nameTables } from '../../codegen/tables.ts';
import { validator } from '../../src/dispatch/validate.ts';
import { mutatedMethods, realMethods, schemasIn, treeOf } from './mutations.ts';

const sources = await readSources(fileURLToPath(new URL('../../schema', import.meta.url)));

const problemsOf = (methods: readonly RawMethod[]): Problem[] => {
  const { report, problems } = problemList();
  normalise(methods, report);
  return problems();
};

const routes = (methods: readonly { readonly verb: string; readonly path: string }[]): string[] =>
  methods.map(({ verb, path }) => `${verb} ${path}`).sort();

describe('a schema that nobody has seen', () => {
  test('keeps every method, and every parameter of it', () => {
    fc.assert(
      fc.property(mutatedMethods, (methods) => {
        const { report } = problemList();
        const operations = place(normalise(listMethods(treeOf(methods), report), report));
        expect(routes(operations)).toEqual(routes(methods));
        for (const { path, parameters } of operations) {
          for (const [, variable = ''] of path.matchAll(/\{([^}]+)\}/g)) expect(parameters).toHaveProperty([variable]);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('becomes input schemas that ajv compiles, and an OpenAPI document', async () => {
    await fc.assert(
      fc.asyncProperty(mutatedMethods, async (methods) => {
        const placed = place(normalise(methods, () => undefined));
        const { operations, tables } = nameTables(placed);
        for (const { parameters } of operations) await validator(objectSchema(parameters, inputSchema));
        const { operations: dated } = historyOf([], { release: '9.9', operations });
        const described = dated.map((operation) => ({ ...operation, risk: 'destroy' as const, reviewed: false }));
        const document = JSON.parse(JSON.stringify(openApi(described, tables, ['9.9']))) as { paths: object };
        expect(Object.keys(document.paths)).toHaveLength(new Set(methods.map(({ path }) => path)).size);
      }),
      { numRuns: 200 },
    );
  });

  test('becomes code that TypeScript can read, and JSON', () => {
    fc.assert(
      fc.property(mutatedMethods, (methods) => {
        const files = generate({ ...sources, tree: treeOf(methods), earlier: [] });
        for (const [path, text] of files) {
          if (path.endsWith('.json')) JSON.parse(text);
          if (!path.endsWith('.ts')) continue;
          const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true, fileName: path });
          expect(diagnostics.map(({ messageText }) => `${path}: ${JSON.stringify(messageText)}`)).toEqual([]);
        }
        expect(JSON.parse(files.get('manifest.json') ?? '[]')).toHaveLength(methods.length);
      }),
      { numRuns: 25 },
    );
  });
});

describe('what is not understood is reported with its route', () => {
  const anywhere = fc.double({ min: 0, max: 0.999, noNaN: true });

  /** The real method with one of its schemas changed. */
  const changed = (method: RawMethod, at: number, change: (schema: Record<string, unknown>) => void): RawMethod => {
    const raw = structuredClone(method.raw);
    const schemas = schemasIn(raw);
    change(schemas[Math.floor(at * schemas.length)] ?? {});
    return { ...method, raw };
  };

  test.each<[what: string, kind: string, change: (schema: Record<string, unknown>) => void]>([
    ['a keyword', 'unknown-keyword', (schema) => (schema['x-new'] = 1)],
    ['a keyword of JSON Schema that Proxmox never used', 'unknown-keyword', (schema) => (schema['anyOf'] = [])],
  ])('%s', (_, kind, change) => {
    fc.assert(
      fc.property(realMethods, anywhere, (method, at) => {
        const found = problemsOf([changed(method, at, change)]);
        const own = found.filter((problem) => problem.kind === kind);
        // Aliases are only names: what stands beside them is not looked at.
        if (schemasIn(method.raw).some((schema) => 'alias' in schema)) return;
        expect(own).toHaveLength(schemasIn(method.raw).length === 0 ? 0 : 1);
        for (const { route } of own) expect(route).toBe(`${method.verb} ${method.path}`);
      }),
      { numRuns: 300 },
    );
  });

  test('a value of a form that a keyword never had', () => {
    // Of the path the template says whether a variable is required; a discriminator's variants say their own types.
    const unread = (method: RawMethod, schema: Record<string, unknown>, key: string): boolean =>
      (key === 'optional' && JSON.stringify(method.raw['parameters']).includes(JSON.stringify(schema))) ||
      (key === 'type' && 'oneOf' in schema);
    fc.assert(
      fc.property(realMethods, anywhere, anywhere, (method, at, which) => {
        const seen = { skipped: false };
        const nonsense = changed(method, at, (schema) => {
          const keys = Object.keys(schema);
          const key = keys[Math.floor(which * keys.length)] ?? 'type';
          seen.skipped = 'alias' in schema || unread(method, schema, key);
          schema[key] = { nonsense: 1 };
        });
        const known = problemsOf([method]);
        // What is taken away as a whole is not looked into.
        if (seen.skipped || known.some(({ kind }) => kind === 'keyword-without-effect')) return;
        const before = new Set(known.map((problem) => JSON.stringify(problem)));
        const told = problemsOf([nonsense]).filter((problem) => !before.has(JSON.stringify(problem)));
        expect(told.map(({ route }) => route)).toContain(`${method.verb} ${method.path}`);
      }),
      { numRuns: 400 },
    );
  });

  test('a type', () => {
    fc.assert(
      fc.property(realMethods, (method) => {
        const retyped = { ...method, raw: { ...method.raw, returns: { type: 'duration' } } };
        expect(problemsOf([retyped])).toContainEqual({
          kind: 'unknown-type',
          detail: '"duration"',
          route: `${method.verb} ${method.path}`,
          at: 'returns',
        });
      }),
      { numRuns: 50 },
    );
  });

  test('a key of a method, a verb and a key of a node', () => {
    fc.assert(
      fc.property(realMethods, (method) => {
        const { report, problems } = problemList();
        const [node] = treeOf([{ ...method, raw: { ...method.raw, unstable: 1 } }]);
        const tree = [{ ...node, hidden: 1, info: { ...(node?.['info'] as object), PATCH: {} } }];
        normalise(listMethods(tree, report), report);
        const kinds = problems().map(({ kind, detail }) => `${kind} ${detail}`);
        expect(kinds).toContain('unknown-method-key unstable');
        expect(kinds).toContain('unknown-verb PATCH');
        expect(kinds).toContain('unknown-node-key hidden');
      }),
      { numRuns: 50 },
    );
  });
});
