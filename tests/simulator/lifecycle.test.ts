import { describe, expect, it } from 'vitest';
import { openDoor, type Door } from './door.ts';

const TEMPLATE = 'local:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst';

const dataOf = async ({ send }: Door, path: string): Promise<unknown> => (await send(`GET ${path}`)).json.data;

const volumesOf = async (door: Door, node: string, storage: string, vmid: number): Promise<string[]> =>
  ((await dataOf(door, `/nodes/${node}/storage/${storage}/content?vmid=${vmid}`)) as { volid: string }[]).map(
    ({ volid }) => volid,
  );

describe('making a guest', () => {
  it('takes the number at once, and a lock until it is whole', async () => {
    const door = openDoor();
    const { send, ending } = door;
    const form = 'vmid=500&name=new&memory=1024&scsi0=ceph:8&net0=virtio,bridge%3Dvmbr0';
    const { data: upid } = (await send('POST /nodes/pve2/qemu', { form })).json;
    expect(await dataOf(door, '/nodes/pve2/qemu/500/config')).toMatchObject({ lock: 'create' });
    expect((await send('POST /nodes/pve1/lxc', { form: `vmid=500&ostemplate=${TEMPLATE}` })).reason).toBe(
      "VM 500 already exists on node 'pve2'",
    );
    expect((await ending(upid)).exit).toBe('OK');
    const config = await dataOf(door, '/nodes/pve2/qemu/500/config');
    expect(config).toMatchObject({ name: 'new', boot: 'order=scsi0;net0', scsi0: 'ceph:vm-500-disk-0,size=8G' });
    expect(config).not.toHaveProperty('lock');
  });

  it.each([
    ['qemu', 'vmid=500&scsi0=ceph:8&ide2=local:iso/missing.iso,media%3Dcdrom', 'VM', 'local:iso/missing.iso'],
    ['lxc', 'vmid=500&ostemplate=local:vztmpl/missing.tar.zst&rootfs=ceph:8', 'CT', 'local:vztmpl/missing.tar.zst'],
  ])('leaves nothing of a %s that could not be made', async (kind, form, label, missing) => {
    const door = openDoor();
    const { exit } = await door.ending((await door.send(`POST /nodes/pve1/${kind}`, { form })).json.data);
    expect(exit).toBe(`unable to create ${label} 500 - volume '${missing}' does not exist`);
    expect((await door.send(`GET /nodes/pve1/${kind}/500/config`)).status).toBe(500);
    expect(await volumesOf(door, 'pve1', 'ceph', 500)).toEqual([]);
  });

  it('leaves nothing where the task is aborted', async () => {
    const door = openDoor();
    const form = `vmid=500&ostemplate=${TEMPLATE}&rootfs=local-lvm:8&unprivileged=1`;
    const upid = String((await door.send('POST /nodes/pve3/lxc', { form })).json.data);
    expect(await volumesOf(door, 'pve3', 'local-lvm', 500)).toEqual(['local-lvm:vm-500-disk-0']);
    await door.send(`DELETE /nodes/pve3/tasks/${upid}`);
    expect((await door.ending(upid)).exit).toBe('unable to create CT 500 - received interrupt');
    expect(await volumesOf(door, 'pve3', 'local-lvm', 500)).toEqual([]);
    expect((await dataOf(door, '/cluster/nextid?vmid=500')) as string).toBe('500');
  });

  it.each([
    ['', 'WARNINGS: 1', 'WARN: Systemd 257 detected. You may need to enable nesting.'],
    ['&features=nesting%3D1', 'OK', 'Detected container architecture: amd64'],
  ])('warns of a container that may not do what its system wants: "%s" ends with %s', async (more, exit, line) => {
    const door = openDoor();
    const form = `vmid=500&ostemplate=${TEMPLATE}&rootfs=local-lvm:8&unprivileged=1${more}`;
    const end = await door.ending((await door.send('POST /nodes/pve1/lxc', { form })).json.data);
    expect(end.exit).toBe(exit);
    expect(end.log.at(-2)).toBe(line);
    expect(await dataOf(door, '/nodes/pve1/lxc/500/config')).toMatchObject({ ostype: 'debian', hostname: 'CT500' });
  });

  it('starts it in a task of its own where that is wanted', async () => {
    const door = openDoor();
    const { data } = (await door.send('POST /nodes/pve3/qemu', { form: 'vmid=500&start=1' })).json;
    expect((await door.ending(data)).log).toEqual(['Execute autostart', 'TASK OK']);
    const tasks = (await dataOf(door, '/nodes/pve3/tasks?vmid=500')) as { type: string; status: string }[];
    expect(tasks.map(({ type, status }) => [type, status])).toEqual([
      ['qmstart', 'OK'],
      ['qmcreate', 'OK'],
    ]);
    expect(await dataOf(door, '/nodes/pve3/qemu/500/status/current')).toMatchObject({ status: 'running' });
  });

  it.each([
    ['qemu', 'vmid=500', 403, 'Permission check failed'],
    ['lxc', `vmid=500&ostemplate=${TEMPLATE}`, 403, 'Permission check failed'],
  ])('is refused without rights: %s %s', async (kind, form, status, reason) => {
    expect(await openDoor().send(`POST /nodes/pve1/${kind}`, { form, as: 'operator' })).toMatchObject({
      status,
      reason,
    });
  });
});

