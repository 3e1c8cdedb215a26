import { describe, expect, it } from 'vitest';
import { openDoor, type Door, type Got } from './door.ts';

const names = ({ json }: Got): unknown[] => (json.data as { poolid: string }[]).map(({ poolid }) => poolid);

const members = async ({ send }: Door, pool: string, type = ''): Promise<string[]> => {
  const [found] = (await send(`GET /pools?poolid=${pool}${type === '' ? '' : `&type=${type}`}`)).json.data as {
    members: { id: string; node: string }[];
  }[];
  return found?.members.map(({ id, node }) => `${id} ${node}`) ?? [];
};

describe('pools', () => {
  it('begin with those of the guests, and exist without members', async () => {
    const { send } = openDoor();
    await send('POST /pools', { form: 'poolid=lab&comment=ours' });
    await send('POST /pools', { form: 'poolid=lab%2Fdeep' });
    expect(names(await send('GET /pools'))).toEqual(['lab', 'lab/deep', 'web']);
    expect(names(await send('GET /pools', { as: 'web' }))).toEqual([]);
    const resources = (await send('GET /cluster/resources')).json.data as { id: string }[];
    expect(resources.map(({ id }) => id)).toEqual(expect.arrayContaining(['/pool/lab', '/pool/lab/deep', '/pool/web']));
  });

  it('have guests of all nodes, and each storage once', async () => {
    const door = openDoor();
    await door.send('PUT /pools', { form: 'poolid=web&storage=local,ceph' });
    expect(await members(door, 'web')).toEqual([
      'qemu/100 pve1',
      'qemu/101 pve2',
      expect.stringMatching(/^lxc\/\d+ pve\d$/),
      'storage/pve1/local pve1',
      'storage/pve1/ceph pve1',
    ]);
    expect(await members(door, 'web', 'qemu')).toEqual(['qemu/100 pve1', 'qemu/101 pve2']);
    expect((await door.send('GET /pools?type=qemu')).json.errors).toEqual({
      poolid: "missing property required by 'type'",
    });
  });

  it('change as a whole or not at all', async () => {
    const door = openDoor();
    await door.send('POST /pools', { form: 'poolid=lab' });
    expect((await door.send('PUT /pools', { form: 'poolid=lab&vms=102,100&storage=local&comment=x' })).reason).toBe(
      "update pools failed: VM 100 belongs already to pool 'web' and 'allow-move' is not set",
    );
    expect((await door.send('GET /pools/lab')).json.data).toEqual({ poolid: 'lab', members: [] });
    await door.send('PUT /pools', { form: 'poolid=lab&vms=102,100&storage=local&comment=x&allow-move=1' });
    expect(await members(door, 'lab')).toEqual(['qemu/100 pve1', 'qemu/102 pve2', 'storage/pve1/local pve1']);
    expect(await members(door, 'web', 'qemu')).toEqual(['qemu/101 pve2']);
    expect((await door.send('PUT /pools', { form: 'poolid=lab&vms=101&storage=local&delete=1' })).reason).toBe(
      'update pools failed: VM 101 is not a pool member',
    );
    expect(await members(door, 'lab', 'storage')).toHaveLength(1);
  });

  it('go when they are empty, and their rules with them', async () => {
    const door = openDoor();
    const remove = async (): Promise<string> => (await door.send('DELETE /pools?poolid=web')).reason;
    expect(await remove()).toBe("delete pool failed: pool 'web' is not empty (contains VM 100)");
    const vms = [...door.simulator.cluster.guests.values()]
      .filter(({ pool }) => pool === 'web')
      .map(({ vmid }) => vmid);
    await door.send('PUT /pools/web', { form: `vms=${vms.join(',')}&delete=1` });
    await door.send('PUT /pools/web', { form: 'storage=local' });
    expect(await remove()).toBe("delete pool failed: pool 'web' is not empty (contains storage 'local')");
    await door.send('PUT /pools/web', { form: 'storage=local&delete=1' });
    expect(await remove()).toBe('OK');
    await door.send('POST /pools', { form: 'poolid=web' });
    await door.send('PUT /pools', { form: 'poolid=web&vms=100' });
    expect((await door.send('GET /nodes/pve1/qemu/100/config', { as: 'web' })).status).toBe(403);
  });

  it('lose guests that are destroyed, and take numbers before there is a guest', async () => {
    const door = openDoor();
    await door.send('PUT /access/acl', { form: 'path=%2Fvms%2F103&roles=PVEVMUser&users=web%40pve' });
    await door.send('PUT /pools', { form: 'poolid=web&vms=103,999' });
    expect((await door.send('PUT /pools', { form: 'poolid=web&vms=999' })).reason).toMatch(/already a pool member/);
    await door.ending((await door.send('DELETE /nodes/pve1/qemu/103')).json.data);
    expect(await members(door, 'web', 'qemu')).toEqual(['qemu/100 pve1', 'qemu/101 pve2']);
    expect(JSON.stringify((await door.send('GET /access/acl')).json.data)).not.toContain('/vms/103');
    await door.ending((await door.send('POST /nodes/pve3/qemu', { form: 'vmid=999' })).json.data);
    expect(await members(door, 'web', 'qemu')).toEqual(['qemu/100 pve1', 'qemu/101 pve2', 'qemu/999 pve3']);
  });
});

