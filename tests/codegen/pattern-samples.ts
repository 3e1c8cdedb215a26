/** Texts that a pattern of Proxmox's accepts, and texts that it refuses. */
export interface PatternSamples {
  readonly accepts: readonly string[];
  readonly rejects: readonly string[];
}

const raw = String.raw;

/**
 * Samples for every Perl pattern of the API that is translated, sorted by pattern. Perl and the translation agree on all of them: none ends
 * with a newline, which Perl's `$` lets pass, none that is to be refused fits only one end of a pattern `A|B`, and none has letters or
 * digits beyond ASCII where the pattern has `\w` or `\d`.
 */
export const PATTERN_SAMPLES: Readonly<Record<string, PatternSamples>> = {
  '(/dev/.+|socket)': {
    accepts: ['/dev/ttyS0', '/dev/serial/by-id/usb-1', '/dev/ ', '/dev/a,b', 'socket'],
    rejects: ['', '/dev/', 'dev/ttyS0', 'Socket', 'socket0', 'asocket', 'x/dev/tty', '/dev/a\nb'],
  },
  '(/dev/[^,]+|socket)': {
    accepts: ['/dev/ttyUSB1', '/dev//', '/dev/a\nb', 'socket'],
    rejects: ['', '/dev/', '/dev/a,b', '/dev/,', 'SOCKET', 'socket,', 'a/dev/x'],
  },
  '(?:(?:(?:acl|properties|entry);)*(?:acl|properties|entry))|none': {
    accepts: ['acl', 'entry;acl', 'acl;properties;entry', 'acl;acl', 'none'],
    rejects: ['', 'Acl', ';acl', 'xacl', 'property', 'None', 'nones', 'all'],
  },
  [raw`(?:(?:[0-9a-fA-F]{4}:)?[0-9a-fA-F]{2}:[0-9a-fA-F]{2}\.[0-9a-fA-F])|([a-zA-Z][a-zA-Z0-9_-]+)`]: {
    accepts: ['0000:01:00.0', '0a:1F.f', 'gpu', 'a_', 'Z-9'],
    rejects: ['', 'g', '9-', '1a', '01:00:0', '01:00.g', '000:01:00.0', 'gpu '],
  },
  [raw`(?:(?^i:[a-z0-9_][a-z0-9_\-\+\.]*):[0-9a-fA-F]{6}(?::[0-9a-fA-F]{6})?)(?:;(?:(?^i:[a-z0-9_][a-z0-9_\-\+\.]*):[0-9a-fA-F]{6}(?::[0-9a-fA-F]{6})?))*`]:
    {
      accepts: [
        'a:000000',
        'Tag_1:aF09Cc:ffffff',
        '_:123456;B+.-:abcdef',
        '9:000000:FFFFFF;x:111111:222222;y:333333',
        'A:ABCDEF',
      ],
      rejects: ['', ':000000', 'a:00000', 'a:0000000', 'a:00000g', '-a:000000', 'a:000000;', 'a:000000:000000:000000'],
    },
  [raw`(?:(?^i:[a-z0-9_][a-z0-9_\-\+\.]*);)*(?^i:[a-z0-9_][a-z0-9_\-\+\.]*)`]: {
    accepts: ['a', '_', 'Z_9', 'a;B.c;0-+', 'web;DB'],
    rejects: ['', 'a;', ';a', '-a', '.a;b', 'a b', 'a,b', 'ä'],
  },
  [raw`(?:[0-9a-fA-F]{4}:)?[0-9a-fA-F]{2}:[0-9a-fA-F]{2}\.[0-9a-fA-F]`]: {
    accepts: ['01:00.0', '0000:01:00.0', 'FfFf:aA:0b.F'],
    rejects: ['', '1:00.0', '000:01:00.0', '00000:01:00.0', '01:00:0', '01:00.', '01:00.10', '0g:00.0'],
  },
  // The dot before the function is any character.
  '(?:[a-f0-9]{4,}:[a-f0-9]{2}:[a-f0-9]{2}(?:.[a-f0-9])?;)*[a-f0-9]{4,}:[a-f0-9]{2}:[a-f0-9]{2}(?:.[a-f0-9])?': {
    accepts: [
      '0000:01:00',
      '0000:01:00.0',
      '10000:a0:1f.7;0000:02:00',
      '0000:01:00 f;0000:01:00',
      '0000:01:00x0',
      '0000:01:00\u{1F600}0',
    ],
    rejects: [
      '',
      '000:01:00',
      '0000:1:00',
      '0000:01:00.',
      '0000:01:00.g',
      '0000:01:00\n0',
      '0000:01:00;',
      '0000:0A:00',
    ],
  },
  '(?:[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}|[01])': {
    accepts: ['01234567-89ab-cdef-0123-456789abcdef', 'ABCDEF00-0000-AAAA-bbbb-CcCcCcCcCcCc', '0', '1'],
    rejects: [
      '',
      '2',
      '01',
      '0123456789abcdef0123456789abcdef',
      '01234567-89ab-cdef-456789abcdef',
      '01234567-89ab-cdef-0123-456789abcde',
      '01234567-89ab-cdef-0123-456789abcdef0',
      '0123456g-89ab-cdef-0123-456789abcdef',
    ],
  },
  [raw`(?:none|login|consent|select_account|\S+)`]: {
    accepts: ['none', 'select_account', 'x', 'login,consent', 'é'],
    rejects: ['', ' ', ' none', 'login ', 'login consent', 'a\tb'],
  },
  [raw`(?^:(?:(?:(?^:(0x)?([0-9A-Fa-f]{4}):(0x)?([0-9A-Fa-f]{4})))|(?:(?^:(\d+)\-(\d+(\.\d+)*)))|[Ss][Pp][Ii][Cc][Ee]))`]:
    {
      accepts: ['0x1234:abCD', '1234:0x5678', 'beef:CAFE', '1-2', '10-1.4.2', 'sPiCe'],
      rejects: ['', 'spices', '0X1234:5678', '123:4567', '1234:56789', 'g234:0000', '1-', '1-2.'],
    },
  [raw`(?^:(?:\w+=[^\x00-\x08\x0a-\x1F\x7F]*)(?:\0\w+=[^\x00-\x08\x0a-\x1F\x7F]*)*)`]: {
    accepts: ['A=', 'A=b c', 'X=\t\u0080', 'a_1=x\0B=€', 'A=1\0B=\0C=='],
    rejects: ['', 'A', '=', 'A-B=1', 'A=\0', '\0A=1', 'A=a\nb', 'A=\x7F'],
  },
  '(?^:(?^:(discard|lazytime|noatime|nodev|noexec|nosuid))(;(?^:(discard|lazytime|noatime|nodev|noexec|nosuid)))*)': {
    accepts: ['discard', 'noatime;nodev', 'nosuid;nosuid', 'lazytime;noexec;discard'],
    rejects: ['', 'Discard', 'discard;', ';discard', 'discard,nodev', 'discard;;nodev', 'nodevs', 'atime'],
  },
  '(?^:(?^:(noatime|lazytime|nodev|nosuid|noexec))(;(?^:(noatime|lazytime|nodev|nosuid|noexec)))*)': {
    accepts: ['noatime', 'lazytime;nodev', 'noexec;nosuid;noexec'],
    rejects: ['', 'discard', 'noatime;discard', 'NODEV', 'nodev;', 'nodev; nosuid', 'noatimes', 'xnodev'],
  },
  [raw`(?^:[A-Za-z0-9\.\-_]+)`]: {
    accepts: ['a', '-', '._-', 'Node-1.example'],
    rejects: ['', ' ', 'a b', 'a/b', 'a:b', 'a+', '@', 'é'],
  },
  [raw`(?^:[A-Za-z][A-Za-z0-9\.\-_]+)`]: {
    accepts: ['ab', 'Z-', 'a.', 'pve_1.x'],
    rejects: ['', 'a', '1a', '-a', '_a', '.ab', 'a b', 'aé'],
  },
  [raw`(?^:[^\x00-\x08\x0a-\x1F\x7F]+)`]: {
    accepts: [' ', '\t', '/sbin/init -x', '~', '\u0080', 'é'],
    rejects: ['', '\0', 'a\x08', '\x0B', 'a\nb', 'a\rb', '\x1F', '\x7F'],
  },
  '(?^:[a-z0-9][-+.a-z0-9:]+)': {
    accepts: ['a+', '0ad', 'g.-', '1:', 'libstdc++6:amd64'],
    rejects: ['', 'a', 'A1', 'aB', '-ab', '+a', 'a_b', 'a b'],
  },
  '(?^:[a-zA-Z0-9_; ]+)': {
    accepts: ['a', ' ', ';', 'A_1; b'],
    rejects: ['', 'a-b', 'a,b', 'a:b', 'a.b', 'a\tb', 'é'],
  },
  [raw`(?^:\d+(?:-\d+)?(?:;\d+(?:-\d+)?)*)`]: {
    accepts: ['1', '1-2', '10;20-30;40', '0-0;9'],
    rejects: ['', '-1', '1-', '1-2-3', '1;', '1;;2', '1,2', 'a'],
  },
  [raw`(?^:\d+(?:;\d+)*)`]: {
    accepts: ['0', '12;34', '1;2;3'],
    rejects: ['', ';1', '1;', '1;;2', '1-2', '1,2', '1;a', ' 1'],
  },
  [raw`(?^:\w+=("[\w ,+/<>;=]+"|[^ ,+"/<>;=]+)(,\s*\w+=("[\w ,+/<>;=]+"|[^ ,+"/<>;=]+))*)`]: {
    accepts: ['a=b', 'cn=admin,dc=example', 'o="A, B+C"', 'cn=a, \n dc="/<>;="', 'cn=€-!'],
    rejects: ['', 'a=', '=b', 'a=b c', 'a=""', 'a="b-c"', 'a=b+c=d', 'a=b,'],
  },
  '(?^:^(0x)[0-9a-fA-F]{16})': {
    accepts: ['0x0123456789abcdef', '0xABCDEFabcdef0000', '0xFFFFFFFFFFFFFFFF'],
    rejects: [
      '',
      '0x',
      '0123456789abcdef',
      '0X0123456789abcdef',
      '0x0123456789abcde',
      '0x0123456789abcdef0',
      '0x0123456789abcdeg',
      ' 0x0123456789abcdef',
    ],
  },
  // The colons before `?` are text.
  [raw`(?^:^(:?(?^i:[0-9a-z\-_\.]+:[0-9a-zA-Z\-_]+))(:?[;, ](?^i:[0-9a-z\-_\.]+:[0-9a-zA-Z\-_]+))*$)`]: {
    accepts: ['a:b', 'A.b-_:C-_1', ':a:b', 'a:b;c:d', 'a:b:;c:d', 'a:b,c:d E:f'],
    rejects: ['', 'a', 'a:', '::a:b', 'a:b;', 'a:b.c', 'a:b;;c:d', 'a:b; c:d'],
  },
  [raw`(?^:^(?:(?^i:[0-9a-z\-_\.]+:[0-9a-zA-Z\-_]+))(?:[;, ](?^i:[0-9a-z\-_\.]+:[0-9a-zA-Z\-_]+))*$)`]: {
    accepts: ['a:b', 'A.b-_:C-_1', 'a:b;C:d', 'a:b,c:d e:F'],
    rejects: ['', 'a.b', ':a:b', 'a:b:;c:d', 'a:b;', 'a:b.c', 'a:b;;c:d', 'ä:b'],
  },
  '(?^:^(?:passthrough|[ug]:[0-9]+:[0-9]+:[1-9][0-9]*(?:;[ug]:[0-9]+:[0-9]+:[1-9][0-9]*)*)$)': {
    accepts: ['passthrough', 'u:0:100000:65536', 'g:1000:1000:1;u:0:0:9', 'u:00:0:10'],
    rejects: ['', 'Passthrough', 'passthrough;u:0:0:1', 'u:0:0:0', 'u:0:0:01', 'x:0:0:1', 'u:0:0', 'u:0:0:1;'],
  },
  [raw`(?^:^(?^:[^\s:/]+)\@(?^:[A-Za-z][A-Za-z0-9\.\-_]+)(?:!(?^:[A-Za-z][A-Za-z0-9\.\-_]+))?$)`]: {
    accepts: ['root@pam', 'a@b@pve', 'é!@pve', 'x@Ab.c-_', 'root@pam!tok-1', 'u@p1!t_'],
    rejects: ['', 'root', '@pam', 'root@p', 'root@1am', 'a b@pam', 'a:b@pam', 'root@pam!t'],
  },
  [raw`(?^:^(\d+)\-(\d+(\.\d+)*)$)`]: {
    accepts: ['1-1', '0-10.2', '2-1.4.3'],
    rejects: ['', '1', '1-', '-1', '1-1.', '1-.1', '1_1', '1-1-1'],
  },
  '(?^:^[0-9A-Fa-f]{4}:[0-9A-Fa-f]{4}$)': {
    accepts: ['0000:ffff', '8086:15B3', 'AbCd:eF09'],
    rejects: ['', '8086', '8086:', '808:6000', '8086:15b30', '8086-15b3', '808g:0000', '0x8086:15b3'],
  },
  [raw`(?^:^[^:/\s]+$)`]: {
    accepts: ['a', '-', 'a.b_c@d', 'é', '\u{1F600}'],
    rejects: ['', ':', 'a:', 'a/b', ' a', 'a b', 'a\tb', 'a\u2003b'],
  },
  // The class has a range from `)` to `_`.
  [raw`(?^i:[\(\)-_.\w\d\s]{0,256})`]: {
    accepts: ['', '(a)', '*+,-./:;<=>?@', '[\\]^_', 'A b\tc', 'x'.repeat(256)],
    rejects: ["'", '`', '{}', '~', 'a&b', '%', '"', 'x'.repeat(257)],
  },
  [raw`(?^i:[a-z0-9_][a-z0-9_\-\+\.]*)(?:;(?^i:[a-z0-9_][a-z0-9_\-\+\.]*))*`]: {
    accepts: ['x', 'AbC', 'a.b-c+d', '_;9;Z'],
    rejects: ['', '+', 'a;-b', 'a;;b', 'a;b;', ' a', 'a/b', 'é'],
  },
  [raw`(?^u:(?^u:([+-])([a-zA-Z0-9\-_\.]+))(;(?^u:([+-])([a-zA-Z0-9\-_\.]+)))*)`]: {
    accepts: ['+a', '-AES', '+-', '+a;-b', '-.;+_'],
    rejects: ['', 'a', '+', '*a', '+a;', '+a;b', '+a,-b', '+a b'],
  },
  '(?^u:[a-zA-Z0-9]{1,12})': {
    accepts: ['a', 'Z', '0', 'abcdefABC123'],
    rejects: ['', 'abcdefABC1234', 'a-b', '_', 'a b', 'é'],
  },
  '([A-Fa-f0-9]{2}:){31}[A-Fa-f0-9]{2}': {
    accepts: [`${'AB:'.repeat(31)}cd`, `${'a0:'.repeat(31)}0F`, `${'00:'.repeat(31)}99`],
    rejects: [
      '',
      `${'AB:'.repeat(30)}CD`,
      `${'AB:'.repeat(32)}CD`,
      'AB:'.repeat(32),
      'AB'.repeat(32),
      `${'AB-'.repeat(31)}CD`,
      `${'AB:'.repeat(31)}CG`,
      `${'AB:'.repeat(31)}C`,
    ],
  },
  [raw`(ceph|mon|mds|osd|mgr)(\.[a-zA-Z0-9]([a-zA-Z0-9\-]*[a-zA-Z0-9])?)?`]: {
    accepts: ['ceph', 'osd.0', 'mon.pve-1', 'mds.A', 'mgr.a--b', 'ceph.x'],
    rejects: ['', 'rgw', 'Mon', 'osd.', 'osd.-a', 'osd.a-', 'osd.a.b', 'osd0'],
  },
  [raw`(ide|sata|scsi|virtio)\d+`]: {
    accepts: ['ide0', 'sata5', 'scsi30', 'virtio007'],
    rejects: ['', 'ide', 'IDE0', 'scsi-1', 'virtio1a', 'nvme0', '0', 'xide0'],
  },
  [raw`(mon|mds|osd|mgr)(\.[a-zA-Z0-9]([a-zA-Z0-9\-]*[a-zA-Z0-9])?)?`]: {
    accepts: ['mon', 'osd.12', 'mds.a-b', 'mgr.Z'],
    rejects: ['', 'ceph', 'ceph.a', 'MGR', 'mon.', 'mon.a_b', 'osd.-', 'osd.1-'],
  },
  [raw`(now|\d{4}-\d{1,2}-\d{1,2}(T\d{1,2}:\d{1,2}:\d{1,2})?)`]: {
    accepts: ['now', '2024-1-2', '0000-00-00', '2024-12-31T23:59:59', '2024-1-2T3:4:5'],
    rejects: [
      '',
      'Now',
      '24-01-02',
      '2024-001-01',
      '2024-01-01T',
      '2024-01-01T00:00',
      '2024-01-01 00:00:00',
      '2024-01-01T00:00:000',
    ],
  },
  [raw`(pc|pc(-i440fx)?-\d+(\.\d+)+(\+pve\d+)?(\.pxe)?|q35|pc-q35-\d+(\.\d+)+(\+pve\d+)?(\.pxe)?|virt(?:-\d+(\.\d+)+)?(\+pve\d+)?)`]:
    {
      accepts: ['pc', 'q35', 'pc-2.9', 'pc-i440fx-8.1+pve0.pxe', 'pc-q35-5.2.0.pxe', 'virt+pve12'],
      rejects: ['', 'PC', 'pc-8', 'q35-8.1', 'pc-q35', 'virt-6', 'virt-6.0.pxe', 'pc-8.1.pxe+pve0'],
    },
  [raw`/dev/parport\d+|/dev/usb/lp\d+`]: {
    accepts: ['/dev/parport0', '/dev/parport12', '/dev/usb/lp0', '/dev/usb/lp15'],
    rejects: ['', '/dev/parport', '/dev/Parport0', 'x/dev/parport0', '/dev/usb/lp', '/dev/usb/lp0x', '/dev/lp0'],
  },
  '/var/tmp/pveupload-[0-9a-f]+': {
    accepts: ['/var/tmp/pveupload-0', '/var/tmp/pveupload-deadbeef', '/var/tmp/pveupload-0123456789abcdef'],
    rejects: [
      '',
      '/var/tmp/pveupload-',
      '/var/tmp/pveupload-DEAD',
      '/var/tmp/pveupload-g',
      '/var/tmp/pveupload-0/../x',
      '/tmp/pveupload-0',
      ' /var/tmp/pveupload-0',
    ],
  },
  '0[0-7]{3}': {
    accepts: ['0000', '0644', '0777'],
    rejects: ['', '077', '644', '0o77', '0800', '1777', '00000'],
  },
  [raw`[-_.\w\d]+`]: {
    accepts: ['vmbr0', '-', '.', '_a-B.9'],
    rejects: ['', ' ', 'a b', 'a:b', 'a/b', 'a+', '@'],
  },
  '[0-9a-fA-F]{8,64}': {
    accepts: ['01234567', 'AbCdEf0123', 'f'.repeat(64)],
    rejects: ['', '0123456', 'f'.repeat(65), '0x123456', 'abcdefgh', 'ABCD-EF01', 'abcd ef01'],
  },
  '[0-9a-zA-Z!=]{0,4096}': {
    accepts: ['', '!', 'aZ9==', '='.repeat(4096)],
    rejects: ['='.repeat(4097), ' ', 'a+b', 'a/b', '-', '_', 'é'],
  },
  [raw`[1-9][0-9]*\/(second|minute|hour|day)`]: {
    accepts: ['1/second', '10/minute', '9/hour', '205/day'],
    rejects: ['', '/day', '0/second', '01/day', '1/seconds', '1/Hour', raw`1\/day`, '1 /day'],
  },
  [raw`[1-9][0-9]{2,8}-\d{1,9}`]: {
    accepts: ['100-0', '101-12', '999999999-999999999'],
    rejects: ['', '99-0', '010-1', '1000000000-1', '100', '100-', '100-1234567890', '100_1'],
  },
  [raw`[A-Za-z0-9\-_\s]{,16}`]: {
    accepts: ['', ' ', 'DISK ARRAY-2_b', 'a\n\tb', 'abcdefgh12345678'],
    rejects: ['abcdefgh123456789', 'a.b', 'a,b', 'a+', 'a{,16}', 'é'],
  },
  [raw`[A-Za-z0-9\-_\s]{,8}`]: {
    accepts: ['', 'ATA', 'a-_ B\n1', '        '],
    rejects: ['         ', 'abcdefghi', 'a.b', 'a/b', 'a{,8}', '"a"', 'é'],
  },
  [raw`[A-Za-z][A-Za-z0-9\-\_]+`]: {
    accepts: ['ab', 'Z9', 'a-', 'a__-'],
    rejects: ['', 'a', '1a', '-a', '_a', 'a.b', 'a\\', 'aé'],
  },
  [raw`[a-fA-F0-9\-]+`]: {
    accepts: ['0', '-', 'a-F-9', 'ABCDEF'],
    rejects: ['', 'g', 'G', 'a_b', 'a b', 'a:b', 'é'],
  },
  [raw`[a-fA-F0-9]{2}(\.[a-fA-F0-9]{4}){3,9}\.[a-fA-F0-9]{2}`]: {
    accepts: ['49.0001.0002.0003.00', '49.0001.1921.6800.1002.00', `aF${'.09Af'.repeat(9)}.Ff`],
    rejects: [
      '',
      '49.0001.0002.00',
      `49${'.0000'.repeat(10)}.00`,
      '49.0001.0002.0003',
      '4.0001.0002.0003.00',
      '49.001.0002.0003.00',
      '49.0001.0002.000g.00',
      '49:0001:0002:0003:00',
    ],
  },
  [raw`[a-zA-Z0-9\-]+`]: {
    accepts: ['a', '-', '0-', 'A-z-9'],
    rejects: ['', '_', 'a.b', 'a b', 'a/b', '+', 'é'],
  },
  [raw`[a-zA-Z0-9\.\+\_][a-zA-Z0-9\.\+\_\-]+`]: {
    accepts: ['ab', '._', '+-', '9a.b+c_d-'],
    rejects: ['', 'a', '-a', 'a b', 'a/b', 'a:b', 'a\\', 'é1'],
  },
  [raw`[a-zA-Z0-9]([a-zA-Z0-9\-]*[a-zA-Z0-9])?`]: {
    accepts: ['a', '0', 'a-b', 'A--9'],
    rejects: ['', '-', 'a-', '-a', 'a_b', 'a.b', 'a b', 'é'],
  },
  '[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9]': {
    accepts: ['00', 'a-b', 'A-----Z9'],
    rejects: ['', 'a', 'abcdefghi', 'a-', '-a', 'a_b', 'a.b', 'a b'],
  },
  '[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9]': {
    accepts: ['ab', 'Z9', 'zone1'],
    rejects: ['', 'a', '1a', 'a-b', 'a_', 'a b', 'é1'],
  },
  '[a-zA-Z][a-zA-Z0-9_-]*[a-zA-Z0-9]': {
    accepts: ['ab', 'a-b', 'A__9', 'x-_-Y'],
    rejects: ['', 'a', 'a-', 'a_', '1a', '_a', 'a.b', 'a b'],
  },
  [raw`\+?\d+(\.\d+)?[KMGT]?`]: {
    accepts: ['0', '7K', '+5G', '32.5T', '+1.0', '1M'],
    rejects: ['', '+', '-1', '++1', '1.', '.5G', '1g', '1GB'],
  },
  [raw`\S+`]: {
    accepts: ['a', '!@#', 'é', 'a\u200Bb'],
    rejects: ['', ' ', '\t', 'a b', ' a', 'a\u2003'],
  },
  // A character beyond the basic plane is one, not two.
  [raw`\S{2,}`]: {
    accepts: ['ab', '--', 'uid', 'é!'],
    rejects: ['', 'a', 'a b', ' ab', 'ab ', '\t\t', '\u{1F600}'],
  },
  [raw`\d+(\.\d+)+`]: {
    accepts: ['1.2', '0.0', '10.0.3'],
    rejects: ['', '1', '1.', '.1', '1..2', '1.2.', 'v1.2', '1.2-3'],
  },
  [raw`\d+[MG]?`]: {
    accepts: ['0', '007', '512M', '4G'],
    rejects: ['', 'M', '1K', '1m', '1MG', '1.5G', '-1', '1 G'],
  },
  [raw`\d{1,2}:\d{1,2}`]: {
    accepts: ['0:0', '7:05', '23:59', '99:99'],
    rejects: ['', ':', '12:', '123:0', '1:234', '1-2', '1:2:3', 'a:b'],
  },
  [raw`\s*pve([1248])([cbsp])-[0-9a-f]{10}\s*`]: {
    accepts: ['pve1c-0123456789', '  pve8p-abcdefabcd\t', '\npve2b-0000000000 ', '\u2003pve4s-fedcba9876'],
    rejects: [
      '',
      'pve3c-0123456789',
      'pve1a-0123456789',
      'pve1c-012345678',
      'pve1c-0123456789a',
      'pve1c-ABCDEF0123',
      'PVE1c-0123456789',
      'pve1c -0123456789',
    ],
  },
  [raw`\w+=[^,]+(,\s*\w+=[^,]+)*`]: {
    accepts: ['a=b', 'a==', 'a_1=€', 'email=mail,firstname=given name', 'a=b,\n c=d'],
    rejects: ['', 'a', 'a=', '=b', 'a-b=c', 'a=b,', 'a=b,c', 'a=,b=c'],
  },
  [raw`^(\d+(\.\d+)?)([KMGT])?$`]: {
    accepts: ['0', '1.5', '10G', '2.25T', '3K', '4M'],
    rejects: ['', 'G', '+1', '1.', '.5', '1k', '1GB', '1.2.3'],
  },
  [raw`^/dev/[a-zA-Z0-9\/]+$`]: {
    accepts: ['/dev/sda', '/dev//', '/dev/disk/by/1', '/dev/A0'],
    rejects: ['', '/dev/', 'dev/sda', '/Dev/sda', '/dev/sd-a', '/dev/a.b', '/dev/a b', '/dev/a_b'],
  },
  [raw`^[^\x00-\x1F\x7F <>#"]*$`]: {
    accepts: ['', "a'b", '!~', 'a?b=c&d', '\u0080', 'é'],
    rejects: [' ', '<', '>', 'a#', '"', 'a\tb', '\x1F', '\x7F'],
  },
  [raw`^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}(:\d{2})?)?$`]: {
    accepts: ['2024-01-02', '0000-99-99', '2024-01-02 03:04', '2024-01-02 03:04:05'],
    rejects: [
      '',
      '24-01-02',
      '2024-1-02',
      '2024-01-02 ',
      '2024-01-02T03:04',
      '2024-01-02 3:04',
      '2024-01-02 03',
      '2024-01-02 03:04:5',
    ],
  },
  '^https?://.*': {
    accepts: ['http://', 'https://x', 'http://a b', 'https://é\u{1F600}'],
    rejects: ['', 'HTTP://x', 'httpss://x', 'ftp://x', 'http:/x', 'http//x', ' http://x', 'http://a\nb'],
  },
  'http://.*': {
    accepts: ['http://', 'http://proxy:3128', 'http://a b/?c=d', 'http://http://'],
    rejects: ['', 'https://x', 'Http://x', 'http:/x', 'http//', 'xhttp://y', 'http://a\nb'],
  },
  'https?://.*': {
    accepts: ['http://', 'https://', 'https://example.org/a.iso', 'http://é'],
    rejects: ['', 'http', 'https:', 'HTTPS://x', 'htt://x', 'file:///x', 'x https://y', 'https://a\nb'],
  },
  [raw`net\d+=\d+(,net\d+=\d+)*`]: {
    accepts: ['net0=1500', 'net0=1,net31=9000', 'net00=0,net0=0'],
    rejects: ['', 'net0', 'net=1', 'net0=', 'net0=1,', 'net0=1;net1=1', 'net0=1, net1=1', 'Net0=1'],
  },
  'pve([1248])([cbsp])-[0-9a-f]{10}': {
    accepts: ['pve1c-0123456789', 'pve2b-abcdefabcd', 'pve4s-0000000000', 'pve8p-fedcba9876'],
    rejects: [
      '',
      'pve0c-0123456789',
      'pve12c-0123456789',
      'pve1x-0123456789',
      'pve1c-012345678',
      'pve1c-0123456789a',
      'pve1C-0123456789',
      ' pve1c-0123456789',
    ],
  },
};
