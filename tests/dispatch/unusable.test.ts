import { describe, expect, it } from 'vitest';
import { manifest } from '../../src/catalogue/manifest.ts';
import type { Holder } from '../../src/dispatch/rights.ts';
import { unusableTools, whyUnusable } from '../../src/dispatch/unusable.ts';
import type { Verb } from '../../src/endpoint.ts';
import { tools } from '../../src/tools/index.ts';

const methods = await manifest();

type Permissions = Readonly<Record<string, Readonly<Record<string, 0 | 1>>>>;
const holderOf = (permissions: Permissions, identity = 'ops@pve'): Holder => ({ identity, permissions });

const GUESTS = holderOf({ '/vms': { 'VM.Audit': 1, 'VM.PowerMgmt': 1 } });
const AUDITOR = holderOf({ '/': { 'VM.Audit': 1, 'Sys.Audit': 1, 'Datastore.Audit': 1 } });
const NOBODY = holderOf({});
const nowhere = (what: string): string => `it needs ${what}, which the server has nowhere`;

describe('whether a tool never works', () => {
  it.each<[tool: string, what: string, holder: Holder, want: string | undefined]>([
    ['pve_guest_start', 'everywhere', GUESTS, undefined],
    ['pve_guest_start', 'on one guest', holderOf({ '/vms/100': { 'VM.Audit': 0, 'VM.PowerMgmt': 0 } }), undefined],
    [
      'pve_guest_start',
      'on all but one',
      holderOf({ '/vms': { 'VM.Audit': 1, 'VM.PowerMgmt': 1 }, '/vms/100': { 'VM.Audit': 1 } }),
      undefined,
    ],
    ['pve_guest_start', 'it may only look', AUDITOR, nowhere('VM.PowerMgmt on /vms')],
    [
      'pve_guest_start',
      'the rule does not reach guests',
      holderOf({ '/vms': { 'VM.Audit': 1, 'VM.PowerMgmt': 0 } }),
      nowhere('VM.PowerMgmt on /vms'),
    ],
    ['pve_guest_start', 'no guest is seen', holderOf({ '/vms': { 'VM.PowerMgmt': 1 } }), nowhere('VM.Audit on /vms')],
    ['pve_guest_start', 'nothing is held', NOBODY, nowhere('VM.Audit on /vms')],
    ['pve_guest_start', 'as root', holderOf({}, 'root@pam'), undefined],
    ['pve_guest_list', 'to look', AUDITOR, undefined],
    [
      'pve_guest_list',
      'of a pool',
      holderOf({ '/pool/web': { 'VM.Audit': 0 }, '/vms/100': { 'VM.Audit': 0 } }),
      undefined,
    ],
    ['pve_guest_list', 'no guest is seen', NOBODY, nowhere('VM.Audit on /vms')],
    ['pve_guest_get', 'without addresses', AUDITOR, undefined],
    [
      'pve_guest_configure',
      'one kind of option',
      holderOf({ '/vms': { 'VM.Audit': 1, 'VM.Config.CPU': 1 } }),
      undefined,
    ],
    [
      'pve_guest_configure',
      'no kind of option',
      AUDITOR,
      nowhere('VM.Config.Disk or VM.Config.CDROM or VM.Config.CPU or another on /vms'),
    ],
    ['pve_node_list', 'without figures', NOBODY, undefined],
    ['pve_node_get', 'nodes are closed, but for certificates', GUESTS, undefined],
    ['pve_storage_content', 'storages are closed', GUESTS, nowhere('Datastore.Audit on /storage')],
    ['pve_storage_content', 'of one storage', holderOf({ '/storage/local': { 'Datastore.Audit': 1 } }), undefined],
    ['pve_task_get', 'for tasks of its own', NOBODY, undefined],
  ])('%s: %s', async (name, _, holder, want) => {
    const tool = await tools[name]?.();
    if (!tool) throw new Error(`there is no ${name}`);
    expect(whyUnusable(tool, holder, methods)).toBe(want);
  });

  const using = (...routes: string[]): Parameters<typeof whyUnusable>[0] => ({
    risk: 'change',
    sees: [],
    uses: routes.map((route) => {
      const [method = '', path = ''] = route.split(' ');
      return { method: method as Verb, path };
    }),
  });
  const ROOT_ONLY = 'POST /cluster/acme/account';
  const IPS = 'PUT /cluster/sdn/vnets/{vnet}/ips';

  it.each<[routes: string[], holder: Holder, want: string | undefined]>([
    [['PUT /access/users/{userid}'], NOBODY, undefined],
    [['PUT /access/acl'], NOBODY, undefined],
    [[ROOT_ONLY], AUDITOR, 'Proxmox VE keeps it for root@pam'],
    [[ROOT_ONLY], holderOf({}, 'root@pam'), undefined],
    [[ROOT_ONLY, 'PUT /access/acl'], AUDITOR, undefined],
    [
      ['POST /nodes/{node}/qemu/{vmid}/clone'],
      holderOf({ '/pool/lab': { 'VM.Allocate': 1 }, '/vms': { 'VM.Clone': 1 } }),
      undefined,
    ],
    [['PUT /cluster/sdn/zones/{zone}'], holderOf({ '/sdn/zones/lab': { 'SDN.Allocate': 1 } }), undefined],
    [[IPS], holderOf({ '/sdn/zones/lab': { 'SDN.Allocate': 1 } }), undefined],
    [[IPS], holderOf({ '/sdn/zones/lab': { 'SDN.Allocate': 0 } }), nowhere('SDN.Allocate on /sdn/zones')],
    // What it reads does not make a change possible.
    [['GET /version', 'PUT /cluster/options'], NOBODY, nowhere('Sys.Modify on /')],
    [['POST /nothing'], AUDITOR, undefined],
    [[], NOBODY, undefined],
  ])('through %j', (routes, holder, want) => {
    expect(whyUnusable(using(...routes), holder, methods)).toBe(want);
  });

  it('as a token, where tokens are refused', () => {
    const [route = ''] = [...methods].find(([, { verb, ticketOnly }]) => ticketOnly && verb !== 'GET') ?? [];
    expect(route).not.toBe('');
    expect(whyUnusable(using(route), holderOf({}, 'root@pam!x'), methods)).toBe('Proxmox VE refuses API tokens for it');
  });
});

describe('the tools that never work', () => {
  const names = async (...holders: (Holder | undefined)[]): Promise<string[]> => [
    ...(
      await unusableTools(
        tools,
        holders.map((holder) => ({ rights: () => Promise.resolve(holder) })),
      )
    ).keys(),
  ];
  const BEYOND_USERS = [
    ...['clone', 'configure', 'delete', 'migrate'].map((verb) => `pve_guest_${verb}`),
    ...['create', 'delete', 'rollback'].map((verb) => `pve_snapshot_${verb}`),
  ];
  const CHANGES = [
    ...BEYOND_USERS,
    ...['reboot', 'shutdown', 'start', 'stop', 'suspend'].map((verb) => `pve_guest_${verb}`),
  ].sort();

  it.each<[what: string, holders: (Holder | undefined)[], want: string[]]>([
    ['of an auditor are those that change', [AUDITOR], CHANGES],
    ['are those that work on no cluster', [AUDITOR, GUESTS], BEYOND_USERS],
    ['are none where one cluster does not tell', [AUDITOR, undefined], []],
    ['are none of root', [holderOf({}, 'root@pam')], []],
  ])('%s', async (_, holders, want) => {
    expect(await names(...holders)).toEqual(want);
  });

  it('are none where nobody is to be asked', async () => {
    expect((await unusableTools(tools, [{}])).size).toBe(0);
  });
});
