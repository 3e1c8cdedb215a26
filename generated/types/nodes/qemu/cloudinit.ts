export interface GetCloudinitParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export type GetCloudinitResult = {
    delete?: number | string;
    key: string;
    pending?: string;
    value?: string;
}[];
export interface GetDumpParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * @description Part of the generated cloud-init data to show
     * @enum {string}
     */
    type: "user" | "network" | "meta";
}
export type GetDumpResult = string;
export interface PutCloudinitParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export type PutCloudinitResult = null;
