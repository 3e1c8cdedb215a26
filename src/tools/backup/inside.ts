import { getExtractconfig } from '../../../generated/endpoints/nodes/vzdump.ts';
import { asProxmoxError } from '../../errors.ts';
import { volumesIn } from '../../rules/volumes.ts';
import type { Route, ToolContext } from '../define.ts';
import type { Backup } from './backups.ts';

/** What `optionsInside` asks. */
export const insideReads: readonly Route[] = [getExtractconfig];

/** The options of the guest in a backup, by name; undefined where they can't be read, which a restore then says itself. */
export const optionsInside = async (
  { requester, signal }: Pick<ToolContext, 'requester' | 'signal'>,
  { volume }: Backup,
  node: string,
): Promise<ReadonlyMap<string, string> | undefined> => {
  try {
    const text: unknown = await requester.send(getExtractconfig({ node, volume }), { signal });
    return typeof text === 'string' ? parse(text) : undefined;
  } catch (error) {
    const known = asProxmoxError(error);
    if (known.code === 'CANCELLED') throw known;
    return undefined;
  }
};

/** The lines `name: value` up to the first section: what follows are snapshots. */
const parse = (text: string): ReadonlyMap<string, string> => {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => line.startsWith('['));
  return new Map(
    lines.slice(0, end < 0 ? undefined : end).flatMap((line): [string, string][] => {
      const [, name = '', value = ''] = /^([a-z]\w*): *(.*)$/i.exec(line) ?? [];
      return name === '' ? [] : [[name, value]];
    }),
  );
};

const DISK = /^(?:(?:scsi|virtio|sata|ide|mp)\d+|efidisk\d*|tpmstate\d*|rootfs)$/;

/** The storages that its disks were on. */
export const storagesInside = (options: ReadonlyMap<string, string>): readonly string[] => [
  ...new Set(
    [...options].flatMap(([name, value]) => {
      if (!DISK.test(name) || /(?:^|,)media=cdrom/.test(value) || /(?:^|,)backup=(?:0|no|off)/.test(value)) return [];
      return volumesIn(value)[0]?.storage ?? [];
    }),
  ),
];
