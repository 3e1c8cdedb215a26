import { ToolListChangedNotificationSchema } from '@modelcontextprotocol/sdk/types.js';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it } from 'vitest';
import { tools } from '../../src/tools/index.ts';
import { SCENE_TOKEN } from '../../src/simulator/scene/access.ts';
import { TOKENS } from '../simulator/door.ts';
import { fakeHost, refusal, silence } from '../support/msw.ts';
import { openWorld, type World, type WorldOptions } from '../support/world.ts';

const host = fakeHost();

const PERMISSIONS = '/access/permissions';
/** The looks at rights that the host got, each with its query. */
const looks = (): string[] => host.seen.flatMap(({ path, query }) => (path === PERMISSIONS ? [query] : []));

/** Changes the rules of the simulated cluster, as an operator does. */
const grant = (world: World, path: string, roles: string, who: 'users' | 'tokens', whom: string): Promise<unknown> =>
  world.simulator.handle({
    method: 'PUT',
    target: '/api2/json/access/acl',
    headers: [['Authorization', `PVEAPIToken=${SCENE_TOKEN}`]],
    body: new TextEncoder().encode(new URLSearchParams({ path, roles, [who]: whom }).toString()),
  });

const START = { guest: '103' };
const CORES = { guest: '103', cores: 2 };
const DETACH = { guest: 'db1', unset: ['scsi1'] };
const HEADLINE_OK = 'Nothing was done. This would be sent:';

const line = (text: string, name: string): string | undefined => new RegExp(`^ *${name}: (.*)$`, 'm').exec(text)?.[1];

describe('a dry run', () => {
  it.each<[what: string, token: string, tool: string, args: object, privileges: string, headline: string]>([
    ['all rights', TOKENS.root, 'pve_guest_start', START, 'VM.PowerMgmt on /vms/103: held', HEADLINE_OK],
    ['a role on guests', TOKENS.operator, 'pve_guest_start', START, 'VM.PowerMgmt on /vms/103: held', HEADLINE_OK],
    [
      'only looking',
      TOKENS.auditor,
      'pve_guest_start',
      START,
      'VM.PowerMgmt on /vms/103: LACKING',
      'Nothing was done. Proxmox VE would refuse this: the server lacks VM.PowerMgmt on /vms/103.',
    ],
    [
      'privilege separation',
      TOKENS.guests,
      'pve_guest_start',
      START,
      'VM.PowerMgmt on /vms/103: LACKING',
      'Nothing was done. Proxmox VE would refuse this: the server lacks VM.PowerMgmt on /vms/103.',
    ],
    [
      'part of the options',
      TOKENS.operator,
      'pve_guest_configure',
      { ...CORES, set: { ciuser: 'amy' } },
      'VM.Config.CPU, VM.Config.Cloudinit on /vms/103: LACKING VM.Config.CPU on /vms/103',
      'Nothing was done. Proxmox VE would refuse this: the server lacks VM.Config.CPU on /vms/103.',
    ],
    [
      'a disk on a storage',
      TOKENS.root,
      'pve_guest_configure',
      { guest: '103', set: { scsi5: 'ceph:1' } },
      'VM.Config.Disk on /vms/103; Datastore.AllocateSpace on /storage/ceph: held',
      HEADLINE_OK,
    ],
    [
      'an interface, of which the host knows the network',
      TOKENS.root,
      'pve_guest_configure',
      { guest: '103', set: { net3: 'virtio,bridge=vmbr0' } },
      'VM.Config.Network on /vms/103: held; the host decides about the rest',
      HEADLINE_OK,
    ],
  ])('with %s says what is needed, held and lacking', async (_, token, tool, args, privileges, headline) => {
    const world = await openWorld(host, { token });
    const { text, isError } = await world.call(tool, { ...args, dry_run: true });
    expect([isError, text.split('\n')[0], line(text, 'privileges')]).toEqual([false, headline, privileges]);
    expect(text.includes('to_allow_it: ')).toBe(headline !== HEADLINE_OK);
    expect(world.writes()).toEqual([]);
  });

  it('asks for rights once a minute', async () => {
    const world = await openWorld(host);
    for (const guest of ['103', '100', '101']) await world.call('pve_guest_start', { guest, dry_run: true });
    expect(looks()).toEqual(['']);
    world.clock.advance(60_000);
    await world.call('pve_guest_start', { ...START, dry_run: true });
    expect(looks()).toEqual(['', '']);
  });

  it('looks again at what is lacking: a grant counts at once', async () => {
    const world = await openWorld(host, { token: TOKENS.auditor });
    const before = await world.call('pve_guest_start', { ...START, dry_run: true });
    expect(looks()).toEqual(['', 'path=%2Fvms%2F103', 'path=%2Fvms%2F103&userid=auditor%40pve']);
    const command =
      'pveum role add MCPVMPowerMgmt --privs "VM.PowerMgmt"; pveum acl modify /vms/103 --users auditor@pve --roles MCPVMPowerMgmt,PVEAuditor';
    expect(line(before.text, 'to_allow_it')).toContain(`\`${command}\``);
    world.simulator.cluster.access.roles.set('MCPVMPowerMgmt', ['VM.PowerMgmt']);
    await grant(world, '/vms/103', 'MCPVMPowerMgmt,PVEAuditor', 'users', 'auditor@pve');
    const after = await world.call('pve_guest_start', { ...START, dry_run: true });
    expect(line(after.text, 'privileges')).toBe('VM.PowerMgmt on /vms/103: held');
    expect(after.text).toMatch(/^Nothing was done\. This would be sent:/);
    expect((await world.call('pve_guest_start', START)).isError).toBe(false);
  });

  it.each(['it refuses', 'it never answers', 'it answers something else'])(
    'goes on without where the host does not tell: %s',
    async (how) => {
      const answers: Readonly<Record<string, () => Response>> = {
        'it refuses': () => refusal(403, 'Permission check failed'),
        'it never answers': () => silence() as unknown as Response,
        'it answers something else': () => new Response('[1, 2]'),
      };
      const world = await openWorld(host, {
        between: ({ path }) => (path === PERMISSIONS ? answers[how]?.() : undefined),
      });
      const { text, isError } = await world.call('pve_guest_start', { ...START, dry_run: true });
      expect([isError, text.split('\n')[0]]).toEqual([false, HEADLINE_OK]);
      expect(line(text, 'privileges')).toBe('VM.PowerMgmt on /vms/103: not known whether held');
    },
    20_000,
  );
});

