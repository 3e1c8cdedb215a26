import { byText, type Problem } from '../raw.ts';

/**
 * The checked-in list of what could not be translated: kind, detail, how many places, the first of them, and why it may stay. A line
 * without a reason is one that nobody has looked at yet.
 */
export const problemTable = (problems: readonly Problem[], reasons: Readonly<Record<string, string>>): string => {
  const grouped = Map.groupBy(problems, ({ kind, detail }) => `${kind}\t${detail}`);
  const rows = [...grouped].map(([key, places]) => {
    const first = places.map(({ route, at }) => `${route} ${at}`.trim()).sort(byText)[0] ?? '';
    const kind = key.split('\t')[0] ?? '';
    return `${key.replace(/\n/g, ' ')}\t${places.length}\t${first}\t${reasons[kind] ?? ''}`.trimEnd();
  });
  return ['kind\tdetail\tplaces\tfirst\treason', ...rows.sort(byText)].join('\n') + '\n';
};
