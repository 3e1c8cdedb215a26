import { describe, expect, it } from 'vitest';
import { openDoor, type Door } from './door.ts';

const read = async ({ send }: Door, path: string): Promise<unknown> => (await send(`GET ${path}`)).json.data;

/** The scene with ZFS on all nodes, and the disk of VM 103 on it. */
const withZfs = (offline: readonly string[] = []): Door => {
  const door = openDoor(offline);
  const { storages, guests, nodes } = door.simulator.cluster;
  const volid = 'zfs:vm-103-disk-0';
  storages.push({
    name: 'zfs',
    type: 'zfspool',
    content: ['images', 'rootdir'],
    shared: false,
    nodes: nodes.map(({ name }) => name),
    total: 10 ** 12,
    used: 0,
    volumes: [{ volid, content: 'images', format: 'raw', size: 1024 ** 3, createdAt: 0, vmid: 103, node: 'pve1' }],
    more: { pool: 'tank' },
  });
  const guest = guests.get(103);
  if (guest) guest.config = { name: 'mail', memory: '2048', scsi0: `${volid},size=1G` };
  return door;
};

const add = (door: Door, more = 'target=pve2'): Promise<{ status: number; reason: string }> =>
  door.send('POST /cluster/replication', { form: `id=103-0&type=local&schedule=*/15&${more}` });

const status = (door: Door, node = 'pve1'): Promise<unknown> => read(door, `/nodes/${node}/replication/103-0/status`);

const MINUTE = 60_000;

describe('a job', () => {
  it('runs within a minute, then as its schedule says', async () => {
    const door = withZfs();
    expect(await add(door)).toMatchObject({ status: 200 });
    expect(await status(door)).toMatchObject({
      last_sync: 0,
      fail_count: 0,
      source: 'pve1',
      target: 'pve2',
      vmtype: 'qemu',
    });
    door.clock.advance(MINUTE);
    const first = (await status(door)) as { last_sync: number; next_sync: number };
    expect(first.last_sync % 60).toBe(0);
    expect(first.last_sync).toBeGreaterThan(0);
    expect(first.next_sync % 900).toBe(0);
    door.clock.advance(60 * MINUTE);
    const later = (await status(door)) as { last_sync: number; next_sync: number };
    expect(later.last_sync % 900).toBe(0);
    expect(later.last_sync).toBeGreaterThan(first.next_sync);
    expect(later.next_sync).toBe(later.last_sync + 900);
    const log = (await read(door, '/nodes/pve1/replication/103-0/log')) as { t: string }[];
    expect(log.map(({ t }) => t.replace(/^.{19} 103-0: /, ''))).toEqual(
      expect.arrayContaining(['start replication job', 'volumes => zfs:vm-103-disk-0', 'end replication job']),
    );
    expect(log.some(({ t }) => t.includes('incremental sync'))).toBe(true);
  });

  it('fails while its target is down, and is tried again later', async () => {
    const door = withZfs(['pve2']);
    await add(door);
    door.clock.advance(MINUTE);
    const failed = (await status(door)) as { last_try: number; next_sync: number; error?: string };
    expect(failed).toMatchObject({ last_sync: 0, fail_count: 1 });
    expect(failed.next_sync).toBe(failed.last_try + 300);
    const target = door.simulator.cluster.nodes.find(({ name }) => name === 'pve2');
    if (target) target.online = true;
    await door.send('POST /nodes/pve1/replication/103-0/schedule_now');
    door.clock.advance(MINUTE);
    expect(await status(door)).toMatchObject({ fail_count: 0 });
    expect(await status(door)).not.toHaveProperty('error');
  });

  it('fails when its guest gets a disk that can not be copied so', async () => {
    const door = withZfs();
    await add(door);
    await door.send('PUT /nodes/pve1/qemu/103/config', { form: 'scsi1=local-lvm:1' });
    door.clock.advance(MINUTE);
    expect(await status(door)).toMatchObject({ error: expect.stringContaining('missing replicate feature') as string });
  });

  it('turns round when its guest moves to the target', async () => {
    const door = withZfs();
    await add(door);
    door.clock.advance(MINUTE);
    const moved = await door.send('POST /nodes/pve1/qemu/103/migrate', { form: 'target=pve2' });
    expect((await door.ending(moved.json.data)).exit).toBe('OK');
    expect(await read(door, '/cluster/replication/103-0')).toMatchObject({ source: 'pve2', target: 'pve1' });
    expect(await read(door, '/nodes/pve1/replication')).toEqual([]);
    expect(await read(door, '/nodes/pve2/replication')).toMatchObject([{ id: '103-0' }]);
  });

  it('is marked first and gone in the next minute; with force at once', async () => {
    const door = withZfs();
    await add(door);
    await door.send('DELETE /cluster/replication/103-0?keep=1');
    expect(await read(door, '/cluster/replication/103-0')).toMatchObject({ remove_job: 'local' });
    door.clock.advance(MINUTE);
    expect((await door.send('GET /cluster/replication/103-0')).reason).toBe("no such replication job '103-0'");
    await add(door);
    await door.send('DELETE /cluster/replication/103-0?force=1');
    expect(await read(door, '/cluster/replication')).toEqual([]);
  });

  it('keeps its guest from being destroyed, unless that is purged', async () => {
    const door = withZfs();
    await add(door);
    expect((await door.send('DELETE /nodes/pve1/qemu/103')).reason).toBe(
      "There is a replication job '103-0' for guest '103' - Please remove that first.",
    );
    await door.ending((await door.send('DELETE /nodes/pve1/qemu/103?purge=1')).json.data);
    expect(await read(door, '/cluster/replication')).toEqual([]);
  });
});

it.each([
  ['103-0', 'target=pve1', 'Source and target must not be identical'],
  ['103-0', 'target=pve9', "Target 'pve9' does not exist."],
  ['103-0', 'target=pve2&source=pve3', "Source 'pve3' does not match current node of guest '103' (pve1)"],
  ['399-0', 'target=pve2', "Guest '399' does not exist."],
  ['100-0', 'target=pve2', 'No replicatable volumes found'],
  ['105-0', 'target=pve2', "missing replicate feature on volume 'local-lvm:vm-105-disk-0'"],
])('%s with %s is refused: %s', async (id, more, reason) => {
  const door = withZfs();
  const answer = await door.send('POST /cluster/replication', { form: `id=${id}&type=local&${more}` });
  expect(answer).toMatchObject({ status: 500, reason });
  expect(await read(door, '/cluster/replication')).toEqual([]);
});

it('asks for rights on the guest', async () => {
  const door = withZfs();
  const form = 'id=103-0&type=local&target=pve2';
  expect((await door.send('POST /cluster/replication', { as: 'auditor', form })).reason).toBe(
    'Permission check failed (/vms/103, VM.Replicate)',
  );
  await add(door);
  expect((await door.send('GET /cluster/replication', { as: 'web' })).json.data).toEqual([]);
  expect((await door.send('GET /cluster/replication', { as: 'auditor' })).json.data).toHaveLength(1);
});
