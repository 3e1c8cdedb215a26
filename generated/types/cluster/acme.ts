export interface DeleteAccountByNameParams {
    /**
     * Format: pve-configid
     * @description Name of the ACME account
     * @default default
     */
    name: string;
}
export type DeleteAccountByNameResult = string;
export interface DeletePluginsByIdParams {
    /**
     * Format: pve-configid
     * @description Identifier of the ACME plugin entry
     */
    id: string;
}
export type DeletePluginsByIdResult = null;
export type GetAccountParams = Record<string, never>;
export type GetAccountResult = {
    [key: string]: unknown;
}[];
export interface GetAccountByNameParams {
    /**
     * Format: pve-configid
     * @description Name of the ACME account
     * @default default
     */
    name: string;
}
export interface GetAccountByNameResult {
    account?: {
        [key: string]: unknown;
    };
    directory?: string;
    location?: string;
    tos?: string;
}
export type GetAcmeParams = Record<string, never>;
export type GetAcmeResult = {
    [key: string]: unknown;
}[];
export type GetChallengeSchemaParams = Record<string, never>;
export type GetChallengeSchemaResult = {
    id: string;
    name: string;
    schema: {
        [key: string]: unknown;
    };
    type: string;
}[];
export type GetDirectoriesParams = Record<string, never>;
export type GetDirectoriesResult = {
    name: string;
    url: string;
}[];
export interface GetMetaParams {
    /**
     * @description Directory URL of the ACME provider
     * @default https://acme-v02.api.letsencrypt.org/directory
     */
    directory?: string;
}
export interface GetMetaResult {
    caaIdentities?: string[];
    externalAccountRequired?: boolean | number | string;
    termsOfService?: string;
    website?: string;
}
export interface GetPluginsParams {
    /**
     * @description Only plugins for this challenge type
     * @enum {string}
     */
    type?: "dns" | "standalone";
}
export type GetPluginsResult = {
    api?: string;
    data?: string;
    digest?: string;
    disable?: boolean | number | string;
    /** Format: pve-node-list */
    nodes?: string;
    /** Format: pve-configid */
    plugin: string;
    type: string;
    "validation-delay"?: number | string;
}[];
export interface GetPluginsByIdParams {
    /**
     * Format: pve-configid
     * @description Identifier of the ACME plugin entry
     */
    id: string;
}
export interface GetPluginsByIdResult {
    api?: string;
    data?: string;
    digest?: string;
    disable?: boolean | number | string;
    /** Format: pve-node-list */
    nodes?: string;
    /** Format: pve-configid */
    plugin: string;
    type: string;
    "validation-delay"?: number | string;
}
export interface GetTosParams {
    /**
     * @description Directory URL of the ACME provider
     * @default https://acme-v02.api.letsencrypt.org/directory
     */
    directory?: string;
}
export type GetTosResult = string;
export interface PostAccountParams {
    /**
     * Format: email-list
     * @description Mail addresses of the ACME account
     */
    contact: string;
    /**
     * @description Directory URL of the ACME provider
     * @default https://acme-v02.api.letsencrypt.org/directory
     */
    directory?: string;
    /** @description HMAC key for external account binding. Needs eab-kid */
    "eab-hmac-key"?: string;
    /** @description Key ID for external account binding. Needs eab-hmac-key */
    "eab-kid"?: string;
    /**
     * Format: pve-configid
     * @description Name of the ACME account
     * @default default
     */
    name?: string;
    /** @description Link to the terms of service of the ACME directory; giving it accepts them */
    tos_url?: string;
}
export type PostAccountResult = string;
export interface PostPluginsParams {
    /**
     * @description DNS provider, by the name of its acme.sh plugin
     * @enum {string}
     */
    api?: "1984hosting" | "acmedns" | "acmeproxy" | "active24" | "ad" | "ali" | "alviy" | "anx" | "artfiles" | "arvan" | "aurora" | "autodns" | "aws" | "azion" | "azure" | "beget" | "bookmyname" | "bunny" | "cf" | "clouddns" | "cloudns" | "cn" | "conoha" | "constellix" | "cpanel" | "curanet" | "cyon" | "da" | "ddnss" | "desec" | "df" | "dgon" | "dnsexit" | "dnshome" | "dnsimple" | "dnsservices" | "doapi" | "domeneshop" | "dp" | "dpi" | "dreamhost" | "duckdns" | "durabledns" | "dyn" | "dynu" | "dynv6" | "easydns" | "edgecenter" | "edgedns" | "euserv" | "exoscale" | "fornex" | "freedns" | "freemyip" | "gandi_livedns" | "gcloud" | "gcore" | "gd" | "geoscaling" | "googledomains" | "he" | "he_ddns" | "hetzner" | "hetznercloud" | "hexonet" | "hostingde" | "huaweicloud" | "infoblox" | "infomaniak" | "internetbs" | "inwx" | "ionos" | "ionos_cloud" | "ipv64" | "ispconfig" | "jd" | "joker" | "kappernet" | "kas" | "kinghost" | "knot" | "la" | "leaseweb" | "lexicon" | "limacity" | "linode" | "linode_v4" | "loopia" | "lua" | "maradns" | "me" | "miab" | "mijnhost" | "misaka" | "myapi" | "mydevil" | "mydnsjp" | "mythic_beasts" | "namecheap" | "namecom" | "namesilo" | "nanelo" | "nederhost" | "neodigit" | "netcup" | "netlify" | "nic" | "njalla" | "nm" | "nsd" | "nsone" | "nsupdate" | "nw" | "oci" | "omglol" | "one" | "online" | "openprovider" | "openprovider_rest" | "openstack" | "opnsense" | "ovh" | "pdns" | "pleskxml" | "pointhq" | "porkbun" | "rackcorp" | "rackspace" | "rage4" | "rcode0" | "regru" | "scaleway" | "schlundtech" | "selectel" | "selfhost" | "servercow" | "simply" | "spaceship" | "technitium" | "tele3" | "tencent" | "timeweb" | "transip" | "udr" | "ultra" | "unoeuro" | "variomedia" | "veesp" | "vercel" | "vscale" | "vultr" | "websupport" | "west_cn" | "world4you" | "yandex360" | "yc" | "zilore" | "zone" | "zoneedit" | "zonomi";
    /** @description Credentials of the DNS plugin: KEY=VALUE lines, encoded in base64 */
    data?: string;
    /** @description Keep the entry but do not use it */
    disable?: boolean;
    /**
     * Format: pve-configid
     * @description Identifier of the ACME plugin entry
     */
    id: string;
    /**
     * Format: pve-node-list
     * @description Nodes that use the plugin, comma-separated
     */
    nodes?: string;
    /**
     * @description ACME challenge type the plugin handles
     * @enum {string}
     */
    type: "dns" | "standalone";
    /**
     * @description Seconds to wait for the DNS record to spread before validation is asked for
     * @default 30
     */
    "validation-delay"?: number;
}
export type PostPluginsResult = null;
export interface PutAccountByNameParams {
    /**
     * Format: pve-configid
     * @description Name of the ACME account
     * @default default
     */
    name: string;
    /**
     * Format: email-list
     * @description Mail addresses of the ACME account
     */
    contact?: string;
}
export type PutAccountByNameResult = string;
export interface PutPluginsByIdParams {
    /**
     * Format: pve-configid
     * @description Identifier of the ACME plugin entry
     */
    id: string;
    /**
     * @description DNS provider, by the name of its acme.sh plugin
     * @enum {string}
     */
    api?: "1984hosting" | "acmedns" | "acmeproxy" | "active24" | "ad" | "ali" | "alviy" | "anx" | "artfiles" | "arvan" | "aurora" | "autodns" | "aws" | "azion" | "azure" | "beget" | "bookmyname" | "bunny" | "cf" | "clouddns" | "cloudns" | "cn" | "conoha" | "constellix" | "cpanel" | "curanet" | "cyon" | "da" | "ddnss" | "desec" | "df" | "dgon" | "dnsexit" | "dnshome" | "dnsimple" | "dnsservices" | "doapi" | "domeneshop" | "dp" | "dpi" | "dreamhost" | "duckdns" | "durabledns" | "dyn" | "dynu" | "dynv6" | "easydns" | "edgecenter" | "edgedns" | "euserv" | "exoscale" | "fornex" | "freedns" | "freemyip" | "gandi_livedns" | "gcloud" | "gcore" | "gd" | "geoscaling" | "googledomains" | "he" | "he_ddns" | "hetzner" | "hetznercloud" | "hexonet" | "hostingde" | "huaweicloud" | "infoblox" | "infomaniak" | "internetbs" | "inwx" | "ionos" | "ionos_cloud" | "ipv64" | "ispconfig" | "jd" | "joker" | "kappernet" | "kas" | "kinghost" | "knot" | "la" | "leaseweb" | "lexicon" | "limacity" | "linode" | "linode_v4" | "loopia" | "lua" | "maradns" | "me" | "miab" | "mijnhost" | "misaka" | "myapi" | "mydevil" | "mydnsjp" | "mythic_beasts" | "namecheap" | "namecom" | "namesilo" | "nanelo" | "nederhost" | "neodigit" | "netcup" | "netlify" | "nic" | "njalla" | "nm" | "nsd" | "nsone" | "nsupdate" | "nw" | "oci" | "omglol" | "one" | "online" | "openprovider" | "openprovider_rest" | "openstack" | "opnsense" | "ovh" | "pdns" | "pleskxml" | "pointhq" | "porkbun" | "rackcorp" | "rackspace" | "rage4" | "rcode0" | "regru" | "scaleway" | "schlundtech" | "selectel" | "selfhost" | "servercow" | "simply" | "spaceship" | "technitium" | "tele3" | "tencent" | "timeweb" | "transip" | "udr" | "ultra" | "unoeuro" | "variomedia" | "veesp" | "vercel" | "vscale" | "vultr" | "websupport" | "west_cn" | "world4you" | "yandex360" | "yc" | "zilore" | "zone" | "zoneedit" | "zonomi";
    /** @description Credentials of the DNS plugin: KEY=VALUE lines, encoded in base64 */
    data?: string;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, which puts them back to their defaults, e.g. comment
     */
    delete?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Keep the entry but do not use it */
    disable?: boolean;
    /**
     * Format: pve-node-list
     * @description Nodes that use the plugin, comma-separated
     */
    nodes?: string;
    /**
     * @description Seconds to wait for the DNS record to spread before validation is asked for
     * @default 30
     */
    "validation-delay"?: number;
}
export type PutPluginsByIdResult = null;
