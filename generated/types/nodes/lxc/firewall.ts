export interface DeleteAliasesByNameParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Name of the alias */
    name: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
}
export type DeleteAliasesByNameResult = null;
export interface DeleteIpsetByNameParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Name of the IP set */
    name: string;
    /** @description Delete the IP set even though it has entries */
    force?: boolean;
}
export type DeleteIpsetByNameResult = null;
export interface DeleteIpsetByNameByCidrParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Position of the rule, counted from 0 */
    pos: number;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
}
export type DeleteRulesByPosResult = null;
export interface GetAliasesParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export type GetAliasesResult = {
    cidr: string;
    comment?: string;
    digest: string;
    name: string;
}[];
export interface GetAliasesByNameParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Name of the alias */
    name: string;
}
export interface GetAliasesByNameResult {
    [key: string]: unknown;
}
export interface GetFirewallParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export type GetFirewallResult = {
    [key: string]: unknown;
}[];
export interface GetIpsetParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export type GetIpsetResult = {
    comment?: string;
    digest: string;
    name: string;
}[];
export interface GetIpsetByNameParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
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
export interface GetLogParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Lines to return at most */
    limit?: number;
    /** @description Leave out entries before this Unix time */
    since?: number;
    /** @description Lines to skip before the first one returned */
    start?: number;
    /** @description Leave out entries after this Unix time */
    until?: number;
}
export type GetLogResult = {
    n: number | string;
    t: string;
}[];
export interface GetOptionsParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
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
export interface GetRulesParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
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
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
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
export interface PostIpsetParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
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
export interface PutIpsetByNameByCidrParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
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
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * Format: pve-configid-list
     * @description Firewall options to put back to their defaults
     */
    delete?: string;
    /**
     * @description Let the guest use DHCP
     * @default false
     */
    dhcp?: boolean;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /**
     * @description Switch the firewall on for the container
     * @default false
     */
    enable?: boolean;
    /** @description Drop packets from addresses that are not in the interface's ipfilter-net[n] IP set */
    ipfilter?: boolean;
    /**
     * @description Log level for incoming packets that no rule matches
     * @enum {string}
     */
    log_level_in?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
    /**
     * @description Log level for outgoing packets that no rule matches
     * @enum {string}
     */
    log_level_out?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
    /**
     * @description Drop frames whose sender MAC address is not the interface's own
     * @default true
     */
    macfilter?: boolean;
    /**
     * @description Allow IPv6 neighbour discovery (NDP)
     * @default true
     */
    ndp?: boolean;
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
    /** @description Let the guest send IPv6 router advertisements */
    radv?: boolean;
}
export type PutOptionsResult = null;
export interface PutRulesByPosParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
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
