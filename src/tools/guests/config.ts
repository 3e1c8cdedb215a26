import { getConfig as lxcConfig } from '../../../generated/endpoints/nodes/lxc.ts';
import { getConfig as qemuConfig } from '../../../generated/endpoints/nodes/qemu.ts';
import type { Planned } from '../../endpoint.ts';
import type { Guest } from '../../inventory/resources.ts';
import type { Route, ToolContext } from '../define.ts';

/** Options of a guest by their names in Proxmox VE. */
export type Options = Readonly<Record<string, unknown>>;

/** What `configOf` asks. */
export const configReads: readonly Route[] = [qemuConfig, lxcConfig];

/** The configuration of a guest as it will be after a restart, with its `digest`; or as it is in force, or as a snapshot of it has it. */
export const configOf = (
  { requester, signal }: Pick<ToolContext, 'requester' | 'signal'>,
  { kind, node, vmid }: Guest,
  which: { readonly snapshot?: string; readonly current?: boolean } = {},
): Promise<Options> => {
  const params = { node, vmid, ...which };
  const request: Planned<object> = kind === 'qemu' ? qemuConfig(params) : lxcConfig(params);
  return requester.send(request as Planned<Options>, { signal });
};
