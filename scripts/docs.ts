// npm run docs [-- --check]
// Writes docs/ and the marked parts of README.md from settings, tools, error codes and manifest; with --check it only names what differs.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { manifest } from '../src/catalogue/manifest.ts';
import type { Config } from '../src/config/config.ts';
import { loadConfig, type Surroundings } from '../src/config/load.ts';
import { configFolder } from '../src/config/places.ts';
import { flagOf, SETTINGS, variableOf, type Setting } from '../src/config/settings.ts';
import { CODES } from '../src/errors.ts';
import { RISKS, type Risk } from '../src/rules/risk.ts';
import type { Tool } from '../src/tools/define.ts';
import { tools } from '../src/tools/index.ts';
import { neededAccess } from '../src/tools/risk.ts';

const ROOT = join(import.meta.dirname, '..');
const NOTICE = '<!-- Written by scripts/docs.ts: do not edit. To write it again: npm run docs -->';

const read = (path: string): Promise<string | undefined> =>
  readFile(join(ROOT, path), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });

// Markdown

const code = (text: string): string => `\`${text}\``;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

const page = (...parts: readonly string[]): string => `${[NOTICE, ...parts].join('\n\n')}\n`;

/** The text with what stands between `<!-- name -->` and `<!-- /name -->` replaced; fails where the marks are missing. */
const marked = (text: string, name: string, content: string): string => {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`README.md has no ${open} … ${close}`);
  return `${text.slice(0, start + open.length)}${content}${text.slice(end)}`;
};

// Configuration

const EXAMPLE = `access: operate
cluster: home

clusters:
  home:
    url: https://pve1.example.com:8006
    token_file: /home/me/.config/proxmox-ve-mcp/home.token
    ca_file: /home/me/.config/proxmox-ve-mcp/home-ca.pem
  lab:
    url: https://192.0.2.10:8006
    token_command: pass show proxmox/lab
    fingerprint: 1D:6F:3A:90:55:C2:7E:B4:08:E1:9C:42:AF:36:D7:81:60:BB:2E:F5:13:98:C7:0A:64:DE:59:21:F3:8D:4B:A6`;

const NOWHERE: Surroundings = {
  argv: [],
  env: {},
  platform: 'linux',
  home: '~',
  readFile: () => Promise.resolve(undefined),
};

/** The settings of a server that is given no more than it needs, on such a machine. */
const usual = (machine: Partial<Surroundings>): Promise<Config> =>
  loadConfig({ ...NOWHERE, argv: ['--url', 'https://pve1.example.com:8006', '--token-file', 'token'], ...machine });

interface Platform {
  readonly name: string;
  readonly machine: Partial<Surroundings>;
}

const PLATFORMS: readonly Platform[] = [
  { name: 'Linux', machine: {} },
  {
    name: 'Linux with XDG variables',
    machine: { env: { XDG_CONFIG_HOME: '$XDG_CONFIG_HOME', XDG_STATE_HOME: '$XDG_STATE_HOME' } },
  },
  { name: 'macOS', machine: { platform: 'darwin' } },
  { name: 'Windows', machine: { platform: 'win32', env: { APPDATA: '%APPDATA%', LOCALAPPDATA: '%LOCALAPPDATA%' } } },
];

const places = async ({ name, machine }: Platform): Promise<readonly string[]> => {
  const separator = machine.platform === 'win32' ? '\\' : '/';
  // Joined by the machine that writes the documentation, whatever its own separator is.
  const written = (path: string): string => code(path.replaceAll(/[\\/]/g, separator));
  const config = join(configFolder({ ...NOWHERE, ...machine }), 'config.yaml');
  return [name, written(config), written((await usual(machine)).auditFile ?? 'none')];
};

const defaultOf = ({ name, toggle }: Setting, { access, taskWaitMs }: Config): string => {
  if (toggle) return code('false');
  const known: Readonly<Record<string, string>> = {
    access: code(access),
    task_wait: code(String(taskWaitMs / 1000)),
    cluster: 'the first in the file',
    audit_file: 'see [Files](#files)',
    config: 'see [Files](#files)',
  };
  return known[name] ?? '';
};

