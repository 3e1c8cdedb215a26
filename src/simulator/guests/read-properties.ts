import { parsePropertyString } from '../../rules/property-string.ts';
import { propertyTables } from '../../rules/property-tables.ts';

/** A property string as an answer shows it where it is read apart: texts, and flags as numbers. */
export const readProperties = async (
  table: string,
  text: string,
): Promise<Readonly<Record<string, string | number>>> => {
  const form = (await propertyTables())[table];
  if (!form) return {};
  return Object.fromEntries(
    Object.entries(parsePropertyString(form, text).properties).map(([key, value]) => [
      key,
      typeof value === 'boolean' ? Number(value) : String(value),
    ]),
  );
};
