export interface DeleteRealmSyncByIdParams {
    /**
     * Format: pve-configid
     * @description Identifier of the realm sync job
     */
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
    /**
     * Format: pve-configid
     * @description Identifier of the realm sync job
     */
    id: string;
}
export interface GetRealmSyncByIdResult {
    [key: string]: unknown;
}
export interface GetScheduleAnalyzeParams {
    /**
     * @description Upcoming run times to list
     * @default 10
     */
    iterations?: number;
    /**
     * Format: pve-calendar-event
     * @description Calendar event to work out the next runs of, e.g. mon..fri 02:30
     */
    schedule: string;
    /** @description Unix time from which the next runs are worked out; now if omitted */
    starttime?: number;
}
export type GetScheduleAnalyzeResult = {
    timestamp: number | string;
    utc: string;
}[];
export interface PostRealmSyncByIdParams {
    /**
     * Format: pve-configid
     * @description Identifier of the realm sync job
     */
    id: string;
    /** @description Free-text comment */
    comment?: string;
    /**
     * @description Enable users that the sync adds
     * @default true
     */
    "enable-new"?: boolean;
    /**
     * @description Whether the job runs on its schedule
     * @default true
     */
    enabled?: boolean;
    /**
     * Format: pve-realm
     * @description Realm whose users and groups are synchronized
     */
    realm?: string;
    /**
     * @description What to remove when a user or group is gone from the source, e.g. acl;entry
     * @default none
     */
    "remove-vanished"?: string;
    /**
     * Format: pve-calendar-event
     * @description Calendar event at which the job runs, e.g. mon..fri 02:30 or *\/15
     */
    schedule: string;
    /**
     * @description What is synchronized
     * @enum {string}
     */
    scope?: "users" | "groups" | "both";
}
export type PostRealmSyncByIdResult = null;
export interface PutRealmSyncByIdParams {
    /**
     * Format: pve-configid
     * @description Identifier of the realm sync job
     */
    id: string;
    /** @description Free-text comment */
    comment?: string;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, which puts them back to their defaults, e.g. comment
     */
    delete?: string;
    /**
     * @description Enable users that the sync adds
     * @default true
     */
    "enable-new"?: boolean;
    /**
     * @description Whether the job runs on its schedule
     * @default true
     */
    enabled?: boolean;
    /**
     * @description What to remove when a user or group is gone from the source, e.g. acl;entry
     * @default none
     */
    "remove-vanished"?: string;
    /**
     * Format: pve-calendar-event
     * @description Calendar event at which the job runs, e.g. mon..fri 02:30 or *\/15
     */
    schedule: string;
    /**
     * @description What is synchronized
     * @enum {string}
     */
    scope?: "users" | "groups" | "both";
}
export type PutRealmSyncByIdResult = null;
