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

/** Proxmox VE's usual no: 500 with a text. */
export const refuse = (message: string): Refusal => new Refusal(500, message);

/** Parameters that do not fit, each with its text. */
export const invalid = (errors: Readonly<Record<string, string>>): Refusal =>
  new Refusal(400, 'Parameter verification failed.', errors);

/** A missing right. */
export const forbidden = (what: string): Refusal => new Refusal(403, `Permission check failed (${what})`);
