import { expect, test } from 'vitest';
import { replay } from './replay.ts';
import { scenarios } from './scenario.ts';

const all = await scenarios();

test('the recordings are there', () => {
  expect(all.reduce((total, { steps }) => total + steps.length, 0)).toBe(1687);
});

// How many exchanges have the right status, reason and names of broken parameters, and how many the whole answer. The figures are checked
// in so that they only rise: `vitest -u` writes them, and a smaller one needs a reason.
test('answers are those of a real host in as many exchanges as before', { timeout: 120_000 }, async () => {
  const lines = ['scenario\texchanges\thead\twhole'];
  const total = { exchanges: 0, head: 0, whole: 0 };
  for (const scenario of all) {
    const results = await replay(scenario);
    const head = results.filter((each) => each.head.length === 0).length;
    const whole = results.filter((each) => each.whole.length === 0).length;
    lines.push(`${scenario.name}\t${results.length}\t${head}\t${whole}`);
    total.exchanges += results.length;
    total.head += head;
    total.whole += whole;
  }
  lines.push(`all\t${total.exchanges}\t${total.head}\t${total.whole}`);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('score.tsv');
});
