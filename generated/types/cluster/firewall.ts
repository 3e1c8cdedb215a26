import type * as f from '../../formats/property-strings.ts';

export interface DeleteAliasesByNameParams {
    /** @description Name of the alias */
    name: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
}
export type DeleteAliasesByNameResult = null;
export interface DeleteGroupsByGroupParams {
    /** @description Name of the security group */
    group: string;
}
export type DeleteGroupsByGroupResult = null;
export interface DeleteGroupsByGroupByPosParams {
    /** @description Name of the security group */
    group: string;
    /** @description Position of the rule, counted from 0 */
    pos: number;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
}
export type DeleteGroupsByGroupByPosResult = null;
export interface DeleteIpsetByNameParams {
    /** @description Name of the IP set */
    name: string;
    /** @description Delete the IP set even though it has entries */
    force?: boolean;
}
export type DeleteIpsetByNameResult = null;
export interface DeleteIpsetByNameByCidrParams {
    /** @description Name of the IP set */
    name: string;
    /**
     * Format: IPorCIDRorAlias
     * @description Address, network or alias in the IP set, e.g. 192.0.2.0/24
     */
    cidr: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
}
export type DeleteIpsetByNameByCidrResult = null;
export interface DeleteRulesByPosParams {
    /** @description Position of the rule, counted from 0 */
    pos: number;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
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
    /** @description Name of the alias */
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
    /** @description Name of the security group */
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
    /** @description Name of the security group */
    group: string;
    /** @description Position of the rule, counted from 0 */
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
    /** @description Name of the IP set */
    name: string;
}
export type GetIpsetByNameResult = {
    cidr: string;
    comment?: string;
    digest: string;
    nomatch?: boolean | number | string;
}[];
export interface GetIpsetByNameByCidrParams {
    /** @description Name of the IP set */
    name: string;
    /**
     * Format: IPorCIDRorAlias
     * @description Address, network or alias in the IP set, e.g. 192.0.2.0/24
     */
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
    /**
     * @description Only references of this kind
     * @enum {string}
     */
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
    /** @description Position of the rule, counted from 0 */
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
    /**
     * Format: IPorCIDR
     * @description Address or network the alias stands for, e.g. 192.0.2.0/24
     */
    cidr: string;
    /** @description Free-text comment */
    comment?: string;
    /** @description Name of the alias */
    name: string;
}
export type PostAliasesResult = null;
export interface PostGroupsParams {
    /** @description Free-text comment */
    comment?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Name of the security group */
    group: string;
    /** @description Current name of the group to rename or change; the new name goes in group */
    rename?: string;
}
export type PostGroupsResult = null;
export interface PostGroupsByGroupParams {
    /** @description Name of the security group */
    group: string;
    /** @description ACCEPT, DROP, REJECT, or the name of a security group */
    action: string;
    /** @description Free-text comment */
    comment?: string;
    /**
     * Format: pve-fw-addr-spec
     * @description Destination: addresses, networks, one range, an alias or +IPSET
     */
    dest?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /**
     * Format: pve-fw-dport-spec
     * @description Destination ports, e.g. 80,443,8000:8010 or service names
     */
    dport?: string;
    /** @description Whether the rule is active; a new rule is not unless this is 1 */
    enable?: number;
    /**
     * Format: pve-fw-icmp-type-spec
     * @description ICMP type for protocols icmp and ipv6-icmp, e.g. echo-request
     */
    "icmp-type"?: string;
    /**
     * Format: pve-iface
     * @description Interface the rule applies to, e.g. net0 of a guest or vmbr0 of a node
     */
    iface?: string;
    /**
     * @description Log level for packets the rule matches
     * @enum {string}
     */
    log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
    /** @description Ready-made rule for a service, e.g. SSH */
    macro?: string;
    /** @description Without effect here: a new rule always goes to the top */
    pos?: number;
    /**
     * Format: pve-fw-protocol-spec
     * @description IP protocol, by name or number, e.g. tcp
     */
    proto?: string;
    /**
     * Format: pve-fw-addr-spec
     * @description Source address, range, alias, IP set (+NAME) or comma-separated list
     */
    source?: string;
    /**
     * Format: pve-fw-sport-spec
     * @description Source port, range or comma-separated list, e.g. 1024:65535
     */
    sport?: string;
    /**
     * @description Direction of the traffic; group inserts the security group named in action
     * @enum {string}
     */
    type: "in" | "out" | "forward" | "group";
}
export type PostGroupsByGroupResult = null;
export interface PostIpsetParams {
    /** @description Free-text comment */
    comment?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Name of the IP set; the new one when renaming */
    name: string;
    /** @description Current name of the IP set to rename or change; the new name goes in name */
    rename?: string;
}
export type PostIpsetResult = null;
export interface PostIpsetByNameParams {
    /** @description Name of the IP set */
    name: string;
    /**
     * Format: IPorCIDRorAlias
     * @description Address, network or alias in the IP set, e.g. 192.0.2.0/24
     */
    cidr: string;
    /** @description Free-text comment */
    comment?: string;
    /** @description Exclude this address or network from the set */
    nomatch?: boolean;
}
export type PostIpsetByNameResult = null;
export interface PostRulesParams {
    /** @description ACCEPT, DROP, REJECT, or the name of a security group */
    action: string;
    /** @description Free-text comment */
    comment?: string;
    /**
     * Format: pve-fw-addr-spec
     * @description Destination: addresses, networks, one range, an alias or +IPSET
     */
    dest?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /**
     * Format: pve-fw-dport-spec
     * @description Destination ports, e.g. 80,443,8000:8010 or service names
     */
    dport?: string;
    /** @description Whether the rule is active; a new rule is not unless this is 1 */
    enable?: number;
    /**
     * Format: pve-fw-icmp-type-spec
     * @description ICMP type for protocols icmp and ipv6-icmp, e.g. echo-request
     */
    "icmp-type"?: string;
    /**
     * Format: pve-iface
     * @description Interface the rule applies to, e.g. net0 of a guest or vmbr0 of a node
     */
    iface?: string;
    /**
     * @description Log level for packets the rule matches
     * @enum {string}
     */
    log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
    /** @description Ready-made rule for a service, e.g. SSH */
    macro?: string;
    /** @description Without effect here: a new rule always goes to the top */
    pos?: number;
    /**
     * Format: pve-fw-protocol-spec
     * @description IP protocol, by name or number, e.g. tcp
     */
    proto?: string;
    /**
     * Format: pve-fw-addr-spec
     * @description Source address, range, alias, IP set (+NAME) or comma-separated list
     */
    source?: string;
    /**
     * Format: pve-fw-sport-spec
     * @description Source port, range or comma-separated list, e.g. 1024:65535
     */
    sport?: string;
    /**
     * @description Direction of the traffic; group inserts the security group named in action
     * @enum {string}
     */
    type: "in" | "out" | "forward" | "group";
}
export type PostRulesResult = null;
export interface PutAliasesByNameParams {
    /** @description Current name of the alias */
    name: string;
    /**
     * Format: IPorCIDR
     * @description Address or network the alias stands for, e.g. 192.0.2.0/24
     */
    cidr: string;
    /** @description Free-text comment */
    comment?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description New name of the alias */
    rename?: string;
}
export type PutAliasesByNameResult = null;
export interface PutGroupsByGroupByPosParams {
    /** @description Name of the security group */
    group: string;
    /** @description Position of the rule, counted from 0 */
    pos: number;
    /** @description ACCEPT, DROP, REJECT, or the name of a security group */
    action?: string;
    /** @description Free-text comment */
    comment?: string;
    /**
     * Format: pve-configid-list
     * @description Settings of the rule to remove, e.g. source,comment
     */
    delete?: string;
    /**
     * Format: pve-fw-addr-spec
     * @description Destination: addresses, networks, one range, an alias or +IPSET
     */
    dest?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /**
     * Format: pve-fw-dport-spec
     * @description Destination ports, e.g. 80,443,8000:8010 or service names
     */
    dport?: string;
    /** @description Whether the rule is active */
    enable?: number;
    /**
     * Format: pve-fw-icmp-type-spec
     * @description ICMP type for protocols icmp and ipv6-icmp, e.g. echo-request
     */
    "icmp-type"?: string;
    /**
     * Format: pve-iface
     * @description Interface the rule applies to, e.g. net0 of a guest or vmbr0 of a node
     */
    iface?: string;
    /**
     * @description Log level for packets the rule matches
     * @enum {string}
     */
    log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
    /** @description Ready-made rule for a service, e.g. SSH */
    macro?: string;
    /** @description New position of the rule; its other values stay unchanged in this call */
    moveto?: number;
    /**
     * Format: pve-fw-protocol-spec
     * @description IP protocol, by name or number, e.g. tcp
     */
    proto?: string;
    /**
     * Format: pve-fw-addr-spec
     * @description Source address, range, alias, IP set (+NAME) or comma-separated list
     */
    source?: string;
    /**
     * Format: pve-fw-sport-spec
     * @description Source port, range or comma-separated list, e.g. 1024:65535
     */
    sport?: string;
    /**
     * @description Direction of the traffic; group inserts the security group named in action
     * @enum {string}
     */
    type?: "in" | "out" | "forward" | "group";
}
export type PutGroupsByGroupByPosResult = null;
export interface PutIpsetByNameByCidrParams {
    /** @description Name of the IP set */
    name: string;
    /**
     * Format: IPorCIDRorAlias
     * @description Address, network or alias in the IP set, e.g. 192.0.2.0/24
     */
    cidr: string;
    /** @description Free-text comment */
    comment?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Exclude this address or network from the set */
    nomatch?: boolean;
}
export type PutIpsetByNameByCidrResult = null;
export interface PutOptionsParams {
    /**
     * Format: pve-configid-list
     * @description Firewall options to put back to their defaults
     */
    delete?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /**
     * @description Let the firewall set ebtables rules on all nodes
     * @default true
     */
    ebtables?: boolean;
    /**
     * @description Switch the firewall on for the whole cluster
     * @default 0
     */
    enable?: number;
    /** @description Limit on firewall log lines, e.g. enable=1,rate=10/second,burst=20 */
    log_ratelimit?: string | f.ClusterFirewallLogRatelimit;
    /**
     * @description What happens to forwarded traffic that no rule matches
     * @enum {string}
     */
    policy_forward?: "ACCEPT" | "DROP";
    /**
     * @description What happens to incoming traffic that no rule matches
     * @enum {string}
     */
    policy_in?: "ACCEPT" | "REJECT" | "DROP";
    /**
     * @description What happens to outgoing traffic that no rule matches
     * @enum {string}
     */
    policy_out?: "ACCEPT" | "REJECT" | "DROP";
}
export type PutOptionsResult = null;
export interface PutRulesByPosParams {
    /** @description Position of the rule, counted from 0 */
    pos: number;
    /** @description ACCEPT, DROP, REJECT, or the name of a security group */
    action?: string;
    /** @description Free-text comment */
    comment?: string;
    /**
     * Format: pve-configid-list
     * @description Settings of the rule to remove, e.g. source,comment
     */
    delete?: string;
    /**
     * Format: pve-fw-addr-spec
     * @description Destination: addresses, networks, one range, an alias or +IPSET
     */
    dest?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /**
     * Format: pve-fw-dport-spec
     * @description Destination ports, e.g. 80,443,8000:8010 or service names
     */
    dport?: string;
    /** @description Whether the rule is active */
    enable?: number;
    /**
     * Format: pve-fw-icmp-type-spec
     * @description ICMP type for protocols icmp and ipv6-icmp, e.g. echo-request
     */
    "icmp-type"?: string;
    /**
     * Format: pve-iface
     * @description Interface the rule applies to, e.g. net0 of a guest or vmbr0 of a node
     */
    iface?: string;
    /**
     * @description Log level for packets the rule matches
     * @enum {string}
     */
    log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
    /** @description Ready-made rule for a service, e.g. SSH */
    macro?: string;
    /** @description New position of the rule; its other values stay unchanged in this call */
    moveto?: number;
    /**
     * Format: pve-fw-protocol-spec
     * @description IP protocol, by name or number, e.g. tcp
     */
    proto?: string;
    /**
     * Format: pve-fw-addr-spec
     * @description Source address, range, alias, IP set (+NAME) or comma-separated list
     */
    source?: string;
    /**
     * Format: pve-fw-sport-spec
     * @description Source port, range or comma-separated list, e.g. 1024:65535
     */
    sport?: string;
    /**
     * @description Direction of the traffic; group inserts the security group named in action
     * @enum {string}
     */
    type?: "in" | "out" | "forward" | "group";
}
export type PutRulesByPosResult = null;
