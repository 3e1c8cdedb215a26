import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/notifications.ts';

export const DeleteEndpointsGotifyByName = Type.Object<t.DeleteEndpointsGotifyByNameParams>({
  name: Type.String({ format: 'pve-configid', description: 'Name of the Gotify notification target' }),
}, { additionalProperties: false });

export const DeleteEndpointsSendmailByName = Type.Object<t.DeleteEndpointsSendmailByNameParams>({
  name: Type.String({ format: 'pve-configid', description: 'Name of the sendmail notification target' }),
}, { additionalProperties: false });

export const DeleteEndpointsSmtpByName = Type.Object<t.DeleteEndpointsSmtpByNameParams>({
  name: Type.String({ format: 'pve-configid', description: 'Name of the SMTP notification target' }),
}, { additionalProperties: false });

export const DeleteEndpointsWebhookByName = Type.Object<t.DeleteEndpointsWebhookByNameParams>({
  name: Type.String({ format: 'pve-configid', description: 'Name of the webhook notification target' }),
}, { additionalProperties: false });

export const DeleteMatchersByName = Type.Object<t.DeleteMatchersByNameParams>({
  name: Type.String({ format: 'pve-configid', description: 'Name of the notification matcher' }),
}, { additionalProperties: false });

export const GetEndpoints = Type.Object<t.GetEndpointsParams>({}, { additionalProperties: false });

export const GetEndpointsGotify = Type.Object<t.GetEndpointsGotifyParams>({}, { additionalProperties: false });

export const GetEndpointsGotifyByName = Type.Object<t.GetEndpointsGotifyByNameParams>({
  name: Type.String({ format: 'pve-configid', description: 'Name of the Gotify notification target' }),
}, { additionalProperties: false });

export const GetEndpointsSendmail = Type.Object<t.GetEndpointsSendmailParams>({}, { additionalProperties: false });

export const GetEndpointsSendmailByName = Type.Object<t.GetEndpointsSendmailByNameParams>({
  name: Type.String({ format: 'pve-configid', description: 'Name of the sendmail notification target' }),
}, { additionalProperties: false });

export const GetEndpointsSmtp = Type.Object<t.GetEndpointsSmtpParams>({}, { additionalProperties: false });

export const GetEndpointsSmtpByName = Type.Object<t.GetEndpointsSmtpByNameParams>({
  name: Type.String({ format: 'pve-configid', description: 'Name of the SMTP notification target' }),
}, { additionalProperties: false });

export const GetEndpointsWebhook = Type.Object<t.GetEndpointsWebhookParams>({}, { additionalProperties: false });

export const GetEndpointsWebhookByName = Type.Object<t.GetEndpointsWebhookByNameParams>({
  name: Type.String({ format: 'pve-configid', description: 'Name of the webhook notification target' }),
}, { additionalProperties: false });

export const GetMatcherFieldValues = Type.Object<t.GetMatcherFieldValuesParams>({}, { additionalProperties: false });

export const GetMatcherFields = Type.Object<t.GetMatcherFieldsParams>({}, { additionalProperties: false });

export const GetMatchers = Type.Object<t.GetMatchersParams>({}, { additionalProperties: false });

export const GetMatchersByName = Type.Object<t.GetMatchersByNameParams>({
  name: Type.String({ format: 'pve-configid', description: 'Name of the notification matcher' }),
}, { additionalProperties: false });

export const GetNotifications = Type.Object<t.GetNotificationsParams>({}, { additionalProperties: false });

export const GetTargets = Type.Object<t.GetTargetsParams>({}, { additionalProperties: false });

export const PostEndpointsGotify = Type.Object<t.PostEndpointsGotifyParams>({
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  disable: Type.Optional(Type.Boolean({ default: false, description: 'Keep the target but send nothing through it' })),
  name: Type.String({ format: 'pve-configid', description: 'Name of the Gotify notification target' }),
  server: Type.String({ description: 'URL of the Gotify server, e.g. https://gotify.example.com' }),
  token: Type.String({ description: 'Application token of the Gotify server' }),
}, { additionalProperties: false });

export const PostEndpointsSendmail = Type.Object<t.PostEndpointsSendmailParams>({
  author: Type.Optional(Type.String({ description: 'Sender name shown in the mails' })),
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  disable: Type.Optional(Type.Boolean({ default: false, description: 'Keep the target but send nothing through it' })),
  'from-address': Type.Optional(Type.String({ description: 'Sender address of the mails' })),
  mailto: Type.Optional(Type.Array(Type.String({ format: 'email-or-username' }), { description: 'Mail addresses that receive the notification' })),
  'mailto-user': Type.Optional(Type.Array(Type.String({ format: 'pve-userid' }), { description: 'Users who get the mail at their stored address, e.g. root@pam' })),
  name: Type.String({ format: 'pve-configid', description: 'Name of the sendmail notification target' }),
}, { additionalProperties: false });

