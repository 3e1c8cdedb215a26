import fc from 'fast-check';
import { inputSchemaOf } from '../../src/catalogue/manifest.ts';
import { isSecret } from '../../src/rules/secrets.ts';
import type { Tool } from '../../src/tools/define.ts';
import { CORPUS } from './corpus.ts';

/** A secret that stands under the name of one only: it must not come out anywhere. */
export const HIDDEN = 'Hidden-7c1f0b2e9d';
/** A secret that the caller repeats elsewhere: it must not get into the audit file. */
export const REPEATED = 'Repeated-4e8a6d3c51';

const REFERENCES = [
  ...['100', '101', '102', '103', '105', '110', '200', '201', '203', '9000', '999', '0'],
  ...['web1', 'db1', 'mail', 'legacy-app', 'dns1', 'WEB1', 'web1@pve1', 'nobody'],
  ...['pve1', 'pve2', 'pve3', 'local', 'local-lvm', 'ceph', 'nas', 'running', 'production', 'prod', 'vm', 'lxc'],
  ...['scsi0', 'scsi1', 'net0', 'rootfs', 'mp0', 'description', 'tags', 'cipassword'],
  'UPID:pve1:00004E26:0007A11F:6955B900:qmstart:105:root@pam!demo:',
  'UPID:pve9:00004E26:0007A11F:6955B900:qmstart:105:root@pam!demo:',
];
const BACKUPS = [
  'nas:backup/vzdump-qemu-100-2025_12_24-02_00_03.vma.zst',
  'nas:backup/vzdump-qemu-102-2025_12_02-02_00_03.vma.zst',
];
// What could leave its segment of a path, its parameter or its header.
const ESCAPES = [
  ...[
    '..',
    '.',
    '../..',
    '../../access/users',
    '%2e%2e',
    '%2e%2e%2f',
    '%2F',
    '..%2f',
    '/',
    '//',
    '\\',
    'a/b',
    '100/config',
  ],
  ...[
    '100?x=1',
    '100#x',
    '100&force=1',
    '100;force=1',
    '100 ',
    ' 100',
    '100\n',
    '1e2',
    '0x64',
    '１００',
    '+100',
    '-100',
    '1.0',
  ],
  ...[
    '\0',
    '100\0',
    '\r\nX-Evil: 1',
    '{vmid}',
    '$newid',
    '__proto__',
    'constructor',
    'toString',
    'null',
    'undefined',
    'NaN',
  ],
];
const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...REFERENCES) },
  { weight: 3, arbitrary: fc.constantFrom(...ESCAPES) },
  { weight: 1, arbitrary: fc.constantFrom(...CORPUS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

const nested = (depth: number, around: (value: unknown) => unknown): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = around(value);
  return value;
};

/** What is hard to swallow, by a name that stands for it until it is sent: reports stay readable. */
const HUGE: Readonly<Record<string, () => unknown>> = {
  '(lists 15 deep)': () => nested(15, (value) => [value]),
  '(lists 3000 deep)': () => nested(3_000, (value) => [value]),
  '(objects 3000 deep)': () => nested(3_000, (a) => ({ a })),
  '(a long text)': () => 'x'.repeat(300_000),
  '(a longer text)': () => 'x'.repeat(3_000_000),
  '(a long list)': () => Array.from({ length: 4_000 }, (_, i) => String(i)),
  '(a longer list)': () => Array.from({ length: 40_000 }, (_, i) => i),
  '(many members)': () => Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`option${i}`, i])),
  '(more members)': () => Object.fromEntries(Array.from({ length: 9_000 }, (_, i) => [`option${i}`, i])),
  '(a long name)': () => ({ ['k'.repeat(50_000)]: 1 }),
};

/** The value with what stands for something huge replaced by it. */
export const swollen = (value: unknown): unknown => {
  if (typeof value === 'string') return Object.hasOwn(HUGE, value) ? HUGE[value]?.() : value;
  if (Array.isArray(value)) return value.map(swollen);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, swollen(inner)]));
};

