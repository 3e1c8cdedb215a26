import { fixed, nodeOf, text, type Handler, type Handlers } from '../../call.ts';
import { PROCESSOR_MODELS } from '../../guests/processor-models.ts';
import { cpuHandlers, cpuModels } from '../datacenter/cpu-models.ts';
import { maySee } from '../datacenter/mappings.ts';

const FOREIGN = ['cortex-a35', 'cortex-a53', 'cortex-a55', 'cortex-a72', 'cortex-a76', 'neoverse-n1', 'max'];

const cpu: Handler = (call) => {
  const known = (vendor: string, names: readonly string[]): object[] =>
    names.map((name) => ({ name, vendor, custom: 0 }));
  const custom = [...cpuModels.of(call.cluster)]
    .filter(([name]) => maySee(call, `/mapping/cpu/${name}`))
    .map(([name, { 'reported-model': reported = 'kvm64' }]) => ({
      name: `custom-${name}`,
      vendor:
        Object.keys(PROCESSOR_MODELS).find((vendor) => PROCESSOR_MODELS[vendor]?.includes(String(reported))) ??
        'default',
      custom: 1,
    }));
  const own =
    text(call, 'arch') === 'aarch64'
      ? known('ARM', FOREIGN)
      : Object.entries(PROCESSOR_MODELS).flatMap(([vendor, names]) => known(vendor, names));
  return [...own, ...custom];
};

/** Versions of machines with what sets the second of the same number apart, in our words. */
const MACHINES: readonly (readonly [version: string, changes?: string])[] = [
  ['10.0+pve1', 'Network devices always say which MTU their host has, for the sake of migration.'],
  ['10.0'],
  ['9.2+pve1', 'No sleep states of the platform unless they are asked for.'],
  ['9.2'],
  ['9.1'],
  ['9.0'],
  ['8.2'],
  ['8.1'],
  ['8.0'],
  ['7.2'],
  ['7.1'],
  ['7.0'],
  ['6.2'],
  ['6.1'],
  ['6.0'],
  ['5.2'],
  ['5.1'],
  ['5.0'],
  ['4.2'],
  ['4.1'],
  ['4.0'],
];

const MACHINE_LIST = MACHINES.flatMap(([version, changes]) =>
  ['i440fx', 'q35'].map((type) => ({
    id: `pc-${type}-${version}`,
    type,
    version,
    ...(changes === undefined ? {} : { changes }),
  })),
);

const flags: Handler = (call) => {
  const all = cpuHandlers['GET /cluster/qemu/cpu-flags']?.(call);
  const node = nodeOf(call).name;
  return Array.isArray(all)
    ? all
        .filter((flag: { 'supported-on': readonly string[]; description?: string }) => flag.description !== undefined)
        .map((flag: { 'supported-on': readonly string[] }) => ({
          ...flag,
          'supported-on': flag['supported-on'].filter((name) => name === node),
        }))
    : [];
};

const path = '/nodes/{node}/capabilities/qemu';

export const capabilityHandlers: Handlers = {
  [`GET ${path}/cpu`]: cpu,
  [`GET ${path}/cpu-flags`]: flags,
  [`GET ${path}/machines`]: fixed(MACHINE_LIST),
  [`GET ${path}/migration`]: (call) => ({ 'has-dbus-vmstate': nodeOf(call).bare !== true }),
};
