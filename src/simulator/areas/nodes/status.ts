import { nodeOf, type Handler, type Handlers } from '../../call.ts';
import { nodeFigures } from '../../guests/figures.ts';
import type { SimNode } from '../../state.ts';
import { KERNEL } from './kernel.ts';

const BUILD = '#1 SMP PREEMPT_DYNAMIC PMX 6.17.4-1';

const status: Handler = (call) => {
  const node = nodeOf(call);
  const { cpu, mem, uptime } = nodeFigures(call.cluster, node, call.now) ?? { cpu: 0, mem: 0, uptime: 0 };
  const load = cpu * node.cores;
  return {
    uptime,
    cpu,
    wait: cpu / 50,
    idle: 0,
    loadavg: [load, load * 0.95, load * 0.9].map((value) => value.toFixed(2)),
    pveversion: 'pve-manager/9.2.11/14a22df3000000',
    kversion: `Linux ${KERNEL} ${BUILD}`,
    'current-kernel': { sysname: 'Linux', release: KERNEL, version: BUILD, machine: 'x86_64' },
    'boot-info': node.bare ? { mode: 'legacy-bios' } : { mode: 'efi', secureboot: 0 },
    cpuinfo: {
      model: node.model,
      vendor: isIntel(node) ? 'GenuineIntel' : 'AuthenticAMD',
      family: isIntel(node) ? '6' : '25',
      cores: node.cores / 2,
      cpus: node.cores,
      sockets: 1,
      mhz: '3200.000',
      hvm: '1',
      user_hz: 100,
      flags: `fpu vme de pse tsc msr pae mce cx8 apic sep ${isIntel(node) ? 'vmx' : 'svm'} aes avx avx2`,
    },
    memory: { total: node.memory, used: mem, free: node.memory - mem, available: node.memory - mem },
    swap: { total: 0, used: 0, free: 0 },
    rootfs: {
      total: node.disk,
      used: node.usedDisk,
      free: node.disk - node.usedDisk,
      avail: node.disk - node.usedDisk,
    },
    ksm: { shared: 0 },
  };
};

/** Whether a node has a processor of Intel; the others are AMD's. */
export const isIntel = ({ model }: SimNode): boolean => model.includes('Intel');

export const statusHandlers: Handlers = { 'GET /nodes/{node}/status': status };
