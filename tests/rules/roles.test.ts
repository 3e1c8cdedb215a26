import { describe, expect, it } from 'vitest';
import { leastRole, PRIVILEGES, ROLES, rolesToKeep } from '../../src/rules/roles.ts';

describe('the least role', () => {
  it.each<[oneOf: readonly string[], role: string | undefined]>([
    [['VM.PowerMgmt'], 'PVEVMUser'],
    [['VM.Config.CPU'], 'PVEVMAdmin'],
    [['VM.Clone'], 'PVETemplateUser'],
    [['Datastore.AllocateSpace'], 'PVEDatastoreUser'],
    // Roles with fewer privileges would let clone guests, use space, and open consoles on hosts.
    [['VM.Audit'], 'PVEAuditor'],
    [['Datastore.Audit'], 'PVEAuditor'],
    [['Sys.Audit'], 'PVEAuditor'],
    [['Pool.Audit'], 'PVEPoolUser'],
    [['VM.Config.Disk', 'Pool.Allocate'], 'PVEPoolAdmin'],
    [['Sys.PowerMgmt'], undefined],
    [['Permissions.Modify'], undefined],
    [['Sys.PowerMgmt', 'VM.Console'], 'PVEVMUser'],
    [['No.Such'], undefined],
    [[], undefined],
  ])('with one of %j is %s', (oneOf, role) => {
    expect(leastRole(oneOf)?.name).toBe(role);
  });

  it.each([...PRIVILEGES])('with %s has it, and is never the one with all', (privilege) => {
    const role = leastRole([privilege]);
    expect(role?.privileges ?? [privilege]).toContain(privilege);
    expect(role?.name).not.toBe('Administrator');
  });
});

describe('roles to keep', () => {
  const held = (...roles: string[]): Set<string> => new Set(roles.flatMap((role) => ROLES[role] ?? []));

  it.each<[held: Set<string>, given: readonly string[], roles: readonly string[] | undefined]>([
    [new Set(), [], []],
    [held('PVEVMUser'), [], ['PVEVMUser']],
    [held('PVEVMUser'), ROLES['PVEVMAdmin'] ?? [], []],
    [held('PVEAuditor', 'PVEVMUser'), ['VM.Clone'], ['PVEVMUser', 'PVEAuditor']],
    [held('Administrator'), [], ['Administrator']],
    [new Set(['VM.Console', 'Pool.Audit']), ROLES['PVEVMUser'] ?? [], ['PVEPoolUser']],
    [new Set(['VM.Console']), [], undefined],
    [new Set(['No.Such']), [], undefined],
  ])('are those that give just what is held: %#', (mine, given, roles) => {
    expect(rolesToKeep(mine, given)).toEqual(roles);
  });
});
