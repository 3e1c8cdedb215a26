import { fullName, TICKET_MS, type Principal } from '../access.ts';
import { text, type Call, type Handler, type Handlers } from '../call.ts';
import { Refusal } from '../refusal.ts';
import { ROLES } from '../roles.ts';

/** The user's name with its realm, which may be given beside it. */
const userid = (call: Call): string => {
  const name = text(call, 'username');
  return name.includes('@') ? name : `${name}@${text(call, 'realm')}`;
};

const logIn: Handler = (call) => {
  const { users, tickets } = call.cluster.access;
  const name = userid(call);
  const password = text(call, 'password');
  const user = users.find((each) => each.userid === name);
  const renewed = tickets.get(password);
  const known =
    renewed !== undefined && renewed.until >= call.now && (renewed.userid === name || renewed.userid === 'root@pam');
  if (!user?.enabled || !(known || (user.password !== undefined && user.password === password))) {
    throw new Refusal(401, 'authentication failure');
  }
  const stamp = Math.floor(call.now / 1000)
    .toString(16)
    .toUpperCase();
  const ticket = `PVE:${name}:${stamp}::${call.cluster.unique(64)}`;
  const csrf = `${stamp}:${call.cluster.unique(40)}`;
  tickets.set(ticket, { userid: name, csrf, until: call.now + TICKET_MS });
  return { username: name, ticket, CSRFPreventionToken: csrf, clustername: call.cluster.name, cap: {} };
};

const ALL = ROLES['Administrator'] ?? [];

/** What the caller holds, by object path. */
const permissions: Handler = ({ cluster, caller, principal }) => {
  const { rules } = cluster.access;
  const paths = new Set(['/', ...rules.filter(({ who }) => concerns(who, principal, cluster)).map(({ path }) => path)]);
  return Object.fromEntries(
    [...paths].flatMap((path) => {
      const held = ALL.filter((privilege) => caller.has(path, privilege) === 'yes');
      const below = `${path === '/' ? '' : path}/x`;
      const reaches = (privilege: string): number => (caller.has(below, privilege) === 'yes' ? 1 : 0);
      return held.length === 0 ? [] : [[path, Object.fromEntries(held.map((each) => [each, reaches(each)]))]];
    }),
  );
};

const concerns = (who: string, principal: Principal, { access }: Call['cluster']): boolean => {
  const groups = access.users.find((user) => user.userid === principal.userid)?.groups ?? [];
  return [principal.userid, fullName(principal), ...groups.map((group) => `@${group}`)].includes(who);
};

export const accessHandlers: Handlers = {
  'GET /access/ticket': () => null,
  'POST /access/ticket': logIn,
  'GET /access/permissions': permissions,
};
