import type { Script, TaskHandle } from './tasks.ts';
import { bareFailure, closed, failure, type WireResponse } from './wire/wire.ts';

/** Something that goes wrong on purpose. */
export type Fault =
  /** The node can't be reached: 595. */
  | { readonly kind: 'offline' }
  /** The answer takes that many milliseconds. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** The connection is closed without an answer. */
  | { readonly kind: 'reset' }
  /** The lock of the configuration file is held by somebody else: 500 after ten seconds. */
  | { readonly kind: 'lock-timeout' }
  /** A task fails when its log says this percentage; one that tells none, after its first pause. With 0 it fails at once. */
  | { readonly kind: 'task-fails'; readonly percent: number; readonly text: string }
  /** A task ends with a warning. */
  | { readonly kind: 'task-warns'; readonly text: string }
  /** Tickets count as expired. */
  | { readonly kind: 'expired-ticket' }
  /** A proxy in between answers with a page of its own. */
  | { readonly kind: 'proxy-html'; readonly status: number }
  /** The connection breaks after that many bytes of the body. */
  | { readonly kind: 'truncated'; readonly bytes: number }
  /** The clock of the host is off by that many milliseconds. */
  | { readonly kind: 'clock-skew'; readonly ms: number };

/** Where a fault shows. What is not said matches everything. */
export interface Where {
  readonly node?: string;
  readonly guest?: number;
  /** `VERB /path` or `/path`, with `*` for any text. */
  readonly path?: string;
  /** Type of a task: `qmstart`. */
  readonly task?: string;
}

export interface FaultRule {
  readonly fault: Fault;
  readonly where?: Where;
  /** How often it shows; always unless given. */
  readonly times?: number;
}

/** A request as faults see it. */
export interface Place {
  readonly verb: string;
  /** Below the format: `/nodes/pve1/status`. */
  readonly path: string;
  readonly node?: string | undefined;
  readonly guest?: number | undefined;
  /** Whether it came with a ticket, and not with a token. */
  readonly ticket: boolean;
}

/** The faults of a simulator. They can be switched on and off at any time. */
export interface Faults {
  /** Switches a fault on; the function that it gives switches it off. */
  add(rule: FaultRule): () => void;
  clear(): void;
  /** The fault of this kind that shows at a place, which then has shown once more. */
  at<Kind extends Fault['kind']>(kind: Kind, place: Place): Extract<Fault, { kind: Kind }> | undefined;
  /** The same for a task that begins. */
  ofTask<Kind extends Fault['kind']>(
    kind: Kind,
    task: { readonly node: string; readonly type: string; readonly id: string },
  ): Extract<Fault, { kind: Kind }> | undefined;
}

interface Active {
  readonly rule: FaultRule;
  left: number;
}

/** No faults at first. */
export const createFaults = (rules: readonly FaultRule[] = []): Faults => {
  let active: Active[] = [];
  const add = (rule: FaultRule): (() => void) => {
    const entry = { rule, left: rule.times ?? Infinity };
    active = [...active, entry];
    return () => {
      active = active.filter((each) => each !== entry);
    };
  };
  const take = <Kind extends Fault['kind']>(
    kind: Kind,
    shows: (where: Where) => boolean,
  ): Extract<Fault, { kind: Kind }> | undefined => {
    const found = active.find(({ rule, left }) => left > 0 && rule.fault.kind === kind && shows(rule.where ?? {}));
    if (!found) return undefined;
    found.left--;
    return found.rule.fault as Extract<Fault, { kind: Kind }>;
  };
  for (const rule of rules) add(rule);
  return {
    add,
    clear: () => {
      active = [];
    },
    at: (kind, place) => (active.length === 0 ? undefined : take(kind, (where) => showsAt(where, place))),
    ofTask: (kind, { node, type, id }) =>
      active.length === 0
        ? undefined
        : take(
            kind,
            ({ node: on = node, task = type, guest = Number(id) }) =>
              on === node && task === type && (Object.is(guest, Number(id)) || String(guest) === id),
          ),
  };
};

