import { describe, expect, it } from 'vitest';
import { keptMoments, retentionOf } from '../../src/simulator/areas/backup/retention.ts';
import { nextMoment, parseCalendarEvent } from '../../src/simulator/calendar.ts';
import { openDoor, type Door } from './door.ts';

const backup = async ({ send }: Door, node: string, form: string): Promise<string> =>
  String((await send(`POST /nodes/${node}/vzdump`, { form })).json.data);

const backupsOf = async ({ send }: Door, vmid: number): Promise<string[]> =>
  (
    (await send(`GET /nodes/pve1/storage/nas/content?content=backup&vmid=${vmid}`)).json.data as { volid: string }[]
  ).map(({ volid }) => volid);

const optionsOf = async ({ send }: Door, path: string): Promise<Record<string, unknown>> =>
  (await send(`GET /nodes/${path}/config`)).json.data as Record<string, unknown>;

describe('a run of backups', () => {
  it('takes the guests of its node, goes on after a failure, and says so at the end', async () => {
    const door = openDoor();
    const { exit, log } = await door.ending(
      await backup(door, 'pve2', 'all=1&storage=nas&compress=zstd&exclude=101,102'),
    );
    expect(exit).toBe('job errors');
    expect(log[1]).toBe('INFO: skip external VMs: 100, 103, 104, 105, 107, 200, 202, 203, 9000');
    expect(log).toContain('ERROR: Backup of VM 110 failed - VM is locked (backup)');
    expect(log.filter((line) => line.startsWith('INFO: Starting Backup of VM')).map((line) => line.slice(28))).toEqual([
      '106 (qemu)',
      '110 (qemu)',
      '201 (lxc)',
    ]);
    expect(log).toContain('INFO: Backup job finished with errors');
    expect(await backupsOf(door, 201)).toHaveLength(1);
    expect(await optionsOf(door, 'pve2/lxc/201')).not.toHaveProperty('lock');
  });

  it.each([
    ['snapshot', 'qemu/100', 'running'],
    ['stop', 'qemu/103', 'stopped'],
    ['stop', 'qemu/100', 'running'],
    ['suspend', 'lxc/200', 'running'],
  ])('in mode %s locks %s and leaves it %s', async (mode, guest, status) => {
    const door = openDoor();
    const { send, clock } = door;
    const vmid = Number(guest.slice(-3));
    const before = await optionsOf(door, `pve1/${guest}`);
    const had = await backupsOf(door, vmid);
    const upid = await backup(door, 'pve1', `vmid=${vmid}&storage=nas&mode=${mode}`);
    clock.advance(100);
    expect(await optionsOf(door, `pve1/${guest}`)).toMatchObject({ lock: 'backup' });
    expect((await send(`PUT /nodes/pve1/${guest}/config`, { form: 'description=x' })).reason).toMatch(/is locked/);
    expect((await door.ending(upid)).exit).toBe('OK');
    expect(await optionsOf(door, `pve1/${guest}`)).toEqual(before);
    expect((await send(`GET /nodes/pve1/${guest}/status/current`)).json.data).toMatchObject({ status });
    expect(await backupsOf(door, vmid)).toHaveLength(had.length + 1);
  });

  it('leaves nothing but the guest as it was where it is aborted', async () => {
    for (const after of [100, 2_000, 2_900]) {
      const door = openDoor();
      const before = await optionsOf(door, 'pve1/lxc/200');
      const had = await backupsOf(door, 200);
      const upid = await backup(door, 'pve1', 'vmid=200&storage=nas&mode=stop');
      door.clock.advance(after);
      await door.send(`DELETE /nodes/pve1/tasks/${upid}`);
      expect((await door.ending(upid)).exit).toBe('job errors');
      expect(await optionsOf(door, 'pve1/lxc/200')).toEqual(before);
      expect(await backupsOf(door, 200)).toEqual(had);
      expect((await door.send('GET /nodes/pve1/lxc/200/status/current')).json.data).toMatchObject({
        status: 'running',
      });
      expect((await door.ending(await backup(door, 'pve1', 'vmid=200&storage=nas'))).exit).toBe('OK');
    }
  });

  it('waits for the one before it on the same node, and for none on another', async () => {
    const door = openDoor();
    const first = await backup(door, 'pve1', 'vmid=100&storage=nas');
    const second = await backup(door, 'pve1', 'vmid=103&storage=nas');
    const other = await backup(door, 'pve3', 'vmid=202&storage=nas');
    const { log } = await door.ending(second);
    expect(log.slice(0, 2)).toEqual(['INFO: trying to get global lock - waiting...', 'INFO: got global lock']);
    expect((await door.ending(first)).exit).toBe('OK');
    expect((await door.ending(other)).log[0]).toMatch(/^INFO: starting new backup job/);
  });

  it('keeps what the rules say, and what is protected', async () => {
    const door = openDoor();
    const before = await backupsOf(door, 102);
    const { log } = await door.ending(
      await backup(
        door,
        'pve2',
        'vmid=102&storage=nas&prune-backups=keep-last%3D1&notes-template=%7B%7Bguestname%7D%7D',
      ),
    );
    expect(log).toContain('INFO: pruned 1 backup(s) not covered by keep-retention policy');
    const after = await backupsOf(door, 102);
    expect(after).toHaveLength(2);
    expect(after.filter((volid) => before.includes(volid))).toHaveLength(1);
  });

  it.each([
    ['vmid=100', 'auditor', 403, '/storage/local, Datastore.AllocateSpace'],
    ['vmid=100&exclude=101', 'root', 400, ''],
    ['vmid=100&dumpdir=/tmp', 'root', 400, ''],
    ['vmid=100&prune-backups=keep-all%3D1,keep-last%3D2', 'root', 400, ''],
  ] as const)('with %s is refused to %s', async (form, as, status, reason) => {
    const answer = await openDoor().send('POST /nodes/pve1/vzdump', { as, form });
    expect(answer.status).toBe(status);
    expect(answer.reason).toContain(reason);
  });

  it('is no matter of a node that has none of the guests', async () => {
    expect(await backup(openDoor(), 'pve3', 'vmid=100&storage=nas')).toBe('OK');
  });

  it('goes to a backup server as well, where single files can be looked at', async () => {
    const door = openDoor();
    const { send } = door;
    await send('POST /storage', { form: 'storage=pbs1&type=pbs&server=192.0.2.9&datastore=d' });
    expect((await door.ending(await backup(door, 'pve1', 'vmid=100&storage=pbs1'))).exit).toBe('OK');
    const { volid } = ((await send('GET /nodes/pve2/storage/pbs1/content')).json.data as { volid: string }[])[0] ?? {
      volid: '',
    };
    expect(volid).toMatch(/^pbs1:backup\/vm\/100\/\d{4}-/);
    const path = `/nodes/pve2/storage/pbs1/file-restore/list?volume=${encodeURIComponent(volid)}&filepath=`;
    const top = (await send(`GET ${path}%2F`)).json.data as { text: string; filepath: string; leaf: number }[];
    expect(top.map(({ text }) => text)).toEqual(['qemu-server.conf.blob', 'drive-scsi0.img.fidx']);
    const inside = await send(`GET ${path}${encodeURIComponent(top[1]?.filepath ?? '')}`);
    expect(inside.json.data).toMatchObject([{ text: 'part', type: 'd', leaf: 0 }]);
  });
});

