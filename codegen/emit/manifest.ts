import { objectOf } from '../raw.ts';
import { returnsTask } from '../task.ts';
import { compact } from './json-schema.ts';
import type { Described } from './openapi.ts';

/**
 * The manifest: one line per method, so that a new release reads as a diff. `task` is left out where the method starts none, `unreviewed`
 * stands where nobody has looked at the risk.
 */
export const manifest = (operations: readonly Described[]): string => {
  const lines = operations.map((operation) => {
    const { verb, path, module, name, risk, reviewed, permissions, tokenAllowed } = operation;
    return JSON.stringify(
      compact({
        verb,
        path,
        module,
        name,
        risk,
        unreviewed: reviewed ? undefined : true,
        task: returnsTask(operation) || undefined,
        privileges: privilegesOf(permissions),
        ticketOnly: tokenAllowed ? undefined : true,
      }),
    );
  });
  return `[\n${lines.join(',\n')}\n]\n`;
};

/** Proxmox's check as data; "root@pam" where only that user may call, "any" and "world" where no privilege is looked up beforehand. */
const privilegesOf = (permissions: unknown): unknown => {
  if (permissions === undefined) return 'root@pam';
  const { check, user } = objectOf(permissions);
  return user === 'all' ? 'any' : user === 'world' ? 'world' : check;
};
