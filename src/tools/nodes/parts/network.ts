import { getNetwork } from '../../../../generated/endpoints/nodes.ts';
import type { GetNetworkResult } from '../../../../generated/types/nodes.ts';
import { toFlag } from '../../../rules/wire.ts';
import { said } from '../../answer.ts';
import type { Part } from './part.ts';

type Interface = GetNetworkResult[number];

const told = (each: Interface) => ({
  type: each.type,
  state: toFlag(each.active) ? undefined : said`down`,
  address: [each.cidr, each.cidr6].filter((address) => address !== undefined),
  gateway: [each.gateway, each.gateway6].filter((address) => address !== undefined),
  ports: each.bridge_ports ?? each.slaves ?? each.ovs_ports,
  vlan_aware: toFlag(each.bridge_vlan_aware) ? true : undefined,
  mtu: each.mtu,
});

/** The network interfaces of the node, by name. */
export const network: Part<GetNetworkResult> = {
  request: (node) => getNetwork({ node }),
  full: (all) => Object.fromEntries(all.map((each) => [each.iface, told(each)])),
};
