import { createHash } from 'node:crypto';

/** The fingerprint of the certificate that a node shows, as a host writes it: 32 bytes with colons. */
export const fingerprintOf = (node: string): string =>
  createHash('sha256')
    .update(`certificate of ${node}`)
    .digest('hex')
    .toUpperCase()
    .replace(/..(?=.)/g, '$&:');
