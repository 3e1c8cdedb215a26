import { describe, expect, it } from 'vitest';
import { openDoor, type Door } from './door.ts';

const read = async ({ send }: Door, path: string): Promise<unknown> => (await send(`GET ${path}`)).json.data;

const LEVELS = [
  '/cluster/firewall',
  '/nodes/pve2/firewall',
  '/nodes/pve1/qemu/100/firewall',
  '/nodes/pve1/lxc/200/firewall',
] as const;

describe('rules', () => {
  it.each(LEVELS)('of %s are put first, moved, changed and taken away, and are those of no other place', async (at) => {
    const door = openDoor();
    const { send } = door;
    for (const comment of ['first', 'second', 'third']) {
      await send(`POST ${at}/rules`, { form: `type=in&action=ACCEPT&comment=${comment}` });
    }
    const comments = async (): Promise<unknown> =>
      ((await read(door, `${at}/rules`)) as { comment?: string }[]).map(({ comment }) => comment);
    expect(await comments()).toEqual(['third', 'second', 'first']);
    await send(`PUT ${at}/rules/2`, { form: 'moveto=0' });
    expect(await comments()).toEqual(['first', 'third', 'second']);
    await send(`PUT ${at}/rules/0`, { form: 'moveto=3' });
    expect(await comments()).toEqual(['third', 'second', 'first']);
    await send(`PUT ${at}/rules/1`, { form: 'delete=comment&action=DROP&enable=1' });
    expect(await read(door, `${at}/rules/1`)).toMatchObject({ pos: '1', action: 'DROP', enable: 1 });
    await send(`DELETE ${at}/rules/0`);
    expect(await comments()).toEqual([undefined, 'first']);
    for (const other of LEVELS.filter((level) => level !== at)) {
      expect(await read(door, `${other}/rules`)).toEqual([]);
    }
  });

  it.each([
    [
      '/cluster/firewall/rules',
      'type=in&action=ACCEPT&proto=tcp&dport=22&source=%2Bnope',
      { source: "no such ipset 'nope'" },
    ],
    [
      '/cluster/firewall/rules',
      'type=in&action=ACCEPT&proto=gre&dport=22',
      { dport: "protocol 'gre' does not support ports" },
    ],
    [
      '/cluster/firewall/rules',
      'type=in&action=ACCEPT&icmp-type=any',
      { proto: "missing property - 'icmp-type' requires this property" },
    ],
    [
      '/cluster/firewall/rules',
      'type=in&action=ACCEPT&source=192.0.2.1&dest=2001:db8::1',
      { dest: 'detected mixed ipv4/ipv6 addresses in rule' },
    ],
    [
      '/cluster/firewall/rules',
      'type=forward&action=REJECT',
      { action: 'cannot define REJECT rules on forward chain' },
    ],
    [
      '/nodes/pve1/qemu/100/firewall/rules',
      'type=forward&action=DROP',
      { type: "invalid rule type 'forward' for rule_env 'vm'" },
    ],
    [
      '/nodes/pve1/lxc/200/firewall/rules',
      'type=in&action=DROP&iface=vmbr0',
      { iface: "value does not match the regex pattern 'net\\d+'" },
    ],
    [
      '/cluster/firewall/rules',
      'type=in&action=ACCEPT&proto=tcp&dport=90:80',
      { dport: "invalid format - backwards range '90:80' not allowed, did you mean '80:90'?\n" },
    ],
  ])('%s refuses %s', async (path, form, errors) => {
    const door = openDoor();
    const answer = await door.send(`POST ${path}`, { form });
    expect(answer).toMatchObject({ status: 400, json: { errors } });
    expect(await read(door, path)).toEqual([]);
  });

  it('keep a digest that changes exactly with them', async () => {
    const door = openDoor();
    const { send } = door;
    const rules = '/nodes/pve1/qemu/100/firewall/rules';
    await send(`POST ${rules}`, { form: 'type=in&action=ACCEPT&macro=ssh' });
    const digest = async (): Promise<unknown> => ((await read(door, `${rules}/0`)) as { digest: string }).digest;
    const first = await digest();
    await send('PUT /nodes/pve1/qemu/100/firewall/options', { form: 'enable=1' });
    expect(await digest()).toBe(first);
    expect((await send(`PUT ${rules}/0`, { form: `comment=x&digest=${String(first)}` })).status).toBe(200);
    expect(await digest()).not.toBe(first);
    expect(await send(`DELETE ${rules}/0?digest=${String(first)}`)).toMatchObject({ status: 500 });
    expect(await read(door, `${rules}/0`)).toMatchObject({ macro: 'SSH', comment: 'x' });
  });

  it.each([
    ['PUT', 'delete=type', "unable to delete required property 'type'"],
    ['PUT', 'delete=pos', "no such property ('pos')"],
    ['PUT', 'delete=bogus', "no such property ('bogus')"],
  ])('%s with %s leaves them as they are', async (_verb, form, why) => {
    const door = openDoor();
    await door.send('POST /cluster/firewall/rules', { form: 'type=out&action=DROP' });
    const before = await read(door, '/cluster/firewall/rules');
    expect((await door.send('PUT /cluster/firewall/rules/0', { form })).json.errors).toEqual({ delete: why });
    expect(await read(door, '/cluster/firewall/rules')).toEqual(before);
  });
});

