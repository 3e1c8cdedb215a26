import { manifest, type Method } from '../catalogue/manifest.ts';
import { routeFinder, type FindRoute } from '../rules/routes.ts';

/** A method of the API with the values that the path has for its variables. */
export interface Route {
  readonly method: Method;
  readonly variables: Readonly<Record<string, string>>;
}

let finder: Promise<FindRoute<Method>> | undefined;

/** Finds the method for a verb and the decoded segments of a path. */
export const route = async (verb: string, path: readonly string[]): Promise<Route | undefined> => {
  const find = await (finder ??= manifest().then((methods) => routeFinder(methods.values())));
  const found = find(verb, path);
  return found && { method: found.entry, variables: found.variables };
};
