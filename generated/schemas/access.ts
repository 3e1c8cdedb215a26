import { Type } from '../../src/schema.ts';
import type * as t from '../types/access.ts';

export const DeleteGroupsByGroupid = Type.Object<t.DeleteGroupsByGroupidParams>({
  groupid: Type.String({ format: 'pve-groupid', description: 'Name of the group' }),
}, { additionalProperties: false });

export const DeleteRolesByRoleid = Type.Object<t.DeleteRolesByRoleidParams>({
  roleid: Type.String({ format: 'pve-roleid', description: 'ID of the role' }),
}, { additionalProperties: false });

export const DeleteTfaByUseridById = Type.Object<t.DeleteTfaByUseridByIdParams>({
  id: Type.String({ description: 'Identifier of the user\'s second factor' }),
  password: Type.Optional(Type.String({ minLength: 5, maxLength: 64, description: 'Password of the user making the change, to confirm it' })),
  userid: Type.String({ maxLength: 64, format: 'pve-userid', description: 'User, e.g. alice@pve' }),
}, { additionalProperties: false });

export const GetAccess = Type.Object<t.GetAccessParams>({}, { additionalProperties: false });

export const GetAcl = Type.Object<t.GetAclParams>({}, { additionalProperties: false });

export const GetGroups = Type.Object<t.GetGroupsParams>({}, { additionalProperties: false });

export const GetGroupsByGroupid = Type.Object<t.GetGroupsByGroupidParams>({
  groupid: Type.String({ format: 'pve-groupid', description: 'Name of the group' }),
}, { additionalProperties: false });

export const GetPermissions = Type.Object<t.GetPermissionsParams>({
  path: Type.Optional(Type.String({ description: 'Only permissions on this path, e.g. /vms/100' })),
  userid: Type.Optional(Type.String({ pattern: '^(?:(?:^(?:[^\\s:/]+)@(?:[A-Za-z][A-Za-z0-9\\.\\-_]+)(?:!(?:[A-Za-z][A-Za-z0-9\\.\\-_]+))?$))$', description: 'User or API token whose permissions to list; the caller if omitted' })),
}, { additionalProperties: false });

export const GetRoles = Type.Object<t.GetRolesParams>({}, { additionalProperties: false });

export const GetRolesByRoleid = Type.Object<t.GetRolesByRoleidParams>({
  roleid: Type.String({ format: 'pve-roleid', description: 'ID of the role' }),
}, { additionalProperties: false });

export const GetTfa = Type.Object<t.GetTfaParams>({}, { additionalProperties: false });

export const GetTfaByUserid = Type.Object<t.GetTfaByUseridParams>({
  userid: Type.String({ maxLength: 64, format: 'pve-userid', description: 'User, e.g. alice@pve' }),
}, { additionalProperties: false });

export const GetTfaByUseridById = Type.Object<t.GetTfaByUseridByIdParams>({
  id: Type.String({ description: 'Identifier of the user\'s second factor' }),
  userid: Type.String({ maxLength: 64, format: 'pve-userid', description: 'User, e.g. alice@pve' }),
}, { additionalProperties: false });

export const GetTicket = Type.Object<t.GetTicketParams>({}, { additionalProperties: false });

export const PostGroups = Type.Object<t.PostGroupsParams>({
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  groupid: Type.String({ format: 'pve-groupid', description: 'Name of the group' }),
}, { additionalProperties: false });

export const PostRoles = Type.Object<t.PostRolesParams>({
  privs: Type.Optional(Type.String({ format: 'pve-priv-list', description: 'Privileges of the role, e.g. VM.Audit,VM.PowerMgmt' })),
  roleid: Type.String({ format: 'pve-roleid', description: 'ID of the role' }),
}, { additionalProperties: false });

export const PostTfaByUserid = Type.Object<t.PostTfaByUseridParams>({
  challenge: Type.Optional(Type.String({ description: 'Challenge that the registration answer in value belongs to' })),
  description: Type.Optional(Type.String({ maxLength: 255, description: 'Name of the second factor, to tell entries apart' })),
  password: Type.Optional(Type.String({ minLength: 5, maxLength: 64, description: 'Password of the user making the change, to confirm it' })),
  totp: Type.Optional(Type.String({ description: 'TOTP secret as an otpauth URI' })),
  type: Type.String({ enum: ['totp', 'u2f', 'webauthn', 'recovery', 'yubico'], description: 'Kind of the second factor' }),
  userid: Type.String({ maxLength: 64, format: 'pve-userid', description: 'User, e.g. alice@pve' }),
  value: Type.Optional(Type.String({ description: 'Answer that confirms the new factor, e.g. the current TOTP code' })),
}, { additionalProperties: false });

