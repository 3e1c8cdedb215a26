import { endpoint } from '../../src/endpoint.ts';
import type * as t from '../types/access.ts';

/** `DELETE /access/groups/{groupid}` */
export const deleteGroupsByGroupid = endpoint<t.DeleteGroupsByGroupidParams, t.DeleteGroupsByGroupidResult>('DELETE', '/access/groups/{groupid}');

/** `DELETE /access/roles/{roleid}` */
export const deleteRolesByRoleid = endpoint<t.DeleteRolesByRoleidParams, t.DeleteRolesByRoleidResult>('DELETE', '/access/roles/{roleid}');

/** `DELETE /access/tfa/{userid}/{id}` */
export const deleteTfaByUseridById = endpoint<t.DeleteTfaByUseridByIdParams, t.DeleteTfaByUseridByIdResult>('DELETE', '/access/tfa/{userid}/{id}');

/** `GET /access` */
export const getAccess = endpoint<t.GetAccessParams, t.GetAccessResult>('GET', '/access');

/** `GET /access/acl` */
export const getAcl = endpoint<t.GetAclParams, t.GetAclResult>('GET', '/access/acl');

/** `GET /access/groups` */
export const getGroups = endpoint<t.GetGroupsParams, t.GetGroupsResult>('GET', '/access/groups');

/** `GET /access/groups/{groupid}` */
export const getGroupsByGroupid = endpoint<t.GetGroupsByGroupidParams, t.GetGroupsByGroupidResult>('GET', '/access/groups/{groupid}');

/** `GET /access/permissions` */
export const getPermissions = endpoint<t.GetPermissionsParams, t.GetPermissionsResult>('GET', '/access/permissions');

/** `GET /access/roles` */
export const getRoles = endpoint<t.GetRolesParams, t.GetRolesResult>('GET', '/access/roles');

/** `GET /access/roles/{roleid}` */
export const getRolesByRoleid = endpoint<t.GetRolesByRoleidParams, t.GetRolesByRoleidResult>('GET', '/access/roles/{roleid}');

/** `GET /access/tfa` */
export const getTfa = endpoint<t.GetTfaParams, t.GetTfaResult>('GET', '/access/tfa');

/** `GET /access/tfa/{userid}` */
export const getTfaByUserid = endpoint<t.GetTfaByUseridParams, t.GetTfaByUseridResult>('GET', '/access/tfa/{userid}');

/** `GET /access/tfa/{userid}/{id}` */
export const getTfaByUseridById = endpoint<t.GetTfaByUseridByIdParams, t.GetTfaByUseridByIdResult>('GET', '/access/tfa/{userid}/{id}');

/** `GET /access/ticket` */
export const getTicket = endpoint<t.GetTicketParams, t.GetTicketResult>('GET', '/access/ticket');

/** `POST /access/groups` */
export const postGroups = endpoint<t.PostGroupsParams, t.PostGroupsResult>('POST', '/access/groups');

/** `POST /access/roles` */
export const postRoles = endpoint<t.PostRolesParams, t.PostRolesResult>('POST', '/access/roles');

/** `POST /access/tfa/{userid}` */
export const postTfaByUserid = endpoint<t.PostTfaByUseridParams, t.PostTfaByUseridResult>('POST', '/access/tfa/{userid}');

/** `POST /access/ticket` */
export const postTicket = endpoint<t.PostTicketParams, t.PostTicketResult>('POST', '/access/ticket');

/** `POST /access/vncticket` */
export const postVncticket = endpoint<t.PostVncticketParams, t.PostVncticketResult>('POST', '/access/vncticket');

/** `PUT /access/acl` */
export const putAcl = endpoint<t.PutAclParams, t.PutAclResult>('PUT', '/access/acl');

/** `PUT /access/groups/{groupid}` */
export const putGroupsByGroupid = endpoint<t.PutGroupsByGroupidParams, t.PutGroupsByGroupidResult>('PUT', '/access/groups/{groupid}');

/** `PUT /access/password` */
export const putPassword = endpoint<t.PutPasswordParams, t.PutPasswordResult>('PUT', '/access/password');

/** `PUT /access/roles/{roleid}` */
export const putRolesByRoleid = endpoint<t.PutRolesByRoleidParams, t.PutRolesByRoleidResult>('PUT', '/access/roles/{roleid}');

/** `PUT /access/tfa/{userid}/{id}` */
export const putTfaByUseridById = endpoint<t.PutTfaByUseridByIdParams, t.PutTfaByUseridByIdResult>('PUT', '/access/tfa/{userid}/{id}');
