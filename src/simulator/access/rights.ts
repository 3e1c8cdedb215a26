import { parentPath, type Caller } from '../../rules/permissions.ts';
import { ROLES } from '../../rules/roles.ts';
import { fullName, userOf, type AccessRule, type AccessRules, type Principal } from '../access.ts';
import { privilegesOf } from './roles.ts';

/** What somebody holds on an object path: each privilege with whether it reaches what lies below. */
export type Held = ReadonlyMap<string, boolean>;

/** The pools whose rights reach what an object path speaks of. */
export type PoolsReaching = (path: string) => readonly string[];

const NOTHING: Held = new Map();
const EVERYTHING: Held = new Map((ROLES['Administrator'] ?? []).map((privilege) => [privilege, true]));

/** The principal as the rules see it. */
export const callerOf = (principal: Principal, access: AccessRules, pools: PoolsReaching): Caller => {
  const held = rightsOf(principal, access, pools);
  return {
    userid: fullName(principal),
    has: (path, privilege) => (held(path).has(privilege) ? 'yes' : 'no'),
    groupsOf: (userid) => userOf(access, userid)?.groups,
    knows: (userid) => userOf(access, userid) !== undefined,
  };
};

/** What a user or token holds, by object path; each path is looked up once. */
export const rightsOf = (principal: Principal, access: AccessRules, pools: PoolsReaching): ((path: string) => Held) => {
  const user = userOf(access, principal.userid);
  const token = user?.tokens.find(({ name }) => name === principal.token);
  if (principal.token !== undefined && !token) return () => NOTHING;
  const isRoot = principal.userid === 'root@pam';
  const groups = user?.groups.map((group) => `@${group}`) ?? [];
  const ofUser = isRoot ? () => EVERYTHING : byRules(access, pools, principal.userid, groups);
  if (!token?.separated) return ofUser;
  const ofToken = byRules(access, pools, fullName(principal), []);
  if (isRoot) return ofToken;
  const shared = remembered((mine: Held) => remembered((its: Held) => common(mine, its)));
  return remembered((path: string) => shared(ofUser(path))(ofToken(path)));
};

/** A function that finds what it is asked for once. */
const remembered = <K, T>(find: (key: K) => T): ((key: K) => T) => {
  const known = new Map<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(key);
    known.set(key, found);
    return found;
  };
};

const common = (a: Held, b: Held): Held =>
  new Map(
    [...a]
      .filter(([privilege]) => b.has(privilege))
      .map(([privilege, reaches]) => [privilege, reaches && b.get(privilege) === true]),
  );

/** Roles by name, each with whether it reaches what lies below. */
type Roles = ReadonlyMap<string, boolean>;

const byRules = (
  access: AccessRules,
  pools: PoolsReaching,
  self: string,
  groups: readonly string[],
): ((path: string) => Held) => {
  const rolesOn = rolesBy(indexOf(access.rules), self, groups);
  const privileges = remembered((roles: Roles) => privilegesOfAll(access, roles));
  const together = remembered((own: Roles) => remembered((pool: string) => withPool(own, rolesOn(`/pool/${pool}`))));
  return remembered((path: string) =>
    privileges(pools(path).reduce((roles, pool) => together(roles)(pool), rolesOn(path))),
  );
};

/** Roles on a pool count on its members, but not below; no access to either is no access at all. */
const withPool = (own: Roles, ofPool: Roles): Roles => {
  if (own.has('NoAccess') || ofPool.size === 0) return own;
  return new Map([...[...ofPool.keys()].map((role) => [role, false] as const), ...own]);
};

const privilegesOfAll = (access: AccessRules, roles: Roles): Held => {
  const held = new Map<string, boolean>();
  if (roles.has('NoAccess')) return held;
  for (const [role, reaches] of roles) {
    for (const privilege of privilegesOf(access, role) ?? []) {
      held.set(privilege, reaches || held.get(privilege) === true);
    }
  }
  return held;
};

/** The rules of each path, by whom they speak of. */
type Index = ReadonlyMap<string, ReadonlyMap<string, readonly AccessRule[]>>;

const indexes = new WeakMap<readonly AccessRule[], Index>();

const indexOf = (rules: readonly AccessRule[]): Index => {
  const known = indexes.get(rules);
  if (known) return known;
  const byPath = Map.groupBy(rules, ({ path }) => path);
  const made = new Map([...byPath].map(([path, here]) => [path, Map.groupBy(here, ({ who }) => who)]));
  indexes.set(rules, made);
  return made;
};

/** The roles on a path: the deepest level with a rule decides, and there one's own rules before those of the groups. */
const rolesBy = (index: Index, self: string, groups: readonly string[]): ((path: string) => Roles) => {
  const at = (path: string, isLast: boolean): Roles | undefined => {
    const here = index.get(path);
    if (!here) return undefined;
    const reaching = (who: string): readonly AccessRule[] =>
      (here.get(who) ?? []).filter(({ propagate }) => propagate || isLast);
    const own = reaching(self);
    const found = own.length > 0 ? own : groups.flatMap(reaching);
    return found.length > 0 ? new Map(found.map(({ role, propagate }) => [role, propagate])) : undefined;
  };
  const from = remembered((path: string | undefined): Roles =>
    path === undefined ? NO_ROLES : (at(path, false) ?? from(parentPath(path))),
  );
  return (path) => at(path, true) ?? from(parentPath(path));
};

const NO_ROLES: Roles = new Map();
