import type { SimToken, SimUser } from '../../access.ts';
import { given, list, number, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { machineId } from '../../guests/new-guest.ts';
import { invalid, refuse } from '../../refusal.ts';
import { dropRulesOf, knownUser } from './members.ts';

/** A token as answers show it. */
export const tokenEntry = ({ separated, expire = 0, comment }: SimToken): Record<string, unknown> => ({
  privsep: separated ? 1 : 0,
  expire,
  ...(comment === undefined || comment === '' ? {} : { comment }),
});

const ownerOf = (call: Call): SimUser => knownUser(call.cluster.access, text(call, 'userid'));

const tokenOf = (call: Call): { readonly user: SimUser; readonly token: SimToken; readonly full: string } => {
  const userid = text(call, 'userid');
  const name = text(call, 'tokenid');
  const user = ownerOf(call);
  const token = user.tokens.find((each) => each.name === name);
  if (!token) throw refuse(`no such token '${name}' for user '${userid}'`);
  return { user, token, full: `${userid}!${name}` };
};

/** What the request says of a token, written as it was given. */
const told = (call: Call): Record<string, unknown> => {
  const [privsep, expire, comment] = [given(call, 'privsep'), given(call, 'expire'), given(call, 'comment')];
  return {
    ...(privsep === undefined ? {} : { privsep }),
    ...(expire === undefined ? {} : { expire }),
    ...(comment === undefined ? {} : { comment }),
  };
};

const changed = (call: Call, token: SimToken): SimToken => ({
  ...token,
  separated: (given(call, 'privsep') ?? (token.separated ? '1' : '0')) === '1',
  expire: number(call, 'expire') ?? token.expire ?? 0,
  comment: given(call, 'comment') ?? token.comment ?? '',
});

const create: Handler = (call) => {
  const user = ownerOf(call);
  const name = text(call, 'tokenid');
  if (user.tokens.some((token) => token.name === name)) throw invalid({ tokenid: 'Token already exists.' });
  const secret = machineId(call.cluster);
  user.tokens = [...user.tokens, changed(call, { name, secret, separated: true })];
  return { 'full-tokenid': `${user.userid}!${name}`, value: secret, info: { privsep: 1, ...told(call) } };
};

const update: Handler = (call) => {
  const { user, token, full } = tokenOf(call);
  const cleared = list(call, 'delete');
  const kept: SimToken = {
    ...token,
    ...(cleared.includes('comment') ? { comment: '' } : {}),
    ...(cleared.includes('expire') ? { expire: 0 } : {}),
  };
  const anew = given(call, 'regenerate') === '1';
  const next = { ...changed(call, kept), secret: anew ? machineId(call.cluster) : token.secret };
  user.tokens = user.tokens.map((each) => (each === token ? next : each));
  return {
    ...tokenEntry(next),
    ...told(call),
    ...(anew ? { 'full-tokenid': full, value: next.secret } : {}),
  };
};

const remove: Handler = (call) => {
  const { user, token, full } = tokenOf(call);
  user.tokens = user.tokens.filter((each) => each !== token);
  dropRulesOf(call.cluster.access, (who) => who === full);
  return null;
};

export const tokenHandlers: Handlers = {
  'GET /access/users/{userid}/token': (call) =>
    ownerOf(call).tokens.map((token) => ({ tokenid: token.name, ...tokenEntry(token) })),
  'GET /access/users/{userid}/token/{tokenid}': (call) => tokenEntry(tokenOf(call).token),
  'POST /access/users/{userid}/token/{tokenid}': create,
  'PUT /access/users/{userid}/token/{tokenid}': update,
  'DELETE /access/users/{userid}/token/{tokenid}': remove,
};
