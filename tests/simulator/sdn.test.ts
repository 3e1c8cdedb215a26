import { describe, expect, it } from 'vitest';
import { openDoor, type Door } from './door.ts';

const read = async ({ send }: Door, path: string): Promise<unknown> => (await send(`GET ${path}`)).json.data;

const setUp = async (door: Door): Promise<void> => {
  await door.send('POST /cluster/sdn/zones', { form: 'zone=z1&type=simple&nodes=pve1,pve2&ipam=pve' });
  await door.send('POST /cluster/sdn/vnets', { form: 'vnet=vn1&zone=z1&alias=office' });
  await door.send('POST /cluster/sdn/vnets/vn1/subnets', {
    form: 'subnet=192.0.2.0/24&type=subnet&gateway=192.0.2.1',
  });
};

const apply = async (door: Door, form = ''): Promise<unknown> =>
  (await door.ending((await door.send('PUT /cluster/sdn', { form })).json.data)).exit;

describe('what is configured', () => {
  it('waits until it is applied on all nodes, which then have it', async () => {
    const door = openDoor();
    await setUp(door);
    expect(await read(door, '/cluster/sdn/zones?running=1')).toEqual([]);
    expect(await read(door, '/cluster/sdn/vnets/vn1?pending=1')).toMatchObject({
      state: 'new',
      pending: { zone: 'z1' },
    });
    expect(await read(door, '/nodes/pve1/sdn/zones')).toEqual([]);
    const { data } = (await door.send('PUT /cluster/sdn')).json;
    expect(String(data)).toContain(':reloadnetworkall::');
    expect(await read(door, '/nodes/pve1/sdn/zones')).toEqual([{ zone: 'z1', status: 'pending' }]);
    expect((await door.ending(data)).exit).toBe('OK');
    expect(await read(door, '/nodes/pve1/sdn/zones')).toEqual([{ zone: 'z1', status: 'available' }]);
    expect(await read(door, '/nodes/pve3/sdn/zones')).toEqual([]);
    expect(await read(door, '/nodes/pve2/sdn/zones/z1/content')).toEqual([{ vnet: 'vn1', status: 'available' }]);
    expect(await read(door, '/nodes/pve2/tasks?typefilter=srvreload')).toMatchObject([
      { id: 'networking', status: 'OK' },
    ]);
    expect(await read(door, '/cluster/sdn/vnets/vn1?pending=1')).not.toHaveProperty('state');
  });

  it('shows what changed and what is to go, and can be taken back', async () => {
    const door = openDoor();
    await setUp(door);
    await apply(door);
    await door.send('PUT /cluster/sdn/vnets/vn1', { form: 'isolate-ports=1&delete=alias' });
    await door.send('DELETE /cluster/sdn/vnets/vn1/subnets/z1-192.0.2.0-24');
    expect(await read(door, '/cluster/sdn/vnets?pending=1')).toMatchObject([
      { vnet: 'vn1', state: 'changed', alias: 'office', pending: { 'isolate-ports': 1, alias: 'deleted' } },
    ]);
    expect(await read(door, '/cluster/sdn/vnets/vn1/subnets?pending=1')).toMatchObject([{ state: 'deleted' }]);
    expect(await read(door, '/cluster/sdn/vnets/vn1/subnets')).toEqual([]);
    await door.send('POST /cluster/sdn/rollback');
    expect(await read(door, '/cluster/sdn/vnets/vn1')).toMatchObject({ alias: 'office' });
    expect(await read(door, '/cluster/sdn/vnets/vn1/subnets')).toMatchObject([{ cidr: '192.0.2.0/24' }]);
  });

  it('makes bridges that guests start on, and takes them away again', async () => {
    const door = openDoor();
    const start = async (): Promise<unknown> =>
      (await door.ending((await door.send('POST /nodes/pve1/qemu/103/status/start')).json.data)).exit;
    await door.send('PUT /nodes/pve1/qemu/103/config', { form: 'net0=virtio,bridge%3Dvn1' });
    await setUp(door);
    expect(await start()).toBe('start failed: QEMU exited with code 1');
    await apply(door);
    expect(await start()).toBe('OK');
    expect(await read(door, '/nodes/pve1/sdn/zones/z1/bridges')).toMatchObject([
      { name: 'vn1', ports: [{ name: 'tap103i0', vmid: 103, index: 'net0' }] },
    ]);
    await door.send('DELETE /cluster/sdn/vnets/vn1/subnets/z1-192.0.2.0-24');
    await door.send('DELETE /cluster/sdn/vnets/vn1');
    await apply(door);
    expect(door.simulator.cluster.nodes[0]?.bridges).toEqual(['vmbr0', 'vmbr1']);
  });

  it('is closed to others while somebody holds the lock', async () => {
    const door = openDoor();
    await setUp(door);
    expect((await door.send('POST /cluster/sdn/lock')).reason).toContain('configuration has pending changes');
    const token = String((await door.send('POST /cluster/sdn/lock', { form: 'allow-pending=1' })).json.data);
    for (const request of [
      'DELETE /cluster/sdn/zones/z1',
      'PUT /cluster/sdn',
      'POST /cluster/sdn/rollback',
      'DELETE /cluster/sdn/lock',
    ]) {
      expect((await door.send(request)).reason).toContain('invalid lock token provided!');
    }
    expect((await door.send('PUT /cluster/sdn/vnets/vn1', { form: `alias=x&lock-token=${token}` })).status).toBe(200);
    expect(await apply(door, `lock-token=${token}`)).toBe('OK');
    expect((await door.send('PUT /cluster/sdn/vnets/vn1', { form: 'alias=y' })).status).toBe(200);
  });
});

