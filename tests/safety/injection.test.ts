import { describe, expect, it } from 'vitest';
import { tools } from '../../src/tools/index.ts';
import type { Tool } from '../../src/tools/define.ts';
import { data, fakeHost, refusal, type Seen } from '../support/msw.ts';
import { elsewhere } from '../support/operator.ts';
import { openWorld, type Outcome } from '../support/world.ts';
import { CANARY, CORPUS } from './corpus.ts';

const host = fakeHost();
const all = await Promise.all(Object.values(tools).map((load) => load()));

/** Controls besides line breaks and tabs, and everything that has no width or turns the direction round. */
const INVISIBLE = /[^\P{Cc}\n\t]|\p{Cf}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}|\p{Cs}/u;

/** What a text says outside its fences, and the mark of these; the first mark is the server's, for nobody else writes outside them. */
const readFences = (text: string): { readonly outside: string; readonly mark: string | undefined } => {
  const mark = /<untrusted-([0-9a-f]{12})[ >]/.exec(text)?.[1];
  if (mark === undefined) return { outside: text, mark };
  const outside = text.replace(
    new RegExp(`<untrusted-${mark}(?: source="[^"]*")?>[^]*?</untrusted-${mark}>`, 'g'),
    '▒',
  );
  return { outside, mark };
};

/** What has to be as it is for the server to find its way; every other text of an answer may be anybody's. */
const STRUCTURE = new Set(['type', 'id', 'vmid', 'node', 'storage', 'upid', 'status', 'digest', 'volid', 'key']);

const planted = (value: unknown, text: string, isKept: (name: string) => boolean, name = ''): unknown => {
  if (typeof value === 'string') return isKept(name) ? value : text;
  if (Array.isArray(value)) return value.map((each) => planted(each, text, isKept, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, planted(inner, text, isKept, key)]));
};

type Rewrite = (response: Response, request: Seen) => Promise<Response>;

const inAnswers =
  (text: string, isKept: (name: string) => boolean): Rewrite =>
  async (response, { method }) => {
    if (method !== 'GET' || !response.ok) return response;
    const { data: content } = (await response.json()) as { data: unknown };
    return data(planted(content, text, isKept));
  };

const everywhere = (text: string): Rewrite => inAnswers(text, (name) => STRUCTURE.has(name) || name === 'exitstatus');

/** The ways in which a text of somebody else reaches an answer. */
const WAYS: Readonly<Record<string, (text: string) => Rewrite>> = {
  'in everything that the cluster tells': everywhere,
  'as names of nodes, storages and volumes, and as states': (text) =>
    inAnswers(text, (name) => !['name', 'node', 'storage', 'volid', 'status', 'pool', 'tags', 'lock'].includes(name)),
  'as the reason of a refusal':
    (text) =>
    (response, { path }) =>
      Promise.resolve(path.startsWith('/cluster/') ? response : refusal(500, 'No', { [text]: text, net0: text })),
  'as the end and the log of a task':
    (text) =>
    (response, { path }) =>
      path.includes('/tasks/')
        ? inAnswers(text, (name) => name === 'status')(response, { method: 'GET' } as Seen)
        : Promise.resolve(response),
};

/** The task that `answerWith` begins. */
const UPID = 'UPID:pve1:00004E27:0007A120:6955B900:qmstart:105:root@pam!demo:';

/** Arguments with which a tool shows the most. */
const argumentsFor = ({ name, example, input }: Tool): Record<string, unknown> => {
  const properties = Object.keys(input.properties);
  return {
    ...(example as Record<string, unknown>),
    ...(properties.includes('upid') ? { upid: UPID } : {}),
    ...(properties.includes('guest') && name.startsWith('pve_guest') ? { guest: '105' } : {}),
    ...(name === 'pve_guest_get' ? { include: ['status', 'config', 'pending', 'addresses', 'snapshots'] } : {}),
    ...(name === 'pve_node_get'
      ? { include: ['status', 'services', 'updates', 'certificates', 'subscription', 'disks', 'network'] }
      : {}),
    ...(name === 'pve_cluster_log' ? { severity: undefined } : {}),
    ...(properties.includes('columns') ? { columns: undefined } : {}),
    ...(properties.includes('content') ? { content: undefined } : {}),
    ...(name === 'pve_guest_list' ? { status: undefined, tag: undefined } : {}),
  };
};

