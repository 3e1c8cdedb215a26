import { describe, expect, it } from 'vitest';
import type { RuleDocument } from '../../../src/dispatch/policy/document.ts';
import type { Planned } from '../../../src/endpoint.ts';
import type { guest } from './ask.ts';
import {
  BULK,
  CONFIG,
  CREATE,
  DESTROY,
  EXEC,
  NOW,
  policyOf,
  START,
  STOP,
  subject,
  verdict,
  VZDUMP,
  type Question,
} from './ask.ts';

type Params = Planned['params'];
type Condition = Omit<RuleDocument, 'effect'>;

const vm = (vmid: number | string): Params => ({ vmid });

describe('without a rule that decides', () => {
  it.each([
    ['GET /version', {}, 'allow', 'No rule decides, and class read is allowed by default.'],
    [START, vm(100), 'allow', 'No rule decides, and class change is allowed by default.'],
    [STOP, vm(100), 'allow', 'No rule decides, and class disrupt is allowed by default.'],
    [DESTROY, vm(100), 'confirm', 'No rule decides, and class destroy asks for a confirmation by default.'],
    [EXEC, vm(100), 'confirm', 'No rule decides, and class exec asks for a confirmation by default.'],
    [
      CONFIG,
      { ...vm(100), delete: 'scsi0' },
      'confirm',
      'No rule decides, and class destroy asks for a confirmation by default.',
    ],
  ] as const)('%s with %j: %s', async (route, params, effect, why) => {
    expect(await verdict([], route, params)).toEqual({ effect, why });
    expect(await verdict([{ effect: 'deny', method: 'GET /nodes' }], route, params)).toEqual({ effect, why });
  });
});

