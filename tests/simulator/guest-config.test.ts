import { describe, expect, it } from 'vitest';
import { openDoor, type Door } from './door.ts';

type Data = Record<string, unknown>;

/** A guest's configuration as it is now; with `next`, as it will be after a restart. */
const configOf = async ({ send }: Door, path: string, next = false): Promise<Data> =>
  (await send(`GET /nodes/${path}/config${next ? '' : '?current=1'}`)).json.data as Data;

/** The identifiers of the volumes that a guest has on a storage. */
const volumesOf = async ({ send }: Door, node: string, storage: string, vmid: number): Promise<string[]> =>
  ((await send(`GET /nodes/${node}/storage/${storage}/content?vmid=${vmid}`)).json.data as { volid: string }[])
    .map(({ volid }) => volid)
    .sort();

const VM = 'pve1/qemu/100';
const OFF = 'pve1/qemu/103';

describe('options of a VM that runs', () => {
  it.each([
    ['name=other', 'now'],
    ['cpulimit=2', 'now'],
    ['ciuser=admin', 'now'],
    ['net1=virtio,bridge=vmbr1', 'now'],
    ['scsi3=ceph:1', 'now'],
    ['memory=4096', 'later'],
    ['cores=2', 'later'],
    ['sata0=ceph:1', 'later'],
    ['efidisk0=ceph:1', 'later'],
    ['boot=order=scsi0', 'now'],
    ['scsi0=ceph:vm-100-disk-0,iothread=1', 'later'],
    ['balloon=0', 'later'],
    ['balloon=1024', 'now'],
  ])('%s is taken %s', async (form, when) => {
    const door = openDoor();
    const [, name = '', value = ''] = /^([^=]+)=(.*)$/.exec(form) ?? [];
    const before = await configOf(door, VM);
    const answer = await door.send(`PUT /nodes/${VM}/config`, { form: `${name}=${encodeURIComponent(value)}` });
    expect(answer).toMatchObject({ status: 200 });
    const [now, next] = [await configOf(door, VM), await configOf(door, VM, true)];
    if (when === 'now') expect(now[name]).toEqual(next[name]);
    else expect(now[name]).toEqual(before[name]);
    expect(next[name]).toBeDefined();
  });

  it('plugs no disk where its hotplug is off', async () => {
    const door = openDoor();
    await door.send(`PUT /nodes/${VM}/config`, { form: 'hotplug=network' });
    await door.send(`PUT /nodes/${VM}/config`, { form: 'scsi3=ceph:1' });
    expect(await configOf(door, VM)).not.toHaveProperty('scsi3');
    await door.send(`PUT /nodes/${VM}/config`, { form: 'revert=scsi3' });
    // What was made for it is not lost.
    expect(await configOf(door, VM, true)).toMatchObject({ unused0: 'ceph:vm-100-disk-1' });
  });

  it('loses a disk that waits for it at its restart, and keeps its volume', async () => {
    const door = openDoor();
    await door.send(`PUT /nodes/${VM}/config`, { form: 'hotplug=0' });
    await door.send(`PUT /nodes/${VM}/config`, { form: 'delete=scsi0' });
    expect(await configOf(door, VM)).toMatchObject({ scsi0: 'ceph:vm-100-disk-0,size=40G' });
    expect(await configOf(door, VM, true)).toMatchObject({ boot: ' ' });
    await door.ending((await door.send(`POST /nodes/${VM}/status/stop`)).json.data);
    await door.ending((await door.send(`POST /nodes/${VM}/status/start`)).json.data);
    const after = await configOf(door, VM);
    expect(after).not.toHaveProperty('scsi0');
    expect(after).toMatchObject({ unused0: 'ceph:vm-100-disk-0', boot: ' ' });
  });

  it('shows what the drive of cloud-init does not have yet', async () => {
    const door = openDoor();
    const change = (form: string): Promise<unknown> => door.send(`PUT /nodes/${VM}/config`, { form });
    const drift = async (): Promise<unknown> => (await door.send(`GET /nodes/${VM}/cloudinit`)).json.data;
    await change('ciuser=admin&ipconfig0=ip%3Ddhcp');
    expect(await drift()).toEqual(
      expect.arrayContaining([
        { key: 'ciuser', pending: 'admin' },
        { key: 'ipconfig0', pending: 'ip=dhcp' },
      ]),
    );
    await door.send(`PUT /nodes/${VM}/cloudinit`);
    expect(await drift()).toEqual([{ key: 'ciuser', value: 'admin' }]);
    await change('delete=ciuser');
    expect(await drift()).toEqual([{ key: 'ciuser', delete: 1 }]);
    await change('ciuser=admin');
    expect(await drift()).toEqual([{ key: 'ciuser', value: 'admin' }]);
  });
});

