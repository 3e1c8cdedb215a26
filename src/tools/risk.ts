import type { Risk } from '../rules/risk.ts';

/** How much the operator lets the server do. */
export const ACCESS = ['read', 'operate', 'full'] as const;
export type Access = (typeof ACCESS)[number];

/** MCP's hints about a tool, all four always said. */
export interface Annotations {
  readonly title: string;
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
}

interface RiskFacts {
  /** The least access that allows it. */
  readonly access: Access;
  readonly destructiveHint: boolean;
}

// The one table from which listing, hints and ceiling follow.
const FACTS: Readonly<Record<Risk, RiskFacts>> = {
  read: { access: 'read', destructiveHint: false },
  change: { access: 'operate', destructiveHint: false },
  disrupt: { access: 'operate', destructiveHint: true },
  destroy: { access: 'full', destructiveHint: true },
  exec: { access: 'full', destructiveHint: true },
};

/** The least access that allows this class. */
export const neededAccess = (risk: Risk): Access => FACTS[risk].access;

/** Whether an access allows a class. */
export const allows = (access: Access, risk: Risk): boolean =>
  ACCESS.indexOf(access) >= ACCESS.indexOf(FACTS[risk].access);

/** The hints of a tool of this class. What comes back holds text of guests and users, hence the open world. */
export const annotations = (title: string, risk: Risk): Annotations => ({
  title,
  readOnlyHint: risk === 'read',
  destructiveHint: FACTS[risk].destructiveHint,
  idempotentHint: risk === 'read',
  openWorldHint: true,
});
