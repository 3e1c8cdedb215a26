import type { Simulator } from './core.ts';

/** A simulator in place of the network: what a client is given as `fetch`. */
export const simulatorFetch =
  ({ handle }: Pick<Simulator, 'handle'>): typeof globalThis.fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const answer = await handle({
      method: request.method,
      target: `${pathname}${search}`,
      headers: [...request.headers],
      body: new Uint8Array(await request.arrayBuffer()),
    });
    request.signal.throwIfAborted();
    const { status, reason, headers, body } = answer;
    return new Response(body === '' ? null : body, {
      status,
      // A Response takes Latin-1 only; the body has the whole text.
      statusText: reason.replace(/[^\x20-\xff]/g, '?'),
      headers: headers.map(([name, value]): [string, string] => [name, value]),
    });
  };
