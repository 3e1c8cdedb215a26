import { describe, expect, test } from 'vitest';
import { fitsFormat } from '../../src/rules/formats.ts';
import { testRows } from './format-rows.ts';

describe('addresses', () => {
  testRows([
    ['ipv4', '0.0.0.0  192.0.2.1  255.255.255.255', '01.2.3.4  256.1.1.1  1.2.3  1.2.3.4/8  ::1'],
    ['ipv6', '::  ::1  2001:db8::1  ::ffff:192.0.2.1', 'fe80::1%eth0  2001:db8:::1  12345::  192.0.2.1  [::1]'],
    ['ip', '192.0.2.1  ::1', "fe80::1%vmbr0  localhost  ''"],
    ['ip-list', "''  192.0.2.1  192.0.2.1,::1  192.0.2.1; 192.0.2.2", 'a  192.0.2.1|::1  192.0.2.1,fe80::1%a'],
    ['ipv4mask', '255.255.255.0  0.0.0.0  255.255.255.255  0  32', '255.0.255.0  33  -1  255.255.255  ffffff00'],
    ['address', '192.0.2.1  ::1  nas  nas.example.com', "-a  a..b  a.  a_b  http://a  a:80  ''"],
    ['dns-name', 'a  a-b.example.com  1.2', "a..b  .a  a.  -a.b  a-.b  a_b.c  ''"],
    ['dns-name-list', "''  a  a.b,c.d  a b", 'a_b  a,-b'],
    ['mac-addr', 'BC:24:11:00:00:01  02:aa:bb:cc:dd:ee', "01:00:00:00:00:00  BC-24-11-00-00-01  BC:24:11:00:00  ''"],
    ['mac-prefix', 'BC  BC:24  BC:24:11  BC:24:11:a  bc:24:', "BD  BC:24:11:00:00  B  ''"],
    [
      'pve-storage-portal-dns',
      'nas  nas:3260  192.0.2.1:3260  [2001:db8::1]:3260  2001:db8::1.3260  2001:db8::1',
      "nas:  nas:x  nas:70000  [nas]:1  [::1  [::1]:x  a:1:2x  ''",
    ],
    [
      'lxc-ip-with-ll-iface-list',
      '192.0.2.1  ::1  fe80::1%eth0  fe80::1%eth0 192.0.2.1',
      '2001:db8::1%eth0  fe80::1%  fe80::1%eth0%eth1  192.0.2.1%eth0',
    ],
  ]);
});

describe('networks', () => {
  testRows([
    [
      'CIDR',
      '192.0.2.0/24  10.0.0.0/8  192.0.2.1/32  2001:db8::/64  ::/8  ::1/128',
      '192.0.2.0  10.0.0.0/7  192.0.2.0/33  ::/7  ::/129  10.0.0.0/  10.0.0.0/8/8  fe80::1%a/64  10.0.0.0/+8  /24',
    ],
    ['CIDRv4', '192.0.2.0/24', '2001:db8::/64  0.0.0.0/0'],
    ['CIDRv6', '2001:db8::/64', '192.0.2.0/24  ::/0'],
    ['FullRangeCIDR', '0.0.0.0/0  ::/0  192.0.2.1/32  ::1/128', '0.0.0.0/33  ::/129  0.0.0.0'],
    ['pve-ipv4-config', 'dhcp  manual  192.0.2.1/24', 'auto  192.0.2.1  ::1/64  DHCP'],
    ['pve-ipv6-config', 'auto  dhcp  manual  2001:db8::1/64', '192.0.2.1/24  ::1  static'],
    ['pve-iface', 'eth0  vmbr0  bond0.100  eth0:1', 'e  0eth  eth-0  eth0.  abcdefghijklmnopqrstuvw'],
    ['pve-bridge-id', 'vmbr0  -a_b.c', "a/b  a b  ''"],
    ['pve-vlan-id-or-range-list', '2  4094  2-4094  10,20-30  20-20', '1  4095  30-20  2-  a'],
    ['bridge-pair-list', '1  vmbr1  vmbr0:vmbr1  vmbr0:vmbr1,vmbr2', 'a:b,a:c  a:b:c  vmbr1,vmbr2  a:  :a  1,a'],
    ['pve-sdn-fabric-id', 'ab  fabric-1', 'a  -ab  ab-  fabric-10'],
    ['pve-sdn-subnet-id', '192.0.2.0/24  zone1-192.0.2.0-24', 'zone1  192.0.2.0  zone1-192.0.2.0'],
    ['pve-sdn-bgp-rt-list', '65000:1  0:4294967295, 1:1', '65000  4294967296:1  1:2:3  a:1'],
    ['pve-sdn-isis-net', '47.0023.0000.0003.00', '47.0023.00  47.0023.0000.0003  4.0023.0000.0003.00'],
  ]);
});

describe('the firewall', () => {
  testRows([
    [
      'pve-fw-addr-spec',
      '192.0.2.1  192.0.2.0/24,198.51.100.1  0.0.0.0/0  ::/0,2001:db8::1  192.0.2.1-192.0.2.9  2001:db8::1-2001:db8::9',
      '192.0.2.1,::1  192.0.2.1-192.0.2.9,192.0.2.20  192.0.2.1-::1  192.0.2.0/33  192.0.2.1 192.0.2.2  192.0.2.1-',
    ],
    ['pve-fw-addr-spec', 'web  dc/web  guest/web  +web  +dc/web  +guest/web-1', "+  1web  x/web  web,db  web db  ''"],
    ['IPorCIDR', '192.0.2.1  192.0.2.0/24  ::/0  ::1', 'web  192.0.2.0/33  192.0.2.1,192.0.2.2'],
    ['IPorCIDRorAlias', '192.0.2.1  ::/0  web  dc/web  guest/web_1', '+web  a  1a  other/web'],
    [
      'pve-fw-dport-spec',
      '22  0  65535  80,443  8000:8010  80:80  https  https,8006  echo-request',
      "65536  8010:8000  1:65536  ,  a b  1:2:3  80:  -80:90  ''",
    ],
    ['pve-fw-sport-spec', '1024:65535  53  domain', "65536  2:1  ''"],
  ]);

  test.each(['pve-fw-dport-spec', 'pve-fw-sport-spec'])('%s takes 15 ports, where a range counts twice', (format) => {
    const ranges = '1:2,3:4,5:6,7:8,9:10,11:12,13:14';
    expect(fitsFormat(format, `${ranges},15`)).toBe(true);
    expect(fitsFormat(format, `${ranges},15:16`)).toBe(false);
    expect(fitsFormat(format, `${ranges},15,16`)).toBe(false);
  });

  test('a name in an address has at most 64 characters', () => {
    expect(fitsFormat('pve-fw-addr-spec', 'a'.repeat(65))).toBe(false);
    expect(fitsFormat('pve-fw-addr-spec', `+${'a'.repeat(65)}`)).toBe(false);
  });

  test.each(['a'.repeat(64), `+${'a'.repeat(64)}`, '+sdn/vnet1-all'])('%s is accepted', (value) => {
    expect(fitsFormat('pve-fw-addr-spec', value)).toBe(true);
  });
});
