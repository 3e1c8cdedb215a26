import { describe, expect, it } from 'vitest';
import { fakeHost } from '../support/msw.ts';
import { agreeing } from '../support/person.ts';
import { openWorld, type World } from '../support/world.ts';

const host = fakeHost();
const TEMPLATE = 'debian-13-standard_13.1-2_amd64.tar.zst';

/** A container that was made and started so short ago that the cluster's list tells neither its name nor its state. */
const withNew = async (): Promise<World> => {
  const world = await openWorld(host, { person: agreeing });
  await world.call('pve_guest_create', { kind: 'container', name: 'dns2', source: TEMPLATE, start: true });
  const { text } = await world.call('pve_guest_list', { columns: ['vmid', 'name', 'status'] });
  expect(text).toMatch(/^108\t\tunknown$/m);
  return world;
};

describe('a guest that was made some seconds ago', () => {
  it.each([
    ['pve_guest_get', { guest: 'dns2', include: ['status'] }, /^vmid: 108\nname: dns2\n/],
    ['pve_guest_get', { guest: 'DNS2', include: ['status'] }, /^vmid: 108\n/],
    ['pve_guest_start', { guest: 'dns2' }, /^Nothing to do: container 108 "dns2" on pve1 is already running\./],
    ['pve_guest_start', { guest: '108' }, /^Nothing to do: container 108 on pve1 is already running\./],
    ['pve_guest_shutdown', { guest: 'dns2' }, /^Done: container 108 "dns2" on pve1 stopped\./],
    ['pve_snapshot_create', { guest: 'dns2', name: 'clean' }, /^Done: snapshot clean of container 108 "dns2" taken\./],
    ['pve_backup_create', { guests: ['dns2'] }, /^Done: container 108 "dns2" on pve1 backed up to /],
  ])('is found by its name: %s %j', async (tool, args, answer) => {
    const world = await withNew();
    expect((await world.call(tool, args)).text).toMatch(answer);
  });

  it('costs a look at its node only where a name is not known', async () => {
    const { call } = await withNew();
    const before = host.seen.length;
    await call('pve_guest_get', { guest: 'web1', include: ['status'] });
    expect(host.seen.slice(before).map(({ path }) => path)).not.toContain('/nodes/pve1/lxc');
    await call('pve_guest_get', { guest: 'dns2', include: ['status'] });
    expect(host.seen.slice(before).filter(({ path }) => path === '/nodes/pve1/lxc')).toHaveLength(1);
  });

  it('leaves the error for a name that nobody has', async () => {
    const { call } = await withNew();
    expect((await call('pve_guest_get', { guest: 'nobody' })).text).toMatch(/^NOT_FOUND: There is no guest "nobody"/);
  });
});
