import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/access/openid.ts';

/** List what the OpenID login API offers: `GET /access/openid` */
export const getOpenid = endpoint<t.GetOpenidParams, t.GetOpenidResult>('GET', '/access/openid');

/** Begin an OpenID login: return the provider's address to send the user to: `POST /access/openid/auth-url` */
export const postAuthUrl = endpoint<t.PostAuthUrlParams, t.PostAuthUrlResult>('POST', '/access/openid/auth-url');

/** Complete an OpenID login: trade the provider's code for a ticket: `POST /access/openid/login` */
export const postLogin = endpoint<t.PostLoginParams, t.PostLoginResult>('POST', '/access/openid/login');
