import { getStatus, getTasks } from '../../../generated/endpoints/cluster.ts';
import { getNotBackedUp } from '../../../generated/endpoints/cluster/backup-info.ts';
import { getStatusCurrent } from '../../../generated/endpoints/cluster/ha.ts';
import { getInfo } from '../../../generated/endpoints/nodes/certificates.ts';
import type { Planned } from '../../endpoint.ts';
import type { Resources } from '../../inventory/resources.ts';
import { toFlag, toNumber, toText } from '../../rules/wire.ts';
import type { Route, ToolContext } from '../define.ts';
import { backupReads, readBackups } from '../backup/backups.ts';
import { hiddenGuests, hiddenReads, SEEING } from '../backup/hidden.ts';
import { orNotes } from '../notes.ts';
import { readTasks } from '../tasks/entries.ts';
import type { Facts } from './facts.ts';

/** What `readFacts` asks. */
export const factReads: readonly Route[] = [
  getStatus,
  getStatusCurrent,
  getTasks,
  getNotBackedUp,
  getInfo,
  ...backupReads,
  ...hiddenReads,
];

/** What was found out, and what could not be. */
interface Seen {
  readonly facts: Facts;
  readonly gaps: readonly string[];
}

/** Some of the facts, and gaps within them. */
interface Part extends Partial<Facts> {
  readonly gaps?: readonly string[];
}

/**
 * Reads all that the health of a cluster is judged by, at once: some requests for the cluster, one for each node that is up and one for each
 * storage with backups, none for a guest.
 */
export const readFacts = async (context: ToolContext, backupDays: number): Promise<Seen> => {
  const { inventory, clock } = context;
  const resources = await inventory.all();
  const now = Math.floor(clock.now() / 1000);
  const online = resources.nodes.map(({ node }) => node).filter((node) => !resources.offline.includes(node));
  const [releases, parts] = await Promise.all([
    Promise.all(online.map(async (node) => [node, await inventory.release(node)] as const)),
    orNotes<Part>({
      // This one is there already: what is asked may all fail, and that is no failure of the answer.
      resources: Promise.resolve({}),
      quorum: quorum(context),
      ha: ask(context, getStatusCurrent()).then((ha) => ({
        ha: ha.map(({ id, type, node, status, state }) => ({ id, type, node, status, state })),
      })),
      tasks: ask(context, getTasks()).then((list) => ({ tasks: readTasks(list) })),
      'backup-jobs': ask(context, getNotBackedUp()).then((list) => ({
        uncovered: new Set(list.flatMap(({ vmid }) => toNumber(vmid) ?? [])),
      })),
      certificates: certificates(context, online),
      ...(backupDays === 0 ? {} : { backups: backups(context, resources) }),
    }),
  ]);
  const { gaps, ...known } = Object.values(parts.values).reduce<Part>(
    (all, part) => ({ ...all, ...part, gaps: [...(all.gaps ?? []), ...(part.gaps ?? [])] }),
    {},
  );
  const told = releases.flatMap(([node, release]) => (release === undefined ? [] : [[node, release] as const]));
  return {
    facts: { now, resources, releases: new Map(told), backupDays, ...known },
    gaps: [...parts.notes, ...(gaps ?? [])],
  };
};

const ask = <Result>({ requester, signal }: ToolContext, request: Planned<Result>): Promise<Result> =>
  requester.send(request, { signal });

const quorum = async (context: ToolContext): Promise<Part> => {
  const cluster = (await ask(context, getStatus())).find(({ type }) => type === 'cluster');
  return cluster ? { name: cluster.name, quorate: toFlag(cluster.quorate) } : {};
};

const certificates = async (context: ToolContext, nodes: readonly string[]): Promise<Part> => {
  const { values, notes } = await orNotes(
    Object.fromEntries(nodes.map((node) => [node, ask(context, getInfo({ node }))] as const)),
  );
  return {
    certificates: Object.entries(values).flatMap(([node, list]) =>
      list.flatMap(({ filename, notafter }) => {
        const until = toNumber(notafter);
        return until === undefined ? [] : [{ node, file: toText(filename) ?? '', until }];
      }),
    ),
    gaps: notes.map((note) => `certificates of ${note}`),
  };
};

const backups = async (context: ToolContext, { storages, guests }: Resources): Promise<Part> => {
  if (!storages.some(({ content }) => content.includes('backup'))) return {};
  const { backups: list, notes } = await readBackups(context, {});
  const kinds = new Map(guests.map(({ vmid, kind }) => [vmid, kind]));
  const newest = new Map<number, number>();
  for (const { vmid, kind, createdAt = 0 } of list) {
    // A number may have been that of another guest before.
    if (vmid === undefined || (kind !== undefined && kind !== (kinds.get(vmid) ?? kind))) continue;
    newest.set(vmid, Math.max(newest.get(vmid) ?? 0, createdAt));
  }
  const hidden = await hiddenGuests(context, guests);
  const more = notes.length > 1 ? ` (and ${notes.length - 1} more)` : '';
  return {
    backups: { newest, hidden, complete: notes.length === 0 },
    gaps: [
      ...(notes[0] === undefined ? [] : [`backups: ${notes[0]}${more}`]),
      ...(hidden.size > 0 && newest.size > 0
        ? [`backups of ${hidden.size} guests can not be seen by this server: ${SEEING}`]
        : []),
    ],
  };
};
