import { RISKS, type Risk } from '../../codegen/risk.ts';
import type { Planned } from '../endpoint.ts';
import { splitList } from './formats.ts';
import { toFlag } from './wire.ts';

export { RISKS, type Risk };

/** The stronger of two classes. */
export const stronger = (a: Risk, b: Risk): Risk => (RISKS.indexOf(a) >= RISKS.indexOf(b) ? a : b);

/** A class with what raised it, in words: `purge` removes … */
export interface Assessed {
  readonly risk: Risk;
  readonly because: readonly string[];
}

/** The class of a request: that of its method, raised by what its parameters ask for. Nothing lowers it. */
export const assess = ({ method, path, params }: Planned, base: Risk): Assessed => {
  const raised = RAISES.filter((rule) => rule.when(params, `${method} ${path}`));
  return {
    risk: raised.reduce((risk, rule) => stronger(risk, rule.to), base),
    because: raised.map(({ because }) => because),
  };
};

interface Raise {
  readonly to: Risk;
  readonly because: string;
  readonly when: (params: Readonly<Record<string, unknown>>, route: string) => boolean;
}

const names = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap(names) : typeof value === 'string' ? splitList(value) : [];

const on =
  (route: RegExp, test: (params: Readonly<Record<string, unknown>>) => boolean) =>
  (params: Readonly<Record<string, unknown>>, at: string): boolean =>
    route.test(at) && test(params);

const given =
  (...parameters: string[]) =>
  (params: Readonly<Record<string, unknown>>): boolean =>
    parameters.some((name) => params[name] !== undefined);
const set =
  (...parameters: string[]) =>
  (params: Readonly<Record<string, unknown>>): boolean =>
    parameters.some((name) => toFlag(params[name]));

const WRITE = /^(?:POST|PUT|DELETE) /;
const GUEST = /^(?:POST|PUT) \/nodes\/\{node\}\/(?:qemu|lxc)(?:$|\/\{vmid\}\/config$)/;
const DISK = /^(?:unused|scsi|virtio|sata|ide|efidisk|tpmstate|mp|rootfs)\d*$/;
const HOST_DEVICE = /^(?:hostpci|usb|serial|parallel|dev|virtiofs)\d+$/;

const RAISES: readonly Raise[] = [
  {
    to: 'destroy',
    because: 'delete removes the source after the copy',
    when: on(/\/(?:move_disk|move_volume|remote_migrate)$/, set('delete')),
  },
  {
    to: 'destroy',
    because: 'delete names a disk',
    when: on(GUEST, ({ delete: removed }) => names(removed).some((name) => DISK.test(name))),
  },
  {
    to: 'destroy',
    because: 'force overwrites an existing guest with a backup',
    when: on(
      /^POST \/nodes\/\{node\}\/(?:qemu|lxc)$/,
      (params) => toFlag(params['force']) && given('archive', 'restore')(params),
    ),
  },
  {
    to: 'destroy',
    because: 'more than the object itself is removed',
    when: on(
      WRITE,
      set(
        'purge',
        'destroy-unreferenced-disks',
        'cleanup',
        'cleanup-disks',
        'cleanup-config',
        'remove-storages',
        'remove-pools',
        'remove_storages',
        'remove_ecprofile',
      ),
    ),
  },
  {
    to: 'destroy',
    because: 'the synchronisation removes what the directory no longer has',
    when: on(/\/sync$|\/jobs\/realm-sync/, (params) => set('full')(params) || given('remove-vanished')(params)),
  },
  {
    to: 'destroy',
    because: 'old backups are pruned afterwards',
    when: on(
      /^POST \/nodes\/\{node\}\/vzdump$/,
      (params) => given('prune-backups')(params) || params['remove'] === undefined || toFlag(params['remove']),
    ),
  },
  {
    to: 'destroy',
    because: 'the old secret of the token stops working',
    when: on(/\/token\/\{tokenid\}$/, set('regenerate')),
  },
  {
    to: 'disrupt',
    because: 'the guest is stopped or paused for the backup',
    when: on(/vzdump$/, ({ mode }) => mode === 'stop' || mode === 'suspend'),
  },
  {
    to: 'disrupt',
    because: 'the disk goes to another guest',
    when: on(/\/(?:move_disk|move_volume)$/, given('target-vmid')),
  },
  { to: 'disrupt', because: 'it stops hard', when: on(WRITE, set('overrule-shutdown', 'forceStop', 'force-stop')) },
  {
    to: 'disrupt',
    because: 'the guest is stopped or no longer watched',
    when: on(/\/ha\/resources/, ({ state }) => state === 'stopped' || state === 'disabled'),
  },
  {
    to: 'disrupt',
    because: 'a storage disappears from nodes',
    when: on(/^PUT \/storage\/\{storage\}$/, given('disable', 'nodes', 'delete')),
  },
  {
    to: 'disrupt',
    because: 'logins with a second factor may fail',
    when: on(/^PUT \/cluster\/options$/, given('webauthn', 'u2f')),
  },
  {
    to: 'exec',
    because: 'a program of the host is named',
    when: on(WRITE, given('args', 'hookscript', 'script', 'cmd', 'cmd-opts')),
  },
  {
    to: 'disrupt',
    because: 'a device or directory of the host is handed to the guest',
    when: on(GUEST, (params) =>
      Object.entries(params).some(
        ([name, value]) => HOST_DEVICE.test(name) || name === 'features' || isHostPath(name, value),
      ),
    ),
  },
];

const isHostPath = (name: string, value: unknown): boolean =>
  DISK.test(name) && typeof value === 'string' && /^(?:(?:volume|file)=)?\//.test(value);
