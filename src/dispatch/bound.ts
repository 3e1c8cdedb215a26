import { isDeepStrictEqual } from 'node:util';
import type { Page, Planned, Requester, SendOptions } from '../endpoint.ts';
import { ProxmoxError } from '../errors.ts';
import type { Step } from '../tools/define.ts';

/** A requester that reads, and refuses every write: what tools plan and answer with. */
export const readOnly = (requester: Requester): Requester => bind(requester, []);

/** A requester for one plan: reads are free, and each planned write may be sent once, exactly as it was planned. */
export const bind = (requester: Requester, steps: readonly Step[]): Requester => {
  const open = steps.map(({ request }) => request);
  const admit = (request: Planned): void => {
    if (request.method === 'GET') return;
    const planned = open.findIndex((each) => isDeepStrictEqual(each, request));
    if (planned < 0)
      throw new ProxmoxError('UNPLANNED', `${request.method} ${request.path} was not planned. It was not sent.`);
    open.splice(planned, 1);
  };
  return {
    send: async <Result>(request: Planned<Result>, options?: SendOptions): Promise<Result> => {
      admit(request);
      return requester.send(request, options);
    },
    sendPage: async <Result>(request: Planned<Result>, options?: SendOptions): Promise<Page<Result>> => {
      admit(request);
      return requester.sendPage(request, options);
    },
  };
};
