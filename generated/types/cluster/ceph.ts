export type GetCephParams = Record<string, never>;
export type GetCephResult = {
    [key: string]: unknown;
}[];
export type GetFlagsParams = Record<string, never>;
export type GetFlagsResult = {
    description: string;
    name: string;
    value: boolean | number | string;
}[];
export interface GetFlagsByFlagParams {
    /**
     * @description Ceph OSD flag of the whole cluster
     * @enum {string}
     */
    flag: "nobackfill" | "nodeep-scrub" | "nodown" | "noin" | "noout" | "norebalance" | "norecover" | "noscrub" | "notieragent" | "noup" | "pause";
}
export type GetFlagsByFlagResult = boolean | number | string;
export interface GetMetadataParams {
    /**
     * @description How much to return, all metadata or only software versions
     * @default all
     * @enum {string}
     */
    scope?: "all" | "versions";
}
export interface GetMetadataResult {
    mds: {
        [key: string]: {
            addr?: string;
            ceph_release: string;
            ceph_version: string;
            ceph_version_short: string;
            hostname: string;
            mem_swap_kb: number | string;
            mem_total_kb: number | string;
            name?: string;
        };
    };
    mgr: {
        [key: string]: {
            addr?: string;
            ceph_release: string;
            ceph_version: string;
            ceph_version_short: string;
            hostname: string;
            mem_swap_kb: number | string;
            mem_total_kb: number | string;
            name?: string;
        };
    };
    mon: {
        [key: string]: {
            addrs?: string;
            ceph_release: string;
            ceph_version: string;
            ceph_version_short: string;
            hostname: string;
            mem_swap_kb: number | string;
            mem_total_kb: number | string;
            name?: string;
        };
    };
    node: {
        [key: string]: {
            buildcommit: string;
            version: {
                parts: string[];
                str: string;
            };
        };
    };
    osd: {
        back_addr: string;
        ceph_release: string;
        ceph_version: string;
        ceph_version_short: string;
        device_ids?: string;
        device_paths?: string;
        devices?: string;
        front_addr: string;
        hostname: string;
        id: number | string;
        mem_swap_kb: number | string;
        mem_total_kb: number | string;
        osd_data: string;
        osd_objectstore: string;
    }[];
}
export type GetStatusParams = Record<string, never>;
export interface GetStatusResult {
    [key: string]: unknown;
}
export interface PutFlagsParams {
    /** @description Suspend backfilling of placement groups */
    nobackfill?: boolean;
    /** @description Stop deep scrubbing */
    "nodeep-scrub"?: boolean;
    /** @description Ignore failure reports, so that OSDs are not marked down */
    nodown?: boolean;
    /** @description Keep OSDs that were marked out from being marked in when they start */
    noin?: boolean;
    /** @description Keep OSDs from being marked out automatically when they fail */
    noout?: boolean;
    /** @description Stop data from being rebalanced between OSDs */
    norebalance?: boolean;
    /** @description Suspend recovery of degraded data */
    norecover?: boolean;
    /** @description Stop regular scrubbing */
    noscrub?: boolean;
    /** @description Suspend the cache tiering agent */
    notieragent?: boolean;
    /** @description Don't let OSDs that start be marked up */
    noup?: boolean;
    /** @description Suspend all client reads and writes */
    pause?: boolean;
}
export type PutFlagsResult = string;
export interface PutFlagsByFlagParams {
    /**
     * @description Ceph OSD flag of the whole cluster
     * @enum {string}
     */
    flag: "nobackfill" | "nodeep-scrub" | "nodown" | "noin" | "noout" | "norebalance" | "norecover" | "noscrub" | "notieragent" | "noup" | "pause";
    /** @description Whether the flag is to be set */
    value: boolean;
}
export type PutFlagsByFlagResult = null;
