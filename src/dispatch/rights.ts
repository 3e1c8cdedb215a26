import { getPermissions } from '../../generated/endpoints/access.ts';
import type { Method } from '../catalogue/manifest.ts';
import type { Clock } from '../clock.ts';
import type { Planned, Requester } from '../endpoint.ts';
import { asksPerParameter, waysThrough, type Need, type Way } from '../rules/needs.ts';
import { callerFrom, filled, judge, type Verdict } from '../rules/permissions.ts';

/** Who the server is to a cluster, and what the cluster says that they hold: privileges by object path. */
export interface Holder {
  /** `user@realm`, or `user@realm!token`. */
  readonly identity: string;
  readonly permissions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The rights of the server on one cluster. */
export interface RightsSource {
  /** Undefined where the cluster does not tell; asked for at most once a minute. */
  holder(signal?: AbortSignal): Promise<Holder | undefined>;
  /** Forgets what is known: after a refusal it may not be right any more. */
  forget(): void;
}

const KEPT_MS = 60_000;

/** Makes the source of rights of one cluster; nothing is read before it is asked. */
export const createRights = (requester: Requester, identity: () => Promise<string>, clock: Clock): RightsSource => {
  let known: { readonly at: number; readonly holder: Holder } | undefined;
  let asked = 0;

  const ask = async (signal: AbortSignal | undefined): Promise<Holder> => {
    const [who, permissions] = await Promise.all([
      identity(),
      requester.send(getPermissions(), signal ? { signal } : {}),
    ]);
    return { identity: who, permissions: permissions as Holder['permissions'] };
  };

  return {
    holder: async (signal) => {
      const now = clock.now();
      if (known && now >= known.at && now - known.at < KEPT_MS) return known.holder;
      const turn = ++asked;
      const holder = await ask(signal).catch(() => undefined);
      // What was forgotten while it was read is not kept.
      if (holder && turn === asked) known = { at: now, holder };
      return holder;
    },
    forget: () => {
      asked++;
      known = undefined;
    },
  };
};

/** What a request needs and what of that is lacking. */
export interface Rights {
  /** Unknown where the host's own code decides, or where the cluster does not tell. */
  readonly verdict: Verdict;
  /** The way that lacks least; undefined where no privilege decides. */
  readonly needs?: Way;
  /** What of it is not held; empty where that is not known. */
  readonly lacks: Way;
}

/** What a planned request needs, and whether the holder has it. A no is certain, a yes is what the cluster says. */
export const rightsFor = (
  { params }: Pick<Planned, 'params'>,
  { verb, path, privileges, ticketOnly }: Pick<Method, 'verb' | 'path' | 'privileges' | 'ticketOnly'>,
  holder: Holder | undefined,
): Rights => {
  const route = `${verb} ${path}`;
  const ways = (waysThrough(route, privileges) ?? []).map((way) =>
    way.map((need): Need => ({ ...need, path: filled(need.path, params) ?? need.path })),
  );
  if (!holder) return { verdict: 'unknown', lacks: [], ...(ways[0] ? { needs: ways[0] } : {}) };
  if (ticketOnly && isToken(holder)) return { verdict: 'no', lacks: [] };
  const caller = callerFrom(holder.identity, holder.permissions);
  const { verdict } = judge(privileges, params, caller);
  const lacking = (way: Way): Way =>
    way.flatMap(({ path: at, privileges: needed }) => {
      const missing = needed.filter((privilege) => caller.has(at, privilege) === 'no');
      return missing.length > 0 ? [{ path: at, privileges: missing }] : [];
    });
  const [best] = ways
    .map((needs) => ({ needs, lacks: lacking(needs) }))
    .sort((a, b) => count(a.lacks) - count(b.lacks));
  if (!best) return { verdict, lacks: [] };
  if (verdict !== 'yes') return { verdict, ...best };
  const mayDepend = asksPerParameter(route) && holder.identity !== 'root@pam' && best.lacks.length > 0;
  return mayDepend ? { verdict: 'unknown', ...best } : { verdict, needs: best.needs, lacks: [] };
};

/** Whether the server is an API token, which some methods refuse. */
export const isToken = ({ identity }: Holder): boolean => identity.includes('!');

const count = (way: Way): number => way.reduce((sum, { privileges }) => sum + privileges.length, 0);

/** `VM.Audit, VM.PowerMgmt on /vms/100; Datastore.Audit on /storage/local`. */
export const needsInWords = (way: Way): string =>
  way.map(({ path, privileges }) => `${privileges.join(', ')} on ${path}`).join('; ');

const WITHOUT_NEEDS: Readonly<Record<Verdict, string>> = {
  yes: 'held',
  no: 'no privilege opens this to the server',
  unknown: 'the host decides',
};

/** Rights in words, for the answer of a dry run: `VM.PowerMgmt on /vms/100: held`. */
export const rightsInWords = ({ verdict, needs, lacks }: Rights): string => {
  if (!needs) return WITHOUT_NEEDS[verdict];
  if (needs.length === 0) return 'none needed';
  const needed = needsInWords(needs);
  if (verdict === 'yes') return `${needed}: held`;
  if (lacks.length === 0) return `${needed}: ${verdict === 'no' ? 'not held' : 'not known whether held'}`;
  const missing = needsInWords(lacks);
  return verdict === 'no'
    ? `${needed}: LACKING ${missing}`
    : `one of ${needed}, by what is changed; LACKING ${missing}`;
};
