import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/qemu.ts';

export const DeleteCustomCpuModelsByCputype = Type.Object<t.DeleteCustomCpuModelsByCputypeParams>({
  cputype: Type.String(),
}, { additionalProperties: false });

export const GetCpuFlags = Type.Object<t.GetCpuFlagsParams>({
  accel: Type.Optional(Type.String({ enum: ['kvm', 'tcg'], default: 'kvm' })),
  arch: Type.Optional(Type.String({ enum: ['x86_64', 'aarch64'] })),
}, { additionalProperties: false });

export const GetCustomCpuModels = Type.Object<t.GetCustomCpuModelsParams>({}, { additionalProperties: false });

export const GetCustomCpuModelsByCputype = Type.Object<t.GetCustomCpuModelsByCputypeParams>({
  cputype: Type.String(),
}, { additionalProperties: false });

export const GetQemu = Type.Object<t.GetQemuParams>({}, { additionalProperties: false });

export const PostCustomCpuModels = Type.Object<t.PostCustomCpuModelsParams>({
  cputype: Type.String({ maxLength: 40, format: 'pve-configid' }),
  flags: Type.Optional(Type.String({ pattern: '^(?:(?:(?:([+-])([a-zA-Z0-9\\-_\\.]+))(;(?:([+-])([a-zA-Z0-9\\-_\\.]+)))*))$' })),
  'guest-phys-bits': Type.Optional(Type.Integer({ minimum: 32, maximum: 64 })),
  hidden: Type.Optional(Type.Boolean({ default: false })),
  'hv-vendor-id': Type.Optional(Type.String({ pattern: '^(?:(?:[a-zA-Z0-9]{1,12}))$' })),
  level: Type.Optional(Type.Integer({ minimum: 0, maximum: 4294967295 })),
  'phys-bits': Type.Optional(Type.String({ format: 'pve-phys-bits', description: 'Physical address bits shown to the guest, a number or host' })),
  'reported-model': Type.String({ enum: ['486', 'a64fx', 'athlon', 'Broadwell', 'Broadwell-IBRS', 'Broadwell-noTSX', 'Broadwell-noTSX-IBRS', 'Cascadelake-Server', 'Cascadelake-Server-noTSX', 'Cascadelake-Server-v2', 'Cascadelake-Server-v4', 'Cascadelake-Server-v5', 'ClearwaterForest', 'ClearwaterForest-v2', 'ClearwaterForest-v3', 'Conroe', 'Cooperlake', 'Cooperlake-v2', 'core2duo', 'coreduo', 'cortex-a35', 'cortex-a53', 'cortex-a55', 'cortex-a57', 'cortex-a710', 'cortex-a72', 'cortex-a76', 'cortex-a78ae', 'DiamondRapids', 'EPYC', 'EPYC-Genoa', 'EPYC-Genoa-v2', 'EPYC-IBPB', 'EPYC-Milan', 'EPYC-Milan-v2', 'EPYC-Milan-v3', 'EPYC-Rome', 'EPYC-Rome-v2', 'EPYC-Rome-v3', 'EPYC-Rome-v4', 'EPYC-Rome-v5', 'EPYC-Turin', 'EPYC-v3', 'EPYC-v4', 'EPYC-v5', 'GraniteRapids', 'GraniteRapids-v2', 'GraniteRapids-v3', 'GraniteRapids-v4', 'GraniteRapids-v5', 'Haswell', 'Haswell-IBRS', 'Haswell-noTSX', 'Haswell-noTSX-IBRS', 'host', 'Icelake-Client', 'Icelake-Client-noTSX', 'Icelake-Server', 'Icelake-Server-noTSX', 'Icelake-Server-v3', 'Icelake-Server-v4', 'Icelake-Server-v5', 'Icelake-Server-v6', 'Icelake-Server-v7', 'IvyBridge', 'IvyBridge-IBRS', 'KnightsMill', 'kvm32', 'kvm64', 'max', 'Nehalem', 'Nehalem-IBRS', 'neoverse-n1', 'neoverse-n2', 'neoverse-v1', 'Opteron_G1', 'Opteron_G2', 'Opteron_G3', 'Opteron_G4', 'Opteron_G5', 'Penryn', 'pentium', 'pentium2', 'pentium3', 'phenom', 'qemu32', 'qemu64', 'SandyBridge', 'SandyBridge-IBRS', 'SapphireRapids', 'SapphireRapids-v2', 'SapphireRapids-v3', 'SapphireRapids-v4', 'SapphireRapids-v5', 'SapphireRapids-v6', 'SierraForest', 'SierraForest-v2', 'SierraForest-v3', 'SierraForest-v4', 'SierraForest-v5', 'Skylake-Client', 'Skylake-Client-IBRS', 'Skylake-Client-noTSX-IBRS', 'Skylake-Client-v4', 'Skylake-Server', 'Skylake-Server-IBRS', 'Skylake-Server-noTSX-IBRS', 'Skylake-Server-v4', 'Skylake-Server-v5', 'Westmere', 'Westmere-IBRS'], default: 'kvm64', description: 'QEMU CPU model and vendor the guest is shown' }),
}, { additionalProperties: false });

