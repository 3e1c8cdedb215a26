import { flag, kindOf, text, type Call, type Handler } from '../../call.ts';
import { checkLock } from '../../guests/change.ts';
import { memoryOf } from '../../guests/options.ts';
import { refuse } from '../../refusal.ts';
import { isTemplate, type Cluster, type Options, type SimGuest, type SimSnapshot } from '../../state.ts';
import type { TaskHandle } from '../../tasks.ts';
import { drivesOf, hasFeature } from '../../volumes/features.ts';
import { freeVolume, storageNameOf, volumeOn } from '../../volumes/volumes.ts';
import { presentGuest } from '../guests/present.ts';
import { allocateMemory } from './memory.ts';
import { keptOptions, relink } from './tree.ts';

const TAKE_MS = 300;
const SAVE_MS = 1_000;
const RESERVED = { qemu: ['current', 'pending'], lxc: ['current', 'pending', 'vzdump'] };

/** Takes a snapshot, in a task. */
export const take: Handler = (call) => {
  const name = text(call, 'snapname');
  if (RESERVED[kindOf(call)].includes(name.toLowerCase())) {
    throw refuse(`unable to use snapshot name '${name}' (reserved name)`);
  }
  return call.begin(kindOf(call) === 'qemu' ? 'qmsnapshot' : 'vzsnapshot', text(call, 'vmid'), (task) =>
    taking(call, name, task),
  );
};

const taking = function* (call: Call, name: string, task: TaskHandle): Generator<number, void> {
  const guest = presentGuest(call);
  const { cluster } = call;
  check(call, guest, name);
  const { config } = guest;
  const withMemory = flag(call, 'vmstate') && guest.running !== undefined && guest.kind === 'qemu';
  let memory: string | undefined;
  let done = false;
  config['lock'] = 'snapshot';
  try {
    if (withMemory) {
      memory = allocateMemory(cluster, guest, name, task.now()).volid;
      yield* saving(guest, memory, task);
    }
    for (const line of snapshotLines(cluster, guest)) task.log(line);
    yield TAKE_MS;
    relink(guest, name, undefined);
    guest.snapshots.push(snapshotNow(call, guest, name, memory, task.now()));
    config['parent'] = name;
    done = true;
  } finally {
    Reflect.deleteProperty(config, 'lock');
    if (!done && memory !== undefined) freeVolume(cluster, memory, guest.node);
  }
};

const check = ({ params, cluster }: Call, guest: SimGuest, name: string): void => {
  if (isTemplate(guest)) throw refuse("you can't take a snapshot if it's a template");
  checkLock(params, guest);
  if (guest.snapshots.some((each) => each.name === name)) throw refuse(`snapshot name '${name}' already used`);
  if (!drivesOf(guest.config).every(({ volid }) => hasFeature(cluster, 'snapshot', volid, guest.node))) {
    throw refuse('snapshot feature is not available');
  }
};

const saving = function* (guest: SimGuest, volid: string, task: TaskHandle): Generator<number, void> {
  task.log(`saving VM state and RAM using storage '${storageNameOf(volid)}'`);
  const mib = (part: number): string => ((memoryOf(guest) * guest.fill * part) / 1024 ** 2).toFixed(2);
  task.log(`${mib(0.1)} MiB in 0s`);
  yield SAVE_MS;
  task.log(`completed saving the VM state in 1s, saved ${mib(1)} MiB`);
};

/** What storages say when they snapshot the disks of a guest. */
const snapshotLines = (cluster: Cluster, { kind, config, node, running }: SimGuest): string[] =>
  drivesOf(config).flatMap(({ key, volid }) => [
    ...(kind === 'qemu' ? [`snapshotting 'drive-${key}' (${volid})`] : []),
    ...(running && volumeOn(cluster, volid, node)?.format === 'qcow2' ? ['internal qemu snapshot'] : []),
  ]);

const snapshotNow = (
  call: Call,
  guest: SimGuest,
  name: string,
  memory: string | undefined,
  now: number,
): SimSnapshot => {
  const { config, kind, running } = guest;
  const parent = config['parent'];
  const description = text(call, 'description').trimEnd();
  return {
    name,
    description: kind === 'lxc' && description !== '' ? `${description}\n` : description,
    takenAt: Math.floor(now / 1000),
    ...(parent === undefined ? {} : { parent }),
    withMemory: memory !== undefined,
    config: { ...keptOptions(config), ...(memory === undefined ? {} : machineThen(config, memory)) },
    running: running !== undefined,
  };
};

/** What has to be the same when the memory of a VM is loaded again. */
const machineThen = ({ machine = '', cpu = 'kvm64' }: Options, vmstate: string): Options => ({
  vmstate,
  runningmachine: `pc-${machine.includes('q35') ? 'q35' : 'i440fx'}-10.0+pve0`,
  runningcpu: `${cpu.split(',')[0] ?? ''},enforce,+kvm_pv_eoi,+kvm_pv_unhalt,vendor=GenuineIntel`,
});
