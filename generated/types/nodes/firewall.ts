export interface DeleteRulesByPosParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Position of the rule, counted from 0 */
    pos: number;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
}
export type DeleteRulesByPosResult = null;
export interface GetFirewallParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetFirewallResult = {
    [key: string]: unknown;
}[];
export interface GetLogParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
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
}
export interface GetOptionsResult {
    enable?: boolean | number | string;
    log_level_forward?: string;
    log_level_in?: string;
    log_level_out?: string;
    log_nf_conntrack?: boolean | number | string;
    ndp?: boolean | number | string;
    nf_conntrack_allow_invalid?: boolean | number | string;
    /** Format: pve-fw-conntrack-helper */
    nf_conntrack_helpers?: string;
    nf_conntrack_max?: number | string;
    nf_conntrack_tcp_timeout_established?: number | string;
    nf_conntrack_tcp_timeout_syn_recv?: number | string;
    nftables?: boolean | number | string;
    nosmurfs?: boolean | number | string;
    protection_synflood?: boolean | number | string;
    protection_synflood_burst?: number | string;
    protection_synflood_rate?: number | string;
    smurf_log_level?: string;
    tcp_flags_log_level?: string;
    tcpflags?: boolean | number | string;
}
export interface GetRulesParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
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
export interface PostRulesParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
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
export interface PutOptionsParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-configid-list
     * @description Firewall options to put back to their defaults
     */
    delete?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /**
     * @description Switch the node's own firewall rules on
     * @default true
     */
    enable?: boolean;
    /**
     * @description Log level for forwarded packets that no rule matches
     * @enum {string}
     */
    log_level_forward?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
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
     * @description Log connection tracking
     * @default false
     */
    log_nf_conntrack?: boolean;
    /**
     * @description Allow IPv6 neighbour discovery (NDP)
     * @default true
     */
    ndp?: boolean;
    /**
     * @description Let packets pass that connection tracking finds invalid
     * @default false
     */
    nf_conntrack_allow_invalid?: boolean;
    /**
     * Format: pve-fw-conntrack-helper
     * @description Connection tracking helpers to load, e.g. ftp,sip
     * @default
     */
    nf_conntrack_helpers?: string;
    /**
     * @description Connections that can be tracked at the same time
     * @default 262144
     */
    nf_conntrack_max?: number;
    /**
     * @description Seconds an idle established TCP connection stays tracked
     * @default 432000
     */
    nf_conntrack_tcp_timeout_established?: number;
    /**
     * @description Seconds a half-open TCP connection (SYN received) stays tracked
     * @default 60
     */
    nf_conntrack_tcp_timeout_syn_recv?: number;
    /**
     * @description Use the nftables-based firewall service in place of the iptables one (technology preview)
     * @default false
     */
    nftables?: boolean;
    /** @description Drop packets with a broadcast or multicast source address (smurf attacks) */
    nosmurfs?: boolean;
    /**
     * @description Limit new TCP connections as protection against SYN floods
     * @default false
     */
    protection_synflood?: boolean;
    /**
     * @description SYN packets from one source let through before the limit applies
     * @default 1000
     */
    protection_synflood_burst?: number;
    /**
     * @description SYN packets allowed per second from one source address
     * @default 200
     */
    protection_synflood_rate?: number;
    /**
     * @description Log level for packets dropped by the smurf filter
     * @enum {string}
     */
    smurf_log_level?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
    /**
     * @description Log level for packets dropped by the TCP flags filter
     * @enum {string}
     */
    tcp_flags_log_level?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
    /**
     * @description Drop packets with invalid combinations of TCP flags
     * @default false
     */
    tcpflags?: boolean;
}
export type PutOptionsResult = null;
export interface PutRulesByPosParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
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
