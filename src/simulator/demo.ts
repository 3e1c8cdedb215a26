import { createSimulator, type Simulator } from './core.ts';
import { simulatorFetch } from './fetch.ts';
import { createScene, SCENE_TOKEN, type SceneOptions } from './scene.ts';

/** An embedded cluster that is ready to be connected to: what `--demo` serves. */
export interface Demo {
  readonly url: string;
  readonly token: string;
  readonly fetch: typeof globalThis.fetch;
  readonly simulator: Simulator;
}

/** Makes the demo's cluster. */
export const createDemo = (options: SceneOptions): Demo => {
  const simulator = createSimulator(createScene(options), options.clock);
  return { url: 'https://demo.invalid:8006', token: SCENE_TOKEN, fetch: simulatorFetch(simulator), simulator };
};
