import { systemClock, type Clock } from '../clock.ts';
import { createSimulator, type Simulator } from './core.ts';
import type { FaultRule } from './faults.ts';
import { simulatorFetch } from './wire/fetch.ts';
import { simulatedClock, type Pace } from './pace.ts';
import { createScene } from './scene.ts';
import { SCENE_LOGIN, SCENE_TOKEN } from './scene/access.ts';

/** What the cluster of a demo is to be like; what is not said is as in every demo. */
export interface DemoOptions {
  /** Name of a node that is down. */
  readonly offline?: string;
  /** How many nodes there are. */
  readonly nodes?: number;
  /** How many guests there are beside the usual ones. */
  readonly guests?: number;
  /** What everything that is drawn follows from. */
  readonly seed?: string;
  /** How time goes by; as here unless given. */
  readonly pace?: Pace;
  readonly faults?: readonly FaultRule[];
}

/** An embedded cluster that is ready to be connected to: what `--demo` serves. */
export interface Demo {
  readonly url: string;
  readonly token: string;
  /** Who may log in with which password. */
  readonly login: { readonly username: string; readonly password: string };
  readonly fetch: typeof globalThis.fetch;
  readonly simulator: Simulator;
}

/** Makes the demo's cluster; `clock` is the time that passes here. */
export const createDemo = (options: DemoOptions, clock: Clock = systemClock): Demo => {
  const { offline, pace = 'real', faults = [], ...size } = options;
  const time = simulatedClock(pace, undefined, clock);
  const scene = createScene({ clock: time, offline: offline === undefined ? [] : [offline], ...size });
  const simulator = createSimulator(scene, time, { faults, instant: pace === 'instant' });
  return {
    url: 'https://demo.invalid:8006',
    token: SCENE_TOKEN,
    login: SCENE_LOGIN,
    fetch: simulatorFetch(simulator),
    simulator,
  };
};
