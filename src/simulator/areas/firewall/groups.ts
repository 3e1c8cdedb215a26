import { text, type Call, type Handlers } from '../../call.ts';
import { checkDigest, digest, type Entry } from '../../collection.ts';
import { refuse } from '../../refusal.ts';
import { putNamed } from './names.ts';
import { groupsOf, presentGroup } from './state.ts';

const listed = (call: Call): Entry[] =>
  [...groupsOf(call)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, { comment }]) => ({ group, ...(comment === undefined ? {} : { comment }) }));

/** Groups of rules; the rules of one are a list like others. */
export const groupHandlers: Handlers = {
  'GET /cluster/firewall/groups': (call) => listed(call).map((group) => ({ ...group, digest: digest(listed(call)) })),
  'POST /cluster/firewall/groups': (call) => {
    checkDigest(call, digest(listed(call)));
    putNamed(call, groupsOf(call), 'group', { kind: 'Security group', empty: () => ({ rules: [] }) });
    return null;
  },
  'DELETE /cluster/firewall/groups/{group}': (call) => {
    const name = text(call, 'group');
    if (presentGroup(call).rules.length > 0) throw refuse(`Security group '${name}' is not empty`);
    groupsOf(call).delete(name);
    return null;
  },
};
