import { expect } from 'vitest';
import { TOKENS } from '../../simulator/door.ts';
import { elsewhere } from '../../support/operator.ts';
import type { World } from '../../support/world.ts';
import type { Contracts } from './contract.ts';

/** The first task of a world: what tells tasks apart is counted, and time stands still. */
const first = (node: string, type: string, id: string): string =>
  `UPID:${node}:00004E27:0007A120:6955B900:${type}:${id}:root@pam!demo:`;

const START = first('pve1', 'qmstart', '103');
const BROKEN = first('pve1', 'qmstart', '105');
const LOCKED = first('pve2', 'qmstop', '110');
const BACKUP = first('pve2', 'vzdump', '102');

const startMail = async (world: World): Promise<void> => {
  await world.call('pve_guest_start', { guest: '103', wait: false });
};
const startBroken = async (world: World): Promise<void> => {
  await world.call('pve_guest_start', { guest: '105' });
};
const stopLocked = async (world: World): Promise<void> => {
  await world.call('pve_guest_stop', { guest: '110' });
};
const backUp = async (world: World): Promise<void> => {
  expect(await elsewhere(world, 'POST /nodes/pve2/vzdump', { vmid: '102', storage: 'nas' })).toBe(BACKUP);
  // Time for the beginning of it.
  world.clock.advance(3_000);
};
const remove = ({ simulator }: World, vmid: number): void => {
  simulator.cluster.guests.delete(vmid);
};
const takeDown = ({ simulator }: World, name: string): void => {
  const node = simulator.cluster.nodes.find((each) => each.name === name);
  if (node) node.online = false;
};
const runs = ({ simulator }: World, upid: string): boolean => simulator.cluster.tasks.find(upid)?.exit === undefined;

const HEADER = /^time\tnode\ttype\tid\tuser\tstatus\ttook/m;

