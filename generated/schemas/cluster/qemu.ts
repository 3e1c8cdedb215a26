import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/qemu.ts';

export const DeleteCustomCpuModelsByCputype = Type.Object<t.DeleteCustomCpuModelsByCputypeParams>({
  cputype: Type.String({ description: 'Name of the custom CPU model' }),
}, { additionalProperties: false });

export const GetCpuFlags = Type.Object<t.GetCpuFlagsParams>({
  accel: Type.Optional(Type.String({ enum: ['kvm', 'tcg'], default: 'kvm', description: 'Accelerator whose CPU flags are listed' })),
  arch: Type.Optional(Type.String({ enum: ['x86_64', 'aarch64'], description: 'CPU architecture to list for' })),
}, { additionalProperties: false });

export const GetCustomCpuModels = Type.Object<t.GetCustomCpuModelsParams>({}, { additionalProperties: false });

export const GetCustomCpuModelsByCputype = Type.Object<t.GetCustomCpuModelsByCputypeParams>({
  cputype: Type.String({ description: 'Name of the custom CPU model' }),
}, { additionalProperties: false });

export const GetQemu = Type.Object<t.GetQemuParams>({}, { additionalProperties: false });

export const PostCustomCpuModels = Type.Object<t.PostCustomCpuModelsParams>({
  cputype: Type.String({ maxLength: 40, format: 'pve-configid', description: 'Name of the custom CPU model' }),
  flags: Type.Optional(Type.String({ pattern: '^(?:(?:(?:([+-])([a-zA-Z0-9\\-_\\.]+))(;(?:([+-])([a-zA-Z0-9\\-_\\.]+)))*))$', description: 'CPU flags switched on or off, e.g. +aes;-pcid' })),
  'guest-phys-bits': Type.Optional(Type.Integer({ minimum: 32, maximum: 64, description: 'Physical address bits the guest is told to use' })),
  hidden: Type.Optional(Type.Boolean({ default: false, description: 'Hide from the guest that it runs on KVM' })),
  'hv-vendor-id': Type.Optional(Type.String({ pattern: '^(?:(?:[a-zA-Z0-9]{1,12}))$', description: 'Hyper-V vendor ID that Windows guests see' })),
  level: Type.Optional(Type.Integer({ minimum: 0, maximum: 4294967295, description: 'Highest basic CPUID leaf the guest sees' })),
  'phys-bits': Type.Optional(Type.String({ format: 'pve-phys-bits', description: 'Physical address bits shown to the guest, a number or host' })),
  'reported-model': Type.String({ enum: ['486', 'a64fx', 'athlon', 'Broadwell', 'Broadwell-IBRS', 'Broadwell-noTSX', 'Broadwell-noTSX-IBRS', 'Cascadelake-Server', 'Cascadelake-Server-noTSX', 'Cascadelake-Server-v2', 'Cascadelake-Server-v4', 'Cascadelake-Server-v5', 'ClearwaterForest', 'ClearwaterForest-v2', 'ClearwaterForest-v3', 'Conroe', 'Cooperlake', 'Cooperlake-v2', 'core2duo', 'coreduo', 'cortex-a35', 'cortex-a53', 'cortex-a55', 'cortex-a57', 'cortex-a710', 'cortex-a72', 'cortex-a76', 'cortex-a78ae', 'DiamondRapids', 'EPYC', 'EPYC-Genoa', 'EPYC-Genoa-v2', 'EPYC-IBPB', 'EPYC-Milan', 'EPYC-Milan-v2', 'EPYC-Milan-v3', 'EPYC-Rome', 'EPYC-Rome-v2', 'EPYC-Rome-v3', 'EPYC-Rome-v4', 'EPYC-Rome-v5', 'EPYC-Turin', 'EPYC-v3', 'EPYC-v4', 'EPYC-v5', 'GraniteRapids', 'GraniteRapids-v2', 'GraniteRapids-v3', 'GraniteRapids-v4', 'GraniteRapids-v5', 'Haswell', 'Haswell-IBRS', 'Haswell-noTSX', 'Haswell-noTSX-IBRS', 'host', 'Icelake-Client', 'Icelake-Client-noTSX', 'Icelake-Server', 'Icelake-Server-noTSX', 'Icelake-Server-v3', 'Icelake-Server-v4', 'Icelake-Server-v5', 'Icelake-Server-v6', 'Icelake-Server-v7', 'IvyBridge', 'IvyBridge-IBRS', 'KnightsMill', 'kvm32', 'kvm64', 'max', 'Nehalem', 'Nehalem-IBRS', 'neoverse-n1', 'neoverse-n2', 'neoverse-v1', 'Opteron_G1', 'Opteron_G2', 'Opteron_G3', 'Opteron_G4', 'Opteron_G5', 'Penryn', 'pentium', 'pentium2', 'pentium3', 'phenom', 'qemu32', 'qemu64', 'SandyBridge', 'SandyBridge-IBRS', 'SapphireRapids', 'SapphireRapids-v2', 'SapphireRapids-v3', 'SapphireRapids-v4', 'SapphireRapids-v5', 'SapphireRapids-v6', 'SierraForest', 'SierraForest-v2', 'SierraForest-v3', 'SierraForest-v4', 'SierraForest-v5', 'Skylake-Client', 'Skylake-Client-IBRS', 'Skylake-Client-noTSX-IBRS', 'Skylake-Client-v4', 'Skylake-Server', 'Skylake-Server-IBRS', 'Skylake-Server-noTSX-IBRS', 'Skylake-Server-v4', 'Skylake-Server-v5', 'Westmere', 'Westmere-IBRS'], default: 'kvm64', description: 'QEMU CPU model and vendor the guest is shown' }),
}, { additionalProperties: false });

