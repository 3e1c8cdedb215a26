/** How a task ended: well, well with warnings, or not at all as it should. */
export type Ending = 'ok' | 'warnings' | 'failed';

/** Reads the exit status of a task: `OK`, `WARNINGS: n`, or the text of an error. */
export const endingOf = (exitStatus: string): Ending =>
  exitStatus === 'OK' ? 'ok' : /^WARNINGS: \d+$/.test(exitStatus) ? 'warnings' : 'failed';
