import { type Caller } from '../rules/permissions.ts';
import { bareFailure, headerOf, type WireRequest, type WireResponse } from './wire.ts';
import { ROLES } from './roles.ts';

/** A rule: who has which role from a path on. */
export interface AccessRule {
  readonly path: string;
  /** `user@realm`, `user@realm!token`, or `@group`. */
  readonly who: string;
  readonly role: string;
  readonly propagate: boolean;
}

export interface SimUser {
  readonly userid: string;
  readonly password?: string;
  readonly groups: readonly string[];
  enabled: boolean;
  readonly tokens: readonly SimToken[];
}

export interface SimToken {
  readonly name: string;
  readonly secret: string;
  /** Whether it has only what its own rules give it, and never more than its user. */
  readonly separated: boolean;
}

export interface AccessRules {
  readonly users: readonly SimUser[];
  readonly rules: readonly AccessRule[];
  /** Tickets that were given out. */
  readonly tickets: Map<string, Ticket>;
}

interface Ticket {
  readonly userid: string;
  readonly csrf: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** How long a ticket is good for. */
export const TICKET_MS = 2 * 3_600_000;

/** Who sends a request. */
export interface Principal {
  /** `user@realm`. */
  readonly userid: string;
  readonly token?: string;
}

/** `user@realm`, or `user@realm!token`. */
export const fullName = ({ userid, token }: Principal): string => (token === undefined ? userid : `${userid}!${token}`);

/** The principal of a request, or the answer that refuses it. */
export const authenticate = (
  request: WireRequest,
  { users, tickets }: AccessRules,
  now: number,
): Principal | WireResponse => {
  const header = headerOf(request, 'authorization') ?? '';
  const token = /^PVEAPIToken=(.*)$/.exec(header)?.[1];
  if (token !== undefined) return byToken(token, users);
  const value = /^PVEAuthCookie=(.*)$/.exec(header)?.[1] ?? cookie(request);
  if (value === undefined) return unauthenticated('No ticket');
  const ticket = tickets.get(value) ?? tickets.get(percentDecoded(value));
  const user = users.find(({ userid }) => userid === ticket?.userid);
  if (!ticket || ticket.until < now || !user?.enabled) return unauthenticated('Authentication failed!');
  if (request.method !== 'GET' && headerOf(request, 'csrfpreventiontoken') !== ticket.csrf) {
    return unauthenticated('Permission denied - invalid csrf token');
  }
  return { userid: ticket.userid };
};

/** A host answers those whom it does not know only after a while, and without a body. */
const unauthenticated = (reason: string): WireResponse => ({ ...bareFailure(401, reason), delayMs: REFUSAL_MS });

/** How long a host takes to refuse credentials, in milliseconds. */
export const REFUSAL_MS = 3_000;

const byToken = (value: string, users: readonly SimUser[]): Principal | WireResponse => {
  const [, userid, name, secret] = /^([^!]+)!([^=]+)=(.+)$/.exec(value) ?? [];
  const user = users.find((each) => each.userid === userid);
  const token = user?.tokens.find((each) => each.name === name && each.secret === secret);
  return user?.enabled && token
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

/** The principal as the rules see it. `poolOf` names the pool of a guest, whose rights reach it. */
export const callerOf = (
  principal: Principal,
  access: AccessRules,
  poolOf: (path: string) => string | undefined,
): Caller => {
  const user = access.users.find(({ userid }) => userid === principal.userid);
  const token = user?.tokens.find(({ name }) => name === principal.token);
  const ofUser = (path: string): ReadonlySet<string> => {
    if (principal.userid === 'root@pam') return new Set(ROLES['Administrator']);
    const names = [principal.userid, ...(user?.groups ?? []).map((group) => `@${group}`)];
    return privilegesOn(path, names, access.rules, poolOf);
  };
  const held = (path: string): ReadonlySet<string> =>
    token?.separated
      ? ofUser(path).intersection(privilegesOn(path, [fullName(principal)], access.rules, poolOf))
      : ofUser(path);
  return {
    userid: fullName(principal),
    has: (path, privilege) => (held(path).has(privilege) ? 'yes' : 'no'),
    groupsOf: (userid) => access.users.find((each) => each.userid === userid)?.groups,
  };
};

/** What these names hold on a path: the deepest level with a rule decides, a user's own rule before those of the groups. */
const privilegesOn = (
  path: string,
  names: readonly string[],
  rules: readonly AccessRule[],
  poolOf: (path: string) => string | undefined,
): ReadonlySet<string> => {
  const pool = poolOf(path);
  const own = rolesOn(path, names, rules);
  const roles = pool === undefined ? own : [...own, ...rolesOn(`/pool/${pool}`, names, rules)];
  return roles.includes('NoAccess') ? new Set() : new Set(roles.flatMap((role) => ROLES[role] ?? []));
};

const rolesOn = (path: string, [self, ...groups]: readonly string[], rules: readonly AccessRule[]): string[] => {
  let roles: string[] = [];
  for (const level of levels(path)) {
    const here = rules.filter((rule) => rule.path === level && (rule.propagate || level === path));
    const mine = here.filter(({ who }) => who === self);
    const shared = here.filter(({ who }) => groups.includes(who));
    const found = mine.length > 0 ? mine : shared;
    if (found.length > 0) roles = found.map(({ role }) => role);
  }
  return roles;
};

/** `/`, `/vms`, `/vms/100`. */
const levels = (path: string): string[] => {
  const parts = path.split('/').filter((part) => part !== '');
  return ['/', ...parts.map((_, i) => `/${parts.slice(0, i + 1).join('/')}`)];
};
