import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/notifications.ts';

/** `DELETE /cluster/notifications/endpoints/gotify/{name}` */
export const deleteEndpointsGotifyByName = endpoint<t.DeleteEndpointsGotifyByNameParams, t.DeleteEndpointsGotifyByNameResult>('DELETE', '/cluster/notifications/endpoints/gotify/{name}');

/** `DELETE /cluster/notifications/endpoints/sendmail/{name}` */
export const deleteEndpointsSendmailByName = endpoint<t.DeleteEndpointsSendmailByNameParams, t.DeleteEndpointsSendmailByNameResult>('DELETE', '/cluster/notifications/endpoints/sendmail/{name}');

/** `DELETE /cluster/notifications/endpoints/smtp/{name}` */
export const deleteEndpointsSmtpByName = endpoint<t.DeleteEndpointsSmtpByNameParams, t.DeleteEndpointsSmtpByNameResult>('DELETE', '/cluster/notifications/endpoints/smtp/{name}');

/** `DELETE /cluster/notifications/endpoints/webhook/{name}` */
export const deleteEndpointsWebhookByName = endpoint<t.DeleteEndpointsWebhookByNameParams, t.DeleteEndpointsWebhookByNameResult>('DELETE', '/cluster/notifications/endpoints/webhook/{name}');

/** `DELETE /cluster/notifications/matchers/{name}` */
export const deleteMatchersByName = endpoint<t.DeleteMatchersByNameParams, t.DeleteMatchersByNameResult>('DELETE', '/cluster/notifications/matchers/{name}');

/** `GET /cluster/notifications/endpoints` */
export const getEndpoints = endpoint<t.GetEndpointsParams, t.GetEndpointsResult>('GET', '/cluster/notifications/endpoints');

/** `GET /cluster/notifications/endpoints/gotify` */
export const getEndpointsGotify = endpoint<t.GetEndpointsGotifyParams, t.GetEndpointsGotifyResult>('GET', '/cluster/notifications/endpoints/gotify');

/** `GET /cluster/notifications/endpoints/gotify/{name}` */
export const getEndpointsGotifyByName = endpoint<t.GetEndpointsGotifyByNameParams, t.GetEndpointsGotifyByNameResult>('GET', '/cluster/notifications/endpoints/gotify/{name}');

/** `GET /cluster/notifications/endpoints/sendmail` */
export const getEndpointsSendmail = endpoint<t.GetEndpointsSendmailParams, t.GetEndpointsSendmailResult>('GET', '/cluster/notifications/endpoints/sendmail');

/** `GET /cluster/notifications/endpoints/sendmail/{name}` */
export const getEndpointsSendmailByName = endpoint<t.GetEndpointsSendmailByNameParams, t.GetEndpointsSendmailByNameResult>('GET', '/cluster/notifications/endpoints/sendmail/{name}');

/** `GET /cluster/notifications/endpoints/smtp` */
export const getEndpointsSmtp = endpoint<t.GetEndpointsSmtpParams, t.GetEndpointsSmtpResult>('GET', '/cluster/notifications/endpoints/smtp');

/** `GET /cluster/notifications/endpoints/smtp/{name}` */
export const getEndpointsSmtpByName = endpoint<t.GetEndpointsSmtpByNameParams, t.GetEndpointsSmtpByNameResult>('GET', '/cluster/notifications/endpoints/smtp/{name}');

/** `GET /cluster/notifications/endpoints/webhook` */
export const getEndpointsWebhook = endpoint<t.GetEndpointsWebhookParams, t.GetEndpointsWebhookResult>('GET', '/cluster/notifications/endpoints/webhook');

/** `GET /cluster/notifications/endpoints/webhook/{name}` */
export const getEndpointsWebhookByName = endpoint<t.GetEndpointsWebhookByNameParams, t.GetEndpointsWebhookByNameResult>('GET', '/cluster/notifications/endpoints/webhook/{name}');

