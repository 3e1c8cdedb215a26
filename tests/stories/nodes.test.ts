import { it } from 'vitest';
import { fakeHost } from '../support/msw.ts';
import { elsewhere } from '../support/operator.ts';
import { play, type Told } from './story.ts';

const host = fakeHost();

const STORY: readonly Told[] = [
  { wish: 'Which hosts are there?', tool: 'pve_node_list', args: {}, answer: [/\npve1\tonline\t/, /# 3 rows/] },
  {
    wish: 'Tell me about the first.',
    tool: 'pve_node_get',
    args: { node: 'pve1' },
    answer: [/services: all 21 run/, /updates: 3 wait/],
  },
  {
    wish: 'And the fourth. (there is none)',
    tool: 'pve_node_get',
    args: { node: 'pve4' },
    answer: /^NOT_FOUND: There is no node "pve4"/,
  },
  {
    wish: 'The disks of the third. (a part that is none)',
    tool: 'pve_node_get',
    args: { node: 'pve3', include: ['disk'] },
    answer: [/^INVALID_INPUT: /, /disks/],
  },
  {
    wish: 'The disks of the third.',
    tool: 'pve_node_get',
    args: { node: 'pve3', include: ['disks'] },
    answer: /disk=\/dev\/nvme0n1 .* used_for=nothing/,
  },
  {
    wish: 'What would an upgrade bring?',
    tool: 'pve_node_get',
    args: { node: 'pve1', include: ['updates'] },
    answer: /pve-manager: 9\.2\.11 → 9\.2\.12/,
  },
  {
    wish: 'Are certificates about to expire, and is there a subscription?',
    tool: 'pve_node_get',
    args: { node: 'pve1', include: ['certificates', 'subscription'] },
    answer: [/pve-ssl\.pem:/, /status: none/],
  },
  {
    wish: 'Which bridges has it?',
    tool: 'pve_node_get',
    args: { node: 'pve1', include: ['network'] },
    answer: /vmbr0:/,
  },
  {
    wish: 'Jobs do not run any more on the second. Why?',
    before: async (world) => {
      await elsewhere(world, 'POST /nodes/pve2/services/cron/stop');
      world.clock.advance(5_000);
    },
    tool: 'pve_node_get',
    args: { node: 'pve2' },
    answer: /services: 20 run, not running: cron/,
  },
  {
    wish: 'All of its services.',
    tool: 'pve_node_get',
    args: { node: 'pve2', include: ['services'] },
    answer: /not_running:\n {4}cron: dead/,
  },
  {
    wish: 'Who stopped that?',
    tool: 'pve_task_list',
    args: { node: 'pve2', type: 'srvstop' },
    answer: /\tsrvstop\tcron\troot@pam!demo\tok\t/,
  },
  {
    wish: 'Which host has room? (a column that is none)',
    tool: 'pve_node_list',
    args: { columns: ['node', 'memory'] },
    answer: [/^INVALID_INPUT: columns: /, /maxmem/],
  },
  {
    wish: 'Which host has room?',
    tool: 'pve_node_list',
    args: { columns: ['node', 'mem', 'maxmem', 'disk', 'maxdisk'] },
    answer: /^node\tmem\tmaxmem\tdisk\tmaxdisk\n/,
  },
  {
    wish: 'The third is taken down for a new fan. How does it stand?',
    before: ({ simulator, clock }) => {
      const node = simulator.cluster.nodes.find(({ name }) => name === 'pve3');
      if (node) node.online = false;
      clock.advance(10_000);
    },
    tool: 'pve_node_get',
    args: { node: 'pve3' },
    answer: [/^NODE_UNREACHABLE: Node pve3 is offline\./, /pve_guest_list \{"node": "pve3"\}/],
  },
  { wish: 'What was on it?', tool: 'pve_guest_list', args: { node: 'pve3' }, answer: /\tgit\t/ },
  {
    wish: 'The others, in figures.',
    tool: 'pve_node_list',
    args: { columns: ['node', 'status', 'cores'], format: 'json' },
    answer: /"cores":\s*16/,
  },
  { wish: 'And the whole?', tool: 'pve_cluster_status', args: { backup_days: 0 }, answer: /node_offline: pve3/ },
];

it('a day with nodes', () => play(host, 'nodes', STORY));
