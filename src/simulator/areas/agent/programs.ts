import type { SimGuest, SimSystem } from '../../state.ts';
import { folderOf, openProblem, plainPath } from './files.ts';
import { bytesOf, type Inside } from './inside.ts';
import { hostnameOf } from './systems.ts';

/** Where a program runs, and what it is given. */
export interface World {
  readonly inside: Inside;
  readonly system: SimSystem;
  readonly guest: SimGuest;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly input: string;
}

/** How a program ends, and how many milliseconds it takes until then. */
export interface Outcome {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  readonly takes: number;
}

/** An outcome: that of a program that did well and said nothing, but for what is told. */
export const outcome = (told: Partial<Outcome> = {}): Outcome => ({ exit: 0, out: '', err: '', takes: 0, ...told });

type Program = (args: readonly string[], world: World) => Outcome;

const says = (text: string): Outcome => outcome({ out: bytesOf(`${text}\n`) });

const fails = (err: string): Outcome => outcome({ exit: 1, err: `${err}\n` });

const operands = (args: readonly string[]): string[] => args.filter((arg) => !arg.startsWith('-'));

const echo: Program = ([first, ...rest]) =>
  first === '-n' ? outcome({ out: rest.join(' ') }) : outcome({ out: `${[first ?? '', ...rest].join(' ')}\n` });

const cat: Program = (args, { inside, input }) => {
  if (args.length === 0) return outcome({ out: input });
  let out = '';
  let err = '';
  for (const name of args) {
    const problem = name === '-' ? undefined : openProblem(inside, plainPath(name), false);
    if (problem === undefined) out += name === '-' ? input : (inside.files.get(plainPath(name)) ?? '');
    else err += `cat: ${name}: ${problem}\n`;
  }
  return outcome({ out, err, exit: err === '' ? 0 : 1 });
};

const UNITS: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 };

const sleep: Program = ([time = '']) => {
  const [, value, unit = ''] = /^(\d+(?:\.\d+)?)([smhd]?)$/.exec(time) ?? [];
  if (value === undefined)
    return fails(time === '' ? 'sleep: missing operand' : `sleep: invalid time interval '${time}'`);
  return outcome({ takes: Number(value) * (UNITS[unit] ?? 1) * 1000 });
};

const list: Program = (args, { inside }) => {
  const name = operands(args)[0] ?? '/root';
  const path = plainPath(name);
  if (inside.files.has(path)) return outcome({ out: `${name}\n` });
  if (!inside.folders.has(path)) {
    return outcome({ exit: 2, err: `ls: cannot access '${name}': No such file or directory\n` });
  }
  const within = [...inside.files.keys(), ...inside.folders].filter((each) => each !== '/' && folderOf(each) === path);
  return outcome({
    out: within
      .map((each) => `${each.slice(each.lastIndexOf('/') + 1)}\n`)
      .sort()
      .join(''),
  });
};

const makeFolder: Program = (args, { inside }) => {
  const parents = args.includes('-p');
  for (const name of operands(args)) {
    const path = plainPath(name);
    const there = inside.folders.has(path) || inside.files.has(path);
    if (there && !(parents && inside.folders.has(path))) {
      return fails(`mkdir: cannot create directory '${name}': File exists`);
    }
    if (!parents && !inside.folders.has(folderOf(path))) {
      return fails(`mkdir: cannot create directory '${name}': No such file or directory`);
    }
    for (let each = path; !inside.folders.has(each); each = folderOf(each)) inside.folders.add(each);
  }
  return outcome();
};

const remove: Program = (args, { inside }) => {
  const has = (letter: string): boolean => args.some((arg) => /^-[a-zA-Z]+$/.test(arg) && arg.includes(letter));
  for (const name of operands(args)) {
    const path = plainPath(name);
    if (inside.folders.has(path) && !has('r')) return fails(`rm: cannot remove '${name}': Is a directory`);
    if (!inside.folders.has(path) && !inside.files.has(path) && !has('f')) {
      return fails(`rm: cannot remove '${name}': No such file or directory`);
    }
    const below = (each: string): boolean => each === path || each.startsWith(`${path}/`);
    for (const file of [...inside.files.keys()].filter(below)) inside.files.delete(file);
    for (const folder of [...inside.folders].filter(below)) inside.folders.delete(folder);
  }
  return outcome();
};

const touch: Program = (args, { inside }) => {
  for (const name of operands(args)) {
    const path = plainPath(name);
    const problem = inside.folders.has(path) ? undefined : openProblem(inside, path, true);
    if (problem !== undefined) return fails(`touch: cannot touch '${name}': ${problem}`);
    if (!inside.folders.has(path) && !inside.files.has(path)) inside.files.set(path, '');
  }
  return outcome();
};

const uname: Program = ([option = '-s'], { system, guest }) => {
  const { osinfo } = system;
  const parts: Readonly<Record<string, string>> = {
    '-s': 'Linux',
    '-n': hostnameOf(system, guest),
    '-r': osinfo['kernel-release'] ?? '',
    '-v': osinfo['kernel-version'] ?? '',
    '-m': osinfo['machine'] ?? '',
  };
  return says(option === '-a' ? [...Object.values(parts), 'GNU/Linux'].join(' ') : (parts[option] ?? 'Linux'));
};

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const date: Program = ([format], { now }) => {
  const at = new Date(now);
  const [, day, month, year] = at.toUTCString().split(/,? /);
  const time = at.toISOString().slice(11, 19);
  const seconds = String(Math.floor(now / 1000));
  const shown =
    format === '+%s'
      ? seconds
      : `${DAYS[at.getUTCDay()] ?? ''} ${month ?? ''} ${Number(day)} ${time} UTC ${year ?? ''}`;
  return says(shown);
};

/** The programs that a guest has, by name. */
export const PROGRAMS: Readonly<Record<string, Program>> = {
  cat,
  date,
  echo,
  false: () => outcome({ exit: 1 }),
  hostname: (_args, { system, guest }) => says(hostnameOf(system, guest)),
  id: () => says('uid=0(root) gid=0(root) groups=0(root)'),
  ls: list,
  mkdir: makeFolder,
  pwd: () => says('/'),
  rm: remove,
  sleep,
  touch,
  true: () => outcome(),
  uname,
  whoami: () => says('root'),
};
