import type { Caller } from '../../rules/permissions.ts';
import { fullName, userOf, type AccessRule, type AccessRules, type Principal } from '../access.ts';
import { privilegesOf, ROLES } from './roles.ts';

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
  return isRoot ? ofToken : remembered((path) => common(ofToken(path), ofUser(path)));
};

const remembered = <T>(find: (key: string) => T): ((key: string) => T) => {
  const known = new Map<string, T>();
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
  const index = indexOf(access.rules);
  // Most paths have the same roles.
  const held = new Map<string, Held>();
  return remembered((path) => {
    const roles = withPools(rolesOn(index, path, self, groups), () =>
      pools(path).flatMap((pool) => [...rolesOn(index, `/pool/${pool}`, self, groups).keys()]),
    );
    const key = [...roles].join(' ');
    const known = held.get(key) ?? privilegesOfAll(access, roles);
    held.set(key, known);
    return known;
  });
};

/** Roles on a pool count on its members, but not below; no access to either is no access at all. */
const withPools = (own: Roles, ofPools: () => readonly string[]): Roles => {
  if (own.has('NoAccess')) return NO_ACCESS;
  const more = ofPools();
  if (more.includes('NoAccess')) return NO_ACCESS;
  return new Map([...more.map((role) => [role, false] as const), ...own]);
};

const NO_ACCESS: Roles = new Map();

const privilegesOfAll = (access: AccessRules, roles: Roles): Held => {
  const held = new Map<string, boolean>();
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
const rolesOn = (index: Index, path: string, self: string, groups: readonly string[]): Roles => {
  let roles: Roles = new Map();
  const all = levels(path);
  for (const [i, level] of all.entries()) {
    const here = index.get(level);
    if (!here) continue;
    const reaching = (who: string): readonly AccessRule[] =>
      (here.get(who) ?? []).filter(({ propagate }) => propagate || i === all.length - 1);
    const own = reaching(self);
    const found = own.length > 0 ? own : groups.flatMap(reaching);
    if (found.length > 0) roles = new Map(found.map(({ role, propagate }) => [role, propagate]));
  }
  return roles;
};

/** `/`, `/vms`, `/vms/100`. */
const levels = (path: string): string[] => {
  const parts = path.split('/').filter((part) => part !== '');
  return ['/', ...parts.map((_, i) => `/${parts.slice(0, i + 1).join('/')}`)];
};
