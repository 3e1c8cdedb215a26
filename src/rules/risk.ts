import { RISKS, type Risk } from '../../codegen/risk.ts';
import type { Planned } from '../endpoint.ts';
import { BACKUP_RAISES } from './raises/backups.ts';
import { CLUSTER_RAISES } from './raises/cluster.ts';
import { GUEST_RAISES } from './raises/guests.ts';
import type { Raise } from './raises/match.ts';

export { RISKS, type Risk };

/** Whether a class is that one or a stronger one. */
export const isAtLeast = (risk: Risk, least: Risk): boolean => RISKS.indexOf(risk) >= RISKS.indexOf(least);

/** The stronger of two classes. */
export const stronger = (a: Risk, b: Risk): Risk => (isAtLeast(a, b) ? a : b);

/** A class with what raised it, in words: `purge` removes … */
export interface Assessed {
  readonly risk: Risk;
  readonly because: readonly string[];
}

const RAISES: readonly Raise[] = [...GUEST_RAISES, ...BACKUP_RAISES, ...CLUSTER_RAISES];

const byRoute = new Map<string, readonly Raise[]>();

/** Those that may be about a route of the API; found once for each. */
const raisesFor = (route: string): readonly Raise[] => {
  const known = byRoute.get(route) ?? RAISES.filter(({ when }) => when.route?.test(route) ?? true);
  byRoute.set(route, known);
  return known;
};

/** The class of a request: that of its method, raised by what its parameters ask for. Nothing lowers it. */
export const assess = ({ method, path, params }: Planned, base: Risk): Assessed => {
  const route = `${method} ${path}`;
  const raised = raisesFor(route).filter(({ when }) => when(params, route));
  return {
    risk: raised.reduce((risk, rule) => stronger(risk, rule.to), base),
    because: raised.map(({ because }) => because),
  };
};
