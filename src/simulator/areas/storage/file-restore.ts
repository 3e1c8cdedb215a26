import { flag, Raw, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { invalid, refuse } from '../../refusal.ts';
import type { SimVolume } from '../../state.ts';
import { nameIn } from '../../volumes/paths.ts';
import { disksOf, volumeForm, volumeOn } from '../../volumes/volumes.ts';
import { configurationText, contentsOf } from '../backup/archive.ts';
import { checkAccess, requestedStorage, requestedVolid } from './names.ts';

/** A folder with what is in it, or the text of a file. */
type Tree = string | { readonly [name: string]: Tree };

/** The files that every simulated system has. */
const SYSTEM: Tree = {
  etc: {
    fstab: '/dev/root / ext4 defaults 0 1\n',
    hostname: 'guest\n',
    hosts: '127.0.0.1 localhost\n',
    'os-release': 'PRETTY_NAME="Debian GNU/Linux"\nID=debian\n',
  },
  home: { notes: { 'readme.txt': 'A file of the embedded cluster.\n' } },
  root: { '.bashrc': '# empty\n' },
  var: { log: { 'boot.log': 'booted\n' } },
};

/** The backup of the request, with what can be looked at in it. */
const opened = (call: Call): { readonly volume: SimVolume; readonly tree: Tree } => {
  const volid = requestedVolid(call);
  checkAccess(call, volid);
  const storage = requestedStorage(call);
  const { content } = volumeForm(storage, nameIn(volid));
  if (content !== 'backup') throw refuse(`volume '${volid}' is no backup`);
  if (storage.type !== 'pbs') throw invalid({ storage: 'Only PBS storages supported for file-restore.' });
  const node = text(call, 'node');
  const volume = volumeOn(call.cluster, volid, node);
  if (!volume) throw refuse(`volume '${volid}' does not exist`);
  const { kind, config } = contentsOf(call.cluster, volume);
  const configuration = configurationText(call.cluster, volume, node);
  if (kind === 'lxc') return { volume, tree: { 'pct.conf.blob': configuration, 'root.pxar.didx': SYSTEM } };
  const drives = disksOf(config).filter(({ cdrom }) => !cdrom);
  const images = drives.map(({ key }) => [`drive-${key}.img.fidx`, { part: { '1': SYSTEM } }] as const);
  return { volume, tree: { 'qemu-server.conf.blob': configuration, ...Object.fromEntries(images) } };
};

/** Paths are given in base64, except that of the root. */
const pathFrom = (call: Call): string[] => {
  const given = text(call, 'filepath');
  const path = given === '/' ? '' : Buffer.from(given, 'base64').toString('utf8');
  return path.split('/').filter((step) => step !== '');
};

const at = (tree: Tree, path: readonly string[]): Tree => {
  let place = tree;
  for (const step of path) {
    const next: Tree | undefined = typeof place === 'string' || !Object.hasOwn(place, step) ? undefined : place[step];
    if (next === undefined) throw refuse(`path '/${path.join('/')}' does not exist in archive`);
    place = next;
  }
  return place;
};

/** What kind of thing an entry is: an archive at the top is a volume. */
const typeOf = (tree: Tree, depth: number): string => (depth === 0 ? 'v' : typeof tree === 'string' ? 'f' : 'd');

const list: Handler = (call) => {
  const { volume, tree } = opened(call);
  const path = pathFrom(call);
  const place = at(tree, path);
  if (typeof place === 'string') throw refuse(`path '/${path.join('/')}' is no directory`);
  return Object.entries(place).map(([name, inside]) => ({
    text: name,
    filepath: Buffer.from(`/${[...path, name].join('/')}`).toString('base64'),
    type: typeOf(inside, path.length),
    leaf: typeof inside === 'string' ? 1 : 0,
    ...(typeof inside === 'string' ? { size: Buffer.byteLength(inside) } : {}),
    mtime: volume.createdAt,
  }));
};

const filesIn = (tree: Tree, path: string): [string, string][] =>
  typeof tree === 'string'
    ? [[path, tree]]
    : Object.entries(tree).flatMap(([name, inside]) => filesIn(inside, `${path}/${name}`));

const download: Handler = (call) => {
  const place = at(opened(call).tree, pathFrom(call));
  if (typeof place === 'string') return new Raw(place, 'application/octet-stream');
  // What is in a folder comes as one archive; here that is its files one after the other.
  const files = filesIn(place, '').map(([name, inside]) => `${name.slice(1)}\n${inside}`);
  return new Raw(files.join(''), flag(call, 'tar') ? 'application/x-tar' : 'application/zip');
};

/** Single files out of backups. */
export const fileRestoreHandlers: Handlers = {
  'GET /nodes/{node}/storage/{storage}/file-restore/list': list,
  'GET /nodes/{node}/storage/{storage}/file-restore/download': download,
};
