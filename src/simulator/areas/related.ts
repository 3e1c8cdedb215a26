import { flag, type Call } from '../call.ts';
import { refuse } from '../refusal.ts';
import type { SimGuest } from '../state.ts';
import { forgetInJobs } from './backup/jobs.ts';
import { forgetGuestFirewall } from './firewall/state.ts';
import { withdraw } from './ha/rules.ts';
import { forgetService, resources, sidOf } from './ha/services.ts';
import { label } from './lifecycle/target.ts';
import { forgetJobs, jobsOfGuest } from './replication/jobs.ts';

/** Refuses to destroy a guest that high availability or replication looks after, unless it is to be taken out of those too. */
export const checkRelated = (call: Call, guest: SimGuest): void => {
  if (flag(call, 'purge')) return;
  const { cluster } = call;
  const { vmid } = guest;
  if (resources.of(cluster).has(sidOf(guest))) {
    throw refuse(`unable to remove ${label(guest)} ${vmid} - used in HA resources and purge parameter not set.`);
  }
  const job = jobsOfGuest(cluster, vmid)[0];
  if (job !== undefined) {
    throw refuse(`There is a replication job '${job}' for guest '${vmid}' - Please remove that first.`);
  }
};

/** Takes a guest that is no more out of whatever spoke of it. */
export const forgetRelated = (call: Call, guest: SimGuest): void => {
  const { cluster } = call;
  forgetGuestFirewall(call, guest.vmid);
  forgetService(cluster, guest);
  withdraw(cluster, sidOf(guest));
  forgetJobs(cluster, guest.vmid);
  if (flag(call, 'purge')) forgetInJobs(cluster, guest.vmid);
};
