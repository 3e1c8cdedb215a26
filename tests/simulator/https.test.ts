import { connect as connectPlain } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSimulator } from '../../src/simulator/core.ts';
import type { FaultRule } from '../../src/simulator/faults.ts';
import { serveSimulator, type Served } from '../../src/simulator/wire/https.ts';
import { createScene } from '../../src/simulator/scene.ts';
import { SCENE_TOKEN } from '../../src/simulator/scene/access.ts';
import { fakeClock } from '../support/clock.ts';
import { listening, run } from '../support/process.ts';

const serve = async (faults: readonly FaultRule[] = []): Promise<Served> => {
  const clock = fakeClock();
  const served = await serveSimulator(createSimulator(createScene({ clock }), clock, { faults }), 0);
  onTestFinished(served.close);
  return served;
};

interface Raw {
  readonly head: string;
  readonly body: Buffer;
}

/** What a server sends to these lines: a whole answer, or what came until it closed the connection or was silent for two seconds. */
const raw = (port: number, lines: readonly string[], plain = false): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = plain
      ? connectPlain(port, '127.0.0.1')
      : connectTls({ port, host: '127.0.0.1', rejectUnauthorized: false });
    const parts = (): Raw => {
      const bytes = Buffer.concat(chunks);
      const at = bytes.indexOf('\r\n\r\n');
      return at < 0
        ? { head: bytes.toString('latin1'), body: Buffer.alloc(0) }
        : { head: bytes.subarray(0, at).toString('latin1'), body: bytes.subarray(at + 4) };
    };
    const done = (): void => {
      resolve(parts());
      socket.destroy();
    };
    socket.setTimeout(2_000, done);
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      const { head, body } = parts();
      if (body.length >= Number(/^Content-Length: (\d+)$/m.exec(head)?.[1] ?? Infinity)) done();
    });
    socket.on('close', done);
    socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? done() : reject(error)));
    socket.write([...lines, 'Host: pve.example:8006', '', ''].join('\r\n'));
  });

const AUTHORIZED = `Authorization: PVEAPIToken=${SCENE_TOKEN}`;

