import { createHash } from 'node:crypto';
import { flag, forBothKinds, given, number, type Call, type Handler, type Handlers } from '../../call.ts';
import { makeChange, readChange, type Change } from '../../guests/change.ts';
import { digestOf, nextOptions, wireOptions, wireValue } from '../../guests/options.ts';
import { refuse } from '../../refusal.ts';
import type { SimGuest } from '../../state.ts';
import { checkLockFile } from '../lifecycle/lock-file.ts';
import { wireSnapshot } from '../snapshots/tree.ts';
import { presentGuest } from './present.ts';

const config: Handler = async (call) => {
  const guest = presentGuest(call);
  const snapshot = given(call, 'snapshot');
  if (snapshot !== undefined) return { ...(await wireSnapshot(guest, snapshot)), digest: digestOf(guest) };
  return wireOptions(guest, flag(call, 'current') ? guest.config : nextOptions(guest));
};

const pending: Handler = async (call) => {
  const guest = presentGuest(call);
  const names = [...new Set([...Object.keys(guest.config), ...Object.keys(guest.pending)])];
  const entries = await Promise.all(names.map((key) => pendingEntry(guest, key)));
  return [...entries, { key: 'digest', value: digestOf(guest) }];
};

const pendingEntry = async (guest: SimGuest, key: string): Promise<object> => {
  const [value, next] = [guest.config[key], guest.pending[key]];
  return {
    key,
    ...(value === undefined ? {} : { value: await wireValue(guest, key, value) }),
    ...(next === undefined ? {} : next === null ? { delete: 1 } : { pending: await wireValue(guest, key, next) }),
  };
};

/** Reads a change; a password for cloud-init is kept as its hash, but for Windows, which needs it as it is. */
const wanted = async (call: Call, guest: SimGuest): Promise<Change> => {
  const change = await readChange(call, guest);
  checkLockFile(call, guest);
  const { cipassword, ostype = guest.config['ostype'] ?? '' } = change.set;
  if (cipassword === undefined || /^w(?:in|2k|xp|vista)/.test(ostype)) return change;
  return { ...change, set: { ...change.set, cipassword: hashed(call, cipassword) } };
};

const hashed = ({ cluster }: Call, password: string): string => {
  if (/^\$(?:[156]|2[ay])(?:\$.+){2}/.test(password)) return password;
  const salt = cluster.unique(8);
  return `$5$${salt}$${createHash('sha256').update(`${salt}${password}`).digest('base64').replaceAll('+', '.').slice(0, 43)}`;
};

const put: Handler = async (call) => {
  const guest = presentGuest(call);
  makeChange(call.cluster, guest, await wanted(call, guest), call.now);
  return null;
};

const WORK_MS = 400;

const post: Handler = async (call) => {
  const guest = presentGuest(call);
  const change = await wanted(call, guest);
  const isAwaited = (number(call, 'background_delay') ?? 0) > 0;
  const upid = call.begin('qmconfig', String(guest.vmid), function* (task) {
    task.log(`update VM ${guest.vmid}: ${commandLine(call)}`);
    if (!isAwaited) yield WORK_MS;
    makeChange(call.cluster, presentGuest(call), change, task.now(), (line) => task.log(line));
  });
  // Who waits for the end is told how it went, instead of the task.
  const exit = isAwaited ? call.cluster.tasks.find(upid)?.exit : undefined;
  if (exit === undefined) return upid;
  if (exit !== 'OK') throw refuse(exit);
  return null;
};

/** The parameters of a change as logs show them. */
const commandLine = ({ params }: Call): string =>
  Object.entries(params)
    .filter(([name]) => !['node', 'vmid', 'digest', 'background_delay'].includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `-${name} ${name === 'cipassword' ? '<hidden>' : String(value)}`)
    .join(' ');

export const configHandlers: Handlers = {
  ...forBothKinds('GET /{vmid}/config', config),
  ...forBothKinds('GET /{vmid}/pending', pending),
  ...forBothKinds('PUT /{vmid}/config', put),
  'POST /nodes/{node}/qemu/{vmid}/config': post,
};
