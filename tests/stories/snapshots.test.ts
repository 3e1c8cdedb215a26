import { it } from 'vitest';
import { fakeHost } from '../support/msw.ts';
import { play } from './story.ts';

const host = fakeHost();

it('an upgrade is tried, goes wrong, and is taken back', async () => {
  await play(host, 'snapshots', [
    {
      wish: 'Which snapshots does the database have?',
      tool: 'pve_snapshot_list',
      args: { guest: 'db1' },
      answer: [/^before-upgrade\t/m, /^\(now\)\t/m],
    },
    {
      wish: 'And web1?',
      tool: 'pve_snapshot_list',
      args: { guest: 'web1' },
      answer: /VM 100 "web1" on pve1 has no snapshot/,
    },
    {
      wish: 'Take one before the upgrade, with a name that is none.',
      tool: 'pve_snapshot_create',
      args: { guest: 'web1', name: 'before upgrade' },
      answer: /^INVALID_INPUT: name: /,
    },
    {
      wish: 'Then so.',
      tool: 'pve_snapshot_create',
      args: { guest: 'web1', name: 'before-upgrade', notes: 'before release 2' },
      answer: /^Done: snapshot before-upgrade/,
    },
    {
      wish: 'The upgrade is done; keep that too, with the memory.',
      tool: 'pve_snapshot_create',
      args: { guest: 'web1', name: 'upgraded', memory: true },
      answer: /^Done: /,
    },
    {
      wish: 'Once more by mistake.',
      tool: 'pve_snapshot_create',
      args: { guest: 'web1', name: 'upgraded' },
      answer: /^REJECTED: .* has a snapshot upgraded already/,
    },
    {
      wish: 'How does it look now?',
      tool: 'pve_snapshot_list',
      args: { guest: '100' },
      answer: [/^upgraded\tbefore-upgrade\t.*\tyes/m, /# 3 rows/],
    },
    {
      wish: 'It does not work. What would going back do?',
      tool: 'pve_snapshot_rollback',
      args: { guest: 'web1', name: 'before-upgrade', dry_run: true },
      answer: [/^Nothing was done\. This would be sent, after a yes:/, /roll VM 100 "web1" back/],
    },
    {
      wish: 'Go back, misspelt.',
      tool: 'pve_snapshot_rollback',
      args: { guest: 'web1', name: 'before-upgarde' },
      answer: [/^NOT_FOUND: /, /Did you mean "before-upgrade"/],
    },
    {
      wish: 'Go back.',
      tool: 'pve_snapshot_rollback',
      args: { guest: 'web1', name: 'before-upgrade' },
      answer: [/^Done: VM 100 "web1" on pve1 is as it was/, /it is off now/],
    },
    { wish: 'Start it again.', tool: 'pve_guest_start', args: { guest: 'web1' }, answer: /^Done: / },
    {
      wish: 'Try another way, from the same point.',
      tool: 'pve_snapshot_create',
      args: { guest: 'web1', name: 'second-try' },
      answer: /^Done: /,
    },
    {
      wish: 'The tree forks now.',
      tool: 'pve_snapshot_list',
      args: { guest: 'web1' },
      answer: [/^> upgraded\tbefore-upgrade/m, /^> second-try\tbefore-upgrade/m, /^> \(now\)\tsecond-try/m],
    },
    {
      wish: 'The first try is of no use any more.',
      tool: 'pve_snapshot_delete',
      args: { guest: 'web1', name: 'upgraded' },
      answer: /^Done: snapshot upgraded of VM 100 "web1" deleted/,
    },
    {
      wish: 'Only the names and times.',
      tool: 'pve_snapshot_list',
      args: { guest: 'web1', columns: ['snapshot', 'taken'] },
      answer: /^snapshot\ttaken$/m,
    },
    {
      wish: 'Does this work with the container git?',
      tool: 'pve_snapshot_create',
      args: { guest: 'git', name: 'clean' },
      answer: /^Done: snapshot clean of container 202 "git"/,
    },
    {
      wish: 'With its memory?',
      tool: 'pve_snapshot_create',
      args: { guest: 'git', name: 'busy', memory: true },
      answer: /^INVALID_INPUT: memory: /,
    },
    {
      wish: 'And with files, of which a backup is being made?',
      tool: 'pve_snapshot_create',
      args: { guest: 'files', name: 'now' },
      answer: [/^LOCKED: /, /Likely cause: A lock/],
    },
    {
      wish: 'What does git have?',
      tool: 'pve_snapshot_list',
      args: { guest: 'git', format: 'json' },
      answer: /"snapshot":"clean"/,
    },
    {
      wish: 'A snapshot of something that is not there.',
      tool: 'pve_snapshot_list',
      args: { guest: 'gti' },
      answer: [/^NOT_FOUND: /, /Did you mean "git"/],
    },
  ]);
});
