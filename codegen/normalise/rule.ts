import type { Raw, RawMethod } from '../raw.ts';

/** Where a rule is at work, and how it reports what it could not translate. */
export interface Place {
  readonly route: string;
  readonly at: string;
  /** Records a finding at this place. */
  report(kind: string, detail: string): void;
  /** The place of a part of this one. */
  inside(step: string): Place;
}

/** Mends one oddity of a method as a whole. */
export type MethodRule = (method: RawMethod, place: Place) => RawMethod;

/** Mends one oddity of a single schema, without looking into its parts. */
export type SchemaRule = (schema: Raw, place: Place) => Raw;
