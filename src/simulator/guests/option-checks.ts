import type { Call } from '../call.ts';
import { invalid, refuse } from '../refusal.ts';
import type { SimGuest } from '../state.ts';
import { volumeOn } from '../volumes/volumes.ts';
import { encodedTwice } from '../wire/wire.ts';

/** Refuses values that fit the schema and are wrong all the same: keys that are none, scripts that are not there, more balloon than memory. */
export const checkValues = (
  { cluster }: Pick<Call, 'cluster'>,
  guest: Pick<SimGuest, 'kind' | 'node'> & Partial<Pick<SimGuest, 'config'>>,
  set: Readonly<Record<string, string>>,
): void => {
  const { sshkeys, hookscript, unprivileged } = set;
  if (sshkeys !== undefined && !unescaped(sshkeys).split('\n').every(isPublicKey)) {
    throw refuse('SSH public key validation error');
  }
  if (hookscript !== undefined && !volumeOn(cluster, hookscript, guest.node)) {
    throw invalid({ hookscript: `script '${hookscript}' does not exist\n` });
  }
  if (guest.kind === 'lxc' && guest.config && unprivileged !== undefined) {
    throw refuse(`unable to modify read-only option: 'unprivileged'`);
  }
};

/** A percent-encoded text as it was; what is no character stays no character. */
export const unescaped = (text: string): string =>
  Buffer.from(
    encodedTwice(text).replace(/%([0-9a-f]{2})/gi, (_whole, digits: string) =>
      String.fromCharCode(parseInt(digits, 16)),
    ),
    'latin1',
  ).toString();

const isPublicKey = (line: string): boolean => {
  if (/^\s*(?:#.*)?$/.test(line)) return true;
  const words = line.trim().split(/\s+/);
  return words.some((type, at) => {
    const blob = Buffer.from(words[at + 1] ?? '', 'base64');
    return (
      /^(?:ssh|ecdsa|sk)-/.test(type) && blob.length > 4 && blob.toString('latin1', 4, 4 + blob.readUInt32BE()) === type
    );
  });
};
