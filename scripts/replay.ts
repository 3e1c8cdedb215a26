import { parseArgs } from 'node:util';
import { deviationsOf, knownDeviations, writeDeviations, type Deviation } from '../tests/contract/deviations.ts';
import { replay } from '../tests/contract/replay.ts';
import { scenarios } from '../tests/contract/scenario.ts';
import { sweep } from '../tests/contract/sweep.ts';

// Replays recorded scenarios against the embedded cluster and shows where the answers differ from those of the real host:
//   npm run replay                       figures of all scenarios
//   npm run replay -- vm-config          each deviation of one scenario
//   npm run replay -- vm-config resize   … of the steps whose name has that in it, with request and answers
//   npm run replay -- --write            writes the list of deviations; what is new in it needs a reason

const { positionals, values } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
const [name, part] = positionals;
const all = (await scenarios()).filter((scenario) => name === undefined || scenario.name === name);
if (all.length === 0) throw new Error(`no recorded scenario is called '${String(name)}'`);

const known = await knownDeviations();
const deviations: Deviation[] = [];
const total = { exchanges: 0, head: 0, whole: 0 };
const percent = (count: number): string => `${((100 * count) / total.exchanges).toFixed(1)} %`;

for (const scenario of all) {
  const results = await replay(scenario);
  deviations.push(...deviationsOf(scenario.name, results, known));
  const head = results.filter((each) => each.head.length === 0).length;
  const whole = results.filter((each) => each.whole.length === 0).length;
  total.exchanges += results.length;
  total.head += head;
  total.whole += whole;
  console.log(`${scenario.name}: ${results.length} exchanges, head of ${head}, whole answer of ${whole}`);
  if (name === undefined) continue;
  for (const { step, head: wrong, whole: differences, answer } of results) {
    if (part === undefined ? differences.length === 0 : !step.includes(part)) continue;
    console.log(`\n${wrong.length > 0 ? '✗' : differences.length > 0 ? '~' : '✓'} ${step}`);
    const recorded = scenario.steps.find(({ id }) => id === step);
    if (recorded) {
      const { method, path, query = [], form = [], json, rawBody } = recorded.request;
      const sent = [...query, ...form].map(([key, value]) => `${key}=${value}`).join(' & ');
      console.log(
        `    ${recorded.as}: ${method} ${path} ${sent}${json === undefined ? '' : JSON.stringify(json)}${rawBody ?? ''}`,
      );
    }
    for (const line of differences) console.log(`    ${line}`);
    if (part === undefined) continue;
    console.log(`    recorded: ${String(recorded?.response.status)} ${JSON.stringify(recorded?.response.body)}`);
    console.log(`    answered: ${answer.status} ${answer.reason} ${String(answer.body)}`);
  }
}
console.log(`\n${total.exchanges} exchanges: head of ${percent(total.head)}, whole answer of ${percent(total.whole)}`);
if (name === undefined) {
  const swept = await sweep();
  deviations.push(...deviationsOf('sweep', swept, known));
  const other = swept.filter(({ whole }) => whole.length > 0);
  console.log(`sweep: ${swept.length} paths, the shape of ${swept.length - other.length}`);
  for (const { step, whole } of other) console.log(`    ${step}: ${whole.slice(0, 3).join('; ')}`);
}
if (values.write && name === undefined) await writeDeviations(deviations);
