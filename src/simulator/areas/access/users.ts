import { realmOf, userOf, type SimUser } from '../../access.ts';
import { lockOf, unlock } from '../../access/second-factor.ts';
import { flag, given, list, may, number, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { refuse } from '../../refusal.ts';
import type { Cluster } from '../../state.ts';
import { dropRulesOf, knownUser } from './members.ts';
import { factorOfRealm, realms } from './realms.ts';
import { tokenEntry } from './tokens.ts';

/** What is kept of a user as text. */
const TEXTS = ['firstname', 'lastname', 'email', 'comment', 'keys'] as const;

const shown = (user: SimUser): Record<string, unknown> => {
  const { enabled, expire, comment, keys } = user;
  const texts = TEXTS.flatMap((name): [string, string][] => {
    const value = user[name];
    return value === undefined || value === '' ? [] : [[name, value]];
  });
  // The line of the file has the address before these two, even where it is empty.
  const email = comment || keys ? { email: '' } : {};
  return {
    enable: enabled ? 1 : 0,
    ...(expire === undefined ? {} : { expire }),
    ...email,
    ...Object.fromEntries(texts),
  };
};

const listed: Handler = (call) => {
  const { access } = call.cluster;
  const wanted = given(call, 'enabled');
  return access.users
    .filter(({ userid }) => userid === call.caller.userid || maySee(call, userid))
    .filter(({ enabled }) => wanted === undefined || enabled === (wanted === '1'))
    .map((user) => entry(call, user));
};

const entry = (call: Call, user: SimUser): object => {
  const realm = realms.of(call.cluster).get(realmOf(user.userid));
  const tokens = user.tokens.map((token) => ({ tokenid: token.name, ...tokenEntry(token) }));
  return {
    userid: user.userid,
    ...shown(user),
    ...(realm ? { 'realm-type': realm['type'] } : {}),
    ...lockOf(user.factors),
    ...(flag(call, 'full')
      ? { groups: user.groups.toSorted().join(','), tokens: tokens.length > 0 ? tokens : null }
      : {}),
  };
};

/** Whether the caller may look at a user: all of them, or those of certain groups. */
export const maySee = (call: Call, userid: string): boolean => {
  const seen = (path: string): boolean => may(call, path, ['User.Modify', 'Sys.Audit'], true);
  const groups = userOf(call.cluster.access, userid)?.groups ?? [];
  return seen('/access/groups') || groups.some((group) => seen(`/access/groups/${group}`));
};

const create: Handler = (call) => {
  const { access } = call.cluster;
  const prefix = 'create user failed: ';
  const userid = text(call, 'userid');
  if (userOf(access, userid)) throw refuse(`${prefix}user '${userid}' already exists`);
  const password = given(call, 'password');
  if (password !== undefined) checkPasswordStore(call.cluster, userid, prefix);
  const user: SimUser = {
    userid,
    ...(password === undefined ? {} : { password }),
    groups: knownGroups(call, prefix),
    enabled: given(call, 'enable') !== '0',
    expire: number(call, 'expire') ?? 0,
    tokens: [],
  };
  setTexts(call, user);
  access.users = [...access.users, user];
  return null;
};

/** The groups of the request, which all have to be there. */
const knownGroups = (call: Call, prefix: string): string[] => {
  const groups = list(call, 'groups');
  const unknown = groups.find((group) => !call.cluster.access.groups.has(group));
  if (unknown !== undefined) throw refuse(`${prefix}no such group '${unknown}'`);
  return [...new Set(groups)];
};

const setTexts = (call: Call, user: SimUser): void => {
  for (const name of TEXTS) {
    const value = given(call, name);
    if (value !== undefined) user[name] = value;
  }
};

/** Refuses where the realm keeps no passwords of its own, or has not that user. */
export const checkPasswordStore = (cluster: Cluster, userid: string, prefix = ''): void => {
  const name = realmOf(userid);
  const realm = realms.of(cluster).get(name);
  if (!realm) throw refuse(`${prefix}auth domain '${name}' does not exist`);
  const { type } = realm;
  if (type === 'pam' && userid !== 'root@pam') {
    throw refuse(`${prefix}change password failed: usermod: user '${userid.replace(/@.*/, '')}' does not exist`);
  }
  if (type === 'pam' || type === 'pve') return;
  throw refuse(`${prefix}can't set password on auth type '${typeof type === 'string' ? type : ''}'`);
};

const update: Handler = (call) => {
  const prefix = 'update user failed: ';
  const user = knownUser(call.cluster.access, text(call, 'userid'), prefix);
  const groups = knownGroups(call, prefix);
  if (given(call, 'groups') !== undefined) {
    user.groups = flag(call, 'append') ? [...new Set([...user.groups, ...groups])] : groups;
  }
  user.enabled = (given(call, 'enable') ?? (user.enabled ? '1' : '0')) === '1';
  const expire = number(call, 'expire');
  if (expire !== undefined) user.expire = expire;
  setTexts(call, user);
  return null;
};

const remove: Handler = (call) => {
  const { access } = call.cluster;
  const { userid, password } = knownUser(access, text(call, 'userid'), 'delete user failed: ');
  dropRulesOf(access, (who) => who === userid || who.startsWith(`${userid}!`));
  access.users = access.users.filter((user) => user.userid !== userid);
  // The system's own administrator can't be removed: what goes is what Proxmox VE knew of the account.
  if (userid === 'root@pam') {
    const root = { userid, groups: [], enabled: true, tokens: [] };
    access.users = [...access.users, password === undefined ? root : { ...root, password }];
  }
  return null;
};

const one: Handler = (call) => {
  const user = knownUser(call.cluster.access, text(call, 'userid'));
  const tokens = Object.fromEntries(user.tokens.map((token) => [token.name, tokenEntry(token)]));
  return { ...shown(user), groups: user.groups.toSorted(), tokens: user.tokens.length > 0 ? tokens : null };
};

/** The kinds of second factors that a user has, and that its realm asks for. */
const factorKinds: Handler = (call) => {
  const { cluster } = call;
  const userid = text(call, 'userid');
  const realm = realms.of(cluster).get(realmOf(userid));
  if (!realm) throw refuse(`auth domain '${realmOf(userid)}' does not exist`);
  const asked = factorOfRealm(realm);
  const types = new Set(userOf(cluster.access, userid)?.factors?.entries.map(({ type }) => type));
  return { ...(asked === undefined ? {} : { realm: asked }), ...(flag(call, 'multiple') ? { types: [...types] } : {}) };
};

export const userHandlers: Handlers = {
  'GET /access/users': listed,
  'POST /access/users': create,
  'GET /access/users/{userid}': one,
  'PUT /access/users/{userid}': update,
  'DELETE /access/users/{userid}': remove,
  'GET /access/users/{userid}/tfa': factorKinds,
  'PUT /access/users/{userid}/unlock-tfa': (call) =>
    unlock(knownUser(call.cluster.access, text(call, 'userid')).factors),
};
