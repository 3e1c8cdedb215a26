import { text, type Handler, type Handlers } from '../../call.ts';
import { collection } from '../../collection.ts';
import { refuse } from '../../refusal.ts';
import { maySee } from './mappings.ts';

/** Processor models that the cluster defines itself. They may be called with or without their prefix. */
export const cpuModels = collection({
  path: '/cluster/qemu/custom-cpu-models',
  id: 'cputype',
  required: ['reported-model', 'cputype'],
  named: (call) => text(call, 'cputype').replace(/^custom-/, ''),
  missing: (name, change) =>
    refuse(change === 'read' ? `Custom cputype '${name}' not found` : `custom CPU model '${name}' does not exist`),
  exists: (name) => refuse(`custom CPU model '${name}' already exists`),
  visible: (call, name) => maySee(call, `/mapping/cpu/${name}`),
  show: (_call, name, entry) => ({ ...entry, cputype: `custom-${name}` }),
});

/** Flags that a processor of a VM may have beyond its model, in our words. */
const CHOSEN: Readonly<Record<string, string>> = {
  'nested-virt': 'VMs inside of the VM: vmx of Intel or svm of AMD, whichever the node has',
  'md-clear': 'Tells the guest that buffers are cleared against microarchitectural data sampling',
  pcid: 'Lowers the cost of Meltdown protection on older Intel processors',
  'spec-ctrl': 'Protection against Spectre on Intel processors',
  ssbd: 'Protection against speculative store bypass on Intel processors',
  ibpb: 'Protection against Spectre on AMD processors',
  'virt-ssbd': 'Protection against speculative store bypass on AMD processors, in the common form',
  'amd-ssbd': 'The same in the form of AMD, which is faster',
  'amd-no-ssb': 'Tells the guest that the processor needs no protection against speculative store bypass',
  pdpe1gb: 'Memory pages of 1 GiB',
  'hv-tlbflush': 'Faster flushes of address translations for Windows on busy nodes',
  'hv-evmcs': 'Faster nested virtualization for Windows on Intel processors',
  aes: 'Instructions for AES encryption',
};

/** The rest of them, which need no words. */
const PLAIN = [
  ...[
    '3dnow',
    '3dnowext',
    '3dnowprefetch',
    'abm',
    'adx',
    'apic',
    'arat',
    'arch-capabilities',
    'avx',
    'avx-vnni',
    'avx2',
  ],
  ...['avx512bw', 'avx512cd', 'avx512dq', 'avx512f', 'avx512ifma', 'avx512vbmi', 'avx512vl', 'avx512vnni', 'bmi1'],
  ...['bmi2', 'clflush', 'clflushopt', 'clwb', 'cmov', 'cr8legacy', 'cx16', 'cx8', 'de', 'erms', 'f16c', 'fma', 'fpu'],
  ...[
    'fsgsbase',
    'fsrm',
    'fxsr',
    'gfni',
    'hle',
    'hypervisor',
    'ibrs',
    'invpcid',
    'invtsc',
    'lahf-lm',
    'lm',
    'mca',
    'mce',
  ],
  ...['misalignsse', 'mmx', 'mmxext', 'movbe', 'msr', 'mtrr', 'npt', 'nrip-save', 'nx', 'osvw', 'pae', 'pat'],
  ...[
    'pclmulqdq',
    'perfctr-core',
    'pge',
    'pku',
    'pni',
    'popcnt',
    'pse',
    'pse36',
    'rdpid',
    'rdrand',
    'rdseed',
    'rdtscp',
  ],
  ...['rtm', 'sep', 'sha-ni', 'smap', 'smep', 'sse', 'sse2', 'sse4.1', 'sse4.2', 'sse4a', 'ssse3', 'stibp', 'svm'],
  ...[
    'syscall',
    'topoext',
    'tsc',
    'tsc-adjust',
    'tsc-deadline',
    'umip',
    'vaes',
    'vme',
    'vmx',
    'vpclmulqdq',
    'wbnoinvd',
  ],
  ...['x2apic', 'xgetbv1', 'xsave', 'xsavec', 'xsaveerptr', 'xsaveopt', 'xsaves'],
];

const flags: Handler = (call) => {
  if (text(call, 'arch') === 'aarch64') return [];
  const accelerated = text(call, 'accel') !== 'tcg';
  const nodes = call.cluster.nodes.filter(({ online }) => online).map(({ name }) => name);
  const supported = { 'supported-on': accelerated ? nodes : [] };
  return [
    ...Object.entries(CHOSEN).map(([name, description]) => ({ name, description, ...supported })),
    ...PLAIN.map((name) => ({ name, ...supported })),
  ];
};

/** Processors for VMs. */
export const cpuHandlers: Handlers = { ...cpuModels.handlers, 'GET /cluster/qemu/cpu-flags': flags };
