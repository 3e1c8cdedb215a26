import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/access/users.ts';

export const DeleteTokenByTokenid = Type.Object<t.DeleteTokenByTokenidParams>({
  tokenid: Type.String({ pattern: '^(?:(?:[A-Za-z][A-Za-z0-9\\.\\-_]+))$', description: 'Name of the API token, without the user' }),
  userid: Type.String({ maxLength: 64, format: 'pve-userid', description: 'User, e.g. alice@pve' }),
}, { additionalProperties: false });

export const DeleteUsersByUserid = Type.Object<t.DeleteUsersByUseridParams>({
  userid: Type.String({ maxLength: 64, format: 'pve-userid', description: 'User, e.g. alice@pve' }),
}, { additionalProperties: false });

export const GetTfa = Type.Object<t.GetTfaParams>({
  multiple: Type.Optional(Type.Boolean({ default: false, description: 'Answer with all of the user\'s second factors as a list' })),
  userid: Type.String({ maxLength: 64, format: 'pve-userid', description: 'User, e.g. alice@pve' }),
}, { additionalProperties: false });

export const GetToken = Type.Object<t.GetTokenParams>({
  userid: Type.String({ maxLength: 64, format: 'pve-userid', description: 'User, e.g. alice@pve' }),
}, { additionalProperties: false });

export const GetTokenByTokenid = Type.Object<t.GetTokenByTokenidParams>({
  tokenid: Type.String({ pattern: '^(?:(?:[A-Za-z][A-Za-z0-9\\.\\-_]+))$', description: 'Name of the API token, without the user' }),
  userid: Type.String({ maxLength: 64, format: 'pve-userid', description: 'User, e.g. alice@pve' }),
}, { additionalProperties: false });

export const GetUsers = Type.Object<t.GetUsersParams>({
  enabled: Type.Optional(Type.Boolean({ description: 'Only users that are enabled, or with 0 only those that are not' })),
  full: Type.Optional(Type.Boolean({ default: false, description: 'Return groups and tokens of the users too' })),
}, { additionalProperties: false });

export const GetUsersByUserid = Type.Object<t.GetUsersByUseridParams>({
  userid: Type.String({ maxLength: 64, format: 'pve-userid', description: 'User, e.g. alice@pve' }),
}, { additionalProperties: false });

export const PostTokenByTokenid = Type.Object<t.PostTokenByTokenidParams>({
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  expire: Type.Optional(Type.Integer({ minimum: 0, description: 'Expiry of the token as Unix time in seconds; 0 for never' })),
  privsep: Type.Optional(Type.Boolean({ default: true, description: 'Give the token only permissions granted to itself, within those of its user' })),
  tokenid: Type.String({ pattern: '^(?:(?:[A-Za-z][A-Za-z0-9\\.\\-_]+))$', description: 'Name of the API token, without the user' }),
  userid: Type.String({ maxLength: 64, format: 'pve-userid', description: 'User, e.g. alice@pve' }),
}, { additionalProperties: false });

export const PostUsers = Type.Object<t.PostUsersParams>({
  comment: Type.Optional(Type.String({ maxLength: 2048, description: 'Free-text comment' })),
  email: Type.Optional(Type.String({ maxLength: 254, format: 'email-opt', description: 'Mail address of the user' })),
  enable: Type.Optional(Type.Boolean({ default: true, description: 'Whether the user may log in' })),
  expire: Type.Optional(Type.Integer({ minimum: 0, description: 'Expiry of the account as Unix time in seconds; 0 for never' })),
  firstname: Type.Optional(Type.String({ maxLength: 1024, description: 'First name of the user' })),
  groups: Type.Optional(Type.String({ format: 'pve-groupid-list', description: 'Groups of the user, e.g. admins,ops' })),
  keys: Type.Optional(Type.String({ pattern: '^(?:[0-9a-zA-Z!=]{0,4096})$', description: 'Second-factor keys of the user (old form)' })),
  lastname: Type.Optional(Type.String({ maxLength: 1024, description: 'Last name of the user' })),
  password: Type.Optional(Type.String({ minLength: 8, maxLength: 64, description: 'Initial password of the user' })),
  userid: Type.String({ maxLength: 64, format: 'pve-userid', description: 'The new user, USER@REALM' }),
}, { additionalProperties: false });

export const PutTokenByTokenid = Type.Object<t.PutTokenByTokenidParams>({
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  delete: Type.Optional(Type.String({ format: 'pve-configid-list', description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  expire: Type.Optional(Type.Integer({ minimum: 0, description: 'Expiry of the token as Unix time in seconds; 0 for never' })),
  privsep: Type.Optional(Type.Boolean({ default: true, description: 'Give the token only permissions granted to itself, within those of its user' })),
  regenerate: Type.Optional(Type.Boolean({ default: false, description: 'Issue a new token secret; the old one stops working' })),
  tokenid: Type.String({ pattern: '^(?:(?:[A-Za-z][A-Za-z0-9\\.\\-_]+))$', description: 'Name of the API token, without the user' }),
  userid: Type.String({ maxLength: 64, format: 'pve-userid', description: 'User, e.g. alice@pve' }),
}, { additionalProperties: false });

export const PutUnlockTfa = Type.Object<t.PutUnlockTfaParams>({
  userid: Type.String({ maxLength: 64, format: 'pve-userid', description: 'User, e.g. alice@pve' }),
}, { additionalProperties: false });

export const PutUsersByUserid = Type.Object<t.PutUsersByUseridParams>({
  append: Type.Optional(Type.Boolean({ description: 'Add the groups given instead of replacing the present ones. Needs groups' })),
  comment: Type.Optional(Type.String({ maxLength: 2048, description: 'Free-text comment' })),
  email: Type.Optional(Type.String({ maxLength: 254, format: 'email-opt', description: 'Mail address of the user' })),
  enable: Type.Optional(Type.Boolean({ default: true, description: 'Whether the user may log in' })),
  expire: Type.Optional(Type.Integer({ minimum: 0, description: 'Expiry of the account as Unix time in seconds; 0 for never' })),
  firstname: Type.Optional(Type.String({ maxLength: 1024, description: 'First name of the user' })),
  groups: Type.Optional(Type.String({ format: 'pve-groupid-list', description: 'Groups of the user, e.g. admins,ops' })),
  keys: Type.Optional(Type.String({ pattern: '^(?:[0-9a-zA-Z!=]{0,4096})$', description: 'Second-factor keys of the user (old form)' })),
  lastname: Type.Optional(Type.String({ maxLength: 1024, description: 'Last name of the user' })),
  userid: Type.String({ maxLength: 64, format: 'pve-userid', description: 'User, e.g. alice@pve' }),
}, { dependentRequired: { append: ['groups'] }, additionalProperties: false });
