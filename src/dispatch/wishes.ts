import { ProxmoxError } from '../errors.ts';

/** What every tool that changes something takes beside its own arguments. */
export interface Wishes {
  readonly dryRun?: boolean;
  readonly confirmation?: string;
}

/** Takes the wishes out of the arguments of a call. */
export const takeWishes = (given: unknown): { readonly input: unknown; readonly wishes: Wishes } => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return { input: given, wishes: {} };
  const { dry_run: dryRun, confirmation, ...input } = given as Readonly<Record<string, unknown>>;
  if (dryRun !== undefined && typeof dryRun !== 'boolean') throw wrong('dry_run', 'true or false', dryRun);
  if (confirmation !== undefined && (typeof confirmation !== 'string' || confirmation.length > 200)) {
    throw wrong('confirmation', 'the text that an earlier call gave', confirmation);
  }
  return {
    input,
    wishes: { ...(dryRun === undefined ? {} : { dryRun }), ...(confirmation === undefined ? {} : { confirmation }) },
  };
};

const wrong = (name: string, allowed: string, got: unknown): ProxmoxError =>
  new ProxmoxError('INVALID_INPUT', `${name}: must be ${allowed}; got ${JSON.stringify(got).slice(0, 80)}.`, {
    next: 'Correct it, or leave it out.',
  });
