import { nameOf } from '../../../identifier.ts';
import type { Node } from '../../../inventory/resources.ts';
import { withUnit } from '../../../units.ts';
import type { Facts, Finding } from '../facts.ts';
import { counted, fold } from './fold.ts';

const FULL_DISK = 0.9;
const FULL_MEMORY = 0.95;

const online = ({ status }: Node): boolean => status === 'online';
const look = (nodes: readonly Node[]): string =>
  nodes.length === 1 && nodes[0] ? `pve_node_get {"node": "${nameOf(nodes[0].node)}"}` : 'pve_node_list {}';

/** Quorum, nodes that are down or full, and releases that differ. */
export const nodeFindings = (facts: Facts): Finding[] => [
  ...quorum(facts),
  ...down(facts),
  ...full(facts, 'root_disk_full', FULL_DISK, ({ disk, maxdisk }) => [disk, maxdisk]),
  ...full(facts, 'memory_full', FULL_MEMORY, ({ mem, maxmem }) => [mem, maxmem]),
  ...releases(facts),
];

const quorum = ({ quorate, resources: { nodes } }: Facts): Finding[] =>
  quorate === false
    ? [
        {
          severity: 'critical',
          kind: 'no_quorum',
          text: `only ${nodes.filter(online).length} of ${counted(nodes.length, 'node')} online: nothing can be changed or started; look: pve_node_list {}`,
        },
      ]
    : [];

const down = ({ resources: { nodes, guests } }: Facts): Finding[] =>
  (['offline', 'unknown'] as const).flatMap((status): Finding[] => {
    const those = nodes.filter((node) => !online(node) && (node.status === 'offline') === (status === 'offline'));
    if (those.length === 0) return [];
    const on = new Set(those.map(({ node }) => node));
    const theirs = guests.filter(({ node }) => on.has(node)).length;
    return [
      {
        severity: status === 'offline' ? 'critical' : 'warning',
        kind: `node_${status}`,
        text: `${fold(those.map(({ node }) => nameOf(node)))}; ${counted(theirs, 'guest')} there; look: ${theirs > 0 && those[0] ? `pve_guest_list {"node": "${nameOf(those[0].node)}"}` : 'pve_node_list {}'}`,
      },
    ];
  });

const full = (
  { resources: { nodes } }: Facts,
  kind: string,
  limit: number,
  figures: (node: Node) => readonly [number | undefined, number | undefined],
): Finding[] => {
  const those = nodes.filter(online).flatMap((node) => {
    const [part, whole] = figures(node);
    return part !== undefined && whole && part / whole >= limit ? [{ node, share: part / whole }] : [];
  });
  if (those.length === 0) return [];
  const names = those.map(({ node, share }) => `${nameOf(node.node)} ${withUnit(share, 'percent')}`);
  return [{ severity: 'warning', kind, text: `${fold(names)}; look: ${look(those.map(({ node }) => node))}` }];
};

const releases = ({ releases: told }: Facts): Finding[] => {
  const groups = Map.groupBy(told.keys(), (node) => told.get(node) ?? '');
  if (groups.size < 2) return [];
  const parts = [...groups].map(([release, nodes]) => `${nameOf(release)} on ${fold(nodes.map(nameOf), 3)}`);
  return [{ severity: 'notice', kind: 'releases_differ', text: `${parts.sort().join('; ')}; look: pve_node_list {}` }];
};
