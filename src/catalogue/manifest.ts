import type { Risk } from '../rules/risk.ts';

/** What is known of one method of the API. */
export interface Method {
  readonly verb: string;
  readonly path: string;
  readonly module: string;
  readonly name: string;
  readonly risk: Risk;
  /** Set where nobody has looked at the risk yet. */
  readonly unreviewed?: boolean;
  /** Set where the answer is the UPID of a task, as far as the schema tells. */
  readonly task?: boolean;
  /** Proxmox's check as data, or `root@pam`, `any`, `world`. */
  readonly privileges: unknown;
  /** Set where API tokens are refused. */
  readonly ticketOnly?: boolean;
}

let loaded: Promise<ReadonlyMap<string, Method>> | undefined;

/** Every method of the bindings by `VERB /path`; loaded at the first call. */
export const manifest = (): Promise<ReadonlyMap<string, Method>> =>
  (loaded ??= import('../../generated/manifest.json', { with: { type: 'json' } }).then(
    ({ default: methods }) => new Map((methods as Method[]).map((method) => [`${method.verb} ${method.path}`, method])),
  ));

/** The input schema of a method, or undefined for one that the bindings don't have. */
export const inputSchemaOf = async (route: string): Promise<object | undefined> => {
  const method = (await manifest()).get(route);
  if (!method) return undefined;
  const { schemas } = await import('../../generated/index.ts');
  const module: Readonly<Record<string, object>> = await schemas[method.module as keyof typeof schemas]();
  return module[method.name.charAt(0).toUpperCase() + method.name.slice(1)];
};
