import { amended, given, need, number, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { refuse } from '../../refusal.ts';
import type { SimStorage, SimVolume } from '../../state.ts';
import { freeVolume, storageOn } from '../../volumes/volumes.ts';
import { kindOfBackup } from './archive.ts';
import { keptMoments, retentionOf, type Retention } from './retention.ts';

/** What becomes of a backup when its storage is tidied up. */
export type Mark = 'keep' | 'remove' | 'protected' | 'renamed';

/** Backups with what becomes of each. */
export type Marked = readonly (readonly [backup: SimVolume, mark: Mark])[];

const USUAL_NAME = /:backup\/(?:vzdump-(?:qemu|lxc|openvz)-\d+-\d{4}_\d\d_\d\d-\d\d_\d\d_\d\d\.|(?:vm|ct)\/\d+\/)/;

/** Which guests' backups are looked at. */
interface Selection {
  readonly node: string;
  readonly vmid?: number | undefined;
  readonly kind?: string | undefined;
}

/** Decides which backups on a storage go: by guest, without those that are protected or were renamed. */
export const markBackups = (storage: SimStorage, retention: Retention, { node, vmid, kind }: Selection): Marked => {
  const backups = storage.volumes.filter(
    (volume) =>
      volume.content === 'backup' &&
      (storage.shared || volume.node === node) &&
      (vmid === undefined || volume.vmid === vmid) &&
      (kind === undefined || kindOfBackup(volume) === kind),
  );
  const aside = (volume: SimVolume): Mark | undefined =>
    volume.protected ? 'protected' : USUAL_NAME.test(volume.volid) ? undefined : 'renamed';
  const groups = new Map<string, SimVolume[]>();
  for (const volume of backups) {
    if (aside(volume) !== undefined) continue;
    const group = `${kindOfBackup(volume)}/${volume.vmid ?? ''}`;
    groups.set(group, [...(groups.get(group) ?? []), volume]);
  }
  const kept = new Map<SimVolume, boolean>();
  for (const group of groups.values()) {
    const verdicts = keptMoments(
      group.map(({ createdAt }) => createdAt),
      retention,
    );
    group.forEach((volume, index) => kept.set(volume, verdicts[index] ?? true));
  }
  return backups.map((volume) => [volume, aside(volume) ?? (kept.get(volume) === false ? 'remove' : 'keep')]);
};

/** Removes what goes; gives the number of backups that went. */
export const removeMarked = (
  call: Pick<Call, 'cluster'>,
  marked: Marked,
  node: string,
  log: (line: string) => void,
): number => {
  const going = marked.filter(([, mark]) => mark === 'remove');
  for (const [{ volid }] of going) {
    log(`removing backup '${volid}'`);
    freeVolume(call.cluster, volid, node);
  }
  return going.length;
};

/** The storage of the request with the rules that are to be followed. */
const requested = (call: Call): { readonly storage: SimStorage; readonly retention: Retention } => {
  const storage = storageOn(call.cluster, text(call, 'storage'), text(call, 'node'));
  if (!storage.content.includes('backup')) throw refuse(`storage '${storage.name}' does not support backups`);
  const rules = given(call, 'prune-backups') ?? storage.more['prune-backups'];
  if (rules === undefined) throw refuse(`no prune-backups options configured for storage '${storage.name}'`);
  return { storage, retention: retentionOf(rules) };
};

const marks = (call: Call): Marked => {
  const { storage, retention } = requested(call);
  return markBackups(storage, retention, {
    node: text(call, 'node'),
    vmid: number(call, 'vmid'),
    kind: given(call, 'type'),
  });
};

const preview: Handler = (call) =>
  marks(call).map(([volume, mark]) => ({
    volid: volume.volid,
    ctime: volume.createdAt,
    mark,
    type: kindOfBackup(volume),
    ...(volume.vmid === undefined ? {} : { vmid: volume.vmid }),
  }));

const prune: Handler = (call) => {
  const [name, vmid] = [text(call, 'storage'), given(call, 'vmid')];
  if (vmid === undefined) {
    need(call, `/storage/${name}`, ['Datastore.Allocate']);
  } else {
    need(call, `/storage/${name}`, ['Datastore.AllocateSpace']);
    need(call, `/vms/${vmid}`, ['VM.Backup']);
  }
  return call.begin('prunebackups', `${vmid === undefined ? '' : `${vmid}@`}${name}`, function* (task) {
    yield 0;
    removeMarked(call, marks(call), text(call, 'node'), (line) => {
      task.log(line);
    });
  });
};

/** A handler whose rules of retention may not say both that everything is kept and something else. */
export const withRetention = (handler: Handler): Handler =>
  amended((errors, { 'prune-backups': rules }) => {
    if (errors['prune-backups'] !== undefined || typeof rules !== 'string') return errors;
    const { 'keep-all': everything = 0, ...counts } = retentionOf(rules);
    if (everything === 0 || Object.values(counts).every((count) => count === 0)) return errors;
    return { ...errors, 'prune-backups': 'invalid format - keep-all cannot be set together with other options.\n\n' };
  }, handler);

/** Tidying up the backups on a storage. */
export const pruneHandlers: Handlers = {
  'GET /nodes/{node}/storage/{storage}/prunebackups': withRetention(preview),
  'DELETE /nodes/{node}/storage/{storage}/prunebackups': withRetention(prune),
};
