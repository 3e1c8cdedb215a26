export interface DeleteCustomCpuModelsByCputypeParams {
    /** @description Name of the custom CPU model */
    cputype: string;
}
export type DeleteCustomCpuModelsByCputypeResult = null;
export interface GetCpuFlagsParams {
    /**
     * @description Accelerator whose CPU flags are listed
     * @default kvm
     * @enum {string}
     */
    accel?: "kvm" | "tcg";
    /**
     * @description CPU architecture to list for
     * @enum {string}
     */
    arch?: "x86_64" | "aarch64";
}
export type GetCpuFlagsResult = {
    description?: string;
    name: string;
    "supported-on"?: string[];
}[];
export type GetCustomCpuModelsParams = Record<string, never>;
export type GetCustomCpuModelsResult = {
    cputype?: string;
    digest?: string;
    flags?: string;
    "guest-phys-bits"?: number | string;
    hidden?: boolean | number | string;
    "hv-vendor-id"?: string;
    level?: number | string;
    /** Format: pve-phys-bits */
    "phys-bits"?: string;
    "reported-model"?: string;
}[];
export interface GetCustomCpuModelsByCputypeParams {
    /** @description Name of the custom CPU model */
    cputype: string;
}
export interface GetCustomCpuModelsByCputypeResult {
    cputype?: string;
    digest?: string;
    flags?: string;
    "guest-phys-bits"?: number | string;
    hidden?: boolean | number | string;
    "hv-vendor-id"?: string;
    level?: number | string;
    /** Format: pve-phys-bits */
    "phys-bits"?: string;
    "reported-model"?: string;
}
export type GetQemuParams = Record<string, never>;
export type GetQemuResult = {
    [key: string]: unknown;
}[];
export interface PostCustomCpuModelsParams {
    /**
     * Format: pve-configid
     * @description Name of the custom CPU model
     */
    cputype: string;
    /** @description CPU flags switched on or off, e.g. +aes;-pcid */
    flags?: string;
    /** @description Physical address bits the guest is told to use */
    "guest-phys-bits"?: number;
    /**
     * @description Hide from the guest that it runs on KVM
     * @default false
     */
    hidden?: boolean;
    /** @description Hyper-V vendor ID that Windows guests see */
    "hv-vendor-id"?: string;
    /** @description Highest basic CPUID leaf the guest sees */
    level?: number;
    /**
     * Format: pve-phys-bits
     * @description Physical address bits shown to the guest, a number or host
     */
    "phys-bits"?: string;
    /**
     * @description QEMU CPU model and vendor the guest is shown
     * @default kvm64
     * @enum {string}
     */
    "reported-model": "486" | "a64fx" | "athlon" | "Broadwell" | "Broadwell-IBRS" | "Broadwell-noTSX" | "Broadwell-noTSX-IBRS" | "Cascadelake-Server" | "Cascadelake-Server-noTSX" | "Cascadelake-Server-v2" | "Cascadelake-Server-v4" | "Cascadelake-Server-v5" | "ClearwaterForest" | "ClearwaterForest-v2" | "ClearwaterForest-v3" | "Conroe" | "Cooperlake" | "Cooperlake-v2" | "core2duo" | "coreduo" | "cortex-a35" | "cortex-a53" | "cortex-a55" | "cortex-a57" | "cortex-a710" | "cortex-a72" | "cortex-a76" | "cortex-a78ae" | "DiamondRapids" | "EPYC" | "EPYC-Genoa" | "EPYC-Genoa-v2" | "EPYC-IBPB" | "EPYC-Milan" | "EPYC-Milan-v2" | "EPYC-Milan-v3" | "EPYC-Rome" | "EPYC-Rome-v2" | "EPYC-Rome-v3" | "EPYC-Rome-v4" | "EPYC-Rome-v5" | "EPYC-Turin" | "EPYC-v3" | "EPYC-v4" | "EPYC-v5" | "GraniteRapids" | "GraniteRapids-v2" | "GraniteRapids-v3" | "GraniteRapids-v4" | "GraniteRapids-v5" | "Haswell" | "Haswell-IBRS" | "Haswell-noTSX" | "Haswell-noTSX-IBRS" | "host" | "Icelake-Client" | "Icelake-Client-noTSX" | "Icelake-Server" | "Icelake-Server-noTSX" | "Icelake-Server-v3" | "Icelake-Server-v4" | "Icelake-Server-v5" | "Icelake-Server-v6" | "Icelake-Server-v7" | "IvyBridge" | "IvyBridge-IBRS" | "KnightsMill" | "kvm32" | "kvm64" | "max" | "Nehalem" | "Nehalem-IBRS" | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "Opteron_G1" | "Opteron_G2" | "Opteron_G3" | "Opteron_G4" | "Opteron_G5" | "Penryn" | "pentium" | "pentium2" | "pentium3" | "phenom" | "qemu32" | "qemu64" | "SandyBridge" | "SandyBridge-IBRS" | "SapphireRapids" | "SapphireRapids-v2" | "SapphireRapids-v3" | "SapphireRapids-v4" | "SapphireRapids-v5" | "SapphireRapids-v6" | "SierraForest" | "SierraForest-v2" | "SierraForest-v3" | "SierraForest-v4" | "SierraForest-v5" | "Skylake-Client" | "Skylake-Client-IBRS" | "Skylake-Client-noTSX-IBRS" | "Skylake-Client-v4" | "Skylake-Server" | "Skylake-Server-IBRS" | "Skylake-Server-noTSX-IBRS" | "Skylake-Server-v4" | "Skylake-Server-v5" | "Westmere" | "Westmere-IBRS";
}
export type PostCustomCpuModelsResult = null;
export interface PutCustomCpuModelsByCputypeParams {
    /**
     * Format: pve-configid
     * @description Name of the custom CPU model
     */
    cputype: string;
    /**
     * Format: pve-configid-list
     * @description Settings to remove, which puts them back to their defaults, e.g. comment
     */
    delete?: string;
    /** @description Digest of the configuration as last read; the change is refused if it changed since */
    digest?: string;
    /** @description CPU flags switched on or off, e.g. +aes;-pcid */
    flags?: string;
    /** @description Physical address bits the guest is told to use */
    "guest-phys-bits"?: number;
    /**
     * @description Hide from the guest that it runs on KVM
     * @default false
     */
    hidden?: boolean;
    /** @description Hyper-V vendor ID that Windows guests see */
    "hv-vendor-id"?: string;
    /** @description Highest basic CPUID leaf the guest sees */
    level?: number;
    /**
     * Format: pve-phys-bits
     * @description Physical address bits shown to the guest, a number or host
     */
    "phys-bits"?: string;
    /**
     * @description QEMU CPU model and vendor the guest is shown
     * @default kvm64
     * @enum {string}
     */
    "reported-model"?: "486" | "a64fx" | "athlon" | "Broadwell" | "Broadwell-IBRS" | "Broadwell-noTSX" | "Broadwell-noTSX-IBRS" | "Cascadelake-Server" | "Cascadelake-Server-noTSX" | "Cascadelake-Server-v2" | "Cascadelake-Server-v4" | "Cascadelake-Server-v5" | "ClearwaterForest" | "ClearwaterForest-v2" | "ClearwaterForest-v3" | "Conroe" | "Cooperlake" | "Cooperlake-v2" | "core2duo" | "coreduo" | "cortex-a35" | "cortex-a53" | "cortex-a55" | "cortex-a57" | "cortex-a710" | "cortex-a72" | "cortex-a76" | "cortex-a78ae" | "DiamondRapids" | "EPYC" | "EPYC-Genoa" | "EPYC-Genoa-v2" | "EPYC-IBPB" | "EPYC-Milan" | "EPYC-Milan-v2" | "EPYC-Milan-v3" | "EPYC-Rome" | "EPYC-Rome-v2" | "EPYC-Rome-v3" | "EPYC-Rome-v4" | "EPYC-Rome-v5" | "EPYC-Turin" | "EPYC-v3" | "EPYC-v4" | "EPYC-v5" | "GraniteRapids" | "GraniteRapids-v2" | "GraniteRapids-v3" | "GraniteRapids-v4" | "GraniteRapids-v5" | "Haswell" | "Haswell-IBRS" | "Haswell-noTSX" | "Haswell-noTSX-IBRS" | "host" | "Icelake-Client" | "Icelake-Client-noTSX" | "Icelake-Server" | "Icelake-Server-noTSX" | "Icelake-Server-v3" | "Icelake-Server-v4" | "Icelake-Server-v5" | "Icelake-Server-v6" | "Icelake-Server-v7" | "IvyBridge" | "IvyBridge-IBRS" | "KnightsMill" | "kvm32" | "kvm64" | "max" | "Nehalem" | "Nehalem-IBRS" | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "Opteron_G1" | "Opteron_G2" | "Opteron_G3" | "Opteron_G4" | "Opteron_G5" | "Penryn" | "pentium" | "pentium2" | "pentium3" | "phenom" | "qemu32" | "qemu64" | "SandyBridge" | "SandyBridge-IBRS" | "SapphireRapids" | "SapphireRapids-v2" | "SapphireRapids-v3" | "SapphireRapids-v4" | "SapphireRapids-v5" | "SapphireRapids-v6" | "SierraForest" | "SierraForest-v2" | "SierraForest-v3" | "SierraForest-v4" | "SierraForest-v5" | "Skylake-Client" | "Skylake-Client-IBRS" | "Skylake-Client-noTSX-IBRS" | "Skylake-Client-v4" | "Skylake-Server" | "Skylake-Server-IBRS" | "Skylake-Server-noTSX-IBRS" | "Skylake-Server-v4" | "Skylake-Server-v5" | "Westmere" | "Westmere-IBRS";
}
export type PutCustomCpuModelsByCputypeResult = null;
