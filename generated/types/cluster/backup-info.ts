export type GetBackupInfoParams = Record<string, never>;
export type GetBackupInfoResult = {
    subdir: string;
}[];
export type GetNotBackedUpParams = Record<string, never>;
export type GetNotBackedUpResult = {
    name?: string;
    type: string;
    vmid: number | string;
}[];
