import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/access/openid.ts';

export const GetOpenid = Type.Object<t.GetOpenidParams>({}, { additionalProperties: false });

export const PostAuthUrl = Type.Object<t.PostAuthUrlParams>({
  realm: Type.String({ maxLength: 32, format: 'pve-realm' }),
  'redirect-url': Type.String({ maxLength: 255 }),
}, { additionalProperties: false });

export const PostLogin = Type.Object<t.PostLoginParams>({
  code: Type.String({ maxLength: 4096 }),
  'redirect-url': Type.String({ maxLength: 255 }),
  state: Type.String({ maxLength: 1024 }),
}, { additionalProperties: false });
