export interface DeleteAcmeCertificateParams {
    /** Format: pve-node */
    node: string;
}
export type DeleteAcmeCertificateResult = string;
export interface DeleteCustomParams {
    /** Format: pve-node */
    node: string;
    /** @default false */
    restart?: boolean;
}
export type DeleteCustomResult = null;
export interface GetAcmeParams {
    /** Format: pve-node */
    node: string;
}
export type GetAcmeResult = {
    [key: string]: unknown;
}[];
export interface GetCertificatesParams {
    /** Format: pve-node */
    node: string;
}
export type GetCertificatesResult = {
    [key: string]: unknown;
}[];
export interface GetInfoParams {
    /** Format: pve-node */
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
    /** Format: pve-node */
    node: string;
    /** @default false */
    force?: boolean;
}
export type PostAcmeCertificateResult = string;
export interface PostCustomParams {
    /** Format: pve-node */
    node: string;
    /** Format: pem-certificate-chain */
    certificates: string;
    /** @default false */
    force?: boolean;
    /** Format: pem-string */
    key?: string;
    /** @default false */
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
    /** Format: pve-node */
    node: string;
    /** @default false */
    force?: boolean;
}
export type PutAcmeCertificateResult = string;
