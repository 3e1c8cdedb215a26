import { describe, expect, it } from 'vitest';
import { openDoor, type Door } from './door.ts';

const get = async ({ send }: Door, path: string): Promise<unknown> => (await send(`GET ${path}`)).json.data;

const exit = async ({ send, ending }: Door, request: string, form?: string): Promise<unknown> => {
  const { json, status, reason } = await send(request, form === undefined ? {} : { form });
  return status === 200 ? (await ending(json.data)).exit : reason;
};

const TEMPLATE = '/nodes/pve1/qemu/9000';

describe('clones', () => {
  it('of a template are linked, and hold it', async () => {
    const door = openDoor();
    expect(await exit(door, `POST ${TEMPLATE}/clone`, 'newid=300&name=app&target=pve3&pool=web')).toBe('OK');
    const config = await get(door, '/nodes/pve3/qemu/300/config');
    expect(config).toMatchObject({
      name: 'app',
      scsi0: 'ceph:base-9000-disk-0/vm-300-disk-0,size=8G',
      net0: expect.stringMatching(/^virtio=BC:24:11(:[0-9A-F]{2}){3},bridge=vmbr0$/) as string,
      smbios1: expect.stringMatching(/^uuid=/) as string,
    });
    expect(config).not.toHaveProperty('template');
    expect((config as { net0: string }).net0).not.toBe(
      ((await get(door, `${TEMPLATE}/config`)) as { net0: string }).net0,
    );
    expect(await exit(door, `DELETE ${TEMPLATE}`)).toBe(
      "base volume 'ceph:base-9000-disk-0' is still in use by linked cloned",
    );
    expect(await exit(door, 'DELETE /nodes/pve3/qemu/300')).toBe('OK');
    expect(await exit(door, `DELETE ${TEMPLATE}`)).toBe('OK');
  });

  it('of a snapshot are as it was then', async () => {
    const door = openDoor();
    await exit(door, 'POST /nodes/pve1/qemu/103/snapshot', 'snapname=then&description=as+it+was');
    await door.send('PUT /nodes/pve1/qemu/103/config', { form: 'cores=1&scsi1=ceph:4' });
    expect(
      await exit(door, 'POST /nodes/pve1/qemu/103/clone', 'newid=301&snapname=then&storage=nas&format=qcow2'),
    ).toBe('OK');
    const config = await get(door, '/nodes/pve1/qemu/301/config');
    expect(config).toMatchObject({
      name: 'Copy-of-VM-mail',
      description: 'as it was',
      cores: 2,
      scsi0: 'nas:301/vm-301-disk-0.qcow2,size=60G',
      ide2: 'nas:301/vm-301-cloudinit.qcow2,media=cdrom,size=4M',
    });
    for (const name of ['scsi1', 'parent', 'lock']) expect(config).not.toHaveProperty(name);
  });

  it.each([
    [TEMPLATE, 'newid=300&storage=nas', "parameter 'storage' not allowed for linked clones"],
    [TEMPLATE, 'newid=300&full=1&storage=local-lvm&target=pve2', "can't clone to non-shared storage 'local-lvm'"],
    ['/nodes/pve1/qemu/103', 'newid=300&target=pve2', "can't clone VM to node 'pve2' (VM uses local storage)"],
    ['/nodes/pve1/qemu/103', 'newid=101', 'unable to create VM 101: config file already exists'],
    ['/nodes/pve1/lxc/200', 'newid=101', "VM 101 already exists on node 'pve2'"],
    ['/nodes/pve1/lxc/200', 'newid=300', 'Full clone of a running container is only possible from a snapshot'],
    ['/nodes/pve3/lxc/203', 'newid=300&full=0', "Linked clone feature for 'local-lvm:vm-203-disk-0' is not available"],
    ['/nodes/pve1/qemu/103', 'newid=300&pool=nope', "Permission check failed (pool 'nope' does not exist)"],
    ['/nodes/pve2/qemu/110', 'newid=300', 'VM is locked (backup)'],
  ])('%s with %s is refused: %s', async (path, form, text) => {
    const door = openDoor();
    expect((await door.send(`POST ${path}/clone`, { form })).reason).toBe(text);
    expect((await get(door, '/cluster/nextid?vmid=300')) ?? '').toBe('300');
  });

  it('leave nothing behind where they are aborted', async () => {
    const door = openDoor();
    const upid = String((await door.send('POST /nodes/pve2/qemu/102/clone', { form: 'newid=302' })).json.data);
    door.clock.advance(1_000);
    expect(await get(door, '/nodes/pve2/qemu/302/config')).toMatchObject({ lock: 'clone' });
    await door.send(`DELETE /nodes/pve2/tasks/${upid}`);
    expect((await door.send('GET /nodes/pve2/qemu/302/config')).status).toBe(500);
    expect(await get(door, '/nodes/pve2/storage/ceph/content?vmid=302')).toEqual([]);
    expect(await exit(door, 'POST /nodes/pve2/qemu/102/clone', 'newid=302')).toBe('OK');
  });

  it('close a container meanwhile', async () => {
    const door = openDoor();
    const upid = (await door.send('POST /nodes/pve3/lxc/203/clone', { form: 'newid=303&hostname=twin' })).json.data;
    expect((await door.send('POST /nodes/pve3/lxc/203/clone', { form: 'newid=304' })).reason).toBe(
      'CT is locked (disk)',
    );
    expect((await door.ending(upid)).exit).toBe('WARNINGS: 1');
    expect(await get(door, '/nodes/pve3/lxc/303/config')).toMatchObject({
      hostname: 'twin',
      rootfs: 'local-lvm:vm-303-disk-0,size=8G',
    });
    expect(await get(door, '/nodes/pve3/lxc/203/config')).not.toHaveProperty('lock');
  });

  it('need rights on the source, the new guest and the storage', async () => {
    const answer = await openDoor().send('POST /nodes/pve1/qemu/103/clone', { as: 'operator', form: 'newid=300' });
    expect(answer.reason).toBe('Permission check failed (/vms/103, VM.Clone)');
  });
});

describe('templates', () => {
  it.each([
    ['/nodes/pve1/qemu/103', 'scsi0', 'local-lvm:base-103-disk-0,size=60G'],
    ['/nodes/pve3/lxc/203', 'rootfs', 'local-lvm:base-203-disk-0,size=8G'],
  ])('%s becomes one with its disks', async (path, key, value) => {
    const door = openDoor();
    await door.send(`POST ${path}/template`);
    door.clock.advance(60_000);
    expect(await get(door, `${path}/config`)).toMatchObject({ template: 1, [key]: value });
    expect((await door.send(`POST ${path}/template`)).reason).toBe("you can't convert a template to a template");
    expect(await exit(door, `POST ${path}/clone`, 'newid=310')).toMatch(/^(?:OK|WARNINGS: 1)$/);
  });

  it.each([
    ['/nodes/pve2/qemu/102', 'unable to create template, because VM contains snapshots'],
    ['/nodes/pve1/qemu/100', "you can't convert a VM to template if VM is running"],
    ['/nodes/pve1/lxc/200', "you can't convert a CT to template if the CT is running"],
  ])('%s becomes none: %s', async (path, text) => {
    expect((await openDoor().send(`POST ${path}/template`)).reason).toBe(text);
  });
});
