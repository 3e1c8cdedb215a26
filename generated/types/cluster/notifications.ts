export interface DeleteEndpointsGotifyByNameParams {
    /**
     * Format: pve-configid
     * @description Name of the Gotify notification target
     */
    name: string;
}
export type DeleteEndpointsGotifyByNameResult = null;
export interface DeleteEndpointsSendmailByNameParams {
    /**
     * Format: pve-configid
     * @description Name of the sendmail notification target
     */
    name: string;
}
export type DeleteEndpointsSendmailByNameResult = null;
export interface DeleteEndpointsSmtpByNameParams {
    /**
     * Format: pve-configid
     * @description Name of the SMTP notification target
     */
    name: string;
}
export type DeleteEndpointsSmtpByNameResult = null;
export interface DeleteEndpointsWebhookByNameParams {
    /**
     * Format: pve-configid
     * @description Name of the webhook notification target
     */
    name: string;
}
export type DeleteEndpointsWebhookByNameResult = null;
export interface DeleteMatchersByNameParams {
    /**
     * Format: pve-configid
     * @description Name of the notification matcher
     */
    name: string;
}
export type DeleteMatchersByNameResult = null;
export type GetEndpointsParams = Record<string, never>;
export type GetEndpointsResult = {
    [key: string]: unknown;
}[];
export type GetEndpointsGotifyParams = Record<string, never>;
export type GetEndpointsGotifyResult = {
    comment?: string;
    disable?: boolean | number | string;
    /** Format: pve-configid */
    name: string;
    origin: string;
    server: string;
}[];
export interface GetEndpointsGotifyByNameParams {
    /**
     * Format: pve-configid
     * @description Name of the Gotify notification target
     */
    name: string;
}
export interface GetEndpointsGotifyByNameResult {
    comment?: string;
    digest?: string;
    disable?: boolean | number | string;
    /** Format: pve-configid */
    name: string;
    server: string;
}
export type GetEndpointsSendmailParams = Record<string, never>;
export type GetEndpointsSendmailResult = {
    author?: string;
    comment?: string;
    disable?: boolean | number | string;
    "from-address"?: string;
    mailto?: string[];
    "mailto-user"?: string[];
    /** Format: pve-configid */
    name: string;
    origin: string;
}[];
export interface GetEndpointsSendmailByNameParams {
    /**
     * Format: pve-configid
     * @description Name of the sendmail notification target
     */
    name: string;
}
export interface GetEndpointsSendmailByNameResult {
    author?: string;
    comment?: string;
    digest?: string;
    disable?: boolean | number | string;
    "from-address"?: string;
    mailto?: string[];
    "mailto-user"?: string[];
    /** Format: pve-configid */
    name: string;
}
export type GetEndpointsSmtpParams = Record<string, never>;
export type GetEndpointsSmtpResult = {
    author?: string;
    comment?: string;
    disable?: boolean | number | string;
    "from-address": string;
    mailto?: string[];
    "mailto-user"?: string[];
    mode?: string;
    /** Format: pve-configid */
    name: string;
    origin: string;
    port?: number | string;
    server: string;
    username?: string;
}[];
export interface GetEndpointsSmtpByNameParams {
    /**
     * Format: pve-configid
     * @description Name of the SMTP notification target
     */
    name: string;
}
export interface GetEndpointsSmtpByNameResult {
    author?: string;
    comment?: string;
    digest?: string;
    disable?: boolean | number | string;
    "from-address": string;
    mailto?: string[];
    "mailto-user"?: string[];
    mode?: string;
    /** Format: pve-configid */
    name: string;
    port?: number | string;
    server: string;
    username?: string;
}
export type GetEndpointsWebhookParams = Record<string, never>;
export type GetEndpointsWebhookResult = {
    body?: string;
    comment?: string;
    disable?: boolean | number | string;
    header?: string[];
    method: string;
    /** Format: pve-configid */
    name: string;
    origin: string;
    secret?: string[];
    url: string;
}[];
export interface GetEndpointsWebhookByNameParams {
    /**
     * Format: pve-configid
     * @description Name of the webhook notification target
     */
    name: string;
}
export interface GetEndpointsWebhookByNameResult {
    body?: string;
    comment?: string;
    digest?: string;
    disable?: boolean | number | string;
    header?: string[];
    method: string;
    /** Format: pve-configid */
    name: string;
    secret?: string[];
    url: string;
}
export type GetMatcherFieldValuesParams = Record<string, never>;
export type GetMatcherFieldValuesResult = {
    comment?: string;
    field: string;
    value: string;
}[];
export type GetMatcherFieldsParams = Record<string, never>;
export type GetMatcherFieldsResult = {
    name: string;
}[];
export type GetMatchersParams = Record<string, never>;
export type GetMatchersResult = {
    comment?: string;
    disable?: boolean | number | string;
    "invert-match"?: boolean | number | string;
    "match-calendar"?: string[];
    "match-field"?: string[];
    "match-severity"?: string[];
    mode?: string;
    /** Format: pve-configid */
    name: string;
    origin: string;
    target?: string[];
}[];
export interface GetMatchersByNameParams {
    /**
     * Format: pve-configid
     * @description Name of the notification matcher
     */
    name: string;
}
export interface GetMatchersByNameResult {
    comment?: string;
    digest?: string;
    disable?: boolean | number | string;
    "invert-match"?: boolean | number | string;
    "match-calendar"?: string[];
    "match-field"?: string[];
    "match-severity"?: string[];
    mode?: string;
    /** Format: pve-configid */
    name: string;
    target?: string[];
}
export type GetNotificationsParams = Record<string, never>;
export type GetNotificationsResult = {
    [key: string]: unknown;
}[];
export type GetTargetsParams = Record<string, never>;
export type GetTargetsResult = {
    comment?: string;
    disable?: boolean | number | string;
    /** Format: pve-configid */
    name: string;
    origin: string;
    type: string;
}[];
export interface PostEndpointsGotifyParams {
    /** @description Free-text comment */
    comment?: string;
    /**
     * @description Keep the target but send nothing through it
     * @default false
     */
    disable?: boolean;
    /**
     * Format: pve-configid
     * @description Name of the Gotify notification target
     */
    name: string;
    /** @description URL of the Gotify server, e.g. https://gotify.example.com */
    server: string;
    /** @description Application token of the Gotify server */
    token: string;
}
export type PostEndpointsGotifyResult = null;
export interface PostEndpointsSendmailParams {
    /** @description Sender name shown in the mails */
    author?: string;
    /** @description Free-text comment */
    comment?: string;
    /**
     * @description Keep the target but send nothing through it
     * @default false
     */
    disable?: boolean;
    /** @description Sender address of the mails */
    "from-address"?: string;
    /** @description Mail addresses that receive the notification */
    mailto?: string[];
    /** @description Users who get the mail at their stored address, e.g. root@pam */
    "mailto-user"?: string[];
    /**
     * Format: pve-configid
     * @description Name of the sendmail notification target
     */
    name: string;
}
export type PostEndpointsSendmailResult = null;
export interface PostEndpointsSmtpParams {
    /** @description Sender name shown in the mails */
    author?: string;
    /** @description Free-text comment */
    comment?: string;
    /**
     * @description Keep the target but send nothing through it
     * @default false
     */
    disable?: boolean;
    /** @description Sender address of the mails */
    "from-address": string;
    /** @description Mail addresses that receive the notification */
    mailto?: string[];
    /** @description Users who get the mail at their stored address, e.g. root@pam */
    "mailto-user"?: string[];
    /**
     * @description How the connection to the mail server is secured
     * @default tls
     * @enum {string}
     */
    mode?: "insecure" | "starttls" | "tls";
    /**
     * Format: pve-configid
     * @description Name of the SMTP notification target
     */
    name: string;
    /** @description Password for the mail server */
    password?: string;
    /** @description Port of the mail server; follows from mode if omitted */
    port?: number;
    /** @description Host name or address of the mail server */
    server: string;
    /** @description User for the mail server; no login without it */
    username?: string;
}
export type PostEndpointsSmtpResult = null;
export interface PostEndpointsWebhookParams {
    /** @description Base64 of the request body, a Handlebars template */
    body?: string;
    /** @description Free-text comment */
    comment?: string;
    /**
     * @description Keep the target but send nothing through it
     * @default false
     */
    disable?: boolean;
    /** @description HTTP headers of the request, each name=NAME,value=BASE64 */
    header?: string[];
    /**
     * @description HTTP method of the request
     * @enum {string}
     */
    method: "post" | "put" | "get";
    /**
     * Format: pve-configid
     * @description Name of the webhook notification target
     */
    name: string;
    /** @description Secrets for use in the request as {{ secrets.NAME }}, each name=NAME,value=BASE64 */
    secret?: string[];
    /** @description URL the webhook calls, may contain {{ }} placeholders */
    url: string;
}
export type PostEndpointsWebhookResult = null;
export interface PostMatchersParams {
    /** @description Free-text comment */
    comment?: string;
    /**
     * @description Keep the matcher but let it match nothing
     * @default false
     */
    disable?: boolean;
    /** @description Match exactly when the rules do not */
    "invert-match"?: boolean;
    /** @description Times at which notifications match, e.g. mon-fri 8-17 */
    "match-calendar"?: string[];
    /** @description Metadata fields to match, e.g. exact:type=vzdump or regex:hostname=^pve */
    "match-field"?: string[];
    /** @description Severities to match, e.g. warning,error */
    "match-severity"?: string[];
    /**
     * @description Whether all rules of the matcher have to match or one is enough
     * @default all
     * @enum {string}
     */
    mode?: "all" | "any";
    /**
     * Format: pve-configid
     * @description Name of the notification matcher
     */
    name: string;
    /** @description Notification targets that receive what matches */
    target?: string[];
}
export type PostMatchersResult = null;
export interface PostTargetsTestParams {
    /**
     * Format: pve-configid
     * @description Name of the notification target to test
     */
    name: string;
}
export type PostTargetsTestResult = null;
export interface PutEndpointsGotifyByNameParams {
    /**
     * Format: pve-configid
     * @description Name of the Gotify notification target
     */
    name: string;
    /** @description Free-text comment */
    comment?: string;
    /** @description Settings to remove, which puts them back to their defaults, e.g. comment */
    delete?: string[];
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /**
     * @description Keep the target but send nothing through it
     * @default false
     */
    disable?: boolean;
    /** @description URL of the Gotify server, e.g. https://gotify.example.com */
    server?: string;
    /** @description Application token of the Gotify server */
    token?: string;
}
export type PutEndpointsGotifyByNameResult = null;
export interface PutEndpointsSendmailByNameParams {
    /**
     * Format: pve-configid
     * @description Name of the sendmail notification target
     */
    name: string;
    /** @description Sender name shown in the mails */
    author?: string;
    /** @description Free-text comment */
    comment?: string;
    /** @description Settings to remove, which puts them back to their defaults, e.g. comment */
    delete?: string[];
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /**
     * @description Keep the target but send nothing through it
     * @default false
     */
    disable?: boolean;
    /** @description Sender address of the mails */
    "from-address"?: string;
    /** @description Mail addresses that receive the notification */
    mailto?: string[];
    /** @description Users who get the mail at their stored address, e.g. root@pam */
    "mailto-user"?: string[];
}
export type PutEndpointsSendmailByNameResult = null;
export interface PutEndpointsSmtpByNameParams {
    /**
     * Format: pve-configid
     * @description Name of the SMTP notification target
     */
    name: string;
    /** @description Sender name shown in the mails */
    author?: string;
    /** @description Free-text comment */
    comment?: string;
    /** @description Settings to remove, which puts them back to their defaults, e.g. comment */
    delete?: string[];
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /**
     * @description Keep the target but send nothing through it
     * @default false
     */
    disable?: boolean;
    /** @description Sender address of the mails */
    "from-address"?: string;
    /** @description Mail addresses that receive the notification */
    mailto?: string[];
    /** @description Users who get the mail at their stored address, e.g. root@pam */
    "mailto-user"?: string[];
    /**
     * @description How the connection to the mail server is secured
     * @default tls
     * @enum {string}
     */
    mode?: "insecure" | "starttls" | "tls";
    /** @description Password for the mail server */
    password?: string;
    /** @description Port of the mail server; follows from mode if omitted */
    port?: number;
    /** @description Host name or address of the mail server */
    server?: string;
    /** @description User for the mail server; no login without it */
    username?: string;
}
export type PutEndpointsSmtpByNameResult = null;
export interface PutEndpointsWebhookByNameParams {
    /**
     * Format: pve-configid
     * @description Name of the webhook notification target
     */
    name: string;
    /** @description Base64 of the request body, a Handlebars template */
    body?: string;
    /** @description Free-text comment */
    comment?: string;
    /** @description Settings to remove, which puts them back to their defaults, e.g. comment */
    delete?: string[];
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /**
     * @description Keep the target but send nothing through it
     * @default false
     */
    disable?: boolean;
    /** @description HTTP headers of the request, each name=NAME,value=BASE64 */
    header?: string[];
    /**
     * @description HTTP method of the request
     * @enum {string}
     */
    method?: "post" | "put" | "get";
    /** @description Secrets for use in the request as {{ secrets.NAME }}, each name=NAME,value=BASE64 */
    secret?: string[];
    /** @description URL the webhook calls, may contain {{ }} placeholders */
    url?: string;
}
export type PutEndpointsWebhookByNameResult = null;
export interface PutMatchersByNameParams {
    /**
     * Format: pve-configid
     * @description Name of the notification matcher
     */
    name: string;
    /** @description Free-text comment */
    comment?: string;
    /** @description Settings to remove, which puts them back to their defaults, e.g. comment */
    delete?: string[];
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /**
     * @description Keep the matcher but let it match nothing
     * @default false
     */
    disable?: boolean;
    /** @description Match exactly when the rules do not */
    "invert-match"?: boolean;
    /** @description Times at which notifications match, e.g. mon-fri 8-17 */
    "match-calendar"?: string[];
    /** @description Metadata fields to match, e.g. exact:type=vzdump or regex:hostname=^pve */
    "match-field"?: string[];
    /** @description Severities to match, e.g. warning,error */
    "match-severity"?: string[];
    /**
     * @description Whether all rules of the matcher have to match or one is enough
     * @default all
     * @enum {string}
     */
    mode?: "all" | "any";
    /** @description Notification targets that receive what matches */
    target?: string[];
}
export type PutMatchersByNameResult = null;
