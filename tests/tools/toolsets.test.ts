import { describe, expect, it } from 'vitest';
import { tools } from '../../src/tools/index.ts';
import { DEFAULT_TOOLSETS, parseToolsets, TOOLSETS } from '../../src/tools/toolsets.ts';
import { fakeHost } from '../support/msw.ts';
import { openWorld } from '../support/world.ts';

const host = fakeHost();
const all = await Promise.all(Object.values(tools).map((load) => load()));

describe('the setting toolsets', () => {
  it.each([
    ['tasks,guests', ['guests', 'tasks']],
    ['guests guests', ['guests']],
    ['default', DEFAULT_TOOLSETS],
    ['all', TOOLSETS],
    ['all,nodes', TOOLSETS],
  ])('takes %j', (text, toolsets) => {
    expect(parseToolsets(text)).toEqual(toolsets);
  });

  it.each(['', ',', 'guest', 'guests,everything', 'constructor'])('refuses %j', (text) => {
    expect(parseToolsets(text)).toBeUndefined();
  });
});

describe('toolsets', () => {
  it('have a tool each, and default and all list what they say', async () => {
    expect([...new Set(all.map(({ toolset }) => toolset))].sort()).toEqual([...TOOLSETS].sort());
    for (const [PVE_MCP_TOOLSETS, on] of [
      [undefined, DEFAULT_TOOLSETS],
      ['all', TOOLSETS],
      ['nodes,tasks', ['nodes', 'tasks']],
    ] as const) {
      const { list } = await openWorld(host, { env: PVE_MCP_TOOLSETS === undefined ? {} : { PVE_MCP_TOOLSETS } });
      const names = (await list()).map(({ name }) => name);
      const wanted = all.filter(({ toolset }) => (on as readonly string[]).includes(toolset));
      expect(names).toEqual(wanted.map(({ name }) => name));
    }
  });

  it('that are off are named by the calls of their tools, whatever the arguments, and nothing is sent', async () => {
    const { call } = await openWorld(host, { env: { PVE_MCP_TOOLSETS: 'nodes,tasks' } });
    for (const args of [{ guest: 'web1' }, { wrong: true }]) {
      expect(await call('pve_guest_stop', args)).toMatchObject({
        isError: true,
        text:
          'DENIED: pve_guest_stop is in the toolset guests, which this server was started without.\n' +
          'Next: Ask the operator to start the server with --toolsets nodes,tasks,guests, if that is wanted.',
      });
    }
    expect(host.seen).toEqual([]);
  });
});
