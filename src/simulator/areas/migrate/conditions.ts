import type { Handler } from '../../call.ts';
import { checkLock } from '../../guests/change.ts';
import type { Cluster, SimGuest } from '../../state.ts';
import { storageNameOf, volumeOn } from '../../volumes/volumes.ts';
import { isCloudInit } from '../../guests/unused.ts';
import { presentGuest } from '../guests/present.ts';
import { mappedDevices, missingOn, movesLive, ownDevices } from './devices.ts';
import { namedVolumes } from './volumes.ts';

const flagged = (value: boolean): 0 | 1 => (value ? 1 : 0);

const others = ({ nodes }: Cluster, { node }: SimGuest): string[] =>
  nodes.map(({ name }) => name).filter((name) => name !== node);

/** What a migration of a VM would meet: nodes it can go to, and what it has that belongs to its node. */
export const vmConditions: Handler = (call) => {
  const guest = presentGuest(call);
  checkLock(call.params, guest);
  const { cluster } = call;
  const findings = others(cluster, guest).map((node) => [node, blocking(cluster, guest, node)] as const);
  const mapped = mappedDevices(cluster, guest);
  return {
    running: flagged(guest.running !== undefined),
    'has-dbus-vmstate': 1,
    allowed_nodes: findings.filter(([, found]) => found === undefined).map(([node]) => node),
    not_allowed_nodes: Object.fromEntries(findings.filter(([, found]) => found !== undefined)),
    local_disks: localDisks(cluster, guest),
    local_resources: ownDevices(guest),
    'mapped-resources': mapped.map(({ key }) => key),
    'mapped-resource-info': Object.fromEntries(
      mapped.map((device) => [device.key, { name: device.name, 'live-migration': flagged(movesLive(device)) }]),
    ),
  };
};

/** What keeps a VM from a node; undefined where nothing does. */
const blocking = (cluster: Cluster, guest: SimGuest, node: string): object | undefined => {
  const storages = storagesMissing(cluster, guest, node);
  const devices = missingOn(cluster, guest, node);
  if (storages.length === 0 && devices.length === 0) return undefined;
  return {
    ...(storages.length === 0 ? {} : { unavailable_storages: storages }),
    ...(devices.length === 0 ? {} : { 'unavailable-resources': devices }),
  };
};

const storagesMissing = ({ storages }: Cluster, guest: SimGuest, node: string): string[] => {
  const names = new Set(namedVolumes(guest).map(({ volid }) => storageNameOf(volid)));
  return storages
    .filter(({ name, nodes }) => names.has(name) && !nodes.includes(node))
    .map(({ name }) => name)
    .sort();
};

const localDisks = (cluster: Cluster, guest: SimGuest): object[] =>
  namedVolumes(guest)
    .filter(({ volid }) => !cluster.storages.some(({ name, shared }) => shared && name === storageNameOf(volid)))
    .map(({ volid, key, value, cdrom, attached, unused, snapshots }) => ({
      volid,
      drivename: key,
      size: volumeOn(cluster, volid, guest.node)?.size ?? 0,
      cdrom: flagged(cdrom),
      is_attached: flagged(attached),
      is_cloudinit: flagged(isCloudInit(volid)),
      is_tpmstate: flagged(key === 'tpmstate0'),
      is_unused: flagged(unused),
      is_vmstate: flagged(key === 'vmstate'),
      replicate: flagged(!/(?:^|,)replicate=0/.test(value)),
      shared: 0,
      ...(snapshots.size === 0
        ? {}
        : { referenced_in_snapshot: Object.fromEntries([...snapshots].map((name) => [name, 1])) }),
    }));

/** What a migration of a container would meet. */
export const containerConditions: Handler = (call) => {
  const guest = presentGuest(call);
  checkLock(call.params, guest);
  return {
    running: flagged(guest.running !== undefined),
    'allowed-nodes': others(call.cluster, guest),
    'not-allowed-nodes': {},
  };
};
