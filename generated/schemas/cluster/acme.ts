import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/acme.ts';

export const DeleteAccountByName = Type.Object<t.DeleteAccountByNameParams>({
  name: Type.String({ format: 'pve-configid', default: 'default', description: 'Name of the ACME account' }),
}, { additionalProperties: false });

export const DeletePluginsById = Type.Object<t.DeletePluginsByIdParams>({
  id: Type.String({ format: 'pve-configid', description: 'Identifier of the ACME plugin entry' }),
}, { additionalProperties: false });

export const GetAccount = Type.Object<t.GetAccountParams>({}, { additionalProperties: false });

export const GetAccountByName = Type.Object<t.GetAccountByNameParams>({
  name: Type.String({ format: 'pve-configid', default: 'default', description: 'Name of the ACME account' }),
}, { additionalProperties: false });

export const GetAcme = Type.Object<t.GetAcmeParams>({}, { additionalProperties: false });

export const GetChallengeSchema = Type.Object<t.GetChallengeSchemaParams>({}, { additionalProperties: false });

export const GetDirectories = Type.Object<t.GetDirectoriesParams>({}, { additionalProperties: false });

export const GetMeta = Type.Object<t.GetMetaParams>({
  directory: Type.Optional(Type.String({ pattern: '^(?:^https?://[^\\n]*)$', default: 'https://acme-v02.api.letsencrypt.org/directory', description: 'Directory URL of the ACME provider' })),
}, { additionalProperties: false });

export const GetPlugins = Type.Object<t.GetPluginsParams>({
  type: Type.Optional(Type.String({ enum: ['dns', 'standalone'], description: 'Only plugins for this challenge type' })),
}, { additionalProperties: false });

export const GetPluginsById = Type.Object<t.GetPluginsByIdParams>({
  id: Type.String({ format: 'pve-configid', description: 'Identifier of the ACME plugin entry' }),
}, { additionalProperties: false });

export const GetTos = Type.Object<t.GetTosParams>({
  directory: Type.Optional(Type.String({ pattern: '^(?:^https?://[^\\n]*)$', default: 'https://acme-v02.api.letsencrypt.org/directory', description: 'Directory URL of the ACME provider' })),
}, { additionalProperties: false });

export const PostAccount = Type.Object<t.PostAccountParams>({
  contact: Type.String({ format: 'email-list', description: 'Mail addresses of the ACME account' }),
  directory: Type.Optional(Type.String({ pattern: '^(?:^https?://[^\\n]*)$', default: 'https://acme-v02.api.letsencrypt.org/directory', description: 'Directory URL of the ACME provider' })),
  'eab-hmac-key': Type.Optional(Type.String({ description: 'HMAC key for external account binding. Needs eab-kid' })),
  'eab-kid': Type.Optional(Type.String({ description: 'Key ID for external account binding. Needs eab-hmac-key' })),
  name: Type.Optional(Type.String({ format: 'pve-configid', default: 'default', description: 'Name of the ACME account' })),
  tos_url: Type.Optional(Type.String({ description: 'Link to the terms of service of the ACME directory; giving it accepts them' })),
}, { dependentRequired: { 'eab-hmac-key': ['eab-kid'], 'eab-kid': ['eab-hmac-key'] }, additionalProperties: false });

export const PostPlugins = Type.Object<t.PostPluginsParams>({
  api: Type.Optional(Type.String({ enum: ['1984hosting', 'acmedns', 'acmeproxy', 'active24', 'ad', 'ali', 'alviy', 'anx', 'artfiles', 'arvan', 'aurora', 'autodns', 'aws', 'azion', 'azure', 'beget', 'bookmyname', 'bunny', 'cf', 'clouddns', 'cloudns', 'cn', 'conoha', 'constellix', 'cpanel', 'curanet', 'cyon', 'da', 'ddnss', 'desec', 'df', 'dgon', 'dnsexit', 'dnshome', 'dnsimple', 'dnsservices', 'doapi', 'domeneshop', 'dp', 'dpi', 'dreamhost', 'duckdns', 'durabledns', 'dyn', 'dynu', 'dynv6', 'easydns', 'edgecenter', 'edgedns', 'euserv', 'exoscale', 'fornex', 'freedns', 'freemyip', 'gandi_livedns', 'gcloud', 'gcore', 'gd', 'geoscaling', 'googledomains', 'he', 'he_ddns', 'hetzner', 'hetznercloud', 'hexonet', 'hostingde', 'huaweicloud', 'infoblox', 'infomaniak', 'internetbs', 'inwx', 'ionos', 'ionos_cloud', 'ipv64', 'ispconfig', 'jd', 'joker', 'kappernet', 'kas', 'kinghost', 'knot', 'la', 'leaseweb', 'lexicon', 'limacity', 'linode', 'linode_v4', 'loopia', 'lua', 'maradns', 'me', 'miab', 'mijnhost', 'misaka', 'myapi', 'mydevil', 'mydnsjp', 'mythic_beasts', 'namecheap', 'namecom', 'namesilo', 'nanelo', 'nederhost', 'neodigit', 'netcup', 'netlify', 'nic', 'njalla', 'nm', 'nsd', 'nsone', 'nsupdate', 'nw', 'oci', 'omglol', 'one', 'online', 'openprovider', 'openprovider_rest', 'openstack', 'opnsense', 'ovh', 'pdns', 'pleskxml', 'pointhq', 'porkbun', 'rackcorp', 'rackspace', 'rage4', 'rcode0', 'regru', 'scaleway', 'schlundtech', 'selectel', 'selfhost', 'servercow', 'simply', 'spaceship', 'technitium', 'tele3', 'tencent', 'timeweb', 'transip', 'udr', 'ultra', 'unoeuro', 'variomedia', 'veesp', 'vercel', 'vscale', 'vultr', 'websupport', 'west_cn', 'world4you', 'yandex360', 'yc', 'zilore', 'zone', 'zoneedit', 'zonomi'], description: 'DNS provider, by the name of its acme.sh plugin' })),
  data: Type.Optional(Type.String({ description: 'Credentials of the DNS plugin: KEY=VALUE lines, encoded in base64' })),
  disable: Type.Optional(Type.Boolean({ description: 'Keep the entry but do not use it' })),
  id: Type.String({ format: 'pve-configid', description: 'Identifier of the ACME plugin entry' }),
  nodes: Type.Optional(Type.String({ format: 'pve-node-list', description: 'Nodes that use the plugin, comma-separated' })),
  type: Type.String({ enum: ['dns', 'standalone'], description: 'ACME challenge type the plugin handles' }),
  'validation-delay': Type.Optional(Type.Integer({ minimum: 0, maximum: 172800, default: 30, description: 'Seconds to wait for the DNS record to spread before validation is asked for' })),
}, { additionalProperties: false });

