import { describe, expect, it } from 'vitest';
import { openDoor, type Door } from './door.ts';

type Row = Readonly<Record<string, unknown>>;

const read = async ({ send }: Door, path: string, as?: 'web' | 'auditor'): Promise<unknown> =>
  (await send(`GET ${path}`, as ? { as } : {})).json.data;

const write = async (door: Door, request: string, given: object = {}): Promise<string | undefined> => {
  const { status, reason, json } = await door.send(request, { json: JSON.stringify(given) });
  return status === 200 ? undefined : `${status} ${json.errors ? JSON.stringify(json.errors) : reason}`;
};

const METRICS = '/cluster/metrics/server/graph';
const PCI = '/cluster/mapping/pci';
const CPU = '/cluster/qemu/custom-cpu-models';
const PLUGINS = '/cluster/acme/plugins';
const gpu = { id: 'gpu', map: ['node=pve1,path=0000:03:00.0,id=8086:1563'] };

/** Each kind: how one is made, changed, and what is said of it. */
const KINDS = [
  {
    kind: 'metric servers',
    list: '/cluster/metrics/server',
    create: `POST ${METRICS}`,
    item: METRICS,
    given: { type: 'graphite', server: 'metrics.example.com', port: 2003 },
    change: { path: 'proxmox', server: 'metrics.example.com', port: 2004 },
    again: "500 Metric server 'graph' already exists",
    missing: "500 no such server 'graph'",
    needed: ['port', "500 unable to delete required option 'port'"],
  },
  {
    kind: 'PCI mappings',
    list: PCI,
    create: `POST ${PCI}`,
    item: `${PCI}/gpu`,
    given: gpu,
    change: { mdev: 1, map: gpu.map },
    again: "500 create hardware mapping failed: pci ID 'gpu' already defined",
    missing: "500 update hardware mapping failed: pci ID 'gpu' does not exist",
    needed: ['map', "500 update hardware mapping failed: unable to delete required option 'map'"],
  },
  {
    kind: 'processor models',
    list: CPU,
    create: `POST ${CPU}`,
    item: `${CPU}/custom-fast`,
    given: { cputype: 'fast', 'reported-model': 'EPYC' },
    change: { flags: '+aes' },
    again: "500 custom CPU model 'fast' already exists",
    missing: "500 custom CPU model 'fast' does not exist",
    needed: ['reported-model', "500 unable to delete required option 'reported-model'"],
  },
  {
    kind: 'ACME plugins',
    list: PLUGINS,
    create: `POST ${PLUGINS}`,
    item: `${PLUGINS}/dns1`,
    given: { id: 'dns1', type: 'dns', api: 'cf', data: 'Q0ZfVG9rZW49eA==' },
    change: { 'validation-delay': 60 },
    again: "500 ACME plugin ID 'dns1' already exists",
    missing: "500 ACME plugin ID 'dns1' does not exist",
    needed: ['api', "500 unable to delete required option 'api'"],
  },
] as const;

describe.each(KINDS)('$kind', ({ list, create, item, given, change, again, missing, needed }) => {
  it('are made once, changed, and gone', async () => {
    const door = openDoor();
    const before = (await read(door, list)) as Row[];
    expect(await write(door, `PUT ${item}`, change)).toBe(missing);
    expect(await write(door, create, given)).toBeUndefined();
    expect(await write(door, create, given)).toBe(again);
    expect(await write(door, `PUT ${item}`, change)).toBeUndefined();
    expect(await read(door, item)).toMatchObject(change);
    expect(await write(door, `PUT ${item}`, { ...change, delete: needed[0] })).toBe(needed[1]);
    expect(await read(door, list)).toHaveLength(before.length + 1);
    expect(await door.send(`DELETE ${item}`)).toMatchObject({ status: 200 });
    expect(await read(door, list)).toEqual(before);
  });

  it('are changed only as they were seen', async () => {
    const door = openDoor();
    await write(door, create, given);
    const stale = await write(door, `PUT ${item}`, { ...change, digest: '0'.repeat(40) });
    expect(stale).toMatch(/detected modified configuration - file changed by other user\? Try again\.$/);
    expect(await read(door, item)).not.toMatchObject(change);
  });
});

