import { expect, test } from 'vitest';
import { normalised } from './through.ts';

const perm = ['perm', '/vms/{vmid}', ['VM.Audit']];

test.each([
  ['a check', { check: ['and', perm, ['or', perm, ['userid-param', 'self']]] }],
  ['a check of groups', { check: ['userid-group', ['User.Modify'], 'groups_param', 'update'] }],
  ['a check of the path itself', { check: ['perm-modify', '{path}'] }],
  ['everybody who is logged in', { user: 'all' }],
  ['everybody', { user: 'world' }],
])('%s is kept as it is', (_, permissions) => {
  const { operation, problems } = normalised({ permissions });
  expect(operation.permissions).toEqual(permissions);
  expect(problems).toEqual([]);
});

test.each([
  ['an operator', { check: ['and', perm, ['xor', perm, perm]] }, ['unknown-operator: "xor" (permissions)']],
  ['a check that is no list', { check: { perm: 1 } }, ['unknown-operator: {"perm":1} (permissions)']],
  ['a kind of user', { user: 'root' }, ['unknown-user: "root" (permissions)']],
  ['a member', { user: 'all', realm: 'pam' }, ['unknown-keyword: realm (permissions)']],
  ['a form', ['perm'], ['permissions-not-an-object: ["perm"] (permissions)']],
])('%s never seen before is reported, and kept', (_, permissions, problems) => {
  const got = normalised({ permissions });
  expect(got.operation.permissions).toEqual(permissions);
  expect(got.problems).toEqual(problems);
});

test('nothing means root@pam alone', () => {
  expect(normalised({}).operation.permissions).toBeUndefined();
});
