import { describe, expect, it } from 'vitest';
import { openDoor, type Door } from './door.ts';

type Row = Readonly<Record<string, unknown>>;

const rows = async ({ send }: Door, request: string, as?: 'auditor' | 'guests' | 'web' | 'operator'): Promise<Row[]> =>
  (await send(`GET ${request}`, as ? { as } : {})).json.data as Row[];

const types = (entries: readonly Row[]): unknown[] => [...new Set(entries.map(({ type }) => type))].sort();

describe('resources', () => {
  it.each([
    ['', ['lxc', 'network', 'node', 'pool', 'qemu', 'storage']],
    ['?type=vm', ['lxc', 'qemu']],
    ['?type=node', ['node']],
    ['?type=storage', ['storage']],
    ['?type=sdn', []],
  ])('with "%s" have the types %j', async (query, expected) => {
    expect(types(await rows(openDoor(), `/cluster/resources${query}`))).toEqual(expected);
  });

  it('are what the caller may see, nodes without figures', async () => {
    const entries = await rows(openDoor(), '/cluster/resources', 'web');
    expect(entries.map(({ id }) => id).sort()).toEqual([
      ...['lxc/201', 'node/pve1', 'node/pve2', 'node/pve3', 'qemu/100', 'qemu/101'],
    ]);
    expect(entries.find(({ id }) => id === 'node/pve1')).not.toHaveProperty('maxmem');
    expect(entries.find(({ id }) => id === 'qemu/100')).not.toHaveProperty('pool');
  });

  it('have the sums of what runs in a pool', async () => {
    const door = openDoor();
    const pool = async (): Promise<Row | undefined> =>
      (await rows(door, '/cluster/resources')).find(({ id }) => id === '/pool/web');
    expect(await pool()).toMatchObject({ maxcpu: 10, maxmem: 17 * 1024 ** 3, uptime: 450 * 3600 });
    for (const guest of ['pve1/qemu/100', 'pve2/qemu/101', 'pve2/lxc/201']) {
      await door.ending((await door.send(`POST /nodes/${guest}/status/stop`)).json.data);
    }
    expect(await pool()).toEqual({ id: '/pool/web', type: 'pool', pool: 'web' });
  });

  it('do not know a new guest before the next round of the status daemon', async () => {
    const door = openDoor();
    const shown = async (): Promise<Row | undefined> =>
      (await rows(door, '/cluster/resources?type=vm')).find(({ vmid }) => vmid === 500);
    door.clock.advance(1);
    await door.send('POST /nodes/pve2/qemu', { form: 'vmid=500&name=fresh&tags=new' });
    door.clock.advance(5_000);
    expect(await shown()).toEqual({
      ...{ id: 'qemu/500', type: 'qemu', node: 'pve2', vmid: 500, status: 'unknown', tags: 'new' },
    });
    door.clock.advance(5_000);
    expect(await shown()).toMatchObject({ name: 'fresh', status: 'stopped', maxmem: 512 * 1024 ** 2 });
  });

  it('know little of a node that is down', async () => {
    const entries = await rows(openDoor(['pve3']), '/cluster/resources');
    const of = (id: string): Row | undefined => entries.find((each) => each['id'] === id);
    expect(of('node/pve3')).toEqual({ id: 'node/pve3', type: 'node', node: 'pve3', status: 'offline', level: '' });
    expect(of('lxc/202')).toMatchObject({ name: 'git', status: 'unknown', tags: 'infra' });
    expect(of('lxc/202')).not.toHaveProperty('mem');
    expect(of('storage/pve3/local')).not.toHaveProperty('maxdisk');
  });

  it('show a paused VM as paused, and what high availability does with one', async () => {
    const door = openDoor();
    await door.send('POST /nodes/pve1/qemu/100/monitor', { form: 'command=stop' });
    await door.send('POST /cluster/ha/resources', { form: 'sid=vm:101&state=started' });
    const entries = await rows(door, '/cluster/resources?type=vm');
    expect(entries.find(({ vmid }) => vmid === 100)).toMatchObject({ status: 'paused' });
    expect(entries.filter(({ hastate }) => hastate !== undefined).map(({ vmid }) => vmid)).toEqual([101]);
  });
});

