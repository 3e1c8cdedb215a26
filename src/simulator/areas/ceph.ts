import { stateless, type Handlers } from '../call.ts';
import { refuse } from '../refusal.ts';

/** No node of the simulation has Ceph: whatever is asked of it, its programs are missing. */
const absent = stateless(() => {
  throw refuse('binary not installed: /usr/bin/ceph-mon');
});

const CLUSTER = ['GET flags', 'PUT flags', 'GET flags/{flag}', 'PUT flags/{flag}', 'GET metadata', 'GET status'];

const NODE = [
  ...['GET cfg/db', 'GET cfg/raw', 'GET cfg/value', 'GET cmd-safety', 'GET crush', 'GET log', 'GET rules'],
  ...['GET fs', 'POST fs/{name}', 'DELETE fs/{name}', 'GET mds', 'POST mds/{name}', 'DELETE mds/{name}'],
  ...['GET mgr', 'POST mgr/{id}', 'DELETE mgr/{id}', 'GET mon', 'POST mon/{monid}', 'DELETE mon/{monid}'],
  ...['GET osd', 'POST osd', 'DELETE osd/{osdid}', 'GET osd/{osdid}/lv-info', 'GET osd/{osdid}/metadata'],
  ...['POST osd/{osdid}/in', 'POST osd/{osdid}/out', 'POST osd/{osdid}/scrub'],
  ...['GET pool', 'POST pool', 'GET pool/{name}', 'PUT pool/{name}', 'DELETE pool/{name}', 'GET pool/{name}/status'],
  ...['POST init', 'POST start', 'POST stop', 'POST restart', 'GET status'],
];

const below = (path: string, methods: readonly string[]): Handlers =>
  Object.fromEntries(methods.map((method) => [method.replace(' ', ` ${path}/`), absent]));

export const cephHandlers: Handlers = { ...below('/cluster/ceph', CLUSTER), ...below('/nodes/{node}/ceph', NODE) };
