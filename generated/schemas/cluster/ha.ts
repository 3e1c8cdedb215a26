import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/ha.ts';

export const DeleteGroupsByGroup = Type.Object<t.DeleteGroupsByGroupParams>({
  group: Type.String({ format: 'pve-configid', description: 'Name of the HA group' }),
}, { additionalProperties: false });

export const DeleteResourcesBySid = Type.Object<t.DeleteResourcesBySidParams>({
  purge: Type.Optional(Type.Boolean({ default: true, description: 'Remove the resource from HA rules too, and rules left without any' })),
  sid: Type.String({ format: 'pve-ha-resource-or-vm-id', description: 'ID of the HA resource, e.g. vm:100' }),
}, { additionalProperties: false });

export const DeleteRulesByRule = Type.Object<t.DeleteRulesByRuleParams>({
  rule: Type.String({ format: 'pve-configid', description: 'ID of the HA rule' }),
}, { additionalProperties: false });

export const GetGroups = Type.Object<t.GetGroupsParams>({}, { additionalProperties: false });

export const GetGroupsByGroup = Type.Object<t.GetGroupsByGroupParams>({
  group: Type.String({ format: 'pve-configid', description: 'Name of the HA group' }),
}, { additionalProperties: false });

export const GetHa = Type.Object<t.GetHaParams>({}, { additionalProperties: false });

export const GetResources = Type.Object<t.GetResourcesParams>({
  type: Type.Optional(Type.String({ enum: ['ct', 'vm'], description: 'Only resources of this type' })),
}, { additionalProperties: false });

export const GetResourcesBySid = Type.Object<t.GetResourcesBySidParams>({
  sid: Type.String({ format: 'pve-ha-resource-or-vm-id', description: 'ID of the HA resource, e.g. vm:100' }),
}, { additionalProperties: false });

export const GetRules = Type.Object<t.GetRulesParams>({
  resource: Type.Optional(Type.String({ description: 'HA resource whose rules to list, e.g. vm:100' })),
  type: Type.Optional(Type.String({ enum: ['node-affinity', 'resource-affinity'], description: 'Only rules of this type' })),
}, { additionalProperties: false });

export const GetRulesByRule = Type.Object<t.GetRulesByRuleParams>({
  rule: Type.String({ format: 'pve-configid', description: 'ID of the HA rule' }),
}, { additionalProperties: false });

export const GetStatus = Type.Object<t.GetStatusParams>({}, { additionalProperties: false });

export const GetStatusCurrent = Type.Object<t.GetStatusCurrentParams>({}, { additionalProperties: false });

export const GetStatusManagerStatus = Type.Object<t.GetStatusManagerStatusParams>({}, { additionalProperties: false });

export const PostGroups = Type.Object<t.PostGroupsParams>({
  comment: Type.Optional(Type.String({ maxLength: 4096, description: 'Free-text comment' })),
  group: Type.String({ format: 'pve-configid', description: 'Name of the HA group' }),
  nodes: Type.String({ format: 'pve-ha-node-list', description: 'Nodes of the group, with an optional priority, e.g. pve1:2,pve2:1' }),
  nofailback: Type.Optional(Type.Boolean({ default: false, description: 'Don\'t move a resource back when a node of higher priority joins again' })),
  restricted: Type.Optional(Type.Boolean({ default: false, description: 'Keep resources on the group\'s nodes, even if that means stopping them' })),
  type: Type.Optional(Type.String({ enum: ['group'], description: 'Type of the entry, the same for all HA groups' })),
}, { additionalProperties: false });

export const PostResources = Type.Object<t.PostResourcesParams>({
  'auto-rebalance': Type.Optional(Type.Boolean({ default: true, description: 'Let the scheduler\'s automatic rebalancing move this HA resource' })),
  comment: Type.Optional(Type.String({ maxLength: 4096, description: 'Free-text comment' })),
  failback: Type.Optional(Type.Boolean({ default: true, description: 'Move back to the preferred node once it is available again' })),
  group: Type.Optional(Type.String({ format: 'pve-configid', description: 'HA group the resource belongs to' })),
  max_relocate: Type.Optional(Type.Integer({ minimum: 0, default: 1, description: 'Moves to other nodes that are tried when the resource does not start' })),
  max_restart: Type.Optional(Type.Integer({ minimum: 0, default: 1, description: 'Starts tried on the same node when the resource does not start' })),
  sid: Type.String({ format: 'pve-ha-resource-or-vm-id', description: 'ID of the HA resource, e.g. vm:100' }),
  state: Type.Optional(Type.String({ enum: ['started', 'stopped', 'enabled', 'disabled', 'ignored'], default: 'started', description: 'State HA is to keep the resource in' })),
  type: Type.Optional(Type.String({ enum: ['ct', 'vm'], description: 'Type of the HA resource' })),
}, { additionalProperties: false });

export const PostResourcesMigrate = Type.Object<t.PostResourcesMigrateParams>({
  node: Type.String({ format: 'pve-node', description: 'Node the resource goes to' }),
  sid: Type.String({ format: 'pve-ha-resource-or-vm-id', description: 'ID of the HA resource, e.g. vm:100' }),
}, { additionalProperties: false });

export const PostResourcesRelocate = Type.Object<t.PostResourcesRelocateParams>({
  node: Type.String({ format: 'pve-node', description: 'Node the resource goes to' }),
  sid: Type.String({ format: 'pve-ha-resource-or-vm-id', description: 'ID of the HA resource, e.g. vm:100' }),
}, { additionalProperties: false });

