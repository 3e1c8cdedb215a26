export interface GetCifsParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Domain of the user at the CIFS server */
    domain?: string;
    /** @description Password for the CIFS server */
    password?: string;
    /**
     * Format: pve-storage-server
     * @description Host name or address of the CIFS server
     */
    server: string;
    /** @description User for the CIFS server */
    username?: string;
}
export type GetCifsResult = {
    description: string;
    share: string;
}[];
export interface GetIscsiParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-portal-dns
     * @description Address of the iSCSI portal to ask, with an optional port, e.g. 10.0.0.5:3260
     */
    portal: string;
}
export type GetIscsiResult = {
    portal: string;
    target: string;
}[];
export interface GetLvmParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetLvmResult = {
    vg: string;
}[];
export interface GetLvmthinParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description LVM volume group whose thin pools to list */
    vg: string;
}
export type GetLvmthinResult = {
    lv: string;
}[];
export interface GetNfsParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-server
     * @description Host name or address of the NFS server
     */
    server: string;
}
export type GetNfsResult = {
    options: string;
    path: string;
}[];
export interface GetPbsParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description SHA-256 fingerprint of the certificate of the Proxmox Backup Server */
    fingerprint?: string;
    /** @description Password, or secret of the API token, for the Proxmox Backup Server */
    password: string;
    /**
     * @description Port of the Proxmox Backup Server
     * @default 8007
     */
    port?: number;
    /**
     * Format: pve-storage-server
     * @description Host name or address of the Proxmox Backup Server
     */
    server: string;
    /** @description User or API token for the Proxmox Backup Server, e.g. backup@pbs */
    username: string;
}
export type GetPbsResult = {
    comment?: string;
    store: string;
}[];
export interface GetScanParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetScanResult = {
    method: string;
}[];
export interface GetZfsParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetZfsResult = {
    pool: string;
}[];
