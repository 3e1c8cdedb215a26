import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/acme.ts';

export const DeleteAccountByName = Type.Object<t.DeleteAccountByNameParams>({
  name: Type.String({ format: 'pve-configid', default: 'default', description: 'Name of the ACME account' }),
}, { additionalProperties: false });

export const DeletePluginsById = Type.Object<t.DeletePluginsByIdParams>({
  id: Type.String({ format: 'pve-configid' }),
}, { additionalProperties: false });

export const GetAccount = Type.Object<t.GetAccountParams>({}, { additionalProperties: false });

export const GetAccountByName = Type.Object<t.GetAccountByNameParams>({
  name: Type.String({ format: 'pve-configid', default: 'default', description: 'Name of the ACME account' }),
}, { additionalProperties: false });

export const GetAcme = Type.Object<t.GetAcmeParams>({}, { additionalProperties: false });

export const GetChallengeSchema = Type.Object<t.GetChallengeSchemaParams>({}, { additionalProperties: false });

export const GetDirectories = Type.Object<t.GetDirectoriesParams>({}, { additionalProperties: false });

export const GetMeta = Type.Object<t.GetMetaParams>({
  directory: Type.Optional(Type.String({ pattern: '^(?:^https?://.*)$', default: 'https://acme-v02.api.letsencrypt.org/directory' })),
}, { additionalProperties: false });

export const GetPlugins = Type.Object<t.GetPluginsParams>({
  type: Type.Optional(Type.String({ enum: ['dns', 'standalone'], description: 'Only plugins for this challenge type' })),
}, { additionalProperties: false });

export const GetPluginsById = Type.Object<t.GetPluginsByIdParams>({
  id: Type.String({ format: 'pve-configid' }),
}, { additionalProperties: false });

export const GetTos = Type.Object<t.GetTosParams>({
  directory: Type.Optional(Type.String({ pattern: '^(?:^https?://.*)$', default: 'https://acme-v02.api.letsencrypt.org/directory' })),
}, { additionalProperties: false });

export const PostAccount = Type.Object<t.PostAccountParams>({
  contact: Type.String({ format: 'email-list' }),
  directory: Type.Optional(Type.String({ pattern: '^(?:^https?://.*)$', default: 'https://acme-v02.api.letsencrypt.org/directory' })),
  'eab-hmac-key': Type.Optional(Type.String()),
  'eab-kid': Type.Optional(Type.String()),
  name: Type.Optional(Type.String({ format: 'pve-configid', default: 'default', description: 'Name of the ACME account' })),
  tos_url: Type.Optional(Type.String({ description: 'Link to the terms of service of the ACME directory; giving it accepts them' })),
}, { dependentRequired: { 'eab-hmac-key': ['eab-kid'], 'eab-kid': ['eab-hmac-key'] }, additionalProperties: false });

export const PostPlugins = Type.Object<t.PostPluginsParams>({
  api: Type.Optional(Type.String({ enum: ['1984hosting', 'acmedns', 'acmeproxy', 'active24', 'ad', 'ali', 'alviy', 'anx', 'artfiles', 'arvan', 'aurora', 'autodns', 'aws', 'azion', 'azure', 'beget', 'bookmyname', 'bunny', 'cf', 'clouddns', 'cloudns', 'cn', 'conoha', 'constellix', 'cpanel', 'curanet', 'cyon', 'da', 'ddnss', 'desec', 'df', 'dgon', 'dnsexit', 'dnshome', 'dnsimple', 'dnsservices', 'doapi', 'domeneshop', 'dp', 'dpi', 'dreamhost', 'duckdns', 'durabledns', 'dyn', 'dynu', 'dynv6', 'easydns', 'edgecenter', 'edgedns', 'euserv', 'exoscale', 'fornex', 'freedns', 'freemyip', 'gandi_livedns', 'gcloud', 'gcore', 'gd', 'geoscaling', 'googledomains', 'he', 'he_ddns', 'hetzner', 'hetznercloud', 'hexonet', 'hostingde', 'huaweicloud', 'infoblox', 'infomaniak', 'internetbs', 'inwx', 'ionos', 'ionos_cloud', 'ipv64', 'ispconfig', 'jd', 'joker', 'kappernet', 'kas', 'kinghost', 'knot', 'la', 'leaseweb', 'lexicon', 'limacity', 'linode', 'linode_v4', 'loopia', 'lua', 'maradns', 'me', 'miab', 'mijnhost', 'misaka', 'myapi', 'mydevil', 'mydnsjp', 'mythic_beasts', 'namecheap', 'namecom', 'namesilo', 'nanelo', 'nederhost', 'neodigit', 'netcup', 'netlify', 'nic', 'njalla', 'nm', 'nsd', 'nsone', 'nsupdate', 'nw', 'oci', 'omglol', 'one', 'online', 'openprovider', 'openprovider_rest', 'openstack', 'opnsense', 'ovh', 'pdns', 'pleskxml', 'pointhq', 'porkbun', 'rackcorp', 'rackspace', 'rage4', 'rcode0', 'regru', 'scaleway', 'schlundtech', 'selectel', 'selfhost', 'servercow', 'simply', 'spaceship', 'technitium', 'tele3', 'tencent', 'timeweb', 'transip', 'udr', 'ultra', 'unoeuro', 'variomedia', 'veesp', 'vercel', 'vscale', 'vultr', 'websupport', 'west_cn', 'world4you', 'yandex360', 'yc', 'zilore', 'zone', 'zoneedit', 'zonomi'] })),
  data: Type.Optional(Type.String()),
  disable: Type.Optional(Type.Boolean()),
  id: Type.String({ format: 'pve-configid' }),
  nodes: Type.Optional(Type.String({ format: 'pve-node-list', description: 'Nodes that use the plugin, comma-separated' })),
  type: Type.String({ enum: ['dns', 'standalone'], description: 'ACME challenge type the plugin handles' }),
  'validation-delay': Type.Optional(Type.Integer({ minimum: 0, maximum: 172800, default: 30, description: 'Seconds to wait for the DNS record to spread before validation is asked for' })),
}, { additionalProperties: false });

