import { describe, expect, it } from 'vitest';
import { fakeHost } from '../support/msw.ts';
import { openWorld } from '../support/world.ts';

const host = fakeHost();
describe('try', () => {
  it.each([
    [{ kind: 'vm', name: 'web3', source: 'debian-13.1.0-amd64-netinst.iso', disk: '32G', memory: '4G' }],
    [{ kind: 'vm', name: 'web3', start: true }],
    [{ kind: 'container', name: 'web3', source: 'debian-13-standard_13.1-2_amd64.tar.zst', start: true }],
    [{ kind: 'container', name: 'web3' }],
    [{ kind: 'vm', name: 'web3', source: 'ceph:vm-102-disk-0', disk: '64G', start: true }],
    [{ kind: 'vm', name: 'web3', source: 'ceph:vm-102-disk-0', disk: '4G', start: true }],
    [{ kind: 'vm', name: 'web3', source: 'debian-13' }],
    [{ kind: 'vm', name: 'web3', source: 'local:vztmpl/debian-13' }],
    [{ kind: 'vm', name: 'web3', node: 'pve3', storage: 'local-lvm', set: { sshkeys: 'ssh-ed25519 AAAA amy', ipconfig0: 'ip=dhcp', cipassword: 'secretsecret' } }],
    [{ kind: 'vm', name: 'web3', storage: 'local' }],
    [{ kind: 'vm', name: 'web3', vmid: 100 }],
    [{ kind: 'vm', name: 'web3', network: 'vmbr9', start: true }],
    [{ kind: 'vm', name: 'web3', dry_run: true }],
    [{ kind: 'container', name: 'web3', source: 'debian-13-standard_13.1-2_amd64.tar.zst', dry_run: true }],
    [{ kind: 'vm', name: 'web 3' }],
  ])('%j', async (args) => {
    const w = await openWorld(host);
    const { text } = await w.call('pve_guest_create', args);
    console.log(JSON.stringify(args), '\n' + text, '\n', w.writes().join('\n'), '\n', host.seen.map(({method, path, query}) => method + ' ' + path+ ' ' + query).join('\n '));
  });
});
