export type GetBulkActionParams = Record<string, never>;
export type GetBulkActionResult = {
    [key: string]: unknown;
}[];
export type GetGuestParams = Record<string, never>;
export type GetGuestResult = {
    [key: string]: unknown;
}[];
export interface PostGuestMigrateParams {
    /**
     * @description Guests migrated at the same time
     * @default 1
     */
    "max-workers"?: number;
    /**
     * @description Guests handled at the same time; superseded by max-workers
     * @default 1
     */
    maxworkers?: number;
    /** @description Migrate running guests as well: VMs live, containers by restart */
    online?: boolean;
    /**
     * Format: pve-node
     * @description Node the guests go to
     */
    target: string;
    /** @description VMIDs of the guests to act on; all that qualify if omitted */
    vms?: number[];
    /** @description Migrate disks on local storage too */
    "with-local-disks"?: boolean;
}
export type PostGuestMigrateResult = string;
export interface PostGuestShutdownParams {
    /**
     * @description Stop guests hard that are still running after the timeout
     * @default true
     */
    "force-stop"?: boolean;
    /**
     * @description Guests shut down at the same time
     * @default 4
     */
    "max-workers"?: number;
    /**
     * @description Guests handled at the same time; superseded by max-workers
     * @default 4
     */
    maxworkers?: number;
    /**
     * @description Seconds each guest may take to shut down, where nothing else is set for it
     * @default 180
     */
    timeout?: number;
    /** @description VMIDs of the guests to act on; all that qualify if omitted */
    vms?: number[];
}
export type PostGuestShutdownResult = string;
export interface PostGuestStartParams {
    /**
     * @description Guests started at the same time
     * @default 4
     */
    "max-workers"?: number;
    /**
     * @description Guests handled at the same time; superseded by max-workers
     * @default 4
     */
    maxworkers?: number;
    /** @description Seconds each VM may take to start; follows from its configuration if omitted */
    timeout?: number;
    /** @description VMIDs of the guests to act on; all that qualify if omitted */
    vms?: number[];
}
export type PostGuestStartResult = string;
export interface PostGuestSuspendParams {
    /**
     * @description VMs suspended at the same time
     * @default 4
     */
    "max-workers"?: number;
    /**
     * @description Guests handled at the same time; superseded by max-workers
     * @default 4
     */
    maxworkers?: number;
    /**
     * Format: pve-storage-id
     * @description Storage for the saved VM memory. Needs to-disk
     */
    statestorage?: string;
    /**
     * @description Save the VMs' memory to disk and stop them (hibernate)
     * @default false
     */
    "to-disk"?: boolean;
    /** @description VMIDs of the guests to act on; all that qualify if omitted */
    vms?: number[];
}
export type PostGuestSuspendResult = string;
