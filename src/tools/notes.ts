import { asProxmoxError } from '../errors.ts';
import { nameOf } from '../identifier.ts';

/** Says which nodes are not online, so that a list with gaps is not read as complete. */
export const offlineNote = (offline: readonly string[]): string[] =>
  offline.length === 0
    ? []
    : [
        `offline: ${offline.map(nameOf).join(', ')}; what is shown of ${offline.length === 1 ? 'it' : 'them'} may be old`,
      ];

/** The parts that could be had, and a note for each that could not. */
interface Parts<T> {
  readonly values: Readonly<Record<string, T>>;
  readonly notes: readonly string[];
}

/** Waits for all parts: one that fails is named and does not take the others along. Where none could be had, the first failure is the answer. */
export const orNotes = async <T>(parts: Readonly<Record<string, Promise<T>>>): Promise<Parts<T>> => {
  const names = Object.keys(parts);
  const settled = await Promise.allSettled(Object.values(parts));
  const failures = settled.flatMap((part, i) =>
    part.status === 'rejected' ? [{ name: names[i] ?? '', error: asProxmoxError(part.reason) }] : [],
  );
  const [first] = failures;
  if (first && failures.length === settled.length) throw first.error;
  const cancelled = failures.find(({ error }) => error.code === 'CANCELLED');
  if (cancelled) throw cancelled.error;
  return {
    values: Object.fromEntries(
      settled.flatMap((part, i) => (part.status === 'fulfilled' ? [[names[i] ?? '', part.value]] : [])),
    ),
    notes: failures.map(({ name, error: { code, message } }) => `${nameOf(name)}: ${code}, ${message}`),
  };
};
