/** The models of processors that QEMU knows, by vendor. */
export const PROCESSOR_MODELS: Readonly<Record<string, readonly string[]>> = {
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

const KNOWN = new Set(Object.values(PROCESSOR_MODELS).flat());

/** Whether a name is that of a model that QEMU knows, or may be one of a cluster's own. */
export const isProcessorModel = (name: string): boolean => name.startsWith('custom-') || KNOWN.has(name);
