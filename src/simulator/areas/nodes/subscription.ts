import { createHash } from 'node:crypto';
import { may, nodeOf, text, type Handler, type Handlers } from '../../call.ts';
import { slice } from '../../slice.ts';
import type { Cluster } from '../../state.ts';

/** A key that was entered on a node, with the moment of its last check in seconds since 1970. */
interface Subscription {
  readonly key: string;
  readonly since: number;
  checked: number;
}

const subscriptions = slice((): Map<string, Subscription> => new Map());

/** Whether a node may use the repository for subscribers. */
export const isSubscribed = (cluster: Cluster, node: string): boolean => subscriptions(cluster).has(node);

const LEVELS: Readonly<Record<string, string>> = { c: 'Community', b: 'Basic', s: 'Standard', p: 'Premium' };

const SHOP = 'https://www.proxmox.com/en/proxmox-virtual-environment/pricing';

const SOCKETS = 1;
const YEAR = 365 * 86_400;

const serverId = (node: string): string => createHash('md5').update(node).digest('hex').toUpperCase();

const day = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);

const read: Handler = (call) => {
  const { name } = nodeOf(call);
  const audited = may(call, `/nodes/${name}`, ['Sys.Audit']);
  const found = subscriptions(call.cluster).get(name);
  const identity = audited ? { serverid: serverId(name) } : {};
  if (!found) return { status: 'notfound', message: 'There is no subscription key', url: SHOP, ...identity };
  if (!audited) return { status: 'active', url: SHOP };
  const { key, since, checked } = found;
  const [, sockets = '1', level = 'c'] = /^pve(\d)(.)/.exec(key) ?? [];
  return {
    ...identity,
    status: 'active',
    key,
    level,
    productname: `Proxmox VE ${LEVELS[level] ?? ''} Subscription ${sockets} CPU${sockets === '1' ? '' : 's'}/year`,
    regdate: day(since),
    nextduedate: day(since + YEAR),
    checktime: checked,
    sockets: SOCKETS,
    url: SHOP,
  };
};

const enter: Handler = (call) => {
  const key = text(call, 'key').trim();
  const now = Math.floor(call.now / 1000);
  subscriptions(call.cluster).set(nodeOf(call).name, { key, since: now, checked: now });
  return null;
};

const check: Handler = (call) => {
  const found = subscriptions(call.cluster).get(nodeOf(call).name);
  if (found) found.checked = Math.floor(call.now / 1000);
  return null;
};

const path = '/nodes/{node}/subscription';

export const subscriptionHandlers: Handlers = {
  [`GET ${path}`]: read,
  [`PUT ${path}`]: enter,
  [`POST ${path}`]: check,
  [`DELETE ${path}`]: (call) => {
    subscriptions(call.cluster).delete(nodeOf(call).name);
    return null;
  },
};
