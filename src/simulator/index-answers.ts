import { manifest } from '../catalogue/manifest.ts';
import { fixed, type Handlers } from './call.ts';

/** The member that names a child in the index of a path, where it is not `name`. */
const MEMBERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:\/access|\/access\/openid|\/cluster\/backup-info|\/cluster\/jobs|\/cluster\/sdn\/fabrics|)$/, 'subdir'],
  [/\/(?:qemu|lxc)\/\{vmid\}(?:\/status)?$|\/services\/\{service\}$|\/storage\/\{storage\}$/, 'subdir'],
  [/\/fabrics\/\{fabric\}$|\/zones\/\{zone\}$|\/vnets\/\{vnet\}$/, 'subdir'],
  [/\/snapshot\/\{snapname\}$/, 'cmd'],
  [/^\/cluster\/(?:ha|sdn)$|\/apt$/, 'id'],
  [/\/scan$|\/pci\/\{[^}]+\}$/, 'method'],
  [/\/hardware$/, 'type'],
];

/** What the tree has beyond its methods, and what it does not tell; seen on a host. */
const TELLS: Readonly<Record<string, { readonly more?: readonly string[]; readonly less?: readonly string[] }>> = {
  '/access': { less: ['permissions', 'vncticket'] },
  '/cluster/ceph': { more: ['restart-bulk'] },
  '/cluster/metrics': { less: ['export'] },
  '/nodes/{node}': { less: ['execute', 'vncwebsocket'] },
  '/nodes/{node}/ceph': { more: ['releases', 'restart-bulk'] },
  '/nodes/{node}/scan': { less: ['lvmthin'] },
  '/nodes/{node}/lxc/{vmid}': {
    less: ['feature', 'move_volume', 'mtunnel', 'mtunnelwebsocket', 'remote_migrate', 'template'],
  },
  '/nodes/{node}/lxc/{vmid}/status': { less: ['resume', 'suspend'], more: ['migrate'] },
  '/nodes/{node}/qemu/{vmid}': {
    more: ['move'],
    less: ['clone', 'dbus-vmstate', 'feature', 'move_disk', 'mtunnelwebsocket', 'template', 'vncwebsocket'],
  },
  '/nodes/{node}/qemu/{vmid}/status': { less: ['resume'] },
  '/cluster/sdn': { less: ['dry-run', 'lock', 'prefix-lists', 'rollback', 'route-maps'] },
  '/nodes/{node}/lxc/{vmid}/firewall': { less: ['log'] },
  '/nodes/{node}/qemu/{vmid}/firewall': { less: ['log'] },
};

/** Answers for the paths that only list what lies below them. They follow from the paths of the API. */
export const indexAnswers = async (): Promise<Handlers> => {
  const methods = await manifest();
  const children = new Map<string, Set<string>>();
  for (const { path } of methods.values()) {
    const parts = path.split('/').slice(1);
    parts.forEach((part, i) => {
      if (part.startsWith('{')) return;
      const above = parts.slice(0, i).join('/');
      const parent = above === '' ? '' : `/${above}`;
      children.set(parent, (children.get(parent) ?? new Set()).add(part));
    });
  }
  return Object.fromEntries(
    [...children].map(([path, names]) => {
      const member = MEMBERS.find(([pattern]) => pattern.test(path))?.[1] ?? 'name';
      const { more = [], less = [] } = TELLS[path] ?? {};
      const shown = [...names, ...more].filter((name) => !less.includes(name));
      return [`GET ${path}`, fixed(shown.map((name) => ({ [member]: name })))];
    }),
  );
};

/** The index of the whole API, which is no method of its own. */
export const rootIndex = async (): Promise<unknown> =>
  [...new Set([...(await manifest()).values()].map(({ path }) => path.split('/')[1] ?? ''))].map((subdir) => ({
    subdir,
  }));
