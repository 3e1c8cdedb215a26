import { manifest, type Method } from '../catalogue/manifest.ts';
import { SIGHTS } from '../rules/needs.ts';
import { callerFrom, judge, type Caller, type Lack } from '../rules/permissions.ts';
import { segmentsOf, variableOf } from '../rules/routes.ts';
import type { Tool } from '../tools/define.ts';
import type { Cluster } from './dispatcher.ts';
import { isToken, type Holder } from './rights.ts';

/**
 * The tools that surely never work for the server, whatever they are called with, each with why. One that may work on some cluster is not
 * among them, nor is any where a cluster does not tell.
 */
export const unusableTools = async (
  tools: Readonly<Record<string, () => Promise<Tool>>>,
  clusters: readonly Pick<Cluster, 'rights'>[],
): Promise<ReadonlyMap<string, string>> => {
  const holders = await Promise.all(clusters.map(async ({ rights }) => rights?.()));
  const known = holders.filter((holder) => holder !== undefined);
  if (known.length < clusters.length) return new Map();
  const methods = await manifest();
  const loaded = await Promise.all(Object.values(tools).map((load) => load()));
  return new Map(
    loaded.flatMap((tool) => {
      const reasons = known.map((holder) => whyUnusable(tool, holder, methods));
      const [first] = reasons;
      return first === undefined || reasons.includes(undefined) ? [] : [[tool.name, first]];
    }),
  );
};

/** Why a tool surely never works for the holder; undefined where it may. */
export const whyUnusable = (
  { risk, sees, uses }: Pick<Tool, 'risk' | 'sees' | 'uses'>,
  holder: Holder,
  methods: ReadonlyMap<string, Method>,
): string | undefined => {
  const caller = callerAnywhere(holder);
  const unseen = sees.flatMap((sight) => lackOf(['perm', SIGHTS[sight].path, SIGHTS[sight].privileges], caller) ?? []);
  // Nodes are listed for everybody; it is their figures that are left out.
  if (unseen[0] && unseen.length === sees.length && !sees.includes('nodes')) return lacking(unseen[0]);
  // A change that can never be sent makes the tool useless, whatever it may read.
  const reasons = uses
    .filter(({ method }) => (method === 'GET') === (risk === 'read'))
    .map(({ method, path }) => whyClosed(methods.get(`${method} ${path}`), holder, caller));
  return reasons.includes(undefined) ? undefined : reasons[0];
};

/** Why there are no parameters with which the holder could call a method; undefined where there may be. */
const whyClosed = (method: Method | undefined, holder: Holder, caller: Caller): string | undefined => {
  if (!method) return undefined;
  if (method.ticketOnly && isToken(holder)) return 'Proxmox VE refuses API tokens for it';
  // Checks about users and about rules go by parameters that are not in a path.
  if (/"(?:userid-|perm-modify)/.test(JSON.stringify(method.privileges))) return undefined;
  const lack = lackOf(method.privileges, caller);
  return lack && lacking(lack);
};

/** What a check surely fails for, on whatever objects; `path` is empty where no privilege would help. */
const lackOf = (check: unknown, caller: Caller): Lack | undefined => {
  const { verdict, lack } = judge(check, variablesIn(JSON.stringify(check)), caller);
  return verdict === 'no' ? (lack ?? { path: '', privileges: [], any: false }) : undefined;
};

const lacking = ({ path, privileges, any }: Lack): string => {
  if (path === '') return 'Proxmox VE keeps it for root@pam';
  const shown = any
    ? `${privileges.slice(0, 3).join(' or ')}${privileges.length > 3 ? ' or another' : ''}`
    : privileges.join(', ');
  return `it needs ${shown} on ${path.replace(/\/?\{.*$/, '') || '/'}, which the server has nowhere`;
};

/** Every variable of a text as its own value, so that a template stays one when it is filled in. */
const variablesIn = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/\{([^}]+)\}/g)].map(([whole, name = '']) => [name, whole]));

/** The holder over path templates: no only where a privilege is held on none of their objects. */
const callerAnywhere = ({ identity, permissions }: Holder): Caller => {
  const outside = callerFrom(identity, permissions);
  return {
    userid: identity,
    has: (template, privilege) => {
      const wanted = segmentsOf(template);
      const isHeld =
        outside.has(template, privilege) === 'yes' ||
        Object.entries(permissions).some(([path, held]) => {
          const segments = segmentsOf(path);
          if (!isWithin(segments, wanted)) return false;
          return segments.length === wanted.length ? privilege in held : Number(held[privilege]) === 1;
        });
      return isHeld ? 'unknown' : 'no';
    },
  };
};

/** Whether a path is one particular object of a template, or lies between such an object and what is fixed of the template. */
const isWithin = (segments: readonly string[], template: readonly string[]): boolean =>
  segments.length <= template.length &&
  segments.every((segment, i) => segment === template[i] || variableOf(template[i] ?? '') !== undefined) &&
  segments.some((_, i) => variableOf(template[i] ?? '') !== undefined);