describe('checks', () => {
  it.each([
    ['/cluster/sdn/zones', 'zone=q1&type=qinq&bridge=vmbr0', "missing value for required option 'tag'"],
    ['/cluster/sdn/zones', 'zone=s1&type=simple&bridge=vmbr0', "unexpected property 'bridge'"],
    ['/cluster/sdn/zones', 'zone=s1&type=simple&ipam=nope', 'ipam: nope not existing'],
    ['/cluster/sdn/zones', 'zone=e1&type=evpn&controller=nope&vrf-vxlan=10', "controller nope don't exist"],
    [
      '/cluster/sdn/controllers',
      'controller=c1&type=evpn&asn=65000',
      'must have exactly one of peers / fabric defined',
    ],
    ['/cluster/sdn/vnets', 'vnet=vn2&zone=z1&tag=5', 'tag: vlan tag is not allowed on simple zone'],
    ['/cluster/sdn/vnets', 'vnet=vn2&zone=z2', 'tag: missing vlan tag'],
    ['/cluster/sdn/vnets', 'vnet=vn2&zone=z2&tag=7', 'tag: tag 7 already exist in vnet vl7'],
    [
      '/cluster/sdn/vnets/vn1/subnets',
      'subnet=198.51.100.0/24&type=subnet&gateway=192.0.2.9',
      'gateway: 192.0.2.9 is not in subnet',
    ],
    [
      '/cluster/sdn/vnets/vn1/subnets',
      'subnet=198.51.100.0/24&type=subnet&dhcp-range=start-address%3D198.51.100.9,end-address%3D192.0.2.1',
      'dhcp-range: end-address 192.0.2.1 is not in subnet',
    ],
  ])('%s refuses %s: %s', async (path, form, why) => {
    const door = openDoor();
    await setUp(door);
    await door.send('POST /cluster/sdn/zones', { form: 'zone=z2&type=vlan&bridge=vmbr0' });
    await door.send('POST /cluster/sdn/vnets', { form: 'vnet=vl7&zone=z2&tag=7' });
    const before = await read(door, path);
    const answer = await door.send(`POST ${path}`, { form });
    expect(answer.status).toBe(500);
    expect(answer.json.message).toContain(why);
    expect(await read(door, path)).toEqual(before);
  });
});

