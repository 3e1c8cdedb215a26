export interface DeleteDirByIdParams {
    /** Format: pve-configid */
    id: string;
}
export type DeleteDirByIdResult = null;
export interface DeletePciByIdParams {
    /** Format: pve-configid */
    id: string;
}
export type DeletePciByIdResult = null;
export interface DeleteUsbByIdParams {
    /** Format: pve-configid */
    id: string;
}
export type DeleteUsbByIdResult = null;
export interface GetDirParams {
    /** Format: pve-node */
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
    /** Format: pve-configid */
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
    /** Format: pve-node */
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
    /** Format: pve-configid */
    id: string;
}
export interface GetPciByIdResult {
    [key: string]: unknown;
}
export interface GetUsbParams {
    /** Format: pve-node */
    "check-node"?: string;
}
export type GetUsbResult = {
    description: string;
    error: unknown;
    id: string;
    map: string[];
}[];
export interface GetUsbByIdParams {
    /** Format: pve-configid */
    id: string;
}
export interface GetUsbByIdResult {
    [key: string]: unknown;
}
export interface PostDirParams {
    description?: string;
    /** Format: pve-configid */
    id: string;
    map: string[];
}
export type PostDirResult = null;
export interface PostPciParams {
    description?: string;
    /** Format: pve-configid */
    id: string;
    /** @default false */
    "live-migration-capable"?: boolean;
    map: string[];
    /** @default false */
    mdev?: boolean;
}
export type PostPciResult = null;
export interface PostUsbParams {
    description?: string;
    /** Format: pve-configid */
    id: string;
    map: string[];
}
export type PostUsbResult = null;
export interface PutDirByIdParams {
    /** Format: pve-configid */
    id: string;
    /** Format: pve-configid-list */
    delete?: string;
    description?: string;
    digest?: string;
    map?: string[];
}
export type PutDirByIdResult = null;
export interface PutPciByIdParams {
    /** Format: pve-configid */
    id: string;
    /** Format: pve-configid-list */
    delete?: string;
    description?: string;
    digest?: string;
    /** @default false */
    "live-migration-capable"?: boolean;
    map?: string[];
    /** @default false */
    mdev?: boolean;
}
export type PutPciByIdResult = null;
export interface PutUsbByIdParams {
    /** Format: pve-configid */
    id: string;
    /** Format: pve-configid-list */
    delete?: string;
    description?: string;
    digest?: string;
    map: string[];
}
export type PutUsbByIdResult = null;
