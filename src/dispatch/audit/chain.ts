import { createHash, createHmac } from 'node:crypto';
import { canonical } from '../canonical.ts';

/** What a chain's first record names in the place of the one before it. */
export const GENESIS = '0'.repeat(64);

/** Where a chain stands: the number and the hash of its last record. */
export interface Link {
  readonly seq: number;
  readonly hash: string;
}

/** The link before the first record. */
export const START: Link = { seq: 0, hash: GENESIS };

/** A record in its place in the chain. */
export interface Sealed {
  readonly v: 1;
  readonly seq: number;
  /** Hash of the record before. */
  readonly prev: string;
  /** SHA-256 over the canonical form of all other members, `prev` among them. */
  readonly hash: string;
  /** HMAC-SHA-256 of the hash, where there is a key. */
  readonly mac?: string;
  readonly [member: string]: unknown;
}

/** Puts a record after a link. */
export const seal = (record: object, { seq, hash: prev }: Link, key?: Buffer): Sealed => {
  const body = { v: 1 as const, seq: seq + 1, prev, ...record };
  const hash = hashOf(body);
  return { ...body, hash, ...(key ? { mac: macOf(hash, key) } : {}) };
};

const hashOf = (body: object): string => createHash('sha256').update(canonical(body)).digest('hex');

const macOf = (hash: string, key: Buffer): string => createHmac('sha256', key).update(hash).digest('hex');

/** Reads a line as a sealed record; undefined where it is none, in every letter. */
export const parseSealed = (line: string): Sealed | undefined => {
  try {
    const value = JSON.parse(line) as Sealed | null;
    const fits =
      typeof value === 'object' && value !== null && Number.isInteger(value.seq) && typeof value.hash === 'string';
    // Another spelling of the same record would be a change that no hash shows.
    return fits && JSON.stringify(value) === line ? value : undefined;
  } catch {
    return undefined;
  }
};

/** What is wrong with a record that comes after a link; undefined where nothing is. */
export const faultOf = (record: Sealed, after: Link | undefined, key?: Buffer): string | undefined => {
  const { hash, mac, ...body } = record;
  if (after && record.seq !== after.seq + 1) return `it has the number ${record.seq} after ${after.seq}`;
  if (after && record.prev !== after.hash) return 'it does not follow the record before it';
  if (hash !== hashOf(body)) return 'its content was changed';
  if (key && mac !== macOf(hash, key)) return 'its MAC is not that of the key';
  return undefined;
};

/** Whether a line is a record of a release that had no chain yet. */
export const isUnchained = (line: string): boolean => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'call' in value && !('hash' in value) && !('seq' in value);
  } catch {
    return false;
  }
};
