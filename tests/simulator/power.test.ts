import { describe, expect, it } from 'vitest';
import { holdLockFile } from '../../src/simulator/areas/lifecycle/lock-file.ts';
import { openDoor, type Door } from './door.ts';

const VM = '/nodes/pve1/qemu/100';

const post = async ({ send }: Door, path: string, form = ''): Promise<string> =>
  String((await send(`POST ${path}`, { form })).json.data);

const statusOf = async ({ send }: Door, guest = VM): Promise<unknown> =>
  (await send(`GET ${guest}/status/current`)).json.data;

const TIMEOUT = "can't lock file '/var/lock/qemu-server/lock-104.conf' - got timeout";

describe('the lock of a file', () => {
  it('lets one of two starts at once wait and fail', async () => {
    const door = openDoor();
    const both = [
      await post(door, '/nodes/pve1/qemu/103/status/start'),
      await post(door, '/nodes/pve1/qemu/103/status/start'),
    ];
    expect((await door.ending(both[0])).exit).toBe('OK');
    expect((await door.ending(both[1])).log).toEqual([
      'trying to acquire lock...',
      ' OK',
      'TASK ERROR: VM 103 already running',
    ]);
  });

  it('is held by a shutdown that gets no answer, so that a stop fails, unless it overrules it', async () => {
    const door = openDoor();
    const shutdown = await post(door, '/nodes/pve1/qemu/104/status/shutdown', 'timeout=600');
    const stop = await post(door, '/nodes/pve1/qemu/104/status/stop');
    expect((await door.ending(stop)).log).toEqual(['trying to acquire lock...', `TASK ERROR: ${TIMEOUT}`]);
    const overruling = await post(door, '/nodes/pve1/qemu/104/status/stop', 'overrule-shutdown=1');
    expect((await door.ending(overruling)).log).toEqual([`overruled qmshutdown tasks: ${shutdown}`, 'TASK OK']);
    expect((await door.ending(shutdown)).exit).toBe('received interrupt');
    expect(await statusOf(door, '/nodes/pve1/qemu/104')).toMatchObject({ status: 'stopped' });
  });

  it('refuses changes while another process holds it, and is free afterwards', async () => {
    const door = openDoor();
    holdLockFile(door.simulator.cluster, 104, door.clock.now() + 30_000);
    const change = { form: 'name=other' };
    expect((await door.send('PUT /nodes/pve1/qemu/104/config', change)).reason).toBe(TIMEOUT);
    door.clock.advance(25_000);
    expect((await door.send('PUT /nodes/pve1/qemu/104/config', change)).status).toBe(200);
  });
});

describe('shutdown', () => {
  it.each([
    ['', 'VM quit/powerdown failed - got timeout', 'running'],
    ['forceStop=1', 'OK', 'stopped'],
  ])('of a VM that does not react, with "%s": %s', async (form, exit, status) => {
    const door = openDoor();
    const upid = await post(door, '/nodes/pve1/qemu/104/status/shutdown', `timeout=20&${form}`);
    expect((await door.ending(upid)).exit).toBe(exit);
    expect(await statusOf(door, '/nodes/pve1/qemu/104')).toMatchObject({ status });
  });

  it('is heard by what still boots when it is up, or not in time', async () => {
    const door = openDoor();
    await post(door, `${VM}/status/reset`);
    door.clock.advance(1_000);
    const short = await post(door, `${VM}/status/shutdown`, 'timeout=3');
    expect((await door.ending(short)).exit).toBe('VM quit/powerdown failed - got timeout');
    await post(door, `${VM}/status/reset`);
    door.clock.advance(1_000);
    expect((await door.ending(await post(door, `${VM}/status/shutdown`, 'timeout=30'))).exit).toBe('OK');
  });

  it('is not heard by a VM with nothing to boot', async () => {
    const door = openDoor();
    await door.ending(await post(door, '/nodes/pve1/qemu', 'vmid=500&scsi0=ceph:8&start=1'));
    const upid = await post(door, '/nodes/pve1/qemu/500/status/shutdown', 'timeout=10');
    expect((await door.ending(upid)).exit).toBe('VM quit/powerdown failed - got timeout');
  });
});

