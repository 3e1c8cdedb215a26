import { createHash } from 'node:crypto';
import { given, type Call } from '../../call.ts';
import { refuse } from '../../refusal.ts';

/** A key that backups are encrypted with, as text and by what it is recognised. */
export interface EncryptionKey {
  readonly text: string;
  readonly fingerprint: string;
}

const fingerprintOf = (data: string): string =>
  (createHash('sha256').update(data).digest('hex').match(/../g) ?? []).join(':');

/** The key that a call gives a storage: a new one for `autogen`, its own, or undefined where it gives none. */
export const encryptionKey = (call: Call): EncryptionKey | undefined => {
  const wanted = given(call, 'encryption-key');
  if (wanted === undefined) return undefined;
  if (wanted !== 'autogen') {
    if (!wanted.trim().startsWith('{')) throw refuse('invalid JSON in encryption key');
    return { text: wanted, fingerprint: fingerprintOf(wanted) };
  }
  const data = Array.from({ length: 4 }, () => call.cluster.unique(11)).join('');
  const fingerprint = fingerprintOf(data);
  const created = new Date(call.now).toISOString().replace(/\.\d+Z$/, 'Z');
  return { text: JSON.stringify({ kdf: null, created, modified: created, data, fingerprint }), fingerprint };
};
