import type { FactChange, MethodChange, SchemaDiff } from './compare.ts';
import { changesInWords, permissionInWords } from './words.ts';

/** A part of the report: groups of what changed alike, each with the places where. */
interface Section {
  readonly title: string;
  readonly groups: readonly Group[];
}

interface Group {
  readonly what: string;
  readonly where: readonly string[];
}

/** The report as plain text, to be read in a terminal. */
export const textReport = (diff: SchemaDiff): string =>
  [
    `Proxmox VE ${diff.from} → ${diff.to}`,
    ...summary(diff).map((line) => `  ${line}`),
    ...sections(diff).flatMap(({ title, groups }) => [
      '',
      title,
      ...groups.flatMap(({ what, where }) => [`  ${what}`, ...where.map((place) => `      ${place}`)]),
    ]),
    '',
  ].join('\n');

/** The report as Markdown, for a pull request or a page. */
export const markdownReport = (diff: SchemaDiff): string =>
  [
    `# Proxmox VE ${diff.from} → ${diff.to}`,
    '',
    ...summary(diff).map((line) => `- ${line}`),
    ...sections(diff).flatMap(({ title, groups }) => [
      '',
      `## ${title}`,
      '',
      ...groups.flatMap(({ what, where }) => [`- ${code(what)}`, ...where.map((place) => `  - ${code(place)}`)]),
    ]),
    '',
  ].join('\n');

// Routes and facts have braces, stars and brackets that Markdown would read.
const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``;

const summary = ({ added, removed, changed }: SchemaDiff): string[] => {
  const sum = (of: (change: MethodChange) => number): number =>
    changed.reduce((total, change) => total + of(change), 0);
  const permissions = changed.filter(({ method }) => method.some(({ fact }) => fact === 'permissions')).length;
  return [
    `methods: ${added.length} added, ${removed.length} removed`,
    `parameters of kept methods: ${sum((change) => change.added.length)} added, ${sum((change) => change.removed.length)} removed, ${sum((change) => change.changed.length)} changed`,
    `permissions changed: ${permissions}; answers changed: ${changed.filter(({ answer }) => answer.length > 0).length}`,
  ];
};

const sections = ({ added, removed, changed }: SchemaDiff): Section[] =>
  [
    {
      title: 'Methods added',
      groups: alone(added.map(({ route, risk, reviewed }) => `${route} (${risk}${reviewed ? '' : ', not reviewed'})`)),
    },
    { title: 'Methods removed', groups: alone(removed) },
    {
      title: 'Path variables renamed',
      groups: alone(
        changed.flatMap(({ route, formerPath }) =>
          formerPath === undefined ? [] : [`${route}, before ${formerPath}`],
        ),
      ),
    },
    {
      title: 'Parameters added',
      groups: grouped(
        changed.flatMap(({ route, added: parameters }) =>
          parameters.map(({ name, required, raises }): Entry => {
            const notes = [...(required ? ['required'] : []), ...(raises === undefined ? [] : [`raises to ${raises}`])];
            return { what: notes.length > 0 ? `${name} (${notes.join(', ')})` : name, route };
          }),
        ),
      ),
    },
    {
      title: 'Parameters removed',
      groups: grouped(changed.flatMap(({ route, removed: names }) => names.map((what): Entry => ({ what, route })))),
    },
    {
      title: 'Parameters changed',
      groups: grouped(
        changed.flatMap(({ route, changed: parameters }) =>
          parameters.map(({ name, changes }): Entry => ({ what: changesInWords(changes), route, name })),
        ),
      ),
    },
    { title: 'Permissions changed', groups: grouped(changed.flatMap((change) => methodEntries(change, isPermission))) },
    {
      title: 'Tokens and risk changed',
      groups: grouped(changed.flatMap((change) => methodEntries(change, (fact) => !isPermission(fact)))),
    },
    {
      title: 'Answers changed',
      groups: grouped(
        changed
          .filter(({ answer }) => answer.length > 0)
          .map(({ route, answer }): Entry => ({ what: answerInWords(answer), route })),
      ),
    },
  ].filter(({ groups }) => groups.length > 0);

const isPermission = (fact: string): boolean => fact === 'permissions';

const methodEntries = ({ route, method }: MethodChange, wanted: (fact: string) => boolean): Entry[] =>
  method
    .filter(({ fact }) => wanted(fact))
    .map(({ fact, from = '', to = '' }) => ({
      what: isPermission(fact) ? `${permissionInWords(from)} → ${permissionInWords(to)}` : `${fact} ${from} → ${to}`,
      route,
    }));

interface Entry {
  readonly what: string;
  readonly route: string;
  /** The parameter, where `what` does not name it. */
  readonly name?: string;
}

const alone = (lines: readonly string[]): Group[] => lines.map((what) => ({ what, where: [] }));

/** What changed alike stands together: a new option of every disk is one entry. */
const grouped = (entries: readonly Entry[]): Group[] =>
  [...Map.groupBy(entries, ({ what }) => what)].map(([what, members]) => ({
    what,
    where: [...Map.groupBy(members, ({ route }) => route)].map(([route, at]) => {
      const names = at.flatMap(({ name }) => (name === undefined ? [] : [name]));
      return names.length > 0 ? `${route}: ${names.join(', ')}` : route;
    }),
  }));

const MOST = 6;

/** What an answer has otherwise, its members by name only: `+ a, b; − c; otherwise d`. */
const answerInWords = (changes: readonly FactChange[]): string => {
  const kinds = { '+': new Set<string>(), '−': new Set<string>(), otherwise: new Set<string>() };
  for (const { fact, from, to } of changes) {
    const path = [...fact.matchAll(/(?:member|key) ([^:]+): /g)].map(([, name = '']) => name);
    const whole = fact.endsWith(': type') && path.length > 0;
    const name = path.length > 0 ? path.join('.') : fact.replace(/^(?:items: )+/, '');
    kinds[whole && from === undefined ? '+' : whole && to === undefined ? '−' : 'otherwise'].add(name);
  }
  const whole = new Set([...kinds['+'], ...kinds['−']]);
  const parts = Object.entries(kinds).flatMap(([kind, names]) => {
    // What came with a member, or went with it, is not told again.
    const list = [...names].filter(
      (name) => !ancestors(name).some((above) => whole.has(above)) && (kind !== 'otherwise' || !whole.has(name)),
    );
    const shown = list.slice(0, MOST).join(', ');
    return list.length === 0 ? [] : [`${kind} ${shown}${list.length > MOST ? ` and ${list.length - MOST} more` : ''}`];
  });
  return parts.join('; ');
};

/** `a.b.c` → a, a.b. */
const ancestors = (name: string): string[] =>
  name
    .split('.')
    .slice(0, -1)
    .map((_, i, steps) => steps.slice(0, i + 1).join('.'));