const answerWith = async (tool: Tool, rewrite: Rewrite, more: object = {}): Promise<Outcome> => {
  const world = await openWorld(host, { rewrite });
  // Where nothing was done there is nothing to tell of.
  if (/^pve_(?:cluster|task)_/.test(tool.name)) await elsewhere(world, 'POST /nodes/pve1/qemu/105/status/start');
  return world.call(tool.name, { ...argumentsFor(tool), ...more });
};

/** Every tool as it shows the most, and what would make an answer too long to be compared. */
const shown: readonly (readonly [name: string, tool: Tool, more: object])[] = all.flatMap((tool) => [
  [tool.name, tool, {}] as const,
  ...(tool.name === 'pve_guest_get' ? [['the summary of pve_guest_get', tool, { include: ['summary'] }] as const] : []),
]);

/** The texts that a tool is tried with in one way: all of them in the one that reaches everywhere, else a third, another one for each tool. */
const textsFor = (way: string, tool: Tool): readonly string[] => {
  const ways = Object.keys(WAYS);
  const turn = all.indexOf(tool) + ways.indexOf(way);
  return way === ways[0] ? CORPUS : CORPUS.filter((_, i) => i % 3 === turn % 3);
};

describe.each(Object.entries(WAYS))('hostile text %s', (name, way) => {
  it.each(shown)(
    'is fenced by %s',
    async (_, tool, more) => {
      const harmless = readFences((await answerWith(tool, way('two words'), more)).text);
      for (const text of textsFor(name, tool)) {
        const answer = await answerWith(tool, way(text), more);
        const { outside, mark } = readFences(answer.text);
        expect(answer.text, 'invisible characters').not.toMatch(INVISIBLE);
        expect(outside, JSON.stringify(answer.text.slice(0, 2_000))).not.toContain(CANARY);
        // Whatever somebody writes has no say in what stands outside.
        expect(asLongAs(harmless.outside, outside)).toEqual(linesOf(outside));
        expect(mark === undefined || mark !== harmless.mark).toBe(true);
        for (const message of answer.progress) expect(message).not.toMatch(INVISIBLE);
      }
    },
    120_000,
  );
});

describe('hostile text', () => {
  it('is enough of it, each another one', () => {
    expect(new Set(CORPUS).size).toBeGreaterThanOrEqual(60);
    expect(CORPUS.filter((text) => !text.includes(CANARY))).toEqual([]);
  });

  it.each(all.filter(({ input }) => 'format' in input.properties).map((tool) => [tool.name, tool] as const))(
    'stays inside the texts of JSON that %s answers',
    async (_name, tool) => {
      for (const text of CORPUS) {
        const { text: json, structured } = await answerWith(tool, everywhere(text), { format: 'json' });
        expect(JSON.parse(json)).toEqual(structured);
        expect(json).not.toMatch(INVISIBLE);
        expect(json.length).toBeLessThan(100_000);
      }
    },
  );

  it('does not reach the question to a person, or what a dry run says in our words', async () => {
    for (const text of CORPUS) {
      const questions: string[] = [];
      const person = (question: string) => {
        questions.push(question);
        return { action: 'decline' as const };
      };
      const world = await openWorld(host, { rewrite: everywhere(text), person });
      const given = { guest: '105', unset: ['scsi0'], tags_add: ['new'] };
      await world.call('pve_guest_configure', given);
      expect(questions).toHaveLength(1);
      expect(questions[0]).not.toMatch(INVISIBLE);
      expect(questions[0]?.split('\n').filter((line) => line.includes(CANARY))).toEqual([]);
      const { text: plan } = await world.call('pve_guest_configure', { ...given, dry_run: true });
      expect(readFences(plan).outside).not.toContain(CANARY);
    }
  });
});

/** The lines outside of fences, but how many rows a list shows and what was cut: a text has a say in that by its length alone. */
const linesOf = (outside: string): string[] =>
  outside
    .replace(/^# (?:\d+ of )?\d+ rows(?:;.*)?$/m, '# rows')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# cut: '));

const isRemark = (line: string): boolean => line.startsWith('# ');

/** Those lines of an answer that another one, which may have been cut, has to have too. */
const asLongAs = (harmless: string, outside: string): string[] => {
  const lines = linesOf(harmless);
  if (!outside.includes('\n# cut: ')) return lines;
  const body = linesOf(outside).filter((line) => !isRemark(line)).length;
  return [...lines.filter((line) => !isRemark(line)).slice(0, body), ...lines.filter(isRemark)];
};
