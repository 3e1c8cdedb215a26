import { beforeEach, describe, expect, it } from 'vitest';
import type { Planned, Requester } from '../../src/endpoint.ts';
import { asProxmoxError, ProxmoxError } from '../../src/errors.ts';
import { createInventory, type Inventory } from '../../src/inventory/inventory.ts';
import { fakeClock, type FakeClock } from '../support/clock.ts';

type Entry = Readonly<Record<string, unknown>>;

const vm = (vmid: unknown, name: unknown, node = 'pve1', more: Entry = {}): Entry => ({
  id: `qemu/${String(vmid)}`,
  type: 'qemu',
  vmid,
  name,
  node,
  status: 'running',
  ...more,
});
const node = (name: string, status = 'online'): Entry => ({ id: `node/${name}`, type: 'node', node: name, status });
const storage = (name: string, on: string, more: Entry = {}): Entry => ({
  id: `storage/${on}/${name}`,
  type: 'storage',
  storage: name,
  node: on,
  status: 'available',
  ...more,
});

/** What the cluster would answer now; what was asked is counted. */
let entries: readonly Entry[];
let asked: string[];
let clock: FakeClock;
let inventory: Inventory;
let failure: Error | undefined;

beforeEach(() => {
  entries = [
    node('pve2', 'offline'),
    node('pve1'),
    vm(101, 'web-2', 'pve2'),
    vm(100, 'web-1'),
    vm(102, 'Database'),
    vm(103, 'twin'),
    vm(104, 'twin', 'pve2', { status: 'stopped' }),
    vm(105, '777'),
    storage('local', 'pve2'),
    storage('local', 'pve1'),
    storage('ceph', 'pve1', { shared: 1 }),
  ];
  asked = [];
  failure = undefined;
  clock = fakeClock();
  const answer = <Result>({ method, path }: Planned<Result>): Promise<Result> => {
    asked.push(`${method} ${path}`);
    return failure ? Promise.reject(failure) : Promise.resolve(entries as Result);
  };
  const requester: Requester = { send: answer, sendPage: async (request) => ({ data: await answer(request) }) };
  inventory = createInventory(requester, clock);
});

const failureOf = (promise: Promise<unknown>): Promise<ProxmoxError | undefined> =>
  promise.then(() => undefined, asProxmoxError);

describe('what is known of the cluster', () => {
  it('comes from one request that calls together share', async () => {
    await Promise.all([inventory.all(), inventory.guest(100), inventory.node('pve1'), inventory.storage('ceph')]);
    expect(asked).toEqual(['GET /cluster/resources']);
  });

  it('is kept for five seconds and then asked for again', async () => {
    await inventory.all();
    clock.advance(4_999);
    await inventory.all();
    expect(asked).toHaveLength(1);
    clock.advance(1);
    await inventory.all();
    expect(asked).toHaveLength(2);
  });

  it('is asked for again where it must be fresh, and after a change of ours', async () => {
    await inventory.all();
    await inventory.all({ fresh: true });
    expect(asked).toHaveLength(2);
    inventory.forget();
    await inventory.all();
    await inventory.all();
    expect(asked).toHaveLength(3);
  });

  it('is not a failure for longer than the failure lasts', async () => {
    failure = new ProxmoxError('UNREACHABLE', 'It cannot be reached.');
    expect((await failureOf(inventory.all()))?.code).toBe('UNREACHABLE');
    failure = undefined;
    expect((await inventory.all()).guests).toHaveLength(6);
  });

  it('is in the same order whatever order it came in', async () => {
    const { guests, nodes, storages, offline } = await inventory.all();
    expect(guests.map(({ vmid }) => vmid)).toEqual([100, 101, 102, 103, 104, 105]);
    expect(nodes.map((each) => each.node)).toEqual(['pve1', 'pve2']);
    expect(storages.map((each) => `${each.storage}@${each.node}`)).toEqual(['ceph@pve1', 'local@pve1', 'local@pve2']);
    expect(offline).toEqual(['pve2']);
  });
});

