export interface DeleteGroupsByGroupParams {
    /** Format: pve-configid */
    group: string;
}
export type DeleteGroupsByGroupResult = null;
export interface DeleteResourcesBySidParams {
    /** Format: pve-ha-resource-or-vm-id */
    sid: string;
    /** @default true */
    purge?: boolean;
}
export type DeleteResourcesBySidResult = null;
export interface DeleteRulesByRuleParams {
    /** Format: pve-configid */
    rule: string;
}
export type DeleteRulesByRuleResult = null;
export type GetGroupsParams = Record<string, never>;
export type GetGroupsResult = {
    group: string;
}[];
export interface GetGroupsByGroupParams {
    /** Format: pve-configid */
    group: string;
}
export type GetGroupsByGroupResult = unknown;
export type GetHaParams = Record<string, never>;
export type GetHaResult = {
    id: string;
}[];
export interface GetResourcesParams {
    /** @enum {string} */
    type?: "ct" | "vm";
}
export type GetResourcesResult = {
    sid: string;
}[];
export interface GetResourcesBySidParams {
    /** Format: pve-ha-resource-or-vm-id */
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
    resource?: string;
    /** @enum {string} */
    type?: "node-affinity" | "resource-affinity";
}
export type GetRulesResult = {
    rule: string;
}[];
export interface GetRulesByRuleParams {
    /** Format: pve-configid */
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
    type: unknown;
}[];
export type GetStatusManagerStatusParams = Record<string, never>;
export interface GetStatusManagerStatusResult {
    [key: string]: unknown;
}
export interface PostGroupsParams {
    comment?: string;
    /** Format: pve-configid */
    group: string;
    /** Format: pve-ha-node-list */
    nodes: string;
    /** @default false */
    nofailback?: boolean;
    /** @default false */
    restricted?: boolean;
    /** @enum {string} */
    type?: "group";
}
export type PostGroupsResult = null;
export interface PostResourcesParams {
    /** @default true */
    "auto-rebalance"?: boolean;
    comment?: string;
    /** @default true */
    failback?: boolean;
    /** Format: pve-configid */
    group?: string;
    /** @default 1 */
    max_relocate?: number;
    /** @default 1 */
    max_restart?: number;
    /** Format: pve-ha-resource-or-vm-id */
    sid: string;
    /**
     * @default started
     * @enum {string}
     */
    state?: "started" | "stopped" | "enabled" | "disabled" | "ignored";
    /** @enum {string} */
    type?: "ct" | "vm";
}
export type PostResourcesResult = null;
export interface PostResourcesMigrateParams {
    /** Format: pve-ha-resource-or-vm-id */
    sid: string;
    /** Format: pve-node */
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
    /** Format: pve-ha-resource-or-vm-id */
    sid: string;
    /** Format: pve-node */
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
    /** @enum {string} */
    affinity?: "positive" | "negative";
    comment?: string;
    disable?: boolean;
    /** Format: pve-ha-node-list */
    nodes?: string;
    /** Format: pve-ha-resource-id-list */
    resources: string;
    /** Format: pve-configid */
    rule: string;
    /** @default false */
    strict?: boolean;
    /** @enum {string} */
    type: "node-affinity" | "resource-affinity";
}
export type PostRulesResult = null;
export type PostStatusArmHaParams = Record<string, never>;
export type PostStatusArmHaResult = null;
export interface PostStatusDisarmHaParams {
    /** @enum {string} */
    "resource-mode": "freeze" | "ignore";
}
export type PostStatusDisarmHaResult = null;
export interface PutGroupsByGroupParams {
    /** Format: pve-configid */
    group: string;
    comment?: string;
    /** Format: pve-configid-list */
    delete?: string;
    digest?: string;
    /** Format: pve-ha-node-list */
    nodes?: string;
    /** @default false */
    nofailback?: boolean;
    /** @default false */
    restricted?: boolean;
}
export type PutGroupsByGroupResult = null;
export interface PutResourcesBySidParams {
    /** Format: pve-ha-resource-or-vm-id */
    sid: string;
    /** @default true */
    "auto-rebalance"?: boolean;
    comment?: string;
    /** Format: pve-configid-list */
    delete?: string;
    digest?: string;
    /** @default true */
    failback?: boolean;
    /** Format: pve-configid */
    group?: string;
    /** @default 1 */
    max_relocate?: number;
    /** @default 1 */
    max_restart?: number;
    /**
     * @default started
     * @enum {string}
     */
    state?: "started" | "stopped" | "enabled" | "disabled" | "ignored";
}
export type PutResourcesBySidResult = null;
export interface PutRulesByRuleParams {
    /** Format: pve-configid */
    rule: string;
    /** @enum {string} */
    affinity?: "positive" | "negative";
    comment?: string;
    /** Format: pve-configid-list */
    delete?: string;
    digest?: string;
    disable?: boolean;
    /** Format: pve-ha-node-list */
    nodes?: string;
    /** Format: pve-ha-resource-id-list */
    resources?: string;
    /** @default false */
    strict?: boolean;
    /** @enum {string} */
    type: "node-affinity" | "resource-affinity";
}
export type PutRulesByRuleResult = null;
