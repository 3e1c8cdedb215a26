import { isActive, principalOf, realmOf, userOf, type SimUser } from '../../access.ts';
import { answersChallenge, challengeOf } from '../../access/second-factor.ts';
import { findTicket, issueTicket } from '../../access/tickets.ts';
import { rightsOf, type Held } from '../../access/rights.ts';
import { given, list, text, type Call, type Handler } from '../../call.ts';
import { poolsReaching } from '../../pools.ts';
import { Refusal } from '../../refusal.ts';
import type { Cluster } from '../../state.ts';
import { normalPath } from './paths.ts';
import { factorOfRealm, realms } from './realms.ts';

/** What a host says of every login that fails, whatever was wrong. */
const FAILURE = 'authentication failure';

const failed = (): Refusal => new Refusal(401, FAILURE);

/** Gives a ticket for a password, for a ticket that is still good, or for the answer to a challenge. */
export const logIn: Handler = (call) => {
  const { cluster, now } = call;
  const realm = text(call, 'realm');
  const name = text(call, 'username') + (realm === '' ? '' : `@${realm}`);
  const user = userOf(cluster.access, name);
  if (!user || !isActive(user, now)) throw failed();
  const held = rightsOf({ userid: name }, cluster.access, (path) => poolsReaching(cluster, path));
  const answer = text(call, 'path') === '' ? entered(call, user) : checked(call, user, held);
  if ('NeedTFA' in answer) return answer;
  const shown = cluster.nodes.length > 1 && held('/').has('Sys.Audit');
  return { ...answer, cap: capabilities(cluster, held), ...(shown ? { clustername: cluster.name } : {}) };
};

const entered = (call: Call, user: SimUser): object => {
  const { cluster, now } = call;
  const { userid } = user;
  const challenge = given(call, 'tfa-challenge');
  if (challenge !== undefined) {
    checkSecondFactor(call, user, challenge);
    return { username: userid, ...issueTicket(cluster, userid, now) };
  }
  const needed = firstFactor(call, user);
  const ticket = { username: userid, ...issueTicket(cluster, userid, now, needed) };
  return needed ? { ...ticket, NeedTFA: 1 } : ticket;
};

/** What is still asked for after the password or the ticket, or undefined where nothing is. */
const firstFactor = (call: Call, user: SimUser): object | undefined => {
  const { cluster, now } = call;
  const password = text(call, 'password');
  const bearer = findTicket(cluster, password, 'full', now)?.userid;
  if (bearer === user.userid || bearer === 'root@pam') return undefined;
  if (!knowsPassword(cluster, user, password)) throw failed();
  const challenge = challengeOf(user.factors);
  const realm = realms.of(cluster).get(realmOf(user.userid));
  if (!challenge && realm && factorOfRealm(realm) !== undefined) throw failed();
  const otp = given(call, 'otp');
  if (otp === undefined) return challenge;
  if (!challenge || !user.factors || !answersChallenge(user.factors, otp, now)) throw failed();
  return undefined;
};

const checkSecondFactor = (call: Call, { userid, factors }: SimUser, challenge: string): void => {
  const half = findTicket(call.cluster, challenge, 'half', call.now);
  const right = half?.userid === userid && factors && answersChallenge(factors, text(call, 'password'), call.now);
  if (!right) throw failed();
};

/** Whether this is the password of a user, whose realm has to be there. */
export const knowsPassword = (cluster: Cluster, { userid, password }: SimUser, wanted: string): boolean =>
  realms.of(cluster).has(realmOf(userid)) && password !== undefined && password === wanted;

/** With an object path the credentials are only checked, together with the privileges on it. */
const checked = (call: Call, user: SimUser, held: (path: string) => Held): object => {
  const { cluster, now } = call;
  const password = text(call, 'password');
  const path = normalPath(text(call, 'path'));
  const console = findTicket(cluster, password, 'vnc', now);
  const known =
    findTicket(cluster, password, 'full', now)?.userid === user.userid ||
    (console?.userid === user.userid && console.path === path) ||
    knowsPassword(cluster, user, password);
  const privileges = list(call, 'privs');
  const allowed = path !== undefined && privileges.length > 0 && privileges.every((each) => held(path).has(each));
  if (!known || !allowed) throw failed();
  return { username: user.userid };
};

/** Whether a ticket for a console is good for a path and privileges on it. */
export const checkVncTicket: Handler = (call) => {
  const { cluster, now } = call;
  const userid = text(call, 'authid');
  const path = normalPath(text(call, 'path'));
  const ticket = findTicket(cluster, text(call, 'vncticket'), 'vnc', now);
  const principal = principalOf(userid);
  const user = userOf(cluster.access, principal.userid);
  const held = rightsOf(principal, cluster.access, (each) => poolsReaching(cluster, each));
  const good =
    user !== undefined &&
    isActive(user, now) &&
    path !== undefined &&
    ticket?.userid === userid &&
    ticket.path === path &&
    list(call, 'privs').every((privilege) => held(path).has(privilege));
  if (!good) throw failed();
  return null;
};

/** What the interface asks for, by its parts. */
const PARTS: Readonly<Record<string, RegExp>> = {
  access: /^(?:User|Group)\.|^Permissions\.Modify$/,
  dc: /^Sys\.(?:Audit|Modify)$|^SDN\./,
  mapping: /^Mapping\.|^Permissions\.Modify$/,
  nodes: /^Sys\.|^Permissions\.Modify$/,
  sdn: /^SDN\.|^Permissions\.Modify$/,
  storage: /^Datastore\.|^Permissions\.Modify$/,
  vms: /^VM\.|^Permissions\.Modify$/,
};

const TOP_PATHS = ['/', '/nodes', '/access/groups', '/vms', '/storage', '/sdn', '/mapping'];

/** What a user may do anywhere, by the parts of the interface. */
const capabilities = ({ access }: Cluster, held: (path: string) => Held): object => {
  const found = new Map(Object.keys(PARTS).map((part) => [part, new Set<string>()]));
  for (const path of new Set([...TOP_PATHS, ...access.rules.map((rule) => rule.path)])) {
    const top = path.split('/')[1] ?? '';
    // What is held on a pool counts for its members.
    const parts = top === 'pool' ? ['vms', 'storage'] : [top === '' ? 'dc' : top];
    for (const privilege of held(path).keys()) {
      for (const part of parts) if (PARTS[part]?.test(privilege)) found.get(part)?.add(privilege);
    }
  }
  return Object.fromEntries(
    [...found].map(([part, privileges]) => [part, Object.fromEntries([...privileges].map((each) => [each, 1]))]),
  );
};
