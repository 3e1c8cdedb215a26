import { describe, expect, it } from 'vitest';
import { fakeHost } from '../support/msw.ts';
import { openWorld } from '../support/world.ts';

const host = fakeHost();
const asked = (): string[] =>
  host.seen.filter(({ method, path }) => method === 'GET' && !path.includes('/tasks/')).map(({ path }) => path);

describe('pve_guest_clone', () => {
  it('links to a template where that works, and says so', async () => {
    const { call } = await openWorld(host);
    expect((await call('pve_guest_clone', { guest: 'debian-13', name: 'web3' })).text).toMatchInlineSnapshot(`
      "Done: VM 9000 "debian-13" cloned to VM 108 "web3" on pve1.
      vmid: 108
      node: pve1
      clone: linked: it needs the disks of VM 9000 "debian-13"
      disks:
        scsi0: ceph:base-9000-disk-0/vm-108-disk-0,size=8G
      net0: virtio=BC:24:11:95:08:5F,bridge=vmbr0
      task: UPID:pve1:00004E27:0007A120:6955B900:qmclone:9000:root@pam!demo:
      state: finished: OK
      # start it with pve_guest_start {"guest": "108"}"
    `);
    expect(asked()).toEqual([
      '/cluster/resources',
      '/cluster/nextid',
      '/nodes/pve1/qemu/9000/feature',
      '/nodes/pve1/qemu/108/config',
    ]);
  });

  it('copies a template whose storage can not link, unless a link is wanted', async () => {
    const world = await openWorld(host);
    const template = world.simulator.cluster.guests.get(9000);
    const ceph = world.simulator.cluster.storages.find(({ name }) => name === 'ceph');
    if (ceph) Object.assign(ceph, { type: 'lvm' });
    expect(template?.config['template']).toBe('1');
    expect((await world.call('pve_guest_clone', { guest: '9000', full: false })).text).toMatch(
      /^REJECTED: No linked clone can be made of VM 9000 "debian-13"\.\nNext: Its storage can not do that/,
    );
    expect((await world.call('pve_guest_clone', { guest: '9000' })).text).toContain('clone: full');
  });

  it('copies a VM, and warns of a fixed address that both then have', async () => {
    const { call } = await openWorld(host);
    expect((await call('pve_guest_clone', { guest: 'mail', name: 'mail2' })).text).toMatchInlineSnapshot(`
      "Done: VM 103 "mail" cloned to VM 108 "mail2" on pve1.
      vmid: 108
      node: pve1
      clone: full, on its own
      disks:
        ide2: local-lvm:vm-108-cloudinit,size=4M
        scsi0: local-lvm:vm-108-disk-0,size=60G
      net0: virtio=BC:24:11:95:08:5F,bridge=vmbr0
      task: UPID:pve1:00004E27:0007A120:6955B900:qmclone:103:root@pam!demo:
      state: finished: OK
      # it has the address 192.0.2.103/24 of VM 103 "mail"; before both run: pve_guest_configure {"guest": "108", "set": {"ipconfig0":"ip=dhcp"}}
      # start it with pve_guest_start {"guest": "108"}"
    `);
    expect(asked()).not.toContain('/nodes/pve1/qemu/103/feature');
  });

  it('warns with a call that works', async () => {
    const { call, simulator } = await openWorld(host);
    Object.assign(simulator.cluster.guests.get(203)?.config ?? {}, {
      net0: 'name=eth0,bridge=vmbr0,gw=192.0.2.1,gw6=2001:db8::1,ip=192.0.2.103/24,ip6=2001:db8::3/64',
    });
    const { text } = await call('pve_guest_clone', { guest: 'sandbox', name: 'copy' });
    const args = /before both run: pve_guest_configure (.*)$/m.exec(text)?.[1] ?? '';
    const { isError } = await call('pve_guest_configure', JSON.parse(args) as Record<string, unknown>);
    expect(isError).toBe(false);
    expect(simulator.cluster.guests.get(108)?.config['net0']).toMatch(/ip=dhcp,ip6=dhcp/);
    expect(simulator.cluster.guests.get(108)?.config['net0']).not.toContain('gw');
  });

  it('tells the name that the host chose', async () => {
    const { call } = await openWorld(host);
    expect((await call('pve_guest_clone', { guest: 'legacy-app' })).text).toContain('name: Copy-of-VM-legacy-app\n');
  });

  it('does not believe that a container runs which has stopped meanwhile', async () => {
    const world = await openWorld(host);
    await world.call('pve_guest_list');
    delete world.simulator.cluster.guests.get(200)?.running;
    expect((await world.call('pve_guest_clone', { guest: 'dns1', name: 'dns2' })).text).toMatch(/^Done: /);
  });

  it('clones a running container from a snapshot', async () => {
    const world = await openWorld(host);
    const proxy = world.simulator.cluster.guests.get(201);
    proxy?.snapshots.push({ name: 'clean', description: '', takenAt: 1_760_000_000, withMemory: false });
    const { text } = await world.call('pve_guest_clone', { guest: 'proxy', name: 'proxy2', snapshot: 'clean' });
    expect(text).toMatch(/^Done: container 201 "proxy" cloned to container 108 "proxy2" on pve2\./);
    expect((await world.call('pve_guest_clone', { guest: 'proxy', snapshot: 'other' })).text).toContain(
      'Did you mean "clean"?',
    );
  });

  it.each([
    ['its own node is no other', { guest: 'mail', node: 'pve1' }, /^Done: /],
    [
      'a container that moves to shared storage',
      { guest: 'sandbox', node: 'pve1', storage: 'ceph' },
      /^Done: .* on pve1\./,
    ],
    [
      'a storage that takes no disks',
      { guest: 'mail', storage: 'local' },
      /^INVALID_INPUT: storage: "local" does not take/,
    ],
    ['a number that is taken', { guest: 'mail', vmid: 100 }, /^REJECTED: The number 100 is taken/],
    ['a node that is not there', { guest: 'mail', node: 'pve9' }, /^NOT_FOUND: There is no node "pve9"/],
  ])('%s', async (_, args, answer) => {
    const { call } = await openWorld(host);
    expect((await call('pve_guest_clone', { name: 'copy', ...args })).text).toMatch(answer);
  });
});
