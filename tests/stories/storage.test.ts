import { it } from 'vitest';
import { fakeHost } from '../support/msw.ts';
import { play } from './story.ts';

const host = fakeHost();
const ISO = 'local:iso/debian-13.1.0-amd64-netinst.iso';

it('the storages are tidied up', async () => {
  await play(host, 'storage', [
    {
      wish: 'How full are the storages?',
      tool: 'pve_storage_list',
      args: {},
      answer: [/^ceph\tpve1,pve2,pve3\t/m, /# 8 rows/],
    },
    { wish: 'Where can backups go?', tool: 'pve_storage_list', args: { content: 'backup' }, answer: /^nas\t/m },
    {
      wish: 'Only the fill levels.',
      tool: 'pve_storage_list',
      args: { columns: ['storage', 'node', 'full'] },
      answer: /^storage\tnode\tfull$/m,
    },
    {
      wish: 'A column that there is not.',
      tool: 'pve_storage_list',
      args: { columns: ['free'] },
      answer: [/^INVALID_INPUT: columns: /, /used/],
    },
    { wish: 'What is on the NAS?', tool: 'pve_storage_content', args: { storage: 'nas' }, answer: /^nas:backup\//m },
    {
      wish: 'Only the images for installation.',
      tool: 'pve_storage_content',
      args: { storage: 'nas', content: 'iso' },
      answer: /virtio-win/,
    },
    {
      wish: 'And those of the nodes?',
      tool: 'pve_storage_content',
      args: { storage: 'local', content: 'iso' },
      answer: [/\tpve1$/m, /\tpve3$/m],
    },
    {
      wish: 'What belongs to the database?',
      tool: 'pve_storage_content',
      args: { storage: 'ceph', guest: 'db1' },
      answer: [/vm-102-disk-0/, /vm-102-disk-1/],
    },
    {
      wish: 'The storage is misspelt.',
      tool: 'pve_storage_content',
      args: { storage: 'cehp' },
      answer: [/^NOT_FOUND: /, /Did you mean "ceph"/],
    },
    {
      wish: 'Delete the ISO of Debian.',
      tool: 'pve_volume_delete',
      args: { volume: ISO },
      answer: [/^AMBIGUOUS: 3 nodes/, /pve1, pve2, pve3/],
    },
    {
      wish: 'The one on pve2. What would be sent?',
      tool: 'pve_volume_delete',
      args: { volume: ISO, node: 'pve2', dry_run: true },
      answer: [/^Nothing was done/, /class: destroy/],
    },
    { wish: 'Do it.', tool: 'pve_volume_delete', args: { volume: ISO, node: 'pve2' }, answer: /^Done: volume / },
    {
      wish: 'Is it gone there, and only there?',
      tool: 'pve_storage_content',
      args: { storage: 'local', content: 'iso', columns: ['volume', 'node'] },
      answer: /# 2 rows/,
    },
    {
      wish: 'Once more.',
      tool: 'pve_volume_delete',
      args: { volume: ISO, node: 'pve2' },
      answer: /^NOT_FOUND: There is no volume/,
    },
    {
      wish: 'Delete the disk of the database.',
      tool: 'pve_volume_delete',
      args: { volume: 'ceph:vm-102-disk-1' },
      answer: [/^REJECTED: It is scsi1 of VM 102 "db1"/, /unset/],
    },
    {
      wish: 'Then take it out first.',
      tool: 'pve_guest_configure',
      args: { guest: 'db1', unset: ['scsi1'] },
      answer: /^Done: /,
    },
    {
      wish: 'And delete it now?',
      tool: 'pve_volume_delete',
      args: { volume: 'ceph:vm-102-disk-1' },
      answer: /^REJECTED: It is unused0 of VM 102/,
    },
    {
      wish: 'A file name instead of a volume.',
      tool: 'pve_volume_delete',
      args: { volume: 'virtio-win-0.1.285.iso' },
      answer: /^INVALID_INPUT: /,
    },
    {
      wish: 'The drivers, as they are listed.',
      tool: 'pve_volume_delete',
      args: { volume: 'nas:iso/virtio-win-0.1.285.iso' },
      answer: /^Done: /,
    },
    {
      wish: 'As numbers, for a script.',
      tool: 'pve_storage_list',
      args: { content: 'iso', format: 'json' },
      answer: /"total":12884901888000/,
    },
  ]);
});
