export interface DeleteAliasesByNameParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    name: string;
    digest?: string;
}
export type DeleteAliasesByNameResult = null;
export interface DeleteIpsetByNameParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    name: string;
    force?: boolean;
}
export type DeleteIpsetByNameResult = null;
export interface DeleteIpsetByNameByCidrParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    name: string;
    /** Format: IPorCIDRorAlias */
    cidr: string;
    digest?: string;
}
export type DeleteIpsetByNameByCidrResult = null;
export interface DeleteRulesByPosParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    pos: number;
    digest?: string;
}
export type DeleteRulesByPosResult = null;
export interface GetAliasesParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
}
export type GetAliasesResult = {
    cidr: string;
    comment?: string;
    digest: string;
    name: string;
}[];
export interface GetAliasesByNameParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    name: string;
}
export interface GetAliasesByNameResult {
    [key: string]: unknown;
}
export interface GetFirewallParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
}
export type GetFirewallResult = {
    [key: string]: unknown;
}[];
export interface GetIpsetParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
}
export type GetIpsetResult = {
    comment?: string;
    digest: string;
    name: string;
}[];
export interface GetIpsetByNameParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    name: string;
}
export type GetIpsetByNameResult = {
    cidr: string;
    comment?: string;
    digest: string;
    nomatch?: boolean | number | string;
}[];
export interface GetIpsetByNameByCidrParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    name: string;
    /** Format: IPorCIDRorAlias */
    cidr: string;
}
export interface GetIpsetByNameByCidrResult {
    [key: string]: unknown;
}
export interface GetLogParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    limit?: number;
    since?: number;
    start?: number;
    until?: number;
}
export type GetLogResult = {
    n: number | string;
    t: string;
}[];
export interface GetOptionsParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
}
export interface GetOptionsResult {
    dhcp?: boolean | number | string;
    enable?: boolean | number | string;
    ipfilter?: boolean | number | string;
    log_level_in?: string;
    log_level_out?: string;
    macfilter?: boolean | number | string;
    ndp?: boolean | number | string;
    policy_in?: string;
    policy_out?: string;
    radv?: boolean | number | string;
}
export interface GetRefsParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** @enum {string} */
    type?: "alias" | "ipset";
}
export type GetRefsResult = {
    comment?: string;
    name: string;
    ref: string;
    scope: string;
    type: string;
}[];
export interface GetRulesParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
}
export type GetRulesResult = {
    action: string;
    comment?: string;
    dest?: string;
    dport?: string;
    enable?: number | string;
    "icmp-type"?: string;
    iface?: string;
    ipversion?: number | string;
    log?: string;
    macro?: string;
    pos: number | string;
    proto?: string;
    source?: string;
    sport?: string;
    type: string;
}[];
export interface GetRulesByPosParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    pos: number;
}
export interface GetRulesByPosResult {
    action: string;
    comment?: string;
    dest?: string;
    dport?: string;
    enable?: number | string;
    "icmp-type"?: string;
    iface?: string;
    ipversion?: number | string;
    log?: string;
    macro?: string;
    pos: number | string;
    proto?: string;
    source?: string;
    sport?: string;
    type: string;
}
export interface PostAliasesParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** Format: IPorCIDR */
    cidr: string;
    comment?: string;
    name: string;
}
export type PostAliasesResult = null;
export interface PostIpsetParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    comment?: string;
    digest?: string;
    name: string;
    rename?: string;
}
export type PostIpsetResult = null;
export interface PostIpsetByNameParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    name: string;
    /** Format: IPorCIDRorAlias */
    cidr: string;
    comment?: string;
    nomatch?: boolean;
}
export type PostIpsetByNameResult = null;
export interface PostRulesParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    action: string;
    comment?: string;
    /** Format: pve-fw-addr-spec */
    dest?: string;
    digest?: string;
    /** Format: pve-fw-dport-spec */
    dport?: string;
    enable?: number;
    /** Format: pve-fw-icmp-type-spec */
    "icmp-type"?: string;
    /** Format: pve-iface */
    iface?: string;
    /** @enum {string} */
    log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
    macro?: string;
    pos?: number;
    /** Format: pve-fw-protocol-spec */
    proto?: string;
    /** Format: pve-fw-addr-spec */
    source?: string;
    /** Format: pve-fw-sport-spec */
    sport?: string;
    /** @enum {string} */
    type: "in" | "out" | "forward" | "group";
}
export type PostRulesResult = null;
export interface PutAliasesByNameParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    name: string;
    /** Format: IPorCIDR */
    cidr: string;
    comment?: string;
    digest?: string;
    rename?: string;
}
export type PutAliasesByNameResult = null;
export interface PutIpsetByNameByCidrParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    name: string;
    /** Format: IPorCIDRorAlias */
    cidr: string;
    comment?: string;
    digest?: string;
    nomatch?: boolean;
}
export type PutIpsetByNameByCidrResult = null;
export interface PutOptionsParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** Format: pve-configid-list */
    delete?: string;
    /** @default false */
    dhcp?: boolean;
    digest?: string;
    /** @default false */
    enable?: boolean;
    ipfilter?: boolean;
    /** @enum {string} */
    log_level_in?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
    /** @enum {string} */
    log_level_out?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
    /** @default true */
    macfilter?: boolean;
    /** @default true */
    ndp?: boolean;
    /** @enum {string} */
    policy_in?: "ACCEPT" | "REJECT" | "DROP";
    /** @enum {string} */
    policy_out?: "ACCEPT" | "REJECT" | "DROP";
    radv?: boolean;
}
export type PutOptionsResult = null;
export interface PutRulesByPosParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    pos: number;
    action?: string;
    comment?: string;
    /** Format: pve-configid-list */
    delete?: string;
    /** Format: pve-fw-addr-spec */
    dest?: string;
    digest?: string;
    /** Format: pve-fw-dport-spec */
    dport?: string;
    enable?: number;
    /** Format: pve-fw-icmp-type-spec */
    "icmp-type"?: string;
    /** Format: pve-iface */
    iface?: string;
    /** @enum {string} */
    log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
    macro?: string;
    moveto?: number;
    /** Format: pve-fw-protocol-spec */
    proto?: string;
    /** Format: pve-fw-addr-spec */
    source?: string;
    /** Format: pve-fw-sport-spec */
    sport?: string;
    /** @enum {string} */
    type?: "in" | "out" | "forward" | "group";
}
export type PutRulesByPosResult = null;
