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
    comment?: string;
    /** @default false */
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
    author?: string;
    comment?: string;
    /** @default false */
    disable?: boolean;
    "from-address"?: string;
    mailto?: string[];
    "mailto-user"?: string[];
    /**
     * Format: pve-configid
     * @description Name of the sendmail notification target
     */
    name: string;
}
export type PostEndpointsSendmailResult = null;
export interface PostEndpointsSmtpParams {
    author?: string;
    comment?: string;
    /** @default false */
    disable?: boolean;
    "from-address": string;
    mailto?: string[];
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
    body?: string;
    comment?: string;
    /** @default false */
    disable?: boolean;
    header?: string[];
    /** @enum {string} */
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
    comment?: string;
    /** @default false */
    disable?: boolean;
    "invert-match"?: boolean;
    "match-calendar"?: string[];
    "match-field"?: string[];
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
    comment?: string;
    delete?: string[];
    digest?: string;
    /** @default false */
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
    author?: string;
    comment?: string;
    delete?: string[];
    digest?: string;
    /** @default false */
    disable?: boolean;
    "from-address"?: string;
    mailto?: string[];
    "mailto-user"?: string[];
}
export type PutEndpointsSendmailByNameResult = null;
export interface PutEndpointsSmtpByNameParams {
    /**
     * Format: pve-configid
     * @description Name of the SMTP notification target
     */
    name: string;
    author?: string;
    comment?: string;
    delete?: string[];
    digest?: string;
    /** @default false */
    disable?: boolean;
    "from-address"?: string;
    mailto?: string[];
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
    body?: string;
    comment?: string;
    delete?: string[];
    digest?: string;
    /** @default false */
    disable?: boolean;
    header?: string[];
    /** @enum {string} */
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
    comment?: string;
    delete?: string[];
    digest?: string;
    /** @default false */
    disable?: boolean;
    "invert-match"?: boolean;
    "match-calendar"?: string[];
    "match-field"?: string[];
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
