export interface DeleteContentByVolumeParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    storage: string;
    volume: string;
    delay?: number;
}
export type DeleteContentByVolumeResult = string;
export interface DeletePrunebackupsParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    storage: string;
    /** Format: prune-backups */
    "prune-backups"?: string;
    /** @enum {string} */
    type?: "qemu" | "lxc";
    vmid?: number;
}
export type DeletePrunebackupsResult = string;
export interface GetContentParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    storage: string;
    /** Format: pve-storage-content */
    content?: string;
    vmid?: number;
}
export type GetContentResult = {
    "approximate-size"?: number | string;
    ctime?: number | string;
    encrypted?: string;
    format: string;
    notes?: string;
    parent?: string;
    protected?: boolean | number | string;
    size?: number | string;
    used?: number | string;
    verification?: {
        state: string;
        upid: string;
    };
    vmid?: number | string;
    volid: string;
}[];
export interface GetContentByVolumeParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    storage: string;
    volume: string;
}
export interface GetContentByVolumeResult {
    format: string;
    notes?: string;
    path: string;
    protected?: boolean | number | string;
    size: number | string;
    used: number | string;
}
export interface GetFileRestoreDownloadParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    storage: string;
    filepath: string;
    /** @default false */
    tar?: boolean;
    volume: string;
}
export type GetFileRestoreDownloadResult = unknown;
export interface GetFileRestoreListParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    storage: string;
    filepath: string;
    volume: string;
}
export type GetFileRestoreListResult = {
    filepath: string;
    leaf: boolean | number | string;
    mtime?: number | string;
    size?: number | string;
    text: string;
    type: string;
}[];
export interface GetIdentityParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    storage: string;
}
export interface GetIdentityResult {
    id: string;
    type: string;
}
export interface GetImportMetadataParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    storage: string;
    volume: string;
}
export interface GetImportMetadataResult {
    "create-args": {
        [key: string]: unknown;
    };
    disks?: {
        [key: string]: unknown;
    };
    net?: {
        [key: string]: unknown;
    };
    source: string;
    type: string;
    warnings?: {
        key?: string;
        type: string;
        value?: string;
    }[];
}
export interface GetPrunebackupsParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    storage: string;
    /** Format: prune-backups */
    "prune-backups"?: string;
    /** @enum {string} */
    type?: "qemu" | "lxc";
    vmid?: number;
}
export type GetPrunebackupsResult = {
    ctime: number | string;
    mark: string;
    type: string;
    vmid?: number | string;
    volid: string;
}[];
export interface GetRrdParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    storage: string;
    /** @enum {string} */
    cf?: "AVERAGE" | "MAX";
    /** Format: pve-configid-list */
    ds: string;
    /** @enum {string} */
    timeframe: "hour" | "day" | "week" | "month" | "year";
}
export interface GetRrdResult {
    filename: string;
}
export interface GetRrddataParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    storage: string;
    /** @enum {string} */
    cf?: "AVERAGE" | "MAX";
    /** @enum {string} */
    timeframe: "hour" | "day" | "week" | "month" | "year";
}
export type GetRrddataResult = {
    [key: string]: unknown;
}[];
export interface GetStatusParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    storage: string;
}
export interface GetStatusResult {
    active?: boolean | number | string;
    avail?: number | string;
    /** Format: pve-storage-content-list */
    content: string;
    enabled?: boolean | number | string;
    shared?: boolean | number | string;
    total?: number | string;
    type: string;
    used?: number | string;
}
export interface GetStorageParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-content-list */
    content?: string;
    /** @default false */
    enabled?: boolean;
    /** @default false */
    format?: boolean;
    /** Format: pve-storage-id */
    storage?: string;
    /** Format: pve-node */
    target?: string;
}
export type GetStorageResult = {
    active?: boolean | number | string;
    avail?: number | string;
    /** Format: pve-storage-content-list */
    content: string;
    enabled?: boolean | number | string;
    formats?: {
        default: string;
        supported: string[];
    };
    select_existing?: boolean | number | string;
    shared?: boolean | number | string;
    /** Format: pve-storage-id */
    storage: string;
    total?: number | string;
    type: string;
    used?: number | string;
    used_fraction?: number | string;
}[];
export interface GetStorageByStorageParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    storage: string;
}
export type GetStorageByStorageResult = {
    subdir: string;
}[];
export interface PostContentParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    storage: string;
    filename: string;
    /** @enum {string} */
    format?: "raw" | "qcow2" | "subvol" | "vmdk";
    size: string;
    vmid: number;
}
export type PostContentResult = string;
export interface PostContentByVolumeParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    storage: string;
    volume: string;
    target: string;
    /** Format: pve-node */
    target_node?: string;
}
export type PostContentByVolumeResult = string;
export interface PostDownloadUrlParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    storage: string;
    checksum?: string;
    /** @enum {string} */
    "checksum-algorithm"?: "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512";
    compression?: string;
    /**
     * Format: pve-storage-content
     * @enum {string}
     */
    content: "iso" | "vztmpl" | "import";
    filename: string;
    url: string;
    /** @default true */
    "verify-certificates"?: boolean;
}
export type PostDownloadUrlResult = string;
export interface PostOciRegistryPullParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    storage: string;
    filename?: string;
    reference: string;
}
export type PostOciRegistryPullResult = string;
export interface PostUploadParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    storage: string;
    checksum?: string;
    /** @enum {string} */
    "checksum-algorithm"?: "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512";
    /**
     * Format: pve-storage-content
     * @enum {string}
     */
    content: "iso" | "vztmpl" | "import";
    filename: string;
    tmpfilename?: string;
}
export type PostUploadResult = string;
export interface PutContentByVolumeParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    storage: string;
    volume: string;
    notes?: string;
    protected?: boolean;
}
export type PutContentByVolumeResult = null;
