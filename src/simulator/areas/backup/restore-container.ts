import { flag, given, may, need, text, type Call } from '../../call.ts';
import { givenOptions } from '../../guests/new-guest.ts';
import { checkValues } from '../../guests/option-checks.ts';
import { checkRights } from '../../guests/option-rights.ts';
import { invalid, refuse } from '../../refusal.ts';
import { parseSize } from '../../../rules/size.ts';
import type { Options, SimGuest } from '../../state.ts';
import type { TaskHandle } from '../../tasks.ts';
import { pathOf } from '../../volumes/paths.ts';
import { storageNameOf, storageOn, volumeOn } from '../../volumes/volumes.ts';
import { checkMayCreate, checkPool, newTarget, takenText } from '../lifecycle/creation.ts';
import { filesystemLines } from '../lifecycle/filesystem.ts';
import { beginStart } from '../lifecycle/power-tasks.ts';
import type { Steps } from '../lifecycle/switching.ts';
import { checkAccess } from '../storage/names.ts';
import { contentsOf } from './archive.ts';
import { askedAnew, checkReplaceable, fillDraft, gibibytes, restoreGuest, restoreTime } from './restore.ts';

const MIB = 1024 ** 2;
const POINT = /^(?:rootfs|mp\d+)$/;

/** Makes a container from a backup. */
export const restoreContainer = async (call: Call): Promise<string> => {
  const { cluster } = call;
  const target = newTarget(call, 'lxc');
  const { vmid, node, pool } = target;
  const existing = cluster.guests.get(vmid);
  const replaces = flag(call, 'force') && existing?.kind === 'lxc' && existing.node === node;
  const taken = takenText(cluster, vmid);
  if (taken !== undefined && !replaces) throw refuse(taken);
  if (existing && replaces) checkReplaceable(existing, "can't overwrite running container");
  checkPool(call, pool);
  if (!replaces || !may(call, `/vms/${vmid}`, ['VM.Backup'])) checkMayCreate(call, vmid, pool);
  const { unprivileged, ...set } = await givenOptions(call, 'lxc');
  checkValues(call, { kind: 'lxc', node }, set);
  checkRights(call, target, set);
  const archive = text(call, 'ostemplate');
  checkAccess(call, archive, vmid);
  const storage = given(call, 'storage') ?? 'local';
  if (!Object.keys(set).some((name) => POINT.test(name))) checkStorage(call, storage);
  return call.begin('vzrestore', String(vmid), function* (task) {
    task.log(`recovering backed-up configuration from '${archive}'`);
    yield* restoreGuest(call, target, replaces, task, (draft) =>
      fill(
        call,
        draft,
        { archive, storage, set: { ...set, ...(unprivileged === undefined ? {} : { unprivileged }) } },
        task,
      ),
    );
    if (flag(call, 'start')) beginStart(call, target);
  });
};

const checkStorage = (call: Call, name: string): void => {
  if (!storageOn(call.cluster, name, text(call, 'node')).content.includes('rootdir')) {
    throw invalid({ storage: `storage '${name}' does not support container directories` });
  }
  need(call, `/storage/${name}`, ['Datastore.AllocateSpace']);
};

/** What is to be restored, and what the request wants to be otherwise. */
interface Wish {
  readonly archive: string;
  readonly storage: string;
  readonly set: Options;
}

const fill = function* (call: Call, draft: SimGuest, { archive, storage, set }: Wish, task: TaskHandle): Steps {
  const { cluster } = call;
  const backup = volumeOn(cluster, archive, draft.node);
  if (!backup) throw new Error(`volume '${archive}' does not exist`);
  const { kind, config } = contentsOf(cluster, backup);
  if (kind !== 'lxc') throw new Error('archive does not contain a container configuration');
  const own = Object.keys(set).some((name) => POINT.test(name));
  if (!own && config['rootfs'] === undefined) {
    throw new Error('rootfs configuration could not be recovered, please check and specify manually!');
  }
  const points = own ? [] : pointsOf(config, storage);
  const options = Object.fromEntries(Object.entries(config).filter(([name]) => !POINT.test(name)));
  const whole = {
    ...(flag(call, 'unique') ? withNewAddresses(options) : options),
    ...Object.fromEntries(points),
    ...set,
  };
  const volumes = fillDraft(cluster, draft, whole, task.now(), (line) => task.log(line));
  for (const volume of volumes) for (const line of filesystemLines(cluster, volume)) task.log(line);
  task.log(`restoring '${archive}' now..`);
  const from = storageOn(cluster, storageNameOf(archive), draft.node);
  task.log(`extracting archive '${pathOf(from, archive)}'`);
  const bytes = volumes.reduce((sum, { size }) => sum + Math.round(size / 4), 0);
  const ms = restoreTime(bytes);
  yield ms;
  task.log(`Total bytes read: ${bytes} (${Math.round(bytes / MIB)}MiB, ${Math.round(bytes / MIB / (ms / 1000))}MiB/s)`);
  task.log('merging backed-up and given configuration..');
};

/** The mount points of a backup as new volumes on a storage; folders of the host stay as they were. */
const pointsOf = (config: Options, storage: string): [string, string][] =>
  Object.entries(config)
    .filter(([name]) => POINT.test(name))
    .map(([name, value]): [string, string] => {
      if (value.startsWith('/')) return [name, value];
      const size = parseSize(/(?:^|,)size=([^,]+)/.exec(value)?.[1] ?? '');
      if (size === undefined) throw new Error(`unable to detect disk size - please specify ${name} (size)`);
      return [name, askedAnew(value, storage, gibibytes(size))];
    });

const withNewAddresses = (options: Options): Options =>
  Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      /^net\d+$/.test(name) ? value.replace(/(?:^|,)hwaddr=[^,]+/, '') : value,
    ]),
  );
