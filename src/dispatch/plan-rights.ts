import { manifest } from '../catalogue/manifest.ts';
import type { Need } from '../rules/needs.ts';
import type { Cluster } from './dispatcher.ts';
import type { Judged } from './judgement.ts';
import { heldOn, howToGrant, ownerOf, type Held } from './privileges.ts';
import { rightsFor, type Holder, type Rights } from './rights.ts';

/** What a plan needs of a cluster. */
export interface PlanRights {
  /** Of each step, in their order. */
  readonly steps: readonly Rights[];
  /** What the operator would run, where Proxmox VE would surely refuse the plan. */
  readonly grants: readonly string[];
}

/** On how many paths what is lacking is looked at again and explained. */
const MOST_PATHS = 3;

/**
 * What the steps of a plan need and the server holds: one request a minute, and more only about what is lacking. Never fails; what the
 * cluster does not tell is not known.
 */
export const rightsOfPlan = async (
  steps: readonly Pick<Judged, 'step'>[],
  { requester, rights }: Pick<Cluster, 'requester' | 'rights'>,
  signal: AbortSignal,
): Promise<PlanRights> => {
  const methods = await manifest();
  const requests = steps.flatMap(({ step: { request } }) => {
    const method = methods.get(`${request.method} ${request.path}`);
    return method ? [{ request, method }] : [];
  });
  const judge = (holder: Holder | undefined): Rights[] =>
    requests.map(({ request, method }) => rightsFor(request, method, holder));
  const holder = await rights?.();
  const before = judge(holder);
  const paths = [...new Set(lackingIn(before).map(({ path }) => path))].slice(0, MOST_PATHS);
  if (!holder || paths.length === 0) return { steps: before, grants: [] };
  // What is known may be a minute old, and somebody may just have granted what was lacking.
  const onPaths = (userid?: string): Promise<[string, Held][]> =>
    Promise.all(paths.map(async (path) => [path, await heldOn(requester, path, userid, signal)]));
  const owner = ownerOf(holder.identity);
  const [own, ofUser] = await Promise.all([onPaths(), owner === undefined ? [] : onPaths(owner)]);
  const told = Object.fromEntries(own.flatMap(([path, held]) => (held ? [[path, held]] : [])));
  const now = judge({ ...holder, permissions: { ...holder.permissions, ...told } });
  const held = { own: new Map(own), ofUser: new Map(ofUser) };
  const byPath = Map.groupBy(lackingIn(now), ({ path }) => path);
  return {
    steps: now,
    grants: paths.flatMap((path) => {
      const privileges = [...new Set(byPath.get(path)?.flatMap((need) => need.privileges))];
      if (privileges.length === 0) return [];
      return [howToGrant({ path, privileges, any: false }, holder.identity, held.own.get(path), held.ofUser.get(path))];
    }),
  };
};

/** What is lacking where the host would surely refuse. */
const lackingIn = (rights: readonly Rights[]): readonly Need[] =>
  rights.flatMap(({ verdict, lacks = [] }) => (verdict === 'no' ? lacks : []));
