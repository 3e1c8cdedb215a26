export interface DeleteControllersByControllerParams {
    controller: string;
    "lock-token"?: string;
}
export type DeleteControllersByControllerResult = null;
export interface DeleteDnsByDnsParams {
    dns: string;
    "lock-token"?: string;
}
export type DeleteDnsByDnsResult = null;
export interface DeleteFabricsFabricByIdParams {
    /** Format: pve-sdn-fabric-id */
    id: string;
}
export type DeleteFabricsFabricByIdResult = null;
export interface DeleteFabricsNodeByFabricIdByNodeIdParams {
    /** Format: pve-sdn-fabric-id */
    fabric_id: string;
    /** Format: pve-node */
    node_id: string;
}
export type DeleteFabricsNodeByFabricIdByNodeIdResult = null;
export interface DeleteIpamsByIpamParams {
    ipam: string;
    "lock-token"?: string;
}
export type DeleteIpamsByIpamResult = null;
export interface DeleteLockParams {
    /** @default false */
    force?: boolean;
    "lock-token"?: string;
}
export type DeleteLockResult = null;
export interface DeletePrefixListsByIdParams {
    /** Format: pve-sdn-prefix-list-id */
    id: string;
    "lock-token"?: string;
}
export type DeletePrefixListsByIdResult = null;
export interface DeletePrefixListsEntriesByUrlSeqParams {
    /** Format: pve-sdn-prefix-list-id */
    id: string;
    url_seq: string;
    "lock-token"?: string;
}
export type DeletePrefixListsEntriesByUrlSeqResult = null;
export interface DeleteRouteMapsEntriesEntryByOrderParams {
    /** Format: pve-sdn-route-map-id */
    "route-map-id": string;
    order: number;
    "lock-token"?: string;
}
export type DeleteRouteMapsEntriesEntryByOrderResult = null;
export interface DeleteVnetsByVnetParams {
    vnet: string;
    "lock-token"?: string;
}
export type DeleteVnetsByVnetResult = null;
export interface DeleteVnetsFirewallRulesByPosParams {
    vnet: string;
    pos: number;
    digest?: string;
}
export type DeleteVnetsFirewallRulesByPosResult = null;
export interface DeleteVnetsIpsParams {
    vnet: string;
    /** Format: ip */
    ip: string;
    /** Format: mac-addr */
    mac?: string;
    zone: string;
}
export type DeleteVnetsIpsResult = null;
export interface DeleteVnetsSubnetsBySubnetParams {
    vnet: string;
    /** Format: pve-sdn-subnet-id */
    subnet: string;
    "lock-token"?: string;
}
export type DeleteVnetsSubnetsBySubnetResult = null;
export interface DeleteZonesByZoneParams {
    zone: string;
    "lock-token"?: string;
}
export type DeleteZonesByZoneResult = null;
export interface GetControllersParams {
    pending?: boolean;
    running?: boolean;
    /** @enum {string} */
    type?: "bgp" | "evpn" | "faucet" | "isis";
}
export type GetControllersResult = {
    asn?: number | string;
    "bgp-mode"?: string;
    "bgp-multipath-as-relax"?: boolean | number | string;
    controller: string;
    digest?: string;
    ebgp?: boolean | number | string;
    "ebgp-multihop"?: number | string;
    "isis-domain"?: string;
    /** Format: pve-iface-list */
    "isis-ifaces"?: string;
    /** Format: pve-sdn-isis-net */
    "isis-net"?: string;
    loopback?: string;
    node?: string;
    /** Format: pve-node-list */
    nodes?: string;
    "peer-group-name"?: string;
    peers?: string;
    pending?: {
        asn?: number | string;
        "bgp-mode"?: string;
        "bgp-multipath-as-relax"?: boolean | number | string;
        ebgp?: boolean | number | string;
        "ebgp-multihop"?: number | string;
        "isis-domain"?: string;
        /** Format: pve-iface-list */
        "isis-ifaces"?: string;
        /** Format: pve-sdn-isis-net */
        "isis-net"?: string;
        loopback?: string;
        node?: string;
        /** Format: pve-node-list */
        nodes?: string;
        "peer-group-name"?: string;
        peers?: string;
    };
    state?: string;
    type: string;
}[];
export interface GetControllersByControllerParams {
    controller: string;
    pending?: boolean;
    running?: boolean;
}
export interface GetControllersByControllerResult {
    asn?: number | string;
    "bgp-mode"?: string;
    "bgp-multipath-as-relax"?: boolean | number | string;
    controller: string;
    digest?: string;
    ebgp?: boolean | number | string;
    "ebgp-multihop"?: number | string;
    "isis-domain"?: string;
    /** Format: pve-iface-list */
    "isis-ifaces"?: string;
    /** Format: pve-sdn-isis-net */
    "isis-net"?: string;
    loopback?: string;
    node?: string;
    /** Format: pve-node-list */
    nodes?: string;
    "peer-group-name"?: string;
    peers?: string;
    pending?: {
        asn?: number | string;
        "bgp-mode"?: string;
        "bgp-multipath-as-relax"?: boolean | number | string;
        ebgp?: boolean | number | string;
        "ebgp-multihop"?: number | string;
        "isis-domain"?: string;
        /** Format: pve-iface-list */
        "isis-ifaces"?: string;
        /** Format: pve-sdn-isis-net */
        "isis-net"?: string;
        loopback?: string;
        node?: string;
        /** Format: pve-node-list */
        nodes?: string;
        "peer-group-name"?: string;
        peers?: string;
    };
    state?: string;
    type: string;
}
export interface GetDnsParams {
    /** @enum {string} */
    type?: "powerdns";
}
export type GetDnsResult = {
    dns: string;
    type: string;
}[];
export interface GetDnsByDnsParams {
    dns: string;
}
export interface GetDnsByDnsResult {
    [key: string]: unknown;
}
export interface GetDryRunParams {
    /** Format: pve-node */
    node: string;
}
export interface GetDryRunResult {
    "frr-diff"?: string;
    "interfaces-diff"?: string;
}
export type GetFabricsParams = Record<string, never>;
export type GetFabricsResult = {
    subdir: string;
}[];
export interface GetFabricsAllParams {
    pending?: boolean;
    running?: boolean;
}
export interface GetFabricsAllResult {
    fabrics: {
        area?: string;
        csnp_interval?: number | string;
        digest?: string;
        hello_interval?: number | string;
        /** Format: pve-sdn-fabric-id */
        id: string;
        /** Format: CIDR */
        ip6_prefix?: string;
        /** Format: CIDR */
        ip_prefix?: string;
        "lock-token"?: string;
        persistent_keepalive?: number | string;
        protocol: string;
        redistribute?: string[];
        /** Format: pve-sdn-prefix-list-id */
        route_filter?: string;
    }[];
    nodes: {
        allowed_ips?: string[];
        digest?: string;
        endpoint?: string;
        /** Format: pve-sdn-fabric-id */
        fabric_id: string;
        interfaces?: string[];
        /** Format: ipv4 */
        ip?: string;
        /** Format: ipv6 */
        ip6?: string;
        "lock-token"?: string;
        /** Format: pve-node */
        node_id: string;
        peers?: string[];
        protocol: string;
        public_key?: string;
        role?: string;
    }[];
}
export interface GetFabricsFabricParams {
    pending?: boolean;
    running?: boolean;
}
export type GetFabricsFabricResult = {
    area?: string;
    csnp_interval?: number | string;
    digest?: string;
    hello_interval?: number | string;
    /** Format: pve-sdn-fabric-id */
    id: string;
    /** Format: CIDR */
    ip6_prefix?: string;
    /** Format: CIDR */
    ip_prefix?: string;
    "lock-token"?: string;
    persistent_keepalive?: number | string;
    protocol: string;
    redistribute?: string[];
    /** Format: pve-sdn-prefix-list-id */
    route_filter?: string;
}[];
export interface GetFabricsFabricByIdParams {
    /** Format: pve-sdn-fabric-id */
    id: string;
}
export interface GetFabricsFabricByIdResult {
    area?: string;
    csnp_interval?: number | string;
    digest?: string;
    hello_interval?: number | string;
    /** Format: pve-sdn-fabric-id */
    id: string;
    /** Format: CIDR */
    ip6_prefix?: string;
    /** Format: CIDR */
    ip_prefix?: string;
    "lock-token"?: string;
    persistent_keepalive?: number | string;
    protocol: string;
    redistribute?: string[];
    /** Format: pve-sdn-prefix-list-id */
    route_filter?: string;
}
export interface GetFabricsNodeParams {
    pending?: boolean;
    running?: boolean;
}
export type GetFabricsNodeResult = {
    allowed_ips?: string[];
    digest?: string;
    endpoint?: string;
    /** Format: pve-sdn-fabric-id */
    fabric_id: string;
    interfaces?: string[];
    /** Format: ipv4 */
    ip?: string;
    /** Format: ipv6 */
    ip6?: string;
    "lock-token"?: string;
    /** Format: pve-node */
    node_id: string;
    peers?: string[];
    protocol: string;
    public_key?: string;
    role?: string;
}[];
export interface GetFabricsNodeByFabricIdParams {
    /** Format: pve-sdn-fabric-id */
    fabric_id: string;
    pending?: boolean;
    running?: boolean;
}
export type GetFabricsNodeByFabricIdResult = {
    allowed_ips?: string[];
    digest?: string;
    endpoint?: string;
    /** Format: pve-sdn-fabric-id */
    fabric_id: string;
    interfaces?: string[];
    /** Format: ipv4 */
    ip?: string;
    /** Format: ipv6 */
    ip6?: string;
    "lock-token"?: string;
    /** Format: pve-node */
    node_id: string;
    peers?: string[];
    protocol: string;
    public_key?: string;
    role?: string;
}[];
export interface GetFabricsNodeByFabricIdByNodeIdParams {
    /** Format: pve-sdn-fabric-id */
    fabric_id: string;
    /** Format: pve-node */
    node_id: string;
}
export interface GetFabricsNodeByFabricIdByNodeIdResult {
    allowed_ips?: string[];
    digest?: string;
    endpoint?: string;
    /** Format: pve-sdn-fabric-id */
    fabric_id: string;
    interfaces?: string[];
    /** Format: ipv4 */
    ip?: string;
    /** Format: ipv6 */
    ip6?: string;
    "lock-token"?: string;
    /** Format: pve-node */
    node_id: string;
    peers?: string[];
    protocol: string;
    public_key?: string;
    role?: string;
}
export interface GetIpamsParams {
    /** @enum {string} */
    type?: "netbox" | "phpipam" | "pve";
}
export type GetIpamsResult = {
    ipam: string;
    type: string;
}[];
export interface GetIpamsByIpamParams {
    ipam: string;
}
export interface GetIpamsByIpamResult {
    [key: string]: unknown;
}
export interface GetIpamsStatusParams {
    ipam: string;
}
export type GetIpamsStatusResult = unknown[];
export interface GetPrefixListsParams {
    pending?: boolean;
    running?: boolean;
    verbose?: boolean;
}
export type GetPrefixListsResult = {
    [key: string]: unknown;
}[];
export interface GetPrefixListsByIdParams {
    /** Format: pve-sdn-prefix-list-id */
    id: string;
}
export interface GetPrefixListsByIdResult {
    [key: string]: unknown;
}
export interface GetPrefixListsEntriesParams {
    /** Format: pve-sdn-prefix-list-id */
    id: string;
}
export type GetPrefixListsEntriesResult = {
    [key: string]: unknown;
}[];
export interface GetPrefixListsEntriesByUrlSeqParams {
    /** Format: pve-sdn-prefix-list-id */
    id: string;
    url_seq: string;
}
export interface GetPrefixListsEntriesByUrlSeqResult {
    [key: string]: unknown;
}
export interface GetRouteMapsParams {
    running?: boolean;
}
export type GetRouteMapsResult = {
    /** Format: pve-sdn-route-map-id */
    id: string;
}[];
export interface GetRouteMapsEntriesParams {
    pending?: boolean;
    running?: boolean;
}
export type GetRouteMapsEntriesResult = {
    action: string;
    /** Format: pve-sdn-route-map-id */
    call?: string;
    digest?: string;
    "exit-action"?: string;
    match?: string[];
    order: number | string;
    /** Format: pve-sdn-route-map-id */
    "route-map-id": string;
    set?: string[];
}[];
export interface GetRouteMapsEntriesByRouteMapIdParams {
    /** Format: pve-sdn-route-map-id */
    "route-map-id": string;
    pending?: boolean;
    running?: boolean;
}
export type GetRouteMapsEntriesByRouteMapIdResult = {
    action: string;
    /** Format: pve-sdn-route-map-id */
    call?: string;
    digest?: string;
    "exit-action"?: string;
    match?: string[];
    order: number | string;
    /** Format: pve-sdn-route-map-id */
    "route-map-id": string;
    set?: string[];
}[];
export interface GetRouteMapsEntriesEntryByOrderParams {
    /** Format: pve-sdn-route-map-id */
    "route-map-id": string;
    order: number;
}
export interface GetRouteMapsEntriesEntryByOrderResult {
    action: string;
    /** Format: pve-sdn-route-map-id */
    call?: string;
    digest?: string;
    "exit-action"?: string;
    match?: string[];
    order: number | string;
    /** Format: pve-sdn-route-map-id */
    "route-map-id": string;
    set?: string[];
}
export type GetSdnParams = Record<string, never>;
export type GetSdnResult = {
    id: string;
}[];
export interface GetVnetsParams {
    pending?: boolean;
    running?: boolean;
}
export type GetVnetsResult = {
    alias?: string;
    digest?: string;
    "isolate-ports"?: boolean | number | string;
    pending?: {
        alias?: string;
        "isolate-ports"?: boolean | number | string;
        tag?: number | string;
        vlanaware?: boolean | number | string;
        zone?: string;
    };
    state?: string;
    tag?: number | string;
    type: string;
    vlanaware?: boolean | number | string;
    vnet: string;
    zone?: string;
}[];
export interface GetVnetsByVnetParams {
    vnet: string;
    pending?: boolean;
    running?: boolean;
}
export interface GetVnetsByVnetResult {
    alias?: string;
    digest?: string;
    "isolate-ports"?: boolean | number | string;
    pending?: {
        alias?: string;
        "isolate-ports"?: boolean | number | string;
        tag?: number | string;
        vlanaware?: boolean | number | string;
        zone?: string;
    };
    state?: string;
    tag?: number | string;
    type: string;
    vlanaware?: boolean | number | string;
    vnet: string;
    zone?: string;
}
export interface GetVnetsFirewallParams {
    vnet: string;
}
export type GetVnetsFirewallResult = {
    [key: string]: unknown;
}[];
export interface GetVnetsFirewallOptionsParams {
    vnet: string;
}
export interface GetVnetsFirewallOptionsResult {
    enable?: boolean | number | string;
    log_level_forward?: string;
    policy_forward?: string;
}
export interface GetVnetsFirewallRulesParams {
    vnet: string;
}
export type GetVnetsFirewallRulesResult = {
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
export interface GetVnetsFirewallRulesByPosParams {
    vnet: string;
    pos: number;
}
export interface GetVnetsFirewallRulesByPosResult {
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
export interface GetVnetsSubnetsParams {
    vnet: string;
    pending?: boolean;
    running?: boolean;
}
export type GetVnetsSubnetsResult = {
    [key: string]: unknown;
}[];
export interface GetVnetsSubnetsBySubnetParams {
    vnet: string;
    /** Format: pve-sdn-subnet-id */
    subnet: string;
    pending?: boolean;
    running?: boolean;
}
export interface GetVnetsSubnetsBySubnetResult {
    [key: string]: unknown;
}
export interface GetZonesParams {
    pending?: boolean;
    running?: boolean;
    /** @enum {string} */
    type?: "evpn" | "faucet" | "qinq" | "simple" | "vlan" | "vxlan";
}
export type GetZonesResult = {
    "advertise-subnets"?: boolean | number | string;
    bridge?: string;
    "bridge-disable-mac-learning"?: boolean | number | string;
    controller?: string;
    dhcp?: string;
    digest?: string;
    "disable-arp-nd-suppression"?: boolean | number | string;
    dns?: string;
    dnszone?: string;
    /** Format: pve-node-list */
    exitnodes?: string;
    "exitnodes-local-routing"?: boolean | number | string;
    /** Format: pve-node */
    "exitnodes-primary"?: string;
    ipam?: string;
    mac?: string;
    mtu?: number | string;
    nodes?: string;
    /** Format: ip-list */
    peers?: string;
    pending?: {
        "advertise-subnets"?: boolean | number | string;
        bridge?: string;
        "bridge-disable-mac-learning"?: boolean | number | string;
        controller?: string;
        dhcp?: string;
        "disable-arp-nd-suppression"?: boolean | number | string;
        dns?: string;
        dnszone?: string;
        /** Format: pve-node-list */
        exitnodes?: string;
        "exitnodes-local-routing"?: boolean | number | string;
        /** Format: pve-node */
        "exitnodes-primary"?: string;
        ipam?: string;
        mac?: string;
        mtu?: number | string;
        nodes?: string;
        /** Format: ip-list */
        peers?: string;
        reversedns?: string;
        /** Format: pve-sdn-bgp-rt-list */
        "rt-import"?: string;
        "secondary-controllers"?: string[];
        tag?: number | string;
        "vlan-protocol"?: string;
        "vrf-vxlan"?: number | string;
        "vxlan-port"?: number | string;
    };
    reversedns?: string;
    /** Format: pve-sdn-bgp-rt-list */
    "rt-import"?: string;
    "secondary-controllers"?: string[];
    state?: string;
    tag?: number | string;
    type: string;
    "vlan-protocol"?: string;
    "vrf-vxlan"?: number | string;
    "vxlan-port"?: number | string;
    zone: string;
}[];
export interface GetZonesByZoneParams {
    zone: string;
    pending?: boolean;
    running?: boolean;
}
export interface GetZonesByZoneResult {
    "advertise-subnets"?: boolean | number | string;
    bridge?: string;
    "bridge-disable-mac-learning"?: boolean | number | string;
    controller?: string;
    dhcp?: string;
    digest?: string;
    "disable-arp-nd-suppression"?: boolean | number | string;
    dns?: string;
    dnszone?: string;
    /** Format: pve-node-list */
    exitnodes?: string;
    "exitnodes-local-routing"?: boolean | number | string;
    /** Format: pve-node */
    "exitnodes-primary"?: string;
    ipam?: string;
    mac?: string;
    mtu?: number | string;
    nodes?: string;
    /** Format: ip-list */
    peers?: string;
    pending?: {
        "advertise-subnets"?: boolean | number | string;
        bridge?: string;
        "bridge-disable-mac-learning"?: boolean | number | string;
        controller?: string;
        dhcp?: string;
        "disable-arp-nd-suppression"?: boolean | number | string;
        dns?: string;
        dnszone?: string;
        /** Format: pve-node-list */
        exitnodes?: string;
        "exitnodes-local-routing"?: boolean | number | string;
        /** Format: pve-node */
        "exitnodes-primary"?: string;
        ipam?: string;
        mac?: string;
        mtu?: number | string;
        nodes?: string;
        /** Format: ip-list */
        peers?: string;
        reversedns?: string;
        /** Format: pve-sdn-bgp-rt-list */
        "rt-import"?: string;
        "secondary-controllers"?: string[];
        tag?: number | string;
        "vlan-protocol"?: string;
        "vrf-vxlan"?: number | string;
        "vxlan-port"?: number | string;
    };
    reversedns?: string;
    /** Format: pve-sdn-bgp-rt-list */
    "rt-import"?: string;
    "secondary-controllers"?: string[];
    state?: string;
    tag?: number | string;
    type: string;
    "vlan-protocol"?: string;
    "vrf-vxlan"?: number | string;
    "vxlan-port"?: number | string;
    zone: string;
}
export interface PostControllersParams {
    asn?: number;
    /**
     * @default auto
     * @enum {string}
     */
    "bgp-mode"?: "auto" | "external" | "internal";
    "bgp-multipath-as-path-relax"?: boolean;
    controller: string;
    ebgp?: boolean;
    "ebgp-multihop"?: number;
    /** Format: pve-sdn-fabric-id */
    fabric?: string;
    "isis-domain"?: string;
    /** Format: pve-iface-list */
    "isis-ifaces"?: string;
    /** Format: pve-sdn-isis-net */
    "isis-net"?: string;
    "lock-token"?: string;
    loopback?: string;
    /** Format: pve-node */
    node?: string;
    /** Format: pve-node-list */
    nodes?: string;
    /**
     * Format: pve-configid
     * @default VTEP
     */
    "peer-group-name"?: string;
    /** Format: ip-list */
    peers?: string;
    /** Format: pve-sdn-route-map-id */
    "route-map-in"?: string;
    /** Format: pve-sdn-route-map-id */
    "route-map-out"?: string;
    /**
     * Format: pve-configid
     * @enum {string}
     */
    type: "bgp" | "evpn" | "faucet" | "isis";
}
export type PostControllersResult = null;
export interface PostDnsParams {
    dns: string;
    fingerprint?: string;
    key: string;
    "lock-token"?: string;
    reversemaskv6?: number;
    reversev6mask?: number;
    ttl?: number;
    /**
     * Format: pve-configid
     * @enum {string}
     */
    type: "powerdns";
    url: string;
}
export type PostDnsResult = null;
export interface PostFabricsFabricParams {
    area?: string;
    csnp_interval?: number;
    digest?: string;
    hello_interval?: number;
    /** Format: pve-sdn-fabric-id */
    id: string;
    /** Format: CIDR */
    ip6_prefix?: string;
    /** Format: CIDR */
    ip_prefix?: string;
    "lock-token"?: string;
    persistent_keepalive?: number;
    /** @enum {string} */
    protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
    redistribute?: string[];
    /** Format: pve-sdn-prefix-list-id */
    route_filter?: string;
}
export type PostFabricsFabricResult = null;
export interface PostFabricsNodeByFabricIdParams {
    /** Format: pve-sdn-fabric-id */
    fabric_id: string;
    allowed_ips?: string[];
    digest?: string;
    endpoint?: string;
    interfaces?: string[];
    /** Format: ipv4 */
    ip?: string;
    /** Format: ipv6 */
    ip6?: string;
    "lock-token"?: string;
    /** Format: pve-node */
    node_id: string;
    peers?: string[];
    /** @enum {string} */
    protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
    public_key?: string;
    /** @enum {string} */
    role?: "internal" | "external";
}
export type PostFabricsNodeByFabricIdResult = null;
export interface PostIpamsParams {
    fingerprint?: string;
    ipam: string;
    "lock-token"?: string;
    section?: number;
    token?: string;
    /**
     * Format: pve-configid
     * @enum {string}
     */
    type: "netbox" | "phpipam" | "pve";
    url?: string;
}
export type PostIpamsResult = null;
export interface PostLockParams {
    /** @default false */
    "allow-pending"?: boolean;
}
export type PostLockResult = string;
export interface PostPrefixListsParams {
    digest?: string;
    entries?: string[];
    /** Format: pve-sdn-prefix-list-id */
    id: string;
    "lock-token"?: string;
}
export type PostPrefixListsResult = null;
export interface PostPrefixListsEntriesParams {
    /** Format: pve-sdn-prefix-list-id */
    id: string;
    /** @enum {string} */
    action: "permit" | "deny";
    ge?: number;
    le?: number;
    "lock-token"?: string;
    /** Format: FullRangeCIDR */
    prefix: string;
    seq?: number;
}
export type PostPrefixListsEntriesResult = null;
export interface PostRollbackParams {
    "lock-token"?: string;
    /** @default true */
    "release-lock"?: boolean;
}
export type PostRollbackResult = null;
export interface PostRouteMapsEntriesParams {
    /** @enum {string} */
    action: "permit" | "deny";
    /** Format: pve-sdn-route-map-id */
    call?: string;
    digest?: string;
    "exit-action"?: string;
    "lock-token"?: string;
    match?: string[];
    order: number;
    /** Format: pve-sdn-route-map-id */
    "route-map-id": string;
    set?: string[];
}
export type PostRouteMapsEntriesResult = null;
export interface PostVnetsParams {
    alias?: string;
    "isolate-ports"?: boolean;
    "lock-token"?: string;
    tag?: number;
    /** @enum {string} */
    type?: "vnet";
    vlanaware?: boolean;
    vnet: string;
    zone: string;
}
export type PostVnetsResult = null;
export interface PostVnetsFirewallRulesParams {
    vnet: string;
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
export type PostVnetsFirewallRulesResult = null;
export interface PostVnetsIpsParams {
    vnet: string;
    /** Format: ip */
    ip: string;
    /** Format: mac-addr */
    mac?: string;
    zone: string;
}
export type PostVnetsIpsResult = null;
export interface PostVnetsSubnetsParams {
    vnet: string;
    /** Format: ip */
    "dhcp-dns-server"?: string;
    "dhcp-range"?: string[];
    /** Format: dns-name */
    dnszoneprefix?: string;
    /** Format: ip */
    gateway?: string;
    "lock-token"?: string;
    snat?: boolean;
    /** Format: pve-sdn-subnet-id */
    subnet: string;
    /** @enum {string} */
    type: "subnet";
}
export type PostVnetsSubnetsResult = null;
export interface PostZonesParams {
    "advertise-subnets"?: boolean;
    bridge?: string;
    "bridge-disable-mac-learning"?: boolean;
    controller?: string;
    /** @enum {string} */
    dhcp?: "dnsmasq";
    "disable-arp-nd-suppression"?: boolean;
    dns?: string;
    /** Format: dns-name */
    dnszone?: string;
    "dp-id"?: number;
    /** Format: pve-node-list */
    exitnodes?: string;
    "exitnodes-local-routing"?: boolean;
    /** Format: pve-node */
    "exitnodes-primary"?: string;
    /** Format: pve-sdn-fabric-id */
    fabric?: string;
    ipam?: string;
    "lock-token"?: string;
    /** Format: mac-addr */
    mac?: string;
    mtu?: number;
    /** Format: pve-node-list */
    nodes?: string;
    /** Format: ip-list */
    peers?: string;
    reversedns?: string;
    /** Format: pve-sdn-bgp-rt-list */
    "rt-import"?: string;
    "secondary-controllers"?: string[];
    tag?: number;
    /**
     * Format: pve-configid
     * @enum {string}
     */
    type: "evpn" | "faucet" | "qinq" | "simple" | "vlan" | "vxlan";
    /**
     * @default 802.1q
     * @enum {string}
     */
    "vlan-protocol"?: "802.1q" | "802.1ad";
    "vrf-vxlan"?: number;
    /** @default 4789 */
    "vxlan-port"?: number;
    zone: string;
}
export type PostZonesResult = null;
export interface PutControllersByControllerParams {
    controller: string;
    asn?: number;
    /**
     * @default auto
     * @enum {string}
     */
    "bgp-mode"?: "auto" | "external" | "internal";
    "bgp-multipath-as-path-relax"?: boolean;
    /** Format: pve-configid-list */
    delete?: string;
    digest?: string;
    ebgp?: boolean;
    "ebgp-multihop"?: number;
    /** Format: pve-sdn-fabric-id */
    fabric?: string;
    "isis-domain"?: string;
    /** Format: pve-iface-list */
    "isis-ifaces"?: string;
    /** Format: pve-sdn-isis-net */
    "isis-net"?: string;
    "lock-token"?: string;
    loopback?: string;
    /** Format: pve-node */
    node?: string;
    /** Format: pve-node-list */
    nodes?: string;
    /**
     * Format: pve-configid
     * @default VTEP
     */
    "peer-group-name"?: string;
    /** Format: ip-list */
    peers?: string;
    /** Format: pve-sdn-route-map-id */
    "route-map-in"?: string;
    /** Format: pve-sdn-route-map-id */
    "route-map-out"?: string;
}
export type PutControllersByControllerResult = null;
export interface PutDnsByDnsParams {
    dns: string;
    /** Format: pve-configid-list */
    delete?: string;
    digest?: string;
    fingerprint?: string;
    key?: string;
    "lock-token"?: string;
    reversemaskv6?: number;
    ttl?: number;
    url?: string;
}
export type PutDnsByDnsResult = null;
export interface PutFabricsFabricByIdParams {
    /** Format: pve-sdn-fabric-id */
    id: string;
    area?: string;
    csnp_interval?: number;
    delete?: string[];
    digest?: string;
    hello_interval?: number;
    /** Format: CIDR */
    ip6_prefix?: string;
    /** Format: CIDR */
    ip_prefix?: string;
    "lock-token"?: string;
    persistent_keepalive?: number;
    /** @enum {string} */
    protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
    redistribute?: string[];
    /** Format: pve-sdn-prefix-list-id */
    route_filter?: string;
}
export type PutFabricsFabricByIdResult = null;
export interface PutFabricsNodeByFabricIdByNodeIdParams {
    /** Format: pve-sdn-fabric-id */
    fabric_id: string;
    /** Format: pve-node */
    node_id: string;
    allowed_ips?: string[];
    delete?: string[];
    digest?: string;
    endpoint?: string;
    interfaces?: string[];
    /** Format: ipv4 */
    ip?: string;
    /** Format: ipv6 */
    ip6?: string;
    "lock-token"?: string;
    peers?: string[];
    /** @enum {string} */
    protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
    public_key?: string;
    /** @enum {string} */
    role?: "internal" | "external";
}
export type PutFabricsNodeByFabricIdByNodeIdResult = null;
export interface PutIpamsByIpamParams {
    ipam: string;
    /** Format: pve-configid-list */
    delete?: string;
    digest?: string;
    fingerprint?: string;
    "lock-token"?: string;
    section?: number;
    token?: string;
    url?: string;
}
export type PutIpamsByIpamResult = null;
export interface PutPrefixListsByIdParams {
    /** Format: pve-sdn-prefix-list-id */
    id: string;
    delete?: "entries"[];
    digest?: string;
    entries?: string[];
    "lock-token"?: string;
}
export type PutPrefixListsByIdResult = null;
export interface PutPrefixListsEntriesByUrlSeqParams {
    id: string;
    url_seq: string;
    /** @enum {string} */
    action?: "permit" | "deny";
    delete?: ("le" | "ge" | "seq")[];
    digest?: string;
    ge?: number;
    le?: number;
    "lock-token"?: string;
    /** Format: FullRangeCIDR */
    prefix?: string;
    seq?: number;
}
export type PutPrefixListsEntriesByUrlSeqResult = null;
export interface PutRouteMapsEntriesEntryByOrderParams {
    /** Format: pve-sdn-route-map-id */
    "route-map-id": string;
    order: number;
    /** @enum {string} */
    action?: "permit" | "deny";
    /** Format: pve-sdn-route-map-id */
    call?: string;
    delete?: ("set" | "match" | "call" | "exit-action")[];
    digest?: string;
    "exit-action"?: string;
    "lock-token"?: string;
    match?: string[];
    set?: string[];
}
export type PutRouteMapsEntriesEntryByOrderResult = null;
export interface PutSdnParams {
    "lock-token"?: string;
    /** @default true */
    "release-lock"?: boolean;
}
export type PutSdnResult = string;
export interface PutVnetsByVnetParams {
    vnet: string;
    alias?: string;
    /** Format: pve-configid-list */
    delete?: string;
    digest?: string;
    "isolate-ports"?: boolean;
    "lock-token"?: string;
    tag?: number;
    vlanaware?: boolean;
    zone?: string;
}
export type PutVnetsByVnetResult = null;
export interface PutVnetsFirewallOptionsParams {
    vnet: string;
    /** Format: pve-configid-list */
    delete?: string;
    digest?: string;
    /** @default false */
    enable?: boolean;
    /** @enum {string} */
    log_level_forward?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
    /** @enum {string} */
    policy_forward?: "ACCEPT" | "DROP";
}
export type PutVnetsFirewallOptionsResult = null;
export interface PutVnetsFirewallRulesByPosParams {
    vnet: string;
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
export type PutVnetsFirewallRulesByPosResult = null;
export interface PutVnetsIpsParams {
    vnet: string;
    /** Format: ip */
    ip: string;
    /** Format: mac-addr */
    mac?: string;
    vmid?: number;
    zone: string;
}
export type PutVnetsIpsResult = null;
export interface PutVnetsSubnetsBySubnetParams {
    vnet: string;
    /** Format: pve-sdn-subnet-id */
    subnet: string;
    /** Format: pve-configid-list */
    delete?: string;
    /** Format: ip */
    "dhcp-dns-server"?: string;
    "dhcp-range"?: string[];
    digest?: string;
    /** Format: dns-name */
    dnszoneprefix?: string;
    /** Format: ip */
    gateway?: string;
    "lock-token"?: string;
    snat?: boolean;
}
export type PutVnetsSubnetsBySubnetResult = null;
export interface PutZonesByZoneParams {
    zone: string;
    "advertise-subnets"?: boolean;
    bridge?: string;
    "bridge-disable-mac-learning"?: boolean;
    controller?: string;
    /** Format: pve-configid-list */
    delete?: string;
    /** @enum {string} */
    dhcp?: "dnsmasq";
    digest?: string;
    "disable-arp-nd-suppression"?: boolean;
    dns?: string;
    /** Format: dns-name */
    dnszone?: string;
    "dp-id"?: number;
    /** Format: pve-node-list */
    exitnodes?: string;
    "exitnodes-local-routing"?: boolean;
    /** Format: pve-node */
    "exitnodes-primary"?: string;
    /** Format: pve-sdn-fabric-id */
    fabric?: string;
    ipam?: string;
    "lock-token"?: string;
    /** Format: mac-addr */
    mac?: string;
    mtu?: number;
    /** Format: pve-node-list */
    nodes?: string;
    /** Format: ip-list */
    peers?: string;
    reversedns?: string;
    /** Format: pve-sdn-bgp-rt-list */
    "rt-import"?: string;
    "secondary-controllers"?: string[];
    tag?: number;
    /**
     * @default 802.1q
     * @enum {string}
     */
    "vlan-protocol"?: "802.1q" | "802.1ad";
    "vrf-vxlan"?: number;
    /** @default 4789 */
    "vxlan-port"?: number;
}
export type PutZonesByZoneResult = null;
