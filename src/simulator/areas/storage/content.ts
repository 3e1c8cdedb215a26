import { given, need, number, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { invalid, refuse } from '../../refusal.ts';
import type { SimStorage, SimVolume } from '../../state.ts';
import { nameIn, pathOf } from '../../volumes/paths.ts';
import {
  freeVolume,
  keepsFiles,
  linkedTo,
  storageNameOf,
  storageOn,
  volumeForm,
  volumeOn,
} from '../../volumes/volumes.ts';
import { kindOfBackup } from '../backup/archive.ts';
import { protect } from '../backup/protect.ts';
import { checkAccess, hasAccess, requestedStorage, requestedVolid } from './names.ts';
import { storageType } from './types.ts';

const isDisk = ({ content }: SimVolume): boolean => content === 'images' || content === 'rootdir';

const entry = (storage: SimStorage, volume: SimVolume): object => {
  const { volid, content, format, size, used = size, createdAt, vmid, notes, protected: kept, parent } = volume;
  const base = parent === undefined ? null : keepsFiles(storage) ? `../${nameIn(parent)}` : nameIn(parent);
  return {
    volid,
    content,
    format,
    size,
    ctime: createdAt,
    ...(vmid === undefined ? {} : { vmid }),
    ...(notes === undefined || notes === '' ? {} : { notes: notes.split('\n')[0] }),
    ...(kept ? { protected: 1 } : {}),
    ...(content === 'backup' ? { subtype: kindOfBackup(volume) } : {}),
    ...(isDisk(volume) ? { used, ...(base !== null || keepsFiles(storage) ? { parent: base } : {}) } : {}),
  };
};

const all: Handler = (call) => {
  const storage = requestedStorage(call);
  const [kind, vmid] = [given(call, 'content'), number(call, 'vmid')];
  return storage.volumes
    .filter(
      (volume) =>
        (storage.shared || volume.node === text(call, 'node')) &&
        (kind === undefined || volume.content === kind) &&
        (vmid === undefined || volume.vmid === vmid) &&
        hasAccess(call, volume.volid),
    )
    .map((volume) => entry(storage, volume));
};

const UNITS: Readonly<Record<string, number>> = { M: 1024 ** 2, G: 1024 ** 3 };

/** Bytes of a size as it is given here: kibibytes without a unit. */
const bytesOf = (size: string): number => Number.parseInt(size, 10) * (UNITS[size.slice(-1)] ?? 1024);

const allocate: Handler = (call) => {
  const storage = requestedStorage(call);
  const [node, filename, wanted] = [text(call, 'node'), text(call, 'filename'), given(call, 'format')];
  const vmid = Number(text(call, 'vmid'));
  const ending = /\.(raw|qcow2|vmdk)$/.exec(filename)?.[1];
  if (ending !== undefined && wanted !== undefined && wanted !== ending) {
    throw invalid({ format: `different storage formats (${wanted} != ${ending})` });
  }
  const { formats, holds } = storageType(storage.type);
  if (!holds.includes('images')) throw refuse(`can't allocate space in ${storage.type} storage`);
  const format = ending ?? wanted ?? formats[0] ?? 'raw';
  if (!formats.includes(format)) throw refuse(`unsupported format '${format}'`);
  const files = keepsFiles(storage);
  if (!files && !new RegExp(`^(?:vm|subvol)-${vmid}-`).test(filename)) {
    throw refuse(`illegal name '${filename}' - should be 'vm-${vmid}-*'`);
  }
  const volid = `${storage.name}:${files ? `${vmid}/${filename}` : filename}`;
  volumeForm(storage, nameIn(volid));
  if (volumeOn(call.cluster, volid, node)) throw refuse(`disk image '${pathOf(storage, volid)}' already exists`);
  storage.volumes.push({
    volid,
    content: call.cluster.guests.get(vmid)?.kind === 'lxc' ? 'rootdir' : 'images',
    format,
    size: bytesOf(text(call, 'size')),
    createdAt: Math.floor(call.now / 1000),
    vmid,
    empty: true,
    ...(storage.shared ? {} : { node }),
  });
  return volid;
};

const BLOCK = 512;

const one: Handler = (call) => {
  const volid = requestedVolid(call);
  checkAccess(call, volid);
  const storage = requestedStorage(call);
  const volume = volumeOn(call.cluster, volid, text(call, 'node'));
  if (!volume) throw refuse(`volume_size_info on '${volid}' failed - no format`);
  const { format, size, used = size, notes = '', protected: kept, content } = volume;
  return {
    path: pathOf(storage, volid),
    // What is no disk is looked at as if it were one.
    format: isDisk(volume) ? format : 'raw',
    size: isDisk(volume) ? size : Math.ceil(size / BLOCK) * BLOCK,
    used,
    ...(content === 'backup' ? { notes, protected: kept ? 1 : 0 } : {}),
  };
};

const change: Handler = (call) => {
  const volid = requestedVolid(call);
  checkAccess(call, volid);
  const storage = requestedStorage(call);
  const [notes, kept] = [given(call, 'notes'), given(call, 'protected')];
  const { content } = volumeForm(storage, nameIn(volid));
  if (content !== 'backup') {
    if (notes !== undefined) throw refuse('only backups can have notes');
    if (kept !== undefined) throw refuse("only backups support attribute 'protected'");
    return null;
  }
  const volume = volumeOn(call.cluster, volid, text(call, 'node'));
  if (!volume) throw refuse(`volume '${volid}' does not exist`);
  if (kept === '1') protect(call, storage, volume);
  if (kept === '0') volume.protected = false;
  if (notes !== undefined) volume.notes = notes;
  return null;
};

const BRIEF_MS = 300;

/** Takes a volume off its storage, as a host does when it is asked to. */
const takeOff = (call: Call, storage: SimStorage, volid: string, log: (line: string) => void): void => {
  const node = text(call, 'node');
  const path = pathOf(storage, volid);
  const volume = volumeOn(call.cluster, volid, node);
  if (!volume) {
    if (volumeForm(storage, nameIn(volid)).content !== 'images') {
      throw new Error(`unlink '${path}' failed - No such file or directory`);
    }
    log(`disk image '${path}' does not exist`);
    return;
  }
  if (volume.protected) throw new Error(`cannot remove protected volume '${nameIn(volid)}' on '${storage.name}'`);
  if (linkedTo(call.cluster, volid).length > 0) {
    throw new Error(`base volume '${nameIn(volid)}' is still in use by linked cloned`);
  }
  freeVolume(call.cluster, volid, node);
};

const free: Handler = (call) => {
  const volid = requestedVolid(call);
  const storage = requestedStorage(call);
  const { content, owner } = volumeForm(storage, nameIn(volid));
  if (content === 'backup' && owner !== undefined) {
    need(call, `/storage/${storage.name}`, ['Datastore.AllocateSpace']);
    need(call, `/vms/${owner}`, ['VM.Backup']);
  } else {
    need(call, `/storage/${storage.name}`, ['Datastore.Allocate']);
  }
  // Whoever gives a delay waits for the end.
  const waits = given(call, 'delay') !== undefined;
  const id = `${owner === undefined ? '' : `${owner}@`}${storage.name}`;
  const upid = call.begin('imgdel', id, function* (task) {
    if (!waits) yield BRIEF_MS;
    takeOff(call, storage, volid, (line) => {
      task.log(line);
    });
    task.log(`Removed volume '${volid}'`);
  });
  if (!waits) return upid;
  const exit = call.cluster.tasks.find(upid)?.exit ?? '';
  if (exit !== 'OK') throw refuse(exit);
  return null;
};

const copy: Handler = (call) => {
  const { cluster } = call;
  const [source, target] = [requestedVolid(call), text(call, 'target')];
  const [node, onto] = [text(call, 'node'), given(call, 'target_node') ?? text(call, 'node')];
  const wanted = target.includes(':') ? target : `${text(call, 'storage')}:${target}`;
  if (!cluster.nodes.some(({ name }) => name === onto)) throw refuse(`no such cluster node '${onto}'`);
  return call.begin('imgcopy', '', function* (task) {
    task.log(`copying '${source}' to '${wanted}' on node '${onto}'`);
    yield BRIEF_MS;
    const volume = volumeOn(cluster, source, node);
    if (!volume) throw new Error(`volume '${source}' does not exist`);
    const storage = storageOn(cluster, storageNameOf(wanted), onto);
    const { content, owner } = volumeForm(storage, nameIn(wanted));
    if (content !== 'images' && !storage.content.includes(content)) {
      throw new Error(`storage '${storage.name}' does not support content-type '${content}'`);
    }
    if (volumeOn(cluster, wanted, onto)) throw new Error(`volume '${wanted}' already exists`);
    const { parent: _parent, node: _node, vmid: _vmid, protected: _protected, ...same } = volume;
    storage.volumes.push({
      ...same,
      volid: wanted,
      createdAt: Math.floor(task.now() / 1000),
      ...(owner === undefined ? {} : { vmid: owner }),
      ...(storage.shared ? {} : { node: onto }),
    });
  });
};

/** What storages hold. */
export const storageContentHandlers: Handlers = {
  'GET /nodes/{node}/storage/{storage}/content': all,
  'POST /nodes/{node}/storage/{storage}/content': allocate,
  'GET /nodes/{node}/storage/{storage}/content/{volume}': one,
  'PUT /nodes/{node}/storage/{storage}/content/{volume}': change,
  'DELETE /nodes/{node}/storage/{storage}/content/{volume}': free,
  'POST /nodes/{node}/storage/{storage}/content/{volume}': copy,
};
