import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import methods from '../../generated/manifest.json' with { type: 'json' };
import { inputSchemaOf, manifest } from '../../src/catalogue/manifest.ts';
import type { Planned, Verb } from '../../src/endpoint.ts';
import { assess, RISKS, stronger, type Assessed, type Risk } from '../../src/rules/risk.ts';

const CONFIG = 'PUT /nodes/{node}/qemu/{vmid}/config';
const LXC_CONFIG = 'PUT /nodes/{node}/lxc/{vmid}/config';
const CREATE = 'POST /nodes/{node}/qemu';
const LXC_CREATE = 'POST /nodes/{node}/lxc';
const MOVE = 'POST /nodes/{node}/qemu/{vmid}/move_disk';
const VZDUMP = 'POST /nodes/{node}/vzdump';
const STORAGE = 'PUT /storage/{storage}';
const OPTIONS = 'PUT /cluster/options';
const HA = 'PUT /cluster/ha/resources/{sid}';
const JOB = 'PUT /cluster/jobs/realm-sync/{id}';
const BULK = 'POST /cluster/bulk-action/guest/migrate';
const JOBS = 'POST /cluster/backup';
const JOB_CHANGE = 'PUT /cluster/backup/{id}';
const SYNC = 'POST /access/domains/{realm}/sync';
const FIREWALL = 'PUT /cluster/firewall/options';
const VOLUME = 'PUT /nodes/{node}/storage/{storage}/content/{volume}';
const HARD = 'POST /nodes/{node}/qemu/{vmid}/status/shutdown';

type Params = Planned['params'];

const planned = (route: string, params: Params): Planned => {
  const [verb = '', path = ''] = route.split(' ');
  return { method: verb as Verb, path, params };
};
const assessed = (route: string, params: Params, base: Risk = 'change'): Assessed =>
  assess(planned(route, params), base);

describe('the stronger of two classes', () => {
  it('is the one that stands later in the list, in either order', () => {
    expect(RISKS).toEqual(['read', 'change', 'disrupt', 'destroy', 'exec']);
    for (const [i, a] of RISKS.entries())
      for (const [j, b] of RISKS.entries()) expect(stronger(a, b)).toBe(RISKS[Math.max(i, j)]);
  });
});

