export interface DeleteDirectoryByNameParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    name: string;
    /** @default false */
    "cleanup-config"?: boolean;
    /** @default false */
    "cleanup-disks"?: boolean;
}
export type DeleteDirectoryByNameResult = string;
export interface DeleteLvmByNameParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    name: string;
    /** @default false */
    "cleanup-config"?: boolean;
    /** @default false */
    "cleanup-disks"?: boolean;
}
export type DeleteLvmByNameResult = string;
export interface DeleteLvmthinByNameParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    name: string;
    /** @default false */
    "cleanup-config"?: boolean;
    /** @default false */
    "cleanup-disks"?: boolean;
    /** Format: pve-storage-id */
    "volume-group": string;
}
export type DeleteLvmthinByNameResult = string;
export interface DeleteZfsByNameParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    name: string;
    /** @default false */
    "cleanup-config"?: boolean;
    /** @default false */
    "cleanup-disks"?: boolean;
}
export type DeleteZfsByNameResult = string;
export interface GetDirectoryParams {
    /** Format: pve-node */
    node: string;
}
export type GetDirectoryResult = {
    device: string;
    options: string;
    path: string;
    type: string;
    unitfile: string;
}[];
export interface GetDisksParams {
    /** Format: pve-node */
    node: string;
}
export type GetDisksResult = {
    [key: string]: unknown;
}[];
export interface GetListParams {
    /** Format: pve-node */
    node: string;
    /** @default false */
    "include-partitions"?: boolean;
    /** @default false */
    skipsmart?: boolean;
    /** @enum {string} */
    type?: "unused" | "journal_disks";
}
export type GetListResult = {
    devpath: string;
    gpt: boolean | number | string;
    health?: string;
    model?: string;
    mounted: boolean | number | string;
    osdid: number | string;
    "osdid-list": (number | string)[];
    parent?: string;
    serial?: string;
    size: number | string;
    used?: string;
    vendor?: string;
    wwn?: string;
}[];
export interface GetLvmParams {
    /** Format: pve-node */
    node: string;
}
export interface GetLvmResult {
    children: {
        children?: {
            free: number | string;
            leaf: boolean | number | string;
            name: string;
            size: number | string;
        }[];
        free: number | string;
        leaf: boolean | number | string;
        name: string;
        size: number | string;
    }[];
    leaf: boolean | number | string;
}
export interface GetLvmthinParams {
    /** Format: pve-node */
    node: string;
}
export type GetLvmthinResult = {
    lv: string;
    lv_size: number | string;
    metadata_size: number | string;
    metadata_used: number | string;
    used: number | string;
    vg: string;
}[];
export interface GetSmartParams {
    /** Format: pve-node */
    node: string;
    disk: string;
    healthonly?: boolean;
}
export interface GetSmartResult {
    attributes?: unknown[];
    health: string;
    text?: string;
    type?: string;
}
export interface GetZfsParams {
    /** Format: pve-node */
    node: string;
}
export type GetZfsResult = {
    alloc: number | string;
    dedup: number | string;
    frag: number | string;
    free: number | string;
    health: string;
    name: string;
    size: number | string;
}[];
export interface GetZfsByNameParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-id */
    name: string;
}
export interface GetZfsByNameResult {
    action?: string;
    children: {
        cksum?: number | string;
        msg: string;
        name: string;
        read?: number | string;
        state?: string;
        write?: number | string;
    }[];
    errors: string;
    name: string;
    scan?: string;
    state: string;
    status?: string;
}
export interface PostDirectoryParams {
    /** Format: pve-node */
    node: string;
    /** @default false */
    add_storage?: boolean;
    device: string;
    /**
     * @default ext4
     * @enum {string}
     */
    filesystem?: "ext4" | "xfs";
    /** Format: pve-storage-id */
    name: string;
}
export type PostDirectoryResult = string;
export interface PostInitgptParams {
    /** Format: pve-node */
    node: string;
    disk: string;
    uuid?: string;
}
export type PostInitgptResult = string;
export interface PostLvmParams {
    /** Format: pve-node */
    node: string;
    /** @default false */
    add_storage?: boolean;
    device: string;
    /** Format: pve-storage-id */
    name: string;
}
export type PostLvmResult = string;
export interface PostLvmthinParams {
    /** Format: pve-node */
    node: string;
    /** @default false */
    add_storage?: boolean;
    device: string;
    /** Format: pve-storage-id */
    name: string;
}
export type PostLvmthinResult = string;
export interface PostZfsParams {
    /** Format: pve-node */
    node: string;
    /** @default false */
    add_storage?: boolean;
    /** @default 12 */
    ashift?: number;
    /**
     * @default on
     * @enum {string}
     */
    compression?: "on" | "off" | "gzip" | "lz4" | "lzjb" | "zle" | "zstd";
    /** Format: string-list */
    devices: string;
    "draid-config"?: string;
    /** Format: pve-storage-id */
    name: string;
    /** @enum {string} */
    raidlevel: "single" | "mirror" | "raid10" | "raidz" | "raidz2" | "raidz3" | "draid" | "draid2" | "draid3";
}
export type PostZfsResult = string;
export interface PutWipediskParams {
    /** Format: pve-node */
    node: string;
    disk: string;
}
export type PutWipediskResult = string;
