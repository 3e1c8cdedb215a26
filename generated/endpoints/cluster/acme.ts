import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/acme.ts';

/** `DELETE /cluster/acme/account/{name}` */
export const deleteAccountByName = endpoint<t.DeleteAccountByNameParams, t.DeleteAccountByNameResult>('DELETE', '/cluster/acme/account/{name}');

/** `DELETE /cluster/acme/plugins/{id}` */
export const deletePluginsById = endpoint<t.DeletePluginsByIdParams, t.DeletePluginsByIdResult>('DELETE', '/cluster/acme/plugins/{id}');

/** `GET /cluster/acme/account` */
export const getAccount = endpoint<t.GetAccountParams, t.GetAccountResult>('GET', '/cluster/acme/account');

/** `GET /cluster/acme/account/{name}` */
export const getAccountByName = endpoint<t.GetAccountByNameParams, t.GetAccountByNameResult>('GET', '/cluster/acme/account/{name}');

/** `GET /cluster/acme` */
export const getAcme = endpoint<t.GetAcmeParams, t.GetAcmeResult>('GET', '/cluster/acme');

/** `GET /cluster/acme/challenge-schema` */
export const getChallengeSchema = endpoint<t.GetChallengeSchemaParams, t.GetChallengeSchemaResult>('GET', '/cluster/acme/challenge-schema');

/** `GET /cluster/acme/directories` */
export const getDirectories = endpoint<t.GetDirectoriesParams, t.GetDirectoriesResult>('GET', '/cluster/acme/directories');

/** `GET /cluster/acme/meta` */
export const getMeta = endpoint<t.GetMetaParams, t.GetMetaResult>('GET', '/cluster/acme/meta');

/** `GET /cluster/acme/plugins` */
export const getPlugins = endpoint<t.GetPluginsParams, t.GetPluginsResult>('GET', '/cluster/acme/plugins');

/** `GET /cluster/acme/plugins/{id}` */
export const getPluginsById = endpoint<t.GetPluginsByIdParams, t.GetPluginsByIdResult>('GET', '/cluster/acme/plugins/{id}');

/** `GET /cluster/acme/tos` */
export const getTos = endpoint<t.GetTosParams, t.GetTosResult>('GET', '/cluster/acme/tos');

/** `POST /cluster/acme/account` */
export const postAccount = endpoint<t.PostAccountParams, t.PostAccountResult>('POST', '/cluster/acme/account');

/** `POST /cluster/acme/plugins` */
export const postPlugins = endpoint<t.PostPluginsParams, t.PostPluginsResult>('POST', '/cluster/acme/plugins');

/** `PUT /cluster/acme/account/{name}` */
export const putAccountByName = endpoint<t.PutAccountByNameParams, t.PutAccountByNameResult>('PUT', '/cluster/acme/account/{name}');

/** `PUT /cluster/acme/plugins/{id}` */
export const putPluginsById = endpoint<t.PutPluginsByIdParams, t.PutPluginsByIdResult>('PUT', '/cluster/acme/plugins/{id}');
