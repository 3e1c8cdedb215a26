export interface GetCloudinitParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
}
export type GetCloudinitResult = {
    delete?: number | string;
    key: string;
    pending?: string;
    value?: string;
}[];
export interface GetDumpParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** @enum {string} */
    type: "user" | "network" | "meta";
}
export type GetDumpResult = string;
export interface PutCloudinitParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
}
export type PutCloudinitResult = null;
