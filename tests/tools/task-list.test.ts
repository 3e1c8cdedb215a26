import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it } from 'vitest';
import { fakeHost } from '../support/msw.ts';
import { unmarked } from '../support/marks.ts';
import { elsewhere } from '../support/operator.ts';
import { openWorld, type World } from '../support/world.ts';

const host = fakeHost();

/** A day in the life of the scene: an hour between two tasks each. */
const DAY: readonly (readonly [request: string, form?: Readonly<Record<string, string>>])[] = [
  ['POST /nodes/pve1/qemu/103/status/start'],
  ['POST /nodes/pve1/qemu/105/status/start'],
  ['POST /nodes/pve2/qemu/106/status/start'],
  ['POST /nodes/pve2/qemu/110/status/stop'],
  ['POST /nodes/pve3/lxc/203/status/start'],
];

const afterThatDay = async (): Promise<World> => {
  const world = await openWorld(host);
  for (const [request, form] of DAY) {
    await elsewhere(world, request, form);
    world.clock.advance(3_600_000);
  }
  await elsewhere(world, 'POST /nodes/pve2/vzdump', { vmid: '102', storage: 'nas' });
  return world;
};

const rows = (text: string): string[] =>
  [...text.matchAll(/^\S+ \S+\t(\S+)\t(\S+)\t(\S*)(?: \S+)?\t\S+\t(\S+)/gm)].map((found) => found.slice(1).join(' '));
/** Requests for tasks, with what they ask. */
const asked = (): string[] =>
  host.seen.filter(({ path }) => path.endsWith('/tasks')).map(({ path, query }) => `${path} ${query}`.trim());