// Each condition by what it fits and what it doesn't; asked as a rule that denies.
type Case = [condition: Condition, route: string, params: Params, fits: boolean, question?: Question];
const CONDITIONS: readonly Case[] = [
  [{}, 'GET /version', {}, true],
  [{ method: 'POST /nodes/*/qemu/*/status/stop' }, STOP, vm(100), true],
  [{ method: 'POST /nodes/{node}/qemu/{vmid}/status/stop' }, STOP, vm(100), true],
  [{ method: 'POST /nodes/pve1/qemu/100/status/stop' }, STOP, vm(100), true],
  [{ method: 'POST /nodes/pve1/qemu/100/status/stop' }, STOP, vm('100'), true],
  [{ method: 'POST /nodes/pve2/qemu/100/status/stop' }, STOP, vm(100), false],
  [{ method: 'POST /nodes/pve1/qemu/101/status/stop' }, STOP, vm(100), false],
  [{ method: 'POST /nodes/*/qemu/1*/status/s*' }, STOP, vm(100), true],
  [{ method: '* /nodes/**' }, STOP, vm(100), true],
  [{ method: 'DELETE /**' }, STOP, vm(100), false],
  [{ method: 'POST /**/stop' }, STOP, vm(100), true],
  [{ method: 'POST /**/qemu/**/status/**' }, STOP, vm(100), true],
  [{ method: 'POST /nodes/*/status' }, STOP, vm(100), false],
  [{ method: 'POST /nodes/*/qemu/*/status/*t' }, STOP, vm(100), false],
  [{ method: 'POST /nodes/**' }, 'POST /access/users', {}, false],
  [{ method: ['GET /version', 'POST /**/stop'] }, STOP, vm(100), true],
  [
    { method: 'DELETE /nodes/*/storage/*/content/*' },
    'DELETE /nodes/{node}/storage/{storage}/content/{volume}',
    { storage: 'a', volume: 'a:iso/x' },
    true,
  ],
  [
    { method: 'DELETE /nodes/*/storage/*/content/a:iso/*' },
    'DELETE /nodes/{node}/storage/{storage}/content/{volume}',
    { storage: 'a', volume: 'a:iso/x' },
    true,
  ],
  [
    { method: 'DELETE /nodes/*/storage/*/content/b:iso/*' },
    'DELETE /nodes/{node}/storage/{storage}/content/{volume}',
    { storage: 'a', volume: 'a:iso/x' },
    false,
  ],
  [{ method: 'GET /nodes/{node}/qemu' }, 'GET /nodes/{node}/lxc', {}, false],
  [{ risk: 'disrupt' }, STOP, vm(100), true],
  [{ risk: ['read', 'disrupt'] }, STOP, vm(100), true],
  [{ risk: 'change' }, STOP, vm(100), false],
  [{ risk: 'destroy' }, CONFIG, { ...vm(100), delete: 'scsi0' }, true],
  [{ tool: 'pve_guest_*' }, STOP, vm(100), true],
  [{ tool: 'pve_guest_start' }, STOP, vm(100), false],
  [{ guest: 100 }, STOP, vm(100), true],
  [{ guest: '100' }, STOP, vm(100), true],
  [{ guest: '100-199' }, STOP, vm(199), true],
  [{ guest: '100-199' }, STOP, vm(200), false],
  [{ guest: [100, '300-399'] }, STOP, vm(350), true],
  [{ guest: { id: '100-199' } }, STOP, vm(100), true],
  [{ guest: { name: 'web*' } }, STOP, vm(100), true],
  [{ guest: { name: 'WEB?' } }, STOP, vm(100), true],
  [{ guest: { name: 'web' } }, STOP, vm(100), false],
  [{ guest: { name: 'w.b1' } }, STOP, vm(100), false],
  [{ guest: { tag: 'production' } }, STOP, vm(100), true],
  [{ guest: { tag: 'scratch' } }, STOP, vm(101), true],
  [{ guest: { tag: 'prod' } }, STOP, vm(100), false],
  [{ guest: { pool: 'prod/*' } }, STOP, vm(100), true],
  [{ guest: { pool: 'prod' } }, STOP, vm(100), true],
  [{ guest: { pool: 'prod/web' } }, STOP, vm(100), true],
  [{ guest: { pool: ['pro', 'prod/webs', 'prod/web/x', 'web'] } }, STOP, vm(100), false],
  [{ guest: { pool: 'lab' } }, STOP, vm(102), false],
  [{ guest: { kind: 'lxc' } }, STOP, vm(100), false],
  [{ guest: { kind: ['qemu', 'lxc'] } }, STOP, vm(100), true],
  [{ guest: { tag: 'production', name: 'db*' } }, STOP, vm(100), false],
  [{ guest: { tag: 'production', name: ['db*', 'web*'] } }, STOP, vm(100), true],
  [{ guest: [{ tag: 'scratch' }, { name: 'web1' }] }, STOP, vm(100), true],
  [{ guest: 100 }, 'GET /version', {}, false],
  [{ guest: 100 }, BULK, { vms: '101,100' }, true],
  [{ guest: 100 }, VZDUMP, { all: 1, remove: 0 }, true],
  [{ guest: 101 }, VZDUMP, { all: 1, remove: 0 }, false],
  [{ guest: 100 }, VZDUMP, { all: 1, remove: 0, exclude: '100' }, false],
  [{ guest: 101 }, VZDUMP, { pool: 'lab', remove: 0 }, true],
  [{ guest: 100 }, VZDUMP, { pool: 'prod', remove: 0 }, true],
  [{ guest: 100 }, VZDUMP, { pool: 'pro', remove: 0 }, false],
  [{ guest: 100 }, 'POST /nodes/{node}/status', { command: 'reboot' }, true],
  [{ guest: 101 }, 'POST /nodes/{node}/status', { command: 'reboot' }, false],
  [{ node: 'pve1' }, STOP, vm(100), true],
  [{ node: 'pve?' }, STOP, vm(100), true],
  [{ node: 'pve3' }, STOP, vm(100), false],
  [{ node: 'pve3' }, 'POST /nodes/{node}/qemu/{vmid}/migrate', { ...vm(100), target: 'pve3' }, true],
  [{ node: 'pve2' }, BULK, { vms: '100,101' }, true],
  [{ node: 'pve1' }, 'GET /version', {}, false],
  [{ storage: 'ceph' }, CONFIG, { ...vm(100), scsi1: 'ceph:4' }, true],
  [{ storage: ['nas', 'ce*'] }, CONFIG, { ...vm(100), scsi1: 'ceph:4' }, true],
  [{ storage: 'ceph' }, CONFIG, { ...vm(100), scsi1: 'lvm:4' }, false],
  [{ cluster: 'home' }, STOP, vm(100), true],
  [{ cluster: 'lab*' }, STOP, vm(100), false],
  [{ time: 'mon..fri 08:00-18:00 UTC' }, STOP, vm(100), true],
  [{ time: 'sat,sun' }, STOP, vm(100), false],
  [{ time: ['sat,sun', '09:00-11:00 UTC'] }, STOP, vm(100), true],
  [{ protected: true }, START, vm(102), true],
  [{ protected: true }, START, vm(103), true],
  [{ protected: true }, START, vm(100), false],
  [{ protected: true }, BULK, { vms: '100,102' }, true],
  [
    { method: '* /**', risk: 'disrupt', tool: '*', guest: '1-999', node: '*', cluster: '*', time: '00:00-24:00' },
    STOP,
    vm(100),
    true,
  ],
  [{ risk: 'disrupt', guest: 100, node: 'pve3' }, STOP, vm(100), false],
  [{ risk: 'change', guest: 100 }, STOP, vm(100), false],
];

