import { bareFailure, headerOf, type WireRequest, type WireResponse } from '../wire/wire.ts';
import { isActive, lasts, userOf, type AccessRules, type Principal } from '../access.ts';
import { findTicket } from './tickets.ts';

/** The principal of a request, or the answer that refuses it. */
export const authenticate = (request: WireRequest, access: AccessRules, now: number): Principal | WireResponse => {
  const header = headerOf(request, 'authorization') ?? '';
  const token = /^PVEAPIToken=(.*)$/.exec(header)?.[1];
  if (token !== undefined) return byToken(token, access, now);
  const value = /^PVEAuthCookie=(.*)$/.exec(header)?.[1] ?? cookie(request);
  if (value === undefined) return unauthenticated('No ticket');
  const find = (text: string): ReturnType<typeof findTicket> => findTicket({ access }, text, 'full', now);
  const ticket = find(value) ?? find(percentDecoded(value));
  const user = ticket && userOf(access, ticket.userid);
  if (!user || !isActive(user, now)) return unauthenticated('Authentication failed!');
  if (request.method !== 'GET' && headerOf(request, 'csrfpreventiontoken') !== ticket.csrf) {
    return unauthenticated('Permission denied - invalid csrf token');
  }
  return { userid: ticket.userid };
};

/** How long a host takes to refuse credentials, in milliseconds. */
export const REFUSAL_MS = 3_000;

/** A host answers those whom it does not know only after a while, and without a body. */
const unauthenticated = (reason: string): WireResponse => ({ ...bareFailure(401, reason), delayMs: REFUSAL_MS });

const byToken = (value: string, access: AccessRules, now: number): Principal | WireResponse => {
  const [, userid = '', name, secret] = /^([^!]+)!([^=]+)=(.+)$/.exec(value) ?? [];
  const user = userOf(access, userid);
  const token = user?.tokens.find((each) => each.name === name && each.secret === secret);
  return user && token && isActive(user, now) && lasts(token, now)
    ? { userid: user.userid, token: token.name }
    : unauthenticated('Authentication failed!');
};

const cookie = (request: WireRequest): string | undefined =>
  /(?:^|;\s*)PVEAuthCookie=([^;]*)/.exec(headerOf(request, 'cookie') ?? '')?.[1];

const percentDecoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
