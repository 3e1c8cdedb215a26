import { describe, expect, it } from 'vitest';
import { fakeHost } from '../support/msw.ts';
import { agreeing } from '../support/person.ts';
import { openWorld, type World } from '../support/world.ts';

const host = fakeHost();

/** Moves a guest to another node behind the back of the server, which has just seen it. */
const moveBehind = async (world: World, vmid: number, node: string): Promise<void> => {
  await world.call('pve_guest_list');
  const guest = world.simulator.cluster.guests.get(vmid);
  if (!guest) throw new Error(`there is no guest ${vmid}`);
  guest.node = node;
};

const looks = (): number => host.seen.filter(({ path }) => path === '/cluster/resources').length;

describe('a guest that has moved to another node since it was looked up', () => {
  it('is read where it is now', async () => {
    const world = await openWorld(host);
    await moveBehind(world, 100, 'pve3');
    const { text, isError } = await world.call('pve_guest_get', { guest: 'web1', include: ['status'] });
    expect(isError, text).toBe(false);
    expect(text).toContain('node: pve3');
    expect(looks()).toBe(2);
  });

  it.each([
    ['a task that was handed out where it was', 107, '107', 'pve_guest_start', 'start'],
    ['its configuration, which is looked at before', 201, 'proxy', 'pve_guest_shutdown', 'shutdown'],
  ] as const)('is changed where it is now, as %s shows', async (_, vmid, guest, tool, verb) => {
    const world = await openWorld(host);
    await moveBehind(world, vmid, 'pve3');
    const { text, isError } = await world.call(tool, { guest });
    expect(isError, text).toBe(false);
    expect(text).toContain('on pve3');
    const sent = world.writes().filter((line) => line.includes('/nodes/pve3/'));
    expect(sent).toEqual([expect.stringContaining(`/${vmid}/status/${verb}`)]);
  });

  it('is looked for once only: one that is really gone is an error', async () => {
    const world = await openWorld(host);
    await world.call('pve_guest_list');
    world.simulator.cluster.guests.delete(101);
    const { text } = await world.call('pve_guest_shutdown', { guest: 'web2' });
    expect(text).toMatch(/^NOT_FOUND: /);
    expect(world.writes()).toEqual([]);
    expect(looks()).toBe(2);
  });

  it('is found on the node that took it over from one that went down', async () => {
    const world = await openWorld(host);
    await world.call('pve_guest_list');
    const { nodes, guests } = world.simulator.cluster;
    const [down, guest] = [nodes.find(({ name }) => name === 'pve2'), guests.get(102)];
    if (!down || !guest) throw new Error('the scene has changed');
    down.online = false;
    guest.node = 'pve1';
    const { text, isError } = await world.call('pve_guest_get', { guest: 'db1', include: ['status'] });
    expect(isError, text).toBe(false);
    expect(text).toContain('node: pve1');
  });

  it('is not changed a second time, where it moves after the change and before it is told of', async () => {
    let moves = false;
    const world: World = await openWorld(host, {
      between: ({ path, method }) => {
        const guest = world.simulator.cluster.guests.get(100);
        if (method === 'PUT') moves = true;
        if (moves && path.endsWith('/pending') && guest) guest.node = 'pve3';
        return undefined;
      },
    });
    const { text, isError } = await world.call('pve_guest_configure', { guest: 'web1', cores: 3 });
    expect(isError, text).toBe(false);
    expect(text).toContain('# what is applied and what is pending could not be read');
    expect(world.writes()).toHaveLength(1);
  });

  it('is asked about once more, where it takes a yes', async () => {
    const questions: string[] = [];
    const world = await openWorld(host, {
      person: (question) => {
        questions.push(question);
        return agreeing(question);
      },
    });
    await moveBehind(world, 102, 'pve3');
    const { text, isError } = await world.call('pve_guest_configure', { guest: 'db1', unset: ['scsi1'] });
    expect(isError, text).toBe(false);
    expect(questions.at(-1)).toContain('/nodes/pve3/qemu/102/config');
    expect(world.writes().map((line) => line.split(' ')[1])).toEqual(['/nodes/pve3/qemu/102/config']);
  });
});
