import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/access/users.ts';

/** `DELETE /access/users/{userid}/token/{tokenid}` */
export const deleteTokenByTokenid = endpoint<t.DeleteTokenByTokenidParams, t.DeleteTokenByTokenidResult>('DELETE', '/access/users/{userid}/token/{tokenid}');

/** `DELETE /access/users/{userid}` */
export const deleteUsersByUserid = endpoint<t.DeleteUsersByUseridParams, t.DeleteUsersByUseridResult>('DELETE', '/access/users/{userid}');

/** `GET /access/users/{userid}/tfa` */
export const getTfa = endpoint<t.GetTfaParams, t.GetTfaResult>('GET', '/access/users/{userid}/tfa');

/** `GET /access/users/{userid}/token` */
export const getToken = endpoint<t.GetTokenParams, t.GetTokenResult>('GET', '/access/users/{userid}/token');

/** `GET /access/users/{userid}/token/{tokenid}` */
export const getTokenByTokenid = endpoint<t.GetTokenByTokenidParams, t.GetTokenByTokenidResult>('GET', '/access/users/{userid}/token/{tokenid}');

/** `GET /access/users` */
export const getUsers = endpoint<t.GetUsersParams, t.GetUsersResult>('GET', '/access/users');

/** `GET /access/users/{userid}` */
export const getUsersByUserid = endpoint<t.GetUsersByUseridParams, t.GetUsersByUseridResult>('GET', '/access/users/{userid}');

/** `POST /access/users/{userid}/token/{tokenid}` */
export const postTokenByTokenid = endpoint<t.PostTokenByTokenidParams, t.PostTokenByTokenidResult>('POST', '/access/users/{userid}/token/{tokenid}');

/** `POST /access/users` */
export const postUsers = endpoint<t.PostUsersParams, t.PostUsersResult>('POST', '/access/users');

/** `PUT /access/users/{userid}/token/{tokenid}` */
export const putTokenByTokenid = endpoint<t.PutTokenByTokenidParams, t.PutTokenByTokenidResult>('PUT', '/access/users/{userid}/token/{tokenid}');

/** `PUT /access/users/{userid}/unlock-tfa` */
export const putUnlockTfa = endpoint<t.PutUnlockTfaParams, t.PutUnlockTfaResult>('PUT', '/access/users/{userid}/unlock-tfa');

/** `PUT /access/users/{userid}` */
export const putUsersByUserid = endpoint<t.PutUsersByUseridParams, t.PutUsersByUseridResult>('PUT', '/access/users/{userid}');
