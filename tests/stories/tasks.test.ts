import { it } from 'vitest';
import { fakeHost } from '../support/msw.ts';
import { elsewhere } from '../support/operator.ts';
import { play, type Told } from './story.ts';

const host = fakeHost();

const upidIn = (last: string): string => /UPID:\S+?:(?=["\s]|$)/.exec(last)?.[0] ?? '';
const withUpid =
  (more: object = {}) =>
  (last: string): Record<string, unknown> => ({ upid: upidIn(last), ...more });

const STORY: readonly Told[] = [
  { wish: 'What is going on?', tool: 'pve_task_list', args: {}, answer: /# 0 rows/ },
  {
    wish: 'Start the mail server, but do not wait for it.',
    tool: 'pve_guest_start',
    args: { guest: 'mail', wait: false },
    answer: /^Begun, not finished: /,
  },
  { wish: 'How is it doing?', tool: 'pve_task_get', args: withUpid(), answer: [/state: running/, /running: /] },
  {
    wish: 'What else runs?',
    tool: 'pve_task_list',
    args: { status: 'running' },
    answer: /\tqmstart\t103 \(mail\)\t.*\trunning\t/,
  },
  {
    wish: 'Wait for it.',
    tool: 'pve_task_get',
    args: withUpid({ wait: true }),
    answer: [/state: finished: OK/, /took: /, /TASK OK/],
  },
  { wish: 'Start the old application.', tool: 'pve_guest_start', args: { guest: '105' }, answer: /^TASK_FAILED: / },
  {
    wish: 'What failed today? (a state that is none)',
    tool: 'pve_task_list',
    args: { status: 'error' },
    answer: /^INVALID_INPUT: status: /,
  },
  {
    wish: 'What failed today?',
    tool: 'pve_task_list',
    args: { status: 'failed', since: 24 },
    answer: [/\tqmstart\t105 \(legacy-app\)\t/, /# 1 rows/],
  },
  {
    wish: 'The end of its log.',
    tool: 'pve_task_get',
    args: withUpid({ log_lines: 2 }),
    answer: [/state: failed/, /TASK ERROR: start failed/, /# the task failed: /],
  },
  {
    wish: 'At night a backup begins. What runs?',
    before: async (world) => {
      world.clock.advance(8 * 3_600_000);
      await elsewhere(world, 'POST /nodes/pve2/vzdump', { vmid: '102', storage: 'nas' });
      world.clock.advance(2_000);
    },
    tool: 'pve_task_list',
    args: { status: 'running' },
    answer: /\tvzdump\t102 \(db1\)\t/,
  },
  {
    wish: 'How far is it?',
    tool: 'pve_task_get',
    args: withUpid({ log_lines: 3 }),
    answer: [/state: running/, /\d+% \(/],
  },
  {
    wish: 'Stop it: the database has to work. (with part of its name)',
    tool: 'pve_task_stop',
    args: { upid: 'vzdump:102' },
    answer: /^INVALID_INPUT: upid: "vzdump:102" is not the identifier of a task\./,
  },
  {
    wish: 'Which one was it?',
    tool: 'pve_task_list',
    args: { guest: 'db1', status: 'running' },
    answer: /UPID:pve2:/,
  },
  {
    wish: 'Stop that.',
    tool: 'pve_task_stop',
    args: withUpid(),
    answer: [/^Done: vzdump of VM 102 "db1" on pve2 stopped\./, /interrupted by signal/],
  },
  {
    wish: 'Is it really over?',
    tool: 'pve_task_stop',
    args: withUpid(),
    answer: /^Nothing to do: vzdump of VM 102 "db1" on pve2 does not run, it had failed\./,
  },
  {
    wish: 'Is the database locked?',
    tool: 'pve_guest_get',
    args: { guest: '102', include: ['status'] },
    answer: /^(?![^]*lock:)/,
  },
  {
    wish: 'All of its tasks. (misspelt)',
    tool: 'pve_task_list',
    args: { guest: 'bd1' },
    answer: [/^NOT_FOUND: /, /"db1"/],
  },
  {
    wish: 'All of its tasks.',
    tool: 'pve_task_list',
    args: { guest: 'db1' },
    answer: /\tvzdump\t102 \(db1\)\t.*\tfailed\t/,
  },
  {
    wish: 'What was there in all, two at a time?',
    tool: 'pve_task_list',
    args: { since: 24, limit: 2 },
    answer: /# 2 of 3 rows; next page: cursor=/,
  },
  {
    wish: 'And before?',
    tool: 'pve_task_list',
    args: (last) => ({ since: 24, limit: 2, cursor: /cursor="([^"]+)"/.exec(last)?.[1] }),
    answer: /\tqmstart\t103 \(mail\)\t/,
  },
  {
    wish: 'Who began what?',
    tool: 'pve_task_list',
    args: { columns: ['type', 'id', 'user'] },
    answer: /^type\tid\tuser\n/,
  },
  {
    wish: 'When did each end? (there is no such column)',
    tool: 'pve_task_list',
    args: { columns: ['ended'] },
    answer: /^INVALID_INPUT: columns: /,
  },
];

it('a day with tasks', () => play(host, 'tasks', STORY));
