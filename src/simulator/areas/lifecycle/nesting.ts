import { slice } from '../../slice.ts';
import type { Cluster, SimGuest } from '../../state.ts';

/** The versions of systemd in the containers that were made here. */
const versions = slice(() => new Map<number, number>());

/** Versions that containers of a kind usually have. */
const USUAL: Readonly<Record<string, number>> = { debian: 252, ubuntu: 255, centos: 252, fedora: 257, archlinux: 257 };

/** Keeps which systemd a container has; undefined where it has none. */
export const noteSystemd = (cluster: Cluster, vmid: number, version: number | undefined): void => {
  if (version === undefined) versions(cluster).delete(vmid);
  else versions(cluster).set(vmid, version);
};

/** Which systemd a container has; undefined where it has none. */
export const systemdOf = (cluster: Cluster, { vmid, config }: Pick<SimGuest, 'vmid' | 'config'>): number | undefined =>
  versions(cluster).get(vmid) ?? USUAL[config['ostype'] ?? ''];

/** The warning about a container whose systemd wants more than the container may do; undefined where all is well. */
export const nestingWarning = (
  cluster: Cluster,
  container: Pick<SimGuest, 'vmid' | 'config'>,
  version = systemdOf(cluster, container),
): string | undefined =>
  version === undefined || /(?:^|,)nesting=1/.test(container.config['features'] ?? '')
    ? undefined
    : `Systemd ${version} detected. You may need to enable nesting.`;
