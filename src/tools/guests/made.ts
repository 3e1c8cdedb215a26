import { asProxmoxError } from '../../errors.ts';
import type { Guest } from '../../inventory/resources.ts';
import { toText } from '../../rules/wire.ts';
import type { ObjectAnswer, Value } from '../answer.ts';
import type { StepOutcome, ToolContext } from '../define.ts';
import { taskAnswer } from '../tasks/outcome.ts';
import { configOf, type Options } from './config.ts';
import { disksOf, listed } from './disks.ts';

/** A guest that is being made: what is known of it before the cluster's list has it. */
export const newGuest = (
  facts: Pick<Guest, 'vmid' | 'kind' | 'node'> & { readonly name?: string | undefined },
): Guest => {
  const { name, ...rest } = facts;
  return { ...rest, ...(name === undefined ? {} : { name }), status: 'stopped', template: false, tags: [] };
};

/** What a tool that makes a guest tells of it. */
export interface Made {
  readonly guest: Guest;
  /** Completes "Done: …". */
  readonly done: string;
  /** The reasons of all steps of the plan. */
  readonly reasons: readonly string[];
  /** Members beside those of every guest. */
  readonly more?: Readonly<Record<string, Value>>;
  /** Further remarks, from its configuration. */
  readonly remarks?: (config: Options) => readonly string[];
}

/** The answer of a tool that made a guest: what was made, as the cluster now has it, and the next call. */
export const madeAnswer = async (
  outcomes: readonly StepOutcome[],
  { guest, done, reasons, more = {}, remarks = () => [] }: Made,
  context: ToolContext,
): Promise<ObjectAnswer> => {
  const last = outcomes.at(-1);
  if (!last) throw new Error('a guest is made by at least one step');
  const base = taskAnswer(last, done, context);
  const { vmid, node } = guest;
  if (last.task?.state === 'running') {
    const left = reasons.slice(outcomes.length);
    const notes = left.length === 0 ? [] : [`not sent, since they come after it: ${left.join('; ')}`];
    return { ...base, data: { vmid, node, ...more, ...base.data }, notes: [...base.notes, ...notes] };
  }
  const { config, notes } = await configOf(context, guest).then(
    (options): Seen => ({ config: options, notes: remarks(options) }),
    (error: unknown): Seen => ({
      config: {},
      notes: [`its configuration could not be read: ${asProxmoxError(error).message}`],
    }),
  );
  const warned = outcomes.slice(0, -1).flatMap(({ task }) => (task?.state === 'warnings' ? [task.upid] : []));
  return {
    ...base,
    data: {
      vmid,
      // A name that nobody gave is the host's choice.
      name: guest.name === undefined ? toText(config['name'] ?? config['hostname']) : undefined,
      node,
      ...more,
      disks: listed(disksOf(config, vmid)),
      net0: toText(config['net0']),
      ...base.data,
    },
    notes: [...base.notes, ...warned.map((upid) => `with warnings: pve_task_get {"upid": "${upid}"}`), ...notes],
  };
};

interface Seen {
  readonly config: Options;
  readonly notes: readonly string[];
}
