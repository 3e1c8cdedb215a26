import { asProxmoxError } from '../errors.ts';

/** Says which nodes are not online, so that a list with gaps is not read as complete. */
export const offlineNote = (offline: readonly string[]): string[] =>
  offline.length === 0
    ? []
    : [`offline: ${offline.join(', ')}; what is shown of ${offline.length === 1 ? 'it' : 'them'} may be old`];

/** The value, or undefined with a note that names the gap: one part that fails must not take the others along. */
export const orNote = async <T>(what: string, part: Promise<T>, notes: string[]): Promise<T | undefined> => {
  try {
    return await part;
  } catch (error) {
    const { code, message } = asProxmoxError(error);
    if (code === 'CANCELLED') throw error;
    notes.push(`${what}: ${code}, ${message}`);
    return undefined;
  }
};
