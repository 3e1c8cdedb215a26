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
  /** The first known release that has it; absent where the oldest has. */
  readonly since?: string;
  /** The same of parameters that came later than the method. */
  readonly parameterSince?: Readonly<Record<string, string>>;
  /** The last known releases that took parameters which are gone. */
  readonly parameterUntil?: Readonly<Record<string, string>>;
}

/** A method that only earlier releases have, and the bindings have not. */
export interface GoneMethod {
  readonly verb: string;
  readonly path: string;
  readonly since?: string;
  readonly until: string;
}

interface Manifest {
  readonly methods: ReadonlyMap<string, Method>;
  readonly gone: ReadonlyMap<string, GoneMethod>;
}

let loaded: Promise<Manifest> | undefined;

const load = (): Promise<Manifest> =>
  (loaded ??= import('../../generated/manifest.json', { with: { type: 'json' } }).then(({ default: lines }) => {
    const byRoute = <T extends { readonly verb: string; readonly path: string }>(list: readonly T[]): Map<string, T> =>
      new Map(list.map((each) => [`${each.verb} ${each.path}`, each]));
    const all = lines as readonly (Method | GoneMethod)[];
    return {
      methods: byRoute(all.filter((line): line is Method => 'module' in line)),
      gone: byRoute(all.filter((line): line is GoneMethod => !('module' in line))),
    };
  }));

/** Every method of the bindings by `VERB /path`; loaded at the first call. */
export const manifest = async (): Promise<Manifest['methods']> => (await load()).methods;

/** The methods of earlier releases that are gone, by `VERB /path`. */
export const goneMethods = async (): Promise<Manifest['gone']> => (await load()).gone;

const schemasByRoute = new Map<string, Promise<object | undefined>>();

/** The input schema of a method, or undefined for one that the bindings don't have. */
export const inputSchemaOf = async (route: string): Promise<object | undefined> => {
  const method = (await manifest()).get(route);
  if (!method) return undefined;
  // Importing what is loaded already takes longer than looking here.
  const schema = schemasByRoute.get(route) ?? loadSchema(method);
  schemasByRoute.set(route, schema);
  return schema;
};

const loadSchema = async (method: Method): Promise<object | undefined> => {
  const { schemas } = await import('../../generated/index.ts');
  const module: Readonly<Record<string, object>> = await schemas[method.module as keyof typeof schemas]();
  return module[method.name.charAt(0).toUpperCase() + method.name.slice(1)];
};
