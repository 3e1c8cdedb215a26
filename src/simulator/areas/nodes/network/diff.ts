const CONTEXT = 3;

/** One line of a comparison: in both files, only in the old, or only in the new. */
interface Line {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
}

/** The lines of both files in one sequence, with as many as possible in both. */
const merged = (old: readonly string[], fresh: readonly string[]): Line[] => {
  // Length of the longest common part of what begins at each pair of lines.
  const common = Array.from({ length: old.length + 1 }, () => new Uint32Array(fresh.length + 1));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      const length = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      common[i]?.fill(length, j, j + 1);
    }
  }
  const lines: Line[] = [];
  for (let [i, j] = [0, 0]; i < old.length || j < fresh.length;) {
    const [left, right] = [old[i], fresh[j]];
    if (left !== undefined && left === right) {
      lines.push({ mark: ' ', text: left });
      [i, j] = [i + 1, j + 1];
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ mark: '-', text: left });
      i++;
    } else {
      lines.push({ mark: '+', text: right ?? '' });
      j++;
    }
  }
  return lines;
};

/** Where changes are, with what stands around them: first and last index of each part. */
const partsOf = (lines: readonly Line[]): [from: number, to: number][] => {
  const parts: [number, number][] = [];
  lines.forEach(({ mark }, i) => {
    if (mark === ' ') return;
    const last = parts.at(-1);
    if (last && i - CONTEXT <= last[1] + 1) last[1] = i + CONTEXT;
    else parts.push([Math.max(0, i - CONTEXT), i + CONTEXT]);
  });
  return parts.map(([from, to]) => [from, Math.min(to, lines.length - 1)]);
};

const range = (start: number, length: number): string =>
  length === 1 ? String(start) : `${length === 0 ? start - 1 : start},${length}`;

/** What a second text has other than the first, as the usual tool for that writes it: empty where nothing. */
export const unifiedDiff = (old: string, fresh: string, oldName: string, freshName: string): string => {
  const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');
  const lines = merged(linesOf(old), linesOf(fresh));
  const hunks = partsOf(lines).map(([from, to]) => {
    const [ahead, inside] = [lines.slice(0, from), lines.slice(from, to + 1)];
    const count = (among: readonly Line[], other: Line['mark']): number =>
      among.filter(({ mark }) => mark !== other).length;
    const head = `@@ -${range(count(ahead, '+') + 1, count(inside, '+'))} +${range(count(ahead, '-') + 1, count(inside, '-'))} @@`;
    return [head, ...inside.map(({ mark, text }) => `${mark}${text}`)].join('\n');
  });
  return hunks.length === 0 ? '' : `--- ${oldName}\n+++ ${freshName}\n${hunks.join('\n')}\n`;
};
