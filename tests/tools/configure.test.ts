import { describe, expect, it } from 'vitest';
import { fakeHost } from '../support/msw.ts';
import { openWorld } from '../support/world.ts';

const host = fakeHost();

describe('pve_guest_configure', () => {
  it('tells apart what applies now and what waits for a restart', async () => {
    const { call } = await openWorld(host);
    const { text } = await call('pve_guest_configure', {
      guest: 'web1',
      cores: 6,
      memory: '12G',
      description: 'front end',
      tags_add: ['Blue'],
      tags_remove: ['web'],
    });
    expect(text).toMatchInlineSnapshot(`
      "Done: VM 100 "web1" on pve1 configured.
      applied:
        description: set
        tags: production;web → blue;production
      pending:
        cores: 4 → 6
        memory: 8GiB → 12GiB
      # pending changes take effect at the next stop and start, or with pve_guest_reboot"
    `);
  });

  it('sends one request, with the digest of what it read', async () => {
    const { call, writes } = await openWorld(host);
    await call('pve_guest_configure', { guest: 'mail', onboot: true });
    expect(writes()).toEqual([
      expect.stringMatching(/^PUT \/nodes\/pve1\/qemu\/103\/config onboot=1&digest=[0-9a-f]{40}$/),
    ]);
  });

  it('applies everything at once to a VM that is off, and to a running container', async () => {
    const { call, simulator } = await openWorld(host);
    expect((await call('pve_guest_configure', { guest: 'mail', cores: 4, memory: '6G' })).text).not.toContain(
      'pending',
    );
    expect(simulator.cluster.guests.get(103)?.config).toMatchObject({ cores: '4', memory: '6144' });
    expect((await call('pve_guest_configure', { guest: 'dns1', memory: '1G', name: 'dns9' })).text).not.toContain(
      'pending',
    );
    expect(simulator.cluster.guests.get(200)?.config).toMatchObject({ memory: '1024', hostname: 'dns9' });
  });

  it('sets and unsets any option of Proxmox VE', async () => {
    const { call, simulator } = await openWorld(host);
    const { isError } = await call('pve_guest_configure', { guest: 'mail', set: { balloon: 1024 }, unset: ['cpu'] });
    expect(isError).toBe(false);
    expect(simulator.cluster.guests.get(103)?.config).toMatchObject({ balloon: '1024' });
    expect(simulator.cluster.guests.get(103)?.config).not.toHaveProperty('cpu');
  });

  it('takes a property string as text or as an object, and sends text', async () => {
    const { call, writes } = await openWorld(host);
    const net0 = { model: 'virtio', bridge: 'vmbr0', firewall: true };
    expect((await call('pve_guest_configure', { guest: 'mail', set: { net0 } })).isError).toBe(false);
    expect(writes()).toEqual([expect.stringContaining('net0=virtio%2Cbridge%3Dvmbr0%2Cfirewall%3D1&')]);
    const { text } = await call('pve_guest_configure', { guest: 'mail', set: { net0: { ...net0, tag: 9999 } } });
    expect(text).toContain('net0.tag: must be at most 4094, got 9999.');
    expect(writes()).toHaveLength(1);
  });

  it('adds a disk in a task, and follows it', async () => {
    const { call, simulator } = await openWorld(host);
    const { text } = await call('pve_guest_configure', { guest: 'mail', set: { scsi1: 'local-lvm:20' } });
    expect(text).toContain('state: finished: OK');
    expect(simulator.cluster.guests.get(103)?.config['scsi1']).toBe('local-lvm:vm-103-disk-1,size=20G');
  });

  it('removes the last tag', async () => {
    const { call, simulator } = await openWorld(host);
    await call('pve_guest_configure', { guest: 'mail', tags_remove: ['mail'] });
    expect(simulator.cluster.guests.get(103)?.config).not.toHaveProperty('tags');
  });

  it.each([
    [{ cores: 0 }, 'cores: must be at least 1, got 0'],
    [{ set: { coers: 4 } }, 'there is no "coers" (did you mean "cores"?)'],
    [{ set: { ostype: 'dos' } }, 'ostype: must be one of'],
    [{ memory: 'lots' }, 'memory: "lots" is not a size'],
    [{ name: 'bad_name!' }, 'name: must be a host name'],
    [{}, 'Nothing to change was given'],
    [{ cores: 2, set: { cores: 4 } }, '"cores" is given twice'],
    [{ set: { node: 'pve2' } }, '"node" is not an option of a guest'],
  ])('refuses %j before anything is sent', async (given, complaint) => {
    const { call, writes } = await openWorld(host);
    const { text, isError } = await call('pve_guest_configure', { guest: 'mail', ...given });
    expect(isError).toBe(true);
    expect(text).toMatch(/^INVALID_INPUT: /);
    expect(text).toContain(complaint);
    expect(writes()).toEqual([]);
  });

  it.each<[what: string, args: Record<string, unknown>, sent: RegExp]>([
    [
      'a card with what it has, its hardware address above all',
      { guest: 'mail', network: { net0: { bridge: 'vmbr1', vlan: 20, firewall: true } } },
      /config net0=virtio=BC:24:11:00:00:67,bridge=vmbr1,firewall=1,tag=20&/,
    ],
    [
      'a card of another model with the same address',
      { guest: 'mail', network: { net0: { model: 'e1000' } } },
      /config net0=e1000=BC:24:11:00:00:67,bridge=vmbr0&/,
    ],
    [
      'a card that is given as text',
      { guest: 'mail', network: { net0: 'tag=7' } },
      /net0=virtio=BC:.*,bridge=vmbr0,tag=7&/,
    ],
    [
      'a new card of the usual model',
      { guest: 'mail', network: { net1: { bridge: 'vmbr0' } } },
      /net1=virtio,bridge=vmbr0&/,
    ],
    ['a card less', { guest: 'mail', network: { net0: null } }, /config delete=net0&/],
    [
      'the interface of a container, by our words',
      { guest: 'dns1', network: { net0: { mac: 'BC:24:11:AA:BB:CC', gateway: '192.0.2.1' }, net1: { ip: 'dhcp' } } },
      /net0=bridge=vmbr0,gw=192\.0\.2\.1,hwaddr=BC:24:11:AA:BB:CC,ip=[\d./]+,name=eth0,type=veth&net1=ip=dhcp,name=eth1&/,
    ],
    [
      'cloud-init, with the gateway that it had',
      {
        guest: 'mail',
        cloud_init: {
          user: 'amy',
          ssh_keys: ['a b', 'c d'],
          nameserver: ['192.0.2.1', '192.0.2.2'],
          ip: '192.0.2.9/24',
        },
      },
      /ciuser=amy&sshkeys=a%20b%0Ac%20d&nameserver=192\.0\.2\.1 192\.0\.2\.2&ipconfig0=gw=192\.0\.2\.1,ip=192\.0\.2\.9\/24&/,
    ],
    [
      'cloud-init without addresses',
      { guest: 'mail', cloud_init: { ip: null, gateway: null, user: null } },
      /config delete=ciuser,ipconfig0&/,
    ],
    [
      'others in simple forms',
      { guest: 'mail', set: { balloon: '2G', boot: ['scsi0', 'net0'], agent: false, cpu: 'host', memory: '8G' } },
      /balloon=2048&boot=order=scsi0;net0&agent=0&cpu=host&memory=8192&/,
    ],
    [
      'arguments with the names of options',
      {
        guest: 'mail',
        sockets: 2,
        balloon: '2G',
        cpu: 'host',
        boot: ['scsi0', 'net0'],
        agent: false,
        protection: true,
      },
      /config sockets=2&balloon=2048&cpu=host&boot=order=scsi0;net0&agent=0&protection=1&/,
    ],
    ['no ballooning', { guest: 'mail', set: { balloon: '0' } }, /config balloon=0&/],
    ['the swap of a container', { guest: 'dns1', set: { swap: '1G' } }, /config swap=1024&/],
  ])('sends %s', async (_, args, sent) => {
    const { call, writes } = await openWorld(host);
    await call('pve_guest_configure', args);
    expect(decodeURIComponent(writes()[0] ?? '')).toMatch(sent);
  });

  it('keeps the flags of a CPU and of the agent, unless the whole option is given', async () => {
    const { call, writes, simulator } = await openWorld(host);
    Object.assign(simulator.cluster.guests.get(103)?.config ?? {}, {
      cpu: 'x86-64-v2-AES,flags=+aes',
      agent: '1,fstrim_cloned_disks=1',
    });
    await call('pve_guest_configure', { guest: 'mail', set: { cpu: 'host', agent: false } });
    await call('pve_guest_configure', { guest: 'mail', set: { cpu: 'cputype=max' } });
    expect(writes().map(decodeURIComponent)).toEqual([
      expect.stringContaining('cpu=host,flags=+aes&agent=0,fstrim_cloned_disks=1&'),
      expect.stringContaining('config cpu=cputype=max&'),
    ]);
  });

  it('shows neither secrets nor long texts, and says what cloud-init still needs', async () => {
    const { call } = await openWorld(host);
    const given = { description: 'long', cloud_init: { password: 'not-to-be-seen' } };
    const { text } = await call('pve_guest_configure', { guest: 'web1', ...given });
    expect(text).toMatchInlineSnapshot(`
      "Done: VM 100 "web1" on pve1 configured.
      applied:
        description: set
        cipassword: set
      # the VM has no cloud-init drive, so nothing reads this; add one with pve_guest_configure {"guest":"100","set":{"ide2":"STORAGE:cloudinit"}}"
    `);
    expect((await call('pve_guest_configure', { guest: 'mail', ...given })).text).not.toContain('#');
  });

  it('asks a person before protection is lifted', async () => {
    const { call, writes } = await openWorld(host);
    const { text } = await call('pve_guest_configure', { guest: 'mail', set: { protection: false } });
    expect(text).toMatch(/^NOT_CONFIRMED: /);
    expect(writes()).toEqual([]);
  });

  it.each([
    [
      { guest: 'dns1', cloud_init: { user: 'x' } },
      /^INVALID_INPUT: cloud_init: only VMs have that, and this is container 200/,
    ],
    [{ guest: 'dns1', set: { sockets: 2 } }, /^INVALID_INPUT: sockets: only VMs have that/],
    [
      { guest: 'mail', set: { mp0: 'x' } },
      /^INVALID_INPUT: mp0: only containers have that, and this is VM 103 "mail"\./,
    ],
    [
      { guest: 'mail', cloud_init: { usr: 'x' } },
      /^INVALID_INPUT: cloud_init: there is no "usr"[^]*Did you mean "user"/,
    ],
    [{ guest: 'mail', network: { net0: { vlann: 3 } } }, /^INVALID_INPUT: net0: there is no "vlann"/],
    [
      { guest: 'mail', network: { net0: { vlan: 3 } }, set: { net0: 'virtio' } },
      /^INVALID_INPUT: set: "net0" is given twice/,
    ],
    [{ guest: 'mail', network: { net0: { vlan: 3 } }, unset: ['net0'] }, /^INVALID_INPUT: unset: "net0" is set, too/],
  ])('refuses %j', async (args, complaint) => {
    const { call, writes } = await openWorld(host);
    expect((await call('pve_guest_configure', args)).text).toMatch(complaint);
    expect(writes()).toEqual([]);
  });

  it('does not hide that somebody else changed the guest in between', async () => {
    const { call } = await openWorld(host, {
      between: ({ method, path }) =>
        method === 'PUT' && path.endsWith('/config')
          ? Response.json(
              { data: null, message: 'checksum mismatch (file change by other user?)\n' },
              { status: 500, statusText: 'checksum mismatch (file change by other user?)' },
            )
          : undefined,
    });
    expect((await call('pve_guest_configure', { guest: 'mail', cores: 4 })).text).toMatch(/^CONFLICT: /);
  });

  it.each([
    ['the removal of a disk', { unset: ['scsi0'] }, /^NOT_CONFIRMED: /],
    ['arguments for the host process', { set: { args: '-s' } }, /^DENIED: .* is of class exec /],
    ['a script of the host', { set: { hookscript: 'local:snippets/x.sh' } }, /^DENIED: .* is of class exec /],
  ])('refuses %s in full access, where nobody can be asked and no program may run', async (_what, given, refusal) => {
    const { call, writes } = await openWorld(host, { access: 'full' });
    const { text, isError } = await call('pve_guest_configure', { guest: 'mail', ...given });
    expect(isError).toBe(true);
    expect(text).toMatch(refusal);
    expect(writes()).toEqual([]);
  });
});
