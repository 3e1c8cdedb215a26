import { nameOf } from '../../identifier.ts';
import { toText } from '../../rules/wire.ts';
import type { Options } from './config.ts';

/** Something that keeps a guest from moving, and what can be done about it. */
export interface Blocker {
  readonly why: string;
  readonly todo: string;
}

/** How a guest is to be moved. */
export interface Wish {
  readonly guest: string;
  readonly target: string;
  readonly restart?: boolean;
  readonly with_local_disks?: boolean;
  readonly storage?: string;
  readonly wait?: boolean;
}

/** Names of the cluster in a sentence of ours. */
export const names = (texts: readonly string[]): string => texts.slice(0, 10).map(nameOf).join(', ');

/** A blocker where the condition holds. */
export const when = (holds: boolean, why: string, todo: string): readonly Blocker[] => (holds ? [{ why, todo }] : []);

/** Services that rules of high availability keep together with a guest, or apart from it. */
export const affinityBlockers = (blocking: unknown, target: string): readonly Blocker[] => {
  const services = Array.isArray(blocking)
    ? blocking.map((each: unknown) => toText((each as Options | null)?.['sid']))
    : [];
  return when(
    services.length > 0,
    `rules of high availability keep it from ${nameOf(target)}, because of ${names(services.map((sid) => sid ?? ''))}`,
    'choose another target, or change the rule',
  );
};
