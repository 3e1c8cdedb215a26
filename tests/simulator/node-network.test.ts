import { describe, expect, it } from 'vitest';
import { openDoor, type Door } from './door.ts';

const PATH = '/nodes/pve1/network';

const changesOf = async ({ send }: Door): Promise<string | undefined> =>
  ((await send(`GET ${PATH}`)).json as { changes?: string }).changes;

const read = async ({ send }: Door, iface: string): Promise<unknown> => (await send(`GET ${PATH}/${iface}`)).json.data;

const apply = async ({ send, ending }: Door): Promise<unknown> =>
  (await ending((await send(`PUT ${PATH}`)).json.data)).exit;

const start = async ({ send, ending }: Door, vmid: number): Promise<unknown> =>
  (await ending((await send(`POST /nodes/pve1/qemu/${vmid}/status/start`)).json.data)).exit;

describe('the network of a node', () => {
  it('lets guests find a bridge once it is applied, and lose it once it is gone', async () => {
    const door = openDoor();
    const { send } = door;
    // VM 105 is connected to a bridge that its node has not.
    expect(await start(door, 105)).toBe('start failed: QEMU exited with code 1');
    await send(`POST ${PATH}`, { form: 'iface=vmbr9&type=bridge&autostart=1' });
    expect(await start(door, 105)).toBe('start failed: QEMU exited with code 1');
    expect(await apply(door)).toBe('OK');
    expect(await start(door, 105)).toBe('OK');
    await door.ending((await send('POST /nodes/pve1/qemu/105/status/stop')).json.data);
    await send(`DELETE ${PATH}/vmbr9`);
    expect(await apply(door)).toBe('OK');
    expect(await start(door, 105)).toBe('start failed: QEMU exited with code 1');
    expect(await start(door, 103)).toBe('OK');
  });

  it('shows what would change, until it is applied or taken back', async () => {
    const door = openDoor();
    expect(await changesOf(door)).toBeUndefined();
    await door.send(`POST ${PATH}`, { form: 'iface=vmbr9&type=bridge&cidr=10.9.0.1/24&comments=lab' });
    const changes = await changesOf(door);
    expect(changes).toMatch(/^--- \/etc\/network\/interfaces\t.*\n\+\+\+ \/etc\/network\/interfaces\.new\t/);
    expect(changes).toContain('+iface vmbr9 inet static\n+\taddress 10.9.0.1/24\n');
    expect(changes).toContain('+#lab\n');
    expect(changes?.split('\n').filter((line) => /^-(?!--)/.test(line))).toEqual([]);
    await door.send(`DELETE ${PATH}`);
    expect(await changesOf(door)).toBeUndefined();
    expect((await door.send(`GET ${PATH}/vmbr9`)).status).toBe(400);
  });

  it.each([
    [
      'iface=vmbr9&type=bridge&cidr=10.9.0.1/24',
      { address: '10.9.0.1', netmask: '24', method: 'static', bridge_fd: '0' },
    ],
    ['iface=vmbr9&type=bridge&address=10.9.0.1&netmask=255.255.254.0', { cidr: '10.9.0.1/23', netmask: '23' }],
    ['iface=vmbr9&type=bridge&cidr6=fd00::1/64', { method: 'manual', method6: 'static', families: ['inet', 'inet6'] }],
    ['iface=vmbr9&type=bridge&bridge_vlan_aware=1', { bridge_vlan_aware: 1, bridge_vids: '2-4094' }],
    ['iface=bond0&type=bond&slaves=eno7%20eno8', { bond_mode: 'balance-rr', slaves: 'eno7 eno8' }],
    ['iface=eno1.50&type=vlan&mtu=9000', { 'vlan-id': '50', 'vlan-raw-device': 'eno1', mtu: '9000' }],
  ])('reads %s back', async (form, wanted) => {
    const door = openDoor();
    expect((await door.send(`POST ${PATH}`, { form })).status).toBe(200);
    expect(await read(door, /iface=([^&]+)/.exec(form)?.[1] ?? '')).toMatchObject(wanted);
  });

  it.each([
    ['iface=vmbr0&type=bridge', 'iface'],
    ['iface=vmbr9&type=bridge&bridge_ports=eno1', 'bridge_ports'],
    ['iface=vmbr9&type=bridge&cidr=10.9.0.1/24&gateway=10.9.0.2', 'gateway'],
    ['iface=vmbr9&type=bridge&cidr=10.9.0.1/24&address=10.9.0.1&netmask=24', 'address'],
    ['iface=port1&type=OVSIntPort', 'ovs_bridge'],
    ['iface=port1&type=OVSIntPort&ovs_bridge=vmbr0', 'ovs_bridge'],
  ])('%s is refused for its %s, and nothing waits', async (form, parameter) => {
    const door = openDoor();
    const { status, json } = await door.send(`POST ${PATH}`, { form });
    expect([status, Object.keys(json.errors ?? {})]).toEqual([400, [parameter]]);
    expect(await changesOf(door)).toBeUndefined();
  });

  it('changes options and deletes them', async () => {
    const door = openDoor();
    await door.send(`PUT ${PATH}/vmbr1`, { form: 'type=bridge&cidr=10.9.0.1/24&comments=lab' });
    expect(await read(door, 'vmbr1')).toMatchObject({ cidr: '10.9.0.1/24', bridge_ports: 'eno2', comments: 'lab\n' });
    await door.send(`PUT ${PATH}/vmbr1`, { form: 'type=bridge&delete=cidr,comments' });
    const left = await read(door, 'vmbr1');
    expect(left).toMatchObject({ method: 'manual', autostart: 1 });
    for (const option of ['cidr', 'address', 'netmask', 'comments']) expect(left).not.toHaveProperty(option);
  });

  it('puts ports into their Open vSwitch bridge, and takes them out', async () => {
    const door = openDoor();
    await door.send(`POST ${PATH}`, { form: 'iface=vmbr8&type=OVSBridge&autostart=1' });
    await door.send(`POST ${PATH}`, { form: 'iface=port1&type=OVSIntPort&ovs_bridge=vmbr8&ovs_tag=7' });
    expect(await read(door, 'vmbr8')).toMatchObject({ ovs_ports: 'port1' });
    await door.send(`DELETE ${PATH}/port1`);
    expect(await read(door, 'vmbr8')).toMatchObject({ ovs_ports: '' });
  });

  it('comes up as far as it can where a port is missing', async () => {
    const door = openDoor();
    await door.send(`POST ${PATH}`, { form: 'iface=vmbr9&type=bridge&autostart=1&bridge_ports=eno9' });
    expect(await apply(door)).toBe("command 'ifreload -a' failed: exit code 1");
    expect(await read(door, 'vmbr9')).toMatchObject({ active: 1 });
    expect(await changesOf(door)).toBeUndefined();
  });

  it('is shown without the bridges that a caller may not use', async () => {
    const { send } = openDoor();
    const { data } = (await send(`GET ${PATH}`, { as: 'web' })).json;
    expect((data as { type: string }[]).map(({ type }) => type)).toEqual(['eth', 'eth']);
    expect((await send(`POST ${PATH}`, { as: 'auditor', form: 'iface=vmbr9&type=bridge' })).status).toBe(403);
  });
});