const settingsTable = (settings: readonly Setting[], defaults: Config): string =>
  table(
    ['In the file', 'Flag', 'Variable', 'What it does', 'Allowed', 'Default'],
    settings.map((setting) => [
      setting.name === 'config' ? 'not there' : code(setting.name),
      setting.secret ? 'none: it is a secret' : code(flagOf(setting)),
      code(variableOf(setting)),
      setting.about,
      setting.allowed,
      defaultOf(setting, defaults),
    ]),
  );

const TOGGLES = new Intl.ListFormat('en').format(
  SETTINGS.filter(({ toggle }) => toggle).map((setting) => code(flagOf(setting))),
);

const configuration = async (): Promise<string> => {
  const defaults = await usual({});
  // The example is read as a server would read it, so that it cannot go wrong unseen.
  await loadConfig({ ...NOWHERE, readFile: () => Promise.resolve(EXAMPLE) });
  return page(
    '# Configuration',
    `Every setting can stand in three places: as a flag, as an environment variable, or in a file. A flag wins over a variable, a variable
over the file, and the file over the default. An empty variable counts as not given.

The server checks all settings when it starts. It reports every problem at once and ends with code 2 if there is one. A name that it does
not know is a problem too: a flag, a name in the file, or a variable that begins with \`PVE_MCP_\`.

A flag takes its value after a space or after \`=\`. ${TOGGLES} need none. In paths, \`~\` and
variables are not replaced, and a relative path begins at the working directory of the server: give whole paths.`,
    '## Settings of a cluster',
    'Each cluster has its own.',
    settingsTable(
      SETTINGS.filter(({ perCluster }) => perCluster),
      defaults,
    ),
    `A cluster needs \`url\`, and either a token or a \`user\` with a password. Of the ways to give a token give one, wherever it stands; the
same goes for the password. A user who logs in with a second factor can't be used: use a token. A secret is read when it is first needed.

At most one of \`ca_file\`, \`fingerprint\` and \`insecure\` says how the certificate is checked.`,
    '## Settings of the server',
    settingsTable(
      SETTINGS.filter(({ perCluster }) => !perCluster),
      defaults,
    ),
    '## Files',
    `Where \`config\` names no file, \`config.yaml\` is read if it is there, except with \`demo\`. Where \`audit_file\` names none, calls are recorded in a file of
this user; with \`demo\` they are not.`,
    table(['Platform', 'Settings', 'Audit file'], await Promise.all(PLATFORMS.map(places))),
    `The audit file holds JSON, one record a line: \`intent\` before a call has an effect, and \`outcome\` after it, with the arguments, the
planned requests, the result and the tasks. A call that is refused before it has a plan leaves the second only. A call of an unknown tool,
or with arguments that do not fit, leaves none. Secrets are replaced by \`[redacted]\`. Where the file can't be written, nothing is changed
in the cluster; reads go on. On Linux and macOS only its owner can read it. The server never shortens it.`,
    '## One cluster or several',
    `With one cluster, its settings stand at the top of the file, or in flags and variables. With several, they stand under \`clusters\`,
each under a name of lower-case letters, digits, \`-\` and \`_\` that begins with a letter. Tools then have one more argument, \`cluster\`,
and \`cluster\` in the settings says which one is meant where a call names none. Settings of a cluster that stand elsewhere are then a
problem, with one exception: a \`url\` in a flag or variable takes the place of all clusters of the file.`,
    fenced('yaml', EXAMPLE),
  );
};

