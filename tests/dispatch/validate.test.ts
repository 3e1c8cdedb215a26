import { describe, expect, it } from 'vitest';
import { checkBounds } from '../../src/dispatch/bounds.ts';
import { checkArguments, checkRequest } from '../../src/dispatch/validate.ts';
import type { Planned } from '../../src/endpoint.ts';
import { asProxmoxError } from '../../src/errors.ts';
import { Arg, input } from '../../src/tools/define.ts';
import { configure } from './world.ts';

const SCHEMA = input<Record<'guest' | 'count' | 'mode' | 'tags' | 'wait' | 'options' | 'name', unknown>>({
  guest: Arg.text('Number or name', { minLength: 2, maxLength: 5 }),
  count: Arg.optional(Arg.integer('How many', { minimum: 1, maximum: 9 })),
  mode: Arg.optional(Arg.oneOf(['fast', 'slow'], 'How')),
  tags: Arg.optional(Arg.texts('Tags', ['a', 'b'])),
  wait: Arg.optional(Arg.flag('Wait')),
  options: Arg.optional(Arg.options('Anything')),
  name: Arg.optional(Arg.text('A name', { pattern: '^[a-z]+$' })),
});
const EXAMPLE = { guest: '100' };

const complaint = async (given: unknown): Promise<string> => {
  const error = await checkArguments(SCHEMA, given, EXAMPLE).then(() => undefined, asProxmoxError);
  if (error) expect([error.code, error.next]).toEqual(['INVALID_INPUT', 'Arguments that fit: {"guest":"100"}.']);
  return error?.message ?? 'fits';
};

const complaintAbout = async (request: Planned, called: unknown = request.params): Promise<string> =>
  checkRequest(request, { guest: '100' }, called).then(
    () => 'fits',
    (error: unknown) => `${asProxmoxError(error).code} ${asProxmoxError(error).message}`,
  );

describe('arguments', () => {
  it.each<[given: Record<string, unknown>]>([
    [{ guest: '100' }],
    [{ guest: 'ab', count: 9, mode: 'slow', tags: ['a', 'a'], wait: false, options: { any: [1, null] }, name: 'x' }],
  ])('that fit pass: %j', async (given) => {
    expect(await complaint(given)).toBe('fits');
  });

  it.each<[given: unknown, want: string]>([
    [{}, '"guest" is missing.'],
    [{ guest: 100 }, 'guest: must be a string, got 100.'],
    [{ guest: 'a' }, 'guest: must have at least 2 characters, got "a".'],
    [{ guest: 'abcdef' }, 'guest: must have at most 5 characters.'],
    [{ guest: '100', count: 0 }, 'count: must be at least 1, got 0.'],
    [{ guest: '100', count: 10 }, 'count: must be at most 9, got 10.'],
    [{ guest: '100', count: '3' }, 'count: must be an integer, got "3".'],
    [{ guest: '100', mode: 'medium' }, 'mode: must be one of fast, slow; got "medium".'],
    [{ guest: '100', tags: ['a', 'c'] }, 'tags.1: must be one of a, b; got "c".'],
    [{ guest: '100', tags: Array(51).fill('a') }, 'tags: must have at most 50 elements.'],
    [{ guest: '100', wait: 'yes' }, 'wait: must be a boolean, got "yes".'],
    [{ guest: '100', options: [] }, 'options: must be an object, got [].'],
    [{ guest: '100', name: 'X' }, 'name: must have the form ^[a-z]+$, got "X".'],
    [null, 'must be an object, got null.'],
    [[], 'must be an object, got [].'],
  ])('that do not are told where, what is allowed and what was given: %j', async (given, want) => {
    expect(await complaint(given)).toBe(want);
  });

  it('of a wrong name get the names like it, else all', async () => {
    expect(await complaint({ guest: '100', cuont: 1 })).toContain('there is no "cuont"');
    expect(await complaint({ guest: '100', cuont: 1 })).toContain('did you mean "count"');
    expect(await complaint({ guest: '100', zzzzzzzzz: 1 })).toContain('"guest", "count", "mode"');
  });

  it('are told all complaints, five at most', async () => {
    const many = { count: 0, mode: 'x', tags: 'x', wait: 'x', options: 'x', name: 1 };
    const message = await complaint(many);
    expect(message.split('; ').filter((part) => /^(?:"guest"|\w+: must|and )/.test(part))).toHaveLength(6);
    expect(message).toMatch(/; and 2 more\.$/);
  });

  it('are shortened where they are long', async () => {
    expect((await complaint({ guest: '100', count: 'x'.repeat(500) })).length).toBeLessThan(150);
  });

  it('that are secrets are not repeated', async () => {
    const schema = input<{ password: unknown; options: unknown }>({
      password: Arg.integer('x'),
      options: Arg.optional(Arg.text('x')),
    });
    for (const given of [{ password: 'hunter2' }, { password: 1, options: { cipassword: 'hunter2' } }]) {
      const error = await checkArguments(schema, given, {}).then(() => undefined, asProxmoxError);
      expect(error?.message).toMatch(/: must be an? /);
      expect(error?.message).not.toContain('hunter2');
    }
  });
});

