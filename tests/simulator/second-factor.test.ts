import { describe, expect, it } from 'vitest';
import { totpCode, type TotpSecret } from '../../src/simulator/access/totp.ts';
import { openDoor, type Door, type Got } from './door.ts';
import { askTicket, loggedIn, type Login } from './logins.ts';

const SECRET: TotpSecret = { key: 'ABCDEFGH234567AB', digits: 6, period: 30, algorithm: 'sha1' };
const ADDRESS = `otpauth://totp/demo?secret=${SECRET.key}`;
const USER = { username: 'auditor@pve', password: 'auditor-password' };

const code = ({ clock }: Door): string => totpCode(SECRET, clock.now());

const addTotp = async (door: Door, more: Readonly<Record<string, string>> = {}): Promise<Got> => {
  const send = await loggedIn(door, USER.username, USER.password);
  return send('POST /access/tfa/auditor@pve', {
    ...{ type: 'totp', description: 'phone', totp: ADDRESS, value: code(door), password: USER.password },
    ...more,
  });
};

/** Logs in with the password, then answers the challenge. */
const answer = async (door: Door, response: string): Promise<Got> => {
  const half = (await askTicket(door, USER)).json.data as Login;
  return askTicket(door, { username: USER.username, password: response, 'tfa-challenge': half.ticket });
};

describe('a TOTP factor', () => {
  it('is asked for after the password, and its codes are good once', async () => {
    const door = openDoor();
    expect((await addTotp(door)).json.data).toEqual({ id: expect.any(String) as string });
    const half = (await askTicket(door, USER)).json.data as Login;
    expect(half).toMatchObject({ NeedTFA: 1, ticket: expect.stringMatching(/^PVE:!tfa!\{"totp"%3Atrue\}:/) as string });
    const open = door.send('GET /nodes', { as: 'nobody', headers: [['Cookie', `PVEAuthCookie=${half.ticket}`]] });
    expect((await open).reason).toBe('Authentication failed!');
    door.clock.advance(60_000);
    const right = `totp:${code(door)}`;
    expect((await answer(door, right)).json.data).toMatchObject({
      username: USER.username,
      cap: expect.anything() as object,
    });
    expect((await answer(door, right)).reason).toBe('authentication failure');
    door.clock.advance(60_000);
    expect((await askTicket(door, { ...USER, otp: `totp:${code(door)}` })).json.data).not.toHaveProperty('NeedTFA');
    expect((await door.send('GET /access/users')).json.data).toContainEqual(
      expect.objectContaining({ userid: USER.username, keys: 'x' }) as object,
    );
  });

  it('belongs to its user: the half ticket of another opens nothing', async () => {
    const door = openDoor();
    await addTotp(door);
    const half = (await askTicket(door, USER)).json.data as Login;
    door.clock.advance(60_000);
    const stolen = { username: 'root@pam', password: `totp:${code(door)}`, 'tfa-challenge': half.ticket };
    expect((await askTicket(door, stolen)).status).toBe(401);
  });

  it.each<[name: string, more: Readonly<Record<string, string>>, reason: string]>([
    ['a wrong code', { value: '000000' }, 'failed to verify TOTP challenge'],
    ['no code', { value: '' }, 'failed to verify TOTP challenge'],
    ['a wrong password', { password: 'another-one' }, 'invalid credentials'],
    ['no address', { totp: 'x' }, 'failed to parse TOTP uri'],
    ['a kind that nothing is set up for', { type: 'webauthn' }, 'no webauthn configuration available'],
  ])('is not added with %s', async (_, more, reason) => {
    const door = openDoor();
    expect((await addTotp(door, more)).reason).toBe(reason);
    expect((await door.send('GET /access/tfa/auditor@pve')).json.data).toEqual([]);
    expect((await askTicket(door, USER)).json.data).not.toHaveProperty('NeedTFA');
  });

  it('locks after too many wrong codes, until it is unlocked', async () => {
    const door = openDoor();
    await addTotp(door);
    for (let i = 0; i < 8; i++) await answer(door, 'totp:000000');
    door.clock.advance(60_000);
    expect((await answer(door, `totp:${code(door)}`)).status).toBe(401);
    expect((await door.send('GET /access/tfa')).json.data).toMatchObject([{ 'totp-locked': true }]);
    const unlock = (): Promise<Got> => door.send('PUT /access/users/auditor@pve/unlock-tfa');
    expect([(await unlock()).json.data, (await unlock()).json.data]).toEqual([true, false]);
    expect((await answer(door, `totp:${code(door)}`)).status).toBe(200);
  });

  it('is not asked for while it is off, and leaves nothing behind when it goes', async () => {
    const door = openDoor();
    const { id } = (await addTotp(door)).json.data as { id: string };
    const root = await loggedIn(door, 'root@pam', 'root-password');
    expect((await root(`PUT /access/tfa/auditor@pve/${id}`, { enable: '0' })).status).toBe(200);
    expect((await askTicket(door, USER)).json.data).not.toHaveProperty('NeedTFA');
    expect((await root(`PUT /access/tfa/auditor@pve/${id}`, { enable: '1', description: 'old phone' })).status).toBe(
      200,
    );
    expect((await root('GET /access/tfa/auditor@pve')).json.data).toMatchObject([{ id, description: 'old phone' }]);
    expect((await root(`DELETE /access/tfa/auditor@pve/${id}`)).status).toBe(200);
    expect((await root(`DELETE /access/tfa/auditor@pve/${id}`)).status).toBe(500);
    expect((await root('GET /access/users/auditor@pve')).json.data).not.toHaveProperty('keys');
    expect((await root('GET /access/tfa')).json.data).toEqual([]);
  });
});

