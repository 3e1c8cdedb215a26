export interface DeleteSnapshotBySnapnameParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** Format: pve-configid */
    snapname: string;
    force?: boolean;
}
export type DeleteSnapshotBySnapnameResult = string;
export interface GetConfigParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** Format: pve-configid */
    snapname: string;
}
export interface GetConfigResult {
    [key: string]: unknown;
}
export interface GetSnapshotParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
}
export type GetSnapshotResult = {
    description: string;
    name: string;
    parent?: string;
    snaptime?: number | string;
}[];
export interface GetSnapshotBySnapnameParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** Format: pve-configid */
    snapname: string;
}
export type GetSnapshotBySnapnameResult = {
    [key: string]: unknown;
}[];
export interface PostRollbackParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** Format: pve-configid */
    snapname: string;
    /** @default false */
    start?: boolean;
}
export type PostRollbackResult = string;
export interface PostSnapshotParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    description?: string;
    /** Format: pve-configid */
    snapname: string;
}
export type PostSnapshotResult = string;
export interface PutConfigParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** Format: pve-configid */
    snapname: string;
    description?: string;
}
export type PutConfigResult = null;
