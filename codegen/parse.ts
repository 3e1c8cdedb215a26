import { isObject, type Raw, type RawMethod, type Report } from './raw.ts';

const VERBS: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'DELETE']);
const NODE_KEYS: ReadonlySet<string> = new Set(['path', 'text', 'leaf', 'info', 'children']);

/** The text is not a Proxmox VE API document; the message says what was expected. */
export class NotApiDocument extends Error {
  override readonly name = 'NotApiDocument';
}

/**
 * The array of API nodes in `text`: an `apidoc.js` as a host serves it (`const apiSchema = [ … ];` and viewer code after it),
 * or a bare JSON array. The text is never evaluated.
 */
export const parseDocument = (text: string): Raw[] => {
  const start = arrayStart(text);
  const slice = text.slice(start, arrayEnd(text, start));
  let tree: unknown;
  try {
    tree = JSON.parse(slice);
  } catch (cause) {
    throw new NotApiDocument('The array in this document is not JSON.', { cause });
  }
  if (!Array.isArray(tree)) throw new NotApiDocument('The document holds no array of API nodes.');
  const nodes = tree.filter(isObject);
  const top = new Set(nodes.map((node) => node['path']));
  if (!top.has('/nodes') || !top.has('/cluster')) {
    throw new NotApiDocument(
      'This is no Proxmox VE document: /nodes and /cluster are missing (Backup Server and Datacenter Manager serve a similar one).',
    );
  }
  return nodes;
};

const arrayStart = (text: string): number => {
  const bare = /^\s*\[/.exec(text);
  if (bare) return bare[0].length - 1;
  const assignment = /^[ \t]*(?:const|var|let)\s+\w+\s*=\s*\[/m.exec(text);
  if (!assignment)
    throw new NotApiDocument('No assignment of an array (`const apiSchema = [`) was found in this document.');
  return assignment.index + assignment[0].length - 1;
};

/** The index after the bracket that closes the one at `start`; strings and escapes are skipped. */
const arrayEnd = (text: string, start: number): number => {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const c = text[i];
    if (c === '"') {
      for (i++; i < text.length && text[i] !== '"'; i++) if (text[i] === '\\') i++;
    } else if (c === '[' || c === '{') depth++;
    else if ((c === ']' || c === '}') && --depth === 0) return i + 1;
  }
  throw new NotApiDocument('The array of API nodes is not closed: the document is cut off.');
};

const methodProblem = (verb: string, path: string): string =>
  !VERBS.has(verb) ? 'unknown-verb' : path === '' ? 'method-without-path' : 'method-not-an-object';

/** Every method of the tree, in the document's order; keys and verbs never seen before are reported and left out. */
export const listMethods = (tree: readonly Raw[], report: Report): RawMethod[] => {
  const methods: RawMethod[] = [];
  const visit = (node: Raw): void => {
    const path = typeof node['path'] === 'string' ? node['path'] : '';
    if (!/^\/./.test(path)) report({ kind: 'node-without-path', detail: String(node['text']), route: path, at: '' });
    for (const key of Object.keys(node)) {
      if (!NODE_KEYS.has(key)) report({ kind: 'unknown-node-key', detail: key, route: path, at: '' });
    }
    const { info = {}, children = [] } = node;
    if (!isObject(info)) report({ kind: 'info-not-an-object', detail: JSON.stringify(info), route: path, at: '' });
    for (const [verb, raw] of Object.entries(isObject(info) ? info : {})) {
      if (VERBS.has(verb) && isObject(raw) && path !== '') methods.push({ verb, path, raw });
      else report({ kind: methodProblem(verb, path), detail: verb, route: `${verb} ${path}`, at: '' });
    }
    const below = Array.isArray(children) ? children.filter(isObject) : [];
    if (!Array.isArray(children) || below.length < children.length) {
      report({ kind: 'children-not-nodes', detail: JSON.stringify(children).slice(0, 80), route: path, at: '' });
    }
    below.forEach(visit);
  };
  tree.forEach(visit);
  return methods;
};
