import { describe, expect, it } from 'vitest';
import { fakeHost } from '../support/msw.ts';
import { openWorld } from '../support/world.ts';

const host = fakeHost();

describe('pve_guest_suspend', () => {
  it.each([
    ['in memory', {}, 'paused', 'resume'],
    ['to disk', { to_disk: true }, 'stopped', 'start'],
  ])('%s, and pve_guest_start resumes it, whichever way', async (_, more, status, verb) => {
    const world = await openWorld(host);
    expect((await world.call('pve_guest_suspend', { guest: 'web1', ...more })).isError).toBe(false);
    expect((await world.call('pve_guest_get', { guest: 'web1', include: ['status'] })).text).toContain(
      `status: ${status}`,
    );
    expect((await world.call('pve_guest_start', { guest: 'web1' })).text).toMatch(
      /^Done: VM 100 "web1" on pve1 running\./,
    );
    expect(world.writes().at(-1)).toBe(`POST /nodes/pve1/qemu/100/status/${verb}`);
    expect((await world.call('pve_guest_get', { guest: 'web1', include: ['status'] })).text).toContain(
      'status: running',
    );
  });

  it('saves to disk what is paused, and does nothing twice', async () => {
    const world = await openWorld(host);
    const call = async (args: object): Promise<string> =>
      (await world.call('pve_guest_suspend', { guest: 'web1', ...args })).text.split('\n')[0] ?? '';
    expect([
      await call({}),
      await call({}),
      await call({ to_disk: true }),
      await call({ to_disk: true }),
      await call({}),
    ]).toEqual([
      'Done: VM 100 "web1" on pve1 suspended.',
      'Nothing to do: VM 100 "web1" on pve1 is already suspended.',
      'Done: VM 100 "web1" on pve1 suspended to disk.',
      'Nothing to do: VM 100 "web1" on pve1 is already suspended to disk.',
      'Nothing to do: VM 100 "web1" on pve1 is already suspended.',
    ]);
    expect(world.writes()).toHaveLength(2);
  });

  it('says that there is nothing to suspend', async () => {
    const world = await openWorld(host);
    const { text } = await world.call('pve_guest_suspend', { guest: 'mail' });
    expect(text).toMatch(/^REJECTED: VM 103 "mail" on pve1 does not run, so there is nothing to suspend\./);
    expect(world.writes()).toEqual([]);
  });
});
