import type { SimGuest } from '../../state.ts';
import { storageNameOf } from '../../volumes/volumes.ts';
import { told } from './copy.ts';
import type { TimedLog } from './log.ts';
import type { Plan } from './plan.ts';

/** Refuses a container that can't leave its node because of what is mounted into it. */
export const checkMounts = ({ config }: SimGuest): void => {
  for (const [key, value] of Object.entries(config)) {
    const path = (value.split(',')[0] ?? '').replace(/^volume=/, '');
    if (!/^(?:rootfs|mp\d+)$/.test(key) || !path.startsWith('/') || /(?:^|,)shared=1/.test(value)) continue;
    throw new Error(`cannot migrate local ${path.startsWith('/dev/') ? 'device' : 'bind'} mount point '${key}'`);
  }
};

/** What is said of the volumes of a container, and what keeps it from moving. */
export const scanMounts = ({ journeys, shared, problems }: Plan, log: TimedLog): void => {
  for (const volid of shared) log.info(`volume '${volid}' is on shared storage '${storageNameOf(volid)}'`);
  for (const { named } of journeys) {
    log.info(`found local volume '${named.volid}' (${told(named, 'in current VM config')})`);
  }
  for (const { volid, text } of problems) log.error(`can't migrate local volume '${volid}': ${text}`);
  if (problems.length > 0) throw new Error("can't migrate CT - check log");
};
