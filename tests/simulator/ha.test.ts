import { describe, expect, it } from 'vitest';
import { openDoor, type Door } from './door.ts';

const read = async ({ send }: Door, path: string): Promise<unknown> => (await send(`GET ${path}`)).json.data;

const guest = async (door: Door, vmid: number): Promise<{ node: string; status: string }> =>
  ((await read(door, '/cluster/resources?type=vm')) as { vmid: number; node: string; status: string }[]).find(
    (each) => each.vmid === vmid,
  ) ?? { node: '', status: 'missing' };

const service = async (door: Door, sid: string): Promise<unknown> =>
  ((await read(door, '/cluster/ha/status/current')) as { sid?: string }[]).find((each) => each.sid === sid);

/** Lets minutes go by, with somebody who looks every few seconds. */
const wait = async (door: Door, minutes = 5): Promise<void> => {
  for (let i = 0; i < minutes * 12; i++) {
    door.clock.advance(5_000);
    await door.send('GET /version');
  }
};

const add = (door: Door, sid: string, more = ''): Promise<unknown> =>
  door.send('POST /cluster/ha/resources', { form: `sid=${sid}${more}` });

describe('a service', () => {
  it('is started, shows where it is looked at, and is stopped when it shall be', async () => {
    const door = openDoor();
    await add(door, '103');
    expect(await service(door, 'vm:103')).toMatchObject({ state: 'starting', crm_state: 'started', node: 'pve1' });
    await wait(door);
    expect(await guest(door, 103)).toMatchObject({ status: 'running' });
    expect(await read(door, '/nodes/pve1/qemu/103/status/current')).toMatchObject({
      ha: { managed: 1, state: 'started' },
    });
    expect(await read(door, '/cluster/ha/status/manager_status')).toMatchObject({
      manager_status: {
        master_node: 'pve1',
        service_status: { 'vm:103': { node: 'pve1', state: 'started', running: 1 } },
      },
      lrm_status: { pve1: { state: 'active' }, pve2: { state: 'wait_for_agent_lock' } },
    });
    await door.send('PUT /cluster/ha/resources/vm:103', { form: 'state=disabled' });
    await wait(door);
    expect(await guest(door, 103)).toMatchObject({ status: 'stopped' });
    expect(await service(door, 'vm:103')).toMatchObject({ state: 'disabled', request_state: 'disabled' });
  });

  it('is asked for at the guest, and then looked after', async () => {
    const door = openDoor();
    await add(door, 'vm:103', '&state=stopped');
    const start = await door.send('POST /nodes/pve1/qemu/103/status/start');
    expect(String(start.json.data)).toContain(':hastart:103:root@pam!demo:');
    expect(await door.ending(start.json.data)).toMatchObject({
      exit: 'OK',
      log: ['Requesting HA start for VM 103', 'TASK OK'],
    });
    await wait(door);
    expect(await read(door, '/cluster/ha/resources/vm:103')).toMatchObject({ state: 'started' });
    expect(await guest(door, 103)).toMatchObject({ status: 'running' });
    expect(await read(door, '/nodes/pve1/tasks?typefilter=qmstart')).toMatchObject([
      { id: '103', user: 'root@pam', status: 'OK' },
    ]);
    await door.ending((await door.send('POST /nodes/pve1/qemu/103/status/stop')).json.data);
    await wait(door);
    expect(await read(door, '/cluster/ha/resources/vm:103')).toMatchObject({ state: 'stopped' });
    expect(await guest(door, 103)).toMatchObject({ status: 'stopped' });
  });

  it('is given up when it does not start, until it is disabled', async () => {
    const door = openDoor();
    await add(door, 'vm:105', '&max_restart=2');
    await wait(door);
    const starts = (await read(door, '/nodes/pve1/tasks?typefilter=qmstart&limit=50')) as unknown[];
    expect(starts).toHaveLength(3);
    expect(await service(door, 'vm:105')).toMatchObject({ state: 'error', crm_state: 'error' });
    const again = { form: 'state=started' };
    expect((await door.send('PUT /cluster/ha/resources/vm:105', again)).reason).toBe(
      "service 'vm:105' in error state, must be disabled and fixed first",
    );
    await door.send('PUT /cluster/ha/resources/vm:105', { form: 'state=disabled' });
    await door.send('PUT /nodes/pve1/qemu/105/config', { form: 'delete=net0' });
    await door.send('PUT /cluster/ha/resources/vm:105', again);
    await wait(door);
    expect(await guest(door, 105)).toMatchObject({ status: 'running' });
  });

  it('keeps its guest from being destroyed, unless that is purged', async () => {
    const door = openDoor();
    await add(door, 'vm:103', '&state=disabled');
    await add(door, 'ct:203', '&state=disabled');
    await door.send('POST /cluster/ha/rules', {
      form: 'rule=r1&type=resource-affinity&affinity=positive&resources=vm:103,ct:203',
    });
    expect((await door.send('DELETE /nodes/pve1/qemu/103')).reason).toBe(
      'unable to remove VM 103 - used in HA resources and purge parameter not set.',
    );
    expect((await door.ending((await door.send('DELETE /nodes/pve1/qemu/103?purge=1')).json.data)).exit).toBe('OK');
    expect(await read(door, '/cluster/ha/resources')).toMatchObject([{ sid: 'ct:203' }]);
    expect(await read(door, '/cluster/ha/rules')).toMatchObject([{ rule: 'r1', resources: 'ct:203' }]);
  });

  it('is left alone while high availability is disarmed', async () => {
    const door = openDoor();
    await add(door, 'vm:103', '&state=stopped');
    await door.send('POST /cluster/ha/status/disarm-ha', { form: 'resource-mode=freeze' });
    await door.send('PUT /cluster/ha/resources/vm:103', { form: 'state=started' });
    await wait(door);
    expect(await guest(door, 103)).toMatchObject({ status: 'stopped' });
    await door.send('POST /cluster/ha/status/arm-ha');
    await wait(door);
    expect(await guest(door, 103)).toMatchObject({ status: 'running' });
  });

  it('whose start is aborted counts as failed', async () => {
    const door = openDoor();
    await add(door, 'vm:103', '&max_restart=0');
    const [task] = (await read(door, '/nodes/pve1/tasks?source=active')) as { upid: string }[];
    await door.send(`DELETE /nodes/pve1/tasks/${task?.upid ?? ''}`);
    await wait(door);
    expect(await guest(door, 103)).toMatchObject({ status: 'stopped' });
    expect(await service(door, 'vm:103')).toMatchObject({ state: 'error' });
  });
});

