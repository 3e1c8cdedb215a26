import { describe, expect, it } from 'vitest';
import { openDoor, type Door, type Got } from './door.ts';
import { askTicket, loggedIn } from './logins.ts';

/** Sends as root@pam's token, with a form written as an object. */
const asRoot =
  ({ send }: Door) =>
  (request: string, form?: Readonly<Record<string, string>>): Promise<Got> =>
    send(request, form ? { form: new URLSearchParams(form).toString() } : {});

const withToken = (door: Door, token: unknown, request: string): Promise<Got> => {
  const { value, 'full-tokenid': name } = token as { value: string; 'full-tokenid': string };
  return door.send(request, { as: 'nobody', headers: [['Authorization', `PVEAPIToken=${name}=${value}`]] });
};

const rules = async ({ send }: Door): Promise<string[]> =>
  ((await send('GET /access/acl')).json.data as { path: string; ugid: string; roleid: string }[]).map(
    ({ path, ugid, roleid }) => `${path} ${ugid} ${roleid}`,
  );

/** A user in a group with a role of its own, a token and rules for all three. */
const populated = async (): Promise<{ door: Door; root: ReturnType<typeof asRoot>; token: unknown }> => {
  const door = openDoor();
  const root = asRoot(door);
  await root('POST /access/groups', { groupid: 'crew' });
  await root('POST /access/roles', { roleid: 'Looker', privs: 'VM.Audit,VM.Console' });
  await root('POST /access/users', { userid: 'amy@pve', password: 'amy-password', groups: 'crew' });
  const token = (await root('POST /access/users/amy@pve/token/t1')).json.data;
  await root('PUT /access/acl', { path: '/vms/100', roles: 'Looker', groups: 'crew' });
  await root('PUT /access/acl', { path: '/vms/101', roles: 'PVEVMUser', users: 'amy@pve' });
  await root('PUT /access/acl', { path: '/vms', roles: 'Looker', tokens: 'amy@pve!t1' });
  return { door, root, token };
};

describe('what goes takes its rules along', () => {
  it.each<[request: string, left: string[]]>([
    ['DELETE /access/users/amy@pve', ['/vms/100 crew Looker']],
    ['DELETE /access/groups/crew', ['/vms/101 amy@pve PVEVMUser', '/vms amy@pve!t1 Looker']],
    ['DELETE /access/roles/Looker', ['/vms/101 amy@pve PVEVMUser']],
    ['DELETE /access/users/amy@pve/token/t1', ['/vms/100 crew Looker', '/vms/101 amy@pve PVEVMUser']],
  ])('%s', async (request, left) => {
    const { door, root } = await populated();
    const before = await rules(openDoor());
    expect((await root(request)).status).toBe(200);
    expect((await rules(door)).filter((rule) => !before.includes(rule))).toEqual(left);
    expect((await root(request)).status).toBe(500);
  });

  it('and a user made anew under the name has none of it', async () => {
    const { door, root, token } = await populated();
    await root('DELETE /access/users/amy@pve');
    await root('POST /access/users', { userid: 'amy@pve', password: 'amy-password' });
    const amy = await loggedIn(door, 'amy@pve', 'amy-password');
    expect((await amy('GET /access/permissions')).json.data).toEqual({});
    expect((await withToken(door, token, 'GET /version')).status).toBe(401);
  });
});

