import type { ErrorCode } from '../errors.ts';
import { ProxmoxError } from '../errors.ts';
import { causeIn } from '../rules/causes.ts';
import { lackIn, LOCK_HELD } from '../rules/texts.ts';

/** The envelope of an answer; a body that is none is an UNEXPECTED_ANSWER. */
export const decode = (
  text: string,
  request: string,
  write = false,
): { readonly data: unknown; readonly total?: unknown } => {
  const details = { request, ...(write ? { unsure: true } : {}) };
  let envelope: unknown;
  try {
    envelope = JSON.parse(text);
  } catch {
    // Without the error of the parser, which repeats the text: that may hold a ticket.
    const what = /^\s*</.test(text) ? 'a web page' : text === '' ? 'an empty body' : 'something that is not JSON';
    throw new ProxmoxError('UNEXPECTED_ANSWER', `The host answered with ${what} instead of the API's JSON.`, details);
  }
  if (typeof envelope !== 'object' || envelope === null || !('data' in envelope)) {
    throw new ProxmoxError(
      'UNEXPECTED_ANSWER',
      'The host answered with JSON that is not the form of this API.',
      details,
    );
  }
  return envelope;
};

/** What an HTTP failure says. The reason phrase carries Proxmox's message; the body repeats it, with an entry per parameter. */
export interface Failure {
  readonly status: number;
  readonly reason: string;
  /** The parsed body, where it was JSON; text where it was not; undefined where there was none. */
  readonly body: unknown;
  readonly request: string;
  /** Whether it would change something. */
  readonly write?: boolean;
}

/** An HTTP failure as our error: its code from the status and, where Proxmox answers 500 for everything, from the text. */
export const failure = ({ status, reason, body, request, write = false }: Failure): ProxmoxError => {
  const { message, errors } =
    typeof body === 'object' && body !== null ? (body as { message?: unknown; errors?: unknown }) : {};
  const said = readable(typeof message === 'string' ? message : reason).trim();
  const fields = fieldErrors(errors);
  const { code, sentence, next: usual } = meaning(status, said, fields);
  // A refusal for want of rights is explained better by what is missing.
  const known = code === 'FORBIDDEN' ? undefined : causeIn(said);
  const next = usual ?? known?.next;
  const details = {
    ...(next === undefined ? {} : { next }),
    ...(known ? { likely: known.sentence } : {}),
    ...(write && BROKEN_OFF.has(status) ? { unsure: true } : {}),
    status,
    request,
    ...(said === '' ? {} : { proxmox: said }),
    ...(fields ? { fields } : {}),
  };
  return new ProxmoxError(code, sentence, details);
};

/** The text, decoded once more where the host encoded it twice: it does so with all that is not ASCII in a message. */
const readable = (text: string): string => {
  if (!/[\x80-\xff]/.test(text) || /[^\0-\xff]/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(text, (char) => char.charCodeAt(0)));
  } catch {
    return text;
  }
};

const fieldErrors = (errors: unknown): Record<string, string> | undefined => {
  if (typeof errors !== 'object' || errors === null) return undefined;
  const entries = Object.entries(errors).map(([name, text]): [string, string] => [name, String(text).trim()]);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};

interface Meaning {
  readonly code: ErrorCode;
  readonly sentence: string;
  readonly next?: string;
}

const meaning = (status: number, said: string, fields: Record<string, string> | undefined): Meaning => {
  if (status === 500 || status === 400) {
    const found = TEXTS.find(
      ([pattern]) => pattern.test(said) || Object.values(fields ?? {}).some((text) => pattern.test(text)),
    );
    if (found) return { code: found[1], sentence: found[2] };
  }
  return (status === 403 ? missingPrivilege(said) : undefined) ?? STATUSES[status] ?? other(status);
};

const missingPrivilege = (said: string): Meaning | undefined => {
  const lack = lackIn(said);
  if (!lack) return undefined;
  const { path, privileges, any } = lack;
  return {
    code: 'FORBIDDEN',
    sentence: `The user or token lacks ${any ? 'one of ' : ''}${privileges.join(', ')} on ${path}.`,
    next: `Ask the operator for a role that has it: pveum acl modify ${path} --users USER@REALM --roles ROLE (--tokens for a token with privileges of its own).`,
  };
};

// Proxmox VE answers 500 for most refusals: the text is the only thing that tells them apart.
const TEXTS: readonly (readonly [RegExp, ErrorCode, string])[] = [
  [
    /hotplug problem/i,
    'REJECTED',
    'It could not be applied while the guest runs; what was asked for waits for its next stop and start.',
  ],
  [LOCK_HELD, 'LOCKED', 'Another operation holds the lock on it.'],
  [
    /checksum mismatch|detected modified configuration/i,
    'CONFLICT',
    'It was changed by somebody else since it was read.',
  ],
  [/^hostname lookup '/i, 'NOT_FOUND', 'There is no node of that name in the cluster.'],
  [
    /^Configuration file '.*' does not exist|unable to find configuration file|\bno such (?:vm|ct|task|user|group|role|token|snapshot|pool|realm|storage|cluster node)\b|(?:^|: )(?:storage|snapshot|pool|user|group|role|vm|ct) '[^']*' does not exist/i,
    'NOT_FOUND',
    'Proxmox VE knows nothing of that name or number.',
  ],
];

// Something in between gave up on an answer; the host may have done it all the same.
const BROKEN_OFF = new Set([502, 504, 596, 599]);

const STATUSES: Readonly<Record<number, Meaning>> = {
  400: { code: 'REJECTED', sentence: 'Proxmox VE refused the parameters.' },
  401: { code: 'UNAUTHENTICATED', sentence: 'Proxmox VE did not accept the credentials.' },
  403: { code: 'FORBIDDEN', sentence: 'The user or token lacks a privilege for this.' },
  404: { code: 'NOT_FOUND', sentence: 'Proxmox VE knows nothing of that name or number.' },
  424: { code: 'REJECTED', sentence: 'Proxmox VE refused this.' },
  429: { code: 'BUSY', sentence: 'The host asks for fewer requests.' },
  500: { code: 'REJECTED', sentence: 'Proxmox VE refused this.' },
  501: { code: 'NOT_SUPPORTED', sentence: 'The host does not know this method.' },
  502: { code: 'UNREACHABLE', sentence: 'Something between here and the host could not reach it.' },
  503: { code: 'BUSY', sentence: 'The host is too busy to answer.' },
  504: { code: 'UNREACHABLE', sentence: 'Something between here and the host waited for it in vain.' },
  595: { code: 'NODE_UNREACHABLE', sentence: 'The node cannot be reached from the host that answered.' },
  596: { code: 'NODE_UNREACHABLE', sentence: 'The connection to the node broke while it answered.' },
  599: { code: 'NODE_UNREACHABLE', sentence: 'The node took too long to answer.' },
};

const other = (status: number): Meaning => {
  const kind = status >= 300 && status < 400 ? 'a redirect' : `the unusual status ${status}`;
  return { code: 'UNEXPECTED_ANSWER', sentence: `The host answered with ${kind}.` };
};