const showsAt = ({ node, guest, path, task }: Where, place: Place): boolean =>
  task === undefined &&
  (node === undefined || node === place.node) &&
  (guest === undefined || guest === place.guest) &&
  (path === undefined || glob(path).test(path.startsWith('/') ? place.path : `${place.verb} ${place.path}`));

const glob = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

/** How long a host waits for a lock, in milliseconds. */
const LOCK_MS = 10_000;

/** What a fault makes of a request before anybody looks at it; undefined where none shows. */
export const faultBefore = (faults: Faults, place: Place): WireResponse | undefined => {
  if (faults.at('reset', place)) return closed;
  const proxy = faults.at('proxy-html', place);
  if (proxy) return proxyPage(proxy.status);
  if (place.ticket && faults.at('expired-ticket', place)) return bareFailure(401, 'Authentication failed!');
  if (place.verb !== 'GET' && faults.at('lock-timeout', place)) {
    return { ...failure(500, `${lockText(place)}\n`), delayMs: LOCK_MS };
  }
  return undefined;
};

/** What a fault makes of an answer. */
export const faultAfter = (faults: Faults, place: Place, answer: WireResponse): WireResponse => {
  const slow = faults.at('slow', place);
  const cut = faults.at('truncated', place);
  return {
    ...answer,
    ...(slow ? { delayMs: (answer.delayMs ?? 0) + slow.ms } : {}),
    ...(cut ? { cutAt: cut.bytes } : {}),
  };
};

const PAGES: Readonly<Record<number, string>> = {
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Time-out',
};

const proxyPage = (status: number): WireResponse => {
  const reason = PAGES[status] ?? (status === 200 ? 'OK' : 'Error');
  return {
    status,
    reason,
    headers: [
      ['Content-Type', 'text/html'],
      ['Connection', 'close'],
    ],
    body: `<html>\r\n<head><title>${status} ${reason}</title></head>\r\n<body><h1>${status} ${reason}</h1></body>\r\n</html>\r\n`,
  };
};

const lockText = ({ path, guest }: Place): string => {
  const kind = /^\/nodes\/[^/]+\/(qemu|lxc)\//.exec(path)?.[1];
  if (kind === 'qemu') return `can't lock file '/var/lock/qemu-server/lock-${guest ?? 0}.conf' - got timeout`;
  if (kind === 'lxc') return `can't lock file '/run/lock/lxc/pve-config-${guest ?? 0}.lock' - got timeout`;
  return "error during cfs-locked 'file-datacenter_cfg' operation: got lock request timeout";
};

/** A task's script with the faults that were switched on for it. */
export const faulty = (
  faults: Faults,
  task: { readonly node: string; readonly type: string; readonly id: string },
  script: Script,
): Script => {
  const fails = faults.ofTask('task-fails', task);
  const warns = faults.ofTask('task-warns', task);
  if (!fails && !warns) return script;
  return function* (handle) {
    if (warns) handle.warn(warns.text);
    if (!fails) {
      yield* script(handle);
      return;
    }
    if (fails.percent === 0) throw new Error(fails.text);
    yield* failing(script, handle, fails, TELLS_PROGRESS.test(task.type));
  };
};

// The other kinds of tasks write no percentage into their log.
const TELLS_PROGRESS = /^(?:vzdump|qmrestore|qmmove|download)$/;

const failing = function* (
  script: Script,
  handle: TaskHandle,
  { percent, text }: { readonly percent: number; readonly text: string },
  tells: boolean,
): Generator<number, void> {
  const watched: TaskHandle = {
    ...handle,
    log: (line) => {
      const found = /(\d+(?:\.\d+)?) ?%/.exec(line)?.[1];
      if (found !== undefined && Number(found) >= percent) throw new Error(text);
      handle.log(line);
    },
  };
  const inner = script(watched);
  try {
    for (let next = inner.next(); !next.done; next = inner.next()) {
      yield next.value;
      // The script learns of it as of any other failure, and cleans up.
      if (!tells) inner.throw(new Error(text));
    }
    throw new Error(text);
  } finally {
    // Where the task is aborted the script is too.
    inner.return();
  }
};
