export interface GetCurrentParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
}
export interface GetCurrentResult {
    agent?: boolean | number | string;
    clipboard?: string;
    cpu?: number | string;
    cpus?: number | string;
    diskread?: number | string;
    diskwrite?: number | string;
    ha: {
        [key: string]: unknown;
    };
    lock?: string;
    maxdisk?: number | string;
    maxmem?: number | string;
    mem?: number | string;
    memhost?: number | string;
    name?: string;
    netin?: number | string;
    netout?: number | string;
    pid?: number | string;
    pressurecpufull?: number | string;
    pressurecpusome?: number | string;
    pressureiofull?: number | string;
    pressureiosome?: number | string;
    pressurememoryfull?: number | string;
    pressurememorysome?: number | string;
    qmpstatus?: string;
    "running-machine"?: string;
    "running-qemu"?: string;
    serial?: boolean | number | string;
    spice?: boolean | number | string;
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
export interface PostResetParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    skiplock?: boolean;
}
export type PostResetResult = string;
export interface PostResumeParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    nocheck?: boolean;
    skiplock?: boolean;
}
export type PostResumeResult = string;
export interface PostShutdownParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** @default false */
    forceStop?: boolean;
    /** @default false */
    keepActive?: boolean;
    skiplock?: boolean;
    timeout?: number;
}
export type PostShutdownResult = string;
export interface PostStartParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    "force-cpu"?: string;
    machine?: string;
    /** Format: pve-node */
    migratedfrom?: string;
    /** Format: CIDR */
    migration_network?: string;
    /** @enum {string} */
    migration_type?: "secure" | "insecure";
    "nets-host-mtu"?: string;
    skiplock?: boolean;
    stateuri?: string;
    /** Format: storage-pair-list */
    targetstorage?: string;
    timeout?: number;
    /** @default false */
    "with-conntrack-state"?: boolean;
}
export type PostStartResult = string;
export interface PostStopParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** @default false */
    keepActive?: boolean;
    /** Format: pve-node */
    migratedfrom?: string;
    /** @default false */
    "overrule-shutdown"?: boolean;
    skiplock?: boolean;
    timeout?: number;
}
export type PostStopResult = string;
export interface PostSuspendParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    skiplock?: boolean;
    /** Format: pve-storage-id */
    statestorage?: string;
    /** @default false */
    todisk?: boolean;
}
export type PostSuspendResult = string;
