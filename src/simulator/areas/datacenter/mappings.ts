import { given, may, type Call, type Handlers } from '../../call.ts';
import { collection, type Change, type Collection, type Entry } from '../../collection.ts';
import { partsOf, type Parts } from '../../guests/property-parts.ts';
import { refuse } from '../../refusal.ts';
import type { Cluster } from '../../state.ts';
import { devicesOf } from '../nodes/hardware.ts';

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

const mapsOf = (entry: Entry): Parts[] => [entry['map']].flat().map((each) => partsOf(String(each), ''));

const noneTwice = (entry: Entry): void => {
  for (const [node, all] of Map.groupBy(mapsOf(entry), (parts) => parts.get('node') ?? '')) {
    if (all.length > 1) throw refuse(`Node '${node}' is specified ${all.length} times.`);
  }
};

const findingsOn = (call: Call, { name }: Kind, id: string, entry: Entry, node: string): Finding[] => {
  const maps = mapsOf(entry).filter((parts) => parts.get('node') === node);
  if (maps.length === 0) return [{ severity: 'warning', message: `No mapping for node ${node}.` }];
  const faults = name === 'pci' ? maps.map((parts) => faultOf(call, id, parts)) : [];
  return faults.flatMap((fault) =>
    fault === undefined ? [] : [{ severity: 'error', message: `Invalid configuration: ${fault}\n` }],
  );
};

/** What is wrong with a mapped PCI device: it is not there, or it is another one. */
const faultOf = ({ cluster }: Call, name: string, parts: Parts): string | undefined => {
  const node = cluster.nodes.find((each) => each.name === parts.get('node'));
  const devices = node ? devicesOf(node) : [];
  for (const path of (parts.get('path') ?? '').split(';')) {
    // A whole device is meant by its first function.
    const whole = path.includes('.') ? path : `${path}.0`;
    const device = devices.find((each) => each['id'] === whole);
    if (!device) return `pci device '${whole}' not found`;
    const id = `${String(device['vendor'])}:${String(device['device'])}`.replaceAll('0x', '');
    if (id !== parts.get('id')) return `'id' does not match for '${name}' (${id} != ${parts.get('id') ?? ''})`;
  }
  return undefined;
};

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
    show: (call, id, entry, single) => {
      const node = given(call, 'check-node');
      const checked = node === undefined || single ? {} : { [findings]: findingsOn(call, kind, id, entry, node) };
      return { ...entry, type: name, ...checked };
    },
  });
};

/** Whether the caller may see what is mapped under a path. */
export const maySee = (call: Call, path: string): boolean =>
  may(call, path, ['Mapping.Modify', 'Mapping.Use', 'Mapping.Audit'], true);

const MAPPINGS = new Map(KINDS.map((kind) => [kind.name, mapping(kind)] as const));

/** A mapping; undefined where there is none of this name. */
export const mappingOf = (cluster: Cluster, kind: Kind['name'], id: string): Entry | undefined =>
  MAPPINGS.get(kind)?.of(cluster).get(id);

/** Whether a mapping says what its name means on a node. */
export const mapsOn = (entry: Entry | undefined, node: string): boolean =>
  entry !== undefined && mapsOf(entry).some((parts) => parts.get('node') === node);

/** Mappings of the devices of nodes to names that guests use. */
export const mappingHandlers: Handlers = Object.fromEntries(
  [...MAPPINGS.values()].flatMap(({ handlers }) => Object.entries(handlers)),
);
