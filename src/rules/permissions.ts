/** What is known beforehand: some checks of Proxmox's are in its code, and some name a parameter that was not given. */
export type Verdict = 'yes' | 'no' | 'unknown';

/** Who asks. `has` says whether the caller holds a privilege on an object path such as `/vms/100`. */
export interface Caller {
  /** `user@realm`, or `user@realm!token`. */
  readonly userid: string;
  has(path: string, privilege: string): Verdict;
  /** Groups of a user, as far as known; for the few checks about other users. */
  groupsOf?(userid: string): readonly string[] | undefined;
  /** Whether there is a user of that name, where that is known: checks about one who is not there fail. */
  knows?(userid: string): boolean;
}

/** A privilege that decided against the caller: one of `privileges` with `any`, else all of them, on `path`. */
export interface Lack {
  readonly path: string;
  readonly privileges: readonly string[];
  readonly any: boolean;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** The first thing that is missing, where the verdict is no and a privilege decided. */
  readonly lack?: Lack;
}

const YES: Judgement = { verdict: 'yes' };
const NO: Judgement = { verdict: 'no' };
const UNKNOWN: Judgement = { verdict: 'unknown' };

/**
 * Evaluates a method's `privileges` of the manifest for a caller: a check as nested lists, `root@pam`, `any` (every login; the true check
 * is then in the server's code) or `world`. `params` fill the variables of object paths.
 */
export const judge = (
  privileges: unknown,
  params: Readonly<Record<string, unknown>>,
  caller: Caller | undefined,
): Judgement => {
  if (privileges === 'world') return YES;
  if (!caller) return NO;
  if (caller.userid === 'root@pam') return YES;
  if (privileges === 'root@pam') return NO;
  if (privileges === 'any') return UNKNOWN;
  return check(privileges, params, caller);
};

const check = (given: unknown, params: Readonly<Record<string, unknown>>, caller: Caller): Judgement => {
  if (!Array.isArray(given)) return UNKNOWN;
  const [operator, ...rest] = given as unknown[];
  switch (operator) {
    case 'and':
      return rest.map((each) => check(each, params, caller)).reduce(weaker, YES);
    case 'or':
      return rest.map((each) => check(each, params, caller)).reduce(stronger, NO);
    case 'perm':
      return onPath(rest, params, caller);
    case 'userid-param':
      return aboutUser(rest[0], params, caller);
    case 'userid-group':
      return aboutGroups(rest, params, caller);
    case 'perm-modify':
      return modifiesAcl(filled(rest[0], params), caller);
    default:
      return UNKNOWN;
  }
};

const weaker = (a: Judgement, b: Judgement): Judgement => (rank(b) < rank(a) ? b : a);
const stronger = (a: Judgement, b: Judgement): Judgement =>
  rank(b) > rank(a) || (rank(b) === rank(a) && !a.lack && b.lack) ? b : a;
const rank = ({ verdict }: Judgement): number => (verdict === 'yes' ? 2 : verdict === 'unknown' ? 1 : 0);

/** `["perm", path, privileges, "any", 1, "require_param", "pool"]`: all privileges, or one with `any`. */
const onPath = (
  [template, list, ...options]: unknown[],
  params: Readonly<Record<string, unknown>>,
  caller: Caller,
): Judgement => {
  const option = (name: string): unknown => options[options.indexOf(name) + 1];
  const needed = options.includes('require_param') ? option('require_param') : undefined;
  if (typeof needed === 'string' && params[needed] === undefined) return NO;
  const path = filled(template, params);
  if (path === undefined) return UNKNOWN;
  return holds(
    path,
    Array.isArray(list) ? list.map(String) : [],
    options.includes('any') && Boolean(option('any')),
    caller,
  );
};

