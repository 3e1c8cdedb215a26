import { describe, expect, it } from 'vitest';
import type { Guest, Node, Resources, Storage } from '../../src/inventory/resources.ts';
import type { Facts, HaEntry } from '../../src/tools/cluster/facts.ts';
import { findingsOf } from '../../src/tools/cluster/findings.ts';
import { fold } from '../../src/tools/cluster/findings/fold.ts';
import { tasksCut } from '../../src/tools/cluster/findings/tasks.ts';
import { readTasks, type TaskEntry } from '../../src/tools/tasks/entries.ts';

const NOW = 1_800_000_000;
const HOUR = 3_600;
const DAY = 24 * HOUR;
const GIB = 1024 ** 3;

const node = (name: string, more: Partial<Node> = {}): Node => ({ node: name, status: 'online', ...more });
const guest = (vmid: number, more: Partial<Guest> = {}): Guest => ({
  vmid,
  kind: 'qemu',
  node: 'a',
  name: `g${vmid}`,
  status: 'running',
  template: false,
  tags: [],
  ...more,
});
const storage = (name: string, on: string, disk: number, more: Partial<Storage> = {}): Storage => ({
  storage: name,
  node: on,
  status: 'available',
  content: ['images'],
  shared: false,
  disk: disk * GIB,
  maxdisk: 100 * GIB,
  ...more,
});

const facts = (resources: Partial<Resources>, more: Partial<Facts> = {}, ha = true): Facts => {
  const nodes = resources.nodes ?? [node('a')];
  return {
    now: NOW,
    resources: {
      guests: [],
      storages: [],
      nodes,
      offline: nodes.filter(({ status }) => status !== 'online').map(({ node: name }) => name),
      ...resources,
    },
    releases: new Map(),
    backupDays: 7,
    tasks: [],
    ...(ha ? { ha: [] } : {}),
    ...more,
  };
};

const told = (given: Facts): string[] =>
  findingsOf(given).map(({ severity, kind, text }) => `${severity} ${kind}: ${text}`);

const hex = (number: number): string => number.toString(16).toUpperCase().padStart(8, '0');
const upid = (on: string, what: string, startedAt: number, pid = 1): string =>
  `UPID:${on}:${hex(pid)}:00000001:${hex(startedAt)}:${what}:root@pam:`;
const ended = (what: string, status: string, hoursAgo: number, pid = 1): TaskEntry[] =>
  readTasks([{ upid: upid('a', what, NOW - hoursAgo * HOUR - 60, pid), endtime: NOW - hoursAgo * HOUR, status }]);
const running = (what: string, on = 'a'): TaskEntry[] => readTasks([{ upid: upid(on, what, NOW - 60) }]);

const service = (sid: string, state: string): HaEntry => ({
  id: `service:${sid}`,
  type: 'service',
  node: 'a',
  status: '',
  state,
});
const lrm = (on: string, status: string): HaEntry => ({ id: `lrm:${on}`, type: 'lrm', node: on, status });

