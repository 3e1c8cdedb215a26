import { may, need, type Call } from '../call.ts';
import { zoneOfBridge } from '../areas/sdn/nodes.ts';
import { forbidden, refuse } from '../refusal.ts';
import { partsOf } from './property-parts.ts';
import type { SimGuest } from '../state.ts';
import { isRoot, storageAccess } from '../volumes/rights.ts';
import { isDiskKey, storageNameOf } from '../volumes/volumes.ts';

/** The guest whose options are changed: one that exists, or one that is to be made in a pool. */
export type RightsTarget = Pick<SimGuest, 'vmid' | 'kind'> & Partial<Pick<SimGuest, 'config' | 'pool'>>;

type Values = Readonly<Record<string, string>>;

/** Which privilege an option of a VM needs, by its name; what is not here is for root@pam alone. */
const OF_VMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:affinity|cores|cpu|cpulimit|cpuunits|numa\d*|smp|sockets|vcpus)$/, 'VM.Config.CPU'],
  [/^(?:allow-ksm|balloon|memory|shares)$/, 'VM.Config.Memory'],
  [
    /^(?:acpi|amd-sev|audio0|efidisk0|hotplug|intel-tdx|iothreads|kvm|machine|rng0|scsihw|serial\d+|smbios1|tablet|usb\d+|vga|virtiofs\d+|watchdog)$/,
    'VM.Config.HWType',
  ],
  [
    /^(?:agent|autostart|bios|description|keyboard|localtime|migrate_downtime|migrate_speed|name|onboot|ostype|protection|reboot|startdate|startup|tags|tdf|template|vmgenid)$/,
    'VM.Config.Options',
  ],
  [/^freeze$/, 'VM.PowerMgmt'],
  [/^(?:boot|bootdisk|unused\d+|vmstatestorage)$/, 'VM.Config.Disk'],
  [/^net\d+$/, 'VM.Config.Network'],
];
const CLOUD_INIT = /^(?:cicustom|cipassword|citype|ciupgrade|ciuser|ipconfig\d+|nameserver|searchdomain|sshkeys)$/;

/** The same for containers; the last one fits all others. */
const OF_CONTAINERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:cores|cpulimit|cpuunits)$/, 'VM.Config.CPU'],
  [/^(?:memory|swap)$/, 'VM.Config.Memory'],
  [/^(?:hostname|nameserver|net\d+|searchdomain)$/, 'VM.Config.Network'],
  [/^(?:mp\d+|rootfs|unused\d+)$/, 'VM.Config.Disk'],
  [/./, 'VM.Config.Options'],
];

/** Refuses a caller who may not set these options to these values, or may not remove those of `unset`. */
export const checkRights = (
  call: Pick<Call, 'caller' | 'cluster'>,
  target: RightsTarget,
  set: Values,
  unset: readonly string[] = [],
): void => {
  const isVm = target.kind === 'qemu';
  for (const option of unset) (isVm ? vmOption : containerOption)(call, target, option, undefined);
  for (const [option, value] of Object.entries(set)) {
    if (isVm) vmOption(call, target, option, value);
    else containerOption(call, target, option, value);
  }
  for (const [option, value] of Object.entries(set)) if (isDiskKey(option)) storageAccess(call, target, option, value);
  for (const [option, value] of Object.entries(set)) if (/^net\d+$/.test(option)) bridgeAccess(call, value);
  if (!isVm) return;
  for (const option of unset) {
    const value = target.config?.[option];
    if (isDrive(option)) drive(call, target, value);
    else if (isDiskKey(option) && value !== undefined) {
      need(call, `/storage/${storageNameOf(value)}`, ['Datastore.AllocateSpace']);
    }
  }
  for (const [option, value] of Object.entries(set)) if (isDrive(option)) drive(call, target, value);
};

const isDrive = (option: string): boolean => isDiskKey(option) && !option.startsWith('unused');

/** Asks for privileges on the guest; those on the pool it is made in do as well. */
const ofGuest = (
  call: Pick<Call, 'caller'>,
  { vmid, pool, config }: RightsTarget,
  privileges: readonly string[],
  any = false,
): void => {
  if (!config && pool !== undefined && may(call, `/pool/${pool}`, privileges, any)) return;
  need(call, `/vms/${vmid}`, privileges, any);
};

const vmOption = (
  call: Pick<Call, 'caller'>,
  target: RightsTarget,
  option: string,
  value: string | undefined,
): void => {
  if (isRoot(call) || isDrive(option)) return;
  if (CLOUD_INIT.test(option)) {
    ofGuest(call, target, ['VM.Config.Cloudinit', 'VM.Config.Network'], true);
    return;
  }
  const privilege = OF_VMS.find(([pattern]) => pattern.test(option))?.[1];
  if (privilege === undefined) throw refuse(`only root can set '${option}' config`);
  ofGuest(call, target, [privilege]);
  if (option === 'startup') need(call, '/', ['Sys.Modify']);
  if (/^serial\d+$/.test(option) && (value ?? target.config?.[option] ?? 'socket') !== 'socket') {
    throw refuse(`only root can ${value === undefined ? 'delete' : 'modify'} '${option}' config for real devices`);
  }
};

const containerOption = (
  call: Pick<Call, 'caller'>,
  target: RightsTarget,
  option: string,
  value: string | undefined,
): void => {
  if (isRoot(call)) return;
  if (option === 'hookscript') throw forbidden('changing the hookscript is only allowed for root@pam');
  if (/^dev\d+$/.test(option)) throw forbidden('configuring device passthrough is only allowed for root@pam');
  if (option === 'features') {
    features(call, target, value ?? '');
    return;
  }
  ofGuest(call, target, [OF_CONTAINERS.find(([pattern]) => pattern.test(option))?.[1] ?? '']);
  const volume = value === undefined || !isDiskKey(option) ? '' : (partsOf(value, 'volume').get('volume') ?? '');
  if (volume.startsWith('/')) {
    const type = volume.startsWith('/dev/') ? 'device' : 'bind';
    throw forbidden(`mount point type ${type} is only allowed for root@pam`);
  }
};

const features = (call: Pick<Call, 'caller'>, target: RightsTarget, value: string): void => {
  const before = target.config?.['features'] ?? '';
  if (target.config && target.config['unprivileged'] !== '1') {
    throw forbidden('changing feature flags for privileged container is only allowed for root@pam');
  }
  const others = (text: string): string =>
    text
      .split(',')
      .filter((part) => !part.startsWith('nesting='))
      .sort()
      .join(',');
  if (others(before) !== others(value)) {
    throw forbidden('changing feature flags (except nesting) is only allowed for root@pam');
  }
  if (before !== value) ofGuest(call, target, ['VM.Allocate']);
};

/** Refuses a caller who may not connect guests to the bridge that a NIC names. */
export const bridgeAccess = (call: Pick<Call, 'caller' | 'cluster'>, value: string): void => {
  const parts = partsOf(value, 'model');
  const bridge = parts.get('bridge');
  if (bridge === undefined) return;
  const tag = parts.get('tag');
  const path = `/sdn/zones/${zoneOfBridge(call.cluster, bridge)}/${bridge}`;
  need(call, tag === undefined ? path : `${path}/${tag}`, ['SDN.Use']);
};

const drive = (call: Pick<Call, 'caller'>, target: RightsTarget, value: string | undefined): void => {
  const isCdrom = /(?:^|,)media=cdrom/.test(value ?? '');
  ofGuest(call, target, [isCdrom ? 'VM.Config.CDROM' : 'VM.Config.Disk']);
};
