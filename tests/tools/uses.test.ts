import { describe, expect, it } from 'vitest';
import { manifest } from '../../src/catalogue/manifest.ts';
import { RISKS } from '../../src/rules/risk.ts';
import { routeFinder, segmentsOf } from '../../src/rules/routes.ts';
import { tools } from '../../src/tools/index.ts';
import { fakeHost } from '../support/msw.ts';
import { agreeing } from '../support/person.ts';
import { openWorld } from '../support/world.ts';
import { argumentsOf, afterFirst } from './arguments.ts';

const host = fakeHost();
const methods = await manifest();
const find = routeFinder(methods.values());

/** What every call may ask for by itself: the cluster, releases, and how a task of its own stands. */
const ALWAYS: readonly string[] = [
  'GET /cluster/resources',
  'GET /version',
  'GET /nodes/{node}/version',
  // Where the name of a guest is not known yet.
  'GET /nodes/{node}/qemu',
  'GET /nodes/{node}/lxc',
  'GET /nodes/{node}/tasks/{upid}/status',
  'GET /nodes/{node}/tasks/{upid}/log',
  // Whoever is asked about a change is told whether it may be done.
  'GET /access/permissions',
  // What could hurt a guest is judged by its protection.
  'GET /nodes/{node}/qemu/{vmid}/config',
  'GET /nodes/{node}/lxc/{vmid}/config',
  // A person who is asked is told what the server may.
  'GET /access/permissions',
];

describe.each(Object.keys(tools))('what %s says that it uses', (name) => {
  it('are methods of the bindings, none above its class', async () => {
    const tool = await tools[name]?.();
    for (const { method, path } of tool?.uses ?? []) {
      const known = methods.get(`${method} ${path}`);
      expect(RISKS.indexOf(known?.risk ?? 'exec')).toBeLessThanOrEqual(RISKS.indexOf(tool?.risk ?? 'read'));
    }
  });

  it('is all that it calls, and all of it is called', async () => {
    const tool = await tools[name]?.();
    const uses = new Set(tool?.uses.map(({ method, path }) => `${method} ${path}`));
    const called = new Set<string>();
    for (const given of tool ? argumentsOf(tool) : []) {
      const world = await openWorld(host, { person: agreeing });
      const args = await afterFirst(world, given);
      const before = host.seen.length;
      await world.call(name, args);
      for (const { method, path } of host.seen.slice(before)) {
        const { entry } = find(method, segmentsOf(path).map(decodeURIComponent)) ?? {};
        called.add(`${method} ${entry?.path ?? path}`);
      }
    }
    expect([...called].filter((route) => !uses.has(route) && !ALWAYS.includes(route))).toEqual([]);
    expect([...uses].filter((route) => !called.has(route))).toEqual([]);
  });
});
