/** What a text in YAML or JSON says, or the line at which it ceases to be either. */
export type Yaml = { readonly content: unknown } | { readonly fault: 'no-yaml'; readonly line?: number };

/**
 * Reads a text in YAML or JSON. `untyped` leaves every value a text: what looks like a number may be a password. The text of a fault is
 * left out, since it repeats the line.
 */
export const readYaml = async (text: string, { untyped = false } = {}): Promise<Yaml> => {
  const { parse, YAMLParseError } = await import('yaml');
  try {
    return { content: parse(text, { schema: untyped ? 'failsafe' : 'core', logLevel: 'error' }) as unknown };
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    return { fault: 'no-yaml', ...(line === undefined ? {} : { line }) };
  }
};