describe('accounts', () => {
  it('end when they expire or are switched off, for tickets and tokens', async () => {
    const { door, root, token } = await populated();
    const amy = await loggedIn(door, 'amy@pve', 'amy-password');
    const open = async (): Promise<number[]> => [
      (await amy('GET /version')).status,
      (await withToken(door, token, 'GET /version')).status,
      (await askTicket(door, { username: 'amy@pve', password: 'amy-password' })).status,
    ];
    expect(await open()).toEqual([200, 200, 200]);
    await root('PUT /access/users/amy@pve', { expire: String(Math.floor(door.clock.now() / 1000) + 60) });
    expect(await open()).toEqual([200, 200, 200]);
    door.clock.advance(120_000);
    expect(await open()).toEqual([401, 401, 401]);
    await root('PUT /access/users/amy@pve', { expire: '0', enable: '0' });
    expect(await open()).toEqual([401, 401, 401]);
    await root('PUT /access/users/amy@pve', { enable: '1' });
    expect(await open()).toEqual([200, 200, 200]);
  });

  it('tokens expire on their own, and have another secret after they are made anew', async () => {
    const { door, root, token } = await populated();
    const open = async (with_: unknown): Promise<number> => (await withToken(door, with_, 'GET /version')).status;
    await root('PUT /access/users/amy@pve/token/t1', { expire: String(Math.floor(door.clock.now() / 1000) - 1) });
    expect(await open(token)).toBe(401);
    const anew = (await root('PUT /access/users/amy@pve/token/t1', { regenerate: '1', delete: 'expire' })).json.data;
    expect([await open(token), await open(anew)]).toEqual([401, 200]);
    expect((await root('GET /access/users/amy@pve/token/t1')).json.data).toEqual({ expire: 0, privsep: 1 });
  });

  it('change their own password with the old one, and no other', async () => {
    const { door, root } = await populated();
    const amy = await loggedIn(door, 'amy@pve', 'amy-password');
    const set = async (userid: string, confirmation: string): Promise<string> =>
      (
        await amy('PUT /access/password', {
          ...{ userid, password: 'another-password', 'confirmation-password': confirmation },
        })
      ).reason;
    expect(await set('amy@pve', 'wrong-password')).toBe('invalid credentials');
    expect(await set('operator@pve', 'amy-password')).toMatch(/Realm.AllocateUser/);
    expect(await set('nobody@pve', 'amy-password')).toMatch(/Realm.AllocateUser/);
    expect(await set('amy@pve', 'amy-password')).toBe('OK');
    expect((await askTicket(door, { username: 'amy@pve', password: 'amy-password' })).status).toBe(401);
    await root('PUT /access/acl', { path: '/access', roles: 'PVEUserAdmin', users: 'amy@pve' });
    expect(await set('root@pam', 'another-password')).toBe('Permission check failed');
    expect(await set('operator@pve', 'another-password')).toBe('OK');
  });

  it.each<[form: Record<string, string>, reason: string]>([
    [{ userid: 'x@pve', groups: 'operators,none' }, "create user failed: no such group 'none'"],
    [{ userid: 'x@nowhere', password: 'long-enough' }, "create user failed: auth domain 'nowhere' does not exist"],
    [{ userid: 'operator@pve' }, "create user failed: user 'operator@pve' already exists"],
    [{ userid: 'x' }, "value 'x' does not look like a valid user name"],
  ])('are not made from %j', async (form, reason) => {
    const door = openDoor();
    const before = (await door.send('GET /access/users?full=1')).json.data;
    expect((await asRoot(door)('POST /access/users', form)).reason).toBe(reason);
    expect((await door.send('GET /access/users?full=1')).json.data).toEqual(before);
  });

  it('are managed by those who manage one of their groups', async () => {
    const { door, root } = await populated();
    await root('PUT /access/acl', { path: '/access/groups/crew', roles: 'PVEUserAdmin', users: 'operator@pve' });
    const operator = (request: string, form = ''): Promise<Got> => door.send(request, { as: 'operator', form });
    const seen = (await operator('GET /access/users')).json.data as { userid: string }[];
    expect(seen.map(({ userid }) => userid)).toEqual(['amy@pve']);
    expect((await operator('PUT /access/users/amy@pve', 'comment=seen&groups=crew')).status).toBe(200);
    expect((await operator('PUT /access/users/amy@pve', 'groups=operators')).reason).toBe(
      'Permission check failed (/access/groups/operators, User.Modify)',
    );
    expect((await operator('GET /access/users/auditor@pve')).reason).toBe('Permission check failed');
    expect((await operator('GET /access/users/nobody@pve')).reason).toBe("no such user ('nobody@pve')");
    expect((await operator('GET /access/users/nobody@pve/token')).reason).toBe('Permission check failed');
  });
});

