import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import methods from '../../generated/manifest.json' with { type: 'json' };
import type { Planned, Verb } from '../../src/endpoint.ts';
import { touches, type Touches } from '../../src/rules/touches.ts';

type Params = Planned['params'];

const of = (route: string, params: Params): Touches => {
  const [method = '', path = ''] = route.split(' ');
  return touches({ method: method as Verb, path, params });
};

const QEMU = { node: 'pve1', vmid: 100 };
const CONFIG = 'PUT /nodes/{node}/qemu/{vmid}/config';
const MIGRATE = 'POST /nodes/{node}/qemu/{vmid}/migrate';
const CREATE = 'POST /nodes/{node}/qemu';
const VZDUMP = 'POST /nodes/{node}/vzdump';
const JOBS = 'POST /cluster/backup';
const VOLUME = 'DELETE /nodes/{node}/storage/{storage}/content/{volume}';
const STOP_TASK = 'DELETE /nodes/{node}/tasks/{upid}';
const task = (what: string): string => `UPID:pve1:0000C530:001A2B3C:66F00000:${what}:root@pam:`;
const REMOTE = 'POST /nodes/{node}/qemu/{vmid}/remote_migrate';

describe('what a request touches', () => {
  it.each<
    [route: string, params: Params, guests: readonly number[], nodes: readonly string[], storages?: readonly string[]]
  >([
    ['GET /version', {}, [], []],
    [STOP_TASK, { node: 'pve1', upid: task('qmstart:105') }, [105], ['pve1']],
    [STOP_TASK, { node: 'pve1', upid: task('imgdel:430@local') }, [], ['pve1']],
    [STOP_TASK, { node: 'pve1', upid: task('vzdump:') }, [], ['pve1']],
    [STOP_TASK, { node: 'pve1', upid: 'nonsense' }, [], ['pve1']],
    ['DELETE /nodes/{node}/qemu/{vmid}', QEMU, [100], ['pve1']],
    ['DELETE /nodes/{node}/qemu/{vmid}', { node: 'pve1', vmid: '100' }, [100], ['pve1']],
    [CONFIG, { ...QEMU, scsi0: 'ceph:4' }, [100], ['pve1'], ['ceph']],
    [CONFIG, { ...QEMU, scsi0: 'iothread=1,file=ceph:vm-100-disk-0' }, [100], ['pve1'], ['ceph']],
    [CONFIG, { ...QEMU, scsi0: 'lvm:0,import-from=nas:105/vm-105-disk-0.raw' }, [100, 105], ['pve1'], ['lvm', 'nas']],
    [
      CONFIG,
      { ...QEMU, ide2: 'local:iso/x.iso,media=cdrom', cicustom: 'user=snip:snippets/a,meta=local:snippets/b' },
      [100],
      ['pve1'],
      ['local', 'snip'],
    ],
    [
      CONFIG,
      { ...QEMU, net0: 'virtio=BC:24:11:00:00:66,bridge=vmbr0', description: 'ceph:vm-200-disk-0' },
      [100],
      ['pve1'],
    ],
    [
      'PUT /nodes/{node}/lxc/{vmid}/config',
      { ...QEMU, mp0: 'nas:subvol-101-disk-0,mp=/a:b' },
      [100, 101],
      ['pve1'],
      ['nas'],
    ],
    [
      CREATE,
      { node: 'pve1', vmid: 200, archive: 'pbs:backup/vm/105/2026-01-01T00:00:00Z', storage: 'lvm' },
      [200, 105],
      ['pve1'],
      ['pbs', 'lvm'],
    ],
    [
      'POST /nodes/{node}/qemu/{vmid}/clone',
      { ...QEMU, newid: 300, target: 'pve2', storage: 'ceph' },
      [100, 300],
      ['pve1', 'pve2'],
      ['ceph'],
    ],
    [MIGRATE, { ...QEMU, target: 'pve2', targetstorage: 'a:b,c' }, [100], ['pve1', 'pve2'], ['a', 'b', 'c']],
    [MIGRATE, { ...QEMU, target: 'pve2', targetstorage: '1' }, [100], ['pve1', 'pve2']],
    [
      'POST /nodes/{node}/lxc/{vmid}/migrate',
      { ...QEMU, target: 'pve2', 'target-storage': 'b' },
      [100],
      ['pve1', 'pve2'],
      ['b'],
    ],
    [REMOTE, { ...QEMU, 'target-vmid': 900, 'target-storage': 'x' }, [100], ['pve1']],
    ['POST /nodes/{node}/qemu/{vmid}/move_disk', { ...QEMU, 'target-vmid': 900 }, [100, 900], ['pve1']],
    [
      VZDUMP,
      { node: 'pve1', vmid: '100,101;102', storage: 'pbs', fleecing: 'enabled=1,storage=fast' },
      [100, 101, 102],
      ['pve1'],
      ['pbs', 'fast'],
    ],
    [JOBS, { vmid: '100', node: 'pve2', storage: 'pbs' }, [100], ['pve2'], ['pbs']],
    ['POST /cluster/bulk-action/guest/shutdown', { vms: ['100', 101] }, [100, 101], []],
    ['POST /nodes/{node}/migrateall', { node: 'pve1', target: 'pve2', vms: '100 101' }, [100, 101], ['pve1', 'pve2']],
    ['PUT /cluster/ha/resources/{sid}', { sid: 'vm:100' }, [100], []],
    ['DELETE /cluster/ha/resources/{sid}', { sid: '100' }, [100], []],
    [
      'POST /cluster/ha/rules',
      { rule: 'x', resources: 'vm:100,ct:101', nodes: 'pve1:2,pve2' },
      [100, 101],
      ['pve1', 'pve2'],
    ],
    ['POST /cluster/replication', { id: '100-0', target: 'pve2' }, [100], ['pve2']],
    ['DELETE /cluster/replication/{id}', { id: '100-12' }, [100], []],
    ['DELETE /cluster/backup/{id}', { id: '100-0' }, [], []],
    [
      'POST /cluster/mapping/pci',
      { id: 'gpu', map: ['node=pve1,path=0000:01:00.0', 'id=1,node=pve2'] },
      [],
      ['pve1', 'pve2'],
    ],
    [VOLUME, { node: 'pve1', storage: 'ceph', volume: 'ceph:vm-100-disk-0' }, [100], ['pve1'], ['ceph']],
    [
      VOLUME,
      { node: 'pve1', storage: 'nas', volume: 'backup/vzdump-lxc-104-2026_01_01-00_00_00.tar.zst' },
      [104],
      ['pve1'],
      ['nas'],
    ],
    [VOLUME, { node: 'pve1', storage: 'nas', volume: 'nas:base-100-disk-0/vm-101-disk-0' }, [101], ['pve1'], ['nas']],
    [VOLUME, { node: 'pve1', storage: 'nas', volume: 'nas:iso/vm-tools.iso' }, [], ['pve1'], ['nas']],
    [
      'POST /nodes/{node}/storage/{storage}/content/{volume}',
      { node: 'pve1', storage: 'a', volume: 'a:iso/x', target: 'b:iso/x' },
      [],
      ['pve1'],
      ['a', 'b'],
    ],
    [
      'POST /nodes/{node}/storage/{storage}/content',
      { node: 'pve1', storage: 'a', filename: 'vm-107-disk-3', vmid: 107 },
      [107],
      ['pve1'],
      ['a'],
    ],
    [
      'PUT /storage/{storage}',
      { storage: 'nas', nodes: 'pve1,pve2', target: 'iqn.x:y' },
      [],
      ['pve1', 'pve2'],
      ['nas'],
    ],
    ['PUT /pools/{poolid}', { poolid: 'p', vms: '100,101', storage: 'a,b' }, [100, 101], [], ['a', 'b']],
  ])('%s with %j', (route, params, guests, nodes, storages = []) => {
    const got = of(route, params);
    expect({ ...got, guests: [...got.guests].sort(), storages: Array.from(got.storages).sort() }).toMatchObject({
      guests: [...guests].sort(),
      nodes,
      storages: [...storages].sort(),
      unclear: false,
      groups: [],
    });
  });

  it.each<[route: string, params: Params, groups: Touches['groups']]>([
    ['POST /nodes/{node}/status', { node: 'pve1', command: 'reboot' }, [{ of: 'node', name: 'pve1', except: [] }]],
    ['POST /nodes/{node}/stopall', { node: 'pve1' }, [{ of: 'node', name: 'pve1', except: [] }]],
    ['POST /cluster/bulk-action/guest/shutdown', {}, [{ of: 'cluster', except: [] }]],
    [VZDUMP, { node: 'pve1', all: 1, exclude: '100,101' }, [{ of: 'node', name: 'pve1', except: [100, 101] }]],
    [VZDUMP, { node: 'pve1' }, [{ of: 'node', name: 'pve1', except: [] }]],
    [VZDUMP, { node: 'pve1', pool: 'lab' }, [{ of: 'pool', name: 'lab', except: [] }]],
    [VZDUMP, { node: 'pve1', vmid: 100, all: 'yes' }, [{ of: 'node', name: 'pve1', except: [] }]],
    [JOBS, { all: 1 }, [{ of: 'cluster', except: [] }]],
    [JOBS, { all: 1, node: 'pve2' }, [{ of: 'node', name: 'pve2', except: [] }]],
    ['PUT /cluster/backup/{id}', { id: 'x', vmid: 100, node: 'pve1' }, [{ of: 'cluster', except: [] }]],
    ['PUT /cluster/ha/rules/{rule}', { rule: 'x', nodes: 'pve1' }, [{ of: 'cluster', except: [] }]],
    [
      'DELETE /nodes/{node}/storage/{storage}/prunebackups',
      { node: 'pve1', storage: 'a' },
      [{ of: 'cluster', except: [] }],
    ],
    ['DELETE /nodes/{node}/storage/{storage}/prunebackups', { node: 'pve1', storage: 'a', vmid: 100 }, []],
  ])('%s with %j means guests that it does not name', (route, params, groups) => {
    expect(of(route, params).groups).toEqual(groups);
  });

  it.each<[route: string, params: Params]>([
    [CREATE, { node: 'pve1', vmid: '$newid' }],
    [MIGRATE, { ...QEMU, vmid: 'web1' }],
    ['POST /cluster/bulk-action/guest/start', { vms: ['100', { a: 1 }, '0x64'] }],
    ['POST /cluster/bulk-action/guest/start', { vms: {} }],
  ])('%s with %j names a guest that nobody knows yet', (route, params) => {
    expect(of(route, params).unclear).toBe(true);
  });

  it('says so where a node or storage is not known yet', () => {
    expect(of(MIGRATE, { ...QEMU, target: '$node' }).nodes).toBe('unknown');
    expect(of(CONFIG, { ...QEMU, scsi0: 'ceph:4', vmstatestorage: '$storage' }).storages).toBe('unknown');
  });

  it.each<[route: string, params: Params, made: readonly number[]]>([
    [CREATE, { node: 'pve1', vmid: 200 }, [200]],
    [CREATE, { node: 'pve1', vmid: 200, force: 0 }, [200]],
    [CREATE, { node: 'pve1', vmid: 200, force: 1 }, []],
    ['POST /nodes/{node}/lxc', { node: 'pve1', vmid: 200, force: 'x' }, []],
    ['POST /nodes/{node}/qemu/{vmid}/clone', { ...QEMU, newid: 201 }, [201]],
    [CONFIG, QEMU, []],
  ])('%s with %j makes guests', (route, params, made) => {
    expect(of(route, params).made).toEqual(made);
  });

  it('names the guest and the node of every path that has them, whatever else is given', () => {
    const withGuest = methods.filter(({ path }) => path.includes('{vmid}'));
    expect(withGuest.length).toBeGreaterThan(150);
    fc.assert(
      fc.property(
        fc.constantFrom(...withGuest),
        fc.dictionary(fc.string(), fc.anything()),
        ({ verb, path }, params) => {
          const got = of(`${verb} ${path}`, { ...params, node: 'pve1', vmid: 100 });
          expect(got.guests).toContain(100);
          expect(got.nodes === 'unknown' || got.nodes.includes('pve1')).toBe(true);
        },
      ),
    );
  });
});
