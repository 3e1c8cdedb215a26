import { manifest } from '../catalogue/manifest.ts';
import type { Planned } from '../endpoint.ts';
import { ProxmoxError } from '../errors.ts';
import type { Assessed, Risk } from '../rules/risk.ts';
import type { Tool } from '../tools/define.ts';
import { allows, switchFor, type Limits } from '../tools/risk.ts';
import type { Toolset } from '../tools/toolsets.ts';

const settingsOf = ({ access, allowExec }: Limits): string => `access ${access}${allowExec ? ' and allow_exec' : ''}`;

const ask = (risk: Risk): string => `Ask the operator to start the server with ${switchFor(risk)}, if that is wanted.`;

/** Whether the group of a tool is switched on, before anything else is looked at. */
export const checkToolset = ({ name, toolset }: Pick<Tool, 'name' | 'toolset'>, on: readonly Toolset[]): void => {
  if (on.includes(toolset)) return;
  throw new ProxmoxError('DENIED', `${name} is in the toolset ${toolset}, which this server was started without.`, {
    next: `Ask the operator to start the server with --toolsets ${[...on, toolset].join(',')}, if that is wanted.`,
  });
};

/** The tool's own class against the ceiling, before any request is made. */
export const checkCeiling = (tool: string, risk: Risk, limits: Limits): void => {
  if (allows(limits, risk)) return;
  throw new ProxmoxError(
    'DENIED',
    `${tool} is of class ${risk}, and this server was started with ${settingsOf(limits)}. Nothing was sent.`,
    { next: ask(risk) },
  );
};

/** Why the class of one planned request is above the ceiling; undefined where it is not. */
export const aboveCeiling = (route: string, { risk, because }: Assessed, limits: Limits): ProxmoxError | undefined => {
  if (allows(limits, risk)) return undefined;
  const why = because.length === 0 ? '' : ` (${because.join('; ')})`;
  return new ProxmoxError(
    'DENIED',
    `${route} is of class ${risk}${why}, and this server was started with ${settingsOf(limits)}. Nothing was sent.`,
    { next: ask(risk) },
  );
};

// The reads that are more than that, so that the others need no table: consoles, and files out of guests.
const EXEC_READS = /(?:websocket|\/file-read)$/;

/**
 * The last door before the network: refuses a request whose method alone, by verb and path, is above the ceiling. It knows nothing of tools and
 * plans, so that a fault in them cannot write.
 */
export const guardOf =
  (limits: Limits): ((request: Planned) => Promise<void>) =>
  async ({ method, path }) => {
    if (method === 'GET' && !EXEC_READS.test(path)) return;
    const route = `${method} ${path}`;
    const risk = (await manifest()).get(route)?.risk ?? 'exec';
    if (allows(limits, risk)) return;
    throw new ProxmoxError(
      'DENIED',
      `${route} is of class ${risk}, which the client does not send with ${settingsOf(limits)}. Nothing was sent.`,
      { next: ask(risk) },
    );
  };
