import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A key with its certificate, or a certificate alone, as PEM text. The files are made with openssl and valid from 2020 to 2120. */
export const pem = (name: 'ca' | 'host' | 'stranger'): string =>
  readFileSync(new URL(`./tls/${name}.pem`, import.meta.url), 'utf8');

/** SHA-256 of a certificate, `AB:CD:…`. */
export const fingerprintOf = (name: 'host' | 'stranger'): string =>
  new X509Certificate(certificate(name)).fingerprint256;

/** The certificate of a file without its key. */
export const certificate = (name: 'ca' | 'host' | 'stranger'): string =>
  /-----BEGIN CERTIFICATE-----[^]+/.exec(pem(name))?.[0] ?? '';

export interface TlsHost {
  readonly url: string;
  readonly port: number;
  /** TCP connections that were opened, whatever became of them. */
  readonly connections: () => number;
  /** Requests that came through: `VERB /path`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/**
 * An HTTPS server on a free port of the loopback interface; closed when the test ends. It answers with the files that it is given, by path,
 * else `{"data":"hello"}`.
 */
export const tlsHost = async (
  identity: 'host' | 'stranger',
  files?: Readonly<Record<string, string>>,
): Promise<TlsHost> => {
  const requests: string[] = [];
  let connections = 0;
  const server = createServer({ key: pem(identity), cert: certificate(identity) }, (request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
    if (files) {
      const text = files[request.url ?? ''];
      response.statusCode = text === undefined ? 404 : 200;
      response.end(text);
      return;
    }
    // After a pause, so that requests that come together need connections of their own.
    setTimeout(() => response.end('{"data":"hello"}'), 20);
  });
  server.on('connection', () => (connections += 1));
  // A client that refuses the certificate cuts the handshake off: that is what is tested.
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  const { port } = server.address() as AddressInfo;
  return { url: `https://127.0.0.1:${port}`, port, connections: () => connections, requests, close };
};
