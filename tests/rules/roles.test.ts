import { describe, expect, it } from 'vitest';
import { leastRole, ownRole, PRIVILEGES, ROLES, rolesToKeep } from '../../src/rules/roles.ts';

const held = (...roles: string[]): Set<string> => new Set(roles.flatMap((role) => ROLES[role] ?? []));

describe('the least role', () => {
  it.each<[alternatives: string[][], held: Set<string>, role: string | undefined]>([
    [[['VM.Clone']], held(), 'PVETemplateUser'],
    [[['Datastore.AllocateSpace']], held(), 'PVEDatastoreUser'],
    [[['SDN.Use']], held(), 'PVESDNUser'],
    // Roles with fewer privileges would let clone guests, use space, and open consoles on hosts.
    [[['VM.Audit']], held(), 'PVEAuditor'],
    [[['Datastore.Audit']], held(), 'PVEAuditor'],
    [[['Sys.Audit']], held(), 'PVEAuditor'],
    [[['Pool.Audit']], held(), 'PVEPoolUser'],
    // Roles with these would let do much else.
    [[['VM.PowerMgmt']], held(), undefined],
    [[['VM.Config.CPU']], held(), undefined],
    [[['Sys.PowerMgmt']], held(), undefined],
    // What is held anyway is nothing new.
    [[['VM.PowerMgmt']], new Set(ROLES['PVEVMUser']?.filter((each) => each !== 'VM.PowerMgmt')), 'PVEVMUser'],
    [[['VM.Clone', 'VM.Audit']], held(), 'PVETemplateUser'],
    [[['VM.Clone', 'VM.PowerMgmt']], held(), undefined],
    [[['Datastore.AllocateSpace'], ['Datastore.Audit']], held(), 'PVEAuditor'],
    [[['VM.PowerMgmt'], ['Pool.Allocate']], held(), 'PVEPoolAdmin'],
    [[['No.Such']], held(), undefined],
    [[], held(), undefined],
  ])('with %j is %s', (alternatives, mine, role) => {
    expect(leastRole(alternatives, mine)?.name).toBe(role);
  });

  it.each([...PRIVILEGES])('with %s lets do nothing else', (privilege) => {
    const acts = leastRole([[privilege]], new Set())?.privileges.filter((each) => !each.endsWith('.Audit'));
    expect(acts ?? []).toEqual(acts && !privilege.endsWith('.Audit') ? [privilege] : []);
  });
});

describe("a role of the operator's own", () => {
  it.each([
    [['VM.Config.CPU'], 'MCPVMConfigCPU'],
    [['VM.Config.CPU', 'VM.PowerMgmt'], 'MCPVMConfigCPU-13cce4ea'],
    [['Sys.PowerMgmt'], 'MCPSysPowerMgmt'],
  ])('with %j is %s', (privileges, name) => {
    expect(ownRole(privileges)).toEqual({ name, privileges });
  });

  it('has a name that no other one has, and that Proxmox VE takes', () => {
    const pairs = [...PRIVILEGES].flatMap((a) => [[a], ...[...PRIVILEGES].filter((b) => a < b).map((b) => [a, b])]);
    const names = pairs.map((privileges) => ownRole(privileges).name);
    expect(new Set(names).size).toBe(pairs.length);
    for (const name of names) expect(name).toMatch(/^MCP[A-Za-z]+(?:-[0-9a-f]{8})?$/);
  });
});

describe('roles to keep', () => {
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
