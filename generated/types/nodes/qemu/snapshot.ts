export interface DeleteSnapshotBySnapnameParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * Format: pve-configid
     * @description Name of the snapshot
     */
    snapname: string;
    /** @description Remove the snapshot from the configuration even if a disk's snapshot cannot be deleted */
    force?: boolean;
}
export type DeleteSnapshotBySnapnameResult = string;
export interface GetConfigParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * Format: pve-configid
     * @description Name of the snapshot
     */
    snapname: string;
}
export interface GetConfigResult {
    [key: string]: unknown;
}
export interface GetSnapshotParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export type GetSnapshotResult = {
    description: string;
    name: string;
    parent?: string;
    snaptime?: number | string;
    vmstate?: boolean | number | string;
}[];
export interface GetSnapshotBySnapnameParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * Format: pve-configid
     * @description Name of the snapshot
     */
    snapname: string;
}
export type GetSnapshotBySnapnameResult = {
    [key: string]: unknown;
}[];
export interface PostRollbackParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * Format: pve-configid
     * @description Name of the snapshot
     */
    snapname: string;
    /**
     * @description Start the VM after the rollback
     * @default false
     */
    start?: boolean;
}
export type PostRollbackResult = string;
export interface PostSnapshotParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Text describing the snapshot */
    description?: string;
    /**
     * Format: pve-configid
     * @description Name of the new snapshot
     */
    snapname: string;
    /** @description Save the VM's memory in the snapshot too */
    vmstate?: boolean;
}
export type PostSnapshotResult = string;
export interface PutConfigParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * Format: pve-configid
     * @description Name of the snapshot
     */
    snapname: string;
    /** @description Text describing the snapshot */
    description?: string;
}
export type PutConfigResult = null;
