import type { Clock } from '../clock.ts';
import type { Verb } from '../endpoint.ts';
import { ProxmoxError } from '../errors.ts';

/** What makes a request one of somebody's. */
export interface Auth {
  /** Headers for a request of this verb. */
  headers(method: Verb): Promise<Readonly<Record<string, string>>>;
  /** Called once after a 401 with the headers that were refused; resolves to true where there are new ones and the request may be sent again. */
  renew(refused: Readonly<Record<string, string>>): Promise<boolean>;
}

/** A secret that is read when it is first needed: from the environment, a file, or a command. */
export type Secret = () => Promise<string>;

/** An API token, given whole: `user@realm!name=secret`. */
export const tokenAuth = (token: Secret): Auth => ({
  headers: async () => ({ Authorization: `PVEAPIToken=${await token()}` }),
  renew: () => Promise.resolve(false),
});

/** What a login answers. */
interface Ticket {
  readonly ticket: string;
  readonly csrf: string;
  readonly since: number;
}

/** Sends a login: `POST /access/ticket` with these parameters, without credentials. */
export type Login = (params: { readonly username: string; readonly password: string }) => Promise<unknown>;

// A ticket lives for two hours; renewed after one and a half, it never runs out under a request.
const RENEW_AFTER_MS = 90 * 60_000;

/** A user's ticket: got with the password at the first request, renewed with itself before it expires, got anew after a 401. */
export const ticketAuth = (username: string, password: Secret, login: Login, clock: Clock): Auth => {
  let current: Promise<Ticket> | undefined;
  /** What `current` resolved to: told apart from a ticket that others replace at the same moment. */
  let known: Ticket | undefined;

  const logIn = async (secret: string): Promise<Ticket> =>
    readTicket(await login({ username, password: secret }), clock.now());
  const begin = (attempt: Promise<Ticket>): Promise<Ticket> => {
    known = undefined;
    current = attempt;
    attempt.then(
      (ticket) => {
        if (current === attempt) known = ticket;
      },
      () => {
        // A login that failed is no reason for all later ones to fail.
        if (current === attempt) current = undefined;
      },
    );
    return attempt;
  };
  const withPassword = (): Promise<Ticket> => password().then(logIn);
  const ticket = (): Promise<Ticket> => {
    if (known && clock.now() - known.since >= RENEW_AFTER_MS) {
      return begin(logIn(known.ticket).catch(withPassword));
    }
    return current ?? begin(withPassword());
  };
  const cookieOf = ({ ticket: value }: Ticket): string => `PVEAuthCookie=${encodeURIComponent(value)}`;

  return {
    headers: async (method) => {
      const given = await ticket();
      const cookie = { Cookie: cookieOf(given) };
      return method === 'GET' ? cookie : { ...cookie, CSRFPreventionToken: given.csrf };
    },
    renew: async (refused) => {
      // Of requests that are refused together the first one logs in.
      await (known && cookieOf(known) === refused['Cookie'] ? begin(withPassword()) : ticket());
      return true;
    },
  };
};

const readTicket = (answer: unknown, since: number): Ticket => {
  const { ticket, CSRFPreventionToken: csrf, NeedTFA: second } = (answer ?? {}) as Readonly<Record<string, unknown>>;
  if (second) {
    throw new ProxmoxError('UNAUTHENTICATED', 'This user logs in with a second factor, which a server can not give.', {
      next: 'Use an API token: it needs no second factor.',
    });
  }
  if (typeof ticket !== 'string' || typeof csrf !== 'string') {
    throw new ProxmoxError('UNEXPECTED_ANSWER', 'The login was answered without a ticket.', {
      request: 'POST /access/ticket',
    });
  }
  return { ticket, csrf, since };
};
