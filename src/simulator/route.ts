import { manifest, type Method } from '../catalogue/manifest.ts';

/** A method of the API with the values that the path has for its variables. */
export interface Route {
  readonly method: Method;
  readonly variables: Readonly<Record<string, string>>;
}

interface Place {
  readonly literals: Map<string, Place>;
  variable?: { readonly name: string; readonly place: Place };
  readonly methods: Map<string, Method>;
}

const place = (): Place => ({ literals: new Map(), methods: new Map() });

let tree: Promise<Place> | undefined;

const grow = async (): Promise<Place> => {
  const root = place();
  for (const method of (await manifest()).values()) {
    let at = root;
    for (const segment of method.path.split('/').filter((each) => each !== '')) {
      const name = /^\{(.+)\}$/.exec(segment)?.[1];
      if (name === undefined) {
        const next = at.literals.get(segment) ?? place();
        at.literals.set(segment, next);
        at = next;
      } else {
        at = (at.variable ??= { name, place: place() }).place;
      }
    }
    at.methods.set(method.verb, method);
  }
  return root;
};

// Identifiers of volumes and networks have slashes of their own: they take the rest of the path.
const GREEDY = new Set(['volume', 'cidr']);

/** Finds the method for a verb and the decoded segments of a path. */
export const route = async (verb: string, path: readonly string[]): Promise<Route | undefined> => {
  let at = await (tree ??= grow());
  const variables: Record<string, string> = {};
  for (let i = 0; i < path.length; i++) {
    const segment = path[i] ?? '';
    const literal = at.literals.get(segment);
    if (literal) {
      at = literal;
      continue;
    }
    if (!at.variable) return undefined;
    const { name, place: next } = at.variable;
    variables[name] = GREEDY.has(name) ? path.slice(i).join('/') : segment;
    at = next;
    if (GREEDY.has(name)) break;
  }
  const method = at.methods.get(verb);
  return method && { method, variables };
};
