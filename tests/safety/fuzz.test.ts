import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { manifest } from '../../src/catalogue/manifest.ts';
import { routeFinder, segmentsOf } from '../../src/rules/routes.ts';
import { secretValues } from '../../src/rules/secrets.ts';
import type { Tool } from '../../src/tools/define.ts';
import { tools } from '../../src/tools/index.ts';
import { agreeing } from '../support/person.ts';
import { openBench, TOKEN_SECRET, type Bench, type BenchOptions, type Event } from './bench.ts';
import { HIDDEN, inputsFor, REPEATED, swollen } from './inputs.ts';

/** How many inputs all tools get together in a run of this suite; more with `FUZZ_INPUTS` in the environment. */
const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 50_000);
/** After how many calls the cluster is a new one. */
const CALLS_PER_CLUSTER = 250;

const MODES: Readonly<Record<string, BenchOptions>> = {
  'access read': { access: 'read', allowExec: false, confirm: 'person' },
  'access operate': { access: 'operate', allowExec: false, confirm: 'person', person: () => ({ action: 'decline' }) },
  'access full, and a person who agrees': {
    access: 'full',
    allowExec: true,
    confirm: 'person',
    person: agreeing,
  },
  'access full, and plans that are given back': { access: 'full', allowExec: true, confirm: 'plan' },
};

const all = await Promise.all(Object.values(tools).map((load) => load()));
const find = routeFinder((await manifest()).values());

/** What the server asks of its own accord: where guests are, how a task stands, who it is. Every other request is judged before it is sent. */
const OWN =
  /^GET \/(?:cluster\/resources|version|nodes\/[^/]+\/(?:version|qemu|lxc)|access\/permissions|nodes\/[^/]+\/tasks\/[^/]+\/(?:status|log)) /;
/** And to judge a plan, what protects the guests in it. */
const OWN_TO_JUDGE = /^GET \/nodes\/[^/]+\/(?:qemu|lxc)\/\d+\/config /;

type Sent = Extract<Event, { kind: 'sent' }>;

/** Holds what happened in a call against what must hold of every call. `given` is `args` before anything in it was swollen. */
const check = (
  tool: Pick<Tool, 'risk'>,
  given: object,
  args: Readonly<Record<string, unknown>>,
  text: string,
  events: readonly Event[],
  { access }: BenchOptions,
): void => {
  expect(text).not.toMatch(/^INTERNAL|fault of the embedded cluster|\n {4}at |\.ts:\d/);
  for (const secret of [HIDDEN, TOKEN_SECRET]) expect(text).not.toContain(secret);
  const records = JSON.stringify(events.filter(({ kind }) => kind === 'audit'));
  const secrets = [HIDDEN, TOKEN_SECRET, ...(secretValues(given).includes(REPEATED) ? [REPEATED] : [])];
  for (const secret of secrets) expect(records).not.toContain(secret);

  const isSent = (event: Event): event is Sent => event.kind === 'sent';
  for (const [i, event] of events.entries()) {
    if (!isSent(event)) continue;
    const before = events.slice(0, i);
    const { method, wire } = event;
    const [, path = ''] = wire.split(' ');
    // A path is one of the API's, and no part of it leads elsewhere.
    expect(find(method, segmentsOf(path).map(decodeURIComponent)), wire).toBeDefined();
    expect(path).not.toMatch(/\/\.{0,2}(?:\/|$)|\/(?:%2e|\.){1,2}(?:\/|$)/i);
    const judged = before.find((each) => each.kind === 'judged' && each.wire === wire);
    const isOwn = OWN.test(wire) || (tool.risk !== 'read' && OWN_TO_JUDGE.test(wire));
    if (!isOwn) expect(judged, `not judged: ${wire}`).toBeDefined();
    if (method === 'GET') continue;
    expect(access, wire).not.toBe('read');
    const intent = before.find((each) => each.kind === 'audit' && each.record.event === 'intent');
    const record = intent?.kind === 'audit' ? intent.record : undefined;
    const filled = `${method} ${decodeURIComponent(path)}`;
    expect(
      record?.requests.map(({ request }) => request),
      'not recorded',
    ).toContain(filled);
    if (judged?.kind !== 'judged') throw new Error('judged');
    if (judged.effect === 'confirm') expect(['person', 'plan']).toContain(record?.confirmed_by);
    if (access === 'operate') expect(['change', 'disrupt']).toContain(judged.risk);
    expect(args['dry_run'], wire).not.toBe(true);
  }
};

const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown): void => void unhandled.push(reason);
process.on('unhandledRejection', onUnhandled);
process.on('uncaughtException', onUnhandled);
afterAll(() => {
  process.off('unhandledRejection', onUnhandled);
  process.off('uncaughtException', onUnhandled);
});

let writes = 0;
const confirmed = new Set<string>();

describe.each(Object.entries(MODES))('%s', (_, mode) => {
  const runs = Math.ceil(INPUTS / all.length / Object.keys(MODES).length);

  it.each(all.map((tool) => [tool.name, tool] as const))(
    `%s keeps to the rules in ${runs} calls`,
    async (name, tool) => {
      let bench: Bench | undefined;
      let calls = 0;
      let offer: Record<string, unknown> | undefined;
      await fc.assert(
        fc.asyncProperty(await inputsFor(tool), async (given) => {
          if (!bench || ++calls % CALLS_PER_CLUSTER === 0) {
            await bench?.close();
            bench = await openBench(mode);
          }
          // Sometimes a plan is given back, for what it was offered.
          const isAgain = given['confirmation'] === 'LAST';
          const args = (isAgain ? offer : undefined) ?? (swollen(given) as Record<string, unknown>);
          const { text, events } = await bench.call(name, args);
          const confirmation = /^confirmation: (\S+)$/m.exec(text)?.[1];
          if (confirmation !== undefined) offer = { ...args, confirmation };
          check(tool, isAgain && offer ? args : given, args, text, events, mode);
          expect(unhandled).toEqual([]);
          writes += events.filter((event) => event.kind === 'sent' && event.method !== 'GET').length;
          for (const event of events)
            if (event.kind === 'audit' && event.record.confirmed_by) confirmed.add(event.record.confirmed_by);
        }),
        { numRuns: runs },
      );
      await bench?.close();
    },
  );
});

describe('all of these calls together', () => {
  it.runIf(INPUTS >= 20_000)('changed things, and were confirmed: the rules were put to the test', () => {
    expect(writes).toBeGreaterThan(INPUTS / 100);
    expect([...confirmed].sort()).toEqual(['person', 'plan']);
  });
});
