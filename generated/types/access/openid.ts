export type GetOpenidParams = Record<string, never>;
export type GetOpenidResult = {
    subdir: string;
}[];
export interface PostAuthUrlParams {
    /**
     * Format: pve-realm
     * @description OpenID realm to log in to
     */
    realm: string;
    /** @description Address of this interface the OpenID provider returns the user to */
    "redirect-url": string;
}
export type PostAuthUrlResult = string;
export interface PostLoginParams {
    /** @description Authorization code that the OpenID provider sent back */
    code: string;
    /** @description Address of this interface the OpenID provider returns the user to */
    "redirect-url": string;
    /** @description State value the OpenID provider sent back with the redirect */
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
