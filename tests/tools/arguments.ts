import type { Tool } from '../../src/tools/define.ts';
import type { World } from '../support/world.ts';
import { backupArguments } from './arguments/backup.ts';
import { clusterArguments } from './arguments/cluster.ts';
import { guestArguments } from './arguments/guests.ts';
import { makingArguments } from './arguments/making.ts';
import { snapshotArguments } from './arguments/snapshots.ts';
import { storageArguments } from './arguments/storage.ts';

/**
 * By the name of a tool, arguments beside its example with which it does what else it can; laid over the example. What is called `first`
 * is a call that comes before, where the cluster of the tests has nothing of the kind.
 */
export type MoreArguments = Readonly<Record<string, readonly object[]>>;

const MORE: MoreArguments = {
  ...backupArguments,
  ...clusterArguments,
  ...guestArguments,
  ...makingArguments,
  ...snapshotArguments,
  ...storageArguments,
};

/** The example of a tool, and arguments with which it does the rest of what it can. */
export const argumentsOf = ({ name, example }: Tool): Record<string, unknown>[] =>
  [{}, ...(MORE[name] ?? [])].map((more) => ({ ...(example as object), ...more }));

interface First {
  readonly first?: { readonly tool: string; readonly args: Readonly<Record<string, unknown>> };
}

/** The arguments, after what comes first, and with the identifier of a task that this cluster knows where there is one among them. */
export const afterFirst = async (
  world: World,
  { first, ...args }: Record<string, unknown> & First,
): Promise<Record<string, unknown>> => {
  if (first) await world.call(first.tool, first.args);
  if (!('upid' in args)) return args;
  const { text } = await world.call('pve_guest_start', { guest: '103', wait: false });
  return { ...args, upid: /UPID:\S+?:(?=["\s])/.exec(text)?.[0] };
};
