import { amended, fixed, stateless, type Handlers } from '../call.ts';
import { Refusal } from '../refusal.ts';
import { aclHandlers } from './access/acl.ts';
import { groupHandlers } from './access/groups.ts';
import { checkVncTicket, logIn } from './access/login.ts';
import { setPassword } from './access/password.ts';
import { permissions } from './access/permissions.ts';
import { realmHandlers } from './access/realms.ts';
import { knownPrivileges, roleHandlers } from './access/roles.ts';
import { tfaHandlers } from './access/tfa.ts';
import { tokenHandlers } from './access/tokens.ts';
import { userHandlers } from './access/users.ts';

/** Who there is, how they prove it, and who may do what. */
export const accessHandlers: Handlers = {
  ...aclHandlers,
  ...groupHandlers,
  ...realmHandlers,
  ...roleHandlers,
  ...tfaHandlers,
  ...tokenHandlers,
  ...userHandlers,
  'GET /access/ticket': fixed(null),
  'POST /access/ticket': amended(knownPrivileges, logIn),
  'POST /access/vncticket': amended(knownPrivileges, checkVncTicket),
  'PUT /access/password': setPassword,
  'GET /access/permissions': permissions,
  // No login was begun that a provider could have ended.
  'POST /access/openid/login': stateless(() => {
    throw new Refusal(401, 'authentication failure');
  }),
};
