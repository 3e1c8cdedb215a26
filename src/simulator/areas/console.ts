import { fullName } from '../access.ts';
import { findTicket, issueVncTicket } from '../access/tickets.ts';
import { entryNode, kindOf, nodeOf, text, type Call, type Handler, type Handlers } from '../call.ts';
import { Refusal, refuse } from '../refusal.ts';
import { slice } from '../slice.ts';
import type { Cluster, SimGuest } from '../state.ts';
import { presentGuest } from './guests.ts';
import { authorityPem } from './nodes/certificates/kept.ts';
import { nameOf } from '../guests/options.ts';

/** Milliseconds that a console waits for its client. */
const WAIT_MS = 10_000;
const FIRST_PORT = 5_900;
const FIRST_SPICE_PORT = 61_000;
const PORTS = 100;

/** The ports that consoles wait at, by `node:port`. */
const waiting = slice((): Set<string> => new Set());

const freePort = (cluster: Cluster, node: string, from: number): number => {
  for (let port = from; port < from + PORTS; port++) if (!waiting(cluster).has(`${node}:${port}`)) return port;
  throw refuse('unable to find free port');
};

/** What a console shows: something of a guest, or a shell of the node. */
interface Sight {
  /** The object path that its ticket opens. */
  readonly path: string;
  readonly type: string;
  readonly id: string;
}

const ofGuest = (call: Call): Sight => {
  const { vmid } = presentGuest(call);
  return { path: `/vms/${vmid}`, type: 'vncproxy', id: String(vmid) };
};

const ofNode = (call: Call): Sight => ({ path: `/nodes/${nodeOf(call).name}`, type: 'vncshell', id: '' });

/** Begins the task that waits for a client, which never comes as far as this simulation goes. */
const wait = (call: Call, { type, id }: Sight, port: number, command: string): string => {
  const { cluster } = call;
  const place = `${nodeOf(call).name}:${port}`;
  return call.begin(type, id, function* (task) {
    waiting(cluster).add(place);
    try {
      task.log(command);
      yield WAIT_MS;
      throw new Error('connection timed out');
    } finally {
      waiting(cluster).delete(place);
    }
  });
};

/** A password of the characters that hosts use, the same in every run. */
const password = (cluster: Cluster): string =>
  (cluster.unique(16).match(/../g) ?? [])
    .map((pair) => String.fromCharCode(33 + (Number.parseInt(pair, 16) % 94)))
    .join('');

const proxy =
  (kind: 'vnc' | 'term', sight: (call: Call) => Sight): Handler =>
  (call) => {
    const { cluster, now } = call;
    const seen = sight(call);
    const port = freePort(cluster, nodeOf(call).name, FIRST_PORT);
    const user = fullName(call.principal);
    const ticket = issueVncTicket(cluster, user, seen.path, now);
    const upid = wait(call, seen, port, `starting ${kind === 'vnc' ? 'vnc proxy' : 'termproxy'} at port ${port}`);
    if (kind === 'term') return { port: String(port), ticket, upid, user };
    const secret = password(cluster);
    const cert = authorityPem(cluster);
    return { port: String(port), ticket: `${secret}:${ticket}`, password: secret, upid, user, cert };
  };

/** A file that a SPICE client opens. */
const spiceFile = (call: Call, title: string, port: number): object => {
  const { cluster } = call;
  const node = nodeOf(call);
  const stamp = Math.floor(call.now / 1000)
    .toString(16)
    .toUpperCase();
  return {
    type: 'spice',
    title,
    host: `pvespiceproxy:${stamp}:${title.replace(/\D.*$/, '') || '0'}:${node.name}::${cluster.unique(40)}`,
    proxy: `http://${text(call, 'proxy') || (entryNode(cluster)?.ip ?? node.ip)}:3128`,
    'tls-port': port,
    password: cluster.unique(40),
    'host-subject': `OU=PVE Cluster Node,O=Proxmox Virtual Environment,CN=${node.name}`,
    ca: authorityPem(cluster).replaceAll('\n', '\\n'),
    'delete-this-file': 1,
    'secure-attention': 'Ctrl+Alt+Ins',
    'release-cursor': 'Ctrl+Alt+R',
    'toggle-fullscreen': 'Shift+F11',
  };
};

const hasSpice = ({ config }: SimGuest): boolean => /^(?:type=)?qxl/.test(config['vga'] ?? '');

const spiceOfGuest: Handler = (call) => {
  const guest = presentGuest(call);
  const { vmid, running } = guest;
  const isContainer = kindOf(call) === 'lxc';
  if (!isContainer && !running) throw refuse(`VM ${vmid} not running`);
  if (!isContainer && !hasSpice(guest)) throw refuse('no spice port');
  const port = freePort(call.cluster, nodeOf(call).name, FIRST_SPICE_PORT);
  const title = `${isContainer ? 'CT' : 'VM'} ${vmid} - ${nameOf(guest)}`;
  wait(
    call,
    { path: `/vms/${vmid}`, type: 'spiceproxy', id: String(vmid) },
    port,
    `starting spiceterm at port ${port}`,
  );
  return spiceFile(call, title, port);
};

const spiceOfNode: Handler = (call) => {
  const { name } = nodeOf(call);
  const port = freePort(call.cluster, name, FIRST_SPICE_PORT);
  wait(call, { path: `/nodes/${name}`, type: 'spiceshell', id: '' }, port, `starting spiceterm at port ${port}`);
  return spiceFile(call, `Shell on '${name}'`, port);
};

/** Opening a console: its ticket is looked at, the connection itself is not simulated. */
const websocket =
  (sight: (call: Call) => Sight): Handler =>
  (call) => {
    const ticket = text(call, 'vncticket').replace(/^.*?(?=PVEVNC:)/, '');
    const found = findTicket(call.cluster, ticket, 'vnc', call.now);
    if (found?.path !== sight(call).path || found.userid !== fullName(call.principal)) {
      throw new Refusal(401, 'permission denied - invalid PVEVNC ticket');
    }
    throw new Refusal(501, 'Websockets are not simulated by the embedded cluster');
  };

const ofKind = (kind: 'qemu' | 'lxc'): Handlers => {
  const path = `/nodes/{node}/${kind}/{vmid}`;
  return {
    [`POST ${path}/vncproxy`]: proxy('vnc', ofGuest),
    [`POST ${path}/termproxy`]: proxy('term', ofGuest),
    [`POST ${path}/spiceproxy`]: spiceOfGuest,
    [`GET ${path}/vncwebsocket`]: websocket(ofGuest),
  };
};

export const consoleHandlers: Handlers = {
  ...ofKind('qemu'),
  ...ofKind('lxc'),
  'POST /nodes/{node}/vncshell': proxy('vnc', ofNode),
  'POST /nodes/{node}/termproxy': proxy('term', ofNode),
  'POST /nodes/{node}/spiceshell': spiceOfNode,
  'GET /nodes/{node}/vncwebsocket': websocket(ofNode),
};
