import { expect, it } from 'vitest';
import type { Client, ClientOptions } from '../../src/client/client.ts';
import type { Planned } from '../../src/endpoint.ts';
import { asProxmoxError, type ProxmoxError } from '../../src/errors.ts';
import { createSimulator, type Simulator } from '../../src/simulator/core.ts';
import { createScene } from '../../src/simulator/scene.ts';
import { SCENE_LOGIN, SCENE_TOKEN } from '../../src/simulator/scene/access.ts';
import { fakeClock } from '../support/clock.ts';

/** A client at one end, a simulated cluster at the other. */
export interface Line {
  readonly simulator: Simulator;
  readonly client: Client;
}

/** Opens a line, with a token unless a login is asked for; it is closed with the test. */
export type Door = (options?: { readonly login?: boolean }) => Promise<Line>;

/** A simulated cluster with a node that is down. */
export const behind = (): Simulator => {
  const clock = fakeClock();
  return createSimulator(createScene({ clock, offline: ['pve3'] }), clock);
};

/** Who the client is. */
export const credentials = (login: boolean): ClientOptions['credentials'] =>
  login
    ? { username: SCENE_LOGIN.username, password: () => Promise.resolve(SCENE_LOGIN.password) }
    : { token: () => Promise.resolve(SCENE_TOKEN) };

const request = (route: string, params: Planned['params'] = {}): Planned => {
  const [method, path] = route.split(' ') as [Planned['method'], string];
  return { method, path, params };
};

const failureOf = (client: Client, planned: Planned): Promise<ProxmoxError | undefined> =>
  client.send(planned).then(() => undefined, asProxmoxError);

const VERSION = request('GET /version');

/** What a client of Proxmox VE has to survive on the wire, one test each. */
export const survives = (open: Door): void => {
  it('a reason phrase that carries the error', async () => {
    const { client } = await open();
    const error = await failureOf(client, request('GET /nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: 999 }));
    expect([error?.code, error?.details.proxmox]).toEqual([
      'NOT_FOUND',
      "Configuration file 'nodes/pve1/qemu-server/999.conf' does not exist",
    ]);
  });

  it('a reason phrase beyond Latin-1, whose message is encoded twice', async () => {
    const { client } = await open();
    const error = await failureOf(client, request('GET /access/users/{userid}', { userid: '日本@pve' }));
    expect(error?.details.proxmox).toBe("no such user ('日本@pve')");
  });

  it('errors of parameters, each with its text', async () => {
    const { client } = await open();
    const error = await failureOf(client, request('GET /cluster/nextid', { vmid: 5, bogus: 1 }));
    expect([error?.code, error?.details.fields]).toEqual([
      'REJECTED',
      {
        vmid: 'invalid format - value does not look like a valid VM ID',
        bogus: 'property is not defined in schema and the schema does not allow additional properties',
      },
    ]);
  });

  it('a 401 with an empty body, without a length', async () => {
    const { client, simulator } = await open({ login: true });
    await client.send(VERSION);
    simulator.cluster.access.tickets.clear();
    // The ticket is gone: it is got anew, and the request sent again.
    expect(await client.send(VERSION)).toMatchObject({ release: '9.2' });
  });

  it('connections that close with each error', async () => {
    const { client } = await open();
    for (let i = 0; i < 5; i++) {
      expect((await failureOf(client, request('GET /nope')))?.code).toBe('NOT_SUPPORTED');
      expect(await client.send(VERSION)).toMatchObject({ release: '9.2' });
    }
  });

  it('requests that come together, some of which fail', async () => {
    const { client } = await open();
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) => client.send(request(i % 3 === 0 ? 'GET /nope' : 'GET /version'))),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(13);
  });

  it('a node that is down: 595 without a body', async () => {
    const { client } = await open();
    const error = await failureOf(client, request('GET /nodes/{node}/status', { node: 'pve3' }));
    expect([error?.code, error?.details.status]).toEqual(['NODE_UNREACHABLE', 595]);
  });

  it('numbers that are texts, and texts that are numbers', async () => {
    const { client } = await open();
    expect(await client.send(request('GET /cluster/nextid'))).toMatch(/^\d+$/);
    const config = await client.send(request('GET /nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: 100 }));
    expect(config).toMatchObject({ cores: 4, memory: '8192' });
  });

  it('a ticket that expires on the way', async () => {
    const { client, simulator } = await open({ login: true });
    await client.send(VERSION);
    simulator.faults.add({ fault: { kind: 'expired-ticket' }, where: { path: '/version' }, times: 1 });
    expect(await client.send(VERSION)).toMatchObject({ release: '9.2' });
  });

  it('the page of a proxy in place of JSON', async () => {
    const { client, simulator } = await open();
    simulator.faults.add({ fault: { kind: 'proxy-html', status: 200 } });
    const page = await failureOf(client, VERSION);
    expect([page?.code, page?.message]).toEqual([
      'UNEXPECTED_ANSWER',
      "The host answered with a web page instead of the API's JSON.",
    ]);
    simulator.faults.clear();
    simulator.faults.add({ fault: { kind: 'proxy-html', status: 502 } });
    expect((await failureOf(client, request('POST /nodes/{node}/startall', { node: 'pve1' })))?.code).toBe(
      'UNREACHABLE',
    );
  });

  it('a connection that is closed without an answer', async () => {
    const { client, simulator } = await open();
    simulator.faults.add({ fault: { kind: 'reset' }, times: 1 });
    // A read is tried again.
    expect(await client.send(VERSION)).toMatchObject({ release: '9.2' });
    simulator.faults.add({ fault: { kind: 'reset' }, times: 1 });
    const lost = await failureOf(client, request('POST /nodes/{node}/startall', { node: 'pve1' }));
    expect([lost?.code, lost?.details.unsure]).toEqual(['UNREACHABLE', true]);
  });

  it('a connection that breaks within the body', async () => {
    const { client, simulator } = await open();
    simulator.faults.add({ fault: { kind: 'truncated', bytes: 10 }, where: { path: '/nodes/*' } });
    const cut = await failureOf(client, request('POST /nodes/{node}/startall', { node: 'pve1' }));
    expect(cut?.details.unsure).toBe(true);
    expect(['UNREACHABLE', 'UNEXPECTED_ANSWER']).toContain(cut?.code);
  });

  it('a lock that is held', async () => {
    const { client, simulator } = await open();
    simulator.faults.add({ fault: { kind: 'lock-timeout' }, where: { guest: 100 } });
    const held = await failureOf(
      client,
      request('PUT /nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: 100, name: 'x' }),
    );
    expect(held?.code).toBe('LOCKED');
  });
};
