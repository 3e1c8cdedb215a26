import { formatUpid } from '../rules/upid.ts';

/** What runs a task: each value it yields is a pause in milliseconds. It ends well when it returns, and badly when it throws. */
export type Script = (task: TaskHandle) => Generator<number, void>;

/** What a script is given of its task. */
export interface TaskHandle {
  log(line: string): void;
  /** A line that counts: the task then ends with `WARNINGS: n`. */
  warn(line: string): void;
  /** The moment that is simulated, in milliseconds since 1970. */
  now(): number;
  /** Tells what the task ends with where it is aborted; `received interrupt` unless told. */
  endsAs(exit: string): void;
}

/** A task as the cluster knows it; times in seconds since 1970. */
export interface Task {
  readonly upid: string;
  readonly node: string;
  readonly pid: number;
  readonly pstart: number;
  readonly startedAt: number;
  readonly type: string;
  readonly id: string;
  /** `user@realm`, or `user@realm!token`. */
  readonly user: string;
  readonly lines: readonly string[];
  readonly endedAt?: number;
  /** `OK`, `WARNINGS: n`, or the text of the error; absent while it runs. */
  readonly exit?: string;
}

/** Who begins what, and where. */
export interface Beginning {
  readonly node: string;
  readonly type: string;
  readonly id: string;
  readonly user: string;
}

/** The tasks of a cluster. Time stands still between requests: whatever was due in between happens when the next one comes, in its order. */
export interface Tasks {
  begin(beginning: Beginning, script: Script): Task;
  /** Runs what is no task: it is in no list, and its log goes nowhere. */
  behind(script: Script): void;
  /** Lets everything happen that is due until now. */
  advance(): void;
  /** Lets every task that runs come to its end at once, as if its pauses took no time; where one is named, only until that has ended. */
  settle(upid?: string): void;
  find(upid: string): Task | undefined;
  /** All tasks, the newest first. */
  list(): readonly Task[];
  /** Ends a task that runs; nothing where it has ended. */
  abort(upid: string): void;
}

interface Running extends Task {
  lines: string[];
  endedAt?: number;
  exit?: string;
  script?: Generator<number, void> | undefined;
  /** When the script goes on, in milliseconds. */
  dueAt: number;
  warnings: number;
  abortedAs: string;
}

const FIRST_PID = 20_000;
// Real hosts write a log for years; here the last tasks are enough.
const KEPT = 2_000;

/** Tasks whose scripts run by the given clock (milliseconds since 1970). */
export const createTasks = (now: () => number): Tasks => {
  const begunAt = now();
  let tasks: Running[] = [];
  // Those that have not ended yet: few, while the list is long.
  const running = new Set<Running>();
  let pid = FIRST_PID;
  // A task that a script begins gets its turn when that script pauses: scripts never run within each other.
  let stepping: Running | undefined;

  /** What begins within a script begins at that script's moment, however late that is looked at. */
  const moment = (): number => stepping?.dueAt ?? now();

  const end = (task: Running, exit: string, at: number): void => {
    task.script = undefined;
    running.delete(task);
    task.exit = exit;
    task.endedAt = Math.floor(at / 1000);
    task.lines.push(exit === 'OK' ? 'TASK OK' : /^WARNINGS: \d+$/.test(exit) ? `TASK ${exit}` : `TASK ERROR: ${exit}`);
  };

  /** Runs a script up to its next pause. */
  const step = (task: Running, script: Generator<number, void>): void => {
    stepping = task;
    try {
      const { done, value } = script.next();
      if (done) end(task, task.warnings > 0 ? `WARNINGS: ${task.warnings}` : 'OK', task.dueAt);
      else task.dueAt += value;
    } catch (error) {
      end(task, error instanceof Error ? error.message : 'unknown error', task.dueAt);
    } finally {
      stepping = undefined;
    }
  };

  /** Makes a script run from now on. */
  const run = ({ node, type, id, user }: Beginning, script: Script): Running => {
    const startedAt = Math.floor(moment() / 1000);
    const pstart = Math.floor((moment() - begunAt) / 10) + 500_000;
    pid += 7;
    const upid = formatUpid({ node, pid, pstart, startedAt, type, id, user });
    const task: Running = {
      upid,
      node,
      pid,
      pstart,
      startedAt,
      type,
      id,
      user,
      lines: [],
      dueAt: moment(),
      warnings: 0,
      abortedAs: 'received interrupt',
    };
    const handle: TaskHandle = {
      log: (line) => task.lines.push(line),
      warn: (line) => {
        task.warnings++;
        task.lines.push(`WARN: ${line}`);
      },
      now: () => task.dueAt,
      endsAs: (exit) => {
        task.abortedAs = exit;
      },
    };
    task.script = script(handle);
    running.add(task);
    return task;
  };

  const due = (until: number): Running | undefined =>
    [...running]
      .filter((task) => task.dueAt <= until)
      .reduce<Running | undefined>((first, task) => (first && first.dueAt <= task.dueAt ? first : task), undefined);

  return {
    begin(beginning, script) {
      const task = run(beginning, script);
      tasks = [task, ...tasks].slice(0, KEPT);
      return task;
    },
    behind(script) {
      run({ node: '', type: '', id: '', user: '' }, script);
    },
    advance() {
      if (stepping) return;
      const until = now();
      for (let task = due(until); task?.script; task = due(until)) step(task, task.script);
    },
    settle(upid) {
      if (stepping) return;
      // They take turns as their pauses would have it, though no time goes by.
      const spent = new Map<Running, number>();
      let elapsed = 0;
      const next = (): Running | undefined => {
        for (const task of running) if (!spent.has(task)) spent.set(task, elapsed);
        return [...running].reduce<Running | undefined>(
          (first, task) => (first && (spent.get(first) ?? 0) <= (spent.get(task) ?? 0) ? first : task),
          undefined,
        );
      };
      const isOver = (): boolean => upid !== undefined && ![...running].some((task) => task.upid === upid);
      for (let task = next(); task?.script && !isOver(); task = next()) {
        const at = task.dueAt;
        elapsed = spent.get(task) ?? 0;
        step(task, task.script);
        spent.set(task, elapsed + task.dueAt - at);
        task.dueAt = at;
      }
    },
    find: (upid) => tasks.find((task) => task.upid === upid),
    list: () => tasks,
    abort(upid) {
      const task = tasks.find((each) => each.upid === upid);
      if (!task?.script) return;
      try {
        task.script.return();
      } finally {
        end(task, task.abortedAs, moment());
      }
    },
  };
};
