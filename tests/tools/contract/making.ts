import { expect } from 'vitest';
import type { SimVolume } from '../../../src/simulator/state.ts';
import { TOKENS } from '../../simulator/door.ts';
import type { World } from '../../support/world.ts';
import type { Case, Contracts } from './contract.ts';

const guestOf = ({ simulator }: World, vmid: number) => simulator.cluster.guests.get(vmid);
const configOf = (world: World, vmid: number): Readonly<Record<string, string>> => guestOf(world, vmid)?.config ?? {};
const set = (world: World, vmid: number, options: Readonly<Record<string, string>>): void => {
  Object.assign(guestOf(world, vmid)?.config ?? {}, options);
};

const ISO = 'debian-13.1.0-amd64-netinst.iso';
const TEMPLATE = 'debian-13-standard_13.1-2_amd64.tar.zst';

/** Puts a file on the storage `local` of a node. */
export const putFile = (
  { simulator }: World,
  volid: string,
  content: string,
  node: string,
  size = 3 * 1024 ** 3,
): void => {
  const volume: SimVolume = { volid, content, format: 'qcow2', size, createdAt: 1_760_000_000, node };
  simulator.cluster.storages.find(({ name }) => name === 'local')?.volumes.push(volume);
};

/** What makes a volume vanish when the cluster is asked for `at`, a pattern of `VERB /path`. */
const vanishing = (at: RegExp, volid: string): Pick<Case, 'before' | 'world'> => {
  let world: World | undefined;
  return {
    before: (opened) => {
      world = opened;
    },
    world: {
      between: ({ method, path }) => {
        if (!at.test(`${method} ${path}`)) return undefined;
        for (const { volumes } of world?.simulator.cluster.storages ?? []) {
          volumes.splice(0, volumes.length, ...volumes.filter((volume) => volume.volid !== volid));
        }
        return undefined;
      },
    },
  };
};

