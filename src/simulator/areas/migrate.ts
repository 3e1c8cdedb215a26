import { flag, given, kindOf, need, number, text, type Call, type Handler, type Handlers } from '../call.ts';
import { checkLock } from '../guests/change.ts';
import { invalid, refuse } from '../refusal.ts';
import type { SimGuest } from '../state.ts';
import { disksOf, storageNameOf, storageOn } from '../volumes/volumes.ts';
import { presentGuest } from './guests/present.ts';
import { containerConditions, vmConditions } from './migrate/conditions.ts';
import { beginMove } from './migrate/move.ts';

/** Options that only root@pam may use, whatever rights others have. */
const OF_ROOT = ['force', 'migration_type', 'migration_network'];

const migrate: Handler = (call) => {
  const target = text(call, 'target');
  if (target === text(call, 'node')) throw invalid({ target: 'target is local node.' });
  if (!call.cluster.nodes.some(({ name }) => name === target)) throw refuse(`no such cluster node '${target}'`);
  const barred = OF_ROOT.find((name) => given(call, name) !== undefined && call.caller.userid !== 'root@pam');
  if (barred !== undefined) throw invalid({ [barred]: 'Only root may use this option.' });
  const guest = presentGuest(call);
  checkLock(call.params, guest);
  const [online, restart] = [flag(call, 'online'), flag(call, 'restart')];
  if (guest.running && !online && !restart) {
    throw refuse(
      guest.kind === 'qemu'
        ? "can't migrate running VM without --online"
        : "can't migrate running container without --online or --restart",
    );
  }
  const storageFor = storageMap(call, guest, target);
  const timeout = number(call, 'timeout');
  return beginMove(call, guest, {
    target,
    online,
    restart,
    withLocalDisks: flag(call, 'with-local-disks'),
    storageFor,
    ...(timeout === undefined ? {} : { timeout }),
  });
};

/** The storage that takes over for another: from pairs `a:b`, one name for all others, or `1` for none. */
const storageMap = (call: Call, guest: SimGuest, target: string): ((name: string) => string) => {
  const parameter = kindOf(call) === 'qemu' ? 'targetstorage' : 'target-storage';
  const entries = text(call, parameter)
    .split(/[,;\s]+/)
    .filter((entry) => entry !== '');
  const pairs = new Map(
    entries.filter((entry) => entry.includes(':')).map((entry) => entry.split(':') as [string, string]),
  );
  const others = entries.find((entry) => !entry.includes(':') && entry !== '1');
  const chosen = [...pairs.values(), ...(others === undefined ? [] : [others])];
  if (chosen.length > 0) need(call, `/vms/${guest.vmid}`, ['VM.Config.Disk']);
  for (const name of chosen) checkTarget(call, parameter, name, target);
  const map = (name: string): string => pairs.get(name) ?? others ?? name;
  for (const { volid } of disksOf(guest.config)) {
    const name = storageNameOf(volid);
    storageOn(call.cluster, name, guest.node);
    if (map(name) === name) storageOn(call.cluster, name, target);
  }
  return map;
};

const checkTarget = (call: Call, parameter: string, name: string, target: string): void => {
  need(call, `/storage/${name}`, ['Datastore.AllocateSpace']);
  const { content } = storageOn(call.cluster, name, target);
  const [needed, what] = kindOf(call) === 'qemu' ? ['images', 'vm images'] : ['rootdir', 'container images'];
  if (!content.includes(needed)) {
    throw invalid({ [parameter]: `storage '${name}' does not support ${what}` });
  }
};

export const migrateHandlers: Handlers = {
  'GET /nodes/{node}/qemu/{vmid}/migrate': vmConditions,
  'GET /nodes/{node}/lxc/{vmid}/migrate': containerConditions,
  'POST /nodes/{node}/qemu/{vmid}/migrate': migrate,
  'POST /nodes/{node}/lxc/{vmid}/migrate': migrate,
};
