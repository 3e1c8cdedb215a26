import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { objectOf } from '../../codegen/raw.ts';
import { endpoints, schemas } from '../../generated/index.ts';
import { goneMethods } from '../../src/catalogue/manifest.ts';
import { RISKS } from '../../src/rules/risk.ts';
import {
  endpointFunctions,
  generatedText,
  inputSchemas,
  lines,
  methods,
  modules,
  openApi,
  openApiOperations,
  typeName,
  variablesOf,
} from './bindings.ts';

const routes = [...methods.keys()];
const places = lines.map(({ module, name }) => `${module} › ${name}`);

describe('the 675 methods of 9.2', () => {
  test('stand in the manifest, in the order of path and verb', () => {
    expect(routes).toHaveLength(675);
    expect(lines).toEqual(
      lines.toSorted((a, b) => (a.path === b.path ? (a.verb < b.verb ? -1 : 1) : a.path < b.path ? -1 : 1)),
    );
  });

  test('stand in the manifest one a line, with the nine of earlier releases that are gone', async () => {
    const text = await generatedText('manifest.json');
    expect(text.split('\n').filter((line) => line.startsWith('{"verb":'))).toHaveLength(675 + 9);
    expect(JSON.parse(text)).toHaveLength(675 + 9);
    expect([...(await goneMethods()).keys()]).toHaveLength(9);
  });

  test('and nothing more stand in the OpenAPI document', () => {
    expect([...openApiOperations.keys()].sort()).toEqual(routes.toSorted());
  });

  test('and nothing more are endpoint functions', () => {
    expect([...endpointFunctions.keys()].sort()).toEqual(places.toSorted());
  });

  test('and nothing more have an input schema', () => {
    const named = lines.map(({ module, name }) => `${module} › ${typeName(name)}`);
    expect([...inputSchemas.keys()].sort()).toEqual(named.toSorted());
  });

  test('and nothing more have the types of their parameters and their result', async () => {
    const declared = modules.map(async (module) =>
      [...(await generatedText(`types/${module}.ts`)).matchAll(/^export (?:interface|type) (\w+)/gm)].map(
        ([, name = '']) => `${module} › ${name}`,
      ),
    );
    const wanted = lines.flatMap(({ module, name }) =>
      ['Params', 'Result'].map((kind) => `${module} › ${typeName(name)}${kind}`),
    );
    expect((await Promise.all(declared)).flat().sort()).toEqual(wanted.sort());
  });

  test('plan a request with their own method, path and parameters', () => {
    const wrong = lines.filter(({ module, name, verb, path }) => {
      const call = endpointFunctions.get(`${module} › ${name}`) as (params: object) => object;
      const params = Object.fromEntries(variablesOf(path).map((variable) => [variable, 'x']));
      return JSON.stringify(call(params)) !== JSON.stringify({ method: verb, path, params });
    });
    expect(wrong).toEqual([]);
  });

  test('carry their method and path without being called', () => {
    const carried = [...endpointFunctions.values()].map((endpoint) => {
      const { method, path } = endpoint as { method: string; path: string };
      return `${method} ${path}`;
    });
    expect(carried.sort()).toEqual(routes.toSorted());
  });
});

test('the index has the same 47 modules for endpoints and schemas, and those of the manifest', () => {
  expect(modules).toHaveLength(47);
  expect(Object.keys(schemas)).toEqual(Object.keys(endpoints));
  expect([...new Set(lines.map(({ module }) => module))].sort()).toEqual(modules.toSorted());
});

describe('the risk of every method', () => {
  test('is one of the five classes', () => {
    expect(lines.filter(({ risk }) => !RISKS.includes(risk))).toEqual([]);
  });

  test('is the reviewed one of schema/risk.tsv, which knows these methods and no others', async () => {
    const tsv = await readFile(new URL('../../schema/risk.tsv', import.meta.url), 'utf8');
    const rows = tsv
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t').slice(0, 3).join(' '));
    expect(rows.sort()).toEqual(lines.map(({ verb, path, risk }) => `${verb} ${path} ${risk}`).sort());
    expect(lines.filter(({ unreviewed }) => unreviewed)).toEqual([]);
  });

  test('is above read for everything but GET and four questions asked by POST', () => {
    expect(lines.filter(({ verb, risk }) => verb !== 'GET' && risk === 'read').map(({ path }) => path)).toEqual([
      '/access/openid/auth-url',
      '/access/vncticket',
      '/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status',
      '/nodes/{node}/qemu/{vmid}/agent/ping',
    ]);
  });

  test('is the same in the OpenAPI document', () => {
    const risks = new Map([...openApiOperations].map(([route, operation]) => [route, operation['x-pve-risk']]));
    expect(lines.filter(({ verb, path, risk }) => risks.get(`${verb} ${path}`) !== risk)).toEqual([]);
  });
});

describe('the OpenAPI document', () => {
  test('gives every operation an id of its own', () => {
    expect(new Set([...openApiOperations.values()].map(({ operationId }) => operationId))).toHaveLength(675);
  });

  test('has every path variable as a required parameter', () => {
    const wrong = [...openApiOperations].filter(([route, { parameters }]) => {
      const inPath = (parameters as { name: string; in: string; required?: boolean }[]).filter(
        (parameter) => parameter.in === 'path' && parameter.required,
      );
      return inPath.map(({ name }) => name).join() !== variablesOf(route).join();
    });
    expect(wrong.map(([route]) => route)).toEqual([]);
  });

  test('points only at what it has', () => {
    const references = new Set(JSON.stringify(openApi).match(/"\$ref":"[^"]+"/g));
    const lost = [...references].filter((reference) => {
      const steps = reference.slice(10, -1).split('/');
      return steps.reduce<unknown>((at, step) => objectOf(at)[step], openApi) === undefined;
    });
    expect(references.size).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });

  test('has a body only where the server reads one', () => {
    const withBody = [...openApiOperations].filter(([, operation]) => 'requestBody' in operation);
    expect(withBody.filter(([route]) => /^(?:GET|DELETE) /.test(route))).toEqual([]);
    expect(withBody.length).toBeGreaterThan(200);
  });
});
