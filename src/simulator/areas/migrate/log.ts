import type { TaskHandle } from '../../tasks.ts';

/** A log whose lines carry the time, as migrations write them. */
export interface TimedLog {
  info(line: string): void;
  error(line: string): void;
  /** How long it has been going: `00:01:05`. */
  duration(): string;
}

/** Begins a log of this form in a task. */
export const timedLog = (task: TaskHandle): TimedLog => {
  const begun = task.now();
  const stamp = (): string => new Date(task.now()).toISOString().slice(0, 19).replace('T', ' ');
  return {
    info: (line) => {
      task.log(`${stamp()} ${line}`);
    },
    error: (line) => {
      task.log(`${stamp()} ERROR: ${line}`);
    },
    duration: () => new Date(task.now() - begun).toISOString().slice(11, 19),
  };
};
