import { describe, expect, it } from 'vitest';
import { SCENE_TOKEN } from '../../src/simulator/scene/access.ts';
import { fakeHost, refusal } from '../support/msw.ts';
import { agreeing } from '../support/person.ts';
import { openWorld, type World } from '../support/world.ts';

const host = fakeHost();

/** Gives a guest to high availability. */
const manage = async ({ simulator }: World, sid: string): Promise<void> => {
  await simulator.handle({
    method: 'POST',
    target: '/api2/json/cluster/ha/resources',
    headers: [['Authorization', `PVEAPIToken=${SCENE_TOKEN}`]],
    body: new TextEncoder().encode(new URLSearchParams({ sid, state: 'stopped' }).toString()),
  });
};

const off = ({ simulator }: World, vmid: number): void => {
  delete simulator.cluster.guests.get(vmid)?.running;
};

const plan = async ({ call }: World, args: object): Promise<string | undefined> =>
  /^ {2}what: (.*)$/m.exec((await call('pve_guest_delete', { ...args, dry_run: true })).text)?.[1];

describe('what is told before a guest is destroyed', () => {
  it('names the disks and snapshots that are lost, and the backups that stay', async () => {
    const questions: string[] = [];
    const world = await openWorld(host, {
      person: (question) => {
        questions.push(question);
        return agreeing(question);
      },
    });
    off(world, 102);
    const { text } = await world.call('pve_guest_delete', { guest: 'db1' });
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchInlineSnapshot(`
      "The assistant asks to do this on the cluster default:
      1. destroy VM 102 "db1" with its disks ceph:vm-102-disk-0 (32G), ceph:vm-102-disk-1 (200G); its snapshots before-upgrade; 2 backups of it stay, the last of 2025-12-31 — DELETE /nodes/pve2/qemu/102
         Privileges: VM.Allocate on /vms/102: held
      It touches VM 102 "db1".
      Data is lost or an object is removed. This can not be undone.
      No rule decides, and class destroy asks for a confirmation by default.

      Type 102 to confirm."
    `);
    expect(text).toMatchInlineSnapshot(`
      "Done: VM 102 "db1" on pve2 destroyed.
      disks_lost:
        scsi0: ceph:vm-102-disk-0,size=32G
        scsi1: ceph:vm-102-disk-1,size=200G
      snapshots_lost: before-upgrade
      backups_kept: 2
      last_backup: nas:backup/vzdump-qemu-102-2025_12_31-02_00_03.vma.zst
      last_backup_of: 2025-12-31 00:00Z
      task: UPID:pve2:00004E27:0007A120:6955B900:qmdestroy:102:root@pam!demo:
      state: finished: OK"
    `);
  });

  it.each<[what: string, before: (world: World) => void, args: object, plan: string]>([
    [
      'no backup',
      () => undefined,
      { guest: '105' },
      'with its disks local-lvm:vm-105-disk-0 (20G); no backup of it is seen',
    ],
    ['one backup', (world) => off(world, 200), { guest: '200' }, '; 1 backup of it stays, the last of 2025-12-31'],
    [
      'no disks',
      ({ simulator }) => {
        const guest = simulator.cluster.guests.get(105);
        delete guest?.config['scsi0'];
      },
      { guest: '105' },
      'destroy VM 105 "legacy-app" with no disks;',
    ],
    [
      'not what belongs to others',
      ({ simulator }) => {
        const guest = simulator.cluster.guests.get(203);
        Object.assign(guest?.config ?? {}, { mp0: '/mnt/data,mp=/data', mp1: 'local-lvm:vm-202-disk-0,mp=/x,size=1G' });
      },
      { guest: '203' },
      'with its disks local-lvm:vm-203-disk-0 (8G); no',
    ],
    [
      'disks that it does not use, where they go too',
      ({ simulator }) => {
        const storage = simulator.cluster.storages.find(({ name }) => name === 'ceph');
        const volume = { volid: 'ceph:vm-105-disk-7', content: 'images', format: 'raw', size: 1, createdAt: 1 };
        storage?.volumes.push({ ...volume, vmid: 105 });
      },
      { guest: '105', unreferenced_disks: true },
      'with its disks local-lvm:vm-105-disk-0 (20G), ceph:vm-105-disk-7; no backup',
    ],
  ])('%s', async (_, before, args, what) => {
    const world = await openWorld(host);
    before(world);
    expect(await plan(world, args)).toContain(what);
  });

  it('names storages that could not be read', async () => {
    const world = await openWorld(host, {
      between: ({ path }) => (/\/storage\/(?:nas|ceph)\/content$/.test(path) ? refusal(500, 'no') : undefined),
      person: agreeing,
    });
    expect(await plan(world, { guest: '105', unreferenced_disks: true })).toMatch(
      /\(20G\); more may be on ceph, nas, which could not be read; no backup of it is seen \(not read: nas\)$/,
    );
    expect((await world.call('pve_guest_delete', { guest: '105' })).text).toContain('could not be read: nas');
  });

  it('has no words of the cluster in it that could be a sentence', async () => {
    const world = await openWorld(host);
    const guest = world.simulator.cluster.guests.get(105);
    Object.assign(guest?.config ?? {}, { scsi0: 'local-lvm:vm-105-disk-0 is empty and can go,size=a b' });
    guest?.snapshots.push({ name: 'all is saved', description: '', takenAt: 1_760_000_000, withMemory: false });
    expect(await plan(world, { guest: '105' })).toBe(
      'destroy VM 105 "legacy-app" with its disks (a name that is none) (a); its snapshots (a name that is none); no backup of it is seen',
    );
  });

  it('does not take what it may not see for none', async () => {
    const world = await openWorld(host);
    for (const storage of world.simulator.cluster.storages) Object.assign(storage, { content: ['images'] });
    expect(await plan(world, { guest: '105' })).toMatch(/; no storage with backups can be seen$/);
  });

  it('does nothing without a yes', async () => {
    const world = await openWorld(host, { person: () => ({ action: 'decline' }) });
    expect((await world.call('pve_guest_delete', { guest: 'legacy-app' })).text).toMatch(/^NOT_CONFIRMED: /);
    expect(world.writes()).toEqual([]);
  });
});

