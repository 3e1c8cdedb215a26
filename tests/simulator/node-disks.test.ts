import { describe, expect, it } from 'vitest';
import { openDoor, type Door } from './door.ts';

const PATH = '/nodes/pve1/disks';
const [FIRST, SECOND] = ['/dev/nvme0n1', '/dev/nvme1n1'];

const dataOf = async ({ send }: Door, path: string): Promise<unknown> => (await send(`GET ${path}`)).json.data;

const unused = async (door: Door): Promise<unknown> =>
  ((await dataOf(door, `${PATH}/list?type=unused`)) as { devpath: string }[]).map(({ devpath }) => devpath);

const task = async ({ send, ending }: Door, request: string, form?: string): Promise<unknown> => {
  const { status, reason, json } = await send(request, form === undefined ? {} : { form });
  return status === 200 ? (await ending(json.data)).exit : reason;
};

const storageNames = async (door: Door): Promise<string[]> =>
  ((await dataOf(door, '/storage')) as { storage: string }[]).map(({ storage }) => storage);

describe('disks of a node', () => {
  it.each([
    ['lvm', `name=fast&device=${FIRST}`, '/lvm', 'LVM'],
    ['lvmthin', `name=fast&device=${FIRST}`, '/lvmthin', 'LVM'],
    ['directory', `name=fast&device=${FIRST}&filesystem=xfs`, '/directory', 'partitions'],
    ['zfs', `name=fast&devices=${FIRST}&raidlevel=single`, '/zfs', 'ZFS'],
  ])('%s is made of a free disk, with a storage on it, and taken apart again', async (kind, form, list, use) => {
    const door = openDoor();
    const before = JSON.stringify(await dataOf(door, PATH + list));
    expect(await task(door, `POST ${PATH}/${kind}`, `${form}&add_storage=1`)).toBe('OK');
    expect(await unused(door)).toEqual([SECOND]);
    expect(await dataOf(door, `${PATH}/list`)).toContainEqual(expect.objectContaining({ devpath: FIRST, used: use }));
    expect(JSON.stringify(await dataOf(door, PATH + list))).not.toBe(before);
    expect(await dataOf(door, '/nodes/pve1/storage/fast/status')).toMatchObject({ active: 1 });
    expect(await dataOf(door, '/nodes/pve2/storage?storage=fast')).toMatchObject([{ active: 0 }]);
    expect(await task(door, `PUT ${PATH}/wipedisk`, `disk=${FIRST}`)).not.toBe('OK');
    const options = `cleanup-config=1&cleanup-disks=1${kind === 'lvmthin' ? '&volume-group=fast' : ''}`;
    expect(await task(door, `DELETE ${PATH}/${kind}/fast?${options}`)).toBe('OK');
    expect(await unused(door)).toEqual([FIRST, SECOND]);
    expect(await storageNames(door)).not.toContain('fast');
    expect(JSON.stringify(await dataOf(door, PATH + list))).toBe(before);
  });

  it('guests can live on what was made', async () => {
    const door = openDoor();
    await task(door, `POST ${PATH}/lvmthin`, `name=fast&device=${FIRST}&add_storage=1`);
    await door.send('PUT /nodes/pve1/qemu/103/config', { form: 'scsi1=fast:8' });
    expect(await dataOf(door, '/nodes/pve1/qemu/103/config')).toMatchObject({ scsi1: 'fast:vm-103-disk-0,size=8G' });
    const pools = (await dataOf(door, `${PATH}/lvmthin`)) as { vg: string; used: number }[];
    expect(pools.find(({ vg }) => vg === 'fast')?.used).toBeGreaterThan(0);
  });

  it.each([
    ['POST', 'lvm', 'name=fast&device=/dev/sda', "device '/dev/sda' is already in use"],
    ['POST', 'lvm', 'name=fast&device=/dev/sdx', 'not a valid block device'],
    ['POST', 'lvm', `name=pve&device=${FIRST}`, 'volume group pve already exists on node'],
    ['POST', 'lvm', `name=nas&device=${FIRST}&add_storage=1`, /storage ID 'nas' already exists/],
    ['POST', 'zfs', `name=fast&devices=${FIRST}&raidlevel=mirror`, 'mirror needs at least 2 disks'],
    ['POST', 'zfs', `name=fast&devices=${FIRST},${FIRST}&raidlevel=mirror`, 'a disk is named twice'],
    ['POST', 'initgpt', 'disk=/dev/sda', 'disk /dev/sda already in use'],
  ])('%s %s with %s is refused, and the disks stay free', async (verb, kind, form, reason) => {
    const door = openDoor();
    const answer = await door.send(`${verb} ${PATH}/${kind}`, { form });
    expect(answer.status).toBe(500);
    expect(answer.reason).toMatch(reason);
    expect(await unused(door)).toEqual([FIRST, SECOND]);
  });

  it('of two that want the same disk one fails', async () => {
    const door = openDoor();
    const begin = async (name: string): Promise<unknown> =>
      (await door.send(`POST ${PATH}/lvm`, { form: `name=${name}&device=${FIRST}` })).json.data;
    const upids = [await begin('one'), await begin('two')];
    const exits = [];
    for (const upid of upids) exits.push((await door.ending(upid)).exit);
    expect(exits).toEqual(['OK', `device '${FIRST}' is already in use`]);
  });

  it('an aborted one leaves the disk as it was', async () => {
    const door = openDoor();
    const upid = (await door.send(`POST ${PATH}/lvm`, { form: `name=one&device=${FIRST}&add_storage=1` })).json.data;
    await door.send(`DELETE /nodes/pve1/tasks/${String(upid)}`);
    expect(await unused(door)).toEqual([FIRST, SECOND]);
    expect(await storageNames(door)).not.toContain('one');
  });

  it('two nodes can have a storage of the same name', async () => {
    const door = openDoor();
    for (const node of ['pve1', 'pve2']) {
      const form = `name=fast&device=${FIRST}&add_storage=1`;
      expect(await task(door, `POST /nodes/${node}/disks/lvm`, form)).toBe('OK');
    }
    expect(await dataOf(door, '/storage/fast')).toMatchObject({ nodes: 'pve1,pve2' });
    expect(await task(door, `DELETE ${PATH}/lvm/fast?cleanup-config=1`)).toBe('OK');
    expect(await dataOf(door, '/storage/fast')).toMatchObject({ nodes: 'pve2' });
  });

  it('are found by a scan', async () => {
    const door = openDoor();
    await task(door, `POST ${PATH}/zfs`, `name=tank&devices=${FIRST},${SECOND}&raidlevel=mirror`);
    expect(await dataOf(door, '/nodes/pve1/scan/zfs')).toEqual([{ pool: 'tank' }]);
    expect(await dataOf(door, '/nodes/pve2/scan/zfs')).toEqual([]);
    expect(await dataOf(door, '/nodes/pve1/scan/lvmthin?vg=pve')).toEqual([{ lv: 'data' }]);
    expect(await dataOf(door, '/nodes/pve1/scan/nfs?server=192.0.2.5')).toEqual([
      { path: '/tank/proxmox', options: '*' },
    ]);
    expect((await door.send('GET /nodes/pve1/scan/nfs?server=192.0.2.200')).status).toBe(500);
  });
});
