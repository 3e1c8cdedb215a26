import { getContent } from '../../../generated/endpoints/nodes/storage.ts';
import type { GetContentResult } from '../../../generated/types/nodes/storage.ts';
import { ProxmoxError } from '../../errors.ts';
import { isIdentifier, nameOf } from '../../identifier.ts';
import type { Guest } from '../../inventory/resources.ts';
import { nearest } from '../../nearest.ts';
import { ownerOf } from '../../rules/volumes.ts';
import { toNumber } from '../../rules/wire.ts';
import type { Route, ToolContext } from '../define.ts';
import { orNotes } from '../notes.ts';
import { nameIn } from './disks.ts';
import type { Place } from './place.ts';

/** What a guest is made from: a volume, what it is, and its size in bytes. */
export interface Source {
  readonly volume: string;
  readonly content: Content;
  readonly size?: number;
}

type Content = 'iso' | 'import' | 'images' | 'vztmpl';
type Kind = Guest['kind'];

/** What `sourceFor` asks. */
export const sourceReads: readonly Route[] = [getContent];

/** What a file name alone may be of. */
const BY_NAME: Readonly<Record<Kind, readonly Content[]>> = { qemu: ['iso', 'import'], lxc: ['vztmpl'] };
const CALLED: Readonly<Record<Kind, string>> = { qemu: 'ISO or disk image', lxc: 'container template' };

/** Finds the source among what the nodes have, at the best place first, and gives the place that has it. Fails with those most like it. */
export const sourceFor = async (
  context: ToolContext,
  kind: Kind,
  wanted: string,
  places: readonly Place[],
): Promise<{ readonly place: Place; readonly source: Source }> => {
  const [best, ...others] = places;
  const seen: Found[] = [];
  const unread: string[] = [];
  const asked = new Set<string>();
  for (const group of [best ? [best] : [], others]) {
    const { found, notes } = await read(context, kind, wanted, group, asked);
    seen.push(...found);
    unread.push(...notes);
    const matches = found.filter(({ source: { volume } }) => volume === wanted || fileOf(volume) === wanted);
    const [match] = matches;
    const volumes = [...new Set(matches.map(({ source: { volume } }) => volume))];
    if (volumes.length > 1) {
      throw new ProxmoxError('AMBIGUOUS', `${volumes.length} volumes are named ${quote(wanted)}.`, {
        next: `Give one of ${volumes.map(nameOf).map(quote).join(', ')} as source.`,
      });
    }
    if (match) return match;
  }
  throw missing(kind, wanted, seen, unread);
};

interface Found {
  readonly place: Place;
  readonly source: Source;
}

/** What is on the storages of these nodes that a guest of this kind can be made from; a shared storage is asked once. */
const read = async (
  { inventory, requester, signal }: ToolContext,
  kind: Kind,
  wanted: string,
  places: readonly Place[],
  asked: Set<string>,
): Promise<{ readonly found: readonly Found[]; readonly notes: readonly string[] }> => {
  const [, only] = /^([^:/]+):./.exec(wanted) ?? [];
  if (only !== undefined) await inventory.storage(only);
  const contents = only === undefined ? BY_NAME[kind] : [contentOf(kind, wanted)];
  const owner = only === undefined ? undefined : ownerOf(nameIn(wanted));
  const owned = owner === undefined ? {} : { vmid: owner };
  const { storages } = await inventory.all();
  const parts: Record<string, Promise<readonly Found[]>> = {};
  for (const place of places) {
    for (const { storage, node, shared, status, content: kept } of storages) {
      if (node !== place.node || status !== 'available' || (only ?? storage) !== storage) continue;
      for (const content of contents) {
        const key = `${storage} ${content} ${shared ? '' : node}`;
        if (!kept.includes(content) || asked.has(key)) continue;
        asked.add(key);
        const lines = requester.send(getContent({ node, storage, content, ...owned }), { signal });
        parts[`${storage}:${content}@${node}`] = lines.then((all) =>
          all.map((line) => ({ place, source: sourceOf(line, content) })),
        );
      }
    }
  }
  const { values, notes } = await orNotes(parts);
  return { found: Object.values(values).flat(), notes };
};

const sourceOf = ({ volid, size }: GetContentResult[number], content: Content): Source => {
  const bytes = toNumber(size);
  return { volume: volid, content, ...(bytes === undefined ? {} : { size: bytes }) };
};

const FOLDERS: Readonly<Record<string, Content>> = { iso: 'iso', vztmpl: 'vztmpl', import: 'import' };

/** What a volume is by its name; fails where no guest of this kind is made from such. */
const contentOf = (kind: Kind, volume: string): Content => {
  const [, folder = ''] = /^[^:]+:([a-z]+)\//.exec(volume) ?? [];
  const content = FOLDERS[folder] ?? 'images';
  if (folder !== 'backup' && (kind === 'lxc') === (content === 'vztmpl')) return content;
  throw new ProxmoxError(
    'INVALID_INPUT',
    `source: ${quote(volume)} is not ${kind === 'lxc' ? 'a container template' : 'an ISO or disk image'}.`,
    {
      next:
        folder === 'backup'
          ? 'A backup is restored: see the tools of the toolset backup.'
          : content === 'vztmpl'
            ? 'From a template a container is made: kind "container".'
            : 'From an image a VM is made: kind "vm".',
    },
  );
};

const fileOf = (volume: string): string => volume.slice(volume.lastIndexOf('/') + 1);

const quote = (text: string): string => JSON.stringify(text.slice(0, 120));

const missing = (kind: Kind, wanted: string, seen: readonly Found[], unread: readonly string[]): ProxmoxError => {
  const byFile = new Map(
    seen.flatMap(({ source: { volume } }) => (isIdentifier(volume) ? [[fileOf(volume), volume] as const] : [])),
  );
  const like = wanted === '' ? [] : nearest(fileOf(wanted), byFile.keys());
  const volumes = (like.length > 0 ? like : [...byFile.keys()].slice(0, 5)).map((file) =>
    quote(byFile.get(file) ?? ''),
  );
  const sentence =
    wanted === ''
      ? 'A container needs a template as its source.'
      : `There is no ${CALLED[kind]} ${quote(wanted)} on any storage that can be read.`;
  const gaps = unread.length === 0 ? '' : ` Not read: ${unread.join('; ')}.`;
  return new ProxmoxError(wanted === '' ? 'INVALID_INPUT' : 'NOT_FOUND', `${sentence}${gaps}`, {
    next:
      volumes.length === 0
        ? `No storage has a ${CALLED[kind]}; pve_storage_list {} shows what each storage may hold.`
        : `${like.length > 0 ? 'Did you mean' : 'Give one of'} ${volumes.join(', ')}${like.length > 0 ? '?' : '.'}`,
  });
};