describe('restoring', () => {
  it('makes a VM elsewhere, on other storages, with what the request wants changed', async () => {
    const door = openDoor();
    const { send } = door;
    await door.ending(await backup(door, 'pve1', 'vmid=103&storage=nas'));
    const [archive = ''] = await backupsOf(door, 103);
    const source = await optionsOf(door, 'pve1/qemu/103');
    const form = `vmid=301&archive=${encodeURIComponent(archive)}&storage=ceph&name=copy&unique=1&start=1`;
    const { exit } = await door.ending((await send('POST /nodes/pve3/qemu', { form })).json.data);
    expect(exit).toBe('OK');
    const restored = await optionsOf(door, 'pve3/qemu/301');
    expect(restored).toMatchObject({
      name: 'copy',
      cores: source['cores'],
      tags: 'mail',
      scsi0: 'ceph:vm-301-disk-0,size=60G',
    });
    expect(restored['ide2']).toMatch(/^ceph:vm-301-cloudinit,media=cdrom/);
    expect(restored['net0']).toMatch(/^virtio=BC:24:11:/);
    expect(restored['net0']).not.toBe(source['net0']);
    expect((await send('GET /nodes/pve3/qemu/301/status/current')).json.data).toMatchObject({ status: 'running' });
  });

  it.each([
    ['qemu', 'vmid=100', /^unable to restore VM 100 - VM 100 already exists on node 'pve1'$/],
    ['qemu', 'vmid=100&force=1', /^unable to restore VM 100 - vm is running$/],
    ['qemu', 'vmid=101&force=1', /already exists on node 'pve2'$/],
    ['qemu', 'vmid=300&storage=local', /does not support content-type 'images'$/],
  ])('of a %s with %s is refused, or fails without a trace', async (kind, more, text) => {
    const door = openDoor();
    const archive = (await backupsOf(door, 100))[0] ?? '';
    const volumes = (): string =>
      JSON.stringify(door.simulator.cluster.storages.map((storage) => storage.volumes.map(({ volid }) => volid)));
    const before = volumes();
    const { json, reason } = await door.send(`POST /nodes/pve1/${kind}`, {
      form: `${more}&archive=${encodeURIComponent(archive)}`,
    });
    const end = typeof json.data === 'string' ? (await door.ending(json.data)).exit : reason;
    expect(end).toMatch(text);
    expect(volumes()).toBe(before);
    expect(door.simulator.cluster.guests.has(300)).toBe(false);
  });

  it('over a VM with a drive of cloud-init has that drive once, whether it succeeds or not', async () => {
    const door = openDoor();
    const { send, clock, simulator } = door;
    await door.ending((await send('POST /nodes/pve1/vzdump', { form: 'vmid=103&storage=nas' })).json.data);
    const archive = (await backupsOf(door, 103))[0] ?? '';
    const form = `vmid=103&force=1&archive=${encodeURIComponent(archive)}`;
    const restore = async (): Promise<string> => String((await send('POST /nodes/pve1/qemu', { form })).json.data);
    const drives = (): string[] =>
      simulator.cluster.storages.flatMap(({ volumes }) =>
        volumes.flatMap(({ volid }) => (volid.includes('103-cloudinit') ? [volid] : [])),
      );
    const aborted = await restore();
    clock.advance(100);
    await send(`DELETE /nodes/pve1/tasks/${aborted}`);
    expect(drives()).toEqual(['local-lvm:vm-103-cloudinit']);
    expect((await door.ending(await restore())).exit).toBe('OK');
    expect(drives()).toEqual(['local-lvm:vm-103-cloudinit']);
    expect((await optionsOf(door, 'pve1/qemu/103'))['ide2']).toContain('local-lvm:vm-103-cloudinit');
  });

  it('over a container keeps it whole until the end', async () => {
    const door = openDoor();
    const { send, clock, simulator } = door;
    await send('POST /nodes/pve1/lxc/200/status/stop');
    clock.advance(10_000);
    const archive = (await backupsOf(door, 200))[0] ?? '';
    const form = `vmid=200&restore=1&force=1&storage=local-lvm&ostemplate=${encodeURIComponent(archive)}&hostname=again`;
    const restore = async (): Promise<string> => String((await send('POST /nodes/pve1/lxc', { form })).json.data);
    const before = await optionsOf(door, 'pve1/lxc/200');
    const disks = (): string[] =>
      simulator.cluster.storages.flatMap(({ volumes }) =>
        volumes.filter(({ vmid, content }) => vmid === 200 && content === 'rootdir').map(({ volid }) => volid),
      );
    const had = disks();
    const aborted = await restore();
    clock.advance(100);
    await send(`DELETE /nodes/pve1/tasks/${aborted}`);
    expect(await optionsOf(door, 'pve1/lxc/200')).toEqual(before);
    expect(disks()).toEqual(had);
    expect((await door.ending(await restore())).exit).toBe('OK');
    expect(await optionsOf(door, 'pve1/lxc/200')).toMatchObject({
      hostname: 'again',
      rootfs: 'local-lvm:vm-200-disk-1,size=8G',
    });
    expect(disks()).toEqual(['local-lvm:vm-200-disk-1']);
  });
});

