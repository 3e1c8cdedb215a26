import type * as f from '../../../formats/property-strings.ts';

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
export interface PostResetParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Act even if the guest is locked; only for root@pam */
    skiplock?: boolean;
}
export type PostResetResult = string;
export interface PostResumeParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Skip the check that the VM's configuration is on this node; used during migration */
    nocheck?: boolean;
    /** @description Act even if the guest is locked; only for root@pam */
    skiplock?: boolean;
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
     * @description Leave the VM's volumes active after it has stopped
     * @default false
     */
    keepActive?: boolean;
    /** @description Act even if the guest is locked; only for root@pam */
    skiplock?: boolean;
    /** @description Seconds to wait for the guest to shut down */
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
    /** @description QEMU -cpu argument used in place of the configured CPU */
    "force-cpu"?: string;
    /** @description QEMU machine type in place of the configured one, e.g. pc-q35-9.0 */
    machine?: string | f.NodesQemuStatusMachine;
    /**
     * Format: pve-node
     * @description Node the VM is being migrated from (used by migrations)
     */
    migratedfrom?: string;
    /**
     * Format: CIDR
     * @description Network the migration uses, e.g. 192.0.2.0/24
     */
    migration_network?: string;
    /**
     * @description Whether migration traffic is encrypted through SSH
     * @enum {string}
     */
    migration_type?: "secure" | "insecure";
    /** @description MTU each VirtIO interface had on the source node of a migration, e.g. net0=1500; 0 sets none */
    "nets-host-mtu"?: string;
    /** @description Act even if the guest is locked; only for root@pam */
    skiplock?: boolean;
    /** @description Where to load the VM's saved or incoming state from */
    stateuri?: string;
    /**
     * Format: storage-pair-list
     * @description Storages for disks of the incoming migration, SOURCE:TARGET pairs or one for all
     */
    targetstorage?: string;
    /** @description Seconds the VM may take to start */
    timeout?: number;
    /**
     * @description Carry the VM's tracked firewall connections over to the target
     * @default false
     */
    "with-conntrack-state"?: boolean;
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
     * @description Leave the VM's volumes active after it has stopped
     * @default false
     */
    keepActive?: boolean;
    /**
     * Format: pve-node
     * @description Node the VM is being migrated from (used by migrations)
     */
    migratedfrom?: string;
    /**
     * @description Abort shutdown tasks running for the guest before stopping it
     * @default false
     */
    "overrule-shutdown"?: boolean;
    /** @description Act even if the guest is locked; only for root@pam */
    skiplock?: boolean;
    /** @description Seconds to wait for the VM to stop */
    timeout?: number;
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
    /** @description Act even if the guest is locked; only for root@pam */
    skiplock?: boolean;
    /**
     * Format: pve-storage-id
     * @description Storage for the saved VM memory. Needs todisk
     */
    statestorage?: string;
    /**
     * @description Save the VM's memory to disk and stop it (hibernate)
     * @default false
     */
    todisk?: boolean;
}
export type PostSuspendResult = string;