describe('pve_task_list', () => {
  it('shows what the nodes sent round, newest first, and names the tasks that are worth another look', async () => {
    const { call } = await afterThatDay();
    expect(unmarked((await call('pve_task_list')).text)).toMatchInlineSnapshot(`
      "<untrusted-ID source="list">
      time	node	type	id	user	status	took	error	upid
      2026-01-01 05:00Z	pve2	vzdump	102 (db1)	root@pam!demo	running	0s		UPID:pve2:00004E4A:00231860:6955FF50:vzdump:102:root@pam!demo:
      2026-01-01 04:00Z	pve3	vzstart	203 (sandbox)	root@pam!demo	ok	0s		
      2026-01-01 03:00Z	pve2	qmstop	110 (files)	root@pam!demo	failed	0s	VM is locked (backup)	UPID:pve2:00004E3C:00181BE0:6955E330:qmstop:110:root@pam!demo:
      2026-01-01 02:00Z	pve2	qmstart	106 (test)	root@pam!demo	ok	1s		
      2026-01-01 01:00Z	pve1	qmstart	105 (legacy-app)	root@pam!demo	failed	0s	start failed: QEMU exited with code 1	UPID:pve1:00004E2E:000D1F60:6955C710:qmstart:105:root@pam!demo:
      2026-01-01 00:00Z	pve1	qmstart	103 (mail)	root@pam!demo	ok	1s		
      </untrusted-ID>
      # 6 rows
      # the newest of each node, about 25; with since, guest, node, type or user its whole history is looked through"
    `);
    expect(asked()).toEqual(['/cluster/tasks']);
  });

  it.each<[args: Record<string, unknown>, want: readonly string[]]>([
    [{ status: 'running' }, ['pve2 vzdump 102 running']],
    [{ status: 'failed' }, ['pve2 qmstop 110 failed', 'pve1 qmstart 105 failed']],
    [{ status: 'ok', type: 'qmstart' }, ['pve2 qmstart 106 ok', 'pve1 qmstart 103 ok']],
    [{ status: 'running', guest: 'db1' }, ['pve2 vzdump 102 running']],
    [{ guest: '110' }, ['pve2 qmstop 110 failed']],
    [{ guest: 'web1' }, []],
    [{ node: 'pve2' }, ['pve2 vzdump 102 running', 'pve2 qmstop 110 failed', 'pve2 qmstart 106 ok']],
    [{ type: 'vzstart' }, ['pve3 vzstart 203 ok']],
    [{ since: 1 }, ['pve2 vzdump 102 running', 'pve3 vzstart 203 ok']],
    [{ since: 2, node: 'pve2' }, ['pve2 vzdump 102 running', 'pve2 qmstop 110 failed']],
    [{ user: 'nobody' }, []],
    [{ user: 'root@pam', status: 'failed', node: 'pve1' }, ['pve1 qmstart 105 failed']],
  ])('%j', async (args, want) => {
    const { call } = await afterThatDay();
    const { text, isError } = await call('pve_task_list', args);
    expect(isError, text).toBe(false);
    expect(rows(text)).toEqual(want);
  });

  it.each<[args: Record<string, unknown>, want: readonly string[]]>([
    [{ status: 'running' }, ['/cluster/tasks']],
    [{ node: 'pve2' }, ['/nodes/pve2/tasks source=all&limit=300']],
    [
      { guest: 'mail', node: 'pve1', type: 'qmstart', user: 'amy', status: 'failed', since: 24 },
      [
        '/nodes/pve1/tasks source=archive&statusfilter=error%2Cunknown&vmid=103&typefilter=qmstart&userfilter=amy&since=1767139200&limit=300',
      ],
    ],
    [{ status: 'ok', node: 'pve1' }, ['/nodes/pve1/tasks source=archive&statusfilter=ok%2Cwarning&limit=300']],
    [{ status: 'running', node: 'pve1' }, ['/nodes/pve1/tasks source=active&limit=300']],
    [
      { since: 1 },
      ['pve1', 'pve2', 'pve3'].map((node) => `/nodes/${node}/tasks source=all&since=1767222000&limit=300`),
    ],
  ])('%j asks %j', async (args, want) => {
    const { call } = await openWorld(host);
    await call('pve_task_list', args);
    expect(asked()).toEqual(want);
  });

  it('says how far it looked, where a node has more than that', async () => {
    const world = await openWorld(host);
    for (let i = 0; i < 151; i++) {
      await elsewhere(world, 'POST /nodes/pve1/qemu/103/status/start');
      world.clock.advance(60_000);
      await elsewhere(world, 'POST /nodes/pve1/qemu/103/status/stop');
      world.clock.advance(60_000);
    }
    const { text } = await world.call('pve_task_list', { guest: '103' });
    expect(text).toContain('# pve1: only the newest 300 of 302 tasks were looked at');
    expect(countTokens(text)).toBeLessThanOrEqual(1_500);
    const { text: short } = await world.call('pve_task_list');
    expect(short).toMatch(/\n# 25 rows\n# the newest of each node, about 25; /);
  });

  it('fits where every task has failed, and goes on', async () => {
    const world = await openWorld(host);
    for (let i = 0; i < 30; i++) await elsewhere(world, 'POST /nodes/pve1/qemu/105/status/start');
    world.clock.advance(60_000);
    const { text } = await world.call('pve_task_list', { status: 'failed' });
    expect(countTokens(text)).toBeLessThanOrEqual(1_500);
    const pids = (of: string): string[] => [...of.matchAll(/UPID:pve1:(\w+):/g)].map(([, pid = '']) => pid);
    const seen = pids(text);
    let cursor = /cursor="([^"]+)"/.exec(text)?.[1];
    while (cursor !== undefined) {
      const next = (await world.call('pve_task_list', { status: 'failed', cursor })).text;
      seen.push(...pids(next));
      cursor = /cursor="([^"]+)"/.exec(next)?.[1];
    }
    expect(seen).toHaveLength(30);
    expect(seen).toEqual([...new Set(seen)].sort().reverse());
  });

  it('gives every UPID where that column is asked for', async () => {
    const { call } = await afterThatDay();
    const { text } = await call('pve_task_list', { columns: ['status', 'upid'] });
    expect(text.match(/UPID:/g)).toHaveLength(6);
  });

  it('leaves out what a node sent round that is down now', async () => {
    const { call, simulator, clock } = await afterThatDay();
    const node = simulator.cluster.nodes.find(({ name }) => name === 'pve3');
    if (node) node.online = false;
    clock.advance(10_000);
    const { text } = await call('pve_task_list');
    expect(text).not.toContain('\tpve3\t');
    expect(text).toContain('# not read, node offline: pve3');
  });

  it('names tasks so that they can be followed', async () => {
    const { call } = await afterThatDay();
    const { text } = await call('pve_task_list', { status: 'failed' });
    const upid = /UPID:\S+/.exec(text)?.[0];
    expect((await call('pve_task_get', { upid })).text).toContain('VM is locked (backup)');
  });
});
