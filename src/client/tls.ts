import type { Agent } from 'undici';

/** How the host's certificate is checked. Without any of these the CAs decide that Node knows (with NODE_USE_SYSTEM_CA=1 the system's too). */
export interface TlsOptions {
  /** CA certificates as PEM text, in place of those that Node knows. */
  readonly ca?: string;
  /** SHA-256 of the host's own certificate, `AB:CD:…`: that certificate is accepted and no other. */
  readonly fingerprint?: string;
  /** Accepts any certificate. Only for tests: whoever is in between can read and change everything. */
  readonly insecure?: boolean;
}

/** The code of a failed pin in the chain of causes. */
export const PIN_MISMATCH = 'PVE_TLS_PIN';

// pveproxy serves well with few connections; a hundred requests at once then wait here and not there.
const CONNECTIONS = 8;

/** A connection pool that checks the host's certificate as `tls` says. */
export const createAgent = async (tls: TlsOptions): Promise<Agent> => {
  const undici = await import('undici');
  if (tls.fingerprint !== undefined) return pinned(undici, tls.fingerprint);
  if (tls.insecure) return new undici.Agent({ connections: CONNECTIONS, connect: { rejectUnauthorized: false } });
  return new undici.Agent({ connections: CONNECTIONS, connect: tls.ca === undefined ? {} : { ca: tls.ca } });
};

const pinned = ({ Agent, buildConnector }: typeof import('undici'), fingerprint: string): Agent => {
  // On a resumed TLS 1.3 session there is no certificate to compare, so sessions are not kept.
  const dial = buildConnector({ rejectUnauthorized: false, maxCachedSessions: 0 });
  return new Agent({
    connections: CONNECTIONS,
    connect: (options, done) => {
      dial(options, (error, socket) => {
        if (error) {
          done(error, null);
          return;
        }
        const seen = 'getPeerX509Certificate' in socket ? socket.getPeerX509Certificate()?.fingerprint256 : undefined;
        if (seen === fingerprint) {
          done(null, socket);
          return;
        }
        socket.destroy();
        done(Object.assign(new Error('The certificate is not the pinned one'), { code: PIN_MISMATCH }), null);
      });
    },
  });
};
