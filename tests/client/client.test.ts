import { afterEach, describe, expect, it } from 'vitest';
import { createClient, type Client } from '../../src/client/client.ts';
import type { Planned, SendOptions, Verb } from '../../src/endpoint.ts';
import { asProxmoxError, type ProxmoxError } from '../../src/errors.ts';
import { bare, broken, data, fakeHost, HOST, refusal, silence, type Reply } from '../support/msw.ts';

const TOKEN = 'root@pam!test=6f5e2b9c-0000-4000-8000-00000000abcd';
const host = fakeHost();
let client: Client | undefined;

const connect = (): Client =>
  (client ??= createClient({ url: `${HOST}/`, credentials: { token: () => Promise.resolve(TOKEN) } }));

const request = (method: Verb, path: string, params: Planned['params'] = {}): Planned => ({ method, path, params });

const failureOf = async (planned: Planned, options?: SendOptions): Promise<ProxmoxError | undefined> =>
  connect()
    .send(planned, options)
    .then(() => undefined, asProxmoxError);

const attempts = (path: string): number => host.seen.filter((each) => each.path === path).length;

afterEach(async () => {
  await client?.close();
  client = undefined;
});

describe('a request', () => {
  it('carries the token, and no CSRF token whatever the verb', async () => {
    host.answer(() => data(null));
    for (const method of ['GET', 'POST', 'PUT', 'DELETE'] as const) await connect().send(request(method, '/version'));
    expect(host.seen.map(({ method, headers }) => [method, headers.get('authorization')])).toEqual(
      ['GET', 'POST', 'PUT', 'DELETE'].map((method) => [method, `PVEAPIToken=${TOKEN}`]),
    );
    for (const { headers } of host.seen)
      expect(['csrfpreventiontoken', 'cookie'].some((name) => headers.has(name))).toBe(false);
  });

  it('goes below /api2/json with a query or a form', async () => {
    host.answer(() => data(null));
    await connect().send(request('GET', '/nodes/{node}/tasks', { node: 'pve 1', limit: 5 }));
    await connect().send(request('PUT', '/nodes/{node}/config', { node: 'pve', description: 'a+b;c=d & e' }));
    expect(host.seen.map(({ path, query, body }) => [path, query, body])).toEqual([
      ['/nodes/pve%201/tasks', 'limit=5', ''],
      ['/nodes/pve/config', '', 'description=a%2Bb%3Bc%3Dd%20%26%20e'],
    ]);
    expect(host.seen.map(({ headers }) => headers.get('content-type'))).toEqual([
      null,
      'application/x-www-form-urlencoded',
    ]);
  });

  it('that can not be encoded is not sent', async () => {
    host.answer(() => data(null));
    expect((await failureOf(request('GET', '/nodes/{node}', { node: '..' })))?.code).toBe('INVALID_INPUT');
    expect(host.seen).toEqual([]);
  });

  it('resolves to the data of the answer', async () => {
    host.answer(() => data([{ node: 'pve' }], { total: 9 }));
    expect(await connect().send(request('GET', '/nodes'))).toEqual([{ node: 'pve' }]);
  });

  it.each([
    [9, 9],
    ['120', 120],
    [0, 0],
    [undefined, undefined],
    ['many', undefined],
  ])('for a page tells the length of the list: %j is %j', async (total, want) => {
    host.answer(() => data(['line'], { total }));
    const page = await connect().sendPage(request('GET', '/nodes/pve/tasks'));
    expect(page).toEqual({ data: ['line'], ...(want === undefined ? {} : { total: want }) });
  });
});

describe('how often it is tried', () => {
  const replies: Readonly<Record<string, () => Response>> = {
    '500': () => refusal(500, 'no options specified'),
    '501': () => refusal(501, 'not implemented'),
    '503': () => bare(503, 'Service Unavailable'),
    '595': () => bare(595, 'No route to host'),
    '596': () => bare(596, 'Broken pipe'),
    '599': () => bare(599, 'Too slow'),
    broken,
  };
  const answerByPath = (): void => {
    host.answer(({ path }) => replies[path.split('/').at(-1) ?? '']?.() ?? data(null));
  };

  // Together: each of the pauses between attempts is long for a test.
  it('is once for what gets no better and three times for what may', async () => {
    answerByPath();
    const cases: readonly (readonly [string, number, string])[] = [
      ['500', 1, 'REJECTED'],
      ['501', 1, 'NOT_SUPPORTED'],
      ['595', 1, 'NODE_UNREACHABLE'],
      ['503', 3, 'BUSY'],
      ['596', 3, 'NODE_UNREACHABLE'],
      ['599', 3, 'NODE_UNREACHABLE'],
      ['broken', 3, 'UNREACHABLE'],
    ];
    const got = await Promise.all(
      cases.map(async ([name]) => {
        const error = await failureOf(request('GET', `/${name}`));
        return [name, attempts(`/${name}`), error?.code];
      }),
    );
    expect(got).toEqual(cases);
  });

  it('is once for every write, whatever the answer', async () => {
    answerByPath();
    const cases = (['PUT', 'POST', 'DELETE'] as const).flatMap((method) =>
      ['500', '503', '596', '599', 'broken'].map((name) => ({ method, path: `/${method}/${name}` })),
    );
    await Promise.all(cases.map(({ method, path }) => failureOf(request(method, path))));
    expect(cases.map(({ path }) => [path, attempts(path)])).toEqual(cases.map(({ path }) => [path, 1]));
  });

  it('ends with the answer where a later attempt has one', async () => {
    host.answer(() => (host.seen.length === 1 ? bare(503, 'busy') : data('ok')));
    expect(await connect().send(request('GET', '/version'))).toBe('ok');
    expect(host.seen).toHaveLength(2);
  });
});

