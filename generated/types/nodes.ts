import type * as f from '../formats/property-strings.ts';

export interface DeleteNetworkParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type DeleteNetworkResult = null;
export interface DeleteNetworkByIfaceParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-iface
     * @description Name of the network interface, e.g. vmbr1
     */
    iface: string;
}
export type DeleteNetworkByIfaceResult = null;
export interface DeleteSubscriptionParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type DeleteSubscriptionResult = null;
export interface GetAplinfoParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetAplinfoResult = {
    [key: string]: unknown;
}[];
export interface GetConfigParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Node option to return
     * @enum {string}
     */
    property?: "acme" | "acmedomain0" | "acmedomain1" | "acmedomain2" | "acmedomain3" | "acmedomain4" | "acmedomain5" | "ballooning-target" | "description" | "location" | "startall-onboot-delay" | "wakeonlan";
}
export interface GetConfigResult {
    acme?: string;
    "ballooning-target"?: number | string;
    description?: string;
    digest?: string;
    location?: string;
    "startall-onboot-delay"?: number | string;
    wakeonlan?: string;
    [key: `acmedomain${number}`]: string;
}
export interface GetDnsParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export interface GetDnsResult {
    dns1?: string;
    dns2?: string;
    dns3?: string;
    search?: string;
}
export interface GetHostsParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export interface GetHostsResult {
    data: string;
    digest?: string;
}
export interface GetJournalParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Journal cursor up to which to return lines */
    endcursor?: string;
    /** @description Number of newest lines to return */
    lastentries?: number;
    /** @description Leave out entries before this Unix time */
    since?: number;
    /** @description Journal cursor to start reading from */
    startcursor?: string;
    /** @description Leave out entries after this Unix time */
    until?: number;
}
export type GetJournalResult = string[];
export interface GetNetstatParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetNetstatResult = {
    [key: string]: unknown;
}[];
export interface GetNetworkParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Only interfaces of this type
     * @enum {string}
     */
    type?: "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "any_bridge" | "any_local_bridge" | "include_sdn";
}
export type GetNetworkResult = {
    active?: boolean | number | string;
    /** Format: ipv4 */
    address?: string;
    /** Format: ipv6 */
    address6?: string;
    autostart?: boolean | number | string;
    /** Format: pve-iface */
    "bond-primary"?: string;
    bond_mode?: string;
    bond_xmit_hash_policy?: string;
    "bridge-access"?: number | string;
    "bridge-arp-nd-suppress"?: boolean | number | string;
    "bridge-learning"?: boolean | number | string;
    "bridge-multicast-flood"?: boolean | number | string;
    "bridge-unicast-flood"?: boolean | number | string;
    /** Format: pve-iface-list */
    bridge_ports?: string;
    /** Format: pve-vlan-id-or-range-list */
    bridge_vids?: string;
    bridge_vlan_aware?: boolean | number | string;
    /** Format: CIDRv4 */
    cidr?: string;
    /** Format: CIDRv6 */
    cidr6?: string;
    comments?: string;
    comments6?: string;
    exists?: boolean | number | string;
    families?: string[];
    /** Format: ipv4 */
    gateway?: string;
    /** Format: ipv6 */
    gateway6?: string;
    /** Format: pve-iface */
    iface: string;
    "link-type"?: string;
    method?: string;
    method6?: string;
    mtu?: number | string;
    /** Format: ipv4mask */
    netmask?: string;
    netmask6?: number | string;
    options?: string[];
    options6?: string[];
    /** Format: pve-iface-list */
    ovs_bonds?: string;
    /** Format: pve-iface */
    ovs_bridge?: string;
    ovs_options?: string;
    /** Format: pve-iface-list */
    ovs_ports?: string;
    ovs_tag?: number | string;
    priority?: number | string;
    /** Format: pve-iface-list */
    slaves?: string;
    type: string;
    "uplink-id"?: string;
    "vlan-id"?: number | string;
    "vlan-protocol"?: string;
    /** Format: pve-iface */
    "vlan-raw-device"?: string;
    "vxlan-id"?: number | string;
    "vxlan-local-tunnelip"?: string;
    "vxlan-physdev"?: string;
    "vxlan-svcnodeip"?: string;
}[];
export interface GetNetworkByIfaceParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-iface
     * @description Name of the network interface, e.g. vmbr1
     */
    iface: string;
}
export interface GetNetworkByIfaceResult {
    method: string;
    type: string;
}
export type GetNodesParams = Record<string, never>;
export type GetNodesResult = {
    cpu?: number | string;
    level?: string;
    maxcpu?: number | string;
    maxmem?: number | string;
    mem?: number | string;
    /** Format: pve-node */
    node: string;
    ssl_fingerprint?: string;
    status: string;
    uptime?: number | string;
}[];
export interface GetNodesByNodeParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetNodesByNodeResult = {
    [key: string]: unknown;
}[];
export interface GetQueryOciRepoTagsParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Repository in an OCI registry, without tag, e.g. docker.io/library/debian */
    reference: string;
}
export type GetQueryOciRepoTagsResult = string[];
export interface GetQueryUrlMetadataParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description URL of the file to look up */
    url: string;
    /**
     * @description Check the TLS certificate of the server
     * @default true
     */
    "verify-certificates"?: boolean;
}
export interface GetQueryUrlMetadataResult {
    filename?: string;
    mimetype?: string;
    size?: number | string;
}
export interface GetReportParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetReportResult = string;
export interface GetRrdParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description How values of a time step are combined
     * @enum {string}
     */
    cf?: "AVERAGE" | "MAX";
    /**
     * Format: pve-configid-list
     * @description Data sources to draw, e.g. cpu,mem
     */
    ds: string;
    /**
     * @description Period the data covers
     * @enum {string}
     */
    timeframe: "hour" | "day" | "week" | "month" | "year" | "decade";
}
export interface GetRrdResult {
    filename: string;
}
export interface GetRrddataParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description How values of a time step are combined
     * @enum {string}
     */
    cf?: "AVERAGE" | "MAX";
    /**
     * @description Period the data covers
     * @enum {string}
     */
    timeframe: "hour" | "day" | "week" | "month" | "year" | "decade";
}
export type GetRrddataResult = {
    [key: string]: unknown;
}[];
export interface GetStatusParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export interface GetStatusResult {
    "boot-info": {
        mode: string;
        secureboot?: boolean | number | string;
    };
    cpu: number | string;
    cpuinfo: {
        cores: number | string;
        cpus: number | string;
        model: string;
        sockets: number | string;
    };
    "current-kernel": {
        machine: string;
        release: string;
        sysname: string;
        version: string;
    };
    loadavg: string[];
    memory: {
        available: number | string;
        free: number | string;
        total: number | string;
        used: number | string;
    };
    pveversion: string;
    rootfs: {
        avail: number | string;
        free: number | string;
        total: number | string;
        used: number | string;
    };
}
export interface GetSubscriptionParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export interface GetSubscriptionResult {
    checktime?: number | string;
    key?: string;
    level?: string;
    message?: string;
    nextduedate?: string;
    productname?: string;
    regdate?: string;
    serverid?: string;
    signature?: string;
    sockets?: number | string;
    status: string;
    url?: string;
}
export interface GetSyslogParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Lines to return at most */
    limit?: number;
    /** @description Only lines of this service, e.g. pvedaemon */
    service?: string;
    /** @description Only lines from this time on, e.g. 2025-01-31 08:00 */
    since?: string;
    /** @description Lines to skip before the first one returned */
    start?: number;
    /** @description Only lines up to this time, e.g. 2025-01-31 08:00 */
    until?: string;
}
export type GetSyslogResult = {
    n: number | string;
    t: string;
}[];
export interface GetTimeParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export interface GetTimeResult {
    localtime: number | string;
    time: number | string;
    timezone: string;
}
export interface GetVersionParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export interface GetVersionResult {
    release: string;
    repoid: string;
    version: string;
}
export interface GetVncwebsocketParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Port returned by the proxy call before */
    port: number;
    /** @description VNC ticket from the proxy call before */
    vncticket: string;
}
export interface GetVncwebsocketResult {
    port: string;
}
export interface PostAplinfoParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-storage-id
     * @description Storage the template is downloaded to
     */
    storage: string;
    /** @description Template to download, as named in the list of available ones */
    template: string;
}
export type PostAplinfoResult = string;
export interface PostExecuteParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-command-batch
     * @description JSON list of calls to run one after another, each with method, path and args
     */
    commands: string;
}
export type PostExecuteResult = {
    [key: string]: unknown;
}[];
export interface PostHostsParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description New content of /etc/hosts */
    data: string;
    /** @description Digest of /etc/hosts as last read; the change is refused if it changed since */
    digest?: string;
}
export type PostHostsResult = null;
export interface PostMigrateallParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Guests migrated at the same time */
    "max-workers"?: number;
    /** @description Guests handled at the same time; superseded by max-workers */
    maxworkers?: number;
    /**
     * Format: pve-node
     * @description Node the guests go to
     */
    target: string;
    /**
     * Format: pve-vmid-list
     * @description VMIDs of the guests to act on; all that qualify if omitted
     */
    vms?: string;
    /** @description Migrate disks on local storage too */
    "with-local-disks"?: boolean;
}
export type PostMigrateallResult = string;
export interface PostNetworkParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: ipv4
     * @description IPv4 address of the interface. Needs netmask
     */
    address?: string;
    /**
     * Format: ipv6
     * @description IPv6 address of the interface. Needs netmask6
     */
    address6?: string;
    /** @description Bring the interface up at boot */
    autostart?: boolean;
    /**
     * Format: pve-iface
     * @description Preferred interface of an active-backup bond
     */
    "bond-primary"?: string;
    /**
     * @description How the bond shares traffic between its interfaces
     * @enum {string}
     */
    bond_mode?: "balance-rr" | "active-backup" | "balance-xor" | "broadcast" | "802.3ad" | "balance-tlb" | "balance-alb" | "balance-slb" | "lacp-balance-slb" | "lacp-balance-tcp";
    /**
     * @description Packet fields that pick the bond's outgoing interface
     * @enum {string}
     */
    bond_xmit_hash_policy?: "layer2" | "layer2+3" | "layer3+4";
    /**
     * Format: pve-iface-list
     * @description Interfaces attached to the bridge, e.g. eno1 eno2
     */
    bridge_ports?: string;
    /**
     * Format: pve-vlan-id-or-range-list
     * @description VLAN tags the bridge passes, e.g. 10 20-30
     */
    bridge_vids?: string;
    /** @description Make the bridge handle VLAN tags */
    bridge_vlan_aware?: boolean;
    /**
     * Format: CIDRv4
     * @description IPv4 address of the interface with prefix length, e.g. 192.0.2.10/24
     */
    cidr?: string;
    /**
     * Format: CIDRv6
     * @description IPv6 address of the interface with prefix length, e.g. 2001:db8::10/64
     */
    cidr6?: string;
    /** @description Comment lines kept with the IPv4 part of the interface */
    comments?: string;
    /** @description Comment lines kept with the IPv6 part of the interface */
    comments6?: string;
    /**
     * Format: ipv4
     * @description Default IPv4 gateway of the node
     */
    gateway?: string;
    /**
     * Format: ipv6
     * @description Default IPv6 gateway of the node
     */
    gateway6?: string;
    /**
     * Format: pve-iface
     * @description Name of the network interface, e.g. vmbr1
     */
    iface: string;
    /** @description MTU of the interface in bytes */
    mtu?: number;
    /**
     * Format: ipv4mask
     * @description IPv4 network mask of the interface. Needs address
     */
    netmask?: string;
    /** @description IPv6 prefix length of the interface. Needs address6 */
    netmask6?: number;
    /**
     * Format: pve-iface-list
     * @description Interfaces bundled in the Open vSwitch bond, e.g. eno1 eno2
     */
    ovs_bonds?: string;
    /**
     * Format: pve-iface
     * @description Open vSwitch bridge the interface belongs to
     */
    ovs_bridge?: string;
    /** @description Further options handed to Open vSwitch, e.g. bond_mode=balance-slb */
    ovs_options?: string;
    /**
     * Format: pve-iface-list
     * @description Interfaces that are ports of the Open vSwitch bridge
     */
    ovs_ports?: string;
    /** @description VLAN tag of the Open vSwitch port, bond or internal interface */
    ovs_tag?: number;
    /**
     * Format: pve-iface-list
     * @description Interfaces bundled in the bond, e.g. eno1 eno2
     */
    slaves?: string;
    /**
     * @description Type of the interface
     * @enum {string}
     */
    type: "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "unknown";
    /** @description VLAN tag of the interface */
    "vlan-id"?: number;
    /**
     * Format: pve-iface
     * @description Interface the VLAN sits on, e.g. eno1
     */
    "vlan-raw-device"?: string;
}
export type PostNetworkResult = null;
export interface PostSpiceshellParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description What the terminal session runs; users other than root@pam always get a login
     * @default login
     * @enum {string}
     */
    cmd?: "ceph_install" | "login" | "upgrade";
    /**
     * @description Arguments for ceph_install, separated by NUL characters; other commands take none. Needs cmd
     * @default
     */
    "cmd-opts"?: string;
    /**
     * Format: address
     * @description Address the SPICE client connects to; the node's own unless set
     */
    proxy?: string;
}
export interface PostSpiceshellResult {
    host: string;
    password: string;
    proxy: string;
    "tls-port": number | string;
    type: string;
}
export interface PostStartallParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Start guests that do not start at boot as well
     * @default false
     */
    force?: boolean;
    /** @description Guests started at the same time */
    "max-workers"?: number;
    /**
     * Format: pve-vmid-list
     * @description VMIDs of the guests to start; those not set to start at boot need force too
     */
    vms?: string;
}
export type PostStartallResult = string;
export interface PostStatusParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Whether the node reboots or shuts down
     * @enum {string}
     */
    command: "reboot" | "shutdown";
}
export type PostStatusResult = null;
export interface PostStopallParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Stop guests hard that are still running after the timeout
     * @default true
     */
    "force-stop"?: boolean;
    /** @description Guests shut down at the same time */
    "max-workers"?: number;
    /**
     * @description Seconds each guest may take to shut down, where nothing else is set for it
     * @default 180
     */
    timeout?: number;
    /**
     * Format: pve-vmid-list
     * @description VMIDs of the guests to act on; all that qualify if omitted
     */
    vms?: string;
}
export type PostStopallResult = string;
export interface PostSubscriptionParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Ask the server even if the stored state is still recent
     * @default false
     */
    force?: boolean;
}
export type PostSubscriptionResult = null;
export interface PostSuspendallParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMs suspended at the same time */
    "max-workers"?: number;
    /**
     * Format: pve-vmid-list
     * @description VMIDs of the guests to act on; all that qualify if omitted
     */
    vms?: string;
}
export type PostSuspendallResult = string;
export interface PostTermproxyParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description What the terminal session runs; users other than root@pam always get a login
     * @default login
     * @enum {string}
     */
    cmd?: "ceph_install" | "login" | "upgrade";
    /**
     * @description Arguments for ceph_install, separated by NUL characters; other commands take none. Needs cmd
     * @default
     */
    "cmd-opts"?: string;
}
export interface PostTermproxyResult {
    port: number | string;
    ticket: string;
    upid: string;
    user: string;
}
export interface PostVncshellParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description What the terminal session runs; users other than root@pam always get a login
     * @default login
     * @enum {string}
     */
    cmd?: "ceph_install" | "login" | "upgrade";
    /**
     * @description Arguments for ceph_install, separated by NUL characters; other commands take none. Needs cmd
     * @default
     */
    "cmd-opts"?: string;
    /** @description Height of the screen in pixels */
    height?: number;
    /** @description Prepare the VNC connection for use through a WebSocket */
    websocket?: boolean;
    /** @description Width of the console in pixels */
    width?: number;
}
export interface PostVncshellResult {
    cert: string;
    password?: string;
    port: number | string;
    ticket: string;
    upid: string;
    user: string;
}
export interface PostWakeonlanParams {
    /**
     * Format: pve-node
     * @description Node to wake
     */
    node: string;
}
export type PostWakeonlanResult = string;
export interface PutConfigParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description ACME account and domains of the node, e.g. account=default,domains=pve1.example.com */
    acme?: string | f.NodesAcme;
    /**
     * @description Host memory use in percent that automatic ballooning aims at
     * @default 80
     */
    "ballooning-target"?: number;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, which puts them back to their defaults, e.g. comment
     */
    delete?: string;
    /** @description Notes of the node, in Markdown */
    description?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Place on earth, e.g. latitude=48.2,longitude=16.4,name=Vienna */
    location?: string | f.NodesLocation;
    /**
     * @description Seconds to wait after boot before guests are started
     * @default 0
     */
    "startall-onboot-delay"?: number;
    /** @description Wake-on-LAN target of the node, e.g. mac=MAC,bind-interface=eno1,broadcast-address=IP */
    wakeonlan?: string | f.NodesWakeonlan;
    [key: `acmedomain${number}`]: string | f.NodesAcmedomain;
}
export type PutConfigResult = null;
export interface PutDnsParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: ip
     * @description First DNS server of the node
     */
    dns1?: string;
    /**
     * Format: ip
     * @description Second DNS server of the node
     */
    dns2?: string;
    /**
     * Format: ip
     * @description Third DNS server of the node
     */
    dns3?: string;
    /** @description DNS search domain of the node */
    search: string;
}
export type PutDnsResult = null;
export interface PutNetworkParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Write the FRR configuration of SDN anew as well; if omitted, done where SDN uses FRR
     * @default false
     */
    "regenerate-frr"?: boolean;
}
export type PutNetworkResult = string;
export interface PutNetworkByIfaceParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-iface
     * @description Name of the network interface, e.g. vmbr1
     */
    iface: string;
    /**
     * Format: ipv4
     * @description IPv4 address of the interface. Needs netmask
     */
    address?: string;
    /**
     * Format: ipv6
     * @description IPv6 address of the interface. Needs netmask6
     */
    address6?: string;
    /** @description Bring the interface up at boot */
    autostart?: boolean;
    /**
     * Format: pve-iface
     * @description Preferred interface of an active-backup bond
     */
    "bond-primary"?: string;
    /**
     * @description How the bond shares traffic between its interfaces
     * @enum {string}
     */
    bond_mode?: "balance-rr" | "active-backup" | "balance-xor" | "broadcast" | "802.3ad" | "balance-tlb" | "balance-alb" | "balance-slb" | "lacp-balance-slb" | "lacp-balance-tcp";
    /**
     * @description Packet fields that pick the bond's outgoing interface
     * @enum {string}
     */
    bond_xmit_hash_policy?: "layer2" | "layer2+3" | "layer3+4";
    /**
     * Format: pve-iface-list
     * @description Interfaces attached to the bridge, e.g. eno1 eno2
     */
    bridge_ports?: string;
    /**
     * Format: pve-vlan-id-or-range-list
     * @description VLAN tags the bridge passes, e.g. 10 20-30
     */
    bridge_vids?: string;
    /** @description Make the bridge handle VLAN tags */
    bridge_vlan_aware?: boolean;
    /**
     * Format: CIDRv4
     * @description IPv4 address of the interface with prefix length, e.g. 192.0.2.10/24
     */
    cidr?: string;
    /**
     * Format: CIDRv6
     * @description IPv6 address of the interface with prefix length, e.g. 2001:db8::10/64
     */
    cidr6?: string;
    /** @description Comment lines kept with the IPv4 part of the interface */
    comments?: string;
    /** @description Comment lines kept with the IPv6 part of the interface */
    comments6?: string;
    /**
     * Format: pve-configid-list
     * @description Settings of the interface to remove, e.g. gateway,comments
     */
    delete?: string;
    /**
     * Format: ipv4
     * @description Default IPv4 gateway of the node
     */
    gateway?: string;
    /**
     * Format: ipv6
     * @description Default IPv6 gateway of the node
     */
    gateway6?: string;
    /** @description MTU of the interface in bytes */
    mtu?: number;
    /**
     * Format: ipv4mask
     * @description IPv4 network mask of the interface. Needs address
     */
    netmask?: string;
    /** @description IPv6 prefix length of the interface. Needs address6 */
    netmask6?: number;
    /**
     * Format: pve-iface-list
     * @description Interfaces bundled in the Open vSwitch bond, e.g. eno1 eno2
     */
    ovs_bonds?: string;
    /**
     * Format: pve-iface
     * @description Open vSwitch bridge the interface belongs to
     */
    ovs_bridge?: string;
    /** @description Further options handed to Open vSwitch, e.g. bond_mode=balance-slb */
    ovs_options?: string;
    /**
     * Format: pve-iface-list
     * @description Interfaces that are ports of the Open vSwitch bridge
     */
    ovs_ports?: string;
    /** @description VLAN tag of the Open vSwitch port, bond or internal interface */
    ovs_tag?: number;
    /**
     * Format: pve-iface-list
     * @description Interfaces bundled in the bond, e.g. eno1 eno2
     */
    slaves?: string;
    /**
     * @description Type of the interface
     * @enum {string}
     */
    type: "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "unknown";
    /** @description VLAN tag of the interface */
    "vlan-id"?: number;
    /**
     * Format: pve-iface
     * @description Interface the VLAN sits on, e.g. eno1
     */
    "vlan-raw-device"?: string;
}
export type PutNetworkByIfaceResult = null;
export interface PutSubscriptionParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Subscription key */
    key: string;
}
export type PutSubscriptionResult = null;
export interface PutTimeParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Time zone of the node, e.g. Europe/Vienna */
    timezone: string;
}
export type PutTimeResult = null;
