import { guestOf, kindOf, text, type Call } from '../../call.ts';
import { refuse } from '../../refusal.ts';
import type { SimGuest } from '../../state.ts';

/** The text for a guest that is not there: the file that was looked for. */
export const missingFile = (call: Call): string =>
  `Configuration file 'nodes/${text(call, 'node')}/${kindOf(call) === 'qemu' ? 'qemu-server' : 'lxc'}/${text(call, 'vmid')}.conf' does not exist`;

/** The guest of the request, or the refusal that it is not there. */
export const presentGuest = (call: Call): SimGuest => {
  const guest = guestOf(call);
  if (!guest) throw refuse(missingFile(call));
  return guest;
};

/** Whether the guest agent is switched on in the configuration. */
export const hasAgent = ({ config: { agent = '' } }: SimGuest): boolean => /^(?:enabled=)?1/.test(agent);
