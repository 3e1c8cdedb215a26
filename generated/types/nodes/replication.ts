export interface GetLogParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-replication-job-id */
    id: string;
    limit?: number;
    start?: number;
}
export type GetLogResult = {
    n: number | string;
    t: string;
}[];
export interface GetReplicationParams {
    /** Format: pve-node */
    node: string;
    guest?: number;
}
export type GetReplicationResult = {
    id: string;
}[];
export interface GetReplicationByIdParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-replication-job-id */
    id: string;
}
export type GetReplicationByIdResult = {
    [key: string]: unknown;
}[];
export interface GetStatusParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-replication-job-id */
    id: string;
}
export interface GetStatusResult {
    [key: string]: unknown;
}
export interface PostScheduleNowParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-replication-job-id */
    id: string;
}
export type PostScheduleNowResult = string;
