import type * as f from '../../formats/property-strings.ts';

export interface DeleteLxcByVmidParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Also delete volumes of this container that its configuration does not mention */
    "destroy-unreferenced-disks"?: boolean;
    /**
     * @description Destroy the container even if it runs
     * @default false
     */
    force?: boolean;
    /**
     * @description Remove the guest from backup and replication jobs and from HA too
     * @default false
     */
    purge?: boolean;
}
export type DeleteLxcByVmidResult = string;
export interface GetConfigParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * @description Return the values in effect instead of pending ones
     * @default false
     */
    current?: boolean;
    /**
     * Format: pve-configid
     * @description Snapshot whose saved configuration is returned
     */
    snapshot?: string;
}
export interface GetConfigResult {
    arch?: string;
    cmode?: string;
    console?: boolean | number | string;
    cores?: number | string;
    cpulimit?: number | string;
    cpuunits?: number | string;
    debug?: boolean | number | string;
    description?: string;
    digest: string;
    entrypoint?: string;
    env?: string;
    features?: string;
    /** Format: pve-volume-id */
    hookscript?: string;
    /** Format: dns-name */
    hostname?: string;
    lock?: string;
    lxc?: string[][];
    memory?: number | string;
    /** Format: lxc-ip-with-ll-iface-list */
    nameserver?: string;
    onboot?: boolean | number | string;
    ostype?: string;
    protection?: boolean | number | string;
    rootfs?: string;
    /** Format: dns-name-list */
    searchdomain?: string;
    /** Format: pve-startup-order */
    startup?: string;
    swap?: number | string;
    /** Format: pve-tag-list */
    tags?: string;
    template?: boolean | number | string;
    /** Format: pve-ct-timezone */
    timezone?: string;
    tty?: number | string;
    unprivileged?: boolean | number | string;
    [key: `dev${number}`]: string;
    [key: `mp${number}`]: string;
    [key: `net${number}`]: string;
    [key: `unused${number}`]: string;
}
export interface GetFeatureParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * @description What the guest is asked to support on its storages
     * @enum {string}
     */
    feature: "snapshot" | "clone" | "copy";
    /**
     * Format: pve-configid
     * @description Snapshot to check the feature for; the current state if omitted
     */
    snapname?: string;
}
export interface GetFeatureResult {
    hasFeature: boolean | number | string;
}
export interface GetInterfacesParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export type GetInterfacesResult = {
    "hardware-address": string;
    hwaddr: string;
    inet?: string;
    inet6?: string;
    "ip-addresses": {
        "ip-address"?: string;
        "ip-address-type"?: string;
        prefix?: number | string;
    }[];
    name: string;
}[];
export interface GetLxcParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetLxcResult = {
    cpu?: number | string;
    cpus?: number | string;
    disk?: number | string;
    diskread?: number | string;
    diskwrite?: number | string;
    lock?: string;
    maxdisk?: number | string;
    maxmem?: number | string;
    maxswap?: number | string;
    mem?: number | string;
    name?: string;
    netin?: number | string;
    netout?: number | string;
    pressurecpusome?: number | string;
    pressureiofull?: number | string;
    pressureiosome?: number | string;
    pressurememoryfull?: number | string;
    pressurememorysome?: number | string;
    status: string;
    tags?: string;
    template?: boolean | number | string;
    uptime?: number | string;
    vmid: number | string;
}[];
export interface GetLxcByVmidParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export type GetLxcByVmidResult = {
    subdir: string;
}[];
export interface GetMigrateParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * Format: pve-node
     * @description Node to check migration to; all others if omitted
     */
    target?: string;
}
export interface GetMigrateResult {
    "allowed-nodes"?: string[];
    "dependent-ha-resources"?: string[];
    "not-allowed-nodes"?: {
        "blocking-ha-resources"?: {
            cause: string;
            sid: string;
        }[];
    };
    running: boolean | number | string;
}
export interface GetMtunnelwebsocketParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Unix socket on the node the connection is forwarded to */
    socket: string;
    /** @description Ticket that authorizes the tunnel connection */
    ticket: string;
}
export interface GetMtunnelwebsocketResult {
    port?: string;
    socket?: string;
}
export interface GetPendingParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export type GetPendingResult = {
    delete?: number | string;
    key: string;
    pending?: string;
    value?: string;
}[];
export interface GetRrdParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
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
    timeframe: "hour" | "day" | "week" | "month" | "year";
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
    /** @description VMID of the guest */
    vmid: number;
    /**
     * @description How values of a time step are combined
     * @enum {string}
     */
    cf?: "AVERAGE" | "MAX";
    /**
     * @description Period the data covers
     * @enum {string}
     */
    timeframe: "hour" | "day" | "week" | "month" | "year";
}
export type GetRrddataResult = {
    [key: string]: unknown;
}[];
export interface GetVncwebsocketParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Port returned by the proxy call before */
    port: number;
    /** @description VNC ticket from the proxy call before */
    vncticket: string;
}
export interface GetVncwebsocketResult {
    port: string;
}
export interface PostCloneParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Bandwidth limit in KiB/s; 0 for no limit */
    bwlimit?: number;
    /** @description Notes of the new guest */
    description?: string;
    /** @description Copy all volumes instead of making a linked clone */
    full?: boolean;
    /**
     * Format: dns-name
     * @description Host name of the new container
     */
    hostname?: string;
    /** @description VMID of the clone */
    newid: number;
    /**
     * Format: pve-poolid
     * @description Resource pool the new guest is added to
     */
    pool?: string;
    /**
     * Format: pve-configid
     * @description Snapshot to clone from; the current state if omitted
     */
    snapname?: string;
    /**
     * Format: pve-storage-id
     * @description Storage for the volumes of a full clone; the same as before if omitted
     */
    storage?: string;
    /**
     * Format: pve-node
     * @description Node the clone is created on; needs shared storage
     */
    target?: string;
}
export type PostCloneResult = string;
export interface PostLxcParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description CPU architecture of the guest
     * @default amd64
     * @enum {string}
     */
    arch?: "amd64" | "i386" | "arm64" | "armhf" | "riscv32" | "riscv64";
    /** @description Bandwidth limit of the restore in KiB/s; 0 for no limit */
    bwlimit?: number;
    /**
     * @description What the console opens: a login on a tty, /dev/console, or a shell
     * @default tty
     * @enum {string}
     */
    cmode?: "shell" | "console" | "tty";
    /**
     * @description Give the container a console device (/dev/console)
     * @default true
     */
    console?: boolean;
    /** @description CPU cores the container may use; without it all cores of the node */
    cores?: number;
    /**
     * @description CPU time limit, counted in CPUs, e.g. 0.5; 0 for no limit
     * @default 0
     */
    cpulimit?: number;
    /** @description CPU weight compared with other guests; more gets more time */
    cpuunits?: number;
    /**
     * @description Write a more detailed log when the container starts
     * @default false
     */
    debug?: boolean;
    /** @description Notes of the container, in Markdown */
    description?: string;
    /**
     * @description Command the container runs as its first process, with arguments
     * @default /sbin/init
     */
    entrypoint?: string;
    /** @description Environment of the container's first process: NAME=VALUE, separated by NUL characters */
    env?: string;
    /** @description Extra abilities of the container, e.g. nesting=1,keyctl=1 */
    features?: string | f.NodesLxcFeatures;
    /** @description Overwrite the container that has this VMID */
    force?: boolean;
    /**
     * @description Make the guest an HA resource
     * @default false
     */
    "ha-managed"?: boolean;
    /**
     * Format: pve-volume-id
     * @description Script run at stages of the guest's life, e.g. local:snippets/hook.pl
     */
    hookscript?: string;
    /**
     * Format: dns-name
     * @description Host name of the container
     */
    hostname?: string;
    /** @description Go on with the restore when unpacking reports errors */
    "ignore-unpack-errors"?: boolean;
    /**
     * @description Lock on the container that keeps other operations away
     * @enum {string}
     */
    lock?: "backup" | "create" | "destroyed" | "disk" | "fstrim" | "migrate" | "mounted" | "rollback" | "snapshot" | "snapshot-delete";
    /**
     * @description Memory of the container in MiB
     * @default 512
     */
    memory?: number;
    /**
     * Format: lxc-ip-with-ll-iface-list
     * @description DNS servers of the container; the node's own where nothing is set
     */
    nameserver?: string;
    /**
     * @description Start the guest when the node boots
     * @default false
     */
    onboot?: boolean;
    /** @description Template or backup to create the container from, e.g. local:vztmpl/FILE.tar.zst */
    ostemplate: string;
    /**
     * @description Distribution in the container, which selects how it is set up
     * @enum {string}
     */
    ostype?: "debian" | "devuan" | "ubuntu" | "centos" | "fedora" | "opensuse" | "archlinux" | "alpine" | "gentoo" | "nixos" | "unmanaged";
    /** @description Password of root in the container */
    password?: string;
    /**
     * Format: pve-poolid
     * @description Resource pool the new guest is added to
     */
    pool?: string;
    /**
     * @description Refuse to remove the guest or its disks
     * @default false
     */
    protection?: boolean;
    /** @description Restore from a backup, given in ostemplate, instead of creating anew */
    restore?: boolean;
    /** @description Root disk of the container, e.g. STORAGE:SIZE_IN_GIB */
    rootfs?: string | f.NodesLxcRootfs;
    /**
     * Format: dns-name-list
     * @description DNS search domains of the container; the node's own where nothing is set
     */
    searchdomain?: string;
    /** @description SSH keys for root in the container, one per line */
    "ssh-public-keys"?: string;
    /**
     * @description Start the container once it is created or restored
     * @default false
     */
    start?: boolean;
    /**
     * Format: pve-startup-order
     * @description Boot order and waiting times in seconds, e.g. order=2,up=30,down=60
     */
    startup?: string | f.PveStartupOrder;
    /**
     * Format: pve-storage-id
     * @description Storage for volumes that name none, and for those of a restored container
     * @default local
     */
    storage?: string;
    /**
     * @description Swap space of the container in MiB
     * @default 512
     */
    swap?: number;
    /**
     * Format: pve-tag-list
     * @description Tags of the guest, e.g. web;prod
     */
    tags?: string;
    /**
     * @description Make the guest a template
     * @default false
     */
    template?: boolean;
    /**
     * Format: pve-ct-timezone
     * @description Time zone of the container, e.g. Europe/Vienna; host follows the node
     */
    timezone?: string;
    /**
     * @description Number of consoles in the container
     * @default 2
     */
    tty?: number;
    /** @description Give the restored guest new random MAC addresses. Needs restore */
    unique?: boolean;
    /**
     * @description Map root in the container to an unprivileged user on the node
     * @default false
     */
    unprivileged?: boolean;
    /** @description VMID of the new container */
    vmid: number;
    [key: `dev${number}`]: string | f.NodesLxcDev;
    [key: `mp${number}`]: string | f.NodesLxcMp;
    [key: `net${number}`]: string | f.NodesLxcNet;
    [key: `unused${number}`]: string | f.NodesLxcUnused;
}
export type PostLxcResult = string;
export interface PostMigrateParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Bandwidth limit in KiB/s; 0 for no limit */
    bwlimit?: number;
    /** @description Migrate live; not implemented for containers, which need restart */
    online?: boolean;
    /** @description Shut a running container down, move it and start it on the target */
    restart?: boolean;
    /**
     * Format: pve-node
     * @description Node the guest goes to
     */
    target: string;
    /**
     * Format: storage-pair-list
     * @description Storages on the target, SOURCE:TARGET pairs or one for all; 1 keeps the names
     */
    "target-storage"?: string;
    /**
     * @description Seconds the container may take to shut down when restart is used
     * @default 180
     */
    timeout?: number;
}
export type PostMigrateResult = string;
export interface PostMoveVolumeParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Bandwidth limit in KiB/s; 0 for no limit */
    bwlimit?: number;
    /**
     * @description Delete the source volume after the copy; otherwise it stays as unused
     * @default false
     */
    delete?: boolean;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /**
     * Format: pve-storage-id
     * @description Storage the volume is moved to
     */
    storage?: string;
    /** @description Refuse if the target guest's configuration has changed since it had this digest */
    "target-digest"?: string;
    /** @description VMID on the target; the same as before if omitted */
    "target-vmid"?: number;
    /**
     * @description Mount point the volume becomes in the target container
     * @enum {string}
     */
    "target-volume"?: "rootfs" | "mp0" | "mp1" | "mp2" | "mp3" | "mp4" | "mp5" | "mp6" | "mp7" | "mp8" | "mp9" | "mp10" | "mp11" | "mp12" | "mp13" | "mp14" | "mp15" | "mp16" | "mp17" | "mp18" | "mp19" | "mp20" | "mp21" | "mp22" | "mp23" | "mp24" | "mp25" | "mp26" | "mp27" | "mp28" | "mp29" | "mp30" | "mp31" | "mp32" | "mp33" | "mp34" | "mp35" | "mp36" | "mp37" | "mp38" | "mp39" | "mp40" | "mp41" | "mp42" | "mp43" | "mp44" | "mp45" | "mp46" | "mp47" | "mp48" | "mp49" | "mp50" | "mp51" | "mp52" | "mp53" | "mp54" | "mp55" | "mp56" | "mp57" | "mp58" | "mp59" | "mp60" | "mp61" | "mp62" | "mp63" | "mp64" | "mp65" | "mp66" | "mp67" | "mp68" | "mp69" | "mp70" | "mp71" | "mp72" | "mp73" | "mp74" | "mp75" | "mp76" | "mp77" | "mp78" | "mp79" | "mp80" | "mp81" | "mp82" | "mp83" | "mp84" | "mp85" | "mp86" | "mp87" | "mp88" | "mp89" | "mp90" | "mp91" | "mp92" | "mp93" | "mp94" | "mp95" | "mp96" | "mp97" | "mp98" | "mp99" | "mp100" | "mp101" | "mp102" | "mp103" | "mp104" | "mp105" | "mp106" | "mp107" | "mp108" | "mp109" | "mp110" | "mp111" | "mp112" | "mp113" | "mp114" | "mp115" | "mp116" | "mp117" | "mp118" | "mp119" | "mp120" | "mp121" | "mp122" | "mp123" | "mp124" | "mp125" | "mp126" | "mp127" | "mp128" | "mp129" | "mp130" | "mp131" | "mp132" | "mp133" | "mp134" | "mp135" | "mp136" | "mp137" | "mp138" | "mp139" | "mp140" | "mp141" | "mp142" | "mp143" | "mp144" | "mp145" | "mp146" | "mp147" | "mp148" | "mp149" | "mp150" | "mp151" | "mp152" | "mp153" | "mp154" | "mp155" | "mp156" | "mp157" | "mp158" | "mp159" | "mp160" | "mp161" | "mp162" | "mp163" | "mp164" | "mp165" | "mp166" | "mp167" | "mp168" | "mp169" | "mp170" | "mp171" | "mp172" | "mp173" | "mp174" | "mp175" | "mp176" | "mp177" | "mp178" | "mp179" | "mp180" | "mp181" | "mp182" | "mp183" | "mp184" | "mp185" | "mp186" | "mp187" | "mp188" | "mp189" | "mp190" | "mp191" | "mp192" | "mp193" | "mp194" | "mp195" | "mp196" | "mp197" | "mp198" | "mp199" | "mp200" | "mp201" | "mp202" | "mp203" | "mp204" | "mp205" | "mp206" | "mp207" | "mp208" | "mp209" | "mp210" | "mp211" | "mp212" | "mp213" | "mp214" | "mp215" | "mp216" | "mp217" | "mp218" | "mp219" | "mp220" | "mp221" | "mp222" | "mp223" | "mp224" | "mp225" | "mp226" | "mp227" | "mp228" | "mp229" | "mp230" | "mp231" | "mp232" | "mp233" | "mp234" | "mp235" | "mp236" | "mp237" | "mp238" | "mp239" | "mp240" | "mp241" | "mp242" | "mp243" | "mp244" | "mp245" | "mp246" | "mp247" | "mp248" | "mp249" | "mp250" | "mp251" | "mp252" | "mp253" | "mp254" | "mp255" | "unused0" | "unused1" | "unused2" | "unused3" | "unused4" | "unused5" | "unused6" | "unused7" | "unused8" | "unused9" | "unused10" | "unused11" | "unused12" | "unused13" | "unused14" | "unused15" | "unused16" | "unused17" | "unused18" | "unused19" | "unused20" | "unused21" | "unused22" | "unused23" | "unused24" | "unused25" | "unused26" | "unused27" | "unused28" | "unused29" | "unused30" | "unused31" | "unused32" | "unused33" | "unused34" | "unused35" | "unused36" | "unused37" | "unused38" | "unused39" | "unused40" | "unused41" | "unused42" | "unused43" | "unused44" | "unused45" | "unused46" | "unused47" | "unused48" | "unused49" | "unused50" | "unused51" | "unused52" | "unused53" | "unused54" | "unused55" | "unused56" | "unused57" | "unused58" | "unused59" | "unused60" | "unused61" | "unused62" | "unused63" | "unused64" | "unused65" | "unused66" | "unused67" | "unused68" | "unused69" | "unused70" | "unused71" | "unused72" | "unused73" | "unused74" | "unused75" | "unused76" | "unused77" | "unused78" | "unused79" | "unused80" | "unused81" | "unused82" | "unused83" | "unused84" | "unused85" | "unused86" | "unused87" | "unused88" | "unused89" | "unused90" | "unused91" | "unused92" | "unused93" | "unused94" | "unused95" | "unused96" | "unused97" | "unused98" | "unused99" | "unused100" | "unused101" | "unused102" | "unused103" | "unused104" | "unused105" | "unused106" | "unused107" | "unused108" | "unused109" | "unused110" | "unused111" | "unused112" | "unused113" | "unused114" | "unused115" | "unused116" | "unused117" | "unused118" | "unused119" | "unused120" | "unused121" | "unused122" | "unused123" | "unused124" | "unused125" | "unused126" | "unused127" | "unused128" | "unused129" | "unused130" | "unused131" | "unused132" | "unused133" | "unused134" | "unused135" | "unused136" | "unused137" | "unused138" | "unused139" | "unused140" | "unused141" | "unused142" | "unused143" | "unused144" | "unused145" | "unused146" | "unused147" | "unused148" | "unused149" | "unused150" | "unused151" | "unused152" | "unused153" | "unused154" | "unused155" | "unused156" | "unused157" | "unused158" | "unused159" | "unused160" | "unused161" | "unused162" | "unused163" | "unused164" | "unused165" | "unused166" | "unused167" | "unused168" | "unused169" | "unused170" | "unused171" | "unused172" | "unused173" | "unused174" | "unused175" | "unused176" | "unused177" | "unused178" | "unused179" | "unused180" | "unused181" | "unused182" | "unused183" | "unused184" | "unused185" | "unused186" | "unused187" | "unused188" | "unused189" | "unused190" | "unused191" | "unused192" | "unused193" | "unused194" | "unused195" | "unused196" | "unused197" | "unused198" | "unused199" | "unused200" | "unused201" | "unused202" | "unused203" | "unused204" | "unused205" | "unused206" | "unused207" | "unused208" | "unused209" | "unused210" | "unused211" | "unused212" | "unused213" | "unused214" | "unused215" | "unused216" | "unused217" | "unused218" | "unused219" | "unused220" | "unused221" | "unused222" | "unused223" | "unused224" | "unused225" | "unused226" | "unused227" | "unused228" | "unused229" | "unused230" | "unused231" | "unused232" | "unused233" | "unused234" | "unused235" | "unused236" | "unused237" | "unused238" | "unused239" | "unused240" | "unused241" | "unused242" | "unused243" | "unused244" | "unused245" | "unused246" | "unused247" | "unused248" | "unused249" | "unused250" | "unused251" | "unused252" | "unused253" | "unused254" | "unused255";
    /**
     * @description Volume to move, by its mount point
     * @enum {string}
     */
    volume: "rootfs" | "mp0" | "mp1" | "mp2" | "mp3" | "mp4" | "mp5" | "mp6" | "mp7" | "mp8" | "mp9" | "mp10" | "mp11" | "mp12" | "mp13" | "mp14" | "mp15" | "mp16" | "mp17" | "mp18" | "mp19" | "mp20" | "mp21" | "mp22" | "mp23" | "mp24" | "mp25" | "mp26" | "mp27" | "mp28" | "mp29" | "mp30" | "mp31" | "mp32" | "mp33" | "mp34" | "mp35" | "mp36" | "mp37" | "mp38" | "mp39" | "mp40" | "mp41" | "mp42" | "mp43" | "mp44" | "mp45" | "mp46" | "mp47" | "mp48" | "mp49" | "mp50" | "mp51" | "mp52" | "mp53" | "mp54" | "mp55" | "mp56" | "mp57" | "mp58" | "mp59" | "mp60" | "mp61" | "mp62" | "mp63" | "mp64" | "mp65" | "mp66" | "mp67" | "mp68" | "mp69" | "mp70" | "mp71" | "mp72" | "mp73" | "mp74" | "mp75" | "mp76" | "mp77" | "mp78" | "mp79" | "mp80" | "mp81" | "mp82" | "mp83" | "mp84" | "mp85" | "mp86" | "mp87" | "mp88" | "mp89" | "mp90" | "mp91" | "mp92" | "mp93" | "mp94" | "mp95" | "mp96" | "mp97" | "mp98" | "mp99" | "mp100" | "mp101" | "mp102" | "mp103" | "mp104" | "mp105" | "mp106" | "mp107" | "mp108" | "mp109" | "mp110" | "mp111" | "mp112" | "mp113" | "mp114" | "mp115" | "mp116" | "mp117" | "mp118" | "mp119" | "mp120" | "mp121" | "mp122" | "mp123" | "mp124" | "mp125" | "mp126" | "mp127" | "mp128" | "mp129" | "mp130" | "mp131" | "mp132" | "mp133" | "mp134" | "mp135" | "mp136" | "mp137" | "mp138" | "mp139" | "mp140" | "mp141" | "mp142" | "mp143" | "mp144" | "mp145" | "mp146" | "mp147" | "mp148" | "mp149" | "mp150" | "mp151" | "mp152" | "mp153" | "mp154" | "mp155" | "mp156" | "mp157" | "mp158" | "mp159" | "mp160" | "mp161" | "mp162" | "mp163" | "mp164" | "mp165" | "mp166" | "mp167" | "mp168" | "mp169" | "mp170" | "mp171" | "mp172" | "mp173" | "mp174" | "mp175" | "mp176" | "mp177" | "mp178" | "mp179" | "mp180" | "mp181" | "mp182" | "mp183" | "mp184" | "mp185" | "mp186" | "mp187" | "mp188" | "mp189" | "mp190" | "mp191" | "mp192" | "mp193" | "mp194" | "mp195" | "mp196" | "mp197" | "mp198" | "mp199" | "mp200" | "mp201" | "mp202" | "mp203" | "mp204" | "mp205" | "mp206" | "mp207" | "mp208" | "mp209" | "mp210" | "mp211" | "mp212" | "mp213" | "mp214" | "mp215" | "mp216" | "mp217" | "mp218" | "mp219" | "mp220" | "mp221" | "mp222" | "mp223" | "mp224" | "mp225" | "mp226" | "mp227" | "mp228" | "mp229" | "mp230" | "mp231" | "mp232" | "mp233" | "mp234" | "mp235" | "mp236" | "mp237" | "mp238" | "mp239" | "mp240" | "mp241" | "mp242" | "mp243" | "mp244" | "mp245" | "mp246" | "mp247" | "mp248" | "mp249" | "mp250" | "mp251" | "mp252" | "mp253" | "mp254" | "mp255" | "unused0" | "unused1" | "unused2" | "unused3" | "unused4" | "unused5" | "unused6" | "unused7" | "unused8" | "unused9" | "unused10" | "unused11" | "unused12" | "unused13" | "unused14" | "unused15" | "unused16" | "unused17" | "unused18" | "unused19" | "unused20" | "unused21" | "unused22" | "unused23" | "unused24" | "unused25" | "unused26" | "unused27" | "unused28" | "unused29" | "unused30" | "unused31" | "unused32" | "unused33" | "unused34" | "unused35" | "unused36" | "unused37" | "unused38" | "unused39" | "unused40" | "unused41" | "unused42" | "unused43" | "unused44" | "unused45" | "unused46" | "unused47" | "unused48" | "unused49" | "unused50" | "unused51" | "unused52" | "unused53" | "unused54" | "unused55" | "unused56" | "unused57" | "unused58" | "unused59" | "unused60" | "unused61" | "unused62" | "unused63" | "unused64" | "unused65" | "unused66" | "unused67" | "unused68" | "unused69" | "unused70" | "unused71" | "unused72" | "unused73" | "unused74" | "unused75" | "unused76" | "unused77" | "unused78" | "unused79" | "unused80" | "unused81" | "unused82" | "unused83" | "unused84" | "unused85" | "unused86" | "unused87" | "unused88" | "unused89" | "unused90" | "unused91" | "unused92" | "unused93" | "unused94" | "unused95" | "unused96" | "unused97" | "unused98" | "unused99" | "unused100" | "unused101" | "unused102" | "unused103" | "unused104" | "unused105" | "unused106" | "unused107" | "unused108" | "unused109" | "unused110" | "unused111" | "unused112" | "unused113" | "unused114" | "unused115" | "unused116" | "unused117" | "unused118" | "unused119" | "unused120" | "unused121" | "unused122" | "unused123" | "unused124" | "unused125" | "unused126" | "unused127" | "unused128" | "unused129" | "unused130" | "unused131" | "unused132" | "unused133" | "unused134" | "unused135" | "unused136" | "unused137" | "unused138" | "unused139" | "unused140" | "unused141" | "unused142" | "unused143" | "unused144" | "unused145" | "unused146" | "unused147" | "unused148" | "unused149" | "unused150" | "unused151" | "unused152" | "unused153" | "unused154" | "unused155" | "unused156" | "unused157" | "unused158" | "unused159" | "unused160" | "unused161" | "unused162" | "unused163" | "unused164" | "unused165" | "unused166" | "unused167" | "unused168" | "unused169" | "unused170" | "unused171" | "unused172" | "unused173" | "unused174" | "unused175" | "unused176" | "unused177" | "unused178" | "unused179" | "unused180" | "unused181" | "unused182" | "unused183" | "unused184" | "unused185" | "unused186" | "unused187" | "unused188" | "unused189" | "unused190" | "unused191" | "unused192" | "unused193" | "unused194" | "unused195" | "unused196" | "unused197" | "unused198" | "unused199" | "unused200" | "unused201" | "unused202" | "unused203" | "unused204" | "unused205" | "unused206" | "unused207" | "unused208" | "unused209" | "unused210" | "unused211" | "unused212" | "unused213" | "unused214" | "unused215" | "unused216" | "unused217" | "unused218" | "unused219" | "unused220" | "unused221" | "unused222" | "unused223" | "unused224" | "unused225" | "unused226" | "unused227" | "unused228" | "unused229" | "unused230" | "unused231" | "unused232" | "unused233" | "unused234" | "unused235" | "unused236" | "unused237" | "unused238" | "unused239" | "unused240" | "unused241" | "unused242" | "unused243" | "unused244" | "unused245" | "unused246" | "unused247" | "unused248" | "unused249" | "unused250" | "unused251" | "unused252" | "unused253" | "unused254" | "unused255";
}
export type PostMoveVolumeResult = string;
export interface PostMtunnelParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * Format: pve-bridge-id-list
     * @description Bridges the arriving container will use, checked for access
     */
    bridges?: string;
    /**
     * Format: pve-storage-id-list
     * @description Storages the incoming migration will use, checked for access
     */
    storages?: string;
}
export interface PostMtunnelResult {
    socket: string;
    ticket: string;
    upid: string;
}
export interface PostRemoteMigrateParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Bandwidth limit in KiB/s; 0 for no limit */
    bwlimit?: number;
    /**
     * @description Delete the container here once the migration has succeeded
     * @default false
     */
    delete?: boolean;
    /** @description Migrate live; not implemented for containers, which need restart */
    online?: boolean;
    /** @description Shut a running container down, move it and start it on the target */
    restart?: boolean;
    /**
     * Format: bridge-pair-list
     * @description Bridges on the target, SOURCE:TARGET pairs or one for all; 1 keeps the names
     */
    "target-bridge": string;
    /**
     * Format: proxmox-remote
     * @description Remote cluster, host=ADDRESS,apitoken=PVEAPIToken=USER@REALM!ID=SECRET,fingerprint=HEX
     */
    "target-endpoint": string | f.ProxmoxRemote;
    /**
     * Format: storage-pair-list
     * @description Storages on the target, SOURCE:TARGET pairs or one for all; 1 keeps the names
     */
    "target-storage": string;
    /** @description VMID on the target; the same as before if omitted */
    "target-vmid"?: number;
    /**
     * @description Seconds the container may take to shut down when restart is used
     * @default 180
     */
    timeout?: number;
}
export type PostRemoteMigrateResult = string;
export interface PostSpiceproxyParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * Format: address
     * @description Address the SPICE client connects to; the node's own unless set
     */
    proxy?: string;
}
export interface PostSpiceproxyResult {
    host: string;
    password: string;
    proxy: string;
    "tls-port": number | string;
    type: string;
}
export interface PostTemplateParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export type PostTemplateResult = null;
export interface PostTermproxyParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export interface PostTermproxyResult {
    port: number | string;
    ticket: string;
    upid: string;
    user: string;
}
export interface PostVncproxyParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Height of the console in pixels */
    height?: number;
    /** @description Prepare the VNC connection for use through a WebSocket */
    websocket?: boolean;
    /** @description Width of the console in pixels */
    width?: number;
}
export interface PostVncproxyResult {
    cert: string;
    password?: string;
    port: number | string;
    ticket: string;
    upid: string;
    user: string;
}
export interface PutConfigParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * @description CPU architecture of the guest
     * @default amd64
     * @enum {string}
     */
    arch?: "amd64" | "i386" | "arm64" | "armhf" | "riscv32" | "riscv64";
    /**
     * @description What the console opens: a login on a tty, /dev/console, or a shell
     * @default tty
     * @enum {string}
     */
    cmode?: "shell" | "console" | "tty";
    /**
     * @description Give the container a console device (/dev/console)
     * @default true
     */
    console?: boolean;
    /** @description CPU cores the container may use; without it all cores of the node */
    cores?: number;
    /**
     * @description CPU time limit, counted in CPUs, e.g. 0.5; 0 for no limit
     * @default 0
     */
    cpulimit?: number;
    /** @description CPU weight compared with other guests; more gets more time */
    cpuunits?: number;
    /**
     * @description Write a more detailed log when the container starts
     * @default false
     */
    debug?: boolean;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, e.g. net1,mp0; the volumes of removed mount points become unused
     */
    delete?: string;
    /** @description Notes of the container, in Markdown */
    description?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /**
     * @description Command the container runs as its first process, with arguments
     * @default /sbin/init
     */
    entrypoint?: string;
    /** @description Environment of the container's first process: NAME=VALUE, separated by NUL characters */
    env?: string;
    /** @description Extra abilities of the container, e.g. nesting=1,keyctl=1 */
    features?: string | f.NodesLxcFeatures;
    /**
     * Format: pve-volume-id
     * @description Script run at stages of the guest's life, e.g. local:snippets/hook.pl
     */
    hookscript?: string;
    /**
     * Format: dns-name
     * @description Host name of the container
     */
    hostname?: string;
    /**
     * @description Lock on the container that keeps other operations away
     * @enum {string}
     */
    lock?: "backup" | "create" | "destroyed" | "disk" | "fstrim" | "migrate" | "mounted" | "rollback" | "snapshot" | "snapshot-delete";
    /**
     * @description Memory of the container in MiB
     * @default 512
     */
    memory?: number;
    /**
     * Format: lxc-ip-with-ll-iface-list
     * @description DNS servers of the container; the node's own where nothing is set
     */
    nameserver?: string;
    /**
     * @description Start the guest when the node boots
     * @default false
     */
    onboot?: boolean;
    /**
     * @description Distribution in the container, which selects how it is set up
     * @enum {string}
     */
    ostype?: "debian" | "devuan" | "ubuntu" | "centos" | "fedora" | "opensuse" | "archlinux" | "alpine" | "gentoo" | "nixos" | "unmanaged";
    /**
     * @description Refuse to remove the guest or its disks
     * @default false
     */
    protection?: boolean;
    /**
     * Format: pve-configid-list
     * @description Options whose pending change is discarded, e.g. memory,cores
     */
    revert?: string;
    /** @description Root disk of the container, e.g. STORAGE:SIZE_IN_GIB */
    rootfs?: string | f.NodesLxcRootfs;
    /**
     * Format: dns-name-list
     * @description DNS search domains of the container; the node's own where nothing is set
     */
    searchdomain?: string;
    /**
     * Format: pve-startup-order
     * @description Boot order and waiting times in seconds, e.g. order=2,up=30,down=60
     */
    startup?: string | f.PveStartupOrder;
    /**
     * @description Swap space of the container in MiB
     * @default 512
     */
    swap?: number;
    /**
     * Format: pve-tag-list
     * @description Tags of the guest, e.g. web;prod
     */
    tags?: string;
    /**
     * @description Make the guest a template
     * @default false
     */
    template?: boolean;
    /**
     * Format: pve-ct-timezone
     * @description Time zone of the container, e.g. Europe/Vienna; host follows the node
     */
    timezone?: string;
    /**
     * @description Number of consoles in the container
     * @default 2
     */
    tty?: number;
    /**
     * @description Map root in the container to an unprivileged user on the node
     * @default false
     */
    unprivileged?: boolean;
    [key: `dev${number}`]: string | f.NodesLxcDev;
    [key: `mp${number}`]: string | f.NodesLxcMp;
    [key: `net${number}`]: string | f.NodesLxcNet;
    [key: `unused${number}`]: string | f.NodesLxcUnused;
}
export type PutConfigResult = null;
export interface PutResizeParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /**
     * @description Volume of the container, rootfs or e.g. mp0
     * @enum {string}
     */
    disk: "rootfs" | "mp0" | "mp1" | "mp2" | "mp3" | "mp4" | "mp5" | "mp6" | "mp7" | "mp8" | "mp9" | "mp10" | "mp11" | "mp12" | "mp13" | "mp14" | "mp15" | "mp16" | "mp17" | "mp18" | "mp19" | "mp20" | "mp21" | "mp22" | "mp23" | "mp24" | "mp25" | "mp26" | "mp27" | "mp28" | "mp29" | "mp30" | "mp31" | "mp32" | "mp33" | "mp34" | "mp35" | "mp36" | "mp37" | "mp38" | "mp39" | "mp40" | "mp41" | "mp42" | "mp43" | "mp44" | "mp45" | "mp46" | "mp47" | "mp48" | "mp49" | "mp50" | "mp51" | "mp52" | "mp53" | "mp54" | "mp55" | "mp56" | "mp57" | "mp58" | "mp59" | "mp60" | "mp61" | "mp62" | "mp63" | "mp64" | "mp65" | "mp66" | "mp67" | "mp68" | "mp69" | "mp70" | "mp71" | "mp72" | "mp73" | "mp74" | "mp75" | "mp76" | "mp77" | "mp78" | "mp79" | "mp80" | "mp81" | "mp82" | "mp83" | "mp84" | "mp85" | "mp86" | "mp87" | "mp88" | "mp89" | "mp90" | "mp91" | "mp92" | "mp93" | "mp94" | "mp95" | "mp96" | "mp97" | "mp98" | "mp99" | "mp100" | "mp101" | "mp102" | "mp103" | "mp104" | "mp105" | "mp106" | "mp107" | "mp108" | "mp109" | "mp110" | "mp111" | "mp112" | "mp113" | "mp114" | "mp115" | "mp116" | "mp117" | "mp118" | "mp119" | "mp120" | "mp121" | "mp122" | "mp123" | "mp124" | "mp125" | "mp126" | "mp127" | "mp128" | "mp129" | "mp130" | "mp131" | "mp132" | "mp133" | "mp134" | "mp135" | "mp136" | "mp137" | "mp138" | "mp139" | "mp140" | "mp141" | "mp142" | "mp143" | "mp144" | "mp145" | "mp146" | "mp147" | "mp148" | "mp149" | "mp150" | "mp151" | "mp152" | "mp153" | "mp154" | "mp155" | "mp156" | "mp157" | "mp158" | "mp159" | "mp160" | "mp161" | "mp162" | "mp163" | "mp164" | "mp165" | "mp166" | "mp167" | "mp168" | "mp169" | "mp170" | "mp171" | "mp172" | "mp173" | "mp174" | "mp175" | "mp176" | "mp177" | "mp178" | "mp179" | "mp180" | "mp181" | "mp182" | "mp183" | "mp184" | "mp185" | "mp186" | "mp187" | "mp188" | "mp189" | "mp190" | "mp191" | "mp192" | "mp193" | "mp194" | "mp195" | "mp196" | "mp197" | "mp198" | "mp199" | "mp200" | "mp201" | "mp202" | "mp203" | "mp204" | "mp205" | "mp206" | "mp207" | "mp208" | "mp209" | "mp210" | "mp211" | "mp212" | "mp213" | "mp214" | "mp215" | "mp216" | "mp217" | "mp218" | "mp219" | "mp220" | "mp221" | "mp222" | "mp223" | "mp224" | "mp225" | "mp226" | "mp227" | "mp228" | "mp229" | "mp230" | "mp231" | "mp232" | "mp233" | "mp234" | "mp235" | "mp236" | "mp237" | "mp238" | "mp239" | "mp240" | "mp241" | "mp242" | "mp243" | "mp244" | "mp245" | "mp246" | "mp247" | "mp248" | "mp249" | "mp250" | "mp251" | "mp252" | "mp253" | "mp254" | "mp255";
    /** @description New size, or with a plus sign the growth, e.g. 32G or +10G */
    size: string;
}
export type PutResizeResult = string;
