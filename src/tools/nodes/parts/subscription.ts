import { getSubscription } from '../../../../generated/endpoints/nodes.ts';
import type { GetSubscriptionResult } from '../../../../generated/types/nodes.ts';
import { said } from '../../answer.ts';
import type { Part } from './part.ts';

/** The subscription of the node; its key is a secret of the operator and is not told. */
export const subscription: Part<GetSubscriptionResult> = {
  request: (node) => getSubscription({ node }),
  brief: ({ status, nextduedate }) =>
    status === 'notfound' ? said`none` : nextduedate === undefined ? status : said`${status} until ${nextduedate}`,
  full: ({ status, productname, level, regdate, nextduedate, sockets, message }) => ({
    status: status === 'notfound' ? said`none` : status,
    product: productname,
    level,
    since: regdate,
    until: nextduedate,
    sockets,
    message: status === 'active' || status === 'notfound' ? undefined : message,
  }),
};
