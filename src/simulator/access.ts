import type { Ticket } from './access/tickets.ts';
import type { SecondFactors } from './access/second-factor.ts';

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
  password?: string;
  groups: readonly string[];
  enabled: boolean;
  tokens: readonly SimToken[];
  /** Seconds since 1970; 0 where the account never ends, absent where nobody ever set it. */
  expire?: number;
  firstname?: string;
  lastname?: string;
  email?: string;
  comment?: string;
  /** `x` where the second factors are kept apart from the user. */
  keys?: string;
  factors?: SecondFactors;
}

export interface SimToken {
  readonly name: string;
  readonly secret: string;
  /** Whether it has only what its own rules give it, and never more than its user. */
  readonly separated: boolean;
  /** Seconds since 1970; 0 where it never ends. */
  readonly expire?: number;
  readonly comment?: string;
}

export interface SimGroup {
  readonly comment?: string;
}

/** Who there is, and who may do what. */
export interface AccessRules {
  users: readonly SimUser[];
  readonly groups: Map<string, SimGroup>;
  /** Roles beside those that every Proxmox VE has: the privileges of each. */
  readonly roles: Map<string, readonly string[]>;
  /** Never changed, but replaced as a whole: what follows from it is kept by it. */
  rules: readonly AccessRule[];
  /** Tickets that were given out. */
  readonly tickets: Map<string, Ticket>;
}

/** The access rules of a cluster that begins with these users and rules; groups are those that are spoken of. */
export const accessRules = ({ users, rules }: Pick<AccessRules, 'users' | 'rules'>): AccessRules => ({
  users: structuredClone(users),
  groups: new Map(
    [...users.flatMap(({ groups }) => groups), ...rules.flatMap(({ who }) => /^@(.+)$/.exec(who)?.[1] ?? [])].map(
      (group) => [group, {}],
    ),
  ),
  roles: new Map(),
  rules,
  tickets: new Map(),
});

/** Who sends a request. */
export interface Principal {
  /** `user@realm`. */
  readonly userid: string;
  readonly token?: string;
}

/** `user@realm`, or `user@realm!token`. */
export const fullName = ({ userid, token }: Principal): string => (token === undefined ? userid : `${userid}!${token}`);

/** The principal of a full name. */
export const principalOf = (name: string): Principal => {
  const [userid = '', token] = name.split('!');
  return token === undefined ? { userid } : { userid, token };
};

/** The user of that name, or undefined. */
export const userOf = ({ users }: AccessRules, userid: string): SimUser | undefined =>
  users.find((user) => user.userid === userid);

/** The realm of a user. */
export const realmOf = (userid: string): string => userid.slice(userid.lastIndexOf('@') + 1);

/** Whether an account or token has not ended yet; `now` in milliseconds since 1970. */
export const lasts = ({ expire = 0 }: { readonly expire?: number }, now: number): boolean =>
  expire === 0 || expire >= Math.floor(now / 1000);

/** Whether a user may use the cluster at all. */
export const isActive = (user: SimUser, now: number): boolean => user.enabled && lasts(user, now);
