import { expect, it } from 'vitest';
import type { FakeHost, Seen } from '../../support/msw.ts';
import { agreeing } from '../../support/person.ts';
import { openWorld, type Outcome, type World, type WorldOptions } from '../../support/world.ts';

/** What every tool is tried in. */
export const SITUATIONS = [
  'success',
  'task failure',
  'missing guest',
  'locked guest',
  'missing privilege',
  'offline node',
  'cancelled',
  'wrong arguments',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** A call in a situation, and what has to come of it. */
export interface Case {
  readonly args: Readonly<Record<string, unknown>>;
  /** How the world is other than usual: who the server is, which nodes are down. A person who agrees is always there. */
  readonly world?: WorldOptions;
  /** What happens before the call. */
  readonly before?: (world: World) => void | Promise<void>;
  /** What stands in the answer; the first pattern tells whether it is an error: that begins with its code, in capitals. */
  readonly answer: RegExp | readonly RegExp[];
  /** What reached the cluster, `VERB /path body`, a pattern each; nothing where it is left out. */
  readonly writes?: readonly RegExp[];
  /** What has to hold afterwards. */
  readonly after?: (world: World, outcome: Outcome) => void | Promise<void>;
}

/** A call that is given up as soon as the cluster is asked for `at`; the answer is for nobody. */
export interface Cancelled {
  readonly args: Readonly<Record<string, unknown>>;
  /** A pattern of `VERB /path`: where it is given up. */
  readonly at: RegExp;
  readonly world?: WorldOptions;
  readonly before?: (world: World) => void | Promise<void>;
  readonly writes?: readonly RegExp[];
  readonly after?: (world: World) => void | Promise<void>;
}

/** What a tool does in each situation: a call, several, or why it can't get into it. */
export type Contract = {
  readonly [S in Exclude<Situation, 'cancelled'>]: Case | readonly Case[] | string;
} & { readonly cancelled: Cancelled };

/** Contracts by the names of their tools. */
export type Contracts = Readonly<Record<string, Contract>>;

/** Whether a text is that of an error: it begins with its code. */
const isErrorText = (text: string): boolean => /^[A-Z_]{4,}: /.test(text);

const checkWrites = (world: World, patterns: readonly RegExp[], from: number): void => {
  const writes = world.writes().slice(from);
  expect(writes, writes.join('\n')).toHaveLength(patterns.length);
  for (const [i, pattern] of patterns.entries()) expect(writes[i]).toMatch(pattern);
};

const runCase = async (host: FakeHost, name: string, each: Case): Promise<void> => {
  const world = await openWorld(host, { person: agreeing, ...each.world });
  await each.before?.(world);
  const from = world.writes().length;
  const outcome = await world.call(name, each.args);
  for (const pattern of [each.answer].flat()) expect(outcome.text).toMatch(pattern);
  expect(outcome.isError, outcome.text).toBe(isErrorText(outcome.text));
  checkWrites(world, each.writes ?? [], from);
  await each.after?.(world, outcome);
};

const runCancelled = async (host: FakeHost, name: string, each: Cancelled): Promise<void> => {
  const controller = new AbortController();
  let armed = false;
  let given = 0;
  const between = (request: Seen): Response | undefined => {
    if (armed && each.at.test(`${request.method} ${request.path}`)) {
      given += 1;
      controller.abort();
    }
    return each.world?.between?.(request);
  };
  const world = await openWorld(host, { person: agreeing, ...each.world, between });
  await each.before?.(world);
  const from = world.writes().length;
  armed = true;
  await expect(
    world.client.callTool({ name, arguments: each.args }, undefined, {
      signal: controller.signal,
      onprogress: () => undefined,
    }),
  ).rejects.toThrow();
  // What was under way is given time to go wrong.
  await new Promise((resolve) => setTimeout(resolve, 20));
  const asked = host.seen.length;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(given, 'it is given up where it was to be').toBeGreaterThan(0);
  expect(host.seen.length, 'nothing more is asked').toBe(asked);
  checkWrites(world, each.writes ?? [], from);
  await each.after?.(world);
};

/** Tests that the tools do what their contracts say. */
export const itHolds = (host: FakeHost, name: string, contract: Contract): void => {
  for (const situation of SITUATIONS) {
    if (situation === 'cancelled') {
      it(`${name}: ${situation}`, () => runCancelled(host, name, contract.cancelled));
      continue;
    }
    const cases = contract[situation];
    if (typeof cases === 'string') continue;
    const list: readonly Case[] = [cases].flat();
    for (const [i, each] of list.entries()) {
      it(`${name}: ${situation}${list.length > 1 ? ` ${i + 1}` : ''}`, () => runCase(host, name, each));
    }
  }
};
