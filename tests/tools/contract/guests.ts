import { expect } from 'vitest';
import { TOKENS } from '../../simulator/door.ts';
import type { World } from '../../support/world.ts';
import type { Case, Contracts } from './contract.ts';

const guestOf = ({ simulator }: World, vmid: number) => simulator.cluster.guests.get(vmid);
const runs = (world: World, vmid: number): boolean => guestOf(world, vmid)?.running !== undefined;

/** Lets the configuration of a guest have these options too. */
const with_ =
  (vmid: number, options: Readonly<Record<string, string>>) =>
  (world: World): void => {
    Object.assign(guestOf(world, vmid)?.config ?? {}, options);
  };

const NOT_THERE = /^NOT_FOUND: There is no guest "999"/;
const OFFLINE = { offline: ['pve3'] };
const TASK = /^GET .*\/tasks\/.*\/status$/;

const missing: Case = { args: { guest: '999' }, answer: NOT_THERE };
const misspelt: Case = {
  args: { gest: '100' },
  answer: [/^INVALID_INPUT: "guest" is missing/, /did you mean "guest"/],
};
const forbidden = (args: Case['args'], verb: RegExp): Case => ({
  args,
  world: { token: TOKENS.auditor },
  answer: [/^FORBIDDEN: /, /VM\.PowerMgmt/, /pveum/],
  writes: [verb],
});
const unreachable = (args: Case['args']): Case => ({
  args,
  world: OFFLINE,
  answer: /^NODE_UNREACHABLE: container \d+ "\w+" is on pve3, which is offline\./,
});

