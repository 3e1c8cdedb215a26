import { nodeOf, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { slice } from '../../slice.ts';
import type { Cluster, SimNode } from '../../state.ts';
import { PACKAGES, type Package } from './apt/packages.ts';
import { enabledSuites, repositoryHandlers } from './apt/repositories.ts';
import { KERNEL } from './kernel.ts';
import { isSubscribed } from './subscription.ts';

/** When a node last fetched its package lists; absent for one that never did. */
const refreshed = slice((): Map<string, number> => new Map());

/** A newer version is known from the beginning, or after the lists were fetched. */
const isOutdated = (cluster: Cluster, node: SimNode, { next, late }: Package): boolean =>
  next !== undefined && (late !== true || refreshed(cluster).has(node.name));

const common = ({
  name,
  section,
  says,
  origin = 'Proxmox',
  priority = 'optional',
  arch = 'amd64',
}: Package): object => ({
  Package: name,
  Title: says,
  Description: says,
  Arch: arch,
  Section: section,
  Priority: priority,
  Origin: origin,
});

const updates: Handler = (call) =>
  PACKAGES.filter((each) => each.installed !== undefined && isOutdated(call.cluster, nodeOf(call), each)).map(
    (each) => ({
      ...common(each),
      OldVersion: each.installed,
      Version: each.next,
    }),
  );

const versions: Handler = (call) =>
  PACKAGES.filter(({ core }) => core).map((each) => ({
    ...common(each),
    ...(each.installed === undefined ? {} : { OldVersion: each.installed }),
    Version: isOutdated(call.cluster, nodeOf(call), each) ? each.next : (each.installed ?? each.next),
    CurrentState: each.installed === undefined ? 'NotInstalled' : 'Installed',
    ...(each.name === 'proxmox-ve' ? { RunningKernel: KERNEL } : {}),
    ...(each.name === 'pve-manager' ? { ManagerVersion: '9.2.11/14a22df3000000' } : {}),
  }));

const FETCH_MS = 1_200;

const refresh: Handler = (call: Call) =>
  call.begin('aptupdate', '', function* (task) {
    const { cluster } = call;
    const node = nodeOf(call);
    task.log('starting apt-get update');
    let denied = false;
    for (const { uri, suite, component } of enabledSuites(cluster, node)) {
      yield FETCH_MS;
      const closed = uri.includes('enterprise') && !isSubscribed(cluster, node.name);
      task.log(closed ? `Err: ${uri} ${suite} InRelease` : `Hit: ${uri} ${suite} InRelease`);
      if (closed) task.log(`  401  Unauthorized (${component})`);
      denied ||= closed;
    }
    task.log('Reading package lists...');
    yield FETCH_MS;
    if (denied) throw new Error("command 'apt-get update' failed: exit code 100");
    refreshed(cluster).set(node.name, task.now());
  });

const changelog: Handler = (call) => {
  const name = text(call, 'name');
  const found = PACKAGES.find((each) => each.name === name);
  if (!found) return `E: Unable to locate package ${name}\nE: No packages found\nRC: 100`;
  const version = text(call, 'version') || (found.next ?? found.installed ?? '');
  return `${name} (${version}) trixie; urgency=medium\n\n  * changes that this simulation does not tell\n\n -- Maintainer <maintainer@example.test>  Mon, 02 Nov 2026 09:00:00 +0000\n`;
};

const path = '/nodes/{node}/apt';

export const aptHandlers: Handlers = {
  [`GET ${path}/update`]: updates,
  [`POST ${path}/update`]: refresh,
  [`GET ${path}/versions`]: versions,
  [`GET ${path}/changelog`]: changelog,
  ...repositoryHandlers,
};