describe('a planned request', () => {
  it.each<[params: Planned['params'], want: string]>([
    [{ cores: 2, net0: 'virtio,bridge=vmbr0', delete: 'tags,description' }, 'fits'],
    [{ cores: 0 }, 'INVALID_INPUT cores: must be at least 1, got 0.'],
    [{ cores: '2' }, 'INVALID_INPUT cores: must be an integer, got "2".'],
    [{ keyboard: 'xx' }, 'must be one of de, de-ch'],
    [{ name: 'not a name' }, 'got "not a name"'],
    [{ node: '../x' }, 'INVALID_INPUT node: must be'],
    [{ vmid: 99 }, 'INVALID_INPUT vmid: must be at least 100, got 99.'],
    [{ coers: 2 }, 'INVALID_INPUT there is no "coers"'],
    [{ net32: 'virtio' }, 'INVALID_INPUT there is no "net32"'],
    [{ 'net[1]': 'virtio' }, 'INVALID_INPUT there is no "net[1]"'],
  ])("is held against Proxmox's own schema: %j", async (params, want) => {
    expect(await complaintAbout(configure(params))).toContain(want);
  });

  it('without a variable of its path does not fit', async () => {
    const request = {
      method: 'POST',
      path: '/nodes/{node}/qemu/{vmid}/status/start',
      params: { node: 'pve1' },
    } as const;
    expect(await complaintAbout(request)).toBe('INVALID_INPUT "vmid" is missing.');
  });

  it('of a method that the bindings do not have is NOT_SUPPORTED', async () => {
    expect(await complaintAbout({ method: 'PUT', path: '/version', params: {} })).toBe(
      'NOT_SUPPORTED The bindings have no method PUT /version.',
    );
  });

  it('of a method or with a parameter that is gone is told until when it was there', async () => {
    const pools = { method: 'GET', path: '/nodes/{node}/ceph/pools', params: { node: 'pve1' } } as const;
    expect(await complaintAbout(pools)).toBe(
      'NOT_SUPPORTED Proxmox VE has no GET /nodes/{node}/ceph/pools any more: until 7.4.',
    );
    const backup = { method: 'POST', path: '/nodes/{node}/vzdump', params: { node: 'pve1', maxfiles: 3 } } as const;
    expect(await complaintAbout(backup)).toBe('INVALID_INPUT there is no "maxfiles" any more: until 9.0.');
  });

  it('does not repeat a secret', async () => {
    expect(await complaintAbout(configure({ cipassword: ['hunter2'] }))).toBe(
      'INVALID_INPUT cipassword: must be a string, got [redacted].',
    );
    const route = { method: 'POST', path: '/nodes/{node}/qemu/{vmid}/agent/file-write' } as const;
    const params = { node: 'a', vmid: 100, file: '/x', content: 5 };
    expect(await complaintAbout({ ...route, params })).toBe('INVALID_INPUT content: must be a string, got [redacted].');
  });
});

