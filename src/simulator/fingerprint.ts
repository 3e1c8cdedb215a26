import { createHash } from 'node:crypto';

/** The fingerprint of a certificate that there is none of, made from its name and written as a host does: 32 bytes with colons. */
export const fingerprintOf = (name: string): string =>
  createHash('sha256')
    .update(`certificate of ${name}`)
    .digest('hex')
    .toUpperCase()
    .replace(/..(?=.)/g, '$&:');
