import type { Method } from '../../catalogue/manifest.ts';
import { furtherNeeds, SIGHTS, waysThrough, type Need, type Way } from '../../rules/needs.ts';
import type { Tool } from '../../tools/define.ts';

/** A tool with those of its methods that it may call. */
export interface Wanted {
  readonly tool: Pick<Tool, 'name' | 'sees'>;
  readonly methods: readonly Pick<Method, 'verb' | 'path' | 'privileges'>[];
}

/** What has to be granted on one object path. */
export interface Grant {
  readonly path: string;
  readonly privileges: readonly string[];
  /** Whether it has to reach what lies below. */
  readonly propagate: boolean;
}

/** What is needed for some tools, and what goes beyond it. */
export interface Least {
  readonly grants: readonly Grant[];
  /** What they ask for in some cases: `pve_guest_configure, to make disks: Datastore.AllocateSpace on /storage`. */
  readonly further: readonly string[];
  /** Methods that no privilege opens, or about which only the host knows. */
  readonly unclear: readonly string[];
}

/** The fewest privileges with which tools can do all that they are for; where a check has several ways, the one that adds least. */
export const leastFor = (wanted: readonly Wanted[]): Least => {
  const held = new Map<string, { readonly privileges: Set<string>; propagate: boolean }>();
  const missing = ({ path, privileges }: Need): string[] =>
    privileges.filter((privilege) => !held.get(aclPath(path))?.privileges.has(privilege));
  const take = (way: Way): void => {
    for (const { path, privileges } of way) {
      const grant = held.get(aclPath(path)) ?? { privileges: new Set(), propagate: false };
      privileges.forEach((privilege) => grant.privileges.add(privilege));
      grant.propagate ||= aclPath(path) !== path;
      held.set(aclPath(path), grant);
    }
  };
  const price = (way: Way): number => way.flatMap(missing).reduce((sum, each) => sum + (isAudit(each) ? 1 : ACTS), 0);

  const methods = [...new Set(wanted.flatMap((each) => each.methods))];
  const choices = methods.map((method) => waysThrough(routeOf(method), method.privileges));
  take(wanted.flatMap(({ tool }) => tool.sees.map((sight): Need => SIGHTS[sight])));
  // What leaves no choice comes first, so that choices are made with all that is held anyway.
  for (const ways of choices) if (ways?.length === 1) ways.forEach(take);
  for (const ways of choices)
    [...(ways ?? [])]
      .sort((a, b) => price(a) - price(b))
      .slice(0, 1)
      .forEach(take);

  const needed = [...held].map(([path, { privileges, propagate }]): Grant => ({
    path,
    privileges: [...privileges].sort(),
    propagate,
  }));
  return {
    grants: needed.sort((a, b) => (a.path < b.path ? -1 : 1)),
    further: furtherOf(wanted, (need) => missing(need).length === 0),
    unclear: methods.map(routeOf).filter((route, i) => !choices[i]?.length && furtherNeeds(route).length === 0),
  };
};

/** What lets do something costs more than all that lets look. */
const ACTS = 100;
const isAudit = (privilege: string): boolean => privilege.endsWith('.Audit');

const routeOf = ({ verb, path }: Pick<Method, 'verb' | 'path'>): string => `${verb} ${path}`;

/** The path of a rule that reaches all objects of a template: `/vms/{vmid}` → `/vms`. */
const aclPath = (template: string): string => {
  const fixed = template.replace(/\/?\{.*$/, '');
  return fixed === '' ? '/' : fixed;
};

const furtherOf = (wanted: readonly Wanted[], isHeld: (need: Need) => boolean): string[] => {
  const tools = new Map<string, Set<string>>();
  for (const { tool, methods } of wanted) {
    for (const { purpose, needs } of methods.flatMap((method) => furtherNeeds(routeOf(method)))) {
      const rest = needs.filter((need) => !isHeld(need));
      if (rest.length === 0) continue;
      const words = rest.map(({ path, privileges }) => `${privileges.join(', ')} on ${aclPath(path)}`).join(' and ');
      const line = `to ${purpose}: ${words}`;
      tools.set(line, (tools.get(line) ?? new Set()).add(tool.name));
    }
  }
  return [...tools].map(([line, names]) => `${[...names].join(', ')}, ${line}`);
};
