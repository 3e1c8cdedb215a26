import { flag, given, may, need, text, type Call } from '../../call.ts';
import { givenOptions, machineId } from '../../guests/new-guest.ts';
import { checkValues } from '../../guests/option-checks.ts';
import { checkRights } from '../../guests/option-rights.ts';
import { parseSize } from '../../../rules/size.ts';
import { invalid, refuse } from '../../refusal.ts';
import type { Cluster, Options, SimGuest, SimStorage, SimVolume } from '../../state.ts';
import type { TaskHandle } from '../../tasks.ts';
import { pathOf } from '../../volumes/paths.ts';
import { disksOf, isDiskKey, storageNameOf, storageOn, volumeOn } from '../../volumes/volumes.ts';
import { checkMayCreate, checkPool, makeGuest, newTarget, takenText } from '../lifecycle/creation.ts';
import { beginStart } from '../lifecycle/power-tasks.ts';
import type { Steps } from '../lifecycle/switching.ts';
import { checkAccess } from '../storage/names.ts';
import { storageType } from '../storage/types.ts';
import { contentsOf, isIncluded } from './archive.ts';
import { askedAnew, checkReplaceable, fillDraft, gibibytes, restoreGuest, restoreTime, sorryFor } from './restore.ts';

/** Makes a VM from a backup. */
export const restoreVm = async (call: Call): Promise<string> => {
  const { cluster } = call;
  const target = newTarget(call, 'qemu');
  const { vmid, node, pool } = target;
  const existing = cluster.guests.get(vmid);
  const replaces = flag(call, 'force') && existing?.kind === 'qemu' && existing.node === node;
  checkPool(call, pool);
  const storage = given(call, 'storage');
  if (storage !== undefined) need(call, `/storage/${storage}`, ['Datastore.AllocateSpace']);
  if (!replaces || !may(call, `/vms/${vmid}`, ['VM.Backup'])) checkMayCreate(call, vmid, pool);
  const set = await givenOptions(call, 'qemu');
  const disk = Object.keys(set)
    .sort()
    .find((name) => isDiskKey(name));
  if (disk !== undefined) throw invalid({ [disk]: "option conflicts with option 'archive'" });
  const archive = text(call, 'archive');
  if (archive === '-') throw refuse('pipe requires cli environment');
  checkAccess(call, archive, vmid);
  checkValues(call, { kind: 'qemu', node }, set);
  checkRights(call, target, set);
  const from = storageOn(cluster, storageNameOf(archive), node);
  const backup = volumeOn(cluster, archive, node);
  if (!backup) throw refuse(`volume '${archive}' does not exist`);
  const taken = takenText(cluster, vmid);
  if (taken !== undefined && !replaces) throw refuse(`${sorryFor(target)} ${taken}`);
  if (existing && replaces) checkReplaceable(existing, `${sorryFor(target)} vm is running`);
  if (storage !== undefined) storageOn(cluster, storage, node);
  return call.begin('qmrestore', String(vmid), function* (task) {
    if (flag(call, 'live-restore') && from.type !== 'pbs') {
      throw new Error('live-restore is only compatible with backup images from a Proxmox Backup Server');
    }
    if (contentsOf(cluster, backup).kind !== 'qemu') {
      if (!replaces) yield* makeGuest(cluster, target, task, nothing);
      task.log(
        `error before or during data restore, some or all disks were not completely restored. VM ${vmid} state is NOT cleaned up.`,
      );
      throw new Error(`ERROR: file '${pathOf(from, archive)}' does not look like a QemuServer vzdump backup`);
    }
    yield* restoreGuest(call, target, replaces, task, (draft) => fill(call, draft, { backup, from, set }, task));
    if (!flag(call, 'start')) return;
    task.log('Execute autostart');
    beginStart(call, target);
  });
};

// eslint-disable-next-line require-yield -- there is nothing to wait for
const nothing = function* (): Steps {
  return;
};

/** What is to be restored, and what the request wants to be otherwise. */
interface Wish {
  readonly backup: SimVolume;
  readonly from: SimStorage;
  readonly set: Options;
}

