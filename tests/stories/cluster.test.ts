import { it } from 'vitest';
import { fakeHost } from '../support/msw.ts';
import type { World } from '../support/world.ts';
import { play, type Told } from './story.ts';

const host = fakeHost();

const power = ({ simulator, clock }: World, name: string, online: boolean): void => {
  const node = simulator.cluster.nodes.find((each) => each.name === name);
  if (node) node.online = online;
  clock.advance(10_000);
};
/** The arguments of a call that the last answer named. */
const named =
  (tool: string) =>
  (last: string): Record<string, unknown> =>
    JSON.parse(new RegExp(`${tool} (\\{.*\\})$`, 'm').exec(last)?.[1] ?? '') as Record<string, unknown>;
const nextPage =
  (args: object) =>
  (last: string): Record<string, unknown> => ({ ...args, cursor: /cursor="([^"]+)"/.exec(last)?.[1] });

const STORY: readonly Told[] = [
  {
    wish: 'Is everything all right?',
    tool: 'pve_cluster_status',
    args: {},
    answer: [/^Cluster demo: 2 warnings, 2 notices\./, /guest_locked: VM 110 "files"/],
  },
  {
    wish: 'What is it with the locked one?',
    tool: 'pve_guest_get',
    args: { guest: '110', include: ['status'] },
    answer: /lock: backup/,
  },
  {
    wish: 'Is anything at work there?',
    tool: 'pve_task_list',
    args: { guest: '110', status: 'running' },
    answer: /# 0 rows/,
  },
  { wish: 'Start the mail server.', tool: 'pve_guest_start', args: { guest: 'mail' }, answer: /^Done: / },
  {
    wish: 'And the old application.',
    tool: 'pve_guest_start',
    args: { guest: 'legacy-app' },
    answer: /^TASK_FAILED: /,
  },
  {
    wish: 'Does that show?',
    tool: 'pve_cluster_status',
    args: {},
    answer: /task_failed: qmstart of VM 105 "legacy-app" on pve1; \S+ ago; look: pve_task_get/,
  },
  {
    wish: 'Show what happened there.',
    tool: 'pve_task_get',
    args: named('pve_task_get'),
    answer: [/state: failed/, /bridge 'vmbr9' does not exist/],
  },
  {
    wish: 'Did anything else go wrong? (a severity that is none)',
    tool: 'pve_cluster_log',
    args: { severity: 'errors' },
    answer: /^INVALID_INPUT: severity: /,
  },
  {
    wish: 'Then so.',
    tool: 'pve_cluster_log',
    args: { severity: 'error' },
    answer: [/end task qmstart:105 start failed/, /# 1 rows/],
  },
  {
    wish: 'What does the log say of the application? (names are not in it)',
    tool: 'pve_cluster_log',
    args: { search: 'legacy-app' },
    answer: /# 0 rows/,
  },
  { wish: 'By its number, then.', tool: 'pve_cluster_log', args: { search: '105' }, answer: /# 2 rows/ },
  {
    wish: 'Somebody trips over a cable. Is everything all right?',
    before: (world) => power(world, 'pve3', false),
    tool: 'pve_cluster_status',
    args: {},
    answer: [/^Cluster demo: 1 critical, /, /node_offline: pve3; 2 guests there/, /quorum: yes, 2 of 3 nodes online/],
  },
  {
    wish: 'Which guests are hit?',
    tool: 'pve_guest_list',
    args: named('pve_guest_list'),
    answer: [/\tgit\tcontainer\tunknown\tpve3/, /# offline: pve3/],
  },
  {
    wish: 'Can the node itself be asked?',
    tool: 'pve_node_get',
    args: { node: 'pve3' },
    answer: /^NODE_UNREACHABLE: /,
  },
  {
    wish: 'The cable is in again. Only what matters now, without backups.',
    before: (world) => power(world, 'pve3', true),
    tool: 'pve_cluster_status',
    args: { backup_days: 0 },
    answer: [/^Cluster demo: 2 warnings, 1 notice\./, /quorum: yes, 3 of 3 nodes online/],
  },
  {
    wish: 'What did the first node do? (misspelt)',
    tool: 'pve_cluster_log',
    args: { node: 'pve01' },
    answer: [/^NOT_FOUND: There is no node "pve01"/, /"pve1"/],
  },
  {
    wish: 'That one.',
    tool: 'pve_cluster_log',
    args: { node: 'pve1', limit: 3 },
    answer: /# 3 of 4 rows; next page: cursor=/,
  },
  {
    wish: 'And before that?',
    tool: 'pve_cluster_log',
    args: nextPage({ node: 'pve1', limit: 3 }),
    answer: /starting task qmstart:103/,
  },
  {
    wish: 'A month for backups would do. How is it then?',
    tool: 'pve_cluster_status',
    args: { backup_days: 31 },
    answer: /backup_old: none of the last 31 days for /,
  },
  {
    wish: 'Somebody copies films. Is everything all right?',
    before: ({ simulator, clock }) => {
      const nas = simulator.cluster.storages.find(({ name }) => name === 'nas');
      if (nas) nas.used = 0.91 * nas.total;
      clock.advance(10_000);
    },
    tool: 'pve_cluster_status',
    args: {},
    answer: [/^Cluster demo: 1 critical, /, /storage_full: nas \d+%; look: pve_storage_content \{"storage": "nas"\}/],
  },
  {
    wish: 'What is on it?',
    tool: 'pve_storage_content',
    args: named('pve_storage_content'),
    answer: /nas:backup\/vzdump-qemu-102/,
  },
];

it('a day with the health of a cluster', () => play(host, 'cluster', STORY));
