import { describe, expect, it } from 'vitest';
import { fakeHost } from '../support/msw.ts';
import { unmarked } from '../support/marks.ts';
import { openWorld } from '../support/world.ts';

const host = fakeHost();

describe('pve_node_list', () => {
  it('shows load, memory and guests of each node, and the one that is down', async () => {
    const { call } = await openWorld(host, { offline: ['pve3'] });
    expect((await call('pve_node_list')).text).toMatchInlineSnapshot(`
      "node	status	cpu	cores	mem	maxmem	uptime	guests	running
      pve1	online	7.1%	16	12GiB	64GiB	41d 5h	7	3
      pve2	online	21%	16	20GiB	64GiB	29d 5h	5	4
      pve3	offline						2	0
      # 3 rows"
    `);
  });
});

describe('pve_node_get', () => {
  it('shows one node', async () => {
    const { call } = await openWorld(host);
    expect(unmarked((await call('pve_node_get', { node: 'pve2' })).text)).toMatchInlineSnapshot(`
      "node: pve2
      status: online
      uptime: 29d 5h
      version: pve-manager/9.2.11/14a22df3000000
      kernel: 6.17.4-1-pve
      cpu:
        load: 21%
        waiting_for_disks: 0.4%
        average: 3.35, 3.18, 3.01
        cores: 16
        model: <untrusted-ID>AMD EPYC 4464P</untrusted-ID>
      memory:
        used: 20GiB
        total: 64GiB
        full: 31%
      root_disk:
        used: 25GiB
        total: 94GiB
        full: 27%
      guests:
        running: 4
        all: 5
      services: all 21 run
      updates: 3 wait, among them pve-manager, openssl, libssl3t64
      certificates: pve-ssl.pem expires in 688d
      subscription: none"
    `);
  });

  it('names the nodes there are for a wrong name', async () => {
    const { call } = await openWorld(host);
    const { text, isError } = await call('pve_node_get', { node: 'pve9' });
    expect(isError).toBe(true);
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "NOT_FOUND: There is no node "pve9".
      Next: Did you mean "pve1", "pve2", "pve3"? pve_node_list lists all."
    `);
  });

  it('says at once that a node is down, without asking it', async () => {
    const { call } = await openWorld(host, { offline: ['pve3'] });
    const { text } = await call('pve_node_get', { node: 'pve3' });
    expect(text).toMatch(/^NODE_UNREACHABLE: Node pve3 is offline\./);
    expect(host.seen.map(({ path }) => path)).toEqual(['/cluster/resources']);
  });
});
