import type { Page, Planned, Requester, SendOptions } from '../endpoint.ts';
import { canonical } from './canonical.ts';

/** A requester that asks once for what is read again: what plans and judgements of one call share. */
export const remembering = (requester: Requester): Requester => {
  const known = new Map<string, Promise<unknown>>();
  return {
    send: <Result>(request: Planned<Result>, options?: SendOptions): Promise<Result> => {
      if (request.method !== 'GET') return requester.send(request, options);
      const key = canonical([request.path, request.params]);
      const before = known.get(key);
      if (before) return before as Promise<Result>;
      const asked = requester.send(request, options);
      known.set(key, asked);
      return asked;
    },
    sendPage: <Result>(request: Planned<Result>, options?: SendOptions): Promise<Page<Result>> =>
      requester.sendPage(request, options),
  };
};
