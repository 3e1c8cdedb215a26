import { describe, expect, it } from 'vitest';
import type { Fault, Where } from '../../src/simulator/faults.ts';
import { openDoor, type Door, type Got } from './door.ts';

const START = 'POST /nodes/pve1/qemu/103/status/start';

const withFault = (fault: Fault, where: Where = {}, times?: number): Door => {
  const door = openDoor();
  door.simulator.faults.add({ fault, where, ...(times === undefined ? {} : { times }) });
  return door;
};

const statuses = async ({ send }: Door, ...requests: string[]): Promise<number[]> => {
  const got: number[] = [];
  for (const request of requests) got.push((await send(request)).status);
  return got;
};

describe('a fault shows where it was asked for, and nowhere else', () => {
  it.each<[what: string, where: Where, requests: readonly string[], shown: readonly number[]]>([
    ['a node', { node: 'pve2' }, ['GET /nodes/pve2/status', 'GET /nodes/pve1/status', 'GET /version'], [0, 200, 200]],
    ['a guest', { guest: 100 }, ['GET /nodes/pve1/qemu/100/config', 'GET /nodes/pve1/qemu/103/config'], [0, 200]],
    ['a path', { path: '/nodes/*/status' }, ['GET /nodes/pve1/status', 'GET /nodes/pve1/version'], [0, 200]],
    ['a verb and a path', { path: 'PUT /pools/*' }, ['GET /pools/web', 'PUT /pools/web'], [200, 0]],
    ['dots of a path are dots', { path: '/nodes/pve.' }, ['GET /nodes/pve1'], [200]],
    ['everything', {}, ['GET /version', 'POST /nope'], [0, 0]],
  ])('%s', async (_, where, requests, shown) => {
    expect(await statuses(withFault({ kind: 'reset' }, where), ...requests)).toEqual(shown);
  });

  it('as often as was said', async () => {
    const door = withFault({ kind: 'reset' }, {}, 2);
    expect(await statuses(door, 'GET /version', 'GET /version', 'GET /version')).toEqual([0, 0, 200]);
  });

  it('until it is switched off', async () => {
    const door = openDoor();
    const off = door.simulator.faults.add({ fault: { kind: 'reset' } });
    expect(await statuses(door, 'GET /version')).toEqual([0]);
    off();
    expect(await statuses(door, 'GET /version')).toEqual([200]);
  });
});

describe('what happens', () => {
  const about = ({ status, reason, body, delayMs, cutAt }: Got): unknown => ({ status, reason, body, delayMs, cutAt });

  it('offline: the node is cut off, the others answer', async () => {
    const door = withFault({ kind: 'offline' }, { node: 'pve2' });
    expect(about(await door.send('GET /nodes/pve2/status'))).toMatchObject({ status: 595, body: '' });
    expect((await door.send('GET /nodes/pve1/status')).status).toBe(200);
  });

  it('slow: the answer is the same, later', async () => {
    const door = withFault({ kind: 'slow', ms: 2_000 });
    expect(await door.send('GET /version')).toMatchObject({ status: 200, delayMs: 2_000 });
  });

  it('truncated: the answer breaks off', async () => {
    expect(await withFault({ kind: 'truncated', bytes: 5 }).send('GET /version')).toMatchObject({ cutAt: 5 });
  });

  it('proxy-html: a page, whatever was asked', async () => {
    const { status, reason, headers, body } = await withFault({ kind: 'proxy-html', status: 502 }).send('GET /version');
    expect([status, reason, headers[0]?.[1]]).toEqual([502, 'Bad Gateway', 'text/html']);
    expect(body).toMatch(/^<html>/);
  });

  it('lock-timeout: changes fail after ten seconds, and reads go on', async () => {
    const door = withFault({ kind: 'lock-timeout' }, { guest: 103 });
    expect(await door.send('PUT /nodes/pve1/qemu/103/config', { form: 'name=x' })).toMatchObject({
      status: 500,
      reason: "can't lock file '/var/lock/qemu-server/lock-103.conf' - got timeout",
      delayMs: 10_000,
    });
    expect((await door.send('GET /nodes/pve1/qemu/103/config')).json.data).toMatchObject({ name: 'mail' });
  });

  it('expired-ticket: tickets only', async () => {
    const door = withFault({ kind: 'expired-ticket' });
    expect((await door.send('GET /version')).status).toBe(200);
    const cookie = [['Cookie', 'PVEAuthCookie=x']] as const;
    expect(await door.send('GET /version', { as: 'nobody', headers: cookie })).toMatchObject({ status: 401, body: '' });
  });

  it('clock-skew: the host tells another time', async () => {
    const time = async (door: Door): Promise<number> =>
      ((await door.send('GET /nodes/pve1/time')).json.data as { time: number }).time;
    expect((await time(withFault({ kind: 'clock-skew', ms: 3_600_000 }))) - (await time(openDoor()))).toBe(3_600);
  });
});

describe('a task', () => {
  it('fails at once with 0, and nothing has changed', async () => {
    const door = withFault({ kind: 'task-fails', percent: 0, text: 'no power' }, { task: 'qmstart' });
    const upid = (await door.send(START)).json.data;
    expect(await door.ending(upid)).toEqual({ exit: 'no power', log: ['TASK ERROR: no power'] });
    expect(door.simulator.cluster.guests.get(103)?.running).toBeUndefined();
  });

  it('fails on its way where its log tells no percentage', async () => {
    const door = withFault({ kind: 'task-fails', percent: 50, text: 'no power' }, { guest: 103 });
    expect((await door.ending((await door.send(START)).json.data)).exit).toBe('no power');
    expect(door.simulator.cluster.guests.get(103)?.running).toBeUndefined();
  });

  it('fails when its log reaches the percentage, and leaves what it had begun undone', async () => {
    const door = withFault({ kind: 'task-fails', percent: 40, text: 'disk full' }, { task: 'vzdump' });
    const backups = (): number =>
      door.simulator.cluster.storages.flatMap(({ volumes }) => volumes).filter(({ content }) => content === 'backup')
        .length;
    const before = backups();
    const { exit, log } = await door.ending(
      (await door.send('POST /nodes/pve2/vzdump', { form: 'vmid=102&storage=nas&remove=0' })).json.data,
    );
    // A job goes on with its other guests, and says at its end that one failed.
    expect([exit, log.some((line) => line.endsWith('disk full'))]).toEqual(['job errors', true]);
    const percentages = log.flatMap((line) => /(\d+) ?%/.exec(line)?.[1] ?? []).map(Number);
    expect(percentages.length).toBeGreaterThan(0);
    expect(Math.max(...percentages)).toBeLessThan(40);
    expect(backups()).toBe(before);
    expect(door.simulator.cluster.guests.get(102)?.config['lock']).toBeUndefined();
  });

  it('ends with a warning', async () => {
    const door = withFault({ kind: 'task-warns', text: 'the clock is off' }, { task: 'qmstart' });
    const { exit, log } = await door.ending((await door.send(START)).json.data);
    expect([exit, log[0], log.at(-1)]).toEqual(['WARNINGS: 1', 'WARN: the clock is off', 'TASK WARNINGS: 1']);
    expect(door.simulator.cluster.guests.get(103)?.running).toBeDefined();
  });

  it('of another type or guest is not touched', async () => {
    const door = withFault({ kind: 'task-fails', percent: 0, text: 'x' }, { task: 'qmstart', guest: 106 });
    expect((await door.ending((await door.send(START)).json.data)).exit).toBe('OK');
  });
});
