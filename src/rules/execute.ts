import type { Planned, Verb } from '../endpoint.ts';
import { segmentsOf, type FindRoute } from './routes.ts';

/** The method that runs a list of calls on a node. */
export const EXECUTE = 'POST /nodes/{node}/execute';

const VERBS: readonly string[] = ['GET', 'POST', 'PUT', 'DELETE'] satisfies Verb[];

/**
 * The requests that a list of calls would make, each as if it were planned by itself; a list in a list is taken apart too. Undefined where
 * it can't be told what they are: such a list must not be sent. A request of any other method has none inside.
 */
export const requestsInside = (
  { method, path, params }: Planned,
  find: FindRoute<{ readonly path: string }>,
): readonly Planned[] | undefined => {
  if (`${method} ${path}` !== EXECUTE) return [];
  const { node, commands } = params;
  const list = typeof node === 'string' && typeof commands === 'string' ? parse(commands) : undefined;
  if (!Array.isArray(list)) return undefined;
  const inside = (list as readonly unknown[]).map((command) => requestOf(command, String(node), find));
  if (!inside.every((request) => request !== undefined)) return undefined;
  const deeper = inside.map((request) => requestsInside(request, find));
  return deeper.every((requests) => requests !== undefined)
    ? inside.flatMap((request, i) => [request, ...(deeper[i] ?? [])])
    : undefined;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The request of one call; its path is relative to the node. */
const requestOf = (command: unknown, node: string, find: FindRoute<{ readonly path: string }>): Planned | undefined => {
  if (!isRecord(command)) return undefined;
  const { method, path, args = {}, ...others } = command;
  if (typeof method !== 'string' || typeof path !== 'string' || !isRecord(args) || Object.keys(others).length > 0)
    return undefined;
  const found = VERBS.includes(method) ? find(method, ['nodes', node, ...segmentsOf(path)]) : undefined;
  // A parameter can't take the place of what the path says.
  if (!found || Object.keys(args).some((name) => Object.hasOwn(found.variables, name))) return undefined;
  return { method: method as Verb, path: found.entry.path, params: { ...args, ...found.variables } };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
