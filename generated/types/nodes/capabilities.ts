export interface GetCapabilitiesParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetCapabilitiesResult = {
    [key: string]: unknown;
}[];
export interface GetQemuParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetQemuResult = {
    [key: string]: unknown;
}[];
export interface GetQemuCpuParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description CPU architecture to list for
     * @enum {string}
     */
    arch?: "x86_64" | "aarch64";
}
export type GetQemuCpuResult = {
    abstract?: boolean | number | string;
    custom: boolean | number | string;
    name: string;
    vendor: string;
}[];
export interface GetQemuCpuFlagsParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Accelerator whose CPU flags are listed
     * @default kvm
     * @enum {string}
     */
    accel?: "kvm" | "tcg";
    /**
     * @description CPU architecture to list for
     * @enum {string}
     */
    arch?: "x86_64" | "aarch64";
}
export type GetQemuCpuFlagsResult = {
    description?: string;
    name: string;
    "supported-on"?: string[];
}[];
export interface GetQemuMachinesParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description CPU architecture to list for
     * @enum {string}
     */
    arch?: "x86_64" | "aarch64";
}
export type GetQemuMachinesResult = {
    changes?: string;
    id: string;
    type: string;
    version: string;
}[];
export interface GetQemuMigrationParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export interface GetQemuMigrationResult {
    "has-dbus-vmstate": boolean | number | string;
}