describe('a rule', () => {
  it.each<Case>(CONDITIONS)(
    'that denies %j, asked about %s with %j: %s',
    async (condition, route, params, fits, question) => {
      const { rule } = await verdict([{ effect: 'deny', ...condition }], route, params, question);
      expect(rule?.index).toBe(fits ? 1 : undefined);
    },
  );

  it.each<Case>(CONDITIONS.filter(([condition]) => Object.keys(condition).length > 0))(
    'that allows or asks has the same conditions: %j, asked about %s with %j: %s',
    async (condition, route, params, fits, question) => {
      const confirm = await verdict(
        [
          { effect: 'confirm', ...condition, protected: true },
          { effect: 'confirm', ...condition },
        ],
        route,
        params,
        question,
      );
      const all = subject(route, params, question).guests;
      // What a rule needs beside its conditions where guests are protected is tested below.
      if (all !== 'unknown' && !all.some(({ vmid }) => vmid === 102 || vmid === 103))
        expect(confirm.rule !== undefined).toBe(fits);
    },
  );

  it('says which one it is, and its reason', async () => {
    const rules: RuleDocument[] = [
      { effect: 'allow', method: 'GET /**' },
      {
        effect: 'deny',
        name: 'production stays',
        reason: 'Production goes through tickets.',
        guest: { tag: 'production' },
      },
    ];
    expect(await verdict(rules, STOP, vm(100))).toEqual({
      effect: 'deny',
      why: 'Rule 2 "production stays" denies it: Production goes through tickets.',
      rule: { index: 2, name: 'production stays', reason: 'Production goes through tickets.' },
    });
    expect(await verdict([{ effect: 'confirm' }], STOP, vm(100))).toEqual({
      effect: 'confirm',
      why: 'Rule 1 asks for a confirmation.',
      rule: { index: 1 },
    });
    expect((await verdict([{ effect: 'allow' }], DESTROY, vm(100))).why).toBe('Rule 1 allows it.');
  });
});

describe('the order of rules', () => {
  const allow: RuleDocument = { effect: 'allow', risk: ['disrupt', 'destroy'] };
  const confirm: RuleDocument = { effect: 'confirm', guest: '100-101' };
  const deny: RuleDocument = { effect: 'deny', guest: 101 };

  it.each([
    [[allow, confirm], 100, 'allow'],
    [[confirm, allow], 100, 'confirm'],
    [[allow, confirm, deny], 101, 'deny'],
    [[deny, allow, confirm], 101, 'deny'],
    [[allow, confirm, deny], 100, 'allow'],
  ] as const)('decides by the first that allows or asks, and by any that denies: %j', async (rules, vmid, effect) => {
    expect((await verdict(rules, DESTROY, vm(vmid))).effect).toBe(effect);
  });
});

describe('a request that touches several', () => {
  it('is allowed by a rule that covers all of them only', async () => {
    const ask = async (vms: string, by: RuleDocument['guest']): Promise<string> =>
      (await verdict([{ effect: 'allow', guest: by ?? 0 }, { effect: 'confirm' }], BULK, { vms })).effect;
    expect(await ask('100,101', '100-101')).toBe('allow');
    expect(await ask('100,101', 100)).toBe('confirm');
    expect(await ask('100,101', { tag: 'production' })).toBe('confirm');
    expect(await ask('100,101', [{ tag: 'production' }, { pool: 'lab' }])).toBe('allow');
  });

  it('of nodes or storages, the same', async () => {
    const migrate = 'POST /nodes/{node}/qemu/{vmid}/migrate';
    const ask = async (rule: Omit<RuleDocument, 'effect'>): Promise<string> =>
      (
        await verdict([{ effect: 'allow', ...rule }, { effect: 'confirm' }], migrate, {
          ...vm(100),
          target: 'pve2',
          targetstorage: 'a:b',
        })
      ).effect;
    expect(await ask({ node: 'pve1' })).toBe('confirm');
    expect(await ask({ node: ['pve1', 'pve2'] })).toBe('allow');
    expect(await ask({ storage: 'a' })).toBe('confirm');
    expect(await ask({ storage: ['a', 'b'] })).toBe('allow');
  });

  it('is not allowed by a rule about what it does not touch', async () => {
    for (const rule of [{ guest: '1-999999999' }, { node: '*' }, { storage: '*' }] as const) {
      expect(
        (
          await verdict([{ effect: 'allow', ...rule }, { effect: 'confirm' }], 'POST /access/users', {
            userid: 'x@pve',
          })
        ).effect,
      ).toBe('confirm');
    }
  });
});

