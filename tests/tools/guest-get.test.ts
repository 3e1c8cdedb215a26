import { describe, expect, it } from 'vitest';
import { fakeHost } from '../support/msw.ts';
import { unmarked } from '../support/marks.ts';
import { openWorld } from '../support/world.ts';

const host = fakeHost();
const EVERYTHING = ['status', 'config', 'pending', 'addresses', 'snapshots'];

describe('pve_guest_get', () => {
  it('shows state and configuration of a VM that is given by its name', async () => {
    const { call } = await openWorld(host);
    const { text } = await call('pve_guest_get', { guest: 'db1', include: EVERYTHING });
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "vmid: 102
      name: db1
      kind: vm
      node: pve2
      tags: database, production
      status:
        status: running
        uptime: 37d 2h
        cpu: 30%
        mem: 15GiB
        maxmem: 16GiB
      config:
        agent: 1
        boot: order=scsi0
        cores: 8
        cpu: x86-64-v2-AES
        description:
      <untrusted-ID source="notes of the guest">
      Main database. Ask the data team before you stop it.
      </untrusted-ID>
        digest: 17f752227c49b8fb303c011d4f0b0ae594487164
        memory: 16384
        meta: creation-qemu=10.0.2,ctime=1790000000
        name: db1
        net0: virtio=BC:24:11:00:00:66,bridge=vmbr0
        onboot: 1
        ostype: l26
        parent: before-upgrade
        scsi0: ceph:vm-102-disk-0,size=32G
        scsi1: ceph:vm-102-disk-1,size=200G
        scsihw: virtio-scsi-single
        tags: database;production
      pending: nothing waits for a restart
      addresses:
        lo: 127.0.0.1/8, ::1/128
        eth0: 192.0.2.102/24, fe80::be24:11ff:fe00:66/64
      snapshots:
        - name=before-upgrade taken=2025-12-20 00:00Z notes=<untrusted-ID>before the upgrade to release 18</untrusted-ID>"
    `);
  });

  it('shows a container, with the addresses that its node knows', async () => {
    const { call } = await openWorld(host);
    const { text } = await call('pve_guest_get', { guest: '201', include: ['status', 'addresses'] });
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "vmid: 201
      name: proxy
      kind: container
      node: pve2
      tags: infra, production
      pool: web
      status:
        status: running
        uptime: 18d 18h
        cpu: 8.4%
        mem: 374MiB
        maxmem: 1GiB
        disk: 3.2GiB
        maxdisk: 7.8GiB
      addresses:
        lo: 127.0.0.1/8, ::1/128
        eth0: 192.0.2.101/24, fe80::be24:11ff:fe00:c9/64"
    `);
  });

  it('shows what waits for a restart', async () => {
    const { call } = await openWorld(host);
    const { text } = await call('pve_guest_get', { guest: 'win-desktop', include: ['pending'] });
    expect(text).toContain('memory: 8GiB → 12GiB');
  });

  it('keeps the other parts when one can not be read, and names it', async () => {
    const { call } = await openWorld(host);
    const { text, isError } = await call('pve_guest_get', { guest: 'win-desktop', include: ['status', 'addresses'] });
    expect(isError).toBe(false);
    expect(text).toContain('status: running');
    expect(text).toContain('# addresses: REJECTED');
  });

  it('reads nothing but what was asked for', async () => {
    const { call } = await openWorld(host);
    await call('pve_guest_get', { guest: '100', include: ['snapshots'] });
    expect(host.seen.map(({ path }) => path)).toEqual(['/cluster/resources', '/nodes/pve1/qemu/100/snapshot']);
  });

  it('lists the candidates for a name that two guests have, and finds one by name and node', async () => {
    const { call } = await openWorld(host);
    const { text, isError } = await call('pve_guest_get', { guest: 'test' });
    expect(isError).toBe(true);
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "AMBIGUOUS: 2 guests are named "test": 106 (pve2, stopped), 107 (pve1, stopped).
      Next: Call again with the number, for instance guest: "106"."
    `);
    expect((await call('pve_guest_get', { guest: 'test@pve1', include: ['status'] })).text).toContain('vmid: 107');
  });

  it('suggests near names for a guest that is not there', async () => {
    const { call } = await openWorld(host);
    const { text, isError } = await call('pve_guest_get', { guest: 'wbe1' });
    expect(isError).toBe(true);
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "NOT_FOUND: There is no guest "wbe1" in this cluster, or the token may not see it.
      Next: Did you mean "db1", "web1"? pve_guest_list lists all."
    `);
  });

  it('fails where nothing can be read, since the node is down', async () => {
    const { call } = await openWorld(host, { offline: ['pve3'] });
    const { text, isError } = await call('pve_guest_get', { guest: 'git' });
    expect(isError).toBe(true);
    expect(text).toMatch(/^NODE_UNREACHABLE: /);
  });
});
