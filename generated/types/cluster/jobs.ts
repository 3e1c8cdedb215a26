export interface DeleteRealmSyncByIdParams {
    /** Format: pve-configid */
    id: string;
}
export type DeleteRealmSyncByIdResult = null;
export type GetJobsParams = Record<string, never>;
export type GetJobsResult = {
    subdir: string;
}[];
export type GetRealmSyncParams = Record<string, never>;
export type GetRealmSyncResult = {
    comment?: string;
    enabled: boolean | number | string;
    id: string;
    "last-run"?: number | string;
    "next-run"?: number | string;
    /** Format: pve-realm */
    realm: string;
    "remove-vanished"?: string;
    schedule: string;
    scope?: string;
}[];
export interface GetRealmSyncByIdParams {
    /** Format: pve-configid */
    id: string;
}
export interface GetRealmSyncByIdResult {
    [key: string]: unknown;
}
export interface GetScheduleAnalyzeParams {
    /** @default 10 */
    iterations?: number;
    /** Format: pve-calendar-event */
    schedule: string;
    starttime?: number;
}
export type GetScheduleAnalyzeResult = {
    timestamp: number | string;
    utc: string;
}[];
export interface PostRealmSyncByIdParams {
    /** Format: pve-configid */
    id: string;
    comment?: string;
    /** @default true */
    "enable-new"?: boolean;
    /** @default true */
    enabled?: boolean;
    /** Format: pve-realm */
    realm?: string;
    /** @default none */
    "remove-vanished"?: string;
    /** Format: pve-calendar-event */
    schedule: string;
    /** @enum {string} */
    scope?: "users" | "groups" | "both";
}
export type PostRealmSyncByIdResult = null;
export interface PutRealmSyncByIdParams {
    /** Format: pve-configid */
    id: string;
    comment?: string;
    /** Format: pve-configid-list */
    delete?: string;
    /** @default true */
    "enable-new"?: boolean;
    /** @default true */
    enabled?: boolean;
    /** @default none */
    "remove-vanished"?: string;
    /** Format: pve-calendar-event */
    schedule: string;
    /** @enum {string} */
    scope?: "users" | "groups" | "both";
}
export type PutRealmSyncByIdResult = null;
