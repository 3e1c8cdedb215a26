import { expect } from 'vitest';
import { SCENE_TOKEN } from '../../../src/simulator/scene/access.ts';
import type { SimVolume } from '../../../src/simulator/state.ts';
import { TOKENS } from '../../simulator/door.ts';
import type { World } from '../../support/world.ts';
import type { Contracts } from './contract.ts';

const NEW = 'nas:backup/vzdump-qemu-100-2025_12_31-02_00_03.vma.zst';
const OLD = 'nas:backup/vzdump-qemu-100-2025_12_24-02_00_03.vma.zst';
const KEPT = 'nas:backup/vzdump-qemu-102-2025_12_02-02_00_03.vma.zst';
const ON_PVE3 = 'local:backup/vzdump-lxc-202-2025_12_31-02_00_03.tar.zst';

const volumesOn = ({ simulator }: World, name: string): SimVolume[] =>
  simulator.cluster.storages.find((storage) => storage.name === name)?.volumes ?? [];
const isThere = (world: World, volid: string): boolean => volumesOn(world, 'nas').some((each) => each.volid === volid);
const guestOf = ({ simulator }: World, vmid: number) => simulator.cluster.guests.get(vmid);

/** A backup of a container on the disk of its node. */
const backupOnPve3 = (world: World): void => {
  volumesOn(world, 'local').push({
    ...{ volid: ON_PVE3, content: 'backup', format: 'tar.zst', size: 1_000_000, createdAt: 1_767_146_403 },
    ...{ vmid: 202, node: 'pve3' },
  });
};

const taskFails =
  (task: string, percent = 50) =>
  ({ simulator }: World): void => {
    simulator.faults.add({ fault: { kind: 'task-fails', percent, text: 'No space left on device' }, where: { task } });
  };

/** Lets the operator see and write backups, and nothing more. */
const maySeeBackups = async ({ simulator }: World): Promise<void> => {
  await simulator.handle({
    method: 'PUT',
    target: '/api2/json/access/acl',
    headers: [['Authorization', `PVEAPIToken=${SCENE_TOKEN}`]],
    body: new TextEncoder().encode('path=/storage&roles=PVEDatastoreUser&users=operator@pve'),
  });
};
const SEEING = { world: { token: TOKENS.operator }, before: maySeeBackups };

