import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/apt.ts';

export const GetApt = Type.Object<t.GetAptParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetChangelog = Type.Object<t.GetChangelogParams>({
  name: Type.String({ pattern: '^(?:(?:[a-z0-9][-+.a-z0-9:]+))$', description: 'Name of the package' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  version: Type.Optional(Type.String({ description: 'Package version, the candidate if omitted' })),
}, { additionalProperties: false });

export const GetRepositories = Type.Object<t.GetRepositoriesParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetUpdate = Type.Object<t.GetUpdateParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetVersions = Type.Object<t.GetVersionsParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PostRepositories = Type.Object<t.PostRepositoriesParams>({
  digest: Type.Optional(Type.String({ maxLength: 80, description: 'Digest of the repository files as last read; the change is refused if they changed since' })),
  enabled: Type.Optional(Type.Boolean({ description: 'Whether APT uses the repository' })),
  index: Type.Integer({ description: 'Place of the repository in the file, from 0' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  path: Type.String({ description: 'File that holds the repository, e.g. /etc/apt/sources.list.d/debian.sources' }),
}, { additionalProperties: false });

export const PostUpdate = Type.Object<t.PostUpdateParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  notify: Type.Optional(Type.Boolean({ default: false, description: 'Send a notification about new updates' })),
  quiet: Type.Optional(Type.Boolean({ default: false, description: 'Leave out progress, so that the output suits a log' })),
}, { additionalProperties: false });

export const PutRepositories = Type.Object<t.PutRepositoriesParams>({
  digest: Type.Optional(Type.String({ maxLength: 80, description: 'Digest of the repository files as last read; the change is refused if they changed since' })),
  handle: Type.String({ description: 'Short name of a standard repository, e.g. no-subscription' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });
