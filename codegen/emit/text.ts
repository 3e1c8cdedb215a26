/** A TypeScript literal of plain data, in the style of the project: single quotes, keys quoted only where they must be. */
export const literal = (value: unknown): string => {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return entries.length === 0
      ? '{}'
      : `{ ${entries.map(([key, inner]) => `${propertyName(key)}: ${literal(inner)}`).join(', ')} }`;
  }
  return String(value);
};

const quote = (text: string): string =>
  `'${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`)}'`;

/** The name as a key of an object literal or a member of a type. */
export const propertyName = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name));

/** Text that can stand inside a block comment. */
export const comment = (text: string): string => text.replaceAll('*/', '*\\/');

/** `postStart` → PostStart: the stem of the names of an operation's schema and types. */
export const typeName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The way from a generated file of `module` up to the project's root: `nodes/qemu` in `generated/types/` is four levels down. */
export const toRoot = (module: string): string => '../'.repeat(module.split('/').length + 1);

/** The operations of each module, both in order. */
export const byModule = <T extends { readonly module: string; readonly name: string }>(
  operations: readonly T[],
): [string, T[]][] => {
  const modules = Map.groupBy(operations, ({ module }) => module);
  return [...modules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, members]) => [module, members.sort((a, b) => (a.name < b.name ? -1 : 1))]);
};
