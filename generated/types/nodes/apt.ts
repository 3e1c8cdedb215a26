export interface GetAptParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetAptResult = {
    id: string;
}[];
export interface GetChangelogParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Name of the package */
    name: string;
    /** @description Package version, the candidate if omitted */
    version?: string;
}
export type GetChangelogResult = string;
export interface GetRepositoriesParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export interface GetRepositoriesResult {
    digest: string;
    errors: {
        error: string;
        path: string;
    }[];
    files: {
        digest: (number | string)[];
        "file-type": string;
        path: string;
        repositories: {
            Comment?: string;
            Components?: string[];
            Enabled: boolean | number | string;
            FileType: string;
            Options?: {
                Key: string;
                Values: string[];
            }[];
            Suites: string[];
            Types: string[];
            URIs: string[];
        }[];
    }[];
    infos: {
        index: string;
        kind: string;
        message: string;
        path: string;
        property?: string;
    }[];
    "standard-repos": {
        handle: string;
        name: string;
        status?: boolean | number | string;
    }[];
}
export interface GetUpdateParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetUpdateResult = {
    Arch: string;
    Description: string;
    NotifyStatus?: string;
    OldVersion?: string;
    Origin: string;
    Package: string;
    Priority: string;
    Section: string;
    Title: string;
    Version: string;
}[];
export interface GetVersionsParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetVersionsResult = {
    Arch: string;
    CurrentState: string;
    Description: string;
    ManagerVersion?: string;
    NotifyStatus?: string;
    OldVersion?: string;
    Origin: string;
    Package: string;
    Priority: string;
    RunningKernel?: string;
    Section: string;
    Title: string;
    Version: string;
}[];
export interface PostRepositoriesParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Digest of the repository files as last read; the change is refused if they changed since */
    digest?: string;
    /** @description Whether APT uses the repository */
    enabled?: boolean;
    /** @description Place of the repository in the file, from 0 */
    index: number;
    /** @description File that holds the repository, e.g. /etc/apt/sources.list.d/debian.sources */
    path: string;
}
export type PostRepositoriesResult = null;
export interface PostUpdateParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Send a notification about new updates
     * @default false
     */
    notify?: boolean;
    /**
     * @description Leave out progress, so that the output suits a log
     * @default false
     */
    quiet?: boolean;
}
export type PostUpdateResult = string;
export interface PutRepositoriesParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Digest of the repository files as last read; the change is refused if they changed since */
    digest?: string;
    /** @description Short name of a standard repository, e.g. no-subscription */
    handle: string;
}
export type PutRepositoriesResult = null;
