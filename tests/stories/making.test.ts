import { it } from 'vitest';
import { fakeHost } from '../support/msw.ts';
import type { World } from '../support/world.ts';
import { putFile } from '../tools/contract/making.ts';
import { play } from './story.ts';

const host = fakeHost();

/** Some seconds pass: the cluster's list then knows the names of what was just made. */
const later = ({ clock }: World): void => clock.advance(15_000);

it('a person has guests made, cloned and removed', async () => {
  await play(host, 'making', [
    {
      wish: 'Which images can I install from?',
      tool: 'pve_storage_content',
      args: { storage: 'local', content: 'iso', node: 'pve1' },
      answer: /debian-13\.1\.0/,
    },
    {
      wish: 'Make a VM for the shop, from the Debian 13 image.',
      tool: 'pve_guest_create',
      args: { kind: 'vm', name: 'shop', source: 'debian-13', memory: '4G' },
      answer: [/^NOT_FOUND: /, /Did you mean "local:iso\/debian-13\.1\.0-amd64-netinst\.iso"/],
    },
    {
      wish: 'Take that one then.',
      tool: 'pve_guest_create',
      args: { kind: 'vm', name: 'shop', source: 'local:iso/debian-13.1.0-amd64-netinst.iso', memory: '4G', cores: 4 },
      answer: /^Done: VM 108 "shop" on pve1 created\./,
    },
    {
      wish: 'Start it.',
      tool: 'pve_guest_start',
      args: { guest: '108' },
      answer: /^Done: VM 108 "shop"/,
      before: later,
    },
    {
      wish: 'What does it have now?',
      tool: 'pve_guest_get',
      args: { guest: 'shop' },
      answer: [/status: running/, /cpu: cores 4/],
    },
    {
      wish: 'A container for name service, please.',
      tool: 'pve_guest_create',
      args: { kind: 'container', name: 'dns2' },
      answer: [/^INVALID_INPUT: A container needs a template/, /debian-13-standard/],
    },
    {
      wish: 'With that template, on the local storage.',
      tool: 'pve_guest_create',
      args: {
        kind: 'container',
        name: 'dns2',
        source: 'debian-13-standard_13.1-2_amd64.tar.zst',
        storage: 'local',
      },
      answer: [/^INVALID_INPUT: storage: "local" does not take disks of containers/, /ceph, local-lvm/],
    },
    {
      wish: 'On ceph then, as number 200.',
      tool: 'pve_guest_create',
      args: {
        kind: 'container',
        name: 'dns2',
        source: 'debian-13-standard_13.1-2_amd64.tar.zst',
        storage: 'ceph',
        vmid: 200,
      },
      answer: /^REJECTED: The number 200 is taken by container 200 "dns1" on pve1\./,
    },
    {
      wish: 'Any number will do. It has the address 192.0.2.54, and start it at once.',
      tool: 'pve_guest_create',
      args: {
        kind: 'container',
        name: 'dns2',
        source: 'debian-13-standard_13.1-2_amd64.tar.zst',
        storage: 'ceph',
        network: 'vmbr0,ip=192.0.2.54/24,gw=192.0.2.1',
        start: true,
      },
      answer: /^Done: container 109 "dns2" on pve1 created and started\./,
    },
    {
      wish: 'A VM from the cloud image that I put on pve2, in VLAN 20 on the new bridge.',
      tool: 'pve_guest_create',
      args: { kind: 'vm', name: 'api', source: 'noble-cloud.qcow2', disk: '20G', network: 'vmbr9,tag=20', start: true },
      before: (world) => putFile(world, 'local:import/noble-cloud.qcow2', 'import', 'pve2'),
      answer: [/^TASK_FAILED: .*start VM 111/, /bridge 'vmbr9' does not exist/, /Done before that: create VM 111/],
    },
    {
      wish: 'vmbr1 was meant.',
      tool: 'pve_guest_configure',
      args: { guest: '111', set: { net0: 'virtio,bridge=vmbr1,tag=20' } },
      before: later,
      answer: /^Done: VM 111 "api" on pve2 configured\./,
    },
    { wish: 'Start it again.', tool: 'pve_guest_start', args: { guest: 'api' }, answer: /^Done: VM 111 "api"/ },
    {
      wish: 'Two more web servers from our template.',
      tool: 'pve_guest_clone',
      args: { guest: 'debian-13', name: 'web3' },
      answer: [/^Done: VM 9000 "debian-13" cloned to VM 112 "web3"/, /clone: linked/],
    },
    {
      wish: 'The second on its own, on local-lvm, in the pool web.',
      tool: 'pve_guest_clone',
      args: { guest: 'debian-13', name: 'web4', storage: 'local-lvm', pool: 'web' },
      answer: /clone: full/,
    },
    {
      wish: 'A copy of the name server to try something.',
      tool: 'pve_guest_clone',
      args: { guest: 'dns1', name: 'dns-try' },
      answer: [/^REJECTED: A running container is copied from a snapshot only/, /pve_snapshot_create/],
    },
    {
      wish: 'A copy of the mail server on pve2.',
      tool: 'pve_guest_clone',
      args: { guest: 'mail', name: 'mail-try', node: 'pve2' },
      answer: /^REJECTED: No clone of VM 103 "mail" can go to pve2/,
    },
    {
      wish: 'Where it is, then.',
      tool: 'pve_guest_clone',
      args: { guest: 'mail', name: 'mail-try' },
      answer: [/^Done: /, /has the address 192\.0\.2\.103\/24 of VM 103 "mail"/],
    },
    {
      wish: 'Give it an address of its own.',
      before: later,
      tool: 'pve_guest_configure',
      args: { guest: 'mail-try', set: { ipconfig0: 'ip=dhcp' } },
      answer: /^Done: /,
    },
    {
      wish: 'The old application can go. What would be lost?',
      tool: 'pve_guest_delete',
      args: { guest: 'legacy-app', dry_run: true },
      answer: [/^Nothing was done\./, /local-lvm:vm-105-disk-0 \(20G\); no backup of it is seen/],
    },
    {
      wish: 'Remove it.',
      tool: 'pve_guest_delete',
      args: { guest: 'legacy-app' },
      answer: /^Done: VM 105 "legacy-app" on pve1 destroyed\./,
    },
    {
      wish: 'And the shop, it was only a try.',
      tool: 'pve_guest_delete',
      args: { guest: 'shop' },
      answer: [/^REJECTED: .*it is running/, /pve_guest_shutdown \{"guest": "108"\}/],
    },
    {
      wish: 'And the template.',
      tool: 'pve_guest_delete',
      args: { guest: 'debian-13' },
      answer: /^REJECTED: .*these are linked clones of it: 112\./,
    },
  ]);
});
