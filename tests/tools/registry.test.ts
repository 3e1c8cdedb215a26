import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import type { Tool as AdvertisedTool } from '@modelcontextprotocol/sdk/types.js';
import { describe, expect, it } from 'vitest';
import { inputSchemaOf, manifest } from '../../src/catalogue/manifest.ts';
import { validator } from '../../src/dispatch/validate.ts';
import { assess, RISKS } from '../../src/rules/risk.ts';
import { routeFinder, segmentsOf } from '../../src/rules/routes.ts';
import { tools } from '../../src/tools/index.ts';
import { viewArguments } from '../../src/tools/list.ts';
import { allows } from '../../src/tools/risk.ts';
import { surface } from '../../src/tools/surface.ts';
import { fakeHost } from '../support/msw.ts';
import { agreeing } from '../support/person.ts';
import { openWorld } from '../support/world.ts';
import { argumentsOf, afterFirst } from './arguments.ts';

const host = fakeHost();
const methods = await manifest();
const find = routeFinder(methods.values());
const listed = await surface(tools);
const names = Object.keys(tools);
const NOUNS = ['backup', 'cluster', 'guest', 'node', 'snapshot', 'storage', 'task', 'volume'];

/** What a description begins with: what the tool does, as an order. */
const VERBS =
  'Ask Back Change Check Copy Create Cut Delete Destroy List Make Migrate Move Pause Put Read Reboot Restore Show Shut Start Stop Suspend Take Tell'.split(
    ' ',
  );

const SELF_EXPLAINING = ['wait', 'node', 'storage', 'pool', 'tag', 'kind', 'status', 'content', 'name', 'sockets'];

/** Every schema inside a schema, itself too. */
const schemasIn = (schema: object): Record<string, unknown>[] => {
  const here = schema as Record<string, unknown>;
  const below = [...Object.values((here['properties'] ?? {}) as Record<string, object>), here['items']];
  return [here, ...below.flatMap((each) => (typeof each === 'object' && each !== null ? schemasIn(each) : []))];
};

describe('the rules that every tool follows', () => {
  it('is listed under the name it has, in order', () => {
    expect(listed.map(({ name }) => name)).toEqual(names);
    expect(names).toEqual([...names].sort());
  });

  it.each(listed)('$name: name, title and description', ({ name, title, description }) => {
    expect(name).toMatch(/^[a-z][a-z0-9_]{2,39}$/);
    expect(NOUNS).toContain(name.split('_')[1]);
    expect(title.length).toBeLessThanOrEqual(40);
    expect(description.length).toBeLessThanOrEqual(400);
    expect(/^[^.]*\./.exec(description)?.[0].length ?? 0).toBeLessThanOrEqual(160);
    expect(description).toMatch(/^[A-Z][a-z]+ .*\.$/);
    expect(VERBS).toContain(description.split(' ')[0]);
    // When not to use it, or what else to use.
    expect(description).toMatch(/pve_\w+|\b(?:not|never|no|only|unless|first)\b/i);
  });

  it.each(listed)('$name: a schema that every client understands', ({ inputSchema }) => {
    expect(inputSchema.type).toBe('object');
    expect(inputSchema['additionalProperties']).toBe(false);
    for (const schema of schemasIn(inputSchema)) {
      expect(typeof schema['type']).toBe('string');
      if (schema['type'] === 'array') expect(schema['items']).toBeTypeOf('object');
      for (const keyword of [
        'anyOf',
        'oneOf',
        'allOf',
        'const',
        '$ref',
        '$defs',
        '$schema',
        'patternProperties',
        'format',
      ]) {
        expect(schema).not.toHaveProperty([keyword]);
      }
    }
    for (const [name, property] of Object.entries(inputSchema.properties)) {
      // What many tools have is explained once, in the server's instructions; the names of some say all.
      if (!(name in viewArguments) && !SELF_EXPLAINING.includes(name)) expect(property).toHaveProperty('description');
    }
  });

  it.each(listed)('$name: all hints are said, and follow from the risk', ({ annotations, risk, title }) => {
    expect(annotations).toEqual({
      title,
      readOnlyHint: risk === 'read',
      destructiveHint: !['read', 'change'].includes(risk),
      idempotentHint: risk === 'read',
      openWorldHint: true,
    });
  });

  it.each(names)('%s: its example is valid', async (name) => {
    const tool = await tools[name]?.();
    const check = await validator(tool?.input ?? {});
    expect(check(tool?.example), JSON.stringify(check.errors)).toBe(true);
  });

  it.each(listed.filter(({ risk }) => risk !== 'read'))(
    '$name: its risk is not below that of what it sends, and what it sends fits the bindings',
    async ({ name, risk }) => {
      const sent: string[] = [];
      const tool = await tools[name]?.();
      for (const given of tool ? argumentsOf(tool) : []) {
        const world = await openWorld(host, { person: agreeing });
        const args = await afterFirst(world, given);
        const before = world.writes().length;
        await world.call(name, args);
        sent.push(...world.writes().slice(before));
      }
      expect(sent.length).toBeGreaterThan(0);
      for (const line of sent) {
        const [verb = '', path = ''] = line.split(' ');
        const { entry } = find(verb, segmentsOf(path).map(decodeURIComponent)) ?? {};
        const template = entry?.path ?? path;
        const method = methods.get(`${verb} ${template}`);
        expect(method, `${verb} ${template}`).toBeDefined();
        expect(await inputSchemaOf(`${verb} ${template}`)).toBeDefined();
        expect(RISKS.indexOf(risk)).toBeGreaterThanOrEqual(RISKS.indexOf(method?.risk ?? 'exec'));
      }
    },
  );

  it.each(names)('%s: its example works against a cluster', async (name) => {
    const world = await openWorld(host, { person: agreeing });
    const tool = await tools[name]?.();
    const args = await afterFirst(world, (tool?.example ?? {}) as Record<string, unknown>);
    const { isError, text } = await world.call(name, args);
    expect(isError, text).toBe(false);
  });

  it('raises the class of a change by what its parameters ask for', () => {
    const request = { method: 'PUT', path: '/nodes/{node}/qemu/{vmid}/config', params: { delete: 'scsi0' } } as const;
    expect(assess(request, 'change').risk).toBe('destroy');
  });
});

describe('what is listed', () => {
  const visible = (tools: readonly Pick<AdvertisedTool, 'name' | 'description' | 'inputSchema'>[]): number =>
    countTokens(
      JSON.stringify(
        tools.map(({ name, description, inputSchema }) => ({ name, description, input_schema: inputSchema })),
      ),
    );

  it.each([
    ['read', 2_000],
    ['operate', 5_500],
    ['full', 5_500],
  ] as const)('in %s access costs a model at most %i tokens, and a tool 150 on average', async (access, most) => {
    const { list } = await openWorld(host, { access });
    const tools = await list();
    expect(tools.map(({ name }) => name)).toEqual(
      listed.filter(({ risk }) => allows({ access, allowExec: false }, risk)).map(({ name }) => name),
    );
    expect(visible(tools)).toBeLessThanOrEqual(Math.min(most, 150 * tools.length));
  });

  it.each(listed)('$name has the surface that was reviewed', async (tool) => {
    await expect(`${JSON.stringify(tool, null, 2)}\n`).toMatchFileSnapshot(`../surface/${tool.name}.json`);
  });

  it('is named by a snapshot for each tool, and by no other', async () => {
    const { readdir } = await import('node:fs/promises');
    const files = await readdir(new URL('../surface/', import.meta.url));
    expect(files.sort()).toEqual(names.map((name) => `${name}.json`));
  });
});
