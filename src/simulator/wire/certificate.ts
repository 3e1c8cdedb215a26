import { X509Certificate } from 'node:crypto';

/** A key with a certificate of its own, as PEM text, and the certificate's SHA-256 fingerprint (`AB:CD:…`). */
export interface Identity {
  readonly key: string;
  readonly cert: string;
  readonly fingerprint: string;
}

const DAY = 86_400_000;

/** Makes a self-signed certificate for the loopback interface, valid from `now` (milliseconds since 1970) for a year. */
export const selfSigned = async (now: number): Promise<Identity> => {
  const { generate } = await import('selfsigned');
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - DAY),
    notAfterDate: new Date(now + 365 * DAY),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  return { key, cert, fingerprint: new X509Certificate(cert).fingerprint256 };
};
