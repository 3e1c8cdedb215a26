import { describe, expect, it } from 'vitest';
import { fakeHost } from '../support/msw.ts';
import { openWorld } from '../support/world.ts';

const host = fakeHost();

describe('pve_guest_configure', () => {
  it('tells apart what applies now and what waits for a restart', async () => {
    const { call } = await openWorld(host);
    const { text } = await call('pve_guest_configure', {
      guest: 'web1',
      cores: 6,
      memory: '12G',
      description: 'front end',
      tags_add: ['Blue'],
      tags_remove: ['web'],
    });
    expect(text).toMatchInlineSnapshot(`
      "Done: VM 100 "web1" on pve1 configured.
      applied:
        description: set
        tags: production;web → blue;production
      pending:
        cores: 4 → 6
        memory: 8192 → 12288
      # pending changes take effect at the next stop and start, or with pve_guest_reboot"
    `);
  });

  it('sends one request, with the digest of what it read', async () => {
    const { call, writes } = await openWorld(host);
    await call('pve_guest_configure', { guest: 'mail', onboot: true });
    expect(writes()).toEqual([
      expect.stringMatching(/^PUT \/nodes\/pve1\/qemu\/103\/config onboot=1&digest=[0-9a-f]{40}$/),
    ]);
  });

  it('applies everything at once to a VM that is off, and to a running container', async () => {
    const { call, simulator } = await openWorld(host);
    expect((await call('pve_guest_configure', { guest: 'mail', cores: 4, memory: '6G' })).text).not.toContain(
      'pending',
    );
    expect(simulator.cluster.guests.get(103)?.config).toMatchObject({ cores: '4', memory: '6144' });
    expect((await call('pve_guest_configure', { guest: 'dns1', memory: '1G', name: 'dns9' })).text).not.toContain(
      'pending',
    );
    expect(simulator.cluster.guests.get(200)?.config).toMatchObject({ memory: '1024', hostname: 'dns9' });
  });

  it('sets and unsets any option of Proxmox VE', async () => {
    const { call, simulator } = await openWorld(host);
    const { isError } = await call('pve_guest_configure', { guest: 'mail', set: { balloon: 1024 }, unset: ['cpu'] });
    expect(isError).toBe(false);
    expect(simulator.cluster.guests.get(103)?.config).toMatchObject({ balloon: '1024' });
    expect(simulator.cluster.guests.get(103)?.config).not.toHaveProperty('cpu');
  });

  it('takes a property string as text or as an object, and sends text', async () => {
    const { call, writes } = await openWorld(host);
    const net0 = { model: 'virtio', bridge: 'vmbr0', firewall: true };
    expect((await call('pve_guest_configure', { guest: 'mail', set: { net0 } })).isError).toBe(false);
    expect(writes()).toEqual([expect.stringContaining('net0=virtio%2Cbridge%3Dvmbr0%2Cfirewall%3D1&')]);
    const { text } = await call('pve_guest_configure', { guest: 'mail', set: { net0: { ...net0, tag: 9999 } } });
    expect(text).toContain('net0.tag: must be at most 4094, got 9999.');
    expect(writes()).toHaveLength(1);
  });

  it('adds a disk in a task, and follows it', async () => {
    const { call, simulator } = await openWorld(host);
    const { text } = await call('pve_guest_configure', { guest: 'mail', set: { scsi1: 'local-lvm:20' } });
    expect(text).toContain('state: finished: OK');
    expect(simulator.cluster.guests.get(103)?.config['scsi1']).toBe('local-lvm:vm-103-disk-1,size=20G');
  });

  it('removes the last tag', async () => {
    const { call, simulator } = await openWorld(host);
    await call('pve_guest_configure', { guest: 'mail', tags_remove: ['mail'] });
    expect(simulator.cluster.guests.get(103)?.config).not.toHaveProperty('tags');
  });

  it.each([
    [{ cores: 0 }, 'cores: must be at least 1, got 0'],
    [{ set: { coers: 4 } }, 'there is no "coers" (did you mean "cores"?)'],
    [{ set: { ostype: 'dos' } }, 'ostype: must be one of'],
    [{ memory: 'lots' }, 'memory: "lots" is not a size'],
    [{ name: 'bad_name!' }, 'name: must be a host name'],
    [{}, 'Nothing to change was given'],
    [{ cores: 2, set: { cores: 4 } }, '"cores" is given twice'],
    [{ set: { node: 'pve2' } }, '"node" is not an option of a guest'],
  ])('refuses %j before anything is sent', async (given, complaint) => {
    const { call, writes } = await openWorld(host);
    const { text, isError } = await call('pve_guest_configure', { guest: 'mail', ...given });
    expect(isError).toBe(true);
    expect(text).toMatch(/^INVALID_INPUT: /);
    expect(text).toContain(complaint);
    expect(writes()).toEqual([]);
  });

  it('does not hide that somebody else changed the guest in between', async () => {
    const { call } = await openWorld(host, {
      between: ({ method, path }) =>
        method === 'PUT' && path.endsWith('/config')
          ? Response.json(
              { data: null, message: 'checksum mismatch (file change by other user?)\n' },
              { status: 500, statusText: 'checksum mismatch (file change by other user?)' },
            )
          : undefined,
    });
    expect((await call('pve_guest_configure', { guest: 'mail', cores: 4 })).text).toMatch(/^CONFLICT: /);
  });

  it.each([
    ['the removal of a disk', { unset: ['scsi0'] }, /^NOT_CONFIRMED: /],
    ['arguments for the host process', { set: { args: '-s' } }, /^DENIED: .* is of class exec /],
    ['a script of the host', { set: { hookscript: 'local:snippets/x.sh' } }, /^DENIED: .* is of class exec /],
  ])('refuses %s in full access, where nobody can be asked and no program may run', async (_what, given, refusal) => {
    const { call, writes } = await openWorld(host, { access: 'full' });
    const { text, isError } = await call('pve_guest_configure', { guest: 'mail', ...given });
    expect(isError).toBe(true);
    expect(text).toMatch(refusal);
    expect(writes()).toEqual([]);
  });
});
