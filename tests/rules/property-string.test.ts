import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import generated from '../../generated/formats/property-strings.json' with { type: 'json' };
import {
  formatPropertyString,
  parsePropertyString,
  readPropertyObject,
  type Properties,
  type PropertyFault,
  type PropertyTable,
} from '../../src/rules/property-string.ts';
import { fitsFormat } from '../../src/rules/formats.ts';

const tables: Readonly<Record<string, PropertyTable>> = generated.tables;
const tableOf = (name: string): PropertyTable => {
  const table = tables[name];
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
};
const NET = 'nodes.qemu.net';
const MAC = 'BC:24:11:00:00:01';

interface Reading {
  readonly table: string;
  readonly text: string;
  readonly says: Properties;
  /** The text that the same is written as; the given one unless said. */
  readonly written?: string;
}

describe('a property string is read, and written in its canonical form', () => {
  test.each<Reading>([
    { table: NET, text: 'virtio', says: { model: 'virtio' } },
    { table: NET, text: 'virtio,bridge=vmbr0', says: { model: 'virtio', bridge: 'vmbr0' } },
    {
      table: NET,
      text: `virtio=${MAC},bridge=vmbr0,firewall=1`,
      says: { model: 'virtio', macaddr: MAC, bridge: 'vmbr0', firewall: true },
    },
    {
      table: NET,
      text: `bridge=vmbr0,model=virtio,macaddr=${MAC}`,
      says: { model: 'virtio', macaddr: MAC, bridge: 'vmbr0' },
      written: `virtio=${MAC},bridge=vmbr0`,
    },
    {
      table: 'nodes.qemu.scsi',
      text: 'ceph:vm-100-disk-0,size=40G,discard=on,iothread=yes',
      says: { file: 'ceph:vm-100-disk-0', size: '40G', discard: 'on', iothread: true },
      written: 'ceph:vm-100-disk-0,discard=on,iothread=1,size=40G',
    },
    {
      table: 'nodes.qemu.scsi',
      text: 'volume=local:8,,backup=FALSE',
      says: { file: 'local:8', backup: false },
      written: 'local:8,backup=0',
    },
    {
      table: 'nodes.qemu.ide',
      text: 'file=local:iso/a=b.iso,media=cdrom',
      says: { file: 'local:iso/a=b.iso', media: 'cdrom' },
    },
    { table: 'pve-qm-boot', text: 'order=scsi0;ide2;net0', says: { order: 'scsi0;ide2;net0' } },
    { table: 'pve-qm-boot', text: 'cdn', says: { legacy: 'cdn' } },
    {
      table: 'pve-vm-cpu-conf',
      text: 'host,flags=+aes;-pcid,hidden=1',
      says: { cputype: 'host', flags: '+aes;-pcid', hidden: true },
    },
    {
      table: 'pve-qm-hostpci',
      text: '0000:01:00.0;0000:02:00.0,pcie=1',
      says: { host: '0000:01:00.0;0000:02:00.0', pcie: true },
    },
    {
      table: 'pve-qm-ipconfig',
      text: 'ip=192.0.2.10/24,gw=192.0.2.1',
      says: { ip: '192.0.2.10/24', gw: '192.0.2.1' },
      written: 'gw=192.0.2.1,ip=192.0.2.10/24',
    },
    { table: 'pve-startup-order', text: 'order=1,up=30', says: { order: 1, up: 30 }, written: '1,up=30' },
    { table: 'cluster.bwlimit', text: 'clone=1.5,move=0', says: { clone: 1.5, move: 0 } },
    { table: 'prune-backups', text: '', says: {} },
  ])('$table: $text', ({ table, text, says, written = text }) => {
    expect(parsePropertyString(tableOf(table), text)).toEqual({ properties: says, faults: [] });
    expect(formatPropertyString(tableOf(table), says)).toBe(written);
  });
});

test('what is not of the type of its key stays text, for the schema to refuse', () => {
  const { properties } = parsePropertyString(tableOf('pve-startup-order'), 'first,up=1.5');
  expect(properties).toEqual({ order: 'first', up: '1.5' });
  expect(parsePropertyString(tableOf(NET), 'virtio,firewall=maybe').properties).toMatchObject({ firewall: 'maybe' });
});

describe('a text that is no property string is told where', () => {
  test.each<[table: string, text: string, faults: readonly PropertyFault[]]>([
    [NET, 'virtio,bridg=vmbr0', [{ key: 'bridg', kind: 'unknown' }]],
    [NET, 'virtio,constructor=1', [{ key: 'constructor', kind: 'unknown' }]],
    [NET, 'virtio,bridge=a,bridge=b', [{ key: 'bridge', kind: 'twice' }]],
    [NET, 'virtio,e1000', [{ key: 'model', kind: 'twice' }]],
    [NET, `virtio=${MAC},macaddr=${MAC}`, [{ key: 'macaddr', kind: 'twice' }]],
    ['nodes.qemu.scsi', 'a:1,volume=b:1', [{ key: 'file', kind: 'twice' }]],
    [NET, 'virtio,bridge=', [{ key: 'bridge', kind: 'no-value' }]],
    [NET, '=vmbr0', [{ kind: 'no-key' }]],
    ['pve-qm-ipconfig', 'dhcp', [{ kind: 'no-key' }]],
  ])('%s: %s', (table, text, faults) => {
    expect(parsePropertyString(tableOf(table), text).faults).toEqual(faults);
  });
});

