import { Type } from '../../src/schema.ts';
import type * as t from '../types/access.ts';

export const DeleteGroupsByGroupid = Type.Object<t.DeleteGroupsByGroupidParams>({
  groupid: Type.String({ format: 'pve-groupid' }),
}, { additionalProperties: false });

export const DeleteRolesByRoleid = Type.Object<t.DeleteRolesByRoleidParams>({
  roleid: Type.String({ format: 'pve-roleid' }),
}, { additionalProperties: false });

export const DeleteTfaByUseridById = Type.Object<t.DeleteTfaByUseridByIdParams>({
  id: Type.String(),
  password: Type.Optional(Type.String({ minLength: 5, maxLength: 64 })),
  userid: Type.String({ maxLength: 64, format: 'pve-userid' }),
}, { additionalProperties: false });

export const GetAccess = Type.Object<t.GetAccessParams>({}, { additionalProperties: false });

export const GetAcl = Type.Object<t.GetAclParams>({}, { additionalProperties: false });

export const GetGroups = Type.Object<t.GetGroupsParams>({}, { additionalProperties: false });

export const GetGroupsByGroupid = Type.Object<t.GetGroupsByGroupidParams>({
  groupid: Type.String({ format: 'pve-groupid' }),
}, { additionalProperties: false });

export const GetPermissions = Type.Object<t.GetPermissionsParams>({
  path: Type.Optional(Type.String()),
  userid: Type.Optional(Type.String({ pattern: '^(?:(?:^(?:[^\\s:/]+)@(?:[A-Za-z][A-Za-z0-9\\.\\-_]+)(?:!(?:[A-Za-z][A-Za-z0-9\\.\\-_]+))?$))$' })),
}, { additionalProperties: false });

export const GetRoles = Type.Object<t.GetRolesParams>({}, { additionalProperties: false });

export const GetRolesByRoleid = Type.Object<t.GetRolesByRoleidParams>({
  roleid: Type.String({ format: 'pve-roleid' }),
}, { additionalProperties: false });

export const GetTfa = Type.Object<t.GetTfaParams>({}, { additionalProperties: false });

export const GetTfaByUserid = Type.Object<t.GetTfaByUseridParams>({
  userid: Type.String({ maxLength: 64, format: 'pve-userid' }),
}, { additionalProperties: false });

export const GetTfaByUseridById = Type.Object<t.GetTfaByUseridByIdParams>({
  id: Type.String(),
  userid: Type.String({ maxLength: 64, format: 'pve-userid' }),
}, { additionalProperties: false });

export const GetTicket = Type.Object<t.GetTicketParams>({}, { additionalProperties: false });

export const PostGroups = Type.Object<t.PostGroupsParams>({
  comment: Type.Optional(Type.String()),
  groupid: Type.String({ format: 'pve-groupid' }),
}, { additionalProperties: false });

export const PostRoles = Type.Object<t.PostRolesParams>({
  privs: Type.Optional(Type.String({ format: 'pve-priv-list' })),
  roleid: Type.String({ format: 'pve-roleid' }),
}, { additionalProperties: false });

export const PostTfaByUserid = Type.Object<t.PostTfaByUseridParams>({
  challenge: Type.Optional(Type.String()),
  description: Type.Optional(Type.String({ maxLength: 255 })),
  password: Type.Optional(Type.String({ minLength: 5, maxLength: 64 })),
  totp: Type.Optional(Type.String()),
  type: Type.String({ enum: ['totp', 'u2f', 'webauthn', 'recovery', 'yubico'] }),
  userid: Type.String({ maxLength: 64, format: 'pve-userid' }),
  value: Type.Optional(Type.String()),
}, { additionalProperties: false });

export const PostTicket = Type.Object<t.PostTicketParams>({
  'new-format': Type.Optional(Type.Boolean({ default: true })),
  otp: Type.Optional(Type.String()),
  password: Type.String(),
  path: Type.Optional(Type.String({ maxLength: 64 })),
  privs: Type.Optional(Type.String({ maxLength: 64, format: 'pve-priv-list' })),
  realm: Type.Optional(Type.String({ maxLength: 32, format: 'pve-realm' })),
  'tfa-challenge': Type.Optional(Type.String()),
  username: Type.String({ maxLength: 64 }),
}, { dependentRequired: { path: ['privs'], privs: ['path'] }, additionalProperties: false });

export const PostVncticket = Type.Object<t.PostVncticketParams>({
  authid: Type.String({ maxLength: 64 }),
  path: Type.String({ maxLength: 64 }),
  port: Type.Optional(Type.Integer()),
  privs: Type.String({ maxLength: 64, format: 'pve-priv-list' }),
  vncticket: Type.String(),
}, { additionalProperties: false });

export const PutAcl = Type.Object<t.PutAclParams>({
  delete: Type.Optional(Type.Boolean()),
  groups: Type.Optional(Type.String({ format: 'pve-groupid-list' })),
  path: Type.String(),
  propagate: Type.Optional(Type.Boolean({ default: true })),
  roles: Type.String({ format: 'pve-roleid-list' }),
  tokens: Type.Optional(Type.String({ format: 'pve-tokenid-list' })),
  users: Type.Optional(Type.String({ format: 'pve-userid-list' })),
}, { additionalProperties: false });

export const PutGroupsByGroupid = Type.Object<t.PutGroupsByGroupidParams>({
  comment: Type.Optional(Type.String()),
  groupid: Type.String({ format: 'pve-groupid' }),
}, { additionalProperties: false });

export const PutPassword = Type.Object<t.PutPasswordParams>({
  'confirmation-password': Type.Optional(Type.String({ minLength: 5, maxLength: 64 })),
  password: Type.String({ minLength: 8, maxLength: 64 }),
  userid: Type.String({ maxLength: 64, format: 'pve-userid' }),
}, { additionalProperties: false });

export const PutRolesByRoleid = Type.Object<t.PutRolesByRoleidParams>({
  append: Type.Optional(Type.Boolean()),
  privs: Type.Optional(Type.String({ format: 'pve-priv-list' })),
  roleid: Type.String({ format: 'pve-roleid' }),
}, { dependentRequired: { append: ['privs'] }, additionalProperties: false });

export const PutTfaByUseridById = Type.Object<t.PutTfaByUseridByIdParams>({
  description: Type.Optional(Type.String({ maxLength: 255 })),
  enable: Type.Optional(Type.Boolean()),
  id: Type.String(),
  password: Type.Optional(Type.String({ minLength: 5, maxLength: 64 })),
  userid: Type.String({ maxLength: 64, format: 'pve-userid' }),
}, { additionalProperties: false });