describe('destroying a guest', () => {
  it('frees its volumes on every storage, those of snapshots too, and nothing of others', async () => {
    const door = openDoor();
    const before = await volumesOf(door, 'pve1', 'local-lvm', 104);
    expect((await door.ending((await door.send('DELETE /nodes/pve1/qemu/103')).json.data)).exit).toBe('OK');
    expect(await volumesOf(door, 'pve1', 'local-lvm', 103)).toEqual([]);
    expect(await volumesOf(door, 'pve1', 'local-lvm', 104)).toEqual(before);
    expect((await door.send('GET /nodes/pve1/qemu/103/config')).status).toBe(500);
  });

  it('takes what nobody names only where that is wanted', async () => {
    const door = openDoor();
    const make = { form: 'vmid=103&filename=vm-103-disk-7&size=1G' };
    expect((await door.send('POST /nodes/pve1/storage/local-lvm/content', make)).status).toBe(200);
    await door.ending((await door.send('DELETE /nodes/pve1/qemu/103')).json.data);
    expect(await volumesOf(door, 'pve1', 'local-lvm', 103)).toEqual(['local-lvm:vm-103-disk-7']);
  });

  it('takes it out of what speaks of it', async () => {
    const door = openDoor();
    const { send } = door;
    await send('PUT /access/acl', { form: 'path=/vms/203&roles=PVEVMUser&users=web@pve' });
    await send('POST /cluster/backup', { form: 'id=both&schedule=daily&vmid=202,203' });
    await send('POST /cluster/backup', { form: 'id=one&schedule=daily&vmid=203' });
    const { log } = await door.ending((await send('DELETE /nodes/pve3/lxc/203?purge=1')).json.data);
    expect(log[0]).toBe('purging CT 203 from related configurations..');
    expect(await dataOf(door, '/access/acl')).not.toEqual(
      expect.arrayContaining([expect.objectContaining({ path: '/vms/203' })]),
    );
    expect(await dataOf(door, '/cluster/backup')).toMatchObject([
      { id: 'backup-5d1c7e90-a3f2', vmid: '100,101,102,200' },
      { id: 'both', vmid: '202' },
    ]);
  });

  it.each([
    ['qemu/100', 'VM 100 is running - destroy failed'],
    ['lxc/200', 'unable to destroy CT 200 - container is running'],
    ['qemu/200', "Configuration file 'nodes/pve1/qemu-server/200.conf' does not exist"],
  ])('refuses %s at once: %s', async (guest, reason) => {
    expect(await openDoor().send(`DELETE /nodes/pve1/${guest}`)).toMatchObject({ status: 500, reason });
  });

  it('stops a container first where it may', async () => {
    const door = openDoor();
    const { exit, log } = await door.ending((await door.send('DELETE /nodes/pve1/lxc/200?force=1')).json.data);
    expect([exit, log[0]]).toEqual(['OK', 'forced to stop CT 200 before destroying!']);
  });
});