describe('the object form', () => {
  test.each<[table: string, given: Readonly<Record<string, unknown>>, says: Properties]>([
    [
      NET,
      { model: 'virtio', bridge: 'vmbr0', firewall: true, tag: 5 },
      { model: 'virtio', bridge: 'vmbr0', firewall: true, tag: 5 },
    ],
    [NET, { virtio: MAC, firewall: 0, tag: '5' }, { model: 'virtio', macaddr: MAC, firewall: false, tag: 5 }],
    ['nodes.qemu.scsi', { volume: 'a:1', cache: undefined }, { file: 'a:1' }],
    ['pve-qm-boot', { order: ['scsi0', 'net0'] }, { order: 'scsi0;net0' }],
    ['nodes.qemu.scsi', { file: 'a:1', serial: 12 }, { file: 'a:1', serial: '12' }],
  ])('of %s is read: %j', (table, given, says) => {
    expect(readPropertyObject(tableOf(table), given)).toEqual({ properties: says, faults: [] });
  });

  test.each<[given: Readonly<Record<string, unknown>>, faults: readonly PropertyFault[]]>([
    [{ model: 'virtio', brigde: 'x' }, [{ key: 'brigde', kind: 'unknown' }]],
    [{ model: 'virtio', virtio: MAC }, [{ key: 'model', kind: 'twice' }]],
    [{ model: 'virtio', bridge: 'a,firewall=0' }, [{ key: 'bridge', kind: 'unwritable' }]],
    [{ model: 'virtio', bridge: '' }, [{ key: 'bridge', kind: 'unwritable' }]],
    [{ model: 'virtio', bridge: 'a\nb' }, [{ key: 'bridge', kind: 'unwritable' }]],
    [{ model: 'virtio', bridge: null }, [{ key: 'bridge', kind: 'unwritable' }]],
    [{ model: 'virtio', bridge: { name: 'a' } }, [{ key: 'bridge', kind: 'unwritable' }]],
  ])('that can not be written is told where: %j', (given, faults) => {
    expect(readPropertyObject(tableOf(NET), given).faults).toEqual(faults);
  });
});

/** Values of each key's type that can be written. */
const valuesOf = (table: PropertyTable): fc.Arbitrary<Properties> => {
  const text = fc
    .oneof(fc.string(), fc.constantFrom('local:iso/a=b.iso', ' ', '=', 'on', '0x1', '007', 'a;b', 'é'))
    .filter((value) => !/[,\n\r]|^$/.test(value));
  const ofType = (type: unknown): fc.Arbitrary<string | number | boolean> =>
    type === 'boolean'
      ? fc.boolean()
      : type === 'integer'
        ? fc.maxSafeInteger()
        : type === 'number'
          ? fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))
          : text;
  const keys = Object.entries(table.properties).map(([key, { type }]) => [key, ofType(type)] as const);
  return fc.record(Object.fromEntries(keys), { requiredKeys: [] }) as fc.Arbitrary<Properties>;
};

describe.each(Object.entries(tables))('%s', (_, table) => {
  test('says the same after it was written and read', () => {
    fc.assert(
      fc.property(valuesOf(table), (properties) => {
        const text = formatPropertyString(table, properties);
        expect(parsePropertyString(table, text)).toEqual({ properties, faults: [] });
        expect(readPropertyObject(table, properties)).toEqual({ properties, faults: [] });
        // Canonical: writing what was read changes nothing more.
        expect(formatPropertyString(table, parsePropertyString(table, text).properties)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  test('takes any text and any object without failing', () => {
    const keys = [...Object.keys(table.properties), ...Object.keys(table.aliases ?? {}), '', '__proto__', 'x'];
    const part = fc
      .tuple(fc.constantFrom(...keys), fc.constantFrom('=', '', '=='), fc.string())
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(part, fc.string())),
        fc.object({ key: fc.constantFrom(...keys) }),
        (parts, given) => {
          const { properties, faults } = parsePropertyString(table, parts.join(','));
          expect(Object.keys(properties).filter((key) => !Object.hasOwn(table.properties, key))).toEqual([]);
          expect(
            parts.join(',').trim() === '' ||
              faults.length > 0 ||
              Object.keys(properties).length > 0 ||
              /^[,\s]*$/.test(parts.join(',')),
          ).toBe(true);
          readPropertyObject(table, given);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('names other spellings of keys that it has, and formats that have a meaning', () => {
    for (const { of, sets } of Object.values(table.aliases ?? {})) {
      expect(table.properties).toHaveProperty([of]);
      if (sets !== undefined) expect(table.properties).toHaveProperty([sets]);
    }
    if (table.defaultKey !== undefined) expect(table.properties).toHaveProperty([table.defaultKey]);
    const formats = Object.values(table.properties).flatMap((schema) =>
      'format' in schema ? [String(schema.format)] : [],
    );
    // A format without a meaning would let everything through.
    expect(
      formats.filter((format) => fitsFormat(format, '\0 ,;:') && fitsFormat(format, '') && fitsFormat(format, 'x')),
    ).toEqual([]);
  });
});
