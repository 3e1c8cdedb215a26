import { pathVariables, type Operation } from './ir.ts';

/** Where an operation lives in the generated code: `nodes/qemu/status` › `postStart`. */
export interface Placed extends Operation {
  readonly module: string;
  readonly name: string;
}

/** Two operations would have the same name in one module: names come from paths alone, so the rule itself must be mended. */
export class NameCollision extends Error {
  override readonly name = 'NameCollision';
}

/**
 * Gives every operation its module and name, from its path alone. A directory is a run of literal segments that some longer path
 * begins with (variables left out); the module is the longest one that the path begins with, at most two segments deep, three for guests.
 * The name is the verb, the literal segments below the module, and the variables after the last literal.
 */
export const place = (operations: readonly Operation[]): Placed[] => {
  const directories = new Set(
    operations.flatMap(({ path }) => {
      const literals = literalsOf(path);
      return literals.slice(0, -1).map((_, i) => literals.slice(0, i + 1).join('/'));
    }),
  );
  const taken = new Map<string, string>();
  return operations.map((operation) => {
    const literals = literalsOf(operation.path);
    const depth = moduleDepth(literals, directories);
    const module = literals.slice(0, depth).join('/');
    const name = nameOf(operation, literals, depth);
    const route = `${operation.verb} ${operation.path}`;
    const other = taken.get(`${module} ${name}`);
    if (other !== undefined) throw new NameCollision(`${route} and ${other} would both be ${module} › ${name}.`);
    taken.set(`${module} ${name}`, route);
    return { ...operation, module, name };
  });
};

const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

const isVariable = (segment: string): boolean => segment.startsWith('{');

const literalsOf = (path: string): string[] => segmentsOf(path).filter((segment) => !isVariable(segment));

const moduleDepth = (literals: readonly string[], directories: ReadonlySet<string>): number => {
  const guest = literals[0] === 'nodes' && (literals[1] === 'qemu' || literals[1] === 'lxc');
  for (let depth = Math.min(literals.length, guest ? 3 : 2); depth > 1; depth--) {
    if (directories.has(literals.slice(0, depth).join('/'))) return depth;
  }
  return 1;
};

const nameOf = ({ verb, path }: Operation, literals: readonly string[], depth: number): string => {
  const below = literals.slice(depth);
  const words = below.length > 0 ? below : literals.slice(depth - 1, depth);
  const segments = segmentsOf(path);
  const trailing = segments.slice(segments.findLastIndex((segment) => !isVariable(segment)) + 1);
  const by = trailing.flatMap(pathVariables).map((variable) => `By${pascal(variable)}`);
  return verb.toLowerCase() + words.map(pascal).join('') + by.join('');
};

/** `aplinfo` → Aplinfo, `pci-id-or-mapping` → PciIdOrMapping. */
export const pascal = (text: string): string =>
  text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
