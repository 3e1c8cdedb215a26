export interface DeleteBackupByIdParams {
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
    /** @default false */
    all?: boolean;
    /** @default 0 */
    bwlimit?: number;
    comment?: string;
    /**
     * @default 0
     * @enum {string}
     */
    compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
    /**
     * Format: pve-day-of-week-list
     * @default mon,tue,wed,thu,fri,sat,sun
     */
    dow?: string;
    dumpdir?: string;
    /** @default true */
    enabled?: boolean;
    /** Format: pve-vmid-list */
    exclude?: string;
    "exclude-path"?: string[];
    /** Format: backup-fleecing */
    fleecing?: string;
    /** Format: pve-configid */
    id?: string;
    /** @default 7 */
    ionice?: number;
    /** @default 180 */
    lockwait?: number;
    /**
     * @default always
     * @enum {string}
     */
    mailnotification?: "always" | "failure";
    /** Format: email-or-username-list */
    mailto?: string;
    /**
     * @default snapshot
     * @enum {string}
     */
    mode?: "snapshot" | "suspend" | "stop";
    /** Format: pve-node */
    node?: string;
    "notes-template"?: string;
    /**
     * @default auto
     * @enum {string}
     */
    "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
    /** @enum {string} */
    "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
    /** Format: backup-performance */
    performance?: string;
    /** @default 0 */
    pigz?: number;
    pool?: string;
    protected?: boolean;
    /**
     * Format: prune-backups
     * @default keep-all=1
     */
    "prune-backups"?: string;
    /** @default false */
    quiet?: boolean;
    /** @default true */
    remove?: boolean;
    /** @default false */
    "repeat-missed"?: boolean;
    /** Format: pve-calendar-event */
    schedule?: string;
    script?: string;
    starttime?: string;
    /** @default true */
    stdexcludes?: boolean;
    /** @default false */
    stop?: boolean;
    /** @default 10 */
    stopwait?: number;
    /** Format: pve-storage-id */
    storage?: string;
    tmpdir?: string;
    /** Format: pve-vmid-list */
    vmid?: string;
    /** @default 1 */
    zstd?: number;
}
export type PostBackupResult = null;
export interface PutBackupByIdParams {
    id: string;
    /** @default false */
    all?: boolean;
    /** @default 0 */
    bwlimit?: number;
    comment?: string;
    /**
     * @default 0
     * @enum {string}
     */
    compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
    /** Format: pve-configid-list */
    delete?: string;
    /** Format: pve-day-of-week-list */
    dow?: string;
    dumpdir?: string;
    /** @default true */
    enabled?: boolean;
    /** Format: pve-vmid-list */
    exclude?: string;
    "exclude-path"?: string[];
    /** Format: backup-fleecing */
    fleecing?: string;
    /** @default 7 */
    ionice?: number;
    /** @default 180 */
    lockwait?: number;
    /**
     * @default always
     * @enum {string}
     */
    mailnotification?: "always" | "failure";
    /** Format: email-or-username-list */
    mailto?: string;
    /**
     * @default snapshot
     * @enum {string}
     */
    mode?: "snapshot" | "suspend" | "stop";
    /** Format: pve-node */
    node?: string;
    "notes-template"?: string;
    /**
     * @default auto
     * @enum {string}
     */
    "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
    /** @enum {string} */
    "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
    /** Format: backup-performance */
    performance?: string;
    /** @default 0 */
    pigz?: number;
    pool?: string;
    protected?: boolean;
    /**
     * Format: prune-backups
     * @default keep-all=1
     */
    "prune-backups"?: string;
    /** @default false */
    quiet?: boolean;
    /** @default true */
    remove?: boolean;
    /** @default false */
    "repeat-missed"?: boolean;
    /** Format: pve-calendar-event */
    schedule?: string;
    script?: string;
    starttime?: string;
    /** @default true */
    stdexcludes?: boolean;
    /** @default false */
    stop?: boolean;
    /** @default 10 */
    stopwait?: number;
    /** Format: pve-storage-id */
    storage?: string;
    tmpdir?: string;
    /** Format: pve-vmid-list */
    vmid?: string;
    /** @default 1 */
    zstd?: number;
}
export type PutBackupByIdResult = null;
