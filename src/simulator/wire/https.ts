import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { systemClock } from '../../clock.ts';
import { selfSigned } from './certificate.ts';
import type { Simulator } from '../core.ts';
import { bareFailure, headerOf, statusText, type WireRequest, type WireResponse } from './wire.ts';

/** A simulated cluster that listens. */
export interface Served {
  readonly url: string;
  readonly port: number;
  /** SHA-256 of the certificate: `AB:CD:…`. */
  readonly fingerprint: string;
  readonly close: () => Promise<void>;
  /** Resolves when it listens no more. */
  readonly closed: Promise<void>;
}

// Far above what a request may have, so that it is the simulator that says no.
const LARGEST_HEADER = 64 * 1024;
const LARGEST_BODY = 1024 ** 3;
const TLS_HANDSHAKE = 0x16;

/** Serves a simulator over HTTPS on the loopback interface, with a certificate made for it; port 0 takes any that is free. */
export const serveSimulator = async (simulator: Simulator, port: number): Promise<Served> => {
  const { key, cert, fingerprint } = await selfSigned(systemClock.now());
  const attend =
    (plain: boolean) =>
    (request: IncomingMessage, response: ServerResponse): void => {
      readRequest(request, plain)
        .then(async (wire) => {
          const answer = wire ? await simulator.handle(wire) : TOO_LARGE;
          if (answer.delayMs !== undefined) await simulator.clock.sleep(answer.delayMs);
          send(answer, wire, response);
        })
        // The client went away: there is nobody to answer.
        .catch(() => request.socket.destroy());
    };
  const options = { maxHeaderSize: LARGEST_HEADER, key, cert };
  const tls = createTlsServer(options, attend(false));
  const plain = createPlainServer(options, attend(true));
  tls.on('tlsClientError', () => undefined);

  // One port for both, as on a host: the first byte tells which it is.
  const sockets = new Set<Socket>();
  const door = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('readable', () => {
      const first = socket.read(1) as Buffer | null;
      if (!first) return;
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? tls : plain).emit('connection', socket);
    });
  });
  await new Promise<void>((resolve, reject) => {
    door.once('error', reject);
    door.listen(port, '127.0.0.1', resolve);
  });
  const closed = new Promise<void>((resolve) => door.once('close', resolve));
  const { port: taken } = door.address() as AddressInfo;
  return {
    url: `https://127.0.0.1:${taken}`,
    port: taken,
    fingerprint,
    closed,
    close: () => {
      door.close();
      for (const socket of sockets) socket.destroy();
      return closed;
    },
  };
};

const TOO_LARGE = bareFailure(501, 'for data too large', 'for data too large');

const readRequest = async (request: IncomingMessage, plain: boolean): Promise<WireRequest | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  const { rawHeaders, method = '', url = '' } = request;
  const headers: [string, string][] = [];
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) headers.push([rawHeaders[i] ?? '', rawHeaders[i + 1] ?? '']);
  return { method, target: url, headers, body: Buffer.concat(chunks), ...(plain ? { plain } : {}) };
};

const send = (answer: WireResponse, request: WireRequest | undefined, response: ServerResponse): void => {
  const { status, reason, headers, cutAt } = answer;
  if (status === 0) {
    response.socket?.destroy();
    return;
  }
  const whole = Buffer.from(answer.body);
  const zipped =
    whole.length > 0 && /\bgzip\b/.test((request && headerOf(request, 'accept-encoding')) ?? '') && status === 200;
  const body = zipped ? gzipSync(whole) : whole;
  for (const [name, value] of headers) response.setHeader(name, value);
  if (zipped) response.setHeader('Content-Encoding', 'gzip');
  response.statusCode = status;
  response.statusMessage = statusText(reason);
  if (body.length === 0) {
    // Without a length: the end of the connection is the end of the answer.
    response.removeHeader('Content-Length');
    response.removeHeader('Transfer-Encoding');
  } else {
    response.setHeader('Content-Length', body.length);
  }
  if (cutAt === undefined) {
    response.end(body);
    return;
  }
  response.write(body.subarray(0, cutAt), () => response.socket?.destroy());
};
