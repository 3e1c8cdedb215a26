import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it } from 'vitest';
import { createScene } from '../../src/simulator/scene.ts';
import { fakeHost } from '../support/msw.ts';
import { openWorld, type World } from '../support/world.ts';

const host = fakeHost();
const open = (): Promise<World> =>
  openWorld(host, { scene: (options) => createScene({ ...options, guests: 10_000, nodes: 32 }) });

describe('a cluster with 10,000 guests on 32 nodes', () => {
  it('is listed in one request, the first page in 1,500 tokens, with what narrows it', async () => {
    const { call } = await open();
    const { text } = await call('pve_guest_list');
    expect(host.seen.map(({ path }) => path)).toEqual(['/cluster/resources']);
    expect(countTokens(text)).toBeLessThanOrEqual(1_500);
    expect(text.split('\n').length).toBeGreaterThan(25);
    expect(text).toMatch(
      /# \d+ of 10014 rows; next page: cursor="\d+"; narrower: kind, status, node, tag, pool, search, columns$/m,
    );
  });

  it.each([{ limit: 500 }, { limit: 500, format: 'json' }])('is never more than 6,000 tokens: %j', async (args) => {
    const { call } = await open();
    const { text } = await call('pve_guest_list', args);
    expect(countTokens(text)).toBeLessThanOrEqual(6_000);
    expect(countTokens(text)).toBeGreaterThan(3_500);
  });

  it('is read to its end page by page, each guest once', async () => {
    const { call } = await open();
    const seen: string[] = [];
    for (let cursor: string | undefined = '0'; cursor !== undefined;) {
      const { text }: { text: string } = await call('pve_guest_list', { columns: ['vmid'], limit: 500, cursor });
      seen.push(...text.split('\n').filter((line) => /^\d+$/.test(line)));
      cursor = /next page: cursor="(\d+)"/.exec(text)?.[1];
    }
    expect(seen).toHaveLength(10_014);
    expect(new Set(seen).size).toBe(10_014);
  });

  it('answers about one guest in as few requests and tokens as a small one', async () => {
    const { call } = await open();
    const { text } = await call('pve_guest_get', { guest: 'web1', include: ['status'] });
    expect(host.seen).toHaveLength(2);
    expect(countTokens(text)).toBeLessThanOrEqual(150);
  });
});