describe('a property string in a planned request', () => {
  const MAC = 'BC:24:11:00:00:01';

  it.each<[params: Planned['params'], want: string]>([
    [{ net0: `virtio=${MAC},bridge=vmbr0`, boot: 'order=scsi0;net0', cpu: 'host,flags=+aes' }, 'fits'],
    [
      { net0: { model: 'virtio', bridge: 'vmbr0', firewall: true, tag: 5 }, boot: { order: ['scsi0', 'net0'] } },
      'fits',
    ],
    [{ scsi1: { file: 'ceph:32', discard: 'on' }, agent: { enabled: true } }, 'fits'],
    [{ net0: 'virtio,brigde=vmbr0' }, 'INVALID_INPUT net0: there is no "brigde" (did you mean "bridge"?).'],
    [{ net0: { model: 'virtio', brigde: 'a' } }, 'INVALID_INPUT net0: there is no "brigde" (did you mean "bridge"?).'],
    [{ net0: 'virtio,tag=5000' }, 'INVALID_INPUT net0.tag: must be at most 4094, got 5000.'],
    [{ net0: { model: 'virtio', tag: 0 } }, 'INVALID_INPUT net0.tag: must be at least 1, got 0.'],
    [{ net0: 'virtio,macaddr=nonsense' }, 'INVALID_INPUT net0.macaddr: must be a unicast MAC address'],
    [{ net0: 'virtio,firewall=maybe' }, 'INVALID_INPUT net0.firewall: must be a boolean, got "maybe".'],
    [{ net0: 'virtio,bridge=a,bridge=b' }, 'INVALID_INPUT net0.bridge: is given twice.'],
    [{ net0: 'virtio,bridge=' }, 'INVALID_INPUT net0.bridge: has no value.'],
    [{ ipconfig0: 'dhcp' }, 'INVALID_INPUT ipconfig0: must be key=value,key=value.'],
    [{ ipconfig0: 'gw=192.0.2.1' }, 'INVALID_INPUT ipconfig0: "gw" needs "ip" too.'],
    [{ net0: { bridge: 'vmbr0' } }, 'INVALID_INPUT net0: "model" is missing.'],
    [
      { net0: { model: 'virtio', bridge: 'a,tag=1' } },
      'INVALID_INPUT net0.bridge: must be a number, a flag, or text without commas',
    ],
    [{ net0: 5 }, 'INVALID_INPUT net0: must be text, or an object of its keys, got 5.'],
    [{ hostpci0: { mapping: 'gpu', 'vendor-id': 'x' } }, 'INVALID_INPUT hostpci0.vendor-id: must have the form'],
  ])('is held against the table of its keys: %j', async (params, want) => {
    expect(await complaintAbout(configure(params))).toContain(want);
  });

  it('repeats what the caller gave, and no text of anybody else', async () => {
    const odd = configure({ name: 'obey me' });
    expect(await complaintAbout(odd, { name: 'obey me' })).toContain('got "obey me".');
    expect(await complaintAbout(odd, { guest: '100' })).toContain('got another text.');
    expect(await complaintAbout(configure({ name: '-a' }), { guest: '100' })).toContain('got "-a".');
  });

  it('is sent as text, whatever it was given as', async () => {
    const given = configure({
      net0: { virtio: MAC, bridge: 'vmbr0', firewall: false },
      scsi0: { file: 'local:iso/a=b.iso', media: 'cdrom' },
      boot: 'order=scsi0',
      cores: 2,
    });
    const { params } = await checkRequest(given, {}, {});
    expect(params).toEqual({
      ...given.params,
      net0: `virtio=${MAC},bridge=vmbr0,firewall=0`,
      scsi0: 'file=local:iso/a=b.iso,media=cdrom',
    });
  });

  it('that is a secret is not repeated', async () => {
    const route = { method: 'POST', path: '/access/domains' } as const;
    const params = { realm: 'ldap', type: 'ldap', tfa: 'type=yubico,id=1,key=hunter2,step=1,url' };
    const message = await complaintAbout({ ...route, params });
    expect(message).toContain('tfa');
    expect(message).not.toContain('hunter2');
  });
});

