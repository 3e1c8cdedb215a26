import { describe, onTestFinished } from 'vitest';
import { createClient } from '../../src/client/client.ts';
import { serveSimulator } from '../../src/simulator/wire/https.ts';
import { behind, credentials, survives } from './survives.ts';

// What no fetch can show on its own: bytes of a status line, lengths that are missing, connections that end.
describe('over a socket, a client survives', () => {
  survives(async ({ login = false } = {}) => {
    const simulator = behind();
    const { url, fingerprint, close } = await serveSimulator(simulator, 0);
    const client = createClient({ url, credentials: credentials(login), tls: { fingerprint }, timeoutMs: 5_000 });
    onTestFinished(async () => {
      await client.close();
      await close();
    });
    return { simulator, client };
  });
});