export const PutCustomCpuModelsByCputype = Type.Object<t.PutCustomCpuModelsByCputypeParams>({
  cputype: Type.String({ maxLength: 40, format: 'pve-configid', description: 'Name of the custom CPU model' }),
  delete: Type.Optional(Type.String({ format: 'pve-configid-list', description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  flags: Type.Optional(Type.String({ pattern: '^(?:(?:(?:([+-])([a-zA-Z0-9\\-_\\.]+))(;(?:([+-])([a-zA-Z0-9\\-_\\.]+)))*))$', description: 'CPU flags switched on or off, e.g. +aes;-pcid' })),
  'guest-phys-bits': Type.Optional(Type.Integer({ minimum: 32, maximum: 64, description: 'Physical address bits the guest is told to use' })),
  hidden: Type.Optional(Type.Boolean({ default: false, description: 'Hide from the guest that it runs on KVM' })),
  'hv-vendor-id': Type.Optional(Type.String({ pattern: '^(?:(?:[a-zA-Z0-9]{1,12}))$', description: 'Hyper-V vendor ID that Windows guests see' })),
  level: Type.Optional(Type.Integer({ minimum: 0, maximum: 4294967295, description: 'Highest basic CPUID leaf the guest sees' })),
  'phys-bits': Type.Optional(Type.String({ format: 'pve-phys-bits', description: 'Physical address bits shown to the guest, a number or host' })),
  'reported-model': Type.Optional(Type.String({ enum: ['486', 'a64fx', 'athlon', 'Broadwell', 'Broadwell-IBRS', 'Broadwell-noTSX', 'Broadwell-noTSX-IBRS', 'Cascadelake-Server', 'Cascadelake-Server-noTSX', 'Cascadelake-Server-v2', 'Cascadelake-Server-v4', 'Cascadelake-Server-v5', 'ClearwaterForest', 'ClearwaterForest-v2', 'ClearwaterForest-v3', 'Conroe', 'Cooperlake', 'Cooperlake-v2', 'core2duo', 'coreduo', 'cortex-a35', 'cortex-a53', 'cortex-a55', 'cortex-a57', 'cortex-a710', 'cortex-a72', 'cortex-a76', 'cortex-a78ae', 'DiamondRapids', 'EPYC', 'EPYC-Genoa', 'EPYC-Genoa-v2', 'EPYC-IBPB', 'EPYC-Milan', 'EPYC-Milan-v2', 'EPYC-Milan-v3', 'EPYC-Rome', 'EPYC-Rome-v2', 'EPYC-Rome-v3', 'EPYC-Rome-v4', 'EPYC-Rome-v5', 'EPYC-Turin', 'EPYC-v3', 'EPYC-v4', 'EPYC-v5', 'GraniteRapids', 'GraniteRapids-v2', 'GraniteRapids-v3', 'GraniteRapids-v4', 'GraniteRapids-v5', 'Haswell', 'Haswell-IBRS', 'Haswell-noTSX', 'Haswell-noTSX-IBRS', 'host', 'Icelake-Client', 'Icelake-Client-noTSX', 'Icelake-Server', 'Icelake-Server-noTSX', 'Icelake-Server-v3', 'Icelake-Server-v4', 'Icelake-Server-v5', 'Icelake-Server-v6', 'Icelake-Server-v7', 'IvyBridge', 'IvyBridge-IBRS', 'KnightsMill', 'kvm32', 'kvm64', 'max', 'Nehalem', 'Nehalem-IBRS', 'neoverse-n1', 'neoverse-n2', 'neoverse-v1', 'Opteron_G1', 'Opteron_G2', 'Opteron_G3', 'Opteron_G4', 'Opteron_G5', 'Penryn', 'pentium', 'pentium2', 'pentium3', 'phenom', 'qemu32', 'qemu64', 'SandyBridge', 'SandyBridge-IBRS', 'SapphireRapids', 'SapphireRapids-v2', 'SapphireRapids-v3', 'SapphireRapids-v4', 'SapphireRapids-v5', 'SapphireRapids-v6', 'SierraForest', 'SierraForest-v2', 'SierraForest-v3', 'SierraForest-v4', 'SierraForest-v5', 'Skylake-Client', 'Skylake-Client-IBRS', 'Skylake-Client-noTSX-IBRS', 'Skylake-Client-v4', 'Skylake-Server', 'Skylake-Server-IBRS', 'Skylake-Server-noTSX-IBRS', 'Skylake-Server-v4', 'Skylake-Server-v5', 'Westmere', 'Westmere-IBRS'], default: 'kvm64', description: 'QEMU CPU model and vendor the guest is shown' })),
}, { additionalProperties: false });
