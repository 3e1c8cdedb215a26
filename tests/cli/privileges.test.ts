import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { manifest } from '../../src/catalogue/manifest.ts';
import { leastFor } from '../../src/cli/privileges/least.ts';
import { SCENE_TOKEN } from '../../src/simulator/scene/access.ts';
import { bodyText } from '../../src/simulator/wire/wire.ts';
import { tools } from '../../src/tools/index.ts';
import { fakeHost } from '../support/msw.ts';
import { run } from '../support/process.ts';
import { openWorld, type World } from '../support/world.ts';

const host = fakeHost();

interface Printed {
  readonly code: number | null;
  readonly text: string;
  readonly error: string;
}

const printedWith = async (env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Printed> => {
  const { ended, lines, stderr } = run(['privileges', ...args], env);
  const { code } = await ended;
  return { code, text: lines.join('\n'), error: stderr() };
};
const printed = (...args: readonly string[]): Promise<Printed> => printedWith({}, ...args);

/** A file with this text; it is removed with the test. */
const fileWith = async (name: string, text: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'privileges-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};

/** Roles by object path, out of the commands as they are printed. */
type Roles = ReadonlyMap<string, readonly string[]>;

const ROLE = /^pveum role add (\S+) --privs "([^"]*)"$/;
const RULE = /^pveum acl modify (\S+) --users mcp@pve --roles (\S+)(?: --propagate 0)?$/;

const rolesIn = (text: string): Roles => {
  const commands = text.split('\n').filter((line) => !line.startsWith('#'));
  const roles = new Map(
    commands.flatMap((line) => (ROLE.test(line) ? [ROLE.exec(line)?.slice(1) ?? []] : [])) as [string, string][],
  );
  const rules = commands.flatMap((line) => (RULE.test(line) ? [RULE.exec(line)?.slice(1) ?? []] : [])) as [
    string,
    string,
  ][];
  expect(roles.size + rules.length).toBe(commands.length);
  return new Map(rules.map(([path, role]) => [path, roles.get(role)?.split(' ') ?? []]));
};

const SECRET = '00000000-0000-4000-8000-00000000abcd';

/** The server as a user who has these roles and nothing else, perhaps without one privilege. */
const openAs = async (roles: Roles, without?: string): Promise<World> => {
  const world = await openWorld(host, { token: `mcp@pve!server=${SECRET}` });
  const { access } = world.simulator.cluster;
  const token = { name: 'server', secret: SECRET, separated: false };
  access.users = [...access.users, { userid: 'mcp@pve', groups: [], enabled: true, tokens: [token] }];
  for (const [path, privileges] of roles) {
    const role = `Role${access.roles.size}`;
    access.roles.set(
      role,
      privileges.filter((privilege) => privilege !== without),
    );
    access.rules = [...access.rules, { path, who: 'mcp@pve', role, propagate: true }];
  }
  return world;
};

/** Starts a guest as somebody else. */
const beginTask = async ({ simulator }: World): Promise<string> => {
  const answer = await simulator.handle({
    method: 'POST',
    target: '/api2/json/nodes/pve1/qemu/103/status/start',
    headers: [['Authorization', `PVEAPIToken=${SCENE_TOKEN}`]],
    body: new Uint8Array(),
  });
  return (JSON.parse(bodyText(answer)) as { data: string }).data;
};

const NOT_SEEN = /^NOT_FOUND: There is no (?:guest|storage) /;
const power = (guest: string): Cases => ({
  'VM.Audit': [{ guest }, NOT_SEEN],
  'VM.PowerMgmt': [{ guest }, /^FORBIDDEN: .* lacks VM\.PowerMgmt on \/vms\/\d+\./],
});
const option = (privilege: string, args: object): Cases => ({
  [privilege]: [
    { guest: '103', ...args },
    new RegExp(`^FORBIDDEN: .* lacks (?:one of .*)?${privilege.replaceAll('.', '\\.')} on /vms/103\\.`),
  ],
});

/** For each privilege that is printed for a tool: a call that goes through with it, and what comes of it without; or why no call shows that. */
type Cases = Readonly<Record<string, readonly [args: object, without: RegExp] | string>>;