const days = (...texts: readonly string[]): number[] => texts.map((text) => Date.parse(`${text}Z`) / 1000);

describe('retention', () => {
  const moments = days(
    '2026-01-05T01:00',
    '2026-01-05T02:00',
    '2026-01-06T01:00',
    '2026-01-12T01:00',
    '2026-02-02T01:00',
    '2026-02-02T01:30',
  );

  it.each([
    ['keep-last=2', [4, 5]],
    ['keep-daily=2', [3, 5]],
    ['keep-hourly=2', [3, 5]],
    ['keep-weekly=3', [2, 3, 5]],
    ['keep-monthly=9', [3, 5]],
    ['keep-yearly=1', [5]],
    ['keep-last=1,keep-daily=2', [2, 3, 5]],
    ['keep-last=3,keep-monthly=1', [3, 4, 5]],
    ['keep-all=1', [0, 1, 2, 3, 4, 5]],
    ['keep-last=0', [0, 1, 2, 3, 4, 5]],
  ])('%s keeps %j', (rules, kept) => {
    const verdicts = keptMoments(moments, retentionOf(rules));
    expect(moments.map((_, i) => i).filter((i) => verdicts[i])).toEqual(kept);
  });
});

describe('calendar events', () => {
  // A Tuesday.
  const after = Date.parse('2023-11-14T22:13:20Z') / 1000;

  it.each([
    ['*/15', '2023-11-14T22:15'],
    ['sat 02:00', '2023-11-18T02:00'],
    ['mon..fri 8..17:0/30', '2023-11-15T08:00'],
    ['fri..mon 1:00', '2023-11-17T01:00'],
    ['*-01 04:00', '2023-12-01T04:00'],
    ['02-29', '2024-02-29T00:00'],
    ['2024-1..3-31 12:05', '2024-01-31T12:05'],
    ['monthly', '2023-12-01T00:00'],
    ['22:13', '2023-11-15T22:13'],
  ])('%s comes next at %s', (event, next) => {
    expect(nextMoment(parseCalendarEvent(event), after)).toBe(Date.parse(`${next}Z`) / 1000);
  });

  it.each(['whenever', '25:00', '1..0', '*/0', 'mon tue', '10:00 11:00', '', '2024-13-01'])('%j is none', (text) => {
    expect(() => parseCalendarEvent(text)).toThrow(/^unable to parse calendar event/);
  });

  it('of the past never comes', () => {
    expect(nextMoment(parseCalendarEvent('2020-01-01'), after)).toBeUndefined();
  });
});

