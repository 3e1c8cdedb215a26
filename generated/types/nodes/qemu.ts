import type * as f from '../../formats/property-strings.ts';

export interface DeleteQemuByVmidParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * @description Also delete volumes of this guest that its configuration does not mention
     * @default false
     */
    "destroy-unreferenced-disks"?: boolean;
    /** @description Remove the guest from backup and replication jobs and from HA too */
    purge?: boolean;
    /** @description Act even if the guest is locked; only for root@pam */
    skiplock?: boolean;
}
export type DeleteQemuByVmidResult = string;
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
    nodes: string[];
}
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
export interface GetQemuParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Also work out the state of each running VM in full */
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
}
export type GetQemuByVmidResult = {
    subdir: string;
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
    /**
     * @description Image format of the copied disks, where the storage has a choice
     * @enum {string}
     */
    format?: "raw" | "qcow2" | "vmdk";
    /** @description Copy all disks instead of making a linked clone */
    full?: boolean;
    /**
     * Format: dns-name
     * @description Name of the new VM
     */
    name?: string;
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
     * @description Storage for the disks of a full clone; the same as before if omitted
     */
    storage?: string;
    /**
     * Format: pve-node
     * @description Node the clone is created on; needs shared storage
     */
    target?: string;
}
export type PostCloneResult = string;
export interface PostConfigParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * @description Offer ACPI to the VM
     * @default true
     */
    acpi?: boolean;
    /**
     * Format: pve-cpuset
     * @description Host CPUs the VM may run on, e.g. 0-3,8
     */
    affinity?: string;
    /** @description QEMU guest agent, e.g. enabled=1,fstrim_cloned_disks=1 */
    agent?: string | f.NodesQemuAgent;
    /**
     * @description Let the host merge equal memory pages of this VM (KSM)
     * @default true
     */
    "allow-ksm"?: boolean;
    /**
     * Format: pve-qemu-sev-fmt
     * @description AMD SEV memory encryption, e.g. type=snp,no-debug=1
     */
    "amd-sev"?: string | f.PveQemuSevFmt;
    /**
     * @description CPU architecture of the guest
     * @enum {string}
     */
    arch?: "x86_64" | "aarch64";
    /** @description Raw arguments added to the QEMU command line */
    args?: string;
    /** @description Sound device, e.g. device=ich9-intel-hda,driver=spice */
    audio0?: string | f.NodesQemuAudio0;
    /**
     * @description Restart the VM after a crash (has no effect at present)
     * @default false
     */
    autostart?: boolean;
    /** @description Seconds to wait for the result before it is left to a background task */
    background_delay?: number;
    /** @description Least memory in MiB that ballooning leaves to the VM; 0 turns it off */
    balloon?: number;
    /**
     * @description Firmware the VM boots with
     * @default seabios
     * @enum {string}
     */
    bios?: "seabios" | "ovmf";
    /**
     * Format: pve-qm-boot
     * @description Boot order, e.g. order=scsi0;ide2;net0
     */
    boot?: string | f.PveQmBoot;
    /**
     * Format: pve-qm-bootdisk
     * @description Disk to boot from (old form of boot), e.g. scsi0
     */
    bootdisk?: string;
    /** @description CD-ROM drive at ide2, e.g. local:iso/debian.iso or none */
    cdrom?: string | f.NodesQemuCdrom;
    /**
     * Format: pve-qm-cicustom
     * @description Own cloud-init files in place of generated ones, e.g. user=STORAGE:snippets/user.yaml
     */
    cicustom?: string | f.PveQmCicustom;
    /** @description Password cloud-init gives the user; SSH keys are safer */
    cipassword?: string;
    /**
     * @description Format of the cloud-init drive
     * @enum {string}
     */
    citype?: "configdrive2" | "nocloud" | "opennebula";
    /**
     * @description Let cloud-init upgrade packages at the first boot
     * @default true
     */
    ciupgrade?: boolean;
    /** @description User that cloud-init sets up in place of the image's default one */
    ciuser?: string;
    /**
     * @description CPU cores per socket
     * @default 1
     */
    cores?: number;
    /**
     * Format: pve-vm-cpu-conf
     * @description CPU model and flags the VM sees, e.g. host,flags=+pcid
     */
    cpu?: string | f.PveVmCpuConf;
    /**
     * @description CPU time limit, counted in CPUs, e.g. 1.5; 0 for no limit
     * @default 0
     */
    cpulimit?: number;
    /** @description CPU weight compared with other guests; more gets more time */
    cpuunits?: number;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, e.g. net1,scsi2; the volumes of removed disks become unused
     */
    delete?: string;
    /** @description Notes of the VM, in Markdown */
    description?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Disk for the UEFI variables, e.g. local-lvm:1,efitype=4m,pre-enrolled-keys=1 */
    efidisk0?: string | f.NodesQemuEfidisk0;
    /** @description Delete the volumes of removed disks instead of keeping them as unused. Needs delete */
    force?: boolean;
    /** @description Hold the CPUs at start until they are resumed from the monitor */
    freeze?: boolean;
    /**
     * Format: pve-volume-id
     * @description Script run at stages of the guest's life, e.g. local:snippets/hook.pl
     */
    hookscript?: string;
    /**
     * Format: pve-hotplug-features
     * @description What can be changed while the VM runs, e.g. network,disk,usb,memory
     * @default network,disk,usb
     */
    hotplug?: string;
    /**
     * @description Size in MiB of the huge pages behind the VM's memory
     * @enum {string}
     */
    hugepages?: "any" | "2" | "1024";
    /**
     * Format: pve-storage-id
     * @description Storage for unpacking images on import, e.g. from an OVA
     */
    "import-working-storage"?: string;
    /**
     * Format: pve-qemu-tdx-fmt
     * @description Intel TDX protection of the VM, e.g. type=tdx,attestation=1
     */
    "intel-tdx"?: string | f.PveQemuTdxFmt;
    /** @description Memory shared between VMs or with the host, size in MiB, e.g. size=32,name=shm1 */
    ivshmem?: string | f.NodesQemuIvshmem;
    /**
     * @description Keep the huge pages after the VM stops, for its next start
     * @default false
     */
    keephugepages?: boolean;
    /**
     * @description Keyboard layout of the VM's VNC console
     * @enum {string}
     */
    keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
    /**
     * @description Use the hardware's virtualization
     * @default true
     */
    kvm?: boolean;
    /** @description Keep the VM's clock in local time instead of UTC */
    localtime?: boolean;
    /**
     * @description Lock on the VM that keeps other operations away
     * @enum {string}
     */
    lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
    /** @description QEMU machine type and options, e.g. q35,viommu=intel */
    machine?: string | f.NodesQemuMachine;
    /** @description Memory of the VM in MiB */
    memory?: string | f.NodesQemuMemory;
    /**
     * @description Longest pause at the end of a live migration, in seconds
     * @default 0.1
     */
    migrate_downtime?: number;
    /**
     * @description Speed limit of migrations in MB/s; 0 for no limit
     * @default 0
     */
    migrate_speed?: number;
    /**
     * Format: dns-name
     * @description Name of the VM, also its host name in cloud-init
     */
    name?: string;
    /**
     * Format: address-list
     * @description DNS servers given to the guest by cloud-init; the node's own where nothing is set
     */
    nameserver?: string;
    /**
     * @description Emulate NUMA; needed to hotplug memory
     * @default false
     */
    numa?: boolean;
    /**
     * @description Start the guest when the node boots
     * @default false
     */
    onboot?: boolean;
    /**
     * @description Operating system of the guest, which tunes the virtual hardware for it
     * @default other
     * @enum {string}
     */
    ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris";
    /**
     * @description Refuse to remove the guest or its disks
     * @default false
     */
    protection?: boolean;
    /**
     * @description Allow the guest to reboot; otherwise the VM stops when it tries to
     * @default true
     */
    reboot?: boolean;
    /**
     * Format: pve-configid-list
     * @description Options whose pending change is discarded, e.g. memory,cores
     */
    revert?: string;
    /**
     * Format: pve-qm-rng
     * @description VirtIO random number generator, e.g. source=/dev/urandom,max_bytes=1024,period=1000
     */
    rng0?: string | f.PveQmRng;
    /**
     * @description SCSI controller model
     * @default lsi
     * @enum {string}
     */
    scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
    /** @description DNS search domain given to the guest by cloud-init */
    searchdomain?: string;
    /**
     * @description Memory weight for automatic ballooning; more means more, 0 turns it off
     * @default 1000
     */
    shares?: number;
    /** @description Act even if the guest is locked; only for root@pam */
    skiplock?: boolean;
    /**
     * Format: pve-qm-smbios1
     * @description System data shown in SMBIOS, e.g. uuid=UUID,serial=TEXT; base64=1 for encoded text
     */
    smbios1?: string | f.PveQmSmbios1;
    /**
     * @description Number of CPU sockets; superseded by sockets
     * @default 1
     */
    smp?: number;
    /**
     * @description Number of CPU sockets
     * @default 1
     */
    sockets?: number;
    /** @description Extras for SPICE, e.g. foldersharing=1,videostreaming=all */
    spice_enhancements?: string | f.NodesQemuSpiceEnhancements;
    /**
     * Format: urlencoded
     * @description SSH keys installed by cloud-init, one per line and URL-encoded
     */
    sshkeys?: string;
    /**
     * @description Initial date of the virtual clock, e.g. 2025-01-31T08:00:00
     * @default now
     */
    startdate?: string;
    /**
     * Format: pve-startup-order
     * @description Boot order and waiting times in seconds, e.g. order=2,up=30,down=60
     */
    startup?: string | f.PveStartupOrder;
    /**
     * @description Add a USB tablet as pointer, so that the mouse position matches in VNC
     * @default true
     */
    tablet?: boolean;
    /**
     * Format: pve-tag-list
     * @description Tags of the guest, e.g. web;prod
     */
    tags?: string;
    /**
     * @description Correct clock drift of the guest
     * @default false
     */
    tdf?: boolean;
    /**
     * @description Make the guest a template
     * @default false
     */
    template?: boolean;
    /** @description Disk for the TPM state, e.g. STORAGE:1,version=v2.0 */
    tpmstate0?: string | f.NodesQemuTpmstate0;
    /** @description Virtual CPUs plugged in when the VM starts, up to the cores of all sockets */
    vcpus?: number;
    /** @description Display device, e.g. type=virtio,memory=64 (memory in MiB) */
    vga?: string | f.NodesQemuVga;
    /** @description Generation ID that tells the guest about rollbacks and clones; 1 makes a new one, 0 turns it off */
    vmgenid?: string;
    /**
     * Format: pve-storage-id
     * @description Storage for the VM's saved memory, in snapshots and hibernation
     */
    vmstatestorage?: string;
    /**
     * Format: pve-qm-watchdog
     * @description Virtual hardware watchdog, e.g. model=i6300esb,action=reset
     */
    watchdog?: string | f.PveQmWatchdog;
    [key: `hostpci${number}`]: string | f.PveQmHostpci;
    [key: `ide${number}`]: string | f.NodesQemuIde;
    [key: `ipconfig${number}`]: string | f.PveQmIpconfig;
    [key: `net${number}`]: string | f.NodesQemuNet;
    [key: `numa${number}`]: string | f.NodesQemuNuma;
    [key: `parallel${number}`]: string;
    [key: `sata${number}`]: string | f.NodesQemuSata;
    [key: `scsi${number}`]: string | f.NodesQemuScsi;
    [key: `serial${number}`]: string;
    [key: `unused${number}`]: string | f.NodesQemuUnused;
    [key: `usb${number}`]: string | f.NodesQemuUsb;
    [key: `virtio${number}`]: string | f.NodesQemuVirtio;
    [key: `virtiofs${number}`]: string | f.NodesQemuVirtiofs;
}
export type PostConfigResult = string;
export interface PostDbusVmstateParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * @description Start or stop the helper that carries state for migrations
     * @enum {string}
     */
    action: "start" | "stop";
}
export type PostDbusVmstateResult = null;
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
    /** @description Migrate even though the VM uses devices of the node (root only) */
    force?: boolean;
    /**
     * Format: CIDR
     * @description Network the migration uses, e.g. 192.0.2.0/24
     */
    migration_network?: string;
    /**
     * @description Whether migration traffic is encrypted through SSH
     * @enum {string}
     */
    migration_type?: "secure" | "insecure";
    /** @description Migrate a running guest live */
    online?: boolean;
    /**
     * Format: pve-node
     * @description Node the guest goes to
     */
    target: string;
    /**
     * Format: storage-pair-list
     * @description Storages on the target, SOURCE:TARGET pairs or one for all; 1 keeps the names
     */
    targetstorage?: string;
    /**
     * @description Carry the VM's tracked firewall connections over to the target
     * @default false
     */
    "with-conntrack-state"?: boolean;
    /** @description Migrate disks on local storage too */
    "with-local-disks"?: boolean;
}
export type PostMigrateResult = string;
export interface PostMonitorParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Command for the QEMU monitor, e.g. info block */
    command: string;
}
export type PostMonitorResult = string;
export interface PostMoveDiskParams {
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
     * @description Delete the source disk after the copy; otherwise it stays as unused
     * @default false
     */
    delete?: boolean;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /**
     * @description Disk of the VM, e.g. scsi0
     * @enum {string}
     */
    disk: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0" | "unused0" | "unused1" | "unused2" | "unused3" | "unused4" | "unused5" | "unused6" | "unused7" | "unused8" | "unused9" | "unused10" | "unused11" | "unused12" | "unused13" | "unused14" | "unused15" | "unused16" | "unused17" | "unused18" | "unused19" | "unused20" | "unused21" | "unused22" | "unused23" | "unused24" | "unused25" | "unused26" | "unused27" | "unused28" | "unused29" | "unused30" | "unused31" | "unused32" | "unused33" | "unused34" | "unused35" | "unused36" | "unused37" | "unused38" | "unused39" | "unused40" | "unused41" | "unused42" | "unused43" | "unused44" | "unused45" | "unused46" | "unused47" | "unused48" | "unused49" | "unused50" | "unused51" | "unused52" | "unused53" | "unused54" | "unused55" | "unused56" | "unused57" | "unused58" | "unused59" | "unused60" | "unused61" | "unused62" | "unused63" | "unused64" | "unused65" | "unused66" | "unused67" | "unused68" | "unused69" | "unused70" | "unused71" | "unused72" | "unused73" | "unused74" | "unused75" | "unused76" | "unused77" | "unused78" | "unused79" | "unused80" | "unused81" | "unused82" | "unused83" | "unused84" | "unused85" | "unused86" | "unused87" | "unused88" | "unused89" | "unused90" | "unused91" | "unused92" | "unused93" | "unused94" | "unused95" | "unused96" | "unused97" | "unused98" | "unused99" | "unused100" | "unused101" | "unused102" | "unused103" | "unused104" | "unused105" | "unused106" | "unused107" | "unused108" | "unused109" | "unused110" | "unused111" | "unused112" | "unused113" | "unused114" | "unused115" | "unused116" | "unused117" | "unused118" | "unused119" | "unused120" | "unused121" | "unused122" | "unused123" | "unused124" | "unused125" | "unused126" | "unused127" | "unused128" | "unused129" | "unused130" | "unused131" | "unused132" | "unused133" | "unused134" | "unused135" | "unused136" | "unused137" | "unused138" | "unused139" | "unused140" | "unused141" | "unused142" | "unused143" | "unused144" | "unused145" | "unused146" | "unused147" | "unused148" | "unused149" | "unused150" | "unused151" | "unused152" | "unused153" | "unused154" | "unused155" | "unused156" | "unused157" | "unused158" | "unused159" | "unused160" | "unused161" | "unused162" | "unused163" | "unused164" | "unused165" | "unused166" | "unused167" | "unused168" | "unused169" | "unused170" | "unused171" | "unused172" | "unused173" | "unused174" | "unused175" | "unused176" | "unused177" | "unused178" | "unused179" | "unused180" | "unused181" | "unused182" | "unused183" | "unused184" | "unused185" | "unused186" | "unused187" | "unused188" | "unused189" | "unused190" | "unused191" | "unused192" | "unused193" | "unused194" | "unused195" | "unused196" | "unused197" | "unused198" | "unused199" | "unused200" | "unused201" | "unused202" | "unused203" | "unused204" | "unused205" | "unused206" | "unused207" | "unused208" | "unused209" | "unused210" | "unused211" | "unused212" | "unused213" | "unused214" | "unused215" | "unused216" | "unused217" | "unused218" | "unused219" | "unused220" | "unused221" | "unused222" | "unused223" | "unused224" | "unused225" | "unused226" | "unused227" | "unused228" | "unused229" | "unused230" | "unused231" | "unused232" | "unused233" | "unused234" | "unused235" | "unused236" | "unused237" | "unused238" | "unused239" | "unused240" | "unused241" | "unused242" | "unused243" | "unused244" | "unused245" | "unused246" | "unused247" | "unused248" | "unused249" | "unused250" | "unused251" | "unused252" | "unused253" | "unused254" | "unused255";
    /**
     * @description Image format on the target storage
     * @enum {string}
     */
    format?: "raw" | "qcow2" | "vmdk";
    /**
     * Format: pve-storage-id
     * @description Storage the disk is moved to
     */
    storage?: string;
    /** @description Refuse if the target guest's configuration has changed since it had this digest */
    "target-digest"?: string;
    /**
     * @description Slot the disk gets in the target VM; the same as before if omitted
     * @enum {string}
     */
    "target-disk"?: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0" | "unused0" | "unused1" | "unused2" | "unused3" | "unused4" | "unused5" | "unused6" | "unused7" | "unused8" | "unused9" | "unused10" | "unused11" | "unused12" | "unused13" | "unused14" | "unused15" | "unused16" | "unused17" | "unused18" | "unused19" | "unused20" | "unused21" | "unused22" | "unused23" | "unused24" | "unused25" | "unused26" | "unused27" | "unused28" | "unused29" | "unused30" | "unused31" | "unused32" | "unused33" | "unused34" | "unused35" | "unused36" | "unused37" | "unused38" | "unused39" | "unused40" | "unused41" | "unused42" | "unused43" | "unused44" | "unused45" | "unused46" | "unused47" | "unused48" | "unused49" | "unused50" | "unused51" | "unused52" | "unused53" | "unused54" | "unused55" | "unused56" | "unused57" | "unused58" | "unused59" | "unused60" | "unused61" | "unused62" | "unused63" | "unused64" | "unused65" | "unused66" | "unused67" | "unused68" | "unused69" | "unused70" | "unused71" | "unused72" | "unused73" | "unused74" | "unused75" | "unused76" | "unused77" | "unused78" | "unused79" | "unused80" | "unused81" | "unused82" | "unused83" | "unused84" | "unused85" | "unused86" | "unused87" | "unused88" | "unused89" | "unused90" | "unused91" | "unused92" | "unused93" | "unused94" | "unused95" | "unused96" | "unused97" | "unused98" | "unused99" | "unused100" | "unused101" | "unused102" | "unused103" | "unused104" | "unused105" | "unused106" | "unused107" | "unused108" | "unused109" | "unused110" | "unused111" | "unused112" | "unused113" | "unused114" | "unused115" | "unused116" | "unused117" | "unused118" | "unused119" | "unused120" | "unused121" | "unused122" | "unused123" | "unused124" | "unused125" | "unused126" | "unused127" | "unused128" | "unused129" | "unused130" | "unused131" | "unused132" | "unused133" | "unused134" | "unused135" | "unused136" | "unused137" | "unused138" | "unused139" | "unused140" | "unused141" | "unused142" | "unused143" | "unused144" | "unused145" | "unused146" | "unused147" | "unused148" | "unused149" | "unused150" | "unused151" | "unused152" | "unused153" | "unused154" | "unused155" | "unused156" | "unused157" | "unused158" | "unused159" | "unused160" | "unused161" | "unused162" | "unused163" | "unused164" | "unused165" | "unused166" | "unused167" | "unused168" | "unused169" | "unused170" | "unused171" | "unused172" | "unused173" | "unused174" | "unused175" | "unused176" | "unused177" | "unused178" | "unused179" | "unused180" | "unused181" | "unused182" | "unused183" | "unused184" | "unused185" | "unused186" | "unused187" | "unused188" | "unused189" | "unused190" | "unused191" | "unused192" | "unused193" | "unused194" | "unused195" | "unused196" | "unused197" | "unused198" | "unused199" | "unused200" | "unused201" | "unused202" | "unused203" | "unused204" | "unused205" | "unused206" | "unused207" | "unused208" | "unused209" | "unused210" | "unused211" | "unused212" | "unused213" | "unused214" | "unused215" | "unused216" | "unused217" | "unused218" | "unused219" | "unused220" | "unused221" | "unused222" | "unused223" | "unused224" | "unused225" | "unused226" | "unused227" | "unused228" | "unused229" | "unused230" | "unused231" | "unused232" | "unused233" | "unused234" | "unused235" | "unused236" | "unused237" | "unused238" | "unused239" | "unused240" | "unused241" | "unused242" | "unused243" | "unused244" | "unused245" | "unused246" | "unused247" | "unused248" | "unused249" | "unused250" | "unused251" | "unused252" | "unused253" | "unused254" | "unused255";
    /** @description VMID on the target; the same as before if omitted */
    "target-vmid"?: number;
}
export type PostMoveDiskResult = string;
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
     * @description Bridges the arriving VM will use, checked for access
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
export interface PostQemuParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Offer ACPI to the VM
     * @default true
     */
    acpi?: boolean;
    /**
     * Format: pve-cpuset
     * @description Host CPUs the VM may run on, e.g. 0-3,8
     */
    affinity?: string;
    /** @description QEMU guest agent, e.g. enabled=1,fstrim_cloned_disks=1 */
    agent?: string | f.NodesQemuAgent;
    /**
     * @description Let the host merge equal memory pages of this VM (KSM)
     * @default true
     */
    "allow-ksm"?: boolean;
    /**
     * Format: pve-qemu-sev-fmt
     * @description AMD SEV memory encryption, e.g. type=snp,no-debug=1
     */
    "amd-sev"?: string | f.PveQemuSevFmt;
    /**
     * @description CPU architecture of the guest
     * @enum {string}
     */
    arch?: "x86_64" | "aarch64";
    /** @description Backup to restore, e.g. STORAGE:backup/FILE, or - for standard input */
    archive?: string;
    /** @description Raw arguments added to the QEMU command line */
    args?: string;
    /** @description Sound device, e.g. device=ich9-intel-hda,driver=spice */
    audio0?: string | f.NodesQemuAudio0;
    /**
     * @description Restart the VM after a crash (has no effect at present)
     * @default false
     */
    autostart?: boolean;
    /** @description Least memory in MiB that ballooning leaves to the VM; 0 turns it off */
    balloon?: number;
    /**
     * @description Firmware the VM boots with
     * @default seabios
     * @enum {string}
     */
    bios?: "seabios" | "ovmf";
    /**
     * Format: pve-qm-boot
     * @description Boot order, e.g. order=scsi0;ide2;net0
     */
    boot?: string | f.PveQmBoot;
    /**
     * Format: pve-qm-bootdisk
     * @description Disk to boot from (old form of boot), e.g. scsi0
     */
    bootdisk?: string;
    /** @description Bandwidth limit of the restore in KiB/s; 0 for no limit */
    bwlimit?: number;
    /** @description CD-ROM drive at ide2, e.g. local:iso/debian.iso or none */
    cdrom?: string | f.NodesQemuCdrom;
    /**
     * Format: pve-qm-cicustom
     * @description Own cloud-init files in place of generated ones, e.g. user=STORAGE:snippets/user.yaml
     */
    cicustom?: string | f.PveQmCicustom;
    /** @description Password cloud-init gives the user; SSH keys are safer */
    cipassword?: string;
    /**
     * @description Format of the cloud-init drive
     * @enum {string}
     */
    citype?: "configdrive2" | "nocloud" | "opennebula";
    /**
     * @description Let cloud-init upgrade packages at the first boot
     * @default true
     */
    ciupgrade?: boolean;
    /** @description User that cloud-init sets up in place of the image's default one */
    ciuser?: string;
    /**
     * @description CPU cores per socket
     * @default 1
     */
    cores?: number;
    /**
     * Format: pve-vm-cpu-conf
     * @description CPU model and flags the VM sees, e.g. host,flags=+pcid
     */
    cpu?: string | f.PveVmCpuConf;
    /**
     * @description CPU time limit, counted in CPUs, e.g. 1.5; 0 for no limit
     * @default 0
     */
    cpulimit?: number;
    /** @description CPU weight compared with other guests; more gets more time */
    cpuunits?: number;
    /** @description Notes of the VM, in Markdown */
    description?: string;
    /** @description Disk for the UEFI variables, e.g. local-lvm:1,efitype=4m,pre-enrolled-keys=1 */
    efidisk0?: string | f.NodesQemuEfidisk0;
    /** @description Overwrite the VM that has this VMID when restoring. Needs archive */
    force?: boolean;
    /** @description Hold the CPUs at start until they are resumed from the monitor */
    freeze?: boolean;
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
     * Format: pve-hotplug-features
     * @description What can be changed while the VM runs, e.g. network,disk,usb,memory
     * @default network,disk,usb
     */
    hotplug?: string;
    /**
     * @description Size in MiB of the huge pages behind the VM's memory
     * @enum {string}
     */
    hugepages?: "any" | "2" | "1024";
    /**
     * Format: pve-storage-id
     * @description Storage for unpacking images on import, e.g. from an OVA
     */
    "import-working-storage"?: string;
    /**
     * Format: pve-qemu-tdx-fmt
     * @description Intel TDX protection of the VM, e.g. type=tdx,attestation=1
     */
    "intel-tdx"?: string | f.PveQemuTdxFmt;
    /** @description Memory shared between VMs or with the host, size in MiB, e.g. size=32,name=shm1 */
    ivshmem?: string | f.NodesQemuIvshmem;
    /**
     * @description Keep the huge pages after the VM stops, for its next start
     * @default false
     */
    keephugepages?: boolean;
    /**
     * @description Keyboard layout of the VM's VNC console
     * @enum {string}
     */
    keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
    /**
     * @description Use the hardware's virtualization
     * @default true
     */
    kvm?: boolean;
    /** @description Start the VM at once and restore its data while it runs */
    "live-restore"?: boolean;
    /** @description Keep the VM's clock in local time instead of UTC */
    localtime?: boolean;
    /**
     * @description Lock on the VM that keeps other operations away
     * @enum {string}
     */
    lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
    /** @description QEMU machine type and options, e.g. q35,viommu=intel */
    machine?: string | f.NodesQemuMachine;
    /** @description Memory of the VM in MiB */
    memory?: string | f.NodesQemuMemory;
    /**
     * @description Longest pause at the end of a live migration, in seconds
     * @default 0.1
     */
    migrate_downtime?: number;
    /**
     * @description Speed limit of migrations in MB/s; 0 for no limit
     * @default 0
     */
    migrate_speed?: number;
    /**
     * Format: dns-name
     * @description Name of the VM, also its host name in cloud-init
     */
    name?: string;
    /**
     * Format: address-list
     * @description DNS servers given to the guest by cloud-init; the node's own where nothing is set
     */
    nameserver?: string;
    /**
     * @description Emulate NUMA; needed to hotplug memory
     * @default false
     */
    numa?: boolean;
    /**
     * @description Start the guest when the node boots
     * @default false
     */
    onboot?: boolean;
    /**
     * @description Operating system of the guest, which tunes the virtual hardware for it
     * @default other
     * @enum {string}
     */
    ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris";
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
    /**
     * @description Allow the guest to reboot; otherwise the VM stops when it tries to
     * @default true
     */
    reboot?: boolean;
    /**
     * Format: pve-qm-rng
     * @description VirtIO random number generator, e.g. source=/dev/urandom,max_bytes=1024,period=1000
     */
    rng0?: string | f.PveQmRng;
    /**
     * @description SCSI controller model
     * @default lsi
     * @enum {string}
     */
    scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
    /** @description DNS search domain given to the guest by cloud-init */
    searchdomain?: string;
    /**
     * @description Memory weight for automatic ballooning; more means more, 0 turns it off
     * @default 1000
     */
    shares?: number;
    /**
     * Format: pve-qm-smbios1
     * @description System data shown in SMBIOS, e.g. uuid=UUID,serial=TEXT; base64=1 for encoded text
     */
    smbios1?: string | f.PveQmSmbios1;
    /**
     * @description Number of CPU sockets; superseded by sockets
     * @default 1
     */
    smp?: number;
    /**
     * @description Number of CPU sockets
     * @default 1
     */
    sockets?: number;
    /** @description Extras for SPICE, e.g. foldersharing=1,videostreaming=all */
    spice_enhancements?: string | f.NodesQemuSpiceEnhancements;
    /**
     * Format: urlencoded
     * @description SSH keys installed by cloud-init, one per line and URL-encoded
     */
    sshkeys?: string;
    /**
     * @description Start the VM once it is created or restored
     * @default false
     */
    start?: boolean;
    /**
     * @description Initial date of the virtual clock, e.g. 2025-01-31T08:00:00
     * @default now
     */
    startdate?: string;
    /**
     * Format: pve-startup-order
     * @description Boot order and waiting times in seconds, e.g. order=2,up=30,down=60
     */
    startup?: string | f.PveStartupOrder;
    /**
     * Format: pve-storage-id
     * @description Storage for disks restored from the backup; as in the backup if omitted
     */
    storage?: string;
    /**
     * @description Add a USB tablet as pointer, so that the mouse position matches in VNC
     * @default true
     */
    tablet?: boolean;
    /**
     * Format: pve-tag-list
     * @description Tags of the guest, e.g. web;prod
     */
    tags?: string;
    /**
     * @description Correct clock drift of the guest
     * @default false
     */
    tdf?: boolean;
    /**
     * @description Make the guest a template
     * @default false
     */
    template?: boolean;
    /** @description Disk for the TPM state, e.g. STORAGE:1,version=v2.0 */
    tpmstate0?: string | f.NodesQemuTpmstate0;
    /** @description Give the restored guest new random MAC addresses. Needs archive */
    unique?: boolean;
    /** @description Virtual CPUs plugged in when the VM starts, up to the cores of all sockets */
    vcpus?: number;
    /** @description Display device, e.g. type=virtio,memory=64 (memory in MiB) */
    vga?: string | f.NodesQemuVga;
    /** @description Generation ID that tells the guest about rollbacks and clones; 1 makes a new one, 0 turns it off */
    vmgenid?: string;
    /** @description VMID of the new VM */
    vmid: number;
    /**
     * Format: pve-storage-id
     * @description Storage for the VM's saved memory, in snapshots and hibernation
     */
    vmstatestorage?: string;
    /**
     * Format: pve-qm-watchdog
     * @description Virtual hardware watchdog, e.g. model=i6300esb,action=reset
     */
    watchdog?: string | f.PveQmWatchdog;
    [key: `hostpci${number}`]: string | f.PveQmHostpci;
    [key: `ide${number}`]: string | f.NodesQemuIde;
    [key: `ipconfig${number}`]: string | f.PveQmIpconfig;
    [key: `net${number}`]: string | f.NodesQemuNet;
    [key: `numa${number}`]: string | f.NodesQemuNuma;
    [key: `parallel${number}`]: string;
    [key: `sata${number}`]: string | f.NodesQemuSata;
    [key: `scsi${number}`]: string | f.NodesQemuScsi;
    [key: `serial${number}`]: string;
    [key: `unused${number}`]: string | f.NodesQemuUnused;
    [key: `usb${number}`]: string | f.NodesQemuUsb;
    [key: `virtio${number}`]: string | f.NodesQemuVirtio;
    [key: `virtiofs${number}`]: string | f.NodesQemuVirtiofs;
}
export type PostQemuResult = string;
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
     * @description Delete the VM here once the migration has succeeded
     * @default false
     */
    delete?: boolean;
    /** @description Migrate a running guest live */
    online?: boolean;
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
    /**
     * @description Only turn this disk into a base image, e.g. scsi0
     * @enum {string}
     */
    disk?: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0";
}
export type PostTemplateResult = string;
export interface PostTermproxyParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * @description Serial port the terminal is opened on
     * @enum {string}
     */
    serial?: "serial0" | "serial1" | "serial2" | "serial3";
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
    /**
     * @description Make a password even where the ticket alone would do; superseded, as one is made when needed
     * @default false
     */
    "generate-password"?: boolean;
    /** @description Prepare the VNC connection for use through a WebSocket */
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
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /**
     * @description Offer ACPI to the VM
     * @default true
     */
    acpi?: boolean;
    /**
     * Format: pve-cpuset
     * @description Host CPUs the VM may run on, e.g. 0-3,8
     */
    affinity?: string;
    /** @description QEMU guest agent, e.g. enabled=1,fstrim_cloned_disks=1 */
    agent?: string | f.NodesQemuAgent;
    /**
     * @description Let the host merge equal memory pages of this VM (KSM)
     * @default true
     */
    "allow-ksm"?: boolean;
    /**
     * Format: pve-qemu-sev-fmt
     * @description AMD SEV memory encryption, e.g. type=snp,no-debug=1
     */
    "amd-sev"?: string | f.PveQemuSevFmt;
    /**
     * @description CPU architecture of the guest
     * @enum {string}
     */
    arch?: "x86_64" | "aarch64";
    /** @description Raw arguments added to the QEMU command line */
    args?: string;
    /** @description Sound device, e.g. device=ich9-intel-hda,driver=spice */
    audio0?: string | f.NodesQemuAudio0;
    /**
     * @description Restart the VM after a crash (has no effect at present)
     * @default false
     */
    autostart?: boolean;
    /** @description Least memory in MiB that ballooning leaves to the VM; 0 turns it off */
    balloon?: number;
    /**
     * @description Firmware the VM boots with
     * @default seabios
     * @enum {string}
     */
    bios?: "seabios" | "ovmf";
    /**
     * Format: pve-qm-boot
     * @description Boot order, e.g. order=scsi0;ide2;net0
     */
    boot?: string | f.PveQmBoot;
    /**
     * Format: pve-qm-bootdisk
     * @description Disk to boot from (old form of boot), e.g. scsi0
     */
    bootdisk?: string;
    /** @description CD-ROM drive at ide2, e.g. local:iso/debian.iso or none */
    cdrom?: string | f.NodesQemuCdrom;
    /**
     * Format: pve-qm-cicustom
     * @description Own cloud-init files in place of generated ones, e.g. user=STORAGE:snippets/user.yaml
     */
    cicustom?: string | f.PveQmCicustom;
    /** @description Password cloud-init gives the user; SSH keys are safer */
    cipassword?: string;
    /**
     * @description Format of the cloud-init drive
     * @enum {string}
     */
    citype?: "configdrive2" | "nocloud" | "opennebula";
    /**
     * @description Let cloud-init upgrade packages at the first boot
     * @default true
     */
    ciupgrade?: boolean;
    /** @description User that cloud-init sets up in place of the image's default one */
    ciuser?: string;
    /**
     * @description CPU cores per socket
     * @default 1
     */
    cores?: number;
    /**
     * Format: pve-vm-cpu-conf
     * @description CPU model and flags the VM sees, e.g. host,flags=+pcid
     */
    cpu?: string | f.PveVmCpuConf;
    /**
     * @description CPU time limit, counted in CPUs, e.g. 1.5; 0 for no limit
     * @default 0
     */
    cpulimit?: number;
    /** @description CPU weight compared with other guests; more gets more time */
    cpuunits?: number;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, e.g. net1,scsi2; the volumes of removed disks become unused
     */
    delete?: string;
    /** @description Notes of the VM, in Markdown */
    description?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description Disk for the UEFI variables, e.g. local-lvm:1,efitype=4m,pre-enrolled-keys=1 */
    efidisk0?: string | f.NodesQemuEfidisk0;
    /** @description Delete the volumes of removed disks instead of keeping them as unused. Needs delete */
    force?: boolean;
    /** @description Hold the CPUs at start until they are resumed from the monitor */
    freeze?: boolean;
    /**
     * Format: pve-volume-id
     * @description Script run at stages of the guest's life, e.g. local:snippets/hook.pl
     */
    hookscript?: string;
    /**
     * Format: pve-hotplug-features
     * @description What can be changed while the VM runs, e.g. network,disk,usb,memory
     * @default network,disk,usb
     */
    hotplug?: string;
    /**
     * @description Size in MiB of the huge pages behind the VM's memory
     * @enum {string}
     */
    hugepages?: "any" | "2" | "1024";
    /**
     * Format: pve-qemu-tdx-fmt
     * @description Intel TDX protection of the VM, e.g. type=tdx,attestation=1
     */
    "intel-tdx"?: string | f.PveQemuTdxFmt;
    /** @description Memory shared between VMs or with the host, size in MiB, e.g. size=32,name=shm1 */
    ivshmem?: string | f.NodesQemuIvshmem;
    /**
     * @description Keep the huge pages after the VM stops, for its next start
     * @default false
     */
    keephugepages?: boolean;
    /**
     * @description Keyboard layout of the VM's VNC console
     * @enum {string}
     */
    keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
    /**
     * @description Use the hardware's virtualization
     * @default true
     */
    kvm?: boolean;
    /** @description Keep the VM's clock in local time instead of UTC */
    localtime?: boolean;
    /**
     * @description Lock on the VM that keeps other operations away
     * @enum {string}
     */
    lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
    /** @description QEMU machine type and options, e.g. q35,viommu=intel */
    machine?: string | f.NodesQemuMachine;
    /** @description Memory of the VM in MiB */
    memory?: string | f.NodesQemuMemory;
    /**
     * @description Longest pause at the end of a live migration, in seconds
     * @default 0.1
     */
    migrate_downtime?: number;
    /**
     * @description Speed limit of migrations in MB/s; 0 for no limit
     * @default 0
     */
    migrate_speed?: number;
    /**
     * Format: dns-name
     * @description Name of the VM, also its host name in cloud-init
     */
    name?: string;
    /**
     * Format: address-list
     * @description DNS servers given to the guest by cloud-init; the node's own where nothing is set
     */
    nameserver?: string;
    /**
     * @description Emulate NUMA; needed to hotplug memory
     * @default false
     */
    numa?: boolean;
    /**
     * @description Start the guest when the node boots
     * @default false
     */
    onboot?: boolean;
    /**
     * @description Operating system of the guest, which tunes the virtual hardware for it
     * @default other
     * @enum {string}
     */
    ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris";
    /**
     * @description Refuse to remove the guest or its disks
     * @default false
     */
    protection?: boolean;
    /**
     * @description Allow the guest to reboot; otherwise the VM stops when it tries to
     * @default true
     */
    reboot?: boolean;
    /**
     * Format: pve-configid-list
     * @description Options whose pending change is discarded, e.g. memory,cores
     */
    revert?: string;
    /**
     * Format: pve-qm-rng
     * @description VirtIO random number generator, e.g. source=/dev/urandom,max_bytes=1024,period=1000
     */
    rng0?: string | f.PveQmRng;
    /**
     * @description SCSI controller model
     * @default lsi
     * @enum {string}
     */
    scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
    /** @description DNS search domain given to the guest by cloud-init */
    searchdomain?: string;
    /**
     * @description Memory weight for automatic ballooning; more means more, 0 turns it off
     * @default 1000
     */
    shares?: number;
    /** @description Act even if the guest is locked; only for root@pam */
    skiplock?: boolean;
    /**
     * Format: pve-qm-smbios1
     * @description System data shown in SMBIOS, e.g. uuid=UUID,serial=TEXT; base64=1 for encoded text
     */
    smbios1?: string | f.PveQmSmbios1;
    /**
     * @description Number of CPU sockets; superseded by sockets
     * @default 1
     */
    smp?: number;
    /**
     * @description Number of CPU sockets
     * @default 1
     */
    sockets?: number;
    /** @description Extras for SPICE, e.g. foldersharing=1,videostreaming=all */
    spice_enhancements?: string | f.NodesQemuSpiceEnhancements;
    /**
     * Format: urlencoded
     * @description SSH keys installed by cloud-init, one per line and URL-encoded
     */
    sshkeys?: string;
    /**
     * @description Initial date of the virtual clock, e.g. 2025-01-31T08:00:00
     * @default now
     */
    startdate?: string;
    /**
     * Format: pve-startup-order
     * @description Boot order and waiting times in seconds, e.g. order=2,up=30,down=60
     */
    startup?: string | f.PveStartupOrder;
    /**
     * @description Add a USB tablet as pointer, so that the mouse position matches in VNC
     * @default true
     */
    tablet?: boolean;
    /**
     * Format: pve-tag-list
     * @description Tags of the guest, e.g. web;prod
     */
    tags?: string;
    /**
     * @description Correct clock drift of the guest
     * @default false
     */
    tdf?: boolean;
    /**
     * @description Make the guest a template
     * @default false
     */
    template?: boolean;
    /** @description Disk for the TPM state, e.g. STORAGE:1,version=v2.0 */
    tpmstate0?: string | f.NodesQemuTpmstate0;
    /** @description Virtual CPUs plugged in when the VM starts, up to the cores of all sockets */
    vcpus?: number;
    /** @description Display device, e.g. type=virtio,memory=64 (memory in MiB) */
    vga?: string | f.NodesQemuVga;
    /** @description Generation ID that tells the guest about rollbacks and clones; 1 makes a new one, 0 turns it off */
    vmgenid?: string;
    /**
     * Format: pve-storage-id
     * @description Storage for the VM's saved memory, in snapshots and hibernation
     */
    vmstatestorage?: string;
    /**
     * Format: pve-qm-watchdog
     * @description Virtual hardware watchdog, e.g. model=i6300esb,action=reset
     */
    watchdog?: string | f.PveQmWatchdog;
    [key: `hostpci${number}`]: string | f.PveQmHostpci;
    [key: `ide${number}`]: string | f.NodesQemuIde;
    [key: `ipconfig${number}`]: string | f.PveQmIpconfig;
    [key: `net${number}`]: string | f.NodesQemuNet;
    [key: `numa${number}`]: string | f.NodesQemuNuma;
    [key: `parallel${number}`]: string;
    [key: `sata${number}`]: string | f.NodesQemuSata;
    [key: `scsi${number}`]: string | f.NodesQemuScsi;
    [key: `serial${number}`]: string;
    [key: `unused${number}`]: string | f.NodesQemuUnused;
    [key: `usb${number}`]: string | f.NodesQemuUsb;
    [key: `virtio${number}`]: string | f.NodesQemuVirtio;
    [key: `virtiofs${number}`]: string | f.NodesQemuVirtiofs;
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
     * @description Disk of the VM, e.g. scsi0
     * @enum {string}
     */
    disk: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0";
    /** @description New size, or with a plus sign the growth, e.g. 32G or +10G */
    size: string;
    /** @description Act even if the guest is locked; only for root@pam */
    skiplock?: boolean;
}
export type PutResizeResult = string;
export interface PutSendkeyParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Key or combination in QEMU's names, e.g. ctrl-alt-delete */
    key: string;
    /** @description Act even if the guest is locked; only for root@pam */
    skiplock?: boolean;
}
export type PutSendkeyResult = null;
export interface PutUnlinkParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description VMID of the guest */
    vmid: number;
    /** @description Delete the volumes of removed disks instead of keeping them as unused */
    force?: boolean;
    /**
     * Format: pve-configid-list
     * @description Disks to detach, e.g. scsi1,unused0
     */
    idlist: string;
}
export type PutUnlinkResult = null;
