import { describe, expect, it } from 'vitest';
import { getRules } from '../../generated/endpoints/cluster/ha.ts';
import { putConfig } from '../../generated/endpoints/nodes/qemu.ts';
import { getVersion } from '../../generated/endpoints/version.ts';
import { checkRelease, onRelease } from '../../src/dispatch/release.ts';
import type { Planned, Requester } from '../../src/endpoint.ts';
import { asProxmoxError } from '../../src/errors.ts';
import { fakeHost } from '../support/msw.ts';
import { openWorld, type World } from '../support/world.ts';

const host = fakeHost();

/** A world whose hosts say that they are of that release. */
const ofRelease = (release: string): Promise<World> =>
  openWorld(host, {
    between: ({ path }) =>
      path.endsWith('/version')
        ? Response.json({ data: { release, version: `${release}.1`, repoid: 'x' } })
        : undefined,
  });

const asked = (): number => host.seen.filter(({ path }) => path.endsWith('/version')).length;

describe("a change that the node's release does not know", () => {
  it('is refused with the release that brings it, and nothing is sent', async () => {
    const { call, writes } = await ofRelease('9.0');
    const { text, isError } = await call('pve_guest_configure', { guest: 'mail', set: { 'allow-ksm': true } });
    expect(isError).toBe(true);
    expect(text).toBe(
      `NOT_SUPPORTED: "allow-ksm" of PUT /nodes/{node}/qemu/{vmid}/config is not on this host's version (9.0): since 9.2.\n` +
        'Next: Leave "allow-ksm" out, or ask the operator to upgrade the host.',
    );
    expect(writes()).toEqual([]);
  });

  it('is refused for a member of a family too', async () => {
    const { call } = await ofRelease('7.4');
    const { text } = await call('pve_guest_configure', { guest: 'mail', set: { virtiofs0: 'share' } });
    expect(text).toContain(`"virtiofs0" of PUT`);
    expect(text).toContain(`(7.4): since 8.4.`);
  });

  it('goes to a host of a release that may have it', async () => {
    const { call, writes } = await ofRelease('9.1');
    expect((await call('pve_guest_configure', { guest: 'mail', set: { 'allow-ksm': true } })).isError).toBe(false);
    expect(writes()).toHaveLength(1);
  });

  it('goes to a host that does not say its release', async () => {
    const { call, writes } = await openWorld(host, {
      between: ({ path }) => (path.endsWith('/version') ? new Response(null, { status: 595 }) : undefined),
    });
    expect((await call('pve_guest_configure', { guest: 'mail', set: { 'allow-ksm': true } })).isError).toBe(false);
    expect(writes()).toHaveLength(1);
  });
});

describe('the release of a node', () => {
  it('is asked once in ten minutes, and only where it matters', async () => {
    const { call, clock } = await ofRelease('9.2');
    await call('pve_guest_configure', { guest: 'mail', cores: 2 });
    await call('pve_guest_list');
    expect(asked()).toBe(0);
    for (let i = 0; i < 3; i++) await call('pve_guest_configure', { guest: 'mail', set: { 'allow-ksm': true } });
    expect(asked()).toBe(1);
    expect(host.seen.find(({ path }) => path.endsWith('/version'))?.path).toMatch(/\/nodes\/pve1\/version$/);
    await clock.sleep(600_001);
    await call('pve_guest_configure', { guest: 'mail', set: { 'allow-ksm': true } });
    expect(asked()).toBe(2);
  });
});

describe('a read', () => {
  const sent: Planned[] = [];
  const requester: Requester = {
    send: (request) => {
      sent.push(request);
      return Promise.resolve([] as never);
    },
    sendPage: (request) => {
      sent.push(request);
      return Promise.resolve({ data: [] as never });
    },
  };

  it.each(['send', 'sendPage'] as const)(
    'of a method that the host lacks is refused before it is sent: %s',
    async (way) => {
      sent.length = 0;
      const old = onRelease(requester, () => Promise.resolve('8.4'));
      const error = await old[way](getRules()).then(() => undefined, asProxmoxError);
      expect(error?.message).toBe("GET /cluster/ha/rules is not on this host's version (8.4): since 9.0.");
      expect(error?.next).toBe('Do it another way, or ask the operator to upgrade the host.');
      expect(sent).toEqual([]);
      await onRelease(requester, () => Promise.resolve('9.0'))[way](getRules());
      await old[way](getVersion());
      expect(sent.map(({ path }) => path)).toEqual(['/cluster/ha/rules', '/version']);
    },
  );
});

it('a parameter that is not given is not looked at', async () => {
  const request = putConfig({ node: 'pve1', vmid: 100 });
  const given = { ...request, params: { ...request.params, 'allow-ksm': undefined } };
  await expect(checkRelease(given, () => Promise.reject(new Error('was asked')))).resolves.toBeUndefined();
});
