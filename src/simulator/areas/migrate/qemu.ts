import { memoryOf } from '../../guests/options.ts';
import { sizeWords, transferred } from '../../progress.ts';
import type { Cluster, SimGuest } from '../../state.ts';
import type { TaskHandle } from '../../tasks.ts';
import { isCloudInit } from '../../guests/unused.ts';
import type { TimedLog } from './log.ts';
import type { Journey, Move, Plan } from './plan.ts';
import { copyVolumes, told } from './copy.ts';
import { mappedDevices, missingOn, movesLive, ownDevices } from './devices.ts';

const START_MS = 900;
const STEP_MS = 400;
const DOWNTIME_MS = 47;
const PARTS = [0.25, 0.5, 0.75, 1];

/** Refuses a VM that can't leave its node because of its devices. */
export const checkDevices = (cluster: Cluster, guest: SimGuest, { target }: Move): void => {
  const own = ownDevices(guest);
  if (own.length > 0) throw new Error(`can't migrate VM which uses local devices: ${own.join(', ')}`);
  const fixed = mappedDevices(cluster, guest).filter((device) => !movesLive(device));
  if (guest.running && fixed.length > 0) {
    const keys = fixed.map(({ key }) => key).join(', ');
    throw new Error(`can't migrate running VM which uses following mapped devices: ${keys}`);
  }
  const missing = missingOn(cluster, guest, target);
  if (missing.length > 0) throw new Error(`can't migrate to '${target}': missing mapped devices ${missing.join(', ')}`);
};

/** What is said of the volumes of a VM, and what keeps it from moving. */
export const scanDisks = ({ journeys, problems }: Plan, log: TimedLog): void => {
  for (const { named } of journeys) {
    const [what, where] = isCloudInit(named.volid)
      ? ['generated', 'in current VM config']
      : ['local', told(named, 'attached')];
    log.info(`found ${what} disk '${named.volid}' (${where})`);
  }
  for (const { volid, text } of problems) log.error(`can't migrate local disk '${volid}': ${text}`);
  if (problems.length > 0) throw new Error("Problem found while scanning volumes - can't migrate VM - check log");
};

/** Copies a VM to the other node: its disks, and its memory where it runs on. */
export const copyVm = function* (
  guest: SimGuest,
  { target }: Move,
  { journeys }: Plan,
  task: TaskHandle,
  log: TimedLog,
): Generator<number, void> {
  const live = (journey: Journey): boolean =>
    guest.running !== undefined && journey.named.attached && !isCloudInit(journey.named.volid);
  const still = journeys.filter((journey) => !live(journey));
  if (still.length > 0) {
    log.info('copying local disk images');
    yield* copyVolumes(still, task, log);
  }
  if (guest.running) yield* runOn(guest, target, journeys.filter(live), task, log);
};

const runOn = function* (
  guest: SimGuest,
  target: string,
  disks: readonly Journey[],
  task: TaskHandle,
  log: TimedLog,
): Generator<number, void> {
  const socket = `/run/qemu-server/${guest.vmid}`;
  log.info(`starting VM ${guest.vmid} on remote node '${target}'`);
  yield START_MS;
  for (const { named, volid } of disks) log.info(`volume '${named.volid}' is '${volid}' on the target`);
  log.info('start remote tunnel');
  log.info('ssh tunnel ver 1');
  if (disks.length > 0) {
    log.info('starting storage migration');
    for (const { named, volume } of disks) {
      log.info(`${named.key}: start migration to nbd:unix:${socket}_nbd.migrate:exportname=drive-${named.key}`);
      yield* mirror(named.key, volume.size, task);
    }
    task.log("all 'mirror' jobs are ready");
    log.info('switching mirror jobs to actively synced mode');
  }
  yield* copyMemory(guest, socket, log);
  for (const { named } of disks) {
    task.log(`mirror-${named.key}: Completing block job...`);
    task.log(`mirror-${named.key}: Completed successfully.`);
  }
  if (disks.length > 0) log.info('stopping NBD storage migration server on target.');
};

/** Mirrors the disk of a running VM. */
const mirror = function* (key: string, size: number, task: TaskHandle): Generator<number, void> {
  const begun = task.now();
  task.log(`drive mirror is starting for drive-${key}`);
  for (const part of PARTS) {
    yield STEP_MS;
    const seconds = Math.floor((task.now() - begun) / 1000);
    task.log(`mirror-${key}: ${transferred(part, size)} in ${seconds}s${part === 1 ? ', ready' : ''}`);
  }
};

const copyMemory = function* (guest: SimGuest, socket: string, log: TimedLog): Generator<number, void> {
  const bytes = memoryOf(guest);
  const speed = sizeWords((bytes * 1000) / STEP_MS / PARTS.length);
  log.info(`starting online/live migration on unix:${socket}.migrate`);
  log.info('set migration capabilities');
  log.info('migration downtime limit: 100 ms');
  log.info(`migration cachesize: ${sizeWords(bytes / 8)}`);
  log.info('set migration parameters');
  log.info(`start migrate command to unix:${socket}.migrate`);
  for (const part of PARTS) {
    yield STEP_MS;
    if (part < 1)
      log.info(`migration active, transferred ${sizeWords(bytes * part)} of ${sizeWords(bytes)} VM-state, ${speed}/s`);
  }
  log.info(`average migration speed: ${speed}/s - downtime ${DOWNTIME_MS} ms`);
  log.info(`migration completed, transferred ${sizeWords(bytes)} VM-state`);
  log.info('migration status: completed');
};
