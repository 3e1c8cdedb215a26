import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient, type Client } from '../../src/client/client.ts';
import { tokenAuth } from '../../src/client/auth.ts';
import type { Planned, Verb } from '../../src/endpoint.ts';
import { asProxmoxError, type ProxmoxError } from '../../src/errors.ts';
import { errorText } from '../../src/render/error.ts';
import { fakeClock, type FakeClock } from '../support/clock.ts';
import { bare, broken, data, fakeHost, HOST, refusal, type Seen } from '../support/msw.ts';

const PASSWORD = 'hunter2 & Ünïcode+';
const HALF_AN_HOUR = 30 * 60_000;
const host = fakeHost();
let clock: FakeClock;
let client: Client;

/** A host that gives out tickets by number, and takes the ones that `accepts` says. */
const answerLogins = (accepts: (ticket: string) => boolean = () => true): void => {
  host.answer((request) => {
    if (request.path === '/access/ticket') {
      const number = logins().length;
      return data({ username: 'ops@pve', ticket: `PVE:ops@pve:${number}=`, CSRFPreventionToken: `csrf:${number}` });
    }
    return accepts(ticketOf(request)) ? data('done') : bare(401, 'permission denied - invalid ticket');
  });
};

const logins = (): Seen[] => host.seen.filter(({ path }) => path === '/access/ticket');
const calls = (): Seen[] => host.seen.filter(({ path }) => path !== '/access/ticket');
const secretsOf = (seen: readonly Seen[]): (string | null)[] =>
  seen.map(({ body }) => new URLSearchParams(body).get('password'));
const ticketOf = ({ headers }: Seen): string =>
  decodeURIComponent((headers.get('cookie') ?? '').replace('PVEAuthCookie=', ''));

const request = (method: Verb = 'GET', path = '/version'): Planned => ({ method, path, params: {} });
const failureOf = (planned: Planned): Promise<ProxmoxError | undefined> =>
  client.send(planned).then(() => undefined, asProxmoxError);

beforeEach(() => {
  clock = fakeClock();
  client = createClient({
    url: HOST,
    credentials: { username: 'ops@pve', password: () => Promise.resolve(PASSWORD) },
    clock,
  });
});
afterEach(() => client.close());

describe('a login', () => {
  it('happens once for requests that come together', async () => {
    answerLogins();
    expect(await Promise.all([1, 2, 3, 4, 5].map(() => client.send(request())))).toEqual(Array(5).fill('done'));
    expect([logins().length, calls().length]).toEqual([1, 5]);
  });

  it('sends user and password in a form, and no credentials besides', async () => {
    answerLogins();
    await client.send(request());
    const [login] = logins();
    expect([...new URLSearchParams(login?.body)]).toEqual([
      ['username', 'ops@pve'],
      ['password', PASSWORD],
    ]);
    expect([login?.method, login?.query, login?.headers.get('cookie')]).toEqual(['POST', '', null]);
  });

  it('does not happen before the first request', async () => {
    answerLogins();
    await client.warm();
    expect(host.seen).toEqual([]);
  });

  it('gives the cookie of every request and the CSRF token of writes only', async () => {
    answerLogins();
    for (const method of ['GET', 'POST', 'PUT', 'DELETE'] as const) await client.send(request(method));
    expect(calls().map((each) => [each.method, ticketOf(each), each.headers.get('csrfpreventiontoken')])).toEqual([
      ['GET', 'PVE:ops@pve:1=', null],
      ['POST', 'PVE:ops@pve:1=', 'csrf:1'],
      ['PUT', 'PVE:ops@pve:1=', 'csrf:1'],
      ['DELETE', 'PVE:ops@pve:1=', 'csrf:1'],
    ]);
    expect(calls()[0]?.headers.get('cookie')).toBe('PVEAuthCookie=PVE%3Aops%40pve%3A1%3D');
  });

  it('that fails once does not spoil the next request', async () => {
    host.answer(() => broken());
    expect((await failureOf(request()))?.code).toBe('UNREACHABLE');
    answerLogins();
    expect(await client.send(request())).toBe('done');
  });

  it('whose password could not be read does not spoil the next request', async () => {
    answerLogins();
    const secrets = [() => Promise.reject(new Error('vault is locked')), () => Promise.resolve(PASSWORD)];
    const patient = createClient({
      url: HOST,
      credentials: { username: 'ops@pve', password: () => secrets.shift()?.() ?? Promise.reject(new Error('none')) },
      clock,
    });
    await expect(patient.send(request())).rejects.toThrow('vault is locked');
    expect(await patient.send(request())).toBe('done');
    await patient.close();
  });

  it('with a wrong password is tried once', async () => {
    host.answer(() => refusal(401, 'authentication failure'));
    const error = await failureOf(request());
    expect([error?.code, error?.details.request]).toEqual(['UNAUTHENTICATED', 'POST /access/ticket']);
    // Each failed login takes the host three seconds, and counts for whoever bans after some.
    expect(host.seen).toHaveLength(1);
  });

  it('that asks for a second factor fails, and says what to do', async () => {
    host.answer(() => data({ ticket: 'PVE:!tfa!half', CSRFPreventionToken: 'x', NeedTFA: 1 }));
    const error = await failureOf(request());
    expect([error?.code, error?.next]).toEqual(['UNAUTHENTICATED', 'Use an API token: it needs no second factor.']);
    expect(host.seen).toHaveLength(1);
  });

  it('that fails leaves no doubt about the request it was for: that was not sent', async () => {
    host.answer(() => broken());
    for (const method of ['GET', 'POST'] as const)
      expect((await failureOf(request(method)))?.details.unsure ?? false).toBe(false);
  });

  it.each([null, {}, { ticket: 'PVE:x' }, { ticket: 1, CSRFPreventionToken: 'x' }])(
    'that is answered without a ticket fails: %j',
    async (answer) => {
      host.answer(() => data(answer));
      const error = await failureOf(request());
      expect([error?.code, error?.details.request]).toEqual(['UNEXPECTED_ANSWER', 'POST /access/ticket']);
    },
  );

  it('is not sent again where the host is busy', async () => {
    host.answer(() => bare(503, 'busy'));
    expect((await failureOf(request()))?.code).toBe('BUSY');
    expect(host.seen).toHaveLength(1);
  });
});

