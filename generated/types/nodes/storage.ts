import type * as f from '../../formats/property-strings.ts';

export interface DeleteContentByVolumeParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description ID of the storage
     */
    storage: string;
    /** @description Volume ID, or its name without the storage */
    volume: string;
    /** @description Seconds to wait for the deletion; if it takes longer, a task carries on */
    delay?: number;
}
export type DeleteContentByVolumeResult = string;
export interface DeletePrunebackupsParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description ID of the storage
     */
    storage: string;
    /**
     * Format: prune-backups
     * @description Backups to keep, instead of what the storage is set to, e.g. keep-last=3
     */
    "prune-backups"?: string | f.PruneBackups;
    /**
     * @description Only backups of this kind of guest
     * @enum {string}
     */
    type?: "qemu" | "lxc";
    /** @description Only backups of this guest */
    vmid?: number;
}
export type DeletePrunebackupsResult = string;
export interface GetContentParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description ID of the storage
     */
    storage: string;
    /**
     * Format: pve-storage-content
     * @description Only volumes of this content type
     */
    content?: string;
    /** @description Only volumes of this guest */
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description ID of the storage
     */
    storage: string;
    /** @description Volume ID, or its name without the storage */
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description ID of the storage
     */
    storage: string;
    /** @description Base64 of the path of the file or folder inside the backup */
    filepath: string;
    /**
     * @description Download a directory as .tar.zst rather than as .zip
     * @default false
     */
    tar?: boolean;
    /** @description Volume ID of the backup, or its name without the storage */
    volume: string;
}
export type GetFileRestoreDownloadResult = unknown;
export interface GetFileRestoreListParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description ID of the storage
     */
    storage: string;
    /** @description Base64 of the path inside the backup, or / for its root */
    filepath: string;
    /** @description Volume ID of the backup, or its name without the storage */
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description ID of the storage
     */
    storage: string;
}
export interface GetIdentityResult {
    id: string;
    type: string;
}
export interface GetImportMetadataParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description ID of the storage
     */
    storage: string;
    /** @description Volume ID of the guest to import, or its name without the storage */
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description ID of the storage
     */
    storage: string;
    /**
     * Format: prune-backups
     * @description Backups to keep, instead of what the storage is set to, e.g. keep-last=3
     */
    "prune-backups"?: string | f.PruneBackups;
    /**
     * @description Only backups of this kind of guest
     * @enum {string}
     */
    type?: "qemu" | "lxc";
    /** @description Only backups of this guest */
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description ID of the storage
     */
    storage: string;
    /**
     * @description How values of a time step are combined
     * @enum {string}
     */
    cf?: "AVERAGE" | "MAX";
    /**
     * Format: pve-configid-list
     * @description Data sources to draw, e.g. cpu,mem
     */
    ds: string;
    /**
     * @description Period the data covers
     * @enum {string}
     */
    timeframe: "hour" | "day" | "week" | "month" | "year";
}
export interface GetRrdResult {
    filename: string;
}
export interface GetRrddataParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description ID of the storage
     */
    storage: string;
    /**
     * @description How values of a time step are combined
     * @enum {string}
     */
    cf?: "AVERAGE" | "MAX";
    /**
     * @description Period the data covers
     * @enum {string}
     */
    timeframe: "hour" | "day" | "week" | "month" | "year";
}
export type GetRrddataResult = {
    [key: string]: unknown;
}[];
export interface GetStatusParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description ID of the storage
     */
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-content-list
     * @description Only storages that may hold one of these content types
     */
    content?: string;
    /**
     * @description Only storages that are enabled
     * @default false
     */
    enabled?: boolean;
    /**
     * @description Return the image formats of each storage too
     * @default false
     */
    format?: boolean;
    /**
     * Format: pve-storage-id
     * @description Only this storage
     */
    storage?: string;
    /**
     * Format: pve-node
     * @description Only shared storages that this other node can use too
     */
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description ID of the storage
     */
    storage: string;
}
export type GetStorageByStorageResult = {
    subdir: string;
}[];
export interface PostContentParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description ID of the storage
     */
    storage: string;
    /** @description Name of the new volume, e.g. vm-100-disk-1.qcow2 */
    filename: string;
    /**
     * @description Image format of the new volume. Needs size
     * @enum {string}
     */
    format?: "raw" | "qcow2" | "subvol" | "vmdk";
    /** @description Size of the new volume in KiB, or with M or G in MiB or GiB */
    size: string;
    /** @description VMID of the guest that owns the new volume */
    vmid: number;
}
export type PostContentResult = string;
export interface PostContentByVolumeParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description ID of the storage
     */
    storage: string;
    /** @description Volume ID, or its name without the storage */
    volume: string;
    /** @description Volume ID or name of the copy */
    target: string;
    /**
     * Format: pve-node
     * @description Node to copy to; the same one if omitted
     */
    target_node?: string;
}
export type PostContentByVolumeResult = string;
export interface PostDownloadUrlParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description ID of the storage
     */
    storage: string;
    /** @description Expected checksum of the file, in hexadecimal. Needs checksum-algorithm */
    checksum?: string;
    /**
     * @description Algorithm of the expected checksum. Needs checksum
     * @enum {string}
     */
    "checksum-algorithm"?: "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512";
    /** @description Compression of the download, which is unpacked with it */
    compression?: string;
    /**
     * Format: pve-storage-content
     * @description Content type the file is kept as
     * @enum {string}
     */
    content: "iso" | "vztmpl" | "import";
    /** @description Name the file gets on the storage, e.g. debian.iso */
    filename: string;
    /** @description URL of the file to download */
    url: string;
    /**
     * @description Check the TLS certificate of the server
     * @default true
     */
    "verify-certificates"?: boolean;
}
export type PostDownloadUrlResult = string;
export interface PostOciRegistryPullParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description ID of the storage
     */
    storage: string;
    /** @description Name the image gets on the storage; without it, made from the reference */
    filename?: string;
    /** @description Image in an OCI registry, e.g. docker.io/library/debian:13 */
    reference: string;
}
export type PostOciRegistryPullResult = string;
export interface PostUploadParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description ID of the storage
     */
    storage: string;
    /** @description Expected checksum of the file, in hexadecimal. Needs checksum-algorithm */
    checksum?: string;
    /**
     * @description Algorithm of the expected checksum. Needs checksum
     * @enum {string}
     */
    "checksum-algorithm"?: "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512";
    /**
     * Format: pve-storage-content
     * @description Content type the file is kept as
     * @enum {string}
     */
    content: "iso" | "vztmpl" | "import";
    /** @description Temporary file holding the upload; set by the server itself */
    tmpfilename?: string;
    /** @description Name the file gets on the storage, e.g. debian.iso */
    filename: string;
}
export type PostUploadResult = string;
export interface PutContentByVolumeParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description ID of the storage
     */
    storage: string;
    /** @description Volume ID, or its name without the storage */
    volume: string;
    /** @description New notes of the backup */
    notes?: string;
    /** @description Guard the backup against pruning and removal */
    protected?: boolean;
}
export type PutContentByVolumeResult = null;