/** The contracts of the tools that make guests and remove them. */
export const makingContracts: Contracts = {
  pve_guest_create: {
    success: [
      {
        args: { kind: 'vm', name: 'web3', source: ISO, memory: '4G' },
        answer: [/^Done: VM 108 "web3" on pve1 created\./, /scsi0: ceph:vm-108-disk-0,size=32G/],
        writes: [/^POST \/nodes\/pve1\/qemu vmid=108&.*ide2=local%3Aiso%2Fdebian/],
        after: (world) => expect(configOf(world, 108)).toMatchObject({ memory: '4096', boot: 'order=scsi0;ide2;net0' }),
      },
      {
        args: { kind: 'vm', name: 'web3', storage: 'local-lvm', disk: '8G', vmid: 300, start: true },
        answer: /^Done: VM 300 "web3" on pve1 created and started\./,
        writes: [/^POST \/nodes\/pve1\/qemu vmid=300&/, /^POST \/nodes\/pve1\/qemu\/300\/status\/start$/],
        after: (world) => expect(guestOf(world, 300)?.running).toBeDefined(),
      },
      {
        // Only one node has the image: that is where the VM is made.
        args: { kind: 'vm', name: 'cloud', source: 'noble.qcow2', disk: '10G' },
        before: (world) => putFile(world, 'local:import/noble.qcow2', 'import', 'pve3'),
        answer: [/^Done: VM 108 "cloud" on pve3 created\./, /size=10G/],
        writes: [
          /^POST \/nodes\/pve3\/qemu .*import-from%3Dlocal%3Aimport%2Fnoble\.qcow2/,
          /^PUT \/nodes\/pve3\/qemu\/108\/resize disk=scsi0&size=10G$/,
        ],
      },
      {
        args: { kind: 'container', name: 'dns2', source: `local:vztmpl/${TEMPLATE}`, node: 'pve2' },
        answer: [/^Done: container 108 "dns2" on pve2 created\./, /rootfs: ceph:vm-108-disk-0,size=8G/],
        writes: [/^POST \/nodes\/pve2\/lxc vmid=108&.*ostemplate=local%3Avztmpl/],
        after: (world) =>
          expect(configOf(world, 108)).toMatchObject({ unprivileged: '1', features: 'nesting=1', hostname: 'dns2' }),
      },
    ],
    'task failure': [
      {
        args: { kind: 'vm', name: 'web3', network: 'vmbr9', start: true },
        answer: [/^TASK_FAILED: .*start VM 108/, /bridge 'vmbr9' does not exist/, /Done before that: create VM 108/],
        writes: [/^POST \/nodes\/pve1\/qemu /, /start$/],
        after: (world) => expect(guestOf(world, 108)?.running).toBeUndefined(),
      },
      {
        args: { kind: 'container', name: 'dns2', source: TEMPLATE },
        ...vanishing(/^POST .*\/lxc$/, `local:vztmpl/${TEMPLATE}`),
        answer: [/^TASK_FAILED: Proxmox VE began to create container 108 "dns2"/, /does not exist/],
        writes: [/^POST \/nodes\/pve1\/lxc /],
        after: (world) => expect(guestOf(world, 108)).toBeUndefined(),
      },
    ],
    'missing guest': [
      {
        args: { kind: 'vm', name: 'web3', source: 'debian-13.1.0-amd64-netinst' },
        answer: [
          /^NOT_FOUND: There is no ISO or disk image/,
          /Did you mean "local:iso\/debian-13\.1\.0-amd64-netinst\.iso"/,
        ],
      },
      {
        args: { kind: 'vm', name: 'web3', source: 'ceph:vm-999-disk-0' },
        answer: /^NOT_FOUND: There is no ISO or disk image "ceph:vm-999-disk-0"/,
      },
    ],
    'locked guest': 'nothing that exists is touched: the guest is made, and the disk of a locked one may be copied',
    'missing privilege': {
      args: { kind: 'vm', name: 'web3' },
      world: { token: TOKENS.auditor },
      answer: /^FORBIDDEN: /,
      writes: [/^POST \/nodes\/pve1\/qemu /],
    },
    'offline node': [
      {
        args: { kind: 'vm', name: 'web3', node: 'pve3' },
        world: { offline: ['pve3'] },
        answer: [/^NODE_UNREACHABLE: Node "pve3" is not online\./, /pve_node_list/],
      },
      {
        args: { kind: 'vm', name: 'web3' },
        world: { offline: ['pve1', 'pve2'] },
        answer: /^Done: VM 108 "web3" on pve3 created\./,
        writes: [/^POST \/nodes\/pve3\/qemu /],
      },
    ],
    cancelled: {
      args: { kind: 'container', name: 'dns2', source: TEMPLATE, start: true },
      at: /^GET .*\/tasks\/.*\/status$/,
      writes: [/^POST \/nodes\/pve1\/lxc /],
    },
    'wrong arguments': [
      { args: { kind: 'lxc', name: 'x' }, answer: /^INVALID_INPUT: kind: must be one of vm, container/ },
      { args: { kind: 'container', name: 'x' }, answer: [/^INVALID_INPUT: A container needs a template/, /vztmpl/] },
      { args: { kind: 'vm', name: 'x', disk: 'big' }, answer: /^INVALID_INPUT: disk: "big" is not the size of a disk/ },
      { args: { kind: 'vm', name: 'x', vmid: 100 }, answer: /^REJECTED: The number 100 is taken by VM 100 "web1"/ },
      {
        args: { kind: 'vm', name: 'x', storage: 'local' },
        answer: [/^INVALID_INPUT: storage: "local" does not take disks of VMs/, /ceph, local-lvm, nas/],
      },
      {
        args: { kind: 'vm', name: 'x', source: `local:vztmpl/${TEMPLATE}` },
        answer: [/^INVALID_INPUT: source: .* is not an ISO or disk image/, /kind "container"/],
      },
      { args: { kind: 'vm', name: 'x', set: { name: 'y' } }, answer: /^INVALID_INPUT: set: "name" is given twice/ },
      {
        args: { kind: 'vm', name: 'x', set: { archive: 'y' } },
        answer: /^INVALID_INPUT: set: "archive" is not an option/,
      },
    ],
  },
  pve_guest_clone: {
    success: [
      {
        args: { guest: 'debian-13', name: 'web3' },
        answer: [/^Done: VM 9000 "debian-13" cloned to VM 108 "web3" on pve1\./, /clone: linked/],
        writes: [/^POST \/nodes\/pve1\/qemu\/9000\/clone newid=108&full=0&name=web3$/],
      },
      {
        args: { guest: 'debian-13', name: 'web3', storage: 'local-lvm', vmid: 300, pool: 'web' },
        answer: [/cloned to VM 300 "web3"/, /clone: full/, /scsi0: local-lvm:vm-300-disk-0,size=8G/],
        writes: [/^POST .*\/clone newid=300&full=1&pool=web&storage=local-lvm&name=web3$/],
      },
      {
        args: { guest: 'sandbox', name: 'copy' },
        answer: [
          /^Done: container 203 "sandbox" cloned to container 108 "copy" on pve3\./,
          /has the address 192\.0\.2\.103\/24/,
        ],
        writes: [/^POST \/nodes\/pve3\/lxc\/203\/clone newid=108&full=1&hostname=copy$/],
      },
      {
        args: { guest: 'db1', name: 'db2', snapshot: 'before-upgrade', node: 'pve1' },
        answer: /cloned to VM 108 "db2" on pve1\./,
        writes: [
          /^POST \/nodes\/pve2\/qemu\/102\/clone newid=108&full=1&target=pve1&snapname=before-upgrade&name=db2$/,
        ],
        after: (world) => expect(guestOf(world, 108)?.node).toBe('pve1'),
      },
    ],
    'task failure': {
      args: { guest: 'mail', name: 'copy' },
      ...vanishing(/^GET .*\/tasks\/.*\/status$/, 'local-lvm:vm-103-disk-0'),
      answer: /^TASK_FAILED: Proxmox VE began to clone VM 103 "mail" to VM 108 "copy"/,
      writes: [/clone /],
      after: (world) => expect(guestOf(world, 108)).toBeUndefined(),
    },
    'missing guest': [
      { args: { guest: 'nobody' }, answer: /^NOT_FOUND: There is no guest "nobody"/ },
      {
        args: { guest: 'db1', snapshot: 'before-upgrad' },
        answer: [/^NOT_FOUND: VM 102 "db1" has no snapshot "before-upgrad"/, /Did you mean "before-upgrade"\?/],
      },
      { args: { guest: 'mail', snapshot: 'x' }, answer: [/^NOT_FOUND: /, /It has no snapshot at all/] },
    ],
    'locked guest': { args: { guest: 'files' }, answer: /^LOCKED: /, writes: [/clone /] },
    'missing privilege': {
      args: { guest: 'mail' },
      world: { token: TOKENS.auditor },
      answer: [/^FORBIDDEN: /, /VM\.Clone/],
      writes: [/clone /],
    },
    'offline node': [
      {
        args: { guest: 'db1', node: 'pve3' },
        world: { offline: ['pve3'] },
        answer: /^NODE_UNREACHABLE: Node "pve3" is not online\./,
      },
      { args: { guest: 'sandbox' }, world: { offline: ['pve3'] }, answer: /^NODE_UNREACHABLE: / },
    ],
    cancelled: { args: { guest: 'mail' }, at: /^GET .*\/tasks\/.*\/status$/, writes: [/clone /] },
    'wrong arguments': [
      { args: { guest: 'mail', full: 'no' }, answer: /^INVALID_INPUT: full: must be a boolean/ },
      { args: { guest: 'mail', full: false }, answer: /^REJECTED: No linked clone can be made of VM 103 "mail"/ },
      {
        args: { guest: 'debian-13', full: false, storage: 'nas' },
        answer: /^INVALID_INPUT: storage: a linked clone stays/,
      },
      {
        args: { guest: 'dns1', name: 'dns2' },
        answer: [
          /^REJECTED: A running container is copied from a snapshot only/,
          /pve_snapshot_create \{"guest": "200"/,
        ],
      },
      {
        args: { guest: 'mail', node: 'pve2' },
        answer: [/^REJECTED: No clone of VM 103 "mail" can go to pve2/, /local-lvm:vm-103-disk-0/],
      },
      { args: { guest: 'db1', node: 'pve1', storage: 'local-lvm' }, answer: /^REJECTED: .*not shared: local-lvm\./ },
    ],
  },
  pve_guest_delete: {
    success: [
      {
        args: { guest: 'legacy-app' },
        answer: [
          /^Done: VM 105 "legacy-app" on pve1 destroyed\./,
          /scsi0: local-lvm:vm-105-disk-0,size=20G/,
          /backups_kept: 0/,
        ],
        writes: [/^DELETE \/nodes\/pve1\/qemu\/105$/],
        after: (world) => expect(guestOf(world, 105)).toBeUndefined(),
      },
      {
        args: { guest: 'sandbox', purge: true, unreferenced_disks: true },
        answer: /^Done: container 203 "sandbox" on pve3 destroyed\./,
        writes: [/^DELETE \/nodes\/pve3\/lxc\/203$/],
      },
    ],
    'task failure': {
      args: { guest: 'debian-13' },
      before: async (world) => {
        await world.call('pve_guest_clone', { guest: 'debian-13', name: 'web3' });
        // Its owner is not told: only the host knows that the base is in use.
        const volumes = world.simulator.cluster.storages.find(({ name }) => name === 'ceph')?.volumes ?? [];
        const at = volumes.findIndex(({ vmid }) => vmid === 108);
        const [clone] = volumes.splice(at, 1);
        if (clone) volumes.push({ ...clone, volid: 'ceph:snap_9000' });
      },
      answer: [/^TASK_FAILED: Proxmox VE began to destroy VM 9000 "debian-13"/, /still in use/],
      writes: [/^DELETE /],
      after: (world) => expect(guestOf(world, 9000)).toBeDefined(),
    },
    'missing guest': { args: { guest: '999' }, answer: /^NOT_FOUND: There is no guest "999"/ },
    'locked guest': {
      args: { guest: 'legacy-app' },
      before: (world) => set(world, 105, { lock: 'migrate' }),
      answer: /^LOCKED: Proxmox VE would not destroy VM 105 "legacy-app": it is locked \(migrate\)/,
    },
    'missing privilege': {
      args: { guest: 'legacy-app' },
      world: { token: TOKENS.auditor },
      answer: [/^FORBIDDEN: /, /VM\.Allocate/],
      writes: [/^DELETE /],
    },
    'offline node': { args: { guest: 'sandbox' }, world: { offline: ['pve3'] }, answer: /^NODE_UNREACHABLE: / },
    cancelled: { args: { guest: 'legacy-app' }, at: /^GET .*\/tasks\/.*\/status$/, writes: [/^DELETE /] },
    'wrong arguments': [
      { args: { guest: 'legacy-app', force: true }, answer: /^INVALID_INPUT: there is no "force"/ },
      {
        args: { guest: 'web1' },
        answer: [/^REJECTED: .*VM 100 "web1": it is running/, /pve_guest_shutdown \{"guest": "100"\}/],
      },
    ],
  },
};
