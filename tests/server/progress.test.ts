import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/server/progress.ts';
import { run, textOf, type Running } from '../support/process.ts';

interface Told {
  readonly progress: number;
  readonly total?: number;
  readonly message: string;
}

/** What the server told of one call, each with the moment it came. */
const toldOf = ({ lines }: Running, token: string): readonly Told[] =>
  lines.flatMap((line) => {
    const { method, params } = JSON.parse(line) as { method?: string; params?: Told & { progressToken?: string } };
    return method === 'notifications/progress' && params?.progressToken === token ? [params] : [];
  });

const open = async (): Promise<Running> => {
  const running = run(['--demo', '--access', 'full', '--confirm', 'plan']);
  await running.hello();
  return running;
};

describe('the progress of a task', () => {
  it.each<[name: string, args: object]>([
    ['pve_backup_create', { guests: ['mail'] }],
    ['pve_guest_clone', { guest: 'mail', name: 'copy' }],
    ['pve_backup_restore', { backup: '101', name: 'restored' }],
    ['pve_guest_migrate', { guest: 'web1', target: 'pve2' }],
  ])(
    'of %s is told with its percentage, which only rises, not more than four times in a second',
    async (name, args) => {
      const running = await open();
      const begun = performance.now();
      const params = { name, arguments: args, _meta: { progressToken: name } };
      const result = await running.request('tools/call', params);
      const seconds = (performance.now() - begun) / 1_000;
      expect(textOf(result)).toMatch(/^Done: /);
      const told = toldOf(running, name);
      expect(told.length).toBeGreaterThan(0);
      expect(told.length).toBeLessThanOrEqual(4 * seconds + 1);
      expect(told.map(({ progress }) => progress)).toEqual(
        told.map(({ progress }) => progress).toSorted((a, b) => a - b),
      );
      expect(new Set(told.map(({ progress }) => progress)).size).toBe(told.length);
      expect(told.some(({ progress, total }) => total === 100 && progress > 1 && progress <= 100)).toBe(true);
      for (const { message } of told) expect(message).toMatch(/\(\d+s\)$/);
    },
    60_000,
  );
});

describe('notifications of progress', () => {
  it('are at most four in a second, however often a task is looked at', async () => {
    const sent: Told[] = [];
    let now = 0;
    const tell = createProgress(
      (each) => {
        sent.push(each);
        return Promise.resolve();
      },
      () => now,
    );
    for (; now < 10_000; now += 10) tell({ upid: '', message: `${now}`, percent: now / 100, seconds: now / 1_000 });
    await Promise.resolve();
    expect(sent).toHaveLength(40);
    for (const [i, { progress }] of sent.entries()) expect(progress).toBeGreaterThan(sent[i - 1]?.progress ?? 0);
    expect(sent.at(-1)).toMatchObject({ total: 100, progress: 97.5 });
  });
});
