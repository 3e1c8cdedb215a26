import type { Resources } from '../../inventory/resources.ts';
import type { TaskEntry } from '../tasks/entries.ts';

/** A service, a node or the whole of high availability, as its manager sees it. */
export interface HaEntry {
  /** `service:vm:100`, `lrm:pve1`, `master`, `fencing`. */
  readonly id: string;
  readonly type: string;
  readonly node: string;
  readonly status: string;
  readonly state?: string | undefined;
}

/** A certificate of a node's web server or of its authority. `until` is in seconds since 1970. */
export interface Certificate {
  readonly node: string;
  readonly file: string;
  readonly until: number;
}

/** The newest backup of each guest by number, in seconds since 1970. */
export interface Backups {
  /** Guests whose backups on some storage the server can not see. */
  readonly hidden: ReadonlySet<number>;
  readonly newest: ReadonlyMap<number, number>;
  /** Whether every storage for backups could be read. */
  readonly complete: boolean;
}

/** What the health of a cluster is judged by; a part that could not be had is absent. */
export interface Facts {
  /** Seconds since 1970. */
  readonly now: number;
  readonly resources: Resources;
  /** The release of each node that told it. */
  readonly releases: ReadonlyMap<string, string>;
  /** Absent for a node that is in no cluster. */
  readonly name?: string;
  readonly quorate?: boolean;
  readonly ha?: readonly HaEntry[];
  /** The tasks that every node has sent round: what runs and the last that ended; without Sys.Audit on / only one's own. */
  readonly tasks?: readonly TaskEntry[];
  readonly certificates?: readonly Certificate[];
  /** Numbers of guests that no backup job covers. */
  readonly uncovered?: ReadonlySet<number>;
  readonly backups?: Backups;
  /** A backup that is older than these days is too old. */
  readonly backupDays: number;
}

export const SEVERITIES = ['critical', 'warning', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One thing that is not as it should be, in one line of ours: what, where, since when, and the call that shows more. */
export interface Finding {
  readonly severity: Severity;
  /** Names it among those of its severity. */
  readonly kind: string;
  readonly text: string;
}
