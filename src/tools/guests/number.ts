import type { TSchema } from '@sinclair/typebox';
import { getNextid } from '../../../generated/endpoints/cluster.ts';
import { ProxmoxError } from '../../errors.ts';
import { nameOf } from '../../identifier.ts';
import { toNumber } from '../../rules/wire.ts';
import { Arg, type Route, type ToolContext } from '../define.ts';
import { label } from './guest.ts';

/** The argument for the number of a guest that is to be made, worded once. */
export const numberArgument: TSchema = Arg.optional(
  Arg.integer('Its number; the next free one unless given', { minimum: 100 }),
);

/** What `newNumber` asks. */
export const numberReads: readonly Route[] = [getNextid];

/** The number for a new guest: the one that is wanted, where it is free, else the next free one. Fails as REJECTED where it is taken. */
export const newNumber = async (
  { inventory, requester, signal }: ToolContext,
  wanted: number | undefined,
): Promise<number> => {
  if (wanted !== undefined) {
    const { guests } = await inventory.all();
    const holder = guests.find(({ vmid }) => vmid === wanted);
    if (holder) {
      throw new ProxmoxError(
        'REJECTED',
        `The number ${wanted} is taken by ${label(holder)} on ${nameOf(holder.node)}.`,
        {
          next: 'Leave the number out to get the next free one.',
        },
      );
    }
    return wanted;
  }
  const next = toNumber(await requester.send(getNextid(), { signal }));
  if (next !== undefined) return next;
  throw new ProxmoxError('UNEXPECTED_ANSWER', 'The host did not tell the next free number.', {
    next: 'Give a number that pve_guest_list does not show.',
  });
};
