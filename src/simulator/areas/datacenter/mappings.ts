import { given, may, type Call, type Handlers } from '../../call.ts';
import { collection, type Change, type Collection, type Entry } from '../../collection.ts';
import { partsOf } from '../../property-parts.ts';
import { refuse } from '../../refusal.ts';

/** What is wrong with a mapping on a node. */
interface Finding {
  readonly severity: 'warning' | 'error';
  readonly message: string;
}

/** One kind of device that guests name without saying on which node. */
interface Kind {
  readonly name: 'dir' | 'pci' | 'usb';
  /** How failed changes call it. */
  readonly called: string;
  /** The member that a check of a node answers with. */
  readonly findings: 'checks' | 'errors';
  /** Whether a node may be named only once. */
  readonly once?: boolean;
}

const KINDS: readonly Kind[] = [
  { name: 'dir', called: 'directory', findings: 'checks', once: true },
  { name: 'pci', called: 'hardware', findings: 'checks' },
  { name: 'usb', called: 'hardware', findings: 'errors' },
];

const nodesOf = (entry: Entry): string[] =>
  [entry['map']].flat().map((each) => partsOf(String(each), '').get('node') ?? '');

const noneTwice = (entry: Entry): void => {
  for (const [node, all] of Map.groupBy(nodesOf(entry), (name) => name)) {
    if (all.length > 1) throw refuse(`Node '${node}' is specified ${all.length} times.`);
  }
};

const findingsOn = (entry: Entry, node: string): Finding[] =>
  nodesOf(entry).includes(node) ? [] : [{ severity: 'warning', message: `No mapping for node ${node}.` }];

const mapping = (kind: Kind): Collection => {
  const { name, called, findings, once } = kind;
  return collection({
    path: `/cluster/mapping/${name}`,
    id: 'id',
    nameless: true,
    lenient: true,
    required: ['map'],
    prefix: (change: Change) => `${change} ${change === 'delete' ? name : called} mapping failed: `,
    missing: (id, change) =>
      refuse(change === 'read' ? `mapping '${id}' not found` : `${name} ID '${id}' does not exist`),
    exists: (id) => refuse(`${name} ID '${id}' already defined`),
    check: (_call, _id, next) => {
      if (next && once) noneTwice(next);
      return next;
    },
    visible: (call, id) => maySee(call, `/mapping/${name}/${id}`),
    show: (call, _id, entry, single) => {
      const node = given(call, 'check-node');
      const checked = node === undefined || single ? {} : { [findings]: findingsOn(entry, node) };
      return { ...entry, type: name, ...checked };
    },
  });
};

/** Whether the caller may see what is mapped under a path. */
export const maySee = (call: Call, path: string): boolean =>
  may(call, path, ['Mapping.Modify', 'Mapping.Use', 'Mapping.Audit'], true);

/** Mappings of the devices of nodes to names that guests use. */
export const mappingHandlers: Handlers = Object.assign({}, ...KINDS.map((kind) => mapping(kind).handlers)) as Handlers;
