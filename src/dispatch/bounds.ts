import { ProxmoxError } from '../errors.ts';

/** What the arguments of a call may be at most, whatever tool they are for: far more than any needs, and little enough to be checked at once. */
const MOST = { depth: 16, values: 5_000, characters: 1024 ** 2, members: 500, name: 200 } as const;

/** Fails as INVALID_INPUT for arguments that are too deep, too many or too long to be looked at. */
export const checkBounds = (given: unknown): void => {
  let [values, characters] = [0, 0];
  // Without recursion: how deep they are is what is asked.
  const open: (readonly [value: unknown, depth: number])[] = [[given, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next;
    if ((values += 1) > MOST.values) throw tooMuch(`more than ${MOST.values} values`);
    if (typeof value === 'string' && (characters += value.length) > MOST.characters)
      throw tooMuch(`more than ${MOST.characters} characters`);
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= MOST.depth) throw tooMuch(`values more than ${MOST.depth} levels deep`);
    const entries = Object.entries(value);
    if (!Array.isArray(value) && entries.length > MOST.members)
      throw tooMuch(`an object with more than ${MOST.members} members`);
    for (const [name, inner] of entries) {
      if (name.length > MOST.name) throw tooMuch(`a name of more than ${MOST.name} characters`);
      open.push([inner, depth + 1]);
    }
  }
};

const tooMuch = (what: string): ProxmoxError =>
  new ProxmoxError('INVALID_INPUT', `The arguments have ${what}. Nothing was sent.`, { next: 'Give less at once.' });
