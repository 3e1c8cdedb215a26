export type GetVersionParams = Record<string, never>;
export interface GetVersionResult {
    console?: string;
    release: string;
    repoid: string;
    version: string;
}
