export interface DeleteStorageByStorageParams {
    /** Format: pve-storage-id */
    storage: string;
}
export type DeleteStorageByStorageResult = null;
export interface GetStorageParams {
    /** @enum {string} */
    type?: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
}
export type GetStorageResult = {
    storage: string;
}[];
export interface GetStorageByStorageParams {
    /** Format: pve-storage-id */
    storage: string;
}
export interface GetStorageByStorageResult {
    [key: string]: unknown;
}
export interface PostStorageParams {
    authsupported?: string;
    /** Format: pve-volume-id */
    base?: string;
    /** Format: pve-storage-zfs-blocksize */
    blocksize?: string;
    bwlimit?: string;
    comstar_hg?: string;
    comstar_tg?: string;
    /** Format: pve-storage-content-list */
    content?: string;
    /** Format: pve-dir-override-list */
    "content-dirs"?: string;
    /** @default true */
    "create-base-path"?: boolean;
    /** @default true */
    "create-subdirs"?: boolean;
    "data-pool"?: string;
    datastore?: string;
    disable?: boolean;
    domain?: string;
    "encryption-key"?: string;
    /** Format: pve-storage-path */
    export?: string;
    fingerprint?: string;
    /** @enum {string} */
    format?: "raw" | "qcow2" | "subvol" | "vmdk";
    /** Format: pve-configid */
    "fs-name"?: string;
    fuse?: boolean;
    /** @default no */
    is_mountpoint?: string;
    iscsiprovider?: string;
    keyring?: string;
    /** @default false */
    krbd?: boolean;
    lio_tpg?: string;
    "master-pubkey"?: string;
    "max-protected-backups"?: number;
    /** @default true */
    mkdir?: boolean;
    /** Format: pve-storage-portal-dns-list */
    monhost?: string;
    /** Format: pve-storage-path */
    mountpoint?: string;
    namespace?: string;
    /** @default false */
    nocow?: boolean;
    /** Format: pve-node-list */
    nodes?: string;
    nowritecache?: boolean;
    /** Format: pve-storage-options */
    options?: string;
    password?: string;
    /** Format: pve-storage-path */
    path?: string;
    pool?: string;
    port?: number;
    /** Format: pve-storage-portal-dns */
    portal?: string;
    /**
     * @default metadata
     * @enum {string}
     */
    preallocation?: "off" | "metadata" | "falloc" | "full";
    /** Format: prune-backups */
    "prune-backups"?: string;
    saferemove?: boolean;
    /**
     * @default 32
     * @enum {integer}
     */
    "saferemove-stepsize"?: 1 | 2 | 4 | 8 | 16 | 32;
    saferemove_throughput?: string;
    /** Format: pve-storage-server */
    server?: string;
    share?: string;
    shared?: boolean;
    /** @default false */
    "skip-cert-verification"?: boolean;
    /**
     * @default default
     * @enum {string}
     */
    smbversion?: "default" | "2.0" | "2.1" | "3" | "3.0" | "3.11";
    /** @default false */
    "snapshot-as-volume-chain"?: boolean;
    sparse?: boolean;
    /** Format: pve-storage-id */
    storage: string;
    /** Format: pve-storage-path */
    subdir?: string;
    tagged_only?: boolean;
    target?: string;
    /** Format: pve-storage-vgname */
    thinpool?: string;
    /** @enum {string} */
    type: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
    username?: string;
    /** Format: pve-storage-vgname */
    vgname?: string;
    /** Format: pve-storage-path */
    "zfs-base-path"?: string;
}
export interface PostStorageResult {
    config?: {
        "encryption-key"?: string;
    };
    storage: string;
    type: string;
}
export interface PutStorageByStorageParams {
    /** Format: pve-storage-id */
    storage: string;
    /** Format: pve-storage-zfs-blocksize */
    blocksize?: string;
    bwlimit?: string;
    comstar_hg?: string;
    comstar_tg?: string;
    /** Format: pve-storage-content-list */
    content?: string;
    /** Format: pve-dir-override-list */
    "content-dirs"?: string;
    /** @default true */
    "create-base-path"?: boolean;
    /** @default true */
    "create-subdirs"?: boolean;
    "data-pool"?: string;
    /** Format: pve-configid-list */
    delete?: string;
    digest?: string;
    disable?: boolean;
    domain?: string;
    "encryption-key"?: string;
    fingerprint?: string;
    /** @enum {string} */
    format?: "raw" | "qcow2" | "subvol" | "vmdk";
    /** Format: pve-configid */
    "fs-name"?: string;
    fuse?: boolean;
    /** @default no */
    is_mountpoint?: string;
    keyring?: string;
    /** @default false */
    krbd?: boolean;
    lio_tpg?: string;
    "master-pubkey"?: string;
    "max-protected-backups"?: number;
    /** @default true */
    mkdir?: boolean;
    /** Format: pve-storage-portal-dns-list */
    monhost?: string;
    /** Format: pve-storage-path */
    mountpoint?: string;
    namespace?: string;
    /** @default false */
    nocow?: boolean;
    /** Format: pve-node-list */
    nodes?: string;
    nowritecache?: boolean;
    /** Format: pve-storage-options */
    options?: string;
    password?: string;
    pool?: string;
    port?: number;
    /**
     * @default metadata
     * @enum {string}
     */
    preallocation?: "off" | "metadata" | "falloc" | "full";
    /** Format: prune-backups */
    "prune-backups"?: string;
    saferemove?: boolean;
    /**
     * @default 32
     * @enum {integer}
     */
    "saferemove-stepsize"?: 1 | 2 | 4 | 8 | 16 | 32;
    saferemove_throughput?: string;
    /** Format: pve-storage-server */
    server?: string;
    shared?: boolean;
    /** @default false */
    "skip-cert-verification"?: boolean;
    /**
     * @default default
     * @enum {string}
     */
    smbversion?: "default" | "2.0" | "2.1" | "3" | "3.0" | "3.11";
    /** @default false */
    "snapshot-as-volume-chain"?: boolean;
    sparse?: boolean;
    /** Format: pve-storage-path */
    subdir?: string;
    tagged_only?: boolean;
    username?: string;
    /** Format: pve-storage-path */
    "zfs-base-path"?: string;
}
export interface PutStorageByStorageResult {
    config?: {
        "encryption-key"?: string;
    };
    storage: string;
    type: string;
}
