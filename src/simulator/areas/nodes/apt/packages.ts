/** A package that a node has or could have. */
export interface Package {
  readonly name: string;
  readonly section: string;
  /** What it is for, in a few words. */
  readonly says: string;
  /** The version that is installed; absent where none is. */
  readonly installed?: string;
  /** The newest version, where that is another one. */
  readonly next?: string;
  /** Whether the newest version is unknown until the lists are fetched. */
  readonly late?: boolean;
  readonly origin?: string;
  readonly priority?: string;
  readonly arch?: string;
  /** Whether it counts among those whose versions matter for support. */
  readonly core?: boolean;
}

const own = (name: string, installed: string, says: string, more: Partial<Package> = {}): Package => ({
  name,
  section: 'admin',
  says,
  installed,
  core: true,
  ...more,
});

const debian = (name: string, section: string, says: string, more: Partial<Package>): Package => ({
  name,
  section,
  says,
  origin: 'Debian',
  ...more,
});

/** The packages that nodes tell of. */
export const PACKAGES: readonly Package[] = [
  own('proxmox-ve', '9.2.0', 'pulls in everything a node needs', { arch: 'all' }),
  own('pve-manager', '9.2.11', 'web interface and API of a node', { next: '9.2.12' }),
  own('pve-cluster', '9.1.6', 'configuration shared by all nodes'),
  own('pve-container', '6.1.10', 'containers and their tools', { arch: 'all' }),
  own('pve-firewall', '6.0.4', 'rules for guests and nodes'),
  own('pve-ha-manager', '5.2.0', 'restarts guests elsewhere when a node fails'),
  own('qemu-server', '9.2.6', 'virtual machines and their tools', { next: '9.2.7', late: true }),
  own('pve-qemu-kvm', '10.0.2-4', 'emulator that runs virtual machines'),
  own('libpve-storage-perl', '9.1.7', 'access to storages', { section: 'perl', arch: 'all' }),
  own('libpve-access-control', '9.1.1', 'users, groups and rights', { section: 'perl', arch: 'all' }),
  own('libpve-common-perl', '9.2.1', 'code that other parts share', { section: 'perl', arch: 'all' }),
  own('libpve-network-perl', '1.3.0', 'networks that are defined in software', { section: 'perl', arch: 'all' }),
  own('libpve-http-server-perl', '6.0.5', 'server behind the web interface', { section: 'perl', arch: 'all' }),
  own('proxmox-kernel-6.17', '6.17.4-1', 'kernel of a node', { section: 'kernel', arch: 'all' }),
  debian('corosync', 'admin', 'messages between the nodes of a cluster', { installed: '3.1.9-pve2', core: true }),
  debian('lxc-pve', 'admin', 'runs containers', { installed: '6.0.5-3', core: true }),
  debian('lvm2', 'admin', 'logical volumes', { installed: '2.03.31-2+pmx1', core: true }),
  debian('zfsutils-linux', 'admin', 'tools of ZFS', { installed: '2.3.4-pve1', core: true }),
  debian('ceph-fuse', 'admin', 'mounts file systems of Ceph', { next: '19.2.3-pve2', core: true }),
  debian('openssl', 'utils', 'tools for TLS', { installed: '3.5.1-1', next: '3.5.4-1~deb13u1' }),
  debian('libssl3t64', 'libs', 'library for TLS', { installed: '3.5.1-1', next: '3.5.4-1~deb13u1' }),
  debian('tzdata', 'localization', 'time zones', {
    installed: '2025b-4',
    next: '2026a-0+deb13u1',
    late: true,
    priority: 'required',
    arch: 'all',
  }),
];
