export interface DeleteDomainsByRealmParams {
    /**
     * Format: pve-realm
     * @description Authentication realm, e.g. pve
     */
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
    /**
     * Format: pve-realm
     * @description Authentication realm, e.g. pve
     */
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
     * @description How the connection to the LDAP server is secured
     * @default ldap
     * @enum {string}
     */
    mode?: "ldap" | "ldaps" | "ldap+starttls";
    /** @description Password of the LDAP bind account */
    password?: string;
    /** @description Port of the LDAP or AD server, if not the usual one */
    port?: number;
    /** @description Whether the OpenID provider should ask the user to log in or to consent again */
    prompt?: string;
    /**
     * @description Ask the provider's userinfo endpoint for further claims
     * @default true
     */
    "query-userinfo"?: boolean;
    /**
     * Format: pve-realm
     * @description Name of the new realm, e.g. company
     */
    realm: string;
    /**
     * @description OpenID scopes to request, separated by spaces
     * @default email profile
     */
    scopes?: string;
    /** @description Use LDAPS; superseded by mode */
    secure?: boolean;
    /**
     * Format: address
     * @description Host name or address of the LDAP or AD server
     */
    server1?: string;
    /**
     * Format: address
     * @description Fallback LDAP or AD server, used when the first is not reachable
     */
    server2?: string;
    /**
     * @description TLS version for LDAPS connections
     * @enum {string}
     */
    sslversion?: "tlsv1" | "tlsv1_1" | "tlsv1_2" | "tlsv1_3";
    /**
     * Format: realm-sync-options
     * @description Settings for synchronizing when none are given, e.g. scope=users,enable-new=1
     */
    "sync-defaults-options"?: string;
    /** @description User fields filled from LDAP attributes, FIELD=ATTRIBUTE, e.g. email=mail,firstname=givenName */
    sync_attributes?: string;
    /**
     * Format: pve-tfa-config
     * @description Second factor the whole realm requires, e.g. type=oath,digits=6,step=30
     */
    tfa?: string;
    /**
     * @description Kind of the realm
     * @enum {string}
     */
    type: "ad" | "ldap" | "openid" | "pam" | "pve";
    /** @description LDAP attribute that holds the login name, e.g. uid */
    user_attr?: string;
    /**
     * Format: ldap-simple-attr-list
     * @description LDAP object classes of entries that are users
     * @default inetorgperson, posixaccount, person, user
     */
    user_classes?: string;
    /** @description OpenID claim the user name is taken from, e.g. sub or email */
    "username-claim"?: string;
    /**
     * @description Check the TLS certificate of the server
     * @default false
     */
    verify?: boolean;
}
export type PostDomainsResult = null;
export interface PostSyncParams {
    /**
     * Format: pve-realm
     * @description Authentication realm, e.g. pve
     */
    realm: string;
    /** @default false */
    "dry-run"?: boolean;
    /** @default true */
    "enable-new"?: boolean;
    full?: boolean;
    /** @description Remove permissions of vanished users and groups; superseded by remove-vanished */
    purge?: boolean;
    /**
     * @description What to remove when a user or group is gone from the source, e.g. acl;entry
     * @default none
     */
    "remove-vanished"?: string;
    /**
     * @description What is synchronized
     * @enum {string}
     */
    scope?: "users" | "groups" | "both";
}
export type PostSyncResult = string;
export interface PutDomainsByRealmParams {
    /**
     * Format: pve-realm
     * @description Authentication realm, e.g. pve
     */
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
     * @description How the connection to the LDAP server is secured
     * @default ldap
     * @enum {string}
     */
    mode?: "ldap" | "ldaps" | "ldap+starttls";
    /** @description Password of the LDAP bind account */
    password?: string;
    /** @description Port of the LDAP or AD server, if not the usual one */
    port?: number;
    /** @description Whether the OpenID provider should ask the user to log in or to consent again */
    prompt?: string;
    /**
     * @description Ask the provider's userinfo endpoint for further claims
     * @default true
     */
    "query-userinfo"?: boolean;
    /**
     * @description OpenID scopes to request, separated by spaces
     * @default email profile
     */
    scopes?: string;
    /** @description Use LDAPS; superseded by mode */
    secure?: boolean;
    /**
     * Format: address
     * @description Host name or address of the LDAP or AD server
     */
    server1?: string;
    /**
     * Format: address
     * @description Fallback LDAP or AD server, used when the first is not reachable
     */
    server2?: string;
    /**
     * @description TLS version for LDAPS connections
     * @enum {string}
     */
    sslversion?: "tlsv1" | "tlsv1_1" | "tlsv1_2" | "tlsv1_3";
    /**
     * Format: realm-sync-options
     * @description Settings for synchronizing when none are given, e.g. scope=users,enable-new=1
     */
    "sync-defaults-options"?: string;
    /** @description User fields filled from LDAP attributes, FIELD=ATTRIBUTE, e.g. email=mail,firstname=givenName */
    sync_attributes?: string;
    /**
     * Format: pve-tfa-config
     * @description Second factor the whole realm requires, e.g. type=oath,digits=6,step=30
     */
    tfa?: string;
    /** @description LDAP attribute that holds the login name, e.g. uid */
    user_attr?: string;
    /**
     * Format: ldap-simple-attr-list
     * @description LDAP object classes of entries that are users
     * @default inetorgperson, posixaccount, person, user
     */
    user_classes?: string;
    /**
     * @description Check the TLS certificate of the server
     * @default false
     */
    verify?: boolean;
}
export type PutDomainsByRealmResult = null;
