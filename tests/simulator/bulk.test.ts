import { describe, expect, it } from 'vitest';
import { openDoor, type Door } from './door.ts';

/** What runs, by node. */
const running = async ({ send }: Door): Promise<Record<string, number[]>> => {
  const found: Record<string, number[]> = {};
  for (const { vmid, node, status } of (await send('GET /cluster/resources?type=vm')).json.data as {
    vmid: number;
    node: string;
    status: string;
  }[]) {
    if (status === 'running') found[node] = [...(found[node] ?? []), vmid].sort((a, b) => a - b);
  }
  return found;
};

const work = async (door: Door, path: string, form = '', minutes = 5): Promise<{ exit: unknown; log: string[] }> => {
  const upid = (await door.send(`POST ${path}`, { form })).json.data;
  for (let i = 0; i < minutes; i++) await door.ending(upid);
  return door.ending(upid);
};

describe('all guests of a node', () => {
  it('start where they shall, in their order, templates and what runs left out', async () => {
    const door = openDoor();
    await door.send('PUT /nodes/pve1/qemu/107/config', { form: 'startup=order%3D1,up%3D5&onboot=1' });
    expect((await work(door, '/nodes/pve1/startall')).log).toEqual([
      'Starting VM 107',
      'Waiting for 5 seconds (startup delay)',
      'TASK OK',
    ]);
    const { exit, log } = await work(door, '/nodes/pve1/startall', 'force=1');
    expect(exit).toBe('OK');
    expect(log).toEqual([
      'Starting VM 103',
      'Starting VM 105',
      'Starting VM 105 failed: start failed: QEMU exited with code 1',
      'TASK OK',
    ]);
    expect((await running(door))['pve1']).toEqual([100, 103, 104, 107, 200]);
  });

  it('stop, those that do not react by force, or stay', async () => {
    const gentle = openDoor();
    const { log } = await work(gentle, '/nodes/pve1/stopall', 'force-stop=0&timeout=20');
    expect(log).toContain('Stopping VM 104 (timeout = 20 seconds) failed: VM quit/powerdown failed - got timeout');
    expect((await running(gentle))['pve1']).toEqual([104]);
    const harsh = openDoor();
    await work(harsh, '/nodes/pve1/stopall', 'timeout=20');
    expect(await running(harsh)).not.toHaveProperty('pve1');
    expect((await running(harsh))['pve2']).toEqual([101, 102, 110, 201]);
  });

  it('suspend as far as they are VMs', async () => {
    const door = openDoor();
    const { log } = await work(door, '/nodes/pve1/suspendall', 'vms=100,200');
    expect(log).toEqual(['Suspending VM 100', 'Skipping 200, only VMs can be suspended', 'TASK OK']);
    expect((await door.send('GET /nodes/pve1/qemu/100/config')).json.data).toMatchObject({ lock: 'suspended' });
  });

  it('move to another node', async () => {
    const door = openDoor();
    const { exit, log } = await work(door, '/nodes/pve2/migrateall', 'target=pve1&vms=101,201');
    expect([exit, log]).toEqual(['OK', ['Migrating VM 101', 'Migrating CT 201', 'TASK OK']]);
    expect((await running(door))['pve1']).toEqual([100, 101, 104, 200, 201]);
    expect((await door.send('POST /nodes/pve1/migrateall', { form: 'target=pve1' })).json.errors).toEqual({
      target: 'target is local node.',
    });
  });
});

describe('guests of the whole cluster', () => {
  it('are worked on where they are; what fails makes the task fail', async () => {
    const door = openDoor();
    const { exit } = await work(door, '/cluster/bulk-action/guest/start', 'vms=103&vms=105&vms=106&vms=203');
    expect(exit).toBe('Some guests failed to start: VM 105');
    expect(await running(door)).toEqual({
      pve1: [100, 103, 104, 200],
      pve2: [101, 102, 106, 110, 201],
      pve3: [202, 203],
    });
  });

  it('of a node that is down are named', async () => {
    const door = openDoor(['pve3']);
    const { exit, log } = await work(door, '/cluster/bulk-action/guest/shutdown', 'vms=200&vms=202');
    expect(exit).toBe('Some guests failed to shutdown: CT 202');
    expect(log).toContain("Stopping CT 202 (timeout = 180 seconds) failed: node 'pve3' is not online");
  });
});

it.each([
  ['/nodes/pve1/startall', '', 403, '/, VM.PowerMgmt'],
  ['/nodes/pve2/startall', 'vms=101,106', 403, '/vms/106, VM.PowerMgmt'],
  ['/nodes/pve2/stopall', 'vms=101,201', 200, ''],
  ['/nodes/pve2/migrateall', 'vms=101&target=pve1', 403, '/vms/101, VM.Migrate'],
  ['/cluster/bulk-action/guest/start', 'vms=106', 403, '/vms/106, VM.PowerMgmt'],
])('%s with "%s" by somebody with few rights: %i', async (path, form, status, lack) => {
  const answer = await openDoor().send(`POST ${path}`, { form, as: 'web' });
  expect(answer.status).toBe(status);
  if (status === 403) expect(answer.reason).toBe(`Permission check failed (${lack})`);
});
