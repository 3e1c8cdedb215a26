import { nameOf } from '../../../identifier.ts';
import { withUnit } from '../../../units.ts';
import type { Certificate, Facts, Finding, Severity } from '../facts.ts';
import { fold } from './fold.ts';

const DAY = 86_400;

const LEVELS: readonly (readonly [severity: Severity, kind: string, from: number, to: number])[] = [
  ['critical', 'certificate_expired', -Infinity, 0],
  ['warning', 'certificate_expires', 0, 14 * DAY],
  ['notice', 'certificate_expires', 14 * DAY, 30 * DAY],
];

/** Certificates that have expired or soon will. */
export const certificateFindings = ({ certificates = [], now }: Facts): Finding[] =>
  LEVELS.flatMap(([severity, kind, from, to]) => {
    const those = certificates.filter(({ until }) => until - now > from && until - now <= to);
    const [first] = those;
    if (!first) return [];
    return [
      {
        severity,
        kind,
        text: `${fold(those.map((each) => inWords(each, now)))}; look: pve_node_get {"node": "${nameOf(first.node)}", "include": ["certificates"]}`,
      },
    ];
  });

const inWords = ({ node, file, until }: Certificate, now: number): string => {
  const distance = withUnit(Math.abs(until - now), 'seconds');
  return `${nameOf(file)} on ${nameOf(node)} ${until <= now ? `since ${distance}` : `in ${distance}`}`;
};
