import { describe, expect, it } from 'vitest';
import { SCENE_TOKEN } from '../../src/simulator/scene/access.ts';
import { fakeHost, HOST, type Seen } from '../support/msw.ts';
import { agreeing } from '../support/person.ts';
import { openWorld, type World } from '../support/world.ts';

const host = fakeHost();

/** The options of a guest, to be changed behind the server's back. */
const configOf = ({ simulator }: World, vmid: number): Record<string, string> =>
  simulator.cluster.guests.get(vmid)?.config ?? {};

const post = (path: string, form: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(`${HOST}/api2/json${path}`, {
    method: 'POST',
    headers: { Authorization: `PVEAPIToken=${SCENE_TOKEN}` },
    body: new URLSearchParams(form),
  });

/** Makes the VM's disk part of a snapshot. */
const snapshot = ({ simulator }: World, vmid: number): void => {
  const guest = simulator.cluster.guests.get(vmid);
  guest?.snapshots.push({
    name: 'before',
    description: '',
    takenAt: 0,
    withMemory: false,
    config: { ...guest.config },
  });
};

/** Lets every migration be a task that ends well and does nothing. */
const tasksThatDoNothing =
  (upid: string) =>
  ({ method, path }: Seen): Response | undefined => {
    if (method === 'POST' && path.endsWith('/migrate')) return Response.json({ data: upid });
    if (!path.includes('migrate') || !path.includes('/tasks/')) return undefined;
    return Response.json({ data: path.endsWith('/log') ? [] : { status: 'stopped', exitstatus: 'OK' } });
  };

type Prepare = (world: World) => unknown;

describe('what keeps a guest from moving', () => {
  it.each<[what: string, args: Record<string, unknown>, prepare: Prepare, why: string, todo: string]>([
    [
      'a device of its node',
      { guest: 'web1' },
      (world) => Object.assign(configOf(world, 100), { hostpci0: '0000:01:00.0', usb1: 'host=1-2' }),
      'it uses hostpci0, usb1 of its node',
      'pve_guest_configure {"guest":"100","unset":["hostpci0","usb1"]}',
    ],
    [
      'a CD image on a local storage',
      { guest: 'web1' },
      (world) => Object.assign(configOf(world, 100), { ide2: 'local:iso/debian-13.1.0-amd64-netinst.iso,media=cdrom' }),
      'the CD image in ide2 (local:iso/debian-13.1.0-amd64-netinst.iso) is only on pve1',
      'pve_guest_configure {"guest":"100","set":{"ide2":"none,media=cdrom"}}',
    ],
    [
      'a local disk while it runs',
      { guest: 'win-desktop' },
      () => undefined,
      'its disk scsi0 (local-lvm:vm-104-disk-0) is only on pve1',
      'Give with_local_disks true',
    ],
    [
      'a local disk with snapshots while it runs',
      { guest: 'win-desktop', with_local_disks: true },
      (world) => snapshot(world, 104),
      "has snapshots, which can't be copied while it runs",
      'pve_guest_shutdown {"guest":"104"}',
    ],
    [
      'a local disk with snapshots that stay behind',
      { guest: 'mail' },
      (world) => snapshot(world, 103),
      "its disk scsi0 (local-lvm:vm-103-disk-0) is only on pve1 and has snapshots, which can't be copied from there",
      'pve_guest_get {"guest":"103","include":["snapshots"]}',
    ],
    [
      'a storage that the target has not',
      { guest: 'mail' },
      ({ simulator }) => {
        const storage = simulator.cluster.storages.find(({ name }) => name === 'local-lvm');
        if (storage) Object.assign(storage, { nodes: ['pve1', 'pve3'] });
      },
      'pve2 has no storage local-lvm',
      'Give storage "local-lvm:OTHER"',
    ],
    [
      'that it is a container and runs',
      { guest: 'dns1' },
      () => undefined,
      "it runs, and a container can't move while it runs",
      'Give restart true: it is shut down and started again on pve2',
    ],
    [
      'a directory of its node in a container',
      { guest: 'dns1', restart: true },
      (world) => Object.assign(configOf(world, 200), { mp0: '/srv/data,mp=/data', mp1: '/mnt/x,mp=/x,shared=1' }),
      'mp0 is a directory or device of its node',
      '"unset":["mp0"]',
    ],
  ])('is %s', async (_, args, prepare, why, todo) => {
    const world = await openWorld(host, { person: agreeing });
    prepare(world);
    const { text, isError } = await world.call('pve_guest_migrate', { target: 'pve2', ...args });
    expect(isError).toBe(true);
    expect(text).toMatch(/^REJECTED: (?:VM|container) \d+ "[\w-]+" on pve1 can't move to pve2: /);
    expect(text).toContain(why);
    expect(text).toContain(todo);
    expect(world.writes()).toEqual([]);
  });

  it('is told all at once', async () => {
    const world = await openWorld(host);
    Object.assign(configOf(world, 104), { hostpci0: '0000:01:00.0' });
    const { text } = await world.call('pve_guest_migrate', { guest: 'win-desktop', target: 'pve2' });
    expect(text).toMatchInlineSnapshot(`
      "REJECTED: VM 104 "win-desktop" on pve1 can't move to pve2: it uses hostpci0 of its node; its disk scsi0 (local-lvm:vm-104-disk-0) is only on pve1.
      Next: Take that out with pve_guest_configure {"guest":"104","unset":["hostpci0"]}, or use a resource mapping; give with_local_disks true: the disk is copied, and removed here afterwards; a person is asked first."
    `);
  });

  it('is nothing that only differs: a storage that is mapped, snapshots that are replicated, an image that is shared', async () => {
    const world = await openWorld(host, {
      person: agreeing,
      between: ({ path, query }) =>
        path === '/nodes/pve1/replication' && query === 'guest=104'
          ? Response.json({ data: [{ id: '104-0', guest: 104, target: 'pve2' }] })
          : undefined,
    });
    const storage = world.simulator.cluster.storages.find(({ name }) => name === 'local-lvm');
    if (storage) Object.assign(storage, { nodes: ['pve1', 'pve3'] });
    Object.assign(configOf(world, 103), { ide0: 'nas:iso/virtio-win-0.1.285.iso,media=cdrom' });
    const mail = await world.call('pve_guest_migrate', { guest: 'mail', target: 'pve2', storage: 'local-lvm:ceph' });
    expect(mail.text).toMatch(/^Done: VM 103 "mail" moved from pve1 to pve2\./);
    snapshot(world, 104);
    await world.call('pve_guest_migrate', { guest: '104', target: 'pve2', with_local_disks: true, storage: 'ceph' });
    expect(world.writes().at(-1)).toMatch(/qemu\/104\/migrate/);
  });

  it('is asked on older releases too, which tell less', async () => {
    const world = await openWorld(host, {
      between: ({ method, path }) => {
        if (method !== 'GET') return undefined;
        if (path === '/nodes/pve1/lxc/200/migrate') {
          return Response.json({ data: null }, { status: 501, statusText: "Method 'GET' not implemented" });
        }
        if (path !== '/nodes/pve1/qemu/104/migrate') return undefined;
        const data = {
          running: 1,
          local_disks: [{ volid: 'local-lvm:vm-104-disk-0', size: 1, cdrom: 0, is_unused: 0 }],
          local_resources: [],
        };
        return Response.json({ data });
      },
    });
    expect((await world.call('pve_guest_migrate', { guest: '104', target: 'pve2' })).text).toContain(
      'its disk local-lvm:vm-104-disk-0 is only on pve1.',
    );
    expect((await world.call('pve_guest_migrate', { guest: 'dns1', target: 'pve2', restart: true })).text).toMatch(
      /^Done/,
    );
  });
});

describe('pve_guest_migrate', () => {
  it('moves a VM that is off with its local disk, after a yes: it is removed where it was', async () => {
    const questions: string[] = [];
    const person = (question: string) => {
      questions.push(question);
      return agreeing(question);
    };
    const world = await openWorld(host, { person });
    const { text } = await world.call('pve_guest_migrate', { guest: 'mail', target: 'pve3' });
    expect(questions[0]).toContain('with its disks scsi0 (local-lvm:vm-103-disk-0), which are removed here afterwards');
    expect(text).toMatch(/^Done: VM 103 "mail" moved from pve1 to pve3\.\nnode: pve3\n/);
    expect(world.writes()).toEqual(['POST /nodes/pve1/qemu/103/migrate target=pve3&with-local-disks=1']);
  });

  it('asks the conditions and the cluster, and nothing else before', async () => {
    const world = await openWorld(host);
    await world.call('pve_guest_migrate', { guest: 'mail', target: 'pve3', dry_run: true });
    expect(host.seen.map(({ path, query }) => `${path} ${query}`.trim())).toEqual(
      expect.arrayContaining(['/cluster/resources', '/nodes/pve1/qemu/103/migrate target=pve3']),
    );
    expect(host.seen.filter(({ path }) => path === '/cluster/resources')).toHaveLength(1);
  });

  it('needs the yes of a person where local disks of a running VM are copied', async () => {
    const world = await openWorld(host);
    const { text } = await world.call('pve_guest_migrate', { guest: '104', target: 'pve2', with_local_disks: true });
    expect(text).toMatch(/^NOT_CONFIRMED: /);
    expect(world.writes()).toEqual([]);
  });

  it('sends nothing where the guest is there already', async () => {
    const world = await openWorld(host, { offline: ['pve3'] });
    expect((await world.call('pve_guest_migrate', { guest: 'git', target: 'pve3' })).text).toBe(
      'Nothing to do: container 202 "git" is already on pve3.',
    );
  });

  it('follows a guest that the HA manager moves, to where it really is', async () => {
    const world = await openWorld(host);
    await post('/cluster/ha/resources', { sid: 'vm:102' });
    const { text } = await world.call('pve_guest_migrate', { guest: 'db1', target: 'pve3' });
    expect(text).toMatch(
      /^Done: VM 102 "db1" moved from pve2 to pve3\.\nnode: pve3\ntask: UPID:pve2:.*:hamigrate:102:/,
    );
    expect(world.simulator.cluster.guests.get(102)?.node).toBe('pve3');
  });

  it('says that the HA manager was only asked, where the guest does not move', async () => {
    const world = await openWorld(host, {
      between: tasksThatDoNothing('UPID:pve2:00000001:00000001:6955B900:hamigrate:102:root@pam:'),
    });
    await post('/cluster/ha/resources', { sid: 'vm:102' });
    const { text } = await world.call('pve_guest_migrate', { guest: 'db1', target: 'pve3' });
    expect(text).toMatchInlineSnapshot(`
      "Begun, not finished: the HA manager was asked to move VM 102 "db1" from pve2 to pve3, and it is on pve2 now.
      node: pve2
      task: UPID:pve2:00000001:00000001:6955B900:hamigrate:102:root@pam:
      state: finished: OK
      # look again with pve_guest_get {"guest":"102","include":["status"]}"
    `);
    expect(world.clock.slept.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(90_000);
  });

  it('does not say done where the task is, and the guest is not there', async () => {
    const world = await openWorld(host, {
      between: tasksThatDoNothing('UPID:pve1:00000001:00000001:6955B900:qmigrate:100:root@pam:'),
    });
    const { text } = await world.call('pve_guest_migrate', { guest: 'web1', target: 'pve2' });
    expect(text).toMatch(/^The task ended without an error, but not seen to be done: .*, and it is on pve1 now\.$/m);
  });

  it('hands back the task at once with wait: false', async () => {
    const world = await openWorld(host);
    const { text } = await world.call('pve_guest_migrate', { guest: 'web1', target: 'pve2', wait: false });
    expect(text).toMatch(/^Begun, not finished: VM 100 "web1" moved from pve1 to pve2\./);
  });
});
