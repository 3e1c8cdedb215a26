import { refuse } from '../../refusal.ts';
import type { Cluster, SimStorage } from '../../state.ts';
import { storageOn } from '../../volumes/volumes.ts';

/** A storage that backups can be written to. */
export const backupStorage = (cluster: Cluster, name: string, node: string): SimStorage => {
  const storage = storageOn(cluster, name, node);
  if (!storage.content.includes('backup')) {
    throw refuse(`can't use storage '${name}' for backups - wrong content type`);
  }
  return storage;
};

/** The same for a job that has begun, with all that its log says when there is none. */
export const jobStorage = (cluster: Cluster, name: string, node: string): SimStorage => {
  try {
    return backupStorage(cluster, name, node);
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    const information = `could not get storage information for '${name}': ${why}`;
    throw new Error(
      why.endsWith('wrong content type') ? information : `could not activate storage '${name}': ${why} ${information}`,
      { cause: error },
    );
  }
};
