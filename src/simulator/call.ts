import type { Caller } from '../rules/permissions.ts';
import type { Principal } from './access.ts';
import type { Given, Upload } from './wire/decode.ts';
import { forbidden } from './refusal.ts';
import type { Cluster, SimGuest, SimNode } from './state.ts';
import type { Script } from './tasks.ts';
import type { Params } from './verify.ts';

/** One request as a method's handler sees it: routed, authenticated, allowed and checked. */
export interface Call {
  readonly cluster: Cluster;
  /** `VERB /template`. */
  readonly route: string;
  readonly params: Params;
  readonly principal: Principal;
  readonly caller: Caller;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The file that came with a multipart request. */
  readonly upload?: Upload;
  /** Begins a task, on the node of the request unless another is named, and gives its UPID. */
  readonly begin: (type: string, id: string, script: Script, node?: string) => string;
  /** Performs another method, by verb and path, for the same caller. */
  readonly perform: (verb: string, path: string, given: Given) => Promise<unknown>;
}

/** Gives the `data` of the answer, or one of the forms below where more than that is answered. */
export type Handler = ((call: Call) => unknown) & {
  /** Corrects what the check of the schema found wrong, where the host's own code knows more than its schema tells. */
  readonly amend?: Amend;
  /** Set where the answer depends on no state of the cluster. */
  readonly fixed?: boolean;
};

export type Handlers = Readonly<Record<string, Handler>>;

export type Amend = (
  errors: Readonly<Record<string, string>>,
  given: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, string>>;

/** A handler whose parameters are checked by more than the schema, on top of what it already corrects itself. */
export const amended = (amend: Amend, handler: Handler): Handler => {
  const inner: Amend = handler.amend ?? ((errors) => errors);
  const both: Amend = (errors, given) => amend(inner(errors, given), given);
  return Object.assign((call: Call) => handler(call), { amend: both });
};

/** What is done in the place of a handler, with the same check of its parameters. */
export const insteadOf = (handler: Handler, other: (call: Call) => unknown): Handler =>
  handler.amend ? amended(handler.amend, other) : other;

/** Marks a handler whose answer depends on its parameters at most. */
export const stateless = (handler: Handler): Handler =>
  Object.assign((call: Call) => handler(call), { ...(handler.amend ? { amend: handler.amend } : {}), fixed: true });

/** A handler that always gives the same. */
export const fixed = (answer: unknown): Handler => stateless(() => answer);

/** `data` with further members of the envelope beside it: `total` of a list, `changes` of the network. */
export class Enveloped {
  readonly data: unknown;
  readonly more: Readonly<Record<string, unknown>>;

  constructor(data: unknown, more: Readonly<Record<string, unknown>>) {
    this.data = data;
    this.more = more;
  }
}

/** Part of a list with the length of all of it. */
export class Listing extends Enveloped {
  constructor(data: readonly unknown[], total: number) {
    super(data, { total });
  }
}

/** An answer that is no JSON: a download. */
export class Raw {
  readonly body: string | Uint8Array;
  readonly type: string;

  constructor(body: string | Uint8Array, type: string) {
    this.body = body;
    this.type = type;
  }
}

/** A parameter as text; empty where it was not given. */
export const text = ({ params }: Pick<Call, 'params'>, name: string): string => {
  const value = params[name];
  return typeof value === 'string' ? value : '';
};

/** A parameter as text, or undefined where it was not given. */
export const given = ({ params }: Pick<Call, 'params'>, name: string): string | undefined => {
  const value = params[name];
  return typeof value === 'string' ? value : undefined;
};

/** A parameter as number, or undefined where it was not given. */
export const number = (call: Pick<Call, 'params'>, name: string): number | undefined =>
  call.params[name] === undefined ? undefined : Number(text(call, name));

/** Whether a boolean parameter was given as true. */
export const flag = (call: Pick<Call, 'params'>, name: string): boolean => text(call, name) === '1';

/** The elements of a parameter that is a list, however it was written. */
export const list = ({ params }: Pick<Call, 'params'>, name: string): string[] => {
  const value = params[name];
  const texts = typeof value === 'string' ? [value] : (value ?? []);
  return texts.flatMap((each) => each.split(/[,;\s\0]+/)).filter((each) => each !== '');
};

/** Whether the caller holds all of these privileges on an object path; with `any`, one of them. */
export const may = (
  { caller }: Pick<Call, 'caller'>,
  path: string,
  privileges: readonly string[],
  any = false,
): boolean => {
  const holds = (privilege: string): boolean => caller.has(path, privilege) === 'yes';
  return any ? privileges.some(holds) : privileges.every(holds);
};

/** Refuses a caller without all (with `any`: one) of these privileges, as the server's own code does: it names the first that is missing, or the alternatives. */
export const need = (call: Pick<Call, 'caller'>, path: string, privileges: readonly string[], any = false): void => {
  if (may(call, path, privileges, any)) return;
  const missing = privileges.find((privilege) => !may(call, path, [privilege])) ?? '';
  throw forbidden(`${path}, ${any ? privileges.join('|') : missing}`);
};

/** The node of the request. */
export const nodeOf = (call: Pick<Call, 'params' | 'cluster'>): SimNode => {
  const node = call.cluster.nodes.find(({ name }) => name === text(call, 'node'));
  if (!node) throw new Error('the core lets no request for another node pass');
  return node;
};

/** The node that takes the requests: the first that is up. */
export const entryNode = ({ nodes }: Pick<Cluster, 'nodes'>): SimNode | undefined => nodes.find(({ online }) => online);

/** The guest of the request, where it is of this kind and on this node. */
export const guestOf = (call: Call): SimGuest | undefined => {
  const guest = call.cluster.guests.get(Number(text(call, 'vmid')));
  return guest?.node === text(call, 'node') && guest.kind === kindOf(call) ? guest : undefined;
};

/** The kind of guest that the path of the request speaks of. */
export const kindOf = ({ route }: Pick<Call, 'route'>): 'qemu' | 'lxc' =>
  route.includes('/{node}/lxc') ? 'lxc' : 'qemu';

/** The same handler for VMs and containers; `rest` is the verb and what follows `{kind}`: `GET /{vmid}/config`. */
export const forBothKinds = (rest: string, handler: Handler): Handlers =>
  Object.fromEntries(['qemu', 'lxc'].map((kind) => [rest.replace(' ', ` /nodes/{node}/${kind}`), handler] as const));