/** The contracts of the tools about backups. */
export const backupContracts: Contracts = {
  pve_backup_create: {
    success: [
      {
        args: { guests: ['web1'] },
        answer: [
          /^Done: VM 100 "web1" on pve1 backed up to nas\.$/m,
          /^backup: nas:backup\/vzdump-qemu-100-2026_01_01-00_00_00\.vma\.zst$/m,
          /^size: 4\.3GiB$/m,
        ],
        writes: [/^POST \/nodes\/pve1\/vzdump vmid=100&storage=nas&mode=snapshot&compress=zstd&remove=0$/],
        after: (world) => expect(isThere(world, NEW), 'older ones stay').toBe(true),
      },
      {
        args: { pool: 'web', notes: 'a\\b\nc', protected: true },
        answer: [/^Done: 3 guests backed up to nas\.$/m, /guest=201 name=proxy state=made size=885MiB backup=nas:/],
        writes: [
          /\/pve1\/vzdump vmid=100&.*notes-template=a%5C%5Cb%5Cnc&protected=1$/,
          /\/pve2\/vzdump vmid=101%2C201&/,
        ],
      },
    ],
    'task failure': [
      {
        args: { guests: ['100'] },
        before: taskFails('vzdump'),
        answer: [/^TASK_FAILED: Proxmox VE began to back up VM 100 "web1" on pve1/, /No space left on device/],
        writes: [/vzdump/],
        after: (world) => expect(volumesOn(world, 'nas').filter(({ vmid }) => vmid === 100)).toHaveLength(2),
      },
      {
        args: { guests: ['100', '102', '110', '201'] },
        answer: [
          /^TASK_FAILED: 1 of 4 guests were not backed up: VM 110 "files"\.$/m,
          /110: VM is locked \(backup\)/,
          /Done before that: .*VM 100 "web1".*VM 102 "db1".*container 201 "proxy"/,
          /pve_backup_create \{"guests":\["110"\]\} for those alone/,
        ],
        writes: [/pve1\/vzdump/, /pve2\/vzdump/],
      },
    ],
    'missing guest': [
      { args: { guests: ['100', '999'] }, answer: /^NOT_FOUND: There is no guest "999"/ },
      { args: { pool: 'wep' }, answer: [/^NOT_FOUND: There is no guest in a pool "wep"/, /Pools with guests: web\./] },
    ],
    'locked guest': {
      args: { guests: ['files'] },
      answer: [/^LOCKED: Proxmox VE did not back up VM 110 "files"/, /VM is locked \(backup\)/],
      writes: [/vzdump/],
    },
    'missing privilege': {
      args: { guests: ['100'] },
      world: { token: TOKENS.auditor },
      answer: [/^FORBIDDEN: /, /Datastore\.AllocateSpace/, /pveum/],
      writes: [/vzdump/],
    },
    'offline node': [
      { args: { guests: ['git'] }, world: { offline: ['pve3'] }, answer: /^NODE_UNREACHABLE: /, writes: [/pve3/] },
      {
        args: { guests: ['git', '201'] },
        world: { offline: ['pve3'] },
        answer: [
          /^TASK_FAILED: 1 of 2 guests were not backed up: container 202 "git"\./,
          /202: NODE_UNREACHABLE/,
          /Done before that: back up container 201/,
        ],
        writes: [/pve2/, /pve3/],
      },
    ],
    cancelled: {
      args: { guests: ['100', '101'] },
      at: /^GET .*\/tasks\/.*\/status$/,
      writes: [/pve1\/vzdump/],
    },
    'wrong arguments': [
      { args: { guests: '100' }, answer: /^INVALID_INPUT: guests: must be an array/ },
      { args: {}, answer: /^INVALID_INPUT: No guest was named/ },
      {
        args: { guests: ['100'], storage: 'ceph' },
        answer: [/^REJECTED: Storage "ceph" takes no backups/, /local, nas/],
      },
      { args: { guests: ['100'], storage: 'tape' }, answer: /^NOT_FOUND: There is no storage "tape"/ },
    ],
  },
  pve_backup_list: {
    success: {
      args: { guest: 'db1' },
      answer: [/^102\tdb1\t2025-12-31.*\n102\tdb1\t2025-12-02.*\tyes\tend of month\t/m, /# 2 rows/],
    },
    'task failure': 'It begins no task.',
    'missing guest': { args: { guest: '999' }, answer: /^NOT_FOUND: There is no guest "999"/ },
    'locked guest': { args: { guest: '110' }, answer: /# 0 rows$/ },
    'missing privilege': {
      args: {},
      world: { token: TOKENS.auditor },
      answer: [/# 0 rows/, /can not be seen by this server: it needs Datastore\.AllocateSpace/],
    },
    'offline node': {
      args: {},
      world: { offline: ['pve3'] },
      before: backupOnPve3,
      answer: [/# 6 rows/, /not read, node offline: local@pve3/],
    },
    cancelled: { args: {}, at: /\/content$/ },
    'wrong arguments': [
      { args: { storage: 'tape' }, answer: /^NOT_FOUND: There is no storage "tape"/ },
      { args: { node: 'pve9' }, answer: /^NOT_FOUND: There is no node "pve9"/ },
    ],
  },
  pve_backup_restore: {
    success: [
      {
        args: { backup: 'web1' },
        answer: [
          /^Done: VM 108 "web1" on pve1 restored from nas:\S+ of VM 100 "web1" made 2025-12-31 00:00Z \(14GiB\)\.$/m,
          /new MAC addresses/,
        ],
        writes: [/^POST \/nodes\/pve1\/qemu vmid=108&unique=1&archive=nas%3Abackup%2Fvzdump-qemu-100-2025_12_31/],
        after: (world) => expect(guestOf(world, 108)?.config['net0']).not.toBe(guestOf(world, 100)?.config['net0']),
      },
      {
        args: { backup: 'dns1', vmid: 300, name: 'dns9', storage: 'ceph' },
        answer: /^Done: container 300 "dns9" on pve1 restored from nas:/,
        writes: [/^POST \/nodes\/pve1\/lxc vmid=300&storage=ceph&unique=1&ostemplate=.*&restore=1&hostname=dns9$/],
      },
      {
        args: { backup: OLD, over: 'mail' },
        answer: [/^Done: VM 103 "mail" on pve1 replaced by nas:/],
        writes: [/^POST \/nodes\/pve1\/qemu vmid=103&force=1&unique=1&archive=/],
        after: (world) => expect(guestOf(world, 103)?.config['name']).toBe('web1'),
      },
      {
        args: { backup: '200', over: '203' },
        answer: /^Done: container 203 "sandbox" on pve3 replaced by nas:/,
        writes: [/^POST \/nodes\/pve3\/lxc vmid=203&storage=local-lvm&force=1&unique=1&ostemplate=/],
      },
    ],
    'task failure': {
      args: { backup: '100' },
      before: taskFails('qmrestore'),
      answer: [/^TASK_FAILED: Proxmox VE began to restore nas:\S+ of VM 100/, /No space left on device/],
      writes: [/pve1\/qemu/],
      after: (world) => expect(guestOf(world, 108)).toBeUndefined(),
    },
    'missing guest': [
      { args: { backup: '999' }, answer: /^NOT_FOUND: No backup of guest 999 was found/ },
      { args: { backup: 'nobody' }, answer: /^NOT_FOUND: There is no guest "nobody"/ },
      { args: { backup: 'nas:backup/x' }, answer: /^NOT_FOUND: There is no backup "nas:backup\/x"/ },
      { args: { backup: '100', over: '999' }, answer: /^NOT_FOUND: There is no guest "999"/ },
    ],
    'locked guest': {
      args: { backup: '100', over: 'mail' },
      before: (world) => {
        const guest = guestOf(world, 103);
        if (guest) guest.config['lock'] = 'clone';
      },
      answer: /^LOCKED: VM 103 "mail" is locked \(clone\)/,
    },
    'missing privilege': {
      args: { backup: '100' },
      ...SEEING,
      answer: [/^FORBIDDEN: /, /Request: POST \/nodes\/pve1\/qemu/],
      writes: [/qemu/],
    },
    'offline node': [
      {
        args: { backup: ON_PVE3 },
        world: { offline: ['pve3'] },
        before: backupOnPve3,
        answer: [/^NOT_FOUND: /, /not read, node offline: local@pve3/],
      },
      {
        args: { backup: '101' },
        world: { offline: ['pve2'] },
        answer: /^Done: VM 108 "web2" on pve1 restored/,
        writes: [/pve1\/qemu/],
      },
    ],
    cancelled: {
      args: { backup: '100' },
      at: /^GET .*\/tasks\/.*\/status$/,
      writes: [/qemu/],
    },
    'wrong arguments': [
      { args: {}, answer: /^INVALID_INPUT: "backup" is missing/ },
      { args: { backup: ':x' }, answer: /^INVALID_INPUT: backup: ":x" is not a volume/ },
      { args: { backup: '100', over: '103', vmid: 300 }, answer: /^INVALID_INPUT: vmid: can not be given together/ },
      { args: { backup: '100', vmid: 101 }, answer: /^REJECTED: The number 101 is taken by VM 101 "web2"/ },
      {
        args: { backup: '100', over: '100' },
        answer: [/^REJECTED: VM 100 "web1" runs/, /pve_guest_shutdown \{"guest": "100"\}/],
      },
      { args: { backup: '100', over: '203' }, answer: /^REJECTED: container 203 "sandbox" can not be replaced/ },
    ],
  },
  pve_backup_delete: {
    success: {
      args: { backup: OLD },
      answer: [/^Done: backup nas:\S+ of VM 100 "web1" made 2025-12-24 00:00Z \(14GiB\) deleted\.$/m, /keeps 1 other/],
      writes: [/^DELETE \/nodes\/pve1\/storage\/nas\/content\/nas%3Abackup%2Fvzdump-qemu-100-2025_12_24/],
      after: (world) => expect([isThere(world, OLD), isThere(world, NEW)]).toEqual([false, true]),
    },
    'task failure': {
      args: { backup: OLD },
      before: taskFails('imgdel', 0),
      answer: [/^TASK_FAILED: Proxmox VE began to delete the backup nas:/, /No space left/],
      writes: [/^DELETE/],
      after: (world) => expect(isThere(world, OLD)).toBe(true),
    },
    'missing guest': {
      args: { backup: 'nas:backup/vzdump-qemu-999-2025_12_24-02_00_03.vma.zst' },
      answer: [/^NOT_FOUND: There is no backup/, /pve_backup_list \{"storage": "nas"\}/],
    },
    'locked guest': [
      {
        args: { backup: KEPT },
        answer: [/^REJECTED: nas:\S+ is protected/, /has to be lifted first/],
      },
      {
        args: { backup: OLD },
        before: (world) => {
          const guest = guestOf(world, 100);
          if (guest) guest.config['lock'] = 'backup';
        },
        answer: /^Done: /,
        writes: [/^DELETE/],
      },
    ],
    'missing privilege': [
      { args: { backup: OLD }, world: { token: TOKENS.auditor }, answer: /^NOT_FOUND: There is no backup/ },
      { args: { backup: OLD }, ...SEEING, answer: /^Done: /, writes: [/^DELETE/] },
    ],
    'offline node': {
      args: { backup: ON_PVE3 },
      world: { offline: ['pve3'] },
      before: backupOnPve3,
      answer: [/^NOT_FOUND: /, /not read, node offline: local@pve3/],
    },
    cancelled: { args: { backup: OLD }, at: /^GET .*\/tasks\/.*\/status$/, writes: [/^DELETE/] },
    'wrong arguments': { args: { backup: '100' }, answer: /^INVALID_INPUT: backup: "100" is not a volume/ },
  },
  pve_backup_coverage: {
    success: {
      args: {},
      answer: [
        /^guest\tname\tkind\tbackup\tlast\tsize\tjobs\n103\tmail\tvm\tnone found/,
        /^100\tweb1\tvm\trecent\t2025-12-31 00:00Z\t14GiB\tbackup-5d1c7e90-a3f2/m,
        /^9000\tdebian-13\tvm template\tnone found\t*\n# 14 rows$/m,
        /# 9 of 13 guests have no backup, 0 only what is older than 7 days, 4 a newer one; 1 template is not counted/,
        /# 9 of them are in no enabled backup job/,
      ],
    },
    'task failure': {
      args: {},
      before: async (world) => {
        await world.call('pve_backup_create', { guests: ['files'] });
      },
      answer: /last run on pve2, 2026-01-01 00:00Z: "job errors"; see pve_task_get \{"upid": "UPID:pve2:/,
    },
    'missing guest': 'It names no guest.',
    'locked guest': { args: {}, answer: /^110\tfiles\tvm\tnone found/m },
    'missing privilege': [
      {
        args: {},
        world: { token: TOKENS.auditor },
        answer: [/^100\tweb1\tvm\tnot visible/m, /the backups of 13 guests can not be seen by this server/],
      },
      {
        args: {},
        world: { token: TOKENS.operator },
        answer: [/not visible/, /jobs: FORBIDDEN, .*Sys\.Audit/, /no storage that takes backups can be seen/],
      },
    ],
    'offline node': {
      args: {},
      world: { offline: ['pve3'] },
      answer: [/^202\tgit\tcontainer\tnone found/m, /not read, node offline: local@pve3/],
    },
    cancelled: { args: {}, at: /\/content$/ },
    'wrong arguments': { args: { days: 0 }, answer: /^INVALID_INPUT: days: must be at least 1/ },
  },
};
