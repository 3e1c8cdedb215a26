import type { Planned } from '../../../endpoint.ts';
import type { Value } from '../../answer.ts';

/** What a part is told against. */
export interface Surroundings {
  /** Seconds since 1970. */
  readonly now: number;
  /** Whether the node is in no cluster. */
  readonly alone: boolean;
}

/** A part of what is told of a node: what is asked for it, and how it reads. */
export interface Part<Result> {
  readonly request: (node: string) => Planned<Result>;
  readonly full: (result: Result, around: Surroundings) => Value;
  /** How it reads where nobody asked for the part; absent for one that is not read then. */
  readonly brief?: (result: Result, around: Surroundings) => Value;
}

/** What a part is once its own answer is out of sight: what reads it. */
export type Reader = (
  send: <Result>(request: Planned<Result>) => Promise<Result>,
  node: string,
  around: Surroundings,
) => Promise<Value>;

/** Readers of a part, in full and in brief. */
export const readersOf = <Result>({ request, full, brief }: Part<Result>): { full: Reader; brief?: Reader } => {
  const reader =
    (tell: (result: Result, around: Surroundings) => Value): Reader =>
    async (send, node, around) =>
      tell(await send(request(node)), around);
  return { full: reader(full), ...(brief ? { brief: reader(brief) } : {}) };
};
