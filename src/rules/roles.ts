import { createHash } from 'node:crypto';

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
 * The built-in role with all privileges of one of the `alternatives` that beyond them, and beyond what is `held` anyway, only lets look;
 * undefined where there is none: who lacks one right is not to be given others that let do something. Of several the one that lets do
 * least.
 */
export const leastRole = (
  alternatives: readonly (readonly string[])[],
  held: ReadonlySet<string>,
): Role | undefined => {
  const acts = ({ privileges }: Role): number => privileges.filter((privilege) => !isLook(privilege)).length;
  return Object.entries(ROLES)
    .map(([name, privileges]) => ({ name, privileges }))
    .filter(({ privileges }) =>
      alternatives.some(
        (needed) =>
          needed.every((privilege) => privileges.includes(privilege)) &&
          privileges.every((privilege) => needed.includes(privilege) || held.has(privilege) || isLook(privilege)),
      ),
    )
    .sort((a, b) => acts(a) - acts(b) || a.privileges.length - b.privileges.length)[0];
};

const isLook = (privilege: string): boolean => privilege.endsWith('.Audit');

/** A role of the operator's own with just these privileges. Its name goes by them, so that it means the same wherever it is made. */
export const ownRole = (privileges: readonly string[]): Role => {
  const [first = ''] = privileges;
  const hash = createHash('sha256')
    .update([...privileges].sort().join())
    .digest('hex')
    .slice(0, 8);
  return { name: `MCP${first.replaceAll('.', '')}${privileges.length > 1 ? `-${hash}` : ''}`, privileges };
};

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
