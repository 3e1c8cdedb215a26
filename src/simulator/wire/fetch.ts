import type { Simulator } from '../core.ts';
import { statusText, type WireResponse } from './wire.ts';

/** A simulator in place of the network: what a client is given as `fetch`. */
export const simulatorFetch =
  ({ handle, clock }: Pick<Simulator, 'handle' | 'clock'>): typeof globalThis.fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const answer = await handle({
      method: request.method,
      target: `${pathname}${search}`,
      headers: [...request.headers],
      body: new Uint8Array(await request.arrayBuffer()),
    });
    const { status, reason, headers, delayMs = 0 } = answer;
    if (delayMs > 0) await clock.sleep(delayMs, request.signal);
    request.signal.throwIfAborted();
    if (status === 0) throw new TypeError('fetch failed', { cause: closedSocket() });
    return new Response(bodyOf(answer), {
      status,
      statusText: statusText(reason),
      headers: headers.map(([name, value]): [string, string] => [name, value]),
    });
  };

/** What Node's fetch gives as the cause where the other side closed the connection. */
const closedSocket = (): Error => Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });

const bodyOf = ({ body, cutAt }: WireResponse): ReadableStream | string | Uint8Array<ArrayBuffer> | null => {
  if (cutAt !== undefined) return broken(Buffer.from(body).subarray(0, cutAt));
  return body.length === 0 ? null : (body as string | Uint8Array<ArrayBuffer>);
};

/** A body that ends before it should. */
const broken = (beginning: Uint8Array): ReadableStream =>
  new ReadableStream({
    pull: (controller) => {
      if (beginning.length > 0) controller.enqueue(beginning);
      controller.error(new TypeError('terminated', { cause: closedSocket() }));
    },
  });
