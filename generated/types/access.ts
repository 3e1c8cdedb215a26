export interface DeleteGroupsByGroupidParams {
    /** Format: pve-groupid */
    groupid: string;
}
export type DeleteGroupsByGroupidResult = null;
export interface DeleteRolesByRoleidParams {
    /** Format: pve-roleid */
    roleid: string;
}
export type DeleteRolesByRoleidResult = null;
export interface DeleteTfaByUseridByIdParams {
    /** Format: pve-userid */
    userid: string;
    id: string;
    password?: string;
}
export type DeleteTfaByUseridByIdResult = null;
export type GetAccessParams = Record<string, never>;
export type GetAccessResult = {
    subdir: string;
}[];
export type GetAclParams = Record<string, never>;
export type GetAclResult = {
    path: string;
    propagate?: boolean | number | string;
    roleid: string;
    type: string;
    ugid: string;
}[];
export type GetGroupsParams = Record<string, never>;
export type GetGroupsResult = {
    comment?: string;
    /** Format: pve-groupid */
    groupid: string;
    /** Format: pve-userid-list */
    users?: string;
}[];
export interface GetGroupsByGroupidParams {
    /** Format: pve-groupid */
    groupid: string;
}
export interface GetGroupsByGroupidResult {
    comment?: string;
    members: string[];
}
export interface GetPermissionsParams {
    path?: string;
    userid?: string;
}
export interface GetPermissionsResult {
    [key: string]: unknown;
}
export type GetRolesParams = Record<string, never>;
export type GetRolesResult = {
    /** Format: pve-priv-list */
    privs?: string;
    /** Format: pve-roleid */
    roleid: string;
    special?: boolean | number | string;
}[];
export interface GetRolesByRoleidParams {
    /** Format: pve-roleid */
    roleid: string;
}
export interface GetRolesByRoleidResult {
    "Datastore.Allocate"?: boolean | number | string;
    "Datastore.AllocateSpace"?: boolean | number | string;
    "Datastore.AllocateTemplate"?: boolean | number | string;
    "Datastore.Audit"?: boolean | number | string;
    "Group.Allocate"?: boolean | number | string;
    "Mapping.Audit"?: boolean | number | string;
    "Mapping.Modify"?: boolean | number | string;
    "Mapping.Use"?: boolean | number | string;
    "Permissions.Modify"?: boolean | number | string;
    "Pool.Allocate"?: boolean | number | string;
    "Pool.Audit"?: boolean | number | string;
    "Realm.Allocate"?: boolean | number | string;
    "Realm.AllocateUser"?: boolean | number | string;
    "SDN.Allocate"?: boolean | number | string;
    "SDN.Audit"?: boolean | number | string;
    "SDN.Use"?: boolean | number | string;
    "Sys.AccessNetwork"?: boolean | number | string;
    "Sys.Audit"?: boolean | number | string;
    "Sys.Console"?: boolean | number | string;
    "Sys.Incoming"?: boolean | number | string;
    "Sys.Modify"?: boolean | number | string;
    "Sys.PowerMgmt"?: boolean | number | string;
    "Sys.Syslog"?: boolean | number | string;
    "User.Modify"?: boolean | number | string;
    "VM.Allocate"?: boolean | number | string;
    "VM.Audit"?: boolean | number | string;
    "VM.Backup"?: boolean | number | string;
    "VM.Clone"?: boolean | number | string;
    "VM.Config.CDROM"?: boolean | number | string;
    "VM.Config.CPU"?: boolean | number | string;
    "VM.Config.Cloudinit"?: boolean | number | string;
    "VM.Config.Disk"?: boolean | number | string;
    "VM.Config.HWType"?: boolean | number | string;
    "VM.Config.Memory"?: boolean | number | string;
    "VM.Config.Network"?: boolean | number | string;
    "VM.Config.Options"?: boolean | number | string;
    "VM.Console"?: boolean | number | string;
    "VM.GuestAgent.Audit"?: boolean | number | string;
    "VM.GuestAgent.FileRead"?: boolean | number | string;
    "VM.GuestAgent.FileSystemMgmt"?: boolean | number | string;
    "VM.GuestAgent.FileWrite"?: boolean | number | string;
    "VM.GuestAgent.Unrestricted"?: boolean | number | string;
    "VM.Migrate"?: boolean | number | string;
    "VM.PowerMgmt"?: boolean | number | string;
    "VM.Replicate"?: boolean | number | string;
    "VM.Snapshot"?: boolean | number | string;
    "VM.Snapshot.Rollback"?: boolean | number | string;
}
export type GetTfaParams = Record<string, never>;
export type GetTfaResult = {
    entries: {
        created: number | string;
        description: string;
        enable?: boolean | number | string;
        id: string;
        type: string;
    }[];
    "tfa-locked-until"?: number | string;
    "totp-locked"?: boolean | number | string;
    userid: string;
}[];
export interface GetTfaByUseridParams {
    /** Format: pve-userid */
    userid: string;
}
export type GetTfaByUseridResult = {
    created: number | string;
    description: string;
    enable?: boolean | number | string;
    id: string;
    type: string;
}[];
export interface GetTfaByUseridByIdParams {
    /** Format: pve-userid */
    userid: string;
    id: string;
}
export interface GetTfaByUseridByIdResult {
    created: number | string;
    description: string;
    enable?: boolean | number | string;
    id: string;
    type: string;
}
export type GetTicketParams = Record<string, never>;
export type GetTicketResult = null;
export interface PostGroupsParams {
    comment?: string;
    /** Format: pve-groupid */
    groupid: string;
}
export type PostGroupsResult = null;
export interface PostRolesParams {
    /** Format: pve-priv-list */
    privs?: string;
    /** Format: pve-roleid */
    roleid: string;
}
export type PostRolesResult = null;
export interface PostTfaByUseridParams {
    /** Format: pve-userid */
    userid: string;
    challenge?: string;
    description?: string;
    password?: string;
    totp?: string;
    /** @enum {string} */
    type: "totp" | "u2f" | "webauthn" | "recovery" | "yubico";
    value?: string;
}
export interface PostTfaByUseridResult {
    challenge?: string;
    id: string;
    recovery?: string[];
}
export interface PostTicketParams {
    /** @default true */
    "new-format"?: boolean;
    otp?: string;
    password: string;
    path?: string;
    /** Format: pve-priv-list */
    privs?: string;
    /** Format: pve-realm */
    realm?: string;
    "tfa-challenge"?: string;
    username: string;
}
export interface PostTicketResult {
    CSRFPreventionToken?: string;
    clustername?: string;
    ticket?: string;
    username: string;
}
export interface PostVncticketParams {
    authid: string;
    path: string;
    port?: number;
    /** Format: pve-priv-list */
    privs: string;
    vncticket: string;
}
export type PostVncticketResult = null;
export interface PutAclParams {
    delete?: boolean;
    /** Format: pve-groupid-list */
    groups?: string;
    path: string;
    /** @default true */
    propagate?: boolean;
    /** Format: pve-roleid-list */
    roles: string;
    /** Format: pve-tokenid-list */
    tokens?: string;
    /** Format: pve-userid-list */
    users?: string;
}
export type PutAclResult = null;
export interface PutGroupsByGroupidParams {
    /** Format: pve-groupid */
    groupid: string;
    comment?: string;
}
export type PutGroupsByGroupidResult = null;
export interface PutPasswordParams {
    "confirmation-password"?: string;
    password: string;
    /** Format: pve-userid */
    userid: string;
}
export type PutPasswordResult = null;
export interface PutRolesByRoleidParams {
    /** Format: pve-roleid */
    roleid: string;
    append?: boolean;
    /** Format: pve-priv-list */
    privs?: string;
}
export type PutRolesByRoleidResult = null;
export interface PutTfaByUseridByIdParams {
    /** Format: pve-userid */
    userid: string;
    id: string;
    description?: string;
    enable?: boolean;
    password?: string;
}
export type PutTfaByUseridByIdResult = null;
