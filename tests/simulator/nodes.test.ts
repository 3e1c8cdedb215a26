import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openDoor, type Door, type Sent } from './door.ts';

const dataOf = async ({ send }: Door, path: string): Promise<unknown> => (await send(`GET ${path}`)).json.data;

const member = async (door: Door, path: string, name: string): Promise<unknown> =>
  ((await dataOf(door, path)) as Record<string, unknown>)[name];

/** What a request needs to come from root@pam itself and not from its token. */
const asRoot = async (send: Door['send']): Promise<Sent> => {
  const { json } = await send('POST /access/ticket', {
    as: 'nobody',
    form: 'username=root@pam&password=root-password',
  });
  const { ticket, CSRFPreventionToken: csrf } = json.data as { ticket: string; CSRFPreventionToken: string };
  return {
    as: 'nobody',
    headers: [
      ['Cookie', `PVEAuthCookie=${encodeURIComponent(ticket)}`],
      ['CSRFPreventionToken', csrf],
    ],
  };
};

describe('the power of a node', () => {
  it('goes and comes back: guests stop, it is unreachable, those of its boot start again', async () => {
    const door = openDoor();
    const { send, clock } = door;
    expect((await send('POST /nodes/pve1/status', { form: 'command=reboot' })).json.data).toBeNull();
    // The desktop does not react, so that its time has to run out.
    clock.advance(30_000);
    expect((await send('GET /nodes/pve1/status')).status).toBe(200);
    clock.advance(170_000);
    expect(await send('GET /nodes/pve1/status')).toMatchObject({ status: 595, reason: 'No route to host' });
    clock.advance(60_000);
    expect(await member(door, '/nodes/pve1/status', 'uptime')).toBeLessThan(60);
    clock.advance(60_000);
    expect(await dataOf(door, '/nodes/pve1/qemu/100/status/current')).toMatchObject({ status: 'running' });
    expect(await dataOf(door, '/nodes/pve1/qemu/104/status/current')).toMatchObject({ status: 'stopped' });
    const types = ((await dataOf(door, '/nodes/pve1/tasks?limit=500')) as { type: string }[]).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['stopall', 'startall']));
  });

  it('goes for good, until somebody wakes it', async () => {
    const door = openDoor();
    const { send, clock } = door;
    const wake = (node: string): ReturnType<Door['send']> => send(`POST /nodes/${node}/wakeonlan`);
    expect((await wake('pve2')).reason).toBe("No wake on LAN MAC address defined for 'pve2'!");
    await send('PUT /nodes/pve3/config', { form: 'wakeonlan=BC:24:11:00:00:33' });
    await send('POST /nodes/pve3/status', { form: 'command=shutdown' });
    clock.advance(600_000);
    expect((await send('GET /nodes/pve3/qemu')).status).toBe(595);
    expect((await dataOf(door, '/nodes')) as unknown[]).toContainEqual(
      expect.objectContaining({ node: 'pve3', status: 'offline' }),
    );
    // Measurements of all nodes are on every node.
    expect((await send('GET /nodes/pve3/rrddata?timeframe=hour')).status).toBe(200);
    expect((await wake('pve3')).json.data).toBe('BC:24:11:00:00:33');
    clock.advance(90_000);
    expect((await send('GET /nodes/pve3/qemu')).status).toBe(200);
    expect(await dataOf(door, '/nodes/pve3/lxc/202/status/current')).toMatchObject({ status: 'running' });
  });

  it('leaves nobody to answer where it was the last', async () => {
    const { send, clock } = openDoor(['pve2', 'pve3']);
    await send('POST /nodes/pve1/status', { form: 'command=shutdown' });
    clock.advance(600_000);
    expect((await send('GET /version')).status).toBe(0);
  });

  it.each([
    ['pve1', "'pve1' is local node, cannot wake my self!"],
    ['pve9', "no such cluster node 'pve9'"],
  ])('waking %s: %s', async (node, reason) => {
    expect(await openDoor().send(`POST /nodes/${node}/wakeonlan`)).toMatchObject({ status: 500, reason });
  });
});

describe('names of nodes', () => {
  it('are looked up where the node that was asked knows addresses', async () => {
    const { send } = openDoor();
    expect((await send('GET /nodes/other/version')).reason).toMatch(/^hostname lookup 'other' failed/);
    await send('POST /nodes/pve1/hosts', { form: 'data=192.0.2.12 other alias%0A192.0.2.99 nowhere%0A' });
    expect(await send('GET /nodes/alias/version')).toMatchObject({ status: 595, reason: 'Connection refused' });
    expect(await send('GET /nodes/nowhere/version')).toMatchObject({ status: 595, reason: 'No route to host' });
  });
});

