import { privilegesOf } from '../../access/roles.ts';
import { amended, flag, list, text, type Amend, type Call, type Handler, type Handlers } from '../../call.ts';
import { splitList } from '../../../rules/formats.ts';
import { PRIVILEGES, ROLES } from '../../../rules/roles.ts';
import { invalid, refuse } from '../../refusal.ts';

/** Names of privileges, which the schema does not list. */
export const knownPrivileges: Amend = (errors, { privs }) => {
  const unknown = typeof privs === 'string' ? splitList(privs).find((each) => !PRIVILEGES.has(each)) : undefined;
  return unknown === undefined || errors['privs'] !== undefined
    ? errors
    : { ...errors, privs: `invalid format - invalid privilege '${unknown}'\n` };
};

const create: Handler = (call) => {
  const { access } = call.cluster;
  const role = text(call, 'roleid');
  if (/^PVE/i.test(role)) {
    throw invalid({ roleid: "cannot use role ID starting with the (case-insensitive) 'PVE' namespace" });
  }
  if (privilegesOf(access, role)) throw refuse(`create role failed: role '${role}' already exists`);
  access.roles.set(role, [...new Set(list(call, 'privs'))]);
  return null;
};

/** The name of a role that may be changed. */
const own = (call: Call, change: 'update' | 'delete'): string => {
  const role = text(call, 'roleid');
  if (Object.hasOwn(ROLES, role)) {
    throw refuse(`auto-generated role '${role}' cannot be ${change === 'update' ? 'modified' : 'deleted'}`);
  }
  if (!call.cluster.access.roles.has(role)) throw refuse(`${change} role failed: role '${role}' does not exist`);
  return role;
};

const update: Handler = (call) => {
  const role = own(call, 'update');
  const { roles } = call.cluster.access;
  const before = flag(call, 'append') ? (roles.get(role) ?? []) : [];
  roles.set(role, [...new Set([...before, ...list(call, 'privs')])]);
  return null;
};

const remove: Handler = (call) => {
  const role = own(call, 'delete');
  const { access } = call.cluster;
  access.roles.delete(role);
  access.rules = access.rules.filter((rule) => rule.role !== role);
  return null;
};

export const roleHandlers: Handlers = {
  'GET /access/roles': ({ cluster: { access } }) =>
    [...Object.entries(ROLES), ...access.roles].map(([roleid, privileges]) => ({
      roleid,
      privs: privileges.toSorted().join(','),
      special: Object.hasOwn(ROLES, roleid) ? 1 : 0,
    })),
  'POST /access/roles': amended(knownPrivileges, create),
  'GET /access/roles/{roleid}': (call) => {
    const role = text(call, 'roleid');
    const privileges = privilegesOf(call.cluster.access, role);
    if (!privileges) throw refuse(`role '${role}' does not exist`);
    return Object.fromEntries(privileges.map((privilege) => [privilege, 1]));
  },
  'PUT /access/roles/{roleid}': amended(knownPrivileges, update),
  'DELETE /access/roles/{roleid}': remove,
};