// Every rule that raises a class by an example, and next to it what must not be raised.
const RAISED: readonly (readonly [string, Params, Risk, string])[] = [
  [MOVE, { delete: 1 }, 'destroy', 'delete removes the source after the copy'],
  [
    'POST /nodes/{node}/lxc/{vmid}/move_volume',
    { delete: true },
    'destroy',
    'delete removes the source after the copy',
  ],
  [
    'POST /nodes/{node}/qemu/{vmid}/remote_migrate',
    { delete: '1' },
    'destroy',
    'delete removes the source after the copy',
  ],
  [CONFIG, { delete: 'scsi0' }, 'destroy', 'delete names a disk'],
  [CONFIG, { delete: 'cores,unused0' }, 'destroy', 'delete names a disk'],
  [CONFIG, { delete: 'cores;virtio15' }, 'destroy', 'delete names a disk'],
  [CONFIG, { delete: 'cores sata0' }, 'destroy', 'delete names a disk'],
  [CONFIG, { delete: 'cores\0scsi0' }, 'destroy', 'delete names a disk'],
  [CONFIG, { delete: ['cores', 'efidisk0'] }, 'destroy', 'delete names a disk'],
  [CONFIG, { delete: ['cores,scsi0'] }, 'destroy', 'delete names a disk'],
  [LXC_CONFIG, { delete: 'mp0' }, 'destroy', 'delete names a disk'],
  ['POST /nodes/{node}/qemu/{vmid}/config', { delete: 'tpmstate0' }, 'destroy', 'delete names a disk'],
  [CREATE, { force: 1, archive: 'local:backup/x' }, 'destroy', 'force overwrites an existing guest with a backup'],
  [LXC_CREATE, { force: true, restore: 1 }, 'destroy', 'force overwrites an existing guest with a backup'],
  ['DELETE /nodes/{node}/qemu/{vmid}', { purge: 1 }, 'destroy', 'more than the object itself is removed'],
  [HARD, { 'destroy-unreferenced-disks': '1' }, 'destroy', 'more than the object itself is removed'],
  [
    'POST /access/domains/{realm}/sync',
    { full: 1 },
    'destroy',
    'the synchronisation removes what the directory no longer has',
  ],
  [JOB, { 'remove-vanished': 'entry' }, 'destroy', 'the synchronisation removes what the directory no longer has'],
  [VZDUMP, {}, 'destroy', 'old backups are pruned afterwards'],
  [VZDUMP, { remove: 1 }, 'destroy', 'old backups are pruned afterwards'],
  [VZDUMP, { remove: 0, 'prune-backups': 'keep-last=1' }, 'destroy', 'old backups are pruned afterwards'],
  [
    'PUT /access/users/{userid}/token/{tokenid}',
    { regenerate: 1 },
    'destroy',
    'the old secret of the token stops working',
  ],
  [VZDUMP, { remove: 0, mode: 'stop' }, 'disrupt', 'the guest is stopped or paused for the backup'],
  [VZDUMP, { remove: 0, mode: 'suspend' }, 'disrupt', 'the guest is stopped or paused for the backup'],
  [MOVE, { 'target-vmid': 101 }, 'disrupt', 'the disk goes to another guest'],
  [HARD, { forceStop: 1 }, 'disrupt', 'it stops hard'],
  ['POST /nodes/{node}/qemu/{vmid}/status/stop', { 'overrule-shutdown': true }, 'disrupt', 'it stops hard'],
  [HA, { state: 'stopped' }, 'disrupt', 'the guest is stopped or no longer watched'],
  [HA, { state: 'disabled' }, 'disrupt', 'the guest is stopped or no longer watched'],
  [STORAGE, { disable: 1 }, 'disrupt', 'a storage disappears from nodes'],
  [STORAGE, { nodes: 'pve1' }, 'disrupt', 'a storage disappears from nodes'],
  [OPTIONS, { webauthn: 'rp=x' }, 'disrupt', 'logins with a second factor may fail'],
  [BULK, { 'with-local-disks': true }, 'destroy', 'local disks are copied, and removed where they were'],
  [CONFIG, { force: 1 }, 'destroy', 'force removes disks that are taken out'],
  [LXC_CREATE, { force: 1 }, 'destroy', 'force overwrites an existing guest with a backup'],
  [CREATE, { force: 'yes', archive: 'local:backup/x' }, 'destroy', 'force overwrites an existing guest with a backup'],
  [CONFIG, { vmid: 100, scsi1: 'lvm:vm-105-disk-0,size=8G' }, 'destroy', 'a disk of another guest is attached'],
  [CONFIG, { vmid: 100, unused0: 'local:105/vm-105-disk-0.raw' }, 'destroy', 'a disk of another guest is attached'],
  [CREATE, { vmid: '200', virtio0: 'file=lvm:base-105-disk-0' }, 'destroy', 'a disk of another guest is attached'],
  [CREATE, { scsi0: 'lvm:vm-105-disk-0' }, 'destroy', 'a disk of another guest is attached'],
  [CONFIG, { template: 1 }, 'destroy', 'it becomes a template, which cannot be undone'],
  [CONFIG, { protection: 0 }, 'destroy', 'the protection of the guest is lifted'],
  [LXC_CONFIG, { protection: 'off' }, 'destroy', 'the protection of the guest is lifted'],
  [LXC_CONFIG, { delete: 'tags,protection' }, 'destroy', 'the protection of the guest is lifted'],
  ['DELETE /nodes/{node}/lxc/{vmid}', { force: 1 }, 'destroy', 'force destroys it even while it runs'],
  [HARD, { skiplock: 1 }, 'destroy', 'skiplock goes past the lock of work that still runs'],
  [HARD, { skiplock: 'on' }, 'destroy', 'skiplock goes past the lock of work that still runs'],
  [CONFIG, { lock: 'backup' }, 'disrupt', 'the lock of the guest is changed'],
  [CONFIG, { delete: 'lock' }, 'disrupt', 'the lock of the guest is changed'],
  [CONFIG, { net0: 'virtio,bridge=vmbr1' }, 'disrupt', 'a network card is changed or removed'],
  [CONFIG, { delete: 'cores,net0,description' }, 'disrupt', 'a network card is changed or removed'],
  [CONFIG, { cipassword: 'x' }, 'disrupt', 'who can log in to the guest changes at its next start'],
  [CONFIG, { delete: 'scsihw,sshkeys,idex' }, 'disrupt', 'who can log in to the guest changes at its next start'],
  [CREATE, { cicustom: 'user=local:snippets/x.yaml' }, 'exec', 'a program of the guest is named'],
  [LXC_CONFIG, { entrypoint: '/bin/sh' }, 'exec', 'a program of the guest is named'],
  [LXC_CREATE, { features: 'nesting=1' }, 'disrupt', 'a device or directory of the host is handed to the guest'],
  [
    LXC_CREATE,
    { features: 'nesting=1,mount=nfs', unprivileged: 1 },
    'disrupt',
    'a device or directory of the host is handed to the guest',
  ],
  [LXC_CREATE, { unprivileged: 0 }, 'disrupt', 'the administrator of the container becomes that of the host'],
  [CONFIG, { scsi1: 'size=8G,file=/dev/sda' }, 'disrupt', 'a device or directory of the host is handed to the guest'],
  [
    CREATE,
    { scsi0: 'lvm:0,import-from=/root/x' },
    'disrupt',
    'a device or directory of the host is handed to the guest',
  ],
  [CONFIG, { ide2: 'cdrom,media=cdrom' }, 'disrupt', 'a device or directory of the host is handed to the guest'],
  [JOBS, {}, 'destroy', 'old backups are pruned afterwards'],
  [JOB_CHANGE, { 'prune-backups': 'keep-last=1' }, 'destroy', 'old backups are pruned afterwards'],
  [JOB_CHANGE, { delete: 'remove' }, 'destroy', 'old backups are pruned afterwards'],
  [JOB_CHANGE, { mode: 'stop' }, 'disrupt', 'the guest is stopped or paused for the backup'],
  [JOB_CHANGE, { enabled: 0 }, 'disrupt', 'guests may no longer be backed up'],
  [JOB_CHANGE, { exclude: '100' }, 'disrupt', 'guests may no longer be backed up'],
  [JOB_CHANGE, { delete: 'vmid' }, 'disrupt', 'guests may no longer be backed up'],
  [JOB_CHANGE, { dumpdir: '/x' }, 'disrupt', 'a directory of the host is written'],
  [VZDUMP, { remove: 0, stop: 1 }, 'disrupt', 'backups that run are stopped'],
  ['PUT /cluster/replication/{id}', { disable: 1 }, 'disrupt', 'guests are no longer replicated'],
  [
    'PUT /cluster/replication/{id}',
    { remove_job: 'full' },
    'destroy',
    'the replication is removed, and with full its copies too',
  ],
  ['POST /storage', { 'prune-backups': 'keep-last=2' }, 'destroy', 'later backups prune older ones'],
  [STORAGE, { 'prune-backups': 'keep-all=0,keep-last=2' }, 'destroy', 'later backups prune older ones'],
  [STORAGE, { 'encryption-key': 'x' }, 'destroy', 'backups can no longer be read without the key of before'],
  ['POST /storage', { base: 'iscsi:0.0.1.x' }, 'destroy', 'a volume is taken over as a volume group'],
  [STORAGE, { content: 'iso' }, 'disrupt', 'a storage disappears from nodes'],
  [VOLUME, { protected: 0 }, 'destroy', 'the protection of a backup is lifted'],
  [SYNC, {}, 'destroy', 'the synchronisation removes what the directory no longer has'],
  [SYNC, { 'remove-vanished': 'acl' }, 'destroy', 'the synchronisation removes what the directory no longer has'],
  [
    'PUT /access/domains/{realm}',
    { 'sync-defaults-options': 'scope=both,remove-vanished=entry' },
    'destroy',
    'the synchronisation removes what the directory no longer has',
  ],
  ['PUT /access/acl', { delete: 1 }, 'destroy', 'rights are taken away'],
  ['PUT /access/users/{userid}', { enable: 0 }, 'disrupt', 'the user may no longer log in'],
  [FIREWALL, { policy_in: 'DROP' }, 'disrupt', 'what the firewall lets through by default changes'],
  [FIREWALL, { enable: 1 }, 'disrupt', 'what the firewall lets through by default changes'],
  [FIREWALL, { delete: 'policy_in' }, 'disrupt', 'what the firewall lets through by default changes'],
  [HA, { state: 'ignored' }, 'disrupt', 'the guest is stopped or no longer watched'],
  [HA, { 'auto-rebalance': 1 }, 'disrupt', 'the guest may be moved'],
  [OPTIONS, { fencing: 'hardware' }, 'disrupt', 'how the cluster moves and guards guests changes'],
  [OPTIONS, { delete: 'webauthn' }, 'disrupt', 'logins with a second factor may fail'],
  ['PUT /pools/{poolid}', { vms: '100', delete: 1 }, 'disrupt', 'rights that come with a pool change'],
  ['DELETE /cluster/sdn/lock', { force: 1 }, 'disrupt', "somebody else's lock is taken away"],
  ['POST /nodes/{node}/ceph/init', { disable_cephx: 1 }, 'disrupt', 'Ceph no longer asks who comes'],
  [CONFIG, { args: '-device x' }, 'exec', 'a program of the host is named'],
  [LXC_CREATE, { hookscript: 'local:snippets/x.sh' }, 'exec', 'a program of the host is named'],
  [CONFIG, { hostpci0: '0000:01:00.0' }, 'disrupt', 'a device or directory of the host is handed to the guest'],
  [CONFIG, { scsi1: '/dev/sda' }, 'disrupt', 'a device or directory of the host is handed to the guest'],
  [LXC_CONFIG, { rootfs: '/srv/x' }, 'disrupt', 'a device or directory of the host is handed to the guest'],
  [CREATE, { usb3: 'host=1-2' }, 'disrupt', 'a device or directory of the host is handed to the guest'],
  [LXC_CONFIG, { features: 'nesting=1' }, 'disrupt', 'a device or directory of the host is handed to the guest'],
  [LXC_CONFIG, { mp0: '/srv,mp=/srv' }, 'disrupt', 'a device or directory of the host is handed to the guest'],
  [LXC_CONFIG, { mp0: 'volume=/srv,mp=/srv' }, 'disrupt', 'a device or directory of the host is handed to the guest'],
];