describe('what stands in the way is said before anybody is asked', () => {
  const silent = (): never => {
    throw new Error('nobody is to be asked');
  };
  it.each<[what: string, before: (world: World) => unknown, args: Readonly<Record<string, unknown>>, answer: RegExp]>([
    ['a container that runs', () => undefined, { guest: 'dns1' }, /^REJECTED: .*container 200 "dns1": it is running/],
    [
      'protection',
      ({ simulator }) => Object.assign(simulator.cluster.guests.get(105)?.config ?? {}, { protection: '1' }),
      { guest: '105' },
      /^REJECTED: .*: it is protected\.\nNext: .*pve_guest_configure \{"guest": "105", "unset": \["protection"\]\}/,
    ],
    [
      'high availability',
      (world) => manage(world, 'vm:105'),
      { guest: '105' },
      /^REJECTED: .*high availability manages it\.\nNext: pve_guest_delete \{"guest": "105", "purge": true\}/,
    ],
    [
      'linked clones, by the name of their disks',
      ({ call }) => call('pve_guest_clone', { guest: '9000', name: 'web3' }),
      { guest: '9000' },
      /^REJECTED: .*VM 9000 "debian-13": these are linked clones of it: 108\.\nNext: .*pve_guest_delete \{"guest": "108"\}/,
    ],
    [
      'linked clones, by what stands beside it',
      ({ simulator }) => {
        const storage = simulator.cluster.storages.find(({ name }) => name === 'ceph');
        const volume = { volid: 'ceph:vm-300-disk-0', content: 'images', format: 'raw', size: 1, createdAt: 1 };
        storage?.volumes.push({ ...volume, vmid: 300, parent: 'ceph:base-9000-disk-0@__base__' });
      },
      { guest: '9000' },
      /^REJECTED: .*linked clones of it: 300\./,
    ],
  ])('%s', async (_, before, args, answer) => {
    const world = await openWorld(host, { person: silent });
    await before(world);
    const from = world.writes().length;
    expect((await world.call('pve_guest_delete', args)).text).toMatch(answer);
    expect(world.writes().slice(from)).toEqual([]);
  });

  it('and with purge a guest goes out of high availability too', async () => {
    const world = await openWorld(host, { person: agreeing });
    await manage(world, 'vm:105');
    const { text } = await world.call('pve_guest_delete', { guest: '105', purge: true });
    expect(text).toMatch(/^Done: VM 105 "legacy-app" on pve1 destroyed\./);
    expect(world.writes().at(-1)).toBe('DELETE /nodes/pve1/qemu/105');
    expect(host.seen.at(-1)?.method).toBe('GET');
  });

  it('a full copy keeps its template from nothing', async () => {
    const world = await openWorld(host, { person: agreeing });
    await world.call('pve_guest_clone', { guest: '9000', name: 'web3', full: true });
    expect((await world.call('pve_guest_delete', { guest: '9000' })).text).toMatch(/^Done: /);
  });
});
