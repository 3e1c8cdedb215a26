export interface DeleteGroupsByGroupidParams {
    /**
     * Format: pve-groupid
     * @description Name of the group
     */
    groupid: string;
}
export type DeleteGroupsByGroupidResult = null;
export interface DeleteRolesByRoleidParams {
    /**
     * Format: pve-roleid
     * @description ID of the role
     */
    roleid: string;
}
export type DeleteRolesByRoleidResult = null;
export interface DeleteTfaByUseridByIdParams {
    /**
     * Format: pve-userid
     * @description User, e.g. alice@pve
     */
    userid: string;
    /** @description Identifier of the user's second factor */
    id: string;
    /** @description Password of the user making the change, to confirm it */
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
    /**
     * Format: pve-groupid
     * @description Name of the group
     */
    groupid: string;
}
export interface GetGroupsByGroupidResult {
    comment?: string;
    members: string[];
}
export interface GetPermissionsParams {
    /** @description Only permissions on this path, e.g. /vms/100 */
    path?: string;
    /** @description User or API token whose permissions to list; the caller if omitted */
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
    /**
     * Format: pve-roleid
     * @description ID of the role
     */
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
    /**
     * Format: pve-userid
     * @description User, e.g. alice@pve
     */
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
    /**
     * Format: pve-userid
     * @description User, e.g. alice@pve
     */
    userid: string;
    /** @description Identifier of the user's second factor */
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
    /** @description Free-text comment */
    comment?: string;
    /**
     * Format: pve-groupid
     * @description Name of the group
     */
    groupid: string;
}
export type PostGroupsResult = null;
export interface PostRolesParams {
    /**
     * Format: pve-priv-list
     * @description Privileges of the role, e.g. VM.Audit,VM.PowerMgmt
     */
    privs?: string;
    /**
     * Format: pve-roleid
     * @description ID of the role
     */
    roleid: string;
}
export type PostRolesResult = null;
export interface PostTfaByUseridParams {
    /**
     * Format: pve-userid
     * @description User, e.g. alice@pve
     */
    userid: string;
    /** @description Challenge that the registration answer in value belongs to */
    challenge?: string;
    /** @description Name of the second factor, to tell entries apart */
    description?: string;
    /** @description Password of the user making the change, to confirm it */
    password?: string;
    /** @description TOTP secret as an otpauth URI */
    totp?: string;
    /**
     * @description Kind of the second factor
     * @enum {string}
     */
    type: "totp" | "u2f" | "webauthn" | "recovery" | "yubico";
    /** @description Answer that confirms the new factor, e.g. the current TOTP code */
    value?: string;
}
export interface PostTfaByUseridResult {
    challenge?: string;
    id: string;
    recovery?: string[];
}
export interface PostTicketParams {
    /**
     * @description Kept for older clients, without effect now
     * @default true
     */
    "new-format"?: boolean;
    /** @description One-time password for the second factor */
    otp?: string;
    /** @description Password of the user, or a ticket that is still valid */
    password: string;
    /** @description Path to check privs on; the call then only verifies the password or ticket, e.g. /vms/100. Needs privs */
    path?: string;
    /**
     * Format: pve-priv-list
     * @description Privileges on path to check for, e.g. VM.Console. Needs path
     */
    privs?: string;
    /**
     * Format: pve-realm
     * @description Realm of the user, if username has none
     */
    realm?: string;
    /** @description Challenge from the first login step that the second factor answers */
    "tfa-challenge"?: string;
    /** @description User to log in, e.g. alice@pve, or without @REALM if realm is given */
    username: string;
}
export interface PostTicketResult {
    CSRFPreventionToken?: string;
    clustername?: string;
    ticket?: string;
    username: string;
}
export interface PostVncticketParams {
    /** @description User or API token the ticket was made for */
    authid: string;
    /** @description Path the VNC ticket was issued for, e.g. /vms/100 */
    path: string;
    /** @description Port the VNC ticket was issued for */
    port?: number;
    /**
     * Format: pve-priv-list
     * @description Privileges authid must have on path, e.g. VM.Console
     */
    privs: string;
    /** @description VNC ticket from the proxy call before */
    vncticket: string;
}
export type PostVncticketResult = null;
export interface PutAclParams {
    /** @description Take the roles away instead of granting them */
    delete?: boolean;
    /**
     * Format: pve-groupid-list
     * @description Groups the roles are granted to, e.g. admins,ops
     */
    groups?: string;
    /** @description Path the permission is set on, e.g. /vms/100 */
    path: string;
    /**
     * @description Apply the permission to everything below the path too
     * @default true
     */
    propagate?: boolean;
    /**
     * Format: pve-roleid-list
     * @description Roles to grant or revoke, e.g. PVEVMUser
     */
    roles: string;
    /**
     * Format: pve-tokenid-list
     * @description API tokens that get or lose the roles, e.g. USER@REALM!NAME
     */
    tokens?: string;
    /**
     * Format: pve-userid-list
     * @description Users that get or lose the roles, e.g. alice@pve,bob@pam
     */
    users?: string;
}
export type PutAclResult = null;
export interface PutGroupsByGroupidParams {
    /**
     * Format: pve-groupid
     * @description Name of the group
     */
    groupid: string;
    /** @description Free-text comment */
    comment?: string;
}
export type PutGroupsByGroupidResult = null;
export interface PutPasswordParams {
    /** @description Password of the calling user, to confirm the change */
    "confirmation-password"?: string;
    /** @description New password of the user */
    password: string;
    /**
     * Format: pve-userid
     * @description User, e.g. alice@pve
     */
    userid: string;
}
export type PutPasswordResult = null;
export interface PutRolesByRoleidParams {
    /**
     * Format: pve-roleid
     * @description ID of the role
     */
    roleid: string;
    /** @description Add the privileges given instead of replacing the present ones. Needs privs */
    append?: boolean;
    /**
     * Format: pve-priv-list
     * @description Privileges of the role, e.g. VM.Audit,VM.PowerMgmt
     */
    privs?: string;
}
export type PutRolesByRoleidResult = null;
export interface PutTfaByUseridByIdParams {
    /**
     * Format: pve-userid
     * @description User, e.g. alice@pve
     */
    userid: string;
    /** @description Identifier of the user's second factor */
    id: string;
    /** @description Name of the second factor, to tell entries apart */
    description?: string;
    /** @description Whether the second factor can be used */
    enable?: boolean;
    /** @description Password of the user making the change, to confirm it */
    password?: string;
}
export type PutTfaByUseridByIdResult = null;