/** Anything that JSON can say, with what is hard to swallow among it. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: text },
  { weight: 4, arbitrary: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, [], {}, '', 0, -1, 2 ** 53, 1e308, true, false) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.array(text, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(...Object.keys(HUGE)) },
);

interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const VALUES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  cores: fc.integer({ min: 1, max: 8 }),
  memory: fc.constantFrom('512', '1024', '2G', '4096'),
  name: fc.constantFrom('web9', 'a-b', 'x y'),
  tags: fc.constantFrom('a;b', 'production', 'protected'),
  description: fc.oneof(text, fc.constant(`see ${REPEATED}`)),
  net0: fc.constantFrom('virtio,bridge=vmbr0', { model: 'virtio', bridge: 'vmbr0' }, 'virtio,bridge=../x'),
  scsi1: fc.constantFrom(
    'local-lvm:1',
    'ceph:1',
    'none,media=cdrom',
    '/etc/shadow',
    'local:iso/debian-13.1.0-amd64-netinst.iso,media=cdrom',
  ),
  ide2: fc.constantFrom('none,media=cdrom', 'local:cloudinit'),
  boot: fc.constantFrom('order=scsi0', 'order=scsi0;net0', 'c'),
  args: fc.constantFrom('-device x', `-password ${REPEATED}`),
  hookscript: fc.constant('local:snippets/x.pl'),
  cipassword: fc.oneof(
    fc.constantFrom(HIDDEN, REPEATED),
    fc.constantFrom<unknown>(12_345_678, { a: HIDDEN }, [HIDDEN]),
  ),
};

/** Options of guests by name: the usual ones, some of all that there are, and secrets. */
const options = async (): Promise<fc.Arbitrary<Record<string, unknown>>> => {
  const schema = (await inputSchemaOf('PUT /nodes/{node}/qemu/{vmid}/config')) as Schema;
  const names = [...Object.keys(schema.properties ?? {}), ...Object.keys(VALUES), 'scsi0', 'net1', 'mp0', 'rootfs'];
  const pair = fc
    .oneof(
      { weight: 4, arbitrary: fc.constantFrom(...Object.keys(VALUES)) },
      { weight: 1, arbitrary: fc.constantFrom(...names) },
    )
    .chain((name) => fc.tuple(fc.constant(name), mostly(VALUES[name] ?? anything)))
    // What is under a secret's name is one of ours, so that it can be found again.
    .map(([name, value]) => [name, isSecret(name) && !isOurs(value) ? HIDDEN : value] as const);
  return fc.array(pair, { maxLength: 5 }).map((pairs) => Object.fromEntries(pairs));
};

const mostly = (usual: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: anything });

const isOurs = (value: unknown): boolean => value === HIDDEN || value === REPEATED || typeof value !== 'string';

const fitting = (schema: Schema, free: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 300, 300) });
    case 'array':
      return fc.array(fitting(schema.items ?? {}, free), { maxLength: 3 });
    case 'object':
      return free;
    default:
      return text;
  }
};

/** Arguments for a tool: those that fit its schema, those that nearly do, and anything. */
export const inputsFor = async ({ input, example }: Tool): Promise<fc.Arbitrary<Record<string, unknown>>> => {
  const free = await options();
  const properties = Object.entries((input as unknown as Schema).properties ?? {});
  const some = (values: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Record<string, unknown>> =>
    fc.record(values, { requiredKeys: [] });
  const named: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    ...VALUES,
    unset: fc.subarray(['scsi1', 'net0', 'description', 'tags', 'nothing'], { minLength: 1 }),
    guest: fc.constantFrom('100', '102', '105', '200', 'db1', 'web1', 'dns1'),
    guests: fc.subarray(['100', '102', '110', 'db1', 'dns1', 'nobody'], { minLength: 1 }),
    backup: fc.constantFrom('100', 'dns1', ...BACKUPS),
    over: fc.constantFrom('103', '203', 'db1'),
  };
  const usual = (name: string, schema: Schema): fc.Arbitrary<unknown> => named[name] ?? fitting(schema, free);
  const wishes = some({ dry_run: fc.boolean(), confirmation: fc.oneof(fc.constant('LAST'), text) });
  const odd = some({ dry_run: anything, confirmation: anything, cluster: text, format: fc.constantFrom('json', 'x') });

  const base = fc.constant(example as Record<string, unknown>);
  const nothing = fc.constant<Record<string, unknown>>({});
  const fits = some(Object.fromEntries(properties.map(([name, schema]) => [name, usual(name, schema)])));
  const one = fc.constantFrom(...properties.map(([name]) => name)).chain((name) => fc.record({ [name]: anything }));
  const many = some(Object.fromEntries(properties.map(([name]) => [name, anything])));
  const names = fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'toString', 'node', 'vmid', 'force', 'cipassword'),
    text,
  );
  const strange = fc.dictionary(names, anything, { maxKeys: 4 });
  return (
    fc
      .oneof(
        { weight: 6, arbitrary: fc.tuple(base, fits) },
        { weight: 4, arbitrary: fc.tuple(base, fits, wishes) },
        { weight: 4, arbitrary: fc.tuple(base, fits, one) },
        { weight: 1, arbitrary: fc.tuple(base, fits, odd) },
        { weight: 2, arbitrary: fc.tuple(fits, many) },
        { weight: 1, arbitrary: fc.tuple(nothing, strange) },
        { weight: 1, arbitrary: fc.tuple(base, strange) },
      )
      // As JSON is read: a member `__proto__` is one like the others.
      .map((parts) => Object.fromEntries(parts.flatMap((part) => Object.entries(part))))
  );
};
