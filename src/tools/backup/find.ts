import { ProxmoxError } from '../../errors.ts';
import { nameOf } from '../../identifier.ts';
import type { ToolContext } from '../define.ts';
import { guestNumber, label } from '../guests/guest.ts';
import { withUnit } from '../../units.ts';
import { newestFirst, readBackups, type Backup } from './backups.ts';

type Means = Pick<ToolContext, 'inventory' | 'requester' | 'signal'>;

/** A backup, and what could not be looked through for it. */
export interface Found {
  readonly backup: Backup;
  readonly notes: readonly string[];
}

/** The backup of a volume such as `nas:backup/…`; fails as NOT_FOUND. */
export const backupByVolume = async (context: Means, volume: string): Promise<Found> => {
  const [, storage = ''] = /^([^:]+):./.exec(volume) ?? [];
  if (storage === '') {
    throw new ProxmoxError('INVALID_INPUT', `backup: ${JSON.stringify(volume.slice(0, 120))} is not a volume.`, {
      next: 'pve_backup_list shows the volumes of all backups, such as "nas:backup/…".',
    });
  }
  const { backups, notes } = await readBackups(context, { storage });
  const backup = backups.find((each) => each.volume === volume);
  if (backup) return { backup, notes };
  throw new ProxmoxError('NOT_FOUND', `There is no backup ${JSON.stringify(volume.slice(0, 200))}.`, {
    next: notRead(notes, `pve_backup_list {"storage": ${JSON.stringify(storage)}} shows what is there.`),
  });
};

/** The newest backup of a guest, by its number or name; also of one that is gone. Fails as NOT_FOUND. */
export const newestBackup = async (context: Means, guest: string): Promise<Found> => {
  const vmid = await guestNumber(context.inventory, guest);
  const { backups, notes } = await readBackups(context, { vmid });
  const [backup] = backups.filter((each) => each.vmid === vmid).sort(newestFirst);
  if (backup) return { backup, notes };
  throw new ProxmoxError('NOT_FOUND', `No backup of guest ${vmid} was found.`, {
    next: notRead(notes, `pve_backup_list {"guest": "${vmid}"} says what can be seen of it.`),
  });
};

const notRead = (notes: readonly string[], next: string): string =>
  notes.length > 0 ? `Not everything could be read: ${notes.join('; ')}. ${next}` : next;

/** `nas:backup/… of VM 100 "web1" made 2025-12-31 02:00Z (14GiB)`: how sentences of ours call a backup. */
export const backupLabel = async (
  { volume, vmid, kind, createdAt, size, local, node }: Backup,
  { inventory }: Means,
): Promise<string> => {
  const { guests } = await inventory.all();
  const guest = guests.find((each) => each.vmid === vmid && (kind === undefined || each.kind === kind));
  const of = guest ? label(guest) : vmid === undefined ? '' : `guest ${vmid}`;
  return [
    nameOf(volume),
    ...(local ? [`on ${nameOf(node)}`] : []),
    ...(of === '' ? [] : [`of ${of}`]),
    ...(createdAt === undefined ? [] : [`made ${withUnit(createdAt, 'time')}`]),
    ...(size === undefined ? [] : [`(${withUnit(size, 'bytes')})`]),
  ].join(' ');
};
