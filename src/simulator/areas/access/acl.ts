import { judge } from '../../../rules/permissions.ts';
import { userOf, type AccessRule, type AccessRules } from '../../access.ts';
import { privilegesOf } from '../../access/roles.ts';
import { rightsOf } from '../../access/rights.ts';
import { flag, given, list, may, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { poolsReaching } from '../../pools.ts';
import { invalid, invalidWithin, refuse } from '../../refusal.ts';
import { isRulePath, normalPath } from './paths.ts';

const FAILED = 'ACL update failed: ';

const entry = ({ path, who, role, propagate }: AccessRule): object => ({
  path,
  type: who.startsWith('@') ? 'group' : who.includes('!') ? 'token' : 'user',
  ugid: who.replace(/^@/, ''),
  roleid: role,
  propagate: propagate ? 1 : 0,
});

const listed: Handler = (call) => {
  const all = may(call, '/access', ['Sys.Audit']);
  const seen = (path: string): boolean =>
    all || judge(['perm-modify', '{path}'], { path }, call.caller).verdict === 'yes';
  return call.cluster.access.rules.filter(({ path }) => seen(path)).map(entry);
};

/** Whom the request is about, as rules name them; all of them have to be there. */
const subjects = (call: Call): string[] => {
  const { access } = call.cluster;
  const groups = list(call, 'groups');
  const users = list(call, 'users');
  const tokens = list(call, 'tokens');
  const group = groups.find((each) => !access.groups.has(each));
  if (group !== undefined) throw refuse(`${FAILED}group '${group}' does not exist`);
  const user = users.find((each) => !userOf(access, each));
  if (user !== undefined) throw refuse(`${FAILED}user '${user}' does not exist`);
  const token = tokens.find((each) => !hasToken(access, each));
  if (token !== undefined) {
    const [userid = '', name = ''] = token.split('!');
    throw refuse(`${FAILED}no such token '${name}' for user '${userid}'`);
  }
  return [...groups.map((each) => `@${each}`), ...users, ...tokens];
};

const hasToken = (access: AccessRules, full: string): boolean => {
  const [userid = '', name] = full.split('!');
  return userOf(access, userid)?.tokens.some((token) => token.name === name) ?? false;
};

/** Who may not modify permissions as such hands out what he holds himself, and no more. */
const checkRole = (call: Call, path: string, role: string): void => {
  const { cluster, principal } = call;
  const held = rightsOf(principal, cluster.access, (each) => poolsReaching(cluster, each))(path);
  if (held.has('Permissions.Modify')) return;
  const removes = flag(call, 'delete');
  const which = `Cannot ${removes ? 'remove' : 'add'} role '${role}'`;
  const privileges = privilegesOf(cluster.access, role) ?? [];
  if (role === 'NoAccess') throw invalidWithin(FAILED, { role: `${which} - requires 'Permissions.Modify'` });
  if (!privileges.every((privilege) => held.has(privilege))) {
    throw invalidWithin(FAILED, { role: `${which} - requires 'Permissions.Modify' or superset of privileges.` });
  }
  if (!removes && given(call, 'propagate') !== '0' && !privileges.every((privilege) => held.get(privilege))) {
    throw invalidWithin(FAILED, {
      role: `${which} with propagation - requires 'Permissions.Modify' or propagated superset of privileges.`,
    });
  }
};

const update: Handler = (call) => {
  const { access } = call.cluster;
  const removes = flag(call, 'delete');
  const kinds = ['users', 'groups', 'tokens'];
  if (kinds.every((kind) => text(call, kind) === '')) {
    throw invalid(Object.fromEntries(kinds.map((kind) => [kind, NOBODY])));
  }
  const path = normalPath(text(call, 'path'));
  if (path === undefined || (!removes && !isRulePath(path))) {
    throw invalid({ path: `invalid ACL path '${text(call, 'path')}'` });
  }
  const roles = list(call, 'roles');
  for (const role of roles) {
    if (!privilegesOf(access, role)) throw refuse(`${FAILED}role '${role}' does not exist`);
    checkRole(call, path, role);
  }
  const who = subjects(call);
  const propagate = given(call, 'propagate') !== '0';
  const others = access.rules.filter(
    (rule) => rule.path !== path || !roles.includes(rule.role) || !who.includes(rule.who),
  );
  const wanted = who.flatMap((each) => roles.map((role): AccessRule => ({ path, who: each, role, propagate })));
  access.rules = removes ? others : [...others, ...wanted];
  return null;
};

const NOBODY = "either 'users', 'groups' or 'tokens' is required.";

export const aclHandlers: Handlers = { 'GET /access/acl': listed, 'PUT /access/acl': update };