describe('a change that fails', () => {
  it.each([
    ['scsi1=ceph:4&scsi2=ceph:vm-103-disk-7', "volume 'ceph:vm-103-disk-7' does not exist"],
    ['scsi1=ceph:4&scsi2=local:1', 'Parameter verification failed.'],
    ['scsi1=ceph:4&boot=order%3Dscsi9', "invalid bootorder: device 'scsi9' does not exist'"],
    ['scsi1=ceph:4&ide0=local-lvm:cloudinit', "ide0 - cloud-init drive is already attached at 'ide2'"],
    ['scsi1=ceph:4&hookscript=local:snippets/none.sh', 'Parameter verification failed.'],
    ['scsi1=ceph:4&sshkeys=ssh-ed25519%2520nonsense', 'SSH public key validation error'],
    ['scsi1=ceph:vm-103-disk', "volume 'ceph:vm-103-disk' does not exist"],
    ['scsi1=ceph:disk', "unable to parse rbd volume name 'disk'"],
    ['scsi1=ceph:4&sshkeys=%25ff', 'SSH public key validation error'],
    ['scsi1=ceph:4&cpu=turbo', 'Parameter verification failed.'],
    ['cores=%2B2', "unable to parse value of 'cores' - type check ('integer') failed - got '+2'"],
  ])('%s leaves everything as it was', async (form, reason) => {
    const door = openDoor();
    const [config, volumes] = [await configOf(door, OFF), await volumesOf(door, 'pve1', 'ceph', 103)];
    expect((await door.send(`PUT /nodes/${OFF}/config`, { form })).reason).toBe(reason);
    expect(await configOf(door, OFF)).toEqual(config);
    expect(await volumesOf(door, 'pve1', 'ceph', 103)).toEqual(volumes);
  });
});

it('says how a change went to who waits for it', async () => {
  const { send } = openDoor();
  const change = async (form: string) => send(`POST /nodes/${OFF}/config`, { form: `background_delay=5&${form}` });
  expect((await change('cores=3')).json).toEqual({ data: null });
  expect((await change('scsi1=ceph:vm-103-disk-7')).reason).toBe("volume 'ceph:vm-103-disk-7' does not exist");
});

