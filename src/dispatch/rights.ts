import { getPermissions } from '../../generated/endpoints/access.ts';
import type { Method } from '../catalogue/manifest.ts';
import type { Clock } from '../clock.ts';
import type { Planned, Requester } from '../endpoint.ts';
import { asksPerParameter, waysThrough, type Need, type Way } from '../rules/needs.ts';
import { rightsOfOptions } from '../rules/option-rights.ts';
import { callerFrom, filled, judge, type Verdict } from '../rules/permissions.ts';

/** Privileges by object path, as `GET /access/permissions` has them. */
export type Permissions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Who the server is to a cluster, and what the cluster says that they hold. */
export interface Holder {
  /** `user@realm`, or `user@realm!token`. */
  readonly identity: string;
  readonly permissions: Permissions;
}

/** The rights of the server on one cluster; undefined where the cluster does not tell. */
export type RightsSource = () => Promise<Holder | undefined>;

const KEPT_MS = 60_000;

/** How long a look at rights may take, in milliseconds: what it is for goes on without. */
export const PATIENCE_MS = 5_000;

/** Makes the source of rights of one cluster. The cluster is asked once a minute at most, and not before somebody wants to know. */
export const createRights = (requester: Requester, identity: () => Promise<string>, clock: Clock): RightsSource => {
  let asked: { readonly at: number; readonly holder: Promise<Holder | undefined> } | undefined;

  const ask = async (): Promise<Holder> => {
    const [who, permissions] = await Promise.all([
      identity(),
      requester.send(getPermissions(), { timeoutMs: PATIENCE_MS }),
    ]);
    return { identity: who, permissions: permissions as Permissions };
  };

  return () => {
    const now = clock.now();
    // A clock that was set back is no reason to keep it longer.
    if (!asked || now < asked.at || now - asked.at >= KEPT_MS)
      asked = { at: now, holder: ask().catch(() => undefined) };
    return asked.holder;
  };
};

/** What a request needs and what of that is lacking. */
export interface Rights {
  /** Unknown where the host's own code decides, or where the cluster does not tell. */
  readonly verdict: Verdict;
  /** The way that lacks least; undefined where no privilege decides. */
  readonly needs?: Way;
  /** What of it is not held; undefined where that is not known. */
  readonly lacks?: Way;
}

/** What a planned request needs, and whether the holder has it. A no is certain for what the cluster says, a yes is not. */
export const rightsFor = (
  { params }: Pick<Planned, 'params'>,
  { verb, path, privileges, ticketOnly }: Pick<Method, 'verb' | 'path' | 'privileges' | 'ticketOnly'>,
  holder: Holder | undefined,
): Rights => {
  const route = `${verb} ${path}`;
  const options = asksPerParameter(route)
    ? rightsOfOptions(path.includes('/qemu/') ? 'qemu' : 'lxc', params)
    : undefined;
  const ways = (options?.ways ?? waysThrough(route, privileges) ?? []).map((way) =>
    way.map((need): Need => ({ ...need, path: filled(need.path, params) ?? need.path })),
  );
  if (!holder) return { verdict: privileges === 'world' ? 'yes' : 'unknown', ...(ways[0] ? { needs: ways[0] } : {}) };
  if (ticketOnly && isToken(holder)) return { verdict: 'no' };
  const caller = callerFrom(holder.identity, holder.permissions);
  const { verdict } = judge(privileges, params, caller);
  if (holder.identity === 'root@pam') return { verdict, ...(ways[0] ? { needs: ways[0], lacks: [] } : {}) };
  const lacking = (way: Way): Way =>
    way.flatMap(({ path: at, privileges: needed }) => {
      const missing = needed.filter((privilege) => caller.has(at, privilege) === 'no');
      return missing.length > 0 ? [{ path: at, privileges: missing }] : [];
    });
  const [best] = ways
    .map((needs) => ({ needs, lacks: lacking(needs) }))
    .sort((a, b) => count(a.lacks) - count(b.lacks));
  if (!best) return { verdict };
  // Not for want of what the options ask for: every change of options asks for one of several privileges first.
  if (verdict === 'no') return count(best.lacks) === 0 ? { verdict } : { verdict, ...best };
  if (options) {
    const decided = best.lacks.length > 0 ? 'no' : options.isAll ? verdict : 'unknown';
    return { verdict: decided, ...best };
  }
  // Let in by a way that opens only with one of these parameters.
  return verdict === 'yes' && best.lacks.length > 0 ? { verdict } : { verdict, ...best };
};

/** Whether the server is an API token, which some methods refuse. */
export const isToken = ({ identity }: Holder): boolean => identity.includes('!');

const count = (way: Way): number => way.reduce((sum, { privileges }) => sum + privileges.length, 0);

/** `VM.Audit, VM.PowerMgmt on /vms/100; Datastore.Audit on /storage/local`. */
export const needsInWords = (way: Way): string =>
  way.map(({ path, privileges }) => `${privileges.join(', ')} on ${path}`).join('; ');

const WITHOUT_NEEDS: Readonly<Record<Verdict, string>> = {
  yes: 'held',
  no: 'NOT ALLOWED to this server',
  unknown: 'not known: the host decides',
};

/** Rights in words, for whoever decides about a plan: `VM.PowerMgmt on /vms/100: held`. */
export const rightsInWords = ({ verdict, needs, lacks }: Rights): string => {
  if (!needs) return WITHOUT_NEEDS[verdict];
  if (needs.length === 0) return verdict === 'yes' ? 'none needed' : WITHOUT_NEEDS[verdict];
  const needed = needsInWords(needs);
  if (!lacks) return `${needed}: not known whether held`;
  const missing = needsInWords(lacks);
  const held = missing === '' ? 'held' : missing === needed ? 'LACKING' : `LACKING ${missing}`;
  return `${needed}: ${held}${verdict === 'unknown' ? '; the host decides about the rest' : ''}`;
};