describe('a guest', () => {
  it.each([
    [100, 100],
    ['100', 100],
    [' 100 ', 100],
    ['0100', 100],
    ['web-1', 100],
    ['WEB-2', 101],
    ['database', 102],
    ['web-2@pve2', 101],
    ['twin@pve2', 104],
    ['TWIN@pve1', 103],
    ['777', 105],
    [777, 105],
  ])('is found by number, by name in any case, or by name@node: %j is %i', async (reference, vmid) => {
    expect((await inventory.guest(reference)).vmid).toBe(vmid);
  });

  it('is found by number before a guest of that name, and by its exact name before another case', async () => {
    entries = [vm(100, '200'), vm(200, 'other'), vm(300, 'Web'), vm(301, 'web'), vm(302, 'WEB')];
    expect((await inventory.guest('200')).vmid).toBe(200);
    expect((await inventory.guest('web')).vmid).toBe(301);
    expect((await inventory.guest('WEB')).vmid).toBe(302);
  });

  it('of a name that several have is AMBIGUOUS, with all of them', async () => {
    const error = await failureOf(inventory.guest('twin'));
    expect([error?.code, error?.message, error?.next]).toEqual([
      'AMBIGUOUS',
      '2 guests are named "twin": 103 (pve1, running), 104 (pve2, stopped).',
      'Call again with the number, for instance guest: "103".',
    ]);
  });

  it('that is missing is looked for once more, in what is true now', async () => {
    await inventory.all();
    entries = [...entries, vm(200, 'new')];
    expect((await inventory.guest('new')).vmid).toBe(200);
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['webb-1', 'There is no guest "webb-1" in this cluster, or the token may not see it.', '"web-1", "web-2"'],
    [1000, 'There is no guest "1000" in this cluster, or the token may not see it.', '"100", "101", "102"'],
  ])('that is missing is NOT_FOUND with names like it: %j', async (reference, sentence, like) => {
    await inventory.all();
    const error = await failureOf(inventory.guest(reference));
    expect([error?.code, error?.message]).toEqual(['NOT_FOUND', sentence]);
    expect(error?.next).toBe(`Did you mean ${like}? pve_guest_list lists all.`);
    expect(asked).toHaveLength(2);
  });

  it.each(['web-1@pve2', '100@pve2', 'zzzzzzzzzzzz', '', '-100', '1e2', '100.0'])('is none: %j', async (reference) => {
    expect((await failureOf(inventory.guest(reference)))?.code).toBe('NOT_FOUND');
    expect(asked).toHaveLength(1);
  });
});

describe('nodes and storages', () => {
  it('are found by their exact names', async () => {
    expect(await inventory.node('pve2')).toEqual({ node: 'pve2', status: 'offline' });
    expect((await inventory.storage('local')).map((each) => each.node)).toEqual(['pve1', 'pve2']);
  });

  it('that are missing are NOT_FOUND with names like them, else with some that exist', async () => {
    const missingNode = await failureOf(inventory.node('pve3'));
    expect([missingNode?.code, missingNode?.message, missingNode?.next]).toEqual([
      'NOT_FOUND',
      'There is no node "pve3".',
      'Did you mean "pve1", "pve2"? pve_node_list lists all.',
    ]);
    const missingStorage = await failureOf(inventory.storage('zzzzzzzzzz'));
    expect([missingStorage?.code, missingStorage?.next]).toEqual([
      'NOT_FOUND',
      'Did you mean "ceph", "local"? pve_storage_list lists all.',
    ]);
  });
});

describe('odd entries', () => {
  it('are read as what they mean: numbers as text, blank texts, tags in any form', async () => {
    const odd = {
      tags: 'b;a, c',
      template: '1',
      mem: '512',
      maxmem: 1024,
      cpu: '0.5',
      uptime: '',
      lock: ' ',
      pool: 'p',
    };
    entries = [vm('100', 100, 'pve1', odd), { type: 'lxc', vmid: '200', node: 'pve1', tags: ' ', maxdisk: 'many' }];
    expect((await inventory.all()).guests).toEqual([
      {
        vmid: 100,
        kind: 'qemu',
        node: 'pve1',
        name: '100',
        status: 'running',
        template: true,
        tags: ['b', 'a', 'c'],
        pool: 'p',
        mem: 512,
        maxmem: 1024,
        cpu: 0.5,
      },
      { vmid: 200, kind: 'lxc', node: 'pve1', status: 'unknown', template: false, tags: [] },
    ]);
  });

  it('of storages are read with their kinds of content in one order', async () => {
    const more = {
      plugintype: 'dir',
      content: 'vztmpl,iso,backup',
      shared: '1',
      disk: '7',
      maxdisk: 9,
      status: undefined,
    };
    entries = [storage('nas', 'pve1', more), storage('zfs', 'pve1', { shared: '0', content: ' ' })];
    const content = ['backup', 'iso', 'vztmpl'];
    expect((await inventory.all()).storages).toEqual([
      { storage: 'nas', node: 'pve1', status: 'unknown', content, shared: true, type: 'dir', disk: 7, maxdisk: 9 },
      { storage: 'zfs', node: 'pve1', status: 'available', content: [], shared: false },
    ]);
  });

  it('of kinds that are none of these are left out', async () => {
    entries = [
      { type: 'pool', pool: 'dev' },
      { type: 'network', node: 'pve1' },
      { type: 'qemu', node: 'pve1' },
      { type: 'storage', node: 'pve1' },
      { type: 'node' },
      {},
    ];
    expect(await inventory.all()).toEqual({ guests: [], nodes: [], storages: [], offline: [] });
  });

  it('of nodes count as offline unless they are online', async () => {
    entries = [node('a'), node('b', 'unknown'), { type: 'node', node: 'c' }, node('d', 'offline')];
    expect((await inventory.all()).offline).toEqual(['b', 'c', 'd']);
  });
});
