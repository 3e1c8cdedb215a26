import { FAULT_NAMES, parseFaults } from './faults.ts';
import { parseRateLimits, RATE_LIMITS, rateLimitsText } from './rate-limits.ts';
import { ACCESS, CONFIRM } from '../tools/risk.ts';
import { parseToolsets, TOOLSETS } from '../tools/toolsets.ts';

/** One setting: where it may stand, and what it may be. Flags, environment, file and documentation follow from this list. */
export interface Setting {
  /** Its name in a file; the flag is `--its-name`, the variable `PVE_MCP_ITS_NAME`. */
  readonly name: string;
  /** What it does, in one sentence. */
  readonly about: string;
  /** What is allowed, completing "must be …". */
  readonly allowed: string;
  /** Reads the text of a flag or variable; undefined where it is not allowed. */
  readonly parse: (text: string) => unknown;
  /** Whether each cluster has its own. */
  readonly perCluster?: boolean;
  /** A flag without a value. */
  readonly toggle?: boolean;
  /** Never on a command line, where every user of the machine could read it. */
  readonly secret?: boolean;
  /** Whether a wrong value may be repeated in an error; not where people put secrets by mistake. */
  readonly shown?: (text: string) => boolean;
}

const text = (value: string): string | undefined => (value.trim() === '' ? undefined : value);
const among =
  (values: readonly string[]) =>
  (value: string): string | undefined =>
    values.includes(value) ? value : undefined;
const toggle = (value: string): boolean | undefined =>
  /^(?:true|1|yes|on)$/i.test(value) ? true : /^(?:false|0|no|off)$/i.test(value) ? false : undefined;

/** An address to which nobody on the way can listen. */
const safeUrl = (value: string): URL | undefined => {
  if (!URL.canParse(value)) return undefined;
  const parsed = new URL(value);
  const { protocol, hostname, username, password, hash } = parsed;
  const local = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  const safe = protocol === 'https:' || (protocol === 'http:' && local);
  return safe && hash === '' && username === '' && password === '' ? parsed : undefined;
};

const url = (value: string): string | undefined => {
  const { pathname, search, origin } = safeUrl(value) ?? {};
  return pathname === '/' && search === '' ? origin : undefined;
};
const webhook = (value: string): string | undefined => safeUrl(value)?.href;

const fingerprint = (value: string): string | undefined => {
  const hex = value.replaceAll(':', '').toUpperCase();
  return /^[0-9A-F]{64}$/.test(hex) ? (hex.match(/../g) ?? []).join(':') : undefined;
};

const token = (value: string): string | undefined =>
  /^[^\s:/@]+@[A-Za-z][\w.-]+![A-Za-z][\w.-]+=[0-9a-fA-F-]{36}$/.test(value) ? value : undefined;
const user = (value: string): string | undefined => (/^[^\s:/]+@[A-Za-z][\w.-]+$/.test(value) ? value : undefined);
const between =
  (least: number, most: number) =>
  (value: string): number | undefined =>
    /^\d{1,6}$/.test(value) && Number(value) >= least && Number(value) <= most ? Number(value) : undefined;
const seconds = (value: string): number | undefined => (/^\d{1,5}$/.test(value) ? Number(value) : undefined);

const FILE = 'the path of a file';
const COMMAND = 'a command that prints it';

