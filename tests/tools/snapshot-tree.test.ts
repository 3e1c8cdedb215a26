import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snapshot, Snapshots } from '../../src/tools/snapshots/read.ts';
import { treeOf } from '../../src/tools/snapshots/tree.ts';

const snapshot = (name: string, takenAt: number, parent?: string): Snapshot => ({
  name,
  takenAt,
  withMemory: false,
  ...(parent === undefined ? {} : { parent }),
});
/** The tree in words: `>` for each fork, the name, and what it stands on. */
const drawn = (snapshots: Snapshots): string[] =>
  treeOf(snapshots).map(
    ({ snapshot: each, depth, parent }) =>
      `${'>'.repeat(depth)}${each?.name ?? '(now)'}${parent === undefined ? '' : ` on ${parent}`}`,
  );

describe('the tree of snapshots', () => {
  it.each<[what: string, given: Snapshots, want: readonly string[]]>([
    ['no snapshot', { snapshots: [] }, ['(now)']],
    [
      'one line of history',
      { snapshots: [snapshot('c', 3, 'b'), snapshot('a', 1), snapshot('b', 2, 'a')], current: 'c' },
      ['a', 'b on a', 'c on b', '(now) on c'],
    ],
    [
      'a fork, the older branch first',
      { snapshots: [snapshot('a', 1), snapshot('new', 3, 'a'), snapshot('old', 2, 'a')], current: 'new' },
      ['a', '>old on a', '>new on a', '>(now) on new'],
    ],
    ['one whose parent is gone', { snapshots: [snapshot('a', 1, 'gone')], current: 'gone' }, ['a', '(now)']],
    [
      'a circle',
      { snapshots: [snapshot('a', 1, 'b'), snapshot('b', 2, 'a')], current: 'a' },
      ['(now) on a', 'b on a', 'a on b'].sort(),
    ],
  ])('has %s', (what, given, want) => {
    expect(
      what === 'a circle'
        ? drawn(given)
            .map((line) => line.replace(/^>+/, ''))
            .sort()
        : drawn(given),
    ).toEqual(want);
  });

  it('has each snapshot once and the present state once, whatever stands on what', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const some = fc.array(
      fc
        .tuple(name, fc.nat(9), fc.option(name, { nil: undefined }))
        .map(([of, at, parent]) => snapshot(of, at, parent)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, fc.option(name, { nil: undefined }), (snapshots, current) => {
        const places = treeOf({ snapshots, ...(current === undefined ? {} : { current }) });
        const shown = places.flatMap((place) => place.snapshot ?? []);
        expect(shown).toHaveLength(snapshots.length);
        expect(new Set(shown)).toEqual(new Set(snapshots));
        expect(places.filter((place) => !place.snapshot)).toHaveLength(1);
      }),
    );
  });
});
