import { join } from 'node:path';
import { RATE_LIMITS, rateLimitsText } from '../../src/config/rate-limits.ts';
import type { Config } from '../../src/config/config.ts';
import { loadConfig, type Surroundings } from '../../src/config/load.ts';
import { configFolder } from '../../src/config/places.ts';
import { flagOf, SETTINGS, variableOf, type Setting } from '../../src/config/settings.ts';
import { code, fenced, page, table } from './markdown.ts';

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
    confirm: code('person'),
    rate_limits: code(rateLimitsText(RATE_LIMITS)),
    max_parallel: code('8'),
    audit_max_mib: code('64'),
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

/** The page about settings, files and clusters. */
export const configurationPage = async (): Promise<string> => {
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
    `The audit file holds JSON, one record a line: \`intent\` before a call has an effect, and \`outcome\` after it. A call that is refused before
it has a plan leaves the second only. A call of an unknown tool, or with arguments that do not fit, leaves none. Where the file can't be written,
nothing is changed in the cluster; reads go on, and say so. On Linux and macOS only its owner can read it. [audit.md](audit.md) has what a record
holds, how to check it, what the files beside it are, and how records are sent elsewhere.`,
    '## One cluster or several',
    `With one cluster, its settings stand at the top of the file, or in flags and variables. With several, they stand under \`clusters\`,
each under a name of lower-case letters, digits, \`-\` and \`_\` that begins with a letter. Tools then have one more argument, \`cluster\`,
and \`cluster\` in the settings says which one is meant where a call names none. Settings of a cluster that stand elsewhere are then a
problem, with one exception: a \`url\` in a flag or variable takes the place of all clusters of the file.`,
    fenced('yaml', EXAMPLE),
  );
};