export const SETTINGS: readonly Setting[] = [
  {
    name: 'url',
    about: 'Address of a node of the cluster.',
    allowed: 'https://HOST:8006, without a path',
    parse: url,
    perCluster: true,
    shown: (text) => !text.includes('@'),
  },
  {
    name: 'token',
    about: 'API token.',
    allowed: 'USER@REALM!NAME=SECRET',
    parse: token,
    perCluster: true,
    secret: true,
  },
  { name: 'token_file', about: 'File that holds the API token.', allowed: FILE, parse: text, perCluster: true },
  {
    name: 'token_command',
    about: 'Command that prints the API token.',
    allowed: COMMAND,
    parse: text,
    perCluster: true,
  },
  {
    name: 'user',
    about: 'User for a login with a password, in place of a token.',
    allowed: 'USER@REALM',
    parse: user,
    perCluster: true,
    shown: () => false,
  },
  { name: 'password', about: 'Password of the user.', allowed: 'a text', parse: text, perCluster: true, secret: true },
  { name: 'password_file', about: 'File that holds the password.', allowed: FILE, parse: text, perCluster: true },
  {
    name: 'password_command',
    about: 'Command that prints the password.',
    allowed: COMMAND,
    parse: text,
    perCluster: true,
  },
  {
    name: 'ca_file',
    about: 'CA certificates to trust in place of those that Node knows.',
    allowed: 'the path of a PEM file',
    parse: text,
    perCluster: true,
  },
  {
    name: 'fingerprint',
    about: "SHA-256 fingerprint of the host's certificate; that certificate is accepted and no other.",
    allowed: '64 hexadecimal digits, with or without colons',
    parse: fingerprint,
    perCluster: true,
  },
  {
    name: 'insecure',
    about: 'Accept any certificate: whoever is in between can read and change everything.',
    allowed: 'true or false',
    parse: toggle,
    perCluster: true,
    toggle: true,
  },
  { name: 'access', about: 'How much the server may do.', allowed: ACCESS.join(', '), parse: among(ACCESS) },
  {
    name: 'allow_exec',
    about: 'Allow programs to be run in guests and on hosts, and consoles to be opened, with access full.',
    allowed: 'true or false',
    parse: toggle,
    toggle: true,
  },
  {
    name: 'toolsets',
    about: 'Which groups of tools are offered.',
    allowed: `default, all, or names out of ${TOOLSETS.join(', ')}, with commas between them`,
    parse: parseToolsets,
  },
  {
    name: 'confirm',
    about:
      'Whose yes counts where one is needed: a person that the client asks, or else also a plan that the caller was shown.',
    allowed: 'person or plan',
    parse: among(CONFIRM),
  },
  {
    name: 'cluster',
    about: 'The cluster that is meant where a call names none.',
    allowed: 'the name of a configured cluster',
    parse: text,
  },
  {
    name: 'policy_file',
    about: 'Rules about what is allowed, refused, or needs a person.',
    allowed: 'the path of a file in YAML or JSON',
    parse: text,
  },
  {
    name: 'rate_limits',
    about: 'How many calls of each class are let through in a minute, per cluster.',
    allowed: `classes with numbers from 1 to 100000, such as "${rateLimitsText(RATE_LIMITS)}"`,
    parse: parseRateLimits,
  },
  {
    name: 'max_parallel',
    about: 'How many requests a cluster gets at once.',
    allowed: 'a number from 1 to 64',
    parse: between(1, 64),
  },
  {
    name: 'audit_file',
    about: 'Where calls of tools are recorded; none turns it off.',
    allowed: 'the path of a file, or none',
    parse: text,
  },
  {
    name: 'audit_key_file',
    about: 'File with a secret text: the records are then signed with it, so that nobody without it can forge them.',
    allowed: FILE,
    parse: text,
  },
  {
    name: 'audit_max_mib',
    about: 'Size at which the audit file is put aside and a new one begun; a new day begins a new one too.',
    allowed: 'a number of MiB from 1 to 10000',
    parse: between(1, 10_000),
  },
  {
    name: 'audit_stderr',
    about: 'Print each record on standard error, too, as a line of JSON.',
    allowed: 'true or false',
    parse: toggle,
    toggle: true,
  },
  {
    name: 'audit_webhook',
    about: 'Address that gets the records of the audit file, as soon as it takes them.',
    allowed: 'an https address without user and password; http only on this machine',
    parse: webhook,
    // The path of such an address is often a secret.
    shown: () => false,
  },
  {
    name: 'audit_webhook_token',
    about: 'Token that is sent to that address, as `Authorization: Bearer TOKEN`.',
    allowed: 'printable ASCII without blanks',
    parse: (value) => (/^[\x21-\x7e]+$/.test(value) ? value : undefined),
    secret: true,
  },
  { name: 'audit_webhook_token_file', about: 'File that holds that token.', allowed: FILE, parse: text },
  { name: 'audit_webhook_token_command', about: 'Command that prints that token.', allowed: COMMAND, parse: text },
  {
    name: 'task_wait',
    about: 'Seconds to wait for the end of a task before its UPID is handed back.',
    allowed: 'a number of seconds',
    parse: seconds,
  },
  {
    name: 'demo',
    about: 'Serve an embedded, simulated cluster in place of a real one.',
    allowed: 'true or false',
    parse: toggle,
    toggle: true,
  },
  {
    name: 'demo_offline',
    about: 'Name of a node of the simulated cluster that is down.',
    allowed: 'pve1, pve2, pve3 or another of its nodes',
    parse: (value) => (/^pve[1-9]\d?$/.test(value) ? value : undefined),
  },
  {
    name: 'demo_guests',
    about: 'How many guests the simulated cluster has beside the usual ones.',
    allowed: 'a number up to 100000',
    parse: between(0, 100_000),
  },
  {
    name: 'demo_nodes',
    about: 'How many nodes the simulated cluster has.',
    allowed: 'a number from 3 to 99',
    parse: between(3, 99),
  },
  {
    name: 'demo_seed',
    about: 'What the simulated cluster draws addresses, figures and its crowd of guests from.',
    allowed: 'a text',
    parse: text,
  },
  {
    name: 'demo_pace',
    about:
      'How time goes by in the simulated cluster: a number is how many times faster, instant ends every task at once.',
    allowed: 'real, instant, or a number from 1 to 1000',
    parse: (value) => among(['real', 'instant'])(value) ?? between(1, 1_000)(value),
  },
  {
    name: 'demo_faults',
    about: 'What goes wrong in the simulated cluster, as in docs/simulator.md.',
    allowed: `faults such as "slow=2000 node=pve2; task-fails=40 task=vzdump", of ${FAULT_NAMES.join(', ')}`,
    parse: parseFaults,
  },
  { name: 'config', about: 'File with settings, in YAML or JSON.', allowed: FILE, parse: text },
];

/** `token_file` → `--token-file`. */
export const flagOf = ({ name }: Setting): string => `--${name.replaceAll('_', '-')}`;

/** `token_file` → `PVE_MCP_TOKEN_FILE`. */
export const variableOf = ({ name }: Setting): string => `PVE_MCP_${name.toUpperCase()}`;
