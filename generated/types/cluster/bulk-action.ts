export type GetBulkActionParams = Record<string, never>;
export type GetBulkActionResult = {
    [key: string]: unknown;
}[];
export type GetGuestParams = Record<string, never>;
export type GetGuestResult = {
    [key: string]: unknown;
}[];
export interface PostGuestMigrateParams {
    /** @default 1 */
    "max-workers"?: number;
    /** @default 1 */
    maxworkers?: number;
    online?: boolean;
    /** Format: pve-node */
    target: string;
    vms?: number[];
    "with-local-disks"?: boolean;
}
export type PostGuestMigrateResult = string;
export interface PostGuestShutdownParams {
    /** @default true */
    "force-stop"?: boolean;
    /** @default 4 */
    "max-workers"?: number;
    /** @default 4 */
    maxworkers?: number;
    /** @default 180 */
    timeout?: number;
    vms?: number[];
}
export type PostGuestShutdownResult = string;
export interface PostGuestStartParams {
    /** @default 4 */
    "max-workers"?: number;
    /** @default 4 */
    maxworkers?: number;
    timeout?: number;
    vms?: number[];
}
export type PostGuestStartResult = string;
export interface PostGuestSuspendParams {
    /** @default 4 */
    "max-workers"?: number;
    /** @default 4 */
    maxworkers?: number;
    /** Format: pve-storage-id */
    statestorage?: string;
    /** @default false */
    "to-disk"?: boolean;
    vms?: number[];
}
export type PostGuestSuspendResult = string;
