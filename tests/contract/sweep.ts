import { readFile } from 'node:fs/promises';
import { createSimulator } from '../../src/simulator/core.ts';
import { bodyText } from '../../src/simulator/wire/wire.ts';
import { fakeClock } from '../support/clock.ts';
import { createBaseline, secret } from './baseline.ts';
import type { Compared } from './deviations.ts';

/** The answer of one path, as it was recorded. */
interface Entry {
  readonly template: string;
  readonly body: unknown;
}

const FILE = new URL('../recordings/sweep.json', import.meta.url);

/** Asks for every path that was swept on the host, and compares the shapes of the answers: names of members, and types of values. */
export const sweep = async (): Promise<Compared[]> => {
  const { entries } = JSON.parse(await readFile(FILE, 'utf8')) as { entries: Readonly<Record<string, Entry>> };
  const clock = fakeClock(Date.UTC(2026, 10, 22, 8, 0, 0));
  const simulator = createSimulator(createBaseline(clock), clock);
  const swept: Compared[] = [];
  for (const [path, { body }] of Object.entries(entries)) {
    const answer = await simulator.handle({
      method: 'GET',
      target: `/api2/json${path}`,
      headers: [['Authorization', `PVEAPIToken=root@pam!test=${secret(1)}`]],
      body: new Uint8Array(),
    });
    const head = answer.status === 200 ? [] : [`${answer.status} ${answer.reason}`];
    const whole = head.length > 0 ? head : shapes(body, parsed(bodyText(answer)));
    swept.push({ step: path, head, whole });
  }
  return swept;
};

const parsed = (text: string): unknown => (/^[[{]/.test(text) ? JSON.parse(text) : text);

/** Where the shape of a value differs from the recorded one. */
const shapes = (wanted: unknown, got: unknown, at = ''): string[] => {
  const [one, other] = [kindOf(wanted), kindOf(got)];
  // A number that the host writes as text in one answer and as number in the next says nothing here; null says that there was nothing.
  if (one !== other) return one === 'null' || other === 'null' ? [] : [`${at}: ${other} for ${one}`];
  if (Array.isArray(wanted) && Array.isArray(got)) return lists(wanted, got, at);
  if (!isObject(wanted) || !isObject(got)) return [];
  return Object.entries(wanted).flatMap(([key, value]) =>
    key in got ? shapes(value, got[key], `${at}/${key}`) : [`${at}/${key}: is missing`],
  );
};

/** Every recorded element has one like it in the answer, where that has any. */
const lists = (wanted: readonly unknown[], got: readonly unknown[], at: string): string[] =>
  got.length === 0
    ? []
    : wanted.flatMap((value, i) => {
        const all = got.map((each) => shapes(value, each, `${at}/${i}`));
        return all.reduce((best, each) => (each.length < best.length ? each : best));
      });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
