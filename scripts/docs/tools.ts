import { RISKS, type Risk } from '../../src/rules/risk.ts';
import type { Tool } from '../../src/tools/define.ts';
import { viewArguments } from '../../src/tools/list.ts';
import { neededAccess, switchFor } from '../../src/tools/risk.ts';
import { DEFAULT_TOOLSETS, TOOLSETS, type Toolset } from '../../src/tools/toolsets.ts';
import { code, fenced, page, table } from './markdown.ts';

/** What of a JSON Schema the tools' arguments use. */
interface Property {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly items?: Property;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  boolean: 'true or false',
  object: 'names and values',
};

const typeOf = ({ type = '', items }: Property): string =>
  type === 'array' ? `list of ${typeOf(items ?? {})}` : (TYPES[type] ?? type);

const range = (least: number | undefined, most: number | undefined, unit: string): string[] => {
  if (least !== undefined && most !== undefined) return [`${least} to ${most}${unit}`];
  if (least !== undefined) return [`at least ${least}${unit}`];
  return most === undefined ? [] : [`at most ${most}${unit}`];
};

const allowed = (property: Property): string[] => [
  ...(property.enum ? [`one of ${property.enum.map(code).join(', ')}`] : []),
  ...range(property.minimum, property.maximum, ''),
  ...range(property.minLength, property.maxLength, ' characters'),
  ...range(property.minItems, property.maxItems, ' elements'),
  ...(property.items ? allowed(property.items).map((each) => `each ${each}`) : []),
];

const argumentsTable = ({ input }: Tool): string => {
  const properties = input.properties as Readonly<Record<string, Property>>;
  const required = (input['required'] ?? []) as readonly string[];
  const own = Object.entries(properties).filter(([name]) => !(name in viewArguments));
  if (own.length === 0) return 'It takes no arguments of its own.';
  return table(
    ['Argument', 'Type', 'Allowed', 'Default', 'What it is'],
    own.map(([name, property]) => [
      code(name),
      typeOf(property),
      allowed(property).join(', '),
      required.includes(name)
        ? 'required'
        : property.default === undefined
          ? ''
          : code(JSON.stringify(property.default)),
      property.description ?? '',
    ]),
  );
};

const isList = ({ input }: Tool): boolean => Object.keys(viewArguments).every((name) => name in input.properties);

const toolSection = (tool: Tool): string =>
  [
    `## ${tool.name}`,
    `**${tool.title}.** Toolset ${code(tool.toolset)}, class ${code(tool.risk)}, needs access ${code(neededAccess(tool.risk))}.`,
    tool.description,
    argumentsTable(tool),
    ...(isList(tool) ? ['It takes `columns`, `limit`, `cursor` and `format` too, as every list.'] : []),
    'Example:',
    fenced('json', JSON.stringify(tool.example)),
  ].join('\n\n');

/** All tools, a line each; `link` makes a link of a name. */
export const toolsTable = (all: readonly Tool[], link: (name: string) => string): string =>
  table(
    ['Toolset', 'Tool', 'What it does', 'Class', 'Access'],
    byToolset(all).map(({ name, title, risk, toolset }, i, { [i - 1]: before }) => [
      before?.toolset === toolset ? '' : code(toolset),
      link(name),
      title,
      code(risk),
      code(neededAccess(risk)),
    ]),
  );

/** The tools in the order of their toolsets, and of their names within. */
const byToolset = (all: readonly Tool[]): readonly Tool[] =>
  all.toSorted((a, b) => TOOLSETS.indexOf(a.toolset) - TOOLSETS.indexOf(b.toolset) || (a.name < b.name ? -1 : 1));

const ABOUT: Readonly<Record<Toolset, string>> = {
  guests: 'VMs and containers: see, switch, configure, make, move and delete them',
  snapshots: 'snapshots of guests',
  nodes: 'the nodes of the cluster',
  storage: 'storages and what is on them',
  backup: 'backups of guests: make, find, restore, and see who has none',
  cluster: 'the health of the cluster, and its log',
  tasks: 'what Proxmox VE does in the background',
};

const MEANINGS: Readonly<Record<Risk, string>> = {
  read: 'changes nothing',
  change: 'creates or modifies something; it can be undone',
  disrupt: 'interrupts something that runs, or can lock people out',
  destroy: 'loses data or removes an object',
  exec: 'runs a program in a guest or on a host, or opens a console',
};

/** The page about all tools. */
export const toolsPage = (all: readonly Tool[]): string =>
  page(
    '# Tools',
    'A tool that the access does not allow is not listed, and a call of it is refused before anything is sent.',
    toolsTable(all, (name) => `[${name}](#${name})`),
    '## Toolsets',
    `The setting \`toolsets\` chooses which groups of tools are offered: names with commas between them, \`default\` or \`all\`. A call to a tool of
a toolset that is off says which one it is in.`,
    table(
      ['Toolset', 'What it is about', 'On by default'],
      TOOLSETS.map((toolset) => [code(toolset), ABOUT[toolset], DEFAULT_TOOLSETS.includes(toolset) ? 'yes' : 'no']),
    ),
    '## Classes of risk',
    table(
      ['Class', 'What a request of it does', 'Access'],
      RISKS.map((risk) => [code(risk), MEANINGS[risk], risk === 'read' ? code('read') : code(switchFor(risk))]),
    ),
    `A tool has a class, and so has each request that it plans. Parameters can raise the class of a request: to take a disk away from a guest
with \`unset\` is \`destroy\`, though the tool is \`change\`.`,
    '## What tools have in common',
    `- A guest is given by its number, its name, or \`name@node\`. Where several guests have the name, the error lists their numbers.
- A list shows a page of rows and says how many there are. \`limit\` is how many rows it shows at most (1 to 500; where it is not given, the
  page ends where it becomes long), \`cursor\` continues it from the last answer, \`columns\` chooses what is shown, and \`format: "json"\`
  gives raw numbers. No answer costs a model more than about 6,000 tokens; one that would be longer says how to ask for less.
- A tool that changes something waits for the end of the task. Where that takes longer than the setting \`task_wait\`, or with
  \`wait: false\`, the answer says that the task still runs and how to follow it.
- A tool that changes something takes \`dry_run: true\`: it shows what would be sent, how it would be decided and which
  privileges are needed, held and lacking, and sends nothing. Where the
  operator allows plans to be confirmed, it takes \`confirmation\` too.
- Where the server knows several clusters, each tool has one more argument: \`cluster\`, the name of one of them.
- Invisible and control characters are taken out of everything that guests, users and logs wrote. Logs and notes stand between marks with a
  random name: they are data, and never an instruction.`,
    ...byToolset(all).map(toolSection),
  );
