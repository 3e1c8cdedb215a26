import { may, type Call } from '../../call.ts';
import { refuse } from '../../refusal.ts';
import type { SimStorage, SimVolume } from '../../state.ts';
import { kindOfBackup } from './archive.ts';

/** How many protected backups of one guest somebody may have who does not administer the storage. */
const USUAL_LIMIT = 5;

/** Protects a backup from removal, as far as the storage allows it for its guest. */
export const protect = (call: Pick<Call, 'caller'>, storage: SimStorage, volume: SimVolume): void => {
  if (volume.protected) return;
  const own = storage.more['max-protected-backups'];
  const usual = may(call, `/storage/${storage.name}`, ['Datastore.Allocate']) ? -1 : USUAL_LIMIT;
  const limit = own === undefined ? usual : Number(own);
  const count = storage.volumes.filter(
    (each) => each.protected && each.vmid === volume.vmid && kindOfBackup(each) === kindOfBackup(volume),
  ).length;
  if (limit >= 0 && count >= limit) {
    throw refuse(`The number of protected backups per guest is limited to ${limit} on storage '${storage.name}'`);
  }
  volume.protected = true;
};
