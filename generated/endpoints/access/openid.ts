import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/access/openid.ts';

/** `GET /access/openid` */
export const getOpenid = endpoint<t.GetOpenidParams, t.GetOpenidResult>('GET', '/access/openid');

/** `POST /access/openid/auth-url` */
export const postAuthUrl = endpoint<t.PostAuthUrlParams, t.PostAuthUrlResult>('POST', '/access/openid/auth-url');

/** `POST /access/openid/login` */
export const postLogin = endpoint<t.PostLoginParams, t.PostLoginResult>('POST', '/access/openid/login');
