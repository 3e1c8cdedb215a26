import { partsOf } from './guests/property-parts.ts';
import { slice } from './slice.ts';
import type { Cluster } from './state.ts';

/** The options of the datacenter by name, as they were written. */
export const datacenterOf = slice((): Map<string, string> => new Map());

/** What MAC addresses begin with, unless the datacenter says otherwise. */
export const USUAL_MAC_PREFIX = 'BC:24:11';

const MAC_DIGITS = 12;

/** A new MAC address, with the beginning that the datacenter wants. */
export const newMac = (cluster: Cluster): string => {
  const prefix = (datacenterOf(cluster).get('mac_prefix') ?? USUAL_MAC_PREFIX).replaceAll(':', '');
  const digits = prefix + cluster.unique(MAC_DIGITS - prefix.length);
  return (digits.toUpperCase().match(/../g) ?? []).join(':');
};

/** The viewer of consoles, where one was chosen. */
export const consoleOf = (cluster: Cluster): { console?: string } => {
  const console = datacenterOf(cluster).get('console');
  // The applet of old is gone.
  return console === undefined ? {} : { console: console === 'applet' ? 'html5' : console };
};

interface Range {
  readonly lower: number;
  readonly upper: number;
}

/** The numbers that new guests get: from `lower` on, below `upper`. */
export const idRange = (cluster: Cluster): Range => rangeOf(datacenterOf(cluster).get('next-id'));

/** The range that a value of `next-id` means. */
export const rangeOf = (text = ''): Range => {
  const parts = partsOf(text, '');
  return { lower: Number(parts.get('lower') ?? 100), upper: Number(parts.get('upper') ?? 1_000_000) };
};
