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
    /**
     * @description Overwrite the custom certificate in place
     * @default false
     */
    force?: boolean;
}
export type PostAcmeCertificateResult = string;
export interface PostCustomParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pem-certificate-chain
     * @description Certificate for the node with its chain, in PEM form
     */
    certificates: string;
    /**
     * @description Overwrite the custom or ACME certificate in place
     * @default false
     */
    force?: boolean;
    /**
     * Format: pem-string
     * @description Private key of the certificate, in PEM form
     */
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
    /**
     * @description Renew even if the certificate is valid for long
     * @default false
     */
    force?: boolean;
}
export type PutAcmeCertificateResult = string;