describe('placement', () => {
  it('follows the priorities of nodes, and those that are down do not count', async () => {
    const door = openDoor(['pve3']);
    await add(door, 'vm:100');
    await door.send('POST /cluster/ha/rules', {
      form: 'rule=r1&type=node-affinity&resources=vm:100&nodes=pve3:9,pve2:5,pve1:1',
    });
    await wait(door);
    expect(await guest(door, 100)).toMatchObject({ node: 'pve2', status: 'running' });
  });

  it('moves what is asked to another node: alive, or switched off on its way', async () => {
    const door = openDoor();
    await add(door, 'vm:100');
    expect(await door.send('POST /cluster/ha/resources/vm:100/migrate', { form: 'node=pve3' })).toMatchObject({
      json: { data: { sid: 'vm:100', 'requested-node': 'pve3' } },
    });
    await wait(door);
    expect(await guest(door, 100)).toMatchObject({ node: 'pve3', status: 'running' });
    await door.send('POST /cluster/ha/resources/vm:100/relocate', { form: 'node=pve1' });
    await wait(door);
    expect(await guest(door, 100)).toMatchObject({ node: 'pve1', status: 'running' });
    const types = ((await read(door, '/cluster/tasks')) as { type: string }[]).map(({ type }) => type).reverse();
    expect(types).toEqual(['qmigrate', 'qmshutdown', 'qmigrate', 'qmstart']);
  });

  it('takes along what belongs together, and keeps apart what must not meet', async () => {
    const door = openDoor();
    for (const sid of ['vm:100', 'vm:101', 'vm:102']) await add(door, sid);
    await door.send('POST /cluster/ha/rules', {
      form: 'rule=together&type=resource-affinity&affinity=positive&resources=vm:101,vm:102',
    });
    await door.send('POST /cluster/ha/rules', {
      form: 'rule=apart&type=resource-affinity&affinity=negative&resources=vm:100,vm:101',
    });
    const blocked = await door.send('POST /cluster/ha/resources/vm:101/migrate', { form: 'node=pve1' });
    expect(blocked.json.data).toMatchObject({ 'blocking-resources': [{ sid: 'vm:100', cause: 'resource-affinity' }] });
    const moved = await door.send('POST /cluster/ha/resources/vm:101/migrate', { form: 'node=pve3' });
    expect(moved.json.data).toMatchObject({ 'comigrated-resources': ['vm:102'] });
    await wait(door);
    expect(await guest(door, 100)).toMatchObject({ node: 'pve1' });
    expect(await guest(door, 101)).toMatchObject({ node: 'pve3' });
    expect(await guest(door, 102)).toMatchObject({ node: 'pve3' });
  });

  it.each([
    [
      'type=resource-affinity&affinity=negative&resources=vm:100,vm:101',
      'shares two or more resources with a positive',
    ],
    [
      'type=node-affinity&nodes=pve1&resources=vm:102',
      "resource 'vm:102' is already used in another node affinity rule",
    ],
    ['type=node-affinity&nodes=pve9&resources=vm:100', 'cannot use non-existent node(s) pve9.'],
  ])('refuses the rule %s', async (form, why) => {
    const door = openDoor();
    for (const sid of ['vm:100', 'vm:101', 'vm:102']) await add(door, sid, '&state=ignored');
    for (const rule of [
      'rule=ra&type=resource-affinity&affinity=positive&resources=vm:100,vm:101',
      'rule=rb&type=node-affinity&nodes=pve2&resources=vm:102',
    ]) {
      await door.send('POST /cluster/ha/rules', { form: rule });
    }
    const before = await read(door, '/cluster/ha/rules');
    const answer = await door.send('POST /cluster/ha/rules', { form: `rule=rc&${form}` });
    expect(answer.status).toBe(500);
    expect(answer.json.message).toContain(why);
    expect(await read(door, '/cluster/ha/rules')).toEqual(before);
  });
});
