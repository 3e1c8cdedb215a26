import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/access/users.ts';

/** Delete an API token of a user: `DELETE /access/users/{userid}/token/{tokenid}` */
export const deleteTokenByTokenid = endpoint<t.DeleteTokenByTokenidParams, t.DeleteTokenByTokenidResult>('DELETE', '/access/users/{userid}/token/{tokenid}');

/** Delete a user: `DELETE /access/users/{userid}` */
export const deleteUsersByUserid = endpoint<t.DeleteUsersByUseridParams, t.DeleteUsersByUseridResult>('DELETE', '/access/users/{userid}');

/** Show which types of second factor a user and their realm use: `GET /access/users/{userid}/tfa` */
export const getTfa = endpoint<t.GetTfaParams, t.GetTfaResult>('GET', '/access/users/{userid}/tfa');

/** List the API tokens of a user: `GET /access/users/{userid}/token` */
export const getToken = endpoint<t.GetTokenParams, t.GetTokenResult>('GET', '/access/users/{userid}/token');

/** Show an API token: comment, expiry and privilege separation, not the secret: `GET /access/users/{userid}/token/{tokenid}` */
export const getTokenByTokenid = endpoint<t.GetTokenByTokenidParams, t.GetTokenByTokenidResult>('GET', '/access/users/{userid}/token/{tokenid}');

/** List users, with tokens and groups on request: `GET /access/users` */
export const getUsers = endpoint<t.GetUsersParams, t.GetUsersResult>('GET', '/access/users');

/** Show a user's details: name, e-mail, expiry, groups and tokens: `GET /access/users/{userid}` */
export const getUsersByUserid = endpoint<t.GetUsersByUseridParams, t.GetUsersByUseridResult>('GET', '/access/users/{userid}');

/** Create an API token for a user and return its secret, shown only once: `POST /access/users/{userid}/token/{tokenid}` */
export const postTokenByTokenid = endpoint<t.PostTokenByTokenidParams, t.PostTokenByTokenidResult>('POST', '/access/users/{userid}/token/{tokenid}');

/** Create a user: `POST /access/users` */
export const postUsers = endpoint<t.PostUsersParams, t.PostUsersResult>('POST', '/access/users');

/** Change an API token of a user, or regenerate its secret: `PUT /access/users/{userid}/token/{tokenid}` */
export const putTokenByTokenid = endpoint<t.PutTokenByTokenidParams, t.PutTokenByTokenidResult>('PUT', '/access/users/{userid}/token/{tokenid}');

/** Unlock a user locked out after too many wrong second factors: `PUT /access/users/{userid}/unlock-tfa` */
export const putUnlockTfa = endpoint<t.PutUnlockTfaParams, t.PutUnlockTfaResult>('PUT', '/access/users/{userid}/unlock-tfa');

/** Change a user: enable or disable, set expiry, groups, name or e-mail: `PUT /access/users/{userid}` */
export const putUsersByUserid = endpoint<t.PutUsersByUseridParams, t.PutUsersByUseridResult>('PUT', '/access/users/{userid}');
