import { expect } from 'vitest';
import { TOKENS } from '../../simulator/door.ts';
import type { World } from '../../support/world.ts';
import type { Case, Contracts } from './contract.ts';

const names = ({ simulator }: World, vmid: number): string[] =>
  (simulator.cluster.guests.get(vmid)?.snapshots ?? []).map(({ name }) => name);

const locked =
  (vmid: number, lock: string) =>
  (world: World): void => {
    const guest = world.simulator.cluster.guests.get(vmid);
    if (guest) guest.config['lock'] = lock;
  };

const failing =
  (task: string, text: string) =>
  (world: World): void =>
    void world.simulator.faults.add({ fault: { kind: 'task-fails', percent: 0, text }, where: { task } });

const take = async (world: World, guest: string, name: string): Promise<void> => {
  const { text, isError } = await world.call('pve_snapshot_create', { guest, name });
  if (isError) throw new Error(text);
};

const ON_DB1 = { guest: 'db1', name: 'before-upgrade' };
const GIT_OFFLINE: Pick<Case, 'args' | 'world' | 'answer'> = {
  args: { guest: 'git', name: 'any' },
  world: { offline: ['pve3'] },
  answer: /^NODE_UNREACHABLE: /,
};

/** The contracts of the toolset snapshots. */
export const snapshotContracts: Contracts = {
  pve_snapshot_list: {
    success: [
      {
        args: { guest: 'db1' },
        answer: [
          /^before-upgrade\t\t2025-12-20 00:00Z\t\tbefore the upgrade to release 18$/m,
          /^\(now\)\tbefore-upgrade\t/m,
          /# 2 rows/,
        ],
      },
      { args: { guest: '201' }, answer: [/^\(now\)/m, /# container 201 "proxy" on pve2 has no snapshot/] },
    ],
    'task failure': 'it begins no task',
    'missing guest': { args: { guest: '999' }, answer: /^NOT_FOUND: There is no guest "999"/ },
    'locked guest': { args: { guest: 'files' }, answer: /has no snapshot/ },
    'missing privilege': {
      args: { guest: 'db1' },
      world: { token: TOKENS.web },
      answer: /^NOT_FOUND: There is no guest "db1" in this cluster, or the token may not see it/,
    },
    'offline node': { ...GIT_OFFLINE, args: { guest: 'git' } },
    cancelled: { args: { guest: 'db1' }, at: /snapshot$/ },
    'wrong arguments': [
      { args: {}, answer: /^INVALID_INPUT: "guest" is missing/ },
      {
        args: { guest: 'db1', columns: ['size'] },
        answer: [/^INVALID_INPUT: columns: there is no column "size"/, /taken/],
      },
    ],
  },
  pve_snapshot_create: {
    success: [
      {
        args: { guest: 'web1', name: 'before-upgrade', notes: 'before release 2', memory: true },
        answer: /^Done: snapshot before-upgrade of VM 100 "web1" taken\.\ntask: UPID:pve1:.*:qmsnapshot:100:/,
        writes: [
          /^POST \/nodes\/pve1\/qemu\/100\/snapshot snapname=before-upgrade&description=before%20release%202&vmstate=1$/,
        ],
        after: (world) => {
          expect(names(world, 100)).toEqual(['before-upgrade']);
          expect(world.simulator.cluster.guests.get(100)?.snapshots[0]?.withMemory).toBe(true);
        },
      },
      {
        args: { guest: 'proxy', name: 'one' },
        answer: /^Done: snapshot one of container 201 "proxy" taken\./,
        writes: [/^POST \/nodes\/pve2\/lxc\/201\/snapshot snapname=one$/],
      },
      {
        args: { guest: 'mail', name: 'one', memory: true },
        answer: [/^Done: /, /# the VM does not run: there was no memory to save/],
        writes: [/vmstate=1/],
      },
    ],
    'task failure': {
      args: { guest: 'web1', name: 'one' },
      before: failing('qmsnapshot', 'snapshot feature is not available'),
      answer: [
        /^TASK_FAILED: .* take the snapshot one of VM 100 "web1"/,
        /Likely cause: A disk .* can not make snapshots/,
      ],
      writes: [/snapshot snapname=one$/],
      after: (world) => expect(names(world, 100)).toEqual([]),
    },
    'missing guest': { args: { guest: 'nobody', name: 'one' }, answer: /^NOT_FOUND: There is no guest "nobody"/ },
    'locked guest': {
      args: { guest: 'files', name: 'one' },
      answer: [/^LOCKED: /, /Likely cause: A lock is on the guest \(backup\)/],
      writes: [/snapname=one$/],
    },
    'missing privilege': {
      args: { guest: 'web1', name: 'one' },
      world: { token: TOKENS.auditor },
      answer: [/^FORBIDDEN: .*VM\.Snapshot/, /pveum/],
      writes: [/snapname=one$/],
    },
    'offline node': GIT_OFFLINE,
    cancelled: {
      args: { guest: 'web1', name: 'one' },
      at: /^GET .*\/tasks\/.*\/status$/,
      writes: [/snapname=one$/],
    },
    'wrong arguments': [
      { args: { guest: 'web1' }, answer: /^INVALID_INPUT: .*name/ },
      {
        args: { guest: 'web1', name: '1st try' },
        answer: /^INVALID_INPUT: name: "1st try" is not the name of a snapshot/,
      },
      { args: { guest: 'web1', name: 'current' }, answer: /^INVALID_INPUT: name: "current"/ },
      {
        args: { guest: 'proxy', name: 'one', memory: true },
        answer: /^INVALID_INPUT: memory: the memory of a container/,
      },
      { args: ON_DB1, answer: /^REJECTED: VM 102 "db1" has a snapshot before-upgrade already/ },
    ],
  },
  pve_snapshot_rollback: {
    success: [
      {
        args: ON_DB1,
        answer: [
          /^Done: VM 102 "db1" on pve2 is as it was in its snapshot before-upgrade\./,
          /# it is off now; pve_guest_start \{"guest":"102"\} starts it/,
        ],
        writes: [/^POST \/nodes\/pve2\/qemu\/102\/snapshot\/before-upgrade\/rollback$/],
        after: ({ simulator }) => expect(simulator.cluster.guests.get(102)?.running).toBeUndefined(),
      },
      {
        args: { guest: 'proxy', name: 'one', start: true },
        before: (world) => take(world, 'proxy', 'one'),
        answer:
          /^Done: container 201 "proxy" on pve2 is as it was in its snapshot one\.\ntask: .*\nstate: finished: OK$/,
        writes: [/^POST \/nodes\/pve2\/lxc\/201\/snapshot\/one\/rollback start=1$/],
      },
    ],
    'task failure': {
      args: ON_DB1,
      before: failing('qmrollback', "can't rollback, 'before-upgrade' is not most recent snapshot on 'x'"),
      answer: [/^TASK_FAILED: /, /Likely cause: On this storage only the newest snapshot/],
      writes: [/rollback$/],
    },
    'missing guest': { args: { guest: '999', name: 'one' }, answer: /^NOT_FOUND: There is no guest "999"/ },
    'locked guest': {
      args: ON_DB1,
      before: locked(102, 'migrate'),
      answer: [/^LOCKED: /, /VM is locked \(migrate\)/],
      writes: [/rollback$/],
    },
    'missing privilege': {
      args: ON_DB1,
      world: { token: TOKENS.auditor },
      answer: [/^FORBIDDEN: /, /VM\.Snapshot/],
      writes: [/rollback$/],
    },
    'offline node': GIT_OFFLINE,
    cancelled: { args: ON_DB1, at: /^GET .*\/tasks\/.*\/status$/, writes: [/rollback$/] },
    'wrong arguments': [
      { args: { guest: 'db1' }, answer: /^INVALID_INPUT: .*name/ },
      {
        args: { guest: 'db1', name: 'before-upgrad' },
        answer: [/^NOT_FOUND: VM 102 "db1" has no snapshot "before-upgrad"/, /Did you mean "before-upgrade"\?/],
      },
      { args: { guest: 'web1', name: 'x' }, answer: [/^NOT_FOUND: /, /It has no snapshot at all/] },
    ],
  },
  pve_snapshot_delete: {
    success: [
      {
        args: ON_DB1,
        answer: /^Done: snapshot before-upgrade of VM 102 "db1" deleted\./,
        writes: [/^DELETE \/nodes\/pve2\/qemu\/102\/snapshot\/before-upgrade$/],
        after: (world) => expect(names(world, 102)).toEqual([]),
      },
      {
        args: { guest: 'proxy', name: 'one' },
        before: (world) => take(world, 'proxy', 'one'),
        answer: /^Done: snapshot one of container 201 "proxy" deleted\./,
        writes: [/^DELETE \/nodes\/pve2\/lxc\/201\/snapshot\/one$/],
      },
    ],
    'task failure': {
      args: ON_DB1,
      before: failing('qmdelsnapshot', 'no space left on device'),
      answer: [/^TASK_FAILED: /, /Likely cause: The storage has no room left/],
      writes: [/before-upgrade$/],
    },
    'missing guest': { args: { guest: '999', name: 'one' }, answer: /^NOT_FOUND: There is no guest "999"/ },
    'locked guest': {
      args: ON_DB1,
      before: locked(102, 'snapshot'),
      answer: [/^LOCKED: /, /VM is locked \(snapshot\)/],
      writes: [/before-upgrade$/],
      after: (world) => expect(names(world, 102)).toEqual(['before-upgrade']),
    },
    'missing privilege': {
      args: ON_DB1,
      world: { token: TOKENS.auditor },
      answer: [/^FORBIDDEN: /, /VM\.Snapshot/],
      writes: [/before-upgrade$/],
    },
    'offline node': GIT_OFFLINE,
    cancelled: { args: ON_DB1, at: /^GET .*\/tasks\/.*\/status$/, writes: [/before-upgrade$/] },
    'wrong arguments': {
      args: { guest: 'db1', name: 'after' },
      answer: [/^NOT_FOUND: VM 102 "db1" has no snapshot "after"/, /before-upgrade/],
    },
  },
};
