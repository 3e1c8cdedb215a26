import type { Door, Got } from './door.ts';

/** What a login gives. */
export interface Login {
  readonly ticket: string;
  readonly CSRFPreventionToken: string;
  readonly NeedTFA?: number;
}

/** Asks for a ticket. */
export const askTicket = ({ send }: Door, form: Readonly<Record<string, string>>): Promise<Got> =>
  send('POST /access/ticket', { as: 'nobody', form: new URLSearchParams(form).toString() });

/** Sends requests with the ticket of a user, who has to be able to log in with nothing but the password. */
export const loggedIn = async (
  door: Door,
  username: string,
  password: string,
): Promise<(request: string, form?: Readonly<Record<string, string>>) => Promise<Got>> => {
  const { ticket, CSRFPreventionToken: csrf } = (await askTicket(door, { username, password })).json.data as Login;
  return (request, form) =>
    door.send(request, {
      as: 'nobody',
      ...(form ? { form: new URLSearchParams(form).toString() } : {}),
      headers: [
        ['Cookie', `PVEAuthCookie=${encodeURIComponent(ticket)}`],
        ['CSRFPreventionToken', csrf],
      ],
    });
};
