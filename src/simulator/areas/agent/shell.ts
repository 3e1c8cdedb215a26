import { openProblem, plainPath } from './files.ts';
import { outcome, PROGRAMS, type Outcome, type World } from './programs.ts';

/** Runs a command; undefined where there is no such program. */
export const run = ([path = '', ...args]: readonly string[], world: World): Outcome | undefined => {
  const name = path.replace(/^(?:\/usr)?\/s?bin\//, '');
  if (/^(?:ba|da)?sh$/.test(name)) return shell(args, world);
  return Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name]?.(args, world) : undefined;
};

const shell = (args: readonly string[], world: World): Outcome => {
  const at = args.findIndex((arg) => /^-[a-z]*c$/.test(arg));
  return script(at < 0 ? world.input : (args[at + 1] ?? ''), world);
};

/** A word, or a sign that ends a command or sends its output elsewhere. */
type Token = { readonly word: string } | { readonly sign: string };

const TOKEN = /\s*(?:(&&|\|\||>&2|>>|>|;|\||\n)|((?:"[^"]*"|'[^']*'|[^\s;&|>"'])+))/gy;

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map(([, sign, word = '']) =>
    sign === undefined ? { word: word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2') } : { sign },
  );

/** Commands of a shell, one after the other: `;`, `&&`, `||`, pipes, and output to files. Nothing else of a shell is there. */
const script = (text: string, world: World): Outcome => {
  let all = outcome();
  let input = world.input;
  let skip = false;
  for (const { words, output, end } of commandsOf(tokensOf(text))) {
    if (!skip && words.length > 0) {
      if (words[0] === 'exit') return { ...all, exit: Number(words[1] ?? all.exit) };
      const done = command(words, { ...world, input }, output);
      all = { exit: done.exit, out: all.out + done.out, err: all.err + done.err, takes: all.takes + done.takes };
      if (end === '|') all = { ...all, out: all.out.slice(0, all.out.length - done.out.length) };
      input = end === '|' ? done.out : world.input;
    }
    if (end === '&&' || end === '||') skip = end === '&&' ? all.exit !== 0 : all.exit === 0;
    else if (end !== '|') skip = false;
  }
  return all;
};

interface Command {
  readonly words: string[];
  /** Where its output goes. */
  output?: { readonly sign: string; readonly path: string };
  /** The sign that ends it. */
  end: string;
}

const commandsOf = (tokens: readonly Token[]): Command[] => {
  const commands: Command[] = [];
  let current: Command = { words: [], end: ';' };
  let target: string | undefined;
  for (const token of tokens) {
    if ('word' in token) {
      if (target === undefined) current.words.push(token.word);
      else current.output = { sign: target, path: token.word };
      target = undefined;
    } else if (token.sign === '>&2') current.output = { sign: token.sign, path: '' };
    else if (token.sign.startsWith('>')) target = token.sign;
    else {
      commands.push({ ...current, end: token.sign });
      current = { words: [], end: ';' };
    }
  }
  return [...commands, current];
};

const command = (words: readonly string[], world: World, output: Command['output']): Outcome => {
  const done = run(words, world) ?? outcome({ exit: 127, err: `sh: 1: ${words[0] ?? ''}: not found\n` });
  if (!output) return done;
  const { sign, path } = output;
  if (sign === '>&2') return { ...done, out: '', err: done.err + done.out };
  if (path === '/dev/null') return { ...done, out: '' };
  const { inside } = world;
  const file = plainPath(path);
  const problem = openProblem(inside, file, true);
  if (problem !== undefined) return outcome({ exit: 2, err: `sh: 1: cannot create ${path}: ${problem}\n` });
  inside.files.set(file, (sign === '>>' ? (inside.files.get(file) ?? '') : '') + done.out);
  return { ...done, out: '' };
};
