import { describe, expect, it } from 'vitest';
import { openDoor, type Door } from './door.ts';

const get = async ({ send }: Door, path: string): Promise<unknown> => (await send(`GET ${path}`)).json.data;

const migrate = async (
  { send, ending }: Door,
  path: string,
  form: string,
): Promise<{ exit: unknown; log: string[] }> => {
  const { json, reason, status } = await send(`POST /nodes/${path}/migrate`, { form });
  return status === 200 ? ending(json.data) : { exit: reason, log: [] };
};

/** Where a guest is, as the cluster's list tells. */
const nodeOf = async (door: Door, vmid: number): Promise<unknown> =>
  ((await get(door, '/cluster/resources?type=vm')) as { vmid: number; node: string }[]).find(
    (guest) => guest.vmid === vmid,
  )?.node;

const volumes = async (door: Door, node: string, storage: string, vmid: number): Promise<unknown> =>
  ((await get(door, `/nodes/${node}/storage/${storage}/content?vmid=${vmid}`)) as { volid: string }[]).map(
    ({ volid }) => volid,
  );

const LOCAL_DISKS = ['local-lvm:vm-103-disk-0', 'local-lvm:vm-103-cloudinit'];

describe('migration', () => {
  it('moves a VM that is off with its local volumes, at the end of its task', async () => {
    const door = openDoor();
    const upid = (await door.send('POST /nodes/pve1/qemu/103/migrate', { form: 'target=pve2' })).json.data;
    expect(await nodeOf(door, 103)).toBe('pve1');
    expect(await get(door, '/nodes/pve1/qemu/103/config')).toMatchObject({ lock: 'migrate' });
    expect((await door.ending(upid)).exit).toBe('OK');
    expect(await nodeOf(door, 103)).toBe('pve2');
    expect(await volumes(door, 'pve1', 'local-lvm', 103)).toEqual([]);
    expect(await volumes(door, 'pve2', 'local-lvm', 103)).toEqual(expect.arrayContaining(LOCAL_DISKS));
    expect(await get(door, '/nodes/pve2/qemu/103/config')).not.toHaveProperty('lock');
    expect((await door.send('POST /nodes/pve2/qemu/103/status/start')).status).toBe(200);
  });

  it.each(['abort', 'fault'])('leaves the guest where it was after an %s', async (what) => {
    const door = openDoor();
    const before = await get(door, '/nodes/pve1/lxc/200/config');
    if (what === 'fault') {
      door.simulator.faults.add({
        fault: { kind: 'task-fails', percent: 50, text: 'gone' },
        where: { task: 'vzmigrate' },
      });
    }
    const upid = String(
      (await door.send('POST /nodes/pve1/lxc/200/migrate', { form: 'target=pve3&restart=1' })).json.data,
    );
    door.clock.advance(2_600);
    if (what === 'abort') await door.send(`DELETE /nodes/pve1/tasks/${upid}`);
    expect((await door.ending(upid)).exit).not.toBe('OK');
    expect(await get(door, '/nodes/pve1/lxc/200/config')).toEqual(before);
    expect(await get(door, '/nodes/pve1/lxc/200/status/current')).toMatchObject({ status: 'running' });
    expect(await volumes(door, 'pve1', 'local-lvm', 200)).toEqual(['local-lvm:vm-200-disk-0']);
    expect(await volumes(door, 'pve3', 'local-lvm', 200)).toEqual([]);
  });

  it.each([
    ['pve1/qemu/100', 'target=pve2', "can't migrate running VM without --online"],
    ['pve1/lxc/200', 'target=pve2', "can't migrate running container without --online or --restart"],
    ['pve1/qemu/103', 'target=pve9', "no such cluster node 'pve9'"],
    ['pve1/qemu/103', 'target=pve2&targetstorage=nope', "storage 'nope' does not exist"],
    ['pve1/qemu/103', 'target=pve2&targetstorage=local', 'Parameter verification failed.'],
    ['pve2/qemu/110', 'target=pve1&online=1', 'VM is locked (backup)'],
    ['pve1/qemu/104', 'target=pve2&online=1', 'migration aborted'],
    ['pve1/lxc/200', 'target=pve2&online=1', 'migration aborted'],
    ['pve1/qemu/100', 'target=pve2&online=1', 'OK'],
    ['pve1/qemu/104', 'target=pve2&online=1&with-local-disks=1', 'OK'],
    ['pve3/lxc/203', 'target=pve1', 'OK'],
  ])('%s with %s: %s', async (path, form, exit) => {
    const door = openDoor();
    const [from = '', , vmid] = path.split('/');
    const end = await migrate(door, path, form);
    expect(end.exit).toBe(exit);
    expect(await nodeOf(door, Number(vmid))).toBe(exit === 'OK' ? /target=(\w+)/.exec(form)?.[1] : from);
  });

  it('keeps a VM running, and lets its disks change their storage', async () => {
    const door = openDoor();
    const { exit } = await migrate(door, 'pve1/qemu/104', 'target=pve3&online=1&with-local-disks=1&targetstorage=nas');
    expect(exit).toBe('OK');
    expect(await get(door, '/nodes/pve3/qemu/104/status/current')).toMatchObject({ status: 'running' });
    expect(await get(door, '/nodes/pve3/qemu/104/config')).toMatchObject({
      scsi0: 'nas:104/vm-104-disk-0.raw,size=120G',
      memory: '12288',
    });
    expect(await volumes(door, 'pve1', 'local-lvm', 104)).toEqual([]);
  });

  it('is blocked by what belongs to the node, and says so beforehand', async () => {
    const door = openDoor();
    await door.send('PUT /nodes/pve1/qemu/107/config', {
      form: 'ide2=local:iso/debian-13.1.0-amd64-netinst.iso,media%3Dcdrom',
    });
    // Only root@pam without a token may hand out devices of the host.
    const { config = {} } = door.simulator.cluster.guests.get(107) ?? {};
    config['hostpci0'] = '0000:01:00.0';
    expect(await get(door, '/nodes/pve1/qemu/107/migrate')).toMatchObject({
      running: 0,
      allowed_nodes: ['pve2', 'pve3'],
      local_disks: [{ volid: 'local:iso/debian-13.1.0-amd64-netinst.iso', cdrom: 1 }],
      local_resources: ['hostpci0'],
    });
    expect((await migrate(door, 'pve1/qemu/107', 'target=pve2')).log.join('\n')).toContain(
      "can't migrate VM which uses local devices: hostpci0",
    );
    Reflect.deleteProperty(config, 'hostpci0');
    expect((await migrate(door, 'pve1/qemu/107', 'target=pve2')).log.join('\n')).toContain(
      "can't migrate local disk 'local:iso/debian-13.1.0-amd64-netinst.iso': local cdrom image",
    );
    await door.send('PUT /nodes/pve1/qemu/107/config', { form: 'ide2=none,media%3Dcdrom' });
    expect((await migrate(door, 'pve1/qemu/107', 'target=pve2')).exit).toBe('OK');
  });

  it('goes only where mapped devices are', async () => {
    const door = openDoor();
    await door.send('POST /cluster/mapping/usb', {
      form: 'id=stick&map=node%3Dpve1%2Cid%3D1234:5678&map=node%3Dpve3%2Cid%3D1234:5678',
    });
    await door.send('PUT /nodes/pve1/qemu/107/config', { form: 'usb0=mapping%3Dstick' });
    expect(await get(door, '/nodes/pve1/qemu/107/migrate')).toMatchObject({
      allowed_nodes: ['pve3'],
      not_allowed_nodes: { pve2: { 'unavailable-resources': ['usb0'] } },
      'mapped-resources': ['usb0'],
      'mapped-resource-info': { usb0: { name: 'stick' } },
    });
    expect((await migrate(door, 'pve1/qemu/107', 'target=pve2')).exit).toBe('migration aborted');
    expect((await migrate(door, 'pve1/qemu/107', 'target=pve3')).exit).toBe('OK');
  });

  it('needs the other node to be up', async () => {
    const door = openDoor(['pve2']);
    const { exit, log } = await migrate(door, 'pve1/qemu/103', 'target=pve2');
    expect(exit).toBe('migration aborted');
    expect(log.join('\n')).toContain("Can't connect to destination address using public key");
    expect(await nodeOf(door, 103)).toBe('pve1');
  });

  it('needs its privilege', async () => {
    const answer = await openDoor().send('POST /nodes/pve1/qemu/103/migrate', { as: 'auditor', form: 'target=pve2' });
    expect(answer).toMatchObject({ status: 403, reason: 'Permission check failed (/vms/103, VM.Migrate)' });
  });
});
