import type * as f from '../formats/property-strings.ts';

export interface DeleteStorageByStorageParams {
    /**
     * Format: pve-storage-id
     * @description ID of the storage
     */
    storage: string;
}
export type DeleteStorageByStorageResult = null;
export interface GetStorageParams {
    /**
     * @description Only storages of this type
     * @enum {string}
     */
    type?: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
}
export type GetStorageResult = {
    storage: string;
}[];
export interface GetStorageByStorageParams {
    /**
     * Format: pve-storage-id
     * @description ID of the storage
     */
    storage: string;
}
export interface GetStorageByStorageResult {
    [key: string]: unknown;
}
export interface PostStorageParams {
    /** @description Authentication methods offered to the Ceph cluster */
    authsupported?: string;
    /**
     * Format: pve-volume-id
     * @description Volume the volume group lies on, e.g. an iSCSI LUN STORAGE:VOLUME
     */
    base?: string;
    /**
     * Format: pve-storage-zfs-blocksize
     * @description Block size of new ZFS volumes, e.g. 16k
     */
    blocksize?: string;
    /** @description Limits in KiB/s per kind of operation, e.g. default=102400,clone=51200 */
    bwlimit?: string | f.StorageBwlimit;
    /** @description COMSTAR host group the LUNs are shown to */
    comstar_hg?: string;
    /** @description COMSTAR target group the LUNs are shown through */
    comstar_tg?: string;
    /**
     * Format: pve-storage-content-list
     * @description Content types the storage may hold, e.g. images,rootdir
     */
    content?: string;
    /**
     * Format: pve-dir-override-list
     * @description Directories used instead of the standard ones, e.g. iso=images/iso
     */
    "content-dirs"?: string;
    /**
     * @description Create the storage's base directory if it is missing
     * @default true
     */
    "create-base-path"?: boolean;
    /**
     * @description Create the content directories below the base directory
     * @default true
     */
    "create-subdirs"?: boolean;
    /** @description Ceph pool for the image data, e.g. an erasure-coded one; pool keeps the metadata */
    "data-pool"?: string;
    /** @description Datastore on the Proxmox Backup Server */
    datastore?: string;
    /** @description Keep the entry but do not use the storage */
    disable?: boolean;
    /** @description Domain of the user at the CIFS server */
    domain?: string;
    /** @description Client-side encryption key: its JSON text, or autogen to make one */
    "encryption-key"?: string;
    /**
     * Format: pve-storage-path
     * @description Path the NFS server exports, e.g. /srv/backup
     */
    export?: string;
    /** @description SHA-256 fingerprint of the certificate of the Proxmox Backup Server */
    fingerprint?: string;
    /**
     * @description Image format of new volumes unless another is given
     * @enum {string}
     */
    format?: "raw" | "qcow2" | "subvol" | "vmdk";
    /**
     * Format: pve-configid
     * @description Name of the Ceph file system
     */
    "fs-name"?: string;
    /** @description Mount CephFS through FUSE instead of the kernel client */
    fuse?: boolean;
    /**
     * @description Use the storage only while its path, or the path given, is mounted: yes, no or PATH
     * @default no
     */
    is_mountpoint?: string;
    /** @description iSCSI target software on the ZFS server, e.g. LIO */
    iscsiprovider?: string;
    /** @description Ceph keyring for a cluster outside Proxmox VE */
    keyring?: string;
    /**
     * @description Map RBD images through the kernel driver
     * @default false
     */
    krbd?: boolean;
    /** @description LIO target portal group, e.g. tpg1 */
    lio_tpg?: string;
    /** @description Base64 of the RSA public key that protects a copy of the encryption key in each backup */
    "master-pubkey"?: string;
    /** @description Protected backups a guest may have; -1 for any number */
    "max-protected-backups"?: number;
    /**
     * @description Create the directory if it is missing; superseded by create-base-path and create-subdirs
     * @default true
     */
    mkdir?: boolean;
    /**
     * Format: pve-storage-portal-dns-list
     * @description Ceph monitors of an external cluster, e.g. 10.0.0.1 10.0.0.2
     */
    monhost?: string;
    /**
     * Format: pve-storage-path
     * @description Directory under which the ZFS dataset is mounted
     */
    mountpoint?: string;
    /** @description Namespace in the PBS datastore or in the RBD pool */
    namespace?: string;
    /**
     * @description Turn copy-on-write off for disk image files on BTRFS, and with it their checksums
     * @default false
     */
    nocow?: boolean;
    /**
     * Format: pve-node-list
     * @description Nodes that can use the storage, comma-separated; all if omitted
     */
    nodes?: string;
    /** @description Turn off write caching on the iSCSI target */
    nowritecache?: boolean;
    /**
     * Format: pve-storage-options
     * @description Mount options for NFS or CIFS, as in the -o option of mount
     */
    options?: string;
    /** @description Password for the storage server, with PBS also the secret of an API token */
    password?: string;
    /**
     * Format: pve-storage-path
     * @description Directory of the storage on the node, e.g. /mnt/data
     */
    path?: string;
    /** @description Ceph or ZFS pool the storage uses, for ZFS also a dataset, e.g. rpool/data */
    pool?: string;
    /** @description Port of the storage server, if not the usual one */
    port?: number;
    /**
     * Format: pve-storage-portal-dns
     * @description Address of the iSCSI portal, with an optional port, e.g. 10.0.0.5:3260
     */
    portal?: string;
    /**
     * @description Space reserved when raw and qcow2 images are created
     * @default metadata
     * @enum {string}
     */
    preallocation?: "off" | "metadata" | "falloc" | "full";
    /**
     * Format: prune-backups
     * @description Backups to keep by default on this storage, e.g. keep-last=3,keep-weekly=4
     */
    "prune-backups"?: string | f.PruneBackups;
    /** @description Overwrite the data of a volume with zeros when it is removed */
    saferemove?: boolean;
    /**
     * @description Size of the steps in MiB a removed volume is zeroed in
     * @default 32
     * @enum {integer}
     */
    "saferemove-stepsize"?: 1 | 2 | 4 | 8 | 16 | 32;
    /** @description Zeroing limit in bytes/s, as for cstream -t; only where the device lacks a write-zeroes command */
    saferemove_throughput?: string;
    /**
     * Format: pve-storage-server
     * @description Host name or address of the storage server
     */
    server?: string;
    /** @description Name of the CIFS share */
    share?: string;
    /** @description Says that all nodes see the same content; does not share local data by itself */
    shared?: boolean;
    /**
     * @description Accept any TLS certificate of the ESXi host
     * @default false
     */
    "skip-cert-verification"?: boolean;
    /**
     * @description SMB protocol version of the mount
     * @default default
     * @enum {string}
     */
    smbversion?: "default" | "2.0" | "2.1" | "3" | "3.0" | "3.11";
    /**
     * @description Keep each snapshot as an own volume, with qcow2 layers on top of each other
     * @default false
     */
    "snapshot-as-volume-chain"?: boolean;
    /** @description Create ZFS volumes thin, without reserving their space */
    sparse?: boolean;
    /**
     * Format: pve-storage-id
     * @description ID of the new storage
     */
    storage: string;
    /**
     * Format: pve-storage-path
     * @description Directory within CephFS to mount
     */
    subdir?: string;
    /** @description Use only logical volumes tagged pve-vm-VMID */
    tagged_only?: boolean;
    /** @description Name (IQN) of the iSCSI target */
    target?: string;
    /**
     * Format: pve-storage-vgname
     * @description Name of the LVM thin pool
     */
    thinpool?: string;
    /**
     * @description Type of the storage, which selects its plugin
     * @enum {string}
     */
    type: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
    /** @description User on the storage server, with PBS USER@REALM, with RBD the Ceph client name */
    username?: string;
    /**
     * Format: pve-storage-vgname
     * @description Name of the LVM volume group
     */
    vgname?: string;
    /**
     * Format: pve-storage-path
     * @description Directory on the iSCSI server where ZFS block devices appear, e.g. /dev/zvol
     */
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
    /**
     * Format: pve-storage-id
     * @description ID of the storage
     */
    storage: string;
    /**
     * Format: pve-storage-zfs-blocksize
     * @description Block size of new ZFS volumes, e.g. 16k
     */
    blocksize?: string;
    /** @description Limits in KiB/s per kind of operation, e.g. default=102400,clone=51200 */
    bwlimit?: string | f.StorageBwlimit;
    /** @description COMSTAR host group the LUNs are shown to */
    comstar_hg?: string;
    /** @description COMSTAR target group the LUNs are shown through */
    comstar_tg?: string;
    /**
     * Format: pve-storage-content-list
     * @description Content types the storage may hold, e.g. images,rootdir
     */
    content?: string;
    /**
     * Format: pve-dir-override-list
     * @description Directories used instead of the standard ones, e.g. iso=images/iso
     */
    "content-dirs"?: string;
    /**
     * @description Create the storage's base directory if it is missing
     * @default true
     */
    "create-base-path"?: boolean;
    /**
     * @description Create the content directories below the base directory
     * @default true
     */
    "create-subdirs"?: boolean;
    /** @description Ceph pool for the image data, e.g. an erasure-coded one; pool keeps the metadata */
    "data-pool"?: string;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, which puts them back to their defaults, e.g. comment
     */
    delete?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Keep the entry but do not use the storage */
    disable?: boolean;
    /** @description Domain of the user at the CIFS server */
    domain?: string;
    /** @description Client-side encryption key: its JSON text, or autogen to make one */
    "encryption-key"?: string;
    /** @description SHA-256 fingerprint of the certificate of the Proxmox Backup Server */
    fingerprint?: string;
    /**
     * @description Image format of new volumes unless another is given
     * @enum {string}
     */
    format?: "raw" | "qcow2" | "subvol" | "vmdk";
    /**
     * Format: pve-configid
     * @description Name of the Ceph file system
     */
    "fs-name"?: string;
    /** @description Mount CephFS through FUSE instead of the kernel client */
    fuse?: boolean;
    /**
     * @description Use the storage only while its path, or the path given, is mounted: yes, no or PATH
     * @default no
     */
    is_mountpoint?: string;
    /** @description Ceph keyring for a cluster outside Proxmox VE */
    keyring?: string;
    /**
     * @description Map RBD images through the kernel driver
     * @default false
     */
    krbd?: boolean;
    /** @description LIO target portal group, e.g. tpg1 */
    lio_tpg?: string;
    /** @description Base64 of the RSA public key that protects a copy of the encryption key in each backup */
    "master-pubkey"?: string;
    /** @description Protected backups a guest may have; -1 for any number */
    "max-protected-backups"?: number;
    /**
     * @description Create the directory if it is missing; superseded by create-base-path and create-subdirs
     * @default true
     */
    mkdir?: boolean;
    /**
     * Format: pve-storage-portal-dns-list
     * @description Ceph monitors of an external cluster, e.g. 10.0.0.1 10.0.0.2
     */
    monhost?: string;
    /**
     * Format: pve-storage-path
     * @description Directory under which the ZFS dataset is mounted
     */
    mountpoint?: string;
    /** @description Namespace in the PBS datastore or in the RBD pool */
    namespace?: string;
    /**
     * @description Turn copy-on-write off for disk image files on BTRFS, and with it their checksums
     * @default false
     */
    nocow?: boolean;
    /**
     * Format: pve-node-list
     * @description Nodes that can use the storage, comma-separated; all if omitted
     */
    nodes?: string;
    /** @description Turn off write caching on the iSCSI target */
    nowritecache?: boolean;
    /**
     * Format: pve-storage-options
     * @description Mount options for NFS or CIFS, as in the -o option of mount
     */
    options?: string;
    /** @description Password for the storage server, with PBS also the secret of an API token */
    password?: string;
    /** @description Ceph or ZFS pool the storage uses, for ZFS also a dataset, e.g. rpool/data */
    pool?: string;
    /** @description Port of the storage server, if not the usual one */
    port?: number;
    /**
     * @description Space reserved when raw and qcow2 images are created
     * @default metadata
     * @enum {string}
     */
    preallocation?: "off" | "metadata" | "falloc" | "full";
    /**
     * Format: prune-backups
     * @description Backups to keep by default on this storage, e.g. keep-last=3,keep-weekly=4
     */
    "prune-backups"?: string | f.PruneBackups;
    /** @description Overwrite the data of a volume with zeros when it is removed */
    saferemove?: boolean;
    /**
     * @description Size of the steps in MiB a removed volume is zeroed in
     * @default 32
     * @enum {integer}
     */
    "saferemove-stepsize"?: 1 | 2 | 4 | 8 | 16 | 32;
    /** @description Zeroing limit in bytes/s, as for cstream -t; only where the device lacks a write-zeroes command */
    saferemove_throughput?: string;
    /**
     * Format: pve-storage-server
     * @description Host name or address of the storage server
     */
    server?: string;
    /** @description Says that all nodes see the same content; does not share local data by itself */
    shared?: boolean;
    /**
     * @description Accept any TLS certificate of the ESXi host
     * @default false
     */
    "skip-cert-verification"?: boolean;
    /**
     * @description SMB protocol version of the mount
     * @default default
     * @enum {string}
     */
    smbversion?: "default" | "2.0" | "2.1" | "3" | "3.0" | "3.11";
    /**
     * @description Keep each snapshot as an own volume, with qcow2 layers on top of each other
     * @default false
     */
    "snapshot-as-volume-chain"?: boolean;
    /** @description Create ZFS volumes thin, without reserving their space */
    sparse?: boolean;
    /**
     * Format: pve-storage-path
     * @description Directory within CephFS to mount
     */
    subdir?: string;
    /** @description Use only logical volumes tagged pve-vm-VMID */
    tagged_only?: boolean;
    /** @description User on the storage server, with PBS USER@REALM, with RBD the Ceph client name */
    username?: string;
    /**
     * Format: pve-storage-path
     * @description Directory on the iSCSI server where ZFS block devices appear, e.g. /dev/zvol
     */
    "zfs-base-path"?: string;
}
export interface PutStorageByStorageResult {
    config?: {
        "encryption-key"?: string;
    };
    storage: string;
    type: string;
}
