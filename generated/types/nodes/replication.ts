export interface GetLogParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-replication-job-id
     * @description Replication job, written VMID-NUMBER, e.g. 100-0
     */
    id: string;
    /** @description Lines to return at most */
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
    /** @description Only replication jobs of this guest */
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
    /**
     * Format: pve-replication-job-id
     * @description Replication job, written VMID-NUMBER, e.g. 100-0
     */
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
    /**
     * Format: pve-replication-job-id
     * @description Replication job, written VMID-NUMBER, e.g. 100-0
     */
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
    /**
     * Format: pve-replication-job-id
     * @description Replication job, written VMID-NUMBER, e.g. 100-0
     */
    id: string;
}
export type PostScheduleNowResult = string;
