import { nameOf } from '../../identifier.ts';
import type { Guest } from '../../inventory/resources.ts';
import type { ObjectAnswer } from '../answer.ts';
import type { StepOutcome, ToolContext } from '../define.ts';
import { taskAnswer } from '../tasks/outcome.ts';
import type { Wish } from './blockers.ts';
import { label } from './guest.ts';

// The manager looks every ten seconds, and then the guest has to be copied.
const LOOK_MS = 2_000;
const LOOKS = 20;

/** Where the guest is now, asked for again; one that high availability looks after is waited for a while. Undefined where it can't be seen. */
const whereNow = async (
  { vmid }: Guest,
  target: string,
  looks: number,
  { inventory, clock, signal }: ToolContext,
): Promise<string | undefined> => {
  const look = (): Promise<string | undefined> =>
    inventory.guest(vmid).then(
      ({ node }) => node,
      () => undefined,
    );
  let node = await look();
  for (let i = 1; node !== target && i < looks && !signal.aborted; i++) {
    // A call that is given up is no reason to fail: what it asked for was sent.
    await clock.sleep(LOOK_MS, signal).catch(() => undefined);
    inventory.forget();
    node = await look();
  }
  return node;
};

/** The answer of a migration: on which node the guest really is; one that the HA manager moves is waited for, where that is wanted. */
export const movedAnswer = async (
  outcome: StepOutcome | undefined,
  guest: Guest,
  { target, wait = true }: Pick<Wish, 'target' | 'wait'>,
  context: ToolContext,
): Promise<ObjectAnswer> => {
  if (!outcome) {
    return {
      kind: 'object',
      headline: `Nothing to do: ${label(guest)} is already on ${nameOf(guest.node)}.`,
      data: {},
      notes: [],
    };
  }
  const way = `from ${nameOf(guest.node)} to ${nameOf(target)}`;
  const answer = taskAnswer(outcome, `${label(guest)} moved ${way}`, context);
  if (outcome.task?.state === 'running') return answer;
  const managed = isManaged(guest);
  const node = await whereNow(guest, target, managed && wait ? LOOKS : 1, context);
  const data = { node, ...answer.data };
  if (node === target) return { ...answer, data };
  const place = node === undefined ? 'where it is now could not be seen' : `it is on ${nameOf(node)} now`;
  return {
    ...answer,
    headline: managed
      ? `Begun, not finished: the HA manager was asked to move ${label(guest)} ${way}, and ${place}.`
      : `The task ended without an error, but not seen to be done: ${label(guest)} was to move ${way}, and ${place}.`,
    data,
    notes: [...answer.notes, `look again with pve_guest_get {"guest":"${guest.vmid}","include":["status"]}`],
  };
};

/** Whether high availability looks after a guest: it then moves the guest itself. */
export const isManaged = ({ hastate }: Guest): boolean => hastate !== undefined && hastate !== 'ignored';
