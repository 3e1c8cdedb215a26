import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listed } from '../../src/dispatch/known-guests.ts';
import { readResource } from '../../src/inventory/resources.ts';

it('a guest is found by its number, and no other one, in a list of any length', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 100, max: 200 }), { maxLength: 60 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 99, max: 201 }), (all, wanted) => {
      const entries = all.map((vmid) => ({ id: `qemu/${vmid}`, type: 'qemu' as const, vmid, node: 'pve1' }));
      const guests = listed(readResource(entries));
      expect(guests.get(wanted)?.vmid).toBe(all.includes(wanted) ? wanted : undefined);
      expect([...guests.values()].map(({ vmid }) => vmid)).toEqual(all.toSorted((a, b) => a - b));
    }),
    { numRuns: 1_000 },
  );
});
