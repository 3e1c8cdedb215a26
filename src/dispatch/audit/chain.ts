import { createHash, createHmac, type BinaryLike } from 'node:crypto';
import { canonical } from '../canonical.ts';

/** Where a chain stands: the number and the hash of its last record. */
export interface Link {
  readonly seq: number;
  readonly hash: string;
}

/** The link before the first record. */
export const START: Link = { seq: 0, hash: '0'.repeat(64) };

/** A record in its place in the chain. */
export interface Sealed {
  readonly v: 1;
  readonly seq: number;
  /** Hash of the record before. */
  readonly prev: string;
  /** SHA-256 over the line without `hash` and `mac`. */
  readonly hash: string;
  /** HMAC-SHA-256 of the hash, where there is a key. */
  readonly mac?: string;
  readonly [member: string]: unknown;
}

/** What a line says: its record, and how many bytes before it a crash cut off. */
export interface Entry {
  readonly record: Sealed;
  /** The record as it stands in the line. */
  readonly text: string;
  readonly torn: number;
}

/** Puts a record after a link: the line for it, without its end, and the link that it makes. */
export const seal = (record: object, after: Link, key?: Buffer): { readonly line: string; readonly link: Link } => {
  const seq = after.seq + 1;
  const body = canonical({ ...record, v: 1, seq, prev: after.hash });
  const hash = sha256(body);
  const mac = key ? `,"mac":"${macOf(hash, key)}"` : '';
  return { line: `${body.slice(0, -1)},"hash":"${hash}"${mac}}`, link: { seq, hash } };
};

/** The SHA-256 of a text or of bytes, in hexadecimal digits. */
export const sha256 = (content: BinaryLike): string => createHash('sha256').update(content).digest('hex');

/** The MAC of a record's hash, in hexadecimal digits. */
export const macOf = (hash: string, key: Buffer): string => createHmac('sha256', key).update(hash).digest('hex');

const SEAL = /,"hash":"([0-9a-f]{64})"(?:,"mac":"([0-9a-f]{64})")?\}$/;
const LONGEST_SEAL = 148;
const BRACE = 0x7b;

/** Reads a line, given without its end; undefined where it is not one that was written, in every byte. */
export const readLine = (line: Buffer): Entry | undefined => {
  const record = readSealed(line);
  if (record) return { record, text: line.toString(), torn: 0 };
  // What a crash cut off stays, and the record that tells of it comes after it in the same line: a flat one, so that it begins at the last brace.
  const at = line.lastIndexOf(BRACE);
  const told = at > 0 ? readSealed(line.subarray(at)) : undefined;
  if (told?.['event'] !== 'torn' || told['bytes'] !== at || told['sha256'] !== sha256(line.subarray(0, at))) {
    return undefined;
  }
  return { record: told, text: line.subarray(at).toString(), torn: at };
};

const readSealed = (bytes: Buffer): Sealed | undefined => {
  const [end, hash = '', mac] = SEAL.exec(bytes.subarray(-LONGEST_SEAL).toString('latin1')) ?? [''];
  const body = Buffer.concat([bytes.subarray(0, bytes.length - end.length), Buffer.from('}')]);
  if (hash === '' || sha256(body) !== hash) return undefined;
  const value = parse(body.toString());
  const fits = value?.['v'] === 1 && Number.isSafeInteger(value['seq']) && typeof value['prev'] === 'string';
  return fits ? ({ ...value, hash, ...(mac === undefined ? {} : { mac }) } as Sealed) : undefined;
};

const parse = (text: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
};

/** Whether a whole record stands at the beginning of these bytes, and something else after it: no crash leaves that. */
export const beginsWithRecord = (bytes: Buffer): boolean =>
  [...bytes.toString('latin1').matchAll(new RegExp(SEAL.source.slice(0, -1), 'g'))].some(
    ({ index, 0: end }) => readLine(bytes.subarray(0, index + end.length)) !== undefined,
  );

/** Whether a line is a record of a release that had no chain yet. */
export const isUnchained = (line: Buffer): boolean => {
  const value = parse(line.toString());
  return value !== undefined && 'call' in value && !('hash' in value) && !('seq' in value) && !('prev' in value);
};
