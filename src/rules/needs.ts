/** Privileges that are needed together on an object path; the path may have variables, `/vms/{vmid}`. */
export interface Need {
  readonly path: string;
  readonly privileges: readonly string[];
}

/** One way through a check: all of it is needed. */
export type Way = readonly Need[];

/** What Proxmox VE leaves out of its lists, or shows without figures, for who may not look at it. */
export const SIGHTS = {
  guests: { path: '/vms/{vmid}', privileges: ['VM.Audit'] },
  nodes: { path: '/nodes/{node}', privileges: ['Sys.Audit'] },
  storages: { path: '/storage/{storage}', privileges: ['Datastore.Audit'] },
} as const satisfies Readonly<Record<string, Need>>;
export type Sight = keyof typeof SIGHTS;

const CONFIG = /^(?:POST|PUT) \/nodes\/\{node\}\/(?:qemu|lxc)\/\{vmid\}\/config$/;

/** Whether one of the privileges that a method names lets in, and each parameter then asks for its own. */
export const asksPerParameter = (route: string): boolean => CONFIG.test(route);

/**
 * The ways through a method's check (`VERB /template`, and the privileges of its manifest line), for whatever parameters: one that opens
 * only with a certain parameter is left out. None where no privilege opens it; undefined where the host's own code decides.
 */
export const waysThrough = (route: string, privileges: unknown): readonly Way[] | undefined => {
  if (privileges === 'any') return undefined;
  return privileges === 'world' ? [[]] : ways(privileges, asksPerParameter(route));
};

const ways = (check: unknown, each: boolean): readonly Way[] => {
  if (!Array.isArray(check)) return [];
  const [operator, ...rest] = check as unknown[];
  switch (operator) {
    case 'and':
      return rest
        .map((part) => ways(part, each))
        .reduce((all, more) => all.flatMap((way) => more.map((other) => [...way, ...other])), [[]]);
    case 'or':
      return rest.flatMap((part) => ways(part, each));
    case 'perm':
      return rest.includes('require_param') ? [] : onPath(rest[0], rest[1], rest.includes('any') && !each);
    case 'userid-param':
      return rest[0] === 'self' ? [] : onPath('/access/realm/{realm}', rest, false);
    case 'userid-group':
      return onPath('/access/groups', rest[0], true);
    case 'perm-modify':
      return onPath(rest[0], ['Permissions.Modify'], false);
    default:
      return [];
  }
};

const onPath = (path: unknown, list: unknown, any: boolean): readonly Way[] => {
  const privileges = Array.isArray(list) ? [...new Set(list.map(String))] : [];
  const need = (some: readonly string[]): Way => [{ path: String(path), privileges: some }];
  return any ? privileges.map((privilege) => need([privilege])) : [need(privileges.filter(isNoOther(privileges)))];
};

/** Who may change networks may set all of cloud-init, too. */
const isNoOther =
  (privileges: readonly string[]) =>
  (privilege: string): boolean =>
    privilege !== 'VM.Config.Cloudinit' || !privileges.includes('VM.Config.Network');

/** Something that the host's code asks for beside a method's check, in some cases. */
export interface Further {
  /** Completes "to …". */
  readonly purpose: string;
  readonly needs: readonly Need[];
}

const SPACE: Need = { path: '/storage/{storage}', privileges: ['Datastore.AllocateSpace'] };

const OF_TASKS: readonly Further[] = [{ purpose: 'see tasks that others began', needs: [SIGHTS.nodes] }];
const OF_STOPPED_TASKS: readonly Further[] = [
  { purpose: 'stop tasks that others began', needs: [{ path: '/nodes/{node}', privileges: ['Sys.Modify'] }] },
];
const OF_ALL_TASKS: readonly Further[] = [
  { purpose: 'see tasks that others began', needs: [{ path: '/', privileges: ['Sys.Audit'] }] },
];
const OF_CLUSTER_LOG: readonly Further[] = [
  { purpose: 'see what others did', needs: [{ path: '/', privileges: ['Sys.Syslog'] }] },
];
const OF_CONFIG: readonly Further[] = [
  { purpose: 'make disks', needs: [SPACE] },
  {
    purpose: 'connect network interfaces',
    needs: [{ path: '/sdn/zones/{zone}/{vnet}', privileges: ['SDN.Use'] }],
  },
];
const OF_VM_CONFIG: readonly Further[] = [
  ...OF_CONFIG,
  { purpose: 'set the order of startup', needs: [{ path: '/', privileges: ['Sys.Modify'] }] },
];
const OPTIONS = ['CDROM', 'CPU', 'Disk', 'HWType', 'Memory', 'Network', 'Options'].map((each) => `VM.Config.${each}`);
const OF_NEW: readonly Further[] = [
  { purpose: 'make guests', needs: [{ path: '/vms/{vmid}', privileges: ['VM.Allocate', ...OPTIONS] }] },
  ...OF_CONFIG,
];
const OF_CONTENT: readonly Further[] = [
  { purpose: 'see the disks of guests', needs: [{ path: '/vms/{vmid}', privileges: ['VM.Config.Disk'] }] },
  { purpose: 'see their backups', needs: [SPACE, { path: '/vms/{vmid}', privileges: ['VM.Backup'] }] },
];

const OF_BACKUP: readonly Further[] = [
  { purpose: 'back guests up', needs: [{ path: '/vms/{vmid}', privileges: ['VM.Backup'] }, SPACE] },
];
const OF_VOLUMES: readonly Further[] = [
  {
    purpose: 'delete images and templates',
    needs: [{ path: '/storage/{storage}', privileges: ['Datastore.Allocate'] }],
  },
  { purpose: 'delete backups', needs: [SPACE, { path: '/vms/{vmid}', privileges: ['VM.Backup'] }] },
];

/** By `VERB /template`. */
const FURTHER: Readonly<Record<string, readonly Further[]>> = {
  'DELETE /nodes/{node}/storage/{storage}/content/{volume}': OF_VOLUMES,
  'POST /nodes/{node}/vzdump': OF_BACKUP,
  'DELETE /nodes/{node}/tasks/{upid}': OF_STOPPED_TASKS,
  'GET /cluster/log': OF_CLUSTER_LOG,
  'GET /cluster/tasks': OF_ALL_TASKS,
  'GET /nodes/{node}/storage/{storage}/content': OF_CONTENT,
  'GET /nodes/{node}/tasks': OF_TASKS,
  'GET /nodes/{node}/tasks/{upid}/log': OF_TASKS,
  'GET /nodes/{node}/tasks/{upid}/status': OF_TASKS,
  'POST /nodes/{node}/lxc': OF_NEW,
  'POST /nodes/{node}/lxc/{vmid}/clone': OF_CONFIG,
  'POST /nodes/{node}/qemu': OF_NEW,
  'POST /nodes/{node}/qemu/{vmid}/clone': OF_CONFIG,
  'POST /nodes/{node}/qemu/{vmid}/config': OF_VM_CONFIG,
  'PUT /nodes/{node}/qemu/{vmid}/config': OF_VM_CONFIG,
  'PUT /nodes/{node}/lxc/{vmid}/config': OF_CONFIG,
};

/** What a method may ask for beside its check, as far as that is known. */
export const furtherNeeds = (route: string): readonly Further[] => FURTHER[route] ?? [];
