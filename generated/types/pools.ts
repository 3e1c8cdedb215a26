export interface DeletePoolsParams {
    /** Format: pve-poolid */
    poolid: string;
}
export type DeletePoolsResult = null;
export interface DeletePoolsByPoolidParams {
    /** Format: pve-poolid */
    poolid: string;
}
export type DeletePoolsByPoolidResult = null;
export interface GetPoolsParams {
    /** Format: pve-poolid */
    poolid?: string;
    /** @enum {string} */
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
    /** Format: pve-poolid */
    poolid: string;
    /** @enum {string} */
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
    comment?: string;
    /** Format: pve-poolid */
    poolid: string;
}
export type PostPoolsResult = null;
export interface PutPoolsParams {
    /** @default false */
    "allow-move"?: boolean;
    comment?: string;
    /** @default false */
    delete?: boolean;
    /** Format: pve-poolid */
    poolid: string;
    /** Format: pve-storage-id-list */
    storage?: string;
    /** Format: pve-vmid-list */
    vms?: string;
}
export type PutPoolsResult = null;
export interface PutPoolsByPoolidParams {
    /** Format: pve-poolid */
    poolid: string;
    /** @default false */
    "allow-move"?: boolean;
    comment?: string;
    /** @default false */
    delete?: boolean;
    /** Format: pve-storage-id-list */
    storage?: string;
    /** Format: pve-vmid-list */
    vms?: string;
}
export type PutPoolsByPoolidResult = null;
