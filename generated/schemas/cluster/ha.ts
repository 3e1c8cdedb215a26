import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/ha.ts';

export const DeleteGroupsByGroup = Type.Object<t.DeleteGroupsByGroupParams>({
  group: Type.String({ format: 'pve-configid' }),
}, { additionalProperties: false });

export const DeleteResourcesBySid = Type.Object<t.DeleteResourcesBySidParams>({
  purge: Type.Optional(Type.Boolean({ default: true })),
  sid: Type.String({ format: 'pve-ha-resource-or-vm-id' }),
}, { additionalProperties: false });

export const DeleteRulesByRule = Type.Object<t.DeleteRulesByRuleParams>({
  rule: Type.String({ format: 'pve-configid' }),
}, { additionalProperties: false });

export const GetGroups = Type.Object<t.GetGroupsParams>({}, { additionalProperties: false });

export const GetGroupsByGroup = Type.Object<t.GetGroupsByGroupParams>({
  group: Type.String({ format: 'pve-configid' }),
}, { additionalProperties: false });

export const GetHa = Type.Object<t.GetHaParams>({}, { additionalProperties: false });

export const GetResources = Type.Object<t.GetResourcesParams>({
  type: Type.Optional(Type.String({ enum: ['ct', 'vm'] })),
}, { additionalProperties: false });

export const GetResourcesBySid = Type.Object<t.GetResourcesBySidParams>({
  sid: Type.String({ format: 'pve-ha-resource-or-vm-id' }),
}, { additionalProperties: false });

export const GetRules = Type.Object<t.GetRulesParams>({
  resource: Type.Optional(Type.String()),
  type: Type.Optional(Type.String({ enum: ['node-affinity', 'resource-affinity'] })),
}, { additionalProperties: false });

export const GetRulesByRule = Type.Object<t.GetRulesByRuleParams>({
  rule: Type.String({ format: 'pve-configid' }),
}, { additionalProperties: false });

export const GetStatus = Type.Object<t.GetStatusParams>({}, { additionalProperties: false });

export const GetStatusCurrent = Type.Object<t.GetStatusCurrentParams>({}, { additionalProperties: false });

export const GetStatusManagerStatus = Type.Object<t.GetStatusManagerStatusParams>({}, { additionalProperties: false });

export const PostGroups = Type.Object<t.PostGroupsParams>({
  comment: Type.Optional(Type.String({ maxLength: 4096 })),
  group: Type.String({ format: 'pve-configid' }),
  nodes: Type.String({ format: 'pve-ha-node-list' }),
  nofailback: Type.Optional(Type.Boolean({ default: false })),
  restricted: Type.Optional(Type.Boolean({ default: false })),
  type: Type.Optional(Type.String({ enum: ['group'] })),
}, { additionalProperties: false });

export const PostResources = Type.Object<t.PostResourcesParams>({
  'auto-rebalance': Type.Optional(Type.Boolean({ default: true })),
  comment: Type.Optional(Type.String({ maxLength: 4096 })),
  failback: Type.Optional(Type.Boolean({ default: true })),
  group: Type.Optional(Type.String({ format: 'pve-configid' })),
  max_relocate: Type.Optional(Type.Integer({ minimum: 0, default: 1 })),
  max_restart: Type.Optional(Type.Integer({ minimum: 0, default: 1 })),
  sid: Type.String({ format: 'pve-ha-resource-or-vm-id' }),
  state: Type.Optional(Type.String({ enum: ['started', 'stopped', 'enabled', 'disabled', 'ignored'], default: 'started' })),
  type: Type.Optional(Type.String({ enum: ['ct', 'vm'] })),
}, { additionalProperties: false });

export const PostResourcesMigrate = Type.Object<t.PostResourcesMigrateParams>({
  node: Type.String({ format: 'pve-node' }),
  sid: Type.String({ format: 'pve-ha-resource-or-vm-id' }),
}, { additionalProperties: false });

export const PostResourcesRelocate = Type.Object<t.PostResourcesRelocateParams>({
  node: Type.String({ format: 'pve-node' }),
  sid: Type.String({ format: 'pve-ha-resource-or-vm-id' }),
}, { additionalProperties: false });

export const PostRules = Type.Object<t.PostRulesParams>({
  affinity: Type.Optional(Type.String({ enum: ['positive', 'negative'] })),
  comment: Type.Optional(Type.String({ maxLength: 4096 })),
  disable: Type.Optional(Type.Boolean()),
  nodes: Type.Optional(Type.String({ format: 'pve-ha-node-list' })),
  resources: Type.String({ format: 'pve-ha-resource-id-list' }),
  rule: Type.String({ format: 'pve-configid' }),
  strict: Type.Optional(Type.Boolean({ default: false })),
  type: Type.String({ enum: ['node-affinity', 'resource-affinity'] }),
}, { additionalProperties: false });

export const PostStatusArmHa = Type.Object<t.PostStatusArmHaParams>({}, { additionalProperties: false });

export const PostStatusDisarmHa = Type.Object<t.PostStatusDisarmHaParams>({
  'resource-mode': Type.String({ enum: ['freeze', 'ignore'] }),
}, { additionalProperties: false });

export const PutGroupsByGroup = Type.Object<t.PutGroupsByGroupParams>({
  comment: Type.Optional(Type.String({ maxLength: 4096 })),
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list' })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  group: Type.String({ format: 'pve-configid' }),
  nodes: Type.Optional(Type.String({ format: 'pve-ha-node-list' })),
  nofailback: Type.Optional(Type.Boolean({ default: false })),
  restricted: Type.Optional(Type.Boolean({ default: false })),
}, { additionalProperties: false });

export const PutResourcesBySid = Type.Object<t.PutResourcesBySidParams>({
  'auto-rebalance': Type.Optional(Type.Boolean({ default: true })),
  comment: Type.Optional(Type.String({ maxLength: 4096 })),
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list' })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  failback: Type.Optional(Type.Boolean({ default: true })),
  group: Type.Optional(Type.String({ format: 'pve-configid' })),
  max_relocate: Type.Optional(Type.Integer({ minimum: 0, default: 1 })),
  max_restart: Type.Optional(Type.Integer({ minimum: 0, default: 1 })),
  sid: Type.String({ format: 'pve-ha-resource-or-vm-id' }),
  state: Type.Optional(Type.String({ enum: ['started', 'stopped', 'enabled', 'disabled', 'ignored'], default: 'started' })),
}, { additionalProperties: false });

export const PutRulesByRule = Type.Object<t.PutRulesByRuleParams>({
  affinity: Type.Optional(Type.String({ enum: ['positive', 'negative'] })),
  comment: Type.Optional(Type.String({ maxLength: 4096 })),
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list' })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  disable: Type.Optional(Type.Boolean()),
  nodes: Type.Optional(Type.String({ format: 'pve-ha-node-list' })),
  resources: Type.Optional(Type.String({ format: 'pve-ha-resource-id-list' })),
  rule: Type.String({ format: 'pve-configid' }),
  strict: Type.Optional(Type.Boolean({ default: false })),
  type: Type.String({ enum: ['node-affinity', 'resource-affinity'] }),
}, { additionalProperties: false });
