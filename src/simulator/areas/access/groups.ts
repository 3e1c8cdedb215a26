import { given, may, text, type Call, type Handlers } from '../../call.ts';
import { refuse } from '../../refusal.ts';
import { dropRulesOf } from './members.ts';

const present = (call: Call, prefix = ''): string => {
  const group = text(call, 'groupid');
  if (!call.cluster.access.groups.has(group)) throw refuse(`${prefix}group '${group}' does not exist`);
  return group;
};

const membersOf = ({ cluster }: Call, group: string): string[] =>
  cluster.access.users
    .filter(({ groups }) => groups.includes(group))
    .map(({ userid }) => userid)
    .sort();

const comment = (text: string | undefined): { comment?: string } =>
  text === undefined || text === '' ? {} : { comment: text };

export const groupHandlers: Handlers = {
  'GET /access/groups': (call) =>
    [...call.cluster.access.groups]
      .filter(([group]) => may(call, `/access/groups/${group}`, ['User.Modify', 'Sys.Audit', 'Group.Allocate'], true))
      .map(([groupid, group]) => ({ groupid, ...group, users: membersOf(call, groupid).join(',') })),
  'POST /access/groups': (call) => {
    const { groups } = call.cluster.access;
    const group = text(call, 'groupid');
    if (groups.has(group)) throw refuse(`create group failed: group '${group}' already exists`);
    groups.set(group, comment(given(call, 'comment')));
    return null;
  },
  'GET /access/groups/{groupid}': (call) => {
    const group = present(call);
    return { ...call.cluster.access.groups.get(group), members: membersOf(call, group) };
  },
  'PUT /access/groups/{groupid}': (call) => {
    const group = present(call, 'update group failed: ');
    const wanted = given(call, 'comment');
    if (wanted !== undefined) call.cluster.access.groups.set(group, comment(wanted));
    return null;
  },
  'DELETE /access/groups/{groupid}': (call) => {
    const group = present(call, 'delete group failed: ');
    const { access } = call.cluster;
    access.groups.delete(group);
    for (const user of access.users) user.groups = user.groups.filter((each) => each !== group);
    dropRulesOf(access, (who) => who === `@${group}`);
    return null;
  },
};
