import type { MoreArguments } from '../arguments.ts';

const WEEK_OLD = 'nas:backup/vzdump-qemu-100-2025_12_24-02_00_03.vma.zst';

export const backupArguments: MoreArguments = {
  pve_backup_create: [
    { pool: 'web', guests: [] },
    { guests: ['dns1', 'db1'], storage: 'nas', mode: 'stop', notes: 'before the upgrade', protected: true },
    { prune: true },
  ],
  pve_backup_list: [{ guest: '103' }, { storage: 'nas', node: 'pve2' }],
  pve_backup_restore: [
    { backup: WEEK_OLD, vmid: 300, storage: 'local-lvm', name: 'web9', unique: false },
    { backup: 'dns1', start: true },
    { backup: WEEK_OLD, over: '103' },
    { backup: '200', over: '203' },
  ],
};