describe('rights per option', () => {
  it.each([
    ['memory=1024', 403, 'Permission check failed (/vms/103, VM.Config.Memory)'],
    ['cores=1', 403, 'Permission check failed (/vms/103, VM.Config.CPU)'],
    ['delete=onboot', 403, 'Permission check failed (/vms/103, VM.Config.Options)'],
    ['scsi1=ceph:1', 403, 'Permission check failed (/storage/ceph, Datastore.AllocateSpace)'],
    ['scsi1=ceph:vm-102-disk-0', 403, 'Permission check failed (/storage/ceph, Datastore.Audit)'],
    ['delete=scsi0', 403, 'Permission check failed (/vms/103, VM.Config.Disk)'],
    ['net1=virtio,bridge%3Dvmbr1', 403, 'Permission check failed (/vms/103, VM.Config.Network)'],
    ['args=-S', 500, "only root can set 'args' config"],
    ['skiplock=1&ciuser=a', 400, 'Parameter verification failed.'],
    ['ide0=none,media%3Dcdrom', 200, 'OK'],
    ['ciuser=a', 200, 'OK'],
  ])('of an operator: %s', async (form, status, reason) => {
    const { send } = openDoor();
    expect(await send(`PUT /nodes/${OFF}/config`, { as: 'operator', form })).toMatchObject({ status, reason });
  });

  it('of a token of root are not those of root', async () => {
    const { send } = openDoor();
    expect((await send(`PUT /nodes/${OFF}/config`, { form: 'args=-S' })).reason).toBe(
      "only root can set 'args' config",
    );
  });

  it('of containers', async () => {
    const { send } = openDoor();
    const change = async (form: string): Promise<string> =>
      (await send('PUT /nodes/pve3/lxc/203/config', { as: 'operator', form })).reason;
    expect(await change('memory=64')).toContain('VM.Config.Disk|VM.Config.CPU');
  });
});

describe('disks', () => {
  it('go through being unused, attached again and freed', async () => {
    const door = openDoor();
    const change = (form: string) => door.send(`PUT /nodes/${OFF}/config`, { form });
    await change('scsi1=ceph:4,ssd%3D1&boot=order%3Dscsi1%3Bscsi0');
    await change('delete=scsi1');
    expect(await configOf(door, OFF)).toMatchObject({ unused0: 'ceph:vm-103-disk-0', boot: 'order=scsi0' });
    await change('virtio3=ceph:vm-103-disk-0');
    const attached = await configOf(door, OFF);
    expect(attached).toMatchObject({ virtio3: 'ceph:vm-103-disk-0,size=4G' });
    expect(attached).not.toHaveProperty('unused0');
    await change('virtio3=none,media%3Dcdrom');
    expect(await configOf(door, OFF)).toMatchObject({ unused0: 'ceph:vm-103-disk-0' });
    await change('protection=1');
    expect((await change('delete=unused0')).reason).toBe(
      "can't remove unused disk 'ceph:vm-103-disk-0' - protection mode enabled",
    );
    await change('protection=0');
    await change('delete=unused0');
    expect(await volumesOf(door, 'pve1', 'ceph', 103)).toEqual([]);
  });

  it('go for good by force', async () => {
    const door = openDoor();
    await door.send(`PUT /nodes/${OFF}/unlink`, { form: 'idlist=scsi0,ide2&force=1' });
    expect(await volumesOf(door, 'pve1', 'local-lvm', 103)).toEqual([]);
    expect(Object.keys(await configOf(door, OFF)).filter((name) => /scsi0|ide2|unused/.test(name))).toEqual([]);
  });

  it('grow, and their volumes with them', async () => {
    const door = openDoor();
    const resize = async (size: string) =>
      (await door.ending((await door.send(`PUT /nodes/${VM}/resize`, { form: `disk=scsi0&size=${size}` })).json.data))
        .exit;
    expect(await resize('%2B8G')).toBe('OK');
    expect(await resize('40G')).toBe('shrinking disks is not supported');
    expect(await configOf(door, VM)).toMatchObject({ scsi0: 'ceph:vm-100-disk-0,size=48G' });
    expect((await door.send('GET /nodes/pve1/storage/ceph/content?vmid=100')).json.data).toMatchObject([
      { size: 48 * 1024 ** 3 },
    ]);
  });

  it('move to another storage while the VM runs; aborted, nothing has happened', async () => {
    const door = openDoor();
    const begin = async (form: string): Promise<unknown> =>
      (await door.send(`POST /nodes/${VM}/move_disk`, { form })).json.data;
    const before = await configOf(door, VM);
    const upid = await begin('disk=scsi0&storage=local-lvm');
    await door.send(`DELETE /nodes/pve1/tasks/${String(upid)}`);
    expect(await configOf(door, VM)).toEqual(before);
    expect(await volumesOf(door, 'pve1', 'local-lvm', 100)).toEqual([]);
    await door.ending(await begin('disk=scsi0&storage=local-lvm&delete=1'));
    expect(await configOf(door, VM)).toMatchObject({ scsi0: 'local-lvm:vm-100-disk-0,size=40G' });
    expect(await configOf(door, VM)).not.toHaveProperty('unused0');
    expect(await volumesOf(door, 'pve1', 'ceph', 100)).toEqual([]);
  });

  it('are handed to another VM of the same node under its name', async () => {
    const door = openDoor();
    const hand = (form: string) => door.send(`POST /nodes/${OFF}/move_disk`, { form: `disk=scsi0&${form}` });
    expect((await hand('target-vmid=106')).reason).toBe('Both VMs need to be on the same node (pve2 != pve1)');
    expect((await hand('target-vmid=105')).reason).toBe("Target disk key 'scsi0' is already in use for VM '105'");
    expect((await hand('storage=ceph&target-vmid=105')).status).toBe(400);
    const upid = (await hand('target-vmid=105&target-disk=scsi4')).json.data;
    expect((await door.ending(upid)).exit).toBe('OK');
    expect(await configOf(door, 'pve1/qemu/105')).toMatchObject({ scsi4: 'local-lvm:vm-105-disk-1,size=60G' });
    expect(await configOf(door, OFF)).not.toHaveProperty('scsi0');
    expect(await volumesOf(door, 'pve1', 'local-lvm', 103)).toEqual(['local-lvm:vm-103-cloudinit']);
  });

  it.each([
    [VM, 'snapshot', { hasFeature: 1, nodes: ['pve1', 'pve2', 'pve3'] }],
    [OFF, 'snapshot', { hasFeature: 1, nodes: ['pve1'] }],
    [VM, 'clone', { hasFeature: 0 }],
    ['pve1/qemu/9000', 'clone', { hasFeature: 1 }],
    ['pve3/lxc/203', 'copy', { hasFeature: 1 }],
  ])('of %s: %s', async (path, feature, answer) => {
    const { send } = openDoor();
    expect((await send(`GET /nodes/${path}/feature?feature=${feature}`)).json.data).toMatchObject(answer);
  });
});

