import { describe, expect, test } from 'vitest';
import type { Operation } from '../../codegen/ir.ts';
import { normalise } from '../../codegen/normalise/index.ts';
import { NameCollision, pascal, place } from '../../codegen/place.ts';
import { operations } from './corpus.ts';

const operationsOf = (...routes: string[]): Operation[] =>
  normalise(
    routes.map((route) => ({ verb: route.split(' ')[0] ?? '', path: route.split(' ')[1] ?? '', raw: {} })),
    () => undefined,
  );

const placesOf = (...routes: string[]): Record<string, string> =>
  Object.fromEntries(
    place(operationsOf(...routes)).map(({ verb, path, module, name }) => [`${verb} ${path}`, `${module} › ${name}`]),
  );

describe('the 675 methods of 9.2', () => {
  const places = Object.fromEntries(
    operations.map(({ verb, path, module, name }) => [`${verb} ${path}`, `${module} › ${name}`]),
  );

  test.each([
    ['GET /version', 'version › getVersion'],
    ['GET /nodes/{node}/qemu/{vmid}/config', 'nodes/qemu › getConfig'],
    ['POST /nodes/{node}/qemu/{vmid}/status/start', 'nodes/qemu/status › postStart'],
    ['GET /nodes/{node}/qemu/{vmid}', 'nodes/qemu › getQemuByVmid'],
    ['DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}', 'nodes/qemu/firewall › deleteIpsetByNameByCidr'],
    ['POST /nodes/{node}/qemu/{vmid}/agent/file-write', 'nodes/qemu/agent › postFileWrite'],
    ['PUT /cluster/sdn/prefix-lists/{id}/entries/{url_seq}', 'cluster/sdn › putPrefixListsEntriesByUrlSeq'],
    ['GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev', 'nodes/hardware › getPciMdev'],
    ['POST /access/ticket', 'access › postTicket'],
  ])('%s is %s', (route, wanted) => {
    expect(places[route]).toBe(wanted);
  });

  test('have a place each, in 47 modules', () => {
    expect(new Set(Object.values(places))).toHaveLength(675);
    expect(new Set(operations.map(({ module }) => module))).toHaveLength(47);
  });

  test('have names that are JavaScript identifiers, and modules that are paths', () => {
    expect(operations.filter(({ name }) => !/^(?:get|post|put|delete)[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([]);
    expect(operations.filter(({ module }) => !/^[a-z][a-z-]*(?:\/[a-z][a-z-]*){0,2}$/.test(module))).toEqual([]);
  });

  test('have the same places in any order', () => {
    const reversed = place(operations.toReversed()).map(({ verb, path, module, name }) => [
      `${verb} ${path}`,
      `${module} › ${name}`,
    ]);
    expect(Object.fromEntries(reversed)).toEqual(places);
  });
});

test('a directory is what some longer path begins with, with or without variables between', () => {
  expect(placesOf('GET /a', 'GET /a/b', 'GET /a/{x}/b/c', 'PUT /a/{x}/d/{y}/{z}')).toEqual({
    'GET /a': 'a › getA',
    'GET /a/b': 'a/b › getB',
    'GET /a/{x}/b/c': 'a/b › getC',
    'PUT /a/{x}/d/{y}/{z}': 'a › putDByYByZ',
  });
});

test('modules are two segments deep, and three below guests', () => {
  expect(placesOf('GET /a/b/c/d/e', 'GET /nodes/{n}/lxc/{v}/c/d/e', 'GET /nodes/{n}/disks/c/d/e')).toEqual({
    'GET /a/b/c/d/e': 'a/b › getCDE',
    'GET /nodes/{n}/lxc/{v}/c/d/e': 'nodes/lxc/c › getDE',
    'GET /nodes/{n}/disks/c/d/e': 'nodes/disks › getCDE',
  });
});

test.each([
  ['GET /a/b-c', 'GET /a/b_c'],
  ['GET /a/{x}/b', 'GET /a/b'],
  ['GET /a/b/{some-id}', 'GET /a/b/{some_id}'],
])('%s and %s in one module collide: the error names both', (one, other) => {
  const given = operationsOf(one, other);
  expect(() => place(given)).toThrow(NameCollision);
  expect(() => place(given)).toThrow(one);
  expect(() => place(given)).toThrow(other);
});

test('the same name in two modules is no collision', () => {
  expect(placesOf('GET /a/b/x', 'GET /c/d/x')).toEqual({ 'GET /a/b/x': 'a/b › getX', 'GET /c/d/x': 'c/d › getX' });
});

test.each([
  ['aplinfo', 'Aplinfo'],
  ['pci-id-or-mapping', 'PciIdOrMapping'],
  ['url_seq', 'UrlSeq'],
  ['forceStop', 'ForceStop'],
  ['2fa', '2fa'],
  ['--', ''],
])('%s is %s in a name', (given, wanted) => {
  expect(pascal(given)).toBe(wanted);
});