describe('a failure', () => {
  it('names the request and quotes Proxmox VE', async () => {
    host.answer(() => refusal(400, 'Parameter verification failed.', { vmid: 'VM 110 already exists' }));
    const error = await failureOf(request('POST', '/nodes/{node}/qemu', { node: 'pve', vmid: 110 }));
    expect(error?.details).toEqual({
      status: 400,
      request: 'POST /nodes/pve/qemu',
      proxmox: 'Parameter verification failed.',
      fields: { vmid: 'VM 110 already exists' },
    });
  });

  it('is a web page where something else answers', async () => {
    host.answer(() => new Response('<html></html>', { headers: { 'content-type': 'text/html' } }));
    const error = await failureOf(request('GET', '/version'));
    expect([error?.code, error?.message]).toEqual([
      'UNEXPECTED_ANSWER',
      "The host answered with a web page instead of the API's JSON.",
    ]);
  });

  it('is a redirect, which is not followed', async () => {
    host.answer(() => new Response(null, { status: 302, headers: { location: 'https://elsewhere.example/' } }));
    const error = await failureOf(request('GET', '/version'));
    expect([error?.code, error?.message]).toEqual(['UNEXPECTED_ANSWER', 'The host answered with a redirect.']);
    expect(host.seen.map(({ path }) => path)).toEqual(['/version']);
  });

  it('is a time-out where no answer comes in time, and the read is not tried again', async () => {
    host.answer(silence);
    const error = await failureOf(request('GET', '/version'), { timeoutMs: 100 });
    expect([error?.code, error?.message]).toEqual(['TIMED_OUT', 'The host did not answer within 0.1 seconds.']);
    expect(host.seen).toHaveLength(1);
  });

  it('is a time-out where the answer begins and never ends', async () => {
    host.answer(
      () => new Response(new ReadableStream({ start: (it) => it.enqueue(new TextEncoder().encode('{"da')) })),
    );
    expect((await failureOf(request('GET', '/version'), { timeoutMs: 100 }))?.code).toBe('TIMED_OUT');
  });

  it('is a time-out over all attempts together', async () => {
    host.answer(() => bare(503, 'busy'));
    expect((await failureOf(request('GET', '/version'), { timeoutMs: 200 }))?.code).toBe('TIMED_OUT');
  });

  it.each(['GET', 'POST'] as const)('is CANCELLED where the caller gives up a %s', async (method) => {
    const abort = new AbortController();
    host.answer(() => {
      abort.abort();
      return silence();
    });
    const error = await failureOf(request(method, '/version'), { signal: abort.signal });
    expect([error?.code, error?.details.request]).toEqual(['CANCELLED', `${method} /version`]);
    expect(host.seen).toHaveLength(1);
  });

  it.each<[what: string, reply: Reply, unsure: boolean]>([
    ['a connection that broke', broken, true],
    ['a gateway that gave up', () => bare(504, 'Gateway Timeout'), true],
    ['an answer that can not be read', () => new Response('<html></html>'), true],
    ['silence', silence, true],
    ['a refusal', () => refusal(500, 'no options specified'), false],
    ['a node that is down', () => bare(595, 'No route to host'), false],
  ])('of a write says whether it may have been done all the same: %s', async (_, reply, unsure) => {
    host.answer(reply);
    const error = await failureOf(request('POST', '/nodes/pve/startall'), { timeoutMs: 100 });
    expect(error?.details.unsure ?? false).toBe(unsure);
  });

  it('of a read is never a change that may have been made', async () => {
    host.answer(silence);
    expect((await failureOf(request('GET', '/version'), { timeoutMs: 50 }))?.details).not.toHaveProperty('unsure');
  });

  it.each(['GET', 'PUT'] as const)(
    'is CANCELLED without a request where the caller gave up before a %s',
    async (method) => {
      host.answer(() => data(null));
      const error = await failureOf(request(method, '/version'), { signal: AbortSignal.abort() });
      expect([error?.code, host.seen.length]).toEqual(['CANCELLED', 0]);
      // Nothing was sent, so nothing can have been done.
      expect(error?.details.unsure ?? false).toBe(false);
    },
  );
});