describe('names', () => {
  it('of a guest are seen there only, and come before those of the cluster', async () => {
    const door = openDoor();
    const { send } = door;
    const guest = '/nodes/pve1/qemu/100/firewall';
    await send('POST /cluster/firewall/aliases', { form: 'name=Lan&cidr=192.0.2.0/24' });
    await send(`POST ${guest}/aliases`, { form: 'name=lan&cidr=2001:db8::/64' });
    await send(`POST ${guest}/rules`, { form: 'type=in&action=ACCEPT&source=lan' });
    await send(`POST ${guest}/rules`, { form: 'type=in&action=ACCEPT&source=dc/lan' });
    expect(await read(door, `${guest}/rules`)).toMatchObject([{ ipversion: 4 }, { ipversion: 6 }]);
    expect(await read(door, '/nodes/pve2/qemu/101/firewall/refs?type=alias')).toMatchObject([
      { name: 'Lan', scope: 'dc' },
    ]);
    expect(
      await send('POST /nodes/pve2/qemu/101/firewall/rules', { form: 'type=in&action=ACCEPT&source=guest/lan' }),
    ).toMatchObject({
      status: 400,
    });
  });

  it('are renamed, never onto another', async () => {
    const door = openDoor();
    const { send } = door;
    for (const name of ['one', 'two']) {
      await send('POST /cluster/firewall/aliases', { form: `name=${name}&cidr=192.0.2.1` });
      await send('POST /cluster/firewall/ipset', { form: `name=${name}` });
      await send('POST /cluster/firewall/groups', { form: `group=${name}` });
    }
    await send('POST /cluster/firewall/ipset/one', { form: 'cidr=192.0.2.7' });
    expect(await send('PUT /cluster/firewall/aliases/one', { form: 'cidr=192.0.2.2&rename=two' })).toMatchObject({
      status: 400,
    });
    expect(await send('POST /cluster/firewall/ipset', { form: 'name=two&rename=one' })).toMatchObject({
      json: { errors: { name: "IPSet 'two' does already exist" } },
    });
    await send('POST /cluster/firewall/ipset', { form: 'name=three&rename=one&comment=c' });
    expect(await read(door, '/cluster/firewall/ipset')).toMatchObject([
      { name: 'three', comment: 'c' },
      { name: 'two' },
    ]);
    expect(await read(door, '/cluster/firewall/ipset/three')).toMatchObject([{ cidr: '192.0.2.7' }]);
    expect((await send('GET /cluster/firewall/ipset/one')).reason).toBe("no such IPSet 'one'");
    expect(await send('POST /cluster/firewall/groups', { form: 'group=x9&rename=nope' })).toMatchObject({
      json: { errors: { group: "Security group 'nope' does not exist" } },
    });
  });
});

describe('rights', () => {
  it.each([
    ['auditor', 'GET /cluster/firewall/rules', 200],
    ['auditor', 'POST /cluster/firewall/rules', 403],
    ['web', 'GET /nodes/pve1/qemu/100/firewall/rules', 200],
    ['web', 'POST /nodes/pve1/qemu/100/firewall/rules', 403],
    ['web', 'GET /nodes/pve2/qemu/102/firewall/rules', 403],
  ] as const)('%s: %s is %i', async (as, request, status) => {
    const form = request.startsWith('POST') ? { form: 'type=in&action=DROP' } : {};
    expect((await openDoor().send(request, { as, ...form })).status).toBe(status);
  });
});

it('goes with its guest', async () => {
  const door = openDoor();
  await door.send('PUT /nodes/pve1/qemu/103/firewall/options', { form: 'enable=1' });
  await door.ending((await door.send('DELETE /nodes/pve1/qemu/103')).json.data);
  await door.ending((await door.send('POST /nodes/pve1/qemu', { form: 'vmid=103' })).json.data);
  expect(await read(door, '/nodes/pve1/qemu/103/firewall/options')).not.toHaveProperty('enable');
});
