import fc from 'fast-check';
import { expect, test } from 'vitest';
import { familyPattern } from '../../../codegen/normalise/indexed.ts';
import { parameters } from './through.ts';

const QEMU = 'POST /nodes/{node}/qemu';
const LXC = 'PUT /nodes/{node}/lxc/{vmid}/config';
const CLUSTER = 'POST /cluster/config/nodes/{node}';

const familyOf = (name: string, route: string): unknown => {
  const { fields, problems } = parameters({ properties: { [name]: { type: 'string', optional: 1 } } }, route);
  return { family: fields[name]?.family, problems: problems.filter((problem) => problem.startsWith('index')) };
};

test.each<[route: string, name: string, stem: string, maxIndex: number]>([
  [QEMU, 'net[n]', 'net', 31],
  [QEMU, 'scsi[n]', 'scsi', 30],
  [QEMU, 'virtio[n]', 'virtio', 15],
  [QEMU, 'sata[n]', 'sata', 5],
  [QEMU, 'ide[n]', 'ide', 3],
  [QEMU, 'ipconfig[n]', 'ipconfig', 31],
  [QEMU, 'unused[n]', 'unused', 255],
  [QEMU, 'usb[n]', 'usb', 13],
  [QEMU, 'hostpci[n]', 'hostpci', 15],
  [QEMU, 'numa[n]', 'numa', 7],
  [QEMU, 'serial[n]', 'serial', 3],
  [QEMU, 'parallel[n]', 'parallel', 2],
  [QEMU, 'virtiofs[n]', 'virtiofs', 9],
  [LXC, 'net[n]', 'net', 31],
  [LXC, 'mp[n]', 'mp', 255],
  [LXC, 'dev[n]', 'dev', 255],
  [LXC, 'unused[n]', 'unused', 255],
  [CLUSTER, 'link[n]', 'link', 7],
  ['PUT /nodes/{node}/config', 'acmedomain[n]', 'acmedomain', 5],
])('%s: %s is the family %s0 … %i', (route, name, stem, maxIndex) => {
  expect(familyOf(name, route)).toEqual({ family: { stem, maxIndex }, problems: [] });
});

test.each(['audio0', 'efidisk0', 'rng0', 'dns1', 'server2', 'ip6', 'u2f', 'net[0]', '[n]'])(
  '%s is no family',
  (name) => {
    expect(familyOf(name, QEMU)).toEqual({ family: undefined, problems: [] });
  },
);

test.each([
  ['fan[n]', QEMU, 'fan'],
  ['net[n]', 'PUT /storage/{storage}', 'net'],
])('the family %s of %s has no known last index: it is open and reported', (name, route, stem) => {
  expect(familyOf(name, route)).toEqual({
    family: { stem, maxIndex: Infinity },
    problems: [`index-without-known-limit: ${name} (parameters.${name})`],
  });
});

test.each([
  ['ide', 3, '^ide(?:[0-3])$'],
  ['virtiofs', 9, '^virtiofs(?:[0-9])$'],
  ['virtio', 15, '^virtio(?:[0-9]|1[0-5])$'],
  ['net', 31, '^net(?:[0-9]|[12][0-9]|3[01])$'],
  ['mp', 255, '^mp(?:[0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])$'],
  ['fan', Infinity, '^fan(?:0|[1-9][0-9]*)$'],
])('the members of %s up to %d match %s', (stem, maxIndex, pattern) => {
  expect(familyPattern(stem, maxIndex)).toBe(pattern);
});

test('a family matches every index up to its last one and none above', () => {
  fc.assert(
    fc.property(fc.nat(1200), fc.nat(1300), (maxIndex, index) => {
      expect(new RegExp(familyPattern('net', maxIndex), 'u').test(`net${index}`)).toBe(index <= maxIndex);
    }),
    { numRuns: 500, examples: [99, 100, 109, 110, 199, 999].map((last) => [last, last]) },
  );
});

test.each([31, Infinity])('a family up to %d matches no index that the server writes differently', (maxIndex) => {
  const regex = new RegExp(familyPattern('net', maxIndex), 'u');
  const refused = ['net', 'net00', 'net01', 'net-1', 'net1.5', 'net[0]', 'net[n]', 'net32x', 'Net0', 'xnet0', 'net0\n'];
  expect(refused.filter((name) => regex.test(name))).toEqual([]);
});
