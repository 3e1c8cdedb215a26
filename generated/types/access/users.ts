export interface DeleteTokenByTokenidParams {
    /** Format: pve-userid */
    userid: string;
    tokenid: string;
}
export type DeleteTokenByTokenidResult = null;
export interface DeleteUsersByUseridParams {
    /** Format: pve-userid */
    userid: string;
}
export type DeleteUsersByUseridResult = null;
export interface GetTfaParams {
    /** Format: pve-userid */
    userid: string;
    /** @default false */
    multiple?: boolean;
}
export interface GetTfaResult {
    realm?: string;
    types?: string[];
    user?: string;
}
export interface GetTokenParams {
    /** Format: pve-userid */
    userid: string;
}
export type GetTokenResult = {
    comment?: string;
    expire?: number | string;
    privsep?: boolean | number | string;
    tokenid: string;
}[];
export interface GetTokenByTokenidParams {
    /** Format: pve-userid */
    userid: string;
    tokenid: string;
}
export interface GetTokenByTokenidResult {
    comment?: string;
    expire?: number | string;
    privsep?: boolean | number | string;
}
export interface GetUsersParams {
    enabled?: boolean;
    /** @default false */
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
    /** Format: pve-userid */
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
    /** Format: pve-userid */
    userid: string;
    tokenid: string;
    comment?: string;
    expire?: number;
    /** @default true */
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
    comment?: string;
    /** Format: email-opt */
    email?: string;
    /** @default true */
    enable?: boolean;
    expire?: number;
    firstname?: string;
    /** Format: pve-groupid-list */
    groups?: string;
    keys?: string;
    lastname?: string;
    password?: string;
    /** Format: pve-userid */
    userid: string;
}
export type PostUsersResult = null;
export interface PutTokenByTokenidParams {
    /** Format: pve-userid */
    userid: string;
    tokenid: string;
    comment?: string;
    /** Format: pve-configid-list */
    delete?: string;
    expire?: number;
    /** @default true */
    privsep?: boolean;
    /** @default false */
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
    /** Format: pve-userid */
    userid: string;
}
export type PutUnlockTfaResult = boolean | number | string;
export interface PutUsersByUseridParams {
    /** Format: pve-userid */
    userid: string;
    append?: boolean;
    comment?: string;
    /** Format: email-opt */
    email?: string;
    /** @default true */
    enable?: boolean;
    expire?: number;
    firstname?: string;
    /** Format: pve-groupid-list */
    groups?: string;
    keys?: string;
    lastname?: string;
}
export type PutUsersByUseridResult = null;
