import { given, list, need, type Call } from '../../call.ts';
import { invalid } from '../../refusal.ts';
import type { Cluster, SimGuest } from '../../state.ts';

/** Which guests a backup is to be made of, as a request or a job says it. */
export interface Choice {
  readonly vmid?: string | undefined;
  readonly all?: boolean | undefined;
  readonly pool?: string | undefined;
  readonly exclude?: string | undefined;
}

/** The numbers in a list of guests. */
export const numbersIn = (text = ''): number[] =>
  [...new Set(text.split(/[,;\s]+/).filter((each) => each !== ''))].map(Number).sort((a, b) => a - b);

/** What is wrong with a choice, by parameter; undefined where it is one. */
export const choiceProblem = ({ vmid, all, pool, exclude }: Choice): Readonly<Record<string, string>> | undefined => {
  const both = "option conflicts with option 'vmid'";
  if (vmid !== undefined && all) return { all: both };
  if (vmid !== undefined && exclude !== undefined) return { exclude: both };
  if (vmid !== undefined && pool !== undefined) return { pool: both };
  if (vmid === undefined && !all && pool === undefined && exclude === undefined) return { vmid: 'property is missing' };
  return undefined;
};

/** The guests of a choice in the whole cluster, and the numbers of those that are not there. */
export const chosenGuests = (
  { guests }: Cluster,
  { vmid, pool, exclude }: Choice,
): { readonly guests: SimGuest[]; readonly missing: number[] } => {
  if (vmid !== undefined) {
    const numbers = numbersIn(vmid);
    return {
      guests: numbers.flatMap((each) => guests.get(each) ?? []),
      missing: numbers.filter((each) => !guests.has(each)),
    };
  }
  const without = new Set(numbersIn(exclude));
  const chosen = [...guests.values()].filter(
    (guest) => !without.has(guest.vmid) && (pool === undefined || guest.pool === pool),
  );
  return { guests: chosen.sort((a, b) => a.vmid - b.vmid), missing: [] };
};

const ROOT_ONLY = ['dumpdir', 'script', 'tmpdir', 'job-id'];
const HOST_LOAD = ['bwlimit', 'ionice', 'performance'];

/** Refuses options of a backup that the caller has no right to set. */
export const checkOptionRights = (call: Call): void => {
  const { userid, token } = call.principal;
  const own = ROOT_ONLY.find((name) => given(call, name) !== undefined);
  if (own !== undefined && (userid !== 'root@pam' || token !== undefined)) {
    throw invalid({ [own]: 'Only root may set this option.' });
  }
  if (HOST_LOAD.some((name) => given(call, name) !== undefined)) need(call, '/', ['Sys.Modify']);
  const fleecing = list(call, 'fleecing').find((part) => part.startsWith('storage='));
  if (fleecing !== undefined) need(call, `/storage/${fleecing.slice('storage='.length)}`, ['Datastore.AllocateSpace']);
};
