export interface GetHardwareParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetHardwareResult = {
    type: string;
}[];
export interface GetPciParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: string-list
     * @description Hex PCI classes to leave out, matched by prefix, separated by semicolons
     * @default 05;06;0b
     */
    "pci-class-blacklist"?: string;
    /**
     * @description Return names and other details, not only the PCI addresses
     * @default true
     */
    verbose?: boolean;
}
export type GetPciResult = {
    class: string;
    device: string;
    device_name?: string;
    id: string;
    iommugroup: number | string;
    mdev?: boolean | number | string;
    subsystem_device?: string;
    subsystem_device_name?: string;
    subsystem_vendor?: string;
    subsystem_vendor_name?: string;
    vendor: string;
    vendor_name?: string;
}[];
export interface GetPciByPciIdOrMappingParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description PCI address such as 0000:01:00.0, or name of a PCI mapping */
    "pci-id-or-mapping": string;
}
export type GetPciByPciIdOrMappingResult = {
    method: string;
}[];
export interface GetPciMdevParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description PCI address such as 0000:01:00.0, or name of a PCI mapping */
    "pci-id-or-mapping": string;
}
export type GetPciMdevResult = {
    available: number | string;
    description: string;
    name?: string;
    type: string;
}[];
export interface GetUsbParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetUsbResult = {
    busnum: number | string;
    class: number | string;
    devnum: number | string;
    level: number | string;
    manufacturer?: string;
    port: number | string;
    prodid: string;
    product?: string;
    serial?: string;
    speed: string;
    usbpath?: string;
    vendid: string;
}[];
