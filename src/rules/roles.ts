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

/** A role with its privileges. */
export interface Role {
  readonly name: string;
  readonly privileges: readonly string[];
}

/**
 * The built-in role with one of these privileges and the fewest others; undefined where only the role with all of them has one. Others
 * that let do something count before those that only let look: who is to see nodes is not to get their consoles.
 */
export const leastRole = (oneOf: readonly string[]): Role | undefined =>
  Object.entries(ROLES)
    .filter(([name, held]) => name !== 'Administrator' && oneOf.some((privilege) => held.includes(privilege)))
    .map(([name, privileges]) => ({ name, privileges, acts: privileges.filter((each) => !each.endsWith('.Audit')) }))
    .sort((a, b) => a.acts.length - b.acts.length || a.privileges.length - b.privileges.length)[0];

/** Built-in roles that give what is held beyond `given`, and nothing that is not held; undefined where no roles are just that. */
export const rolesToKeep = (held: ReadonlySet<string>, given: readonly string[]): readonly string[] | undefined => {
  const covered = new Set(given);
  const names = Object.entries(ROLES)
    .filter(([, privileges]) => privileges.every((privilege) => held.has(privilege)))
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([name, privileges]) => {
      if (privileges.every((privilege) => covered.has(privilege))) return [];
      privileges.forEach((privilege) => covered.add(privilege));
      return [name];
    });
  return held.isSubsetOf(covered) ? names : undefined;
};
