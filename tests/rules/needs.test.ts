import { describe, expect, it } from 'vitest';
import { manifest } from '../../src/catalogue/manifest.ts';
import { furtherNeeds, waysThrough } from '../../src/rules/needs.ts';
import { PRIVILEGES } from '../../src/rules/roles.ts';
import { isRulePath } from '../../src/simulator/areas/access/paths.ts';

const methods = await manifest();
const ways = (route: string, check: unknown): string[] | undefined =>
  waysThrough(route, check)?.map((way) =>
    way.map(({ path, privileges }) => `${path} ${privileges.join('+')}`).join(' & '),
  );

const A = ['perm', '/a', ['X.A']];
const B = ['perm', '/b', ['X.B']];
const TWO = ['perm', '/c', ['X.C', 'X.D']];
const CONFIG = 'PUT /nodes/{node}/qemu/{vmid}/config';

describe('the ways through a check', () => {
  it.each<[what: string, check: unknown, want: string[] | undefined]>([
    ['open to all', 'world', ['']],
    ['decided by the host', 'any', undefined],
    ['for root alone', 'root@pam', []],
    ['one', A, ['/a X.A']],
    ['two together', TWO, ['/c X.C+X.D']],
    ['either of two', [...TWO, 'any', 1], ['/c X.C', '/c X.D']],
    ['twice the same', ['perm', '/c', ['X.C', 'X.C'], 'any', 1], ['/c X.C']],
    ['and', ['and', A, B], ['/a X.A & /b X.B']],
    ['or', ['or', A, B], ['/a X.A', '/b X.B']],
    ['or within and', ['and', A, ['or', B, TWO]], ['/a X.A & /b X.B', '/a X.A & /c X.C+X.D']],
    ['and with what is closed', ['and', A, 'root@pam'], []],
    ['one that opens with a parameter only', ['or', A, ['perm', '/p/{p}', ['X.A'], 'require_param', 'p']], ['/a X.A']],
    [
      'oneself, or a right about others',
      ['or', ['userid-param', 'self'], ['userid-group', ['U.M']]],
      ['/access/groups U.M'],
    ],
    ['a realm', ['userid-param', 'Realm.AllocateUser'], ['/access/realm/{realm} Realm.AllocateUser']],
    ['rules', ['perm-modify', '{path}'], ['{path} Permissions.Modify']],
    ['something new', ['else', A], []],
  ])('%s', (_, check, want) => {
    expect(ways('GET /x', check)).toEqual(want);
  });

  it('are one where every option asks for its own privilege', () => {
    expect(ways(CONFIG, methods.get(CONFIG)?.privileges)).toHaveLength(1);
  });

  it('are of privileges that there are, on paths that rules can be made for, for every method', () => {
    const all = [...methods].flatMap(([route, { privileges }]) => [
      ...(waysThrough(route, privileges) ?? []).flat(),
      ...furtherNeeds(route).flatMap(({ needs }) => needs),
    ]);
    expect(all.length).toBeGreaterThan(400);
    for (const { path, privileges } of all) {
      for (const privilege of privileges) expect(PRIVILEGES).toContain(privilege);
      expect(isRulePath(path.replace(/\/?\{.*$/, '') || '/'), path).toBe(true);
    }
  });
});
