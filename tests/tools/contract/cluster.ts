import { expect } from 'vitest';
import { TOKENS } from '../../simulator/door.ts';
import { elsewhere } from '../../support/operator.ts';
import type { World } from '../../support/world.ts';
import type { Contracts } from './contract.ts';

const startBroken = async (world: World): Promise<void> => {
  await world.call('pve_guest_start', { guest: '105' });
};
const startMail = async (world: World): Promise<void> => {
  await world.call('pve_guest_start', { guest: '103' });
};
const stopLocked = async (world: World): Promise<void> => {
  await world.call('pve_guest_stop', { guest: '110' });
};
const backUp = async (world: World): Promise<void> => {
  await elsewhere(world, 'POST /nodes/pve1/vzdump', { vmid: '100', storage: 'nas' });
};

/** The contracts of the tools that tell of the cluster as a whole. */
export const clusterContracts: Contracts = {
  pve_cluster_status: {
    success: [
      {
        args: {},
        answer: [
          /^Cluster demo: 2 warnings, 2 notices\./,
          /\nquorum: yes, 3 of 3 nodes online\n/,
          /pve3: online, 9\.2, /,
        ],
      },
      { args: { backup_days: 0 }, answer: [/^Cluster demo: 1 warning, 1 notice\./, /^(?![^]*backup_old)/] },
    ],
    'task failure': {
      args: {},
      before: startBroken,
      answer: [
        /^Cluster demo: 3 warnings, /,
        /task_failed: qmstart of VM 105 "legacy-app" on pve1; \S+ ago; look: pve_task_get \{"upid": "UPID:pve1:[^"]+:"\}/,
      ],
    },
    'missing guest': 'it is about the whole cluster: no guest is named',
    'locked guest': [
      {
        args: {},
        answer:
          /guest_locked: VM 110 "files" on pve2 \(backup\), and no task runs there; look: pve_guest_get \{"guest": "110"\}/,
      },
      {
        args: {},
        before: async (world) => {
          await backUp(world);
          world.clock.advance(1_000);
        },
        // A guest that a task works on is locked for a reason.
        answer: [/guest_locked: VM 110/, /^(?![^]*VM 100)/],
      },
    ],
    'missing privilege': [
      {
        args: {},
        world: { token: TOKENS.guests },
        answer: [
          /^The cluster: 1 warning, as far as could be seen\./,
          /VM 110 "files" on pve2 \(backup\), and whether a task runs there is not known/,
          /# quorum: FORBIDDEN, /,
          /# ha: FORBIDDEN, /,
        ],
      },
      {
        args: {},
        world: { token: TOKENS.auditor },
        answer: [/^Cluster demo: 1 warning, 2 notices\./, /no_backups_seen: [^\n]*VM\.Backup/],
      },
    ],
    'offline node': {
      args: {},
      world: { offline: ['pve3'] },
      answer: [
        /^Cluster demo: 1 critical, 1 warning, 3 notices, as far as could be seen\./,
        /critical:\n {2}node_offline: pve3; 2 guests there; look: pve_guest_list \{"node": "pve3"\}/,
        /pve3: offline$/m,
      ],
    },
    cancelled: { args: {}, at: /^GET \/cluster\/status$/ },
    'wrong arguments': [
      { args: { backup_days: -1 }, answer: /^INVALID_INPUT: backup_days: / },
      { args: { days: 7 }, answer: /^INVALID_INPUT: / },
    ],
  },
  pve_cluster_log: {
    success: {
      args: {},
      before: startMail,
      answer: [
        /^time\tnode\tseverity\ttag\tuser\tmessage\n/m,
        /\tpve1\tinfo\tpvedaemon\troot@pam!demo\tend task qmstart:103 OK\n[^\n]*\tstarting task qmstart:103\n/,
      ],
    },
    'task failure': {
      args: { severity: 'error' },
      before: async (world) => {
        await startMail(world);
        await startBroken(world);
      },
      answer: [/\terror\t.*end task qmstart:105 start failed: QEMU exited with code 1/, /\n# 1 rows/],
    },
    'missing guest': 'no guest is named: what is searched for need not be there',
    'locked guest': {
      args: { search: 'locked' },
      before: stopLocked,
      answer: /end task qmstop:110 VM is locked \(backup\)/,
    },
    'missing privilege': {
      args: {},
      world: { token: TOKENS.guests },
      before: async (world) => {
        await elsewhere(world, 'POST /nodes/pve1/qemu/103/status/start');
      },
      answer: [/\n# 0 rows\n# without Sys\.Syslog on \/, /],
    },
    'offline node': [
      { args: { node: 'pve3' }, world: { offline: ['pve3'] }, answer: /# 0 rows/ },
      { args: { node: 'pve9' }, answer: /^NOT_FOUND: There is no node "pve9"/ },
    ],
    cancelled: { args: {}, at: /^GET \/cluster\/log$/ },
    'wrong arguments': { args: { severity: 'fatal' }, answer: /^INVALID_INPUT: severity: / },
  },
  pve_node_list: {
    success: { args: {}, answer: [/^node\tstatus\t/, /\npve2\tonline\t21%\t16\t/, /\n# 3 rows$/] },
    'task failure': 'it begins no task',
    'missing guest': 'it names no guest',
    'locked guest': 'guests are counted only, locked or not',
    'missing privilege': {
      args: {},
      world: { token: TOKENS.guests },
      // Names and states of nodes are for everybody, figures are not.
      answer: [/\npve1\tonline\t{2}/, /\n# 3 rows$/],
    },
    'offline node': { args: {}, world: { offline: ['pve3'] }, answer: /\npve3\toffline\t/ },
    cancelled: { args: {}, at: /^GET \/cluster\/resources$/ },
    'wrong arguments': { args: { columns: ['load'] }, answer: /^INVALID_INPUT: columns: there is no column "load"/ },
  },
  pve_node_get: {
    success: [
      { args: { node: 'pve2' }, answer: [/^node: pve2\nstatus: online\nuptime: 29d 5h\n/, /\nservices: all 21 run\n/] },
      {
        args: { node: 'pve2', include: ['disks'] },
        answer: [/disk=\/dev\/sda type=ssd size=927GiB/, /^(?![^]*uptime)/],
      },
    ],
    'task failure': 'it begins no task',
    'missing guest': 'it names a node, and for one that is not there it lists those that are',
    'locked guest': 'guests are counted only, locked or not',
    'missing privilege': [
      {
        args: { node: 'pve1' },
        world: { token: TOKENS.auditor },
        answer: [/\nservices: all 21 run\n/, /\n# updates: FORBIDDEN, [^\n]*Sys\.Modify on \/nodes\/pve1/],
      },
      {
        args: { node: 'pve1', include: ['status', 'services'] },
        world: { token: TOKENS.guests },
        answer: [/^FORBIDDEN: /, /Sys\.Audit/, /pveum/],
      },
    ],
    'offline node': [
      { args: { node: 'pve3' }, world: { offline: ['pve3'] }, answer: /^NODE_UNREACHABLE: Node pve3 is offline\./ },
      {
        // The list of the cluster is some seconds old.
        args: { node: 'pve3' },
        before: async (world) => {
          await world.call('pve_node_list');
          const node = world.simulator.cluster.nodes.find(({ name }) => name === 'pve3');
          if (node) node.online = false;
        },
        answer: /^NODE_UNREACHABLE: /,
      },
    ],
    cancelled: { args: { node: 'pve1' }, at: /^GET \/nodes\/pve1\/status$/ },
    'wrong arguments': [
      { args: {}, answer: /^INVALID_INPUT: "node" is missing\./ },
      { args: { node: 'pve1', include: ['disk'] }, answer: /^INVALID_INPUT: include/ },
      {
        args: { node: 'pve9' },
        answer: [/^NOT_FOUND: There is no node "pve9"\./, /"pve1", "pve2", "pve3"/],
        after: (_world, { text }) => expect(text).not.toContain('UNREACHABLE'),
      },
    ],
  },
};
