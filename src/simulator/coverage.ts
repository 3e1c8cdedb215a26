import { manifest } from '../catalogue/manifest.ts';
import { handlers } from './areas/index.ts';
import { indexAnswers } from './index-answers.ts';

/**
 * How a method is simulated: `stateful` reads or changes the state of the cluster, `generic` answers the same whatever that state is, and
 * `501` is not simulated.
 */
export type Coverage = 'stateful' | 'generic' | '501';

/** How each method of the API is simulated, by `VERB /template`. */
export const coverage = async (): Promise<ReadonlyMap<string, Coverage>> => {
  const [methods, indexes] = await Promise.all([manifest(), indexAnswers()]);
  return new Map(
    [...methods.keys()].map((name): [string, Coverage] => {
      const handler = handlers[name] ?? indexes[name];
      return [name, handler === undefined ? '501' : handler.fixed ? 'generic' : 'stateful'];
    }),
  );
};
