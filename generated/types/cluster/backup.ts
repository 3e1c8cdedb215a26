import type * as f from '../../formats/property-strings.ts';

export interface DeleteBackupByIdParams {
    /** @description Identifier of the backup job */
    id: string;
}
export type DeleteBackupByIdResult = null;
export type GetBackupParams = Record<string, never>;
export type GetBackupResult = {
    all?: boolean | number | string;
    bwlimit?: number | string;
    comment?: string;
    compress?: string;
    dumpdir?: string;
    enabled?: boolean | number | string;
    /** Format: pve-vmid-list */
    exclude?: string;
    "exclude-path"?: string[];
    fleecing?: {
        enabled?: boolean | number | string;
        /** Format: pve-storage-id */
        storage?: string;
    };
    id: string;
    ionice?: number | string;
    lockwait?: number | string;
    mailnotification?: string;
    /** Format: email-or-username-list */
    mailto?: string;
    mode?: string;
    "next-run"?: number | string;
    /** Format: pve-node */
    node?: string;
    "notes-template"?: string;
    "notification-mode"?: string;
    "pbs-change-detection-mode"?: string;
    performance?: {
        "max-workers"?: number | string;
        "pbs-entries-max"?: number | string;
    };
    pigz?: number | string;
    pool?: string;
    protected?: boolean | number | string;
    "prune-backups"?: {
        "keep-all"?: boolean | number | string;
        "keep-daily"?: number | string;
        "keep-hourly"?: number | string;
        "keep-last"?: number | string;
        "keep-monthly"?: number | string;
        "keep-weekly"?: number | string;
        "keep-yearly"?: number | string;
    };
    quiet?: boolean | number | string;
    remove?: boolean | number | string;
    "repeat-missed"?: boolean | number | string;
    /** Format: pve-calendar-event */
    schedule?: string;
    script?: string;
    stdexcludes?: boolean | number | string;
    stop?: boolean | number | string;
    stopwait?: number | string;
    /** Format: pve-storage-id */
    storage?: string;
    tmpdir?: string;
    /** Format: pve-vmid-list */
    vmid?: string;
    zstd?: number | string;
}[];
export interface GetBackupByIdParams {
    /** @description Identifier of the backup job */
    id: string;
}
export interface GetBackupByIdResult {
    all?: boolean | number | string;
    bwlimit?: number | string;
    comment?: string;
    compress?: string;
    dumpdir?: string;
    enabled?: boolean | number | string;
    /** Format: pve-vmid-list */
    exclude?: string;
    "exclude-path"?: string[];
    fleecing?: {
        enabled?: boolean | number | string;
        /** Format: pve-storage-id */
        storage?: string;
    };
    id: string;
    ionice?: number | string;
    lockwait?: number | string;
    mailnotification?: string;
    /** Format: email-or-username-list */
    mailto?: string;
    mode?: string;
    "next-run"?: number | string;
    /** Format: pve-node */
    node?: string;
    "notes-template"?: string;
    "notification-mode"?: string;
    "pbs-change-detection-mode"?: string;
    performance?: {
        "max-workers"?: number | string;
        "pbs-entries-max"?: number | string;
    };
    pigz?: number | string;
    pool?: string;
    protected?: boolean | number | string;
    "prune-backups"?: {
        "keep-all"?: boolean | number | string;
        "keep-daily"?: number | string;
        "keep-hourly"?: number | string;
        "keep-last"?: number | string;
        "keep-monthly"?: number | string;
        "keep-weekly"?: number | string;
        "keep-yearly"?: number | string;
    };
    quiet?: boolean | number | string;
    remove?: boolean | number | string;
    "repeat-missed"?: boolean | number | string;
    /** Format: pve-calendar-event */
    schedule?: string;
    script?: string;
    stdexcludes?: boolean | number | string;
    stop?: boolean | number | string;
    stopwait?: number | string;
    /** Format: pve-storage-id */
    storage?: string;
    tmpdir?: string;
    /** Format: pve-vmid-list */
    vmid?: string;
    zstd?: number | string;
}
export interface GetIncludedVolumesParams {
    /** @description Identifier of the backup job */
    id: string;
}
export interface GetIncludedVolumesResult {
    children: {
        children?: {
            id: string;
            included: boolean | number | string;
            name: string;
            reason: string;
        }[];
        id: number | string;
        name?: string;
        type: string;
    }[];
}
export interface PostBackupParams {
    /**
     * @description Back up every guest, save those excluded
     * @default false
     */
    all?: boolean;
    /**
     * @description Bandwidth limit in KiB/s; 0 for no limit
     * @default 0
     */
    bwlimit?: number;
    /** @description Free-text comment */
    comment?: string;
    /**
     * @description Compression of the backup file
     * @default 0
     * @enum {string}
     */
    compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
    /**
     * Format: pve-day-of-week-list
     * @description Days of the week for the job's starttime, e.g. mon,thu. Needs starttime
     * @default mon,tue,wed,thu,fri,sat,sun
     */
    dow?: string;
    /** @description Directory for the backups, in place of a storage */
    dumpdir?: string;
    /**
     * @description Whether the job runs on its schedule
     * @default true
     */
    enabled?: boolean;
    /**
     * Format: pve-vmid-list
     * @description Guests left out when all are backed up, e.g. 100,105
     */
    exclude?: string;
    /** @description Paths left out of container backups, as shell patterns, e.g. /var/cache/* */
    "exclude-path"?: string[];
    /**
     * Format: backup-fleecing
     * @description Buffer guest writes on a storage during the backup, e.g. enabled=1,storage=local-lvm
     */
    fleecing?: string | f.BackupFleecing;
    /**
     * Format: pve-configid
     * @description Identifier of the backup job
     */
    id?: string;
    /**
     * @description I/O priority of the backup: less goes first, 8 only uses idle time
     * @default 7
     */
    ionice?: number;
    /**
     * @description Minutes to wait for another backup on the node to end
     * @default 180
     */
    lockwait?: number;
    /**
     * @description When to send the backup mail (old form; see notification targets)
     * @default always
     * @enum {string}
     */
    mailnotification?: "always" | "failure";
    /**
     * Format: email-or-username-list
     * @description Recipients of the backup mail (old form), e.g. ops@example.com
     */
    mailto?: string;
    /**
     * @description How a running guest is treated while it is backed up
     * @default snapshot
     * @enum {string}
     */
    mode?: "snapshot" | "suspend" | "stop";
    /**
     * Format: pve-node
     * @description Run the job only for guests on this node
     */
    node?: string;
    /** @description Notes added to each backup, e.g. {{guestname}} on {{node}}, with {{cluster}} and {{vmid}} too. Needs storage */
    "notes-template"?: string;
    /**
     * @description Whether reports go by plain mail or through the notification targets
     * @default auto
     * @enum {string}
     */
    "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
    /**
     * @description How changed container files are detected when backing up to PBS
     * @enum {string}
     */
    "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
    /**
     * Format: backup-performance
     * @description Backup tuning, e.g. max-workers=8; pbs-entries-max limits file entries kept in memory
     */
    performance?: string | f.BackupPerformance;
    /**
     * @description Compress with pigz instead of gzip; 1 uses half the cores, more sets the thread count
     * @default 0
     */
    pigz?: number;
    /** @description Back up all guests of this resource pool */
    pool?: string;
    /** @description Guard the backup against pruning and removal. Needs storage */
    protected?: boolean;
    /**
     * Format: prune-backups
     * @description Backups to keep, e.g. keep-last=3,keep-weekly=4
     * @default keep-all=1
     */
    "prune-backups"?: string | f.PruneBackups;
    /**
     * @description Write less output
     * @default false
     */
    quiet?: boolean;
    /**
     * @description Prune older backups by the retention settings
     * @default true
     */
    remove?: boolean;
    /**
     * @description Run the job soon after start-up if its time passed while the node was down
     * @default false
     */
    "repeat-missed"?: boolean;
    /**
     * Format: pve-calendar-event
     * @description Calendar event at which the job runs, e.g. mon..fri 02:30 or *\/15
     */
    schedule?: string;
    /** @description Hook script to call at each step of the backup */
    script?: string;
    /** @description Time of day the job runs, HH:MM; superseded by schedule */
    starttime?: string;
    /**
     * @description Leave out temporary files and logs of containers
     * @default true
     */
    stdexcludes?: boolean;
    /**
     * @description Stop backups running on the node instead of starting one
     * @default false
     */
    stop?: boolean;
    /**
     * @description Minutes to wait for a guest to stop
     * @default 10
     */
    stopwait?: number;
    /**
     * Format: pve-storage-id
     * @description Storage the backups are written to
     */
    storage?: string;
    /** @description Directory for temporary files of the backup */
    tmpdir?: string;
    /**
     * Format: pve-vmid-list
     * @description Guests to back up, e.g. 100,101
     */
    vmid?: string;
    /**
     * @description Threads for zstd compression; 0 uses half the cores
     * @default 1
     */
    zstd?: number;
}
export type PostBackupResult = null;
export interface PutBackupByIdParams {
    /** @description Identifier of the backup job */
    id: string;
    /**
     * @description Back up every guest, save those excluded
     * @default false
     */
    all?: boolean;
    /**
     * @description Bandwidth limit in KiB/s; 0 for no limit
     * @default 0
     */
    bwlimit?: number;
    /** @description Free-text comment */
    comment?: string;
    /**
     * @description Compression of the backup file
     * @default 0
     * @enum {string}
     */
    compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
    /**
     * Format: pve-configid-list
     * @description Settings to remove, which puts them back to their defaults, e.g. comment
     */
    delete?: string;
    /**
     * Format: pve-day-of-week-list
     * @description Days of the week for the job's starttime, e.g. mon,thu. Needs starttime
     */
    dow?: string;
    /** @description Directory for the backups, in place of a storage */
    dumpdir?: string;
    /**
     * @description Whether the job runs on its schedule
     * @default true
     */
    enabled?: boolean;
    /**
     * Format: pve-vmid-list
     * @description Guests left out when all are backed up, e.g. 100,105
     */
    exclude?: string;
    /** @description Paths left out of container backups, as shell patterns, e.g. /var/cache/* */
    "exclude-path"?: string[];
    /**
     * Format: backup-fleecing
     * @description Buffer guest writes on a storage during the backup, e.g. enabled=1,storage=local-lvm
     */
    fleecing?: string | f.BackupFleecing;
    /**
     * @description I/O priority of the backup: less goes first, 8 only uses idle time
     * @default 7
     */
    ionice?: number;
    /**
     * @description Minutes to wait for another backup on the node to end
     * @default 180
     */
    lockwait?: number;
    /**
     * @description When to send the backup mail (old form; see notification targets)
     * @default always
     * @enum {string}
     */
    mailnotification?: "always" | "failure";
    /**
     * Format: email-or-username-list
     * @description Recipients of the backup mail (old form), e.g. ops@example.com
     */
    mailto?: string;
    /**
     * @description How a running guest is treated while it is backed up
     * @default snapshot
     * @enum {string}
     */
    mode?: "snapshot" | "suspend" | "stop";
    /**
     * Format: pve-node
     * @description Run the job only for guests on this node
     */
    node?: string;
    /** @description Notes added to each backup, e.g. {{guestname}} on {{node}}, with {{cluster}} and {{vmid}} too. Needs storage */
    "notes-template"?: string;
    /**
     * @description Whether reports go by plain mail or through the notification targets
     * @default auto
     * @enum {string}
     */
    "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
    /**
     * @description How changed container files are detected when backing up to PBS
     * @enum {string}
     */
    "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
    /**
     * Format: backup-performance
     * @description Backup tuning, e.g. max-workers=8; pbs-entries-max limits file entries kept in memory
     */
    performance?: string | f.BackupPerformance;
    /**
     * @description Compress with pigz instead of gzip; 1 uses half the cores, more sets the thread count
     * @default 0
     */
    pigz?: number;
    /** @description Back up all guests of this resource pool */
    pool?: string;
    /** @description Guard the backup against pruning and removal. Needs storage */
    protected?: boolean;
    /**
     * Format: prune-backups
     * @description Backups to keep, e.g. keep-last=3,keep-weekly=4
     * @default keep-all=1
     */
    "prune-backups"?: string | f.PruneBackups;
    /**
     * @description Write less output
     * @default false
     */
    quiet?: boolean;
    /**
     * @description Prune older backups by the retention settings
     * @default true
     */
    remove?: boolean;
    /**
     * @description Run the job soon after start-up if its time passed while the node was down
     * @default false
     */
    "repeat-missed"?: boolean;
    /**
     * Format: pve-calendar-event
     * @description Calendar event at which the job runs, e.g. mon..fri 02:30 or *\/15
     */
    schedule?: string;
    /** @description Hook script to call at each step of the backup */
    script?: string;
    /** @description Time of day the job runs, HH:MM; superseded by schedule */
    starttime?: string;
    /**
     * @description Leave out temporary files and logs of containers
     * @default true
     */
    stdexcludes?: boolean;
    /**
     * @description Stop backups running on the node instead of starting one
     * @default false
     */
    stop?: boolean;
    /**
     * @description Minutes to wait for a guest to stop
     * @default 10
     */
    stopwait?: number;
    /**
     * Format: pve-storage-id
     * @description Storage the backups are written to
     */
    storage?: string;
    /** @description Directory for temporary files of the backup */
    tmpdir?: string;
    /**
     * Format: pve-vmid-list
     * @description Guests to back up, e.g. 100,101
     */
    vmid?: string;
    /**
     * @description Threads for zstd compression; 0 uses half the cores
     * @default 1
     */
    zstd?: number;
}
export type PutBackupByIdResult = null;