export const PutAccountByName = Type.Object<t.PutAccountByNameParams>({
  contact: Type.Optional(Type.String({ format: 'email-list', description: 'Mail addresses of the ACME account' })),
  name: Type.String({ format: 'pve-configid', default: 'default', description: 'Name of the ACME account' }),
}, { additionalProperties: false });

export const PutPluginsById = Type.Object<t.PutPluginsByIdParams>({
  api: Type.Optional(Type.String({ enum: ['1984hosting', 'acmedns', 'acmeproxy', 'active24', 'ad', 'ali', 'alviy', 'anx', 'artfiles', 'arvan', 'aurora', 'autodns', 'aws', 'azion', 'azure', 'beget', 'bookmyname', 'bunny', 'cf', 'clouddns', 'cloudns', 'cn', 'conoha', 'constellix', 'cpanel', 'curanet', 'cyon', 'da', 'ddnss', 'desec', 'df', 'dgon', 'dnsexit', 'dnshome', 'dnsimple', 'dnsservices', 'doapi', 'domeneshop', 'dp', 'dpi', 'dreamhost', 'duckdns', 'durabledns', 'dyn', 'dynu', 'dynv6', 'easydns', 'edgecenter', 'edgedns', 'euserv', 'exoscale', 'fornex', 'freedns', 'freemyip', 'gandi_livedns', 'gcloud', 'gcore', 'gd', 'geoscaling', 'googledomains', 'he', 'he_ddns', 'hetzner', 'hetznercloud', 'hexonet', 'hostingde', 'huaweicloud', 'infoblox', 'infomaniak', 'internetbs', 'inwx', 'ionos', 'ionos_cloud', 'ipv64', 'ispconfig', 'jd', 'joker', 'kappernet', 'kas', 'kinghost', 'knot', 'la', 'leaseweb', 'lexicon', 'limacity', 'linode', 'linode_v4', 'loopia', 'lua', 'maradns', 'me', 'miab', 'mijnhost', 'misaka', 'myapi', 'mydevil', 'mydnsjp', 'mythic_beasts', 'namecheap', 'namecom', 'namesilo', 'nanelo', 'nederhost', 'neodigit', 'netcup', 'netlify', 'nic', 'njalla', 'nm', 'nsd', 'nsone', 'nsupdate', 'nw', 'oci', 'omglol', 'one', 'online', 'openprovider', 'openprovider_rest', 'openstack', 'opnsense', 'ovh', 'pdns', 'pleskxml', 'pointhq', 'porkbun', 'rackcorp', 'rackspace', 'rage4', 'rcode0', 'regru', 'scaleway', 'schlundtech', 'selectel', 'selfhost', 'servercow', 'simply', 'spaceship', 'technitium', 'tele3', 'tencent', 'timeweb', 'transip', 'udr', 'ultra', 'unoeuro', 'variomedia', 'veesp', 'vercel', 'vscale', 'vultr', 'websupport', 'west_cn', 'world4you', 'yandex360', 'yc', 'zilore', 'zone', 'zoneedit', 'zonomi'], description: 'DNS provider, by the name of its acme.sh plugin' })),
  data: Type.Optional(Type.String({ description: 'Credentials of the DNS plugin: KEY=VALUE lines, encoded in base64' })),
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list', description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  disable: Type.Optional(Type.Boolean({ description: 'Keep the entry but do not use it' })),
  id: Type.String({ format: 'pve-configid', description: 'Identifier of the ACME plugin entry' }),
  nodes: Type.Optional(Type.String({ format: 'pve-node-list', description: 'Nodes that use the plugin, comma-separated' })),
  'validation-delay': Type.Optional(Type.Integer({ minimum: 0, maximum: 172800, default: 30, description: 'Seconds to wait for the DNS record to spread before validation is asked for' })),
}, { additionalProperties: false });