describe('a protected guest', () => {
  const OPTION = 'Guest 102 is protected (by its option protection), and no rule with "protected: true" reaches it.';
  const TAG = 'Guest 103 is protected (by the tag protected), and no rule with "protected: true" reaches it.';

  it.each([
    [STOP, vm(102), OPTION],
    [DESTROY, vm(102), OPTION],
    [EXEC, vm(102), OPTION],
    ['POST /nodes/{node}/lxc/{vmid}/status/stop', vm(103), TAG],
    [BULK, { vms: '100,103' }, TAG],
    [CONFIG, { ...vm(102), protection: 0 }, OPTION],
    ['POST /nodes/{node}/status', { command: 'reboot' }, OPTION],
    [
      'DELETE /nodes/{node}/storage/{storage}/content/{volume}',
      { storage: 'a', volume: 'a:backup/vzdump-qemu-102-x.vma' },
      OPTION,
    ],
  ])('is neither disturbed nor destroyed by %s with %j', async (route, params, why) => {
    expect(await verdict([], route, params)).toEqual({ effect: 'deny', why });
    expect(await verdict([{ effect: 'allow' }, { effect: 'confirm' }], route, params)).toEqual({ effect: 'deny', why });
  });

  it.each([
    [START, vm(102)],
    [CONFIG, { ...vm(103), cores: 2 }],
    ['GET /nodes/{node}/qemu/{vmid}/config', vm(102)],
  ])('is changed and read as any other by %s with %j', async (route, params) => {
    expect((await verdict([], route, params)).effect).toBe('allow');
  });

  it('is reached by a rule that says so', async () => {
    const rule = { protected: true, guest: '100-102' } as const;
    expect((await verdict([{ effect: 'confirm', ...rule }], DESTROY, vm(102))).effect).toBe('confirm');
    expect((await verdict([{ effect: 'allow', ...rule }], DESTROY, vm(102))).effect).toBe('allow');
    expect((await verdict([{ effect: 'allow', ...rule }], BULK, { vms: '100,102' })).effect).toBe('allow');
    // What allows has to cover all that is touched, and guest 100 is not protected.
    const others = [{ effect: 'allow', ...rule }, { effect: 'confirm' }] as const;
    expect((await verdict(others, BULK, { vms: '100,102' })).effect).toBe('confirm');
    // A rule about one protected guest does not reach another.
    const one: RuleDocument = { effect: 'confirm', protected: true, guest: 102 };
    expect((await verdict([one], BULK, { vms: '102,100' })).effect).toBe('confirm');
    expect(await verdict([one], BULK, { vms: '102,103' })).toEqual({ effect: 'deny', why: TAG });
    // Nor does one about the node of another guest.
    const there: RuleDocument = { effect: 'confirm', protected: true, node: 'pve2' };
    expect(await verdict([there], BULK, { vms: '101,102' })).toEqual({ effect: 'deny', why: OPTION });
    expect((await verdict([{ ...there, node: 'pve1' }], BULK, { vms: '101,102' })).effect).toBe('confirm');
    expect((await verdict([{ effect: 'allow', ...rule }], BULK, { vms: '102,103' })).effect).toBe('deny');
    expect((await verdict([{ effect: 'allow', ...rule }], DESTROY, vm(100))).effect).toBe('confirm');
    expect((await verdict([{ effect: 'allow' }, { effect: 'confirm', ...rule }], STOP, vm(102))).effect).toBe(
      'confirm',
    );
    expect(
      (
        await verdict(
          [
            { effect: 'allow', ...rule },
            { effect: 'deny', guest: 102 },
          ],
          STOP,
          vm(102),
        )
      ).effect,
    ).toBe('deny');
  });
});