describe('a request', () => {
  it.each([
    'purge',
    'destroy-unreferenced-disks',
    'cleanup',
    'cleanup-disks',
    'cleanup-config',
    'remove-storages',
    'remove-pools',
    'remove_storages',
    'remove_ecprofile',
  ])('that removes more than its object is raised to destroy: %s', (name) => {
    expect(assessed('DELETE /nodes/{node}/ceph/osd/{osdid}', { [name]: 1 }).risk).toBe('destroy');
    expect(assessed('DELETE /nodes/{node}/ceph/osd/{osdid}', { [name]: 0 }).risk).toBe('change');
  });

  it.each(['args', 'hookscript', 'script', 'cmd', 'cmd-opts'])(
    'that names a program of the host is exec: %s',
    (name) => {
      expect(assessed(CONFIG, { [name]: 'x' }).risk).toBe('exec');
    },
  );

  it.each(['hostpci0', 'usb0', 'serial0', 'parallel0', 'dev0', 'virtiofs0'])(
    'that hands over a device of the host is disrupt: %s',
    (name) => {
      expect(assessed(LXC_CREATE, { [name]: 'x' }).risk).toBe('disrupt');
    },
  );

  it.each(RAISED)('%s with %j is raised to %s: %s', (route, params, risk, because) => {
    expect(assessed(route, params)).toEqual({ risk, because: [because] });
  });

  it.each<[string, Params]>([
    [MOVE, { delete: 0, disk: 'scsi0', storage: 'fast' }],
    [CONFIG, { delete: 'cores,description' }],
    [CONFIG, { delete: 'scsihw,idex,nets' }],
    [CONFIG, { vmid: 100, scsi1: 'lvm:vm-100-disk-1', protection: 1, template: 0 }],
    [CREATE, { vmid: 200, scsi0: 'lvm:0,import-from=lvm:vm-105-disk-0', net0: 'virtio', sshkeys: 'x' }],
    [CREATE, { serial0: 'socket', usb0: 'spice', ide2: 'local:iso/x.iso,media=cdrom' }],
    [LXC_CREATE, { unprivileged: 1, force: 0, restore: 1 }],
    [LXC_CREATE, { unprivileged: 1, features: 'nesting=1' }],
    [JOBS, { remove: 0 }],
    [JOB_CHANGE, { comment: 'x', enabled: 1 }],
    [VOLUME, { notes: 'x', protected: 1 }],
    [SYNC, { 'dry-run': 1 }],
    [SYNC, { 'remove-vanished': 'none' }],
    [JOB, { 'remove-vanished': 'none', scope: 'users' }],
    [STORAGE, { 'prune-backups': 'keep-all=1' }],
    [CONFIG, { scsi1: 'local-lvm:8', memory: '4096' }],
    [LXC_CONFIG, { mp0: 'local-lvm:8,mp=/srv' }],
    [CREATE, { force: 1 }],
    [CREATE, { archive: 'local:backup/x' }],
    [VZDUMP, { remove: 0, mode: 'snapshot' }],
    [HARD, { forceStop: 0, timeout: 60 }],
    [HA, { state: 'started' }],
    [STORAGE, { bwlimit: 'default=1' }],
    [OPTIONS, { keyboard: 'de' }],
    ['GET /nodes/{node}/qemu/{vmid}/config', { args: 'x', purge: 1, delete: 'scsi0' }],
  ])('%s with %j keeps the class of its method', (route, params) => {
    expect(assessed(route, params)).toEqual({ risk: 'change', because: [] });
  });

  it('is raised to the strongest of several, with every reason', () => {
    expect(assessed(CONFIG, { delete: 'scsi0', args: '-x', hostpci0: 'y' })).toEqual({
      risk: 'exec',
      because: [
        'delete names a disk',
        'a program of the host is named',
        'a device or directory of the host is handed to the guest',
      ],
    });
  });

  it('is not taken for harmless where a flag has a value that nobody knows', () => {
    for (const value of ['yes', 'ON', 'x', null, [], [0, 1], {}]) {
      expect(assessed(MOVE, { delete: value }).risk, JSON.stringify(value)).toBe('destroy');
    }
    for (const value of [0, '0', 'no', 'OFF', false, 'false', undefined]) {
      expect(assessed(MOVE, { delete: value }).risk, String(value)).toBe('change');
    }
  });

  it('never gets a lower class than its method, whatever its parameters', () => {
    const names = [...new Set(RAISED.flatMap(([, params]) => Object.keys(params)))];
    const routes = methods.map(({ verb, path }) => `${verb} ${path}`);
    const value = fc.oneof(
      fc.constantFrom<unknown>(0, 1, '0', '1', true, false, 'stop', 'scsi0', 'stopped', null),
      fc.anything(),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...routes),
        fc.dictionary(fc.constantFrom(...names), value),
        fc.constantFrom(...RISKS),
        (route, params, base) => {
          const { risk, because } = assessed(route, params, base);
          expect(RISKS.indexOf(risk)).toBeGreaterThanOrEqual(RISKS.indexOf(base));
          if (risk !== base) expect(because).not.toEqual([]);
        },
      ),
    );
  });
});