describe('a ticket', () => {
  it('is renewed with itself before it expires, and not earlier', async () => {
    answerLogins();
    await client.send(request());
    clock.advance(2 * HALF_AN_HOUR);
    await client.send(request());
    expect(logins()).toHaveLength(1);
    clock.advance(HALF_AN_HOUR);
    await client.send(request('POST'));
    expect(secretsOf(logins())).toEqual([PASSWORD, 'PVE:ops@pve:1=']);
    expect(calls().map(ticketOf)).toEqual(['PVE:ops@pve:1=', 'PVE:ops@pve:1=', 'PVE:ops@pve:2=']);
    expect(calls().at(-1)?.headers.get('csrfpreventiontoken')).toBe('csrf:2');
  });

  it('is renewed once for requests that come together', async () => {
    answerLogins();
    await client.send(request());
    clock.advance(4 * HALF_AN_HOUR);
    await Promise.all([1, 2, 3].map(() => client.send(request())));
    expect(secretsOf(logins())).toEqual([PASSWORD, 'PVE:ops@pve:1=']);
  });

  it('that can not renew itself is got anew with the password', async () => {
    host.answer(({ path, body }) =>
      path !== '/access/ticket'
        ? data('done')
        : new URLSearchParams(body).get('password') === PASSWORD
          ? data({ ticket: 'PVE:ops@pve:1=', CSRFPreventionToken: 'csrf' })
          : refusal(401, 'authentication failure'),
    );
    await client.send(request());
    clock.advance(10 * HALF_AN_HOUR);
    expect(await client.send(request())).toBe('done');
    expect(secretsOf(logins())).toEqual([PASSWORD, 'PVE:ops@pve:1=', PASSWORD]);
  });

  it.each(['GET', 'POST'] as const)('that is refused is got anew once, and the %s sent again', async (method) => {
    answerLogins((ticket) => ticket === 'PVE:ops@pve:2=');
    expect(await client.send(request(method))).toBe('done');
    expect(secretsOf(logins())).toEqual([PASSWORD, PASSWORD]);
    expect(calls().map(ticketOf)).toEqual(['PVE:ops@pve:1=', 'PVE:ops@pve:2=']);
  });

  it('that is refused to requests that come together is got anew once', async () => {
    answerLogins((ticket) => ticket !== 'PVE:ops@pve:1=');
    expect(await Promise.all([1, 2, 3].map(() => client.send(request())))).toEqual(Array(3).fill('done'));
    expect(logins()).toHaveLength(2);
  });

  it('that is refused again ends the call', async () => {
    answerLogins(() => false);
    const error = await failureOf(request());
    expect([error?.code, error?.details.request]).toEqual(['UNAUTHENTICATED', 'GET /version']);
    expect([logins().length, calls().length]).toEqual([2, 2]);
  });
});

describe('a token', () => {
  const token = 'root@pam!test=6f5e2b9c-0000-4000-8000-00000000abcd';

  it('that is refused is not sent again', async () => {
    host.answer(() => bare(401, 'Authentication failed!'));
    const holder = createClient({ url: HOST, credentials: { token: () => Promise.resolve(token) } });
    await expect(holder.send(request())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(host.seen).toHaveLength(1);
    await holder.close();
  });

  it('has nothing to renew', async () => {
    expect(await tokenAuth(() => Promise.resolve(token)).renew({})).toBe(false);
  });
});

describe('a secret', () => {
  const failures = async (): Promise<(ProxmoxError | undefined)[]> => {
    host.answer(({ body }) => refusal(401, `authentication failure ${body === '' ? '' : 'of ops@pve'}`.trim()));
    const refused = await failureOf(request());
    answerLogins(() => false);
    const late = await failureOf(request());
    host.answer(({ path }) =>
      path === '/version' ? broken() : data({ ticket: 'PVE:1', CSRFPreventionToken: 'csrf:1' }),
    );
    return [refused, late, await failureOf(request('POST'))];
  };

  it('is not in the text of any error', async () => {
    for (const error of await failures()) {
      const text = error ? errorText(error) : '';
      expect(text).toMatch(/^(?:UNAUTHENTICATED|UNREACHABLE): /);
      expect(text).not.toMatch(/hunter2|PVE:|csrf:/);
    }
  });

  it('is not in what a crash or a debugger prints of any error', async () => {
    for (const error of await failures())
      expect(inspect(error, { depth: 12 })).not.toMatch(/hunter2|PVE:|PVE%3A|csrf:/);
  });
});
