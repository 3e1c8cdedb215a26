import { entryNode, nodeOf, number, type Handler, type Handlers } from '../call.ts';
import { consoleOf, idRange } from '../datacenter.ts';
import { invalid, refuse } from '../refusal.ts';
import { corosyncHandlers } from './cluster/corosync.ts';
import { log } from './cluster/log.ts';
import { nodes } from './cluster/nodes.ts';
import { resources } from './cluster/resources.ts';

const RELEASE = { release: '9.2', version: '9.2.11', repoid: '14a22df3000000' };

const version: Handler = ({ cluster }) => ({
  ...(entryNode(cluster)?.version ?? RELEASE),
  ...consoleOf(cluster),
});

const nextId: Handler = (call) => {
  const { cluster } = call;
  const wanted = number(call, 'vmid');
  if (wanted !== undefined) {
    if (cluster.guests.has(wanted)) throw invalid({ vmid: `VM ${wanted} already exists` });
    return String(wanted);
  }
  const { lower, upper } = idRange(cluster);
  for (let id = lower; id < upper; id++) if (!cluster.guests.has(id)) return String(id);
  throw refuse(`unable to get any free VMID in range [${lower}, ${upper}]`);
};

export const clusterHandlers: Handlers = {
  ...corosyncHandlers,
  'GET /version': version,
  'GET /nodes/{node}/version': (call) => nodeOf(call).version ?? RELEASE,
  'GET /nodes': nodes,
  'GET /cluster/resources': resources,
  'GET /cluster/log': log,
  'GET /cluster/nextid': nextId,
};
