import { describe, expect, it } from 'vitest';
import { fakeHost } from '../support/msw.ts';
import { unmarked } from '../support/marks.ts';
import { openWorld } from '../support/world.ts';

const host = fakeHost();

describe('pve_storage_list', () => {
  it('shows a shared storage once and the others per node, and which node is down', async () => {
    const { call } = await openWorld(host, { offline: ['pve3'] });
    expect((await call('pve_storage_list')).text).toMatchInlineSnapshot(`
      "storage	node	type	status	used	total	full	shared	content
      ceph	pve1,pve2,pve3	rbd	available	1.2TiB	5.9TiB	20%	yes	images,rootdir
      local	pve1	dir	available	19GiB	94GiB	20%	no	backup,import,iso,snippets,vztmpl
      local	pve2	dir	available	19GiB	94GiB	20%	no	backup,import,iso,snippets,vztmpl
      local	pve3	dir	unknown				no	backup,import,iso,snippets,vztmpl
      local-lvm	pve1	lvmthin	available	208GiB	800GiB	26%	no	images,rootdir
      local-lvm	pve2	lvmthin	available	16GiB	800GiB	2.0%	no	images,rootdir
      local-lvm	pve3	lvmthin	unknown				no	images,rootdir
      nas	pve1,pve2,pve3	nfs	available	4.8TiB	12TiB	41%	yes	backup,images,iso
      # 8 rows
      # offline: pve3; what is shown of it may be old"
    `);
  });

  it('filters by content and node', async () => {
    const { call } = await openWorld(host);
    const { text } = await call('pve_storage_list', { content: 'backup', node: 'pve2', columns: ['storage', 'node'] });
    expect(text).toBe('storage\tnode\nlocal\tpve2\nnas\tpve2\n# 2 rows');
  });
});

describe('pve_storage_content', () => {
  it('lists what is on a shared storage, from one node', async () => {
    const { call } = await openWorld(host);
    const { text } = await call('pve_storage_content', { storage: 'nas', content: 'backup', guest: 'db1' });
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "volume	content	format	size	guest	created
      nas:backup/vzdump-qemu-102-2025_12_02-02_00_03.vma.zst	backup	vma.zst	95GiB	102	2025-12-02 00:00Z
      nas:backup/vzdump-qemu-102-2025_12_31-02_00_03.vma.zst	backup	vma.zst	97GiB	102	2025-12-31 00:00Z
      # 2 rows"
    `);
    expect(host.seen.filter(({ path }) => path.endsWith('/content'))).toHaveLength(1);
  });

  it('reads a storage that is not shared on each node that is up, and names the one that is not', async () => {
    const { call } = await openWorld(host, { offline: ['pve3'] });
    const { text, isError } = await call('pve_storage_content', {
      storage: 'local',
      content: 'iso',
      columns: ['volume', 'node'],
    });
    expect(isError).toBe(false);
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "volume	node
      local:iso/debian-13.1.0-amd64-netinst.iso	pve1
      local:iso/debian-13.1.0-amd64-netinst.iso	pve2
      # 2 rows
      # not read, node offline: pve3"
    `);
  });

  it.each([
    [{ storage: 'nsa' }, 'NOT_FOUND: There is no storage "nsa".'],
    [{ storage: 'local', node: 'pve8' }, 'NOT_FOUND: There is no node "pve8".'],
    [{ storage: 'local', content: 'films' }, 'INVALID_INPUT: content: must be one of'],
  ])('refuses %j', async (given, complaint) => {
    const { call } = await openWorld(host);
    const { text, isError } = await call('pve_storage_content', given);
    expect(isError).toBe(true);
    expect(text).toContain(complaint);
  });

  it('says that the node is down when it is the only one asked for', async () => {
    const { call } = await openWorld(host, { offline: ['pve3'] });
    const { text } = await call('pve_storage_content', { storage: 'local', node: 'pve3' });
    expect(text).toMatch(/^NODE_UNREACHABLE: /);
  });
});