describe('suspension', () => {
  it('lets a VM stand still, which then can not be shut down, and go on', async () => {
    const door = openDoor();
    await door.ending(await post(door, `${VM}/status/suspend`));
    expect(await statusOf(door)).toMatchObject({ status: 'running', qmpstatus: 'paused' });
    expect((await door.send(`POST ${VM}/status/shutdown`)).reason).toBe('VM is paused - cannot shutdown');
    await door.ending(await post(door, `${VM}/status/resume`));
    expect(await statusOf(door)).toMatchObject({ status: 'running', qmpstatus: 'running' });
  });

  it('saves a VM to its storage and takes the state away when it goes on', async () => {
    const door = openDoor();
    const states = async (): Promise<string[]> =>
      ((await door.send('GET /nodes/pve1/storage/ceph/content?vmid=100')).json.data as { volid: string }[])
        .map(({ volid }) => volid)
        .filter((volid) => volid.includes('-state-'));
    expect((await door.ending(await post(door, `${VM}/status/suspend`, 'todisk=1'))).exit).toBe('OK');
    const [state] = await states();
    expect((await door.send(`GET ${VM}/config`)).json.data).toMatchObject({ lock: 'suspended', vmstate: state });
    expect((await door.send(`PUT ${VM}/config`, { form: 'name=x' })).reason).toBe('VM is locked (suspended)');
    const { log } = await door.ending(await post(door, `${VM}/status/start`));
    expect(log).toEqual(['Resuming suspended VM', 'Resumed VM, removing state', 'TASK OK']);
    expect(await states()).toEqual([]);
    expect((await door.send(`GET ${VM}/config`)).json.data).not.toHaveProperty('lock');
  });

  it('leaves nothing where saving is aborted', async () => {
    const door = openDoor();
    const upid = await post(door, `${VM}/status/suspend`, 'todisk=1');
    await door.send(`DELETE /nodes/pve1/tasks/${upid}`);
    const { data } = (await door.send(`GET ${VM}/config`)).json;
    expect(data).not.toHaveProperty('lock');
    expect(data).not.toHaveProperty('vmstate');
    expect(await statusOf(door)).toMatchObject({ status: 'running' });
  });
});

it('a reboot ends when the guest is off, and the host switches it on again', async () => {
  const door = openDoor();
  const upid = await post(door, `${VM}/status/reboot`);
  door.clock.advance(2_400);
  const task = await door.send(`GET /nodes/pve1/tasks/${upid}/status`);
  expect(task.json.data).toMatchObject({ status: 'stopped', exitstatus: 'OK' });
  expect(await statusOf(door)).toMatchObject({ status: 'stopped' });
  door.clock.advance(2_000);
  expect(await statusOf(door)).toMatchObject({ status: 'running', uptime: 0 });
});

it.each(['start', 'stop', 'shutdown', 'reset', 'suspend'])('skiplock of %s is for root himself', async (verb) => {
  const answer = await openDoor().send(`POST ${VM}/status/${verb}`, { form: 'skiplock=1' });
  expect(answer).toMatchObject({ status: 400, json: { errors: { skiplock: 'Only root may use this option.' } } });
});

it.each([
  ['cores=32', 'MAX 16 vcpus allowed per VM on this node'],
  ['memory=131072', 'start failed: QEMU exited with code 1'],
])('a VM with %s does not start on its node', async (form, exit) => {
  const door = openDoor();
  await door.send('PUT /nodes/pve1/qemu/103/config', { form });
  expect((await door.ending(await post(door, '/nodes/pve1/qemu/103/status/start'))).exit).toBe(exit);
});

it('a token sees what it began itself, its user all', async () => {
  const door = openDoor();
  await post(door, '/nodes/pve2/qemu/106/status/start');
  await door.send('POST /nodes/pve2/lxc/201/status/reboot', { as: 'web' });
  const seen = async (as: 'web' | 'operator' | 'auditor'): Promise<string[]> =>
    ((await door.send('GET /cluster/tasks', { as })).json.data as { id: string }[]).map(({ id }) => id).sort();
  expect(await seen('web')).toEqual(['201']);
  expect(await seen('operator')).toEqual([]);
  expect(await seen('auditor')).toEqual(['106', '201']);
});
