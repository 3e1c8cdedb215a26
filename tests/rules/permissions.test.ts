import { describe, expect, it } from 'vitest';
import { callerFrom, holds, judge, type Caller, type Lack, type Verdict } from '../../src/rules/permissions.ts';

/** Someone who holds exactly these privileges, `path privilege`; others are unknown where they end with `?`. */
const someone = (...held: readonly string[]): Caller => ({
  userid: 'ops@pve',
  has: (path, privilege) =>
    held.includes(`${path} ${privilege}`) ? 'yes' : held.includes(`${path} ${privilege}?`) ? 'unknown' : 'no',
  groupsOf: (userid) => ({ 'amy@pve': ['devs'], 'bob@pve': [] })[userid],
});

const AUDIT = ['perm', '/vms/{vmid}', ['VM.Audit']];
const BOTH = ['perm', '/vms/{vmid}', ['VM.Audit', 'VM.Console']];
const ANY = ['perm', '/vms/{vmid}', ['VM.Audit', 'VM.Console'], 'any', 1];
const POOL = ['perm', '/pool/{pool}', ['VM.Allocate'], 'require_param', 'pool'];
const GROUP = ['userid-group', ['User.Modify', 'Sys.Audit']];
const GROUP_PARAM = ['userid-group', ['User.Modify'], 'groups_param', 'update'];
const GROUP_CREATE = ['userid-group', ['User.Modify'], 'groups_param', 'create'];
const MODIFY = ['perm-modify', '{path}'];

