import { systemClock, type Clock } from '../clock.ts';

/** How time goes by in a simulated cluster: `instant` ends every task at once, a number is how many times faster than here. */
export type Pace = 'instant' | 'real' | number;

/** A clock for a simulated cluster. It begins at `start` (milliseconds since 1970), which is now unless given. */
export const simulatedClock = (pace: Pace, start?: number, real: Clock = systemClock): Clock => {
  const factor = typeof pace === 'number' ? pace : 1;
  const begun = real.now();
  const offset = start ?? begun;
  return {
    now: () => offset + (real.now() - begun) * factor,
    // Nobody waits where nothing takes time.
    sleep: (ms, signal) => real.sleep(pace === 'instant' ? 0 : ms / factor, signal),
  };
};