describe('rules', () => {
  it('of a user come before those of its groups, and deeper ones before both', async () => {
    const { door, root } = await populated();
    const amy = await loggedIn(door, 'amy@pve', 'amy-password');
    const held = async (path: string): Promise<string[]> =>
      Object.keys(
        ((await amy(`GET /access/permissions?path=${path}`)).json.data as Record<string, Record<string, number>>)[
          path
        ] ?? {},
      ).sort();
    expect(await held('/vms/100')).toEqual(['VM.Audit', 'VM.Console']);
    await root('PUT /access/acl', { path: '/vms', roles: 'PVETemplateUser', users: 'amy@pve' });
    expect(await held('/vms/100')).toEqual(['VM.Audit', 'VM.Console']);
    expect(await held('/vms/102')).toEqual(['VM.Audit', 'VM.Clone']);
    await root('PUT /access/acl', { path: '/vms/100', roles: 'NoAccess', users: 'amy@pve' });
    expect(await held('/vms/100')).toEqual([]);
    await root('PUT /access/roles/Looker', { privs: 'VM.Audit' });
    await root('PUT /access/acl', { path: '/vms/100', roles: 'NoAccess', users: 'amy@pve', delete: '1' });
    expect(await held('/vms/100')).toEqual(['VM.Audit']);
  });

  it('give a separate token no more than its user has', async () => {
    const { door, token } = await populated();
    const config = async (vmid: number): Promise<number> =>
      (await withToken(door, token, `GET /nodes/pve${vmid === 100 ? 1 : 2}/qemu/${vmid}/config`)).status;
    expect([await config(100), await config(101), await config(102)]).toEqual([200, 200, 403]);
    expect((await door.send('GET /access/permissions?userid=amy@pve!t1')).json.data).toEqual({
      '/vms/100': { 'VM.Audit': 1, 'VM.Console': 1 },
      '/vms/101': { 'VM.Audit': 1, 'VM.Console': 1 },
    });
  });

  it('are handed out by others only as far as their own rights go', async () => {
    const { door, root } = await populated();
    await root('PUT /access/acl', { path: '/vms/100', roles: 'PVEVMAdmin', users: 'amy@pve', propagate: '0' });
    const amy = await loggedIn(door, 'amy@pve', 'amy-password');
    const give = async (roles: string, more: Record<string, string> = {}): Promise<string> =>
      (await amy('PUT /access/acl', { path: '/vms/100', roles, users: 'web@pve', ...more })).json.message ?? 'OK';
    expect(await give('Administrator')).toContain("Cannot add role 'Administrator' - requires 'Permissions.Modify'");
    expect(await give('PVEVMUser')).toContain("Cannot add role 'PVEVMUser' with propagation");
    expect(await give('NoAccess', { propagate: '0' })).toContain("Cannot add role 'NoAccess'");
    expect(await give('PVEVMUser', { propagate: '0' })).toBe('OK');
    expect(await give('PVEVMUser', { path: '/vms/102' })).toBe(
      'Permission check failed (/vms/102, Permissions.Modify|VM.Allocate)\n',
    );
  });

  it('change for all who are named or for nobody', async () => {
    const { door, root } = await populated();
    const before = await rules(door);
    for (const form of [
      { path: '/vms', roles: 'PVEVMUser,Nope', users: 'amy@pve' },
      { path: '/vms', roles: 'PVEVMUser', users: 'amy@pve,nobody@pve' },
      { path: '/vms', roles: 'PVEVMUser', users: 'amy@pve', groups: 'nobodies' },
      { path: '/vms', roles: 'PVEVMUser', users: 'amy@pve', tokens: 'amy@pve!t2' },
      { path: '/vm', roles: 'PVEVMUser', users: 'amy@pve' },
    ]) {
      expect((await root('PUT /access/acl', form)).status).toBeGreaterThanOrEqual(400);
    }
    expect(await rules(door)).toEqual(before);
  });
});

