import { describe, expect, it } from 'vitest';
import methods from '../../generated/manifest.json' with { type: 'json' };
import { checkCeiling, checkPlan } from '../../src/dispatch/policy.ts';
import type { Planned, Verb } from '../../src/endpoint.ts';
import { asProxmoxError } from '../../src/errors.ts';
import type { Access } from '../../src/tools/risk.ts';
import { configure, start, step, stop } from './world.ts';

const verdict = async (requests: readonly Planned[], access: Access): Promise<string> =>
  checkPlan(
    requests.map((request) => step(request)),
    access,
  ).then(
    () => 'allowed',
    (error: unknown) => asProxmoxError(error).message,
  );

describe('a plan', () => {
  it.each<[requests: readonly Planned[], access: Access, want: RegExp]>([
    [[], 'read', /^allowed$/],
    [[{ method: 'GET', path: '/version', params: {} }], 'read', /^allowed$/],
    [[start()], 'read', /^POST \S+\/start is of class change, and this server was started with access read\./],
    [[stop], 'read', /^POST \S+\/stop is of class disrupt, and this server was started with access read\./],
    [[start(), stop, configure({ cores: 2 })], 'operate', /^allowed$/],
    [
      [configure({ hostpci0: '01:00.0' })],
      'read',
      /is of class disrupt \(a device or directory of the host is handed to the guest\), and/,
    ],
  ])('is held against the access, request by request: %j with %s', async (requests, access, want) => {
    expect(await verdict(requests, access)).toMatch(want);
  });

  it('with a method that destroys or runs code is refused with any access', async () => {
    const strong = methods.filter(({ risk }) => risk === 'destroy' || risk === 'exec');
    expect(strong.length).toBeGreaterThan(50);
    for (const { verb, path, risk } of strong) {
      const request = { method: verb as Verb, path, params: {} };
      expect(await verdict([request], 'full')).toMatch(`would be of class ${risk}`);
    }
  });

  it('says what access it would need', async () => {
    const error = await checkPlan([step(stop)], 'read').then(() => undefined, asProxmoxError);
    expect([error?.code, error?.next]).toEqual([
      'DENIED',
      'Ask the operator to start the server with --access operate, if that is wanted.',
    ]);
  });
});

describe('the ceiling', () => {
  it.each<[risk: Parameters<typeof checkCeiling>[1], access: Access, needed: Access]>([
    ['change', 'read', 'operate'],
    ['disrupt', 'read', 'operate'],
    ['destroy', 'operate', 'full'],
    ['exec', 'operate', 'full'],
  ])('refuses a tool of class %s with access %s, and says that it needs %s', (risk, access, needed) => {
    expect(() => checkCeiling('pve_x', risk, access)).toThrow(`pve_x is of class ${risk}`);
    expect(() => checkCeiling('pve_x', risk, needed)).not.toThrow();
  });
});
