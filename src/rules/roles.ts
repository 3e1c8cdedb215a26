const VM_OPTIONS = ['CDROM', 'CPU', 'Cloudinit', 'Disk', 'HWType', 'Memory', 'Network', 'Options'];
const VM_CONFIG = VM_OPTIONS.map((option) => `VM.Config.${option}`);
const VM_AGENT = ['Audit', 'FileRead', 'FileSystemMgmt', 'FileWrite', 'Unrestricted'].map(
  (part) => `VM.GuestAgent.${part}`,
);
const VM_ADMIN = [
  ...['VM.Allocate', 'VM.Audit', 'VM.Backup', 'VM.Clone', 'VM.Console', 'VM.Migrate', 'VM.PowerMgmt', 'VM.Replicate'],
  ...['VM.Snapshot', 'VM.Snapshot.Rollback'],
  ...VM_CONFIG,
  ...VM_AGENT,
];
const DATASTORE = ['Datastore.Allocate', 'Datastore.AllocateSpace', 'Datastore.AllocateTemplate', 'Datastore.Audit'];
const SDN = ['SDN.Allocate', 'SDN.Audit', 'SDN.Use'];
const ADMIN = [
  ...VM_ADMIN,
  ...DATASTORE,
  ...SDN,
  ...['Group.Allocate', 'Mapping.Audit', 'Mapping.Use', 'Pool.Allocate', 'Pool.Audit', 'Realm.AllocateUser'],
  ...['Sys.Audit', 'Sys.Console', 'Sys.Syslog', 'User.Modify'],
];

/** The roles that every Proxmox VE has, with their privileges. */
export const ROLES: Readonly<Record<string, readonly string[]>> = {
  NoAccess: [],
  Administrator: [
    ...ADMIN,
    ...['Mapping.Modify', 'Permissions.Modify', 'Realm.Allocate', 'Sys.AccessNetwork', 'Sys.Incoming', 'Sys.Modify'],
    'Sys.PowerMgmt',
  ],
  PVEAdmin: ADMIN,
  PVEAuditor: [
    ...['Datastore.Audit', 'Mapping.Audit', 'Pool.Audit', 'SDN.Audit', 'Sys.Audit', 'VM.Audit', 'VM.GuestAgent.Audit'],
  ],
  PVEDatastoreAdmin: DATASTORE,
  PVEDatastoreUser: ['Datastore.AllocateSpace', 'Datastore.Audit'],
  PVEMappingAdmin: ['Mapping.Audit', 'Mapping.Modify', 'Mapping.Use'],
  PVEMappingUser: ['Mapping.Audit', 'Mapping.Use'],
  PVEPoolAdmin: ['Pool.Allocate', 'Pool.Audit'],
  PVEPoolUser: ['Pool.Audit'],
  PVESDNAdmin: SDN,
  PVESDNUser: ['SDN.Audit', 'SDN.Use'],
  PVESysAdmin: ['Sys.Audit', 'Sys.Console', 'Sys.Syslog'],
  PVETemplateUser: ['VM.Audit', 'VM.Clone'],
  PVEUserAdmin: ['Group.Allocate', 'Realm.AllocateUser', 'User.Modify'],
  PVEVMAdmin: VM_ADMIN,
  PVEVMUser: [
    ...['VM.Audit', 'VM.Backup', 'VM.Config.CDROM', 'VM.Config.Cloudinit', 'VM.Console', 'VM.PowerMgmt'],
    ...VM_AGENT.filter((privilege) => !privilege.endsWith('Unrestricted')),
  ],
};

/** Every privilege there is. */
export const PRIVILEGES: ReadonlySet<string> = new Set(ROLES['Administrator']);

/** A role that gives no more than what is asked for needs, and what it holds. */
export interface LeastRole {
  readonly name: string;
  readonly privileges: readonly string[];
}

/** The built-in role with one of these privileges and the fewest others; undefined where only the role with all of them has one. */
export const leastRole = (oneOf: readonly string[]): LeastRole | undefined =>
  Object.entries(ROLES)
    .filter(([name, held]) => name !== 'Administrator' && oneOf.some((privilege) => held.includes(privilege)))
    .map(([name, privileges]) => ({ name, privileges }))
    .sort((a, b) => a.privileges.length - b.privileges.length)[0];

/** The fewest built-in roles that together are these privileges; undefined where they are not the sum of such roles. */
export const rolesThatAre = (privileges: ReadonlySet<string>): readonly string[] | undefined => {
  const within = Object.entries(ROLES)
    .filter(([, held]) => held.length > 0 && held.every((privilege) => privileges.has(privilege)))
    .sort(([, a], [, b]) => b.length - a.length);
  const covered = new Set<string>();
  const names = within.flatMap(([name, held]) => {
    if (held.every((privilege) => covered.has(privilege))) return [];
    held.forEach((privilege) => covered.add(privilege));
    return [name];
  });
  return covered.size === privileges.size ? names : undefined;
};
