export interface DeleteServerByIdParams {
    /**
     * Format: pve-configid
     * @description Identifier of the metric server
     */
    id: string;
}
export type DeleteServerByIdResult = null;
export interface GetExportParams {
    /**
     * @description Return earlier values too, not only the latest
     * @default false
     */
    history?: boolean;
    /**
     * @description Only metrics of the node that answers
     * @default false
     */
    "local-only"?: boolean;
    /** @description Nodes to return metrics of, e.g. pve1,pve2 */
    "node-list"?: string;
    /**
     * @description Only metrics taken after this Unix time
     * @default 0
     */
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
    /**
     * Format: pve-configid
     * @description Identifier of the metric server
     */
    id: string;
}
export interface GetServerByIdResult {
    [key: string]: unknown;
}
export interface PostServerByIdParams {
    /**
     * Format: pve-configid
     * @description Identifier of the metric server
     */
    id: string;
    /** @description Path put before the InfluxDB API path, e.g. for a reverse proxy */
    "api-path-prefix"?: string;
    /** @description InfluxDB bucket or database that takes the metrics */
    bucket?: string;
    /** @description Keep the entry but send the server no metrics */
    disable?: boolean;
    /**
     * @description Transport to the InfluxDB server
     * @default udp
     * @enum {string}
     */
    influxdbproto?: "udp" | "http" | "https";
    /**
     * @description Largest request to InfluxDB over HTTP in bytes; metrics are sent in such batches
     * @default 25000000
     */
    "max-body-size"?: number;
    /**
     * @description Largest packet sent to the metric server over UDP, in bytes
     * @default 1500
     */
    mtu?: number;
    /** @description Organization in InfluxDB (v2 HTTP API) */
    organization?: string;
    /**
     * @description Compression of the data sent to the OpenTelemetry endpoint
     * @default gzip
     * @enum {string}
     */
    "otel-compression"?: "none" | "gzip";
    /** @description Extra HTTP headers for OpenTelemetry requests: base64 of a JSON object, name to value */
    "otel-headers"?: string;
    /**
     * @description Largest OpenTelemetry request body in bytes
     * @default 10000000
     */
    "otel-max-body-size"?: number;
    /**
     * @description URL path of the OpenTelemetry metrics endpoint
     * @default /v1/metrics
     */
    "otel-path"?: string;
    /**
     * @description Scheme used to reach the OpenTelemetry endpoint
     * @default https
     * @enum {string}
     */
    "otel-protocol"?: "http" | "https";
    /** @description Extra OpenTelemetry resource attributes: base64 of a JSON object, name to value */
    "otel-resource-attributes"?: string;
    /**
     * @description Seconds after which an OpenTelemetry request is given up
     * @default 5
     */
    "otel-timeout"?: number;
    /**
     * @description Check the TLS certificate of the OpenTelemetry endpoint
     * @default true
     */
    "otel-verify-ssl"?: boolean;
    /**
     * Format: graphite-path
     * @description Graphite path the metrics go below, e.g. proxmox.cluster1
     */
    path?: string;
    /** @description Port of the metric server */
    port: number;
    /**
     * @description Protocol for sending to Graphite
     * @enum {string}
     */
    proto?: "udp" | "tcp";
    /**
     * Format: address
     * @description Host name or address of the metric server
     */
    server: string;
    /**
     * @description Seconds to wait for the TCP connection to Graphite
     * @default 1
     */
    timeout?: number;
    /** @description InfluxDB access token, or USER:PASSWORD with the v2-compatible API of InfluxDB 1.8 */
    token?: string;
    /**
     * Format: pve-configid
     * @description Kind of metric server
     * @enum {string}
     */
    type: "graphite" | "influxdb" | "opentelemetry";
    /**
     * @description Check the TLS certificate of the metric server
     * @default true
     */
    "verify-certificate"?: boolean;
}
export type PostServerByIdResult = null;
export interface PutServerByIdParams {
    /**
     * Format: pve-configid
     * @description Identifier of the metric server
     */
    id: string;
    /** @description Path put before the InfluxDB API path, e.g. for a reverse proxy */
    "api-path-prefix"?: string;
    /** @description InfluxDB bucket or database that takes the metrics */
    bucket?: string;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, which puts them back to their defaults, e.g. comment
     */
    delete?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Keep the entry but send the server no metrics */
    disable?: boolean;
    /**
     * @description Transport to the InfluxDB server
     * @default udp
     * @enum {string}
     */
    influxdbproto?: "udp" | "http" | "https";
    /**
     * @description Largest request to InfluxDB over HTTP in bytes; metrics are sent in such batches
     * @default 25000000
     */
    "max-body-size"?: number;
    /**
     * @description Largest packet sent to the metric server over UDP, in bytes
     * @default 1500
     */
    mtu?: number;
    /** @description Organization in InfluxDB (v2 HTTP API) */
    organization?: string;
    /**
     * @description Compression of the data sent to the OpenTelemetry endpoint
     * @default gzip
     * @enum {string}
     */
    "otel-compression"?: "none" | "gzip";
    /** @description Extra HTTP headers for OpenTelemetry requests: base64 of a JSON object, name to value */
    "otel-headers"?: string;
    /**
     * @description Largest OpenTelemetry request body in bytes
     * @default 10000000
     */
    "otel-max-body-size"?: number;
    /**
     * @description URL path of the OpenTelemetry metrics endpoint
     * @default /v1/metrics
     */
    "otel-path"?: string;
    /**
     * @description Scheme used to reach the OpenTelemetry endpoint
     * @default https
     * @enum {string}
     */
    "otel-protocol"?: "http" | "https";
    /** @description Extra OpenTelemetry resource attributes: base64 of a JSON object, name to value */
    "otel-resource-attributes"?: string;
    /**
     * @description Seconds after which an OpenTelemetry request is given up
     * @default 5
     */
    "otel-timeout"?: number;
    /**
     * @description Check the TLS certificate of the OpenTelemetry endpoint
     * @default true
     */
    "otel-verify-ssl"?: boolean;
    /**
     * Format: graphite-path
     * @description Graphite path the metrics go below, e.g. proxmox.cluster1
     */
    path?: string;
    /** @description Port of the metric server */
    port: number;
    /**
     * @description Protocol for sending to Graphite
     * @enum {string}
     */
    proto?: "udp" | "tcp";
    /**
     * Format: address
     * @description Host name or address of the metric server
     */
    server: string;
    /**
     * @description Seconds to wait for the TCP connection to Graphite
     * @default 1
     */
    timeout?: number;
    /** @description InfluxDB access token, or USER:PASSWORD with the v2-compatible API of InfluxDB 1.8 */
    token?: string;
    /**
     * @description Check the TLS certificate of the metric server
     * @default true
     */
    "verify-certificate"?: boolean;
}
export type PutServerByIdResult = null;
