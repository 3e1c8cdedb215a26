import type { Facts, Finding } from './facts.ts';
import { backupFindings } from './findings/backups.ts';
import { certificateFindings } from './findings/certificates.ts';
import { guestFindings } from './findings/guests.ts';
import { haFindings } from './findings/ha.ts';
import { nodeFindings } from './findings/nodes.ts';
import { storageFindings } from './findings/storages.ts';
import { taskFindings } from './findings/tasks.ts';

/** All that is not as it should be, from facts alone; each kind at most once in a severity. */
export const findingsOf = (facts: Facts): Finding[] =>
  [nodeFindings, haFindings, guestFindings, storageFindings, taskFindings, backupFindings, certificateFindings].flatMap(
    (find) => find(facts),
  );
