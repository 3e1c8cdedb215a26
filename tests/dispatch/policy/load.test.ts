import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../../src/dispatch/policy/load.ts';

const problems = async (content: unknown): Promise<readonly string[]> => {
  const loaded = await loadPolicy(content);
  return 'problems' in loaded ? loaded.problems : [];
};
const ofRule = (rule: object): Promise<readonly string[]> => problems({ rules: [rule] });

describe('what a policy file says', () => {
  it('is taken where it is right', async () => {
    const loaded = await loadPolicy({
      rules: [
        {
          effect: 'deny',
          name: 'production stays',
          reason: 'Tickets.',
          risk: 'destroy',
          guest: [100, '200-299', { tag: 'production', kind: ['qemu'] }],
        },
        {
          effect: 'confirm',
          method: ['PUT /access/**', '* /cluster/firewall/**', 'GET /version'],
          time: 'mon..fri 08:00-18:00 Europe/Vienna',
        },
        {
          effect: 'allow',
          protected: true,
          tool: 'pve_guest_*',
          node: 'pve1',
          storage: ['ceph'],
          cluster: 'home',
          guest: { id: 7, pool: 'lab' },
        },
        { effect: 'deny' },
      ],
    });
    expect(loaded).toMatchObject({
      policy: {
        rules: [
          { index: 1, effect: 'deny', name: 'production stays', reason: 'Tickets.', reachesProtected: false },
          { index: 2, effect: 'confirm' },
          { index: 3, effect: 'allow', reachesProtected: true },
          { index: 4, conditions: [] },
        ],
      },
    });
  });

  it.each<[content: unknown, want: string]>([
    [null, 'must be an object with a list of rules; got null'],
    [[], 'must be an object with a list of rules; got []'],
    [{}, '"rules" is missing'],
    [{ rules: {} }, 'rules: must be a list of rules; got {}'],
    [{ rules: [], rule: [] }, 'there is no "rule"; did you mean rules?'],
    [{ rules: ['deny'] }, 'rule 1: must be an object with an effect and conditions; got "deny"'],
  ])('is refused as a whole: %j', async (content, want) => {
    expect(await problems(content)).toEqual([want]);
  });

  it.each<[rule: object, want: string]>([
    [{}, 'rule 1: "effect" is missing'],
    [{ effect: 'forbid' }, 'rule 1, effect: must be one of allow, deny, confirm; got "forbid"'],
    [{ effect: 'deny', nodes: 'pve1' }, 'rule 1: there is no "nodes"; did you mean node?'],
    [
      { effect: 'deny', name: 'x'.repeat(81) },
      `rule 1, name: must be a text of at most 80 characters; got "${'x'.repeat(79)}…`,
    ],
    [
      { effect: 'deny', risk: 'danger' },
      'rule 1, risk: must be one of read, change, disrupt, destroy, exec; got "danger"',
    ],
    [{ effect: 'deny', risk: [] }, 'rule 1, risk: must be a value, or a list of at least one; got []'],
    [
      { effect: 'deny', risk: ['read', 'all'] },
      'rule 1, risk: must be one of read, change, disrupt, destroy, exec; got "all"',
    ],
    [
      { effect: 'deny', method: 'delete /nodes/*' },
      'rule 1, method: must be VERB /path with * for a segment and ** for any number of them, such as "DELETE /nodes/*/qemu/*"; got "delete /nodes/*"',
    ],
    [
      { effect: 'deny', method: 'DELETE /node/*/qemu/*' },
      'rule 1, method: Proxmox VE has no method that fits "DELETE /node/*/qemu/*"',
    ],
    [
      { effect: 'deny', method: ['GET /**', 'PUT /version'] },
      'rule 1, method: Proxmox VE has no method that fits "PUT /version"',
    ],
    [
      { effect: 'deny', tool: 'pve_guest_stpo' },
      'rule 1, tool: there is no tool that fits "pve_guest_stpo"; did you mean pve_guest_stop?',
    ],
    [
      { effect: 'deny', guest: 'web1' },
      'rule 1, guest: must be a guest number such as 100, or a range such as "100-199", or an object with id, name, tag, pool or kind; got "web1"',
    ],
    [
      { effect: 'deny', guest: '199-100' },
      'rule 1, guest: must be a guest number such as 100, or a range such as "100-199", or an object with id, name, tag, pool or kind; got "199-100"',
    ],
    [{ effect: 'deny', guest: { vmid: 100 } }, 'rule 1, guest: there is no "vmid"; did you mean id?'],
    [{ effect: 'deny', guest: {} }, 'rule 1, guest: must be an object with id, name, tag, pool or kind; got {}'],
    [{ effect: 'deny', guest: [{ kind: 'vm' }] }, 'rule 1, guest.kind: must be one of qemu, lxc; got "vm"'],
    [
      { effect: 'deny', guest: { id: 0 } },
      'rule 1, guest.id: must be a guest number such as 100, or a range such as "100-199"; got 0',
    ],
    [{ effect: 'deny', guest: { tag: 7 } }, 'rule 1, guest.tag: must be a tag, or a pattern such as "prod*"; got 7'],
    [{ effect: 'deny', node: '' }, 'rule 1, node: must be a name of a node, or a pattern such as "web-*"; got ""'],
    [
      { effect: 'deny', time: 'weekdays' },
      'rule 1, time: must be a window such as "mon..fri 08:00-18:00", "sat,sun" or "22:00-06:00 Europe/Vienna"; got "weekdays"',
    ],
    [{ effect: 'deny', protected: false }, 'rule 1, protected: must be true, or left out; got false'],
  ])('is refused with the rule, the condition, and what is allowed: %j', async (rule, want) => {
    expect(await ofRule(rule)).toEqual([want]);
  });

  it('is refused with all problems at once', async () => {
    expect(
      await problems({
        rules: [
          { effect: 'x', risk: 'y' },
          { effect: 'deny', guest: { name: 1, tag: 2 } },
        ],
        more: 1,
      }),
    ).toHaveLength(5);
  });
});
