import { nodeOf, text, type Handler, type Handlers } from '../../call.ts';
import { refuse } from '../../refusal.ts';
import type { SimStorage } from '../../state.ts';
import { needZfs } from './disks/read.ts';
import { disksOf } from './disks/state.ts';

/** The storages of the cluster that a server is known from: all that can be found in a network without other servers. */
const on = (call: Parameters<Handler>[0], type: string, option = 'server'): SimStorage[] =>
  call.cluster.storages.filter((each) => each.type === type && each.more[option] === text(call, option));

const unique = <T>(entries: readonly T[]): T[] => [
  ...new Map(entries.map((each) => [JSON.stringify(each), each])).values(),
];

const nfs: Handler = (call) => {
  const found = on(call, 'nfs');
  if (found.length > 0) return unique(found.map(({ more }) => ({ path: more['export'], options: '*' })));
  throw refuse(`command '/sbin/showmount --no-headers --exports ${text(call, 'server')}' failed: exit code 1`);
};

const cifs: Handler = (call) => {
  const found = on(call, 'cifs');
  if (found.length > 0) return unique(found.map(({ more }) => ({ share: more['share'], description: '' })));
  throw refuse(`do_connect: Connection to ${text(call, 'server')} failed (Error NT_STATUS_HOST_UNREACHABLE)`);
};

const pbs: Handler = (call) => {
  const found = on(call, 'pbs');
  if (found.length > 0) return unique(found.map(({ more }) => ({ store: more['datastore'] })));
  const port = text(call, 'port') || '8007';
  throw refuse(`500 Can't connect to ${text(call, 'server')}:${port} (No route to host)`);
};

// A portal that does not answer has no targets.
const iscsi: Handler = (call) =>
  on(call, 'iscsi', 'portal').map(({ more }) => ({ target: more['target'], portal: more['portal'] }));

const made = (call: Parameters<Handler>[0], kind: string): string[] =>
  disksOf(call.cluster, nodeOf(call))
    .made.filter((each) => each.kind === kind)
    .map(({ name }) => name);

const thin: Handler = (call) => {
  const group = text(call, 'vg');
  if (!made(call, 'lvm').includes(group)) throw refuse(`no such volume group '${group}'`);
  return made(call, 'lvmthin').flatMap((name) => {
    const [vg, lv] = name.split('/');
    return vg === group ? [{ lv }] : [];
  });
};

const zfs: Handler = (call) => {
  needZfs(call);
  return made(call, 'zfs').map((pool) => ({ pool }));
};

const path = '/nodes/{node}/scan';

export const scanHandlers: Handlers = {
  [`GET ${path}/nfs`]: nfs,
  [`GET ${path}/cifs`]: cifs,
  [`GET ${path}/pbs`]: pbs,
  [`GET ${path}/iscsi`]: iscsi,
  [`GET ${path}/lvm`]: (call) => made(call, 'lvm').map((vg) => ({ vg })),
  [`GET ${path}/lvmthin`]: thin,
  [`GET ${path}/zfs`]: zfs,
};
