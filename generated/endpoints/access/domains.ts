import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/access/domains.ts';

/** Delete an authentication realm: `DELETE /access/domains/{realm}` */
export const deleteDomainsByRealm = endpoint<t.DeleteDomainsByRealmParams, t.DeleteDomainsByRealmResult>('DELETE', '/access/domains/{realm}');

/** List authentication realms with their type and second factor: `GET /access/domains` */
export const getDomains = endpoint<t.GetDomainsParams, t.GetDomainsResult>('GET', '/access/domains');

/** Show the configuration of an authentication realm: `GET /access/domains/{realm}` */
export const getDomainsByRealm = endpoint<t.GetDomainsByRealmParams, t.GetDomainsByRealmResult>('GET', '/access/domains/{realm}');

/** Create an authentication realm (LDAP, Active Directory, OpenID, PAM or built-in): `POST /access/domains` */
export const postDomains = endpoint<t.PostDomainsParams, t.PostDomainsResult>('POST', '/access/domains');

/** Begin a sync of users and groups from an LDAP or AD realm, or preview it: `POST /access/domains/{realm}/sync` */
export const postSync = endpoint<t.PostSyncParams, t.PostSyncResult>('POST', '/access/domains/{realm}/sync');

/** Change the settings of an authentication realm: `PUT /access/domains/{realm}` */
export const putDomainsByRealm = endpoint<t.PutDomainsByRealmParams, t.PutDomainsByRealmResult>('PUT', '/access/domains/{realm}');
