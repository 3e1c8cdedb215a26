const BLOCK = 4096;
const GROUP = 32_768;
const INODES_PER_BLOCK = 16;
const DESCRIPTORS = 64;
const MOST_RESERVED = 1024;

/** Blocks of the journal that a file system of so many blocks gets. */
const journalOf = (blocks: number): number => {
  const steps: readonly (readonly [number, number])[] = [
    [32_768, 1_024],
    [262_144, 4_096],
    [524_288, 8_192],
    [4_194_304, 16_384],
    [8_388_608, 32_768],
    [16_777_216, 65_536],
    [33_554_432, 131_072],
  ];
  return steps.find(([below]) => blocks < below)?.[1] ?? 262_144;
};

const isPowerOf = (base: number, value: number): boolean =>
  value === 1 || (value > 1 && value % base === 0 && isPowerOf(base, value / base));

const known = new Map<number, number>();

/** What an ext4 file system on a volume of this size has room for, in bytes: the volume without tables, journal and their copies. */
export const roomOn = (bytes: number): number => {
  // Lists ask for it again and again, and most volumes have one of a few sizes.
  const room = known.get(bytes) ?? computedRoom(bytes);
  known.set(bytes, room);
  return room;
};

const computedRoom = (bytes: number): number => {
  const blocks = Math.floor(bytes / BLOCK);
  const groups = Math.ceil(blocks / GROUP);
  const inodes = blocks / 4 / INODES_PER_BLOCK;
  const table = Math.ceil(groups / DESCRIPTORS);
  const reserved = Math.min(MOST_RESERVED, Math.ceil((groups * 1024) / DESCRIPTORS) - table);
  const copies = Array.from({ length: groups }, (_, group) => group).filter(
    (group) => group === 0 || [3, 5, 7].some((base) => isPowerOf(base, group)),
  ).length;
  const taken = inodes + journalOf(blocks) + copies * (1 + table + reserved) + 2 * groups;
  return Math.max(0, Math.floor(blocks - taken) * BLOCK);
};