export const PostEndpointsSmtp = Type.Object<t.PostEndpointsSmtpParams>({
  author: Type.Optional(Type.String({ description: 'Sender name shown in the mails' })),
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  disable: Type.Optional(Type.Boolean({ default: false, description: 'Keep the target but send nothing through it' })),
  'from-address': Type.String({ description: 'Sender address of the mails' }),
  mailto: Type.Optional(Type.Array(Type.String({ format: 'email-or-username' }), { description: 'Mail addresses that receive the notification' })),
  'mailto-user': Type.Optional(Type.Array(Type.String({ format: 'pve-userid' }), { description: 'Users who get the mail at their stored address, e.g. root@pam' })),
  mode: Type.Optional(Type.String({ enum: ['insecure', 'starttls', 'tls'], default: 'tls', description: 'How the connection to the mail server is secured' })),
  name: Type.String({ format: 'pve-configid', description: 'Name of the SMTP notification target' }),
  password: Type.Optional(Type.String({ description: 'Password for the mail server' })),
  port: Type.Optional(Type.Integer({ description: 'Port of the mail server; follows from mode if omitted' })),
  server: Type.String({ description: 'Host name or address of the mail server' }),
  username: Type.Optional(Type.String({ description: 'User for the mail server; no login without it' })),
}, { additionalProperties: false });

export const PostEndpointsWebhook = Type.Object<t.PostEndpointsWebhookParams>({
  body: Type.Optional(Type.String({ description: 'Base64 of the request body, a Handlebars template' })),
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  disable: Type.Optional(Type.Boolean({ default: false, description: 'Keep the target but send nothing through it' })),
  header: Type.Optional(Type.Array(Type.String(), { description: 'HTTP headers of the request, each name=NAME,value=BASE64' })),
  method: Type.String({ enum: ['post', 'put', 'get'], description: 'HTTP method of the request' }),
  name: Type.String({ format: 'pve-configid', description: 'Name of the webhook notification target' }),
  secret: Type.Optional(Type.Array(Type.String(), { description: 'Secrets for use in the request as {{ secrets.NAME }}, each name=NAME,value=BASE64' })),
  url: Type.String({ description: 'URL the webhook calls, may contain {{ }} placeholders' }),
}, { additionalProperties: false });

export const PostMatchers = Type.Object<t.PostMatchersParams>({
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  disable: Type.Optional(Type.Boolean({ default: false, description: 'Keep the matcher but let it match nothing' })),
  'invert-match': Type.Optional(Type.Boolean({ description: 'Match exactly when the rules do not' })),
  'match-calendar': Type.Optional(Type.Array(Type.String(), { description: 'Times at which notifications match, e.g. mon-fri 8-17' })),
  'match-field': Type.Optional(Type.Array(Type.String(), { description: 'Metadata fields to match, e.g. exact:type=vzdump or regex:hostname=^pve' })),
  'match-severity': Type.Optional(Type.Array(Type.String(), { description: 'Severities to match, e.g. warning,error' })),
  mode: Type.Optional(Type.String({ enum: ['all', 'any'], default: 'all', description: 'Whether all rules of the matcher have to match or one is enough' })),
  name: Type.String({ format: 'pve-configid', description: 'Name of the notification matcher' }),
  target: Type.Optional(Type.Array(Type.String({ format: 'pve-configid' }), { description: 'Notification targets that receive what matches' })),
}, { additionalProperties: false });

export const PostTargetsTest = Type.Object<t.PostTargetsTestParams>({
  name: Type.String({ format: 'pve-configid', description: 'Name of the notification target to test' }),
}, { additionalProperties: false });

