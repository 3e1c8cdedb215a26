import type { GetMigrateResult } from '../../../generated/types/nodes/lxc.ts';
import { nameOf } from '../../identifier.ts';
import type { Guest } from '../../inventory/resources.ts';
import { affinityBlockers, names, when, type Blocker, type Wish } from './blockers.ts';
import type { Options } from './config.ts';

/** What keeps a container from moving as it is wished. */
export const containerBlockers = (
  { vmid }: Guest,
  running: boolean,
  config: Options,
  conditions: Pick<GetMigrateResult, 'not-allowed-nodes'> | undefined,
  { target, restart = false }: Wish,
): readonly Blocker[] => {
  const mounts = Object.entries(config).flatMap(([key, value]) =>
    /^(?:rootfs|mp\d+)$/.test(key) && typeof value === 'string' && isHostPath(value) ? [key] : [],
  );
  const found = (conditions?.['not-allowed-nodes'] as Options | undefined)?.[target] as Options | undefined;
  return [
    ...when(
      running && !restart,
      "it runs, and a container can't move while it runs",
      `give restart true: it is shut down and started again on ${nameOf(target)}`,
    ),
    ...when(
      mounts.length > 0,
      `${names(mounts)} is a directory or device of its node`,
      `take it out with pve_guest_configure {"guest":"${vmid}","unset":${JSON.stringify(mounts)}}, or add shared=1 to it if ${nameOf(target)} has the same`,
    ),
    ...affinityBlockers(found?.['blocking-ha-resources'], target),
  ];
};

const isHostPath = (value: string): boolean =>
  /^(?:volume=)?\//.test(value) && !/(?:^|,)shared=(?:1|on|yes|true)(?:,|$)/.test(value);
