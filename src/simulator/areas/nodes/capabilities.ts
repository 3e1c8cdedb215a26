import { fixed, nodeOf, text, type Handler, type Handlers } from '../../call.ts';
import { cpuHandlers, cpuModels } from '../datacenter/cpu-models.ts';
import { maySee } from '../datacenter/mappings.ts';

/** Processor models by vendor; `-v2` and so on are appended where a model has versions. */
const MODELS: Readonly<Record<string, readonly string[]>> = {
  GenuineIntel: [
    ...['486', 'pentium', 'pentium2', 'pentium3', 'coreduo', 'core2duo', 'Conroe', 'Penryn'],
    ...['Nehalem', 'Nehalem-IBRS', 'Westmere', 'Westmere-IBRS', 'SandyBridge', 'SandyBridge-IBRS'],
    ...['IvyBridge', 'IvyBridge-IBRS', 'Haswell', 'Haswell-IBRS', 'Haswell-noTSX', 'Haswell-noTSX-IBRS'],
    ...['Broadwell', 'Broadwell-IBRS', 'Broadwell-noTSX', 'Broadwell-noTSX-IBRS', 'Skylake-Client'],
    ...['Skylake-Client-IBRS', 'Skylake-Client-noTSX-IBRS', 'Skylake-Client-v4', 'Skylake-Server'],
    ...['Skylake-Server-IBRS', 'Skylake-Server-noTSX-IBRS', 'Skylake-Server-v4', 'Skylake-Server-v5'],
    ...['Cascadelake-Server', 'Cascadelake-Server-noTSX', 'Cascadelake-Server-v2', 'Cascadelake-Server-v4'],
    ...['Cascadelake-Server-v5', 'Cooperlake', 'Cooperlake-v2', 'Icelake-Client', 'Icelake-Client-noTSX'],
    ...['Icelake-Server', 'Icelake-Server-noTSX', 'Icelake-Server-v3', 'Icelake-Server-v4', 'Icelake-Server-v5'],
    ...['Icelake-Server-v6', 'KnightsMill', 'SapphireRapids', 'SapphireRapids-v2', 'SapphireRapids-v3'],
    ...['SapphireRapids-v4', 'GraniteRapids', 'GraniteRapids-v2', 'SierraForest', 'ClearwaterForest'],
  ],
  AuthenticAMD: [
    ...['athlon', 'phenom', 'Opteron_G1', 'Opteron_G2', 'Opteron_G3', 'Opteron_G4', 'Opteron_G5'],
    ...['EPYC', 'EPYC-IBPB', 'EPYC-v3', 'EPYC-v4', 'EPYC-v5', 'EPYC-Rome', 'EPYC-Rome-v2', 'EPYC-Rome-v3'],
    ...['EPYC-Rome-v4', 'EPYC-Rome-v5', 'EPYC-Milan', 'EPYC-Milan-v2', 'EPYC-Milan-v3', 'EPYC-Genoa'],
    ...['EPYC-Genoa-v2', 'EPYC-Turin'],
  ],
  default: [
    'host',
    'kvm32',
    'kvm64',
    'max',
    'qemu32',
    'qemu64',
    'x86-64-v2',
    'x86-64-v2-AES',
    'x86-64-v3',
    'x86-64-v4',
  ],
};

const FOREIGN = ['cortex-a35', 'cortex-a53', 'cortex-a55', 'cortex-a72', 'cortex-a76', 'neoverse-n1', 'max'];

const cpu: Handler = (call) => {
  const known = (vendor: string, names: readonly string[]): object[] =>
    names.map((name) => ({ name, vendor, custom: 0 }));
  const custom = [...cpuModels.of(call.cluster)]
    .filter(([name]) => maySee(call, `/mapping/cpu/${name}`))
    .map(([name, { 'reported-model': reported = 'kvm64' }]) => ({
      name: `custom-${name}`,
      vendor: Object.keys(MODELS).find((vendor) => MODELS[vendor]?.includes(String(reported))) ?? 'default',
      custom: 1,
    }));
  const own =
    text(call, 'arch') === 'aarch64'
      ? known('ARM', FOREIGN)
      : Object.entries(MODELS).flatMap(([vendor, names]) => known(vendor, names));
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
