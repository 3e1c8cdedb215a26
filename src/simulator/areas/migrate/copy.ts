import { sizeWords } from '../../progress.ts';
import type { TaskHandle } from '../../tasks.ts';
import type { TimedLog } from './log.ts';
import type { Journey } from './plan.ts';
import type { Named } from './volumes.ts';

const STEP_MS = 500;
const PARTS = [0.5, 1];

/** How a log tells why a volume belongs to a guest. */
export const told = ({ attached, unused, snapshots }: Named, inUse: string): string =>
  attached ? inUse : unused ? 'unused' : snapshots.size > 0 ? 'referenced by snapshot(s)' : 'pending change';

/** Copies volumes that nobody writes to. */
export const copyVolumes = function* (
  journeys: readonly Journey[],
  task: TaskHandle,
  log: TimedLog,
): Generator<number, void> {
  for (const { named, volume, volid } of journeys) {
    const begun = task.now();
    for (const part of PARTS) {
      yield STEP_MS;
      task.log(copied(volume.size * part, (task.now() - begun) / 1000));
    }
    task.log(`successfully imported '${volid}'`);
    log.info(`volume '${named.volid}' is '${volid}' on the target`);
  }
};

const copied = (bytes: number, seconds: number): string => {
  const decimal = (value: number): string => `${(value / 1e9).toFixed(1)} GB`;
  return `${Math.round(bytes)} bytes (${decimal(bytes)}, ${sizeWords(bytes)}) copied, ${seconds.toFixed(2)} s, ${decimal(bytes / seconds)}/s`;
};