describe('a rule that asks', () => {
  it('asks about protected guests too, where another rule reaches them', async () => {
    const asks: RuleDocument = { effect: 'confirm', guest: '100-199' };
    const reaches: RuleDocument = { effect: 'allow', guest: 102, protected: true };
    expect(await verdict([asks], STOP, vm(102))).toMatchObject({ effect: 'deny' });
    expect(await verdict([asks, reaches], STOP, vm(102))).toMatchObject({ effect: 'confirm', rule: { index: 1 } });
    expect(await verdict([reaches, asks], STOP, vm(102))).toMatchObject({ effect: 'allow', rule: { index: 1 } });
    expect(await verdict([{ effect: 'allow' }, reaches], STOP, vm(102))).toMatchObject({ rule: { index: 2 } });
  });
});

describe('what is not known', () => {
  const about = (facts: Parameters<typeof guest>[1]): Question => ({
    guests: [{ vmid: 100, protection: false, tags: [], ...facts }],
  });
  const tag = { guest: { tag: 'production' } } as const;

  it('makes a rule deny or ask, and says so', async () => {
    const unknown: Question = { guests: [] };
    expect(await verdict([{ effect: 'deny', ...tag }], START, vm(100), unknown)).toMatchObject({
      effect: 'deny',
      why: 'Rule 1 denies it (not known: kind, name, tags, pool of guest 100).',
    });
    expect((await verdict([{ effect: 'confirm', ...tag }], START, vm(100), unknown)).effect).toBe('confirm');
    expect((await verdict([{ effect: 'deny', guest: { name: 'x' } }], START, vm(100), about({}))).effect).toBe('deny');
    expect((await verdict([{ effect: 'deny', guest: { pool: 'x' } }], START, vm(100), about({}))).effect).toBe('deny');
    expect((await verdict([{ effect: 'deny', guest: { kind: 'lxc' } }], START, vm(100), about({}))).effect).toBe(
      'deny',
    );
    expect((await verdict([{ effect: 'deny', guest: { name: 'x', id: 101 } }], START, vm(100), about({}))).effect).toBe(
      'allow',
    );
    expect(
      (await verdict([{ effect: 'deny', guest: { name: 'x', tag: 'y' } }], START, vm(100), about({}))).effect,
    ).toBe('allow');
  });

  it('never makes one allow', async () => {
    const rules: RuleDocument[] = [{ effect: 'allow', guest: { tag: 'production' } }, { effect: 'confirm' }];
    expect((await verdict(rules, START, vm(100))).effect).toBe('allow');
    expect((await verdict(rules, START, vm(100), { guests: [] })).effect).toBe('confirm');
    expect((await verdict(rules, START, vm('$newid'))).effect).toBe('confirm');
    expect((await verdict(rules, VZDUMP, { all: 1, remove: 0 }, { guests: undefined })).effect).toBe('confirm');
    expect(
      (
        await verdict(
          [{ effect: 'allow', method: 'POST /nodes/*/qemu/100/status/start' }, { effect: 'confirm' }],
          START,
          vm('$newid'),
        )
      ).effect,
    ).toBe('confirm');
    expect(
      (await verdict([{ effect: 'deny', method: 'POST /nodes/*/qemu/100/status/start' }], START, vm('$newid'))).effect,
    ).toBe('deny');
  });

  it('does not matter where another alternative fits', async () => {
    const allow: RuleDocument[] = [{ effect: 'allow', guest: [{ name: 'x' }, 100] }, { effect: 'confirm' }];
    expect((await verdict(allow, START, vm(100), { guests: [] })).effect).toBe('allow');
    expect((await verdict(allow, START, vm(101), { guests: [] })).effect).toBe('confirm');
  });

  it('may be protected', async () => {
    const unknown = 'Whether guest 100 is protected is not known, and no rule with "protected: true" reaches it.';
    expect(await verdict([], STOP, vm(100), { guests: [] })).toEqual({ effect: 'deny', why: unknown });
    expect((await verdict([], STOP, vm(100), { guests: [{ vmid: 100, tags: [] }] })).why).toBe(unknown);
    expect((await verdict([], STOP, vm(100), { guests: [{ vmid: 100, protection: false }] })).why).toBe(unknown);
    expect(await verdict([], VZDUMP, { all: 1 }, { guests: undefined })).toEqual({
      effect: 'deny',
      why: 'Which guests it touches is not known, one of them may be protected, and no rule with "protected: true" reaches it.',
    });
    const confirm: RuleDocument = { effect: 'confirm', protected: true };
    expect((await verdict([confirm], STOP, vm(100), { guests: [] })).effect).toBe('confirm');
    expect((await verdict([{ ...confirm, effect: 'allow' }], STOP, vm(100), { guests: [] })).effect).toBe('deny');
  });

  it('of a guest that a request makes is all but that it is not protected', async () => {
    const params = { vmid: 900, hostpci0: '01:00.0', tags: 'scratch', name: 'x', pool: 'lab' };
    expect(await verdict([], CREATE, params)).toMatchObject({ effect: 'allow' });
    expect(
      (await verdict([{ effect: 'allow', guest: { tag: 'scratch' } }, { effect: 'confirm' }], CREATE, params)).effect,
    ).toBe('confirm');
    expect((await verdict([{ effect: 'allow', guest: '900-999' }, { effect: 'confirm' }], CREATE, params)).effect).toBe(
      'allow',
    );
    expect((await verdict([], CREATE, { ...params, force: 1, archive: 'a:backup/x' })).effect).toBe('deny');
  });

  it('of the node of a guest counts too, unless the path has it', async () => {
    const somewhere: Question = { guests: [{ vmid: 100, protection: false, tags: [] }] };
    const deny: RuleDocument = { effect: 'deny', node: 'pve3' };
    expect((await verdict([deny], BULK, { vms: '100' }, somewhere)).effect).toBe('deny');
    expect((await verdict([deny], BULK, { vms: '101' })).effect).toBe('allow');
    expect((await verdict([deny], VZDUMP, { all: 1, remove: 0 }, { guests: undefined })).effect).toBe('deny');
    expect((await verdict([deny], STOP, vm(100), somewhere)).effect).toBe('allow');
    expect((await verdict([deny], CREATE, { vmid: 900 }, somewhere)).effect).toBe('allow');
  });

  it('of a group of guests leaves open which they are', async () => {
    const somewhere: Question = { guests: [{ vmid: 100, protection: false, tags: [], pool: 'lab' }] };
    const allow: RuleDocument[] = [{ effect: 'allow', guest: 100 }, { effect: 'confirm' }];
    const stopAll = 'POST /nodes/{node}/stopall';
    expect((await verdict(allow, stopAll, {}, somewhere)).effect).toBe('deny');
    expect((await verdict(allow, VZDUMP, { pool: 'lab', remove: 0 }, somewhere)).effect).toBe('allow');
    expect((await verdict([{ effect: 'deny', guest: 7 }], stopAll, {}, somewhere)).effect).toBe('deny');
  });

  it('of nodes and storages counts too', async () => {
    const migrate = 'POST /nodes/{node}/qemu/{vmid}/migrate';
    const params = { ...vm(100), target: '$node' };
    expect((await verdict([{ effect: 'deny', node: 'pve3' }], migrate, params)).why).toBe(
      'Rule 1 denies it (the nodes and storages that it touches are not all known).',
    );
    expect((await verdict([{ effect: 'allow', node: '*' }, { effect: 'confirm' }], migrate, params)).effect).toBe(
      'confirm',
    );
  });
});