/** Whether the caller holds all (or any) of the privileges on one object path. */
export const holds = (path: string, privileges: readonly string[], any: boolean, caller: Caller): Judgement => {
  const verdicts = privileges.map((privilege): Judgement => ({ verdict: caller.has(path, privilege) }));
  const { verdict } = any ? verdicts.reduce(stronger, NO) : verdicts.reduce(weaker, YES);
  return verdict === 'no' ? { verdict, lack: { path, privileges, any } } : { verdict };
};

/** A path template with its variables filled in; undefined where one is missing. */
export const filled = (template: unknown, params: Readonly<Record<string, unknown>>): string | undefined => {
  if (typeof template !== 'string') return undefined;
  const variables = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => params[name]);
  if (!variables.every((value) => typeof value === 'string' || typeof value === 'number')) return undefined;
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => String(params[name]));
};

const aboutUser = (what: unknown, params: Readonly<Record<string, unknown>>, caller: Caller): Judgement => {
  const userid = params['userid'];
  if (typeof userid !== 'string') return UNKNOWN;
  if (what === 'self') return caller.userid === userid ? YES : NO;
  if (what !== 'Realm.AllocateUser') return UNKNOWN;
  return holds(`/access/realm/${userid.slice(userid.lastIndexOf('@') + 1)}`, [what], false, caller);
};

const aboutGroups = (
  [list, ...options]: unknown[],
  params: Readonly<Record<string, unknown>>,
  caller: Caller,
): Judgement => {
  const privileges = Array.isArray(list) ? list.map(String) : [];
  const named =
    typeof params['groups'] === 'string' ? params['groups'].split(/[,;\s]+/).filter((group) => group !== '') : [];
  const onNamed = (): Judgement =>
    options.includes('groups_param')
      ? named.map((group) => holds(`/access/groups/${group}`, privileges, true, caller)).reduce(weaker, YES)
      : YES;
  const creates = options[options.indexOf('groups_param') + 1] === 'create';
  const userid = params['userid'];
  if (!creates && typeof userid === 'string' && caller.knows?.(userid) === false) return NO;
  const everywhere = holds('/access/groups', privileges, true, caller);
  if (everywhere.verdict === 'yes') return onNamed();
  const groups = creates ? named : typeof userid === 'string' ? caller.groupsOf?.(userid) : undefined;
  if (!groups) return UNKNOWN;
  if (groups.length === 0) return everywhere;
  return weaker(
    groups.map((group) => holds(`/access/groups/${group}`, privileges, true, caller)).reduce(stronger, everywhere),
    onNamed(),
  );
};

const modifiesAcl = (path: string | undefined, caller: Caller): Judgement => {
  if (path === undefined) return UNKNOWN;
  const byKind: readonly [RegExp, string][] = [
    [/^\/storage\/[^/]+/, 'Datastore.Allocate'],
    [/^\/vms\/[^/]+/, 'VM.Allocate'],
    [/^\/pool\/[^/]+/, 'Pool.Allocate'],
  ];
  const special = byKind.find(([pattern]) => pattern.test(path));
  return holds(path, ['Permissions.Modify', ...(special ? [special[1]] : [])], true, caller);
};

/**
 * The answer of `GET /access/permissions` as a caller: 1 reaches what lies below, 0 does not. A path on which the caller has nothing is
 * left out of that answer, so a NoAccess role below an ancestor can't be seen.
 */
export const callerFrom = (
  userid: string,
  permissions: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Caller => ({
  userid,
  has: (path, privilege) => {
    const own = permissions[path];
    if (own) return privilege in own ? 'yes' : 'no';
    for (let above = parentPath(path); above !== undefined; above = parentPath(above)) {
      const listed = permissions[above];
      if (listed) return Number(listed[privilege]) === 1 ? 'yes' : 'no';
    }
    return 'no';
  },
});

/** The object path above one, or undefined for the topmost. */
export const parentPath = (path: string): string | undefined =>
  path === '/' ? undefined : path.slice(0, path.lastIndexOf('/')) || '/';
