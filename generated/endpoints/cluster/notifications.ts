import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/notifications.ts';

/** Delete a Gotify notification endpoint: `DELETE /cluster/notifications/endpoints/gotify/{name}` */
export const deleteEndpointsGotifyByName = endpoint<t.DeleteEndpointsGotifyByNameParams, t.DeleteEndpointsGotifyByNameResult>('DELETE', '/cluster/notifications/endpoints/gotify/{name}');

/** Delete a sendmail notification endpoint: `DELETE /cluster/notifications/endpoints/sendmail/{name}` */
export const deleteEndpointsSendmailByName = endpoint<t.DeleteEndpointsSendmailByNameParams, t.DeleteEndpointsSendmailByNameResult>('DELETE', '/cluster/notifications/endpoints/sendmail/{name}');

/** Delete an SMTP notification endpoint: `DELETE /cluster/notifications/endpoints/smtp/{name}` */
export const deleteEndpointsSmtpByName = endpoint<t.DeleteEndpointsSmtpByNameParams, t.DeleteEndpointsSmtpByNameResult>('DELETE', '/cluster/notifications/endpoints/smtp/{name}');

/** Delete a webhook notification endpoint: `DELETE /cluster/notifications/endpoints/webhook/{name}` */
export const deleteEndpointsWebhookByName = endpoint<t.DeleteEndpointsWebhookByNameParams, t.DeleteEndpointsWebhookByNameResult>('DELETE', '/cluster/notifications/endpoints/webhook/{name}');

/** Delete a notification matcher: `DELETE /cluster/notifications/matchers/{name}` */
export const deleteMatchersByName = endpoint<t.DeleteMatchersByNameParams, t.DeleteMatchersByNameResult>('DELETE', '/cluster/notifications/matchers/{name}');

/** List the types of notification endpoint: `GET /cluster/notifications/endpoints` */
export const getEndpoints = endpoint<t.GetEndpointsParams, t.GetEndpointsResult>('GET', '/cluster/notifications/endpoints');

/** List Gotify notification endpoints: `GET /cluster/notifications/endpoints/gotify` */
export const getEndpointsGotify = endpoint<t.GetEndpointsGotifyParams, t.GetEndpointsGotifyResult>('GET', '/cluster/notifications/endpoints/gotify');

/** Show a Gotify notification endpoint: `GET /cluster/notifications/endpoints/gotify/{name}` */
export const getEndpointsGotifyByName = endpoint<t.GetEndpointsGotifyByNameParams, t.GetEndpointsGotifyByNameResult>('GET', '/cluster/notifications/endpoints/gotify/{name}');

/** List notification endpoints that mail through the node's own sendmail: `GET /cluster/notifications/endpoints/sendmail` */
export const getEndpointsSendmail = endpoint<t.GetEndpointsSendmailParams, t.GetEndpointsSendmailResult>('GET', '/cluster/notifications/endpoints/sendmail');

/** Show a sendmail notification endpoint: `GET /cluster/notifications/endpoints/sendmail/{name}` */
export const getEndpointsSendmailByName = endpoint<t.GetEndpointsSendmailByNameParams, t.GetEndpointsSendmailByNameResult>('GET', '/cluster/notifications/endpoints/sendmail/{name}');

/** List notification endpoints that mail through an SMTP server: `GET /cluster/notifications/endpoints/smtp` */
export const getEndpointsSmtp = endpoint<t.GetEndpointsSmtpParams, t.GetEndpointsSmtpResult>('GET', '/cluster/notifications/endpoints/smtp');

/** Show an SMTP notification endpoint, without its password: `GET /cluster/notifications/endpoints/smtp/{name}` */
export const getEndpointsSmtpByName = endpoint<t.GetEndpointsSmtpByNameParams, t.GetEndpointsSmtpByNameResult>('GET', '/cluster/notifications/endpoints/smtp/{name}');

/** List notification endpoints that call a webhook: `GET /cluster/notifications/endpoints/webhook` */
export const getEndpointsWebhook = endpoint<t.GetEndpointsWebhookParams, t.GetEndpointsWebhookResult>('GET', '/cluster/notifications/endpoints/webhook');

/** Show a webhook notification endpoint: `GET /cluster/notifications/endpoints/webhook/{name}` */
export const getEndpointsWebhookByName = endpoint<t.GetEndpointsWebhookByNameParams, t.GetEndpointsWebhookByNameResult>('GET', '/cluster/notifications/endpoints/webhook/{name}');

/** List known values of the fields that notification matchers can test: `GET /cluster/notifications/matcher-field-values` */
export const getMatcherFieldValues = endpoint<t.GetMatcherFieldValuesParams, t.GetMatcherFieldValuesResult>('GET', '/cluster/notifications/matcher-field-values');

