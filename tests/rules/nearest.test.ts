import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/nearest.ts';

describe('the names like a wrong one', () => {
  it.each<[wrong: string, names: string[], want: string[]]>([
    ['web1', ['web2', 'db', 'web1'], ['web1', 'web2']],
    ['WEB1', ['web1'], ['web1']],
    ['wb', ['web', 'db', 'b', 'cluster'], ['b', 'db', 'web']],
    ['guest_list', ['pve_guest_list', 'pve_node_list'], ['pve_guest_list']],
    ['storage', ['pve_storage_content', 'pve_node_get'], ['pve_storage_content']],
    ['nothing-like-it', ['a', 'b'], []],
    ['x', [], []],
    ['aa', ['ab', 'ab', 'ac', 'ad', 'ae'], ['ab', 'ac', 'ad']],
  ])('%s among %j are %j', (wrong, names, want) => {
    expect(nearest(wrong, names)).toEqual(want);
  });

  it('are as many as asked for at most, each once and all of them names', () => {
    const names = fc.array(fc.string({ maxLength: 8 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), names, fc.nat(5), (wrong, all, most) => {
        const found = nearest(wrong, all, most);
        expect(found.length).toBeLessThanOrEqual(most);
        expect(new Set(found).size).toBe(found.length);
        for (const name of found) expect(all).toContain(name);
      }),
    );
  });

  it('begin with the name itself where it is there', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), ([first = '', ...rest]) => {
        expect(nearest(first, [...rest, first])[0]).toBe(first);
      }),
    );
  });
});