describe('the flags of all methods that change something', () => {
  // Flags that were looked at and ask for nothing that their methods don't do already. A flag of a new release is in neither list, and
  // fails here until somebody has looked at it.
  const HARMLESS = new Set(
    `acpi add-storage add_storage add_storages advertise-subnets allow-ksm allow-pending append autocreate autostart
    bgp-multipath-as-path-relax bridge-disable-mac-learning bridge_vlan_aware case-sensitive check-connection ciupgrade console
    create-base-path create-subdirs crypted debug deep default dhcp disable-arp-nd-suppression ebgp ebtables enable-new encode encrypted
    exitnodes-local-routing freeze fuse generate-password groups-autocreate groups-overwrite ha-managed hidden hotstandby
    ignore-unpack-errors invert-match ipfilter isolate-ports keep keepActive keephugepages krbd kvm live-migration-capable live-restore
    localtime log_nf_conntrack macfilter mdev mkdir ndp new-format nf_conntrack_allow_invalid nftables nobackfill nocheck nocow
    nodeep-scrub nodown nofailback noin nomatch noout norebalance norecover noscrub nosmurfs notieragent notify noup nowritecache numa
    onboot online otel-verify-ssl pause privsep propagate protection_synflood query-userinfo quiet radv reboot regenerate-frr release-lock
    repeat-missed restart restore restricted saferemove secure shared skip-cert-verification snapshot-as-volume-chain snat sparse start
    stdexcludes stdout strict tablet tagged_only tcpflags tdf to-disk todisk unique value verify verify-certificate verify-certificates
    vlanaware vmstate websocket with-conntrack-state`.split(/\s+/),
  );
  // They raise the class in the company of others only.
  const TOGETHER = new Set(['full', 'dry-run']);

  it('either raise a class or were found harmless', async () => {
    const raising = new Set<string>();
    const flags = new Set<string>();
    for (const [route, { verb }] of await manifest()) {
      if (verb === 'GET') continue;
      const { properties = {} } = ((await inputSchemaOf(route)) ?? {}) as {
        readonly properties?: Readonly<Record<string, { readonly type?: unknown }>>;
      };
      const reasons = (params: Params): number => assessed(route, params).because.length;
      for (const [name, { type }] of Object.entries(properties)) {
        if (type !== 'boolean') continue;
        flags.add(name);
        if ([true, false].some((value) => reasons({ [name]: value }) > reasons({}))) raising.add(name);
      }
    }
    expect(flags.size).toBeGreaterThan(150);
    expect([...flags].filter((name) => !raising.has(name) && !HARMLESS.has(name) && !TOGETHER.has(name))).toEqual([]);
    expect([...HARMLESS].filter((name) => raising.has(name) || !flags.has(name))).toEqual([]);
  });
});
