export interface DeleteServerByIdParams {
    /** Format: pve-configid */
    id: string;
}
export type DeleteServerByIdResult = null;
export interface GetExportParams {
    /** @default false */
    history?: boolean;
    /** @default false */
    "local-only"?: boolean;
    "node-list"?: string;
    /** @default 0 */
    "start-time"?: number;
}
export interface GetExportResult {
    data: {
        id: string;
        metric: string;
        timestamp: number | string;
        type: string;
        value: number | string;
    }[];
}
export type GetMetricsParams = Record<string, never>;
export type GetMetricsResult = {
    [key: string]: unknown;
}[];
export type GetServerParams = Record<string, never>;
export type GetServerResult = {
    disable: boolean | number | string;
    id: string;
    port: number | string;
    server: string;
    type: string;
}[];
export interface GetServerByIdParams {
    /** Format: pve-configid */
    id: string;
}
export interface GetServerByIdResult {
    [key: string]: unknown;
}
export interface PostServerByIdParams {
    /** Format: pve-configid */
    id: string;
    "api-path-prefix"?: string;
    bucket?: string;
    disable?: boolean;
    /**
     * @default udp
     * @enum {string}
     */
    influxdbproto?: "udp" | "http" | "https";
    /** @default 25000000 */
    "max-body-size"?: number;
    /** @default 1500 */
    mtu?: number;
    organization?: string;
    /**
     * @default gzip
     * @enum {string}
     */
    "otel-compression"?: "none" | "gzip";
    "otel-headers"?: string;
    /** @default 10000000 */
    "otel-max-body-size"?: number;
    /** @default /v1/metrics */
    "otel-path"?: string;
    /**
     * @default https
     * @enum {string}
     */
    "otel-protocol"?: "http" | "https";
    "otel-resource-attributes"?: string;
    /** @default 5 */
    "otel-timeout"?: number;
    /** @default true */
    "otel-verify-ssl"?: boolean;
    /** Format: graphite-path */
    path?: string;
    port: number;
    /** @enum {string} */
    proto?: "udp" | "tcp";
    /** Format: address */
    server: string;
    /** @default 1 */
    timeout?: number;
    token?: string;
    /**
     * Format: pve-configid
     * @enum {string}
     */
    type: "graphite" | "influxdb" | "opentelemetry";
    /** @default true */
    "verify-certificate"?: boolean;
}
export type PostServerByIdResult = null;
export interface PutServerByIdParams {
    /** Format: pve-configid */
    id: string;
    "api-path-prefix"?: string;
    bucket?: string;
    /** Format: pve-configid-list */
    delete?: string;
    digest?: string;
    disable?: boolean;
    /**
     * @default udp
     * @enum {string}
     */
    influxdbproto?: "udp" | "http" | "https";
    /** @default 25000000 */
    "max-body-size"?: number;
    /** @default 1500 */
    mtu?: number;
    organization?: string;
    /**
     * @default gzip
     * @enum {string}
     */
    "otel-compression"?: "none" | "gzip";
    "otel-headers"?: string;
    /** @default 10000000 */
    "otel-max-body-size"?: number;
    /** @default /v1/metrics */
    "otel-path"?: string;
    /**
     * @default https
     * @enum {string}
     */
    "otel-protocol"?: "http" | "https";
    "otel-resource-attributes"?: string;
    /** @default 5 */
    "otel-timeout"?: number;
    /** @default true */
    "otel-verify-ssl"?: boolean;
    /** Format: graphite-path */
    path?: string;
    port: number;
    /** @enum {string} */
    proto?: "udp" | "tcp";
    /** Format: address */
    server: string;
    /** @default 1 */
    timeout?: number;
    token?: string;
    /** @default true */
    "verify-certificate"?: boolean;
}
export type PutServerByIdResult = null;