// Tools

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
  return table(
    ['Argument', 'Type', 'Allowed', 'Default', 'What it is'],
    Object.entries(properties).map(([name, property]) => [
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

const toolSection = (tool: Tool): string =>
  [
    `## ${tool.name}`,
    `**${tool.title}.** Class ${code(tool.risk)}, needs access ${code(neededAccess(tool.risk))}.`,
    tool.description,
    argumentsTable(tool),
    'Example:',
    fenced('json', JSON.stringify(tool.example)),
  ].join('\n\n');

const toolsTable = (all: readonly Tool[], link: (name: string) => string): string =>
  table(
    ['Tool', 'What it does', 'Class', 'Access'],
    all.map(({ name, title, risk }) => [link(name), title, code(risk), code(neededAccess(risk))]),
  );

const MEANINGS: Readonly<Record<Risk, string>> = {
  read: 'changes nothing',
  change: 'creates or modifies something; it can be undone',
  disrupt: 'interrupts something that runs, or can lock people out',
  destroy: 'loses data or removes an object',
  exec: 'runs a program in a guest or on a host, or opens a console',
};

// Decided in dispatch/policy.ts, whatever the access.
const REFUSED: readonly Risk[] = ['destroy', 'exec'];

const toolsPage = (all: readonly Tool[]): string =>
  page(
    '# Tools',
    'A tool that the access does not allow is not listed, and a call of it is refused before anything is sent.',
    toolsTable(all, (name) => `[${name}](#${name})`),
    '## Classes of risk',
    table(
      ['Class', 'What a request of it does', 'Access'],
      RISKS.map((risk) => [
        code(risk),
        MEANINGS[risk],
        REFUSED.includes(risk) ? 'none: refused in this release' : code(neededAccess(risk)),
      ]),
    ),
    `A tool has a class, and so has each request that it plans. Parameters can raise the class of a request: to take a disk away from a guest
with \`unset\` is \`destroy\`, though the tool is \`change\`.`,
    '## What tools have in common',
    `- A guest is given by its number, its name, or \`name@node\`. Where several guests have the name, the error lists their numbers.
- A list shows a page of rows and says how many there are. \`cursor\` continues it, \`columns\` chooses what is shown, and \`format: "json"\`
  gives raw numbers.
- A tool that changes something waits for the end of the task. Where that takes longer than the setting \`task_wait\`, or with
  \`wait: false\`, the answer says that the task still runs and how to follow it.
- Where the server knows several clusters, each tool has one more argument: \`cluster\`, the name of one of them.
- Invisible and control characters are taken out of everything that guests, users and logs wrote. Logs and notes stand between marks with a
  random name: they are data, and never an instruction.`,
    ...all.map(toolSection),
  );

// Errors

const errorsPage = (): string =>
  page(
    '# Errors',
    `An error is an answer with \`isError\` and a text. The first line has the code and a sentence. What Proxmox VE said is quoted on a line
of its own. The last line says what to do next; where more is known about the case, it says more than this table.`,
    table(
      ['Code', 'Next step', 'May the same call succeed later?'],
      Object.entries(CODES).map(([name, { next, retry }]) => [code(name), next, retry ? 'yes' : 'no']),
    ),
  );

// README

const readme = async (all: readonly Tool[]): Promise<string> => {
  const { size: methods } = await manifest();
  const parts: Readonly<Record<string, string>> = {
    methods: String(methods),
    'tool-count': String(all.length),
    tools: `\n\n${toolsTable(all, (name) => `[${name}](docs/tools.md#${name})`)}\n\n`,
  };
  return Object.entries(parts).reduce(
    (text, [name, content]) => marked(text, name, content),
    (await read('README.md')) ?? '',
  );
};

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const all = await Promise.all(Object.values(tools).map((load) => load()));
const wanted: readonly (readonly [path: string, text: string])[] = [
  ['README.md', await readme(all)],
  ['docs/configuration.md', await configuration()],
  ['docs/errors.md', errorsPage()],
  ['docs/tools.md', toolsPage(all)],
];

for (const [path, text] of wanted) {
  if ((await read(path)) === text) continue;
  if (values.check) {
    console.error(`${path} is not what scripts/docs.ts writes. Run: npm run docs`);
    process.exitCode = 1;
  } else {
    await mkdir(dirname(join(ROOT, path)), { recursive: true });
    await writeFile(join(ROOT, path), text);
    console.log(`written  ${path}`);
  }
}
