import { given, number, text, type Call, type Handler, type Handlers } from '../call.ts';
import { machineId } from '../guests/new-guest.ts';
import { keptValue } from '../guests/option-values.ts';
import { partsOf } from '../guests/property-parts.ts';
import type { Options, SimGuest } from '../state.ts';
import type { TaskHandle } from '../tasks.ts';
import { originalOf, type Original } from './clone/check.ts';
import { cloneDrives } from './clone/drives.ts';
import { copyGuestFirewall } from './firewall/state.ts';
import { makeGuest } from './lifecycle/creation.ts';
import { nestingWarning, noteSystemd, systemdOf } from './lifecycle/nesting.ts';
import { prefix, type Target } from './lifecycle/target.ts';
import type { Steps } from './lifecycle/switching.ts';

const clone: Handler = (call) => {
  const { guest } = originalOf(call);
  return call.begin(`${prefix(guest)}clone`, String(guest.vmid), (task) => cloning(call, task));
};

const cloning = function* (call: Call, task: TaskHandle): Steps {
  const original = originalOf(call);
  const { config, kind } = original.guest;
  if (kind === 'qemu') {
    yield* making(call, original, task);
    return;
  }
  config['lock'] = 'disk';
  try {
    yield* making(call, original, task);
  } finally {
    Reflect.deleteProperty(config, 'lock');
  }
};

const making = function* (call: Call, original: Original, task: TaskHandle): Steps {
  const { cluster } = call;
  const { guest: source, target } = original;
  const { kind, vmid, node } = source;
  const newid = number(call, 'newid') ?? 0;
  const pool = given(call, 'pool');
  const made: Target & { readonly pool?: string } = {
    kind,
    vmid: newid,
    node,
    ...(pool === undefined ? {} : { pool }),
  };
  task.log(`creating a clone of ${kind === 'qemu' ? 'VM' : 'container'} ${vmid} with ID ${newid}`);
  const manner = { lock: kind === 'qemu' ? 'clone' : 'create', sorry: 'clone failed:' };
  yield* makeGuest(cluster, made, task, (draft) => fill(call, original, draft, task), manner);
  copyGuestFirewall(call, vmid, newid);
  const guest = cluster.guests.get(newid);
  if (!guest) return;
  guest.obeys = source.obeys;
  if (target !== undefined) guest.node = target;
  if (kind === 'qemu') return;
  noteSystemd(cluster, newid, systemdOf(cluster, source));
  const warning = nestingWarning(cluster, guest);
  if (warning !== undefined) task.warn(warning);
};

const fill = function* (call: Call, original: Original, draft: SimGuest, task: TaskHandle): Steps {
  const drives = new Set(original.drives.map(({ key }) => key));
  for (const [name, value] of Object.entries(original.config)) {
    if (!OWN.test(name) && !drives.has(name)) draft.config[name] = value;
  }
  for (const [name, value] of Object.entries(draft.config)) {
    if (/^net\d+$/.test(name)) draft.config[name] = keptValue(call.cluster, draft, name, anonymous(value), 0).value;
  }
  Object.assign(draft.config, original.guest.kind === 'qemu' ? vmIdentity(call, draft, original) : named(call));
  const waiting = Object.keys(original.guest.pending);
  yield* cloneDrives(call, original, draft, task);
  if (draft.kind === 'qemu' && waiting.length > 0 && given(call, 'snapname') === undefined) {
    task.log(`found pending changes for '${waiting.sort().join(',')}', discarding for clone`);
  }
};

/** What a clone does not have of its original. */
const OWN = /^(?:lock|parent|template|vmstate|runningmachine|runningcpu|unused\d+)$/;

/** A NIC without its address. */
const anonymous = (nic: string): string =>
  nic.replace(/,hwaddr=[^,]+/, '').replace(/=[0-9a-f]{2}(?::[0-9a-f]{2}){5}/i, '');

const vmIdentity = ({ cluster, params }: Call, { config }: SimGuest, { guest, config: before }: Original): Options => {
  const smbios = partsOf(config['smbios1'] ?? '', 'uuid');
  smbios.set('uuid', machineId(cluster));
  const name = text({ params }, 'name');
  const description = text({ params }, 'description').trimEnd();
  return {
    name: name === '' ? `Copy-of-VM-${before['name'] ?? String(guest.vmid)}` : name,
    ...(description === '' ? {} : { description }),
    smbios1: [...smbios].map(([key, value]) => `${key}=${value}`).join(','),
    ...(config['vmgenid'] === undefined ? {} : { vmgenid: machineId(cluster) }),
  };
};

const named = ({ params }: Call): Options => {
  const hostname = text({ params }, 'hostname');
  const description = text({ params }, 'description').trimEnd();
  return {
    ...(hostname === '' ? {} : { hostname }),
    ...(description === '' ? {} : { description: `${description}\n` }),
  };
};

export const cloneHandlers: Handlers = {
  'POST /nodes/{node}/qemu/{vmid}/clone': clone,
  'POST /nodes/{node}/lxc/{vmid}/clone': clone,
};
