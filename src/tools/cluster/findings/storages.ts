import { nameOf } from '../../../identifier.ts';
import type { Storage } from '../../../inventory/resources.ts';
import { withUnit } from '../../../units.ts';
import type { Facts, Finding, Severity } from '../facts.ts';
import { fold } from './fold.ts';

const NEARLY_FULL = 0.85;
const FULL = 0.95;

/** A storage as it counts: a shared one once, the others per node. */
export interface Filled {
  readonly name: string;
  readonly storage: string;
  readonly share: number;
}

/** How full each storage is that can be reached, the fullest first. */
export const fillLevels = (storages: readonly Storage[]): Filled[] => {
  const levels = storages.flatMap(({ storage, node, shared, status, disk, maxdisk }) =>
    status === 'available' && disk !== undefined && maxdisk
      ? [{ name: shared ? nameOf(storage) : `${nameOf(storage)}@${nameOf(node)}`, storage, share: disk / maxdisk }]
      : [],
  );
  return [...new Map(levels.map((level) => [level.name, level])).values()].sort((a, b) => b.share - a.share);
};

/** Storages that are full, nearly so, or can't be reached from a node that is up. */
export const storageFindings = ({ resources: { storages, offline } }: Facts): Finding[] => {
  const levels = fillLevels(storages);
  return [
    ...full(levels, 'critical', ({ share }) => share >= FULL),
    ...full(levels, 'warning', ({ share }) => share >= NEARLY_FULL && share < FULL),
    ...unreachable(storages.filter(({ node, status }) => status !== 'available' && !offline.includes(node))),
  ];
};

const full = (levels: readonly Filled[], severity: Severity, fits: (level: Filled) => boolean): Finding[] => {
  const those = levels.filter(fits);
  if (those.length === 0) return [];
  const names = those.map(({ name, share }) => `${name} ${withUnit(share, 'percent')}`);
  const look =
    those.length === 1
      ? `pve_storage_content {"storage": "${nameOf(those[0]?.storage ?? '')}"}`
      : 'pve_storage_list {}';
  return [{ severity, kind: 'storage_full', text: `${fold(names)}; look: ${look}` }];
};

const unreachable = (those: readonly Storage[]): Finding[] =>
  those.length === 0
    ? []
    : [
        {
          severity: 'warning',
          kind: 'storage_unavailable',
          text: `${fold(those.map(({ storage, node }) => `${nameOf(storage)}@${nameOf(node)}`))}; look: pve_storage_list {}`,
        },
      ];
