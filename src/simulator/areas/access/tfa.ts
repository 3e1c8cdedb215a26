import { userOf, type SimUser } from '../../access.ts';
import { lockOf, notConfigured, type Factor, type FactorEntry } from '../../access/second-factor.ts';
import { parseTotp, stepOfCode } from '../../access/totp.ts';
import { given, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { machineId } from '../../guests/new-guest.ts';
import { refuse, Unended } from '../../refusal.ts';
import { confirmed } from './password.ts';
import { maySee } from './users.ts';

const RECOVERY_KEYS = 10;

const shown = ({ id, type, description, created, enable }: Factor): FactorEntry => ({
  id,
  type,
  description,
  created,
  enable,
});

const factorsOf = (call: Call): readonly Factor[] =>
  userOf(call.cluster.access, text(call, 'userid'))?.factors?.entries ?? [];

const listed: Handler = (call) =>
  call.cluster.access.users
    .filter(({ userid, factors }) => factors && (userid === call.caller.userid || maySee(call, userid)))
    .map(({ userid, factors }) => ({ userid, entries: factors?.entries.map(shown), ...lockOf(factors) }));

const one: Handler = (call) => {
  const id = text(call, 'id');
  const factor = factorsOf(call).find((each) => each.id === id);
  if (!factor) throw new Unended(404, `No such tfa entry '${id}'`);
  return shown(factor);
};

/** Keeps the factors of a user; without any the account is as if it never had one. */
const keep = (user: SimUser, entries: readonly Factor[]): void => {
  if (entries.length === 0) {
    delete user.factors;
    delete user.keys;
    return;
  }
  user.factors = { ...(user.factors ?? { failures: 0, totpLocked: false }), entries };
  user.keys = 'x';
};

const add: Handler = (call) => {
  const user = confirmed(call, 'password');
  const before = user.factors?.entries ?? [];
  const type = text(call, 'type');
  if (type === 'recovery') return addRecovery(call, user, before);
  if (type !== 'totp') throw notConfigured(type);
  if (given(call, 'challenge') !== undefined) throw refuse("'challenge' parameter is invalid for 'totp' entries");
  const description = given(call, 'description');
  if (description === undefined) throw refuse("'description' is required for new entries");
  const [address, code] = [given(call, 'totp'), given(call, 'value')];
  if (address === undefined || code === undefined) {
    throw refuse("'totp' type requires both 'totp' and 'value' parameters");
  }
  const secret = parseTotp(address);
  if (!secret) throw refuse('failed to parse TOTP uri');
  if (stepOfCode(secret, code, call.now) === undefined) throw refuse('failed to verify TOTP challenge');
  const id = machineId(call.cluster);
  keep(user, [...before, { id, type, description, created: Math.floor(call.now / 1000), enable: true, secret }]);
  return { id };
};

const addRecovery = (call: Call, user: SimUser, before: readonly Factor[]): object => {
  if (['description', 'totp', 'value', 'challenge'].some((name) => given(call, name) !== undefined)) {
    throw refuse('generating recovery tokens does not allow additional parameters');
  }
  if (before.some(({ type }) => type === 'recovery')) throw refuse('user already has recovery keys');
  const keys = Array.from({ length: RECOVERY_KEYS }, () => (call.cluster.unique(16).match(/.{4}/g) ?? []).join('-'));
  const created = Math.floor(call.now / 1000);
  keep(user, [...before, { id: 'recovery', type: 'recovery', description: '', created, enable: true, keys }]);
  return { id: 'recovery', recovery: keys };
};

/** The user whose factor the request changes, and that factor. */
const owned = (call: Call): { readonly user: SimUser; readonly factor: Factor } => {
  const user = confirmed(call, 'password');
  const factor = user.factors?.entries.find(({ id }) => id === text(call, 'id'));
  if (!factor) throw refuse('no such entry');
  return { user, factor };
};

const update: Handler = (call) => {
  const { user, factor } = owned(call);
  const enable = given(call, 'enable');
  const next = {
    ...factor,
    description: given(call, 'description') ?? factor.description,
    enable: enable === undefined ? factor.enable : enable === '1',
  };
  keep(
    user,
    (user.factors?.entries ?? []).map((each) => (each === factor ? next : each)),
  );
  return null;
};

const remove: Handler = (call) => {
  const { user, factor } = owned(call);
  keep(
    user,
    (user.factors?.entries ?? []).filter((each) => each !== factor),
  );
  return null;
};

export const tfaHandlers: Handlers = {
  'GET /access/tfa': listed,
  'GET /access/tfa/{userid}': (call) => factorsOf(call).map(shown),
  'POST /access/tfa/{userid}': add,
  'GET /access/tfa/{userid}/{id}': one,
  'PUT /access/tfa/{userid}/{id}': update,
  'DELETE /access/tfa/{userid}/{id}': remove,
};
