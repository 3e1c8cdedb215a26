import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/access/domains.ts';

/** `DELETE /access/domains/{realm}` */
export const deleteDomainsByRealm = endpoint<t.DeleteDomainsByRealmParams, t.DeleteDomainsByRealmResult>('DELETE', '/access/domains/{realm}');

/** `GET /access/domains` */
export const getDomains = endpoint<t.GetDomainsParams, t.GetDomainsResult>('GET', '/access/domains');

/** `GET /access/domains/{realm}` */
export const getDomainsByRealm = endpoint<t.GetDomainsByRealmParams, t.GetDomainsByRealmResult>('GET', '/access/domains/{realm}');

/** `POST /access/domains` */
export const postDomains = endpoint<t.PostDomainsParams, t.PostDomainsResult>('POST', '/access/domains');

/** `POST /access/domains/{realm}/sync` */
export const postSync = endpoint<t.PostSyncParams, t.PostSyncResult>('POST', '/access/domains/{realm}/sync');

/** `PUT /access/domains/{realm}` */
export const putDomainsByRealm = endpoint<t.PutDomainsByRealmParams, t.PutDomainsByRealmResult>('PUT', '/access/domains/{realm}');
