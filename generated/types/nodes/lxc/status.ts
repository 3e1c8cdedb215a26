export interface GetCurrentParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export interface GetCurrentResult {
    cpu?: number | string;
    cpus?: number | string;
    disk?: number | string;
    diskread?: number | string;
    diskwrite?: number | string;
    ha: {
        [key: string]: unknown;
    };
    lock?: string;
    maxdisk?: number | string;
    maxmem?: number | string;
    maxswap?: number | string;
    mem?: number | string;
    name?: string;
    netin?: number | string;
    netout?: number | string;
    pressurecpusome?: number | string;
    pressureiofull?: number | string;
    pressureiosome?: number | string;
    pressurememoryfull?: number | string;
    pressurememorysome?: number | string;
    status: string;
    tags?: string;
    template?: boolean | number | string;
    uptime?: number | string;
    vmid: number | string;
}
export interface GetStatusParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export type GetStatusResult = {
    subdir: string;
}[];
export interface PostRebootParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Seconds to wait for the guest to shut down */
    timeout?: number;
}
export type PostRebootResult = string;
export interface PostResumeParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export type PostResumeResult = string;
export interface PostShutdownParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * @description Stop the guest hard if it is still running after the timeout
     * @default false
     */
    forceStop?: boolean;
    /**
     * @description Seconds to wait for the guest to shut down
     * @default 60
     */
    timeout?: number;
}
export type PostShutdownResult = string;
export interface PostStartParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * @description Write a more detailed log of this start
     * @default false
     */
    debug?: boolean;
    /** @description Act even if the guest is locked; only for root@pam */
    skiplock?: boolean;
}
export type PostStartResult = string;
export interface PostStopParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * @description Abort shutdown tasks running for the guest before stopping it
     * @default false
     */
    "overrule-shutdown"?: boolean;
    /** @description Act even if the guest is locked; only for root@pam */
    skiplock?: boolean;
}
export type PostStopResult = string;
export interface PostSuspendParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export type PostSuspendResult = string;
