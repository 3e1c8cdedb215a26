import { fullName } from '../../access.ts';
import { flag, need, nodeOf, text, type Handler, type Handlers } from '../../call.ts';
import { coresOf, nameOf } from '../../guests/options.ts';
import { invalid, refuse } from '../../refusal.ts';
import type { SimGuest, SimNode } from '../../state.ts';
import { disksOf } from '../../volumes/volumes.ts';
import { presentGuest } from '../guests/present.ts';

const ROOT = 'root@pam';

/** Commands of the monitor that only tell something, and those that need more; all others are for root. */
const FREE = new Set(['?', 'help', 'info']);
const MODIFY = new Set([
  ...['announce_self', 'backup_cancel', 'balloon', 'block_resize', 'boot_set', 'c', 'cont', 'cpu', 'eject', 'i', 'log'],
  ...['migrate_cancel', 'mouse_button', 'mouse_move', 'mouse_set', 'p', 'print', 'sendkey', 's', 'stop', 'sum'],
  ...['system_powerdown', 'system_reset', 'system_wakeup', 'x', 'xp'],
]);

const INFO: Readonly<Record<string, (guest: SimGuest, node: SimNode) => string>> = {
  block: ({ config }) =>
    disksOf(config)
      .filter(({ key }) => !key.startsWith('unused'))
      .map(({ key, volid }) => `drive-${key}: ${volid}\n    Attached to:      ${key}\n`)
      .join('\n'),
  cpus: (guest, { cores }) =>
    Array.from(
      { length: coresOf(guest, cores) },
      (_, i) => `${i === 0 ? '*' : ' '} CPU #${i}: thread_id=${20_000 + i}\n`,
    ).join(''),
  kvm: () => 'kvm support: enabled\n',
  name: (guest) => `${guest.running?.name ?? nameOf(guest)}\n`,
  status: ({ running }) => `VM status: ${running?.paused ? 'paused' : 'running'}\n`,
  uuid: ({ config }) => `${/uuid=([^,]+)/.exec(config['smbios1'] ?? '')?.[1] ?? ''}\n`,
  version: () => '10.0.2 (pve-qemu-kvm_10.0.2)\n',
};

const setPaused = (guest: SimGuest, paused: boolean): string => {
  if (guest.running) guest.running = { ...guest.running, paused };
  return '';
};

/** Commands that change something. */
const CHANGES: Readonly<Record<string, (guest: SimGuest, rest: string) => string>> = {
  c: (guest) => setPaused(guest, false),
  cont: (guest) => setPaused(guest, false),
  s: (guest) => setPaused(guest, true),
  sendkey: (_guest, keys) => keyProblem(keys)?.replace('\r', '') ?? '',
  stop: (guest) => setPaused(guest, true),
  system_wakeup: (guest) => setPaused(guest, false),
};

const answer = (command: string, guest: SimGuest, node: SimNode): string => {
  const [name = '', ...rest] = command.trim().split(/\s+/);
  if (name === 'info') {
    const topic = rest[0] ?? '';
    return INFO[topic]?.(guest, node) ?? `unknown command: 'info ${topic}'\n`;
  }
  if (FREE.has(name))
    return Object.keys(INFO)
      .map((topic) => `info ${topic}\n`)
      .join('');
  return CHANGES[name]?.(guest, rest.join(' ')) ?? (MODIFY.has(name) ? '' : `unknown command: '${name}'\n`);
};

const monitor: Handler = (call) => {
  const command = text(call, 'command');
  const [name = ''] = command.trim().split(/\s+/);
  if (name === '') throw refuse(command === '' ? 'no command specified' : `unexpected command '${command}'`);
  const isRoot = fullName(call.principal) === ROOT;
  if (MODIFY.has(name)) need(call, '/', ['Sys.Modify']);
  else if (!FREE.has(name) && !isRoot) throw refuse(`root-only command '${name}'`);
  const guest = presentGuest(call);
  if (!guest.running) return `ERROR: VM ${guest.vmid} not running\n`;
  return answer(command, guest, nodeOf(call)).replace(/\r?\n/g, '\r\n');
};

const NAMED_KEYS = new Set([
  ...['alt', 'alt_r', 'apostrophe', 'backslash', 'backspace', 'bracket_left', 'bracket_right', 'caps_lock', 'comma'],
  ...['ctrl', 'ctrl_r', 'delete', 'dot', 'down', 'end', 'equal', 'esc', 'grave_accent', 'home', 'insert', 'left'],
  ...['menu', 'meta_l', 'meta_r', 'minus', 'num_lock', 'pause', 'pgdn', 'pgup', 'print', 'ret', 'right', 'scroll_lock'],
  ...['semicolon', 'shift', 'shift_r', 'slash', 'spc', 'sysrq', 'tab', 'up'],
]);

const keyProblem = (keys: string): string | undefined => {
  const wrong = keys
    .split('-')
    .find((key) => !NAMED_KEYS.has(key) && !/^(?:[a-z0-9]|f(?:[1-9]|1[0-2])|kp_\w+|0x[0-9a-f]+)$/.test(key));
  return wrong === undefined ? undefined : `invalid parameter: ${wrong}\r\n`;
};

const sendKey: Handler = (call) => {
  if (flag(call, 'skiplock') && fullName(call.principal) !== ROOT) {
    throw invalid({ skiplock: 'Only root may use this option.' });
  }
  const { vmid, running } = presentGuest(call);
  if (!running) throw refuse(`VM ${vmid} not running`);
  const problem = keyProblem(text(call, 'key'));
  if (problem !== undefined) throw refuse(problem.replace('\n', ''));
  return null;
};

const busState: Handler = (call) => {
  const { vmid, running } = presentGuest(call);
  if (!running) throw invalid({ node: `VM ${vmid} not running locally on node '${text(call, 'node')}'` });
  return null;
};

const VM = '/nodes/{node}/qemu/{vmid}';

/** The monitor of a VM, its keyboard, and its state on the bus of the host. */
export const monitorHandlers: Handlers = {
  [`POST ${VM}/monitor`]: monitor,
  [`PUT ${VM}/sendkey`]: sendKey,
  [`POST ${VM}/dbus-vmstate`]: busState,
};