describe('a guest that is given another name, other tags or another pool', () => {
  const prod: RuleDocument = {
    effect: 'deny',
    name: 'production stays',
    risk: 'destroy',
    guest: { tag: 'production' },
  };
  const LEAVES = 'By its new name, tags or pool, guest 100 would no longer be under rule 1 "production stays".';

  it.each([
    [prod, CONFIG, { ...vm(100), tags: 'web' }, 'deny', LEAVES],
    [prod, CONFIG, { ...vm(100), delete: 'tags' }, 'deny', LEAVES],
    [prod, CONFIG, { ...vm(100), tags: 'web;Production' }, 'allow', undefined],
    [prod, CONFIG, { ...vm(100), name: 'other' }, 'allow', undefined],
    [prod, CONFIG, { ...vm(101), tags: 'web' }, 'allow', undefined],
    [{ ...prod, guest: 100 }, CONFIG, { ...vm(100), tags: 'web' }, 'allow', undefined],
    [{ ...prod, guest: { name: 'web*' } }, CONFIG, { ...vm(100), name: 'x' }, 'deny', LEAVES],
    [
      { ...prod, guest: { name: 'web*' } },
      'PUT /nodes/{node}/lxc/{vmid}/config',
      { ...vm(100), delete: 'hostname' },
      'deny',
      LEAVES,
    ],
    [
      { ...prod, guest: { pool: 'prod/*' } },
      'PUT /pools/{poolid}',
      { poolid: 'lab', vms: '100', 'allow-move': 1 },
      'deny',
      LEAVES,
    ],
    [
      { ...prod, guest: { pool: 'prod/*' } },
      'PUT /pools',
      { poolid: 'prod/web', vms: '100', delete: 1 },
      'deny',
      LEAVES,
    ],
    [
      { ...prod, guest: { pool: 'prod/*' } },
      'PUT /pools',
      { poolid: 'prod/web', vms: '100', delete: 0 },
      'allow',
      undefined,
    ],
    [{ ...prod, guest: { pool: 'prod/*' } }, 'PUT /pools', { poolid: 'prod/web', comment: 'x' }, 'allow', undefined],
    [
      { effect: 'confirm', risk: 'destroy', guest: { tag: 'production' } },
      CONFIG,
      { ...vm(100), tags: '' },
      'confirm',
      'By its new name, tags or pool, guest 100 would no longer be under rule 1.',
    ],
    [
      { effect: 'allow', risk: 'destroy', guest: { tag: 'scratch' } },
      CONFIG,
      { ...vm(100), tags: 'production;web;scratch' },
      'confirm',
      'By its new name, tags or pool, guest 100 would come under rule 1, which allows more.',
    ],
    [
      { effect: 'allow', risk: 'destroy', guest: { tag: 'scratch' } },
      CONFIG,
      { ...vm(101), tags: 'scratch;x' },
      'allow',
      undefined,
    ],
  ] as const)('does not get round %j: %s with %j', async (rule, route, params, effect, why) => {
    expect(await verdict([rule], route, params)).toMatchObject({ effect, ...(why === undefined ? {} : { why }) });
  });

  it('does not get out of a rule about protected guests', async () => {
    const rules: RuleDocument[] = [
      { effect: 'deny', protected: true, risk: 'destroy' },
      { effect: 'confirm', protected: true, risk: 'change' },
    ];
    expect(await verdict(rules, CONFIG, { ...vm(103), tags: 'x' })).toMatchObject({
      effect: 'deny',
      rule: { index: 1 },
    });
    expect((await verdict(rules, CONFIG, { ...vm(103), tags: 'x;protected' })).effect).toBe('confirm');
    // Nor into one that allows more.
    const allow: RuleDocument = { effect: 'allow', protected: true, risk: 'destroy' };
    expect((await verdict([allow], CONFIG, { ...vm(100), tags: 'protected' })).effect).toBe('confirm');
  });

  it.each([
    [{ tags: '$tags' }, { tag: 'production' }, 'deny'],
    [{ name: '$name' }, { name: 'web*' }, 'deny'],
    [{ tags: { a: 1 } }, { tag: 'production' }, 'deny'],
    [{ name: '$name' }, { tag: 'production' }, 'allow'],
  ] as const)('gets what is not known before: %j', async (change, condition, effect) => {
    const deny: RuleDocument = { effect: 'deny', risk: 'destroy', guest: condition };
    expect((await verdict([deny], CONFIG, { ...vm(100), ...change })).effect).toBe(effect);
  });

  it.each([
    [{ tags: '$tags' }, { tag: 'scratch' }],
    [{ name: '$name' }, { name: 'scratch*' }],
    // Proxmox VE makes up a name for a guest that has none.
    [{ delete: 'name' }, { name: 'VM *' }],
  ] as const)('might come under a rule that allows more: %j', async (change, condition) => {
    const allow: RuleDocument = { effect: 'allow', risk: 'destroy', guest: condition };
    expect((await verdict([allow], CONFIG, { ...vm(100), ...change })).effect).toBe('confirm');
  });

  it('into a pool that is not known before may come under anything', async () => {
    const allow: RuleDocument = { effect: 'allow', risk: 'destroy', guest: { pool: 'lab' } };
    expect((await verdict([allow], 'PUT /pools', { poolid: '$pool', vms: '100' })).effect).toBe('confirm');
    expect((await verdict([allow], 'PUT /pools', { poolid: 'lab/new', vms: '100' })).effect).toBe('confirm');
    expect((await verdict([allow], 'PUT /pools', { poolid: 'other', vms: '100' })).effect).toBe('allow');
  });

  it('is only about rules of its own cluster', async () => {
    const deny: RuleDocument = { ...prod, cluster: 'lab' };
    expect((await verdict([deny], CONFIG, { ...vm(100), tags: 'x' })).effect).toBe('allow');
    expect((await verdict([deny], CONFIG, { ...vm(100), tags: 'x' }, { cluster: 'lab' })).effect).toBe('deny');
  });

  it('by a rollback is asked about: a snapshot has the name and tags of its time', async () => {
    const rollback = 'POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback';
    const rules: RuleDocument[] = [
      { effect: 'deny', method: 'DELETE /**', guest: { tag: 'production' } },
      { effect: 'allow', method: 'POST /**/rollback' },
    ];
    expect(await verdict(rules, rollback, { ...vm(100), snapname: 'a' })).toMatchObject({
      effect: 'confirm',
      why: 'By the name or tags of the snapshot, guest 100 may no longer be under rule 1.',
    });
    expect((await verdict(rules, rollback, { ...vm(101), snapname: 'a' })).effect).toBe('allow');
    const named: RuleDocument = { effect: 'deny', method: 'DELETE /**', guest: { name: 'web1' } };
    expect((await verdict([named, ...rules.slice(1)], rollback, { ...vm(100), snapname: 'a' })).effect).toBe('confirm');
  });

  it('does not get round them by another rule that allows the change', async () => {
    const scratch: RuleDocument = { effect: 'allow', risk: ['change', 'destroy'], guest: [{ tag: 'scratch' }, 100] };
    expect(
      (await verdict([scratch, { ...scratch, guest: { tag: 'x' } }], CONFIG, { ...vm(100), tags: 'x' })).effect,
    ).toBe('confirm');
  });

  it('is asked about, or refused, where its tags are not known', async () => {
    expect((await verdict([prod], CONFIG, { ...vm('$id'), tags: 'web' })).effect).toBe('deny');
    expect((await verdict([prod], CONFIG, { ...vm('$id'), tags: 'production' })).effect).toBe('deny');
    const named: RuleDocument = { ...prod, guest: { name: 'web*' } };
    expect((await verdict([named], CONFIG, { ...vm('$id'), name: 'x' })).why).toContain('a guest would no longer be');
    expect((await verdict([named], CONFIG, { ...vm('$id'), name: 'web9' })).effect).toBe('allow');
    // What it has now may be the tag that protects it.
    expect((await verdict([{ ...prod, effect: 'allow' }], CONFIG, { ...vm('$id'), tags: 'production' })).effect).toBe(
      'deny',
    );
  });

  it('keeps its protection', async () => {
    expect((await verdict([], CONFIG, { ...vm(103), tags: 'x' })).why).toContain(
      'Guest 103 is protected (by the tag protected)',
    );
    expect((await verdict([], CONFIG, { ...vm(103), tags: 'x,Protected' })).effect).toBe('allow');
    expect((await verdict([], CONFIG, { ...vm(102), tags: 'x' })).effect).toBe('allow');
    expect(
      (await verdict([], CONFIG, { ...vm(100), tags: 'x' }, { guests: [{ vmid: 100, protection: false }] })).effect,
    ).toBe('deny');
    expect((await verdict([{ effect: 'confirm', protected: true }], CONFIG, { ...vm(103), tags: 'x' })).effect).toBe(
      'confirm',
    );
  });
});

describe('an explanation', () => {
  it('says of each rule how it stands to the request', async () => {
    const policy = await policyOf(
      { effect: 'deny', risk: 'read', guest: 101, time: 'sat UTC' },
      { effect: 'allow', guest: { pool: 'x' } },
      { effect: 'confirm' },
    );
    const asked = subject(STOP, vm(100), { guests: [{ vmid: 100, protection: false, tags: [] }], now: NOW });
    expect(policy.explain(asked).map(({ match, unmet, unsure }) => [match, unmet, unsure])).toEqual([
      ['no', ['risk', 'time', 'guest'], []],
      ['maybe', [], ['guest']],
      ['yes', [], []],
    ]);
    const shielding = await policyOf({ effect: 'allow' }, { effect: 'confirm' }, { effect: 'allow', protected: true });
    expect(shielding.explain(subject(STOP, vm(102))).map(({ shielded }) => shielded)).toEqual([true, false, false]);
    expect(shielding.explain(subject(START, vm(102))).map(({ shielded }) => shielded)).toEqual([false, false, false]);
    expect(policy.asksForProtection).toBe(false);
    expect((await policyOf({ effect: 'deny', protected: true })).asksForProtection).toBe(true);
  });
});