export const PutEndpointsGotifyByName = Type.Object<t.PutEndpointsGotifyByNameParams>({
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  delete: Type.Optional(Type.Array(Type.String({ format: 'pve-configid' }), { description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  disable: Type.Optional(Type.Boolean({ default: false, description: 'Keep the target but send nothing through it' })),
  name: Type.String({ format: 'pve-configid', description: 'Name of the Gotify notification target' }),
  server: Type.Optional(Type.String({ description: 'URL of the Gotify server, e.g. https://gotify.example.com' })),
  token: Type.Optional(Type.String({ description: 'Application token of the Gotify server' })),
}, { additionalProperties: false });

export const PutEndpointsSendmailByName = Type.Object<t.PutEndpointsSendmailByNameParams>({
  author: Type.Optional(Type.String({ description: 'Sender name shown in the mails' })),
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  delete: Type.Optional(Type.Array(Type.String({ format: 'pve-configid' }), { description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  disable: Type.Optional(Type.Boolean({ default: false, description: 'Keep the target but send nothing through it' })),
  'from-address': Type.Optional(Type.String({ description: 'Sender address of the mails' })),
  mailto: Type.Optional(Type.Array(Type.String({ format: 'email-or-username' }), { description: 'Mail addresses that receive the notification' })),
  'mailto-user': Type.Optional(Type.Array(Type.String({ format: 'pve-userid' }), { description: 'Users who get the mail at their stored address, e.g. root@pam' })),
  name: Type.String({ format: 'pve-configid', description: 'Name of the sendmail notification target' }),
}, { additionalProperties: false });

export const PutEndpointsSmtpByName = Type.Object<t.PutEndpointsSmtpByNameParams>({
  author: Type.Optional(Type.String({ description: 'Sender name shown in the mails' })),
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  delete: Type.Optional(Type.Array(Type.String({ format: 'pve-configid' }), { description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  disable: Type.Optional(Type.Boolean({ default: false, description: 'Keep the target but send nothing through it' })),
  'from-address': Type.Optional(Type.String({ description: 'Sender address of the mails' })),
  mailto: Type.Optional(Type.Array(Type.String({ format: 'email-or-username' }), { description: 'Mail addresses that receive the notification' })),
  'mailto-user': Type.Optional(Type.Array(Type.String({ format: 'pve-userid' }), { description: 'Users who get the mail at their stored address, e.g. root@pam' })),
  mode: Type.Optional(Type.String({ enum: ['insecure', 'starttls', 'tls'], default: 'tls', description: 'How the connection to the mail server is secured' })),
  name: Type.String({ format: 'pve-configid', description: 'Name of the SMTP notification target' }),
  password: Type.Optional(Type.String({ description: 'Password for the mail server' })),
  port: Type.Optional(Type.Integer({ description: 'Port of the mail server; follows from mode if omitted' })),
  server: Type.Optional(Type.String({ description: 'Host name or address of the mail server' })),
  username: Type.Optional(Type.String({ description: 'User for the mail server; no login without it' })),
}, { additionalProperties: false });

export const PutEndpointsWebhookByName = Type.Object<t.PutEndpointsWebhookByNameParams>({
  body: Type.Optional(Type.String({ description: 'Base64 of the request body, a Handlebars template' })),
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  delete: Type.Optional(Type.Array(Type.String({ format: 'pve-configid' }), { description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  disable: Type.Optional(Type.Boolean({ default: false, description: 'Keep the target but send nothing through it' })),
  header: Type.Optional(Type.Array(Type.String(), { description: 'HTTP headers of the request, each name=NAME,value=BASE64' })),
  method: Type.Optional(Type.String({ enum: ['post', 'put', 'get'], description: 'HTTP method of the request' })),
  name: Type.String({ format: 'pve-configid', description: 'Name of the webhook notification target' }),
  secret: Type.Optional(Type.Array(Type.String(), { description: 'Secrets for use in the request as {{ secrets.NAME }}, each name=NAME,value=BASE64' })),
  url: Type.Optional(Type.String({ description: 'URL the webhook calls, may contain {{ }} placeholders' })),
}, { additionalProperties: false });

export const PutMatchersByName = Type.Object<t.PutMatchersByNameParams>({
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  delete: Type.Optional(Type.Array(Type.String({ format: 'pve-configid' }), { description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  disable: Type.Optional(Type.Boolean({ default: false, description: 'Keep the matcher but let it match nothing' })),
  'invert-match': Type.Optional(Type.Boolean({ description: 'Match exactly when the rules do not' })),
  'match-calendar': Type.Optional(Type.Array(Type.String(), { description: 'Times at which notifications match, e.g. mon-fri 8-17' })),
  'match-field': Type.Optional(Type.Array(Type.String(), { description: 'Metadata fields to match, e.g. exact:type=vzdump or regex:hostname=^pve' })),
  'match-severity': Type.Optional(Type.Array(Type.String(), { description: 'Severities to match, e.g. warning,error' })),
  mode: Type.Optional(Type.String({ enum: ['all', 'any'], default: 'all', description: 'Whether all rules of the matcher have to match or one is enough' })),
  name: Type.String({ format: 'pve-configid', description: 'Name of the notification matcher' }),
  target: Type.Optional(Type.Array(Type.String({ format: 'pve-configid' }), { description: 'Notification targets that receive what matches' })),
}, { additionalProperties: false });
