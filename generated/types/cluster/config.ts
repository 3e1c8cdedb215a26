import type * as f from '../../formats/property-strings.ts';

export interface DeleteNodesByNodeParams {
    /**
     * Format: pve-node
     * @description Node to remove from the cluster
     */
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
    /**
     * Format: pve-node
     * @description Node to join through, whose address and fingerprint are returned
     */
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
    /**
     * Format: pve-node
     * @description Name of the new cluster
     */
    clustername: string;
    /** @description Corosync ID of the node */
    nodeid?: number;
    /**
     * @description Milliseconds each node beyond two adds to corosync's token timeout
     * @default 125
     */
    "token-coefficient"?: number;
    /** @description Votes of the first node in the cluster */
    votes?: number;
    [key: `link${number}`]: string | f.ClusterConfigLink;
}
export type PostConfigResult = string;
export interface PostJoinParams {
    /** @description SHA-256 fingerprint of the certificate of the node joined through */
    fingerprint: string;
    /** @description Join even though a node of that name or traces of a cluster exist */
    force?: boolean;
    /** @description Host name or address of a node of the cluster */
    hostname: string;
    /** @description Corosync ID of the node */
    nodeid?: number;
    /** @description Password of root on the cluster node to join through */
    password: string;
    /** @description Votes of the node in the cluster */
    votes?: number;
    [key: `link${number}`]: string | f.ClusterConfigLink;
}
export type PostJoinResult = string;
export interface PostNodesByNodeParams {
    /**
     * Format: pve-node
     * @description Name of the joining node
     */
    node: string;
    /** @description Version of the join protocol the new node speaks */
    apiversion?: number;
    /** @description Join even though a node of that name or traces of a cluster exist */
    force?: boolean;
    /**
     * Format: ip
     * @description Address of the joining node, used where no link address is given
     */
    new_node_ip?: string;
    /** @description Corosync ID of the node */
    nodeid?: number;
    /** @description Votes of the node in the cluster */
    votes?: number;
    [key: `link${number}`]: string | f.ClusterConfigLink;
}
export interface PostNodesByNodeResult {
    corosync_authkey: string;
    corosync_conf: string;
    warnings: string[];
}
