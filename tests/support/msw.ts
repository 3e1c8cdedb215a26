import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import type { Simulator } from '../../src/simulator/core.ts';
import { simulatorFetch } from '../../src/simulator/wire/fetch.ts';
import { afterAll, afterEach, beforeAll } from 'vitest';

/** The host of the tests: only msw answers there. */
export const HOST = 'https://pve.example:8006';

/** A request as it came to the host. */
export interface Seen {
  readonly method: string;
  /** Below `/api2/json`, as it was sent. */
  readonly path: string;
  readonly query: string;
  readonly headers: Headers;
  readonly body: string;
}

export type Reply = (request: Seen) => Response | Promise<Response>;

export interface FakeHost {
  /** What came in since the test began, in order. */
  readonly seen: readonly Seen[];
  /** Answers everything until the end of the test. */
  answer(reply: Reply): void;
}

/** A host for the tests of a file. A request to any other host is counted too, so that nothing goes astray unseen. */
export const fakeHost = (): FakeHost => {
  const server = setupServer();
  const seen: Seen[] = [];
  beforeAll(() => {
    server.listen({ onUnhandledFrame: 'error' });
  });
  afterEach(() => {
    server.resetHandlers();
    seen.length = 0;
  });
  afterAll(() => {
    server.close();
  });
  return {
    seen,
    answer: (reply) => {
      server.use(
        http.all('*', async ({ request }) => {
          const { origin, pathname, search } = new URL(request.url);
          const path = origin === HOST ? pathname.replace(/^\/api2\/json/, '') : request.url;
          const { method, headers } = request;
          const came = { method, path, query: search.slice(1), headers, body: await request.text() };
          seen.push(came);
          return reply(came);
        }),
      );
    },
  };
};

/** A success, as Proxmox VE wraps it. */
export const data = (value: unknown, more: Readonly<Record<string, unknown>> = {}): Response =>
  HttpResponse.json({ data: value, ...more });

/** A refusal: the reason carries the text, and the body repeats it with a newline. */
export const refusal = (status: number, reason: string, errors?: Readonly<Record<string, string>>): Response =>
  HttpResponse.json(
    { data: null, message: `${reason}\n`, ...(errors ? { errors } : {}) },
    { status, statusText: reason },
  );

/** A refusal before a method was found: no body at all. */
export const bare = (status: number, reason: string): Response =>
  new HttpResponse(null, { status, statusText: reason });

/** The connection breaks without an answer. */
export const broken = (): Response => HttpResponse.error();

/** The request is never answered. */
export const silence = (): Promise<Response> => new Promise(() => undefined);

/** Answers with a simulated cluster. What no Response can show, it shows as fetch would: a connection that breaks is a broken body. */
export const simulated = (simulator: Simulator): Reply => {
  const fetch = simulatorFetch(simulator);
  return async ({ method, path, query, headers, body }) => {
    try {
      return await fetch(`${HOST}/api2/json${path}${query === '' ? '' : `?${query}`}`, {
        method,
        headers,
        ...(body === '' ? {} : { body }),
      });
    } catch {
      return broken();
    }
  };
};