describe('a check', () => {
  it.each<[name: string, check: unknown, params: Record<string, unknown>, held: string[], want: Verdict]>([
    ['perm held', AUDIT, { vmid: 100 }, ['/vms/100 VM.Audit'], 'yes'],
    ['perm on another object', AUDIT, { vmid: 100 }, ['/vms/101 VM.Audit'], 'no'],
    ['perm without the parameter of its path', AUDIT, {}, ['/vms/100 VM.Audit'], 'unknown'],
    ['perm with a list in its path', AUDIT, { vmid: [100] }, ['/vms/100 VM.Audit'], 'unknown'],
    ['all of two', BOTH, { vmid: 1 }, ['/vms/1 VM.Audit', '/vms/1 VM.Console'], 'yes'],
    ['all of two with one', BOTH, { vmid: 1 }, ['/vms/1 VM.Audit'], 'no'],
    ['all of two with one unknown', BOTH, { vmid: 1 }, ['/vms/1 VM.Audit', '/vms/1 VM.Console?'], 'unknown'],
    ['any of two with one', ANY, { vmid: 1 }, ['/vms/1 VM.Console'], 'yes'],
    ['any of two with one unknown', ANY, { vmid: 1 }, ['/vms/1 VM.Console?'], 'unknown'],
    ['any of two with none', ANY, { vmid: 1 }, [], 'no'],
    ['any switched off', [...ANY.slice(0, 4), 0], { vmid: 1 }, ['/vms/1 VM.Console'], 'no'],
    ['require_param given', POOL, { pool: 'dev' }, ['/pool/dev VM.Allocate'], 'yes'],
    ['require_param missing', POOL, {}, ['/pool/dev VM.Allocate'], 'no'],
    ['and', ['and', AUDIT, POOL], { vmid: 1, pool: 'p' }, ['/vms/1 VM.Audit', '/pool/p VM.Allocate'], 'yes'],
    ['and with one missing', ['and', AUDIT, POOL], { vmid: 1, pool: 'p' }, ['/vms/1 VM.Audit'], 'no'],
    ['and with one unknown', ['and', AUDIT, POOL], { pool: 'p' }, ['/pool/p VM.Allocate'], 'unknown'],
    ['and of no and unknown', ['and', AUDIT, POOL], { pool: 'p' }, [], 'no'],
    ['or', ['or', AUDIT, POOL], { vmid: 1 }, ['/vms/1 VM.Audit'], 'yes'],
    ['or with none', ['or', AUDIT, POOL], { vmid: 1 }, [], 'no'],
    ['or of unknown and no', ['or', AUDIT, POOL], {}, [], 'unknown'],
    ['and within or', ['or', ['and', AUDIT, POOL], AUDIT], { vmid: 1 }, ['/vms/1 VM.Audit'], 'yes'],
    ['userid-param self', ['userid-param', 'self'], { userid: 'ops@pve' }, [], 'yes'],
    ['userid-param of another', ['userid-param', 'self'], { userid: 'amy@pve' }, [], 'no'],
    ['userid-param without it', ['userid-param', 'self'], {}, [], 'unknown'],
    [
      'userid-param by realm',
      ['userid-param', 'Realm.AllocateUser'],
      { userid: 'a@b@pam' },
      ['/access/realm/pam Realm.AllocateUser'],
      'yes',
    ],
    ['userid-param by another realm', ['userid-param', 'Realm.AllocateUser'], { userid: 'a@pam' }, [], 'no'],
    ['userid-param of a kind not known', ['userid-param', 'Else'], { userid: 'a@pam' }, [], 'unknown'],
    ['userid-group everywhere', GROUP, { userid: 'x@pve' }, ['/access/groups Sys.Audit'], 'yes'],
    ['userid-group in a group of the user', GROUP, { userid: 'amy@pve' }, ['/access/groups/devs User.Modify'], 'yes'],
    ['userid-group in another group', GROUP, { userid: 'amy@pve' }, ['/access/groups/x User.Modify'], 'no'],
    ['userid-group of a user in none', GROUP, { userid: 'bob@pve' }, ['/access/groups/x User.Modify'], 'no'],
    ['userid-group of a user not known', GROUP, { userid: 'x@pve' }, [], 'unknown'],
    [
      'userid-group that moves to groups',
      GROUP_PARAM,
      { userid: 'amy@pve', groups: 'a,b' },
      ['/access/groups/devs User.Modify', '/access/groups/a User.Modify', '/access/groups/b User.Modify'],
      'yes',
    ],
    [
      'userid-group that moves to one group too many',
      GROUP_PARAM,
      { userid: 'amy@pve', groups: 'a,b' },
      ['/access/groups/devs User.Modify', '/access/groups/a User.Modify'],
      'no',
    ],
    ['userid-group that creates', GROUP_CREATE, { groups: 'a' }, ['/access/groups/a User.Modify'], 'yes'],
    ['userid-group that creates in none', GROUP_CREATE, {}, [], 'no'],
    ['perm-modify', MODIFY, { path: '/' }, ['/ Permissions.Modify'], 'yes'],
    ['perm-modify of a VM by its owner', MODIFY, { path: '/vms/1' }, ['/vms/1 VM.Allocate'], 'yes'],
    ['perm-modify of a storage', MODIFY, { path: '/storage/a' }, ['/storage/a Datastore.Allocate'], 'yes'],
    ['perm-modify of a pool', MODIFY, { path: '/pool/a' }, ['/pool/a Pool.Allocate'], 'yes'],
    ['perm-modify of all VMs', MODIFY, { path: '/vms' }, ['/vms VM.Allocate'], 'no'],
    ['perm-modify without a path', MODIFY, {}, ['/ Permissions.Modify'], 'unknown'],
    ['of a kind not known', ['perm-else', '/'], {}, [], 'unknown'],
    ['that is no list', 'sometimes', {}, [], 'unknown'],
  ])('%s', (_, check, params, held, want) => {
    expect(judge(check, params, someone(...held)).verdict).toBe(want);
  });

  it.each<[check: unknown, want: Lack | undefined]>([
    [AUDIT, { path: '/vms/1', privileges: ['VM.Audit'], any: false }],
    [ANY, { path: '/vms/1', privileges: ['VM.Audit', 'VM.Console'], any: true }],
    [['and', AUDIT, BOTH], { path: '/vms/1', privileges: ['VM.Audit'], any: false }],
    [['or', POOL, AUDIT], { path: '/vms/1', privileges: ['VM.Audit'], any: false }],
    [MODIFY, { path: '/vms/1', privileges: ['Permissions.Modify', 'VM.Allocate'], any: true }],
    [POOL, undefined],
  ])('that says no names what is missing: %j', (check, want) => {
    expect(judge(check, { vmid: 1, path: '/vms/1' }, someone())).toEqual({
      verdict: 'no',
      ...(want ? { lack: want } : {}),
    });
  });
});

