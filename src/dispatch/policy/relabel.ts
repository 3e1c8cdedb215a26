import { isOff, namesIn, textsOf } from '../../rules/raises/match.ts';
import type { Planned } from '../../endpoint.ts';
import { isProtected } from './guests.ts';
import type { Rule } from './rules.ts';
import type { GuestFacts, Subject } from './subject.ts';

const CONFIG = /^(?:POST|PUT) \/nodes\/\{node\}\/(?:qemu|lxc)\/\{vmid\}\/config$/;
const POOL = /^PUT \/pools(?:$|\/\{poolid\}$)/;

/** A rule that a guest would come under, or out of, by a new name, tag or pool. */
export interface Escape {
  readonly guest: number;
  readonly rule: Rule;
}

/**
 * The rules that a request would get round by giving a guest another name, other tags or another pool: out of what refuses or asks, or into
 * what allows. Without this, what a rule forbids could be had in two steps.
 */
export const escapes = (rules: readonly Rule[], { request, route, guests }: Subject): Escape[] => {
  const change = changeOf(request, route);
  if (!change) return [];
  return rules.flatMap((rule) => {
    const { labels, effect } = rule;
    if (!labels) return [];
    return (guests === 'unknown' ? [ANYBODY] : guests).flatMap((before): Escape[] => {
      const [was, becomes] = [labels(before), labels({ ...before, ...change })];
      const gets = effect === 'allow' ? was !== 'yes' && becomes !== 'no' : was !== 'no' && becomes !== 'yes';
      return gets ? [{ guest: before.vmid, rule }] : [];
    });
  });
};

/** Whether a request would take the tag away that protects a guest, as far as can be told. */
export const liftsProtection = ({ request, route, guests }: Subject): boolean => {
  const change = changeOf(request, route);
  if (!change?.tags) return false;
  return (guests === 'unknown' ? [ANYBODY] : guests).some(
    (before) =>
      isProtected({ ...before, protection: false }) !== 'no' &&
      isProtected({ ...before, ...change, protection: false }) !== 'yes',
  );
};

const ANYBODY: GuestFacts = { vmid: 0 };

type Labels = Pick<GuestFacts, 'name' | 'tags' | 'pool'>;

const changeOf = ({ params }: Planned, route: string): Labels | undefined => {
  if (POOL.test(route)) {
    if (params['vms'] === undefined) return undefined;
    const leaves = params['delete'] !== undefined && !isOff(params['delete']);
    return { pool: leaves ? '' : (textsOf(params['poolid'])[0] ?? '') };
  }
  if (!CONFIG.test(route)) return undefined;
  const gone = namesIn(params['delete']);
  const named = ['name', 'hostname'].flatMap((option) =>
    gone.includes(option) ? [''] : textsOf(params[option]).slice(0, 1),
  );
  const tags = params['tags'] !== undefined || gone.includes('tags');
  const [name] = named;
  if (name === undefined && !tags) return undefined;
  return {
    ...(name === undefined ? {} : { name }),
    ...(tags ? { tags: gone.includes('tags') ? [] : namesIn(params['tags']) } : {}),
  };
};
