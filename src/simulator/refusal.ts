/** What a method says no with; the core makes an answer of it. `errors` names parameters, and then the status is 400. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly errors: Readonly<Record<string, string>> | undefined;

  constructor(status: number, message: string, errors?: Readonly<Record<string, string>>) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

/** A refusal whose text goes out without a newline at its end. */
export class Unended extends Refusal {}

/** Proxmox VE's usual no: 500 with a text. */
export const refuse = (message: string): Refusal => new Refusal(500, message);

const VERIFICATION = 'Parameter verification failed.';

/** Parameters that do not fit, each with its text. */
export const invalid = (errors: Readonly<Record<string, string>>): Refusal => new Refusal(400, VERIFICATION, errors);

/** The same refusal where it is raised inside a change of a file: a 500 that quotes it, with the prefix of the change. */
export const invalidWithin = (prefix: string, errors: Readonly<Record<string, string>>): Refusal =>
  refuse(
    [`${prefix}400 ${VERIFICATION}`, ...Object.entries(errors).map(([name, text]) => `${name}: ${text}`)].join('\n'),
  );

/** A missing right; `what` is the path with its privileges, absent where a host does not tell. */
export const forbidden = (what?: string): Refusal =>
  new Refusal(403, `Permission check failed${what === undefined ? '' : ` (${what})`}`);
