import type { Lack } from './permissions.ts';

/** How Proxmox VE says, in an answer or at the end of a task, that something else works on a guest or a file. */
export const LOCK_HELD = /is locked \(|can't lock file|is locked$/i;

/** What is missing where, if a refusal says so: `(/vms/100, VM.PowerMgmt)`, with alternatives between bars. */
export const lackIn = (said: string): Lack | undefined => {
  const [, path, list] = /\((\/[\w./-]*), ([A-Z]\w*(?:\.\w+)+(?:\|[A-Z]\w*(?:\.\w+)+)*)\)/.exec(said) ?? [];
  if (path === undefined || list === undefined) return undefined;
  const privileges = list.split('|');
  return { path, privileges, any: privileges.length > 1 };
};
