import { manifest } from '../../catalogue/manifest.ts';
import { loadJudgeConfig } from '../../config/load.ts';
import { foresee, type Foreseen } from '../../dispatch/policy/foreseen.ts';
import { suspicions } from '../../dispatch/policy/suspicions.ts';
import { asProxmoxError, ProxmoxError, withDetails } from '../../errors.ts';
import { RISKS, type Risk } from '../../rules/risk.ts';
import { allows, type Limits } from '../../tools/risk.ts';
import { policyAt } from '../policy-file.ts';
import { surroundings } from '../surroundings.ts';
import type { Subcommand } from '../world.ts';
import { splitArguments } from '../split-arguments.ts';

const USAGE = 'proxmox-ve-mcp policy check [FILE] [--json] [SETTINGS]';

const COLUMNS = ['deny', 'confirm', 'allow', 'depends', 'untouched'] as const satisfies readonly Foreseen[];

/** How many methods of a class come to what, whatever they are called with. */
type Row = Readonly<Record<Foreseen, number>>;

/** `proxmox-ve-mcp policy check`: what is wrong with a policy file, what is suspicious, and what it says of each class. */
export const check: Subcommand = async (argv, world) => {
  const { own, settings, operands } = splitArguments(argv, { json: 'flag' }, USAGE);
  if (operands.length > 1) throw new ProxmoxError('INVALID_INPUT', 'Name one file.', { next: `Usage: ${USAGE}` });
  const { policyFile, clusters, access, allowExec } = await loadJudgeConfig(surroundings(world, settings));
  const path = operands[0] ?? policyFile;
  if (path === undefined) {
    throw new ProxmoxError('INVALID_INPUT', 'No policy file is named, and the settings have none.', {
      next: `Usage: ${USAGE}`,
    });
  }
  const { policy } = await policyAt(path)
    .current()
    .catch((error: unknown) => {
      throw withDetails(asProxmoxError(error), { next: 'Correct the file: the server does not start with it.' });
    });
  const methods = [...(await manifest()).values()];
  const warnings = suspicions(policy.rules, { methods, clusters });
  const rows = RISKS.map((risk): readonly [Risk, Row] => {
    const found = methods.filter((method) => method.risk === risk).map((method) => foresee(policy.rules, method));
    const count = (column: Foreseen): number => found.filter((each) => each === column).length;
    return [risk, Object.fromEntries(COLUMNS.map((column) => [column, count(column)])) as Row];
  });
  const rules = policy.rules.length;
  world.stdout.write(
    own.has('json')
      ? `${JSON.stringify({ file: path, rules, warnings, methods: Object.fromEntries(rows) })}\n`
      : `${linesFor(path, rules, warnings, rows, { access, allowExec }).join('\n')}\n`,
  );
  return 0;
};

const linesFor = (
  path: string,
  rules: number,
  warnings: readonly string[],
  rows: readonly (readonly [Risk, Row])[],
  limits: Limits,
): string[] => {
  const sum = rows.reduce((all, [, row]) => all + COLUMNS.reduce((some, column) => some + row[column], 0), 0);
  const cells = rows.map(([risk, row]) => [risk, ...COLUMNS.map((column) => String(row[column]))]);
  const table = [['class', 'denied', 'asked', 'allowed', 'depends', 'no rule'], ...cells].map(
    ([first = '', ...others]) => `  ${first.padEnd(9)}${others.map((cell) => cell.padStart(9)).join('')}`,
  );
  const above = RISKS.filter((risk) => !allows(limits, risk));
  return [
    `${path} is right: ${rules} ${rules === 1 ? 'rule' : 'rules'}, ${warnings.length === 0 ? 'nothing suspicious' : `${warnings.length} suspicious`}.`,
    ...warnings.map((warning) => `  ! ${warning}`),
    '',
    `What it says of the ${sum} methods of the API, in their own class:`,
    ...table,
    '',
    'Depends: on guests, nodes, storages, clusters, tools, times, or values in the path. No rule: class read, change and disrupt',
    'are allowed, destroy and exec ask. Parameters can raise the class of a request; protected guests are neither disrupted',
    'nor destroyed unless a rule has "protected: true".',
    ...(above.length === 0
      ? []
      : [
          `With access ${limits.access}, as the settings have it here, ${above.join(', ')} is refused before the policy is asked.`,
        ]),
  ];
};
