import { beforeAll, describe, expect, test } from 'vitest';
import { deviationsOf, knownDeviations, UNEXPLAINED, type Deviation } from './deviations.ts';
import { replay, type Replayed } from './replay.ts';
import { scenarios } from './scenario.ts';
import { sweep } from './sweep.ts';

const all = await scenarios();
const known = await knownDeviations();
const results = new Map<string, Replayed[]>();

beforeAll(async () => {
  for (const scenario of all) results.set(scenario.name, await replay(scenario));
}, 120_000);

const short = ({ scenario, step, part }: Deviation): string => `${scenario}/${step}: ${part}`;

test('the recordings are there', () => {
  expect(all.reduce((total, { steps }) => total + steps.length, 0)).toBe(1687);
});

// `npm run replay -- --write` writes the list anew. It is to shrink: a line for something new needs a reason that holds.
describe('answers differ from those of a real host in the listed exchanges only', () => {
  test.each(all.map(({ name }) => name))('%s', (name) => {
    const found = deviationsOf(name, results.get(name) ?? []);
    expect(found.map(short)).toEqual(known.filter(({ scenario }) => scenario === name).map(short));
  });

  test('shapes of answers in the listed paths only', async () => {
    const found = deviationsOf('sweep', await sweep());
    expect(found.map(short)).toEqual(known.filter(({ scenario }) => scenario === 'sweep').map(short));
  });

  test('each with its reason', () => {
    expect(known.filter(({ reason }) => reason === UNEXPLAINED || reason.trim() === '').map(short)).toEqual([]);
  });
});

test('the floors hold: status, reason and names of parameters in 95 %, the whole answer in 85 %', () => {
  const exchanges = [...results.values()].flat();
  const share = (right: (each: Replayed) => boolean): number => exchanges.filter(right).length / exchanges.length;
  expect(share(({ head }) => head.length === 0)).toBeGreaterThanOrEqual(0.95);
  expect(share(({ whole }) => whole.length === 0)).toBeGreaterThanOrEqual(0.85);
});