describe('recovery keys', () => {
  it('are good once each', async () => {
    const door = openDoor();
    const send = await loggedIn(door, USER.username, USER.password);
    const add = (): Promise<Got> => send('POST /access/tfa/auditor@pve', { type: 'recovery', password: USER.password });
    const { recovery } = (await add()).json.data as { recovery: string[] };
    expect(new Set(recovery).size).toBe(10);
    expect(recovery[3]).toMatch(/^(?:[0-9a-f]{4}-){3}[0-9a-f]{4}$/);
    expect((await add()).reason).toBe('user already has recovery keys');
    expect((await answer(door, `recovery:${recovery[3] ?? ''}`)).status).toBe(200);
    expect((await answer(door, `recovery:${recovery[3] ?? ''}`)).status).toBe(401);
    const half = (await askTicket(door, USER)).json.data as Login;
    expect(half.ticket).toContain('"recovery"%3A[0,1,2,4,5,6,7,8,9]');
  });
});

it('a realm that asks for a second factor lets in nobody without one', async () => {
  const door = openDoor();
  await addTotp(door);
  await door.send('PUT /access/domains/pve', { form: `tfa=${encodeURIComponent('type=oath')}` });
  expect((await door.send('GET /access/users/auditor@pve/tfa?multiple=1')).json.data).toEqual({
    realm: 'oath',
    types: ['totp'],
  });
  expect((await askTicket(door, { username: 'operator@pve', password: 'operator-password' })).status).toBe(401);
  expect((await askTicket(door, USER)).json.data).toMatchObject({ NeedTFA: 1 });
});

it('factors are closed to tokens, and to others without a right', async () => {
  const door = openDoor();
  expect((await door.send('POST /access/tfa/auditor@pve', { form: 'type=recovery' })).reason).toMatch(
    /need proper ticket/,
  );
  const send = await loggedIn(door, 'operator@pve', 'operator-password');
  expect((await send('POST /access/tfa/auditor@pve', { type: 'recovery' })).reason).toBe('Permission check failed');
  expect((await send('GET /access/tfa')).json.data).toEqual([]);
});
