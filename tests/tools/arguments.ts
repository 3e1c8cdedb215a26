import type { Tool } from '../../src/tools/define.ts';
import type { World } from '../support/world.ts';
import { backupArguments } from './arguments/backup.ts';
import { clusterArguments } from './arguments/cluster.ts';
import { guestArguments } from './arguments/guests.ts';
import { makingArguments } from './arguments/making.ts';
import { snapshotArguments } from './arguments/snapshots.ts';
import { storageArguments } from './arguments/storage.ts';

/** By the name of a tool, arguments beside its example with which it does what else it can; laid over the example. */
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

/** The arguments, with the identifier of a task or the name of a snapshot that this cluster has, where they want one. */
export const withThings = async (world: World, args: Record<string, unknown>): Promise<Record<string, unknown>> => {
  if (args['name'] === 'SNAPSHOT') {
    const name = 'made-before';
    await world.call('pve_snapshot_create', { guest: args['guest'], name });
    return { ...args, name };
  }
  if (!('upid' in args)) return args;
  const { text } = await world.call('pve_guest_start', { guest: '103', wait: false });
  return { ...args, upid: /UPID:\S+?:(?=["\s])/.exec(text)?.[0] };
};
