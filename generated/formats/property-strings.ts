export interface BackupFleecing {
    enabled?: boolean;
    /** Format: pve-storage-id */
    storage?: string;
}
export interface BackupPerformance {
    "max-workers"?: number;
    "pbs-entries-max"?: number;
}
export interface ClusterBwlimit {
    clone?: number;
    default?: number;
    migration?: number;
    move?: number;
    restore?: number;
}
export interface ClusterConfigLink {
    /** Format: address */
    address: string;
    /** @default 0 */
    priority?: number;
}
export interface ClusterConfigRing0Addr {
    /** Format: address */
    address: string;
    /** @default 0 */
    priority?: number;
}
export interface ClusterCrs {
    /**
     * @default basic
     * @enum {string}
     */
    ha?: "basic" | "static" | "dynamic";
    /** @default false */
    "ha-auto-rebalance"?: boolean;
    /** @default 3 */
    "ha-auto-rebalance-hold-duration"?: number;
    /** @default 10 */
    "ha-auto-rebalance-margin"?: number;
    /**
     * @default bruteforce
     * @enum {string}
     */
    "ha-auto-rebalance-method"?: "bruteforce" | "topsis";
    /** @default 30 */
    "ha-auto-rebalance-threshold"?: number;
    /** @default false */
    "ha-rebalance-on-start"?: boolean;
}
export interface ClusterFirewallLogRatelimit {
    /** @default 5 */
    burst?: number;
    /** @default true */
    enable: boolean;
    /** @default 1/second */
    rate?: string;
}
export interface ClusterHa {
    /**
     * @default conditional
     * @enum {string}
     */
    shutdown_policy: "freeze" | "failover" | "conditional" | "migrate";
}
export interface ClusterLocation {
    latitude: number;
    longitude: number;
    name?: string;
}
export interface ClusterMappingPostDirMap {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-path-in-property-string */
    path: string;
}
export interface ClusterMappingPostPciMap {
    description?: string;
    id: string;
    iommugroup?: number;
    /** Format: pve-node */
    node: string;
    path: string;
    "subsystem-id"?: string;
}
export interface ClusterMappingPostUsbMap {
    description?: string;
    id: string;
    /** Format: pve-node */
    node: string;
    path?: string;
}
export interface ClusterMappingPutDirByIdMap {
    /** Format: pve-node */
    node: string;
    /** Format: pve-storage-path-in-property-string */
    path: string;
}
export interface ClusterMappingPutPciByIdMap {
    description?: string;
    id: string;
    iommugroup?: number;
    /** Format: pve-node */
    node: string;
    path: string;
    "subsystem-id"?: string;
}
export interface ClusterMappingPutUsbByIdMap {
    description?: string;
    id: string;
    /** Format: pve-node */
    node: string;
    path?: string;
}
export interface ClusterMigration {
    /** Format: CIDR */
    network?: string;
    /**
     * @default secure
     * @enum {string}
     */
    type: "secure" | "insecure";
}
export interface ClusterNextId {
    /** @default 100 */
    lower?: number;
    /** @default 1000000 */
    upper?: number;
}
export interface ClusterNotify {
    /** @enum {string} */
    fencing?: "always" | "never";
    /**
     * @default auto
     * @enum {string}
     */
    "package-updates"?: "auto" | "always" | "never";
    /** @enum {string} */
    replication?: "always" | "never";
    "target-fencing"?: string;
    "target-package-updates"?: string;
    "target-replication"?: string;
}
export interface ClusterReplication {
    /** Format: CIDR */
    network?: string;
    /**
     * @default secure
     * @enum {string}
     */
    type: "secure" | "insecure";
}
export interface ClusterSdnExitAction {
    /** @enum {string} */
    key: "on-match-goto" | "on-match-next" | "continue";
    value?: number;
}
export interface ClusterSdnInterfacesBgp {
    /** Format: pve-iface */
    name: string;
}
export interface ClusterSdnInterfacesOpenfabric {
    hello_multiplier?: number;
    /** Format: CIDRv4 */
    ip?: string;
    /** Format: CIDRv6 */
    ip6?: string;
    /** Format: pve-iface */
    name: string;
}
export interface ClusterSdnInterfacesOspf {
    /** Format: CIDRv4 */
    ip?: string;
    /** Format: pve-iface */
    name: string;
    /** @enum {string} */
    network_type?: "broadcast" | "non-broadcast" | "point-to-multipoint" | "point-to-point";
}
export interface ClusterSdnMatch {
    /** @enum {string} */
    key: "route-type" | "vni" | "ip-address-prefix-list" | "ip6-address-prefix-list" | "ip-next-hop-prefix-list" | "ip6-next-hop-prefix-list" | "ip-next-hop-address" | "ip6-next-hop-address" | "metric" | "local-preference" | "peer" | "tag";
    value?: string;
}
export interface ClusterSdnPeers {
    endpoint?: string;
    iface: string;
    node: string;
    node_iface?: string;
    /** @default false */
    skip_route_generation?: boolean;
    /** @enum {string} */
    type: "internal" | "external";
}
export interface ClusterSdnPostPrefixListsEntries {
    /** @enum {string} */
    action: "permit" | "deny";
    ge?: number;
    le?: number;
    /** Format: FullRangeCIDR */
    prefix: string;
    seq?: number;
}
export interface ClusterSdnPutPrefixListsByIdEntries {
    /** @enum {string} */
    action?: "permit" | "deny";
    ge?: number;
    le?: number;
    /** Format: FullRangeCIDR */
    prefix?: string;
    seq?: number;
}
export interface ClusterSdnRedistributeBgp {
    /** Format: pve-sdn-route-map-id */
    "route-map"?: string;
    /** @enum {string} */
    source: "connected" | "kernel" | "ospf" | "static";
}
export interface ClusterSdnRedistributeOspf {
    /** Format: pve-sdn-route-map-id */
    "route-map"?: string;
    /** @enum {string} */
    source: "bgp" | "connected" | "kernel" | "static";
}
export interface ClusterSdnSet {
    /** @enum {string} */
    key: "ip-next-hop-peer-address" | "ip-next-hop" | "ip-next-hop-unchanged" | "ip6-next-hop-peer-address" | "ip6-next-hop-prefer-global" | "ip6-next-hop" | "local-preference" | "tag" | "weight" | "metric" | "src";
    value?: string;
}
export interface ClusterTagStyle {
    /** @default false */
    "case-sensitive"?: boolean;
    "color-map"?: string;
    /**
     * @default alphabetical
     * @enum {string}
     */
    ordering?: "config" | "alphabetical";
    /**
     * @default circle
     * @enum {string}
     */
    shape?: "full" | "circle" | "dense" | "none";
}
export interface ClusterU2f {
    appid?: string;
    origin?: string;
}
export interface ClusterUserTagAccess {
    /**
     * @default free
     * @enum {string}
     */
    "user-allow"?: "none" | "list" | "existing" | "free";
    "user-allow-list"?: string;
}
export interface ClusterWebauthn {
    /** @default true */
    "allow-subdomains"?: boolean;
    id?: string;
    origin?: string;
    rp?: string;
}
export interface NodesAcme {
    /**
     * Format: pve-configid
     * @default default
     */
    account?: string;
    /** Format: pve-acme-domain-list */
    domains?: string;
}
export interface NodesAcmedomain {
    /** Format: pve-acme-alias */
    alias?: string;
    /** Format: pve-acme-domain */
    domain: string;
    /**
     * Format: pve-configid
     * @default standalone
     */
    plugin?: string;
}
export interface NodesCephErasureCoding {
    "device-class"?: string;
    /** @default host */
    "failure-domain"?: string;
    k: number;
    m: number;
    profile?: string;
}
export interface NodesDisksDraidConfig {
    data: number;
    spares: number;
}
export interface NodesLocation {
    latitude: number;
    longitude: number;
    name?: string;
}
export interface NodesLxcDev {
    /** @default false */
    "deny-write"?: boolean;
    gid?: number;
    mode?: string;
    /** Format: pve-lxc-dev-string */
    path?: string;
    uid?: number;
}
export interface NodesLxcFeatures {
    /** @default false */
    force_rw_sys?: boolean;
    /** @default false */
    fuse?: boolean;
    /** @default false */
    keyctl?: boolean;
    /** @default false */
    mknod?: boolean;
    mount?: string;
    /** @default false */
    nesting?: boolean;
}
export interface NodesLxcMp {
    acl?: boolean;
    backup?: boolean;
    idmap?: string;
    /** @default false */
    keepattrs?: boolean;
    mountoptions?: string;
    /** Format: pve-lxc-mp-string */
    mp: string;
    quota?: boolean;
    /** @default true */
    replicate?: boolean;
    ro?: boolean;
    /** @default false */
    shared?: boolean;
    /** Format: disk-size */
    size?: string;
    /** Format: pve-lxc-mp-string */
    volume: string;
}
export interface NodesLxcNet {
    bridge?: string;
    firewall?: boolean;
    /** Format: ipv4 */
    gw?: string;
    /** Format: ipv6 */
    gw6?: string;
    "host-managed"?: boolean;
    /** Format: mac-addr */
    hwaddr?: string;
    /** Format: pve-ipv4-config */
    ip?: string;
    /** Format: pve-ipv6-config */
    ip6?: string;
    link_down?: boolean;
    mtu?: number;
    name: string;
    rate?: number;
    tag?: number;
    trunks?: string;
    /** @enum {string} */
    type?: "veth";
}
export interface NodesLxcRootfs {
    acl?: boolean;
    idmap?: string;
    mountoptions?: string;
    quota?: boolean;
    /** @default true */
    replicate?: boolean;
    ro?: boolean;
    /** @default false */
    shared?: boolean;
    /** Format: disk-size */
    size?: string;
    /** Format: pve-lxc-mp-string */
    volume: string;
}
export interface NodesLxcUnused {
    /** Format: pve-volume-id */
    volume: string;
}
export interface NodesQemuAgent {
    /** @default false */
    enabled: boolean;
    /** @default true */
    "freeze-fs"?: boolean;
    /** @default false */
    fstrim_cloned_disks?: boolean;
    /**
     * @default virtio
     * @enum {string}
     */
    type?: "virtio" | "isa";
}
export interface NodesQemuAudio0 {
    /** @enum {string} */
    device: "ich9-intel-hda" | "intel-hda" | "AC97";
    /**
     * @default spice
     * @enum {string}
     */
    driver?: "spice" | "none";
}
export interface NodesQemuCdrom {
    /** @enum {string} */
    aio?: "native" | "threads" | "io_uring";
    backup?: boolean;
    bps?: number;
    bps_max_length?: number;
    bps_rd?: number;
    bps_rd_max_length?: number;
    bps_wr?: number;
    bps_wr_max_length?: number;
    /** @enum {string} */
    cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
    detect_zeroes?: boolean;
    /** @enum {string} */
    discard?: "ignore" | "on";
    /** Format: pve-volume-id-or-qm-path */
    file: string;
    /** @enum {string} */
    format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
    /** Format: pve-volume-id-or-absolute-path */
    "import-from"?: string;
    iops?: number;
    iops_max?: number;
    iops_max_length?: number;
    iops_rd?: number;
    iops_rd_max?: number;
    iops_rd_max_length?: number;
    iops_wr?: number;
    iops_wr_max?: number;
    iops_wr_max_length?: number;
    mbps?: number;
    mbps_max?: number;
    mbps_rd?: number;
    mbps_rd_max?: number;
    mbps_wr?: number;
    mbps_wr_max?: number;
    /**
     * @default disk
     * @enum {string}
     */
    media?: "cdrom" | "disk";
    /** Format: urlencoded */
    model?: string;
    /** @default true */
    replicate?: boolean;
    /** @enum {string} */
    rerror?: "ignore" | "report" | "stop";
    /** Format: urlencoded */
    serial?: string;
    /** @default false */
    shared?: boolean;
    /** Format: disk-size */
    size?: string;
    snapshot?: boolean;
    ssd?: boolean;
    /** @enum {string} */
    werror?: "enospc" | "ignore" | "report" | "stop";
    wwn?: string;
}
export interface NodesQemuEfidisk0 {
    /**
     * @default 2m
     * @enum {string}
     */
    efitype?: "2m" | "4m";
    /** Format: pve-volume-id-or-qm-path */
    file: string;
    /** @enum {string} */
    format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
    /** Format: pve-volume-id-or-absolute-path */
    "import-from"?: string;
    /**
     * @default 2011
     * @enum {string}
     */
    "ms-cert"?: "2011" | "2023" | "2023w" | "2023k";
    /** @default false */
    "pre-enrolled-keys"?: boolean;
    /** Format: disk-size */
    size?: string;
}
export interface NodesQemuEfidisk0Answer {
    /**
     * @default 2m
     * @enum {string}
     */
    efitype?: "2m" | "4m";
    /** Format: pve-volume-id-or-qm-path */
    file: string;
    /** @enum {string} */
    format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
    /**
     * @default 2011
     * @enum {string}
     */
    "ms-cert"?: "2011" | "2023" | "2023w" | "2023k";
    /** @default false */
    "pre-enrolled-keys"?: boolean;
    /** Format: disk-size */
    size?: string;
}
export interface NodesQemuIde {
    /** @enum {string} */
    aio?: "native" | "threads" | "io_uring";
    backup?: boolean;
    bps?: number;
    bps_max_length?: number;
    bps_rd?: number;
    bps_rd_max_length?: number;
    bps_wr?: number;
    bps_wr_max_length?: number;
    /** @enum {string} */
    cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
    detect_zeroes?: boolean;
    /** @enum {string} */
    discard?: "ignore" | "on";
    /** Format: pve-volume-id-or-qm-path */
    file: string;
    /** @enum {string} */
    format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
    /** Format: pve-volume-id-or-absolute-path */
    "import-from"?: string;
    iops?: number;
    iops_max?: number;
    iops_max_length?: number;
    iops_rd?: number;
    iops_rd_max?: number;
    iops_rd_max_length?: number;
    iops_wr?: number;
    iops_wr_max?: number;
    iops_wr_max_length?: number;
    mbps?: number;
    mbps_max?: number;
    mbps_rd?: number;
    mbps_rd_max?: number;
    mbps_wr?: number;
    mbps_wr_max?: number;
    /**
     * @default disk
     * @enum {string}
     */
    media?: "cdrom" | "disk";
    /** Format: urlencoded */
    model?: string;
    /** @default true */
    replicate?: boolean;
    /** @enum {string} */
    rerror?: "ignore" | "report" | "stop";
    /** Format: urlencoded */
    serial?: string;
    /** @default false */
    shared?: boolean;
    /** Format: disk-size */
    size?: string;
    snapshot?: boolean;
    ssd?: boolean;
    /** @enum {string} */
    werror?: "enospc" | "ignore" | "report" | "stop";
    wwn?: string;
}
export interface NodesQemuIdeAnswer {
    /** @enum {string} */
    aio?: "native" | "threads" | "io_uring";
    backup?: boolean;
    bps?: number;
    bps_max_length?: number;
    bps_rd?: number;
    bps_rd_max_length?: number;
    bps_wr?: number;
    bps_wr_max_length?: number;
    /** @enum {string} */
    cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
    detect_zeroes?: boolean;
    /** @enum {string} */
    discard?: "ignore" | "on";
    /** Format: pve-volume-id-or-qm-path */
    file: string;
    /** @enum {string} */
    format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
    iops?: number;
    iops_max?: number;
    iops_max_length?: number;
    iops_rd?: number;
    iops_rd_max?: number;
    iops_rd_max_length?: number;
    iops_wr?: number;
    iops_wr_max?: number;
    iops_wr_max_length?: number;
    mbps?: number;
    mbps_max?: number;
    mbps_rd?: number;
    mbps_rd_max?: number;
    mbps_wr?: number;
    mbps_wr_max?: number;
    /**
     * @default disk
     * @enum {string}
     */
    media?: "cdrom" | "disk";
    /** Format: urlencoded */
    model?: string;
    /** @default true */
    replicate?: boolean;
    /** @enum {string} */
    rerror?: "ignore" | "report" | "stop";
    /** Format: urlencoded */
    serial?: string;
    /** @default false */
    shared?: boolean;
    /** Format: disk-size */
    size?: string;
    snapshot?: boolean;
    ssd?: boolean;
    /** @enum {string} */
    werror?: "enospc" | "ignore" | "report" | "stop";
    wwn?: string;
}
export interface NodesQemuIvshmem {
    name?: string;
    size: number;
}
export interface NodesQemuMachine {
    "aw-bits"?: number;
    "enable-s3"?: boolean;
    "enable-s4"?: boolean;
    type?: string;
    /** @enum {string} */
    viommu?: "intel" | "virtio";
}
export interface NodesQemuMemory {
    /** @default 512 */
    current: number;
}
export interface NodesQemuMeta {
    "creation-qemu"?: string;
    ctime?: number;
}
export interface NodesQemuNet {
    /** Format: pve-bridge-id */
    bridge?: string;
    firewall?: boolean;
    link_down?: boolean;
    /** Format: mac-addr */
    macaddr?: string;
    /** @enum {string} */
    model: "e1000" | "e1000-82540em" | "e1000-82544gc" | "e1000-82545em" | "e1000e" | "i82551" | "i82557b" | "i82559er" | "ne2k_isa" | "ne2k_pci" | "pcnet" | "rtl8139" | "virtio" | "vmxnet3";
    mtu?: number;
    queues?: number;
    rate?: number;
    tag?: number;
    trunks?: string;
}
export interface NodesQemuNuma {
    cpus: string;
    hostnodes?: string;
    memory?: number;
    /** @enum {string} */
    policy?: "preferred" | "bind" | "interleave";
}
export interface NodesQemuRunningmachine {
    "aw-bits"?: number;
    "enable-s3"?: boolean;
    "enable-s4"?: boolean;
    type?: string;
    /** @enum {string} */
    viommu?: "intel" | "virtio";
}
export interface NodesQemuSata {
    /** @enum {string} */
    aio?: "native" | "threads" | "io_uring";
    backup?: boolean;
    bps?: number;
    bps_max_length?: number;
    bps_rd?: number;
    bps_rd_max_length?: number;
    bps_wr?: number;
    bps_wr_max_length?: number;
    /** @enum {string} */
    cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
    detect_zeroes?: boolean;
    /** @enum {string} */
    discard?: "ignore" | "on";
    /** Format: pve-volume-id-or-qm-path */
    file: string;
    /** @enum {string} */
    format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
    /** Format: pve-volume-id-or-absolute-path */
    "import-from"?: string;
    iops?: number;
    iops_max?: number;
    iops_max_length?: number;
    iops_rd?: number;
    iops_rd_max?: number;
    iops_rd_max_length?: number;
    iops_wr?: number;
    iops_wr_max?: number;
    iops_wr_max_length?: number;
    mbps?: number;
    mbps_max?: number;
    mbps_rd?: number;
    mbps_rd_max?: number;
    mbps_wr?: number;
    mbps_wr_max?: number;
    /**
     * @default disk
     * @enum {string}
     */
    media?: "cdrom" | "disk";
    /** @default true */
    replicate?: boolean;
    /** @enum {string} */
    rerror?: "ignore" | "report" | "stop";
    /** Format: urlencoded */
    serial?: string;
    /** @default false */
    shared?: boolean;
    /** Format: disk-size */
    size?: string;
    snapshot?: boolean;
    ssd?: boolean;
    /** @enum {string} */
    werror?: "enospc" | "ignore" | "report" | "stop";
    wwn?: string;
}
export interface NodesQemuSataAnswer {
    /** @enum {string} */
    aio?: "native" | "threads" | "io_uring";
    backup?: boolean;
    bps?: number;
    bps_max_length?: number;
    bps_rd?: number;
    bps_rd_max_length?: number;
    bps_wr?: number;
    bps_wr_max_length?: number;
    /** @enum {string} */
    cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
    detect_zeroes?: boolean;
    /** @enum {string} */
    discard?: "ignore" | "on";
    /** Format: pve-volume-id-or-qm-path */
    file: string;
    /** @enum {string} */
    format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
    iops?: number;
    iops_max?: number;
    iops_max_length?: number;
    iops_rd?: number;
    iops_rd_max?: number;
    iops_rd_max_length?: number;
    iops_wr?: number;
    iops_wr_max?: number;
    iops_wr_max_length?: number;
    mbps?: number;
    mbps_max?: number;
    mbps_rd?: number;
    mbps_rd_max?: number;
    mbps_wr?: number;
    mbps_wr_max?: number;
    /**
     * @default disk
     * @enum {string}
     */
    media?: "cdrom" | "disk";
    /** @default true */
    replicate?: boolean;
    /** @enum {string} */
    rerror?: "ignore" | "report" | "stop";
    /** Format: urlencoded */
    serial?: string;
    /** @default false */
    shared?: boolean;
    /** Format: disk-size */
    size?: string;
    snapshot?: boolean;
    ssd?: boolean;
    /** @enum {string} */
    werror?: "enospc" | "ignore" | "report" | "stop";
    wwn?: string;
}
export interface NodesQemuScsi {
    /** @enum {string} */
    aio?: "native" | "threads" | "io_uring";
    backup?: boolean;
    bps?: number;
    bps_max_length?: number;
    bps_rd?: number;
    bps_rd_max_length?: number;
    bps_wr?: number;
    bps_wr_max_length?: number;
    /** @enum {string} */
    cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
    detect_zeroes?: boolean;
    /** @enum {string} */
    discard?: "ignore" | "on";
    /** Format: pve-volume-id-or-qm-path */
    file: string;
    /** @enum {string} */
    format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
    /** Format: pve-volume-id-or-absolute-path */
    "import-from"?: string;
    iops?: number;
    iops_max?: number;
    iops_max_length?: number;
    iops_rd?: number;
    iops_rd_max?: number;
    iops_rd_max_length?: number;
    iops_wr?: number;
    iops_wr_max?: number;
    iops_wr_max_length?: number;
    iothread?: boolean;
    mbps?: number;
    mbps_max?: number;
    mbps_rd?: number;
    mbps_rd_max?: number;
    mbps_wr?: number;
    mbps_wr_max?: number;
    /**
     * @default disk
     * @enum {string}
     */
    media?: "cdrom" | "disk";
    product?: string;
    queues?: number;
    /** @default true */
    replicate?: boolean;
    /** @enum {string} */
    rerror?: "ignore" | "report" | "stop";
    ro?: boolean;
    /** @default false */
    scsiblock?: boolean;
    /** Format: urlencoded */
    serial?: string;
    /** @default false */
    shared?: boolean;
    /** Format: disk-size */
    size?: string;
    snapshot?: boolean;
    ssd?: boolean;
    vendor?: string;
    /** @enum {string} */
    werror?: "enospc" | "ignore" | "report" | "stop";
    wwn?: string;
}
export interface NodesQemuScsiAnswer {
    /** @enum {string} */
    aio?: "native" | "threads" | "io_uring";
    backup?: boolean;
    bps?: number;
    bps_max_length?: number;
    bps_rd?: number;
    bps_rd_max_length?: number;
    bps_wr?: number;
    bps_wr_max_length?: number;
    /** @enum {string} */
    cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
    detect_zeroes?: boolean;
    /** @enum {string} */
    discard?: "ignore" | "on";
    /** Format: pve-volume-id-or-qm-path */
    file: string;
    /** @enum {string} */
    format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
    iops?: number;
    iops_max?: number;
    iops_max_length?: number;
    iops_rd?: number;
    iops_rd_max?: number;
    iops_rd_max_length?: number;
    iops_wr?: number;
    iops_wr_max?: number;
    iops_wr_max_length?: number;
    iothread?: boolean;
    mbps?: number;
    mbps_max?: number;
    mbps_rd?: number;
    mbps_rd_max?: number;
    mbps_wr?: number;
    mbps_wr_max?: number;
    /**
     * @default disk
     * @enum {string}
     */
    media?: "cdrom" | "disk";
    product?: string;
    queues?: number;
    /** @default true */
    replicate?: boolean;
    /** @enum {string} */
    rerror?: "ignore" | "report" | "stop";
    ro?: boolean;
    /** @default false */
    scsiblock?: boolean;
    /** Format: urlencoded */
    serial?: string;
    /** @default false */
    shared?: boolean;
    /** Format: disk-size */
    size?: string;
    snapshot?: boolean;
    ssd?: boolean;
    vendor?: string;
    /** @enum {string} */
    werror?: "enospc" | "ignore" | "report" | "stop";
    wwn?: string;
}
export interface NodesQemuSpiceEnhancements {
    /** @default false */
    foldersharing?: boolean;
    /**
     * @default off
     * @enum {string}
     */
    videostreaming?: "off" | "all" | "filter";
}
export interface NodesQemuStatusMachine {
    "aw-bits"?: number;
    "enable-s3"?: boolean;
    "enable-s4"?: boolean;
    type?: string;
    /** @enum {string} */
    viommu?: "intel" | "virtio";
}
export interface NodesQemuTpmstate0 {
    /** Format: pve-volume-id-or-qm-path */
    file: string;
    /** @enum {string} */
    format?: "raw" | "qcow2" | "vmdk";
    /** Format: pve-volume-id-or-absolute-path */
    "import-from"?: string;
    /** Format: disk-size */
    size?: string;
    /**
     * @default v1.2
     * @enum {string}
     */
    version?: "v1.2" | "v2.0";
}
export interface NodesQemuTpmstate0Answer {
    /** Format: pve-volume-id-or-qm-path */
    file: string;
    /** @enum {string} */
    format?: "raw" | "qcow2" | "vmdk";
    /** Format: disk-size */
    size?: string;
    /**
     * @default v1.2
     * @enum {string}
     */
    version?: "v1.2" | "v2.0";
}
export interface NodesQemuUnused {
    /** Format: pve-volume-id */
    file: string;
}
export interface NodesQemuUsb {
    host?: string;
    /** Format: pve-configid */
    mapping?: string;
    /** @default false */
    usb3?: boolean;
}
export interface NodesQemuVga {
    /** @enum {string} */
    clipboard?: "vnc";
    memory?: number;
    /**
     * @default std
     * @enum {string}
     */
    type?: "cirrus" | "qxl" | "qxl2" | "qxl3" | "qxl4" | "none" | "serial0" | "serial1" | "serial2" | "serial3" | "std" | "virtio" | "virtio-gl" | "vmware";
}
export interface NodesQemuVirtio {
    /** @enum {string} */
    aio?: "native" | "threads" | "io_uring";
    backup?: boolean;
    bps?: number;
    bps_max_length?: number;
    bps_rd?: number;
    bps_rd_max_length?: number;
    bps_wr?: number;
    bps_wr_max_length?: number;
    /** @enum {string} */
    cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
    detect_zeroes?: boolean;
    /** @enum {string} */
    discard?: "ignore" | "on";
    /** Format: pve-volume-id-or-qm-path */
    file: string;
    /** @enum {string} */
    format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
    /** Format: pve-volume-id-or-absolute-path */
    "import-from"?: string;
    iops?: number;
    iops_max?: number;
    iops_max_length?: number;
    iops_rd?: number;
    iops_rd_max?: number;
    iops_rd_max_length?: number;
    iops_wr?: number;
    iops_wr_max?: number;
    iops_wr_max_length?: number;
    iothread?: boolean;
    mbps?: number;
    mbps_max?: number;
    mbps_rd?: number;
    mbps_rd_max?: number;
    mbps_wr?: number;
    mbps_wr_max?: number;
    /**
     * @default disk
     * @enum {string}
     */
    media?: "cdrom" | "disk";
    /** @default true */
    replicate?: boolean;
    /** @enum {string} */
    rerror?: "ignore" | "report" | "stop";
    ro?: boolean;
    /** Format: urlencoded */
    serial?: string;
    /** @default false */
    shared?: boolean;
    /** Format: disk-size */
    size?: string;
    snapshot?: boolean;
    /** @enum {string} */
    werror?: "enospc" | "ignore" | "report" | "stop";
}
export interface NodesQemuVirtioAnswer {
    /** @enum {string} */
    aio?: "native" | "threads" | "io_uring";
    backup?: boolean;
    bps?: number;
    bps_max_length?: number;
    bps_rd?: number;
    bps_rd_max_length?: number;
    bps_wr?: number;
    bps_wr_max_length?: number;
    /** @enum {string} */
    cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
    detect_zeroes?: boolean;
    /** @enum {string} */
    discard?: "ignore" | "on";
    /** Format: pve-volume-id-or-qm-path */
    file: string;
    /** @enum {string} */
    format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
    iops?: number;
    iops_max?: number;
    iops_max_length?: number;
    iops_rd?: number;
    iops_rd_max?: number;
    iops_rd_max_length?: number;
    iops_wr?: number;
    iops_wr_max?: number;
    iops_wr_max_length?: number;
    iothread?: boolean;
    mbps?: number;
    mbps_max?: number;
    mbps_rd?: number;
    mbps_rd_max?: number;
    mbps_wr?: number;
    mbps_wr_max?: number;
    /**
     * @default disk
     * @enum {string}
     */
    media?: "cdrom" | "disk";
    /** @default true */
    replicate?: boolean;
    /** @enum {string} */
    rerror?: "ignore" | "report" | "stop";
    ro?: boolean;
    /** Format: urlencoded */
    serial?: string;
    /** @default false */
    shared?: boolean;
    /** Format: disk-size */
    size?: string;
    snapshot?: boolean;
    /** @enum {string} */
    werror?: "enospc" | "ignore" | "report" | "stop";
}
export interface NodesQemuVirtiofs {
    /**
     * @default auto
     * @enum {string}
     */
    cache?: "auto" | "always" | "metadata" | "never";
    /** @default false */
    "direct-io"?: boolean;
    /** Format: pve-configid */
    dirid: string;
    /** @default false */
    "expose-acl"?: boolean;
    /** @default false */
    "expose-xattr"?: boolean;
}
export interface NodesWakeonlan {
    /** Format: pve-iface */
    "bind-interface"?: string;
    /**
     * Format: ipv4
     * @default 255.255.255.255
     */
    "broadcast-address"?: string;
    /** Format: mac-addr */
    mac: string;
}
export interface ProxmoxRemote {
    apitoken: string;
    fingerprint?: string;
    /** Format: address */
    host: string;
    port?: number;
}
export interface PruneBackups {
    "keep-all"?: boolean;
    "keep-daily"?: number;
    "keep-hourly"?: number;
    "keep-last"?: number;
    "keep-monthly"?: number;
    "keep-weekly"?: number;
    "keep-yearly"?: number;
}
export interface PveQemuSevFmt {
    "allow-smt"?: boolean;
    "kernel-hashes"?: boolean;
    "no-debug"?: boolean;
    "no-key-sharing"?: boolean;
    /** @enum {string} */
    type: "std" | "es" | "snp";
}
export interface PveQemuTdxFmt {
    attestation: boolean;
    /** @enum {string} */
    type: "tdx";
    "vsock-cid"?: number;
    "vsock-port"?: number;
}
export interface PveQmBoot {
    legacy?: string;
    order?: string;
}
export interface PveQmCicustom {
    /** Format: pve-volume-id */
    meta?: string;
    /** Format: pve-volume-id */
    network?: string;
    /** Format: pve-volume-id */
    user?: string;
    /** Format: pve-volume-id */
    vendor?: string;
}
export interface PveQmHostpci {
    "device-id"?: string;
    /** @enum {string} */
    driver?: "vfio" | "keep";
    host?: string;
    "legacy-igd"?: boolean;
    /** Format: pve-configid */
    mapping?: string;
    mdev?: string;
    pcie?: boolean;
    rombar?: boolean;
    romfile?: string;
    "sub-device-id"?: string;
    "sub-vendor-id"?: string;
    "vendor-id"?: string;
    "x-vga"?: boolean;
}
export interface PveQmIpconfig {
    /** Format: ipv4 */
    gw?: string;
    /** Format: ipv6 */
    gw6?: string;
    /** Format: pve-ipv4-config */
    ip?: string;
    /** Format: pve-ipv6-config */
    ip6?: string;
}
export interface PveQmRng {
    max_bytes?: number;
    period?: number;
    /** @enum {string} */
    source: "/dev/urandom" | "/dev/random" | "/dev/hwrng";
}
export interface PveQmSmbios1 {
    base64?: boolean;
    family?: string;
    manufacturer?: string;
    product?: string;
    serial?: string;
    sku?: string;
    uuid?: string;
    version?: string;
}
export interface PveQmWatchdog {
    /** @enum {string} */
    action?: "reset" | "shutdown" | "poweroff" | "pause" | "debug" | "none";
    /** @enum {string} */
    model?: "i6300esb" | "ib700";
}
export interface PveSdnDhcpRange {
    /** Format: ip */
    "end-address": string;
    /** Format: ip */
    "start-address": string;
}
export interface PveStartupOrder {
    down?: number;
    order?: number;
    up?: number;
}
export interface PveTfaConfig {
    digits?: number;
    id?: string;
    key?: string;
    step?: number;
    /** @enum {string} */
    type: "yubico" | "oath";
    url?: string;
}
export interface PveVmCpuConf {
    cputype?: string;
    flags?: string;
    "guest-phys-bits"?: number;
    hidden?: boolean;
    "hv-vendor-id"?: string;
    level?: number;
    /** Format: pve-phys-bits */
    "phys-bits"?: string;
    "reported-model"?: string;
}
export interface RealmSyncOptions {
    "enable-new"?: boolean;
    full?: boolean;
    purge?: boolean;
    "remove-vanished"?: string;
    /** @enum {string} */
    scope?: "users" | "groups" | "both";
}
export interface StorageBwlimit {
    clone?: number;
    default?: number;
    migration?: number;
    move?: number;
    restore?: number;
}
