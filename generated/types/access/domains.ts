export interface DeleteDomainsByRealmParams {
    /** Format: pve-realm */
    realm: string;
}
export type DeleteDomainsByRealmResult = null;
export type GetDomainsParams = Record<string, never>;
export type GetDomainsResult = {
    comment?: string;
    realm: string;
    tfa?: string;
    type: string;
}[];
export interface GetDomainsByRealmParams {
    /** Format: pve-realm */
    realm: string;
}
export type GetDomainsByRealmResult = unknown;
export interface PostDomainsParams {
    "acr-values"?: string;
    audiences?: string;
    /** @default false */
    autocreate?: boolean;
    base_dn?: string;
    bind_dn?: string;
    /** @default /etc/ssl/certs */
    capath?: string;
    /** @default true */
    "case-sensitive"?: boolean;
    cert?: string;
    certkey?: string;
    /** @default false */
    "check-connection"?: boolean;
    "client-id"?: string;
    "client-key"?: string;
    comment?: string;
    default?: boolean;
    domain?: string;
    filter?: string;
    /**
     * Format: ldap-simple-attr-list
     * @default groupOfNames, group, univentionGroup, ipausergroup
     */
    group_classes?: string;
    group_dn?: string;
    group_filter?: string;
    /** Format: ldap-simple-attr */
    group_name_attr?: string;
    /** @default false */
    "groups-autocreate"?: boolean;
    "groups-claim"?: string;
    /** @default false */
    "groups-overwrite"?: boolean;
    "issuer-url"?: string;
    /**
     * @default ldap
     * @enum {string}
     */
    mode?: "ldap" | "ldaps" | "ldap+starttls";
    password?: string;
    port?: number;
    prompt?: string;
    /** @default true */
    "query-userinfo"?: boolean;
    /** Format: pve-realm */
    realm: string;
    /** @default email profile */
    scopes?: string;
    secure?: boolean;
    /** Format: address */
    server1?: string;
    /** Format: address */
    server2?: string;
    /** @enum {string} */
    sslversion?: "tlsv1" | "tlsv1_1" | "tlsv1_2" | "tlsv1_3";
    /** Format: realm-sync-options */
    "sync-defaults-options"?: string;
    sync_attributes?: string;
    /** Format: pve-tfa-config */
    tfa?: string;
    /** @enum {string} */
    type: "ad" | "ldap" | "openid" | "pam" | "pve";
    user_attr?: string;
    /**
     * Format: ldap-simple-attr-list
     * @default inetorgperson, posixaccount, person, user
     */
    user_classes?: string;
    "username-claim"?: string;
    /** @default false */
    verify?: boolean;
}
export type PostDomainsResult = null;
export interface PostSyncParams {
    /** Format: pve-realm */
    realm: string;
    /** @default false */
    "dry-run"?: boolean;
    /** @default true */
    "enable-new"?: boolean;
    full?: boolean;
    purge?: boolean;
    /** @default none */
    "remove-vanished"?: string;
    /** @enum {string} */
    scope?: "users" | "groups" | "both";
}
export type PostSyncResult = string;
export interface PutDomainsByRealmParams {
    /** Format: pve-realm */
    realm: string;
    "acr-values"?: string;
    audiences?: string;
    /** @default false */
    autocreate?: boolean;
    base_dn?: string;
    bind_dn?: string;
    /** @default /etc/ssl/certs */
    capath?: string;
    /** @default true */
    "case-sensitive"?: boolean;
    cert?: string;
    certkey?: string;
    /** @default false */
    "check-connection"?: boolean;
    "client-id"?: string;
    "client-key"?: string;
    comment?: string;
    default?: boolean;
    /** Format: pve-configid-list */
    delete?: string;
    digest?: string;
    domain?: string;
    filter?: string;
    /**
     * Format: ldap-simple-attr-list
     * @default groupOfNames, group, univentionGroup, ipausergroup
     */
    group_classes?: string;
    group_dn?: string;
    group_filter?: string;
    /** Format: ldap-simple-attr */
    group_name_attr?: string;
    /** @default false */
    "groups-autocreate"?: boolean;
    "groups-claim"?: string;
    /** @default false */
    "groups-overwrite"?: boolean;
    "issuer-url"?: string;
    /**
     * @default ldap
     * @enum {string}
     */
    mode?: "ldap" | "ldaps" | "ldap+starttls";
    password?: string;
    port?: number;
    prompt?: string;
    /** @default true */
    "query-userinfo"?: boolean;
    /** @default email profile */
    scopes?: string;
    secure?: boolean;
    /** Format: address */
    server1?: string;
    /** Format: address */
    server2?: string;
    /** @enum {string} */
    sslversion?: "tlsv1" | "tlsv1_1" | "tlsv1_2" | "tlsv1_3";
    /** Format: realm-sync-options */
    "sync-defaults-options"?: string;
    sync_attributes?: string;
    /** Format: pve-tfa-config */
    tfa?: string;
    user_attr?: string;
    /**
     * Format: ldap-simple-attr-list
     * @default inetorgperson, posixaccount, person, user
     */
    user_classes?: string;
    /** @default false */
    verify?: boolean;
}
export type PutDomainsByRealmResult = null;
