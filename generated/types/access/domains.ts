import type * as f from '../../formats/property-strings.ts';

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
    /** @description Authentication context classes requested from the OpenID provider */
    "acr-values"?: string;
    /** @description Audiences accepted in OpenID tokens */
    audiences?: string;
    /**
     * @description Create unknown users when they first log in
     * @default false
     */
    autocreate?: boolean;
    /** @description LDAP base DN of the users, e.g. ou=people,dc=example,dc=com */
    base_dn?: string;
    /** @description DN used to log in to the directory server */
    bind_dn?: string;
    /**
     * @description CA certificate file or directory for checking the LDAP server
     * @default /etc/ssl/certs
     */
    capath?: string;
    /**
     * @description Tell upper and lower case apart in user names
     * @default true
     */
    "case-sensitive"?: boolean;
    /** @description Path of the client certificate for the LDAP server */
    cert?: string;
    /** @description Path of the client certificate's key */
    certkey?: string;
    /**
     * @description Try the bind to the directory server before saving
     * @default false
     */
    "check-connection"?: boolean;
    /** @description Client ID registered at the OpenID provider */
    "client-id"?: string;
    /** @description Client secret registered at the OpenID provider */
    "client-key"?: string;
    /** @description Free-text comment */
    comment?: string;
    /** @description Preselect this realm at the login */
    default?: boolean;
    /** @description Active Directory domain, e.g. example.com */
    domain?: string;
    /** @description LDAP filter for the users to sync, e.g. (memberOf=cn=pve,dc=example,dc=com) */
    filter?: string;
    /**
     * Format: ldap-simple-attr-list
     * @description LDAP object classes of groups
     * @default groupOfNames, group, univentionGroup, ipausergroup
     */
    group_classes?: string;
    /** @description LDAP base DN of the groups; the users' base DN unless given */
    group_dn?: string;
    /** @description LDAP filter for the groups to sync */
    group_filter?: string;
    /**
     * Format: ldap-simple-attr
     * @description LDAP attribute that holds a group's name
     */
    group_name_attr?: string;
    /**
     * @description Create groups of the claim that do not exist yet
     * @default false
     */
    "groups-autocreate"?: boolean;
    /** @description OpenID claim that lists the user's groups */
    "groups-claim"?: string;
    /**
     * @description Replace the user's groups at each login by those of the claim
     * @default false
     */
    "groups-overwrite"?: boolean;
    /** @description URL of the OpenID provider */
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
    "sync-defaults-options"?: string | f.RealmSyncOptions;
    /** @description User fields filled from LDAP attributes, FIELD=ATTRIBUTE, e.g. email=mail,firstname=givenName */
    sync_attributes?: string;
    /**
     * Format: pve-tfa-config
     * @description Second factor the whole realm requires, e.g. type=oath,digits=6,step=30
     */
    tfa?: string | f.PveTfaConfig;
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
    /**
     * @description Only report what the sync would change
     * @default false
     */
    "dry-run"?: boolean;
    /**
     * @description Enable users that the sync adds
     * @default true
     */
    "enable-new"?: boolean;
    /** @description Treat the directory as the whole truth (old form, see remove-vanished) */
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
    /** @description Authentication context classes requested from the OpenID provider */
    "acr-values"?: string;
    /** @description Audiences accepted in OpenID tokens */
    audiences?: string;
    /**
     * @description Create unknown users when they first log in
     * @default false
     */
    autocreate?: boolean;
    /** @description LDAP base DN of the users, e.g. ou=people,dc=example,dc=com */
    base_dn?: string;
    /** @description DN used to log in to the directory server */
    bind_dn?: string;
    /**
     * @description CA certificate file or directory for checking the LDAP server
     * @default /etc/ssl/certs
     */
    capath?: string;
    /**
     * @description Tell upper and lower case apart in user names
     * @default true
     */
    "case-sensitive"?: boolean;
    /** @description Path of the client certificate for the LDAP server */
    cert?: string;
    /** @description Path of the client certificate's key */
    certkey?: string;
    /**
     * @description Try the bind to the directory server before saving
     * @default false
     */
    "check-connection"?: boolean;
    /** @description Client ID registered at the OpenID provider */
    "client-id"?: string;
    /** @description Client secret registered at the OpenID provider */
    "client-key"?: string;
    /** @description Free-text comment */
    comment?: string;
    /** @description Preselect this realm at the login */
    default?: boolean;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, which puts them back to their defaults, e.g. comment
     */
    delete?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Active Directory domain, e.g. example.com */
    domain?: string;
    /** @description LDAP filter for the users to sync, e.g. (memberOf=cn=pve,dc=example,dc=com) */
    filter?: string;
    /**
     * Format: ldap-simple-attr-list
     * @description LDAP object classes of groups
     * @default groupOfNames, group, univentionGroup, ipausergroup
     */
    group_classes?: string;
    /** @description LDAP base DN of the groups; the users' base DN unless given */
    group_dn?: string;
    /** @description LDAP filter for the groups to sync */
    group_filter?: string;
    /**
     * Format: ldap-simple-attr
     * @description LDAP attribute that holds a group's name
     */
    group_name_attr?: string;
    /**
     * @description Create groups of the claim that do not exist yet
     * @default false
     */
    "groups-autocreate"?: boolean;
    /** @description OpenID claim that lists the user's groups */
    "groups-claim"?: string;
    /**
     * @description Replace the user's groups at each login by those of the claim
     * @default false
     */
    "groups-overwrite"?: boolean;
    /** @description URL of the OpenID provider */
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
    "sync-defaults-options"?: string | f.RealmSyncOptions;
    /** @description User fields filled from LDAP attributes, FIELD=ATTRIBUTE, e.g. email=mail,firstname=givenName */
    sync_attributes?: string;
    /**
     * Format: pve-tfa-config
     * @description Second factor the whole realm requires, e.g. type=oath,digits=6,step=30
     */
    tfa?: string | f.PveTfaConfig;
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
