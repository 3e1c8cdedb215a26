import type * as f from '../../formats/property-strings.ts';

export interface DeleteControllersByControllerParams {
    /** @description Identifier of the SDN controller */
    controller: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
}
export type DeleteControllersByControllerResult = null;
export interface DeleteDnsByDnsParams {
    /** @description Identifier of the SDN DNS entry */
    dns: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
}
export type DeleteDnsByDnsResult = null;
export interface DeleteFabricsFabricByIdParams {
    /**
     * Format: pve-sdn-fabric-id
     * @description Identifier of the SDN fabric
     */
    id: string;
}
export type DeleteFabricsFabricByIdResult = null;
export interface DeleteFabricsNodeByFabricIdByNodeIdParams {
    /**
     * Format: pve-sdn-fabric-id
     * @description Identifier of the SDN fabric
     */
    fabric_id: string;
    /**
     * Format: pve-node
     * @description Node that belongs to the fabric
     */
    node_id: string;
}
export type DeleteFabricsNodeByFabricIdByNodeIdResult = null;
export interface DeleteIpamsByIpamParams {
    /** @description Identifier of the SDN IPAM */
    ipam: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
}
export type DeleteIpamsByIpamResult = null;
export interface DeleteLockParams {
    /**
     * @description Release the lock without its token
     * @default false
     */
    force?: boolean;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
}
export type DeleteLockResult = null;
export interface DeletePrefixListsByIdParams {
    /**
     * Format: pve-sdn-prefix-list-id
     * @description Name of the prefix list
     */
    id: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
}
export type DeletePrefixListsByIdResult = null;
export interface DeletePrefixListsEntriesByUrlSeqParams {
    /**
     * Format: pve-sdn-prefix-list-id
     * @description Name of the prefix list
     */
    id: string;
    /** @description Sequence number of the entry that is meant */
    url_seq: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
}
export type DeletePrefixListsEntriesByUrlSeqResult = null;
export interface DeleteRouteMapsEntriesEntryByOrderParams {
    /**
     * Format: pve-sdn-route-map-id
     * @description ID of the route map
     */
    "route-map-id": string;
    /** @description Position of the entry in the route map; the lowest is evaluated first */
    order: number;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
}
export type DeleteRouteMapsEntriesEntryByOrderResult = null;
export interface DeleteVnetsByVnetParams {
    /** @description Name of the VNet */
    vnet: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
}
export type DeleteVnetsByVnetResult = null;
export interface DeleteVnetsFirewallRulesByPosParams {
    /** @description Name of the VNet */
    vnet: string;
    /** @description Position of the rule, counted from 0 */
    pos: number;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
}
export type DeleteVnetsFirewallRulesByPosResult = null;
export interface DeleteVnetsIpsParams {
    /** @description Name of the VNet */
    vnet: string;
    /**
     * Format: ip
     * @description IP address of the guest's interface
     */
    ip: string;
    /**
     * Format: mac-addr
     * @description MAC address of the guest's interface
     */
    mac?: string;
    /** @description ID of the SDN zone */
    zone: string;
}
export type DeleteVnetsIpsResult = null;
export interface DeleteVnetsSubnetsBySubnetParams {
    /** @description Name of the VNet */
    vnet: string;
    /**
     * Format: pve-sdn-subnet-id
     * @description ID of the subnet, ZONE-NETWORK-LENGTH, e.g. zone1-10.0.0.0-24
     */
    subnet: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
}
export type DeleteVnetsSubnetsBySubnetResult = null;
export interface DeleteZonesByZoneParams {
    /** @description ID of the SDN zone */
    zone: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
}
export type DeleteZonesByZoneResult = null;
export interface GetControllersParams {
    /** @description Return the configuration with changes not yet applied */
    pending?: boolean;
    /** @description Return the applied configuration, without later edits */
    running?: boolean;
    /**
     * @description Only SDN controllers of this type
     * @enum {string}
     */
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
    /** @description Identifier of the SDN controller */
    controller: string;
    /** @description Return the configuration with changes not yet applied */
    pending?: boolean;
    /** @description Return the applied configuration, without later edits */
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
    /**
     * @description Only SDN DNS servers of this type
     * @enum {string}
     */
    type?: "powerdns";
}
export type GetDnsResult = {
    dns: string;
    type: string;
}[];
export interface GetDnsByDnsParams {
    /** @description Identifier of the SDN DNS entry */
    dns: string;
}
export interface GetDnsByDnsResult {
    [key: string]: unknown;
}
export interface GetDryRunParams {
    /**
     * Format: pve-node
     * @description Node to preview the generated configuration for
     */
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
    /** @description Return the configuration with changes not yet applied */
    pending?: boolean;
    /** @description Return the applied configuration, without later edits */
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
    /** @description Return the configuration with changes not yet applied */
    pending?: boolean;
    /** @description Return the applied configuration, without later edits */
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
    /**
     * Format: pve-sdn-fabric-id
     * @description Identifier of the SDN fabric
     */
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
    /** @description Return the configuration with changes not yet applied */
    pending?: boolean;
    /** @description Return the applied configuration, without later edits */
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
    /**
     * Format: pve-sdn-fabric-id
     * @description Identifier of the SDN fabric
     */
    fabric_id: string;
    /** @description Return the configuration with changes not yet applied */
    pending?: boolean;
    /** @description Return the applied configuration, without later edits */
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
    /**
     * Format: pve-sdn-fabric-id
     * @description Identifier of the SDN fabric
     */
    fabric_id: string;
    /**
     * Format: pve-node
     * @description Node that belongs to the fabric
     */
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
    /**
     * @description Only SDN IPAMs of this type
     * @enum {string}
     */
    type?: "netbox" | "phpipam" | "pve";
}
export type GetIpamsResult = {
    ipam: string;
    type: string;
}[];
export interface GetIpamsByIpamParams {
    /** @description Identifier of the SDN IPAM */
    ipam: string;
}
export interface GetIpamsByIpamResult {
    [key: string]: unknown;
}
export interface GetIpamsStatusParams {
    /** @description Identifier of the SDN IPAM */
    ipam: string;
}
export type GetIpamsStatusResult = unknown[];
export interface GetPrefixListsParams {
    /** @description Return the configuration with changes not yet applied */
    pending?: boolean;
    /** @description Return the applied configuration, without later edits */
    running?: boolean;
    /** @description Return each list with its entries; with 0 only its name */
    verbose?: boolean;
}
export type GetPrefixListsResult = {
    [key: string]: unknown;
}[];
export interface GetPrefixListsByIdParams {
    /**
     * Format: pve-sdn-prefix-list-id
     * @description Name of the prefix list
     */
    id: string;
}
export interface GetPrefixListsByIdResult {
    [key: string]: unknown;
}
export interface GetPrefixListsEntriesParams {
    /**
     * Format: pve-sdn-prefix-list-id
     * @description Name of the prefix list
     */
    id: string;
}
export type GetPrefixListsEntriesResult = {
    [key: string]: unknown;
}[];
export interface GetPrefixListsEntriesByUrlSeqParams {
    /**
     * Format: pve-sdn-prefix-list-id
     * @description Name of the prefix list
     */
    id: string;
    /** @description Sequence number of the entry that is meant */
    url_seq: string;
}
export interface GetPrefixListsEntriesByUrlSeqResult {
    [key: string]: unknown;
}
export interface GetRouteMapsParams {
    /** @description Return the applied configuration, without later edits */
    running?: boolean;
}
export type GetRouteMapsResult = {
    /** Format: pve-sdn-route-map-id */
    id: string;
}[];
export interface GetRouteMapsEntriesParams {
    /** @description Return the configuration with changes not yet applied */
    pending?: boolean;
    /** @description Return the applied configuration, without later edits */
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
    /**
     * Format: pve-sdn-route-map-id
     * @description ID of the route map
     */
    "route-map-id": string;
    /** @description Return the configuration with changes not yet applied */
    pending?: boolean;
    /** @description Return the applied configuration, without later edits */
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
    /**
     * Format: pve-sdn-route-map-id
     * @description ID of the route map
     */
    "route-map-id": string;
    /** @description Position of the entry in the route map; the lowest is evaluated first */
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
    /** @description Return the configuration with changes not yet applied */
    pending?: boolean;
    /** @description Return the applied configuration, without later edits */
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
    /** @description Name of the VNet */
    vnet: string;
    /** @description Return the configuration with changes not yet applied */
    pending?: boolean;
    /** @description Return the applied configuration, without later edits */
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
    /** @description Name of the VNet */
    vnet: string;
}
export type GetVnetsFirewallResult = {
    [key: string]: unknown;
}[];
export interface GetVnetsFirewallOptionsParams {
    /** @description Name of the VNet */
    vnet: string;
}
export interface GetVnetsFirewallOptionsResult {
    enable?: boolean | number | string;
    log_level_forward?: string;
    policy_forward?: string;
}
export interface GetVnetsFirewallRulesParams {
    /** @description Name of the VNet */
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
    /** @description Name of the VNet */
    vnet: string;
    /** @description Position of the rule, counted from 0 */
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
    /** @description Name of the VNet */
    vnet: string;
    /** @description Return the configuration with changes not yet applied */
    pending?: boolean;
    /** @description Return the applied configuration, without later edits */
    running?: boolean;
}
export type GetVnetsSubnetsResult = {
    [key: string]: unknown;
}[];
export interface GetVnetsSubnetsBySubnetParams {
    /** @description Name of the VNet */
    vnet: string;
    /**
     * Format: pve-sdn-subnet-id
     * @description ID of the subnet, ZONE-NETWORK-LENGTH, e.g. zone1-10.0.0.0-24
     */
    subnet: string;
    /** @description Return the configuration with changes not yet applied */
    pending?: boolean;
    /** @description Return the applied configuration, without later edits */
    running?: boolean;
}
export interface GetVnetsSubnetsBySubnetResult {
    [key: string]: unknown;
}
export interface GetZonesParams {
    /** @description Return the configuration with changes not yet applied */
    pending?: boolean;
    /** @description Return the applied configuration, without later edits */
    running?: boolean;
    /**
     * @description Only SDN zones of this type
     * @enum {string}
     */
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
    /** @description ID of the SDN zone */
    zone: string;
    /** @description Return the configuration with changes not yet applied */
    pending?: boolean;
    /** @description Return the applied configuration, without later edits */
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
    /** @description BGP autonomous system number, e.g. 65000 */
    asn?: number;
    /**
     * @description BGP of an EVPN controller; auto follows the node's BGP controller, and is internal without one
     * @default auto
     * @enum {string}
     */
    "bgp-mode"?: "auto" | "external" | "internal";
    /** @description Spread traffic over BGP paths of equal length through different AS numbers */
    "bgp-multipath-as-path-relax"?: boolean;
    /** @description Identifier of the SDN controller */
    controller: string;
    /** @description Speak external BGP with the peers */
    ebgp?: boolean;
    /** @description Hops by which external BGP peers may be away */
    "ebgp-multihop"?: number;
    /**
     * Format: pve-sdn-fabric-id
     * @description SDN fabric that gives the BGP peers, in place of peers
     */
    fabric?: string;
    /** @description IS-IS domain the controller's router joins */
    "isis-domain"?: string;
    /**
     * Format: pve-iface-list
     * @description Interfaces that speak IS-IS, e.g. eno1,eno2
     */
    "isis-ifaces"?: string;
    /**
     * Format: pve-sdn-isis-net
     * @description IS-IS network entity title of the node, e.g. 49.0001.1920.0000.2011.00
     */
    "isis-net"?: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
    /** @description Loopback or dummy interface that holds the router's address, e.g. dummy1 */
    loopback?: string;
    /**
     * Format: pve-node
     * @description Node the BGP or IS-IS controller runs on
     */
    node?: string;
    /**
     * Format: pve-node-list
     * @description Nodes the controller is set up on, comma-separated
     */
    nodes?: string;
    /**
     * Format: pve-configid
     * @description Name of the BGP peer group in the generated FRR configuration
     * @default VTEP
     */
    "peer-group-name"?: string;
    /**
     * Format: ip-list
     * @description Addresses of the BGP neighbours, comma-separated
     */
    peers?: string;
    /**
     * Format: pve-sdn-route-map-id
     * @description Route map applied to routes received from peers
     */
    "route-map-in"?: string;
    /**
     * Format: pve-sdn-route-map-id
     * @description Route map applied to routes announced to peers
     */
    "route-map-out"?: string;
    /**
     * Format: pve-configid
     * @description Type of the SDN controller
     * @enum {string}
     */
    type: "bgp" | "evpn" | "faucet" | "isis";
}
export type PostControllersResult = null;
export interface PostDnsParams {
    /** @description Identifier of the SDN DNS entry */
    dns: string;
    /** @description SHA-256 fingerprint of the server's certificate, e.g. AA:BB:… */
    fingerprint?: string;
    /** @description API key of the DNS server */
    key: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
    /** @description Prefix length of the IPv6 reverse zones */
    reversemaskv6?: number;
    /** @description Prefix length of the IPv6 reverse zones */
    reversev6mask?: number;
    /** @description Lifetime of the DNS records in seconds */
    ttl?: number;
    /**
     * Format: pve-configid
     * @description Type of the SDN DNS server
     * @enum {string}
     */
    type: "powerdns";
    /** @description URL of the PowerDNS API, e.g. http://HOST:8081/api/v1/servers/localhost */
    url: string;
}
export type PostDnsResult = null;
export interface PostFabricsFabricParams {
    /** @description OSPF area of the fabric, e.g. 0.0.0.0. Only with protocol ospf */
    area?: string;
    /** @description Seconds between the complete sequence number packets of OpenFabric. Only with protocol openfabric */
    csnp_interval?: number;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Seconds between the hello packets of OpenFabric. Only with protocol openfabric */
    hello_interval?: number;
    /**
     * Format: pve-sdn-fabric-id
     * @description Identifier of the SDN fabric
     */
    id: string;
    /**
     * Format: CIDR
     * @description IPv6 network the nodes' addresses lie in, e.g. 2001:db8::/64
     */
    ip6_prefix?: string;
    /**
     * Format: CIDR
     * @description IPv4 network the nodes' addresses lie in, e.g. 192.0.2.0/24
     */
    ip_prefix?: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
    /** @description Seconds between WireGuard keepalive packets; 0 sends none. Only with protocol wireguard */
    persistent_keepalive?: number;
    /**
     * @description Routing protocol or VPN the fabric uses
     * @enum {string}
     */
    protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
    /** @description Routes taken over from other sources, e.g. source=connected,route-map=NAME. Only with protocol ospf or bgp */
    redistribute?: (string | f.ClusterSdnRedistributeOspf | f.ClusterSdnRedistributeBgp)[];
    /**
     * Format: pve-sdn-prefix-list-id
     * @description Prefix list of the routes a node may install; without it, those in the fabric's own prefixes. Only with protocol ospf or openfabric
     */
    route_filter?: string;
}
export type PostFabricsFabricResult = null;
export interface PostFabricsNodeByFabricIdParams {
    /**
     * Format: pve-sdn-fabric-id
     * @description Identifier of the SDN fabric
     */
    fabric_id: string;
    /** @description Networks WireGuard routes to this node, e.g. 192.0.2.0/24. Only with protocol wireguard */
    allowed_ips?: string[];
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Address other WireGuard nodes reach this node at; HOST:PORT with role external, else only HOST. Only with protocol wireguard */
    endpoint?: string;
    /** @description The node's interfaces in the fabric, e.g. name=eno2, or for WireGuard name=wg0,listen_port=51820 */
    interfaces?: (string | f.ClusterSdnInterfacesOpenfabric | f.ClusterSdnInterfacesOspf | f.ClusterSdnInterfacesBgp)[];
    /**
     * Format: ipv4
     * @description IPv4 address of the node in the fabric
     */
    ip?: string;
    /**
     * Format: ipv6
     * @description IPv6 address of the node in the fabric
     */
    ip6?: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
    /**
     * Format: pve-node
     * @description Node that belongs to the fabric
     */
    node_id: string;
    /** @description WireGuard peers, each e.g. type=internal,node=pve2,node_iface=wg0,iface=wg0. Only with protocol wireguard */
    peers?: (string | f.ClusterSdnPeers)[];
    /**
     * @description Routing protocol or VPN the fabric uses
     * @enum {string}
     */
    protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
    /** @description WireGuard public key of an external node; a cluster node has its own per interface. Only with protocol wireguard */
    public_key?: string;
    /**
     * @description Whether the WireGuard node is a cluster node or an outside peer. Only with protocol wireguard
     * @enum {string}
     */
    role?: "internal" | "external";
}
export type PostFabricsNodeByFabricIdResult = null;
export interface PostIpamsParams {
    /** @description SHA-256 fingerprint of the server's certificate, e.g. AA:BB:… */
    fingerprint?: string;
    /** @description Identifier of the SDN IPAM */
    ipam: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
    /** @description ID of the phpIPAM section to use */
    section?: number;
    /** @description API token for NetBox or phpIPAM */
    token?: string;
    /**
     * Format: pve-configid
     * @description Type of the SDN IPAM
     * @enum {string}
     */
    type: "netbox" | "phpipam" | "pve";
    /** @description URL of the NetBox or phpIPAM API, e.g. https://HOST/api */
    url?: string;
}
export type PostIpamsResult = null;
export interface PostLockParams {
    /**
     * @description Take the lock even while changes wait to be applied
     * @default false
     */
    "allow-pending"?: boolean;
}
export type PostLockResult = string;
export interface PostPrefixListsParams {
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Entries of the prefix list, e.g. action=permit,prefix=192.0.2.0/24,le=32 */
    entries?: (string | f.ClusterSdnPostPrefixListsEntries)[];
    /**
     * Format: pve-sdn-prefix-list-id
     * @description Name of the prefix list
     */
    id: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
}
export type PostPrefixListsResult = null;
export interface PostPrefixListsEntriesParams {
    /**
     * Format: pve-sdn-prefix-list-id
     * @description Name of the prefix list
     */
    id: string;
    /**
     * @description Let routes that match through, or refuse them
     * @enum {string}
     */
    action: "permit" | "deny";
    /** @description Shortest prefix length that matches */
    ge?: number;
    /** @description Longest prefix length that matches */
    le?: number;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
    /**
     * Format: FullRangeCIDR
     * @description Network matched by the entry, e.g. 10.0.0.0/8
     */
    prefix: string;
    /** @description Sequence number of the entry; entries are evaluated in this order */
    seq?: number;
}
export type PostPrefixListsEntriesResult = null;
export interface PostRollbackParams {
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
    /**
     * @description Release the SDN configuration lock when done; only with lock-token
     * @default true
     */
    "release-lock"?: boolean;
}
export type PostRollbackResult = null;
export interface PostRouteMapsEntriesParams {
    /**
     * @description Let routes that match through, or refuse them
     * @enum {string}
     */
    action: "permit" | "deny";
    /**
     * Format: pve-sdn-route-map-id
     * @description Route map that is also evaluated when the entry matches
     */
    call?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Where to continue after a match, e.g. key=on-match-goto,value=20 */
    "exit-action"?: string | f.ClusterSdnExitAction;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
    /** @description Conditions a route has to meet, e.g. key=metric,value=100 */
    match?: (string | f.ClusterSdnMatch)[];
    /** @description Position of the entry in the route map; the lowest is evaluated first */
    order: number;
    /**
     * Format: pve-sdn-route-map-id
     * @description ID of the route map
     */
    "route-map-id": string;
    /** @description Changes to matching routes, each e.g. key=metric,value=100 */
    set?: (string | f.ClusterSdnSet)[];
}
export type PostRouteMapsEntriesResult = null;
export interface PostVnetsParams {
    /** @description Descriptive second name of the VNet */
    alias?: string;
    /** @description Keep guests of the VNet on a node from reaching each other directly */
    "isolate-ports"?: boolean;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
    /** @description VLAN tag, or VXLAN ID in VXLAN and EVPN zones */
    tag?: number;
    /**
     * @description Type of the entry, the same for all VNets
     * @enum {string}
     */
    type?: "vnet";
    /** @description Let guests use VLAN tags of their own in the VNet */
    vlanaware?: boolean;
    /** @description Name of the new VNet, also that of its bridge on the nodes */
    vnet: string;
    /** @description SDN zone the VNet belongs to */
    zone: string;
}
export type PostVnetsResult = null;
export interface PostVnetsFirewallRulesParams {
    /** @description Name of the VNet */
    vnet: string;
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
export type PostVnetsFirewallRulesResult = null;
export interface PostVnetsIpsParams {
    /** @description Name of the VNet */
    vnet: string;
    /**
     * Format: ip
     * @description IP address of the guest's interface
     */
    ip: string;
    /**
     * Format: mac-addr
     * @description MAC address of the guest's interface
     */
    mac?: string;
    /** @description ID of the SDN zone */
    zone: string;
}
export type PostVnetsIpsResult = null;
export interface PostVnetsSubnetsParams {
    /** @description Name of the VNet */
    vnet: string;
    /**
     * Format: ip
     * @description DNS server that DHCP tells the guests
     */
    "dhcp-dns-server"?: string;
    /** @description Addresses DHCP hands out, e.g. start-address=192.0.2.100,end-address=192.0.2.199 */
    "dhcp-range"?: (string | f.PveSdnDhcpRange)[];
    /**
     * Format: dns-name
     * @description Subdomain between host name and DNS zone, e.g. web in vm1.web.lab.example.com
     */
    dnszoneprefix?: string;
    /**
     * Format: ip
     * @description Gateway address of the subnet
     */
    gateway?: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
    /** @description Masquerade traffic leaving the subnet with the node's address */
    snat?: boolean;
    /**
     * Format: pve-sdn-subnet-id
     * @description Network of the new subnet in CIDR notation, e.g. 10.0.0.0/24
     */
    subnet: string;
    /**
     * @description Type of the entry, the same for all subnets
     * @enum {string}
     */
    type: "subnet";
}
export type PostVnetsSubnetsResult = null;
export interface PostZonesParams {
    /** @description Announce whole subnets in the EVPN network, which helps to reach silent guests */
    "advertise-subnets"?: boolean;
    /** @description Bridge of the nodes the zone builds on, e.g. vmbr0 */
    bridge?: string;
    /** @description Turn off MAC learning on the zone's bridges and enter guests' addresses instead */
    "bridge-disable-mac-learning"?: boolean;
    /** @description SDN controller that routes for the EVPN zone */
    controller?: string;
    /**
     * @description DHCP server that serves the zone
     * @enum {string}
     */
    dhcp?: "dnsmasq";
    /** @description Let ARP and neighbour discovery pass through the EVPN network unanswered */
    "disable-arp-nd-suppression"?: boolean;
    /** @description SDN DNS entry where guests' names are registered */
    dns?: string;
    /**
     * Format: dns-name
     * @description Domain in which guests are registered, e.g. lab.example.com
     */
    dnszone?: string;
    /** @description Datapath ID of the zone's Faucet switch */
    "dp-id"?: number;
    /**
     * Format: pve-node-list
     * @description Nodes that connect the EVPN zone with the outside network
     */
    exitnodes?: string;
    /** @description Let exit nodes themselves reach the zone's guests */
    "exitnodes-local-routing"?: boolean;
    /**
     * Format: pve-node
     * @description Exit node preferred for traffic to the outside
     */
    "exitnodes-primary"?: string;
    /**
     * Format: pve-sdn-fabric-id
     * @description SDN fabric that gives the VXLAN peers, in place of peers
     */
    fabric?: string;
    /** @description SDN IPAM that manages the zone's addresses */
    ipam?: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
    /**
     * Format: mac-addr
     * @description MAC address of the gateway that all nodes of the EVPN zone share
     */
    mac?: string;
    /** @description MTU of the zone's VNets in bytes; tunnels need some room below that of the node */
    mtu?: number;
    /**
     * Format: pve-node-list
     * @description Nodes the zone is set up on, comma-separated; all if omitted
     */
    nodes?: string;
    /**
     * Format: ip-list
     * @description Addresses of the nodes the VXLAN tunnels run between, comma-separated
     */
    peers?: string;
    /** @description SDN DNS server for the zone's reverse (PTR) records */
    reversedns?: string;
    /**
     * Format: pve-sdn-bgp-rt-list
     * @description Additional EVPN route targets to import, e.g. 65000:100
     */
    "rt-import"?: string;
    /** @description Further EVPN controllers of the zone */
    "secondary-controllers"?: string[];
    /** @description Outer (service) VLAN tag of a QinQ zone */
    tag?: number;
    /**
     * Format: pve-configid
     * @description Type of the SDN zone
     * @enum {string}
     */
    type: "evpn" | "faucet" | "qinq" | "simple" | "vlan" | "vxlan";
    /**
     * @description VLAN type of the outer tag in a QinQ zone
     * @default 802.1q
     * @enum {string}
     */
    "vlan-protocol"?: "802.1q" | "802.1ad";
    /** @description VXLAN ID of the zone's VRF, used for routing between its VNets */
    "vrf-vxlan"?: number;
    /**
     * @description UDP port for VXLAN traffic
     * @default 4789
     */
    "vxlan-port"?: number;
    /** @description ID of the new SDN zone */
    zone: string;
}
export type PostZonesResult = null;
export interface PutControllersByControllerParams {
    /** @description Identifier of the SDN controller */
    controller: string;
    /** @description BGP autonomous system number, e.g. 65000 */
    asn?: number;
    /**
     * @description BGP of an EVPN controller; auto follows the node's BGP controller, and is internal without one
     * @default auto
     * @enum {string}
     */
    "bgp-mode"?: "auto" | "external" | "internal";
    /** @description Spread traffic over BGP paths of equal length through different AS numbers */
    "bgp-multipath-as-path-relax"?: boolean;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, which puts them back to their defaults, e.g. comment
     */
    delete?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Speak external BGP with the peers */
    ebgp?: boolean;
    /** @description Hops by which external BGP peers may be away */
    "ebgp-multihop"?: number;
    /**
     * Format: pve-sdn-fabric-id
     * @description SDN fabric that gives the BGP peers, in place of peers
     */
    fabric?: string;
    /** @description IS-IS domain the controller's router joins */
    "isis-domain"?: string;
    /**
     * Format: pve-iface-list
     * @description Interfaces that speak IS-IS, e.g. eno1,eno2
     */
    "isis-ifaces"?: string;
    /**
     * Format: pve-sdn-isis-net
     * @description IS-IS network entity title of the node, e.g. 49.0001.1920.0000.2011.00
     */
    "isis-net"?: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
    /** @description Loopback or dummy interface that holds the router's address, e.g. dummy1 */
    loopback?: string;
    /**
     * Format: pve-node
     * @description Node the BGP or IS-IS controller runs on
     */
    node?: string;
    /**
     * Format: pve-node-list
     * @description Nodes the controller is set up on, comma-separated
     */
    nodes?: string;
    /**
     * Format: pve-configid
     * @description Name of the BGP peer group in the generated FRR configuration
     * @default VTEP
     */
    "peer-group-name"?: string;
    /**
     * Format: ip-list
     * @description Addresses of the BGP neighbours, comma-separated
     */
    peers?: string;
    /**
     * Format: pve-sdn-route-map-id
     * @description Route map applied to routes received from peers
     */
    "route-map-in"?: string;
    /**
     * Format: pve-sdn-route-map-id
     * @description Route map applied to routes announced to peers
     */
    "route-map-out"?: string;
}
export type PutControllersByControllerResult = null;
export interface PutDnsByDnsParams {
    /** @description Identifier of the SDN DNS entry */
    dns: string;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, which puts them back to their defaults, e.g. comment
     */
    delete?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description SHA-256 fingerprint of the server's certificate, e.g. AA:BB:… */
    fingerprint?: string;
    /** @description API key of the DNS server */
    key?: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
    /** @description Prefix length of the IPv6 reverse zones */
    reversemaskv6?: number;
    /** @description Lifetime of the DNS records in seconds */
    ttl?: number;
    /** @description URL of the PowerDNS API, e.g. http://HOST:8081/api/v1/servers/localhost */
    url?: string;
}
export type PutDnsByDnsResult = null;
export interface PutFabricsFabricByIdParams {
    /**
     * Format: pve-sdn-fabric-id
     * @description Identifier of the SDN fabric
     */
    id: string;
    /** @description OSPF area of the fabric, e.g. 0.0.0.0. Only with protocol ospf */
    area?: string;
    /** @description Seconds between the complete sequence number packets of OpenFabric. Only with protocol openfabric */
    csnp_interval?: number;
    /** @description Properties of the fabric to remove */
    delete?: string[];
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Seconds between the hello packets of OpenFabric. Only with protocol openfabric */
    hello_interval?: number;
    /**
     * Format: CIDR
     * @description IPv6 network the nodes' addresses lie in, e.g. 2001:db8::/64
     */
    ip6_prefix?: string;
    /**
     * Format: CIDR
     * @description IPv4 network the nodes' addresses lie in, e.g. 192.0.2.0/24
     */
    ip_prefix?: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
    /** @description Seconds between WireGuard keepalive packets; 0 sends none. Only with protocol wireguard */
    persistent_keepalive?: number;
    /**
     * @description Routing protocol or VPN the fabric uses
     * @enum {string}
     */
    protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
    /** @description Routes taken over from other sources, e.g. source=connected,route-map=NAME. Only with protocol ospf or bgp */
    redistribute?: (string | f.ClusterSdnRedistributeOspf | f.ClusterSdnRedistributeBgp)[];
    /**
     * Format: pve-sdn-prefix-list-id
     * @description Prefix list of the routes a node may install; without it, those in the fabric's own prefixes. Only with protocol ospf or openfabric
     */
    route_filter?: string;
}
export type PutFabricsFabricByIdResult = null;
export interface PutFabricsNodeByFabricIdByNodeIdParams {
    /**
     * Format: pve-sdn-fabric-id
     * @description Identifier of the SDN fabric
     */
    fabric_id: string;
    /**
     * Format: pve-node
     * @description Node that belongs to the fabric
     */
    node_id: string;
    /** @description Networks WireGuard routes to this node, e.g. 192.0.2.0/24. Only with protocol wireguard */
    allowed_ips?: string[];
    /** @description Properties of the fabric's node to remove */
    delete?: string[];
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Address other WireGuard nodes reach this node at; HOST:PORT with role external, else only HOST. Only with protocol wireguard */
    endpoint?: string;
    /** @description The node's interfaces in the fabric, e.g. name=eno2, or for WireGuard name=wg0,listen_port=51820 */
    interfaces?: (string | f.ClusterSdnInterfacesOpenfabric | f.ClusterSdnInterfacesOspf | f.ClusterSdnInterfacesBgp)[];
    /**
     * Format: ipv4
     * @description IPv4 address of the node in the fabric
     */
    ip?: string;
    /**
     * Format: ipv6
     * @description IPv6 address of the node in the fabric
     */
    ip6?: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
    /** @description WireGuard peers, each e.g. type=internal,node=pve2,node_iface=wg0,iface=wg0. Only with protocol wireguard */
    peers?: (string | f.ClusterSdnPeers)[];
    /**
     * @description Routing protocol or VPN the fabric uses
     * @enum {string}
     */
    protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
    /** @description WireGuard public key of an external node; a cluster node has its own per interface. Only with protocol wireguard */
    public_key?: string;
    /**
     * @description Whether the WireGuard node is a cluster node or an outside peer. Only with protocol wireguard
     * @enum {string}
     */
    role?: "internal" | "external";
}
export type PutFabricsNodeByFabricIdByNodeIdResult = null;
export interface PutIpamsByIpamParams {
    /** @description Identifier of the SDN IPAM */
    ipam: string;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, which puts them back to their defaults, e.g. comment
     */
    delete?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description SHA-256 fingerprint of the server's certificate, e.g. AA:BB:… */
    fingerprint?: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
    /** @description ID of the phpIPAM section to use */
    section?: number;
    /** @description API token for NetBox or phpIPAM */
    token?: string;
    /** @description URL of the NetBox or phpIPAM API, e.g. https://HOST/api */
    url?: string;
}
export type PutIpamsByIpamResult = null;
export interface PutPrefixListsByIdParams {
    /**
     * Format: pve-sdn-prefix-list-id
     * @description Name of the prefix list
     */
    id: string;
    /** @description Properties of the prefix list to remove */
    delete?: "entries"[];
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Entries of the prefix list, e.g. action=permit,prefix=192.0.2.0/24,le=32 */
    entries?: (string | f.ClusterSdnPutPrefixListsByIdEntries)[];
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
}
export type PutPrefixListsByIdResult = null;
export interface PutPrefixListsEntriesByUrlSeqParams {
    /** @description Identifier of the entry */
    id: string;
    /** @description Sequence number of the entry that is meant */
    url_seq: string;
    /**
     * @description Let routes that match through, or refuse them
     * @enum {string}
     */
    action?: "permit" | "deny";
    /** @description Properties of the entry to remove */
    delete?: ("le" | "ge" | "seq")[];
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Shortest prefix length that matches */
    ge?: number;
    /** @description Longest prefix length that matches */
    le?: number;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
    /**
     * Format: FullRangeCIDR
     * @description Network matched by the entry, e.g. 10.0.0.0/8
     */
    prefix?: string;
    /** @description Sequence number of the entry; entries are evaluated in this order */
    seq?: number;
}
export type PutPrefixListsEntriesByUrlSeqResult = null;
export interface PutRouteMapsEntriesEntryByOrderParams {
    /**
     * Format: pve-sdn-route-map-id
     * @description ID of the route map
     */
    "route-map-id": string;
    /** @description Position of the entry in the route map; the lowest is evaluated first */
    order: number;
    /**
     * @description Let routes that match through, or refuse them
     * @enum {string}
     */
    action?: "permit" | "deny";
    /**
     * Format: pve-sdn-route-map-id
     * @description Route map that is also evaluated when the entry matches
     */
    call?: string;
    /** @description Properties of the entry to remove */
    delete?: ("set" | "match" | "call" | "exit-action")[];
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Where to continue after a match, e.g. key=on-match-goto,value=20 */
    "exit-action"?: string | f.ClusterSdnExitAction;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
    /** @description Conditions a route has to meet, e.g. key=metric,value=100 */
    match?: (string | f.ClusterSdnMatch)[];
    /** @description Changes to matching routes, each e.g. key=metric,value=100 */
    set?: (string | f.ClusterSdnSet)[];
}
export type PutRouteMapsEntriesEntryByOrderResult = null;
export interface PutSdnParams {
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
    /**
     * @description Release the SDN configuration lock when done; only with lock-token
     * @default true
     */
    "release-lock"?: boolean;
}
export type PutSdnResult = string;
export interface PutVnetsByVnetParams {
    /** @description Name of the VNet */
    vnet: string;
    /** @description Descriptive second name of the VNet */
    alias?: string;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, which puts them back to their defaults, e.g. comment
     */
    delete?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Keep guests of the VNet on a node from reaching each other directly */
    "isolate-ports"?: boolean;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
    /** @description VLAN tag, or VXLAN ID in VXLAN and EVPN zones */
    tag?: number;
    /** @description Let guests use VLAN tags of their own in the VNet */
    vlanaware?: boolean;
    /** @description SDN zone the VNet belongs to */
    zone?: string;
}
export type PutVnetsByVnetResult = null;
export interface PutVnetsFirewallOptionsParams {
    /** @description Name of the VNet */
    vnet: string;
    /**
     * Format: pve-configid-list
     * @description Firewall options to put back to their defaults
     */
    delete?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /**
     * @description Switch the firewall on for the VNet
     * @default false
     */
    enable?: boolean;
    /**
     * @description Log level for forwarded packets that no rule matches
     * @enum {string}
     */
    log_level_forward?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
    /**
     * @description What happens to forwarded traffic that no rule matches
     * @enum {string}
     */
    policy_forward?: "ACCEPT" | "DROP";
}
export type PutVnetsFirewallOptionsResult = null;
export interface PutVnetsFirewallRulesByPosParams {
    /** @description Name of the VNet */
    vnet: string;
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
export type PutVnetsFirewallRulesByPosResult = null;
export interface PutVnetsIpsParams {
    /** @description Name of the VNet */
    vnet: string;
    /**
     * Format: ip
     * @description IP address of the guest's interface
     */
    ip: string;
    /**
     * Format: mac-addr
     * @description MAC address of the guest's interface
     */
    mac?: string;
    /** @description VMID of the guest the address is for */
    vmid?: number;
    /** @description ID of the SDN zone */
    zone: string;
}
export type PutVnetsIpsResult = null;
export interface PutVnetsSubnetsBySubnetParams {
    /** @description Name of the VNet */
    vnet: string;
    /**
     * Format: pve-sdn-subnet-id
     * @description ID of the subnet, ZONE-NETWORK-LENGTH, e.g. zone1-10.0.0.0-24
     */
    subnet: string;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, which puts them back to their defaults, e.g. comment
     */
    delete?: string;
    /**
     * Format: ip
     * @description DNS server that DHCP tells the guests
     */
    "dhcp-dns-server"?: string;
    /** @description Addresses DHCP hands out, e.g. start-address=192.0.2.100,end-address=192.0.2.199 */
    "dhcp-range"?: (string | f.PveSdnDhcpRange)[];
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /**
     * Format: dns-name
     * @description Subdomain between host name and DNS zone, e.g. web in vm1.web.lab.example.com
     */
    dnszoneprefix?: string;
    /**
     * Format: ip
     * @description Gateway address of the subnet
     */
    gateway?: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
    /** @description Masquerade traffic leaving the subnet with the node's address */
    snat?: boolean;
}
export type PutVnetsSubnetsBySubnetResult = null;
export interface PutZonesByZoneParams {
    /** @description ID of the SDN zone */
    zone: string;
    /** @description Announce whole subnets in the EVPN network, which helps to reach silent guests */
    "advertise-subnets"?: boolean;
    /** @description Bridge of the nodes the zone builds on, e.g. vmbr0 */
    bridge?: string;
    /** @description Turn off MAC learning on the zone's bridges and enter guests' addresses instead */
    "bridge-disable-mac-learning"?: boolean;
    /** @description SDN controller that routes for the EVPN zone */
    controller?: string;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, which puts them back to their defaults, e.g. comment
     */
    delete?: string;
    /**
     * @description DHCP server that serves the zone
     * @enum {string}
     */
    dhcp?: "dnsmasq";
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Let ARP and neighbour discovery pass through the EVPN network unanswered */
    "disable-arp-nd-suppression"?: boolean;
    /** @description SDN DNS entry where guests' names are registered */
    dns?: string;
    /**
     * Format: dns-name
     * @description Domain in which guests are registered, e.g. lab.example.com
     */
    dnszone?: string;
    /** @description Datapath ID of the zone's Faucet switch */
    "dp-id"?: number;
    /**
     * Format: pve-node-list
     * @description Nodes that connect the EVPN zone with the outside network
     */
    exitnodes?: string;
    /** @description Let exit nodes themselves reach the zone's guests */
    "exitnodes-local-routing"?: boolean;
    /**
     * Format: pve-node
     * @description Exit node preferred for traffic to the outside
     */
    "exitnodes-primary"?: string;
    /**
     * Format: pve-sdn-fabric-id
     * @description SDN fabric that gives the VXLAN peers, in place of peers
     */
    fabric?: string;
    /** @description SDN IPAM that manages the zone's addresses */
    ipam?: string;
    /** @description Token of the SDN lock, needed while the configuration is locked */
    "lock-token"?: string;
    /**
     * Format: mac-addr
     * @description MAC address of the gateway that all nodes of the EVPN zone share
     */
    mac?: string;
    /** @description MTU of the zone's VNets in bytes; tunnels need some room below that of the node */
    mtu?: number;
    /**
     * Format: pve-node-list
     * @description Nodes the zone is set up on, comma-separated; all if omitted
     */
    nodes?: string;
    /**
     * Format: ip-list
     * @description Addresses of the nodes the VXLAN tunnels run between, comma-separated
     */
    peers?: string;
    /** @description SDN DNS server for the zone's reverse (PTR) records */
    reversedns?: string;
    /**
     * Format: pve-sdn-bgp-rt-list
     * @description Additional EVPN route targets to import, e.g. 65000:100
     */
    "rt-import"?: string;
    /** @description Further EVPN controllers of the zone */
    "secondary-controllers"?: string[];
    /** @description Outer (service) VLAN tag of a QinQ zone */
    tag?: number;
    /**
     * @description VLAN type of the outer tag in a QinQ zone
     * @default 802.1q
     * @enum {string}
     */
    "vlan-protocol"?: "802.1q" | "802.1ad";
    /** @description VXLAN ID of the zone's VRF, used for routing between its VNets */
    "vrf-vxlan"?: number;
    /**
     * @description UDP port for VXLAN traffic
     * @default 4789
     */
    "vxlan-port"?: number;
}
export type PutZonesByZoneResult = null;
