import { describe, expect, it } from 'vitest';
import type { SimStorage, SimVolume } from '../../src/simulator/state.ts';
import { data, fakeHost } from '../support/msw.ts';
import { unmarked } from '../support/marks.ts';
import { agreeing } from '../support/person.ts';
import { openWorld, type World } from '../support/world.ts';

const host = fakeHost();
const open = (): Promise<World> => openWorld(host, { person: agreeing });
const NOW = Date.UTC(2026, 0, 1) / 1000;
const DAY = 86_400;

const storageOf = ({ simulator }: World, name: string): SimStorage => {
  const found = simulator.cluster.storages.find((each) => each.name === name);
  if (!found) throw new Error(`no storage ${name}`);
  return found;
};
const addStorage = ({ simulator }: World, more: Partial<SimStorage>): void => {
  simulator.cluster.storages.push({
    ...{ name: 'more', type: 'dir', content: ['backup'], shared: true, nodes: ['pve1', 'pve2', 'pve3'] },
    ...{ total: 1_000, used: 0, volumes: [], more: { path: '/more' } },
    ...more,
  });
};
const inPbs = (vmid: number, kind: 'vm' | 'ct', days: number): SimVolume => {
  const at = new Date((NOW - days * DAY) * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  return {
    ...{ volid: `pbs:backup/${kind}/${vmid}/${at}`, content: 'backup', format: `pbs-${kind}` },
    ...{ size: 5_000_000_000, createdAt: NOW - days * DAY, vmid },
  };
};
const addPbs = (world: World, ...volumes: SimVolume[]): void => {
  addStorage(world, {
    name: 'pbs',
    type: 'pbs',
    total: 9e12,
    volumes,
    more: { server: '192.0.2.9', datastore: 'main' },
  });
};
const configOf = ({ simulator }: World, vmid: number): Record<string, string> =>
  simulator.cluster.guests.get(vmid)?.config ?? {};

describe('pve_backup_create', () => {
  it.each<[what: string, args: Readonly<Record<string, unknown>>, body: string]>([
    ['one guest', { guests: ['web1'] }, 'vmid=100&storage=nas&mode=snapshot&compress=zstd&remove=0'],
    ['a guest named twice', { guests: ['100', 'web1'] }, 'vmid=100&storage=nas&mode=snapshot&compress=zstd&remove=0'],
    ['a storage', { guests: ['100'], storage: 'local' }, 'vmid=100&storage=local&mode=snapshot&compress=zstd&remove=0'],
    ['a mode', { guests: ['100'], mode: 'stop' }, 'vmid=100&storage=nas&mode=stop&compress=zstd&remove=0'],
    ['pruning', { guests: ['100'], prune: true }, 'vmid=100&storage=nas&mode=snapshot&compress=zstd'],
  ])('sends what is asked for: %s', async (_, args, body) => {
    const world = await open();
    expect((await world.call('pve_backup_create', args)).text).toMatch(/^Done: /);
    expect(world.writes()).toEqual([`POST /nodes/pve1/vzdump ${body}`]);
  });

  it.each<[args: Readonly<Record<string, unknown>>, risk: string]>([
    [{}, 'change'],
    [{ mode: 'suspend' }, 'disrupt (the guest is stopped or paused for the backup)'],
    [{ prune: true }, 'destroy (old backups are pruned afterwards)'],
  ])('is of the class of what it does: %j', async (more, risk) => {
    const { call } = await open();
    const { text } = await call('pve_backup_create', { guests: ['100'], dry_run: true, ...more });
    expect(text).toContain(`class: ${risk}\n`);
  });

  it('takes the storage with the most room of those that work', async () => {
    const world = await open();
    addStorage(world, { name: 'big', total: 9e15 });
    expect((await world.call('pve_backup_create', { guests: ['100'] })).text).toContain('backed up to big.');
    storageOf(world, 'big').nodes = ['pve3'];
    world.clock.advance(10_000);
    expect((await world.call('pve_backup_create', { guests: ['100'] })).text).toContain('backed up to nas.');
  });

  it('names a new backup on a Proxmox Backup Server', async () => {
    const world = await open();
    addPbs(world, inPbs(100, 'vm', 3));
    const { text } = await world.call('pve_backup_create', { guests: ['100'], storage: 'pbs' });
    expect(text).toMatch(/^backup: pbs:backup\/vm\/100\/2026-01-01T00:00:00Z$/m);
  });

  it('hands back the tasks with wait: false', async () => {
    const { call } = await open();
    const { text } = await call('pve_backup_create', { pool: 'web', wait: false });
    expect(text).toMatch(/^Begun, not finished: 3 guests backed up to nas\.\n/);
    expect(text.match(/follow it with pve_task_get \{"upid": "UPID:pve[12]:/g)).toHaveLength(2);
  });

  it('says which guests were not backed up, why, and which were, however long the log is', async () => {
    const { call } = await open();
    const { text, isError } = await call('pve_backup_create', { guests: ['110', '101', '102', '106', '201'] });
    expect(isError).toBe(true);
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "TASK_FAILED: 1 of 5 guests were not backed up: VM 110 "files".
      Task: UPID:pve2:00004E27:0007A120:6955B900:vzdump::root@pam!demo:
      <untrusted-ID source="task log">
      110: VM is locked (backup)
      </untrusted-ID>
      Done before that: back up VM 101 "web2" (nas:backup/vzdump-qemu-101-2026_01_01-00_00_00.vma.zst); back up VM 102 "db1" (nas:backup/vzdump-qemu-102-2026_01_01-00_00_04.vma.zst); back up VM 106 "test" (nas:backup/vzdump-qemu-106-2026_01_01-00_00_08.vma.zst); back up container 201 "proxy" (nas:backup/vzdump-lxc-201-2026_01_01-00_00_11.tar.zst)
      Next: Remove the causes, then call pve_backup_create {"guests":["110"]} for those alone."
    `);
  });

  it('does not take a guest for backed up that was no longer on its node', async () => {
    const world = await openWorld(host, {
      person: agreeing,
      between: ({ method, path }) => {
        const guest = world.simulator.cluster.guests.get(101);
        if (method === 'POST' && path.endsWith('/vzdump') && guest) Object.assign(guest, { node: 'pve1' });
        return undefined;
      },
    });
    const one = await world.call('pve_backup_create', { guests: ['101'] });
    expect(one.text).toMatch(/^CONFLICT: VM 101 "web2" was not backed up: it is no longer on pve2\./);
    Object.assign(world.simulator.cluster.guests.get(101) ?? {}, { node: 'pve2' });
    world.clock.advance(10_000);
    const several = await world.call('pve_backup_create', { guests: ['101', '102'] });
    expect(several.text).toMatch(/^TASK_FAILED: 1 of 2 guests were not backed up: VM 101 "web2"\./);
    expect(several.text).toContain('101: no longer on pve2');
  });

  it('says that a backup is made where its storage can not be read afterwards', async () => {
    const { call } = await openWorld(host, {
      between: ({ path }) => (path.endsWith('/content') ? new Response(null, { status: 595 }) : undefined),
    });
    const { text, isError } = await call('pve_backup_create', { guests: ['100'] });
    expect(isError).toBe(false);
    expect(text).toMatch(/^Done: VM 100 "web1" on pve1 backed up to nas\./);
    expect(text).toContain('# what is on nas could not be read: NODE_UNREACHABLE');
  });
});

describe('pve_backup_list', () => {
  it('shows the newest first, with what each storage tells, and reads a shared one once', async () => {
    const world = await open();
    addPbs(world, inPbs(200, 'ct', 0.5), inPbs(777, 'vm', 200));
    storageOf(world, 'local').volumes.push({
      ...{ volid: 'local:backup/vzdump-lxc-202-2025_12_31-12_00_00.tar.zst', content: 'backup', format: 'tar.zst' },
      ...{ size: 9_000_000, createdAt: NOW - DAY / 4, vmid: 202, node: 'pve3' },
    });
    const { text } = await world.call('pve_backup_list');
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "<untrusted-ID source="list">
      guest	name	created	size	protected	notes	volume	node
      202	git	2025-12-31 18:00Z	8.6MiB			local:backup/vzdump-lxc-202-2025_12_31-12_00_00.tar.zst	pve3
      200	dns1	2025-12-31 12:00Z	4.7GiB			pbs:backup/ct/200/2025-12-31T12:00:00Z	
      200	dns1	2025-12-31 00:00Z	410MiB			nas:backup/vzdump-lxc-200-2025_12_31-02_00_03.tar.zst	
      100	web1	2025-12-31 00:00Z	14GiB			nas:backup/vzdump-qemu-100-2025_12_31-02_00_03.vma.zst	
      101	web2	2025-12-31 00:00Z	14GiB			nas:backup/vzdump-qemu-101-2025_12_31-02_00_03.vma.zst	
      102	db1	2025-12-31 00:00Z	97GiB		nightly	nas:backup/vzdump-qemu-102-2025_12_31-02_00_03.vma.zst	
      100	web1	2025-12-24 00:00Z	14GiB			nas:backup/vzdump-qemu-100-2025_12_24-02_00_03.vma.zst	
      102	db1	2025-12-02 00:00Z	95GiB	yes	end of month	nas:backup/vzdump-qemu-102-2025_12_02-02_00_03.vma.zst	
      777		2025-06-15 00:00Z	4.7GiB			pbs:backup/vm/777/2025-06-15T00:00:00Z	
      </untrusted-ID>
      # 9 rows"
    `);
    expect(host.seen.filter(({ path }) => path.endsWith('/content')).map(({ path }) => path)).toEqual([
      '/nodes/pve1/storage/local/content',
      '/nodes/pve2/storage/local/content',
      '/nodes/pve3/storage/local/content',
      '/nodes/pve1/storage/nas/content',
      '/nodes/pve1/storage/pbs/content',
    ]);
  });

  it('shows what a Proxmox Backup Server found of its backups', async () => {
    const { call } = await openWorld(host, {
      between: ({ path }) =>
        path.endsWith('/nas/content')
          ? data([
              {
                ...{ volid: 'nas:backup/vm/100/x', format: 'pbs-vm', vmid: '100', ctime: String(NOW), size: '1024' },
                verification: { state: 'failed', upid: 'UPID:x' },
              },
            ])
          : undefined,
    });
    const { text } = await call('pve_backup_list', {
      storage: 'nas',
      columns: ['guest', 'created', 'size', 'verified'],
    });
    expect(text).toBe('guest\tcreated\tsize\tverified\n100\t2026-01-01 00:00Z\t1KiB\tfailed\n# 1 rows');
  });

  it('goes on from page to page', async () => {
    const { call } = await open();
    const seen: string[] = [];
    for (let cursor: string | undefined; ;) {
      const { text } = await call('pve_backup_list', { columns: ['volume'], limit: 4, ...(cursor ? { cursor } : {}) });
      seen.push(...text.split('\n').filter((line) => line.startsWith('nas:')));
      cursor = /cursor="([^"]+)"/.exec(text)?.[1];
      if (cursor === undefined) break;
    }
    expect(seen).toHaveLength(6);
    expect(new Set(seen).size).toBe(6);
  });

  it('reads a storage that fails not at all, and says so', async () => {
    const { call } = await openWorld(host, {
      between: ({ path }) =>
        path === '/nodes/pve2/storage/local/content' ? new Response(null, { status: 595 }) : undefined,
    });
    const { text, isError } = await call('pve_backup_list');
    expect(isError).toBe(false);
    expect(text).toMatch(/# 6 rows\n# local@pve2: NODE_UNREACHABLE, /);
  });

  it('shows the backups of a guest that is gone', async () => {
    const world = await open();
    world.simulator.cluster.guests.delete(101);
    const { text } = await world.call('pve_backup_list', { guest: '101' });
    expect(unmarked(text)).toMatch(/^guest\t.*\n101\t\t2025-12-31/);
  });
});

describe('pve_backup_restore', () => {
  it.each<[what: string, args: Readonly<Record<string, unknown>>, write: string]>([
    ['the newest to the next number', { backup: '100' }, 'pve1/qemu vmid=108&unique=1&archive=A'],
    ['its own MAC addresses', { backup: '100', unique: false }, 'pve1/qemu vmid=108&archive=A'],
    [
      'a number, storage and name',
      { backup: 'web1', vmid: 300, storage: 'local-lvm', name: 'w', start: true },
      'pve1/qemu vmid=300&storage=local-lvm&unique=1&start=1&archive=A&name=w',
    ],
    ['over a guest', { backup: '100', over: 'mail' }, 'pve1/qemu vmid=103&force=1&unique=1&archive=A'],
    [
      'a container to the storage it was on',
      { backup: '200' },
      'pve1/lxc vmid=108&storage=local-lvm&unique=1&ostemplate=A&restore=1',
    ],
  ])('sends what is asked for: %s', async (_, args, write) => {
    const world = await open();
    expect((await world.call('pve_backup_restore', args)).text).toMatch(/^Done: /);
    expect(world.writes().map((line) => line.replace(/nas%3A[^&]*/, 'A'))).toEqual([`POST /nodes/${write}`]);
  });

  it('gives a guest that is gone its own MAC addresses back', async () => {
    const world = await open();
    const { guests } = world.simulator.cluster;
    const config = { ...configOf(world, 200) };
    const [backup] = storageOf(world, 'nas').volumes.filter(
      ({ vmid, content }) => vmid === 200 && content === 'backup',
    );
    Object.assign(backup ?? {}, { backup: { kind: 'lxc', config } });
    guests.delete(200);
    const { text } = await world.call('pve_backup_restore', { backup: '200', vmid: 200 });
    expect(text).toMatch(/^Done: container 200 "dns1" on pve1 restored from nas:\S+ of guest 200 made 2025-12-31/);
    expect(configOf(world, 200)['net0']).toBe(config['net0']);
  });

  it('restores from a Proxmox Backup Server, by guest and by volume', async () => {
    const world = await open();
    addPbs(world, inPbs(100, 'vm', 0.1), inPbs(200, 'ct', 0.1));
    expect((await world.call('pve_backup_restore', { backup: '100' })).text).toMatch(
      /^Done: VM 108 "web1" on pve1 restored from pbs:/,
    );
    const volume = inPbs(200, 'ct', 0.1).volid;
    expect((await world.call('pve_backup_restore', { backup: volume })).text).toMatch(
      /^Done: container 109 "dns1" on pve1/,
    );
  });

  it('asks a person before it replaces a guest, and only then', async () => {
    const asked: string[] = [];
    const world = await openWorld(host, {
      person: (question) => {
        asked.push(question);
        return { action: 'decline' };
      },
    });
    expect((await world.call('pve_backup_restore', { backup: '100' })).text).toMatch(/^Done: /);
    expect(asked).toEqual([]);
    expect((await world.call('pve_backup_restore', { backup: '100', over: '103' })).text).toMatch(/^NOT_CONFIRMED: /);
    expect(asked.join()).toContain('replace VM 103 "mail" and its disks by nas:backup/');
    expect(configOf(world, 103)['name']).toBe('mail');
  });

  it('prefers the node that the guest is on', async () => {
    const { call } = await open();
    const { text } = await call('pve_backup_restore', { backup: '101', dry_run: true });
    expect(text).toContain('POST /nodes/pve2/qemu');
  });

  it('chooses a node that has the storages of the disks, and says which would do where there is none', async () => {
    const world = await open();
    storageOf(world, 'ceph').nodes = ['pve3'];
    world.clock.advance(10_000);
    expect((await world.call('pve_backup_restore', { backup: '100', dry_run: true })).text).toContain(
      'POST /nodes/pve3/qemu',
    );
    storageOf(world, 'ceph').nodes = [];
    world.clock.advance(10_000);
    const { text } = await world.call('pve_backup_restore', { backup: '100' });
    expect(text).toMatchInlineSnapshot(`
      "REJECTED: Its disks were on ceph, which takes no disks of VMs on pve1.
      Next: Call again with storage, one of: local-lvm, nas."
    `);
    expect((await world.call('pve_backup_restore', { backup: '100', storage: 'local-lvm' })).text).toMatch(/^Done: /);
  });

  it.each<[what: string, options: Record<string, string>, complaint: string]>([
    ['protected', { protection: '1' }, 'REJECTED: VM 103 "mail" is protected, so that it can not be replaced.'],
    ['locked', { lock: 'backup' }, 'LOCKED: VM 103 "mail" is locked (backup)'],
  ])('does not replace a guest that is %s', async (_, options, complaint) => {
    const world = await open();
    Object.assign(configOf(world, 103), options);
    expect((await world.call('pve_backup_restore', { backup: '100', over: '103' })).text).toContain(complaint);
    expect(world.writes()).toEqual([]);
  });

  it('says of a replacement whose node does not read the backup where it can be restored', async () => {
    const world = await open();
    storageOf(world, 'nas').nodes = ['pve2'];
    world.clock.advance(10_000);
    const { text } = await world.call('pve_backup_restore', { backup: '100', over: '103' });
    expect(text).toMatch(
      /^REJECTED: VM 103 "mail" is on pve1, which does not read nas:.*\nNext: .*as a new guest on pve2\./,
    );
  });

  it('does without what is inside a backup where that can not be read', async () => {
    const { call } = await openWorld(host, {
      between: ({ path }) => (path.endsWith('/extractconfig') ? new Response(null, { status: 500 }) : undefined),
    });
    expect((await call('pve_backup_restore', { backup: '100' })).text).toMatch(/^Done: VM 108 on pve1 restored/);
    expect((await call('pve_backup_restore', { backup: '200' })).text).toMatch(/^Done: container 109 on pve1 restored/);
  });
});

describe('pve_backup_delete', () => {
  const OF_WEB2 = 'nas:backup/vzdump-qemu-101-2025_12_31-02_00_03.vma.zst';

  it('tells the person whose backup it is, how old and large, and that there is no other', async () => {
    let asked = '';
    const { call } = await openWorld(host, {
      person: (question) => {
        asked = question;
        return agreeing(question);
      },
    });
    expect((await call('pve_backup_delete', { backup: OF_WEB2 })).text).toContain('# its guest has NO OTHER backup');
    expect(asked).toContain(
      `1. delete the backup ${OF_WEB2} of VM 101 "web2" made 2025-12-31 00:00Z (14GiB), 1d old, its guest has NO OTHER backup — DELETE`,
    );
  });

  it('does not say that there is no other where a storage could not be read', async () => {
    const { call } = await openWorld(host, {
      between: ({ path }) =>
        path === '/nodes/pve2/storage/local/content' ? new Response(null, { status: 595 }) : undefined,
    });
    const { text } = await call('pve_backup_delete', { backup: OF_WEB2, dry_run: true });
    expect(text).toContain('no other backup of its guest was found');
  });

  it('counts what is on another storage', async () => {
    const world = await open();
    addPbs(world, inPbs(101, 'vm', 2), inPbs(101, 'vm', 3));
    const { text } = await world.call('pve_backup_delete', { backup: inPbs(101, 'vm', 2).volid });
    expect(text).toContain('# its guest keeps 2 others');
    expect(storageOf(world, 'pbs').volumes.map(({ volid }) => volid)).toEqual([inPbs(101, 'vm', 3).volid]);
  });
});

describe('pve_backup_coverage', () => {
  const job = (world: World, form: string, method = 'POST', path = ''): Promise<unknown> =>
    world.simulator.handle({
      method,
      target: `/api2/json/cluster/backup${path}`,
      headers: [['Authorization', 'PVEAPIToken=root@pam!demo=00000000-0000-4000-8000-000000000001']],
      body: new TextEncoder().encode(form),
    });
  const rows = (text: string): string[] => text.split('\n').filter((line) => /^\d/.test(line));

  it('marks old backups, disks that are left out, and guests in several jobs', async () => {
    const world = await open();
    configOf(world, 102)['scsi1'] = `${configOf(world, 102)['scsi1'] ?? ''},backup=0`;
    await job(world, 'id=weekly&schedule=sat&storage=nas&pool=web');
    await job(world, 'id=never&schedule=sun&storage=nas&all=1&enabled=0');
    world.clock.advance(60_000);
    const { text } = await world.call('pve_backup_coverage', { days: 1, limit: 20 });
    expect(rows(text).slice(-6)).toEqual([
      '203\tsandbox\tcontainer\tnone found\t\t\t\t',
      '100\tweb1\tvm\told\t2025-12-31 00:00Z\t14GiB\tbackup-5d1c7e90-a3f2,weekly\t',
      '101\tweb2\tvm\told\t2025-12-31 00:00Z\t14GiB\tbackup-5d1c7e90-a3f2,weekly\t',
      '102\tdb1\tvm\told\t2025-12-31 00:00Z\t97GiB\tbackup-5d1c7e90-a3f2\tscsi1',
      '200\tdns1\tcontainer\told\t2025-12-31 00:00Z\t410MiB\tbackup-5d1c7e90-a3f2\t',
      '9000\tdebian-13\tvm template\tnone found\t\t\t\t',
    ]);
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '# 14 rows',
      '# 9 of 13 guests have no backup, 4 only what is older than 1 day, 0 a newer one; 1 template is not counted',
      '# 8 of them are in no enabled backup job',
      '# 1 guest is backed up without the disks under left_out',
      '# disabled jobs: never',
    ]);
  });

  it('leaves out a disk only where no job takes it along', async () => {
    const { call } = await openWorld(host, {
      between: ({ path }) => {
        const disks = (included: number): object[] => [
          { id: '100:scsi0', included: 1, name: 'a', reason: 'enabled' },
          { id: '100:scsi1', included, name: 'b', reason: 'disabled' },
        ];
        if (path === '/cluster/backup') return data([{ id: 'one' }, { id: 'two' }]);
        const [, id] = /^\/cluster\/backup\/(\w+)\/included_volumes$/.exec(path) ?? [];
        return id === undefined
          ? undefined
          : data({ children: [{ id: 100, type: 'qemu', children: disks(id === 'one' ? 0 : 1) }] });
      },
    });
    const { text } = await call('pve_backup_coverage', { columns: ['guest', 'jobs', 'left_out'] });
    expect(text).toMatch(/^100\tone,two\t$/m);
  });

  it('says when nothing is backed up by itself', async () => {
    const world = await open();
    await job(world, '', 'DELETE', '/backup-5d1c7e90-a3f2');
    const { text } = await world.call('pve_backup_coverage');
    expect(text).toContain('# no backup job is enabled: nothing is backed up by itself');
  });

  it('puts a guest with a recent backup and no job before those that are well', async () => {
    const world = await open();
    await job(world, 'vmid=100,102,200', 'PUT', '/backup-5d1c7e90-a3f2');
    const { text } = await world.call('pve_backup_coverage', { columns: ['guest', 'backup'] });
    expect(rows(text).slice(-5)).toEqual([
      '101\trecent',
      '100\trecent',
      '102\trecent',
      '200\trecent',
      '9000\tnone found',
    ]);
  });

  it('fits for many guests, and goes on from page to page', async () => {
    const { call } = await open();
    const first = await call('pve_backup_coverage', { limit: 8, columns: ['guest'] });
    const cursor = /cursor="([^"]+)"/.exec(first.text)?.[1];
    const second = await call('pve_backup_coverage', { limit: 8, columns: ['guest'], cursor });
    expect([...rows(first.text), ...rows(second.text)]).toHaveLength(14);
    expect(new Set([...rows(first.text), ...rows(second.text)]).size).toBe(14);
  });

  it('says that it knows no jobs and no runs where these can not be read', async () => {
    const { call } = await openWorld(host, {
      between: ({ path }) =>
        path === '/cluster/backup' || path === '/cluster/tasks' ? new Response(null, { status: 595 }) : undefined,
    });
    const { text, isError } = await call('pve_backup_coverage');
    expect(isError).toBe(false);
    expect(text).toMatch(/# jobs: \w+, .*\n# last runs: \w+, /);
    expect(text).not.toContain('in no enabled');
  });

  it('does not call a backup missing that it may not see on one of the storages', async () => {
    const { call } = await openWorld(host, {
      between: ({ path }) =>
        path === '/access/permissions'
          ? data({
              '/vms': { 'VM.Audit': 1, 'VM.Backup': 1 },
              '/vms/103': { 'VM.Audit': 1 },
              '/storage': { 'Datastore.Audit': 1, 'Datastore.AllocateSpace': 1 },
            })
          : undefined,
    });
    const { text } = await call('pve_backup_coverage');
    expect(text).toMatch(/^103\tmail\tvm\tnot visible/m);
    expect(text).toMatch(/^104\twin-desktop\tvm\tnone found/m);
    expect(text).toContain('# the backups of 1 guest can not be seen by this server');
  });
});
