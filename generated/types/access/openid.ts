export type GetOpenidParams = Record<string, never>;
export type GetOpenidResult = {
    subdir: string;
}[];
export interface PostAuthUrlParams {
    /** Format: pve-realm */
    realm: string;
    "redirect-url": string;
}
export type PostAuthUrlResult = string;
export interface PostLoginParams {
    code: string;
    "redirect-url": string;
    state: string;
}
export interface PostLoginResult {
    CSRFPreventionToken: string;
    cap: {
        [key: string]: unknown;
    };
    clustername?: string;
    ticket: string;
    username: string;
}