/** List names of the fields that notification matchers can test: `GET /cluster/notifications/matcher-fields` */
export const getMatcherFields = endpoint<t.GetMatcherFieldsParams, t.GetMatcherFieldsResult>('GET', '/cluster/notifications/matcher-fields');

/** List notification matchers, which route notifications to targets: `GET /cluster/notifications/matchers` */
export const getMatchers = endpoint<t.GetMatchersParams, t.GetMatchersResult>('GET', '/cluster/notifications/matchers');

/** Show the conditions and targets of a notification matcher: `GET /cluster/notifications/matchers/{name}` */
export const getMatchersByName = endpoint<t.GetMatchersByNameParams, t.GetMatchersByNameResult>('GET', '/cluster/notifications/matchers/{name}');

/** List what the notification API offers: `GET /cluster/notifications` */
export const getNotifications = endpoint<t.GetNotificationsParams, t.GetNotificationsResult>('GET', '/cluster/notifications');

/** List notification targets of every type: `GET /cluster/notifications/targets` */
export const getTargets = endpoint<t.GetTargetsParams, t.GetTargetsResult>('GET', '/cluster/notifications/targets');

/** Create a Gotify notification endpoint: `POST /cluster/notifications/endpoints/gotify` */
export const postEndpointsGotify = endpoint<t.PostEndpointsGotifyParams, t.PostEndpointsGotifyResult>('POST', '/cluster/notifications/endpoints/gotify');

/** Create a notification endpoint that mails through the node's own sendmail: `POST /cluster/notifications/endpoints/sendmail` */
export const postEndpointsSendmail = endpoint<t.PostEndpointsSendmailParams, t.PostEndpointsSendmailResult>('POST', '/cluster/notifications/endpoints/sendmail');

/** Create a notification endpoint that mails through an SMTP server: `POST /cluster/notifications/endpoints/smtp` */
export const postEndpointsSmtp = endpoint<t.PostEndpointsSmtpParams, t.PostEndpointsSmtpResult>('POST', '/cluster/notifications/endpoints/smtp');

/** Create a notification endpoint that calls a webhook: `POST /cluster/notifications/endpoints/webhook` */
export const postEndpointsWebhook = endpoint<t.PostEndpointsWebhookParams, t.PostEndpointsWebhookResult>('POST', '/cluster/notifications/endpoints/webhook');

/** Create a notification matcher that routes by severity, field or time: `POST /cluster/notifications/matchers` */
export const postMatchers = endpoint<t.PostMatchersParams, t.PostMatchersResult>('POST', '/cluster/notifications/matchers');

/** Send a test notification to a target: `POST /cluster/notifications/targets/{name}/test` */
export const postTargetsTest = endpoint<t.PostTargetsTestParams, t.PostTargetsTestResult>('POST', '/cluster/notifications/targets/{name}/test');

/** Change a Gotify notification endpoint: server, token, comment: `PUT /cluster/notifications/endpoints/gotify/{name}` */
export const putEndpointsGotifyByName = endpoint<t.PutEndpointsGotifyByNameParams, t.PutEndpointsGotifyByNameResult>('PUT', '/cluster/notifications/endpoints/gotify/{name}');

/** Change a sendmail notification endpoint: recipients, sender, comment: `PUT /cluster/notifications/endpoints/sendmail/{name}` */
export const putEndpointsSendmailByName = endpoint<t.PutEndpointsSendmailByNameParams, t.PutEndpointsSendmailByNameResult>('PUT', '/cluster/notifications/endpoints/sendmail/{name}');

/** Change an SMTP notification endpoint: server, login, sender, recipients: `PUT /cluster/notifications/endpoints/smtp/{name}` */
export const putEndpointsSmtpByName = endpoint<t.PutEndpointsSmtpByNameParams, t.PutEndpointsSmtpByNameResult>('PUT', '/cluster/notifications/endpoints/smtp/{name}');

/** Change a webhook notification endpoint: URL, method, headers, body, secrets: `PUT /cluster/notifications/endpoints/webhook/{name}` */
export const putEndpointsWebhookByName = endpoint<t.PutEndpointsWebhookByNameParams, t.PutEndpointsWebhookByNameResult>('PUT', '/cluster/notifications/endpoints/webhook/{name}');

/** Change the conditions or targets of a notification matcher: `PUT /cluster/notifications/matchers/{name}` */
export const putMatchersByName = endpoint<t.PutMatchersByNameParams, t.PutMatchersByNameResult>('PUT', '/cluster/notifications/matchers/{name}');
