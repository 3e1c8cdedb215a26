import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { objectOf } from '../../codegen/raw.ts';
import { lines, openApi, openApiOperations } from './bindings.ts';

const DOCUMENT = fileURLToPath(new URL('../../generated/openapi.json', import.meta.url));
const REDOCLY = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));

describe('the OpenAPI document is valid', () => {
  test('under the schema of OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(DOCUMENT);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(validator.version).toBe('3.1');
  });

  test("under Redocly's recommended rules, without a warning", async () => {
    const { stderr, stdout } = await promisify(execFile)(
      process.execPath,
      [REDOCLY, 'lint', DOCUMENT, '--extends=recommended', '--format=json'],
      { env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
    );
    const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { totals: object; problems: unknown[] };
    expect(report.problems).toEqual([]);
    expect(report.totals).toEqual({ errors: 0, warnings: 0, ignored: 0 });
    expect(stderr).toContain('Your API description is valid');
  });
});

describe('an operation of the OpenAPI document', () => {
  const operation = (route: string): Record<string, unknown> => ({ ...openApiOperations.get(route) });

  test('says its risk, whether it starts a task, what it asks for and since when it is there', () => {
    expect(operation('POST /nodes/{node}/qemu/{vmid}/status/start')).toMatchObject({
      operationId: 'nodes_qemu_status_postStart',
      tags: ['nodes/qemu/status'],
      'x-pve-risk': 'change',
      'x-pve-task': true,
      'x-pve-permissions': { check: ['perm', '/vms/{vmid}', ['VM.PowerMgmt']] },
      'x-pve-parameter-since': { 'nets-host-mtu': '9.2', 'with-conntrack-state': '9.0' },
    });
    expect(operation('POST /cluster/ha/rules')).toMatchObject({ 'x-pve-since': '9.0' });
    expect(operation('POST /nodes/{node}/vzdump')).toMatchObject({ 'x-pve-parameter-until': { maxfiles: '9.0' } });
    expect(operation('GET /version')).not.toHaveProperty('x-pve-since');
    expect(objectOf(openApi['info'])['x-pve-releases']).toEqual(['7.4', '8.4', '9.0', '9.2']);
  });

  test('says the same of that as the manifest', () => {
    const wrong = lines.filter(({ verb, path, since, parameterSince, parameterUntil, risk, task }) => {
      const told = operation(`${verb} ${path}`);
      return (
        JSON.stringify([since, parameterSince, parameterUntil, risk, task]) !==
        JSON.stringify(
          ['since', 'parameter-since', 'parameter-until', 'risk', 'task'].map((name) => told[`x-pve-${name}`]),
        )
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('points from a property string to what it says, as an object', () => {
    const body = objectOf(operation('PUT /nodes/{node}/qemu/{vmid}/config')['requestBody']);
    const { schema } = objectOf(objectOf(objectOf(body)['content'])['application/x-www-form-urlencoded']);
    const { properties, patternProperties } = objectOf(schema);
    expect(objectOf(properties)['boot']).toMatchObject({
      type: 'string',
      format: 'pve-qm-boot',
      contentSchema: { $ref: '#/components/schemas/pve-qm-boot' },
    });
    expect(objectOf(patternProperties)['^net(?:[0-9]|[12][0-9]|3[01])$']).toMatchObject({
      contentSchema: { $ref: '#/components/schemas/nodes.qemu.net' },
    });
    const { schemas } = objectOf(openApi['components']);
    expect(objectOf(schemas)['nodes.qemu.net']).toMatchObject({
      type: 'object',
      required: ['model'],
      additionalProperties: false,
      'x-pve-default-key': 'model',
      'x-pve-aliases': { virtio: { of: 'macaddr', sets: 'model' } },
    });
  });

  test('says which parameters go with which values of another', () => {
    const body = objectOf(operation('POST /cluster/ha/rules')['requestBody']);
    const { schema } = objectOf(objectOf(objectOf(body)['content'])['application/x-www-form-urlencoded']);
    expect(objectOf(schema)['allOf']).toContainEqual({
      if: { properties: { type: { const: 'resource-affinity' } }, required: ['type'] },
      then: { properties: { nodes: false, strict: false } },
    });
  });

  test('may fail in the ways in which a host does', () => {
    const codes = (route: string): string[] => Object.keys(objectOf(operation(route)['responses']));
    expect(codes('GET /version')).toEqual(['200', '400', '401', '403', '500', '501']);
    expect(codes('GET /nodes/{node}/status')).toEqual(['200', '400', '401', '403', '500', '501', '595']);
  });

  test('takes a token, or a ticket with its CSRF token, or nothing where nobody needs to log in', () => {
    const { security } = openApi as { security: unknown };
    expect(security).toEqual([{ token: [] }, { ticket: [], csrf: [] }]);
    expect(operation('GET /version')).not.toHaveProperty('security');
    expect(operation('PUT /access/password')['security']).toEqual([{ ticket: [], csrf: [] }]);
    expect(operation('POST /access/ticket')['security']).toEqual([{}]);
  });

  test('sends a file as the last part of a multipart body', () => {
    const body = objectOf(operation('POST /nodes/{node}/storage/{storage}/upload')['requestBody']);
    const { schema } = objectOf(objectOf(objectOf(body)['content'])['multipart/form-data']);
    const properties = objectOf(objectOf(schema)['properties']);
    expect(Object.keys(properties).at(-1)).toBe('filename');
    expect(properties['filename']).toMatchObject({ contentMediaType: 'application/octet-stream' });
  });
});
