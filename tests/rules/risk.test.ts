import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import methods from '../../generated/manifest.json' with { type: 'json' };
import type { Planned, Verb } from '../../src/endpoint.ts';
import { assess, RISKS, stronger, type Assessed, type Risk } from '../../src/rules/risk.ts';

const CONFIG = 'PUT /nodes/{node}/qemu/{vmid}/config';
const LXC_CONFIG = 'PUT /nodes/{node}/lxc/{vmid}/config';
const CREATE = 'POST /nodes/{node}/qemu';
const LXC_CREATE = 'POST /nodes/{node}/lxc';
const MOVE = 'POST /nodes/{node}/qemu/{vmid}/move_disk';
const VZDUMP = 'POST /nodes/{node}/vzdump';
const STORAGE = 'PUT /storage/{storage}';
const OPTIONS = 'PUT /cluster/options';
const HA = 'PUT /cluster/ha/resources/{sid}';
const JOB = 'PUT /cluster/jobs/realm-sync/{id}';
const HARD = 'POST /nodes/{node}/qemu/{vmid}/status/shutdown';

type Params = Planned['params'];

const planned = (route: string, params: Params): Planned => {
  const [verb = '', path = ''] = route.split(' ');
  return { method: verb as Verb, path, params };
};
const assessed = (route: string, params: Params, base: Risk = 'change'): Assessed =>
  assess(planned(route, params), base);

describe('the stronger of two classes', () => {
  it('is the one that stands later in the list, in either order', () => {
    expect(RISKS).toEqual(['read', 'change', 'disrupt', 'destroy', 'exec']);
    for (const [i, a] of RISKS.entries())
      for (const [j, b] of RISKS.entries()) expect(stronger(a, b)).toBe(RISKS[Math.max(i, j)]);
  });
});

// Every rule that raises a class by an example, and next to it what must not be raised.
const RAISED: readonly (readonly [string, Params, Risk, string])[] = [
  [MOVE, { delete: 1 }, 'destroy', 'delete removes the source after the copy'],
  [
    'POST /nodes/{node}/lxc/{vmid}/move_volume',
    { delete: true },
    'destroy',
    'delete removes the source after the copy',
  ],
  [
    'POST /nodes/{node}/qemu/{vmid}/remote_migrate',
    { delete: '1' },
    'destroy',
    'delete removes the source after the copy',
  ],
  [CONFIG, { delete: 'scsi0' }, 'destroy', 'delete names a disk'],
  [CONFIG, { delete: 'cores,unused0' }, 'destroy', 'delete names a disk'],
  [CONFIG, { delete: 'cores;virtio15' }, 'destroy', 'delete names a disk'],
  [CONFIG, { delete: 'cores sata0' }, 'destroy', 'delete names a disk'],
  [CONFIG, { delete: 'cores\0scsi0' }, 'destroy', 'delete names a disk'],
  [CONFIG, { delete: ['cores', 'efidisk0'] }, 'destroy', 'delete names a disk'],
  [CONFIG, { delete: ['cores,scsi0'] }, 'destroy', 'delete names a disk'],
  [LXC_CONFIG, { delete: 'mp0' }, 'destroy', 'delete names a disk'],
  ['POST /nodes/{node}/qemu/{vmid}/config', { delete: 'tpmstate0' }, 'destroy', 'delete names a disk'],
  [CREATE, { force: 1, archive: 'local:backup/x' }, 'destroy', 'force overwrites an existing guest with a backup'],
  [LXC_CREATE, { force: true, restore: 1 }, 'destroy', 'force overwrites an existing guest with a backup'],
  ['DELETE /nodes/{node}/qemu/{vmid}', { purge: 1 }, 'destroy', 'more than the object itself is removed'],
  [HARD, { 'destroy-unreferenced-disks': '1' }, 'destroy', 'more than the object itself is removed'],
  [
    'POST /access/domains/{realm}/sync',
    { full: 1 },
    'destroy',
    'the synchronisation removes what the directory no longer has',
  ],
  [JOB, { 'remove-vanished': 'entry' }, 'destroy', 'the synchronisation removes what the directory no longer has'],
  [VZDUMP, {}, 'destroy', 'old backups are pruned afterwards'],
  [VZDUMP, { remove: 1 }, 'destroy', 'old backups are pruned afterwards'],
  [VZDUMP, { remove: 0, 'prune-backups': 'keep-last=1' }, 'destroy', 'old backups are pruned afterwards'],
  [
    'PUT /access/users/{userid}/token/{tokenid}',
    { regenerate: 1 },
    'destroy',
    'the old secret of the token stops working',
  ],
  [VZDUMP, { remove: 0, mode: 'stop' }, 'disrupt', 'the guest is stopped or paused for the backup'],
  [VZDUMP, { remove: 0, mode: 'suspend' }, 'disrupt', 'the guest is stopped or paused for the backup'],
  [MOVE, { 'target-vmid': 101 }, 'disrupt', 'the disk goes to another guest'],
  [HARD, { forceStop: 1 }, 'disrupt', 'it stops hard'],
  ['POST /nodes/{node}/qemu/{vmid}/status/stop', { 'overrule-shutdown': true }, 'disrupt', 'it stops hard'],
  [HA, { state: 'stopped' }, 'disrupt', 'the guest is stopped or no longer watched'],
  [HA, { state: 'disabled' }, 'disrupt', 'the guest is stopped or no longer watched'],
  [STORAGE, { disable: 1 }, 'disrupt', 'a storage disappears from nodes'],
  [STORAGE, { nodes: 'pve1' }, 'disrupt', 'a storage disappears from nodes'],
  [OPTIONS, { webauthn: 'rp=x' }, 'disrupt', 'logins with a second factor may fail'],
  [CONFIG, { args: '-device x' }, 'exec', 'a program of the host is named'],
  [LXC_CREATE, { hookscript: 'local:snippets/x.sh' }, 'exec', 'a program of the host is named'],
  [CONFIG, { hostpci0: '0000:01:00.0' }, 'disrupt', 'a device or directory of the host is handed to the guest'],
  [CONFIG, { scsi1: '/dev/sda' }, 'disrupt', 'a device or directory of the host is handed to the guest'],
  [LXC_CONFIG, { rootfs: '/srv/x' }, 'disrupt', 'a device or directory of the host is handed to the guest'],
  [CREATE, { usb3: 'host=1-2' }, 'disrupt', 'a device or directory of the host is handed to the guest'],
  [LXC_CONFIG, { features: 'nesting=1' }, 'disrupt', 'a device or directory of the host is handed to the guest'],
  [LXC_CONFIG, { mp0: '/srv,mp=/srv' }, 'disrupt', 'a device or directory of the host is handed to the guest'],
  [LXC_CONFIG, { mp0: 'volume=/srv,mp=/srv' }, 'disrupt', 'a device or directory of the host is handed to the guest'],
];

