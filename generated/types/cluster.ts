import type * as f from '../formats/property-strings.ts';

export interface DeleteReplicationByIdParams {
    /**
     * Format: pve-replication-job-id
     * @description Replication job, written VMID-NUMBER, e.g. 100-0
     */
    id: string;
    /**
     * @description Remove only the job, and leave its snapshots and replicated volumes
     * @default false
     */
    force?: boolean;
    /**
     * @description Keep the replicated volumes on the target
     * @default false
     */
    keep?: boolean;
}
export type DeleteReplicationByIdResult = null;
export type GetClusterParams = Record<string, never>;
export type GetClusterResult = {
    [key: string]: unknown;
}[];
export interface GetLogParams {
    /** @description Log entries to return at most */
    max?: number;
}
export type GetLogResult = {
    [key: string]: unknown;
}[];
export interface GetNextidParams {
    /** @description VMID to check; fails if it is taken */
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
    /**
     * Format: pve-replication-job-id
     * @description Replication job, written VMID-NUMBER, e.g. 100-0
     */
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
    /**
     * @description Only resources of this kind; vm covers containers too
     * @enum {string}
     */
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
    /** @description Free-text comment */
    comment?: string;
    /** @description Keep the job but do not run it */
    disable?: boolean;
    /**
     * Format: pve-replication-job-id
     * @description Replication job, written VMID-NUMBER, e.g. 100-0
     */
    id: string;
    /** @description Transfer limit in MB/s */
    rate?: number;
    /**
     * @description Remove the job: local also cleans up its snapshots, full the replicas on the target too
     * @enum {string}
     */
    remove_job?: "local" | "full";
    /**
     * Format: pve-calendar-event
     * @description Calendar event at which to replicate, e.g. *\/15 or 22:00
     * @default *\/15
     */
    schedule?: string;
    /**
     * Format: pve-node
     * @description Node the guest was last replicated from; kept up by the system
     */
    source?: string;
    /**
     * Format: pve-node
     * @description Node the guest is replicated to
     */
    target: string;
    /**
     * @description Kind of replication
     * @enum {string}
     */
    type: "local";
}
export type PostReplicationResult = null;
export interface PutOptionsParams {
    /** @description Limits in KiB/s per kind of operation, e.g. default=102400,clone=51200 */
    bwlimit?: string | f.ClusterBwlimit;
    /** @description Text to accept before the login: base64 of Markdown */
    "consent-text"?: string;
    /**
     * @description Viewer the web interface opens consoles with
     * @enum {string}
     */
    console?: "applet" | "vv" | "html5" | "xtermjs";
    /** @description Cluster resource scheduling, e.g. ha=static,ha-rebalance-on-start=1 */
    crs?: string | f.ClusterCrs;
    /**
     * Format: pve-configid-list
     * @description Datacenter options to put back to their defaults, e.g. keyboard
     */
    delete?: string;
    /** @description Notes of the datacenter, in Markdown */
    description?: string;
    /**
     * Format: email-opt
     * @description Sender address of mails from the cluster
     */
    email_from?: string;
    /**
     * @description How HA makes sure that a failed node is down
     * @default watchdog
     * @enum {string}
     */
    fencing?: "watchdog" | "hardware" | "both";
    /** @description HA settings of the cluster, e.g. shutdown_policy=migrate */
    ha?: string | f.ClusterHa;
    /** @description Proxy for downloads, e.g. http://proxy.example.com:3128 */
    http_proxy?: string;
    /**
     * @description Keyboard layout of VNC consoles by default
     * @enum {string}
     */
    keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
    /**
     * @description Default language of the web interface
     * @enum {string}
     */
    language?: "ar" | "ca" | "da" | "de" | "en" | "es" | "eu" | "fa" | "fr" | "hr" | "he" | "it" | "ja" | "ka" | "kr" | "nb" | "nl" | "nn" | "pl" | "pt_BR" | "ru" | "sl" | "sv" | "tr" | "ukr" | "zh_CN" | "zh_TW";
    /** @description Place on earth, e.g. latitude=48.2,longitude=16.4,name=Vienna */
    location?: string | f.ClusterLocation;
    /**
     * Format: mac-prefix
     * @description Beginning of generated MAC addresses, e.g. 02:00:5E
     * @default BC:24:11
     */
    mac_prefix?: string;
    /** @description Guests a node handles at the same time in bulk actions and for HA */
    max_workers?: number;
    /** @description Type and network of migrations by default, e.g. secure,network=192.0.2.0/24 */
    migration?: string | f.ClusterMigration;
    /** @description Send migration traffic unencrypted; superseded by the migration option */
    migration_unsecure?: boolean;
    /** @description Range that free VMIDs are suggested from, lower=FIRST,upper=LIMIT (limit excluded) */
    "next-id"?: string | f.ClusterNextId;
    /** @description Which cluster events send a notification, e.g. package-updates=never,fencing=always */
    notify?: string | f.ClusterNotify;
    /** @description Tags that only administrators may set or remove, e.g. prod;critical */
    "registered-tags"?: string;
    /** @description Network and encryption of replication traffic, e.g. type=secure,network=10.0.0.0/24 */
    replication?: string | f.ClusterReplication;
    /** @description Look of tags, e.g. shape=full,ordering=config,color-map=TAG:RRGGBB */
    "tag-style"?: string | f.ClusterTagStyle;
    /** @description U2F settings, e.g. appid=URL,origin=URL */
    u2f?: string | f.ClusterU2f;
    /** @description Tags that users may set themselves, e.g. user-allow=list,user-allow-list=web;db */
    "user-tag-access"?: string | f.ClusterUserTagAccess;
    /** @description WebAuthn settings, e.g. id=DOMAIN,origin=URL,rp=NAME */
    webauthn?: string | f.ClusterWebauthn;
}
export type PutOptionsResult = null;
export interface PutReplicationByIdParams {
    /**
     * Format: pve-replication-job-id
     * @description Replication job, written VMID-NUMBER, e.g. 100-0
     */
    id: string;
    /** @description Free-text comment */
    comment?: string;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, which puts them back to their defaults, e.g. comment
     */
    delete?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Keep the job but do not run it */
    disable?: boolean;
    /** @description Transfer limit in MB/s */
    rate?: number;
    /**
     * @description Remove the job: local also cleans up its snapshots, full the replicas on the target too
     * @enum {string}
     */
    remove_job?: "local" | "full";
    /**
     * Format: pve-calendar-event
     * @description Calendar event at which to replicate, e.g. *\/15 or 22:00
     * @default *\/15
     */
    schedule?: string;
    /**
     * Format: pve-node
     * @description Node the guest was last replicated from; kept up by the system
     */
    source?: string;
}
export type PutReplicationByIdResult = null;
