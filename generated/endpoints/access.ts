import { endpoint } from '../../src/endpoint.ts';
import type * as t from '../types/access.ts';

/** Delete a user group: `DELETE /access/groups/{groupid}` */
export const deleteGroupsByGroupid = endpoint<t.DeleteGroupsByGroupidParams, t.DeleteGroupsByGroupidResult>('DELETE', '/access/groups/{groupid}');

/** Delete a custom role: `DELETE /access/roles/{roleid}` */
export const deleteRolesByRoleid = endpoint<t.DeleteRolesByRoleidParams, t.DeleteRolesByRoleidResult>('DELETE', '/access/roles/{roleid}');

/** Delete a second factor of a user: `DELETE /access/tfa/{userid}/{id}` */
export const deleteTfaByUseridById = endpoint<t.DeleteTfaByUseridByIdParams, t.DeleteTfaByUseridByIdResult>('DELETE', '/access/tfa/{userid}/{id}');

/** List what the access API offers: `GET /access` */
export const getAccess = endpoint<t.GetAccessParams, t.GetAccessResult>('GET', '/access');

/** List access control entries: which role is granted to whom on which path: `GET /access/acl` */
export const getAcl = endpoint<t.GetAclParams, t.GetAclResult>('GET', '/access/acl');

/** List user groups with their members: `GET /access/groups` */
export const getGroups = endpoint<t.GetGroupsParams, t.GetGroupsResult>('GET', '/access/groups');

/** Show comment and members of a user group: `GET /access/groups/{groupid}` */
export const getGroupsByGroupid = endpoint<t.GetGroupsByGroupidParams, t.GetGroupsByGroupidResult>('GET', '/access/groups/{groupid}');

/** Show the effective privileges of a user or token, path by path: `GET /access/permissions` */
export const getPermissions = endpoint<t.GetPermissionsParams, t.GetPermissionsResult>('GET', '/access/permissions');

/** List roles with the privileges each contains: `GET /access/roles` */
export const getRoles = endpoint<t.GetRolesParams, t.GetRolesResult>('GET', '/access/roles');

/** Show which privileges a role contains: `GET /access/roles/{roleid}` */
export const getRolesByRoleid = endpoint<t.GetRolesByRoleidParams, t.GetRolesByRoleidResult>('GET', '/access/roles/{roleid}');

/** List the second factors and lockouts of all users: `GET /access/tfa` */
export const getTfa = endpoint<t.GetTfaParams, t.GetTfaResult>('GET', '/access/tfa');

/** List the second factors of one user: `GET /access/tfa/{userid}` */
export const getTfaByUserid = endpoint<t.GetTfaByUseridParams, t.GetTfaByUseridResult>('GET', '/access/tfa/{userid}');

/** Show one second factor of a user: type, description, whether enabled: `GET /access/tfa/{userid}/{id}` */
export const getTfaByUseridById = endpoint<t.GetTfaByUseridByIdParams, t.GetTfaByUseridByIdResult>('GET', '/access/tfa/{userid}/{id}');

/** Return nothing: a placeholder beside the login method: `GET /access/ticket` */
export const getTicket = endpoint<t.GetTicketParams, t.GetTicketResult>('GET', '/access/ticket');

/** Create a user group: `POST /access/groups` */
export const postGroups = endpoint<t.PostGroupsParams, t.PostGroupsResult>('POST', '/access/groups');

/** Create a role from a set of privileges: `POST /access/roles` */
export const postRoles = endpoint<t.PostRolesParams, t.PostRolesResult>('POST', '/access/roles');

/** Add a second factor for a user, such as TOTP, WebAuthn or recovery keys: `POST /access/tfa/{userid}` */
export const postTfaByUserid = endpoint<t.PostTfaByUseridParams, t.PostTfaByUseridResult>('POST', '/access/tfa/{userid}');

/** Log in: create a ticket and CSRF token, or verify an existing ticket: `POST /access/ticket` */
export const postTicket = endpoint<t.PostTicketParams, t.PostTicketResult>('POST', '/access/ticket');

/** Check that a VNC ticket is valid for a path and privileges: `POST /access/vncticket` */
export const postVncticket = endpoint<t.PostVncticketParams, t.PostVncticketResult>('POST', '/access/vncticket');

/** Grant or revoke roles on a path for users, groups or tokens: `PUT /access/acl` */
export const putAcl = endpoint<t.PutAclParams, t.PutAclResult>('PUT', '/access/acl');

/** Change the comment of a user group: `PUT /access/groups/{groupid}` */
export const putGroupsByGroupid = endpoint<t.PutGroupsByGroupidParams, t.PutGroupsByGroupidResult>('PUT', '/access/groups/{groupid}');

/** Change the password of a user: `PUT /access/password` */
export const putPassword = endpoint<t.PutPasswordParams, t.PutPasswordResult>('PUT', '/access/password');

/** Change or extend the privileges of a role: `PUT /access/roles/{roleid}` */
export const putRolesByRoleid = endpoint<t.PutRolesByRoleidParams, t.PutRolesByRoleidResult>('PUT', '/access/roles/{roleid}');

/** Change description of a user's second factor, or switch it on or off: `PUT /access/tfa/{userid}/{id}` */
export const putTfaByUseridById = endpoint<t.PutTfaByUseridByIdParams, t.PutTfaByUseridByIdResult>('PUT', '/access/tfa/{userid}/{id}');
