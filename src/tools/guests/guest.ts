import type { TSchema } from '@sinclair/typebox';
import type { Guest } from '../../inventory/resources.ts';
import { Arg } from '../define.ts';

/** The argument that names a guest, worded once. */
export const guestArgument: TSchema = Arg.text('Number or name', { minLength: 1 });

/** `VM 100 "web1"` or `container 200`: how sentences of ours call a guest. */
export const label = ({ kind, vmid, name }: Guest): string =>
  `${kind === 'qemu' ? 'VM' : 'container'} ${vmid}${quoted(name)}`;

// Proxmox VE allows DNS names only; anything else did not come from there and stays out of our sentences.
const quoted = (name: string | undefined): string =>
  name !== undefined && /^[a-zA-Z0-9.-]{1,64}$/.test(name) ? ` "${name}"` : '';
