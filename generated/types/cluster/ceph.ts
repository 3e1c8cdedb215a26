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
    /** @enum {string} */
    flag: "nobackfill" | "nodeep-scrub" | "nodown" | "noin" | "noout" | "norebalance" | "norecover" | "noscrub" | "notieragent" | "noup" | "pause";
}
export type GetFlagsByFlagResult = boolean | number | string;
export interface GetMetadataParams {
    /**
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
    nobackfill?: boolean;
    "nodeep-scrub"?: boolean;
    nodown?: boolean;
    noin?: boolean;
    noout?: boolean;
    norebalance?: boolean;
    norecover?: boolean;
    noscrub?: boolean;
    notieragent?: boolean;
    noup?: boolean;
    pause?: boolean;
}
export type PutFlagsResult = string;
export interface PutFlagsByFlagParams {
    /** @enum {string} */
    flag: "nobackfill" | "nodeep-scrub" | "nodown" | "noin" | "noout" | "norebalance" | "norecover" | "noscrub" | "notieragent" | "noup" | "pause";
    value: boolean;
}
export type PutFlagsByFlagResult = null;