describe('parameters that go with some values of another', () => {
  const rule = (params: Planned['params']): Planned => ({
    method: 'POST',
    path: '/cluster/ha/rules',
    params: { rule: 'r1', resources: 'vm:100', ...params },
  });
  const fabricNode = (params: Planned['params']): Planned => ({
    method: 'POST',
    path: '/cluster/sdn/fabrics/node/{fabric_id}',
    params: { fabric_id: 'f1', node_id: 'pve1', ...params },
  });

  it.each<[params: Planned['params'], want: string]>([
    [{ type: 'node-affinity', nodes: 'pve1:2,pve2', strict: true }, 'fits'],
    [{ type: 'resource-affinity', affinity: 'negative' }, 'fits'],
    [{ type: 'resource-affinity', nodes: 'pve1' }, 'INVALID_INPUT nodes: goes only with type node-affinity.'],
    [
      { type: 'node-affinity', nodes: 'pve1', affinity: 'positive' },
      'INVALID_INPUT affinity: goes only with type resource-affinity.',
    ],
    [{ nodes: 'pve1' }, 'INVALID_INPUT "type" is missing.'],
  ])('of an HA rule fit, or are told what they need: %j', async (params, want) => {
    expect(await complaintAbout(rule(params))).toBe(want);
  });

  it.each<[params: Planned['params'], want: string]>([
    [{ protocol: 'openfabric', interfaces: ['name=eth0,hello_multiplier=3'] }, 'fits'],
    [{ protocol: 'openfabric', interfaces: [{ name: 'eth0', hello_multiplier: 3 }] }, 'fits'],
    [
      { protocol: 'ospf', interfaces: [{ name: 'eth0', hello_multiplier: 3 }] },
      'INVALID_INPUT interfaces.0: there is no "hello_multiplier"',
    ],
    [{ protocol: 'ospf', public_key: 'x' }, 'INVALID_INPUT public_key: goes only with protocol wireguard.'],
  ])('of a node of a fabric have the form that the protocol asks for: %j', async (params, want) => {
    expect(await complaintAbout(fabricNode(params))).toContain(want);
  });

  it('are written by the table of the protocol', async () => {
    const { params } = await checkRequest(
      fabricNode({ protocol: 'openfabric', interfaces: [{ hello_multiplier: 3, name: 'eth0' }, 'name=eth1'] }),
      {},
      {},
    );
    expect(params['interfaces']).toEqual(['hello_multiplier=3,name=eth0', 'name=eth1']);
  });
});

describe('arguments that are too much', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
  const of = (length: number, each: (i: number) => unknown): unknown[] => Array.from({ length }, (_, i) => each(i));
  const members = (count: number): object => Object.fromEntries(of(count, (i) => [`m${i}`, 1]) as [string, number][]);

  it.each<[what: string, most: unknown, tooMuch: unknown, complaint: string]>([
    ['levels', nested(16), nested(17), 'values more than 16 levels deep'],
    ['values', of(4_999, (i) => i), of(5_000, (i) => i), 'more than 5000 values'],
    ['characters', 'x'.repeat(1_048_576), of(2, () => 'x'.repeat(524_289)), 'more than 1048576 characters'],
    ['members', members(500), members(501), 'an object with more than 500 members'],
    ['letters in a name', { ['k'.repeat(200)]: 1 }, { ['k'.repeat(201)]: 1 }, 'a name of more than 200 characters'],
  ])('of %s are refused, and up to the bound they are not', (_, most, tooMuch, complaint) => {
    expect(() => checkBounds(most)).not.toThrow();
    expect(() => checkBounds(tooMuch)).toThrow(`The arguments have ${complaint}. Nothing was sent.`);
  });
});