describe('containers', () => {
  const CT = 'pve1/lxc/200';

  it('mount new volumes while they run, and let go of them later', async () => {
    const door = openDoor();
    await door.send(`PUT /nodes/${CT}/config`, { form: 'mp0=ceph:2,mp%3D/data,backup%3D1&nameserver=192.0.2.1' });
    expect(await configOf(door, CT)).toMatchObject({ mp0: 'ceph:vm-200-disk-0,mp=/data,backup=1,size=2G' });
    expect(await configOf(door, CT)).not.toHaveProperty('nameserver');
    await door.send(`PUT /nodes/${CT}/config`, { form: 'delete=mp0' });
    expect(await configOf(door, CT)).toHaveProperty('mp0');
    expect(await configOf(door, CT, true)).not.toHaveProperty('mp0');
  });

  it('move no volume while they run', async () => {
    const door = openDoor();
    const { json } = await door.send(`POST /nodes/${CT}/move_volume`, { form: 'volume=rootfs&storage=ceph' });
    expect((await door.ending(json.data)).exit).toBe('cannot move volumes of a running container');
  });

  it('tell of each NIC', async () => {
    const { send } = openDoor();
    await send(`PUT /nodes/${CT}/config`, {
      form: 'net1=name%3Deth1,bridge%3Dvmbr1,ip%3D10.0.0.5/8,hwaddr%3D02:00:00:00:00:01',
    });
    expect((await send(`GET /nodes/${CT}/interfaces`)).json.data).toMatchObject([
      { name: 'lo' },
      { name: 'eth0', inet: '192.0.2.100/24' },
      { name: 'eth1', inet: '10.0.0.5/8', inet6: 'fe80::0:ff:fe00:1/64' },
    ]);
  });
});
