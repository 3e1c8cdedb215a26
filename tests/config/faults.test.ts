import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FAULT_NAMES, parseFaults } from '../../src/config/faults.ts';
import type { FaultRule } from '../../src/simulator/faults.ts';

describe('faults as text', () => {
  it.each<[text: string, rules: readonly FaultRule[]]>([
    ['', []],
    ['reset', [{ fault: { kind: 'reset' }, where: {} }]],
    ['slow=2000 node=pve2', [{ fault: { kind: 'slow', ms: 2000 }, where: { node: 'pve2' } }]],
    [
      ' task-fails=40 task=vzdump guest=102 times=1 text="disk full; sorry" ; offline node=pve3 ',
      [
        {
          fault: { kind: 'task-fails', percent: 40, text: 'disk full; sorry' },
          where: { task: 'vzdump', guest: 102 },
          times: 1,
        },
        { fault: { kind: 'offline' }, where: { node: 'pve3' } },
      ],
    ],
    ['clock-skew=-5000', [{ fault: { kind: 'clock-skew', ms: -5000 }, where: {} }]],
    [
      'proxy-html=502 path="GET /nodes/*"',
      [{ fault: { kind: 'proxy-html', status: 502 }, where: { path: 'GET /nodes/*' } }],
    ],
  ])('%j', (text, rules) => {
    expect(parseFaults(text)).toEqual(rules);
  });

  it.each([
    'earthquake',
    'slow',
    'slow=soon',
    'reset=1',
    'task-fails=101',
    'proxy-html=99',
    'truncated=-1',
    'slow=1 guest=web1',
    'slow=1 node',
    'slow=1 colour=red',
    'slow=1 times=often',
    'slow=1 node="pve1',
    '=1',
    'slow=1,node=pve1',
  ])('%j is none', (text) => {
    expect(parseFaults(text)).toBeUndefined();
  });

  it('every fault can be written', () => {
    for (const name of FAULT_NAMES) {
      const text = name.replace(/=.*/, '=100');
      expect(parseFaults(text)?.[0]?.fault.kind, text).toBe(name.split('=')[0]);
    }
  });

  test('no text is a fault of the parser', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z=; "-]{0,40}$/)), (text) => {
        const rules = parseFaults(text);
        expect(rules === undefined || Array.isArray(rules)).toBe(true);
      }),
    );
  });
});
