import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/apt.ts';

export const GetApt = Type.Object<t.GetAptParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetChangelog = Type.Object<t.GetChangelogParams>({
  name: Type.String({ pattern: '^(?:(?:[a-z0-9][-+.a-z0-9:]+))$' }),
  node: Type.String({ format: 'pve-node' }),
  version: Type.Optional(Type.String()),
}, { additionalProperties: false });

export const GetRepositories = Type.Object<t.GetRepositoriesParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetUpdate = Type.Object<t.GetUpdateParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetVersions = Type.Object<t.GetVersionsParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const PostRepositories = Type.Object<t.PostRepositoriesParams>({
  digest: Type.Optional(Type.String({ maxLength: 80 })),
  enabled: Type.Optional(Type.Boolean()),
  index: Type.Integer(),
  node: Type.String({ format: 'pve-node' }),
  path: Type.String(),
}, { additionalProperties: false });

export const PostUpdate = Type.Object<t.PostUpdateParams>({
  node: Type.String({ format: 'pve-node' }),
  notify: Type.Optional(Type.Boolean({ default: false })),
  quiet: Type.Optional(Type.Boolean({ default: false })),
}, { additionalProperties: false });

export const PutRepositories = Type.Object<t.PutRepositoriesParams>({
  digest: Type.Optional(Type.String({ maxLength: 80 })),
  handle: Type.String(),
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });
