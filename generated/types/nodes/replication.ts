export interface GetLogParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** Format: pve-replication-job-id */
    id: string;
    limit?: number;
    /** @description Lines to skip before the first one returned */
    start?: number;
}
export type GetLogResult = {
    n: number | string;
    t: string;
}[];
export interface GetReplicationParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    guest?: number;
}
export type GetReplicationResult = {
    id: string;
}[];
export interface GetReplicationByIdParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** Format: pve-replication-job-id */
    id: string;
}
export type GetReplicationByIdResult = {
    [key: string]: unknown;
}[];
export interface GetStatusParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** Format: pve-replication-job-id */
    id: string;
}
export interface GetStatusResult {
    [key: string]: unknown;
}
export interface PostScheduleNowParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** Format: pve-replication-job-id */
    id: string;
}
export type PostScheduleNowResult = string;
