import { Type } from '../../src/schema.ts';
import type * as t from '../types/cluster.ts';

export const DeleteReplicationById = Type.Object<t.DeleteReplicationByIdParams>({
  force: Type.Optional(Type.Boolean({ default: false, description: 'Remove only the job, and leave its snapshots and replicated volumes' })),
  id: Type.String({ pattern: '^(?:[1-9][0-9]{2,8}-\\d{1,9})$', format: 'pve-replication-job-id', description: 'Replication job, written VMID-NUMBER, e.g. 100-0' }),
  keep: Type.Optional(Type.Boolean({ default: false, description: 'Keep the replicated volumes on the target' })),
}, { additionalProperties: false });

export const GetCluster = Type.Object<t.GetClusterParams>({}, { additionalProperties: false });

export const GetLog = Type.Object<t.GetLogParams>({
  max: Type.Optional(Type.Integer({ minimum: 1, description: 'Log entries to return at most' })),
}, { additionalProperties: false });

export const GetNextid = Type.Object<t.GetNextidParams>({
  vmid: Type.Optional(Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID to check; fails if it is taken' })),
}, { additionalProperties: false });

export const GetOptions = Type.Object<t.GetOptionsParams>({}, { additionalProperties: false });

export const GetReplication = Type.Object<t.GetReplicationParams>({}, { additionalProperties: false });

export const GetReplicationById = Type.Object<t.GetReplicationByIdParams>({
  id: Type.String({ pattern: '^(?:[1-9][0-9]{2,8}-\\d{1,9})$', format: 'pve-replication-job-id', description: 'Replication job, written VMID-NUMBER, e.g. 100-0' }),
}, { additionalProperties: false });

export const GetResources = Type.Object<t.GetResourcesParams>({
  type: Type.Optional(Type.String({ enum: ['vm', 'storage', 'node', 'sdn'], description: 'Only resources of this kind; vm covers containers too' })),
}, { additionalProperties: false });

export const GetStatus = Type.Object<t.GetStatusParams>({}, { additionalProperties: false });

export const GetTasks = Type.Object<t.GetTasksParams>({}, { additionalProperties: false });

export const PostReplication = Type.Object<t.PostReplicationParams>({
  comment: Type.Optional(Type.String({ maxLength: 4096, description: 'Free-text comment' })),
  disable: Type.Optional(Type.Boolean({ description: 'Keep the job but do not run it' })),
  id: Type.String({ pattern: '^(?:[1-9][0-9]{2,8}-\\d{1,9})$', format: 'pve-replication-job-id', description: 'Replication job, written VMID-NUMBER, e.g. 100-0' }),
  rate: Type.Optional(Type.Number({ minimum: 1, description: 'Transfer limit in MB/s' })),
  remove_job: Type.Optional(Type.String({ enum: ['local', 'full'], description: 'Remove the job: local also cleans up its snapshots, full the replicas on the target too' })),
  schedule: Type.Optional(Type.String({ maxLength: 128, format: 'pve-calendar-event', default: '*/15', description: 'Calendar event at which to replicate, e.g. */15 or 22:00' })),
  source: Type.Optional(Type.String({ format: 'pve-node', description: 'Node the guest was last replicated from; kept up by the system' })),
  target: Type.String({ format: 'pve-node', description: 'Node the guest is replicated to' }),
  type: Type.String({ enum: ['local'], description: 'Kind of replication' }),
}, { additionalProperties: false });

export const PutOptions = Type.Object<t.PutOptionsParams>({
  bwlimit: Type.Optional(Type.PropertyString('cluster.bwlimit', { description: 'Limits in KiB/s per kind of operation, e.g. default=102400,clone=51200' })),
  'consent-text': Type.Optional(Type.String({ maxLength: 65536, description: 'Text to accept before the login: base64 of Markdown' })),
  console: Type.Optional(Type.String({ enum: ['applet', 'vv', 'html5', 'xtermjs'], description: 'Viewer the web interface opens consoles with' })),
  crs: Type.Optional(Type.PropertyString('cluster.crs', { description: 'Cluster resource scheduling, e.g. ha=static,ha-rebalance-on-start=1' })),
  delete: Type.Optional(Type.String({ format: 'pve-configid-list', description: 'Datacenter options to put back to their defaults, e.g. keyboard' })),
  description: Type.Optional(Type.String({ maxLength: 65536, description: 'Notes of the datacenter, in Markdown' })),
  email_from: Type.Optional(Type.String({ format: 'email-opt', description: 'Sender address of mails from the cluster' })),
  fencing: Type.Optional(Type.String({ enum: ['watchdog', 'hardware', 'both'], default: 'watchdog', description: 'How HA makes sure that a failed node is down' })),
  ha: Type.Optional(Type.PropertyString('cluster.ha', { description: 'HA settings of the cluster, e.g. shutdown_policy=migrate' })),
  http_proxy: Type.Optional(Type.String({ pattern: '^(?:http://[^\\n]*)$', description: 'Proxy for downloads, e.g. http://proxy.example.com:3128' })),
  keyboard: Type.Optional(Type.String({ enum: ['de', 'de-ch', 'da', 'en-gb', 'en-us', 'es', 'fi', 'fr', 'fr-be', 'fr-ca', 'fr-ch', 'hu', 'is', 'it', 'ja', 'lt', 'mk', 'nl', 'no', 'pl', 'pt', 'pt-br', 'sv', 'sl', 'tr'], description: 'Keyboard layout of VNC consoles by default' })),
  language: Type.Optional(Type.String({ enum: ['ar', 'ca', 'da', 'de', 'en', 'es', 'eu', 'fa', 'fr', 'hr', 'he', 'it', 'ja', 'ka', 'kr', 'nb', 'nl', 'nn', 'pl', 'pt_BR', 'ru', 'sl', 'sv', 'tr', 'ukr', 'zh_CN', 'zh_TW'], description: 'Default language of the web interface' })),
  location: Type.Optional(Type.PropertyString('cluster.location', { description: 'Place on earth, e.g. latitude=48.2,longitude=16.4,name=Vienna' })),
  mac_prefix: Type.Optional(Type.String({ format: 'mac-prefix', default: 'BC:24:11', description: 'Beginning of generated MAC addresses, e.g. 02:00:5E' })),
  max_workers: Type.Optional(Type.Integer({ minimum: 1, description: 'Guests a node handles at the same time in bulk actions and for HA' })),
  migration: Type.Optional(Type.PropertyString('cluster.migration', { description: 'Type and network of migrations by default, e.g. secure,network=192.0.2.0/24' })),
  migration_unsecure: Type.Optional(Type.Boolean({ description: 'Send migration traffic unencrypted; superseded by the migration option' })),
  'next-id': Type.Optional(Type.PropertyString('cluster.next-id', { description: 'Range that free VMIDs are suggested from, lower=FIRST,upper=LIMIT (limit excluded)' })),
  notify: Type.Optional(Type.PropertyString('cluster.notify', { description: 'Which cluster events send a notification, e.g. package-updates=never,fencing=always' })),
  'registered-tags': Type.Optional(Type.String({ pattern: '^(?:(?:(?:[a-zA-Z0-9_][a-zA-Z0-9_\\-\\+\\.]*);)*(?:[a-zA-Z0-9_][a-zA-Z0-9_\\-\\+\\.]*))$', description: 'Tags that only administrators may set or remove, e.g. prod;critical' })),
  replication: Type.Optional(Type.PropertyString('cluster.replication', { description: 'Network and encryption of replication traffic, e.g. type=secure,network=10.0.0.0/24' })),
  'tag-style': Type.Optional(Type.PropertyString('cluster.tag-style', { description: 'Look of tags, e.g. shape=full,ordering=config,color-map=TAG:RRGGBB' })),
  u2f: Type.Optional(Type.PropertyString('cluster.u2f', { description: 'U2F settings, e.g. appid=URL,origin=URL' })),
  'user-tag-access': Type.Optional(Type.PropertyString('cluster.user-tag-access', { description: 'Tags that users may set themselves, e.g. user-allow=list,user-allow-list=web;db' })),
  webauthn: Type.Optional(Type.PropertyString('cluster.webauthn', { description: 'WebAuthn settings, e.g. id=DOMAIN,origin=URL,rp=NAME' })),
}, { additionalProperties: false });

export const PutReplicationById = Type.Object<t.PutReplicationByIdParams>({
  comment: Type.Optional(Type.String({ maxLength: 4096, description: 'Free-text comment' })),
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list', description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  disable: Type.Optional(Type.Boolean({ description: 'Keep the job but do not run it' })),
  id: Type.String({ pattern: '^(?:[1-9][0-9]{2,8}-\\d{1,9})$', format: 'pve-replication-job-id', description: 'Replication job, written VMID-NUMBER, e.g. 100-0' }),
  rate: Type.Optional(Type.Number({ minimum: 1, description: 'Transfer limit in MB/s' })),
  remove_job: Type.Optional(Type.String({ enum: ['local', 'full'], description: 'Remove the job: local also cleans up its snapshots, full the replicas on the target too' })),
  schedule: Type.Optional(Type.String({ maxLength: 128, format: 'pve-calendar-event', default: '*/15', description: 'Calendar event at which to replicate, e.g. */15 or 22:00' })),
  source: Type.Optional(Type.String({ format: 'pve-node', description: 'Node the guest was last replicated from; kept up by the system' })),
}, { additionalProperties: false });
