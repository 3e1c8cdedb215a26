export interface DeleteQemuByVmidParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** @default false */
    "destroy-unreferenced-disks"?: boolean;
    purge?: boolean;
    skiplock?: boolean;
}
export type DeleteQemuByVmidResult = string;
export interface GetConfigParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** @default false */
    current?: boolean;
    /** Format: pve-configid */
    snapshot?: string;
}
export interface GetConfigResult {
    acpi?: boolean | number | string;
    /** Format: pve-cpuset */
    affinity?: string;
    agent?: string;
    "allow-ksm"?: boolean | number | string;
    /** Format: pve-qemu-sev-fmt */
    "amd-sev"?: string;
    arch?: string;
    args?: string;
    audio0?: string;
    autostart?: boolean | number | string;
    balloon?: number | string;
    bios?: string;
    /** Format: pve-qm-boot */
    boot?: string;
    /** Format: pve-qm-bootdisk */
    bootdisk?: string;
    /** Format: pve-qm-ide */
    cdrom?: string;
    /** Format: pve-qm-cicustom */
    cicustom?: string;
    cipassword?: string;
    citype?: string;
    ciupgrade?: boolean | number | string;
    ciuser?: string;
    cores?: number | string;
    /** Format: pve-vm-cpu-conf */
    cpu?: string;
    cpulimit?: number | string;
    cpuunits?: number | string;
    description?: string;
    digest: string;
    efidisk0?: string;
    freeze?: boolean | number | string;
    /** Format: pve-volume-id */
    hookscript?: string;
    /** Format: pve-hotplug-features */
    hotplug?: string;
    hugepages?: string;
    /** Format: pve-qemu-tdx-fmt */
    "intel-tdx"?: string;
    ivshmem?: string;
    keephugepages?: boolean | number | string;
    keyboard?: string;
    kvm?: boolean | number | string;
    localtime?: boolean | number | string;
    lock?: string;
    machine?: string;
    memory?: string;
    meta?: string;
    migrate_downtime?: number | string;
    migrate_speed?: number | string;
    /** Format: dns-name */
    name?: string;
    /** Format: address-list */
    nameserver?: string;
    numa?: boolean | number | string;
    onboot?: boolean | number | string;
    ostype?: string;
    /** Format: pve-configid */
    parent?: string;
    protection?: boolean | number | string;
    reboot?: boolean | number | string;
    /** Format: pve-qm-rng */
    rng0?: string;
    "running-nets-host-mtu"?: string;
    runningcpu?: string;
    runningmachine?: string;
    scsihw?: string;
    searchdomain?: string;
    shares?: number | string;
    /** Format: pve-qm-smbios1 */
    smbios1?: string;
    smp?: number | string;
    snaptime?: number | string;
    sockets?: number | string;
    spice_enhancements?: string;
    /** Format: urlencoded */
    sshkeys?: string;
    startdate?: string;
    /** Format: pve-startup-order */
    startup?: string;
    tablet?: boolean | number | string;
    /** Format: pve-tag-list */
    tags?: string;
    tdf?: boolean | number | string;
    template?: boolean | number | string;
    tpmstate0?: string;
    vcpus?: number | string;
    vga?: string;
    vmgenid?: string;
    /** Format: pve-volume-id */
    vmstate?: string;
    /** Format: pve-storage-id */
    vmstatestorage?: string;
    /** Format: pve-qm-watchdog */
    watchdog?: string;
    [key: `hostpci${number}`]: string;
    [key: `ide${number}`]: string;
    [key: `ipconfig${number}`]: string;
    [key: `net${number}`]: string;
    [key: `numa${number}`]: string;
    [key: `parallel${number}`]: string;
    [key: `sata${number}`]: string;
    [key: `scsi${number}`]: string;
    [key: `serial${number}`]: string;
    [key: `unused${number}`]: string;
    [key: `usb${number}`]: string;
    [key: `virtio${number}`]: string;
    [key: `virtiofs${number}`]: string;
}
export interface GetFeatureParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** @enum {string} */
    feature: "snapshot" | "clone" | "copy";
    /** Format: pve-configid */
    snapname?: string;
}
export interface GetFeatureResult {
    hasFeature: boolean | number | string;
    nodes: string[];
}
export interface GetMigrateParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** Format: pve-node */
    target?: string;
}
export interface GetMigrateResult {
    allowed_nodes?: string[];
    "dependent-ha-resources"?: string[];
    "has-dbus-vmstate": boolean | number | string;
    local_disks: {
        cdrom: boolean | number | string;
        is_unused: boolean | number | string;
        size: number | string;
        volid: string;
    }[];
    local_resources: string[];
    "mapped-resource-info": {
        [key: string]: unknown;
    };
    "mapped-resources": string[];
    not_allowed_nodes?: {
        "blocking-ha-resources"?: {
            cause: string;
            sid: string;
        }[];
        unavailable_storages?: string[];
    };
    running: boolean | number | string;
}
export interface GetMtunnelwebsocketParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    socket: string;
    ticket: string;
}
export interface GetMtunnelwebsocketResult {
    port?: string;
    socket?: string;
}
export interface GetPendingParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
}
export type GetPendingResult = {
    delete?: number | string;
    key: string;
    pending?: string;
    value?: string;
}[];
export interface GetQemuParams {
    /** Format: pve-node */
    node: string;
    full?: boolean;
}
export type GetQemuResult = {
    cpu?: number | string;
    cpus?: number | string;
    diskread?: number | string;
    diskwrite?: number | string;
    lock?: string;
    maxdisk?: number | string;
    maxmem?: number | string;
    mem?: number | string;
    memhost?: number | string;
    name?: string;
    netin?: number | string;
    netout?: number | string;
    pid?: number | string;
    pressurecpufull?: number | string;
    pressurecpusome?: number | string;
    pressureiofull?: number | string;
    pressureiosome?: number | string;
    pressurememoryfull?: number | string;
    pressurememorysome?: number | string;
    qmpstatus?: string;
    "running-machine"?: string;
    "running-qemu"?: string;
    serial?: boolean | number | string;
    status: string;
    tags?: string;
    template?: boolean | number | string;
    uptime?: number | string;
    vmid: number | string;
}[];
export interface GetQemuByVmidParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
}
export type GetQemuByVmidResult = {
    subdir: string;
}[];
export interface GetRrdParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** @enum {string} */
    cf?: "AVERAGE" | "MAX";
    /** Format: pve-configid-list */
    ds: string;
    /** @enum {string} */
    timeframe: "hour" | "day" | "week" | "month" | "year";
}
export interface GetRrdResult {
    filename: string;
}
export interface GetRrddataParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** @enum {string} */
    cf?: "AVERAGE" | "MAX";
    /** @enum {string} */
    timeframe: "hour" | "day" | "week" | "month" | "year";
}
export type GetRrddataResult = {
    [key: string]: unknown;
}[];
export interface GetVncwebsocketParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    port: number;
    vncticket: string;
}
export interface GetVncwebsocketResult {
    port: string;
}
export interface PostCloneParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    bwlimit?: number;
    description?: string;
    /** @enum {string} */
    format?: "raw" | "qcow2" | "vmdk";
    full?: boolean;
    /** Format: dns-name */
    name?: string;
    newid: number;
    /** Format: pve-poolid */
    pool?: string;
    /** Format: pve-configid */
    snapname?: string;
    /** Format: pve-storage-id */
    storage?: string;
    /** Format: pve-node */
    target?: string;
}
export type PostCloneResult = string;
export interface PostConfigParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** @default true */
    acpi?: boolean;
    /** Format: pve-cpuset */
    affinity?: string;
    agent?: string;
    /** @default true */
    "allow-ksm"?: boolean;
    /** Format: pve-qemu-sev-fmt */
    "amd-sev"?: string;
    /** @enum {string} */
    arch?: "x86_64" | "aarch64";
    args?: string;
    audio0?: string;
    /** @default false */
    autostart?: boolean;
    background_delay?: number;
    balloon?: number;
    /**
     * @default seabios
     * @enum {string}
     */
    bios?: "seabios" | "ovmf";
    /** Format: pve-qm-boot */
    boot?: string;
    /** Format: pve-qm-bootdisk */
    bootdisk?: string;
    cdrom?: string;
    /** Format: pve-qm-cicustom */
    cicustom?: string;
    cipassword?: string;
    /** @enum {string} */
    citype?: "configdrive2" | "nocloud" | "opennebula";
    /** @default true */
    ciupgrade?: boolean;
    ciuser?: string;
    /** @default 1 */
    cores?: number;
    /** Format: pve-vm-cpu-conf */
    cpu?: string;
    /** @default 0 */
    cpulimit?: number;
    cpuunits?: number;
    /** Format: pve-configid-list */
    delete?: string;
    description?: string;
    digest?: string;
    efidisk0?: string;
    force?: boolean;
    freeze?: boolean;
    /** Format: pve-volume-id */
    hookscript?: string;
    /**
     * Format: pve-hotplug-features
     * @default network,disk,usb
     */
    hotplug?: string;
    /** @enum {string} */
    hugepages?: "any" | "2" | "1024";
    /** Format: pve-storage-id */
    "import-working-storage"?: string;
    /** Format: pve-qemu-tdx-fmt */
    "intel-tdx"?: string;
    ivshmem?: string;
    /** @default false */
    keephugepages?: boolean;
    /** @enum {string} */
    keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
    /** @default true */
    kvm?: boolean;
    localtime?: boolean;
    /** @enum {string} */
    lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
    machine?: string;
    memory?: string;
    /** @default 0.1 */
    migrate_downtime?: number;
    /** @default 0 */
    migrate_speed?: number;
    /** Format: dns-name */
    name?: string;
    /** Format: address-list */
    nameserver?: string;
    /** @default false */
    numa?: boolean;
    /** @default false */
    onboot?: boolean;
    /**
     * @default other
     * @enum {string}
     */
    ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris";
    /** @default false */
    protection?: boolean;
    /** @default true */
    reboot?: boolean;
    /** Format: pve-configid-list */
    revert?: string;
    /** Format: pve-qm-rng */
    rng0?: string;
    /**
     * @default lsi
     * @enum {string}
     */
    scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
    searchdomain?: string;
    /** @default 1000 */
    shares?: number;
    skiplock?: boolean;
    /** Format: pve-qm-smbios1 */
    smbios1?: string;
    /** @default 1 */
    smp?: number;
    /** @default 1 */
    sockets?: number;
    spice_enhancements?: string;
    /** Format: urlencoded */
    sshkeys?: string;
    /** @default now */
    startdate?: string;
    /** Format: pve-startup-order */
    startup?: string;
    /** @default true */
    tablet?: boolean;
    /** Format: pve-tag-list */
    tags?: string;
    /** @default false */
    tdf?: boolean;
    /** @default false */
    template?: boolean;
    tpmstate0?: string;
    vcpus?: number;
    vga?: string;
    vmgenid?: string;
    /** Format: pve-storage-id */
    vmstatestorage?: string;
    /** Format: pve-qm-watchdog */
    watchdog?: string;
    [key: `hostpci${number}`]: string;
    [key: `ide${number}`]: string;
    [key: `ipconfig${number}`]: string;
    [key: `net${number}`]: string;
    [key: `numa${number}`]: string;
    [key: `parallel${number}`]: string;
    [key: `sata${number}`]: string;
    [key: `scsi${number}`]: string;
    [key: `serial${number}`]: string;
    [key: `unused${number}`]: string;
    [key: `usb${number}`]: string;
    [key: `virtio${number}`]: string;
    [key: `virtiofs${number}`]: string;
}
export type PostConfigResult = string;
export interface PostDbusVmstateParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** @enum {string} */
    action: "start" | "stop";
}
export type PostDbusVmstateResult = null;
export interface PostMigrateParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    bwlimit?: number;
    force?: boolean;
    /** Format: CIDR */
    migration_network?: string;
    /** @enum {string} */
    migration_type?: "secure" | "insecure";
    online?: boolean;
    /** Format: pve-node */
    target: string;
    /** Format: storage-pair-list */
    targetstorage?: string;
    /** @default false */
    "with-conntrack-state"?: boolean;
    "with-local-disks"?: boolean;
}
export type PostMigrateResult = string;
export interface PostMonitorParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    command: string;
}
export type PostMonitorResult = string;
export interface PostMoveDiskParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    bwlimit?: number;
    /** @default false */
    delete?: boolean;
    digest?: string;
    /** @enum {string} */
    disk: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0" | "unused0" | "unused1" | "unused2" | "unused3" | "unused4" | "unused5" | "unused6" | "unused7" | "unused8" | "unused9" | "unused10" | "unused11" | "unused12" | "unused13" | "unused14" | "unused15" | "unused16" | "unused17" | "unused18" | "unused19" | "unused20" | "unused21" | "unused22" | "unused23" | "unused24" | "unused25" | "unused26" | "unused27" | "unused28" | "unused29" | "unused30" | "unused31" | "unused32" | "unused33" | "unused34" | "unused35" | "unused36" | "unused37" | "unused38" | "unused39" | "unused40" | "unused41" | "unused42" | "unused43" | "unused44" | "unused45" | "unused46" | "unused47" | "unused48" | "unused49" | "unused50" | "unused51" | "unused52" | "unused53" | "unused54" | "unused55" | "unused56" | "unused57" | "unused58" | "unused59" | "unused60" | "unused61" | "unused62" | "unused63" | "unused64" | "unused65" | "unused66" | "unused67" | "unused68" | "unused69" | "unused70" | "unused71" | "unused72" | "unused73" | "unused74" | "unused75" | "unused76" | "unused77" | "unused78" | "unused79" | "unused80" | "unused81" | "unused82" | "unused83" | "unused84" | "unused85" | "unused86" | "unused87" | "unused88" | "unused89" | "unused90" | "unused91" | "unused92" | "unused93" | "unused94" | "unused95" | "unused96" | "unused97" | "unused98" | "unused99" | "unused100" | "unused101" | "unused102" | "unused103" | "unused104" | "unused105" | "unused106" | "unused107" | "unused108" | "unused109" | "unused110" | "unused111" | "unused112" | "unused113" | "unused114" | "unused115" | "unused116" | "unused117" | "unused118" | "unused119" | "unused120" | "unused121" | "unused122" | "unused123" | "unused124" | "unused125" | "unused126" | "unused127" | "unused128" | "unused129" | "unused130" | "unused131" | "unused132" | "unused133" | "unused134" | "unused135" | "unused136" | "unused137" | "unused138" | "unused139" | "unused140" | "unused141" | "unused142" | "unused143" | "unused144" | "unused145" | "unused146" | "unused147" | "unused148" | "unused149" | "unused150" | "unused151" | "unused152" | "unused153" | "unused154" | "unused155" | "unused156" | "unused157" | "unused158" | "unused159" | "unused160" | "unused161" | "unused162" | "unused163" | "unused164" | "unused165" | "unused166" | "unused167" | "unused168" | "unused169" | "unused170" | "unused171" | "unused172" | "unused173" | "unused174" | "unused175" | "unused176" | "unused177" | "unused178" | "unused179" | "unused180" | "unused181" | "unused182" | "unused183" | "unused184" | "unused185" | "unused186" | "unused187" | "unused188" | "unused189" | "unused190" | "unused191" | "unused192" | "unused193" | "unused194" | "unused195" | "unused196" | "unused197" | "unused198" | "unused199" | "unused200" | "unused201" | "unused202" | "unused203" | "unused204" | "unused205" | "unused206" | "unused207" | "unused208" | "unused209" | "unused210" | "unused211" | "unused212" | "unused213" | "unused214" | "unused215" | "unused216" | "unused217" | "unused218" | "unused219" | "unused220" | "unused221" | "unused222" | "unused223" | "unused224" | "unused225" | "unused226" | "unused227" | "unused228" | "unused229" | "unused230" | "unused231" | "unused232" | "unused233" | "unused234" | "unused235" | "unused236" | "unused237" | "unused238" | "unused239" | "unused240" | "unused241" | "unused242" | "unused243" | "unused244" | "unused245" | "unused246" | "unused247" | "unused248" | "unused249" | "unused250" | "unused251" | "unused252" | "unused253" | "unused254" | "unused255";
    /** @enum {string} */
    format?: "raw" | "qcow2" | "vmdk";
    /** Format: pve-storage-id */
    storage?: string;
    "target-digest"?: string;
    /** @enum {string} */
    "target-disk"?: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0" | "unused0" | "unused1" | "unused2" | "unused3" | "unused4" | "unused5" | "unused6" | "unused7" | "unused8" | "unused9" | "unused10" | "unused11" | "unused12" | "unused13" | "unused14" | "unused15" | "unused16" | "unused17" | "unused18" | "unused19" | "unused20" | "unused21" | "unused22" | "unused23" | "unused24" | "unused25" | "unused26" | "unused27" | "unused28" | "unused29" | "unused30" | "unused31" | "unused32" | "unused33" | "unused34" | "unused35" | "unused36" | "unused37" | "unused38" | "unused39" | "unused40" | "unused41" | "unused42" | "unused43" | "unused44" | "unused45" | "unused46" | "unused47" | "unused48" | "unused49" | "unused50" | "unused51" | "unused52" | "unused53" | "unused54" | "unused55" | "unused56" | "unused57" | "unused58" | "unused59" | "unused60" | "unused61" | "unused62" | "unused63" | "unused64" | "unused65" | "unused66" | "unused67" | "unused68" | "unused69" | "unused70" | "unused71" | "unused72" | "unused73" | "unused74" | "unused75" | "unused76" | "unused77" | "unused78" | "unused79" | "unused80" | "unused81" | "unused82" | "unused83" | "unused84" | "unused85" | "unused86" | "unused87" | "unused88" | "unused89" | "unused90" | "unused91" | "unused92" | "unused93" | "unused94" | "unused95" | "unused96" | "unused97" | "unused98" | "unused99" | "unused100" | "unused101" | "unused102" | "unused103" | "unused104" | "unused105" | "unused106" | "unused107" | "unused108" | "unused109" | "unused110" | "unused111" | "unused112" | "unused113" | "unused114" | "unused115" | "unused116" | "unused117" | "unused118" | "unused119" | "unused120" | "unused121" | "unused122" | "unused123" | "unused124" | "unused125" | "unused126" | "unused127" | "unused128" | "unused129" | "unused130" | "unused131" | "unused132" | "unused133" | "unused134" | "unused135" | "unused136" | "unused137" | "unused138" | "unused139" | "unused140" | "unused141" | "unused142" | "unused143" | "unused144" | "unused145" | "unused146" | "unused147" | "unused148" | "unused149" | "unused150" | "unused151" | "unused152" | "unused153" | "unused154" | "unused155" | "unused156" | "unused157" | "unused158" | "unused159" | "unused160" | "unused161" | "unused162" | "unused163" | "unused164" | "unused165" | "unused166" | "unused167" | "unused168" | "unused169" | "unused170" | "unused171" | "unused172" | "unused173" | "unused174" | "unused175" | "unused176" | "unused177" | "unused178" | "unused179" | "unused180" | "unused181" | "unused182" | "unused183" | "unused184" | "unused185" | "unused186" | "unused187" | "unused188" | "unused189" | "unused190" | "unused191" | "unused192" | "unused193" | "unused194" | "unused195" | "unused196" | "unused197" | "unused198" | "unused199" | "unused200" | "unused201" | "unused202" | "unused203" | "unused204" | "unused205" | "unused206" | "unused207" | "unused208" | "unused209" | "unused210" | "unused211" | "unused212" | "unused213" | "unused214" | "unused215" | "unused216" | "unused217" | "unused218" | "unused219" | "unused220" | "unused221" | "unused222" | "unused223" | "unused224" | "unused225" | "unused226" | "unused227" | "unused228" | "unused229" | "unused230" | "unused231" | "unused232" | "unused233" | "unused234" | "unused235" | "unused236" | "unused237" | "unused238" | "unused239" | "unused240" | "unused241" | "unused242" | "unused243" | "unused244" | "unused245" | "unused246" | "unused247" | "unused248" | "unused249" | "unused250" | "unused251" | "unused252" | "unused253" | "unused254" | "unused255";
    "target-vmid"?: number;
}
export type PostMoveDiskResult = string;
export interface PostMtunnelParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** Format: pve-bridge-id-list */
    bridges?: string;
    /** Format: pve-storage-id-list */
    storages?: string;
}
export interface PostMtunnelResult {
    socket: string;
    ticket: string;
    upid: string;
}
export interface PostQemuParams {
    /** Format: pve-node */
    node: string;
    /** @default true */
    acpi?: boolean;
    /** Format: pve-cpuset */
    affinity?: string;
    agent?: string;
    /** @default true */
    "allow-ksm"?: boolean;
    /** Format: pve-qemu-sev-fmt */
    "amd-sev"?: string;
    /** @enum {string} */
    arch?: "x86_64" | "aarch64";
    archive?: string;
    args?: string;
    audio0?: string;
    /** @default false */
    autostart?: boolean;
    balloon?: number;
    /**
     * @default seabios
     * @enum {string}
     */
    bios?: "seabios" | "ovmf";
    /** Format: pve-qm-boot */
    boot?: string;
    /** Format: pve-qm-bootdisk */
    bootdisk?: string;
    bwlimit?: number;
    cdrom?: string;
    /** Format: pve-qm-cicustom */
    cicustom?: string;
    cipassword?: string;
    /** @enum {string} */
    citype?: "configdrive2" | "nocloud" | "opennebula";
    /** @default true */
    ciupgrade?: boolean;
    ciuser?: string;
    /** @default 1 */
    cores?: number;
    /** Format: pve-vm-cpu-conf */
    cpu?: string;
    /** @default 0 */
    cpulimit?: number;
    cpuunits?: number;
    description?: string;
    efidisk0?: string;
    force?: boolean;
    freeze?: boolean;
    /** @default false */
    "ha-managed"?: boolean;
    /** Format: pve-volume-id */
    hookscript?: string;
    /**
     * Format: pve-hotplug-features
     * @default network,disk,usb
     */
    hotplug?: string;
    /** @enum {string} */
    hugepages?: "any" | "2" | "1024";
    /** Format: pve-storage-id */
    "import-working-storage"?: string;
    /** Format: pve-qemu-tdx-fmt */
    "intel-tdx"?: string;
    ivshmem?: string;
    /** @default false */
    keephugepages?: boolean;
    /** @enum {string} */
    keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
    /** @default true */
    kvm?: boolean;
    "live-restore"?: boolean;
    localtime?: boolean;
    /** @enum {string} */
    lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
    machine?: string;
    memory?: string;
    /** @default 0.1 */
    migrate_downtime?: number;
    /** @default 0 */
    migrate_speed?: number;
    /** Format: dns-name */
    name?: string;
    /** Format: address-list */
    nameserver?: string;
    /** @default false */
    numa?: boolean;
    /** @default false */
    onboot?: boolean;
    /**
     * @default other
     * @enum {string}
     */
    ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris";
    /** Format: pve-poolid */
    pool?: string;
    /** @default false */
    protection?: boolean;
    /** @default true */
    reboot?: boolean;
    /** Format: pve-qm-rng */
    rng0?: string;
    /**
     * @default lsi
     * @enum {string}
     */
    scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
    searchdomain?: string;
    /** @default 1000 */
    shares?: number;
    /** Format: pve-qm-smbios1 */
    smbios1?: string;
    /** @default 1 */
    smp?: number;
    /** @default 1 */
    sockets?: number;
    spice_enhancements?: string;
    /** Format: urlencoded */
    sshkeys?: string;
    /** @default false */
    start?: boolean;
    /** @default now */
    startdate?: string;
    /** Format: pve-startup-order */
    startup?: string;
    /** Format: pve-storage-id */
    storage?: string;
    /** @default true */
    tablet?: boolean;
    /** Format: pve-tag-list */
    tags?: string;
    /** @default false */
    tdf?: boolean;
    /** @default false */
    template?: boolean;
    tpmstate0?: string;
    unique?: boolean;
    vcpus?: number;
    vga?: string;
    vmgenid?: string;
    vmid: number;
    /** Format: pve-storage-id */
    vmstatestorage?: string;
    /** Format: pve-qm-watchdog */
    watchdog?: string;
    [key: `hostpci${number}`]: string;
    [key: `ide${number}`]: string;
    [key: `ipconfig${number}`]: string;
    [key: `net${number}`]: string;
    [key: `numa${number}`]: string;
    [key: `parallel${number}`]: string;
    [key: `sata${number}`]: string;
    [key: `scsi${number}`]: string;
    [key: `serial${number}`]: string;
    [key: `unused${number}`]: string;
    [key: `usb${number}`]: string;
    [key: `virtio${number}`]: string;
    [key: `virtiofs${number}`]: string;
}
export type PostQemuResult = string;
export interface PostRemoteMigrateParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    bwlimit?: number;
    /** @default false */
    delete?: boolean;
    online?: boolean;
    /** Format: bridge-pair-list */
    "target-bridge": string;
    /** Format: proxmox-remote */
    "target-endpoint": string;
    /** Format: storage-pair-list */
    "target-storage": string;
    "target-vmid"?: number;
}
export type PostRemoteMigrateResult = string;
export interface PostSpiceproxyParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** Format: address */
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
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** @enum {string} */
    disk?: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0";
}
export type PostTemplateResult = string;
export interface PostTermproxyParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** @enum {string} */
    serial?: "serial0" | "serial1" | "serial2" | "serial3";
}
export interface PostTermproxyResult {
    port: number | string;
    ticket: string;
    upid: string;
    user: string;
}
export interface PostVncproxyParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** @default false */
    "generate-password"?: boolean;
    websocket?: boolean;
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
    /** Format: pve-node */
    node: string;
    vmid: number;
    /** @default true */
    acpi?: boolean;
    /** Format: pve-cpuset */
    affinity?: string;
    agent?: string;
    /** @default true */
    "allow-ksm"?: boolean;
    /** Format: pve-qemu-sev-fmt */
    "amd-sev"?: string;
    /** @enum {string} */
    arch?: "x86_64" | "aarch64";
    args?: string;
    audio0?: string;
    /** @default false */
    autostart?: boolean;
    balloon?: number;
    /**
     * @default seabios
     * @enum {string}
     */
    bios?: "seabios" | "ovmf";
    /** Format: pve-qm-boot */
    boot?: string;
    /** Format: pve-qm-bootdisk */
    bootdisk?: string;
    cdrom?: string;
    /** Format: pve-qm-cicustom */
    cicustom?: string;
    cipassword?: string;
    /** @enum {string} */
    citype?: "configdrive2" | "nocloud" | "opennebula";
    /** @default true */
    ciupgrade?: boolean;
    ciuser?: string;
    /** @default 1 */
    cores?: number;
    /** Format: pve-vm-cpu-conf */
    cpu?: string;
    /** @default 0 */
    cpulimit?: number;
    cpuunits?: number;
    /** Format: pve-configid-list */
    delete?: string;
    description?: string;
    digest?: string;
    efidisk0?: string;
    force?: boolean;
    freeze?: boolean;
    /** Format: pve-volume-id */
    hookscript?: string;
    /**
     * Format: pve-hotplug-features
     * @default network,disk,usb
     */
    hotplug?: string;
    /** @enum {string} */
    hugepages?: "any" | "2" | "1024";
    /** Format: pve-qemu-tdx-fmt */
    "intel-tdx"?: string;
    ivshmem?: string;
    /** @default false */
    keephugepages?: boolean;
    /** @enum {string} */
    keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
    /** @default true */
    kvm?: boolean;
    localtime?: boolean;
    /** @enum {string} */
    lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
    machine?: string;
    memory?: string;
    /** @default 0.1 */
    migrate_downtime?: number;
    /** @default 0 */
    migrate_speed?: number;
    /** Format: dns-name */
    name?: string;
    /** Format: address-list */
    nameserver?: string;
    /** @default false */
    numa?: boolean;
    /** @default false */
    onboot?: boolean;
    /**
     * @default other
     * @enum {string}
     */
    ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris";
    /** @default false */
    protection?: boolean;
    /** @default true */
    reboot?: boolean;
    /** Format: pve-configid-list */
    revert?: string;
    /** Format: pve-qm-rng */
    rng0?: string;
    /**
     * @default lsi
     * @enum {string}
     */
    scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
    searchdomain?: string;
    /** @default 1000 */
    shares?: number;
    skiplock?: boolean;
    /** Format: pve-qm-smbios1 */
    smbios1?: string;
    /** @default 1 */
    smp?: number;
    /** @default 1 */
    sockets?: number;
    spice_enhancements?: string;
    /** Format: urlencoded */
    sshkeys?: string;
    /** @default now */
    startdate?: string;
    /** Format: pve-startup-order */
    startup?: string;
    /** @default true */
    tablet?: boolean;
    /** Format: pve-tag-list */
    tags?: string;
    /** @default false */
    tdf?: boolean;
    /** @default false */
    template?: boolean;
    tpmstate0?: string;
    vcpus?: number;
    vga?: string;
    vmgenid?: string;
    /** Format: pve-storage-id */
    vmstatestorage?: string;
    /** Format: pve-qm-watchdog */
    watchdog?: string;
    [key: `hostpci${number}`]: string;
    [key: `ide${number}`]: string;
    [key: `ipconfig${number}`]: string;
    [key: `net${number}`]: string;
    [key: `numa${number}`]: string;
    [key: `parallel${number}`]: string;
    [key: `sata${number}`]: string;
    [key: `scsi${number}`]: string;
    [key: `serial${number}`]: string;
    [key: `unused${number}`]: string;
    [key: `usb${number}`]: string;
    [key: `virtio${number}`]: string;
    [key: `virtiofs${number}`]: string;
}
export type PutConfigResult = null;
export interface PutResizeParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    digest?: string;
    /** @enum {string} */
    disk: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0";
    size: string;
    skiplock?: boolean;
}
export type PutResizeResult = string;
export interface PutSendkeyParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    key: string;
    skiplock?: boolean;
}
export type PutSendkeyResult = null;
export interface PutUnlinkParams {
    /** Format: pve-node */
    node: string;
    vmid: number;
    force?: boolean;
    /** Format: pve-configid-list */
    idlist: string;
}
export type PutUnlinkResult = null;
