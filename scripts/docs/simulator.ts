import { flagOf, SETTINGS, variableOf } from '../../src/config/settings.ts';
import { FAULT_NAMES } from '../../src/config/faults.ts';
import type { Fault } from '../../src/simulator/faults.ts';
import { code, fenced, page, table } from './markdown.ts';

const FAULTS: Readonly<Record<Fault['kind'], string>> = {
  offline: "The node can't be reached: 595 for everything that is passed on to it.",
  slow: 'The answer takes that long.',
  reset: 'The connection is closed without an answer.',
  'lock-timeout': 'A change finds the lock of the configuration taken: 500 after ten seconds.',
  'task-fails':
    'A task fails when its log says that percentage; one whose log tells none, after its first pause; with 0 at once.',
  'task-warns': 'A task ends with a warning.',
  'expired-ticket': 'A ticket counts as expired: 401. Tokens are not touched.',
  'proxy-html': 'A proxy in between answers with a page of its own.',
  truncated: 'The connection breaks after that many bytes of the body.',
  'clock-skew': 'The clock of the host is off by that much.',
};

/** The page about the simulated cluster. */
export const simulatorPage = (): string =>
  page(
    '# The simulated cluster',
    `A Proxmox VE cluster in memory: nodes, guests, storages, snapshots, backups, tasks that take time and write logs, users and rights, and
most of what else the API has. It speaks as a Proxmox VE 9.2 host does, down to the texts of errors: exchanges that were recorded from such
a host are replayed against it in the tests. [What it simulates](simulator-coverage.md) is listed per method; everything else answers 501.
Nothing that it does reaches a real system.`,
    '## Three doors',
    `- \`--demo\` serves it inside the MCP server, in place of a real cluster.
- \`proxmox-ve-mcp simulate --port 8006\` serves it over HTTPS on 127.0.0.1, for any client of Proxmox VE: scripts, libraries, the server
  itself. It prints the fingerprint of its self-signed certificate, an API token and a login. Port 0 takes any that is free.
- In tests of this project, msw answers with it: \`tests/support/\`.`,
    fenced(
      'console',
      `$ proxmox-ve-mcp simulate --port 8006 --demo-pace 20
$ curl -k -H 'Authorization: PVEAPIToken=root@pam!demo=00000000-0000-4000-8000-000000000001' \\
    https://127.0.0.1:8006/api2/json/cluster/resources?type=vm`,
    ),
    'It begins anew with every start. Its token and passwords are known to everybody: keep it to your own machine.',
    '## Settings',
    `They apply to \`--demo\` and to \`simulate\` alike. The same settings and the same requests at the same moments make the same cluster.`,
    table(
      ['Flag', 'Variable', 'What it does', 'Allowed'],
      SETTINGS.filter(({ name }) => name.startsWith('demo_')).map((setting) => [
        code(flagOf(setting)),
        code(variableOf(setting)),
        setting.about,
        setting.name === 'demo_faults' ? 'see below' : setting.allowed,
      ]),
    ),
    '## Faults',
    `\`--demo-faults\` takes faults separated by semicolons. Each may say where it shows: \`node=NAME\`, \`guest=NUMBER\`, \`path=PATTERN\` (with
\`*\`; a verb may stand before it: \`path="GET /nodes/*/status"\`), \`task=TYPE\` (\`qmstart\`, \`vzdump\` …), and how often: \`times=NUMBER\`.
Faults of tasks take \`text=…\`, the error or warning. A value with blanks stands in quotes.`,
    table(
      ['Fault', 'What happens'],
      FAULT_NAMES.map((name) => [code(name), FAULTS[name.split('=')[0] as Fault['kind']]]),
    ),
    fenced(
      'sh',
      `proxmox-ve-mcp simulate --demo-faults 'slow=3000 path=/cluster/resources times=2; task-fails=40 task=vzdump guest=102'`,
    ),
  );
