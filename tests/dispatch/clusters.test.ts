import { describe, expect, it } from 'vitest';
import { world } from './world.ts';

const START = 'POST /nodes/{node}/qemu/{vmid}/status/start';
const clusters = ['home', 'work'];

describe('a cluster', () => {
  it('is the first where a call names none', async () => {
    const { call, events, records } = world({ clusters });
    await call('pve_test_change', { guest: '100' });
    expect(events).toContain(`home: ${START}`);
    expect(records.map(({ cluster }) => cluster)).toEqual(['home', 'home']);
  });

  it('is the named one, and its name is none of the arguments of the tool', async () => {
    const { call, events, records } = world({ clusters });
    await call('pve_test_change', { guest: '100', cluster: 'work' });
    expect(events).toContain(`work: ${START}`);
    expect(records.map(({ cluster, arguments: given }) => [cluster, given])).toEqual([
      ['work', { guest: '100' }],
      ['work', { guest: '100' }],
    ]);
  });

  it.each(['rest', 5, null, 'constructor'])(
    'that does not exist is refused with those that do: %j',
    async (cluster) => {
      const { fails, events } = world({ clusters });
      const error = await fails('pve_test_change', { guest: '100', cluster });
      expect([error.code, error.message]).toEqual([
        'INVALID_INPUT',
        `cluster: must be one of home, work; got ${JSON.stringify(cluster)}.`,
      ]);
      expect(events).toEqual([]);
    },
  );

  it('can not be named where there is only one', async () => {
    const error = await world().fails('pve_test_change', { guest: '100', cluster: 'home' });
    expect(error.code).toBe('INVALID_INPUT');
    expect(error.message).toContain('there is no "cluster"');
  });

  it('has to be configured', async () => {
    expect((await world({ clusters: [] }).fails('pve_test_look')).code).toBe('MISCONFIGURED');
  });
});
