export interface GetDefaultsParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
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
    /** Format: pve-node */
    node: string;
    volume: string;
}
export type GetExtractconfigResult = string;
export interface PostVzdumpParams {
    /** Format: pve-node */
    node: string;
    /** @default false */
    all?: boolean;
    /** @default 0 */
    bwlimit?: number;
    /**
     * @default 0
     * @enum {string}
     */
    compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
    dumpdir?: string;
    /** Format: pve-vmid-list */
    exclude?: string;
    "exclude-path"?: string[];
    /** Format: backup-fleecing */
    fleecing?: string;
    /** @default 7 */
    ionice?: number;
    "job-id"?: string;
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
    script?: string;
    /** @default true */
    stdexcludes?: boolean;
    stdout?: boolean;
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
export type PostVzdumpResult = string;
