export interface DeleteReplicationByIdParams {
    /** Format: pve-replication-job-id */
    id: string;
    /** @default false */
    force?: boolean;
    /** @default false */
    keep?: boolean;
}
export type DeleteReplicationByIdResult = null;
export type GetClusterParams = Record<string, never>;
export type GetClusterResult = {
    [key: string]: unknown;
}[];
export interface GetLogParams {
    max?: number;
}
export type GetLogResult = {
    [key: string]: unknown;
}[];
export interface GetNextidParams {
    vmid?: number;
}
export type GetNextidResult = number | string;
export type GetOptionsParams = Record<string, never>;
export interface GetOptionsResult {
    [key: string]: unknown;
}
export type GetReplicationParams = Record<string, never>;
export type GetReplicationResult = {
    comment?: string;
    disable?: boolean | number | string;
    guest: number | string;
    /** Format: pve-replication-job-id */
    id: string;
    jobnum: number | string;
    rate?: number | string;
    remove_job?: string;
    /** Format: pve-calendar-event */
    schedule?: string;
    /** Format: pve-node */
    source?: string;
    /** Format: pve-node */
    target: string;
    type: string;
}[];
export interface GetReplicationByIdParams {
    /** Format: pve-replication-job-id */
    id: string;
}
export interface GetReplicationByIdResult {
    comment?: string;
    digest?: string;
    disable?: boolean | number | string;
    guest: number | string;
    /** Format: pve-replication-job-id */
    id: string;
    jobnum: number | string;
    rate?: number | string;
    remove_job?: string;
    /** Format: pve-calendar-event */
    schedule?: string;
    /** Format: pve-node */
    source?: string;
    /** Format: pve-node */
    target: string;
    type: string;
}
export interface GetResourcesParams {
    /** @enum {string} */
    type?: "vm" | "storage" | "node" | "sdn";
}
export type GetResourcesResult = {
    "cgroup-mode"?: number | string;
    /** Format: pve-storage-content-list */
    content?: string;
    cpu?: number | string;
    disk?: number | string;
    diskread?: number | string;
    diskwrite?: number | string;
    hastate?: string;
    "host-arch"?: string;
    id: string;
    level?: string;
    lock?: string;
    maxcpu?: number | string;
    maxdisk?: number | string;
    maxmem?: number | string;
    mem?: number | string;
    memhost?: number | string;
    name?: string;
    netin?: number | string;
    netout?: number | string;
    network?: string;
    "network-type"?: string;
    /** Format: pve-node */
    node?: string;
    plugintype?: string;
    pool?: string;
    protocol?: string;
    sdn?: string;
    shared?: boolean | number | string;
    status?: string;
    /** Format: pve-storage-id */
    storage?: string;
    tags?: string;
    template?: boolean | number | string;
    type: string;
    uptime?: number | string;
    vmid?: number | string;
    "zone-type"?: string;
}[];
export type GetStatusParams = Record<string, never>;
export type GetStatusResult = {
    id: string;
    ip?: string;
    level?: string;
    local?: boolean | number | string;
    name: string;
    nodeid?: number | string;
    nodes?: number | string;
    online?: boolean | number | string;
    quorate?: boolean | number | string;
    type: string;
    version?: number | string;
}[];
export type GetTasksParams = Record<string, never>;
export type GetTasksResult = {
    upid: string;
}[];
export interface PostReplicationParams {
    comment?: string;
    disable?: boolean;
    /** Format: pve-replication-job-id */
    id: string;
    rate?: number;
    /** @enum {string} */
    remove_job?: "local" | "full";
    /**
     * Format: pve-calendar-event
     * @default *\/15
     */
    schedule?: string;
    /** Format: pve-node */
    source?: string;
    /** Format: pve-node */
    target: string;
    /** @enum {string} */
    type: "local";
}
export type PostReplicationResult = null;
export interface PutOptionsParams {
    bwlimit?: string;
    "consent-text"?: string;
    /** @enum {string} */
    console?: "applet" | "vv" | "html5" | "xtermjs";
    crs?: string;
    /** Format: pve-configid-list */
    delete?: string;
    description?: string;
    /** Format: email-opt */
    email_from?: string;
    /**
     * @default watchdog
     * @enum {string}
     */
    fencing?: "watchdog" | "hardware" | "both";
    ha?: string;
    http_proxy?: string;
    /** @enum {string} */
    keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
    /** @enum {string} */
    language?: "ar" | "ca" | "da" | "de" | "en" | "es" | "eu" | "fa" | "fr" | "hr" | "he" | "it" | "ja" | "ka" | "kr" | "nb" | "nl" | "nn" | "pl" | "pt_BR" | "ru" | "sl" | "sv" | "tr" | "ukr" | "zh_CN" | "zh_TW";
    location?: string;
    /**
     * Format: mac-prefix
     * @default BC:24:11
     */
    mac_prefix?: string;
    max_workers?: number;
    migration?: string;
    migration_unsecure?: boolean;
    "next-id"?: string;
    notify?: string;
    "registered-tags"?: string;
    replication?: string;
    "tag-style"?: string;
    u2f?: string;
    "user-tag-access"?: string;
    webauthn?: string;
}
export type PutOptionsResult = null;
export interface PutReplicationByIdParams {
    /** Format: pve-replication-job-id */
    id: string;
    comment?: string;
    /** Format: pve-configid-list */
    delete?: string;
    digest?: string;
    disable?: boolean;
    rate?: number;
    /** @enum {string} */
    remove_job?: "local" | "full";
    /**
     * Format: pve-calendar-event
     * @default *\/15
     */
    schedule?: string;
    /** Format: pve-node */
    source?: string;
}
export type PutReplicationByIdResult = null;