const SNAPSHOT = { guest: '102', name: 'before-upgrade', dry_run: true };
const snapshot = (args: object): Cases => ({
  'VM.Audit': [args, NOT_SEEN],
  'VM.Snapshot': [args, /lacks VM\.Snapshot on \/vms\/\d+/],
});
const WITH_MORE = 'backups are seen only with what is printed as needed beside the roles';

const CASES: Readonly<Record<string, Cases>> = {
  pve_backup_coverage: {
    'Datastore.Audit': WITH_MORE,
    'Sys.Audit': [{}, /^(?![^]*backup-5d1c7e90)/],
    'VM.Audit': [{}, /^# 0 rows/m],
  },
  pve_backup_create: {
    'Datastore.Audit': [{ guests: ['100'], dry_run: true }, /No storage that can be seen on pve1 takes backups/],
    'VM.Audit': [{ guests: ['100'], dry_run: true }, NOT_SEEN],
  },
  pve_backup_delete: { 'Datastore.Audit': WITH_MORE, 'VM.Audit': WITH_MORE },
  pve_backup_list: {
    'Datastore.Audit': [{}, /^# no storage that takes backups can be seen/m],
    'VM.Audit': [{}, /^(?![^]*VM\.Backup on the guests)/],
  },
  pve_backup_restore: { 'Datastore.Audit': WITH_MORE, 'Sys.Audit': WITH_MORE, 'VM.Audit': WITH_MORE },
  pve_cluster_log: {},
  pve_cluster_status: {
    'Datastore.Audit': [{}, /^(?![^]*\nstorages: )/],
    'Sys.Audit': [{}, /^# quorum: FORBIDDEN, /m],
    'VM.Audit': [{}, /^guests: 0 of 0 running$/m],
  },
  pve_guest_clone: {
    'Datastore.Audit': [{ guest: '103', storage: 'ceph', dry_run: true }, NOT_SEEN],
    'VM.Allocate': [{ guest: '103', dry_run: true }, /LACKING VM\.Allocate/],
    'VM.Audit': [{ guest: '103', dry_run: true }, NOT_SEEN],
    'VM.Clone': [{ guest: '103', dry_run: true }, /LACKING VM\.Clone/],
  },
  pve_guest_create: {
    'Datastore.Audit': [{ kind: 'vm', name: 'x', dry_run: true }, /No online node has a storage for disks of VMs/],
    'Sys.Audit': 'without it a node is chosen without knowing its free memory',
    'VM.Audit': 'what was made is read afterwards, and making it takes more than the roles',
    'VM.Config.Disk': 'a disk is resized in the second step of a plan, after what takes more than the roles',
    'VM.PowerMgmt': [{ kind: 'vm', name: 'x', start: true, dry_run: true }, /lacks VM\.PowerMgmt on \/vms\/108/],
  },
  pve_guest_delete: {
    'Datastore.Audit': [{ guest: '105', dry_run: true }, /no storage with backups can be seen/],
    'VM.Allocate': [{ guest: '105', dry_run: true }, /the server lacks VM\.Allocate/],
    'VM.Audit': [{ guest: '105', dry_run: true }, NOT_SEEN],
  },
  pve_guest_configure: {
    'VM.Audit': [{ guest: '103', onboot: true }, NOT_SEEN],
    ...option('VM.Config.CPU', { cores: 2 }),
    ...option('VM.Config.Memory', { memory: '4G' }),
    ...option('VM.Config.Options', { onboot: true }),
    ...option('VM.Config.HWType', { set: { vga: 'std' } }),
    ...option('VM.Config.Network', { set: { nameserver: '192.0.2.1' } }),
    ...option('VM.Config.Disk', { set: { boot: 'order=scsi0' } }),
    ...option('VM.Config.CDROM', { set: { ide2: 'none,media=cdrom' } }),
  },
  pve_guest_get: {
    'VM.Audit': [{ guest: '100', include: ['status', 'summary', 'config', 'pending', 'snapshots'] }, NOT_SEEN],
    'VM.GuestAgent.Audit': [{ guest: '100', include: ['addresses'] }, /^FORBIDDEN: .* VM\.GuestAgent\.Audit/],
  },
  pve_guest_list: { 'VM.Audit': [{}, /^# 0 rows/m] },
  pve_guest_migrate: {
    'VM.Audit': [{ guest: '100', target: 'pve2' }, NOT_SEEN],
    'VM.Migrate': [{ guest: '100', target: 'pve2' }, /^FORBIDDEN: .* lacks VM\.Migrate on \/vms\/100\./],
  },
  pve_guest_reboot: power('100'),
  pve_guest_shutdown: power('100'),
  pve_guest_start: power('103'),
  pve_guest_stop: power('200'),
  pve_guest_suspend: power('100'),
  pve_node_get: {
    'Sys.Audit': [{ node: 'pve1', include: ['status'] }, /^FORBIDDEN: .* lacks Sys\.Audit on \/nodes\/pve1\./],
    'Sys.Modify': [{ node: 'pve1', include: ['updates'] }, /^FORBIDDEN: .* lacks Sys\.Modify on \/nodes\/pve1\./],
    'VM.Audit': [{ node: 'pve1' }, /all: 0/],
  },
  pve_node_list: {
    'Sys.Audit': [{ columns: ['node', 'maxmem'] }, /^pve1\t-?$/m],
    'VM.Audit': [{ columns: ['node', 'guests'] }, /^pve1\t0$/m],
  },
  pve_snapshot_create: snapshot({ guest: '100', name: 'one' }),
  pve_snapshot_delete: snapshot(SNAPSHOT),
  pve_snapshot_list: { 'VM.Audit': [{ guest: '102' }, NOT_SEEN] },
  pve_snapshot_rollback: snapshot(SNAPSHOT),
  pve_storage_content: { 'Datastore.Audit': [{ storage: 'local' }, NOT_SEEN] },
  pve_storage_list: { 'Datastore.Audit': [{}, /^# 0 rows/m] },
  pve_task_get: {},
  pve_task_list: {},
  pve_task_stop: {},
  pve_volume_delete: {
    'Datastore.Audit': [{ volume: 'nas:iso/virtio-win-0.1.285.iso', dry_run: true }, NOT_SEEN],
    'VM.Audit': 'disks of guests are seen only with what is printed as needed beside the roles',
  },
};

describe.each(Object.keys(tools))('what is printed for %s', (name) => {
  const cases = Object.entries(CASES[name] ?? {});

  it('is enough, and each part of it is needed', async () => {
    const { code, text } = await printed('--tools', name, '--access', 'full');
    expect(code).toBe(0);
    const roles = rolesIn(text);
    // The same may be needed on several paths.
    expect([...new Set([...roles.values()].flat())].sort()).toEqual(cases.map(([privilege]) => privilege).sort());
    for (const [privilege, each] of cases) {
      if (typeof each === 'string') continue;
      const [args, without] = each;
      const enough = await (await openAs(roles)).call(name, args as Record<string, unknown>);
      expect(enough.isError, `${privilege}: ${enough.text}`).toBe(false);
      expect(enough.text).not.toMatch(without);
      const less = await (await openAs(roles, privilege)).call(name, args as Record<string, unknown>);
      expect(less.text, `without ${privilege}`).toMatch(without);
    }
  });
});

describe('more, in the cases that are printed', () => {
  const further = async (name: string): Promise<string[]> =>
    (await printed('--tools', name, '--access', 'full')).text.split('\n').filter((line) => line.startsWith('# More'));
  const CONFIGURE = 'pve_guest_configure';

  it.each<[name: string, args: object, line: string, path: string, privileges: string[], told: RegExp]>([
    [
      CONFIGURE,
      { guest: '103', set: { scsi5: 'ceph:1' } },
      'to make disks: Datastore.AllocateSpace on /storage.',
      '/storage',
      ['Datastore.AllocateSpace'],
      /lacks Datastore\.AllocateSpace on \/storage\/ceph\./,
    ],
    [
      CONFIGURE,
      { guest: '103', set: { net3: 'virtio,bridge=vmbr0' } },
      'to connect network interfaces: SDN.Use on /sdn/zones.',
      '/sdn/zones',
      ['SDN.Use'],
      /lacks SDN\.Use on \/sdn\/zones\//,
    ],
    [
      CONFIGURE,
      { guest: '103', set: { startup: 'order=1' } },
      'to set the order of startup: Sys.Modify on /.',
      '/',
      ['Sys.Modify'],
      /lacks Sys\.Modify on \/\./,
    ],
  ])('%s %j', async (name, args, line, path, privileges, told) => {
    expect(await further(name)).toContain(`# More is needed by ${name}, ${line}`);
    const roles = rolesIn((await printed('--tools', name, '--access', 'full')).text);
    const call = async (given: Roles): Promise<string> =>
      (await (await openAs(given)).call(name, args as Record<string, unknown>)).text;
    expect(await call(roles)).toMatch(told);
    expect(await call(new Map([...roles, [path, privileges]]))).not.toMatch(/FORBIDDEN/);
  });

  it('pve_task_get: tasks of others are not shown without', async () => {
    expect(await further('pve_task_get')).toEqual([
      '# More is needed by pve_task_get, to see tasks that others began: Sys.Audit on /nodes.',
    ]);
    const shown = async (roles: Roles): Promise<string> => {
      const world = await openAs(roles);
      return (await world.call('pve_task_get', { upid: await beginTask(world) })).text;
    };
    expect(await shown(new Map())).toMatch(/^FORBIDDEN: .* lacks Sys\.Audit on \/nodes\/pve1\./);
    expect(await shown(new Map([['/nodes', ['Sys.Audit']]]))).toMatch(/^type: qmstart$/m);
  });

  it('pve_storage_content: disks and backups of guests are left out without', async () => {
    const roles = rolesIn((await printed('--tools', 'pve_storage_content')).text);
    expect(await further('pve_storage_content')).toEqual([
      '# More is needed by pve_storage_content, to see the disks of guests: VM.Config.Disk on /vms.',
      '# More is needed by pve_storage_content, to see their backups: Datastore.AllocateSpace on /storage and VM.Backup on /vms.',
    ]);
    const rows = async (content: string, storage: string, more: Roles): Promise<string> =>
      (await (await openAs(new Map([...roles, ...more]))).call('pve_storage_content', { storage, content })).text;
    expect(await rows('images', 'ceph', new Map())).toMatch(/^# 0 rows/m);
    expect(await rows('images', 'ceph', new Map([['/vms', ['VM.Config.Disk']]]))).toContain('ceph:vm-102-disk-1');
  });
});

describe('the command', () => {
  it('prints roles and rules for a shell, and nothing else that is no comment', async () => {
    const { code, text } = await printed('--toolsets', 'guests,tasks', '--access', 'operate');
    expect(code).toBe(0);
    expect(text).toMatchInlineSnapshot(`
      "# The least for pve_guest_clone, pve_guest_configure, pve_guest_create, pve_guest_get, pve_guest_list, pve_guest_migrate, pve_guest_reboot, pve_guest_shutdown, pve_guest_start, pve_guest_stop, pve_guest_suspend, pve_task_get, pve_task_list, pve_task_stop with access operate.
      # Run it as root on a node. A rule on a path replaces what its holder has there from above or from groups.
      # Where a role of that name is there already, use role modify in place of role add.
      pveum role add MCPNodes --privs "Sys.Audit"
      pveum acl modify /nodes --users mcp@pve --roles MCPNodes
      pveum role add MCPStorage --privs "Datastore.Audit"
      pveum acl modify /storage --users mcp@pve --roles MCPStorage
      pveum role add MCPVms --privs "VM.Allocate VM.Audit VM.Clone VM.Config.CDROM VM.Config.CPU VM.Config.Disk VM.Config.HWType VM.Config.Memory VM.Config.Network VM.Config.Options VM.GuestAgent.Audit VM.Migrate VM.PowerMgmt"
      pveum acl modify /vms --users mcp@pve --roles MCPVms
      # More is needed by pve_guest_clone, pve_guest_configure, pve_guest_create, to make disks: Datastore.AllocateSpace on /storage.
      # More is needed by pve_guest_clone, pve_guest_configure, pve_guest_create, to connect network interfaces: SDN.Use on /sdn/zones.
      # More is needed by pve_guest_configure, to set the order of startup: Sys.Modify on /.
      # More is needed by pve_guest_create, to see their backups: Datastore.AllocateSpace on /storage and VM.Backup on /vms.
      # More is needed by pve_task_list, to see tasks that others began: Sys.Audit on /.
      # More is needed by pve_task_stop, to stop tasks that others began: Sys.Modify on /nodes.
      # What GET /cluster/nextid needs is decided by the host alone.
      # What GET /nodes/{node}/replication needs is decided by the host alone."
    `);
  });

  it('takes what access leaves', async () => {
    const read = await printed();
    expect(read.text).not.toContain('pve_guest_start');
    expect(read.text).not.toContain('VM.PowerMgmt');
    expect((await printed('--access', 'operate')).text).toContain('VM.PowerMgmt');
  });

  it('does not ask for more that is granted anyway', async () => {
    const more = async (toolsets: string): Promise<string[]> =>
      (await printed('--toolsets', toolsets, '--access', 'operate')).text
        .split('\n')
        .filter((line) => line.includes('to see'));
    expect(await more('storage')).toHaveLength(2);
    expect(await more('storage,guests')).toEqual([
      '# More is needed by pve_guest_create, pve_storage_content, to see their backups: Datastore.AllocateSpace on /storage and VM.Backup on /vms.',
    ]);
  });

  it('is for a token where one is named', async () => {
    const { text } = await printed('--tools', 'pve_guest_list', '--for', 'ai@pam!mcp');
    expect(text).toContain("pveum acl modify /vms --tokens 'ai@pam!mcp' --roles MCPVms");
    expect(text).toContain('# A token never has more than its user, who needs the same.');
  });

  it.each<[args: string[], said: string]>([
    [['--tools', 'pve_guest_lst'], 'There is no tool "pve_guest_lst".\nNext: Did you mean pve_guest_list?'],
    [['--tools', ','], 'No tool is named.'],
    [['--toolsets', 'guest'], '--toolsets: must be default, all, or names out of guests,'],
    [['--tools', 'pve_guest_stop'], 'pve_guest_stop is of class disrupt.\nNext: Add --access operate.'],
    [['--access', 'most'], '--access: must be read, operate, full; got "most"'],
    [['--for', 'x; rm -rf /'], '--for must be USER@REALM'],
    [['--for', 'x@pve!a b'], '--for must be USER@REALM'],
    [['--everything'], 'There is no option "--everything"'],
    [['--toolset', 'guests'], 'did you mean --toolsets?'],
    [['--tools', 'pve_guest_list', '--tools', 'pve_node_list'], '--tools is given 2 times.'],
    [['--policy', 'a', '--policy-file', 'b'], '--policy and --policy-file are the same: give one.'],
    [['guests'], 'Operands needed: 0; given: 1.'],
  ])('refuses %j', async (args, said) => {
    const { code, text, error } = await printed(...args);
    expect([code, text]).toEqual([2, '']);
    expect(error).toContain(said);
  });
});

describe('a policy', () => {
  const under = async (rules: string, ...args: readonly string[]): ReturnType<typeof printed> => {
    const path = await fileWith('policy.yaml', rules);
    return printed('--policy', path, '--tools', 'pve_guest_start,pve_guest_list', '--access', 'operate', ...args);
  };

  it.each<[what: string, rules: string, needed: boolean]>([
    ['by its method', '{effect: deny, method: "POST /nodes/*/*/*/status/*"}', false],
    ['by its verb', '{effect: deny, method: "POST /**"}', false],
    ['by the tool', '{effect: deny, tool: pve_guest_start}', false],
    ['by every class that it can have', '{effect: deny, risk: [change, disrupt]}', false],
    ['by a class that it has only with some parameters', '{effect: deny, risk: disrupt}', true],
    ['by another tool', '{effect: deny, tool: pve_guest_stop}', true],
    ['on one guest', '{effect: deny, guest: 100}', true],
    ['on one node by its method', '{effect: deny, method: "POST /nodes/pve1/**"}', true],
    ['on one node', '{effect: deny, node: "*"}', true],
    ['at night', '{effect: deny, time: "00:00-24:00"}', true],
    ['on one cluster', '{effect: deny, cluster: "*"}', true],
    ['not at all: it is asked about', '{effect: confirm, tool: pve_guest_start}', true],
    ['for one of the kinds of guests', '{effect: deny, method: "POST /nodes/*/lxc/**"}', true],
  ])('that denies it %s', async (_, rule, needed) => {
    const { code, text, error } = await under(`rules:\n  - ${rule}\n`);
    expect([code, error]).toEqual([0, '']);
    expect(text.includes('VM.PowerMgmt')).toBe(needed);
    expect(text.includes('pve_guest_start')).toBe(needed);
    expect(text).toContain('VM.Audit');
  });

  it('that leaves nothing', async () => {
    const path = await fileWith('policy.yaml', 'rules:\n  - {effect: deny, tool: pve_guest_start}\n');
    const { text } = await printed('--policy', path, '--tools', 'pve_guest_start', '--access', 'operate');
    expect(text).toBe('# Nothing is left to be used: no privilege is needed.');
  });

  it('and access are those of the settings of the server, unless they are given', async () => {
    const policy = await fileWith('policy.yaml', 'rules:\n  - {effect: deny, tool: pve_guest_start}\n');
    const config = await fileWith('config.yaml', `access: operate\npolicy_file: ${policy}\n`);
    const tools = ['--tools', 'pve_guest_start,pve_guest_stop'];
    const byFile = await printed('--config', config, ...tools);
    expect(byFile.text).toContain(`# The least for pve_guest_stop with access operate, under the policy ${policy}.`);
    const env = { PVE_MCP_ACCESS: 'operate', PVE_MCP_POLICY_FILE: policy };
    expect((await printedWith(env, ...tools)).text).toBe(byFile.text);
    expect((await printed('--access=operate', '--policy-file', policy, ...tools)).text).toBe(byFile.text);
    expect((await printed('--config', config, '--access', 'read', ...tools)).error).toContain('Add --access operate.');
  });

  it('that is wrong is refused', async () => {
    const { code, text, error } = await under('rules:\n  - {effect: perhaps}\n');
    expect([code, text]).toEqual([1, '']);
    expect(error).toContain('MISCONFIGURED: The policy file ');
  });
});

describe('the least of methods', async () => {
  const methods = await manifest();
  const least = (...routes: readonly string[]): ReturnType<typeof leastFor> =>
    leastFor([{ tool: { name: 'pve_any', sees: [] }, methods: routes.flatMap((route) => methods.get(route) ?? []) }]);

  it.each<[routes: string[], grants: string[]]>([
    [['GET /cluster/config'], ['/ Sys.Audit']],
    [
      ['GET /nodes/{node}/status', 'GET /nodes/{node}/hardware/pci'],
      ['/ Sys.Audit', '/nodes Sys.Audit …'],
    ],
    [['POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback'], ['/vms VM.Snapshot …']],
    [
      ['POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback', 'GET /nodes/{node}/qemu/{vmid}/status/current'],
      ['/vms VM.Audit,VM.Snapshot …'],
    ],
    [['GET /nodes/{node}/qemu/{vmid}/agent/info'], ['/vms VM.GuestAgent.Audit …']],
    // What is needed anyway decides between the ways.
    [
      ['GET /nodes/{node}/qemu/{vmid}/agent/info', 'POST /nodes/{node}/qemu/{vmid}/agent/exec'],
      ['/vms VM.GuestAgent.Unrestricted …'],
    ],
    [['GET /access/domains/{realm}'], ['/access/realm Sys.Audit']],
    [['GET /version'], []],
    [['GET /access/domains'], []],
  ])('%j', (routes, grants) => {
    expect(
      least(...routes).grants.map(
        ({ path, privileges, propagate }) => `${path} ${privileges.join()}${propagate ? ' …' : ''}`,
      ),
    ).toEqual(grants);
  });

  it('tells of those that no privilege opens, and of those that the host decides about', () => {
    expect(least('POST /cluster/acme/account', 'GET /pools', 'GET /access/domains').unclear).toEqual([
      'POST /cluster/acme/account',
      'GET /pools',
    ]);
  });
});
