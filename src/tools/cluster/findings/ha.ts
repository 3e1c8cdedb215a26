import { nameOf } from '../../../identifier.ts';
import type { Facts, Finding, HaEntry } from '../facts.ts';
import { counted, fold } from './fold.ts';

const BROKEN = /^(?:error|fence|recovery)$/;

/** Services that high availability has given up, and parts of it that do not work. */
export const haFindings = ({ ha = [], resources: { offline } }: Facts): Finding[] => [
  ...services(ha),
  ...managers(ha.filter(({ type, node, status }) => type === 'lrm' && isDead(status) && !offline.includes(node))),
  ...(ha.some(({ type, status }) => type === 'fencing' && status.startsWith('disarmed'))
    ? [
        {
          severity: 'warning',
          kind: 'ha_disarmed',
          text: 'high availability is switched off for the whole cluster: no guest is restarted elsewhere',
        } as const,
      ]
    : []),
];

const isDead = (status: string): boolean => status.includes('old timestamp');

const services = (ha: readonly HaEntry[]): Finding[] => {
  const those = ha.filter(({ type, state = '' }) => type === 'service' && BROKEN.test(state));
  const [first] = those;
  if (!first) return [];
  const sidOf = ({ id }: HaEntry): string => id.replace(/^service:/, '');
  const names = those.map((each) => `${nameOf(sidOf(each))} on ${nameOf(each.node)} (${each.state ?? ''})`);
  const guest = /^(?:vm|ct):(\d{3,9})$/.exec(sidOf(first))?.[1];
  return [
    {
      severity: 'critical',
      kind: 'ha_error',
      text: `${those.length > 1 ? `${counted(those.length, 'service')}: ` : ''}${fold(names)}; look: pve_task_list ${guest === undefined ? '{"status": "failed"}' : `{"guest": "${guest}"}`}`,
    },
  ];
};

const managers = (dead: readonly HaEntry[]): Finding[] =>
  dead.length === 0
    ? []
    : [
        {
          severity: 'warning',
          kind: 'ha_manager_silent',
          text: `the local manager of ${fold(dead.map(({ node }) => nameOf(node)))} does not report; look: pve_node_get {"node": "${nameOf(dead[0]?.node ?? '')}", "include": ["services"]}`,
        },
      ];
