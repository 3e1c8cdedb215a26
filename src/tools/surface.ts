import type { Risk } from '../rules/risk.ts';
import type { Tool } from './define.ts';
import { annotations, type Annotations } from './risk.ts';
import type { Toolset } from './toolsets.ts';

/** A tool as clients see it, with what the server needs to decide whether to list it. */
export interface Listed {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: {
    readonly type: 'object';
    readonly properties: Readonly<Record<string, object>>;
    readonly [key: string]: unknown;
  };
  readonly annotations: Annotations;
  readonly toolset: Toolset;
  readonly risk: Risk;
}

/** The listed surface of all tools, sorted by name: what the build writes, so that listing loads no tool. */
export const surface = async (tools: Readonly<Record<string, () => Promise<Tool>>>): Promise<Listed[]> => {
  const loaded = await Promise.all(Object.values(tools).map((load) => load()));
  return loaded.sort((a, b) => (a.name < b.name ? -1 : 1)).map(listed);
};

const listed = ({ name, title, description, input, risk, toolset }: Tool): Listed => ({
  name,
  title,
  description,
  // Through JSON: TypeBox marks its schemas with symbols, which no client must see.
  inputSchema: JSON.parse(JSON.stringify(input, withoutCaps)) as Listed['inputSchema'],
  annotations: annotations(title, risk),
  toolset,
  risk,
});

// Caps against excess: what a model reads with every prompt has no room for them, and the call is checked against all of them.
const CAPS = new Set(['minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum']);
const withoutCaps = (key: string, value: unknown): unknown => (CAPS.has(key) ? undefined : value);