export const PostTicket = Type.Object<t.PostTicketParams>({
  'new-format': Type.Optional(Type.Boolean({ default: true, description: 'Kept for older clients, without effect now' })),
  otp: Type.Optional(Type.String({ description: 'One-time password for the second factor' })),
  password: Type.String({ description: 'Password of the user, or a ticket that is still valid' }),
  path: Type.Optional(Type.String({ maxLength: 64, description: 'Path to check privs on; the call then only verifies the password or ticket, e.g. /vms/100. Needs privs' })),
  privs: Type.Optional(Type.String({ maxLength: 64, format: 'pve-priv-list', description: 'Privileges on path to check for, e.g. VM.Console. Needs path' })),
  realm: Type.Optional(Type.String({ maxLength: 32, format: 'pve-realm', description: 'Realm of the user, if username has none' })),
  'tfa-challenge': Type.Optional(Type.String({ description: 'Challenge from the first login step that the second factor answers' })),
  username: Type.String({ maxLength: 64, description: 'User to log in, e.g. alice@pve, or without @REALM if realm is given' }),
}, { dependentRequired: { path: ['privs'], privs: ['path'] }, additionalProperties: false });

export const PostVncticket = Type.Object<t.PostVncticketParams>({
  authid: Type.String({ maxLength: 64, description: 'User or API token the ticket was made for' }),
  path: Type.String({ maxLength: 64, description: 'Path the VNC ticket was issued for, e.g. /vms/100' }),
  port: Type.Optional(Type.Integer({ description: 'Port the VNC ticket was issued for' })),
  privs: Type.String({ maxLength: 64, format: 'pve-priv-list', description: 'Privileges authid must have on path, e.g. VM.Console' }),
  vncticket: Type.String({ description: 'VNC ticket from the proxy call before' }),
}, { additionalProperties: false });

export const PutAcl = Type.Object<t.PutAclParams>({
  delete: Type.Optional(Type.Boolean({ description: 'Take the roles away instead of granting them' })),
  groups: Type.Optional(Type.String({ format: 'pve-groupid-list', description: 'Groups the roles are granted to, e.g. admins,ops' })),
  path: Type.String({ description: 'Path the permission is set on, e.g. /vms/100' }),
  propagate: Type.Optional(Type.Boolean({ default: true, description: 'Apply the permission to everything below the path too' })),
  roles: Type.String({ format: 'pve-roleid-list', description: 'Roles to grant or revoke, e.g. PVEVMUser' }),
  tokens: Type.Optional(Type.String({ format: 'pve-tokenid-list', description: 'API tokens that get or lose the roles, e.g. USER@REALM!NAME' })),
  users: Type.Optional(Type.String({ format: 'pve-userid-list', description: 'Users that get or lose the roles, e.g. alice@pve,bob@pam' })),
}, { additionalProperties: false });

export const PutGroupsByGroupid = Type.Object<t.PutGroupsByGroupidParams>({
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  groupid: Type.String({ format: 'pve-groupid', description: 'Name of the group' }),
}, { additionalProperties: false });

export const PutPassword = Type.Object<t.PutPasswordParams>({
  'confirmation-password': Type.Optional(Type.String({ minLength: 5, maxLength: 64, description: 'Password of the calling user, to confirm the change' })),
  password: Type.String({ minLength: 8, maxLength: 64, description: 'New password of the user' }),
  userid: Type.String({ maxLength: 64, format: 'pve-userid', description: 'User, e.g. alice@pve' }),
}, { additionalProperties: false });

export const PutRolesByRoleid = Type.Object<t.PutRolesByRoleidParams>({
  append: Type.Optional(Type.Boolean({ description: 'Add the privileges given instead of replacing the present ones. Needs privs' })),
  privs: Type.Optional(Type.String({ format: 'pve-priv-list', description: 'Privileges of the role, e.g. VM.Audit,VM.PowerMgmt' })),
  roleid: Type.String({ format: 'pve-roleid', description: 'ID of the role' }),
}, { dependentRequired: { append: ['privs'] }, additionalProperties: false });

export const PutTfaByUseridById = Type.Object<t.PutTfaByUseridByIdParams>({
  description: Type.Optional(Type.String({ maxLength: 255, description: 'Name of the second factor, to tell entries apart' })),
  enable: Type.Optional(Type.Boolean({ description: 'Whether the second factor can be used' })),
  id: Type.String({ description: 'Identifier of the user\'s second factor' }),
  password: Type.Optional(Type.String({ minLength: 5, maxLength: 64, description: 'Password of the user making the change, to confirm it' })),
  userid: Type.String({ maxLength: 64, format: 'pve-userid', description: 'User, e.g. alice@pve' }),
}, { additionalProperties: false });
