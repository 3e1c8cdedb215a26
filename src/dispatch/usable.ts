import type { Method } from '../catalogue/manifest.ts';
import { SIGHTS, type Sight } from '../rules/needs.ts';
import { callerFrom, judge, type Caller, type Verdict } from '../rules/permissions.ts';
import { segmentsOf, variableOf } from '../rules/routes.ts';
import type { Tool } from '../tools/define.ts';
import { isToken, type Holder } from './rights.ts';

/**
 * Whether a tool is of any use to the holder: yes where it may see and call all of what the tool does, everywhere; no where it surely never
 * can, whatever it is called with; unknown for what is between.
 */
export const usable = (
  { risk, sees, uses }: Pick<Tool, 'risk' | 'sees' | 'uses'>,
  holder: Holder,
  methods: ReadonlyMap<string, Method>,
): Verdict => {
  const caller = callerAnywhere(holder);
  const seen = sees.map((sight) => sightOf(sight, caller));
  if (seen.length > 0 && seen.every((each) => each === 'no')) return 'no';
  const called = uses.map(({ method, path }) => ({
    reads: method === 'GET',
    verdict: callable(methods.get(`${method} ${path}`), holder, caller),
  }));
  // A change that can never be sent makes the tool useless, whatever it may read.
  const acts = called.filter(({ reads }) => reads === (risk === 'read'));
  if (acts.length > 0 && acts.every(({ verdict }) => verdict === 'no')) return 'no';
  return [...seen, ...called.map(({ verdict }) => verdict)].every((each) => each === 'yes') ? 'yes' : 'unknown';
};

const sightOf = (sight: Sight, caller: Caller): Verdict => {
  const { path, privileges } = SIGHTS[sight];
  const { verdict } = judge(['perm', path, privileges], variablesIn(path), caller);
  // Nodes are listed for everybody; it is their figures that are left out.
  return verdict === 'no' && sight === 'nodes' ? 'unknown' : verdict;
};

/** Whether a method can be called by the holder with any parameters at all. */
const callable = (method: Method | undefined, holder: Holder, caller: Caller): Verdict => {
  if (!method) return 'unknown';
  if (method.ticketOnly && isToken(holder)) return 'no';
  const check = JSON.stringify(method.privileges);
  const { verdict } = judge(method.privileges, variablesIn(check), caller);
  // Checks about users and about rules go by parameters that are not in a path.
  return verdict === 'no' && /"(?:userid-|perm-modify)/.test(check) ? 'unknown' : verdict;
};

/** Every variable of a text as its own value, so that a template stays one when it is filled in. */
const variablesIn = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/\{([^}]+)\}/g)].map(([whole, name = '']) => [name, whole]));

/** The holder over path templates: yes where a privilege is held on all of their objects, unknown where on some. */
const callerAnywhere = ({ identity, permissions }: Holder): Caller => {
  const outside = callerFrom(identity, permissions);
  return {
    userid: identity,
    has: (template, privilege) => {
      const wanted = segmentsOf(template);
      const usually = outside.has(template, privilege) === 'yes';
      const here = Object.entries(permissions).flatMap(([path, held]) => {
        const segments = segmentsOf(path);
        if (!isWithin(segments, wanted)) return [];
        return [segments.length === wanted.length ? privilege in held : Number(held[privilege]) === 1];
      });
      if (here.every((each) => each === usually)) return usually ? 'yes' : 'no';
      return 'unknown';
    },
  };
};

/** Whether a path is one particular object of a template, or lies between such an object and what is fixed of the template. */
const isWithin = (segments: readonly string[], template: readonly string[]): boolean =>
  segments.length <= template.length &&
  segments.every((segment, i) => segment === template[i] || variableOf(template[i] ?? '') !== undefined) &&
  segments.some((_, i) => variableOf(template[i] ?? '') !== undefined);
