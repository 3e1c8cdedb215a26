import type { Entry } from '../../collection.ts';
import { refuse } from '../../refusal.ts';

/** What a type of section needs and takes. */
export interface Plugin {
  readonly needs: readonly string[];
  readonly takes: readonly string[];
}

/** Refuses a section that lacks something, or has what is another type's. */
export const checkPlugin = (plugins: Readonly<Record<string, Plugin>>, entry: Entry): void => {
  const plugin = plugins[typeof entry['type'] === 'string' ? entry['type'] : ''];
  if (!plugin) return;
  const lacking = plugin.needs.find((name) => entry[name] === undefined);
  if (lacking !== undefined) throw refuse(`missing value for required option '${lacking}'`);
  const foreign = Object.keys(entry).find(
    (name) => name !== 'type' && !plugin.needs.includes(name) && !plugin.takes.includes(name),
  );
  if (foreign !== undefined) throw refuse(`unexpected property '${foreign}'`);
};
