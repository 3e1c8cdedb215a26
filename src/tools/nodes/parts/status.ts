import { getStatus } from '../../../../generated/endpoints/nodes.ts';
import type { GetStatusResult } from '../../../../generated/types/nodes.ts';
import { toNumber, toText } from '../../../rules/wire.ts';
import { bytes, percent, seconds, type Quantity, type Value } from '../../answer.ts';
import type { Part } from './part.ts';

type Figures = Readonly<Record<string, unknown>>;

const fill = (of: Figures | undefined): Value => {
  const [used, total] = [toNumber(of?.['used']), toNumber(of?.['total'])];
  const full: Quantity | undefined = used === undefined || !total ? undefined : percent(used / total);
  // Nothing of nothing: a node without swap has none to tell of.
  return total === 0 ? undefined : { used: bytes(used), total: bytes(total), full };
};

const told = (status: GetStatusResult): Value => {
  const { memory, rootfs, loadavg, cpu, pveversion } = status;
  // The schema forgets some of these, and older releases do not have the others.
  const { uptime, swap, wait, kversion, cpuinfo, 'current-kernel': kernel }: Figures = { ...status };
  const [processor, system] = [cpuinfo, kernel] as (Figures | undefined)[];
  return {
    uptime: seconds(toNumber(uptime)),
    version: toText(pveversion),
    kernel: toText(system?.['release']) ?? toText(kversion),
    cpu: {
      load: percent(toNumber(cpu)),
      waiting_for_disks: percent(toNumber(wait)),
      average: loadavg,
      cores: toNumber(processor?.['cpus']),
      model: toText(processor?.['model']),
    },
    memory: fill(memory),
    swap: fill(swap as Figures | undefined),
    root_disk: fill(rootfs),
  };
};

/** Load, memory, root disk, versions and uptime. */
export const status: Part<GetStatusResult> = { request: (node) => getStatus({ node }), full: told, brief: told };
