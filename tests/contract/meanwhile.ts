import type { Simulator } from '../../src/simulator/core.ts';
import type { Step } from './scenario.ts';

/** Sends `VERB /path` as root, outside of the recording, and settles what it begins. */
export type Aside = (request: string, form?: Readonly<Record<string, string>>) => Promise<unknown>;

/** What the recording says has to have happened before a scenario's first step. */
const BEFORE: Readonly<Record<string, (aside: Aside, simulator: Simulator) => Promise<void>>> = {};

/** What a step waits for beyond the end of a task: each pattern with what makes it true. */
const WAITS: readonly (readonly [
  RegExp,
  (found: RegExpExecArray, aside: Aside, simulator: Simulator) => Promise<void> | void,
])[] = [
  [
    /^(?:guest|CT) (\d+) (?:is running|runs)$/,
    async ([, vmid], aside, { cluster }) => {
      const guest = cluster.guests.get(Number(vmid));
      if (guest && !guest.running) await aside(`POST /nodes/pve/${guest.kind}/${guest.vmid}/status/start`);
    },
  ],
  [
    /^VM (\d+) runs and has lock: (\w+)$/,
    async ([, vmid, lock = ''], aside, { cluster }) => {
      const guest = cluster.guests.get(Number(vmid));
      if (guest && !guest.running) await aside(`POST /nodes/pve/qemu/${guest.vmid}/status/start`);
      if (guest) guest.config['lock'] = lock;
    },
  ],
  [
    /^two POST (?:\/api2\/json)?(\S+) were sent at the same moment/,
    async ([, path], aside) => {
      await aside(`POST ${path ?? ''}`);
      await aside(`POST ${path ?? ''}`);
    },
  ],
];

/** Brings about what a scenario presupposes. */
export const before = (scenario: string, aside: Aside, simulator: Simulator): Promise<void> =>
  BEFORE[scenario]?.(aside, simulator) ?? Promise.resolve();

/** Brings about what a step waits for. */
export const awaited = async ({ waitFor }: Step, aside: Aside, simulator: Simulator): Promise<void> => {
  if (waitFor === undefined) return;
  simulator.cluster.tasks.settle();
  for (const [pattern, act] of WAITS) {
    const found = pattern.exec(waitFor);
    if (found) await act(found, aside, simulator);
  }
};
