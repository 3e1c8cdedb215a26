import { realmOf, userOf, type SimUser } from '../../access.ts';
import { given, text, type Call, type Handler } from '../../call.ts';
import { forbidden, invalid, refuse } from '../../refusal.ts';
import { knowsPassword } from './login.ts';
import { knownUser } from './members.ts';
import { checkPasswordStore } from './users.ts';

/** The user of the request, who is about to be changed: whoever does that has to give his own password once more, but for root@pam. */
export const confirmed = (call: Call, parameter: string): SimUser => {
  const { access } = call.cluster;
  const self = call.principal.userid;
  const user = knownUser(access, text(call, 'userid'));
  if (self === 'root@pam') return user;
  if (user.userid === 'root@pam') throw forbidden();
  const password = given(call, parameter);
  if (password === undefined) throw invalid({ [parameter]: 'password is required to modify user' });
  const own = userOf(access, self);
  if (!own || !knowsPassword(call.cluster, own, password)) throw refuse('invalid credentials');
  return user;
};

/** Sets the password of a user. */
export const setPassword: Handler = (call) => {
  const user = confirmed(call, 'confirmation-password');
  const self = call.principal.userid;
  // The users of the system are the business of its administrator.
  if (self !== user.userid && self !== 'root@pam' && realmOf(user.userid) === 'pam') throw forbidden();
  checkPasswordStore(call.cluster, user.userid);
  user.password = text(call, 'password');
  return null;
};
