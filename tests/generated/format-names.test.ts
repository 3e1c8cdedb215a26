import { describe, expect, test } from 'vitest';
import { fitsFormat } from '../../src/rules/formats.ts';
import { testRows } from './format-rows.ts';

describe('ids and names', () => {
  testRows([
    ['pve-vmid', '100  999999999', "99  099  1000000000  0100  1e5  -100  100\n  ''"],
    ['pve-vmid-list', "''  100  100,101  100; 101  100\x00101  ,100,", '100,99  100|101  all'],
    ['pve-node', 'pve1  a  1  node-a-1', "-a  a-  a_b  a.b  ä  a b  pve1\n  ''"],
    ['pve-node-list', "''  pve1  pve1,pve2  pve1 pve2", 'pve_1  pve1,-'],
    ['pve-configid', 'ab  before-upgrade  A_1', "a  1a  -a  a.b  ''"],
    ['pve-userid', 'a@b1  root@pam  x@y@pve', "root  @pam  a:b@pve  a/b@pve  a b@pve  a@1b  a@b  ''"],
    ['pve-tokenid-list', 'root@pam!a1  a@pve!xx,b@pve!y1', 'root@pam  root@pam!  root@pam!1a  root!a1'],
    ['pve-realm', 'pve  my.realm-1', '1a  a  a b  a@b'],
    ['pve-poolid', 'web  team/web  a/b/c', "a/b/c/d  /a  a/  a//b  ''"],
    ['pve-groupid', 'admins  a.b_c-1', "a b  a/b  ''"],
    ['pve-tag-list', 'a  Prod;web-1  _x+y.z  1', '-a  +a  a/b  .a'],
    ['pve-ha-resource-id-list', 'vm:100  vm:100,ct:101', '100  VM:100  vm:'],
    ['pve-ha-resource-or-vm-id', 'vm:100  100', 'vm  vm: 100  -1'],
    ['pve-ha-node-list', 'pve1  pve1:2,pve2', 'pve1:  pve1:x  pve_1'],
    ['pve-replication-job-id', '100-0  999999999-12', '99-0  100  100-  100-a'],
    ['pve-task-status-type-list', 'ok  OK,Error  warning unknown', 'failed  okay'],
    ['ldap-simple-attr-list', 'mail  mail,sn', 'mail-1  a.b'],
  ]);

  test('users have 3 to 64 characters, and realms at most 32', () => {
    expect(fitsFormat('pve-userid', `${'a'.repeat(60)}@pve`)).toBe(true);
    expect(fitsFormat('pve-userid', `${'a'.repeat(61)}@pve`)).toBe(false);
    expect(fitsFormat('pve-realm', 'a'.repeat(32))).toBe(true);
    expect(fitsFormat('pve-realm', 'a'.repeat(33))).toBe(false);
  });
});

describe('storage, disks and files', () => {
  testRows([
    ['pve-storage-id', 'local  local-lvm  a1  A.b_c-d1', "a  1a  a-  a.  a b  ''"],
    ['storage-pair-list', '1  local  local:ceph  a1:b1, c1:b1, d1', '1,local  a1:b1,a1:c1  a1,b1  1,a1:b1  a1:b1:c1'],
    [
      'pve-volume-id',
      'local:iso/debian.iso  a1:100/vm-100-disk-0.qcow2  local-lvm:32  local:a:b',
      'local  local:  :iso/a  a:x  /dev/sda  none',
    ],
    ['pve-volume-id-or-absolute-path', 'local:100  /dev/sda', "dev/sda  none  ''"],
    ['pve-volume-id-or-qm-path', 'local:100  /dev/sda  none  cdrom', "disk  CDROM  ''"],
    ['disk-size', '0  32  32G  1.5T  512M  4GiB  100K', "32g  32GB  G  1.  .5G  32 G  -1G  1P  ''"],
    ['pve-storage-content-list', 'images  iso,vztmpl  import  none', 'image  iso,disk  ISO'],
    ['pve-storage-path', '/mnt/data  /a;b', "mnt  /;a  /(a)  ''"],
    ['pve-storage-path-in-property-string', '/mnt/data', '/,a  /=a  mnt'],
    ['pve-storage-zfs-blocksize', "''  512  16k  16K  128k  16m  1048576", '256  3k  32m  0  16g  16kb  08k'],
    ['pve-dir-override-list', 'iso=images  iso=a/b,backup=c', 'iso  iso=  =a  iso=../a  iso=a/../b'],
    ['pve-storage-options', 'vers=4.2,soft', "a b  ''"],
    ['pve-storage-vgname', 'pve  1a', '-a  a  a-'],
  ]);

  test('a directory below a storage has at most 254 characters in a part and 1022 in all', () => {
    const override = (path: string): boolean => fitsFormat('pve-dir-override-list', `iso=${path}`);
    expect([override('a'.repeat(254)), override('a'.repeat(255))]).toEqual([true, false]);
    expect([override('a/'.repeat(511)), override(`${'a/'.repeat(511)}a`)]).toEqual([true, false]);
  });
});

describe('guests, mail and text', () => {
  testRows([
    ['pve-qm-bootdisk', 'ide0  scsi30  virtio15  efidisk0  tpmstate0', 'net0  scsi  efidisk1  unused0'],
    ['pve-hotplug-features', '0  1  network  network,disk,usb  cpu;memory', "2  networks  network,  ''"],
    ['pve-cpuset', '0  0-3  0,2-3,7  3-3', "3-0  0,  a  0--1  0, 1  ''"],
    ['pve-phys-bits', '8  64  host', "7  65  max  HOST  ''"],
    ['pve-lxc-mp-string', '/srv  srv  /srv/.hidden  /srv/a..b  /..a', "/srv/./a  /srv/../a  /srv/.  /srv/..  ../a  ''"],
    [
      'pve-lxc-dev-string',
      '/dev/ttyUSB0  /dev/dri/card0  /dev/.x',
      '/dev/  /dev/../a  /dev/a/..  /dev/a/./b  /etc/passwd  dev/a',
    ],
    ['pve-day-of-week-list', 'mon  mon,sun', 'monday  Mon'],
    ['email-opt', "''  a@b  first.last+tag@mail.example.com", 'a  @b  a@  a@b..c  .a@b  a b@c'],
    ['email-or-username-list', "''  root  root,a@b.c", '@  a@  a@b@c'],
    ['urlencoded', "''  ssh-ed25519%20AAAA  a!~*'()_.-", 'a b  a+b  a/b  é'],
    ['pve-acme-domain', 'pve1.example.com  a_b.c', 'pve1  _a.b  a..b  *.a.b'],
    ['pve-acme-alias', '_acme.example.com', 'pve1  -a.b'],
    ['pem-string', '-----BEGIN A-----\nMIIB\n-----END A-----\n', '-----BEGIN A-----\nMIIB\n-----END B-----  MIIB'],
    [
      'pem-certificate',
      '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
      '-----BEGIN KEY-----\nMIIB\n-----END KEY-----',
    ],
  ]);

  test('pve-phys-bits refuses a range', () => {
    expect(fitsFormat('pve-phys-bits', '8-16')).toBe(false);
  });
});
