import { describe, expect, it } from 'vitest';
import { fakeHost, refusal, type Seen } from '../support/msw.ts';
import { openWorld, type World } from '../support/world.ts';
import { putFile } from './contract/making.ts';

const host = fakeHost();
const ISO = 'debian-13.1.0-amd64-netinst.iso';
const TEMPLATE = 'debian-13-standard_13.1-2_amd64.tar.zst';
const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl amy@laptop';

const create = (world: World, args: object): Promise<{ text: string; isError: boolean }> =>
  world.call('pve_guest_create', { kind: 'vm', name: 'web3', ...args });

/** The parameters of the first write. */
const sent = (world: World): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(world.writes()[0]?.split(' ')[2]));

/** The cluster's list with storages that are not there now. */
const unusable =
  (names: readonly string[]) =>
  async (response: Response, { path }: Seen): Promise<Response> => {
    if (path !== '/cluster/resources') return response;
    const { data } = (await response.json()) as { readonly data: readonly Readonly<Record<string, unknown>>[] };
    const changed = data.map((each) =>
      names.includes(String(each['storage'])) ? { ...each, status: 'unknown' } : each,
    );
    return Response.json({ data: changed });
  };

describe('what pve_guest_create answers', () => {
  it('tells what was made, where, from what, and the next call', async () => {
    const world = await openWorld(host);
    expect((await create(world, { source: ISO, memory: '4G' })).text).toMatchInlineSnapshot(`
      "Done: VM 108 "web3" on pve1 created.
      vmid: 108
      node: pve1
      source: local:iso/debian-13.1.0-amd64-netinst.iso
      disks:
        scsi0: ceph:vm-108-disk-0,size=32G
      net0: virtio=BC:24:11:56:25:C9,bridge=vmbr0
      task: UPID:pve1:00004E27:0007A120:6955B900:qmcreate:108:root@pam!demo:
      state: finished: OK
      # start it with pve_guest_start {"guest": "108"}"
    `);
  });

  it('has the end of the start where it is started too', async () => {
    const world = await openWorld(host);
    const { text } = await create(world, { kind: 'container', source: TEMPLATE, start: true });
    expect(text).toMatchInlineSnapshot(`
      "Done: container 108 "web3" on pve1 created and started.
      vmid: 108
      node: pve1
      source: local:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst
      disks:
        rootfs: ceph:vm-108-disk-0,size=8G
      net0: name=eth0,bridge=vmbr0,hwaddr=BC:24:11:95:08:5F,ip=dhcp,type=veth
      task: UPID:pve1:00004E2E:0007A227:6955B902:vzstart:108:root@pam!demo:
      state: finished: OK
      # look at it with pve_guest_get {"guest": "108"}"
    `);
    expect(world.writes()).toHaveLength(2);
  });

  it('says what was left out where the task still runs', async () => {
    const world = await openWorld(host);
    const { text } = await create(world, { source: 'ceph:vm-102-disk-0', disk: '64G', start: true, wait: false });
    expect(text).toMatch(/^Begun, not finished: VM 108 "web3" on pve1 created and started\./);
    expect(text).toContain('# not sent, since they come after it: grow its disk to 64 GiB; start VM 108 "web3"');
    expect(world.writes()).toHaveLength(1);
  });

  it('tells of warnings of a step before the last', async () => {
    const world = await openWorld(host);
    const { text } = await create(world, {
      kind: 'container',
      source: TEMPLATE,
      start: true,
      set: { features: 'nesting=0' },
    });
    expect(text).toMatch(/# with warnings: pve_task_get \{"upid": "UPID:.*:vzcreate:108:/);
  });

  it('tells what it knows where the configuration can not be read', async () => {
    const world = await openWorld(host, {
      between: ({ path }) => (path.endsWith('/qemu/108/config') ? refusal(500, 'no') : undefined),
    });
    const { text, isError } = await create(world, {});
    expect(isError).toBe(false);
    expect(text).toMatch(/^Done: VM 108 "web3" on pve1 created\./);
    expect(text).toContain('# its configuration could not be read');
  });
});

describe('what pve_guest_create sends', () => {
  it.each<[what: string, args: object, parameters: object]>([
    [
      'a VM as modern guests have them',
      {},
      {
        vmid: '108',
        name: 'web3',
        cores: '2',
        memory: '2048',
        scsi0: 'ceph:32,iothread=1',
        scsihw: 'virtio-scsi-single',
        net0: 'virtio,bridge=vmbr0',
        boot: 'order=scsi0;net0',
        cpu: 'x86-64-v2-AES',
        ostype: 'l26',
        agent: '1',
      },
    ],
    [
      'a container without the rights of the host',
      { kind: 'container', source: TEMPLATE },
      {
        vmid: '108',
        hostname: 'web3',
        ostemplate: `local:vztmpl/${TEMPLATE}`,
        cores: '1',
        memory: '1024',
        rootfs: 'ceph:8',
        net0: 'name=eth0,bridge=vmbr0,ip=dhcp',
        unprivileged: '1',
        features: 'nesting=1',
      },
    ],
  ])('%s', async (_, args, parameters) => {
    const world = await openWorld(host);
    expect((await create(world, args)).isError).toBe(false);
    expect(sent(world)).toEqual(parameters);
  });

  const container = { kind: 'container', source: TEMPLATE };
  it.each<[what: string, args: object, parameters: object]>([
    ['an ISO in a drive', { source: ISO }, { ide2: `local:iso/${ISO},media=cdrom`, boot: 'order=scsi0;ide2;net0' }],
    ['blocks without a format', { storage: 'ceph' }, { scsi0: 'ceph:32,iothread=1' }],
    [
      'a size in MiB',
      { storage: 'ceph', disk: '512M', memory: '512M' },
      { scsi0: 'ceph:0.5,iothread=1', memory: '512' },
    ],
    [
      'sizes without units',
      { storage: 'ceph', disk: '20', memory: '2048' },
      { scsi0: 'ceph:20,iothread=1', memory: '2048' },
    ],
    ['a network with more', { network: 'vmbr1,tag=20' }, { net0: 'virtio,bridge=vmbr1,tag=20' }],
    ['a network by its keys', { network: 'bridge=vmbr1,tag=20' }, { net0: 'virtio,bridge=vmbr1,tag=20' }],
    ['a network as the option has it', { network: 'virtio,bridge=vmbr1' }, { net0: 'virtio,bridge=vmbr1' }],
    [
      'a network with a model',
      { network: 'e1000=BC:24:11:00:00:01,bridge=vmbr1' },
      { net0: 'e1000=BC:24:11:00:00:01,bridge=vmbr1' },
    ],
    [
      'an interface as the option has it',
      { ...container, network: 'name=lan0,bridge=vmbr1,ip=192.0.2.9/24' },
      { net0: 'name=lan0,bridge=vmbr1,ip=192.0.2.9/24' },
    ],
    [
      'an address of its own',
      { ...container, network: 'vmbr0,ip=192.0.2.9/24,gw=192.0.2.1' },
      { net0: 'name=eth0,bridge=vmbr0,ip=192.0.2.9/24,gw=192.0.2.1' },
    ],
    [
      'what is set instead of the usual',
      { set: { net0: 'e1000,bridge=vmbr1', ostype: 'win11' } },
      { net0: 'e1000,bridge=vmbr1', ostype: 'win11' },
    ],
    ['no thread for other controllers', { storage: 'ceph', set: { scsihw: 'virtio-scsi-pci' } }, { scsi0: 'ceph:32' }],
    ['its pool and tags', { set: { pool: 'web', tags: 'a;b' } }, { pool: 'web', tags: 'a;b' }],
    [
      'a drive for cloud-init, and keys percent-encoded once more',
      { storage: 'ceph', set: { ciuser: 'amy', sshkeys: KEY } },
      { ide0: 'ceph:cloudinit', sshkeys: encodeURIComponent(KEY) },
    ],
    [
      'keys as they are where they are encoded',
      { set: { sshkeys: encodeURIComponent(KEY) } },
      { sshkeys: encodeURIComponent(KEY) },
    ],
    [
      'a drive for cloud-init where it is said',
      { set: { ciuser: 'amy', scsi1: 'ceph:cloudinit' } },
      { ide0: undefined, scsi1: 'ceph:cloudinit' },
    ],
    [
      'an image, which has its own size',
      { source: 'ceph:vm-102-disk-0', storage: 'ceph' },
      { scsi0: 'ceph:0,import-from=ceph:vm-102-disk-0,iothread=1', boot: 'order=scsi0;net0' },
    ],
  ])('%s', async (_, args, parameters) => {
    const world = await openWorld(host);
    const { isError, text } = await create(world, args);
    expect(isError, text).toBe(false);
    const all = sent(world);
    expect(Object.fromEntries(Object.keys(parameters).map((name) => [name, all[name]]))).toEqual(parameters);
  });

  it('is of class change, and shows no secret', async () => {
    const world = await openWorld(host);
    const { text } = await create(world, { ...container, set: { password: 'correct-horse' }, dry_run: true });
    expect(text).toContain('class: change\n');
    expect(text).not.toContain('correct-horse');
    expect(text).toContain('password="[redacted]"');
  });

  it('asks nobody about the guest that it makes itself', async () => {
    const world = await openWorld(host, { access: 'operate' });
    expect((await create(world, { source: 'ceph:vm-102-disk-0', disk: '40G', start: true })).isError).toBe(false);
    expect(world.writes()).toHaveLength(3);
  });

  it.each([
    ['smaller than the image', '31G', /^INVALID_INPUT: disk: "31G" is less than the image has: 32 GiB\./, 0],
    ['as large as the image', '32G', /^Done: /, 2],
    ['nothing', '0', /^INVALID_INPUT: disk: "0" is not the size of a disk/, 0],
  ])('a disk that is %s', async (_, disk, answer, writes) => {
    const world = await openWorld(host);
    expect((await create(world, { source: 'ceph:vm-102-disk-0', disk })).text).toMatch(answer);
    expect(world.writes()).toHaveLength(writes);
  });
});

describe('where pve_guest_create makes it', () => {
  it('takes the online node with the most free memory', async () => {
    const world = await openWorld(host);
    for (const guest of world.simulator.cluster.guests.values()) {
      if (guest.node === 'pve2') delete guest.running;
    }
    expect((await create(world, {})).text).toMatch(/ on pve2 created/);
  });

  it('takes the storage with the most room, and only one that can be used', async () => {
    const world = await openWorld(host, { rewrite: unusable(['nas']) });
    expect((await create(world, {})).text).toContain('scsi0: ceph:vm-108-disk-0,size=32G');
  });

  it('takes a node that has the storage that is wanted, or says that none has', async () => {
    const world = await openWorld(host);
    const { cluster } = world.simulator;
    const local = cluster.storages.find(({ name }) => name === 'local-lvm');
    if (local) Object.assign(local, { nodes: ['pve3'] });
    expect((await create(world, { storage: 'local-lvm' })).text).toMatch(/ on pve3 created/);
    const { text } = await create(world, { storage: 'local-lvm', node: 'pve1' });
    expect(text).toMatch(/^NOT_FOUND: Storage "local-lvm" is not on node "pve1"\.\nNext: It is on pve3\./);
  });

  it.each([
    ['node', { node: 'pve9' }, /^NOT_FOUND: There is no node "pve9"\./],
    ['storage', { storage: 'cephh' }, /^NOT_FOUND: There is no storage "cephh"\.\nNext: Did you mean "ceph"\?/],
    ['storage of the source', { source: 'nass:iso/x.iso' }, /^NOT_FOUND: There is no storage "nass"\./],
  ])('names a %s that is not there', async (_, args, answer) => {
    const world = await openWorld(host);
    expect((await create(world, args)).text).toMatch(answer);
    expect(world.writes()).toEqual([]);
  });

  it.each([
    ['any', {}, 'No online node has a storage for disks of VMs that can be used now.'],
    [
      'the one that is wanted',
      { storage: 'ceph', node: 'pve1' },
      'Node "pve1" does not have storage "ceph" that can be used now.',
    ],
  ])('says that it can use no storage: %s', async (_, args, sentence) => {
    const world = await openWorld(host, { rewrite: unusable(['nas', 'ceph', 'local-lvm']) });
    expect((await create(world, args)).text).toContain(`NODE_UNREACHABLE: ${sentence}`);
  });
});

describe('how pve_guest_create finds its source', () => {
  const asked = (): string[] =>
    host.seen.filter(({ path }) => path.endsWith('/content')).map(({ path, query }) => `${path.slice(7)} ${query}`);

  it('looks at the best node, and asks no more where it is found', async () => {
    const world = await openWorld(host);
    await create(world, { source: ISO, storage: 'ceph' });
    expect(asked()).toEqual([
      'pve1/storage/local/content content=iso',
      'pve1/storage/local/content content=import',
      'pve1/storage/nas/content content=iso',
    ]);
  });

  it('asks only the storage of a volume, and a shared one once', async () => {
    const world = await openWorld(host);
    expect((await create(world, { source: 'nas:iso/nope.iso' })).text).toMatch(
      /^NOT_FOUND: .*\nNext: Give one of "nas:iso\/virtio-win-0\.1\.285\.iso"\./,
    );
    expect(asked()).toEqual(['pve1/storage/nas/content content=iso']);
  });

  it('asks which one is meant where several have the name', async () => {
    const world = await openWorld(host);
    const nas = world.simulator.cluster.storages.find(({ name }) => name === 'nas');
    nas?.volumes.push({ volid: `nas:iso/${ISO}`, content: 'iso', format: 'iso', size: 1, createdAt: 1 });
    expect((await create(world, { source: ISO })).text).toMatch(
      /^AMBIGUOUS: 2 volumes are named .*\nNext: Give one of "local:iso\/.*", "nas:iso\/.*" as source\./,
    );
    expect((await create(world, { source: `nas:iso/${ISO}` })).isError).toBe(false);
  });

  it('makes the guest on the node that has it', async () => {
    const world = await openWorld(host);
    putFile(world, 'local:import/noble.qcow2', 'import', 'pve2');
    expect((await create(world, { source: 'noble.qcow2' })).text).toMatch(/ on pve2 created/);
    expect((await create(world, { source: 'noble.qcow2', node: 'pve1' })).text).toMatch(/^NOT_FOUND: /);
  });

  it('names storages that could not be read where it is not found, and needs them not where it is', async () => {
    const broken = (path: string): boolean => path.includes('/storage/nas/content');
    const world = await openWorld(host, { between: ({ path }) => (broken(path) ? refusal(500, 'no') : undefined) });
    expect((await create(world, { source: ISO, storage: 'ceph' })).isError).toBe(false);
    expect((await create(world, { source: 'virtio-win-0.1.285.iso' })).text).toMatch(
      /^NOT_FOUND: There is no ISO or disk image "virtio-win-0\.1\.285\.iso" on any storage that can be read\. Not read: nas:iso@pve1: /,
    );
  });

  it('sends backups and templates elsewhere', async () => {
    const world = await openWorld(host);
    expect((await create(world, { source: 'nas:backup/vzdump-qemu-100-x.vma.zst' })).text).toContain(
      'A backup is restored',
    );
    expect((await create(world, { kind: 'container', source: `local:iso/${ISO}` })).text).toContain('kind "vm"');
  });
});