describe('realms', () => {
  it('keep their options and have one default', async () => {
    const door = openDoor();
    const root = asRoot(door);
    const ldap = { type: 'ldap', server1: 'ldap.example.org', base_dn: 'dc=example', user_attr: 'uid' };
    expect((await root('POST /access/domains', { realm: 'corp', ...ldap, default: '1', port: '636' })).status).toBe(
      200,
    );
    expect((await root('POST /access/domains', { realm: 'corp', ...ldap })).reason).toBe(
      "add auth server failed: domain 'corp' already exists",
    );
    expect((await root('POST /access/domains', { realm: 'xy', type: 'pam' })).reason).toMatch(/builtin type 'pam'/);
    await root('PUT /access/domains/pve', { default: '1' });
    expect((await root('GET /access/domains')).json.data).toEqual([
      expect.objectContaining({ realm: 'pam' }),
      expect.objectContaining({ realm: 'pve', default: 1 }),
      { realm: 'corp', type: 'ldap' },
    ]);
    const { digest } = (await root('GET /access/domains/corp')).json.data as { digest: string };
    expect((await root('PUT /access/domains/corp', { delete: 'port', comment: 'x', digest })).status).toBe(200);
    expect((await root('PUT /access/domains/corp', { comment: 'y', digest })).reason).toMatch(/modified configuration/);
    expect((await root('PUT /access/domains/corp', { delete: 'server1' })).reason).toMatch(/required option/);
    const { port, comment } = (await root('GET /access/domains/corp')).json.data as Record<string, unknown>;
    expect([port, comment]).toEqual([undefined, 'x']);
  });

  it('that no directory stands behind fail to sync, in the task', async () => {
    const door = openDoor();
    const root = asRoot(door);
    const ad = { realm: 'corp', type: 'ad', server1: 'ad.example.org', domain: 'example.org' };
    await root('POST /access/domains', ad);
    expect((await root('POST /access/domains/corp/sync')).json.errors).toHaveProperty('scope');
    expect((await root('POST /access/domains/pve/sync', { scope: 'both' })).reason).toMatch(/Only LDAP\/AD realms/);
    const { exit } = await door.ending((await root('POST /access/domains/corp/sync', { scope: 'both' })).json.data);
    expect(exit).toMatch(/ad\.example\.org/);
  });
});

it('root@pam outlives the removal of its entry, without tokens', async () => {
  const door = openDoor();
  const root = await loggedIn(door, 'root@pam', 'root-password');
  expect((await root('DELETE /access/users/root@pam')).status).toBe(200);
  expect((await door.send('GET /version')).status).toBe(401);
  expect((await root('GET /nodes')).status).toBe(200);
  expect((await askTicket(door, { username: 'root@pam', password: 'root-password' })).status).toBe(200);
});

it('a console ticket is good for its path only, and not for long', async () => {
  const door = openDoor();
  const { ticket } = (await door.send('POST /nodes/pve1/qemu/100/termproxy')).json.data as { ticket: string };
  const check = async (path: string, privs = 'VM.Console'): Promise<number> =>
    (
      await door.send('POST /access/vncticket', {
        as: 'nobody',
        form: new URLSearchParams({ authid: 'root@pam!demo', vncticket: ticket, path, privs }).toString(),
      })
    ).status;
  expect([await check('/vms/100'), await check('/vms/101'), await check('/vms/100', 'VM.Fly')]).toEqual([
    200, 401, 400,
  ]);
  door.clock.advance(60_000);
  expect(await check('/vms/100')).toBe(401);
});
