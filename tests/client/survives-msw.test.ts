import { describe, onTestFinished } from 'vitest';
import { createClient } from '../../src/client/client.ts';
import { fakeHost, HOST, simulated } from '../support/msw.ts';
import { behind, credentials, survives } from './survives.ts';

const host = fakeHost();

describe('over msw, a client survives', () => {
  survives(({ login = false } = {}) => {
    const simulator = behind();
    host.answer(simulated(simulator));
    const client = createClient({ url: HOST, credentials: credentials(login), timeoutMs: 5_000 });
    onTestFinished(() => client.close());
    return Promise.resolve({ simulator, client });
  });
});
