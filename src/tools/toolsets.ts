/** The groups of tools that can be switched on and off, in the order in which they are documented. */
export const TOOLSETS = ['guests', 'snapshots', 'nodes', 'storage', 'backup', 'cluster', 'tasks'] as const;
export type Toolset = (typeof TOOLSETS)[number];

/** Those that are on unless the operator chooses: the daily work. */
export const DEFAULT_TOOLSETS: readonly Toolset[] = TOOLSETS;

/** Reads names of toolsets, `default` and `all` among them; undefined where one is unknown or none is named. */
export const parseToolsets = (text: string): readonly Toolset[] | undefined => {
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  const chosen = names.map((name): readonly Toolset[] =>
    name === 'all' ? TOOLSETS : name === 'default' ? DEFAULT_TOOLSETS : TOOLSETS.filter((each) => each === name),
  );
  if (names.length === 0 || chosen.some((each) => each.length === 0)) return undefined;
  return TOOLSETS.filter((each) => chosen.some((some) => some.includes(each)));
};
