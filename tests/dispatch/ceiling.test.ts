import { describe, expect, it } from 'vitest';
import methods from '../../generated/manifest.json' with { type: 'json' };
import { createClient } from '../../src/client/client.ts';
import { checkCeiling, guardOf } from '../../src/dispatch/ceiling.ts';
import type { Planned, Verb } from '../../src/endpoint.ts';
import { asProxmoxError } from '../../src/errors.ts';
import { allows, type Access, type Limits } from '../../src/tools/risk.ts';
import { start, stop } from './world.ts';

describe('the ceiling', () => {
  it.each<[risk: Parameters<typeof checkCeiling>[1], access: Access, needed: string]>([
    ['change', 'read', '--access operate'],
    ['disrupt', 'read', '--access operate'],
    ['destroy', 'operate', '--access full'],
    ['exec', 'full', '--access full --allow-exec'],
  ])('refuses a tool of class %s with access %s, and says what it needs', (risk, access, needed) => {
    expect(() => checkCeiling('pve_x', risk, { access, allowExec: false })).toThrow(`pve_x is of class ${risk}`);
    expect(() => checkCeiling('pve_x', risk, { access: 'full', allowExec: true })).not.toThrow();
    const error = ((): unknown => {
      try {
        checkCeiling('pve_x', risk, { access, allowExec: false });
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(asProxmoxError(error).next).toBe(`Ask the operator to start the server with ${needed}, if that is wanted.`);
  });
});

describe('the last door before the network', () => {
  const LIMITS: readonly Limits[] = [
    { access: 'read', allowExec: false },
    { access: 'operate', allowExec: false },
    { access: 'full', allowExec: false },
    { access: 'full', allowExec: true },
  ];

  it('lets each method of the API through where its class is allowed, and not otherwise', async () => {
    const all = methods.filter((line): line is typeof line & { module: string; risk: string } => 'module' in line);
    expect(all.length).toBe(675);
    for (const limits of LIMITS) {
      const guard = guardOf(limits);
      for (const { verb, path, risk } of all) {
        const through = await guard({ method: verb as Verb, path, params: {} }).then(
          () => true,
          () => false,
        );
        expect(through, `${verb} ${path} with ${limits.access}`).toBe(allows(limits, risk as 'read'));
      }
    }
  });

  it('refuses what no method is', async () => {
    const guard = guardOf({ access: 'full', allowExec: false });
    const error = await guard({ method: 'POST', path: '/nodes/pve1/qemu/100/status/stop', params: {} }).then(
      () => undefined,
      asProxmoxError,
    );
    expect(error?.code).toBe('DENIED');
  });

  it('is in the client: a write does not reach the network, whoever sends it', async () => {
    const sent: string[] = [];
    const client = createClient({
      url: 'https://pve.example:8006',
      credentials: { token: () => Promise.resolve('root@pam!x=00000000-0000-4000-8000-000000000001') },
      fetch: (input) => {
        sent.push(input instanceof Request ? input.url : String(input));
        return Promise.resolve(Response.json({ data: null }));
      },
      guard: guardOf({ access: 'read', allowExec: false }),
    });
    for (const request of [start(), stop] satisfies Planned[]) {
      await expect(client.send(request)).rejects.toMatchObject({ code: 'DENIED' });
    }
    await client.send({ method: 'GET', path: '/version', params: {} });
    expect(sent).toEqual(['https://pve.example:8006/api2/json/version']);
  });
});