describe('a request', () => {
  it.each([
    'purge',
    'destroy-unreferenced-disks',
    'cleanup',
    'cleanup-disks',
    'cleanup-config',
    'remove-storages',
    'remove-pools',
    'remove_storages',
    'remove_ecprofile',
  ])('that removes more than its object is raised to destroy: %s', (name) => {
    expect(assessed('DELETE /nodes/{node}/ceph/osd/{osdid}', { [name]: 1 }).risk).toBe('destroy');
    expect(assessed('DELETE /nodes/{node}/ceph/osd/{osdid}', { [name]: 0 }).risk).toBe('change');
  });

  it.each(['args', 'hookscript', 'script', 'cmd', 'cmd-opts'])(
    'that names a program of the host is exec: %s',
    (name) => {
      expect(assessed(CONFIG, { [name]: 'x' }).risk).toBe('exec');
    },
  );

  it.each(['hostpci0', 'usb0', 'serial0', 'parallel0', 'dev0', 'virtiofs0'])(
    'that hands over a device of the host is disrupt: %s',
    (name) => {
      expect(assessed(LXC_CREATE, { [name]: 'x' }).risk).toBe('disrupt');
    },
  );

  it.each(RAISED)('%s with %j is raised to %s: %s', (route, params, risk, because) => {
    expect(assessed(route, params)).toEqual({ risk, because: [because] });
  });

  it.each<[string, Params]>([
    [MOVE, { delete: 0, disk: 'scsi0', storage: 'fast' }],
    [CONFIG, { delete: 'cores,net0,description' }],
    [CONFIG, { delete: 'scsihw,sshkeys,idex' }],
    [CONFIG, { scsi1: 'local-lvm:8', memory: '4096' }],
    [LXC_CONFIG, { mp0: 'local-lvm:8,mp=/srv' }],
    [CREATE, { force: 1 }],
    [CREATE, { archive: 'local:backup/x' }],
    [VZDUMP, { remove: 0, mode: 'snapshot' }],
    [HARD, { forceStop: 0, timeout: 60 }],
    [HA, { state: 'started' }],
    [STORAGE, { content: 'iso' }],
    [OPTIONS, { keyboard: 'de' }],
    ['GET /nodes/{node}/qemu/{vmid}/config', { args: 'x', purge: 1, delete: 'scsi0' }],
  ])('%s with %j keeps the class of its method', (route, params) => {
    expect(assessed(route, params)).toEqual({ risk: 'change', because: [] });
  });

  it('is raised to the strongest of several, with every reason', () => {
    expect(assessed(CONFIG, { delete: 'scsi0', args: '-x', hostpci0: 'y' })).toEqual({
      risk: 'exec',
      because: [
        'delete names a disk',
        'a program of the host is named',
        'a device or directory of the host is handed to the guest',
      ],
    });
  });

  it('never gets a lower class than its method, whatever its parameters', () => {
    const names = [...new Set(RAISED.flatMap(([, params]) => Object.keys(params)))];
    const routes = methods.map(({ verb, path }) => `${verb} ${path}`);
    const value = fc.oneof(
      fc.constantFrom<unknown>(0, 1, '0', '1', true, false, 'stop', 'scsi0', 'stopped', null),
      fc.anything(),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...routes),
        fc.dictionary(fc.constantFrom(...names), value),
        fc.constantFrom(...RISKS),
        (route, params, base) => {
          const { risk, because } = assessed(route, params, base);
          expect(RISKS.indexOf(risk)).toBeGreaterThanOrEqual(RISKS.indexOf(base));
          if (risk !== base) expect(because).not.toEqual([]);
        },
      ),
    );
  });
});
