import { ProxmoxError } from '../errors.ts';
import { PIN_MISMATCH } from './tls.ts';

interface Circumstances {
  readonly request: string;
  /** Whether it would change something. */
  readonly write: boolean;
  readonly url: string;
  readonly signal: AbortSignal | undefined;
  readonly limitMs: number;
}

/** A failure without an HTTP answer, as our error: who gave up, or what the network said. */
export const transportError = (
  error: unknown,
  { request, write, url, signal, limitMs }: Circumstances,
): ProxmoxError => {
  const code = rootCode(error);
  const details = { request, cause: rootCause(error), ...(write && !neverSent(code) ? { unsure: true } : {}) };
  if (signal?.aborted) return new ProxmoxError('CANCELLED', 'The call was cancelled.', details);
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new ProxmoxError('TIMED_OUT', `The host did not answer within ${limitMs / 1000} seconds.`, details);
  }
  if (code === PIN_MISMATCH) {
    return new ProxmoxError('UNTRUSTED_CERTIFICATE', `The certificate of ${url} is not the pinned one.`, {
      ...details,
      next: 'Find out why the certificate changed; pin the new fingerprint only if you know.',
    });
  }
  const certificate = code === undefined ? undefined : CERTIFICATE[code];
  if (certificate !== undefined)
    return new ProxmoxError('UNTRUSTED_CERTIFICATE', `The certificate of ${url} ${certificate}.`, details);
  const network = code === undefined ? undefined : NETWORK[code];
  return new ProxmoxError(
    'UNREACHABLE',
    `${url} ${network ?? 'cannot be reached'}${code === undefined || network ? '' : ` (${code})`}.`,
    details,
  );
};

const CERTIFICATE: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN:
    "comes from a CA that this machine does not know (Proxmox VE's own, unless you gave it another)",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'comes from a CA that this machine does not know',
  UNABLE_TO_GET_ISSUER_CERT: 'comes from a CA that this machine does not know',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'comes from a CA that this machine does not know',
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet; the clocks may differ',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for another name',
};

const NETWORK: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has a name that can not be resolved',
  EAI_AGAIN: 'has a name that can not be resolved just now',
  ECONNREFUSED: 'refuses connections',
  ECONNRESET: 'closed the connection',
  EHOSTUNREACH: 'can not be reached from here',
  ENETUNREACH: 'can not be reached from here',
  ETIMEDOUT: 'does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'does not answer',
  UND_ERR_SOCKET: 'closed the connection',
  EPROTO: 'speaks no TLS at that port',
  ERR_SSL_WRONG_VERSION_NUMBER: 'speaks no TLS at that port',
};

// Failures from before a connection stands: nothing can have been sent.
const BEFORE_SENDING = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'EPROTO',
]);

const neverSent = (code: string | undefined): boolean =>
  code !== undefined &&
  (BEFORE_SENDING.has(code) || code.startsWith('ERR_SSL_') || code === PIN_MISMATCH || code in CERTIFICATE);

/** Whether the host's certificate was refused: asking again changes nothing. */
export const isCertificateError = (error: unknown): boolean => {
  const code = rootCode(error);
  return code !== undefined && (code === PIN_MISMATCH || code in CERTIFICATE);
};

/** The error and what is behind it, outermost first: fetch and ky wrap what the system said. */
const chainOf = (error: unknown): Error[] => (error instanceof Error ? [error, ...chainOf(error.cause)] : []);

/** The innermost error as code and text: those around it carry the request, with its credentials and its body. */
const rootCause = (error: unknown): Error | undefined => {
  const root = chainOf(error).at(-1);
  const code = rootCode(error);
  return root && new Error(code === undefined ? root.name : `${code}: ${root.message}`);
};

/** The innermost code in the chain of causes. */
const rootCode = (error: unknown): string | undefined =>
  chainOf(error)
    .map((each) => ('code' in each && typeof each.code === 'string' ? each.code : undefined))
    .findLast((code) => code !== undefined);
