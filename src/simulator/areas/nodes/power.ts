import { entryNode, nodeOf, text, type Handler, type Handlers } from '../../call.ts';
import { checkLock } from '../../change.ts';
import { guestsOn } from '../../figures.ts';
import { refuse } from '../../refusal.ts';
import { isTemplate, type Cluster, type SimGuest, type SimNode } from '../../state.ts';
import type { Script, Task } from '../../tasks.ts';
import { shutDown, switchOn } from '../lifecycle/switching.ts';
import { wakeAddress } from './config.ts';
import { note } from './journal.ts';
import { apply } from './network/state.ts';
import { resetServices } from './services.ts';

/** How long a guest that does not react is waited for. */
const PATIENCE_S = 180;
const HALT_MS = 8_000;
const BOOT_MS = 60_000;
const WATCH_MS = 500;

/** The order in which guests start: by what `startup` says, then by number. */
const orderOf = ({ config, vmid }: SimGuest): number =>
  Number(/(?:^|,|order=)(\d+)/.exec(config['startup'] ?? '')?.[1] ?? 1e6) * 1e10 + vmid;

const byOrder = (guests: readonly SimGuest[]): SimGuest[] => [...guests].sort((a, b) => orderOf(a) - orderOf(b));

const kind = ({ kind: which }: SimGuest): string => (which === 'qemu' ? 'VM' : 'CT');

const stopGuests = (cluster: Cluster, node: SimNode): Script =>
  function* (task) {
    for (const guest of byOrder(guestsOn(cluster, node.name).filter(({ running }) => running)).reverse()) {
      task.log(`Stopping ${kind(guest)} ${guest.vmid} (timeout = 180 seconds)`);
      yield* shutDown(guest, task, { timeout: PATIENCE_S, force: true });
    }
  };

const startGuests = (cluster: Cluster, node: SimNode): Script =>
  function* (task) {
    const wanted = guestsOn(cluster, node.name).filter(
      (guest) => guest.config['onboot'] === '1' && !guest.running && !isTemplate(guest),
    );
    for (const guest of byOrder(wanted)) {
      task.log(`Starting ${kind(guest)} ${guest.vmid}`);
      try {
        checkLock({}, guest);
        yield* switchOn(cluster, guest, task);
      } catch (error) {
        task.log(`Starting ${kind(guest)} ${guest.vmid} failed: ${error instanceof Error ? error.message : ''}`);
      }
    }
  };

const byItself = (cluster: Cluster, node: SimNode, type: string, script: Script): Task =>
  cluster.tasks.begin({ node: node.name, type, id: '', user: 'root@pam' }, script);

/** What is left when the power goes: nothing runs, and what was under way is cut off. */
const cutOff = (cluster: Cluster, node: SimNode): void => {
  node.online = false;
  for (const guest of guestsOn(cluster, node.name)) guest.running = undefined;
  for (const task of cluster.tasks.list()) {
    if (task.node === node.name && task.exit === undefined) cluster.tasks.abort(task.upid);
  }
};

const boot = function* (cluster: Cluster, node: SimNode, now: () => number): Generator<number, void> {
  yield BOOT_MS;
  if (node.online) return;
  node.online = true;
  node.bootedAt = now();
  resetServices(cluster, node.name);
  apply(cluster, node, true);
  byItself(cluster, node, 'startall', startGuests(cluster, node));
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
  const stopping = byItself(cluster, node, 'stopall', stopGuests(cluster, node));
  cluster.tasks.behind(function* (task) {
    while (stopping.exit === undefined) yield WATCH_MS;
    yield HALT_MS;
    cutOff(cluster, node);
    if (again) yield* boot(cluster, node, () => task.now());
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
      yield* boot(cluster, node, () => task.now());
      moving.delete(node);
    });
  }
  return address;
};

export const nodePowerHandlers: Handlers = {
  'POST /nodes/{node}/status': goDown,
  'POST /nodes/{node}/wakeonlan': wake,
};
