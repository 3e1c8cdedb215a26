import { describe, expect, expectTypeOf, test } from 'vitest';
import { getUsers } from '../../generated/endpoints/access/users.ts';
import { type getConfig, type getQemu, postQemu, putConfig } from '../../generated/endpoints/nodes/qemu.ts';
import { postStart } from '../../generated/endpoints/nodes/qemu/status.ts';
import { getVersion } from '../../generated/endpoints/version.ts';
import type { Planned, Requester } from '../../src/endpoint.ts';

// `tsc -p .` holds what stands here about types; the tests hold the values that these calls make.

type AnswerOf<Call extends (...params: never[]) => Planned> = NonNullable<ReturnType<Call>['result']>;

describe('a request to create a VM', () => {
  test('is planned from literals, families and all', () => {
    const params = { node: 'pve1', vmid: 100, cores: 2, net0: 'virtio,bridge=vmbr0', scsi0: 'local-lvm:8' };
    const planned = postQemu({ node: 'pve1', vmid: 100, cores: 2, net0: 'virtio,bridge=vmbr0', scsi0: 'local-lvm:8' });
    expectTypeOf(planned).toEqualTypeOf<Planned<string>>();
    expect(planned).toEqual({ method: 'POST', path: '/nodes/{node}/qemu', params });
    expect(planned).not.toHaveProperty('result');
  });

  test('keeps its parameters apart from the object that was given', () => {
    const params = { node: 'pve1', vmid: 100, name: 'web' };
    const planned = postQemu(params);
    params.name = 'db';
    expect(planned.params).toEqual({ node: 'pve1', vmid: 100, name: 'web' });
  });

  test('takes only what the API has', () => {
    postQemu({ node: 'pve1', vmid: 100, bios: 'ovmf', 'ha-managed': true, hostpci15: '0000:01:00' });
    // @ts-expect-error: the option is called cores
    postQemu({ node: 'pve1', vmid: 100, core: 2 });
    // @ts-expect-error: a family has numbers after its name and nothing else
    postQemu({ node: 'pve1', vmid: 100, net32x: 'virtio' });
    // @ts-expect-error: a family without its number is no parameter
    postQemu({ node: 'pve1', vmid: 100, net: 'virtio' });
    // @ts-expect-error: the members of a family are property strings
    postQemu({ node: 'pve1', vmid: 100, net0: 1 });
    // @ts-expect-error: a number of cores is a number
    postQemu({ node: 'pve1', vmid: 100, cores: '2' });
    // @ts-expect-error: booleans are said with true and false
    postQemu({ node: 'pve1', vmid: 100, onboot: 1 });
    // @ts-expect-error: an enumeration has no other values
    postQemu({ node: 'pve1', vmid: 100, bios: 'uefi' });
    // @ts-expect-error: the document's own name of a family is not sent
    postQemu({ node: 'pve1', vmid: 100, 'net[n]': 'virtio' });
  });

  test('needs what the API needs', () => {
    // @ts-expect-error: the vmid is missing
    postQemu({ node: 'pve1' });
    // @ts-expect-error: the node is missing
    postQemu({ vmid: 100 });
    // @ts-expect-error: everything is missing
    postQemu();
    // @ts-expect-error: a parameter that is not given is left out, not undefined
    postQemu({ node: 'pve1', vmid: 100, cores: undefined });
  });
});

test('a call without parameters needs none, and one with optional ones may have some', () => {
  expect(getUsers()).toEqual({ method: 'GET', path: '/access/users', params: {} });
  expect(getUsers({ full: true })).toEqual({ method: 'GET', path: '/access/users', params: { full: true } });
  expect(getVersion()).toEqual({ method: 'GET', path: '/version', params: {} });
  // @ts-expect-error: there is no such parameter
  getUsers({ all: true });
});

test('an endpoint tells its method and path', () => {
  expectTypeOf(putConfig.method).toEqualTypeOf<'GET' | 'POST' | 'PUT' | 'DELETE'>();
  expect([putConfig.method, putConfig.path]).toEqual(['PUT', '/nodes/{node}/qemu/{vmid}/config']);
});

test('a sent request resolves to the typed answer', () => {
  const send: Requester['send'] = () => new Promise(() => undefined);
  const vm = { node: 'pve1', vmid: 100 };

  expectTypeOf(send(postQemu(vm))).resolves.toEqualTypeOf<string>();
  expectTypeOf(send(postStart(vm))).resolves.toEqualTypeOf<string>();
  expectTypeOf(send(putConfig(vm))).resolves.toEqualTypeOf<null>();
});

test('an answer has the fields of the API, in every form that a host writes them', () => {
  type Listed = AnswerOf<typeof getQemu>[number];
  expectTypeOf<Listed['status']>().toEqualTypeOf<string>();
  expectTypeOf<Listed['vmid']>().toEqualTypeOf<number | string>();
  expectTypeOf<Listed['template']>().toEqualTypeOf<boolean | number | string | undefined>();

  type Config = AnswerOf<typeof getConfig>;
  expectTypeOf<Config['digest']>().toEqualTypeOf<string>();
  expectTypeOf<Config['net0']>().toEqualTypeOf<string>();
  expectTypeOf<Config>().not.toHaveProperty('net');
  expectTypeOf<Config>().not.toHaveProperty('misspelt');
});
