import { machineId } from '../../guests/new-guest.ts';
import type { Cluster, SimVolume } from '../../state.ts';

const BLOCK = 4096;
const GROUP = 32_768;
const GROUPS_PER_INODES = 8192;
const PER_LINE = 8;

/** What a log says of the file system that is made on a container's volume. */
export const filesystemLines = (cluster: Cluster, { format, size }: Pick<SimVolume, 'format' | 'size'>): string[] => {
  if (format === 'subvol') return [];
  const blocks = Math.floor(size / BLOCK);
  const inodes = Math.ceil(blocks / GROUP) * GROUPS_PER_INODES;
  const backups = backupBlocks(blocks);
  const lines = Array.from({ length: Math.ceil(backups.length / PER_LINE) }, (_, i) =>
    backups.slice(i * PER_LINE, (i + 1) * PER_LINE).join(', '),
  );
  return [
    `Creating filesystem with ${blocks} 4k blocks and ${inodes} inodes`,
    `Filesystem UUID: ${machineId(cluster)}`,
    'Superblock backups stored on blocks: ',
    ...lines.map((line) => `\t${line}`),
  ];
};

/** Copies of the superblock lie in the first group and in those whose number is a power of 3, 5 or 7. */
const backupBlocks = (blocks: number): number[] => {
  const groups = Math.ceil(blocks / GROUP);
  const powers = [3, 5, 7].flatMap((base) => {
    const found: number[] = [];
    for (let power = base; power < groups; power *= base) found.push(power);
    return found;
  });
  return [...(groups > 1 ? [1] : []), ...powers].sort((a, b) => a - b).map((group) => group * GROUP);
};
