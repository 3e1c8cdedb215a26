import { asProxmoxError, ProxmoxError } from '../../errors.ts';
import type { Guest } from '../../inventory/resources.ts';
import { isSecret } from '../../rules/secrets.ts';
import { toText } from '../../rules/wire.ts';
import { Said, type ObjectAnswer, type Value } from '../answer.ts';
import type { StepOutcome, ToolContext } from '../define.ts';
import { taskAnswer, taskData } from '../tasks/outcome.ts';
import type { Options } from './config.ts';
import { labelWithNode } from './guest.ts';
import { arrow, optionsOf, type Option } from './pending.ts';

/** What is known of a change of a guest's options. */
export interface ConfigureFacts {
  readonly guest: Guest;
  /** The options that were to change. */
  readonly changed: readonly string[];
  readonly before: Options;
  readonly notes: readonly string[];
}

/** What became of a change of options: what is in force now, and what waits for a restart, each with its values before and after. */
export const configuredAnswer = async (
  outcome: StepOutcome | undefined,
  { guest, changed, before, notes }: ConfigureFacts,
  context: ToolContext,
): Promise<ObjectAnswer> => {
  const what = `${labelWithNode(guest)} configured`;
  if (outcome?.task?.state === 'running') return taskAnswer(outcome, what, context);
  const list = await optionsOf(context, guest).catch(asProxmoxError);
  if (list instanceof ProxmoxError) {
    if (list.code === 'CANCELLED') throw list;
    const unread = `what is applied and what is pending could not be read: ${list.code}, ${list.message}`;
    return { kind: 'object', headline: `Done: ${what}.`, data: {}, notes: [unread, ...notes] };
  }
  const options = new Map(list.map((option) => [option.key, option]));
  const applied = changed.filter((name) => !options.get(name)?.next);
  const pending = changed.filter((name) => options.get(name)?.next);
  const told = (names: readonly string[], change: (name: string) => Value): Value =>
    names.length === 0 ? undefined : Object.fromEntries(names.map((name) => [name, change(name)]));
  return {
    kind: 'object',
    headline: `Done: ${what}.`,
    data: {
      applied: told(applied, (name) => shown(name, toText(before[name]), options.get(name)?.value)),
      pending: told(pending, (name) => waiting(name, options.get(name))),
      ...(outcome?.task ? taskData(outcome.task, context.clock.now()) : {}),
    },
    notes: [
      ...(pending.length > 0
        ? ['pending changes take effect at the next stop and start, or with pve_guest_reboot']
        : []),
      ...notes,
    ],
  };
};

const waiting = (name: string, option: Option | undefined): Value => shown(name, option?.value, option?.next?.value);

// Long texts and secrets are not repeated.
const UNSHOWN = /^(?:description|sshkeys)$/;

const shown = (name: string, before: string | undefined, after: string | undefined): Value =>
  UNSHOWN.test(name) || isSecret(name)
    ? new Said(after === undefined ? 'removed' : before === undefined ? 'set' : 'changed')
    : arrow(name, before, after);
