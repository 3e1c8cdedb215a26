export interface DeleteAliasesByNameParams {
    name: string;
    digest?: string;
}
export type DeleteAliasesByNameResult = null;
export interface DeleteGroupsByGroupParams {
    group: string;
}
export type DeleteGroupsByGroupResult = null;
export interface DeleteGroupsByGroupByPosParams {
    group: string;
    pos: number;
    digest?: string;
}
export type DeleteGroupsByGroupByPosResult = null;
export interface DeleteIpsetByNameParams {
    name: string;
    force?: boolean;
}
export type DeleteIpsetByNameResult = null;
export interface DeleteIpsetByNameByCidrParams {
    name: string;
    /** Format: IPorCIDRorAlias */
    cidr: string;
    digest?: string;
}
export type DeleteIpsetByNameByCidrResult = null;
export interface DeleteRulesByPosParams {
    pos: number;
    digest?: string;
}
export type DeleteRulesByPosResult = null;
export type GetAliasesParams = Record<string, never>;
export type GetAliasesResult = {
    cidr: string;
    comment?: string;
    digest: string;
    name: string;
}[];
export interface GetAliasesByNameParams {
    name: string;
}
export interface GetAliasesByNameResult {
    [key: string]: unknown;
}
export type GetFirewallParams = Record<string, never>;
export type GetFirewallResult = {
    [key: string]: unknown;
}[];
export type GetGroupsParams = Record<string, never>;
export type GetGroupsResult = {
    comment?: string;
    digest: string;
    group: string;
}[];
export interface GetGroupsByGroupParams {
    group: string;
}
export type GetGroupsByGroupResult = {
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
export interface GetGroupsByGroupByPosParams {
    group: string;
    pos: number;
}
export interface GetGroupsByGroupByPosResult {
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
export type GetIpsetParams = Record<string, never>;
export type GetIpsetResult = {
    comment?: string;
    digest: string;
    name: string;
}[];
export interface GetIpsetByNameParams {
    name: string;
}
export type GetIpsetByNameResult = {
    cidr: string;
    comment?: string;
    digest: string;
    nomatch?: boolean | number | string;
}[];
export interface GetIpsetByNameByCidrParams {
    name: string;
    /** Format: IPorCIDRorAlias */
    cidr: string;
}
export interface GetIpsetByNameByCidrResult {
    [key: string]: unknown;
}
export type GetMacrosParams = Record<string, never>;
export type GetMacrosResult = {
    descr: string;
    macro: string;
}[];
export type GetOptionsParams = Record<string, never>;
export interface GetOptionsResult {
    ebtables?: boolean | number | string;
    enable?: number | string;
    log_ratelimit?: string;
    policy_forward?: string;
    policy_in?: string;
    policy_out?: string;
}
export interface GetRefsParams {
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
export type GetRulesParams = Record<string, never>;
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
    /** Format: IPorCIDR */
    cidr: string;
    comment?: string;
    name: string;
}
export type PostAliasesResult = null;
export interface PostGroupsParams {
    comment?: string;
    digest?: string;
    group: string;
    rename?: string;
}
export type PostGroupsResult = null;
export interface PostGroupsByGroupParams {
    group: string;
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
export type PostGroupsByGroupResult = null;
export interface PostIpsetParams {
    comment?: string;
    digest?: string;
    name: string;
    rename?: string;
}
export type PostIpsetResult = null;
export interface PostIpsetByNameParams {
    name: string;
    /** Format: IPorCIDRorAlias */
    cidr: string;
    comment?: string;
    nomatch?: boolean;
}
export type PostIpsetByNameResult = null;
export interface PostRulesParams {
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
    name: string;
    /** Format: IPorCIDR */
    cidr: string;
    comment?: string;
    digest?: string;
    rename?: string;
}
export type PutAliasesByNameResult = null;
export interface PutGroupsByGroupByPosParams {
    group: string;
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
export type PutGroupsByGroupByPosResult = null;
export interface PutIpsetByNameByCidrParams {
    name: string;
    /** Format: IPorCIDRorAlias */
    cidr: string;
    comment?: string;
    digest?: string;
    nomatch?: boolean;
}
export type PutIpsetByNameByCidrResult = null;
export interface PutOptionsParams {
    /** Format: pve-configid-list */
    delete?: string;
    digest?: string;
    /** @default true */
    ebtables?: boolean;
    /** @default 0 */
    enable?: number;
    log_ratelimit?: string;
    /** @enum {string} */
    policy_forward?: "ACCEPT" | "DROP";
    /** @enum {string} */
    policy_in?: "ACCEPT" | "REJECT" | "DROP";
    /** @enum {string} */
    policy_out?: "ACCEPT" | "REJECT" | "DROP";
}
export type PutOptionsResult = null;
export interface PutRulesByPosParams {
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
