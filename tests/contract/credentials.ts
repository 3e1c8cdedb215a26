import { totpCode } from '../../src/simulator/access/totp.ts';
import type { Simulator } from '../../src/simulator/core.ts';
import { bodyText, type WireResponse } from '../../src/simulator/wire/wire.ts';
import { PASSWORD, secret, TOTP_SECRET } from './baseline.ts';
import type { Scenario, Step } from './scenario.ts';

/** What a replay knows to prove who sends a request. */
export interface Wallet {
  readonly tickets: Map<string, { readonly ticket: string; readonly csrf: string }>;
  /** Passwords that the scenario set, by user. */
  readonly passwords: Map<string, string>;
  /** Secrets of the tokens that the scenario made. */
  readonly secrets: Map<string, string>;
  /** The last ticket that only waits for a second factor. */
  half: string;
}

export const emptyWallet = (): Wallet => ({ tickets: new Map(), passwords: new Map(), secrets: new Map(), half: '' });

const TOKENS: Readonly<Record<string, string>> = {
  'root-token': `root@pam!test=${secret(1)}`,
  'admin-token': `root@pve!test=${secret(2)}`,
  'auditor-token': `auditor@pve!ro=${secret(3)}`,
};
const USERS: Readonly<Record<string, string>> = {
  'root-ticket': 'root@pam',
  'admin-ticket': 'root@pve',
  'auditor-ticket': 'auditor@pve',
};

/** The headers that prove who sends a step. */
export const credentials = async (
  {
    wallet,
    scenario,
    simulator,
  }: { readonly wallet: Wallet; readonly scenario: Scenario; readonly simulator: Simulator },
  as: string,
  method: string,
): Promise<[string, string][]> => {
  const token = TOKENS[as];
  if (token !== undefined) return [['Authorization', `PVEAPIToken=${token}`]];
  const user = USERS[as] ?? scenario.principals?.[as];
  if (user === undefined || as === 'none') return [];
  if (!as.endsWith('-ticket')) return [['Authorization', `PVEAPIToken=${user}=${wallet.secrets.get(user) ?? 'none'}`]];
  let known = wallet.tickets.get(user);
  if (!known) {
    known = await logIn(simulator, user, wallet.passwords.get(user) ?? PASSWORD);
    wallet.tickets.set(user, known);
  }
  return [
    ['Cookie', `PVEAuthCookie=${encodeURIComponent(known.ticket)}`],
    ...(method === 'GET' ? [] : ([['CSRFPreventionToken', known.csrf]] satisfies [string, string][])),
  ];
};

interface Data {
  readonly ticket?: string;
  readonly CSRFPreventionToken?: string;
  readonly NeedTFA?: number;
  readonly 'full-tokenid'?: string;
  readonly value?: string;
}

const dataOf = (answer: WireResponse): Data => {
  const text = bodyText(answer);
  const body = text.startsWith('{') ? (JSON.parse(text) as { data?: Data | null }) : {};
  return body.data ?? {};
};

const logIn = async (
  simulator: Simulator,
  user: string,
  password: string,
): Promise<{ ticket: string; csrf: string }> => {
  const answer = await simulator.handle({
    method: 'POST',
    target: '/api2/json/access/ticket',
    headers: [['Content-Type', 'application/x-www-form-urlencoded']],
    body: new TextEncoder().encode(`username=${encodeURIComponent(user)}&password=${encodeURIComponent(password)}`),
  });
  const { ticket = 'none', CSRFPreventionToken: csrf = 'none' } = dataOf(answer);
  return { ticket, csrf };
};

/** Keeps what a step and its answer tell: passwords, secrets of tokens, half a ticket. */
export const learn = (wallet: Wallet, { request }: Step, answer: WireResponse): void => {
  if (answer.status !== 200) return;
  const { userid, password } = Object.fromEntries(request.form ?? []);
  if (userid !== undefined && password !== undefined) wallet.passwords.set(userid, password);
  const { ticket, NeedTFA, 'full-tokenid': token, value } = dataOf(answer);
  if (token !== undefined && value !== undefined) wallet.secrets.set(token, value);
  if (NeedTFA === 1 && ticket !== undefined) wallet.half = ticket;
};

const NO_CODE = 'totp:000000';

/** A value with what belongs to the moment: half a ticket, and the code of the second factor where a right one was sent. */
export const ofTheMoment = ({ half }: Wallet, value: string, now: number): string => {
  if (value.startsWith('<TFA-TICKET>')) return half;
  return /^totp:\d{6}$/.test(value) && value !== NO_CODE ? `totp:${totpCode(TOTP_SECRET, now)}` : value;
};

/** A recorded body where half a ticket is nothing but its placeholder. */
export const withoutHalfTickets = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body).replace(/"<TFA-TICKET>(?:[^"\\]|\\.)*"/g, '"<TFA-TICKET>"'));
