import { isObject, objectOf, type Raw } from './raw.ts';

/** How much a document holds: nodes of the tree, those with methods, the methods, and their parameters. */
export interface Counts {
  readonly nodes: number;
  readonly endpoints: number;
  readonly methods: number;
  readonly parameters: number;
}

/** Counts the tree as it stands, before anything is normalised. */
export const count = (tree: readonly Raw[]): Counts => {
  const total = { nodes: 0, endpoints: 0, methods: 0, parameters: 0 };
  const visit = (node: Raw): void => {
    const methods = Object.values(objectOf(node['info'])).filter(isObject);
    total.nodes++;
    if (methods.length > 0) total.endpoints++;
    total.methods += methods.length;
    for (const method of methods)
      total.parameters += Object.keys(objectOf(objectOf(method['parameters'])['properties'])).length;
    if (Array.isArray(node['children'])) node['children'].filter(isObject).forEach(visit);
  };
  tree.forEach(visit);
  return total;
};
