/** What a code means to the caller: the next step, and whether the same call may succeed later. */
interface CodeFacts {
  readonly next: string;
  readonly retry: boolean;
}

const code = (next: string, retry = false): CodeFacts => ({ next, retry });

/** Every code that a user can meet, with its next step. The documentation lists exactly these. */
export const CODES = {
  INVALID_INPUT: code('Correct the argument and call again.'),
  UNKNOWN_TOOL: code('Call one of the tools that tools/list names.'),
  DENIED: code('Ask the operator to start the server with more access (--access operate or full).'),
  RATE_LIMITED: code('Wait a little and call again; do not repeat a change that had no effect.', true),
  NOT_CONFIRMED: code('Tell the person what was asked; do not try to get round it.'),
  UNPLANNED: code('Report this as a fault of the tool: it tried a change that it had not planned.'),
  AUDIT_FAILED: code('Ask the operator to make the audit file writable; nothing is changed until then.'),
  UNAUTHENTICATED: code('Ask the operator to check the token or password in the configuration.'),
  FORBIDDEN: code('Ask the operator for the missing privilege.'),
  NOT_FOUND: code('List what exists and call again with one of its names.'),
  AMBIGUOUS: code('Call again with the number.'),
  LOCKED: code('Wait until the other work on it has ended, then call again.', true),
  CONFLICT: code('Read it again and decide again: somebody else changed it in between.'),
  REJECTED: code('Read what Proxmox VE says and change the call.'),
  NOT_SUPPORTED: code('This host does not offer that method; its Proxmox VE release may be older or newer.'),
  TASK_FAILED: code('Read the end of the task log for the cause.'),
  NODE_UNREACHABLE: code('Check that the node is running and in the cluster; other nodes still answer.', true),
  UNREACHABLE: code('Check the address in the configuration and that the host is up.', true),
  UNTRUSTED_CERTIFICATE: code('Give the CA with --ca-file, or check the certificate and pin it with --fingerprint.'),
  TIMED_OUT: code('Call again later, or with a narrower question.', true),
  BUSY: code('Wait a little and call again.', true),
  UNEXPECTED_ANSWER: code('Check that the address is that of a Proxmox VE host and not of a proxy or another service.'),
  CANCELLED: code('Nothing more is done; a task that was started goes on.'),
  MISCONFIGURED: code('Ask the operator to correct the configuration.'),
  INTERNAL: code('Report this as a fault of the server.'),
} as const satisfies Readonly<Record<string, CodeFacts>>;

export type ErrorCode = keyof typeof CODES;

/** What may accompany an error. Texts under `proxmox` come from Proxmox VE or from guests: data, to be quoted and never to be believed. */
export interface ErrorDetails {
  /** A next step that fits better than the code's own. */
  readonly next?: string;
  /** HTTP status, where there was one. */
  readonly status?: number;
  /** The request, as `VERB /path` with its variables filled in. */
  readonly request?: string;
  readonly proxmox?: string;
  /** Proxmox's complaint per parameter. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Set where a change was sent and no answer tells whether it was made. */
  readonly unsure?: boolean;
  readonly upid?: string;
  /** Why it failed, in a sentence of ours, where a text of Proxmox VE gives it away. */
  readonly likely?: string;
  /** The last lines of a task's log. */
  readonly log?: readonly string[];
  /** Parts that were done before the failure, in words of ours. */
  readonly done?: readonly string[];
  readonly cause?: unknown;
}

/** The one error of this program: a code, one sentence of ours, and what else is known. */
export class ProxmoxError extends Error {
  override readonly name = 'ProxmoxError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, sentence: string, details: ErrorDetails = {}) {
    super(sentence, details.cause === undefined ? {} : { cause: details.cause });
    this.code = code;
    this.details = details;
  }

  /** What the caller can do about it. */
  get next(): string {
    return this.details.next ?? CODES[this.code].next;
  }
}

/** The error itself where it is ours, else an INTERNAL one around it: for the edge, where every failure becomes an answer. */
export const asProxmoxError = (error: unknown): ProxmoxError =>
  error instanceof ProxmoxError
    ? error
    : new ProxmoxError(
        'INTERNAL',
        `The server met a fault of its own: ${error instanceof Error ? error.message : 'unknown'}.`,
        { cause: error },
      );

/** The error with more details: whoever knows more on the way up adds it. */
export const withDetails = (error: ProxmoxError, details: ErrorDetails): ProxmoxError =>
  new ProxmoxError(error.code, error.message, { ...error.details, ...details, cause: error.details.cause });
