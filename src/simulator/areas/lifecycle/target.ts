import { kindOf, number, text, type Call } from '../../call.ts';
import type { Cluster, SimGuest } from '../../state.ts';

/** The guest that work is meant for; whether it is there shows when the work begins. */
export type Target = Pick<SimGuest, 'kind' | 'vmid' | 'node'>;

/** The guest that the path of a request names. */
export const targetOf = (call: Call): Target => ({
  kind: kindOf(call),
  vmid: number(call, 'vmid') ?? 0,
  node: text(call, 'node'),
});

/** The guest, where it is of this kind and on this node. */
export const guestAt = ({ guests }: Cluster, { kind, vmid, node }: Target): SimGuest | undefined => {
  const guest = guests.get(vmid);
  return guest?.kind === kind && guest.node === node ? guest : undefined;
};

/** The text for a guest whose file can't be read. */
export const noFile = ({ kind, vmid, node }: Target): string =>
  `Configuration file 'nodes/${node}/${kind === 'qemu' ? 'qemu-server' : 'lxc'}/${vmid}.conf' does not exist`;

/** The text for a VM whose process is looked for. */
export const noVm = ({ vmid, node }: Target): string =>
  `unable to find configuration file for VM ${vmid} on node '${node}'`;

/** The guest, or the failure of a task that says it is not there. */
export const presentAt = (cluster: Cluster, target: Target, missing = noFile(target)): SimGuest => {
  const guest = guestAt(cluster, target);
  if (!guest) throw new Error(missing);
  return guest;
};

/** How texts call the two kinds of guest. */
export const label = ({ kind }: Pick<SimGuest, 'kind'>): 'VM' | 'CT' => (kind === 'qemu' ? 'VM' : 'CT');

/** How the types of tasks begin for the two kinds of guest. */
export const prefix = ({ kind }: Pick<SimGuest, 'kind'>): 'qm' | 'vz' => (kind === 'qemu' ? 'qm' : 'vz');
