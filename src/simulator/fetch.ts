import type { Simulator } from './core.ts';

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
    const { status, reason, headers, body, delayMs = 0 } = answer;
    if (delayMs > 0) await clock.sleep(delayMs, request.signal);
    request.signal.throwIfAborted();
    if (status === 0)
      throw new TypeError('fetch failed', { cause: new Error('the connection was closed without an answer') });
    return new Response(body.length === 0 ? null : (body as string | Uint8Array<ArrayBuffer>), {
      status,
      // A Response takes Latin-1 only; the body has the whole text.
      statusText: reason.replace(/[^\x20-\xff]/g, '?'),
      headers: headers.map(([name, value]): [string, string] => [name, value]),
    });
  };
