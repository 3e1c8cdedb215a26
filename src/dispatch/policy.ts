import { manifest } from '../catalogue/manifest.ts';
import { ProxmoxError } from '../errors.ts';
import { assess, type Assessed, type Risk } from '../rules/risk.ts';
import type { Step } from '../tools/define.ts';
import { allows, neededAccess, type Access } from '../tools/risk.ts';

/** The tool's own class against the ceiling, before any request is made. */
export const checkCeiling = (tool: string, risk: Risk, access: Access): void => {
  if (allows(access, risk)) return;
  throw new ProxmoxError(
    'DENIED',
    `${tool} is of class ${risk}, and this server was started with access ${access}. Nothing was sent.`,
    {
      next: `Ask the operator to start the server with --access ${neededAccess(risk)}, if that is wanted.`,
    },
  );
};

/** The class of every request of a plan, raised by its parameters, against the ceiling: nothing is sent where one is above it. */
export const checkPlan = async (steps: readonly Step[], access: Access): Promise<void> => {
  const methods = await manifest();
  for (const { request } of steps) {
    const route = `${request.method} ${request.path}`;
    const method = methods.get(route);
    if (!method) throw new ProxmoxError('NOT_SUPPORTED', `The bindings have no method ${route}. Nothing was sent.`);
    refuse(route, assess(request, method.risk), access);
  }
};

const refuse = (route: string, { risk, because }: Assessed, access: Access): void => {
  const why = because.length === 0 ? '' : ` (${because.join('; ')})`;
  if (risk === 'destroy' || risk === 'exec') {
    throw new ProxmoxError(
      'DENIED',
      `${route} would be of class ${risk}${why}, which needs a person's confirmation. Nothing was sent.`,
      {
        next: "Do it in Proxmox VE's own interface; this release asks nobody and so does none of it.",
      },
    );
  }
  if (allows(access, risk)) return;
  throw new ProxmoxError(
    'DENIED',
    `${route} is of class ${risk}${why}, and this server was started with access ${access}. Nothing was sent.`,
    {
      next: `Ask the operator to start the server with --access ${neededAccess(risk)}, if that is wanted.`,
    },
  );
};
