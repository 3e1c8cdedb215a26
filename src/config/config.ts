import type { Risk } from '../rules/risk.ts';
import type { DemoOptions } from '../simulator/demo.ts';
import type { Access, Confirm } from '../tools/risk.ts';
import type { Toolset } from '../tools/toolsets.ts';

/** Where a secret comes from; it is read when it is first needed. */
export type SecretSource = { readonly value: string } | { readonly file: string } | { readonly command: string };

export interface ClusterConfig {
  readonly name: string;
  readonly url: string;
  readonly credentials:
    { readonly token: SecretSource } | { readonly username: string; readonly password: SecretSource };
  readonly caFile?: string;
  readonly fingerprint?: string;
  readonly insecure: boolean;
}

/** What is recorded of calls, and where. */
export interface AuditConfig {
  /** Undefined where nothing is recorded. */
  readonly auditFile?: string;
  /** A file with the key of the audit file's chain. */
  readonly auditKeyFile?: string;
  /** An audit file that would grow beyond is put aside. */
  readonly auditMaxMib: number;
  /** Whether records are printed on standard error, too. */
  readonly auditStderr: boolean;
  /** Where records are sent, with the token that is sent along. */
  readonly auditWebhook?: { readonly url: string; readonly token?: SecretSource };
}

/** Everything the server is told, checked. */
export interface Config extends AuditConfig {
  /** The first is meant where a call names none; empty in a demo. */
  readonly clusters: readonly ClusterConfig[];
  readonly access: Access;
  /** Whether programs may be run and consoles opened, with access full. */
  readonly allowExec: boolean;
  /** The groups of tools that are offered. */
  readonly toolsets: readonly Toolset[];
  /** Whose yes counts: a person's only, or also a plan that the caller was shown and gives back. */
  readonly confirm: Confirm;
  /** Undefined where there are no rules beside the defaults. */
  readonly policyFile?: string;
  /** How many calls of each class are let through in a minute, per cluster. */
  readonly rateLimits: Readonly<Record<Risk, number>>;
  /** How many requests a cluster gets at once. */
  readonly maxParallel: number;
  readonly taskWaitMs: number;
  /** What the embedded cluster is to be like; undefined where a real one is served. */
  readonly demo?: DemoOptions;
}

/** What is wrong with the settings: every problem, each with the name of the setting and what is allowed. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    );
    this.problems = problems;
  }
}
