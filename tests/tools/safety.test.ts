import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { tools } from '../../src/tools/index.ts';
import { fakeHost } from '../support/msw.ts';
import { openWorld, type World } from '../support/world.ts';
import { afterFirst } from './arguments.ts';

const host = fakeHost();

const DETACH = { guest: 'db1', unset: ['scsi1'] };
const disk = (world: World): string | undefined => world.simulator.cluster.guests.get(102)?.config['scsi1'];

/** A policy file with these rules; it is removed with the test. */
const policyFile = async (rules: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'policy-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'policy.yaml');
  await writeFile(path, rules);
  return path;
};

const underPolicy = async (rules: string, access: 'operate' | 'full' = 'full'): Promise<World> =>
  openWorld(host, { access, env: { PVE_MCP_POLICY_FILE: await policyFile(rules) } });

describe('a person', () => {
  it('is asked before a disk is taken away, and their yes is needed', async () => {
    const questions: string[] = [];
    const world = await openWorld(host, {
      person: (question) => {
        questions.push(question);
        return { action: 'accept', content: { confirm: '102' } };
      },
    });
    const { isError } = await world.call('pve_guest_configure', DETACH);
    expect(isError).toBe(false);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toContain('VM 102 "db1"');
    expect(questions[0]).toContain('Type 102 to confirm.');
    expect(disk(world)).toBeUndefined();
  });

  it.each([
    ['declines', { action: 'decline' as const }],
    ['cancels', { action: 'cancel' as const }],
    ['types something else', { action: 'accept' as const, content: { confirm: '103' } }],
    ['types nothing', { action: 'accept' as const, content: {} }],
    ['answers in another form', { action: 'accept' as const, content: { confirm: true } }],
  ])('who %s stops it', async (_, reply) => {
    const world = await openWorld(host, { person: () => reply });
    const { text, isError } = await world.call('pve_guest_configure', DETACH);
    expect([isError, text.split('\n')[0]]).toEqual([
      true,
      'NOT_CONFIRMED: The person who was asked did not say yes. Nothing was sent.',
    ]);
    expect([world.writes(), disk(world)]).toEqual([[], 'ceph:vm-102-disk-1,size=200G']);
  });

  it('who breaks down stops it', async () => {
    const world = await openWorld(host, { person: () => Promise.reject(new Error('gone')) });
    expect((await world.call('pve_guest_configure', DETACH)).text).toMatch(/^NOT_CONFIRMED/);
    expect(world.writes()).toEqual([]);
  });

  it('who does not answer in time stops it, and so does a call that is given up while they think', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const asked: (() => void)[] = [];
    const question = (): Promise<void> => new Promise((resolve) => asked.push(resolve));
    const world = await openWorld(host, {
      person: () => {
        asked.shift()?.();
        return new Promise(() => undefined);
      },
    });
    const waiting = question();
    const given = { name: 'pve_guest_configure', arguments: DETACH };
    const late = world.client.callTool(given, undefined, { timeout: 10 * 60_000 });
    await waiting;
    vi.advanceTimersByTime(5 * 60_000 + 1);
    const [{ text } = { text: '' }] = (await late).content as { text: string }[];
    expect(text).toMatch(/^NOT_CONFIRMED: The person who was asked did not say yes\. Nothing was sent\./);

    const again = question();
    const stopper = new AbortController();
    const gone = world.client.callTool(given, undefined, { signal: stopper.signal }).catch(String);
    await again;
    stopper.abort();
    expect(await gone).toContain('aborted');
    await new Promise((resolve) => setImmediate(resolve));
    expect([world.writes(), disk(world)]).toEqual([[], 'ceph:vm-102-disk-1,size=200G']);
  });

  it('who cannot be asked: it is refused, with the clients and the setting that would make it possible', async () => {
    const world = await openWorld(host);
    const { text, isError } = await world.call('pve_guest_configure', DETACH);
    expect(isError).toBe(true);
    expect(text).toMatch(/^NOT_CONFIRMED: This needs the yes of a person, and the client can not ask one\./);
    expect(text).toContain('--confirm plan');
    expect(world.writes()).toEqual([]);
  });
});

describe('a plan', () => {
  it('is given back where the operator allows that, and then done', async () => {
    const world = await openWorld(host, { env: { PVE_MCP_CONFIRM: 'plan' } });
    const { text, isError } = await world.call('pve_guest_configure', DETACH);
    expect(isError).toBe(false);
    expect(text).toMatch(/^NOT DONE YET/);
    expect(disk(world)).toBeDefined();
    const confirmation = /confirmation: (\S+)/.exec(text)?.[1] ?? '';
    const done = await world.call('pve_guest_configure', { ...DETACH, confirmation });
    expect([done.isError, disk(world)]).toEqual([false, undefined]);
  });

  it('is void when somebody changed the guest in between', async () => {
    const world = await openWorld(host, { env: { PVE_MCP_CONFIRM: 'plan' } });
    const { text } = await world.call('pve_guest_configure', DETACH);
    const confirmation = /confirmation: (\S+)/.exec(text)?.[1] ?? '';
    const guest = world.simulator.cluster.guests.get(102);
    if (guest) guest.config['description'] = 'changed';
    expect((await world.call('pve_guest_configure', { ...DETACH, confirmation })).text).toMatch(/^NOT_CONFIRMED/);
    expect(disk(world)).toBeDefined();
  });

  it.each(Object.keys(tools))('of %s is only shown with dry_run, whatever it would be', async (name) => {
    const world = await openWorld(host);
    const tool = await tools[name]?.();
    if (!tool || tool.risk === 'read') return;
    const args = await afterFirst(world, { ...(tool.example as object) });
    const before = world.writes();
    const { text } = await world.call(name, { ...args, dry_run: true });
    expect(text).toMatch(/^Nothing (?:was|would be) done\./);
    expect(world.writes()).toEqual(before);
  });
});

