import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it } from 'vitest';
import { createScene, type SceneOptions } from '../../src/simulator/scene.ts';
import type { Cluster } from '../../src/simulator/state.ts';
import { data, fakeHost, refusal } from '../support/msw.ts';
import { elsewhere } from '../support/operator.ts';
import { openWorld } from '../support/world.ts';

const host = fakeHost();
const asked = (): string[] => host.seen.map(({ method, path }) => `${method} ${path}`);

/** The first node of the scene with its guests, in no cluster. */
const alone = (options: SceneOptions): Cluster => {
  const scene = createScene(options);
  return {
    ...scene,
    nodes: scene.nodes.slice(0, 1),
    guests: new Map([...scene.guests].filter(([, { node }]) => node === 'pve1')),
    storages: scene.storages.map((each) => ({ ...each, nodes: ['pve1'] })),
  };
};

describe('pve_cluster_status', () => {
  it('tells what is wrong, worst first, then how everything stands', async () => {
    const { call } = await openWorld(host, { offline: ['pve3'] });
    const { text } = await call('pve_cluster_status');
    expect(text).toMatchInlineSnapshot(`
      "Cluster demo: 1 critical, 1 warning, 3 notices, as far as could be seen.
      critical:
        node_offline: pve3; 2 guests there; look: pve_guest_list {"node": "pve3"}
      warning:
        guest_locked: VM 110 "files" on pve2 (backup), and no task runs there; look: pve_guest_get {"guest": "110"}
      notice:
        backup_old: none of the last 7 days on the storages that could be read for 3 running guests: VM 104 "win-desktop", VM 110 "files", container 201 "proxy"; look: pve_backup_coverage {}
        backup_old_not_running: none of the last 7 days on the storages that could be read for 6 guests not running: VM 103 "mail", VM 105 "legacy-app", VM 106 "test" and 3 more; look: pve_backup_coverage {}
        no_backup_job: 9 guests: VM 103 "mail", VM 104 "win-desktop", VM 105 "legacy-app" and 6 more; look: pve_backup_coverage {}
      quorum: yes, 2 of 3 nodes online
      ha: looks after no guest
      guests: 7 of 13 running, 1 template
      storages: nas 41%, local-lvm 2.0% to 26% on 2 nodes, ceph 20%, local 20% on 2 nodes
      nodes:
        pve1: online, 9.2, CPU 7.1%, memory 12GiB of 64GiB, up 41d 5h, 3 of 7 guests running
        pve2: online, 9.2, CPU 21%, memory 20GiB of 64GiB, up 29d 5h, 4 of 5 guests running
        pve3: offline
      # backups: not read, node offline: local@pve3"
    `);
    expect(asked().sort()).toEqual([
      'GET /access/permissions',
      'GET /cluster/backup-info/not-backed-up',
      'GET /cluster/ha/status/current',
      'GET /cluster/resources',
      'GET /cluster/status',
      'GET /cluster/tasks',
      'GET /nodes/pve1/certificates/info',
      'GET /nodes/pve1/storage/local/content',
      'GET /nodes/pve1/storage/nas/content',
      'GET /nodes/pve1/version',
      'GET /nodes/pve2/certificates/info',
      'GET /nodes/pve2/storage/local/content',
      // The last entry of a shared storage is as good as any other.
      'GET /nodes/pve2/version',
    ]);
  });

  it('tells of a node that is in no cluster', async () => {
    const { call } = await openWorld(host, { scene: alone });
    const { text } = await call('pve_cluster_status');
    expect(text).toMatch(/^The node: 1 warning, 2 notices\.\n/);
    expect(text).not.toContain('quorum');
    expect(text).toMatch(/\nnodes:\n {2}pve1: online, 9\.2, [^\n]*\d of 7 guests running$/);
  });

  it('is short for a large cluster, and asks for no guest', async () => {
    const { call } = await openWorld(host, {
      offline: ['pve7', 'pve8'],
      scene: (options) => createScene({ ...options, nodes: 32, guests: 10_000 }),
    });
    const { text } = await call('pve_cluster_status');
    expect(countTokens(text)).toBeLessThanOrEqual(1_000);
    expect(text).toMatchInlineSnapshot(`
      "Cluster demo: 1 critical, 2 warnings, 3 notices, as far as could be seen.
      critical:
        node_offline: pve7, pve8; 626 guests there; look: pve_guest_list {"node": "pve7"}
      warning:
        memory_full: pve1 100%, pve10 100%, pve11 100%, pve12 100%, pve13 100% and 25 more; look: pve_node_list {}
        guest_locked: VM 110 "files" on pve2 (backup), and no task runs there; look: pve_guest_get {"guest": "110"}
      notice:
        backup_old: none of the last 7 days on the storages that could be read for 7882 running guests: VM 104 "win-desktop", VM 110 "files", container 201 "proxy" and 7879 more; look: pve_backup_coverage {}
        backup_old_not_running: none of the last 7 days on the storages that could be read for 2127 guests not running: VM 103 "mail", VM 105 "legacy-app", VM 106 "test" and 2124 more; look: pve_backup_coverage {}
        no_backup_job: 10009 guests: VM 103 "mail", VM 104 "win-desktop", VM 105 "legacy-app" and 10006 more; look: pve_backup_coverage {}
      quorum: yes, 30 of 32 nodes online
      ha: looks after no guest
      guests: 7886 of 10013 running, 1 template
      storages: ceph 50%, nas 41%, local-lvm 0% to 26% on 30 nodes, local 20% on 30 nodes
      nodes:
        pve7: offline
        pve8: offline
        pve1: online, 9.2, CPU 100%, memory 64GiB of 64GiB, up 41d 5h, 270 of 320 guests running
        pve10: online, 9.2, CPU 100%, memory 512GiB of 512GiB, up 41d 5h, 271 of 313 guests running
        pve11: online, 9.2, CPU 100%, memory 512GiB of 512GiB, up 29d 5h, 262 of 313 guests running
        pve12: online, 9.2, CPU 100%, memory 512GiB of 512GiB, up 17d 5h, 270 of 313 guests running
        pve13: online, 9.2, CPU 100%, memory 512GiB of 512GiB, up 41d 5h, 267 of 313 guests running
        pve14: online, 9.2, CPU 100%, memory 512GiB of 512GiB, up 29d 5h, 263 of 313 guests running
        others: 24 nodes, 24 online, 9.2, CPU 100%, memory 100%
      # backups: not read, node offline: local@pve7, local@pve8"
    `);
    // For the cluster six, with the rights, and three for each node that is up: release, certificates, backups of its own; the shared storage once.
    expect(asked()).toHaveLength(6 + 3 * 30 + 1);
    expect(asked().filter((line) => /qemu|lxc/.test(line))).toEqual([]);
  });

  it('asks for the release of a node once in a while, not for each answer', async () => {
    const { call } = await openWorld(host);
    await call('pve_cluster_status');
    const before = asked().length;
    await call('pve_cluster_status', { backup_days: 0 });
    expect(
      asked()
        .slice(before)
        .filter((line) => /version|content|resources/.test(line)),
    ).toEqual([]);
  });

  it.each<[what: string, path: RegExp, want: RegExp]>([
    ['quorum', /^\/cluster\/status$/, /# quorum: REJECTED, /],
    ['high availability', /^\/cluster\/ha\/status\/current$/, /# ha: REJECTED, /],
    ['tasks', /^\/cluster\/tasks$/, /# tasks: REJECTED, /],
    ['backup jobs', /^\/cluster\/backup-info\/not-backed-up$/, /# backup-jobs: REJECTED, /],
    ['one node’s certificates', /^\/nodes\/pve2\/certificates\/info$/, /# certificates of pve2: REJECTED, /],
    ['all certificates', /\/certificates\/info$/, /# certificates: REJECTED, /],
    [
      'backups on a storage',
      /\/storage\/nas\/content$/,
      /or it is on a storage that could not be read\n[^]*# backups: nas: REJECTED, /,
    ],
  ])('names what can not be had: %s', async (_, path, want) => {
    const world = await openWorld(host, {
      between: (request) => (path.test(request.path) ? refusal(500, 'no such luck') : undefined),
    });
    const { text, isError } = await world.call('pve_cluster_status');
    expect(isError).toBe(false);
    expect(text).toMatch(/^(?:Cluster demo|The cluster): .*, as far as could be seen\.\n/);
    expect(text).toMatch(want);
    expect(text).not.toContain('no such luck');
    expect(text.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1);
  });

  it('fails where not even the list of the cluster can be had', async () => {
    const { call } = await openWorld(host, {
      between: ({ path }) => (path === '/cluster/resources' ? refusal(500, 'gone') : undefined),
    });
    const { text, isError } = await call('pve_cluster_status');
    expect([isError, text.split(':')[0]]).toEqual([true, 'REJECTED']);
  });

  it('says where tasks of a day can not be seen, with the call that shows them', async () => {
    const world = await openWorld(host);
    for (let i = 0; i < 13; i++) {
      await elsewhere(world, 'POST /nodes/pve1/qemu/103/status/start');
      world.clock.advance(30_000);
      await elsewhere(world, 'POST /nodes/pve1/qemu/103/status/stop');
      world.clock.advance(30_000);
    }
    const { text } = await world.call('pve_cluster_status');
    const call = /^# tasks of pve1 are seen for less than a day: pve_task_list (\{.*\})$/m.exec(text)?.[1];
    expect((await world.call('pve_task_list', JSON.parse(call ?? '') as Record<string, unknown>)).isError).toBe(false);
  });

  it('tells of guests that high availability looks after', async () => {
    const world = await openWorld(host);
    await elsewhere(world, 'POST /cluster/ha/resources', { sid: 'vm:101' });
    world.clock.advance(20_000);
    expect((await world.call('pve_cluster_status')).text).toMatch(/\nha: looks after 1 guest, managed on pve1\n/);
  });

  it('names calls that work', async () => {
    const world = await openWorld(host, { offline: ['pve3'] });
    await world.call('pve_guest_start', { guest: '105' });
    const { text } = await world.call('pve_cluster_status');
    const calls = [...text.matchAll(/look: (pve_\w+) (\{.*\})$/gm)].map(
      ([, name = '', args = '']) => [name, args] as const,
    );
    expect(calls.length).toBeGreaterThan(4);
    for (const [name, args] of calls.filter(([each]) => each !== 'pve_backup_coverage')) {
      const { isError, text: answer } = await world.call(name, JSON.parse(args) as Record<string, unknown>);
      expect(isError, answer).toBe(false);
    }
  });
});

describe('pve_cluster_log', () => {
  const entry = (uid: number, more: object = {}): object => ({
    uid: String(uid),
    id: `${uid}:pve1`,
    node: 'pve1',
    pid: 1,
    pri: 6,
    tag: 'pvedaemon',
    time: 1_767_225_600 + uid,
    user: 'root@pam',
    msg: `message-${uid}`,
    ...more,
  });
  const LOG = [
    entry(1),
    entry(2, { pri: 4, node: 'pve2', tag: 'pmxcfs' }),
    entry(3, { pri: 3, user: 'amy@pve' }),
    entry(4, { pri: 0 }),
    entry(5, { pri: 7, msg: 'end task UPID:pve1:0000C530:001A2B3C:66F00000:qmstart:100:root@pam: OK' }),
    // Within the same second.
    entry(6, { time: 1_767_225_605 }),
  ];
  const withLog = (log: readonly object[]) =>
    openWorld(host, { between: ({ path }) => (path === '/cluster/log' ? data(log) : undefined) });
  const messages = (text: string): string[] =>
    [...text.matchAll(/^2026-.*\t([^\t\n]*)$/gm)].map(([, message = '']) => message);

  it.each<[args: Record<string, unknown>, want: readonly string[]]>([
    [{}, ['message-6', 'end task qmstart:100 OK', 'message-4', 'message-3', 'message-2', 'message-1']],
    [{ limit: 2 }, ['message-6', 'end task qmstart:100 OK']],
    [{ severity: 'error' }, ['message-4', 'message-3']],
    [{ severity: 'warning' }, ['message-4', 'message-3', 'message-2']],
    [{ severity: 'info', node: 'pve1' }, ['message-6', 'message-4', 'message-3', 'message-1']],
    [{ node: 'pve2' }, ['message-2']],
    [{ search: 'AMY' }, ['message-3']],
    [{ search: 'pmxcfs' }, ['message-2']],
    [{ search: 'sage-1' }, ['message-1']],
    [{ search: '66F00000' }, ['end task qmstart:100 OK']],
    [{ search: 'nothing of that' }, []],
  ])('with %j, newest first', async (args, want) => {
    const { call } = await withLog(LOG);
    expect(messages((await call('pve_cluster_log', args)).text)).toEqual(want);
  });

  it('goes on where it stopped, whatever came in between', async () => {
    const log = [...LOG];
    const { call } = await withLog(log);
    const { text } = await call('pve_cluster_log', { limit: 2 });
    log.push(entry(7));
    const cursor = /cursor="([^"]+)"/.exec(text)?.[1] ?? '';
    expect(messages((await call('pve_cluster_log', { limit: 2, cursor })).text)).toEqual(['message-4', 'message-3']);
  });

  it('keeps the identifiers of tasks in a column that is asked for', async () => {
    const { call } = await withLog(LOG);
    const { text } = await call('pve_cluster_log', { columns: ['severity', 'upid'], limit: 2 });
    expect(text).toContain('\ndebug\tUPID:pve1:0000C530:001A2B3C:66F00000:qmstart:100:root@pam:\n');
  });

  it('says where older entries were not looked through, and fits', async () => {
    const { call } = await withLog(Array.from({ length: 500 }, (_, i) => entry(i, { msg: 'x '.repeat(60) })));
    const { text } = await call('pve_cluster_log');
    expect(text).toContain('# only the newest 500 entries were looked through');
    expect(countTokens(text)).toBeLessThanOrEqual(1_500);
    expect(host.seen.at(-1)?.query).toBe('max=500');
  });
});
