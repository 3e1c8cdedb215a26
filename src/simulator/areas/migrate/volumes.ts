import type { Options, SimGuest } from '../../state.ts';
import { disksOf } from '../../volumes/volumes.ts';

/** A volume that a guest names, with everything that names it. */
export interface Named {
  readonly volid: string;
  /** The option that holds it. */
  readonly key: string;
  readonly value: string;
  readonly cdrom: boolean;
  /** Whether it is in use now; else it only waits, is unused, or belongs to snapshots. */
  attached: boolean;
  unused: boolean;
  readonly snapshots: Set<string>;
}

/** The volumes that a guest names: in use, waiting, unused, and in its snapshots. */
export const namedVolumes = ({ config, pending, snapshots }: SimGuest): Named[] => {
  const found = new Map<string, Named>();
  const look = (options: Options, note: (named: Named) => void): void => {
    for (const { key, volid, value, cdrom } of disksOf(options)) {
      const named = found.get(volid) ?? {
        volid,
        key,
        value,
        cdrom,
        attached: false,
        unused: false,
        snapshots: new Set(),
      };
      found.set(volid, named);
      note(named);
    }
  };
  look(config, (named) => {
    if (named.key.startsWith('unused')) named.unused = true;
    else named.attached = true;
  });
  look(
    Object.fromEntries(Object.entries(pending).filter((entry): entry is [string, string] => entry[1] !== null)),
    () => undefined,
  );
  for (const { name, config: kept = {} } of snapshots) look(kept, (named) => named.snapshots.add(name));
  return [...found.values()];
};

/** Names volumes by their new identifiers, wherever a guest names them. */
export const renameVolumes = (guest: SimGuest, names: ReadonlyMap<string, string>): void => {
  const rename = (options: Record<string, string | null>): void => {
    for (const [key, value] of Object.entries(options)) {
      const volid = value === null ? undefined : disksOf({ [key]: value })[0]?.volid;
      const now = volid === undefined ? undefined : names.get(volid);
      if (value !== null && volid !== undefined && now !== undefined) options[key] = value.replace(volid, now);
    }
  };
  rename(guest.config);
  rename(guest.pending);
  for (const { config } of guest.snapshots) if (config) rename(config);
};