describe('a policy', () => {
  it('that denies is named in the refusal', async () => {
    const world = await underPolicy(
      'rules:\n  - effect: deny\n    name: keep db1\n    reason: ask the data team\n    guest: 102\n    risk: [disrupt, destroy]\n',
    );
    const { text } = await world.call('pve_guest_stop', { guest: 'db1' });
    expect(text).toMatch(/^DENIED: POST .*\/status\/stop is denied: Rule 1 "keep db1" denies it: ask the data team\./);
    expect((await world.call('pve_guest_stop', { guest: 'web1' })).isError).toBe(false);
  });

  it('does not let a protected guest be interrupted', async () => {
    const world = await openWorld(host);
    const guest = world.simulator.cluster.guests.get(102);
    if (guest) guest.config['protection'] = '1';
    const { text } = await world.call('pve_guest_stop', { guest: 'db1' });
    expect(text).toMatch(/^DENIED: .*Guest 102 is protected \(by its option protection\)/);
    expect(world.writes()).toEqual([]);
  });

  it('may ask for a yes where the default would not', async () => {
    const world = await underPolicy('rules:\n  - effect: confirm\n    tool: pve_guest_stop\n');
    expect((await world.call('pve_guest_stop', { guest: 'web1' })).text).toMatch(/^NOT_CONFIRMED/);
    expect((await world.call('pve_guest_start', { guest: 'mail' })).text).toMatch(/^Done/);
  });

  it('covers what is read, too', async () => {
    const world = await underPolicy('rules:\n  - effect: deny\n    method: GET /nodes/*/qemu/102/**\n');
    expect((await world.call('pve_guest_get', { guest: 'db1', include: ['config'] })).text).toContain('DENIED');
    expect((await world.call('pve_guest_get', { guest: 'web1', include: ['config'] })).isError).toBe(false);
  });

  it('needs no look at the cluster beyond the one that finds the guest', async () => {
    const world = await underPolicy('rules:\n  - effect: deny\n    guest: { tag: nobody }\n');
    expect((await world.call('pve_guest_configure', { guest: 'db1', cores: 3 })).isError).toBe(false);
    expect(host.seen.filter(({ path }) => path === '/cluster/resources')).toHaveLength(1);
  });

  it('never widens the access', async () => {
    const world = await underPolicy('rules:\n  - effect: allow\n    risk: destroy\n', 'operate');
    expect((await world.call('pve_guest_configure', DETACH)).text).toMatch(/^DENIED: .*is of class destroy/);
  });

  it('that is wrong stops changes until it is right', async () => {
    const world = await underPolicy('rules:\n  - effect: perhaps\n');
    const { text } = await world.call('pve_guest_start', { guest: 'mail' });
    expect(text).toMatch(/^MISCONFIGURED: The policy file /);
    expect(world.writes()).toEqual([]);
  });
});

describe('limits', () => {
  it('stop a loop of the same change', async () => {
    const world = await openWorld(host);
    const texts: string[] = [];
    for (let i = 0; i < 7; i++) texts.push((await world.call('pve_guest_stop', { guest: 'dns1' })).text);
    expect(world.writes().length).toBeLessThanOrEqual(6);
  });

  it('of a class are told with the time to wait', async () => {
    const world = await openWorld(host, { env: { PVE_MCP_RATE_LIMITS: 'change=1' } });
    expect((await world.call('pve_guest_start', { guest: 'mail' })).isError).toBe(false);
    const { text } = await world.call('pve_guest_start', { guest: 'sandbox' });
    expect(text).toMatch(/^RATE_LIMITED: The limit of 1 calls of class change in a minute is reached\./);
    expect(text).toMatch(/Try again in \d+ s\./);
  });

  it('are told to the model when they are reached, and to the client with every result', async () => {
    const world = await openWorld(host, { env: { PVE_MCP_RATE_LIMITS: 'change=2', PVE_MCP_MAX_PARALLEL: '4' } });
    const first = await world.call('pve_guest_start', { guest: 'mail', wait: false });
    expect(first.text).not.toContain('limit');
    expect(first.meta).toEqual({
      'proxmox-ve-mcp/limits': {
        cluster: 'default',
        calls: [{ cluster: 'default', risk: 'change', perMinute: 2, left: 1 }],
        requests: { most: 4, running: 0, waiting: 0 },
      },
    });
    const { text } = await world.call('pve_guest_start', { guest: 'sandbox', wait: false });
    expect(text).toMatch(
      /# the limit of 2 calls of class change in a minute is reached: the next one is let through in \d+ s/,
    );
    const refused = await world.call('pve_guest_start', { guest: 'legacy-app' });
    expect(refused.isError).toBe(true);
    expect(JSON.stringify(refused.meta)).toContain('"left":0');
  });

  it('make a call wait a little before they refuse it', async () => {
    const world = await openWorld(host, { env: { PVE_MCP_RATE_LIMITS: 'change=30' } });
    for (let i = 0; i < 30; i++) {
      await world.call('pve_guest_configure', { guest: '102', cores: 1 + (i % 8), description: String(i) });
    }
    const { text } = await world.call('pve_guest_configure', { guest: '102', cores: 5 });
    expect(text).toMatch(/# waited \d\.\d s for the limit of 30 calls of class change in a minute/);
  });
});
