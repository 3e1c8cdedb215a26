export interface DeleteRulesByPosParams {
    /** Format: pve-node */
    node: string;
    pos: number;
    digest?: string;
}
export type DeleteRulesByPosResult = null;
export interface GetFirewallParams {
    /** Format: pve-node */
    node: string;
}
export type GetFirewallResult = {
    [key: string]: unknown;
}[];
export interface GetLogParams {
    /** Format: pve-node */
    node: string;
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
    /** Format: pve-node */
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
    /** Format: pve-node */
    node: string;
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
    /** Format: pve-node */
    node: string;
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
export interface PutOptionsParams {
    /** Format: pve-node */
    node: string;
    /** Format: pve-configid-list */
    delete?: string;
    digest?: string;
    /** @default true */
    enable?: boolean;
    /** @enum {string} */
    log_level_forward?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
    /** @enum {string} */
    log_level_in?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
    /** @enum {string} */
    log_level_out?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
    /** @default false */
    log_nf_conntrack?: boolean;
    /** @default true */
    ndp?: boolean;
    /** @default false */
    nf_conntrack_allow_invalid?: boolean;
    /**
     * Format: pve-fw-conntrack-helper
     * @default
     */
    nf_conntrack_helpers?: string;
    /** @default 262144 */
    nf_conntrack_max?: number;
    /** @default 432000 */
    nf_conntrack_tcp_timeout_established?: number;
    /** @default 60 */
    nf_conntrack_tcp_timeout_syn_recv?: number;
    /** @default false */
    nftables?: boolean;
    nosmurfs?: boolean;
    /** @default false */
    protection_synflood?: boolean;
    /** @default 1000 */
    protection_synflood_burst?: number;
    /** @default 200 */
    protection_synflood_rate?: number;
    /** @enum {string} */
    smurf_log_level?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
    /** @enum {string} */
    tcp_flags_log_level?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
    /** @default false */
    tcpflags?: boolean;
}
export type PutOptionsResult = null;
export interface PutRulesByPosParams {
    /** Format: pve-node */
    node: string;
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
