export interface GetAgentParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export type GetAgentResult = {
    [key: string]: unknown;
}[];
export interface GetExecStatusParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Process ID in the guest, as returned when the command was started */
    pid: number;
}
export interface GetExecStatusResult {
    "err-data"?: string;
    "err-truncated"?: boolean | number | string;
    exitcode?: number | string;
    exited: boolean | number | string;
    "out-data"?: string;
    "out-truncated"?: boolean | number | string;
    signal?: number | string;
}
export interface GetFileReadParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * @description Bytes to read at most
     * @default 16777216
     */
    count?: number;
    /**
     * @description Return the content decoded; otherwise in base64 as the agent sends it
     * @default true
     */
    decode?: boolean;
    /** @description Path of the file inside the guest */
    file: string;
    /**
     * @description Byte in the file to start reading at
     * @default 0
     */
    offset?: number;
}
export interface GetFileReadResult {
    content: string;
    truncated?: boolean | number | string;
}
export interface GetGetFsinfoParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export interface GetGetFsinfoResult {
    [key: string]: unknown;
}
export interface GetGetHostNameParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export interface GetGetHostNameResult {
    [key: string]: unknown;
}
export interface GetGetMemoryBlockInfoParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export interface GetGetMemoryBlockInfoResult {
    [key: string]: unknown;
}
export interface GetGetMemoryBlocksParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export interface GetGetMemoryBlocksResult {
    [key: string]: unknown;
}
export interface GetGetOsinfoParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export interface GetGetOsinfoResult {
    [key: string]: unknown;
}
export interface GetGetTimeParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export interface GetGetTimeResult {
    [key: string]: unknown;
}
export interface GetGetTimezoneParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export interface GetGetTimezoneResult {
    [key: string]: unknown;
}
export interface GetGetUsersParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export interface GetGetUsersResult {
    [key: string]: unknown;
}
export interface GetGetVcpusParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export interface GetGetVcpusResult {
    [key: string]: unknown;
}
export interface GetInfoParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export interface GetInfoResult {
    [key: string]: unknown;
}
export interface GetNetworkGetInterfacesParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export interface GetNetworkGetInterfacesResult {
    [key: string]: unknown;
}
export interface PostAgentParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * @description Guest agent command
     * @enum {string}
     */
    command: "fsfreeze-freeze" | "fsfreeze-status" | "fsfreeze-thaw" | "fstrim" | "get-fsinfo" | "get-host-name" | "get-memory-block-info" | "get-memory-blocks" | "get-osinfo" | "get-time" | "get-timezone" | "get-users" | "get-vcpus" | "info" | "network-get-interfaces" | "ping" | "shutdown" | "suspend-disk" | "suspend-hybrid" | "suspend-ram";
}
export interface PostAgentResult {
    [key: string]: unknown;
}
export interface PostExecParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Program to run in the guest, followed by its arguments */
    command: string[];
    /** @description Text for the command's standard input */
    "input-data"?: string;
}
export interface PostExecResult {
    pid: number | string;
}
export interface PostFileWriteParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Content of the file */
    content: string;
    /**
     * @description Encode the content in base64 for the agent; otherwise it has to come encoded
     * @default true
     */
    encode?: boolean;
    /** @description Path of the file inside the guest */
    file: string;
}
export type PostFileWriteResult = null;
export interface PostFsfreezeFreezeParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export interface PostFsfreezeFreezeResult {
    [key: string]: unknown;
}
export interface PostFsfreezeStatusParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export interface PostFsfreezeStatusResult {
    [key: string]: unknown;
}
export interface PostFsfreezeThawParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export interface PostFsfreezeThawResult {
    [key: string]: unknown;
}
export interface PostFstrimParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export interface PostFstrimResult {
    [key: string]: unknown;
}
export interface PostPingParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export interface PostPingResult {
    [key: string]: unknown;
}
export interface PostSetUserPasswordParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * @description The password is already hashed, as crypt does
     * @default false
     */
    crypted?: boolean;
    /** @description New password of the user in the guest */
    password: string;
    /** @description User in the guest */
    username: string;
}
export interface PostSetUserPasswordResult {
    [key: string]: unknown;
}
export interface PostShutdownParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export interface PostShutdownResult {
    [key: string]: unknown;
}
export interface PostSuspendDiskParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export interface PostSuspendDiskResult {
    [key: string]: unknown;
}
export interface PostSuspendHybridParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export interface PostSuspendHybridResult {
    [key: string]: unknown;
}
export interface PostSuspendRamParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export interface PostSuspendRamResult {
    [key: string]: unknown;
}