describe('the simulated cluster behind a socket', () => {
  it('answers with the headers of a host', async () => {
    const { port } = await serve();
    const { head, body } = await raw(port, ['GET /api2/json/version HTTP/1.1', AUTHORIZED]);
    expect(head.split('\r\n')[0]).toBe('HTTP/1.1 200 OK');
    expect(head).toMatch(/^Content-Type: application\/json;charset=UTF-8$/m);
    expect(head).toMatch(/^Connection: Keep-Alive$/m);
    expect(JSON.parse(body.toString())).toMatchObject({ data: { release: '9.2' } });
  });

  it('refuses who is not known with an empty answer, without a length, and closes', async () => {
    const { port } = await serve();
    const { head, body } = await raw(port, ['GET /api2/json/version HTTP/1.1']);
    expect(head.split('\r\n')[0]).toBe('HTTP/1.1 401 No ticket');
    expect(head).not.toMatch(/content-length|transfer-encoding|content-type/i);
    expect(head).toMatch(/^Connection: close$/m);
    expect(body).toHaveLength(0);
  });

  it('writes the reason in UTF-8', async () => {
    const { port } = await serve();
    const { head } = await raw(port, ['GET /api2/json/access/users/%E6%97%A5%E6%9C%AC@pve HTTP/1.1', AUTHORIZED]);
    expect(Buffer.from(head.split('\r\n')[0] ?? '', 'latin1').toString()).toBe(
      "HTTP/1.1 500 no such user ('日本@pve')",
    );
  });

  it('compresses where that is asked for', async () => {
    const { port } = await serve();
    const { head, body } = await raw(port, ['GET /api2/json/version HTTP/1.1', AUTHORIZED, 'Accept-Encoding: gzip']);
    expect(head).toMatch(/^Content-Encoding: gzip$/m);
    expect(JSON.parse(gunzipSync(body).toString())).toMatchObject({ data: { release: '9.2' } });
  });

  it.each([
    ['GET', '301 Moved Permanently'],
    ['POST', '308 Permanent Redirect'],
  ])('redirects a %s without TLS on the same port', async (verb, status) => {
    const { port } = await serve();
    const { head } = await raw(port, [`${verb} /api2/json/version HTTP/1.1`, 'Content-Length: 0'], true);
    expect(head.split('\r\n')[0]).toBe(`HTTP/1.1 ${status}`);
    expect(head).toMatch(/^Location: https:\/\/pve\.example:8006\/api2\/json\/version$/m);
  });

  it('closes the connection on a header that is too long', async () => {
    const { port } = await serve();
    const { head } = await raw(port, ['GET /api2/json/version HTTP/1.1', AUTHORIZED, `X-Long: ${'a'.repeat(9_000)}`]);
    expect(head).toBe('');
  });

  it('knows four verbs', async () => {
    const { port } = await serve();
    const { head } = await raw(port, ['HEAD /api2/json/version HTTP/1.1', AUTHORIZED]);
    expect(head.split('\r\n')[0]).toBe("HTTP/1.1 501 method 'HEAD' not available");
  });

  it('breaks off within the body where that fault is on', async () => {
    const { port } = await serve([{ fault: { kind: 'truncated', bytes: 8 } }]);
    const { head, body } = await raw(port, ['GET /api2/json/version HTTP/1.1', AUTHORIZED]);
    expect(Number(/^Content-Length: (\d+)$/m.exec(head)?.[1])).toBeGreaterThan(8);
    expect(body.toString()).toBe('{"data":');
  });

  it('survives bytes that are no request', async () => {
    const { port } = await serve();
    await raw(port, ['\0\x01\x02 nonsense'], true);
    await raw(port, ['\x16\x03 no handshake'], true);
    expect((await raw(port, ['GET /api2/json/version HTTP/1.1', AUTHORIZED])).head).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('proxmox-ve-mcp simulate', () => {
  it('says how to reach it, and ends when it is asked to', async () => {
    const { port, fingerprint, token, child, ended } = await listening([
      'simulate',
      '--port',
      '0',
      '--demo-offline',
      'pve2',
      '--demo-nodes',
      '4',
    ]);
    expect(fingerprint).toMatch(/^[0-9A-F]{2}(?::[0-9A-F]{2}){31}$/);
    const { body } = await raw(Number(port), ['GET /api2/json/nodes HTTP/1.1', `Authorization: PVEAPIToken=${token}`]);
    const { data } = JSON.parse(body.toString()) as { data: { node: string; status: string }[] };
    expect(Object.fromEntries(data.map(({ node, status }) => [node, status]))).toEqual({
      pve1: 'online',
      pve2: 'offline',
      pve3: 'online',
      pve4: 'online',
    });
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });

  it.each([
    [['--port', 'many'], '--port must be a number up to 65535; got "many".'],
    [['--port'], '--port must be a number up to 65535; got "".'],
    [['--demo-pace', 'slow'], '--demo-pace: must be real, instant, or a number from 1 to 1000; got "slow"'],
    [['--demo-faults', 'earthquake'], '--demo-faults: must be faults such as'],
    [['--bogus'], '--bogus: there is no such flag'],
  ])('refuses %j', async (args, complaint) => {
    const { ended, stderr } = run(['simulate', ...args]);
    expect((await ended).code).toBe(2);
    expect(stderr()).toContain(complaint);
  });

  it('says where the port is taken', async () => {
    const { port } = await serve();
    const { ended, stderr } = run(['simulate', '--port', String(port)]);
    expect((await ended).code).toBe(1);
    expect(stderr()).toMatch(
      /^proxmox-ve-mcp simulate: port \d+ can't be used \(.*EADDRINUSE.*\)\. Give another with --port/,
    );
  });
});
