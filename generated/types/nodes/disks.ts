import type * as f from '../../formats/property-strings.ts';

export interface DeleteDirectoryByNameParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description Name of the directory in /mnt/pve
     */
    name: string;
    /**
     * @description Also remove storage entries for the directory, or this node from them
     * @default false
     */
    "cleanup-config"?: boolean;
    /**
     * @description Also wipe the disks so that they can be used again
     * @default false
     */
    "cleanup-disks"?: boolean;
}
export type DeleteDirectoryByNameResult = string;
export interface DeleteLvmByNameParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description Name of the volume group
     */
    name: string;
    /**
     * @description Also remove storage entries for the volume group, or this node from them
     * @default false
     */
    "cleanup-config"?: boolean;
    /**
     * @description Also wipe the disks so that they can be used again
     * @default false
     */
    "cleanup-disks"?: boolean;
}
export type DeleteLvmByNameResult = string;
export interface DeleteLvmthinByNameParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description Name of the thin pool
     */
    name: string;
    /**
     * @description Also remove storage entries for the thin pool, or this node from them
     * @default false
     */
    "cleanup-config"?: boolean;
    /**
     * @description Also wipe the disks so that they can be used again
     * @default false
     */
    "cleanup-disks"?: boolean;
    /**
     * Format: pve-storage-id
     * @description LVM volume group the thin pool is in; pools created through the API have one of the same name
     */
    "volume-group": string;
}
export type DeleteLvmthinByNameResult = string;
export interface DeleteZfsByNameParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description Name of the ZFS pool
     */
    name: string;
    /**
     * @description Also remove storage entries for the ZFS pool, or this node from them
     * @default false
     */
    "cleanup-config"?: boolean;
    /**
     * @description Also wipe the disks so that they can be used again
     * @default false
     */
    "cleanup-disks"?: boolean;
}
export type DeleteZfsByNameResult = string;
export interface GetDirectoryParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetDisksResult = {
    [key: string]: unknown;
}[];
export interface GetListParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description List partitions too
     * @default false
     */
    "include-partitions"?: boolean;
    /**
     * @description Leave out SMART health, which makes the call faster
     * @default false
     */
    skipsmart?: boolean;
    /**
     * @description Only disks that are unused, or that can hold an OSD's journal
     * @enum {string}
     */
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Block device of the node, e.g. /dev/sdb */
    disk: string;
    /** @description Return only the overall health */
    healthonly?: boolean;
}
export interface GetSmartResult {
    attributes?: unknown[];
    health: string;
    text?: string;
    type?: string;
}
export interface GetZfsParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description Name of the ZFS pool
     */
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Add a storage entry for the new directory
     * @default false
     */
    add_storage?: boolean;
    /** @description Unused block device to take, e.g. /dev/sdb */
    device: string;
    /**
     * @description File system to create on the disk
     * @default ext4
     * @enum {string}
     */
    filesystem?: "ext4" | "xfs";
    /**
     * Format: pve-storage-id
     * @description Name of the directory in /mnt/pve, also the ID of the storage if one is added
     */
    name: string;
}
export type PostDirectoryResult = string;
export interface PostInitgptParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Block device of the node, e.g. /dev/sdb */
    disk: string;
    /** @description GUID for the new partition table */
    uuid?: string;
}
export type PostInitgptResult = string;
export interface PostLvmParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Add a storage entry for the new volume group
     * @default false
     */
    add_storage?: boolean;
    /** @description Unused block device to take, e.g. /dev/sdb */
    device: string;
    /**
     * Format: pve-storage-id
     * @description Name of the new volume group, also the ID of the storage if one is added
     */
    name: string;
}
export type PostLvmResult = string;
export interface PostLvmthinParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Add a storage entry for the new thin pool
     * @default false
     */
    add_storage?: boolean;
    /** @description Unused block device to take, e.g. /dev/sdb */
    device: string;
    /**
     * Format: pve-storage-id
     * @description Name of the new thin pool and its volume group, also the ID of the storage if one is added
     */
    name: string;
}
export type PostLvmthinResult = string;
export interface PostZfsParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Add a storage entry for the new ZFS pool
     * @default false
     */
    add_storage?: boolean;
    /**
     * @description Sector size of the pool as a power of two: 9 is 512 bytes, 12 is 4 KiB
     * @default 12
     */
    ashift?: number;
    /**
     * @description ZFS compression of the new pool
     * @default on
     * @enum {string}
     */
    compression?: "on" | "off" | "gzip" | "lz4" | "lzjb" | "zle" | "zstd";
    /**
     * Format: string-list
     * @description Unused block devices for the pool, e.g. /dev/sdb,/dev/sdc
     */
    devices: string;
    /** @description dRAID layout, e.g. data=4,spares=1 */
    "draid-config"?: string | f.NodesDisksDraidConfig;
    /**
     * Format: pve-storage-id
     * @description Name of the new ZFS pool, also the ID of the storage if one is added
     */
    name: string;
    /**
     * @description Redundancy layout of the new ZFS pool
     * @enum {string}
     */
    raidlevel: "single" | "mirror" | "raid10" | "raidz" | "raidz2" | "raidz3" | "draid" | "draid2" | "draid3";
}
export type PostZfsResult = string;
export interface PutWipediskParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Block device of the node, e.g. /dev/sdb */
    disk: string;
}
export type PutWipediskResult = string;
