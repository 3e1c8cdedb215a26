import { describe, expect, test } from 'vitest';
import { isObject, objectOf } from '../../codegen/raw.ts';
import { inputSchemaOf } from '../../src/catalogue/manifest.ts';
import { validator } from '../../src/dispatch/validate.ts';
import { formatNames } from '../../src/rules/formats.ts';
import propertyStrings from '../../generated/formats/property-strings.json' with { type: 'json' };
import { valuesUnder } from '../codegen/corpus.ts';
import { inputSchemas, lines, schemaOf, variablesOf } from './bindings.ts';

const properties = lines.flatMap((method) => {
  const { properties, patternProperties } = schemaOf(method);
  const families = Object.entries(objectOf(patternProperties));
  return [...Object.entries(objectOf(properties)), ...families].map(([name, schema]) => ({
    at: `${method.verb} ${method.path} ${name}`,
    schema: objectOf(schema),
  }));
});

describe('the input schemas', () => {
  test('are 675, and ajv compiles every one', async () => {
    const checks = await Promise.all([...inputSchemas.values()].map((schema) => validator(schema as object)));
    expect(checks).toHaveLength(675);
    expect(new Set(checks)).toHaveLength(675);
  });

  test('are found by their route', async () => {
    for (const method of lines)
      expect(await inputSchemaOf(`${method.verb} ${method.path}`)).toBe(inputSchemas.get(keyOf(method)));
    expect(await inputSchemaOf('GET /nowhere')).toBeUndefined();
  });

  test('require every variable of the path', () => {
    const missing = lines.flatMap((method) => {
      const { required = [], properties } = schemaOf(method);
      const known = objectOf(properties);
      return variablesOf(method.path)
        .filter((name) => !(required as string[]).includes(name) || !(name in known))
        .map((name) => `${method.path} ${name}`);
    });
    expect(missing).toEqual([]);
  });

  test('hold the 3090 parameters of the document and its four forgotten ones', () => {
    expect(properties).toHaveLength(3094);
  });

  test('refuse unknown names, but for one method', () => {
    expect(lines.filter((method) => schemaOf(method)['additionalProperties'] !== false).map(({ path }) => path)).toEqual(
      ['/nodes/{node}/qemu/{vmid}/agent'],
    );
  });

  test('name only formats that have a meaning', () => {
    const used = new Set([...valuesUnder('format', properties), ...valuesUnder('format', propertyStrings.tables)]);
    const known = new Set<unknown>(formatNames());
    expect([...used].filter((name) => typeof name === 'string' && !known.has(name))).toEqual([]);
    expect(used.size).toBeGreaterThan(90);
  });

  test('let one parameter need only others that the method has', () => {
    const lost = lines.flatMap((method) => {
      const { dependentRequired, properties } = schemaOf(method);
      return Object.entries(objectOf(dependentRequired))
        .flatMap(([name, others]) => [name, ...(others as string[])])
        .filter((name) => !(name in objectOf(properties)));
    });
    expect(lines.filter((method) => isObject(schemaOf(method)['dependentRequired'])).length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });

  test('have no family that takes the name of another parameter', () => {
    const taken = lines.flatMap((method) => {
      const { properties, patternProperties } = schemaOf(method);
      const families = Object.keys(objectOf(patternProperties)).map((pattern) => new RegExp(pattern, 'u'));
      return Object.keys(objectOf(properties)).filter((name) => families.filter((family) => family.test(name)).length > 0);
    });
    expect(taken).toEqual([]);
  });

  test('have only defaults that fit', async () => {
    const withDefault = properties.filter(({ schema }) => 'default' in schema);
    const misfits = await Promise.all(
      withDefault.map(async ({ at, schema }) => ((await validator(schema))(schema['default']) ? [] : [at])),
    );
    expect(withDefault.length).toBeGreaterThan(300);
    expect(misfits.flat()).toEqual([]);
  });
});

const keyOf = ({ module, name }: (typeof lines)[number]): string =>
  `${module} › ${name.charAt(0).toUpperCase()}${name.slice(1)}`;

describe('a request to create a VM', () => {
  const vm = { node: 'pve1', vmid: 100, cores: 2, net0: 'virtio,bridge=vmbr0', scsi30: 'local-lvm:8', onboot: true };

  test.each<{ holds: string; given: object; fits: boolean }>([
    { holds: 'is accepted', given: vm, fits: true },
    { holds: 'needs its vmid', given: { ...vm, vmid: undefined }, fits: false },
    { holds: 'needs a vmid of three digits or more', given: { ...vm, vmid: 99 }, fits: false },
    { holds: 'needs a number of cores', given: { ...vm, cores: 'two' }, fits: false },
    { holds: 'needs a node name', given: { ...vm, node: 'pve_1' }, fits: false },
    { holds: 'takes the last index of a family', given: { ...vm, net31: 'virtio' }, fits: true },
    { holds: 'refuses an index above it', given: { ...vm, net32: 'virtio' }, fits: false },
    { holds: 'refuses an index with a leading zero', given: { ...vm, net00: 'virtio' }, fits: false },
    { holds: 'refuses the name of the family', given: { ...vm, 'net[n]': 'virtio' }, fits: false },
    { holds: 'refuses a misspelt option', given: { ...vm, core: 2 }, fits: false },
    { holds: 'refuses a number for a property string', given: { ...vm, net0: 1 }, fits: false },
    { holds: 'refuses a value outside an enumeration', given: { ...vm, bios: 'bios' }, fits: false },
    { holds: 'refuses to force without an archive', given: { ...vm, force: true }, fits: false },
    { holds: 'may force with an archive', given: { ...vm, force: true, archive: 'local:backup/a.vma' }, fits: true },
  ])('$holds', async ({ given, fits }) => {
    const schema = await inputSchemaOf('POST /nodes/{node}/qemu');
    if (!schema) throw new Error('There is no schema.');
    const check = await validator(schema);
    // A member that is undefined is one that is not given.
    expect(check(JSON.parse(JSON.stringify(given)))).toBe(fits);
  });
});
