export interface GetCifsParams {
    /** Format: pve-node */
    node: string;
    domain?: string;
    password?: string;
    /** Format: pve-storage-server */
    server: string;
    username?: string;
}
export type GetCifsResult = {
    description: string;
    share: string;
}[];
export interface GetIscsiParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-portal-dns */
    portal: string;
}
export type GetIscsiResult = {
    portal: string;
    target: string;
}[];
export interface GetLvmParams {
    /** Format: pve-node */
    node: string;
}
export type GetLvmResult = {
    vg: string;
}[];
export interface GetLvmthinParams {
    /** Format: pve-node */
    node: string;
    vg: string;
}
export type GetLvmthinResult = {
    lv: string;
}[];
export interface GetNfsParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-server */
    server: string;
}
export type GetNfsResult = {
    options: string;
    path: string;
}[];
export interface GetPbsParams {
    /** Format: pve-node */
    node: string;
    fingerprint?: string;
    password: string;
    /** @default 8007 */
    port?: number;
    /** Format: pve-storage-server */
    server: string;
    username: string;
}
export type GetPbsResult = {
    comment?: string;
    store: string;
}[];
export interface GetScanParams {
    /** Format: pve-node */
    node: string;
}
export type GetScanResult = {
    method: string;
}[];
export interface GetZfsParams {
    /** Format: pve-node */
    node: string;
}
export type GetZfsResult = {
    pool: string;
}[];
