import { it } from 'vitest';
import { fakeHost } from '../support/msw.ts';
import { play } from './story.ts';

const host = fakeHost();

/** The volume that an answer names under `backup`. */
const volumeIn = (last: string): string => /^backup: (\S+)$/m.exec(last)?.[1] ?? '';

it('backups, as a person has them looked after', async () => {
  await play(host, 'backup', [
    {
      wish: 'Is everything backed up?',
      tool: 'pve_backup_coverage',
      args: {},
      answer: [/9 of 13 guests have no backup/, /^110\tfiles\tvm\tnone found/m],
    },
    {
      wish: 'Back up the file server.',
      tool: 'pve_backup_create',
      args: { guests: ['files'] },
      answer: [/^LOCKED: /, /VM is locked \(backup\)/],
    },
    {
      wish: 'The lock is left over from a backup that broke off; it is taken away.',
      tool: 'pve_backup_create',
      before: ({ simulator }) => {
        delete simulator.cluster.guests.get(110)?.config['lock'];
      },
      args: { guests: ['files'], notes: 'first one of {{guestname}}' },
      answer: /^Done: VM 110 "files" on pve2 backed up to nas\./,
    },
    {
      wish: 'Now everything of the web pool, before the upgrade. Keep these.',
      tool: 'pve_backup_create',
      args: { pool: 'webs', notes: 'before the upgrade', protected: true },
      answer: [/^NOT_FOUND: There is no guest in a pool "webs"/, /Pools with guests: web\./],
    },
    {
      wish: 'It is called web.',
      tool: 'pve_backup_create',
      args: { pool: 'web', notes: 'before the upgrade', protected: true },
      answer: /^Done: 3 guests backed up to nas\./,
    },
    {
      wish: 'And mail and git, onto the Ceph pool.',
      tool: 'pve_backup_create',
      args: { guests: ['mail', 'git'], storage: 'ceph' },
      answer: /^REJECTED: Storage "ceph" takes no backups/,
    },
    {
      wish: 'Then wherever there is room, and do not wait for it.',
      tool: 'pve_backup_create',
      args: { guests: ['mail', 'git'], wait: false },
      answer: /^Begun, not finished: 2 guests backed up to nas\./,
    },
    {
      wish: 'Is it done?',
      tool: 'pve_task_get',
      args: (last) => ({ upid: /UPID:pve3:[^"\s,]+/.exec(last)?.[0], wait: true, log_lines: 3 }),
      answer: /state: finished: OK/,
    },
    {
      wish: 'Show the backups of the database.',
      tool: 'pve_backup_list',
      args: { guest: 'db1' },
      answer: /# 2 rows/,
    },
    {
      wish: 'Start mail.',
      tool: 'pve_guest_start',
      args: { guest: 'mail' },
      answer: /^Done: /,
    },
    {
      wish: 'It does not come up as it should: put the backup over it.',
      tool: 'pve_backup_restore',
      args: { backup: 'mail', over: 'mail' },
      answer: /^REJECTED: VM 103 "mail" runs/,
    },
    {
      wish: 'Shut it down first.',
      tool: 'pve_guest_shutdown',
      args: { guest: '103' },
      answer: /^Done: VM 103 "mail" on pve1 stopped\./,
    },
    {
      wish: 'What exactly would happen?',
      tool: 'pve_backup_restore',
      args: { backup: 'mail', over: 'mail', dry_run: true },
      answer: /class: destroy \(force overwrites an existing guest with a backup\)/,
    },
    {
      wish: 'Good, do it, and start it.',
      tool: 'pve_backup_restore',
      args: { backup: 'mail', over: 'mail', start: true },
      answer: /^Done: VM 103 "mail" on pve1 replaced by nas:/,
    },
    {
      wish: 'A copy of the web server for a test, on the local disks.',
      tool: 'pve_backup_restore',
      args: { backup: 'web1', name: 'web-test', storage: 'local' },
      answer: /^REJECTED: Storage "local" takes no disks of VMs/,
    },
    {
      wish: 'On local-lvm then.',
      tool: 'pve_backup_restore',
      args: { backup: 'web1', name: 'web-test', storage: 'local-lvm' },
      answer: [/^Done: VM 108 "web-test" on pve1 restored/, /new MAC addresses/],
    },
    {
      wish: 'Delete the old backup of web1.',
      tool: 'pve_backup_list',
      args: { guest: 'web1', columns: ['created', 'size', 'protected', 'volume'] },
      answer: /# 3 rows/,
    },
    {
      wish: 'The one of December 24.',
      tool: 'pve_backup_delete',
      args: (last) => ({ backup: /nas:\S*2025_12_24\S*/.exec(last)?.[0] }),
      answer: [/^Done: backup nas:/, /keeps 2 others/],
    },
    {
      wish: 'And the one of the end of the month of the database.',
      tool: 'pve_backup_delete',
      args: { backup: 'nas:backup/vzdump-qemu-102-2025_12_02-02_00_03.vma.zst' },
      answer: /^REJECTED: nas:\S+ is protected/,
    },
    {
      wish: 'Leave it. Make one more of the sandbox, and delete it again.',
      tool: 'pve_backup_create',
      args: { guests: ['sandbox'] },
      answer: /^Done: container 203 "sandbox" on pve3 backed up to nas\./,
    },
    {
      wish: 'Away with it.',
      tool: 'pve_backup_delete',
      args: (last) => ({ backup: volumeIn(last) }),
      answer: [/^Done: /, /NO OTHER/],
    },
    {
      wish: 'Who is still without one?',
      tool: 'pve_backup_coverage',
      args: { columns: ['guest', 'name', 'backup', 'jobs'] },
      answer: [/have no backup/, /in no enabled backup job/],
    },
  ]);
});
