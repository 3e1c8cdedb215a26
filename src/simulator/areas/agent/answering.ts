import type { Call } from '../../call.ts';
import { Refusal, refuse } from '../../refusal.ts';
import type { SimGuest, SimSystem } from '../../state.ts';
import { presentGuest } from '../guests/present.ts';
import { hasBooted } from '../lifecycle/switching.ts';
import { insideOf, type Inside } from './inside.ts';
import { bootedIn, type Booted } from './systems.ts';

/** A guest whose agent answers. */
export interface Answering extends Booted {
  readonly guest: SimGuest;
  readonly inside: Inside;
}

/** The guest of the request with its agent, or the refusal that there is none. */
export const answering = (call: Call): Answering => {
  const guest = presentGuest(call);
  const { vmid, config, running, obeys } = guest;
  const { agent } = config;
  if (agent === undefined) throw refuse('No QEMU guest agent configured');
  if (!running) throw refuse(`VM ${vmid} is not running`);
  const booted = bootedIn(call.cluster, guest);
  const able = obeys && !running.paused && /^(?:enabled=)?1/.test(agent) && hasBooted(guest, call.now);
  if (!able || !booted) throw refuse('QEMU guest agent is not running');
  return { ...booted, guest, inside: insideOf(call.cluster, guest, booted.system, running.since) };
};

const BROKEN_PIPE = 596;

/** What an agent says no with. A text beyond Latin-1 breaks the connection between the daemons of a host, and nobody gets to see it. */
export const agentError = (text: string): Refusal =>
  /[^\0-\xff]/.test(text) ? new Refusal(BROKEN_PIPE, 'Broken pipe') : refuse(`Agent error: ${text}`);

/** Why an agent does nothing but wait while file systems are frozen. */
export const frozenText = (command: string): string =>
  `Command guest-${command} has been disabled: the agent is in frozen state`;

/** The same guest where its file systems are not frozen. */
export const thawed = (call: Call, command: string): Answering => {
  const found = answering(call);
  if (found.inside.frozen) throw agentError(frozenText(command));
  return found;
};

/** The name of the system's user that may do everything. */
export const superuser = ({ osinfo }: SimSystem): string => (osinfo['id'] === 'mswindows' ? 'Administrator' : 'root');
