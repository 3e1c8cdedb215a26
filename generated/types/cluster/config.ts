export interface DeleteNodesByNodeParams {
    /** Format: pve-node */
    node: string;
}
export type DeleteNodesByNodeResult = null;
export type GetApiversionParams = Record<string, never>;
export type GetApiversionResult = number | string;
export type GetConfigParams = Record<string, never>;
export type GetConfigResult = {
    [key: string]: unknown;
}[];
export interface GetJoinParams {
    /** Format: pve-node */
    node?: string;
}
export interface GetJoinResult {
    config_digest: string;
    nodelist: {
        /** Format: pve-node */
        name: string;
        nodeid?: number | string;
        /** Format: ip */
        pve_addr: string;
        pve_fp: string;
        quorum_votes: number | string;
        ring0_addr?: string;
    }[];
    /** Format: pve-node */
    preferred_node: string;
    totem: {
        [key: string]: unknown;
    };
}
export type GetNodesParams = Record<string, never>;
export type GetNodesResult = {
    node: string;
}[];
export type GetQdeviceParams = Record<string, never>;
export interface GetQdeviceResult {
    [key: string]: unknown;
}
export type GetTotemParams = Record<string, never>;
export interface GetTotemResult {
    [key: string]: unknown;
}
export interface PostConfigParams {
    /** Format: pve-node */
    clustername: string;
    nodeid?: number;
    /** @default 125 */
    "token-coefficient"?: number;
    votes?: number;
    [key: `link${number}`]: string;
}
export type PostConfigResult = string;
export interface PostJoinParams {
    fingerprint: string;
    force?: boolean;
    hostname: string;
    nodeid?: number;
    password: string;
    votes?: number;
    [key: `link${number}`]: string;
}
export type PostJoinResult = string;
export interface PostNodesByNodeParams {
    /** Format: pve-node */
    node: string;
    apiversion?: number;
    force?: boolean;
    /** Format: ip */
    new_node_ip?: string;
    nodeid?: number;
    votes?: number;
    [key: `link${number}`]: string;
}
export interface PostNodesByNodeResult {
    corosync_authkey: string;
    corosync_conf: string;
    warnings: string[];
}
