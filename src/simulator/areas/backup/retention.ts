/** How many backups are kept by each rule. */
export type Retention = Readonly<Record<string, number>>;

/** Reads `keep-last=3,keep-weekly=2`. */
export const retentionOf = (text: string): Retention =>
  Object.fromEntries(
    text
      .split(',')
      .map((part) => part.split('='))
      .filter(([name]) => name !== undefined && name !== '')
      .map(([name = '', value = '']) => [name, /^(?:yes|on|true)$/i.test(value) ? 1 : Number(value)]),
  );

/** Whether everything is kept: it is said so, or no rule keeps anything. */
export const keepsAll = (retention: Retention): boolean =>
  (retention['keep-all'] ?? 0) > 0 || Object.values(retention).every((count) => !(count > 0));

/** The week of a day as ISO 8601 counts it: that of its Thursday. */
const weekOf = (date: Date): string => {
  const thursday = new Date(date);
  thursday.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return `${thursday.getUTCFullYear()}/${Math.floor((thursday.getTime() - first) / 604_800_000)}`;
};

/** Each rule with the period of a moment that it keeps one backup of. */
const RULES: readonly (readonly [rule: string, period: (date: Date, index: number) => string])[] = [
  ['keep-last', (_date, index) => String(index)],
  ['keep-hourly', (date) => date.toISOString().slice(0, 13)],
  ['keep-daily', (date) => date.toISOString().slice(0, 10)],
  ['keep-weekly', weekOf],
  ['keep-monthly', (date) => date.toISOString().slice(0, 7)],
  ['keep-yearly', (date) => date.toISOString().slice(0, 4)],
];

/**
 * Which backups of one guest are kept, given the seconds since 1970 that they were made at. The rules follow one another: each looks at what
 * no earlier one decided, keeps the newest of a period, and counts no period that is kept already.
 */
export const keptMoments = (moments: readonly number[], retention: Retention): boolean[] => {
  if (keepsAll(retention)) return moments.map(() => true);
  const newestFirst = moments.map((_, index) => index).sort((a, b) => (moments[b] ?? 0) - (moments[a] ?? 0));
  const decided = new Map<number, boolean>();
  for (const [rule, period] of RULES) {
    const count = retention[rule] ?? 0;
    const periodOf = (index: number): string => period(new Date((moments[index] ?? 0) * 1000), index);
    const before = new Set([...decided].filter(([, kept]) => kept).map(([index]) => periodOf(index)));
    const fresh = new Set<string>();
    for (const index of newestFirst) {
      const name = periodOf(index);
      if (count === 0 || decided.has(index) || before.has(name)) continue;
      if (fresh.has(name)) {
        decided.set(index, false);
        continue;
      }
      if (fresh.size >= count) break;
      fresh.add(name);
      decided.set(index, true);
    }
  }
  return moments.map((_, index) => decided.get(index) ?? false);
};