export const PutAccountByName = Type.Object<t.PutAccountByNameParams>({
  contact: Type.Optional(Type.String({ format: 'email-list' })),
  name: Type.String({ format: 'pve-configid', default: 'default', description: 'Name of the ACME account' }),
}, { additionalProperties: false });

export const PutPluginsById = Type.Object<t.PutPluginsByIdParams>({
  api: Type.Optional(Type.String({ enum: ['1984hosting', 'acmedns', 'acmeproxy', 'active24', 'ad', 'ali', 'alviy', 'anx', 'artfiles', 'arvan', 'aurora', 'autodns', 'aws', 'azion', 'azure', 'beget', 'bookmyname', 'bunny', 'cf', 'clouddns', 'cloudns', 'cn', 'conoha', 'constellix', 'cpanel', 'curanet', 'cyon', 'da', 'ddnss', 'desec', 'df', 'dgon', 'dnsexit', 'dnshome', 'dnsimple', 'dnsservices', 'doapi', 'domeneshop', 'dp', 'dpi', 'dreamhost', 'duckdns', 'durabledns', 'dyn', 'dynu', 'dynv6', 'easydns', 'edgecenter', 'edgedns', 'euserv', 'exoscale', 'fornex', 'freedns', 'freemyip', 'gandi_livedns', 'gcloud', 'gcore', 'gd', 'geoscaling', 'googledomains', 'he', 'he_ddns', 'hetzner', 'hetznercloud', 'hexonet', 'hostingde', 'huaweicloud', 'infoblox', 'infomaniak', 'internetbs', 'inwx', 'ionos', 'ionos_cloud', 'ipv64', 'ispconfig', 'jd', 'joker', 'kappernet', 'kas', 'kinghost', 'knot', 'la', 'leaseweb', 'lexicon', 'limacity', 'linode', 'linode_v4', 'loopia', 'lua', 'maradns', 'me', 'miab', 'mijnhost', 'misaka', 'myapi', 'mydevil', 'mydnsjp', 'mythic_beasts', 'namecheap', 'namecom', 'namesilo', 'nanelo', 'nederhost', 'neodigit', 'netcup', 'netlify', 'nic', 'njalla', 'nm', 'nsd', 'nsone', 'nsupdate', 'nw', 'oci', 'omglol', 'one', 'online', 'openprovider', 'openprovider_rest', 'openstack', 'opnsense', 'ovh', 'pdns', 'pleskxml', 'pointhq', 'porkbun', 'rackcorp', 'rackspace', 'rage4', 'rcode0', 'regru', 'scaleway', 'schlundtech', 'selectel', 'selfhost', 'servercow', 'simply', 'spaceship', 'technitium', 'tele3', 'tencent', 'timeweb', 'transip', 'udr', 'ultra', 'unoeuro', 'variomedia', 'veesp', 'vercel', 'vscale', 'vultr', 'websupport', 'west_cn', 'world4you', 'yandex360', 'yc', 'zilore', 'zone', 'zoneedit', 'zonomi'] })),
  data: Type.Optional(Type.String()),
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list' })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  disable: Type.Optional(Type.Boolean()),
  id: Type.String({ format: 'pve-configid' }),
  nodes: Type.Optional(Type.String({ format: 'pve-node-list', description: 'Nodes that use the plugin, comma-separated' })),
  'validation-delay': Type.Optional(Type.Integer({ minimum: 0, maximum: 172800, default: 30, description: 'Seconds to wait for the DNS record to spread before validation is asked for' })),
}, { additionalProperties: false });
