import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createClient, type Client } from '../../src/client/client.ts';
import type { TlsOptions } from '../../src/client/tls.ts';
import type { Planned } from '../../src/endpoint.ts';
import { asProxmoxError, type ProxmoxError } from '../../src/errors.ts';
import { certificate, fingerprintOf, pem, tlsHost } from '../support/tls.ts';

const VERSION = { method: 'GET', path: '/version', params: {} } as const;

const connect = (url: string, tls?: TlsOptions): Client => {
  const client = createClient({
    url,
    credentials: { token: () => Promise.resolve('root@pam!test=secret') },
    ...(tls ? { tls } : {}),
  });
  onTestFinished(() => client.close());
  return client;
};

// A write: it is tried once, and so fails at once.
const START = { method: 'POST', path: '/nodes/pve/startall', params: {} } as const;

const failureOf = (url: string, tls?: TlsOptions, planned: Planned = VERSION): Promise<ProxmoxError | undefined> =>
  connect(url, tls)
    .send(planned)
    .then(() => undefined, asProxmoxError);

describe('a certificate', () => {
  it.each([
    ['self-signed', 'stranger', undefined, 'is self-signed'],
    ['of an unknown CA', 'host', undefined, 'comes from a CA that this machine does not know'],
    [
      'of another CA than the given one',
      'host',
      certificate('stranger'),
      'comes from a CA that this machine does not know',
    ],
    ['of another name', 'stranger', certificate('stranger'), 'is for another name'],
  ] as const)('%s is refused at the first attempt, and nothing is sent', async (_, identity, ca, why) => {
    const host = await tlsHost(identity);
    const error = await failureOf(host.url, ca === undefined ? undefined : { ca });
    expect([error?.code, error?.message]).toEqual(['UNTRUSTED_CERTIFICATE', `The certificate of ${host.url} ${why}.`]);
    expect([host.connections(), host.requests]).toEqual([1, []]);
  });

  it('of the given CA is trusted', async () => {
    const host = await tlsHost('host');
    expect(await connect(host.url, { ca: pem('ca') }).send(VERSION)).toBe('hello');
    expect(host.requests).toEqual(['GET /api2/json/version']);
  });

  it('is not looked at where that was asked for', async () => {
    const host = await tlsHost('stranger');
    expect(await connect(host.url, { insecure: true }).send(VERSION)).toBe('hello');
  });

  it.each(['host', 'stranger'] as const)(
    'with the pinned fingerprint is trusted on every connection: %s',
    async (identity) => {
      const host = await tlsHost(identity);
      const client = connect(host.url, { fingerprint: fingerprintOf(identity) });
      for (let round = 0; round < 2; round++) {
        expect(await Promise.all([1, 2, 3].map(() => client.send(VERSION)))).toEqual(['hello', 'hello', 'hello']);
      }
      expect(host.connections()).toBeGreaterThan(1);
      // A second client resumes no session of the first, in which there would be no certificate.
      expect(await connect(host.url, { fingerprint: fingerprintOf(identity) }).send(VERSION)).toBe('hello');
    },
  );

  it('with another fingerprint than the pinned one gets no request', async () => {
    const host = await tlsHost('host');
    const error = await failureOf(host.url, { fingerprint: fingerprintOf('stranger') });
    expect([error?.code, error?.message]).toEqual([
      'UNTRUSTED_CERTIFICATE',
      `The certificate of ${host.url} is not the pinned one.`,
    ]);
    expect(error?.next).toBe('Find out why the certificate changed; pin the new fingerprint only if you know.');
    expect([host.connections(), host.requests]).toEqual([1, []]);
  });

  it.each(['host', 'stranger'] as const)(
    'that is refused leaves no doubt about a write: it was not sent: %s',
    async (identity) => {
      const host = await tlsHost(identity);
      for (const tls of [{}, { fingerprint: 'AB' }]) {
        const error = await failureOf(host.url, tls, START);
        expect([error?.code, error?.details.unsure ?? false]).toEqual(['UNTRUSTED_CERTIFICATE', false]);
      }
      expect(host.requests).toEqual([]);
    },
  );

  it('with another fingerprint is refused even where the CA is given or anything is accepted', async () => {
    const host = await tlsHost('host');
    const tls = { fingerprint: fingerprintOf('stranger'), ca: pem('ca'), insecure: true };
    expect((await failureOf(host.url, tls))?.code).toBe('UNTRUSTED_CERTIFICATE');
    expect(host.requests).toEqual([]);
  });
});

describe('a host', () => {
  it('that does not listen is UNREACHABLE', async () => {
    const host = await tlsHost('host');
    await host.close();
    const error = await failureOf(host.url, {}, START);
    expect([error?.code, error?.message]).toEqual(['UNREACHABLE', `${host.url} refuses connections.`]);
    expect(error?.details.unsure ?? false).toBe(false);
  });

  it('whose name does not resolve is UNREACHABLE', async () => {
    const error = await failureOf('https://pve.invalid:8006', {}, START);
    expect(error?.code).toBe('UNREACHABLE');
    expect(error?.message).toMatch(/^https:\/\/pve\.invalid:8006 has a name that can not be resolved/);
  });

  it('that speaks no TLS is UNREACHABLE, and says so', async () => {
    const plain = createServer((_, response) => response.end('{"data":1}'));
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => new Promise((resolve) => plain.close(() => resolve())));
    const url = `https://127.0.0.1:${(plain.address() as AddressInfo).port}`;
    const error = await failureOf(url, {}, START);
    expect([error?.code, error?.message]).toEqual(['UNREACHABLE', `${url} speaks no TLS at that port.`]);
    expect(error?.details.unsure ?? false).toBe(false);
  });

  it('is not reached any more after the client is closed', async () => {
    const host = await tlsHost('host');
    const client = connect(host.url, { ca: pem('ca') });
    await client.send(VERSION);
    await client.close();
    await expect(client.send(START)).rejects.toThrow();
    expect(host.requests).toHaveLength(1);
  });
});