describe('metric servers', () => {
  it('take only options of their kind, and keep no secrets in sight', async () => {
    const door = openDoor();
    const server = { server: '192.0.2.9', port: 8086 };
    expect(await write(door, `POST ${METRICS}`, { ...server, type: 'graphite', bucket: 'b' })).toBe(
      "500 unexpected property 'bucket'",
    );
    await write(door, `POST ${METRICS}`, { ...server, type: 'influxdb', token: 'secret' });
    expect(await read(door, METRICS)).toEqual({ ...server, type: 'influxdb' });
  });

  it('are not the only way to get figures', async () => {
    const door = openDoor(['pve3']);
    const figures = async (query: string): Promise<Row[]> =>
      ((await read(door, `/cluster/metrics/export${query}`)) as { data: Row[] }).data;
    const ids = (points: readonly Row[]): unknown[] => [...new Set(points.map(({ id }) => id))];
    expect(ids(await figures(''))).toEqual(expect.arrayContaining(['node/pve1', 'node/pve2', 'qemu/100', 'lxc/201']));
    expect(ids(await figures(''))).not.toContain('node/pve3');
    expect(ids(await figures('?local-only=1'))).not.toContain('node/pve2');
    expect(ids(await figures('?node-list=pve2'))).not.toContain('node/pve1');
    const now = Math.floor(door.clock.now() / 1000);
    const times = (await figures(`?history=1&start-time=${now - 25}`)).map(({ timestamp }) => timestamp);
    expect([...new Set(times)]).toEqual([now - 20, now - 10, now]);
    expect(await door.send('GET /cluster/metrics/export?node-list=pve9')).toMatchObject({
      reason: 'Requested node-list contains unknown nodes - pve9',
    });
  });
});

describe('mappings', () => {
  it('are checked on a node', async () => {
    const door = openDoor();
    await write(door, `POST ${PCI}`, gpu);
    await write(door, `POST ${PCI}`, { id: 'odd', map: ['node=pve2,path=0000:99:00,id=8086:1563'] });
    const checks = async (node: string): Promise<unknown[]> =>
      ((await read(door, `${PCI}?check-node=${node}`)) as Row[]).map((each) => each['checks']);
    const none = { severity: 'warning', message: 'No mapping for node pve1.' };
    expect(await checks('pve1')).toEqual([[], [none]]);
    const gone = { severity: 'error', message: "Invalid configuration: pci device '0000:99:00.0' not found\n" };
    expect((await checks('pve2'))[1]).toEqual([gone]);
  });

  it('are for those who may use them, and name a node once where they are folders', async () => {
    const door = openDoor();
    await write(door, `POST ${PCI}`, gpu);
    expect(await read(door, PCI, 'web')).toEqual([]);
    expect(await read(door, PCI, 'auditor')).toHaveLength(1);
    const map = ['node=pve1,path=/srv/a', 'node=pve1,path=/srv/b'];
    expect(await write(door, 'POST /cluster/mapping/dir', { id: 'data', map })).toMatch(
      /Node 'pve1' is specified 2 times\./,
    );
    expect(await read(door, '/cluster/mapping/dir')).toEqual([]);
  });
});

describe('notifications', () => {
  const BASE = '/cluster/notifications';
  const chat = { name: 'chat', server: 'https://chat.example.com', token: 'secret' };

  it('go to targets that matchers hold on to', async () => {
    const door = openDoor();
    const matcher = { name: 'errors', target: ['chat'], 'match-severity': ['error'] };
    expect(await write(door, `POST ${BASE}/matchers`, matcher)).toBe("404 endpoint 'chat' does not exist");
    expect(await write(door, `POST ${BASE}/endpoints/gotify`, chat)).toBeUndefined();
    expect(await write(door, `POST ${BASE}/matchers`, matcher)).toBeUndefined();
    const { token: _, ...shown } = chat;
    expect(await read(door, `${BASE}/endpoints/gotify`)).toEqual([{ ...shown, origin: 'user-created' }]);
    expect(await write(door, `POST ${BASE}/targets/chat/test`)).toBeUndefined();
    expect(await write(door, `POST ${BASE}/targets/nobody/test`)).toBe("404 endpoint 'nobody' does not exist");
    expect(await door.send(`DELETE ${BASE}/endpoints/gotify/chat`)).toMatchObject({
      ...{ status: 400, reason: "cannot delete 'chat', referenced by: errors" },
    });
    await door.send(`DELETE ${BASE}/matchers/errors`);
    expect(await door.send(`DELETE ${BASE}/endpoints/gotify/chat`)).toMatchObject({ status: 200 });
  });

  it('share their names and their digest', async () => {
    const door = openDoor();
    const digest = async (): Promise<unknown> =>
      ((await read(door, `${BASE}/matchers/default-matcher`)) as Row)['digest'];
    const before = await digest();
    await write(door, `POST ${BASE}/endpoints/gotify`, chat);
    expect(await digest()).not.toBe(before);
    const hook = { name: 'chat', url: 'https://example.com', method: 'post', secret: ['name=key,value=eA=='] };
    expect(await write(door, `POST ${BASE}/endpoints/webhook`, hook)).toBe(
      "400 Cannot create 'chat', an entity with the same name already exists",
    );
    await write(door, `POST ${BASE}/endpoints/webhook`, { ...hook, name: 'hook' });
    expect(await read(door, `${BASE}/endpoints/webhook/hook`)).toMatchObject({ secret: ['name=key'] });
  });

  it('have a beginning that comes back', async () => {
    const door = openDoor();
    const origin = async (): Promise<unknown> => ((await read(door, `${BASE}/targets`)) as Row[])[0]?.['origin'];
    await write(door, `PUT ${BASE}/endpoints/sendmail/mail-to-root`, { comment: 'changed' });
    expect(await origin()).toBe('modified-builtin');
    await door.send(`DELETE ${BASE}/endpoints/sendmail/mail-to-root`);
    expect(await origin()).toBe('builtin');
  });
});