/** `GET /cluster/notifications/matcher-field-values` */
export const getMatcherFieldValues = endpoint<t.GetMatcherFieldValuesParams, t.GetMatcherFieldValuesResult>('GET', '/cluster/notifications/matcher-field-values');

/** `GET /cluster/notifications/matcher-fields` */
export const getMatcherFields = endpoint<t.GetMatcherFieldsParams, t.GetMatcherFieldsResult>('GET', '/cluster/notifications/matcher-fields');

/** `GET /cluster/notifications/matchers` */
export const getMatchers = endpoint<t.GetMatchersParams, t.GetMatchersResult>('GET', '/cluster/notifications/matchers');

/** `GET /cluster/notifications/matchers/{name}` */
export const getMatchersByName = endpoint<t.GetMatchersByNameParams, t.GetMatchersByNameResult>('GET', '/cluster/notifications/matchers/{name}');

/** `GET /cluster/notifications` */
export const getNotifications = endpoint<t.GetNotificationsParams, t.GetNotificationsResult>('GET', '/cluster/notifications');

/** `GET /cluster/notifications/targets` */
export const getTargets = endpoint<t.GetTargetsParams, t.GetTargetsResult>('GET', '/cluster/notifications/targets');

/** `POST /cluster/notifications/endpoints/gotify` */
export const postEndpointsGotify = endpoint<t.PostEndpointsGotifyParams, t.PostEndpointsGotifyResult>('POST', '/cluster/notifications/endpoints/gotify');

/** `POST /cluster/notifications/endpoints/sendmail` */
export const postEndpointsSendmail = endpoint<t.PostEndpointsSendmailParams, t.PostEndpointsSendmailResult>('POST', '/cluster/notifications/endpoints/sendmail');

/** `POST /cluster/notifications/endpoints/smtp` */
export const postEndpointsSmtp = endpoint<t.PostEndpointsSmtpParams, t.PostEndpointsSmtpResult>('POST', '/cluster/notifications/endpoints/smtp');

/** `POST /cluster/notifications/endpoints/webhook` */
export const postEndpointsWebhook = endpoint<t.PostEndpointsWebhookParams, t.PostEndpointsWebhookResult>('POST', '/cluster/notifications/endpoints/webhook');

/** `POST /cluster/notifications/matchers` */
export const postMatchers = endpoint<t.PostMatchersParams, t.PostMatchersResult>('POST', '/cluster/notifications/matchers');

/** `POST /cluster/notifications/targets/{name}/test` */
export const postTargetsTest = endpoint<t.PostTargetsTestParams, t.PostTargetsTestResult>('POST', '/cluster/notifications/targets/{name}/test');

/** `PUT /cluster/notifications/endpoints/gotify/{name}` */
export const putEndpointsGotifyByName = endpoint<t.PutEndpointsGotifyByNameParams, t.PutEndpointsGotifyByNameResult>('PUT', '/cluster/notifications/endpoints/gotify/{name}');

/** `PUT /cluster/notifications/endpoints/sendmail/{name}` */
export const putEndpointsSendmailByName = endpoint<t.PutEndpointsSendmailByNameParams, t.PutEndpointsSendmailByNameResult>('PUT', '/cluster/notifications/endpoints/sendmail/{name}');

/** `PUT /cluster/notifications/endpoints/smtp/{name}` */
export const putEndpointsSmtpByName = endpoint<t.PutEndpointsSmtpByNameParams, t.PutEndpointsSmtpByNameResult>('PUT', '/cluster/notifications/endpoints/smtp/{name}');

/** `PUT /cluster/notifications/endpoints/webhook/{name}` */
export const putEndpointsWebhookByName = endpoint<t.PutEndpointsWebhookByNameParams, t.PutEndpointsWebhookByNameResult>('PUT', '/cluster/notifications/endpoints/webhook/{name}');

/** `PUT /cluster/notifications/matchers/{name}` */
export const putMatchersByName = endpoint<t.PutMatchersByNameParams, t.PutMatchersByNameResult>('PUT', '/cluster/notifications/matchers/{name}');
