import { entryNode, nodeOf, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { guestsOn } from '../../guests/figures.ts';
import { refuse } from '../../refusal.ts';
import type { Cluster, SimGuest, SimNode } from '../../state.ts';
import { startable, starting, stopping } from '../bulk/deeds.ts';
import { startGroups, workThrough, type Deed } from '../bulk/work.ts';
import { pursueAll } from '../ha/machine.ts';
import { isManaged } from '../ha/services.ts';
import { wakeAddress } from './config.ts';
import { note } from './journal.ts';
import { apply } from './network/state.ts';
import { resetServices } from './services.ts';

/** How long a guest that does not react is waited for, in seconds. */
const PATIENCE_S = 180;
const HALT_MS = 8_000;
const BOOT_MS = 60_000;
const WATCH_MS = 500;

/** The same call in the name of the node itself, as services of the system make it. */
const bySystem = (call: Call, { name }: SimNode): Call => ({
  ...call,
  params: {},
  principal: { userid: 'root@pam' },
  caller: { userid: 'root@pam', has: () => 'yes' },
  begin: (type, id, script, on = name) =>
    call.cluster.tasks.begin({ node: on, type, id, user: 'root@pam' }, script).upid,
});

type Chosen = (guests: readonly SimGuest[]) => SimGuest[][];

/** Begins the task that does something with guests of a node, group after group. */
const withGuests = (call: Call, node: SimNode, type: string, deed: Deed, pick: Chosen): string =>
  call.begin(type, '', function* (task) {
    yield* workThrough(call, task, pick(guestsOn(call.cluster, node.name)), deed);
  });

const stopGuests = (call: Call, node: SimNode): string =>
  withGuests(call, node, 'stopall', stopping(call, PATIENCE_S, true), (guests) =>
    startGroups(guests.filter(({ running }) => running)).reverse(),
  );

const startGuests = (call: Call, node: SimNode): string =>
  withGuests(call, node, 'startall', starting(call), (guests) =>
    startGroups(
      guests.filter((guest) => startable(guest) && guest.config['onboot'] === '1' && !isManaged(call.cluster, guest)),
    ),
  );

/** What is left when the power goes: nothing runs, and what was under way is cut off. */
const cutOff = (cluster: Cluster, node: SimNode): void => {
  node.online = false;
  for (const guest of guestsOn(cluster, node.name)) guest.running = undefined;
  for (const task of cluster.tasks.list()) {
    if (task.node === node.name && task.exit === undefined) cluster.tasks.abort(task.upid);
  }
};

const boot = function* (call: Call, node: SimNode, now: () => number): Generator<number, void> {
  const { cluster } = call;
  yield BOOT_MS;
  node.online = true;
  node.bootedAt = now();
  resetServices(cluster, node.name);
  apply(cluster, node, true);
  const system = bySystem({ ...call, now: now() }, node);
  startGuests(system, node);
  pursueAll(system);
};

/** Nodes on their way down or up: what is under way is not begun again. */
const moving = new WeakSet<SimNode>();

const goDown: Handler = (call) => {
  const { cluster } = call;
  const node = nodeOf(call);
  const again = text(call, 'command') === 'reboot';
  if (moving.has(node)) return null;
  moving.add(node);
  note(cluster, node.name, call.now, 'systemd-logind', `The system will ${again ? 'reboot' : 'power off'} now!`);
  const upid = stopGuests(bySystem(call, node), node);
  cluster.tasks.behind(function* (task) {
    while (cluster.tasks.find(upid)?.exit === undefined) yield WATCH_MS;
    yield HALT_MS;
    cutOff(cluster, node);
    if (again) yield* boot(call, node, () => task.now());
    moving.delete(node);
  });
  return null;
};

const wake: Handler = (call) => {
  const { cluster } = call;
  const name = text(call, 'node');
  if (entryNode(cluster)?.name === name) throw refuse(`'${name}' is local node, cannot wake my self!`);
  const node = cluster.nodes.find((each) => each.name === name);
  if (!node) throw refuse(`no such cluster node '${name}'`);
  const address = wakeAddress(cluster, name);
  if (address === undefined) throw refuse(`No wake on LAN MAC address defined for '${name}'!`);
  if (!node.online && !moving.has(node)) {
    moving.add(node);
    cluster.tasks.behind(function* (task) {
      yield* boot(call, node, () => task.now());
      moving.delete(node);
    });
  }
  return address;
};

export const nodePowerHandlers: Handlers = {
  'POST /nodes/{node}/status': goDown,
  'POST /nodes/{node}/wakeonlan': wake,
};
