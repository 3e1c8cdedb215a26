import { describe, expect, it } from 'vitest';
import { manifest } from '../../src/catalogue/manifest.ts';
import { createRights, rightsFor, rightsInWords, type Holder } from '../../src/dispatch/rights.ts';
import type { Planned, Requester, SendOptions } from '../../src/endpoint.ts';
import { PRIVILEGES } from '../../src/rules/roles.ts';
import { openDoor, TOKENS } from '../simulator/door.ts';
import { fakeClock } from '../support/clock.ts';

const methods = await manifest();

type Permissions = Readonly<Record<string, Readonly<Record<string, 0 | 1>>>>;
const holderOf = (permissions: Permissions, identity = 'ops@pve'): Holder => ({ identity, permissions });

const told = (route: string, params: object, holder: Holder | undefined): string => {
  const method = methods.get(route);
  if (!method) throw new Error(`there is no ${route}`);
  const rights = rightsFor({ params: { ...params } }, method, holder);
  return `${rights.verdict} — ${rightsInWords(rights)}`;
};

const START = 'POST /nodes/{node}/qemu/{vmid}/status/start';
const CONFIG = 'PUT /nodes/{node}/qemu/{vmid}/config';
const ROLLBACK = 'POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback';
const GUEST = { node: 'pve1', vmid: 100 };
describe('what a request needs', () => {
  it.each<[what: string, route: string, params: object, holder: Holder | undefined, want: string]>([
    ['held', START, GUEST, holderOf({ '/vms': { 'VM.PowerMgmt': 1 } }), 'yes — VM.PowerMgmt on /vms/100: held'],
    ['lacking', START, GUEST, holderOf({ '/vms': { 'VM.Audit': 1 } }), 'no — VM.PowerMgmt on /vms/100: LACKING'],
    [
      'held elsewhere',
      START,
      GUEST,
      holderOf({ '/vms/101': { 'VM.PowerMgmt': 1 } }),
      'no — VM.PowerMgmt on /vms/100: LACKING',
    ],
    [
      'not reaching down',
      START,
      GUEST,
      holderOf({ '/vms': { 'VM.PowerMgmt': 0 } }),
      'no — VM.PowerMgmt on /vms/100: LACKING',
    ],
    ['not told by the cluster', START, GUEST, undefined, 'unknown — VM.PowerMgmt on /vms/100: not known whether held'],
    [
      'one of two',
      ROLLBACK,
      GUEST,
      holderOf({ '/': { 'VM.Snapshot.Rollback': 1 } }),
      'yes — VM.Snapshot.Rollback on /vms/100: held',
    ],
    ['neither of two', ROLLBACK, GUEST, holderOf({}), 'no — VM.Snapshot on /vms/100: LACKING'],
    [
      'what the options ask for',
      CONFIG,
      { ...GUEST, cores: 2, memory: '512' },
      holderOf({ '/vms': { 'VM.Config.CPU': 1, 'VM.Config.Memory': 1 } }),
      'yes — VM.Config.CPU, VM.Config.Memory on /vms/100: held',
    ],
    [
      'some of what the options ask for',
      CONFIG,
      { ...GUEST, cores: 2, startup: 'order=1' },
      holderOf({ '/vms': { 'VM.Config.CPU': 1 } }),
      'no — VM.Config.CPU, VM.Config.Options on /vms/100; Sys.Modify on /: LACKING VM.Config.Options on /vms/100; Sys.Modify on /',
    ],
    [
      'what the name of an option does not tell',
      CONFIG,
      { ...GUEST, net0: 'virtio,bridge=vmbr0' },
      holderOf({ '/vms': { 'VM.Config.Network': 1 } }),
      'unknown — VM.Config.Network on /vms/100: held; the host decides about the rest',
    ],
    [
      'none of what changes of options ask for',
      CONFIG,
      { ...GUEST, freeze: 1 },
      holderOf({ '/vms': { 'VM.PowerMgmt': 1 } }),
      'no — NOT ALLOWED to this server',
    ],
    ['root', CONFIG, { ...GUEST, cores: 2 }, holderOf({}, 'root@pam'), 'yes — VM.Config.CPU on /vms/100: held'],
    ['root, whatever it is', CONFIG, { ...GUEST, revert: 'cores' }, holderOf({}, 'root@pam'), 'yes — none needed'],
    [
      'not told by the cluster, of options',
      CONFIG,
      { ...GUEST, revert: 'cores' },
      undefined,
      'unknown — not known: the host decides',
    ],
    [
      'by a pool that is named',
      'POST /nodes/{node}/qemu/{vmid}/clone',
      { ...GUEST, newid: 200, pool: 'lab' },
      holderOf({ '/vms/100': { 'VM.Clone': 1 }, '/pool/lab': { 'VM.Allocate': 1 } }),
      'yes — held',
    ],
    [
      'what the host decides',
      'GET /pools',
      {},
      holderOf({ '/': { 'Pool.Audit': 1 } }),
      'unknown — not known: the host decides',
    ],
    ['what nobody needs', 'GET /access/domains', {}, holderOf({}), 'yes — none needed'],
    ['what is for root', 'POST /cluster/acme/account', {}, holderOf({}), 'no — NOT ALLOWED to this server'],
    [
      'what is for root, as a token of root',
      'POST /cluster/acme/account',
      {},
      holderOf({}, 'root@pam!x'),
      'no — NOT ALLOWED to this server',
    ],
    [
      'what is for logins, as a token',
      [...methods].find(([, { ticketOnly }]) => ticketOnly)?.[0] ?? '',
      {},
      holderOf({}, 'root@pam!x'),
      'no — NOT ALLOWED to this server',
    ],
  ])('%s', (_, route, params, holder, want) => {
    expect(told(route, params, holder)).toBe(want);
  });

  const REQUESTS: readonly (readonly [string, Planned['params']])[] = [
    [START, { node: 'pve1', vmid: 103 }],
    ['GET /nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: 100 }],
    ['GET /nodes/{node}/lxc/{vmid}/status/current', { node: 'pve2', vmid: 200 }],
    ['GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces', { node: 'pve1', vmid: 100 }],
    ['GET /nodes/{node}/status', { node: 'pve1' }],
    ['GET /nodes/{node}/storage/{storage}/content', { node: 'pve1', storage: 'local' }],
    ['PUT /nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: 103, onboot: 1 }],
    ['POST /cluster/acme/account', { contact: 'a@example.com' }],
    ['GET /cluster/config', {}],
    ['GET /access/users/{userid}', { userid: 'auditor@pve' }],
    ['GET /access/domains', {}],
  ];

  it.each(Object.entries(TOKENS))('a yes and a no are those of the host, for %s', async (who, token) => {
    const verdicts = new Set<string>();
    for (const [route, params] of REQUESTS) {
      const door = openDoor();
      const as = who as keyof typeof TOKENS;
      const permissions = (await door.send('GET /access/permissions', { as })).json.data as Permissions;
      const method = methods.get(route);
      if (!method) throw new Error(`there is no ${route}`);
      const { verdict } = rightsFor({ params }, method, holderOf(permissions, token.split('=')[0]));
      const path = method.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
      const form = Object.entries(params).filter(([name]) => !method.path.includes(`{${name}}`));
      const body = form.length > 0 ? { form: new URLSearchParams(form as [string, string][]).toString() } : {};
      const { status } = await door.send(`${method.verb} ${path}`, { as, ...body });
      verdicts.add(verdict);
      if (verdict !== 'unknown') expect([route, status === 403]).toEqual([route, verdict === 'no']);
    }
    expect(verdicts.has('yes') && verdicts.has('no')).toBe(true);
  });
});

/** Changes of options, with whether all that they ask for is told by their names. */
const OPTIONS: readonly (readonly [vmid: number, params: Planned['params'], isAll: boolean])[] = [
  [103, { cores: 2 }, true],
  [103, { memory: '512' }, true],
  [103, { onboot: 1, cores: 2 }, true],
  [103, { vga: 'std' }, true],
  [103, { freeze: 1 }, true],
  [103, { ciuser: 'amy' }, true],
  [103, { ciuser: 'amy', tags: 'a' }, true],
  [103, { boot: 'order=scsi0' }, true],
  [103, { startup: 'order=1' }, true],
  [103, { ide2: 'none,media=cdrom' }, true],
  [103, { scsi5: 'ceph:1' }, true],
  [103, { delete: 'description' }, true],
  [103, { ide2: 'local:iso/debian-13.1.0-amd64-netinst.iso,media=cdrom' }, false],
  [103, { net3: 'virtio,bridge=vmbr0' }, false],
  [103, { delete: 'scsi0' }, false],
  [103, { delete: 'ide2' }, false],
  [103, { serial0: 'socket' }, false],
  [103, { hookscript: 'local:snippets/x.sh' }, false],
  [103, { revert: 'cores' }, false],
  [200, { cores: 2 }, true],
  [200, { swap: 512, hostname: 'web9' }, true],
  [200, { onboot: 1 }, true],
  [200, { startup: 'order=1' }, true],
  [200, { mp3: 'ceph:1,mp=/srv' }, true],
  [200, { delete: 'description' }, true],
  [200, { features: 'nesting=1' }, false],
];

describe('a change of options', () => {
  it.each(OPTIONS)('of %i: %j asks for what the host asks for', async (vmid, params, isAll) => {
    const kind = vmid < 200 ? 'qemu' : 'lxc';
    const method = methods.get(`PUT /nodes/{node}/${kind}/{vmid}/config`);
    if (!method) throw new Error('there is no such method');
    const asUser = async (privileges: readonly string[]): Promise<readonly [verdict: string, refused: boolean]> => {
      const door = openDoor();
      const { access, guests } = door.simulator.cluster;
      access.roles.set('Some', [...privileges]);
      access.rules = [{ path: '/', who: 'web@pve', role: 'Some', propagate: true }];
      const permissions = (await door.send('GET /access/permissions', { as: 'web' })).json.data as Permissions;
      const guest = guests.get(vmid);
      if (!guest) throw new Error('there is no such guest');
      if (kind === 'qemu') guest.config['ide2'] ??= 'none,media=cdrom';
      const { node } = guest;
      const holder = holderOf(permissions, 'web@pve!all');
      const form = new URLSearchParams(Object.entries(params) as [string, string][]).toString();
      const { status } = await door.send(`PUT /nodes/${node}/${kind}/${vmid}/config`, { as: 'web', form });
      return [rightsFor({ params: { node, vmid, ...params } }, method, holder).verdict, status === 403];
    };
    const all = [...PRIVILEGES];
    expect((await asUser(all))[0]).toBe(isAll ? 'yes' : 'unknown');
    // Each privilege is left out once, and given alone once.
    for (const privilege of all.filter((each) => /^(?:VM|Sys|Datastore)\./.test(each))) {
      for (const some of [
        all.filter((each) => each !== privilege),
        ['VM.Config.CPU', 'VM.Config.Options', privilege],
      ]) {
        const [verdict, refused] = await asUser(some);
        if (verdict !== 'unknown') expect([some, refused]).toEqual([some, verdict === 'no']);
      }
    }
  });
});

describe('the rights of the server', () => {
  const source = (answer: () => unknown) => {
    const clock = fakeClock();
    const asked: string[] = [];
    // eslint-disable-next-line @typescript-eslint/require-await -- so that what `answer` throws becomes a rejection.
    const send = async <Result>({ method, path }: Planned<Result>, options?: SendOptions): Promise<Result> => {
      asked.push(`${method} ${path} ${String(options?.timeoutMs)}`);
      return answer() as Result;
    };
    const requester: Requester = { send, sendPage: async (request) => ({ data: await send(request) }) };
    return { clock, asked, rights: createRights(requester, () => Promise.resolve('ops@pve'), clock) };
  };

  it('are asked for once a minute, with a limit of time', async () => {
    const { rights, clock, asked } = source(() => ({ '/': {} }));
    expect(asked).toEqual([]);
    expect(await Promise.all([rights(), rights()])).toEqual([holderOf({ '/': {} }), holderOf({ '/': {} })]);
    clock.advance(59_999);
    await rights();
    expect(asked).toEqual(['GET /access/permissions 5000']);
    clock.advance(1);
    await rights();
    expect(asked).toHaveLength(2);
    clock.advance(-1);
    await rights();
    expect(asked).toHaveLength(3);
  });

  it('are not known where the cluster does not tell, and asked for again a minute later', async () => {
    const { rights, clock, asked } = source(() => {
      throw new Error('no');
    });
    expect([await rights(), await rights()]).toEqual([undefined, undefined]);
    expect(asked).toHaveLength(1);
    clock.advance(60_000);
    await rights();
    expect(asked).toHaveLength(2);
  });
});