export const PutCustomCpuModelsByCputype = Type.Object<t.PutCustomCpuModelsByCputypeParams>({
  cputype: Type.String({ maxLength: 40, format: 'pve-configid' }),
  delete: Type.Optional(Type.String({ format: 'pve-configid-list' })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  flags: Type.Optional(Type.String({ pattern: '^(?:(?:(?:([+-])([a-zA-Z0-9\\-_\\.]+))(;(?:([+-])([a-zA-Z0-9\\-_\\.]+)))*))$' })),
  'guest-phys-bits': Type.Optional(Type.Integer({ minimum: 32, maximum: 64 })),
  hidden: Type.Optional(Type.Boolean({ default: false })),
  'hv-vendor-id': Type.Optional(Type.String({ pattern: '^(?:(?:[a-zA-Z0-9]{1,12}))$' })),
  level: Type.Optional(Type.Integer({ minimum: 0, maximum: 4294967295 })),
  'phys-bits': Type.Optional(Type.String({ format: 'pve-phys-bits', description: 'Physical address bits shown to the guest, a number or host' })),
  'reported-model': Type.Optional(Type.String({ enum: ['486', 'a64fx', 'athlon', 'Broadwell', 'Broadwell-IBRS', 'Broadwell-noTSX', 'Broadwell-noTSX-IBRS', 'Cascadelake-Server', 'Cascadelake-Server-noTSX', 'Cascadelake-Server-v2', 'Cascadelake-Server-v4', 'Cascadelake-Server-v5', 'ClearwaterForest', 'ClearwaterForest-v2', 'ClearwaterForest-v3', 'Conroe', 'Cooperlake', 'Cooperlake-v2', 'core2duo', 'coreduo', 'cortex-a35', 'cortex-a53', 'cortex-a55', 'cortex-a57', 'cortex-a710', 'cortex-a72', 'cortex-a76', 'cortex-a78ae', 'DiamondRapids', 'EPYC', 'EPYC-Genoa', 'EPYC-Genoa-v2', 'EPYC-IBPB', 'EPYC-Milan', 'EPYC-Milan-v2', 'EPYC-Milan-v3', 'EPYC-Rome', 'EPYC-Rome-v2', 'EPYC-Rome-v3', 'EPYC-Rome-v4', 'EPYC-Rome-v5', 'EPYC-Turin', 'EPYC-v3', 'EPYC-v4', 'EPYC-v5', 'GraniteRapids', 'GraniteRapids-v2', 'GraniteRapids-v3', 'GraniteRapids-v4', 'GraniteRapids-v5', 'Haswell', 'Haswell-IBRS', 'Haswell-noTSX', 'Haswell-noTSX-IBRS', 'host', 'Icelake-Client', 'Icelake-Client-noTSX', 'Icelake-Server', 'Icelake-Server-noTSX', 'Icelake-Server-v3', 'Icelake-Server-v4', 'Icelake-Server-v5', 'Icelake-Server-v6', 'Icelake-Server-v7', 'IvyBridge', 'IvyBridge-IBRS', 'KnightsMill', 'kvm32', 'kvm64', 'max', 'Nehalem', 'Nehalem-IBRS', 'neoverse-n1', 'neoverse-n2', 'neoverse-v1', 'Opteron_G1', 'Opteron_G2', 'Opteron_G3', 'Opteron_G4', 'Opteron_G5', 'Penryn', 'pentium', 'pentium2', 'pentium3', 'phenom', 'qemu32', 'qemu64', 'SandyBridge', 'SandyBridge-IBRS', 'SapphireRapids', 'SapphireRapids-v2', 'SapphireRapids-v3', 'SapphireRapids-v4', 'SapphireRapids-v5', 'SapphireRapids-v6', 'SierraForest', 'SierraForest-v2', 'SierraForest-v3', 'SierraForest-v4', 'SierraForest-v5', 'Skylake-Client', 'Skylake-Client-IBRS', 'Skylake-Client-noTSX-IBRS', 'Skylake-Client-v4', 'Skylake-Server', 'Skylake-Server-IBRS', 'Skylake-Server-noTSX-IBRS', 'Skylake-Server-v4', 'Skylake-Server-v5', 'Westmere', 'Westmere-IBRS'], default: 'kvm64', description: 'QEMU CPU model and vendor the guest is shown' })),
}, { additionalProperties: false });
