export interface DeleteTokenByTokenidParams {
    /**
     * Format: pve-userid
     * @description User, e.g. alice@pve
     */
    userid: string;
    /** @description Name of the API token, without the user */
    tokenid: string;
}
export type DeleteTokenByTokenidResult = null;
export interface DeleteUsersByUseridParams {
    /**
     * Format: pve-userid
     * @description User, e.g. alice@pve
     */
    userid: string;
}
export type DeleteUsersByUseridResult = null;
export interface GetTfaParams {
    /**
     * Format: pve-userid
     * @description User, e.g. alice@pve
     */
    userid: string;
    /**
     * @description Answer with all of the user's second factors as a list
     * @default false
     */
    multiple?: boolean;
}
export interface GetTfaResult {
    realm?: string;
    types?: string[];
    user?: string;
}
export interface GetTokenParams {
    /**
     * Format: pve-userid
     * @description User, e.g. alice@pve
     */
    userid: string;
}
export type GetTokenResult = {
    comment?: string;
    expire?: number | string;
    privsep?: boolean | number | string;
    tokenid: string;
}[];
export interface GetTokenByTokenidParams {
    /**
     * Format: pve-userid
     * @description User, e.g. alice@pve
     */
    userid: string;
    /** @description Name of the API token, without the user */
    tokenid: string;
}
export interface GetTokenByTokenidResult {
    comment?: string;
    expire?: number | string;
    privsep?: boolean | number | string;
}
export interface GetUsersParams {
    /** @description Only users that are enabled, or with 0 only those that are not */
    enabled?: boolean;
    /**
     * @description Return groups and tokens of the users too
     * @default false
     */
    full?: boolean;
}
export type GetUsersResult = {
    comment?: string;
    /** Format: email-opt */
    email?: string;
    enable?: boolean | number | string;
    expire?: number | string;
    firstname?: string;
    /** Format: pve-groupid-list */
    groups?: string;
    keys?: string;
    lastname?: string;
    /** Format: pve-realm */
    "realm-type"?: string;
    "tfa-locked-until"?: number | string;
    tokens?: {
        comment?: string;
        expire?: number | string;
        privsep?: boolean | number | string;
        tokenid: string;
    }[];
    "totp-locked"?: boolean | number | string;
    /** Format: pve-userid */
    userid: string;
}[];
export interface GetUsersByUseridParams {
    /**
     * Format: pve-userid
     * @description User, e.g. alice@pve
     */
    userid: string;
}
export interface GetUsersByUseridResult {
    comment?: string;
    /** Format: email-opt */
    email?: string;
    enable?: boolean | number | string;
    expire?: number | string;
    firstname?: string;
    groups?: string[];
    keys?: string;
    lastname?: string;
    tokens?: {
        [key: string]: {
            comment?: string;
            expire?: number | string;
            privsep?: boolean | number | string;
        };
    };
}
export interface PostTokenByTokenidParams {
    /**
     * Format: pve-userid
     * @description User, e.g. alice@pve
     */
    userid: string;
    /** @description Name of the API token, without the user */
    tokenid: string;
    /** @description Free-text comment */
    comment?: string;
    /** @description Expiry of the token as Unix time in seconds; 0 for never */
    expire?: number;
    /**
     * @description Give the token only permissions granted to itself, within those of its user
     * @default true
     */
    privsep?: boolean;
}
export interface PostTokenByTokenidResult {
    "full-tokenid": string;
    info: {
        comment?: string;
        expire?: number | string;
        privsep?: boolean | number | string;
    };
    value: string;
}
export interface PostUsersParams {
    /** @description Free-text comment */
    comment?: string;
    /**
     * Format: email-opt
     * @description Mail address of the user
     */
    email?: string;
    /**
     * @description Whether the user may log in
     * @default true
     */
    enable?: boolean;
    /** @description Expiry of the account as Unix time in seconds; 0 for never */
    expire?: number;
    /** @description First name of the user */
    firstname?: string;
    /**
     * Format: pve-groupid-list
     * @description Groups of the user, e.g. admins,ops
     */
    groups?: string;
    /** @description Second-factor keys of the user (old form) */
    keys?: string;
    /** @description Last name of the user */
    lastname?: string;
    /** @description Initial password of the user */
    password?: string;
    /**
     * Format: pve-userid
     * @description The new user, USER@REALM
     */
    userid: string;
}
export type PostUsersResult = null;
export interface PutTokenByTokenidParams {
    /**
     * Format: pve-userid
     * @description User, e.g. alice@pve
     */
    userid: string;
    /** @description Name of the API token, without the user */
    tokenid: string;
    /** @description Free-text comment */
    comment?: string;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, which puts them back to their defaults, e.g. comment
     */
    delete?: string;
    /** @description Expiry of the token as Unix time in seconds; 0 for never */
    expire?: number;
    /**
     * @description Give the token only permissions granted to itself, within those of its user
     * @default true
     */
    privsep?: boolean;
    /**
     * @description Issue a new token secret; the old one stops working
     * @default false
     */
    regenerate?: boolean;
}
export interface PutTokenByTokenidResult {
    comment?: string;
    expire?: number | string;
    "full-tokenid"?: string;
    privsep?: boolean | number | string;
    value?: string;
}
export interface PutUnlockTfaParams {
    /**
     * Format: pve-userid
     * @description User, e.g. alice@pve
     */
    userid: string;
}
export type PutUnlockTfaResult = boolean | number | string;
export interface PutUsersByUseridParams {
    /**
     * Format: pve-userid
     * @description User, e.g. alice@pve
     */
    userid: string;
    /** @description Add the groups given instead of replacing the present ones. Needs groups */
    append?: boolean;
    /** @description Free-text comment */
    comment?: string;
    /**
     * Format: email-opt
     * @description Mail address of the user
     */
    email?: string;
    /**
     * @description Whether the user may log in
     * @default true
     */
    enable?: boolean;
    /** @description Expiry of the account as Unix time in seconds; 0 for never */
    expire?: number;
    /** @description First name of the user */
    firstname?: string;
    /**
     * Format: pve-groupid-list
     * @description Groups of the user, e.g. admins,ops
     */
    groups?: string;
    /** @description Second-factor keys of the user (old form) */
    keys?: string;
    /** @description Last name of the user */
    lastname?: string;
}
export type PutUsersByUseridResult = null;
