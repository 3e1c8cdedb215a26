import { flagOf, SETTINGS } from '../config/settings.ts';
import { ProxmoxError } from '../errors.ts';
import { nearest } from '../nearest.ts';

/** Arguments of a command that also takes the settings of the server. */
export interface Split {
  /** Texts of the command's own options, by name; a flag that is given has an empty one. An option of one letter is given as `-n`. */
  readonly own: ReadonlyMap<string, readonly string[]>;
  /** The settings, as they were given. */
  readonly settings: readonly string[];
  readonly operands: readonly string[];
}

/** Takes arguments apart; fails as INVALID_INPUT with the usage. `options` has the names of own options, and whether they have a value. */
export const splitArguments = (
  argv: readonly string[],
  options: Readonly<Record<string, 'value' | 'flag'>>,
  usage: string,
): Split => {
  const fail = (sentence: string): never => {
    throw new ProxmoxError('INVALID_INPUT', sentence, { next: `Usage: ${usage}` });
  };
  const own = new Map<string, string[]>();
  const [settings, operands]: [string[], string[]] = [[], []];
  const rest = [...argv];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    const [, flag, inline] = /^(--[^=]*|-[a-z](?=$|=))(?:=(.*))?$/s.exec(argument) ?? [];
    if (flag === undefined) {
      operands.push(argument);
      continue;
    }
    const name = flag.replace(/^-+/, '');
    const setting = SETTINGS.find((each) => flagOf(each) === flag);
    if (Object.hasOwn(options, name)) {
      const value = options[name] === 'flag' ? '' : (inline ?? rest.shift());
      if (value === undefined) fail(`${flag} needs a value.`);
      own.set(name, [...(own.get(name) ?? []), value ?? '']);
    } else if (setting) {
      settings.push(argument);
      const [next] = rest;
      const isValue = next !== undefined && (!setting.toggle || setting.parse(next) !== undefined);
      if (inline === undefined && isValue) settings.push(...rest.splice(0, 1));
    } else {
      const [like] = nearest(flag, [...Object.keys(options).map((each) => `--${each}`), ...SETTINGS.map(flagOf)], 1);
      fail(
        `There is no option ${JSON.stringify(flag.slice(0, 80))}${like === undefined ? '' : `; did you mean ${like}?`}`,
      );
    }
  }
  return { own, settings, operands };
};