describe('rights', () => {
  it('are not looked at for calls that are done, nor for reads', async () => {
    const world = await openWorld(host);
    expect((await world.call('pve_guest_start', START)).isError).toBe(false);
    expect((await world.call('pve_guest_configure', CORES)).isError).toBe(false);
    expect((await world.call('pve_guest_list')).isError).toBe(false);
    expect(looks()).toEqual([]);
  });

  it.each<[token: string, privileges: string, refused: boolean]>([
    [TOKENS.root, 'Privileges: VM.Config.Disk on /vms/102: held; the host decides about the rest', false],
    [TOKENS.auditor, 'Privileges: VM.Config.Disk on /vms/102: LACKING', true],
  ])('are told to the person who is asked, as %s', async (token, privileges, refused) => {
    const questions: string[] = [];
    const person = (question: string) => {
      questions.push(question);
      return { action: 'decline' as const };
    };
    const world = await openWorld(host, { token, person });
    await world.call('pve_guest_configure', DETACH);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toContain(privileges);
    expect(questions[0]?.includes('Proxmox VE would refuse this: the server lacks')).toBe(refused);
  });

  it('stand in a plan that can be given back, and are not looked at when it is', async () => {
    const world = await openWorld(host, { env: { PVE_MCP_CONFIRM: 'plan' } });
    const { text } = await world.call('pve_guest_configure', DETACH);
    expect(line(text, 'privileges')).toBe('VM.Config.Disk on /vms/102: held; the host decides about the rest');
    expect(looks()).toEqual(['']);
    world.clock.advance(60_000);
    const confirmation = line(text, 'confirmation');
    expect((await world.call('pve_guest_configure', { ...DETACH, confirmation })).isError).toBe(false);
    expect(looks()).toEqual(['']);
  });

  it('that lack stand in such a plan too', async () => {
    const world = await openWorld(host, { token: TOKENS.auditor, env: { PVE_MCP_CONFIRM: 'plan' } });
    const { text } = await world.call('pve_guest_configure', DETACH);
    expect(text).toContain('# Proxmox VE would refuse this: the server lacks VM.Config.Disk on /vms/102.');
    expect(text).toContain('to_allow_it: Ask the operator to run on a node:');
  });

  it('that lack are named with the command that gives all that the call needs', async () => {
    const world = await openWorld(host, { token: TOKENS.auditor });
    const { text } = await world.call('pve_guest_configure', { ...CORES, memory: '2G' });
    expect(text).toMatch(/^FORBIDDEN: /);
    expect(text).toMatch(
      /Next: Ask the operator to run on a node: `pveum role add (\S+) --privs "VM\.Config\.CPU VM\.Config\.Memory"; pveum acl modify \/vms\/103 --users auditor@pve --roles \1,PVEAuditor`\./,
    );
  });
});

/** A world whose listing has marks, with a count of the notifications about it. */
const openMarked = async (
  token: string,
  between?: NonNullable<WorldOptions['between']>,
): Promise<World & { readonly changes: () => number; readonly marked: () => Promise<string[]> }> => {
  const world = await openWorld(host, { token, marks: true, ...(between ? { between } : {}) });
  let changes = 0;
  world.client.setNotificationHandler(ToolListChangedNotificationSchema, () => {
    changes++;
  });
  return {
    ...world,
    changes: () => changes,
    marked: async () =>
      (await world.list()).filter(({ description = '' }) => description.includes('NOT USABLE')).map(({ name }) => name),
  };
};