/** The contracts of the tools that switch guests on and off, move and configure them, and tell of them. */
export const guestContracts: Contracts = {
  pve_guest_list: {
    success: [
      { args: {}, answer: /(?:^|\n)vmid\tname\tkind\tstatus[^]*\n100\tweb1\tvm\trunning[^]*# 14 rows$/ },
      { args: { kind: 'container', status: 'running' }, answer: /\n200\tdns1\tcontainer[^]*# 3 rows$/ },
    ],
    'task failure': 'it only reads',
    'missing guest': { args: { search: 'nobody' }, answer: /# 0 rows$/ },
    'locked guest': { args: { search: 'files' }, answer: /\n110\tfiles\tvm\trunning \(lock backup\)/ },
    'missing privilege': {
      args: {},
      world: { token: TOKENS.web },
      answer: /^vmid[^]*# 3 rows$/,
    },
    'offline node': { args: {}, world: OFFLINE, answer: [/\n202\tgit\tcontainer\tunknown\tpve3/, /# offline: pve3/] },
    cancelled: { args: {}, at: /^GET \/cluster\/resources$/ },
    'wrong arguments': { args: { columns: ['vmid', 'nmae'] }, answer: /^INVALID_INPUT: columns: .*"nmae"[^]*"name"/ },
  },
  pve_guest_get: {
    success: [
      {
        args: { guest: 'web1' },
        answer: [/^vmid: 100/, /status: running/, /memory: 8GiB/, /scsi0: ceph:vm-100-disk-0, 40GiB/],
      },
      {
        args: { guest: 'dns1' },
        answer: [/^vmid: 200/, /kind: container/, /net0: eth0, mac BC:[\w:]+, bridge vmbr0, ip/],
      },
      { args: { guest: 'mail', include: ['addresses'] }, answer: /addresses: none while the guest does not run/ },
    ],
    'task failure': 'it only reads',
    'missing guest': missing,
    'locked guest': { args: { guest: 'files' }, answer: /lock: backup/ },
    'missing privilege': [
      {
        args: { guest: '100', include: ['status', 'addresses'] },
        world: {
          between: ({ path }) =>
            path.includes('/agent/')
              ? Response.json(
                  { data: null, message: 'Permission check failed (/vms/100, VM.GuestAgent.Audit)\n' },
                  { status: 403, statusText: 'Permission check failed (/vms/100, VM.GuestAgent.Audit)' },
                )
              : undefined,
        },
        answer: [/^vmid: 100[^]*status: running/, /# addresses: FORBIDDEN/],
      },
      { args: { guest: '103' }, world: { token: TOKENS.web }, answer: /^NOT_FOUND: / },
    ],
    'offline node': { args: { guest: 'git' }, world: OFFLINE, answer: /^NODE_UNREACHABLE: / },
    cancelled: { args: { guest: 'web1' }, at: /^GET .*\/status\/current$/ },
    'wrong arguments': [
      misspelt,
      {
        args: { guest: '100', include: ['everything'] },
        answer: /^INVALID_INPUT: include\.0: must be one of status, summary/,
      },
    ],
  },
  pve_guest_start: {
    success: [
      {
        args: { guest: 'mail' },
        answer: /^Done: VM 103 "mail" on pve1 running\./,
        writes: [/^POST \/nodes\/pve1\/qemu\/103\/status\/start$/],
        after: (world) => expect(runs(world, 103)).toBe(true),
      },
      {
        args: { guest: 'web1' },
        before: async (world) => {
          await world.call('pve_guest_suspend', { guest: 'web1' });
        },
        answer: /^Done: VM 100 "web1" on pve1 running\./,
        writes: [/^POST \/nodes\/pve1\/qemu\/100\/status\/resume$/],
        after: (world) => expect(guestOf(world, 100)?.running?.paused).toBe(false),
      },
    ],
    'task failure': {
      args: { guest: 'legacy-app' },
      answer: [/^TASK_FAILED: /, /bridge 'vmbr9' does not exist/],
      writes: [/start$/],
      after: (world) => expect(runs(world, 105)).toBe(false),
    },
    'missing guest': missing,
    'locked guest': {
      args: { guest: 'mail' },
      before: with_(103, { lock: 'clone' }),
      answer: [/^LOCKED: /, /VM is locked \(clone\)/],
      writes: [/start$/],
    },
    'missing privilege': forbidden({ guest: 'mail' }, /start$/),
    'offline node': unreachable({ guest: 'sandbox' }),
    cancelled: { args: { guest: 'mail' }, at: TASK, writes: [/start$/] },
    'wrong arguments': [misspelt, { args: { guest: 103 }, answer: /^INVALID_INPUT: guest: must be a string/ }],
  },
  pve_guest_shutdown: {
    success: {
      args: { guest: 'web1' },
      answer: /^Done: VM 100 "web1" on pve1 stopped\./,
      writes: [/shutdown timeout=60$/],
      after: (world) => expect(runs(world, 100)).toBe(false),
    },
    'task failure': {
      args: { guest: 'win-desktop', timeout: 5 },
      answer: [/^TASK_FAILED: /, /got timeout/],
      writes: [/shutdown timeout=5$/],
      after: (world) => expect(runs(world, 104)).toBe(true),
    },
    'missing guest': missing,
    'locked guest': {
      args: { guest: 'files' },
      answer: [/^LOCKED: /, /VM is locked \(backup\)/],
      writes: [/shutdown/],
    },
    'missing privilege': forbidden({ guest: '100' }, /shutdown/),
    'offline node': unreachable({ guest: 'git' }),
    cancelled: { args: { guest: '100' }, at: TASK, writes: [/shutdown/] },
    'wrong arguments': [
      misspelt,
      { args: { guest: '100', timeout: -1 }, answer: /^INVALID_INPUT: timeout: must be at least 0/ },
    ],
  },
  pve_guest_stop: {
    success: {
      args: { guest: 'proxy' },
      answer: /^Done: container 201 "proxy" on pve2 stopped\./,
      writes: [/^POST \/nodes\/pve2\/lxc\/201\/status\/stop$/],
      after: (world) => expect(runs(world, 201)).toBe(false),
    },
    'task failure': {
      args: { guest: 'web1' },
      world: { rewrite: failedTask },
      answer: /^TASK_FAILED: Proxmox VE began to stop VM 100 "web1", but the task failed\./,
      writes: [/stop$/],
    },
    'missing guest': missing,
    'locked guest': { args: { guest: 'files' }, answer: [/^LOCKED: /, /VM is locked \(backup\)/], writes: [/stop$/] },
    'missing privilege': forbidden({ guest: '100' }, /stop$/),
    'offline node': unreachable({ guest: 'git' }),
    cancelled: { args: { guest: '100' }, at: TASK, writes: [/stop$/] },
    'wrong arguments': misspelt,
  },
  pve_guest_reboot: {
    success: { args: { guest: 'dns1' }, answer: /^Done: container 200 "dns1" on pve1 rebooted\./, writes: [/reboot$/] },
    'task failure': {
      args: { guest: 'win-desktop', timeout: 5 },
      answer: [/^TASK_FAILED: /, /got timeout/],
      writes: [/reboot timeout=5$/],
    },
    'missing guest': missing,
    'locked guest': { args: { guest: 'files' }, answer: [/^LOCKED: /, /VM is locked \(backup\)/], writes: [/reboot$/] },
    'missing privilege': forbidden({ guest: '100' }, /reboot$/),
    'offline node': unreachable({ guest: 'git' }),
    cancelled: { args: { guest: '100' }, at: TASK, writes: [/reboot$/] },
    'wrong arguments': misspelt,
  },
  pve_guest_suspend: {
    success: [
      {
        args: { guest: 'web1' },
        answer: /^Done: VM 100 "web1" on pve1 suspended\./,
        writes: [/^POST \/nodes\/pve1\/qemu\/100\/status\/suspend$/],
        after: (world) => expect(guestOf(world, 100)?.running?.paused).toBe(true),
      },
      {
        args: { guest: 'web1', to_disk: true },
        answer: /^Done: VM 100 "web1" on pve1 suspended to disk\./,
        writes: [/suspend todisk=1$/],
        after: (world) => expect(guestOf(world, 100)?.config['lock']).toBe('suspended'),
      },
    ],
    'task failure': {
      args: { guest: 'dns1' },
      answer: [/^TASK_FAILED: /, /execing criu failed/],
      writes: [/lxc\/200\/status\/suspend$/],
    },
    'missing guest': missing,
    'locked guest': {
      args: { guest: 'web1' },
      before: with_(100, { lock: 'migrate' }),
      answer: [/^LOCKED: /, /VM is locked \(migrate\)/],
      writes: [/suspend$/],
    },
    'missing privilege': forbidden({ guest: '100' }, /suspend$/),
    'offline node': { args: { guest: 'git' }, world: OFFLINE, answer: /^NODE_UNREACHABLE: / },
    cancelled: { args: { guest: '100', to_disk: true }, at: TASK, writes: [/suspend todisk=1$/] },
    'wrong arguments': [
      misspelt,
      { args: { guest: 'dns1', to_disk: true }, answer: /^INVALID_INPUT: to_disk is for VMs/ },
      { args: { guest: 'mail' }, answer: /^REJECTED: VM 103 "mail" on pve1 does not run/ },
    ],
  },
  pve_guest_migrate: {
    success: [
      {
        args: { guest: 'web1', target: 'pve2' },
        answer: /^Done: VM 100 "web1" moved from pve1 to pve2\.\nnode: pve2\n/,
        writes: [/^POST \/nodes\/pve1\/qemu\/100\/migrate target=pve2&online=1$/],
        after: (world) => expect([guestOf(world, 100)?.node, runs(world, 100)]).toEqual(['pve2', true]),
      },
      {
        args: { guest: 'win-desktop', target: 'pve2', with_local_disks: true, storage: 'local-lvm:ceph' },
        answer: /^Done: VM 104 "win-desktop" moved from pve1 to pve2\./,
        writes: [/migrate target=pve2&online=1&with-local-disks=1&targetstorage=local-lvm%3Aceph$/],
        after: (world) => expect(guestOf(world, 104)?.config['scsi0']).toMatch(/^ceph:/),
      },
      {
        args: { guest: 'dns1', target: 'pve2', restart: true },
        answer: /^Done: container 200 "dns1" moved from pve1 to pve2\./,
        writes: [/lxc\/200\/migrate target=pve2&restart=1$/],
        after: (world) => expect(guestOf(world, 200)?.node).toBe('pve2'),
      },
    ],
    'task failure': {
      args: { guest: 'web1', target: 'pve2' },
      world: { rewrite: failedTask },
      answer: /^TASK_FAILED: Proxmox VE began to migrate VM 100 "web1" to pve2, but the task failed\./,
      writes: [/migrate/],
    },
    'missing guest': { args: { guest: '999', target: 'pve2' }, answer: NOT_THERE },
    'locked guest': { args: { guest: 'files', target: 'pve1' }, answer: [/^LOCKED: /, /VM is locked \(backup\)/] },
    'missing privilege': {
      args: { guest: 'web1', target: 'pve2' },
      world: { token: TOKENS.auditor },
      answer: [/^FORBIDDEN: /, /VM\.Migrate/, /pveum/],
    },
    'offline node': [
      {
        args: { guest: 'web1', target: 'pve3' },
        world: OFFLINE,
        answer: [/^REJECTED: VM 100 "web1" on pve1 can't move to pve3: pve3 is offline\./, /pve_node_list/],
      },
      { args: { guest: 'git', target: 'pve1' }, world: OFFLINE, answer: /^NODE_UNREACHABLE: / },
    ],
    cancelled: { args: { guest: 'web1', target: 'pve2' }, at: TASK, writes: [/migrate/] },
    'wrong arguments': [
      { args: { guest: 'web1' }, answer: /^INVALID_INPUT: "target" is missing/ },
      { args: { guest: 'web1', target: 'pve9' }, answer: [/^NOT_FOUND: There is no node "pve9"/, /"pve1"/] },
      { args: { guest: 'web1', target: 'pve2', storage: 'a b:c:d' }, answer: /^INVALID_INPUT: targetstorage: / },
    ],
  },
  pve_guest_configure: {
    success: [
      {
        args: { guest: 'mail', cores: 4, tags_add: ['blue'] },
        answer: /^Done: VM 103 "mail" on pve1 configured\.\napplied:\n {2}cores: 2 → 4\n {2}tags: mail → blue;mail$/,
        writes: [/^PUT \/nodes\/pve1\/qemu\/103\/config cores=4&tags=mail%3Bblue&digest=/],
      },
      {
        args: { guest: 'dns1', network: { net0: { vlan: 20 } } },
        answer: /net0: .*hwaddr=BC:24:11:00:00:C8.* → .*hwaddr=BC:24:11:00:00:C8.*tag=20/,
        writes: [/^PUT \/nodes\/pve1\/lxc\/200\/config net0=/],
      },
    ],
    'task failure': {
      args: { guest: 'mail', set: { scsi1: 'local-lvm:20' } },
      world: { rewrite: failedTask },
      answer: /^TASK_FAILED: Proxmox VE began to configure VM 103 "mail", but the task failed\./,
      writes: [/^POST .*config/],
    },
    'missing guest': { args: { guest: '999', cores: 2 }, answer: NOT_THERE },
    'locked guest': {
      args: { guest: 'files', cores: 4 },
      answer: [/^LOCKED: /, /VM is locked \(backup\)/],
      writes: [/^PUT/],
    },
    'missing privilege': {
      args: { guest: '100', cores: 2 },
      world: { token: TOKENS.auditor },
      answer: [/^FORBIDDEN: /, /VM\.Config\.CPU/, /pveum/],
      writes: [/^PUT/],
    },
    'offline node': { args: { guest: 'git', cores: 1 }, world: OFFLINE, answer: /^NODE_UNREACHABLE: / },
    cancelled: { args: { guest: '100', cores: 2 }, at: /^PUT .*\/config$/, writes: [/^PUT/] },
    'wrong arguments': [
      { args: { guest: 'mail', memory: 'lots' }, answer: /^INVALID_INPUT: memory: "lots" is not a size/ },
      { args: { guest: 'dns1', set: { cpu: 'host' } }, answer: /^INVALID_INPUT: cpu: only VMs have that/ },
      { args: { guest: 'mail', set: { swap: '1G' } }, answer: /^INVALID_INPUT: swap: only containers have that/ },
    ],
  },
};

/** Lets every task that has ended have failed. */
async function failedTask(response: Response, { path }: { readonly path: string }): Promise<Response> {
  if (!/\/tasks\/[^/]+\/status$/.test(path)) return response;
  const { data } = (await response.json()) as { readonly data: Readonly<Record<string, unknown>> };
  return Response.json({ data: 'exitstatus' in data ? { ...data, exitstatus: 'it broke' } : data });
}
