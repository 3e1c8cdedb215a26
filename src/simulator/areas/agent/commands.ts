import { text, type Handler, type Handlers } from '../../call.ts';
import { agentError, answering, frozenText, superuser, thawed, type Answering } from './answering.ts';
import { QUERIES } from './queries.ts';

const TRIMMED = 64 * 1024 ** 2;

const mounts = ({ system }: Answering): number => (system.root ? 1 : 0);

const off = ({ guest }: Answering): object => {
  guest.running = undefined;
  return {};
};

/** A system that sleeps in memory looks like one whose processors stand still. */
const asleep = ({ guest }: Answering): object => {
  if (guest.running) guest.running = { ...guest.running, paused: true };
  return {};
};

/** What changes something in a guest, by the name of the command. */
const CHANGES: Readonly<Record<string, (found: Answering) => unknown>> = {
  'fsfreeze-freeze': (found) => {
    found.inside.frozen = mounts(found) > 0;
    return mounts(found);
  },
  'fsfreeze-status': ({ inside }) => (inside.frozen ? 'frozen' : 'thawed'),
  'fsfreeze-thaw': (found) => {
    const thawing = found.inside.frozen ? mounts(found) : 0;
    found.inside.frozen = false;
    return thawing;
  },
  fstrim: ({ system: { root } }) => ({
    paths: root ? [{ path: root.mountpoint, minimum: 0, trimmed: TRIMMED }] : [],
  }),
  shutdown: off,
  'suspend-disk': off,
  'suspend-hybrid': asleep,
  'suspend-ram': asleep,
};

/** What an agent still does while file systems are frozen. */
const WHILE_FROZEN = new Set(['fsfreeze-freeze', 'fsfreeze-status', 'fsfreeze-thaw', 'info', 'ping']);

const perform =
  (name: string): Handler =>
  (call) => {
    const found = answering(call);
    if (found.inside.frozen && !WHILE_FROZEN.has(name)) {
      return { result: { error: { class: 'CommandNotFound', desc: frozenText(name) } } };
    }
    return { result: CHANGES[name]?.(found) ?? QUERIES[name]?.(found, call.now) };
  };

const setPassword: Handler = (call) => {
  const { guest, system } = thawed(call, 'set-user-password');
  if (!system.passwords) throw agentError("cannot find 'passwd' program in PATH");
  const users = [superuser(system), ...(guest.config['ciuser'] === undefined ? [] : [guest.config['ciuser']])];
  if (!users.includes(text(call, 'username'))) {
    throw agentError('child process has failed to set user password');
  }
  return { result: {} };
};

const AGENT = '/nodes/{node}/qemu/{vmid}/agent';

/** What tells something is read, but for the one that only wants to know whether anybody is there. */
const verbOf = (name: string): string => (Object.hasOwn(QUERIES, name) && name !== 'ping' ? 'GET' : 'POST');

/** The commands of the guest agent, each under its own name and under the one for all. */
export const commandHandlers: Handlers = {
  ...Object.fromEntries(
    [...Object.keys(CHANGES), ...Object.keys(QUERIES)].map((name) => [
      `${verbOf(name)} ${AGENT}/${name}`,
      perform(name),
    ]),
  ),
  [`POST ${AGENT}`]: (call) => perform(text(call, 'command'))(call),
  [`POST ${AGENT}/set-user-password`]: setPassword,
};
