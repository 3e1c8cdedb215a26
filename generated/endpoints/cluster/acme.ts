import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/acme.ts';

/** Deactivate an ACME account at its authority and delete it here, as a task: `DELETE /cluster/acme/account/{name}` */
export const deleteAccountByName = endpoint<t.DeleteAccountByNameParams, t.DeleteAccountByNameResult>('DELETE', '/cluster/acme/account/{name}');

/** Delete an ACME challenge plugin: `DELETE /cluster/acme/plugins/{id}` */
export const deletePluginsById = endpoint<t.DeletePluginsByIdParams, t.DeletePluginsByIdResult>('DELETE', '/cluster/acme/plugins/{id}');

/** List the ACME accounts of the cluster: `GET /cluster/acme/account` */
export const getAccount = endpoint<t.GetAccountParams, t.GetAccountResult>('GET', '/cluster/acme/account');

/** Show an ACME account: contact, directory, accepted terms: `GET /cluster/acme/account/{name}` */
export const getAccountByName = endpoint<t.GetAccountByNameParams, t.GetAccountByNameResult>('GET', '/cluster/acme/account/{name}');

/** List what the ACME API offers: `GET /cluster/acme` */
export const getAcme = endpoint<t.GetAcmeParams, t.GetAcmeResult>('GET', '/cluster/acme');

/** List supported DNS providers and the fields each challenge plugin needs: `GET /cluster/acme/challenge-schema` */
export const getChallengeSchema = endpoint<t.GetChallengeSchemaParams, t.GetChallengeSchemaResult>('GET', '/cluster/acme/challenge-schema');

/** List known ACME directories: names and URLs of certificate authorities: `GET /cluster/acme/directories` */
export const getDirectories = endpoint<t.GetDirectoriesParams, t.GetDirectoriesResult>('GET', '/cluster/acme/directories');

/** Show what an ACME directory says of itself: terms, website, account binding: `GET /cluster/acme/meta` */
export const getMeta = endpoint<t.GetMetaParams, t.GetMetaResult>('GET', '/cluster/acme/meta');

/** List the ACME challenge plugins of the cluster: `GET /cluster/acme/plugins` */
export const getPlugins = endpoint<t.GetPluginsParams, t.GetPluginsResult>('GET', '/cluster/acme/plugins');

/** Show the configuration of an ACME challenge plugin: `GET /cluster/acme/plugins/{id}` */
export const getPluginsById = endpoint<t.GetPluginsByIdParams, t.GetPluginsByIdResult>('GET', '/cluster/acme/plugins/{id}');

/** Show the URL of the terms of service of an ACME directory: `GET /cluster/acme/tos` */
export const getTos = endpoint<t.GetTosParams, t.GetTosResult>('GET', '/cluster/acme/tos');

/** Register an ACME account with a certificate authority, as a task: `POST /cluster/acme/account` */
export const postAccount = endpoint<t.PostAccountParams, t.PostAccountResult>('POST', '/cluster/acme/account');

/** Create an ACME challenge plugin, such as for a DNS provider: `POST /cluster/acme/plugins` */
export const postPlugins = endpoint<t.PostPluginsParams, t.PostPluginsResult>('POST', '/cluster/acme/plugins');

/** Change the contact of an ACME account, or refresh it from the authority: `PUT /cluster/acme/account/{name}` */
export const putAccountByName = endpoint<t.PutAccountByNameParams, t.PutAccountByNameResult>('PUT', '/cluster/acme/account/{name}');

/** Change the configuration of an ACME challenge plugin: `PUT /cluster/acme/plugins/{id}` */
export const putPluginsById = endpoint<t.PutPluginsByIdParams, t.PutPluginsByIdResult>('PUT', '/cluster/acme/plugins/{id}');
