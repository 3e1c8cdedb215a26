export interface DeletePoolsParams {
    /**
     * Format: pve-poolid
     * @description ID of the resource pool, e.g. prod or prod/web
     */
    poolid: string;
}
export type DeletePoolsResult = null;
export interface DeletePoolsByPoolidParams {
    /**
     * Format: pve-poolid
     * @description ID of the resource pool, e.g. prod or prod/web
     */
    poolid: string;
}
export type DeletePoolsByPoolidResult = null;
export interface GetPoolsParams {
    /**
     * Format: pve-poolid
     * @description Only this resource pool
     */
    poolid?: string;
    /**
     * @description Only members of this kind. Needs poolid
     * @enum {string}
     */
    type?: "qemu" | "lxc" | "storage";
}
export type GetPoolsResult = {
    comment?: string;
    members?: {
        id: string;
        node: string;
        storage?: string;
        type: string;
        vmid?: number | string;
    }[];
    poolid: string;
}[];
export interface GetPoolsByPoolidParams {
    /**
     * Format: pve-poolid
     * @description ID of the resource pool, e.g. prod or prod/web
     */
    poolid: string;
    /**
     * @description Only members of this kind
     * @enum {string}
     */
    type?: "qemu" | "lxc" | "storage";
}
export interface GetPoolsByPoolidResult {
    comment?: string;
    members: {
        id: string;
        node: string;
        storage?: string;
        type: string;
        vmid?: number | string;
    }[];
}
export interface PostPoolsParams {
    /** @description Free-text comment */
    comment?: string;
    /**
     * Format: pve-poolid
     * @description ID of the new resource pool, e.g. prod or prod/web for a nested one
     */
    poolid: string;
}
export type PostPoolsResult = null;
export interface PutPoolsParams {
    /**
     * @description Take guests over even if they belong to another pool
     * @default false
     */
    "allow-move"?: boolean;
    /** @description Free-text comment */
    comment?: string;
    /**
     * @description Take the guests and storages out of the pool instead of adding them
     * @default false
     */
    delete?: boolean;
    /**
     * Format: pve-poolid
     * @description ID of the resource pool, e.g. prod or prod/web
     */
    poolid: string;
    /**
     * Format: pve-storage-id-list
     * @description Storages to add to the pool, or to take out with delete, comma-separated
     */
    storage?: string;
    /**
     * Format: pve-vmid-list
     * @description Guests to add to the pool, or to take out with delete, e.g. 100,101
     */
    vms?: string;
}
export type PutPoolsResult = null;
export interface PutPoolsByPoolidParams {
    /**
     * Format: pve-poolid
     * @description ID of the resource pool, e.g. prod or prod/web
     */
    poolid: string;
    /**
     * @description Take guests over even if they belong to another pool
     * @default false
     */
    "allow-move"?: boolean;
    /** @description Free-text comment */
    comment?: string;
    /**
     * @description Take the guests and storages out of the pool instead of adding them
     * @default false
     */
    delete?: boolean;
    /**
     * Format: pve-storage-id-list
     * @description Storages to add to the pool, or to take out with delete, comma-separated
     */
    storage?: string;
    /**
     * Format: pve-vmid-list
     * @description Guests to add to the pool, or to take out with delete, e.g. 100,101
     */
    vms?: string;
}
export type PutPoolsByPoolidResult = null;