/** The contracts of the tools that list, show and stop tasks. */
export const taskContracts: Contracts = {
  pve_task_list: {
    success: [
      {
        args: {},
        before: startMail,
        answer: [HEADER, /\tqmstart\t103 \(mail\)\troot@pam!demo\trunning\t/, /\n# 1 rows/],
      },
      { args: { guest: 'mail' }, before: startMail, answer: [HEADER, /\tqmstart\t103 \(mail\)\t/] },
    ],
    'task failure': {
      args: { status: 'failed' },
      before: async (world) => {
        await startMail(world);
        await startBroken(world);
      },
      answer: [
        /\terror\tupid\n/,
        /\tfailed\t\S+\tstart failed: QEMU exited with code 1\tUPID:pve1:\S+:qmstart:105:root@pam!demo:\n/,
        /\n# 1 rows/,
      ],
    },
    'missing guest': [
      { args: { guest: 'nobody' }, answer: /^NOT_FOUND: There is no guest "nobody"/ },
      {
        // Tasks of a guest that was removed are worth a question.
        args: { guest: '103' },
        before: async (world) => {
          await startMail(world);
          remove(world, 103);
        },
        answer: /\tqmstart\t103\troot@pam!demo\t/,
      },
    ],
    'locked guest': {
      args: { guest: 'files' },
      before: stopLocked,
      answer: /\tqmstop\t110 \(files\)\t.*\tVM is locked \(backup\)\t/,
    },
    'missing privilege': {
      args: { since: 1 },
      world: { token: TOKENS.guests },
      before: async (world) => {
        await elsewhere(world, 'POST /nodes/pve1/qemu/103/status/start');
      },
      answer: [/\n# 0 rows\n/, /# without Sys\.Audit on a node, tasks that others began there don't show/],
    },
    'offline node': [
      {
        args: { since: 1 },
        world: { offline: ['pve3'] },
        before: startMail,
        answer: [/\n# 1 rows\n/, /# not read, node offline: pve3/],
      },
      { args: {}, world: { offline: ['pve3'] }, answer: /# not read, node offline: pve3/ },
      { args: { node: 'pve3' }, world: { offline: ['pve3'] }, answer: /^NODE_UNREACHABLE: Node pve3 is offline, / },
      {
        // Which the list of the cluster does not know yet.
        args: { since: 1 },
        before: async (world) => {
          await world.call('pve_node_list');
          takeDown(world, 'pve3');
        },
        answer: /# pve3: NODE_UNREACHABLE, /,
      },
    ],
    cancelled: { args: { since: 1 }, at: /^GET \/nodes\/pve\d\/tasks$/ },
    'wrong arguments': [
      { args: { status: 'done' }, answer: /^INVALID_INPUT: status: / },
      { args: { since: 0 }, answer: /^INVALID_INPUT: since: / },
      { args: { columns: ['start'] }, answer: /^INVALID_INPUT: columns: / },
      { args: { node: 'pve9' }, answer: /^NOT_FOUND: There is no node "pve9"/ },
    ],
  },
  pve_task_get: {
    success: [
      { args: { upid: START }, before: startMail, answer: [/\nstate: running\n/, /^(?![^]*\nended: )/] },
      {
        args: { upid: START, wait: true },
        before: startMail,
        answer: [/\nstate: finished: OK\n/, /\nended: 2026-01-01 00:00Z\ntook: 1s\n/, /TASK OK/],
      },
    ],
    'task failure': {
      args: { upid: BROKEN },
      before: startBroken,
      answer: [/\nstate: failed\n/, /start failed: QEMU exited with code 1/, /# the task failed: /],
    },
    'missing guest': {
      args: { upid: START },
      before: async (world) => {
        await startMail(world);
        world.clock.advance(60_000);
        await world.call('pve_task_get', { upid: START });
        remove(world, 103);
      },
      answer: /\nstate: finished: OK\n/,
    },
    'locked guest': {
      args: { upid: LOCKED },
      before: stopLocked,
      answer: [/\nstate: failed\n/, /VM is locked \(backup\)/],
    },
    'missing privilege': {
      args: { upid: START },
      world: { token: TOKENS.operator },
      before: async (world) => {
        await elsewhere(world, 'POST /nodes/pve1/qemu/103/status/start');
      },
      answer: [/^FORBIDDEN: /, /Sys\.Audit/],
    },
    'offline node': {
      args: { upid: START },
      before: async (world) => {
        await startMail(world);
        takeDown(world, 'pve1');
      },
      answer: /^(?:NODE_UNREACHABLE|UNREACHABLE): /,
    },
    cancelled: { args: { upid: START, wait: true }, at: /\/tasks\/[^/]+\/status$/, before: startMail },
    'wrong arguments': [
      { args: {}, answer: /^INVALID_INPUT: "upid" is missing\./ },
      {
        args: { upid: '103' },
        answer: [/^INVALID_INPUT: upid: "103" is not the identifier of a task\./, /pve_task_list/],
      },
      { args: { upid: START }, answer: /^NOT_FOUND: / },
    ],
  },
  pve_task_stop: {
    success: [
      {
        args: { upid: BACKUP },
        before: backUp,
        answer: [/^Done: vzdump of VM 102 "db1" on pve2 stopped\.\n/, /# what it did may be half done/],
        writes: [/^DELETE \/nodes\/pve2\/tasks\/UPID/],
        after: (world) => expect(runs(world, BACKUP)).toBe(false),
      },
      {
        args: { upid: START },
        before: async (world) => {
          await startMail(world);
          await world.call('pve_task_get', { upid: START, wait: true });
        },
        answer: /^Nothing to do: qmstart of VM 103 "mail" on pve1 does not run, it had ended well\.\n/,
      },
    ],
    'task failure': {
      args: { upid: BROKEN },
      before: startBroken,
      answer: [/^Nothing to do: qmstart of VM 105 "legacy-app" on pve1 does not run, it had failed\./, /QEMU exited/],
    },
    'missing guest': {
      args: { upid: BACKUP },
      before: async (world) => {
        await backUp(world);
        remove(world, 102);
      },
      // Nobody can tell whether it was one that is to be left alone.
      answer: /^DENIED: [^\n]*Whether guest 102 is protected is not known/,
      after: (world) => expect(runs(world, BACKUP)).toBe(true),
    },
    'locked guest': {
      args: { upid: BACKUP },
      before: async (world) => {
        await backUp(world);
        expect(world.simulator.cluster.guests.get(102)?.config['lock']).toBe('backup');
      },
      answer: [/^Done: /, /a lock may be left: pve_guest_get \{"guest": "102"\} shows it/],
      writes: [/^DELETE /],
    },
    'missing privilege': {
      args: { upid: BACKUP },
      world: { token: TOKENS.auditor },
      before: backUp,
      answer: [/^FORBIDDEN: /, /Sys\.Modify/],
      writes: [/^DELETE /],
      after: (world) => expect(runs(world, BACKUP)).toBe(true),
    },
    'offline node': {
      args: { upid: BACKUP },
      before: async (world) => {
        await backUp(world);
        takeDown(world, 'pve2');
      },
      answer: /^NODE_UNREACHABLE: /,
    },
    cancelled: {
      args: { upid: BACKUP },
      before: backUp,
      at: /^DELETE /,
      writes: [/^DELETE /],
    },
    'wrong arguments': [
      { args: { upid: 'vzdump' }, answer: /^INVALID_INPUT: upid: "vzdump" is not the identifier of a task\./ },
      { args: { upid: BACKUP }, answer: /^NOT_FOUND: / },
    ],
  },
};
