import type { Risk } from '../rules/risk.ts';

/** How much the operator lets the server do. */
export const ACCESS = ['read', 'operate', 'full'] as const;
export type Access = (typeof ACCESS)[number];

/** What the operator lets the server do at most. */
export interface Limits {
  readonly access: Access;
  /** Whether programs may be run and consoles opened, with the access that this needs. */
  readonly allowExec: boolean;
}

/** Whose yes counts: a person's only, or where none can be asked also a plan that the caller was shown and gives back. */
export const CONFIRM = ['person', 'plan'] as const;
export type Confirm = (typeof CONFIRM)[number];

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

/** Whether these limits allow a class. */
export const allows = ({ access, allowExec }: Limits, risk: Risk): boolean =>
  ACCESS.indexOf(access) >= ACCESS.indexOf(FACTS[risk].access) && (risk !== 'exec' || allowExec);

/** How the operator would allow a class, in words that complete "start the server with …". */
export const switchFor = (risk: Risk): string =>
  `--access ${neededAccess(risk)}${risk === 'exec' ? ' --allow-exec' : ''}`;

/** The hints of a tool of this class. What comes back holds text of guests and users, hence the open world. */
export const annotations = (title: string, risk: Risk): Annotations => ({
  title,
  readOnlyHint: risk === 'read',
  destructiveHint: FACTS[risk].destructiveHint,
  idempotentHint: risk === 'read',
  openWorldHint: true,
});
