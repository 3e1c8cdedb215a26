import type * as f from '../../formats/property-strings.ts';

export interface DeleteDirByIdParams {
    /**
     * Format: pve-configid
     * @description Name of the directory mapping
     */
    id: string;
}
export type DeleteDirByIdResult = null;
export interface DeletePciByIdParams {
    /**
     * Format: pve-configid
     * @description Name of the PCI mapping
     */
    id: string;
}
export type DeletePciByIdResult = null;
export interface DeleteUsbByIdParams {
    /**
     * Format: pve-configid
     * @description Name of the USB mapping
     */
    id: string;
}
export type DeleteUsbByIdResult = null;
export interface GetDirParams {
    /**
     * Format: pve-node
     * @description Node on which the mappings are checked for mistakes
     */
    "check-node"?: string;
}
export type GetDirResult = {
    checks?: {
        message: string;
        severity: string;
    }[];
    description: string;
    id: string;
    map: string[];
}[];
export interface GetDirByIdParams {
    /**
     * Format: pve-configid
     * @description Name of the directory mapping
     */
    id: string;
}
export interface GetDirByIdResult {
    [key: string]: unknown;
}
export type GetMappingParams = Record<string, never>;
export type GetMappingResult = {
    [key: string]: unknown;
}[];
export interface GetPciParams {
    /**
     * Format: pve-node
     * @description Node on which the mappings are checked for mistakes
     */
    "check-node"?: string;
}
export type GetPciResult = {
    checks?: {
        message: string;
        severity: string;
    }[];
    description: string;
    id: string;
    map: string[];
}[];
export interface GetPciByIdParams {
    /**
     * Format: pve-configid
     * @description Name of the PCI mapping
     */
    id: string;
}
export interface GetPciByIdResult {
    [key: string]: unknown;
}
export interface GetUsbParams {
    /**
     * Format: pve-node
     * @description Node on which the mappings are checked for mistakes
     */
    "check-node"?: string;
}
export type GetUsbResult = {
    description: string;
    error: {
        message: string;
        severity: string;
    }[];
    id: string;
    map: string[];
}[];
export interface GetUsbByIdParams {
    /**
     * Format: pve-configid
     * @description Name of the USB mapping
     */
    id: string;
}
export interface GetUsbByIdResult {
    [key: string]: unknown;
}
export interface PostDirParams {
    /** @description Text describing the mapping */
    description?: string;
    /**
     * Format: pve-configid
     * @description Name of the directory mapping
     */
    id: string;
    /** @description Directory per node, e.g. node=pve1,path=/srv/data */
    map: (string | f.ClusterMappingPostDirMap)[];
}
export type PostDirResult = null;
export interface PostPciParams {
    /** @description Text describing the mapping */
    description?: string;
    /**
     * Format: pve-configid
     * @description Name of the PCI mapping
     */
    id: string;
    /**
     * @description Allow live migration of VMs that use the devices
     * @default false
     */
    "live-migration-capable"?: boolean;
    /** @description Device per node, e.g. node=pve1,path=0000:01:00.0,id=10de:1b80 */
    map: (string | f.ClusterMappingPostPciMap)[];
    /**
     * @description The devices provide mediated devices
     * @default false
     */
    mdev?: boolean;
}
export type PostPciResult = null;
export interface PostUsbParams {
    /** @description Text describing the mapping */
    description?: string;
    /**
     * Format: pve-configid
     * @description Name of the USB mapping
     */
    id: string;
    /** @description Device or port per node, e.g. node=pve1,id=0951:1666 */
    map: (string | f.ClusterMappingPostUsbMap)[];
}
export type PostUsbResult = null;
export interface PutDirByIdParams {
    /**
     * Format: pve-configid
     * @description Name of the directory mapping
     */
    id: string;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, which puts them back to their defaults, e.g. comment
     */
    delete?: string;
    /** @description Text describing the mapping */
    description?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Directory per node, e.g. node=pve1,path=/srv/data */
    map?: (string | f.ClusterMappingPutDirByIdMap)[];
}
export type PutDirByIdResult = null;
export interface PutPciByIdParams {
    /**
     * Format: pve-configid
     * @description Name of the PCI mapping
     */
    id: string;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, which puts them back to their defaults, e.g. comment
     */
    delete?: string;
    /** @description Text describing the mapping */
    description?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /**
     * @description Allow live migration of VMs that use the devices
     * @default false
     */
    "live-migration-capable"?: boolean;
    /** @description Device per node, e.g. node=pve1,path=0000:01:00.0,id=10de:1b80 */
    map?: (string | f.ClusterMappingPutPciByIdMap)[];
    /**
     * @description The devices provide mediated devices
     * @default false
     */
    mdev?: boolean;
}
export type PutPciByIdResult = null;
export interface PutUsbByIdParams {
    /**
     * Format: pve-configid
     * @description Name of the USB mapping
     */
    id: string;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, which puts them back to their defaults, e.g. comment
     */
    delete?: string;
    /** @description Text describing the mapping */
    description?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Device or port per node, e.g. node=pve1,id=0951:1666 */
    map: (string | f.ClusterMappingPutUsbByIdMap)[];
}
export type PutUsbByIdResult = null;
