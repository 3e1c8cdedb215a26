// npm run bench:simulator
// Times the embedded cluster with 10,000 guests on 32 nodes: how long it takes to build, and to answer GET /cluster/resources, as a
// multiple of writing the same answer as JSON. Medians; the ratios count, not the milliseconds.
import { systemClock } from '../src/clock.ts';
import { createSimulator } from '../src/simulator/core.ts';
import { SCENE_TOKEN } from '../src/simulator/scene/access.ts';
import { createScene } from '../src/simulator/scene.ts';

const ROUNDS = 25;
const SIZE = { guests: 10_000, nodes: 32 };

const median = async (work: () => unknown): Promise<number> => {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
};

const scene = (): ReturnType<typeof createScene> => createScene({ clock: systemClock, ...SIZE });
const simulator = createSimulator(scene(), systemClock);
const ask = async (): Promise<string> =>
  String(
    (
      await simulator.handle({
        method: 'GET',
        target: '/api2/json/cluster/resources',
        headers: [['Authorization', `PVEAPIToken=${SCENE_TOKEN}`]],
        body: new Uint8Array(),
      })
    ).body,
  );

const answer: unknown = JSON.parse(await ask());
const build = await median(scene);
const asked = await median(ask);
const written = await median(() => JSON.stringify(answer));
console.log(`build        ${build.toFixed(0)} ms (goal: 2000)`);
console.log(
  `resources    ${asked.toFixed(0)} ms, ${(asked / written).toFixed(1)} × writing the answer as JSON (${written.toFixed(0)} ms)`,
);
