export interface DeleteTasksByUpidParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description UPID of the task */
    upid: string;
}
export type DeleteTasksByUpidResult = null;
export interface GetLogParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description UPID of the task */
    upid: string;
    /** @description Send the whole log as a text file */
    download?: boolean;
    /**
     * @description Lines to return at most
     * @default 50
     */
    limit?: number;
    /**
     * @description Lines to skip before the first one returned
     * @default 0
     */
    start?: number;
}
export type GetLogResult = {
    n: number | string;
    t: string;
}[];
export interface GetStatusParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description UPID of the task */
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Only tasks that ended with an error
     * @default false
     */
    errors?: boolean;
    /**
     * @description Tasks to return at most
     * @default 50
     */
    limit?: number;
    /** @description Only tasks started at or after this Unix time */
    since?: number;
    /**
     * @description Whether to list finished tasks, running ones or both
     * @default archive
     * @enum {string}
     */
    source?: "archive" | "active" | "all";
    /**
     * @description Tasks to skip before the first one returned
     * @default 0
     */
    start?: number;
    /**
     * Format: pve-task-status-type-list
     * @description Only tasks that ended with one of these states, e.g. error,warning
     */
    statusfilter?: string;
    /** @description Only tasks of this type, e.g. vzdump or qmstart */
    typefilter?: string;
    /** @description Only tasks started at or before this Unix time */
    until?: number;
    /** @description Only tasks of users matching this text */
    userfilter?: string;
    /** @description Only tasks of this guest */
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description UPID of the task */
    upid: string;
}
export type GetTasksByUpidResult = {
    [key: string]: unknown;
}[];