describe('jobs', () => {
  it('cover guests', async () => {
    const { send } = openDoor();
    const uncovered = async (): Promise<number[]> =>
      ((await send('GET /cluster/backup-info/not-backed-up')).json.data as { vmid: number }[]).map(({ vmid }) => vmid);
    expect(await uncovered()).toHaveLength(10);
    await send('POST /cluster/backup', { form: 'id=nightly&schedule=02:00&storage=nas&pool=web' });
    expect(await uncovered()).not.toContain(201);
    expect(await uncovered()).toContain(202);
    await send('PUT /cluster/backup/nightly', { form: 'all=1&exclude=9000' });
    expect(await uncovered()).toEqual([9000]);
    expect((await send('GET /cluster/backup/nightly')).json.data).not.toHaveProperty('pool');
    await send('DELETE /cluster/backup/nightly');
    expect(await uncovered()).toHaveLength(10);
  });

  it('tell when they run next, while they are switched on', async () => {
    const { send, clock } = openDoor();
    await send('DELETE /cluster/backup/backup-5d1c7e90-a3f2');
    const next = async (): Promise<unknown> =>
      ((await send('GET /cluster/backup')).json.data as Record<string, unknown>[])[0]?.['next-run'];
    await send('POST /cluster/backup', { form: 'schedule=*/15&all=1&storage=nas' });
    const first = Number(await next());
    expect(first % 900).toBe(0);
    expect(first * 1000).toBeGreaterThan(clock.now());
    clock.advance(900_000);
    expect(await next()).toBe(first + 900);
    const [{ id } = { id: '' }] = (await send('GET /cluster/backup')).json.data as { id: string }[];
    expect(id).toMatch(/^backup-[0-9a-f]{8}-[0-9a-f]{4}$/);
    await send(`PUT /cluster/backup/${id}`, { form: 'enabled=0' });
    expect(await next()).toBeUndefined();
  });
});