// What users of guests may not do either: the roles of the scene that may start guests have no more.
const BEYOND_USERS = [
  ...['clone', 'delete', 'migrate'].map((verb) => `pve_guest_${verb}`),
  ...['create', 'delete', 'rollback'].map((verb) => `pve_snapshot_${verb}`),
];
/** What who only looks can never do, as far as that is certain. */
const CHANGES = [
  ...BEYOND_USERS,
  ...['configure', 'reboot', 'shutdown', 'start', 'stop', 'suspend'].map((verb) => `pve_guest_${verb}`),
].sort();
const soon = { timeout: 5_000 };
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

describe('the listing', () => {
  it('marks the tools that the token can never use, and says that it changed', async () => {
    const world = await openMarked(TOKENS.auditor);
    expect(world.client.getServerCapabilities()?.tools).toEqual({ listChanged: true });
    await expect.poll(world.marked, soon).toEqual(CHANGES);
    await expect.poll(world.changes, soon).toBe(1);
    expect(looks()).toEqual(['']);
    const start = (await world.list()).find(({ name }) => name === 'pve_guest_start');
    expect(start?.description).toMatch(
      /^Start a stopped .* NOT USABLE: it needs VM\.PowerMgmt on \/vms, which the server has nowhere\.$/,
    );
  });

  it.each(['root', 'operator', 'web'] as const)(
    'is as it is for who may use something of all tools: %s',
    async (who) => {
      const world = await openMarked(TOKENS[who]);
      await expect.poll(looks, soon).toEqual(['']);
      await aWhile();
      const marked = await world.marked();
      expect(marked.filter((name) => CHANGES.includes(name) && !BEYOND_USERS.includes(name))).toEqual([]);
      expect(world.changes()).toBe(marked.length === 0 ? 0 : 1);
    },
  );

  it('does not wait for the cluster', async () => {
    const world = await openMarked(TOKENS.auditor, () => silence() as unknown as Response);
    expect(await world.list()).toHaveLength(Object.keys(tools).length);
    expect(await world.marked()).toEqual([]);
  });

  it('is as it is where the cluster does not tell', async () => {
    const world = await openMarked(TOKENS.auditor, ({ path }) =>
      path === PERMISSIONS ? refusal(500, 'broken') : undefined,
    );
    await expect.poll(looks, soon).toEqual(['']);
    await aWhile();
    expect([await world.marked(), world.changes()]).toEqual([[], 0]);
  });

  it('lets marked tools be called, and is looked at again when one works', async () => {
    const world = await openMarked(TOKENS.auditor);
    await expect.poll(world.marked, soon).toEqual(CHANGES);
    expect((await world.call('pve_guest_start', START)).text).toMatch(/^FORBIDDEN/);
    await grant(world, '/vms', 'PVEVMUser,PVEAuditor', 'users', 'auditor@pve');
    world.clock.advance(60_000);
    expect((await world.call('pve_guest_start', START)).isError).toBe(false);
    await expect.poll(world.marked, soon).toEqual(BEYOND_USERS);
    await expect.poll(world.changes, soon).toBe(2);
  });

  it('is looked at again after a refusal that it did not foresee, once a minute', async () => {
    const world = await openMarked(TOKENS.operator);
    await expect.poll(looks, soon).toEqual(['']);
    await aWhile();
    const unmarked = await world.marked();
    const { access } = world.simulator.cluster;
    access.rules = access.rules.filter(({ who }) => who !== '@operators');
    await grant(world, '/vms', 'PVEAuditor', 'users', 'operator@pve');
    const wholeLooks = (): number => looks().filter((query) => query === '').length;
    for (let i = 0; i < 3; i++) expect((await world.call('pve_guest_start', START)).text).toMatch(/^FORBIDDEN/);
    await aWhile();
    expect([wholeLooks(), await world.marked()]).toEqual([1, unmarked]);
    world.clock.advance(60_000);
    for (let i = 0; i < 3; i++) await world.call('pve_guest_start', START);
    await expect.poll(world.marked, soon).toEqual(expect.arrayContaining(CHANGES));
    expect(wholeLooks()).toBe(2);
  });

  it('costs little more for its marks', async () => {
    const world = await openMarked(TOKENS.auditor);
    const before = countTokens(JSON.stringify(await world.list()));
    await expect.poll(world.marked, soon).toEqual(CHANGES);
    const marked = countTokens(JSON.stringify(await world.list()));
    expect(marked - before).toBeLessThanOrEqual(CHANGES.length * 40);
  });
});
