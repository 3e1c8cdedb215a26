import type { TSchema } from '@sinclair/typebox';
import { nameOf, quotedGuestName } from '../../identifier.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import type { Guest } from '../../inventory/resources.ts';
import { Said } from '../answer.ts';
import { Arg } from '../define.ts';

/** The argument that names a guest, worded once. */
export const guestArgument: TSchema = Arg.text('Number or name', { minLength: 1 });

/** What kind of guest it is, in our words. */
export const kindOf = ({ kind, template }: Guest): Said =>
  new Said(`${kind === 'qemu' ? 'vm' : 'container'}${template ? ' template' : ''}`);

/** `VM 100 "web1"` or `container 200`: how sentences of ours call a guest. */
export const label = ({ kind, vmid, name }: Guest): string =>
  `${kind === 'qemu' ? 'VM' : 'container'} ${vmid}${quotedGuestName(name)}`;

/** `VM 100 "web1" on pve1`. */
export const labelWithNode = (guest: Guest): string => `${label(guest)} on ${nameOf(guest.node)}`;

/** The number of a guest that may be gone: a number as it stands, a name as the cluster has it. */
export const guestNumber = async (inventory: Inventory, reference: string): Promise<number> =>
  /^\d+$/.test(reference) ? Number(reference) : (await inventory.guest(reference)).vmid;
