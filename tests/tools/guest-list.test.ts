import { describe, expect, it } from 'vitest';
import { fakeHost } from '../support/msw.ts';
import { unmarked } from '../support/marks.ts';
import { openWorld } from '../support/world.ts';

const host = fakeHost();

describe('pve_guest_list', () => {
  it('shows VMs and containers of all nodes in one table, from one request', async () => {
    const { call } = await openWorld(host);
    const { text } = await call('pve_guest_list');
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "vmid	name	kind	status	node	cpu	mem	maxmem	uptime	tags
      100	web1	vm	running	pve1	20%	4.5GiB	8GiB	13d	production,web
      101	web2	vm	running	pve2	15%	4.9GiB	8GiB	12d 22h	production,web
      102	db1	vm	running	pve2	30%	15GiB	16GiB	37d 2h	database,production
      103	mail	vm	stopped	pve1			4GiB		mail
      104	win-desktop	vm	running	pve1	6.2%	5.5GiB	8GiB	1d 6h	desktop
      105	legacy-app	vm	stopped	pve1			2GiB		
      106	test	vm	stopped	pve2			2GiB		
      107	test	vm	stopped	pve1			4GiB		
      110	files	vm	running (lock backup)	pve2	4.8%	1.8GiB	4GiB	50d	production
      200	dns1	container	running	pve1	0.9%	98MiB	512MiB	40d 20h	infra
      201	proxy	container	running	pve2	8.4%	374MiB	1GiB	18d 18h	infra,production
      202	git	container	running	pve3	3.1%	1.2GiB	2GiB	8d 8h	infra
      203	sandbox	container	stopped	pve3			512MiB		
      9000	debian-13	vm template	stopped	pve1			2GiB		template
      # 14 rows"
    `);
    expect(host.seen.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /cluster/resources']);
  });

  it.each([
    [{ kind: 'container' }, ['200', '201', '202', '203']],
    [{ status: 'running', node: 'pve1' }, ['100', '104', '200']],
    [{ tag: 'Production', kind: 'vm' }, ['100', '101', '102', '110']],
    [{ pool: 'web' }, ['100', '101', '201']],
    [{ search: 'WEB' }, ['100', '101']],
  ])('filters by %j', async (filter, expected) => {
    const { call } = await openWorld(host);
    const { text } = await call('pve_guest_list', { ...filter, columns: ['vmid'] });
    expect(text.split('\n').filter((line) => /^\d/.test(line))).toEqual(expected);
  });

  it('pages with a cursor, and every guest is on one page exactly', async () => {
    const { call } = await openWorld(host);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { structured } = await call('pve_guest_list', {
        limit: 5,
        columns: ['vmid'],
        format: 'json',
        ...(cursor ? { cursor } : {}),
      });
      const page = structured as { rows: { vmid: number }[]; total: number; next?: string };
      expect(page.total).toBe(14);
      seen.push(...page.rows.map(({ vmid }) => String(vmid)));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(14);
    expect(new Set(seen).size).toBe(14);
  });

  it('gives the same facts as JSON, with raw numbers', async () => {
    const { call } = await openWorld(host);
    const { text, structured } = await call('pve_guest_list', {
      search: 'db1',
      columns: ['vmid', 'maxmem', 'name'],
      format: 'json',
    });
    expect(structured).toEqual({ rows: [{ vmid: 102, maxmem: 16 * 1024 ** 3, name: 'db1' }], total: 1 });
    expect(JSON.parse(text)).toEqual(structured);
  });

  it('names the node that is down instead of failing, and shows its guests as unknown', async () => {
    const { call } = await openWorld(host, { offline: ['pve3'] });
    const { text, isError } = await call('pve_guest_list', { node: 'pve3', columns: ['vmid', 'name', 'status'] });
    expect(isError).toBe(false);
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "vmid	name	status
      202	git	unknown
      203	sandbox	unknown
      # 2 rows
      # offline: pve3; what is shown of it may be old"
    `);
  });

  it('says which columns there are when one is wrong', async () => {
    const { call } = await openWorld(host);
    const { text, isError } = await call('pve_guest_list', { columns: ['vmid', 'memory'] });
    expect(isError).toBe(true);
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "INVALID_INPUT: columns: there is no column "memory".
      Next: Columns: vmid, name, kind, status, node, cpu, cores, mem, maxmem, disk, maxdisk, uptime, tags, pool, ha."
    `);
  });

  it('shows only what the token may see: here the guests of a pool', async () => {
    const { call } = await openWorld(host, { token: 'web@pve!all=00000000-0000-4000-8000-000000000005' });
    const { text } = await call('pve_guest_list', { columns: ['vmid'] });
    expect(text).toBe('vmid\n100\n101\n201\n# 3 rows');
  });
});
