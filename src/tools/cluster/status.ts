import { nameOf } from '../../identifier.ts';
import { Said, type Value } from '../answer.ts';
import { Arg, defineReadTool, input } from '../define.ts';
import { SEVERITIES, type Facts, type Finding } from './facts.ts';
import { findingsOf } from './findings.ts';
import { counted } from './findings/fold.ts';
import { tasksCut } from './findings/tasks.ts';
import { standing } from './lines.ts';
import { factReads, readFacts } from './read.ts';

interface Input {
  readonly backup_days?: number;
}

const USUAL_DAYS = 7;

export const clusterStatus = defineReadTool<Input>({
  name: 'pve_cluster_status',
  title: 'Check the health of the cluster',
  description:
    'Check the whole cluster in one answer: what is wrong, worst first, then quorum, nodes, versions, HA, storages. For details use the calls that it names.',
  toolset: 'cluster',
  sees: ['guests', 'nodes', 'storages'],
  uses: factReads,
  input: input<Input>({
    backup_days: Arg.optional(
      Arg.integer('How old a backup may be (7); 0: do not look', { minimum: 0, maximum: 3_650 }),
    ),
  }),
  example: {},
  read: async (context, { backup_days: days = USUAL_DAYS }) => {
    const { facts, gaps } = await readFacts(context, days);
    const findings = findingsOf(facts);
    return {
      kind: 'object',
      headline: headlineOf(facts, findings, gaps.length > 0),
      data: { ...sections(findings), ...standing(facts) },
      notes: [
        ...gaps,
        ...tasksCut(facts).map(
          (node) =>
            `tasks of ${nameOf(node)} are seen for less than a day: pve_task_list {"node": "${nameOf(node)}", "status": "failed", "since": 24}`,
        ),
      ],
    };
  },
});

const headlineOf = ({ name, resources: { nodes } }: Facts, findings: readonly Finding[], hasGaps: boolean): string => {
  const what = name === undefined ? (nodes.length > 1 ? 'The cluster' : 'The node') : `Cluster ${nameOf(name)}`;
  const counts = SEVERITIES.flatMap((severity) => {
    const number = findings.filter((each) => each.severity === severity).length;
    return number === 0 ? [] : [severity === 'critical' ? `${number} critical` : counted(number, severity)];
  });
  const isWell = findings.every(({ severity }) => severity === 'notice');
  const seen = hasGaps ? ', as far as could be seen' : '';
  return `${what}: ${[...(isWell ? ['healthy'] : []), ...counts].join(', ')}${seen}.`;
};

/** The findings by severity, the worst first; each under its kind. */
const sections = (findings: readonly Finding[]): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    SEVERITIES.flatMap((severity) => {
      const those = findings.filter((each) => each.severity === severity);
      return those.length === 0
        ? []
        : [[severity, Object.fromEntries(those.map(({ kind, text }) => [kind, new Said(text)] as const))] as const];
    }),
  );
