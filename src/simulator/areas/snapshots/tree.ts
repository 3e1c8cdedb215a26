import { wireValue } from '../../guests/options.ts';
import { refuse } from '../../refusal.ts';
import type { Options, SimGuest, SimSnapshot } from '../../state.ts';

/** The snapshot of a guest with this name, or the refusal that it is not there. */
export const snapshotOf = ({ snapshots }: Pick<SimGuest, 'snapshots'>, name: string): SimSnapshot => {
  const snapshot = snapshots.find((each) => each.name === name);
  if (!snapshot) throw refuse(`snapshot '${name}' does not exist`);
  return snapshot;
};

/** Options of a guest that no snapshot keeps or gives back. */
const OWN = /^(?:parent|lock|description|unused\d+)$/;

/** The options of a guest that a snapshot of it keeps. */
export const keptOptions = (config: Options): Options =>
  Object.fromEntries(Object.entries(config).filter(([name]) => !OWN.test(name)));

/** The configuration that a snapshot keeps. */
export const configOf = (guest: SimGuest, { config }: Pick<SimSnapshot, 'config'>): Options =>
  config ?? keptOptions(guest.config);

/** The state of memory that a snapshot has: a volume. */
export const memoryVolume = ({ config }: Pick<SimSnapshot, 'config'>): string | undefined => config?.['vmstate'];

/** A snapshot's section of the guest's file, as answers write it. */
export const wireSnapshot = async (guest: SimGuest, name: string): Promise<Readonly<Record<string, unknown>>> => {
  const snapshot = snapshotOf(guest, name);
  const { description, parent, takenAt } = snapshot;
  const options = {
    ...configOf(guest, snapshot),
    ...(description === '' ? {} : { description }),
    ...(parent === undefined ? {} : { parent }),
  };
  const entries = await Promise.all(
    Object.entries(options).map(async ([key, value]): Promise<[string, unknown]> => [
      key,
      await wireValue(guest, key, value),
    ]),
  );
  return { ...Object.fromEntries(entries), snaptime: takenAt };
};

/** Lets everything that stands on one snapshot stand on another, or on none. */
export const relink = ({ snapshots, config }: SimGuest, from: string, to: string | undefined): void => {
  for (const snapshot of snapshots) {
    if (snapshot.parent !== from) continue;
    if (to === undefined) delete snapshot.parent;
    else snapshot.parent = to;
  }
  if (config['parent'] !== from) return;
  if (to === undefined) Reflect.deleteProperty(config, 'parent');
  else config['parent'] = to;
};
