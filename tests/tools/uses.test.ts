import { describe, expect, it } from 'vitest';
import { manifest } from '../../src/catalogue/manifest.ts';
import { RISKS } from '../../src/rules/risk.ts';
import { routeFinder, segmentsOf } from '../../src/rules/routes.ts';
import { tools } from '../../src/tools/index.ts';
import { fakeHost } from '../support/msw.ts';
import { openWorld } from '../support/world.ts';

const host = fakeHost();
const methods = await manifest();
const find = routeFinder(methods.values());

/** What every call may ask for by itself: the cluster, releases, and how a task of its own stands. */
const ALWAYS: readonly string[] = [
  'GET /cluster/resources',
  'GET /version',
  'GET /nodes/{node}/version',
  'GET /nodes/{node}/tasks/{upid}/status',
  'GET /nodes/{node}/tasks/{upid}/log',
  // What could hurt a guest is judged by its protection.
  'GET /nodes/{node}/qemu/{vmid}/config',
  'GET /nodes/{node}/lxc/{vmid}/config',
];

/** Arguments beside the example with which tools do what else they can. */
const MORE: Readonly<Record<string, readonly object[]>> = {
  pve_guest_configure: [
    { guest: '103', set: { scsi5: 'ceph:1' } },
    { guest: '200', cores: 1 },
    { guest: '100', onboot: true },
  ],
  pve_guest_get: ['100', '103', '200'].map((guest) => ({
    guest,
    include: ['status', 'config', 'pending', 'addresses', 'snapshots'],
  })),
  pve_storage_content: [{ storage: 'local', guest: 'web1' }],
};
const GUESTS = ['100', '103', '200', '203'].map((guest) => ({ guest }));

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
    const given = [tool?.example as object, ...(MORE[name] ?? (name.startsWith('pve_guest_') ? GUESTS : []))];
    for (const args of given) {
      const world = await openWorld(host);
      const task = name === 'pve_task_get' ? await world.call('pve_guest_start', { guest: '103' }) : undefined;
      const [upid] = /UPID:\S+/.exec(task?.text ?? '') ?? [];
      const before = host.seen.length;
      await world.call(name, { ...args, ...(upid === undefined ? {} : { upid }) });
      for (const { method, path } of host.seen.slice(before)) {
        const { entry } = find(method, segmentsOf(path).map(decodeURIComponent)) ?? {};
        called.add(`${method} ${entry?.path ?? path}`);
      }
    }
    expect([...called].filter((route) => !uses.has(route) && !ALWAYS.includes(route))).toEqual([]);
    expect([...uses].filter((route) => !called.has(route))).toEqual([]);
  });
});
