import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/access/openid.ts';

export const GetOpenid = Type.Object<t.GetOpenidParams>({}, { additionalProperties: false });

export const PostAuthUrl = Type.Object<t.PostAuthUrlParams>({
  realm: Type.String({ maxLength: 32, format: 'pve-realm', description: 'OpenID realm to log in to' }),
  'redirect-url': Type.String({ maxLength: 255, description: 'Address of this interface the OpenID provider returns the user to' }),
}, { additionalProperties: false });

export const PostLogin = Type.Object<t.PostLoginParams>({
  code: Type.String({ maxLength: 4096, description: 'Authorization code that the OpenID provider sent back' }),
  'redirect-url': Type.String({ maxLength: 255, description: 'Address of this interface the OpenID provider returns the user to' }),
  state: Type.String({ maxLength: 1024, description: 'State value the OpenID provider sent back with the redirect' }),
}, { additionalProperties: false });
