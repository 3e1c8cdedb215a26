export interface GetCurrentParams {
    /** Format: pve-node */
    node: string;
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
    /** Format: pve-node */
    node: string;
    vmid: number;
}
export type GetStatusResult = {
    subdir: string;
}[];
export interface PostRebootParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    timeout?: number;
}
export type PostRebootResult = string;
export interface PostResumeParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
}
export type PostResumeResult = string;
export interface PostShutdownParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** @default false */
    forceStop?: boolean;
    /** @default 60 */
    timeout?: number;
}
export type PostShutdownResult = string;
export interface PostStartParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** @default false */
    debug?: boolean;
    skiplock?: boolean;
}
export type PostStartResult = string;
export interface PostStopParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** @default false */
    "overrule-shutdown"?: boolean;
    skiplock?: boolean;
}
export type PostStopResult = string;
export interface PostSuspendParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
}
export type PostSuspendResult = string;