describe('settings of a node', () => {
  it.each([
    ['dns', 'search=lan.test&dns1=192.0.2.9', { search: 'lan.test', dns1: '192.0.2.9' }],
    ['time', 'timezone=Asia/Tokyo', { timezone: 'Asia/Tokyo' }],
    ['config', 'description=big&startall-onboot-delay=5', { description: 'big\n', 'startall-onboot-delay': 5 }],
  ])('%s is that of the one node', async (path, form, wanted) => {
    const door = openDoor();
    expect((await door.send(`PUT /nodes/pve2/${path}`, { form })).status).toBe(200);
    expect(await dataOf(door, `/nodes/pve2/${path}`)).toMatchObject(wanted);
    expect(await dataOf(door, `/nodes/pve1/${path}`)).not.toMatchObject(wanted);
  });

  it('tells the wall time of its zone', async () => {
    const door = openDoor();
    await door.send('PUT /nodes/pve1/time', { form: 'timezone=Asia/Tokyo' });
    const { time, localtime } = (await dataOf(door, '/nodes/pve1/time')) as { time: number; localtime: number };
    expect(localtime - time).toBe(9 * 3600);
  });

  it.each([
    ['time', 'timezone=%2B01:00', 400],
    ['config', 'digest=0000000000000000000000000000000000000000&description=x', 500],
    ['config', 'acme=domains%3Da.test&acmedomain0=a.test', 500],
  ])('%s refuses %s and stays what it is', async (path, form, status) => {
    const door = openDoor();
    const before = await dataOf(door, `/nodes/pve1/${path}`);
    expect((await door.send(`PUT /nodes/pve1/${path}`, { form })).status).toBe(status);
    expect(await dataOf(door, `/nodes/pve1/${path}`)).toEqual(before);
  });

  it('takes a subscription, which only those who may audit the node see in full', async () => {
    const door = openDoor();
    await door.send('PUT /nodes/pve1/subscription', { form: 'key=pve1c-0123456789' });
    expect(await dataOf(door, '/nodes/pve1/subscription')).toMatchObject({ status: 'active', level: 'c' });
    const { json } = await door.send('GET /nodes/pve1/subscription', { as: 'guests' });
    expect(Object.keys(json.data as object)).not.toContain('key');
    await door.send('DELETE /nodes/pve1/subscription');
    expect(await dataOf(door, '/nodes/pve1/subscription')).toMatchObject({ status: 'notfound' });
  });
});

describe('services and logs', () => {
  it('stop, start and are written down', async () => {
    const door = openDoor();
    const state = (): Promise<unknown> => member(door, '/nodes/pve1/services/cron/state', 'state');
    const { send, ending } = door;
    expect((await ending((await send('POST /nodes/pve1/services/cron/stop')).json.data)).exit).toBe('OK');
    expect(await state()).toBe('dead');
    expect(await member(door, '/nodes/pve2/services/cron/state', 'state')).toBe('running');
    expect((await ending((await send('POST /nodes/pve1/services/cron/reload')).json.data)).exit).toMatch(/failed/);
    await ending((await send('POST /nodes/pve1/services/cron/start')).json.data);
    expect(await state()).toBe('running');
    const lines = (await dataOf(door, '/nodes/pve1/syslog?service=cron&limit=500')) as { t: string }[];
    expect(lines.map(({ t }) => t.replace(/^.* systemd: /, ''))).toEqual([
      'Stopped cron.service.',
      'Started cron.service.',
    ]);
  });

  it('the journal goes on where the last answer ended', async () => {
    const door = openDoor();
    const first = (await dataOf(door, '/nodes/pve1/journal')) as string[];
    const cursor = encodeURIComponent(first.at(-1) ?? '');
    expect(await dataOf(door, `/nodes/pve1/journal?startcursor=${cursor}`)).toHaveLength(2);
    await door.send('POST /nodes/pve1/qemu/103/status/start');
    expect(await dataOf(door, `/nodes/pve1/journal?startcursor=${cursor}`)).toHaveLength(3);
  });
});

describe('packages', () => {
  it('newer ones are known after the lists were fetched', async () => {
    const door = openDoor();
    const count = async (): Promise<number> => ((await dataOf(door, '/nodes/pve1/apt/update')) as unknown[]).length;
    const before = await count();
    expect((await door.ending((await door.send('POST /nodes/pve1/apt/update')).json.data)).exit).toBe('OK');
    expect(await count()).toBeGreaterThan(before);
  });

  it('sources without a subscription make fetching fail, until they are switched off', async () => {
    const door = openDoor();
    const { send, ending } = door;
    const digest = (): Promise<unknown> => member(door, '/nodes/pve1/apt/repositories', 'digest');
    const old = String(await digest());
    expect((await send('PUT /nodes/pve1/apt/repositories', { form: `handle=enterprise&digest=${old}` })).status).toBe(
      200,
    );
    expect(await digest()).not.toBe(old);
    expect((await send('PUT /nodes/pve1/apt/repositories', { form: `handle=test&digest=${old}` })).status).toBe(500);
    const fetching = async (): Promise<unknown> =>
      (await ending((await send('POST /nodes/pve1/apt/update')).json.data)).exit;
    expect(await fetching()).toBe("command 'apt-get update' failed: exit code 100");
    const path = '/etc/apt/sources.list.d/proxmox.sources';
    await send('POST /nodes/pve1/apt/repositories', { form: `path=${path}&index=1&enabled=0` });
    expect(await fetching()).toBe('OK');
    expect((await send('POST /nodes/pve1/apt/repositories', { form: `path=${path}&index=7&enabled=0` })).status).toBe(
      400,
    );
  });
});

