import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limited } from '../../src/dispatch/limiter.ts';
import type { Planned, Requester } from '../../src/endpoint.ts';
import { asProxmoxError, ProxmoxError } from '../../src/errors.ts';

const numbered = (n: number): Planned => ({ method: 'GET', path: '/version', params: { n } });
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A host that answers a request when it is told to. */
const host = (): {
  readonly requester: Requester;
  readonly began: unknown[];
  readonly running: () => number;
  readonly end: (how: 'answer' | 'fail') => void;
} => {
  const began: unknown[] = [];
  const open: ((how: 'answer' | 'fail') => void)[] = [];
  const answer = (request: Planned): Promise<unknown> => {
    began.push(request.params['n']);
    return new Promise((resolve, reject) => {
      open.push((how) => {
        if (how === 'answer') resolve(request.params['n']);
        else reject(new ProxmoxError('UNREACHABLE', 'It broke.'));
      });
    });
  };
  return {
    requester: {
      send: async <Result>(request: Planned<Result>) => (await answer(request)) as Result,
      sendPage: async <Result>(request: Planned<Result>) => ({ data: (await answer(request)) as Result }),
    },
    began,
    running: () => open.length,
    end: (how) => open.shift()?.(how),
  };
};

describe('requests to a host', () => {
  it('wait for their turn, whether for a whole answer or a page', async () => {
    const { requester, began, end } = host();
    const bounded = limited(requester, 1);
    const first = bounded.send(numbered(1));
    const second = bounded.sendPage(numbered(2));
    await settle();
    expect(began).toEqual([1]);
    end('answer');
    expect(await first).toBe(1);
    await settle();
    end('answer');
    expect(await second).toEqual({ data: 2 });
  });

  it('are handed on with their options', async () => {
    const seen: unknown[] = [];
    const bounded = limited(
      {
        send: (_, options) => Promise.reject(new Error(String(seen.push(options)))),
        sendPage: (_, options) => Promise.reject(new Error(String(seen.push(options)))),
      },
      1,
    );
    const options = { timeoutMs: 7 };
    await expect(bounded.send(numbered(1), options)).rejects.toThrow();
    await expect(bounded.sendPage(numbered(1), options)).rejects.toThrow();
    expect(seen).toEqual([options, options]);
  });

  it('that are given up before they have a turn are not sent', async () => {
    const { requester, began, end } = host();
    const bounded = limited(requester, 1);
    const first = bounded.send(numbered(1));
    const signal = AbortSignal.abort();
    await expect(bounded.send(numbered(2), { signal })).rejects.toMatchObject({ code: 'CANCELLED' });
    end('answer');
    await first;
    await expect(bounded.send(numbered(3), { signal })).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(began).toEqual([1]);
  });

  const events = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constant('ask' as const) },
      { weight: 3, arbitrary: fc.constantFrom('answer' as const, 'fail' as const) },
      { weight: 2, arbitrary: fc.record({ abort: fc.nat(40) }) },
    ),
    { maxLength: 80 },
  );

  it('are never more at once than allowed, start in their order, and lose no place, whatever fails or is given up', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), events, async (most, plan) => {
        const { requester, began, running, end } = host();
        const bounded = limited(requester, most);
        const stoppers: AbortController[] = [];
        const ended: (string | undefined)[] = [];
        const ask = (): void => {
          const stopper = new AbortController();
          const index = stoppers.push(stopper) - 1;
          bounded.send(numbered(index), { signal: stopper.signal }).then(
            () => (ended[index] = 'OK'),
            (error: unknown) => (ended[index] = asProxmoxError(error).code),
          );
        };
        for (const event of plan) {
          if (event === 'ask') ask();
          else if (typeof event === 'string') end(event);
          else stoppers[event.abort % Math.max(1, stoppers.length)]?.abort();
          await settle();
          expect(running()).toBeLessThanOrEqual(most);
          // Nobody waits while there is a place.
          const open = stoppers.filter((_, index) => ended[index] === undefined).length;
          expect(running()).toBe(Math.min(most, open));
        }
        while (running() > 0) {
          end('answer');
          await settle();
        }
        expect(ended.filter((end) => end !== undefined)).toHaveLength(stoppers.length);
        expect(began).toEqual([...began].sort((a, b) => Number(a) - Number(b)));
        const cancelled = ended.flatMap((end, index) => (end === 'CANCELLED' ? [index] : []));
        expect([...began, ...cancelled].sort((a, b) => Number(a) - Number(b))).toEqual([...stoppers.keys()]);

        for (let i = 0; i < most + 1; i++) ask();
        await settle();
        expect(running()).toBe(most);
      }),
      { numRuns: 200 },
    );
  });
});
