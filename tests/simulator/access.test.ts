import { describe, expect, it } from 'vitest';
import { openDoor, type Door } from './door.ts';
import { askTicket, type Login } from './logins.ts';

const logIn = async (door: Door, password = 'auditor-password'): Promise<Login> =>
  (await askTicket(door, { username: 'auditor@pve', password })).json.data as Login;

describe('tickets', () => {
  it('open what the user may see, and need the other token for writes', async () => {
    const door = openDoor();
    const { ticket, CSRFPreventionToken: csrf } = await logIn(door);
    const cookie = ['Cookie', `PVEAuthCookie=${encodeURIComponent(ticket)}`] as const;
    const send = (request: string, ...more: (readonly [string, string])[]): ReturnType<Door['send']> =>
      door.send(request, { as: 'nobody', headers: [cookie, ...more] });
    expect((await send('GET /nodes')).status).toBe(200);
    expect(await send('POST /nodes/pve1/qemu/103/status/start')).toMatchObject({
      status: 401,
      reason: 'Permission denied - invalid csrf token',
    });
    expect((await send('POST /nodes/pve1/qemu/103/status/start', ['CSRFPreventionToken', csrf])).status).toBe(403);
  });

  it('run out after two hours, and renew themselves before', async () => {
    const door = openDoor();
    const { ticket } = await logIn(door);
    const open = async (value: string): Promise<number> =>
      (await door.send('GET /nodes', { as: 'nobody', headers: [['Authorization', `PVEAuthCookie=${value}`]] })).status;
    door.clock.advance(100 * 60_000);
    const renewed = await logIn(door, ticket);
    door.clock.advance(30 * 60_000);
    expect(await open(ticket)).toBe(401);
    expect(await open(renewed.ticket)).toBe(200);
  });

  it('are refused in one text, whatever was wrong', async () => {
    const { send } = openDoor();
    for (const form of [
      'username=auditor%40pve&password=wrong',
      'username=nobody%40pve&password=x',
      'username=root&password=x',
    ]) {
      expect(await send('POST /access/ticket', { as: 'nobody', form })).toMatchObject({
        status: 401,
        reason: 'authentication failure',
      });
    }
  });
});

describe('rights', () => {
  it('filter lists', async () => {
    const { send } = openDoor();
    const seen = async (as: 'web' | 'guests' | 'auditor'): Promise<string[]> =>
      ((await send('GET /cluster/resources', { as })).json.data as { type: string; maxcpu?: number }[]).map(
        ({ type, maxcpu }) => (type === 'node' && maxcpu === undefined ? 'bare node' : type),
      );
    const count = (types: string[]): Record<string, number> =>
      Object.fromEntries(
        Object.entries(Object.groupBy(types, (type) => type)).map(([type, all]) => [type, all?.length ?? 0]),
      );
    expect(count(await seen('web'))).toEqual({ qemu: 2, lxc: 1, 'bare node': 3 });
    expect(count(await seen('guests'))).toEqual({ qemu: 10, lxc: 4, 'bare node': 3 });
    expect(count(await seen('auditor'))).toEqual({ pool: 1, qemu: 10, lxc: 4, node: 3, storage: 12, network: 3 });
  });

  it('of a pool reach its guests', async () => {
    const { send } = openDoor();
    expect((await send('GET /nodes/pve1/qemu/100/config', { as: 'web' })).status).toBe(200);
    expect((await send('GET /nodes/pve2/qemu/102/config', { as: 'web' })).reason).toBe(
      'Permission check failed (/vms/102, VM.Audit)',
    );
  });

  it('of a token with privileges of its own end where those of its user do', async () => {
    const { send } = openDoor();
    expect((await send('GET /nodes/pve2/qemu/102/config', { as: 'guests' })).status).toBe(200);
    expect((await send('GET /nodes/pve2/status', { as: 'guests' })).reason).toBe(
      'Permission check failed (/nodes/pve2, Sys.Audit)',
    );
  });

  it('of a change are asked for by option', async () => {
    const { send } = openDoor();
    const set = async (form: string): Promise<string> =>
      (await send('PUT /nodes/pve1/qemu/103/config', { as: 'operator', form })).reason;
    expect(await set('cores=2')).toBe('Permission check failed (/vms/103, VM.Config.CPU)');
    expect(await set('memory=512')).toBe('Permission check failed (/vms/103, VM.Config.Memory)');
    expect(await set('ciuser=bob')).toBe('OK');
  });

  it('are told to whoever asks for their own', async () => {
    const { send } = openDoor();
    expect((await send('GET /access/permissions', { as: 'web' })).json.data).toMatchObject({
      '/pool/web': { 'VM.PowerMgmt': 1 },
    });
    expect((await send('GET /access/permissions')).json.data).toMatchObject({ '/': { 'Sys.Modify': 1 } });
  });

  it('let users see their own tasks only', async () => {
    const { send } = openDoor();
    const upid = String((await send('POST /nodes/pve1/qemu/103/status/start', { as: 'operator' })).json.data);
    expect((await send(`GET /nodes/pve1/tasks/${upid}/status`, { as: 'operator' })).status).toBe(200);
    expect((await send(`GET /nodes/pve1/tasks/${upid}/status`, { as: 'auditor' })).status).toBe(200);
    expect((await send(`GET /nodes/pve1/tasks/${upid}/status`, { as: 'web' })).status).toBe(403);
    expect((await send('GET /cluster/tasks', { as: 'web' })).json.data).toEqual([]);
  });
});
