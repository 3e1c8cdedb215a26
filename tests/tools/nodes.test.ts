import { describe, expect, it } from 'vitest';
import { createScene } from '../../src/simulator/scene.ts';
import { data, fakeHost, refusal } from '../support/msw.ts';
import { unmarked } from '../support/marks.ts';
import { openWorld, type WorldOptions } from '../support/world.ts';

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

describe('the parts of a node', () => {
  it('are shown in full where they are asked for, and only those', async () => {
    const { call } = await openWorld(host);
    const include = ['services', 'updates', 'certificates', 'subscription', 'disks', 'network'];
    expect(unmarked((await call('pve_node_get', { node: 'pve1', include })).text)).toMatchInlineSnapshot(`
      "node: pve1
      status: online
      guests:
        running: 3
        all: 7
      services:
        not_running: none
        running: chrony, corosync, cron, ksmtuned, lxcfs, postfix, proxmox-firewall, pve-cluster, pve-firewall, pve-ha-crm, pve-ha-lrm, pve-lxc-syscalld, pvedaemon, pvefw-logger, pveproxy, pvescheduler, pvestatd, qmeventd, spiceproxy, sshd, systemd-journald
        not_wanted: syslog, systemd-timesyncd
      updates:
        waiting: 3
        important:
          pve-manager: 9.2.11 → 9.2.12
          openssl: 3.5.1-1 → 3.5.4-1~deb13u1
          libssl3t64: 3.5.1-1 → 3.5.4-1~deb13u1
      certificates:
        pve-ssl.pem:
          expires: 2027-11-20 00:00Z
          left: 688d
          fingerprint: 48:F5:33:02:AE:33:41:F5:46:53:2E:AB:2E:83:6C:55:13:41:1E:20:EE:E2:80:46:10:F5:2F:EE:C4:32:5A:B6
        pve-root-ca.pem:
          expires: 2035-11-18 00:00Z
          left: 3608d
          fingerprint: 9D:0A:DB:A9:85:0C:55:17:B0:E4:C5:CB:D2:94:CB:19:D1:27:FB:BB:20:76:AF:99:2E:63:73:B3:C8:9D:F2:58
      subscription:
        status: none
      disks:
        - disk=/dev/sda type=ssd size=927GiB health=PASSED life_left=97% used_for=LVM model=<untrusted-ID>INTEL SSDSC2KB960G8</untrusted-ID> serial=PHYFF5005F703F63
        - disk=/dev/nvme0n1 type=nvme size=1.7TiB health=PASSED life_left=97% used_for=nothing model=<untrusted-ID>SAMSUNG MZQL21T9HCJR-00A07</untrusted-ID> serial=S64G59C09B01AB9E
        - disk=/dev/nvme1n1 type=nvme size=1.7TiB health=PASSED life_left=97% used_for=nothing model=<untrusted-ID>SAMSUNG MZQL21T9HCJR-00A07</untrusted-ID> serial=S64GD924488E9CCB
      network:
        eno1:
          type: eth
        eno2:
          type: eth
        vmbr0:
          type: bridge
          address: 192.0.2.11/24
          gateway: 192.0.2.1
          ports: eno1
        vmbr1:
          type: bridge
          ports: eno2"
    `);
    expect(host.seen.map(({ path }) => path).sort()).toEqual([
      '/cluster/resources',
      ...['apt/update', 'certificates/info', 'disks/list', 'network', 'services', 'subscription'].map(
        (part) => `/nodes/pve1/${part}`,
      ),
    ]);
  });

  const answers = (part: string, answer: unknown): WorldOptions => ({
    between: ({ path }) => (path.endsWith(part) ? data(answer) : undefined),
  });
  const service = (name: string, state: string, active: string, unit = 'enabled'): object => ({
    service: name,
    state,
    'active-state': active,
    'unit-state': unit,
  });
  const update = (name: string, origin = 'Debian'): object => ({
    Package: name,
    Origin: origin,
    OldVersion: '1',
    Version: '2',
  });
  const DAY = 86_400;
  const NOW = Date.UTC(2026, 0, 1) / 1000;
  const certificate = (filename: string, days: number): object => ({ filename, notafter: NOW + days * DAY });

  it.each<[what: string, part: string, answer: unknown, line: string]>([
    [
      'a service that is down',
      '/services',
      [service('pveproxy', 'running', 'active'), service('cron', 'dead', 'inactive')],
      'services: 1 run, not running: cron',
    ],
    ['one that has done its work', '/services', [service('postfix', 'exited', 'active')], 'services: all 1 run'],
    [
      'some that nobody wants',
      '/services',
      [service('x', 'dead', 'inactive', 'disabled'), service('y', 'dead', 'inactive', 'not-found')],
      'services: all 0 run',
    ],
    [
      'corosync, which a cluster needs',
      '/services',
      [service('corosync', 'dead', 'inactive')],
      'services: 0 run, not running: corosync',
    ],
    ['no update', '/update', [], 'updates: none wait'],
    ['one update', '/update', [update('vim')], 'updates: 1 waits'],
    [
      'many updates',
      '/update',
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => update(name, 'Proxmox')),
      'updates: 7 wait, among them a, b, c, d, e and 2 more',
    ],
    [
      'what guests and nodes stand on',
      '/update',
      [update('vim'), update('openssl'), update('intel-microcode')],
      'updates: 3 wait, among them openssl, intel-microcode',
    ],
    [
      'the certificate that expires first',
      '/info',
      [certificate('a.pem', 30), certificate('b.pem', 3)],
      'certificates: b.pem expires in 3d',
    ],
    ['one that has expired', '/info', [certificate('a.pem', -2)], 'certificates: a.pem expired 2d ago'],
    [
      'a subscription',
      '/subscription',
      { status: 'active', nextduedate: '2026-11-24' },
      'subscription: active until 2026-11-24',
    ],
    ['one without an end', '/subscription', { status: 'new' }, 'subscription: new'],
  ])('%s, in a line', async (_, part, answer, line) => {
    const { call } = await openWorld(host, answers(part, answer));
    expect((await call('pve_node_get', { node: 'pve1' })).text.split('\n')).toContain(line);
  });

  it('tells of disks that are ill first', async () => {
    const disk = (devpath: string, more: object): object => ({ devpath, size: 2 ** 40, ...more });
    const { call } = await openWorld(
      host,
      answers('/disks/list', [
        disk('/dev/sda', { health: 'PASSED', wearout: '97', used: 'ZFS' }),
        disk('/dev/sdb', { health: 'UNKNOWN', wearout: 'N/A' }),
        disk('/dev/sdc', { health: 'FAILED', wearout: 3 }),
      ]),
    );
    const { text } = await call('pve_node_get', { node: 'pve1', include: ['disks'] });
    expect([...text.matchAll(/^ {2}- (.*)$/gm)].map(([, line]) => line)).toEqual([
      'disk=/dev/sdc size=1TiB health=FAILED life_left=3.0% used_for=nothing',
      'disk=/dev/sda size=1TiB health=PASSED life_left=97% used_for=ZFS',
      'disk=/dev/sdb size=1TiB used_for=nothing',
    ]);
  });

  it('names how many updates are not shown', async () => {
    const all = Array.from({ length: 70 }, (_, i) => update(`p${i}`, i < 35 ? 'Proxmox' : 'Debian'));
    const { call } = await openWorld(host, answers('/update', all));
    const { text } = await call('pve_node_get', { node: 'pve1', include: ['updates'] });
    expect(text).toContain('  waiting: 70\n');
    expect(text).toContain('  not_shown: 10');
  });

  it('does not miss corosync on a node that is in no cluster', async () => {
    const { call } = await openWorld(host, {
      scene: (options) => {
        const scene = createScene(options);
        return { ...scene, nodes: scene.nodes.slice(0, 1) };
      },
    });
    expect((await call('pve_node_get', { node: 'pve1' })).text).toContain('\nservices: all 20 run\n');
  });

  it.each(['/status', '/services', '/apt/update', '/certificates/info', '/subscription'])(
    'leave a gap that is named where %s can not be read',
    async (part) => {
      const { call } = await openWorld(host, {
        between: ({ path }) => (path === `/nodes/pve1${part}` ? refusal(500, 'no such luck') : undefined),
      });
      const { text, isError } = await call('pve_node_get', { node: 'pve1' });
      expect(isError).toBe(false);
      expect(text.match(/^# \w+: REJECTED, /gm)).toHaveLength(1);
      expect(text).toContain('\nguests:\n');
    },
  );
});
