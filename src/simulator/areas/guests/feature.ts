import { forBothKinds, given, text, type Handler, type Handlers } from '../../call.ts';
import { drivesOf, hasFeature, type Feature } from '../../volumes/features.ts';
import { storageNameOf } from '../../volumes/volumes.ts';
import { configOf, snapshotOf } from '../snapshots/tree.ts';
import { presentGuest } from './present.ts';

const feature: Handler = (call) => {
  const { cluster } = call;
  const guest = presentGuest(call);
  const snapshot = given(call, 'snapname');
  const config = snapshot === undefined ? guest.config : configOf(guest, snapshotOf(guest, snapshot));
  const drives = drivesOf(config);
  const wanted = text(call, 'feature') as Feature;
  const has = drives.every(({ volid }) => hasFeature(cluster, wanted, volid, guest.node, snapshot)) ? 1 : 0;
  if (guest.kind === 'lxc') return { hasFeature: has };
  const storages = drives.flatMap(({ volid }) => cluster.storages.filter(({ name }) => name === storageNameOf(volid)));
  // Where all disks are on shared storages, each node that has them will do.
  const nodes = cluster.nodes
    .map(({ name }) => name)
    .filter((name) => storages.every(({ shared, nodes: on }) => (shared ? on.includes(name) : name === guest.node)));
  return { hasFeature: has, nodes };
};

export const featureHandlers: Handlers = forBothKinds('GET /{vmid}/feature', feature);
