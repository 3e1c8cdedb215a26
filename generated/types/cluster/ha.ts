export interface DeleteGroupsByGroupParams {
    /**
     * Format: pve-configid
     * @description Name of the HA group
     */
    group: string;
}
export type DeleteGroupsByGroupResult = null;
export interface DeleteResourcesBySidParams {
    /**
     * Format: pve-ha-resource-or-vm-id
     * @description ID of the HA resource, e.g. vm:100
     */
    sid: string;
    /**
     * @description Remove the resource from HA rules too, and rules left without any
     * @default true
     */
    purge?: boolean;
}
export type DeleteResourcesBySidResult = null;
export interface DeleteRulesByRuleParams {
    /**
     * Format: pve-configid
     * @description ID of the HA rule
     */
    rule: string;
}
export type DeleteRulesByRuleResult = null;
export type GetGroupsParams = Record<string, never>;
export type GetGroupsResult = {
    group: string;
}[];
export interface GetGroupsByGroupParams {
    /**
     * Format: pve-configid
     * @description Name of the HA group
     */
    group: string;
}
export type GetGroupsByGroupResult = unknown;
export type GetHaParams = Record<string, never>;
export type GetHaResult = {
    id: string;
}[];
export interface GetResourcesParams {
    /**
     * @description Only resources of this type
     * @enum {string}
     */
    type?: "ct" | "vm";
}
export type GetResourcesResult = {
    sid: string;
}[];
export interface GetResourcesBySidParams {
    /**
     * Format: pve-ha-resource-or-vm-id
     * @description ID of the HA resource, e.g. vm:100
     */
    sid: string;
}
export interface GetResourcesBySidResult {
    "auto-rebalance"?: boolean | number | string;
    comment?: string;
    digest: string;
    failback?: boolean | number | string;
    /** Format: pve-configid */
    group?: string;
    max_relocate?: number | string;
    max_restart?: number | string;
    /** Format: pve-ha-resource-or-vm-id */
    sid: string;
    state?: string;
    type: string;
}
export interface GetRulesParams {
    /** @description HA resource whose rules to list, e.g. vm:100 */
    resource?: string;
    /**
     * @description Only rules of this type
     * @enum {string}
     */
    type?: "node-affinity" | "resource-affinity";
}
export type GetRulesResult = {
    rule: string;
}[];
export interface GetRulesByRuleParams {
    /**
     * Format: pve-configid
     * @description ID of the HA rule
     */
    rule: string;
}
export interface GetRulesByRuleResult {
    /** Format: pve-configid */
    rule: string;
    type: string;
}
export type GetStatusParams = Record<string, never>;
export type GetStatusResult = {
    [key: string]: unknown;
}[];
export type GetStatusCurrentParams = Record<string, never>;
export type GetStatusCurrentResult = {
    "armed-state"?: string;
    "auto-rebalance"?: boolean | number | string;
    crm_state?: string;
    failback?: boolean | number | string;
    id: string;
    max_relocate?: number | string;
    max_restart?: number | string;
    node: string;
    quorate?: boolean | number | string;
    request_state?: string;
    resource_mode?: string;
    sid?: string;
    state?: string;
    status: string;
    timestamp?: number | string;
    type: string;
}[];
export type GetStatusManagerStatusParams = Record<string, never>;
export interface GetStatusManagerStatusResult {
    [key: string]: unknown;
}
export interface PostGroupsParams {
    /** @description Free-text comment */
    comment?: string;
    /**
     * Format: pve-configid
     * @description Name of the HA group
     */
    group: string;
    /**
     * Format: pve-ha-node-list
     * @description Nodes of the group, with an optional priority, e.g. pve1:2,pve2:1
     */
    nodes: string;
    /**
     * @description Don't move a resource back when a node of higher priority joins again
     * @default false
     */
    nofailback?: boolean;
    /**
     * @description Keep resources on the group's nodes, even if that means stopping them
     * @default false
     */
    restricted?: boolean;
    /**
     * @description Type of the entry, the same for all HA groups
     * @enum {string}
     */
    type?: "group";
}
export type PostGroupsResult = null;
export interface PostResourcesParams {
    /**
     * @description Let the scheduler's automatic rebalancing move this HA resource
     * @default true
     */
    "auto-rebalance"?: boolean;
    /** @description Free-text comment */
    comment?: string;
    /**
     * @description Move back to the preferred node once it is available again
     * @default true
     */
    failback?: boolean;
    /**
     * Format: pve-configid
     * @description HA group the resource belongs to
     */
    group?: string;
    /**
     * @description Moves to other nodes that are tried when the resource does not start
     * @default 1
     */
    max_relocate?: number;
    /**
     * @description Starts tried on the same node when the resource does not start
     * @default 1
     */
    max_restart?: number;
    /**
     * Format: pve-ha-resource-or-vm-id
     * @description ID of the HA resource, e.g. vm:100
     */
    sid: string;
    /**
     * @description State HA is to keep the resource in
     * @default started
     * @enum {string}
     */
    state?: "started" | "stopped" | "enabled" | "disabled" | "ignored";
    /**
     * @description Type of the HA resource
     * @enum {string}
     */
    type?: "ct" | "vm";
}
export type PostResourcesResult = null;
export interface PostResourcesMigrateParams {
    /**
     * Format: pve-ha-resource-or-vm-id
     * @description ID of the HA resource, e.g. vm:100
     */
    sid: string;
    /**
     * Format: pve-node
     * @description Node the resource goes to
     */
    node: string;
}
export interface PostResourcesMigrateResult {
    "blocking-resources"?: {
        cause: string;
        sid: string;
    }[];
    "comigrated-resources"?: unknown[];
    "requested-node": string;
    sid: string;
}
export interface PostResourcesRelocateParams {
    /**
     * Format: pve-ha-resource-or-vm-id
     * @description ID of the HA resource, e.g. vm:100
     */
    sid: string;
    /**
     * Format: pve-node
     * @description Node the resource goes to
     */
    node: string;
}
export interface PostResourcesRelocateResult {
    "blocking-resources"?: {
        cause: string;
        sid: string;
    }[];
    "comigrated-resources"?: string[];
    "requested-node": string;
    sid: string;
}
export interface PostRulesParams {
    /**
     * @description Keep the resources on one node, or on separate nodes. Only with type resource-affinity
     * @enum {string}
     */
    affinity?: "positive" | "negative";
    /** @description Free-text comment */
    comment?: string;
    /** @description Keep the rule but do not apply it */
    disable?: boolean;
    /**
     * Format: pve-ha-node-list
     * @description Nodes for the resources, with an optional priority, e.g. pve1:2,pve2:1. Only with type node-affinity
     */
    nodes?: string;
    /**
     * Format: pve-ha-resource-id-list
     * @description HA resources the rule is about, e.g. vm:100,ct:101
     */
    resources: string;
    /**
     * Format: pve-configid
     * @description ID of the HA rule
     */
    rule: string;
    /**
     * @description Never run the resources on other nodes than the ones listed. Only with type node-affinity
     * @default false
     */
    strict?: boolean;
    /**
     * @description Type of the rule: ties resources to nodes, or to or away from each other
     * @enum {string}
     */
    type: "node-affinity" | "resource-affinity";
}
export type PostRulesResult = null;
export type PostStatusArmHaParams = Record<string, never>;
export type PostStatusArmHaResult = null;
export interface PostStatusDisarmHaParams {
    /**
     * @description HA resources while disarmed: freeze takes no commands for them, ignore lets you manage them by hand
     * @enum {string}
     */
    "resource-mode": "freeze" | "ignore";
}
export type PostStatusDisarmHaResult = null;
export interface PutGroupsByGroupParams {
    /**
     * Format: pve-configid
     * @description Name of the HA group
     */
    group: string;
    /** @description Free-text comment */
    comment?: string;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, which puts them back to their defaults, e.g. comment
     */
    delete?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /**
     * Format: pve-ha-node-list
     * @description Nodes of the group, with an optional priority, e.g. pve1:2,pve2:1
     */
    nodes?: string;
    /**
     * @description Don't move a resource back when a node of higher priority joins again
     * @default false
     */
    nofailback?: boolean;
    /**
     * @description Keep resources on the group's nodes, even if that means stopping them
     * @default false
     */
    restricted?: boolean;
}
export type PutGroupsByGroupResult = null;
export interface PutResourcesBySidParams {
    /**
     * Format: pve-ha-resource-or-vm-id
     * @description ID of the HA resource, e.g. vm:100
     */
    sid: string;
    /**
     * @description Let the scheduler's automatic rebalancing move this HA resource
     * @default true
     */
    "auto-rebalance"?: boolean;
    /** @description Free-text comment */
    comment?: string;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, which puts them back to their defaults, e.g. comment
     */
    delete?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /**
     * @description Move back to the preferred node once it is available again
     * @default true
     */
    failback?: boolean;
    /**
     * Format: pve-configid
     * @description HA group the resource belongs to
     */
    group?: string;
    /**
     * @description Moves to other nodes that are tried when the resource does not start
     * @default 1
     */
    max_relocate?: number;
    /**
     * @description Starts tried on the same node when the resource does not start
     * @default 1
     */
    max_restart?: number;
    /**
     * @description State HA is to keep the resource in
     * @default started
     * @enum {string}
     */
    state?: "started" | "stopped" | "enabled" | "disabled" | "ignored";
}
export type PutResourcesBySidResult = null;
export interface PutRulesByRuleParams {
    /**
     * Format: pve-configid
     * @description ID of the HA rule
     */
    rule: string;
    /**
     * @description Keep the resources on one node, or on separate nodes. Only with type resource-affinity
     * @enum {string}
     */
    affinity?: "positive" | "negative";
    /** @description Free-text comment */
    comment?: string;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, which puts them back to their defaults, e.g. comment
     */
    delete?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Keep the rule but do not apply it */
    disable?: boolean;
    /**
     * Format: pve-ha-node-list
     * @description Nodes for the resources, with an optional priority, e.g. pve1:2,pve2:1. Only with type node-affinity
     */
    nodes?: string;
    /**
     * Format: pve-ha-resource-id-list
     * @description HA resources the rule is about, e.g. vm:100,ct:101
     */
    resources?: string;
    /**
     * @description Never run the resources on other nodes than the ones listed. Only with type node-affinity
     * @default false
     */
    strict?: boolean;
    /**
     * @description Type of the rule: ties resources to nodes, or to or away from each other
     * @enum {string}
     */
    type: "node-affinity" | "resource-affinity";
}
export type PutRulesByRuleResult = null;
