import type { Cluster } from '../state.ts';

/** The scheduled backups of a scene: those that its storages have backups of. */
export const SCENE_BACKUP_JOBS: NonNullable<Cluster['backupJobs']> = [
  [
    'backup-5d1c7e90-a3f2',
    { schedule: '02:00', storage: 'nas', vmid: '100,101,102,200', mode: 'snapshot', compress: 'zstd', enabled: 1 },
  ],
];
