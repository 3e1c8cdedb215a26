/** A request as data: what would be sent, before anything is. `path` is the template, `params` hold its variables and the rest. */
export interface Planned<Result = unknown> {
  readonly method: Verb;
  readonly path: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Carries the type of the answer; never present at run time. */
  readonly result?: Result;
}

export type Verb = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** One method of the API: called with its parameters it makes a planned request. */
export interface Endpoint<Params, Result> {
  // The second form of no parameters is a record that allows none.
  (
    ...params: object extends Params
      ? [params?: Params]
      : string extends keyof Params
        ? [params?: Params]
        : [params: Params]
  ): Planned<Result>;
  readonly method: Verb;
  readonly path: string;
}

/** What may go with a request: a signal that gives up waiting, and a time limit in milliseconds. */
export interface SendOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

/** Sends planned requests to one cluster and resolves to the `data` of the answer; fails with a `ProxmoxError`. */
export interface Requester {
  send<Result>(request: Planned<Result>, options?: SendOptions): Promise<Result>;
  /** The same for one page of a list, with the length of the whole list where the host says it (tasks and logs). */
  sendPage<Result>(request: Planned<Result>, options?: SendOptions): Promise<Page<Result>>;
}

export interface Page<Result> {
  readonly data: Result;
  readonly total?: number;
}

/** Binds a verb and a path template to the types of its parameters and its answer. */
export const endpoint = <Params, Result>(method: Verb, path: string): Endpoint<Params, Result> =>
  Object.assign((params?: Params): Planned<Result> => ({ method, path, params: { ...params } }), { method, path });
