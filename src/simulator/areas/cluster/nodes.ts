import { may, type Call, type Handler } from '../../call.ts';
import type { Entry } from '../../collection.ts';
import { nodeFigures } from '../../guests/figures.ts';
import type { SimGuest, SimNode } from '../../state.ts';
import { shownFingerprint } from '../nodes/certificates/kept.ts';

/** A node as lists show it; its figures are for those who may audit it. */
export const nodeEntry = (call: Call, node: SimNode, guests: readonly SimGuest[]): Entry => {
  const { name, online, cores, memory, disk, usedDisk } = node;
  const figures = nodeFigures(call.cluster, node, call.now, guests);
  const audited = figures !== undefined && may(call, `/nodes/${name}`, ['Sys.Audit']);
  return {
    id: `node/${name}`,
    type: 'node',
    node: name,
    status: online ? 'online' : 'offline',
    level: '',
    ...(audited ? { ...figures, maxcpu: cores, maxmem: memory, disk: usedDisk, maxdisk: disk } : {}),
  };
};

/** The list of nodes. */
export const nodes: Handler = (call) => {
  const perNode = Map.groupBy(call.cluster.guests.values(), ({ node }) => node);
  return call.cluster.nodes.map((node) => ({
    ...nodeEntry(call, node, perNode.get(node.name) ?? []),
    ssl_fingerprint: shownFingerprint(call.cluster, node.name),
  }));
};
