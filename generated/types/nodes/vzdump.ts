import type * as f from '../../formats/property-strings.ts';

export interface GetDefaultsParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description Storage whose backup settings are taken into account
     */
    storage?: string;
}
export interface GetDefaultsResult {
    all?: boolean | number | string;
    bwlimit?: number | string;
    compress?: string;
    dumpdir?: string;
    /** Format: pve-vmid-list */
    exclude?: string;
    "exclude-path"?: string[];
    /** Format: backup-fleecing */
    fleecing?: string;
    ionice?: number | string;
    lockwait?: number | string;
    mailnotification?: string;
    /** Format: email-or-username-list */
    mailto?: string;
    mode?: string;
    /** Format: pve-node */
    node?: string;
    "notes-template"?: string;
    "notification-mode"?: string;
    "pbs-change-detection-mode"?: string;
    /** Format: backup-performance */
    performance?: string;
    pigz?: number | string;
    pool?: string;
    protected?: boolean | number | string;
    /** Format: prune-backups */
    "prune-backups"?: string;
    quiet?: boolean | number | string;
    remove?: boolean | number | string;
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
export interface GetExtractconfigParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Volume ID of the backup, STORAGE:VOLUME */
    volume: string;
}
export type GetExtractconfigResult = string;
export interface PostVzdumpParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
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
    /**
     * @description Compression of the backup file
     * @default 0
     * @enum {string}
     */
    compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
    /** @description Directory for the backups, in place of a storage */
    dumpdir?: string;
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
    /** @description Backup job that the run's notification names; only for root@pam */
    "job-id"?: string;
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
    /** @description Hook script to call at each step of the backup */
    script?: string;
    /**
     * @description Leave out temporary files and logs of containers
     * @default true
     */
    stdexcludes?: boolean;
    /** @description Write the archive to standard output instead of a file */
    stdout?: boolean;
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
export type PostVzdumpResult = string;
