export interface DeleteTasksByUpidParams {
    /** Format: pve-node */
    node: string;
    upid: string;
}
export type DeleteTasksByUpidResult = null;
export interface GetLogParams {
    /** Format: pve-node */
    node: string;
    upid: string;
    download?: boolean;
    /** @default 50 */
    limit?: number;
    /** @default 0 */
    start?: number;
}
export type GetLogResult = {
    n: number | string;
    t: string;
}[];
export interface GetStatusParams {
    /** Format: pve-node */
    node: string;
    upid: string;
}
export interface GetStatusResult {
    exitstatus?: string;
    id: string;
    node: string;
    pid: number | string;
    pstart: number | string;
    starttime: number | string;
    status: string;
    type: string;
    upid: string;
    user: string;
}
export interface GetTasksParams {
    /** Format: pve-node */
    node: string;
    /** @default false */
    errors?: boolean;
    /** @default 50 */
    limit?: number;
    since?: number;
    /**
     * @default archive
     * @enum {string}
     */
    source?: "archive" | "active" | "all";
    /** @default 0 */
    start?: number;
    /** Format: pve-task-status-type-list */
    statusfilter?: string;
    typefilter?: string;
    until?: number;
    userfilter?: string;
    vmid?: number;
}
export type GetTasksResult = {
    endtime?: number | string;
    id: string;
    node: string;
    pid: number | string;
    pstart: number | string;
    starttime: number | string;
    status?: string;
    type: string;
    upid: string;
    user: string;
}[];
export interface GetTasksByUpidParams {
    /** Format: pve-node */
    node: string;
    upid: string;
}
export type GetTasksByUpidResult = {
    [key: string]: unknown;
}[];
