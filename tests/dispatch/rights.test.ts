import { describe, expect, it } from 'vitest';
import { manifest } from '../../src/catalogue/manifest.ts';
import { createRights, rightsFor, rightsInWords, type Holder } from '../../src/dispatch/rights.ts';
import { usable } from '../../src/dispatch/usable.ts';
import type { Planned, Requester, Verb } from '../../src/endpoint.ts';
import type { Verdict } from '../../src/rules/permissions.ts';
import { tools } from '../../src/tools/index.ts';
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
const CPU_OF = ['VM.Config.Disk', 'VM.Config.CDROM', 'VM.Config.CPU', 'VM.Config.Memory', 'VM.Config.Network'];
const ALL_CONFIG = [...CPU_OF, 'VM.Config.HWType', 'VM.Config.Options'];

describe('what a request needs', () => {
  it.each<[what: string, route: string, params: object, holder: Holder | undefined, want: string]>([
    ['held', START, GUEST, holderOf({ '/vms': { 'VM.PowerMgmt': 1 } }), 'yes — VM.PowerMgmt on /vms/100: held'],
    [
      'lacking',
      START,
      GUEST,
      holderOf({ '/vms': { 'VM.Audit': 1 } }),
      'no — VM.PowerMgmt on /vms/100: LACKING VM.PowerMgmt on /vms/100',
    ],
    [
      'held elsewhere',
      START,
      GUEST,
      holderOf({ '/vms/101': { 'VM.PowerMgmt': 1 } }),
      'no — VM.PowerMgmt on /vms/100: LACKING VM.PowerMgmt on /vms/100',
    ],
    [
      'not reaching down',
      START,
      GUEST,
      holderOf({ '/vms': { 'VM.PowerMgmt': 0 } }),
      'no — VM.PowerMgmt on /vms/100: LACKING VM.PowerMgmt on /vms/100',
    ],
    ['not told by the cluster', START, GUEST, undefined, 'unknown — VM.PowerMgmt on /vms/100: not known whether held'],
    [
      'one of two',
      ROLLBACK,
      GUEST,
      holderOf({ '/': { 'VM.Snapshot.Rollback': 1 } }),
      'yes — VM.Snapshot.Rollback on /vms/100: held',
    ],
    ['neither of two', ROLLBACK, GUEST, holderOf({}), 'no — VM.Snapshot on /vms/100: LACKING VM.Snapshot on /vms/100'],
    [
      'some of those that the options ask for',
      CONFIG,
      GUEST,
      holderOf({ '/vms': { 'VM.Config.CPU': 1, 'VM.Config.Memory': 1 } }),
      `unknown — one of ${ALL_CONFIG.join(', ')} on /vms/100, by what is changed; LACKING VM.Config.Disk, VM.Config.CDROM, VM.Config.Network, VM.Config.HWType, VM.Config.Options on /vms/100`,
    ],
    [
      'all of them',
      CONFIG,
      GUEST,
      holderOf({ '/vms': Object.fromEntries(ALL_CONFIG.map((privilege) => [privilege, 1])) }),
      `yes — ${ALL_CONFIG.join(', ')} on /vms/100: held`,
    ],
    ['root', CONFIG, GUEST, holderOf({}, 'root@pam'), `yes — ${ALL_CONFIG.join(', ')} on /vms/100: held`],
    ['what the host decides', 'GET /pools', {}, holderOf({ '/': { 'Pool.Audit': 1 } }), 'unknown — the host decides'],
    ['what nobody needs', 'GET /access/domains', {}, holderOf({}), 'yes — none needed'],
    ['what is for root', 'POST /cluster/acme/account', {}, holderOf({}), 'no — no privilege opens this to the server'],
    [
      'what is for root, as a token of root',
      'POST /cluster/acme/account',
      {},
      holderOf({}, 'root@pam!x'),
      'no — no privilege opens this to the server',
    ],
    [
      'what is for logins, as a token',
      [...methods].find(([, { ticketOnly }]) => ticketOnly)?.[0] ?? '',
      {},
      holderOf({}, 'root@pam!x'),
      'no — no privilege opens this to the server',
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

describe('the rights of the server', () => {
  const source = (answer: () => unknown) => {
    const clock = fakeClock();
    const asked: Planned[] = [];
    // eslint-disable-next-line @typescript-eslint/require-await -- so that what `answer` throws becomes a rejection.
    const send = async <Result>(request: Planned<Result>): Promise<Result> => {
      asked.push(request);
      return answer() as Result;
    };
    const requester: Requester = { send, sendPage: async (request) => ({ data: await send(request) }) };
    return { clock, asked, rights: createRights(requester, () => Promise.resolve('ops@pve'), clock) };
  };

  it('are asked for once a minute, and anew when they are forgotten', async () => {
    const { rights, clock, asked } = source(() => ({ '/': {} }));
    expect(await rights.holder()).toEqual(holderOf({ '/': {} }));
    clock.advance(59_999);
    await rights.holder();
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /access/permissions']);
    clock.advance(1);
    await rights.holder();
    expect(asked).toHaveLength(2);
    rights.forget();
    await rights.holder();
    expect(asked).toHaveLength(3);
    clock.advance(-1);
    await rights.holder();
    expect(asked).toHaveLength(4);
  });

  it('that were forgotten while they were read are not kept', async () => {
    const { rights, asked } = source(() => ({}));
    const before = rights.holder();
    rights.forget();
    await before;
    await rights.holder();
    expect(asked).toHaveLength(2);
  });

  it('are not known where the cluster does not tell, and asked for again', async () => {
    const { rights, asked } = source(() => {
      throw new Error('no');
    });
    expect([await rights.holder(), await rights.holder()]).toEqual([undefined, undefined]);
    expect(asked).toHaveLength(2);
  });
});

describe('whether a tool can be used', () => {
  const GUESTS: Permissions = { '/vms': { 'VM.Audit': 1, 'VM.PowerMgmt': 1 } };
  const AUDITOR: Permissions = { '/': { 'VM.Audit': 1, 'Sys.Audit': 1, 'Datastore.Audit': 1 } };

  it.each<[tool: string, what: string, holder: Holder, want: Verdict]>([
    ['pve_guest_start', 'everywhere', holderOf(GUESTS), 'yes'],
    [
      'pve_guest_start',
      'everywhere, with another rule in between',
      holderOf({ '/': { 'Sys.Audit': 1 }, ...GUESTS }),
      'yes',
    ],
    ['pve_guest_start', 'on one guest', holderOf({ '/vms/100': { 'VM.Audit': 0, 'VM.PowerMgmt': 0 } }), 'unknown'],
    ['pve_guest_start', 'but on one guest', holderOf({ ...GUESTS, '/vms/100': { 'VM.Audit': 1 } }), 'unknown'],
    ['pve_guest_start', 'never: it may only look', holderOf(AUDITOR), 'no'],
    [
      'pve_guest_start',
      'never: the rule does not reach guests',
      holderOf({ '/vms': { 'VM.Audit': 1, 'VM.PowerMgmt': 0 } }),
      'no',
    ],
    ['pve_guest_start', 'never: no guest is seen', holderOf({ '/vms': { 'VM.PowerMgmt': 1 } }), 'no'],
    ['pve_guest_start', 'never: nothing is held', holderOf({}), 'no'],
    ['pve_guest_start', 'as root', holderOf({}, 'root@pam'), 'yes'],
    ['pve_guest_list', 'to look', holderOf(AUDITOR), 'yes'],
    [
      'pve_guest_list',
      'of a pool',
      holderOf({ '/pool/web': { 'VM.Audit': 0 }, '/vms/100': { 'VM.Audit': 0 } }),
      'unknown',
    ],
    ['pve_guest_get', 'without addresses', holderOf(AUDITOR), 'unknown'],
    ['pve_guest_configure', 'one kind of option', holderOf({ '/vms': { 'VM.Audit': 1, 'VM.Config.CPU': 1 } }), 'yes'],
    ['pve_node_list', 'without figures', holderOf({}), 'unknown'],
    ['pve_node_get', 'never', holderOf(GUESTS), 'no'],
    ['pve_storage_content', 'never', holderOf(GUESTS), 'no'],
    ['pve_storage_content', 'of one storage', holderOf({ '/storage/local': { 'Datastore.Audit': 1 } }), 'unknown'],
    ['pve_task_get', 'for tasks of its own', holderOf({}), 'unknown'],
  ])('%s: %s', async (name, _, holder, want) => {
    const tool = await tools[name]?.();
    if (!tool) throw new Error(`there is no ${name}`);
    expect(usable(tool, holder, methods)).toBe(want);
  });

  const using = (...routes: string[]): Parameters<typeof usable>[0] => ({
    risk: 'change',
    sees: [],
    uses: routes.map((route) => {
      const [method = '', path = ''] = route.split(' ');
      return { method: method as Verb, path };
    }),
  });

  it.each<[route: string, holder: Holder, want: Verdict]>([
    ['PUT /access/users/{userid}', holderOf({ '/access/groups/devs': { 'User.Modify': 1 } }), 'unknown'],
    ['PUT /access/acl', holderOf({}), 'unknown'],
    ['POST /cluster/acme/account', holderOf(AUDITOR), 'no'],
    [
      'POST /nodes/{node}/qemu/{vmid}/clone',
      holderOf({ '/pool/lab': { 'VM.Allocate': 1 }, '/vms': { 'VM.Clone': 1 } }),
      'unknown',
    ],
    ['PUT /cluster/sdn/zones/{zone}', holderOf({ '/sdn/zones/lab': { 'SDN.Allocate': 1 } }), 'unknown'],
    ['PUT /cluster/sdn/vnets/{vnet}/ips', holderOf({ '/sdn/zones/lab': { 'SDN.Allocate': 1 } }), 'unknown'],
    ['PUT /cluster/sdn/vnets/{vnet}/ips', holderOf({ '/sdn/zones/lab': { 'SDN.Allocate': 0 } }), 'no'],
    ['POST /nothing', holderOf(AUDITOR), 'unknown'],
  ])('through %s', (route, holder, want) => {
    expect(usable(using(route), holder, methods)).toBe(want);
  });

  it('never as a token, where tokens are refused', () => {
    const [route = ''] = [...methods].find(([, { verb, ticketOnly }]) => ticketOnly && verb !== 'GET') ?? [];
    expect(route).not.toBe('');
    expect(usable(using(route), holderOf({}, 'root@pam!x'), methods)).toBe('no');
  });
});
