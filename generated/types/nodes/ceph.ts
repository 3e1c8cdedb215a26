import type * as f from '../../formats/property-strings.ts';

export interface DeleteFsByNameParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Name of the CephFS */
    name: string;
    /**
     * @description Remove the data and metadata pools of the file system too
     * @default false
     */
    "remove-pools"?: boolean;
    /**
     * @description Remove the storages that use the file system too
     * @default false
     */
    "remove-storages"?: boolean;
}
export type DeleteFsByNameResult = string;
export interface DeleteMdsByNameParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description ID of the metadata server */
    name: string;
}
export type DeleteMdsByNameResult = string;
export interface DeleteMgrByIdParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Name of the Ceph manager */
    id: string;
}
export type DeleteMgrByIdResult = string;
export interface DeleteMonByMonidParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description ID of the Ceph monitor */
    monid: string;
}
export type DeleteMonByMonidResult = string;
export interface DeleteOsdByOsdidParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description ID of the OSD */
    osdid: number;
    /**
     * @description Also wipe the OSD's disks and remove their volumes
     * @default false
     */
    cleanup?: boolean;
}
export type DeleteOsdByOsdidResult = string;
export interface DeletePoolByNameParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Name of the Ceph pool */
    name: string;
    /**
     * @description Destroy the pool even if guests use it
     * @default false
     */
    force?: boolean;
    /**
     * @description Remove the pool's erasure code profile too
     * @default true
     */
    remove_ecprofile?: boolean;
    /**
     * @description Remove the storages that use the pool too
     * @default false
     */
    remove_storages?: boolean;
}
export type DeletePoolByNameResult = string;
export interface GetCephParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetCephResult = {
    [key: string]: unknown;
}[];
export interface GetCfgParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetCfgResult = {
    [key: string]: unknown;
}[];
export interface GetCfgDbParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetCfgDbResult = {
    can_update_at_runtime: boolean | number | string;
    level: string;
    mask: string;
    name: string;
    section: string;
    value: string;
}[];
export interface GetCfgRawParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetCfgRawResult = string;
export interface GetCfgValueParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Settings to look up, as SECTION:KEY joined by semicolons, e.g. global:osd_pool_default_size */
    "config-keys": string;
}
export interface GetCfgValueResult {
    [key: string]: unknown;
}
export interface GetCmdSafetyParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description What you intend to do with the service
     * @enum {string}
     */
    action: "stop" | "destroy";
    /** @description Number or name of the OSD, monitor or MDS */
    id: string;
    /**
     * @description Kind of Ceph daemon to check
     * @enum {string}
     */
    service: "osd" | "mon" | "mds";
}
export interface GetCmdSafetyResult {
    safe: boolean | number | string;
    status?: string;
}
export interface GetCrushParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetCrushResult = string;
export interface GetFsParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetFsResult = {
    data_pool: string;
    data_pool_ids?: (number | string)[];
    data_pools?: string[];
    metadata_pool: string;
    metadata_pool_id?: number | string;
    name: string;
}[];
export interface GetLogParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Lines to return at most */
    limit?: number;
    /** @description Lines to skip before the first one returned */
    start?: number;
}
export type GetLogResult = {
    n: number | string;
    t: string;
}[];
export interface GetMdsParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetMdsResult = {
    addr?: string;
    ceph_version?: string;
    ceph_version_short?: string;
    direxists?: boolean | number | string;
    fs_name?: string;
    host?: string;
    name: string;
    rank?: number | string;
    service?: boolean | number | string;
    standby_replay?: boolean | number | string;
    state: string;
}[];
export interface GetMgrParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetMgrResult = {
    addr?: string;
    ceph_version?: string;
    ceph_version_short?: string;
    direxists?: boolean | number | string;
    host?: string;
    name: string;
    service?: boolean | number | string;
    state: string;
}[];
export interface GetMonParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetMonResult = {
    addr?: string;
    ceph_version?: string;
    ceph_version_short?: string;
    direxists?: boolean | number | string;
    host?: string;
    name: string;
    quorum?: boolean | number | string;
    rank?: number | string;
    service?: boolean | number | string;
    state?: string;
}[];
export interface GetOsdParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export interface GetOsdResult {
    flags?: string;
    root: {
        [key: string]: unknown;
    };
}
export interface GetOsdByOsdidParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description ID of the OSD */
    osdid: number;
}
export type GetOsdByOsdidResult = {
    [key: string]: unknown;
}[];
export interface GetOsdLvInfoParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description ID of the OSD */
    osdid: number;
    /**
     * @description Device of the OSD whose logical volume is shown
     * @default block
     * @enum {string}
     */
    type?: "block" | "db" | "wal";
}
export interface GetOsdLvInfoResult {
    creation_time: string;
    lv_name: string;
    lv_path: string;
    lv_size: number | string;
    lv_uuid: string;
    vg_name: string;
}
export interface GetOsdMetadataParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description ID of the OSD */
    osdid: number;
}
export interface GetOsdMetadataResult {
    devices: {
        dev_node: string;
        device: string;
        physical_device: string;
        size: number | string;
        support_discard: boolean | number | string;
        type: string;
    }[];
    osd: {
        back_addr: string;
        encrypted: boolean | number | string;
        front_addr: string;
        hb_back_addr: string;
        hb_front_addr: string;
        hostname: string;
        id: number | string;
        mem_usage: number | string;
        osd_data: string;
        osd_objectstore: string;
        pid?: number | string;
        version: string;
    };
}
export interface GetPoolParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetPoolResult = {
    application_metadata?: {
        [key: string]: unknown;
    };
    autoscale_status?: {
        [key: string]: unknown;
    };
    bytes_used?: number | string;
    crush_rule: number | string;
    crush_rule_name?: string;
    min_size: number | string;
    percent_used?: number | string;
    pg_autoscale_mode?: string;
    pg_num: number | string;
    pg_num_final?: number | string;
    pg_num_min?: number | string;
    pool: number | string;
    pool_name: string;
    size: number | string;
    target_size?: number | string;
    target_size_ratio?: number | string;
    type: string;
}[];
export interface GetPoolByNameParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Name of the Ceph pool */
    name: string;
}
export type GetPoolByNameResult = {
    [key: string]: unknown;
}[];
export interface GetPoolStatusParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Name of the Ceph pool */
    name: string;
    /**
     * @description Return statistics of the pool too
     * @default false
     */
    verbose?: boolean;
}
export interface GetPoolStatusResult {
    application?: string;
    application_list?: string[];
    autoscale_status?: {
        [key: string]: unknown;
    };
    crush_rule?: string;
    fast_read: boolean | number | string;
    hashpspool: boolean | number | string;
    id: number | string;
    min_size?: number | string;
    name: string;
    "nodeep-scrub": boolean | number | string;
    nodelete: boolean | number | string;
    nopgchange: boolean | number | string;
    noscrub: boolean | number | string;
    nosizechange: boolean | number | string;
    pg_autoscale_mode?: string;
    pg_num?: number | string;
    pg_num_min?: number | string;
    pgp_num: number | string;
    size?: number | string;
    statistics?: {
        [key: string]: unknown;
    };
    target_size?: string;
    target_size_ratio?: number | string;
    use_gmt_hitset: boolean | number | string;
    write_fadvise_dontneed: boolean | number | string;
}
export interface GetRulesParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetRulesResult = {
    name: string;
}[];
export interface GetStatusParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export interface GetStatusResult {
    [key: string]: unknown;
}
export interface PostFsByNameParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Name of the new CephFS
     * @default cephfs
     */
    name: string;
    /**
     * @description Add a storage entry for the new CephFS
     * @default false
     */
    "add-storage"?: boolean;
    /**
     * @description Placement groups of the data pool; the metadata pool gets a quarter of them
     * @default 128
     */
    pg_num?: number;
}
export type PostFsByNameResult = string;
export interface PostInitParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: CIDR
     * @description Network for traffic between OSDs, e.g. 192.0.2.0/24. Needs network
     */
    "cluster-network"?: string;
    /**
     * @description Run Ceph without cephx authentication, which is only safe in a private network
     * @default false
     */
    disable_cephx?: boolean;
    /**
     * @description Available replicas new pools require to accept I/O
     * @default 2
     */
    min_size?: number;
    /**
     * Format: CIDR
     * @description Network for Ceph traffic, e.g. 10.0.0.0/24; with cluster-network only for clients and monitors
     */
    network?: string;
    /**
     * @description Placement group bits that set the default PG count; without effect in recent Ceph
     * @default 6
     */
    pg_bits?: number;
    /**
     * @description Number of replicas that new pools get
     * @default 3
     */
    size?: number;
}
export type PostInitResult = null;
export interface PostMdsByNameParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description ID of the metadata server
     * @default nodename
     */
    name: string;
    /**
     * @description Let the MDS follow an active one closely, to take over quickly; without effect since Ceph 14
     * @default false
     */
    hotstandby?: boolean;
}
export type PostMdsByNameResult = string;
export interface PostMgrByIdParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Name of the Ceph manager
     * @default nodename
     */
    id: string;
}
export type PostMgrByIdResult = string;
export interface PostMonByMonidParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description ID of the Ceph monitor
     * @default nodename
     */
    monid: string;
    /**
     * Format: ip-list
     * @description Addresses the monitor listens on, instead of the ones found in the public network
     */
    "mon-address"?: string;
}
export type PostMonByMonidResult = string;
export interface PostOsdParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description CRUSH device class of the OSD, e.g. ssd */
    "crush-device-class"?: string;
    /** @description Block device for the OSD's database (block.db), e.g. /dev/nvme0n1 */
    db_dev?: string;
    /** @description Size of the database (block.db) in GiB. Needs db_dev */
    db_dev_size?: number;
    /** @description Block device for the OSD, e.g. /dev/sdb */
    dev: string;
    /**
     * @description Encrypt the OSD
     * @default false
     */
    encrypted?: boolean;
    /** @description OSDs to create on the disk, useful for fast NVMe drives */
    "osds-per-device"?: number;
    /** @description Device for the OSD's write-ahead log (WAL) */
    wal_dev?: string;
    /** @description Size of the write-ahead log in GiB. Needs wal_dev */
    wal_dev_size?: number;
}
export type PostOsdResult = string;
export interface PostOsdInParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description ID of the OSD */
    osdid: number;
}
export type PostOsdInResult = null;
export interface PostOsdOutParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description ID of the OSD */
    osdid: number;
}
export type PostOsdOutResult = null;
export interface PostOsdScrubParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description ID of the OSD */
    osdid: number;
    /**
     * @description Compare the data itself, not only the metadata
     * @default false
     */
    deep?: boolean;
}
export type PostOsdScrubResult = null;
export interface PostPoolParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Add a storage entry for VMs and containers on the new pool
     * @default false
     */
    add_storages?: boolean;
    /**
     * @description Ceph application the pool is tagged for
     * @default rbd
     * @enum {string}
     */
    application?: "rbd" | "cephfs" | "rgw";
    /** @description CRUSH rule that places the pool's data */
    crush_rule?: string;
    /** @description Erasure coding of the data pool, e.g. k=4,m=2; metadata gets a pool of its own */
    "erasure-coding"?: string | f.NodesCephErasureCoding;
    /**
     * @description Replicas that must be available for the pool to accept I/O
     * @default 2
     */
    min_size?: number;
    /** @description Name of the new Ceph pool */
    name: string;
    /**
     * @description Whether Ceph adjusts the number of placement groups by itself or only warns
     * @default warn
     * @enum {string}
     */
    pg_autoscale_mode?: "on" | "off" | "warn";
    /**
     * @description Number of placement groups
     * @default 128
     */
    pg_num?: number;
    /** @description Fewest placement groups the autoscaler may choose */
    pg_num_min?: number;
    /**
     * @description Number of replicas of each object
     * @default 3
     */
    size?: number;
    /** @description Expected size of the pool's data, which guides the autoscaler, e.g. 500G */
    target_size?: string;
    /** @description Share of the cluster the pool is expected to fill, relative to other pools */
    target_size_ratio?: number;
}
export type PostPoolResult = string;
export interface PostRestartParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Ceph service, e.g. osd.3 or mon.pve1; all on the node if omitted
     * @default ceph.target
     */
    service?: string;
}
export type PostRestartResult = string;
export interface PostStartParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Ceph service, e.g. osd.3 or mon.pve1; all on the node if omitted
     * @default ceph.target
     */
    service?: string;
}
export type PostStartResult = string;
export interface PostStopParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Ceph service, e.g. osd.3 or mon.pve1; all on the node if omitted
     * @default ceph.target
     */
    service?: string;
}
export type PostStopResult = string;
export interface PutPoolByNameParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Name of the Ceph pool */
    name: string;
    /**
     * @description Ceph application the pool is tagged for
     * @enum {string}
     */
    application?: "rbd" | "cephfs" | "rgw";
    /** @description CRUSH rule that places the pool's data */
    crush_rule?: string;
    /** @description Replicas that must be available for the pool to accept I/O */
    min_size?: number;
    /**
     * @description Whether Ceph adjusts the number of placement groups by itself or only warns
     * @enum {string}
     */
    pg_autoscale_mode?: "on" | "off" | "warn";
    /** @description Number of placement groups */
    pg_num?: number;
    /** @description Fewest placement groups the autoscaler may choose */
    pg_num_min?: number;
    /** @description Number of replicas of each object */
    size?: number;
    /** @description Expected size of the pool's data, which guides the autoscaler, e.g. 500G */
    target_size?: string;
    /** @description Share of the cluster the pool is expected to fill, relative to other pools */
    target_size_ratio?: number;
}
export type PutPoolByNameResult = string;
