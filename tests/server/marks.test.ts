import { describe, expect, it } from 'vitest';
import { createMarks, type Marks } from '../../src/server/marks.ts';

interface Looks {
  readonly marks: Marks;
  readonly looks: () => number;
  readonly changes: () => number;
}

/** Marks that are read from what `next` says at that moment. */
const marksOf = (next: () => Readonly<Record<string, string>>, atStart = true): Looks => {
  let [looks, changes] = [0, 0];
  const marks = createMarks(
    {
      // eslint-disable-next-line @typescript-eslint/require-await -- so that what `next` throws becomes a rejection.
      read: async () => {
        looks++;
        return new Map(Object.entries(next()));
      },
      atStart,
    },
    () => {
      changes++;
    },
  );
  return { marks, looks: () => looks, changes: () => changes };
};

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const shown = (marks: Marks, name: string): string => marks.marked({ name, description: 'Do it.' }).description;

describe('the marks of a listing', () => {
  it('are looked for when a client has said hello', async () => {
    const { marks, looks, changes } = marksOf(() => ({ a: 'why' }));
    expect([looks(), shown(marks, 'a')]).toEqual([0, 'Do it.']);
    marks.ready();
    await settled();
    expect([shown(marks, 'a'), shown(marks, 'b')]).toEqual(['Do it. NOT USABLE: why.', 'Do it.']);
    expect([looks(), changes()]).toEqual([1, 1]);
  });

  it('are looked for with the first call, where not before', async () => {
    const { marks, looks } = marksOf(() => ({}), false);
    marks.ready();
    expect(looks()).toBe(0);
    for (const _ of [1, 2]) {
      marks.ended('a', 'ok');
      await settled();
    }
    expect(looks()).toBe(1);
  });

  it.each<[name: string, how: 'ok' | 'FORBIDDEN' | 'NOT_FOUND', again: boolean]>([
    ['a', 'ok', true],
    ['a', 'FORBIDDEN', false],
    ['a', 'NOT_FOUND', false],
    ['b', 'ok', false],
    ['b', 'FORBIDDEN', true],
    ['b', 'NOT_FOUND', false],
  ])('are looked for again where a call says otherwise: %s %s', async (name, how, again) => {
    const { marks, looks, changes } = marksOf(() => ({ a: 'why' }));
    marks.ready();
    await settled();
    marks.ended(name, how);
    await settled();
    expect([looks(), changes()]).toEqual([again ? 2 : 1, 1]);
  });

  it('are told when they are others, also where only the reason is', async () => {
    let now: Readonly<Record<string, string>> = { a: 'why' };
    const { marks, changes } = marksOf(() => now);
    marks.ready();
    await settled();
    for (const next of [{ a: 'why' }, { a: 'because' }, { b: 'because' }, {}, {}]) {
      now = next;
      marks.ended('c', 'FORBIDDEN');
      await settled();
    }
    expect(changes()).toBe(4);
  });

  it('stay as they are where a look fails, and are looked for once at a time', async () => {
    let broken = false;
    const { marks, looks, changes } = marksOf(() => {
      if (broken) throw new Error('it broke');
      return { a: 'why' };
    });
    marks.ready();
    marks.ended('b', 'FORBIDDEN');
    await settled();
    expect(looks()).toBe(1);
    broken = true;
    marks.ended('b', 'FORBIDDEN');
    await settled();
    expect([looks(), changes(), shown(marks, 'a')]).toEqual([2, 1, 'Do it. NOT USABLE: why.']);
  });
});
