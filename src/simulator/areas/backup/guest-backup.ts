import type { Call } from '../../call.ts';
import { nameOf } from '../../guests/options.ts';
import type { SimGuest, SimStorage, SimVolume } from '../../state.ts';
import type { TaskHandle } from '../../tasks.ts';
import { folderOf, nameIn } from '../../volumes/paths.ts';
import { sizeText, volumeOn } from '../../volumes/volumes.ts';
import { archiveName, backedUpOptions, clockTime } from './archive.ts';
import { describe, includedDisks, possibleMode, type Info, type Mode } from './phases.ts';
import { protect } from './protect.ts';
import { markBackups, removeMarked } from './prune.ts';
import { keepsAll, retentionOf } from './retention.ts';
import { standStill } from './still.ts';

/** What a run of backups does with each guest. */
export interface Job {
  readonly call: Call;
  readonly node: string;
  readonly storage: SimStorage;
  readonly mode: Mode;
  readonly compress: string;
  readonly ionice: string;
  readonly notes?: string | undefined;
  readonly protected: boolean;
  /** Rules by which older backups go afterwards. */
  readonly retention?: string | undefined;
}

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;
const LEAST_MS = 2_400;
const MOST_MS = 4_000;
const MS_PER_GIB = 40;
/** How much of a disk has data, and what is left of that by compression. */
const DATA = 0.3;
const LEFT: Readonly<Record<string, number>> = { '0': 1, '1': 0.5, lzo: 0.5, gzip: 0.38, zstd: 0.36 };

const duration = (ms: number): string => new Date(Math.round(ms / 1000) * 1000).toISOString().slice(11, 19);

const amount = (bytes: number): string =>
  bytes >= GIB ? `${(bytes / GIB).toFixed(1)} GiB` : `${(bytes / MIB).toFixed(1)} MiB`;

/** Fills in the template of the notes. */
const written = (template: string, { call, node }: Job, guest: SimGuest): string => {
  const values: Readonly<Record<string, string>> = {
    cluster: call.cluster.name,
    guestname: nameOf(guest),
    node,
    vmid: String(guest.vmid),
  };
  return template
    .replace(/\\(n|\\)/g, (_whole, what: string) => (what === 'n' ? '\n' : '\\'))
    .replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => values[name] ?? whole);
};

