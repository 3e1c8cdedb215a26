export interface DeleteAcmeCertificateParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type DeleteAcmeCertificateResult = string;
export interface DeleteCustomParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Restart pveproxy so that the change takes effect
     * @default false
     */
    restart?: boolean;
}
export type DeleteCustomResult = null;
export interface GetAcmeParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetAcmeResult = {
    [key: string]: unknown;
}[];
export interface GetCertificatesParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetCertificatesResult = {
    [key: string]: unknown;
}[];
export interface GetInfoParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetInfoResult = {
    filename?: string;
    fingerprint?: string;
    issuer?: string;
    notafter?: number | string;
    notbefore?: number | string;
    /** Format: pem-certificate */
    pem?: string;
    "public-key-bits"?: number | string;
    "public-key-type"?: string;
    san?: string[];
    subject?: string;
}[];
export interface PostAcmeCertificateParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @default false */
    force?: boolean;
}
export type PostAcmeCertificateResult = string;
export interface PostCustomParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** Format: pem-certificate-chain */
    certificates: string;
    /** @default false */
    force?: boolean;
    /** Format: pem-string */
    key?: string;
    /**
     * @description Restart pveproxy so that the change takes effect
     * @default false
     */
    restart?: boolean;
}
export interface PostCustomResult {
    filename?: string;
    fingerprint?: string;
    issuer?: string;
    notafter?: number | string;
    notbefore?: number | string;
    /** Format: pem-certificate */
    pem?: string;
    "public-key-bits"?: number | string;
    "public-key-type"?: string;
    san?: string[];
    subject?: string;
}
export interface PutAcmeCertificateParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @default false */
    force?: boolean;
}
export type PutAcmeCertificateResult = string;