describe('options of the datacenter', () => {
  const change = (door: Door, options: Readonly<Record<string, string>>): ReturnType<Door['send']> =>
    door.send('PUT /cluster/options', { json: JSON.stringify(options) });

  it('are read apart, and taken away', async () => {
    const { send } = openDoor();
    const set = {
      migration: 'insecure,network=192.0.2.0/24',
      crs: 'ha=static,ha-rebalance-on-start=yes',
      max_workers: '4',
    };
    await send('PUT /cluster/options', { json: JSON.stringify({ ...set, description: 'a\nb', console: 'html5' }) });
    expect((await send('GET /cluster/options')).json.data).toMatchObject({
      migration: { type: 'insecure', network: '192.0.2.0/24' },
      crs: { ha: 'static', 'ha-rebalance-on-start': 1 },
      max_workers: '4',
      description: 'a\nb\n',
    });
    expect((await send('GET /version')).json.data).toMatchObject({ console: 'html5' });
    expect((await send('GET /cluster/options', { as: 'web' })).json.data).toEqual({
      'allowed-tags': ['infra', 'production', 'web'],
      console: 'html5',
    });
    await send('PUT /cluster/options', { form: 'delete=migration,crs,console,description' });
    expect(Object.keys((await send('GET /cluster/options')).json.data as Row).sort()).toEqual([
      ...['allowed-tags', 'description', 'mac_prefix', 'max_workers'],
    ]);
  });

  it('say which numbers guests get, and change nothing when they are refused', async () => {
    const door = openDoor();
    await change(door, { 'next-id': 'lower=103,upper=106' });
    await door.ending((await door.send('DELETE /nodes/pve1/qemu/105')).json.data);
    expect((await door.send('GET /cluster/nextid')).json.data).toBe('105');
    await door.ending((await door.send('POST /nodes/pve1/qemu', { form: 'vmid=105' })).json.data);
    expect(await door.send('GET /cluster/nextid')).toMatchObject({
      status: 500,
      reason: 'unable to get any free VMID in range [103, 106]',
    });
    expect(await change(door, { 'next-id': 'lower=200,upper=150', keyboard: 'de' })).toMatchObject({
      status: 500,
      reason: 'lower (200) <= upper (150) boundary rule broken',
    });
    expect((await door.send('GET /cluster/options')).json.data).toMatchObject({ 'next-id': { upper: '106' } });
    expect((await door.send('GET /cluster/options')).json.data).not.toHaveProperty('keyboard');
  });

  it('say what MAC addresses begin with', async () => {
    const door = openDoor();
    await change(door, { mac_prefix: '02:00:5E:1' });
    await door.send('PUT /nodes/pve1/qemu/103/config', { json: '{"net1":"virtio,bridge=vmbr0"}' });
    const { net1 } = (await door.send('GET /nodes/pve1/qemu/103/config')).json.data as Row;
    expect(net1).toMatch(/^virtio=02:00:5E:1[0-9A-F]:[0-9A-F]{2}:[0-9A-F]{2},bridge=vmbr0$/);
  });
});

describe('membership', () => {
  it.each([
    [[], 1],
    [['pve3'], 1],
    [['pve2', 'pve3'], 0],
  ])('with %j down is quorate: %i', async (offline, quorate) => {
    const [cluster, ...nodes] = await rows(openDoor(offline), '/cluster/status');
    expect(cluster).toMatchObject({ type: 'cluster', name: 'demo', nodes: 3, quorate });
    expect(nodes.map(({ nodeid, online }) => [nodeid, online])).toEqual(
      ['pve1', 'pve2', 'pve3'].map((name, i) => [i + 1, offline.includes(name) ? 0 : 1]),
    );
  });

  it('is told to those who want to join', async () => {
    const { send } = openDoor();
    const info = (await send('GET /cluster/config/join?node=pve2')).json.data as { nodelist: Row[] } & Row;
    expect(info).toMatchObject({ preferred_node: 'pve2', totem: { cluster_name: 'demo' } });
    expect(info.nodelist).toHaveLength(3);
    const [first] = (await send('GET /nodes')).json.data as Row[];
    expect(info.nodelist[0]).toMatchObject({
      name: 'pve1',
      ring0_addr: '192.0.2.11',
      pve_fp: first?.['ssl_fingerprint'],
    });
    expect(await send('GET /cluster/config/join?node=pve9')).toMatchObject({
      status: 500,
      reason: "unknown node 'pve9'",
    });
    expect(await send('POST /cluster/config', { form: 'clustername=other' })).toMatchObject({ status: 403 });
  });
});

describe('the tasks of the cluster', () => {
  it('are the newest 25 of each node', async () => {
    const door = openDoor();
    for (const node of [...Array<string>(27).fill('pve1/qemu/105'), 'pve2/qemu/106']) {
      await door.ending((await door.send(`POST /nodes/${node}/status/start`)).json.data);
    }
    const tasks = await rows(door, '/cluster/tasks');
    expect(tasks.map(({ node }) => node)).toEqual(['pve2', ...Array<string>(25).fill('pve1')]);
    expect((await rows(door, '/nodes/pve1/tasks?limit=25')).map(({ upid }) => upid)).toEqual(
      tasks.slice(1).map(({ upid }) => upid),
    );
  });
});

describe('the log of the cluster', () => {
  it('tells of tasks, the newest first, and everybody of their own', async () => {
    const door = openDoor();
    const own = (await door.send('POST /nodes/pve1/qemu/100/status/stop', { as: 'web' })).json.data;
    await door.ending(own);
    const other = (await door.send('POST /nodes/pve1/qemu/103/status/start')).json.data;
    const seen = async (as?: 'web'): Promise<unknown[]> =>
      (await rows(door, '/cluster/log', as)).map(({ msg, node, user }) => [msg, node, user]);
    expect(await seen('web')).toEqual([
      [`end task ${String(own)} OK`, 'pve1', 'web@pve!all'],
      [`starting task ${String(own)}`, 'pve1', 'web@pve!all'],
    ]);
    expect((await seen())[0]).toEqual([`starting task ${String(other)}`, 'pve1', 'root@pam!demo']);
    expect(await rows(door, '/cluster/log?max=2')).toHaveLength(2);
  });

  it('tells of what failed as an error', async () => {
    const door = openDoor();
    for (const vmid of [103, 105]) {
      await door.ending((await door.send(`POST /nodes/pve1/qemu/${vmid}/status/start`)).json.data);
    }
    expect((await rows(door, '/cluster/log')).map(({ msg, pri }) => [String(msg).split(' ')[0], pri])).toEqual([
      ['end', 3],
      ['starting', 6],
      ['end', 6],
      ['starting', 6],
    ]);
  });
});
