import { nameOf } from '../../guests/options.ts';
import type { Cluster, SimGuest, SimSystem, SimVolume } from '../../state.ts';
import { disksOf, volumeOn } from '../../volumes/volumes.ts';

const LINUX: SimSystem = {
  osinfo: {
    id: 'debian',
    name: 'Debian GNU/Linux',
    'pretty-name': 'Debian GNU/Linux 13 (trixie)',
    version: '13 (trixie)',
    'version-id': '13',
    'kernel-release': '6.12.48+deb13-amd64',
    'kernel-version': '#1 SMP PREEMPT_DYNAMIC Debian 6.12.48-1 (2025-09-20)',
    machine: 'x86_64',
  },
  agent: '10.0.2',
  root: { mountpoint: '/', type: 'ext4' },
  passwords: true,
};

const WINDOWS: SimSystem = {
  osinfo: {
    id: 'mswindows',
    name: 'Microsoft Windows',
    'pretty-name': 'Windows 11 Pro',
    version: 'Microsoft Windows 11',
    'version-id': '11',
    variant: 'client',
    'variant-id': 'client',
    'kernel-release': '26100',
    'kernel-version': '10.0',
    machine: 'x86_64',
  },
  agent: '110.0.2',
  root: { mountpoint: 'C:\\', type: 'NTFS' },
  passwords: true,
};

/** A system that runs in a guest, and the volume that it was booted from. */
export interface Booted {
  readonly system: SimSystem;
  readonly volume: SimVolume;
}

/** What a VM boots: the first of its devices with a system on it. From an installation medium nothing comes that has an agent. */
export const bootedIn = (cluster: Cluster, { config, node }: SimGuest): Booted | undefined => {
  const order = /^order=(.*)$/.exec(config['boot'] ?? '')?.[1]?.split(';');
  const disks = disksOf(config).filter(({ key }) =>
    order ? order.includes(key) : /^(?:scsi|virtio|sata|ide)\d/.test(key),
  );
  const rank = (key: string): number => order?.indexOf(key) ?? 0;
  for (const { volid, cdrom } of disks.sort((a, b) => rank(a.key) - rank(b.key))) {
    const volume = volumeOn(cluster, volid, node);
    if (!volume || volume.empty) continue;
    const system = volume.system ?? (!cdrom && volume.content === 'images' ? usual(config['ostype']) : undefined);
    if (system) return { system, volume };
  }
  return undefined;
};

const usual = (ostype = ''): SimSystem => (ostype.startsWith('w') ? WINDOWS : LINUX);

/** The name that the system in a guest calls itself. */
export const hostnameOf = ({ hostname }: SimSystem, guest: SimGuest): string => hostname ?? nameOf(guest);