describe('certificates', () => {
  it('are ordered for the domains of the node, and shown from then on', async () => {
    const door = openDoor();
    const { send, ending } = door;
    const order = (): ReturnType<Door['send']> => send('POST /nodes/pve1/certificates/acme/certificate');
    expect((await order()).status).toBe(400);
    await send('PUT /nodes/pve1/config', { form: 'acme=domains%3Dpve1.example.test' });
    expect((await ending((await order()).json.data)).exit).toMatch(/account/i);
    const root = await asRoot(send);
    await ending((await send('POST /cluster/acme/account', { ...root, form: 'contact=a@example.test' })).json.data);
    expect((await ending((await order()).json.data)).exit).toBe('OK');
    const list = (await dataOf(door, '/nodes/pve1/certificates/info')) as Record<string, unknown>[];
    expect(list.at(-1)).toMatchObject({ filename: 'pveproxy-ssl.pem', san: ['pve1.example.test'] });
    const nodes = (await dataOf(door, '/nodes')) as Record<string, unknown>[];
    expect(nodes[0]?.['ssl_fingerprint']).toBe(list.at(-1)?.['fingerprint']);
    expect((await order()).json.errors).toHaveProperty('force');
    await ending((await send('DELETE /nodes/pve1/certificates/acme/certificate')).json.data);
    expect(await dataOf(door, '/nodes/pve1/certificates/info')).toHaveLength(2);
  });

  it('that are none are refused', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = encodeURIComponent(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    const pem = encodeURIComponent('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n');
    const { status, json } = await openDoor().send('POST /nodes/pve1/certificates/custom', {
      form: `certificates=${pem}&key=${key}`,
    });
    expect([status, Object.keys(json.errors ?? {})]).toEqual([400, ['certificates']]);
  });
});

it('a batch performs each of its calls, whatever becomes of the others', async () => {
  const { send } = openDoor();
  const commands = [
    { method: 'GET', path: 'version' },
    { method: 'GET', path: 'qemu/399/config' },
    { method: 'PUT', path: 'time', args: { timezone: 'Mars/Olympus' } },
    { method: 'GET', path: 'nope' },
  ];
  const form = `commands=${encodeURIComponent(JSON.stringify(commands))}`;
  expect((await send('POST /nodes/pve1/execute', { form })).status).toBe(403);
  const root = await asRoot(send);
  expect((await send('POST /nodes/pve1/execute', { ...root, form: 'commands={}' })).status).toBe(400);
  expect((await send('POST /nodes/pve1/execute', { ...root, form })).json.data).toEqual([
    { status: 200, data: expect.objectContaining({ release: '9.2' }) as unknown },
    { status: 500, message: "Configuration file 'nodes/pve1/qemu-server/399.conf' does not exist\n" },
    { status: 400, message: 'Parameter verification failed.\n', errors: { timezone: 'No such timezone' } },
    { status: 500, message: "no handler for '/nodes/pve1/nope'\n" },
  ]);
});

it.each([
  'GET /nodes/pve2/ceph/status',
  'POST /nodes/pve2/ceph/mon/a',
  'PUT /cluster/ceph/flags/noout',
  'GET /cluster/ceph/metadata',
])('%s finds no Ceph', async (request) => {
  const form = request.endsWith('noout') ? 'value=1' : undefined;
  expect(await openDoor().send(request, { ...(form === undefined ? {} : { form }) })).toMatchObject({
    status: 500,
    reason: 'binary not installed: /usr/bin/ceph-mon',
  });
});

it('measurements of a guest begin when it was started', async () => {
  const door = openDoor();
  const last = async (path: string): Promise<unknown> =>
    ((await dataOf(door, `/nodes/pve1/${path}/rrddata?timeframe=hour`)) as unknown[]).at(-1);
  expect(await last('qemu/103')).toMatchObject({ maxcpu: 2, maxmem: 4 * 1024 ** 3 });
  expect(await last('qemu/103')).not.toHaveProperty('cpu');
  await door.ending((await door.send('POST /nodes/pve1/qemu/103/status/start')).json.data);
  door.clock.advance(120_000);
  expect(await last('qemu/103')).toHaveProperty('cpu');
  expect((await door.send('GET /nodes/pve1/qemu/100/rrd?timeframe=hour&ds=bogus')).reason).toMatch(/^RRD error: No DS/);
});