const fill = function* (call: Call, draft: SimGuest, { backup, from, set }: Wish, task: TaskHandle): Steps {
  const { cluster } = call;
  const { config } = contentsOf(cluster, backup);
  const path = pathOf(from, backup.volid);
  task.log(
    from.type === 'pbs'
      ? `new volumes are filled from '${path}'`
      : `restore vma archive: vma extract -v -r /var/tmp/vzdumptmp.fifo ${path} /var/tmp/vzdumptmp`,
  );
  const { template, ...options } = config;
  const disks = disksFrom(cluster, draft, options, given(call, 'storage'));
  const others = Object.entries(options).filter(([name, value]) => !isDiskKey(name) || isEmptyDrive(value));
  const whole = { ...identity(call, Object.fromEntries(others)), ...disks, ...set };
  const volumes = fillDraft(cluster, draft, whole, task.now(), () => undefined);
  for (const { volid } of volumes) task.log(`new volume ID is '${volid}'`);
  const bytes = volumes.reduce((sum, { size }) => sum + size, 0);
  const ms = restoreTime(bytes);
  for (const percent of [25, 50, 75, 100]) {
    yield Math.round(ms / 4);
    const read = Math.round((bytes * percent) / 100);
    task.log(`progress ${percent}% (read ${read} bytes, duration ${Math.round((ms * percent) / 100_000)} sec)`);
  }
  task.log(`total bytes read ${bytes}, sparse bytes ${Math.round(bytes * 0.7)} (70%)`);
  task.log('rescan volumes...');
  if (template === '1') becomeTemplate(draft, volumes, task);
};

const isEmptyDrive = (value: string): boolean => disksOf({ ide0: value }).length === 0;

/** The drives of a backup as new disks, on the storages that they were on unless one is named; media stay as they were. */
const disksFrom = (cluster: Cluster, { node }: SimGuest, config: Options, wanted: string | undefined): Options =>
  Object.fromEntries(
    disksOf(config).flatMap(({ key, volid, value, cdrom }): [string, string][] => {
      if (!isIncluded('qemu', key, value) || /^(?:unused|vmstate)/.test(key)) return [];
      const name = wanted ?? storageNameOf(volid);
      if (cdrom) {
        const cloudInit = /[-:]cloudinit(?:\.|$)/.test(volid);
        return [[key, cloudInit ? value.replace(/^[^,]+/, `${name}:cloudinit`).replace(/,size=[^,]+/, '') : value]];
      }
      const size = parseSize(/(?:^|,)size=([^,]+)/.exec(value)?.[1] ?? '');
      if (size === undefined) throw new Error(`unable to detect disk size of '${key}'`);
      const ending = /\.(raw|qcow2|vmdk)$/.exec(volid)?.[1] ?? 'raw';
      const { formats } = storageType(storageOn(cluster, name, node).type);
      return [[key, askedAnew(value, name, gibibytes(size), formats.includes(ending) ? ending : undefined)]];
    }),
  );

/** A VM gets another generation whenever it is restored, and with `unique` other addresses and another machine's number as well. */
const identity = (call: Call, options: Options): Options => {
  const { vmgenid, smbios1, ...rest } = options;
  const unique = flag(call, 'unique');
  return {
    ...Object.fromEntries(
      Object.entries(rest).map(([name, value]) => [
        name,
        unique && /^net\d+$/.test(name)
          ? value.replace(/^(\w+)=[0-9A-Fa-f:]{17}/, '$1').replace(/,macaddr=[^,]+/, '')
          : value,
      ]),
    ),
    ...(vmgenid === undefined || vmgenid === '0' ? {} : { vmgenid: machineId(call.cluster) }),
    ...(smbios1 === undefined
      ? {}
      : { smbios1: unique ? smbios1.replace(/uuid=[^,]+/, `uuid=${machineId(call.cluster)}`) : smbios1 }),
  };
};

/** What was a template becomes one again: its disks are bases. */
const becomeTemplate = (draft: SimGuest, volumes: readonly SimVolume[], task: TaskHandle): void => {
  task.log('Convert to template.');
  for (const volume of volumes) {
    const base = volume.volid.replace(/(^|[:/])vm-(\d+-disk-)/, '$1base-$2');
    for (const [name, value] of Object.entries(draft.config)) {
      if (value.split(',')[0] === volume.volid) draft.config[name] = value.replace(volume.volid, base);
    }
    volume.volid = base;
  }
  draft.config['template'] = '1';
};
