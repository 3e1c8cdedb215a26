import { may, need, type Call } from '../call.ts';
import { zoneOfBridge } from '../areas/sdn/nodes.ts';
import { isDrive, privilegeOfDrive, privilegesOfOption } from '../../rules/option-rights.ts';
import { forbidden, refuse } from '../refusal.ts';
import { partsOf } from './property-parts.ts';
import type { SimGuest } from '../state.ts';
import { isRoot, storageAccess } from '../volumes/rights.ts';
import { isDiskKey, storageNameOf } from '../volumes/volumes.ts';

/** The guest whose options are changed: one that exists, or one that is to be made in a pool. */
export type RightsTarget = Pick<SimGuest, 'vmid' | 'kind'> & Partial<Pick<SimGuest, 'config' | 'pool'>>;

type Values = Readonly<Record<string, string>>;

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
  const oneOf = privilegesOfOption('qemu', option);
  if (!oneOf) throw refuse(`only root can set '${option}' config`);
  ofGuest(call, target, oneOf, true);
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
  ofGuest(call, target, privilegesOfOption('lxc', option) ?? []);
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
  ofGuest(call, target, [privilegeOfDrive(value)]);
};
