import { getSnapshot as lxcSnapshots } from '../../../generated/endpoints/nodes/lxc/snapshot.ts';
import { getSnapshot as qemuSnapshots } from '../../../generated/endpoints/nodes/qemu/snapshot.ts';
import type { Guest } from '../../inventory/resources.ts';
import type { Route, ToolContext } from '../define.ts';

/** What `snapshotsOf` asks. */
export const snapshotReads: readonly Route[] = [qemuSnapshots, lxcSnapshots];

/** The names of the snapshots of a guest. */
export const snapshotsOf = async (
  { requester, signal }: Pick<ToolContext, 'requester' | 'signal'>,
  { kind, node, vmid }: Guest,
): Promise<string[]> => {
  const list = await requester.send(kind === 'qemu' ? qemuSnapshots({ node, vmid }) : lxcSnapshots({ node, vmid }), {
    signal,
  });
  // The last entry stands for the present state.
  return list.map(({ name }) => name).filter((name) => name !== 'current');
};
