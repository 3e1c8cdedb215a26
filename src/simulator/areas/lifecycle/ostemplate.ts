/** What is inside an archive that containers are made from. */
export interface System {
  readonly ostype: string;
  /** Version of its systemd; absent where it has another first process. */
  readonly systemd?: number;
}

/** Versions of systemd by release. */
const SYSTEMD: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  debian: { 11: 247, 12: 252, 13: 257 },
  ubuntu: { '20.04': 245, '22.04': 249, '24.04': 255, '25.04': 257 },
  centos: { 9: 252, 10: 257 },
  fedora: { 41: 256, 42: 257, 43: 258 },
  opensuse: { 15: 254, 16: 257 },
};

const LATEST = 257;

/** Systems that start without systemd. */
const OTHERS = ['alpine', 'devuan', 'gentoo', 'nixos'];

const ALIASES: Readonly<Record<string, string>> = {
  almalinux: 'centos',
  rockylinux: 'centos',
  archlinux: 'archlinux',
  'opensuse-leap': 'opensuse',
};

/** The system in an archive, told by the name of its file: `debian-13-standard_13.1-2_amd64.tar.zst`. */
export const systemIn = (volid: string): System => {
  const file = volid.slice(volid.lastIndexOf('/') + 1).toLowerCase();
  const [, name = '', release = ''] = /^([a-z]+(?:-leap)?)-(?:linux-)?(\d+(?:\.\d+)?)?/.exec(file) ?? [];
  const ostype = ALIASES[name] ?? name;
  if (OTHERS.includes(ostype)) return { ostype };
  if (ostype !== 'archlinux' && SYSTEMD[ostype] === undefined) return { ostype: 'unmanaged' };
  const versions = SYSTEMD[ostype] ?? {};
  return { ostype, systemd: versions[release] ?? versions[release.split('.')[0] ?? ''] ?? LATEST };
};
