/** What is found by a verb and a path: an entry of the API, with the values that the path has for its variables. */
export interface Found<Entry> {
  readonly entry: Entry;
  readonly variables: Readonly<Record<string, string>>;
}

/** Finds the entry for a verb and the decoded segments of a path; undefined where there is none. */
export type FindRoute<Entry> = (verb: string, path: readonly string[]) => Found<Entry> | undefined;

interface Place<Entry> {
  readonly literals: Map<string, Place<Entry>>;
  variable?: { readonly name: string; readonly place: Place<Entry> };
  readonly entries: Map<string, Entry>;
}

// Identifiers of volumes and networks have slashes of their own: they take the rest of the path.
const GREEDY = new Set(['volume', 'cidr']);

/** Whether a variable takes the rest of a path, slashes included. */
export const takesRest = (variable: string): boolean => GREEDY.has(variable);

/** Makes the finder over entries that have a verb and a path template; a literal segment wins over a variable. */
export const routeFinder = <Entry extends { readonly verb: string; readonly path: string }>(
  entries: Iterable<Entry>,
): FindRoute<Entry> => {
  const place = (): Place<Entry> => ({ literals: new Map(), entries: new Map() });
  const root = place();
  for (const entry of entries) {
    let at = root;
    for (const segment of segmentsOf(entry.path)) {
      const name = variableOf(segment);
      if (name === undefined) {
        const next = at.literals.get(segment) ?? place();
        at.literals.set(segment, next);
        at = next;
      } else {
        at = (at.variable ??= { name, place: place() }).place;
      }
    }
    at.entries.set(entry.verb, entry);
  }

  return (verb, path) => {
    let at = root;
    const variables: Record<string, string> = {};
    for (const [i, segment] of path.entries()) {
      const literal = at.literals.get(segment);
      if (literal) {
        at = literal;
        continue;
      }
      if (!at.variable) return undefined;
      const { name, place: next } = at.variable;
      variables[name] = takesRest(name) ? path.slice(i).join('/') : segment;
      at = next;
      if (takesRest(name)) break;
    }
    const entry = at.entries.get(verb);
    return entry && { entry, variables };
  };
};

/** The segments of a path, without empty ones. */
export const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

/** The name in a segment such as `{node}`; undefined for a literal one. */
export const variableOf = (segment: string): string | undefined => /^\{(.+)\}$/.exec(segment)?.[1];