describe('a caller', () => {
  const root: Caller = { userid: 'root@pam', has: () => 'no' };
  const token: Caller = { userid: 'root@pam!test', has: () => 'no' };

  it.each<[who: string, privileges: unknown, caller: Caller | undefined, want: Verdict]>([
    ['nobody', 'world', undefined, 'yes'],
    ['nobody', 'any', undefined, 'no'],
    ['nobody', AUDIT, undefined, 'no'],
    ['root@pam', 'root@pam', root, 'yes'],
    ['root@pam', AUDIT, root, 'yes'],
    ["root@pam's token", 'root@pam', token, 'no'],
    ["root@pam's token", AUDIT, token, 'no'],
    ['anyone', 'any', someone(), 'unknown'],
    ['anyone', 'world', someone(), 'yes'],
    ['anyone', 'root@pam', someone(), 'no'],
  ])('%s asking for %j', (_, privileges, caller, want) => {
    expect(judge(privileges, { vmid: 1 }, caller).verdict).toBe(want);
  });

  it('holds nothing without a privilege to hold', () => {
    expect([holds('/', [], false, someone()).verdict, holds('/', [], true, someone()).verdict]).toEqual(['yes', 'no']);
  });
});

describe('the answer of /access/permissions', () => {
  const caller = callerFrom('ops@pve', {
    '/': { 'Sys.Audit': 1 },
    '/vms': { 'VM.Audit': 1, 'VM.Console': 0 },
    '/vms/100': { 'VM.PowerMgmt': 1 },
    '/storage': { 'Datastore.Audit': '1' },
    '/pool/a': { 'Pool.Audit': 1 },
  });

  it.each<[path: string, privilege: string, want: Verdict, why: string]>([
    ['/', 'Sys.Audit', 'yes', 'it is there'],
    ['/', 'Sys.Modify', 'no', 'it is not there'],
    ['/vms', 'VM.Audit', 'yes', 'it is there'],
    ['/vms', 'VM.Console', 'yes', '0 counts on the path itself'],
    ['/vms/200', 'VM.Audit', 'yes', '1 reaches below'],
    ['/vms/200', 'VM.Console', 'no', '0 does not reach below'],
    ['/vms/100', 'VM.PowerMgmt', 'yes', 'it is there'],
    ['/vms/100', 'VM.Audit', 'no', 'an entry of its own replaces what comes from above'],
    ['/vms/200', 'Sys.Audit', 'no', 'the nearest entry above decides'],
    ['/nodes/pve', 'Sys.Audit', 'yes', 'it comes from the root'],
    ['/storage/local', 'Datastore.Audit', 'yes', 'text counts as a number'],
    ['/pool/a/b/c', 'Pool.Audit', 'yes', 'it comes from far above'],
    ['/pool/ab', 'Pool.Audit', 'no', 'a longer name is no path below'],
  ])('gives %s %s: %s, since %s', (path, privilege, want) => {
    expect(caller.has(path, privilege)).toBe(want);
  });

  it('gives nothing where it is empty', () => {
    const nobody = callerFrom('ops@pve', {});
    expect([nobody.has('/', 'Sys.Audit'), nobody.has('/vms/1', 'VM.Audit')]).toEqual(['no', 'no']);
  });
});