describe('ACME accounts', () => {
  const PATH = '/cluster/acme/account';
  const form = 'name=main&contact=admin@example.com&tos_url=https://example.com/terms';

  /** Root with a ticket: tokens are not let in here. */
  const rootOf = async (door: Door): Promise<(request: string, form?: string) => ReturnType<Door['send']>> => {
    const login = await door.send('POST /access/ticket', {
      ...{ as: 'nobody', form: 'username=root@pam&password=root-password' },
    });
    const { ticket, CSRFPreventionToken } = login.json.data as Readonly<Record<string, string>>;
    const headers = [
      ['Cookie', `PVEAuthCookie=${ticket ?? ''}`],
      ['CSRFPreventionToken', CSRFPreventionToken ?? ''],
    ] as const;
    return (request, given) =>
      door.send(request, { as: 'nobody', headers, ...(given === undefined ? {} : { form: given }) });
  };

  it('are registered, changed, and given up in tasks', async () => {
    const door = openDoor();
    const root = await rootOf(door);
    const task = async (request: string, given?: string): Promise<unknown> =>
      (await door.ending((await root(request, given)).json.data)).exit;
    expect(await door.send(`POST ${PATH}`, { form })).toMatchObject({ status: 403 });
    expect(await task(`POST ${PATH}`, form)).toBe('OK');
    expect((await root(`POST ${PATH}`, form)).json.errors).toEqual({
      name: "ACME account config file 'main' already exists.",
    });
    expect(await task(`PUT ${PATH}/main`, 'contact=other@example.com')).toBe('OK');
    expect((await root(`GET ${PATH}/main`)).json.data).toMatchObject({
      account: { contact: ['mailto:other@example.com'], status: 'valid' },
      tos: 'https://example.com/terms',
    });
    expect(await task(`DELETE ${PATH}/main`)).toBe('OK');
    expect(await read(door, PATH)).toEqual([]);
  });

  it('are not there when their registration was stopped', async () => {
    const door = openDoor();
    const root = await rootOf(door);
    const upid = String((await root(`POST ${PATH}`, form)).json.data);
    door.clock.advance(2_000);
    await door.send(`DELETE /nodes/pve1/tasks/${upid}`);
    door.clock.advance(60_000);
    expect(await read(door, PATH)).toEqual([]);
  });
});

describe('jobs that fetch users', () => {
  const JOB = '/cluster/jobs/realm-sync/nightly';

  it('need a realm that can be synced, and say when they run', async () => {
    const door = openDoor();
    const job = { realm: 'company', schedule: 'daily', scope: 'both' };
    expect(await write(door, `POST ${JOB}`, job)).toBe(`400 ${JSON.stringify({ realm: "No such realm 'company'" })}`);
    expect(await write(door, `POST ${JOB}`, { ...job, realm: 'pve' })).toContain('Only LDAP/AD realms can be synced.');
    await write(door, 'POST /access/domains', {
      ...{ realm: 'company', type: 'ldap', server1: '192.0.2.1', base_dn: 'dc=example', user_attr: 'uid' },
    });
    expect(await write(door, `POST ${JOB}`, { ...job, schedule: 'sometimes' })).toMatch(
      /^400 .*invalid calendar event/,
    );
    expect(await write(door, `POST ${JOB}`, job)).toBeUndefined();
    const [shown] = (await read(door, '/cluster/jobs/realm-sync')) as Row[];
    expect(shown).toMatchObject({ id: 'nightly', type: 'realm-sync', 'next-run': Date.UTC(2026, 0, 2) / 1000 });
  });
});
