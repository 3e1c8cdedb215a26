import { describe, expect, it } from 'vitest';
import { manifest } from '../../src/catalogue/manifest.ts';
import type { Planned } from '../../src/endpoint.ts';
import { requestsInside } from '../../src/rules/execute.ts';
import { routeFinder } from '../../src/rules/routes.ts';

const find = routeFinder((await manifest()).values());

const inside = (commands: unknown, node: unknown = 'pve1'): readonly Planned[] | undefined =>
  requestsInside({ method: 'POST', path: '/nodes/{node}/execute', params: { node, commands } }, find);
const listed = (...commands: unknown[]): readonly Planned[] | undefined => inside(JSON.stringify(commands));

const STOP = { method: 'POST', path: 'qemu/100/status/stop', args: { skiplock: 1 } };
const STOPPED: Planned = {
  method: 'POST',
  path: '/nodes/{node}/qemu/{vmid}/status/stop',
  params: { node: 'pve1', vmid: '100', skiplock: 1 },
};

describe('a list of calls for a node', () => {
  it('is the requests that would be made', () => {
    expect(listed()).toEqual([]);
    expect(listed(STOP, { method: 'GET', path: '/status' })).toEqual([
      STOPPED,
      { method: 'GET', path: '/nodes/{node}/status', params: { node: 'pve1' } },
    ]);
    expect(listed({ method: 'DELETE', path: '//storage/local/content/local:iso/x.iso' })).toEqual([
      {
        method: 'DELETE',
        path: '/nodes/{node}/storage/{storage}/content/{volume}',
        params: { node: 'pve1', storage: 'local', volume: 'local:iso/x.iso' },
      },
    ]);
  });

  it('is taken apart in a list too', () => {
    const inner = { method: 'POST', path: 'execute', args: { commands: JSON.stringify([STOP]) } };
    expect(listed(inner)?.map(({ path }) => path)).toEqual(['/nodes/{node}/execute', STOPPED.path]);
    expect(listed({ ...inner, args: { commands: '[{}]' } })).toBeUndefined();
  });

  it.each<unknown>([
    '',
    '[',
    '{}',
    'null',
    '[null]',
    '["x"]',
    [STOP],
    undefined,
    JSON.stringify([{ method: 'POST' }]),
    JSON.stringify([{ path: 'qemu' }]),
    JSON.stringify([{ ...STOP, method: 'post' }]),
    JSON.stringify([{ ...STOP, method: 'PATCH' }]),
    JSON.stringify([{ ...STOP, path: 'qemu/100/status/none' }]),
    JSON.stringify([{ ...STOP, path: '../pve2/status' }]),
    JSON.stringify([{ ...STOP, args: [] }]),
    JSON.stringify([{ ...STOP, args: 'x' }]),
    JSON.stringify([{ ...STOP, args: { vmid: 101 } }]),
    JSON.stringify([{ ...STOP, args: { node: 'pve2' } }]),
    JSON.stringify([{ ...STOP, parameters: { skiplock: 1 } }]),
    JSON.stringify([STOP, { ...STOP, path: '' }]),
  ])('is refused where it is not sure what it does: %j', (commands) => {
    expect(inside(commands)).toBeUndefined();
  });

  it('is refused where the node is not known', () => {
    expect(inside('[]', 7)).toBeUndefined();
  });

  it('is in no other request', () => {
    expect(requestsInside({ ...STOPPED, params: { commands: '[' } }, find)).toEqual([]);
  });
});
