import type { Gone } from '../history.ts';
import { byText, objectOf } from '../raw.ts';
import { returnsTask } from '../task.ts';
import { compact, orNothing } from './json-schema.ts';
import type { Described } from './openapi.ts';

/**
 * The manifest: one line per method, so that a new release reads as a diff. `task` is left out where the method starts none, `unreviewed`
 * stands where nobody has looked at the risk, `since` where the oldest known release lacks the method. A method that is gone has only
 * `until`, its last release, beside its route.
 */
export const manifest = (operations: readonly Described[], gone: readonly Gone[]): string => {
  const lines = operations.map((operation) => {
    const { verb, path, module, name, risk, reviewed, permissions, tokenAllowed } = operation;
    const { since, parameterSince, parameterUntil } = operation;
    return {
      verb,
      path,
      module,
      name,
      risk,
      unreviewed: reviewed ? undefined : true,
      task: returnsTask(operation) || undefined,
      privileges: privilegesOf(permissions),
      ticketOnly: tokenAllowed ? undefined : true,
      since,
      parameterSince: orNothing(parameterSince),
      parameterUntil: orNothing(parameterUntil),
    };
  });
  const all = [...lines, ...gone].sort((a, b) => byText(a.path, b.path) || byText(a.verb, b.verb));
  return `[\n${all.map((line) => JSON.stringify(compact(line as object as Record<string, unknown>))).join(',\n')}\n]\n`;
};

/** Proxmox's check as data; "root@pam" where only that user may call, "any" and "world" where no privilege is looked up beforehand. */
const privilegesOf = (permissions: unknown): unknown => {
  if (permissions === undefined) return 'root@pam';
  const { check, user } = objectOf(permissions);
  return user === 'all' ? 'any' : user === 'world' ? 'world' : check;
};
