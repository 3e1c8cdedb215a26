import { nameOf } from '../../identifier.ts';
import type { Guest, Node } from '../../inventory/resources.ts';
import { withUnit } from '../../units.ts';
import { Said, type Value } from '../answer.ts';
import type { Facts } from './facts.ts';
import { counted, fold } from './findings/fold.ts';
import { fillLevels } from './findings/storages.ts';

/** As many nodes have a line of their own; of more, those that are busy or not online. */
const MOST_NODES = 8;
const BUSY = 0.8;
const MOST_STORAGES = 6;

/** How the cluster stands where nothing is wrong: quorum, nodes, high availability, guests, storages, a line each. */
export const standing = (facts: Facts): Readonly<Record<string, Value>> => ({
  quorum: line(quorumLine(facts)),
  ha: line(haLine(facts)),
  guests: line(guestLine(facts.resources.guests)),
  storages: line(storageLine(facts)),
  nodes: nodeLines(facts),
});

const line = (text: string | undefined): Said | undefined => (text === undefined ? undefined : new Said(text));

const isOnline = ({ status }: Node): boolean => status === 'online';

const quorumLine = ({ quorate, resources: { nodes } }: Facts): string | undefined =>
  quorate === undefined
    ? undefined
    : `${quorate ? 'yes' : 'no'}, ${nodes.filter(isOnline).length} of ${counted(nodes.length, 'node')} online`;

const haLine = ({ ha }: Facts): string | undefined => {
  if (!ha) return undefined;
  const services = ha.filter(({ type }) => type === 'service').length;
  const master = ha.find(({ type }) => type === 'master');
  const manager = master ? `, managed on ${nameOf(master.node)}` : '';
  return services === 0 ? 'looks after no guest' : `looks after ${counted(services, 'guest')}${manager}`;
};

const guestLine = (guests: readonly Guest[]): string => {
  const templates = guests.filter(({ template }) => template).length;
  const running = guests.filter(({ status }) => status === 'running').length;
  return `${running} of ${guests.length - templates} running${templates > 0 ? `, ${counted(templates, 'template')}` : ''}`;
};

const storageLine = ({ resources: { storages } }: Facts): string | undefined => {
  const perName = [...Map.groupBy(fillLevels(storages), ({ storage }) => storage).values()];
  const names = perName.map((levels) => {
    const [fullest] = levels;
    const shares = levels.map((level) => level.share);
    return levels.length === 1
      ? `${fullest?.name ?? ''} ${range(shares)}`
      : `${nameOf(fullest?.storage ?? '')} ${range(shares)} on ${levels.length} nodes`;
  });
  return names.length === 0 ? undefined : fold(names, MOST_STORAGES);
};

const share = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || !whole ? undefined : part / whole;

const nodeLines = (facts: Facts): Readonly<Record<string, Value>> => {
  const { nodes } = facts.resources;
  const load = ({ cpu = 0, mem, maxmem }: Node): number => Math.max(cpu, share(mem, maxmem) ?? 0);
  const own =
    nodes.length <= MOST_NODES
      ? nodes
      : [
          ...nodes.filter((node) => !isOnline(node)),
          ...nodes.filter((node) => isOnline(node) && load(node) >= BUSY).sort((x, y) => load(y) - load(x)),
        ].slice(0, MOST_NODES);
  const others = nodes.filter((node) => !own.includes(node));
  return {
    ...Object.fromEntries(own.map((node) => [node.node, new Said(nodeLine(node, facts))] as const)),
    ...(others.length === 0 ? {} : { others: new Said(othersLine(others, facts)) }),
  };
};

const nodeLine = (node: Node, { releases, resources: { guests } }: Facts): string => {
  if (!isOnline(node)) return nameOf(node.status);
  const { cpu, mem, maxmem, uptime } = node;
  const release = releases.get(node.node);
  const here = guests.filter((guest) => guest.node === node.node);
  const running = here.filter(({ status }) => status === 'running').length;
  return [
    'online',
    ...(release === undefined ? [] : [nameOf(release)]),
    ...(cpu === undefined ? [] : [`CPU ${withUnit(cpu, 'percent')}`]),
    ...(mem === undefined || !maxmem ? [] : [`memory ${withUnit(mem, 'bytes')} of ${withUnit(maxmem, 'bytes')}`]),
    ...(uptime === undefined ? [] : [`up ${withUnit(uptime, 'seconds')}`]),
    `${running} of ${counted(here.length, 'guest')} running`,
  ].join(', ');
};

const othersLine = (nodes: readonly Node[], { releases }: Facts): string => {
  const told = [...new Set(nodes.flatMap(({ node }) => releases.get(node) ?? []))].sort();
  const online = nodes.filter(isOnline).length;
  return [
    `${counted(nodes.length, 'node')}, ${online} online`,
    ...(told.length === 0 ? [] : [fold(told.map(nameOf))]),
    ...labelled(
      'CPU',
      nodes.flatMap(({ cpu }) => cpu ?? []),
    ),
    ...labelled(
      'memory',
      nodes.flatMap(({ mem, maxmem }) => share(mem, maxmem) ?? []),
    ),
  ].join(', ');
};

const labelled = (what: string, shares: readonly number[]): string[] =>
  shares.length === 0 ? [] : [`${what} ${range(shares)}`];

/** `20%`, or `20% to 41%` where they differ. */
const range = (shares: readonly number[]): string => {
  const ends = [Math.min(...shares), Math.max(...shares)].map((end) => withUnit(end, 'percent'));
  return [...new Set(ends)].join(' to ');
};
