import { it } from 'vitest';
import { fakeHost } from '../support/msw.ts';
import { play, type Told } from './story.ts';

const host = fakeHost();

const STORY: readonly Told[] = [
  { wish: 'What is there?', tool: 'pve_guest_list', args: {}, answer: [/\tweb1\t/, /# 14 rows/] },
  {
    wish: 'Which containers run?',
    tool: 'pve_guest_list',
    args: { kind: 'container', status: 'running', columns: ['vmid', 'name', 'node'] },
    answer: /# 3 rows/,
  },
  {
    wish: 'Tell me about the web server (misspelt)',
    tool: 'pve_guest_get',
    args: { guest: 'wbe1' },
    answer: [/^NOT_FOUND/, /"web1"/],
  },
  { wish: 'Tell me about web1', tool: 'pve_guest_get', args: { guest: 'web1' }, answer: /memory: 8GiB/ },
  {
    wish: 'And about the desktop: which address does it have?',
    tool: 'pve_guest_get',
    args: { guest: 'win-desktop', include: ['status', 'addresses'] },
    answer: [/status: running/, /# addresses: REJECTED, the guest agent does not answer/],
  },
  {
    wish: 'Start the mail server',
    tool: 'pve_guest_start',
    args: { guest: 'mail' },
    answer: /^Done: VM 103 "mail" on pve1 running/,
  },
  {
    wish: 'Start the old application; it has a wrong bridge',
    tool: 'pve_guest_start',
    args: { guest: 'legacy-app' },
    answer: [/^TASK_FAILED/, /bridge 'vmbr9' does not exist/],
  },
  {
    wish: 'Connect it to the right one; the model guesses the words',
    tool: 'pve_guest_configure',
    args: { guest: 'legacy-app', network: { eth0: { bridge: 'vmbr0' } } },
    answer: /^INVALID_INPUT: network: "eth0" is not the name of a card/,
  },
  {
    wish: 'Connect its first card',
    tool: 'pve_guest_configure',
    args: { guest: 'legacy-app', network: { net0: { bridge: 'vmbr0' } } },
    answer: /net0: virtio=BC:24:11:00:00:69,bridge=vmbr9 → virtio=BC:24:11:00:00:69,bridge=vmbr0/,
  },
  { wish: 'Start it again', tool: 'pve_guest_start', args: { guest: 'legacy-app' }, answer: /^Done/ },
  {
    wish: 'Give web1 more memory and a CPU type, and mark it',
    tool: 'pve_guest_configure',
    args: { guest: 'web1', memory: '12G', set: { cpu: 'host' }, tags_add: ['resized'] },
    answer: [/applied:\n {2}tags: /, /memory: 8GiB → 12GiB/, /cpu: x86-64-v2-AES → host/],
  },
  {
    wish: 'Apply it',
    tool: 'pve_guest_reboot',
    args: { guest: 'web1' },
    answer: /^Done: VM 100 "web1" on pve1 rebooted/,
  },
  {
    wish: 'Give dns1 a CPU type, which containers have not',
    tool: 'pve_guest_configure',
    args: { guest: 'dns1', set: { cpu: 'host' } },
    answer: /^INVALID_INPUT: cpu: only VMs have that/,
  },
  {
    wish: 'A login for the mail server at its next start',
    tool: 'pve_guest_configure',
    args: { guest: 'mail', cloud_init: { user: 'admin', password: 'not-to-be-seen', nameserver: '192.0.2.53' } },
    answer: [/cipassword: set/, /# cloud-init reads this when the VM starts next/],
  },
  {
    wish: 'Pause the database while the storage is worked on',
    tool: 'pve_guest_suspend',
    args: { guest: 'db1' },
    answer: /^Done: VM 102 "db1" on pve2 suspended/,
  },
  { wish: 'Go on', tool: 'pve_guest_start', args: { guest: 'db1' }, answer: /^Done: VM 102 "db1" on pve2 running/ },
  {
    wish: 'Make room on pve1: move the desktop',
    tool: 'pve_guest_migrate',
    args: { guest: 'win-desktop', target: 'pve2' },
    answer: [/^REJECTED: .*its disk scsi0 .* is only on pve1/, /with_local_disks/],
  },
  {
    wish: 'With its disk, to the shared storage; the person says yes',
    tool: 'pve_guest_migrate',
    args: { guest: 'win-desktop', target: 'pve2', with_local_disks: true, storage: 'ceph' },
    answer: /^Done: VM 104 "win-desktop" moved from pve1 to pve2\./,
  },
  {
    wish: 'And dns1, a container',
    tool: 'pve_guest_migrate',
    args: { guest: 'dns1', target: 'pve2' },
    answer: /^REJECTED: .*it runs, and a container can't move while it runs/,
  },
  {
    wish: 'It may be restarted',
    tool: 'pve_guest_migrate',
    args: { guest: 'dns1', target: 'pve2', restart: true },
    answer: /^Done: container 200 "dns1" moved from pve1 to pve2\./,
  },
  {
    wish: 'Stop the file server, which is being backed up',
    tool: 'pve_guest_shutdown',
    args: { guest: 'files' },
    answer: [/^LOCKED/, /VM is locked \(backup\)/],
  },
  {
    wish: 'Shut the desktop down; it does not react',
    tool: 'pve_guest_shutdown',
    args: { guest: 'win-desktop', timeout: 10 },
    answer: [/^TASK_FAILED/, /got timeout/],
  },
  {
    wish: 'Cut its power then',
    tool: 'pve_guest_stop',
    args: { guest: 'win-desktop' },
    answer: /^Done: VM 104 "win-desktop" on pve2 stopped/,
  },
];

it('guests: a morning with them', () => play(host, 'guests', STORY));
