import type { Caller } from '../rules/permissions.ts';
import type { Principal } from './access.ts';
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
  /** Begins a task on the node of the request and gives its UPID. */
  readonly begin: (type: string, id: string, script: Script) => string;
}

/** Gives the `data` of the answer, or a `Listing` where the length of the whole list goes with it. */
export type Handler = (call: Call) => unknown;

/** Part of a list with the length of all of it. */
export class Listing {
  readonly data: readonly unknown[];
  readonly total: number;

  constructor(data: readonly unknown[], total: number) {
    this.data = data;
    this.total = total;
  }
}

/** A parameter as text; empty where it was not given. */
export const text = ({ params }: Pick<Call, 'params'>, name: string): string => {
  const value = params[name];
  return typeof value === 'string' ? value : '';
};

/** A parameter as number, or undefined where it was not given. */
export const number = (call: Pick<Call, 'params'>, name: string): number | undefined =>
  call.params[name] === undefined ? undefined : Number(text(call, name));

/** Whether a boolean parameter was given as true. */
export const flag = (call: Pick<Call, 'params'>, name: string): boolean => text(call, name) === '1';

/** The node of the request. */
export const nodeOf = (call: Pick<Call, 'params' | 'cluster'>): SimNode => {
  const node = call.cluster.nodes.find(({ name }) => name === text(call, 'node'));
  if (!node) throw new Error('the core lets no request for another node pass');
  return node;
};

/** The guest of the request, where it is of this kind and on this node. */
export const guestOf = (call: Call): SimGuest | undefined => {
  const guest = call.cluster.guests.get(Number(text(call, 'vmid')));
  return guest?.node === text(call, 'node') && guest.kind === kindOf(call) ? guest : undefined;
};

/** The kind of guest that the path of the request speaks of. */
export const kindOf = ({ route }: Pick<Call, 'route'>): 'qemu' | 'lxc' =>
  route.includes('/{node}/lxc') ? 'lxc' : 'qemu';
