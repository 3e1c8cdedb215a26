import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { expect } from 'vitest';
import type { FakeHost } from '../support/msw.ts';
import { unmarked } from '../support/marks.ts';
import { agreeing } from '../support/person.ts';
import { openWorld, type World, type WorldOptions } from '../support/world.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** One call of a story: what a person wants, the tool with its arguments (or how they follow from the last answer), and what the answer says. */
export interface Told {
  readonly wish: string;
  readonly tool: string;
  readonly args: Arguments | ((last: string) => Arguments);
  readonly answer: RegExp | readonly RegExp[];
  /** What happens in the cluster before the call. */
  readonly before?: (world: World) => void | Promise<void>;
}

/** What a list may cost, and any answer, in tokens of o200k. */
const MOST = { list: 1_500, answer: 6_000 };

/**
 * Plays a story through a real client, holds each answer against what it has to say and cost, and records all of it with the tokens of each
 * call in a file beside the test.
 */
export const play = async (
  host: FakeHost,
  name: string,
  story: readonly Told[],
  options: WorldOptions = {},
): Promise<void> => {
  const world = await openWorld(host, { person: agreeing, ...options });
  const lines: string[] = [];
  let last = '';
  let total = 0;
  for (const [i, { wish, tool, args, answer, before }] of story.entries()) {
    await before?.(world);
    const given = typeof args === 'function' ? args(last) : args;
    const outcome = await world.call(tool, given);
    last = outcome.text;
    for (const pattern of [answer].flat()) expect(outcome.text, `${i + 1}. ${wish}`).toMatch(pattern);
    const text = unmarked(outcome.text);
    // Marks of fences are drawn anew each time, and have not always the same number of tokens.
    const [asked, got] = [countTokens(JSON.stringify(given)), countTokens(text)];
    expect(got, `${i + 1}. ${wish}`).toBeLessThanOrEqual(outcome.text.includes('\t') ? MOST.list : MOST.answer);
    total += asked + got;
    lines.push(
      `## ${i + 1}. ${wish}`,
      '',
      `${tool} ${JSON.stringify(given)}`,
      '',
      '```text',
      text,
      '```',
      '',
      `${asked} tokens in, ${got} out`,
      '',
    );
  }
  const whole = [`# ${name}`, '', ...lines, `${story.length} calls, ${total} tokens`, ''].join('\n');
  await expect(whole).toMatchFileSnapshot(`${name}.story.md`);
};