/** What the log says of the archive that is written. */
const announced = ({ storage }: Job, volid: string): string => {
  const name = nameIn(volid).replace(/^backup\//, '');
  return storage.type === 'pbs'
    ? `creating Proxmox Backup Server archive '${name}'`
    : `creating vzdump archive '${folderOf(storage, 'backup')}/${name}'`;
};

/** Copies what a guest has: the log tells how far it is. */
const copying = function* (job: Job, guest: SimGuest, bytes: number, info: Info): Generator<number, void> {
  const total = Math.min(MOST_MS, LEAST_MS + (bytes / GIB) * MS_PER_GIB);
  if (guest.kind === 'qemu') info(`started backup task '${taskId(job)}'`);
  for (const percent of [25, 50, 75, 100]) {
    yield Math.round(total / 4);
    if (guest.kind === 'lxc') continue;
    const read = amount((bytes * percent) / 100);
    const rate = amount((bytes / total) * 1000);
    info(
      `${String(percent).padStart(3)}% (${read} of ${amount(bytes)}) in ${Math.round((total * percent) / 100_000)}s, read: ${rate}/s, write: ${rate}/s`,
    );
  }
  if (guest.kind === 'qemu') {
    info(`backup is sparse: ${amount(bytes * (1 - DATA))} (${Math.round((1 - DATA) * 100)}%) total zero data`);
    info(
      `transferred ${amount(bytes)} in ${Math.max(1, Math.round(total / 1000))} seconds (${amount((bytes / total) * 1000)}/s)`,
    );
  } else {
    const data = Math.round(bytes * DATA);
    info(
      `Total bytes written: ${data} (${Math.round(data / MIB)}MiB, ${Math.round(data / MIB / (total / 1000))}MiB/s)`,
    );
  }
};

const taskId = ({ call: { cluster } }: Job): string =>
  `${cluster.unique(8)}-${cluster.unique(4)}-4${cluster.unique(3)}-9${cluster.unique(3)}-${cluster.unique(12)}`;

/** The name of a backup that nothing on the storage has: a second later where two are made in one. */
const freeName = (
  job: Job,
  guest: SimGuest,
  moment: number,
): { readonly at: number } & Pick<SimVolume, 'volid' | 'format'> => {
  let at = moment;
  let name = archiveName(job.storage, guest, at, job.compress);
  while (volumeOn(job.call.cluster, name.volid, job.node)) {
    at += 1000;
    name = archiveName(job.storage, guest, at, job.compress);
  }
  return { ...name, at };
};

/** The steps between the first and the last line of a guest's backup. */
const steps = function* (job: Job, guest: SimGuest, task: TaskHandle, info: Info): Generator<number, void> {
  const { call, storage, node } = job;
  const { cluster } = call;
  info(`status = ${guest.running ? 'running' : 'stopped'}`);
  if (guest.config['lock'] !== undefined) {
    throw new Error(`${guest.kind === 'qemu' ? 'VM' : 'CT'} is locked (${guest.config['lock']})`);
  }
  guest.config['lock'] = 'backup';
  try {
    const mode = possibleMode(cluster, guest, job.mode);
    if (guest.running && mode !== job.mode) {
      describe(cluster, guest, job.mode, job.ionice, info);
      info('mode failure - some volumes do not support snapshots');
      info(`trying '${mode}' mode instead`);
    }
    describe(cluster, guest, mode, job.ionice, info);
    const { volid, format, at } = freeName(job, guest, task.now());
    const disks = includedDisks(guest).map((disk) => ({ ...disk, volume: volumeOn(cluster, disk.volid, node) }));
    const gone = disks.find(({ volume }) => !volume);
    if (gone) throw new Error(`volume '${gone.volid}' does not exist`);
    const bytes = disks.reduce((sum, { volume }) => sum + (volume?.size ?? 0), 0);
    const content = { kind: guest.kind, config: backedUpOptions(guest) };
    const copy = function* (): Generator<number, void> {
      info(announced(job, volid));
      yield* copying(job, guest, bytes, info);
    };
    yield* standStill({ cluster, guest, now: () => task.now(), info, copy }, mode);
    if (!cluster.storages.includes(storage)) throw new Error(`storage '${storage.name}' does not exist`);
    const volume: SimVolume = {
      volid,
      format,
      content: 'backup',
      size: Math.max(466, Math.round(bytes * DATA * (LEFT[job.compress] ?? 1))),
      createdAt: Math.floor(at / 1000),
      vmid: guest.vmid,
      backup: content,
      ...(storage.shared ? {} : { node }),
    };
    info(`archive file size: ${sizeText(Math.ceil(volume.size / MIB) * MIB)}B`);
    if (job.notes !== undefined) {
      info('adding notes to backup');
      volume.notes = written(job.notes, job, guest);
    }
    if (job.protected) {
      info('marking backup as protected');
      protect(call, storage, volume);
    }
    storage.volumes.push(volume);
    tidyUp(job, guest, info);
  } finally {
    if (guest.config['lock'] === 'backup') Reflect.deleteProperty(guest.config, 'lock');
  }
};

/** Removes older backups of a guest, as far as the rules let them go. */
const tidyUp = ({ call, storage, node, retention }: Job, { vmid, kind }: SimGuest, info: Info): void => {
  if (retention === undefined || keepsAll(retentionOf(retention))) return;
  info(`prune older backups with retention: ${retention.replaceAll(',', ', ')}`);
  const count = removeMarked(call, markBackups(storage, retentionOf(retention), { node, vmid, kind }), node, info);
  info(`pruned ${count} backup(s)${count > 0 ? ' not covered by keep-retention policy' : ''}`);
};

/** Makes the backup of one guest and says in the log how it went; whether it went well. */
export const backUp = function* (job: Job, vmid: number, task: TaskHandle): Generator<number, boolean> {
  const info: Info = (line) => {
    task.log(`INFO: ${line}`);
  };
  const began = task.now();
  const guest = job.call.cluster.guests.get(vmid);
  const sorry = (why: string): void => {
    task.log(`ERROR: Backup of VM ${vmid} failed - ${why}`);
    info(`Failed at ${clockTime(task.now())}`);
  };
  let ended = false;
  try {
    if (guest?.node !== job.node) throw new Error(`unable to find VM '${vmid}'`);
    info(`Starting Backup of VM ${vmid} (${guest.kind})`);
    info(`Backup started at ${clockTime(began)}`);
    yield* steps(job, guest, task, info);
    info(`Finished Backup of VM ${vmid} (${duration(task.now() - began)})`);
    info(`Backup finished at ${clockTime(task.now())}`);
    ended = true;
    return true;
  } catch (error) {
    sorry(error instanceof Error ? error.message : 'unknown error');
    ended = true;
    return false;
  } finally {
    if (!ended) sorry('interrupted by signal');
  }
};