export const PostRules = Type.Object<t.PostRulesParams>({
  affinity: Type.Optional(Type.String({ enum: ['positive', 'negative'], description: 'Keep the resources on one node, or on separate nodes. Only with type resource-affinity' })),
  comment: Type.Optional(Type.String({ maxLength: 4096, description: 'Free-text comment' })),
  disable: Type.Optional(Type.Boolean({ description: 'Keep the rule but do not apply it' })),
  nodes: Type.Optional(Type.String({ format: 'pve-ha-node-list', description: 'Nodes for the resources, with an optional priority, e.g. pve1:2,pve2:1. Only with type node-affinity' })),
  resources: Type.String({ format: 'pve-ha-resource-id-list', description: 'HA resources the rule is about, e.g. vm:100,ct:101' }),
  rule: Type.String({ format: 'pve-configid', description: 'ID of the HA rule' }),
  strict: Type.Optional(Type.Boolean({ default: false, description: 'Never run the resources on other nodes than the ones listed. Only with type node-affinity' })),
  type: Type.String({ enum: ['node-affinity', 'resource-affinity'], description: 'Type of the rule: ties resources to nodes, or to or away from each other' }),
}, { allOf: [{ if: { properties: { type: { const: 'node-affinity' } }, required: ['type'] }, then: { properties: { affinity: false } } }, { if: { properties: { type: { const: 'resource-affinity' } }, required: ['type'] }, then: { properties: { nodes: false, strict: false } } }], additionalProperties: false });

export const PostStatusArmHa = Type.Object<t.PostStatusArmHaParams>({}, { additionalProperties: false });

export const PostStatusDisarmHa = Type.Object<t.PostStatusDisarmHaParams>({
  'resource-mode': Type.String({ enum: ['freeze', 'ignore'], description: 'HA resources while disarmed: freeze takes no commands for them, ignore lets you manage them by hand' }),
}, { additionalProperties: false });

export const PutGroupsByGroup = Type.Object<t.PutGroupsByGroupParams>({
  comment: Type.Optional(Type.String({ maxLength: 4096, description: 'Free-text comment' })),
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list', description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  group: Type.String({ format: 'pve-configid', description: 'Name of the HA group' }),
  nodes: Type.Optional(Type.String({ format: 'pve-ha-node-list', description: 'Nodes of the group, with an optional priority, e.g. pve1:2,pve2:1' })),
  nofailback: Type.Optional(Type.Boolean({ default: false, description: 'Don\'t move a resource back when a node of higher priority joins again' })),
  restricted: Type.Optional(Type.Boolean({ default: false, description: 'Keep resources on the group\'s nodes, even if that means stopping them' })),
}, { additionalProperties: false });

export const PutResourcesBySid = Type.Object<t.PutResourcesBySidParams>({
  'auto-rebalance': Type.Optional(Type.Boolean({ default: true, description: 'Let the scheduler\'s automatic rebalancing move this HA resource' })),
  comment: Type.Optional(Type.String({ maxLength: 4096, description: 'Free-text comment' })),
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list', description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  failback: Type.Optional(Type.Boolean({ default: true, description: 'Move back to the preferred node once it is available again' })),
  group: Type.Optional(Type.String({ format: 'pve-configid', description: 'HA group the resource belongs to' })),
  max_relocate: Type.Optional(Type.Integer({ minimum: 0, default: 1, description: 'Moves to other nodes that are tried when the resource does not start' })),
  max_restart: Type.Optional(Type.Integer({ minimum: 0, default: 1, description: 'Starts tried on the same node when the resource does not start' })),
  sid: Type.String({ format: 'pve-ha-resource-or-vm-id', description: 'ID of the HA resource, e.g. vm:100' }),
  state: Type.Optional(Type.String({ enum: ['started', 'stopped', 'enabled', 'disabled', 'ignored'], default: 'started', description: 'State HA is to keep the resource in' })),
}, { additionalProperties: false });

export const PutRulesByRule = Type.Object<t.PutRulesByRuleParams>({
  affinity: Type.Optional(Type.String({ enum: ['positive', 'negative'], description: 'Keep the resources on one node, or on separate nodes. Only with type resource-affinity' })),
  comment: Type.Optional(Type.String({ maxLength: 4096, description: 'Free-text comment' })),
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list', description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  disable: Type.Optional(Type.Boolean({ description: 'Keep the rule but do not apply it' })),
  nodes: Type.Optional(Type.String({ format: 'pve-ha-node-list', description: 'Nodes for the resources, with an optional priority, e.g. pve1:2,pve2:1. Only with type node-affinity' })),
  resources: Type.Optional(Type.String({ format: 'pve-ha-resource-id-list', description: 'HA resources the rule is about, e.g. vm:100,ct:101' })),
  rule: Type.String({ format: 'pve-configid', description: 'ID of the HA rule' }),
  strict: Type.Optional(Type.Boolean({ default: false, description: 'Never run the resources on other nodes than the ones listed. Only with type node-affinity' })),
  type: Type.String({ enum: ['node-affinity', 'resource-affinity'], description: 'Type of the rule: ties resources to nodes, or to or away from each other' }),
}, { allOf: [{ if: { properties: { type: { const: 'node-affinity' } }, required: ['type'] }, then: { properties: { affinity: false } } }, { if: { properties: { type: { const: 'resource-affinity' } }, required: ['type'] }, then: { properties: { nodes: false, strict: false } } }], additionalProperties: false });
