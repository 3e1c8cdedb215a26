import type { Answer } from '../tools/answer.ts';
import type { ReadTool } from '../tools/define.ts';
import { viewArguments } from '../tools/list.ts';

const FEW_LINES = 50;
const LONGEST = 300;

/** How to ask a tool for less than it was asked for: filters of a list, or the literal call that shows a part. Undefined where there is no less. */
export const narrowerCall = ({ name, input }: ReadTool, given: unknown, { kind }: Answer): string | undefined => {
  const properties = input.properties as Readonly<Record<string, { readonly items?: { readonly enum?: unknown[] } }>>;
  if (kind === 'table') {
    const filters = Object.keys(properties).filter((each) => !(each in viewArguments));
    return [...filters, 'columns'].join(', ');
  }
  const asked = given as Readonly<Record<string, unknown>>;
  const less = lessOf(asked, properties);
  const call = less && `${name} ${JSON.stringify({ ...asked, ...less })}`;
  return call !== undefined && call.length <= LONGEST ? call : undefined;
};

const lessOf = (
  { include, log_lines: lines }: Readonly<Record<string, unknown>>,
  properties: Readonly<Record<string, { readonly items?: { readonly enum?: unknown[] } }>>,
): object | undefined => {
  if (properties['include']) {
    const asked = Array.isArray(include) ? (include as unknown[]) : [];
    const [first = properties['include'].items?.enum?.[0]] = asked;
    return asked.length === 1 ? undefined : { include: [first] };
  }
  return properties['log_lines'] && Number(lines) > FEW_LINES ? { log_lines: FEW_LINES } : undefined;
};
