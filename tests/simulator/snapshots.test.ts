import { describe, expect, it } from 'vitest';
import { openDoor, type Door } from './door.ts';

const get = async ({ send }: Door, path: string): Promise<unknown> => (await send(`GET ${path}`)).json.data;

/** Sends a request that begins a task, and gives what the task ended with. */
const exit = async ({ send, ending }: Door, request: string, form?: string): Promise<unknown> => {
  const { json, status, reason } = await send(request, form === undefined ? {} : { form });
  return status === 200 ? (await ending(json.data)).exit : reason;
};

const DB = '/nodes/pve2/qemu/102';

describe('snapshots', () => {
  it('form a tree that rollbacks branch', async () => {
    const door = openDoor();
    const parents = async (): Promise<unknown> =>
      ((await get(door, `${DB}/snapshot`)) as { name: string; parent?: string }[]).map(({ name, parent }) => [
        name,
        parent,
      ]);
    expect(await exit(door, `POST ${DB}/snapshot`, 'snapname=second')).toBe('OK');
    expect(await exit(door, `POST ${DB}/snapshot/before-upgrade/rollback`)).toBe('OK');
    expect(await exit(door, `POST ${DB}/snapshot`, 'snapname=third')).toBe('OK');
    expect(await parents()).toEqual([
      ['before-upgrade', undefined],
      ['second', 'before-upgrade'],
      ['third', 'before-upgrade'],
      ['current', 'third'],
    ]);
    expect(await exit(door, `DELETE ${DB}/snapshot/third`)).toBe('OK');
    expect(await exit(door, `DELETE ${DB}/snapshot/before-upgrade`)).toBe('OK');
    expect(await parents()).toEqual([
      ['second', undefined],
      ['current', undefined],
    ]);
    expect(await get(door, `${DB}/config`)).not.toHaveProperty('parent');
  });

  it('keep memory on a volume, which brings the VM back as it ran', async () => {
    const door = openDoor();
    const states = async (): Promise<unknown> =>
      ((await get(door, '/nodes/pve2/storage/ceph/content?vmid=102')) as { volid: string }[])
        .map(({ volid }) => volid)
        .filter((volid) => volid.includes('state'));
    await exit(door, `POST ${DB}/snapshot`, 'snapname=ram&vmstate=1');
    expect(await states()).toEqual(['ceph:vm-102-state-ram']);
    expect(await get(door, `${DB}/snapshot/ram/config`)).toMatchObject({ vmstate: 'ceph:vm-102-state-ram' });
    await exit(door, `POST ${DB}/status/stop`);
    expect(await exit(door, `POST ${DB}/snapshot/ram/rollback`)).toBe('OK');
    expect(await get(door, `${DB}/status/current`)).toMatchObject({ status: 'running' });
    expect(await get(door, `${DB}/config`)).not.toHaveProperty('vmstate');
    await exit(door, `DELETE ${DB}/snapshot/ram`);
    expect(await states()).toEqual([]);
  });

  it('bring back options and disks; what came since lies beside the VM', async () => {
    const door = openDoor();
    await door.send('POST /nodes/pve1/qemu/103/snapshot', { form: 'snapname=then' });
    door.clock.advance(10_000);
    await door.send('PUT /nodes/pve1/qemu/103/config', { form: 'scsi1=ceph:8&cores=1&description=new&delete=tags' });
    expect(await exit(door, 'POST /nodes/pve1/qemu/103/snapshot/then/rollback', 'start=1')).toBe('OK');
    const config = await get(door, '/nodes/pve1/qemu/103/config');
    expect(config).toMatchObject({ cores: 2, tags: 'mail', description: 'new', unused0: 'ceph:vm-103-disk-0' });
    expect(config).not.toHaveProperty('scsi1');
    expect(await get(door, '/nodes/pve1/qemu/103/status/current')).toMatchObject({ status: 'running' });
    expect(await get(door, '/nodes/pve1/tasks?typefilter=qmstart')).toMatchObject([{ id: '103', status: 'OK' }]);
  });

  it.each([
    ['pve1/qemu/9000', "you can't take a snapshot if it's a template"],
    ['pve2/qemu/110', 'VM is locked (backup)'],
    ['pve1/qemu/399', "Configuration file 'nodes/pve1/qemu-server/399.conf' does not exist"],
  ])('of %s fail in their task: %s', async (path, text) => {
    expect(await exit(openDoor(), `POST /nodes/${path}/snapshot`, 'snapname=xx')).toBe(text);
  });

  it('need storages that can take them', async () => {
    const door = openDoor();
    await door.send('PUT /nodes/pve1/qemu/103/config', { form: 'scsi1=nas:8' });
    expect(await exit(door, 'POST /nodes/pve1/qemu/103/snapshot', 'snapname=xx')).toBe(
      'snapshot feature is not available',
    );
    expect(await get(door, '/nodes/pve1/qemu/103/snapshot')).toHaveLength(1);
  });

  it('leave nothing behind where they are aborted', async () => {
    const door = openDoor();
    const { send, clock } = door;
    const before = await get(door, `${DB}/config`);
    const upid = String((await send(`POST ${DB}/snapshot`, { form: 'snapname=ram&vmstate=1' })).json.data);
    expect(await get(door, `${DB}/config`)).toMatchObject({ lock: 'snapshot' });
    expect((await send(`PUT ${DB}/config`, { form: 'name=x' })).reason).toBe('VM is locked (snapshot)');
    clock.advance(500);
    await send(`DELETE /nodes/pve2/tasks/${upid}`);
    expect(await get(door, `${DB}/config`)).toEqual(before);
    expect(await get(door, `${DB}/snapshot`)).toHaveLength(2);
    expect(await get(door, '/nodes/pve2/storage/ceph/content?vmid=102')).toHaveLength(2);
  });

  it('change the digest with their description', async () => {
    const door = openDoor();
    const digest = async (): Promise<unknown> => ((await get(door, `${DB}/config`)) as { digest: string }).digest;
    const before = await digest();
    await door.send(`PUT ${DB}/snapshot/before-upgrade/config`, { form: 'description=other' });
    expect(await digest()).not.toBe(before);
    expect(await get(door, `${DB}/snapshot/before-upgrade/config`)).toMatchObject({ description: 'other' });
  });
});