describe('rights on a pool', () => {
  it('reach its storages, from a pool above too, and end with the membership', async () => {
    const { send } = openDoor();
    await send('POST /pools', { form: 'poolid=web%2Fdisks' });
    await send('PUT /access/acl', { form: 'path=%2Fpool%2Fweb&roles=PVEDatastoreUser&users=web%40pve' });
    const look = async (): Promise<number> =>
      (await send('GET /nodes/pve1/storage/local/content', { as: 'web' })).status;
    expect(await look()).toBe(403);
    await send('PUT /pools', { form: 'poolid=web%2Fdisks&storage=local' });
    expect(await look()).toBe(200);
    expect((await send('GET /access/permissions', { as: 'web' })).json.data).toMatchObject({
      '/storage/local': { 'Datastore.Audit': 0 },
      '/vms/100': { 'VM.Audit': 0 },
      '/pool/web': { 'VM.Audit': 1 },
    });
    await send('PUT /pools', { form: 'poolid=web%2Fdisks&storage=local&delete=1' });
    expect(await look()).toBe(403);
  });

  it('do not outweigh NoAccess, neither on the guest nor on the pool', async () => {
    const { send } = openDoor();
    const acl = (path: string, more = ''): Promise<Got> =>
      send('PUT /access/acl', { form: `path=${path}&roles=NoAccess&users=web@pve${more}` });
    const look = async (): Promise<number> => (await send('GET /nodes/pve1/qemu/100/config', { as: 'web' })).status;
    expect(await look()).toBe(200);
    await acl('/vms/100');
    expect(await look()).toBe(403);
    await acl('/vms/100', '&delete=1');
    expect(await look()).toBe(200);
    await acl('/pool/web');
    expect(await look()).toBe(403);
  });

  it('let nobody put in what he may not hand out', async () => {
    const { send } = openDoor();
    await send('PUT /access/acl', { form: 'path=%2Fpool&roles=PVEPoolAdmin&users=web%40pve' });
    await send('PUT /access/acl', { form: 'path=%2Fpool%2Fweb&roles=PVEPoolAdmin&users=web%40pve' });
    expect((await send('PUT /pools', { as: 'web', form: 'poolid=web&vms=102' })).reason).toBe(
      'update pools failed: 403 Permission check failed (/vms/102, Permissions.Modify|VM.Allocate)',
    );
    expect((await send('POST /pools', { as: 'web', form: 'poolid=mine' })).status).toBe(200);
    expect((await send('DELETE /pools/mine', { as: 'auditor' })).reason).toBe(
      'Permission check failed (/pool/mine, Pool.Allocate)',
    );
  });
});