it('gives out addresses of networks that run, each once', async () => {
  const door = openDoor();
  await setUp(door);
  const give = (ip: string): Promise<{ reason: string }> =>
    door.send('POST /cluster/sdn/vnets/vn1/ips', { form: `zone=z1&ip=${ip}&mac=BC:24:11:00:00:67` });
  expect((await give('192.0.2.9')).reason).toContain("can't find any subnet for ip 192.0.2.9");
  await apply(door);
  expect((await give('192.0.2.9')).reason).toBe('OK');
  expect((await give('192.0.2.9')).reason).toBe("IP '192.0.2.9' already exist");
  expect((await give('192.0.2.1')).reason).toBe("IP '192.0.2.1' already exist");
  expect(await read(door, '/cluster/sdn/ipams/pve/status')).toMatchObject([
    { ip: '192.0.2.1', gateway: 1, subnet: '192.0.2.0/24', vnet: 'vn1', zone: 'z1' },
    { ip: '192.0.2.9', vmid: 103, hostname: 'mail' },
  ]);
});

it('has a firewall of its own, for those with rights on the zone', async () => {
  const door = openDoor();
  await setUp(door);
  const rules = '/cluster/sdn/vnets/vn1/firewall/rules';
  expect((await door.send(`POST ${rules}`, { form: 'type=forward&action=DROP' })).status).toBe(200);
  expect(await read(door, rules)).toMatchObject([{ type: 'forward' }]);
  expect((await door.send(`POST ${rules}`, { form: 'type=in&action=DROP' })).json.errors).toEqual({
    type: "invalid rule type 'in' for rule_env 'vnet'",
  });
  expect((await door.send(`GET ${rules}`, { as: 'auditor' })).status).toBe(200);
  expect((await door.send(`POST ${rules}`, { as: 'auditor', form: 'type=forward&action=DROP' })).status).toBe(403);
  expect((await door.send('GET /cluster/sdn/vnets/nope/firewall/rules')).reason).toContain('invalid vnet specified');
});

it('keeps entries of prefix lists and route maps in order, and members with their fabric', async () => {
  const door = openDoor();
  const { send } = door;
  await send('POST /cluster/sdn/prefix-lists', { form: 'id=p1' });
  for (const form of ['action=permit&prefix=192.0.2.0/24&seq=20', 'action=deny&prefix=198.51.100.0/24&seq=10']) {
    await send('POST /cluster/sdn/prefix-lists/p1/entries', { form });
  }
  await send('PUT /cluster/sdn/prefix-lists/p1/entries/20', { form: 'le=32' });
  expect(await read(door, '/cluster/sdn/prefix-lists/p1/entries')).toEqual([
    { seq: 10, action: 'deny', prefix: '198.51.100.0/24' },
    { seq: 20, action: 'permit', prefix: '192.0.2.0/24', le: 32 },
  ]);
  await send('POST /cluster/sdn/route-maps/entries', { form: 'route-map-id=m1&order=10&action=permit' });
  expect(await read(door, '/cluster/sdn/route-maps')).toEqual([{ id: 'm1' }]);
  expect(await read(door, '/cluster/sdn/route-maps/entries/m1/entry/10')).toMatchObject({
    order: 10,
    action: 'permit',
  });
  await send('POST /cluster/sdn/fabrics/fabric', { form: 'id=fab&protocol=openfabric&ip_prefix=198.51.100.0/24' });
  for (const [i, node] of ['pve1', 'pve2'].entries()) {
    const form = `node_id=${node}&protocol=openfabric&ip=198.51.100.${i + 1}&interfaces=name%3Deno2`;
    expect((await send('POST /cluster/sdn/fabrics/node/fab', { form })).reason).toBe('OK');
  }
  await apply(door);
  expect(await read(door, '/nodes/pve1/sdn/fabrics/fab/neighbors')).toMatchObject([{ neighbor: 'pve2', status: 'Up' }]);
  expect(await read(door, '/nodes/pve1/sdn/fabrics/fab/routes')).toEqual([{ route: '198.51.100.2/32', via: ['eno2'] }]);
  await send('DELETE /cluster/sdn/fabrics/fabric/fab');
  expect(await read(door, '/cluster/sdn/fabrics/all')).toEqual({ fabrics: [], nodes: [] });
});