describe('what is found', () => {
  it.each<[what: string, given: Facts, want: readonly string[]]>([
    ['nothing wrong', facts({ guests: [guest(100), guest(101, { status: 'stopped' })] }), []],
    ['nothing known', facts({}), []],
    // Nodes.
    [
      'no quorum',
      facts(
        { nodes: [node('a'), node('b', { status: 'offline' }), node('c', { status: 'offline' })] },
        { quorate: false },
      ),
      [
        'critical no_quorum: only 1 of 3 nodes online: nothing can be changed or started; look: pve_node_list {}',
        'critical node_offline: b, c; 0 guests there; look: pve_node_list {}',
      ],
    ],
    [
      'a node that is down, with its guests',
      facts(
        {
          nodes: [node('a'), node('b', { status: 'offline' })],
          guests: [
            guest(100, { node: 'b', status: 'unknown' }),
            guest(101, { node: 'b', status: 'unknown', lock: 'backup' }),
          ],
        },
        { quorate: true },
      ),
      ['critical node_offline: b; 2 guests there; look: pve_guest_list {"node": "b"}'],
    ],
    [
      'a node that says nothing',
      facts({ nodes: [node('a', { status: 'unknown' })] }),
      ['warning node_unknown: a; 0 guests there; look: pve_node_list {}'],
    ],
    [
      'a full root disk and memory',
      facts({
        nodes: [
          node('a', { disk: 90, maxdisk: 100, mem: 95, maxmem: 100 }),
          node('b', { disk: 89, maxdisk: 100, mem: 94, maxmem: 100 }),
        ],
      }),
      [
        'warning root_disk_full: a 90%; look: pve_node_get {"node": "a"}',
        'warning memory_full: a 95%; look: pve_node_get {"node": "a"}',
      ],
    ],
    [
      'two full root disks',
      facts({ nodes: [node('a', { disk: 90, maxdisk: 100 }), node('b', { disk: 99, maxdisk: 100 })] }),
      ['warning root_disk_full: a 90%, b 99%; look: pve_node_list {}'],
    ],
    ['figures that are missing', facts({ nodes: [node('a', { disk: 90 }), node('b', { maxmem: 0, mem: 5 })] }), []],
    [
      'other releases',
      facts(
        {},
        {
          releases: new Map([
            ['a', '9.2'],
            ['b', '9.1'],
            ['c', '9.2'],
          ]),
        },
      ),
      ['notice releases_differ: 9.1 on b; 9.2 on a, c; look: pve_node_list {}'],
    ],
    [
      'the same releases',
      facts(
        {},
        {
          releases: new Map([
            ['a', '9.2'],
            ['b', '9.2'],
          ]),
        },
      ),
      [],
    ],
    // High availability.
    [
      'a service in error',
      facts({}, { ha: [service('vm:100', 'error'), service('ct:200', 'started')] }),
      ['critical ha_error: vm:100 on a (error); look: pve_task_list {"guest": "100"}'],
    ],
    [
      'services being fenced and recovered',
      facts({}, { ha: [service('vm:100', 'fence'), service('vm:101', 'recovery')] }),
      [
        'critical ha_error: 2 services: vm:100 on a (fence), vm:101 on a (recovery); look: pve_task_list {"guest": "100"}',
      ],
    ],
    [
      'a manager that is silent',
      facts(
        { nodes: [node('a'), node('b')] },
        { ha: [lrm('a', 'a (old timestamp - dead?, x)'), lrm('b', 'b (active, x)')] },
      ),
      [
        'warning ha_manager_silent: the local manager of a does not report; look: pve_node_get {"node": "a", "include": ["services"]}',
      ],
    ],
    [
      'a manager on a node that is down',
      facts(
        { nodes: [node('a'), node('b', { status: 'offline' })] },
        { ha: [lrm('b', 'b (old timestamp - dead?, x)')] },
      ),
      ['critical node_offline: b; 0 guests there; look: pve_node_list {}'],
    ],
    [
      'nothing watched',
      facts({}, { ha: [{ id: 'fencing', type: 'fencing', node: 'a', status: 'disarmed, resource mode: freeze' }] }),
      ['warning ha_disarmed: high availability is switched off for the whole cluster: no guest is restarted elsewhere'],
    ],
    // Guests.
    [
      'a lock that nobody holds',
      facts({ guests: [guest(100, { lock: 'backup' })] }),
      [
        'warning guest_locked: VM 100 "g100" on a (backup), and no task runs there; look: pve_guest_get {"guest": "100"}',
      ],
    ],
    [
      'a lock that a task holds',
      facts({ guests: [guest(100, { lock: 'backup' })] }, { tasks: running('vzdump:100') }),
      [],
    ],
    [
      'a lock of a backup of many',
      facts(
        { guests: [guest(100, { lock: 'backup' }), guest(101, { node: 'b', lock: 'backup' })] },
        { tasks: running('vzdump:') },
      ),
      [
        'warning guest_locked: VM 101 "g101" on b (backup), and no task runs there; look: pve_guest_get {"guest": "101"}',
      ],
    ],
    [
      'a lock while another guest is worked on',
      facts({ guests: [guest(100, { lock: 'clone' })] }, { tasks: running('qmclone:101') }),
      [
        'warning guest_locked: VM 100 "g100" on a (clone), and no task runs there; look: pve_guest_get {"guest": "100"}',
      ],
    ],
    [
      'a lock, and a task that has ended',
      facts({ guests: [guest(100, { lock: 'backup' })] }, { tasks: ended('vzdump:100', 'OK', 1) }),
      [
        'warning guest_locked: VM 100 "g100" on a (backup), and no task runs there; look: pve_guest_get {"guest": "100"}',
      ],
    ],
    [
      'a lock, where tasks can not be seen',
      facts({ guests: [guest(100, { lock: 'backup' })] }, {}, false),
      [
        'warning guest_locked: VM 100 "g100" on a (backup), and whether a task runs there is not known; look: pve_guest_get {"guest": "100"}',
      ],
    ],
    [
      'many locks',
      facts({ guests: [1, 2, 3, 4, 5, 6, 7].map((i) => guest(100 + i, { lock: 'migrate' })) }),
      [
        'warning guest_locked: 7 guests: VM 101 "g101" on a (migrate), VM 102 "g102" on a (migrate), VM 103 "g103" on a (migrate), VM 104 "g104" on a (migrate), VM 105 "g105" on a (migrate) and 2 more, and no task runs there; look: pve_guest_list {}',
      ],
    ],
    [
      'a disk that fails',
      facts({ guests: [guest(100, { status: 'io-error' })] }),
      ['critical guest_io_error: VM 100 "g100" on a; look: pve_guest_get {"guest": "100"}'],
    ],
    [
      'guests that stand still',
      facts({ guests: [guest(100, { status: 'paused' }), guest(101, { status: 'paused' })] }),
      [
        'notice guest_paused: 2 guests: VM 100 "g100" on a, VM 101 "g101" on a; look: pve_guest_list {"status": "paused"}',
      ],
    ],
    [
      'a guest that stands still for its backup',
      facts({ guests: [guest(100, { status: 'prelaunch' })] }, { tasks: running('vzdump:100') }),
      [],
    ],
    [
      'a guest of which nothing is known',
      facts({ guests: [guest(100, { status: 'unknown' })] }),
      [
        'notice guest_state_unknown: VM 100 "g100" on a (a guest that was just made shows so for some seconds); look: pve_guest_get {"guest": "100"}',
      ],
    ],
    ['a state that nobody knows', facts({ guests: [guest(100, { status: 'dreaming' })] }), []],
    // Storages.
    [
      'full storages',
      facts({ storages: [storage('x', 'a', 95), storage('y', 'a', 85), storage('z', 'a', 84)] }),
      [
        'critical storage_full: x@a 95%; look: pve_storage_content {"storage": "x"}',
        'warning storage_full: y@a 85%; look: pve_storage_content {"storage": "y"}',
      ],
    ],
    [
      'a shared storage that is full, once',
      facts({ storages: [storage('x', 'a', 96, { shared: true }), storage('x', 'b', 96, { shared: true })] }),
      ['critical storage_full: x 96%; look: pve_storage_content {"storage": "x"}'],
    ],
    [
      'a storage that can not be reached',
      facts({ nodes: [node('a'), node('b')], storages: [storage('x', 'b', 1, { status: 'unknown' })] }),
      ['warning storage_unavailable: x@b; look: pve_storage_list {}'],
    ],
    // Tasks.
    [
      'a task that failed',
      facts({ guests: [guest(100)] }, { tasks: ended('qmstart:100', 'no', 2) }),
      [
        `warning task_failed: qmstart of VM 100 "g100" on a; 2h ago; look: pve_task_get {"upid": "${ended('qmstart:100', 'no', 2)[0]?.upid ?? ''}"}`,
      ],
    ],
    [
      'the same that failed again and another',
      facts(
        {},
        {
          tasks: [
            ...ended('qmstart:100', 'no', 1, 1),
            ...ended('qmstart:100', 'no', 2, 2),
            ...ended('vzdump:', 'job errors', 23, 3),
          ],
        },
      ),
      [
        'warning task_failed: qmstart of guest 100 on a (2 times), vzdump on a; the last 1h ago; look: pve_task_list {"status": "failed", "since": 24}',
      ],
    ],
    [
      'what failed long ago, went well, or warned',
      facts(
        {},
        {
          tasks: [
            ...ended('qmstart:100', 'no', 25),
            ...ended('qmstart:101', 'OK', 1),
            ...ended('vzdump:', 'WARNINGS: 2', 1),
            ...running('qmstop:102'),
          ],
        },
      ),
      [],
    ],
    // Backups.
    [
      'old backups',
      facts(
        { guests: [guest(100), guest(101), guest(102, { status: 'stopped' }), guest(103, { template: true })] },
        {
          backups: {
            newest: new Map([
              [100, NOW - 8 * DAY],
              [101, NOW - 6 * DAY],
            ]),
            complete: true,
            hidden: new Set(),
          },
        },
      ),
      [
        'warning backup_old: none of the last 7 days for 1 running guest: VM 100 "g100"; look: pve_backup_coverage {}',
        'notice backup_old_not_running: none of the last 7 days for 1 guest not running: VM 102 "g102"; look: pve_backup_coverage {}',
      ],
    ],
    [
      'backups that the server can not see',
      facts(
        { guests: [guest(100), guest(101)] },
        { backups: { newest: new Map([[101, NOW]]), complete: true, hidden: new Set([100]) } },
      ),
      [],
    ],
    [
      'backups of which not all could be read',
      facts(
        { guests: [guest(100), guest(101)] },
        { backups: { newest: new Map([[101, NOW]]), complete: false, hidden: new Set() } },
      ),
      [
        'notice backup_old: none of the last 7 days on the storages that could be read for 1 running guest: VM 100 "g100"; look: pve_backup_coverage {}',
      ],
    ],
    [
      'no backup to be seen',
      facts({ guests: [guest(100)] }, { backups: { newest: new Map(), complete: true, hidden: new Set() } }),
      [
        'notice no_backups_seen: no backup of any guest is seen: there is none, or the token lacks VM.Backup and Datastore.AllocateSpace',
      ],
    ],
    [
      'no guests to back up',
      facts(
        { guests: [guest(100, { template: true })] },
        { backups: { newest: new Map(), complete: true, hidden: new Set() }, uncovered: new Set([100]) },
      ),
      [],
    ],
    [
      'guests in no job',
      facts(
        { guests: [guest(100), guest(101), guest(102), guest(103), guest(104)] },
        { uncovered: new Set([100, 101, 102, 103]) },
      ),
      [
        'notice no_backup_job: 4 guests: VM 100 "g100", VM 101 "g101", VM 102 "g102" and 1 more; look: pve_backup_coverage {}',
      ],
    ],
    [
      'no job at all',
      facts({ guests: [guest(100), guest(101)] }, { uncovered: new Set([100, 101]) }),
      ['notice no_backup_job: none of the 2 guests is in a job; look: pve_backup_coverage {}'],
    ],
    // Certificates.
    [
      'certificates',
      facts(
        {},
        {
          certificates: [
            { node: 'a', file: 'pve-ssl.pem', until: NOW - 2 * DAY },
            { node: 'b', file: 'pve-ssl.pem', until: NOW + 14 * DAY },
            { node: 'c', file: 'pve-ssl.pem', until: NOW + 30 * DAY },
            { node: 'd', file: 'pve-ssl.pem', until: NOW + 31 * DAY },
          ],
        },
      ),
      [
        'critical certificate_expired: pve-ssl.pem on a since 2d; look: pve_node_get {"node": "a", "include": ["certificates"]}',
        'warning certificate_expires: pve-ssl.pem on b in 14d; look: pve_node_get {"node": "b", "include": ["certificates"]}',
        'notice certificate_expires: pve-ssl.pem on c in 30d; look: pve_node_get {"node": "c", "include": ["certificates"]}',
      ],
    ],
  ])('%s', (_, given, want) => {
    expect(told(given)).toEqual(want);
  });

  it('is named once in a severity, whatever is wrong', () => {
    const all = findingsOf(
      facts(
        {
          guests: [guest(100, { lock: 'x', status: 'paused' })],
          storages: [storage('x', 'a', 99), storage('y', 'a', 90)],
        },
        { certificates: [1, 20].map((days) => ({ node: 'a', file: 'f', until: NOW + days * DAY })) },
      ),
    );
    const names = all.map(({ severity, kind }) => `${severity} ${kind}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the tasks that were sent round', () => {
  const many = (number: number, hours: number): TaskEntry[] =>
    Array.from({ length: number }, (_, i) => ended('qmstart:100', 'OK', (hours * i) / number, i)).flat();

  it.each([
    [25, 23, ['a']],
    [25, 30, []],
    [24, 1, []],
  ])('%i within %i hours reach back far enough, or not', (number, hours, want) => {
    expect(tasksCut(facts({}, { tasks: many(number, hours) }))).toEqual(want);
  });
});

describe('names', () => {
  it.each([
    [['a'], 'a'],
    [['a', 'b', 'c'], 'a, b, c'],
    [['a', 'b', 'c', 'd', 'e'], 'a, b, c, d, e'],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'a, b, c, d, e and 2 more'],
  ])('%j are folded', (given, want) => {
    expect(fold(given)).toBe(want);
  });
});
