import { getInterfaces } from '../../../generated/endpoints/nodes/lxc.ts';
import { getNetworkGetInterfaces } from '../../../generated/endpoints/nodes/qemu/agent.ts';
import { asProxmoxError, ProxmoxError } from '../../errors.ts';
import type { Guest } from '../../inventory/resources.ts';
import { toText } from '../../rules/wire.ts';
import { said, type Value } from '../answer.ts';
import type { Route, ToolContext } from '../define.ts';

/** What `addressesOf` asks. */
export const addressReads: readonly Route[] = [getNetworkGetInterfaces, getInterfaces];

/** The IP addresses of a guest by interface: a VM's agent tells them, a container's node knows them. */
export const addressesOf = async ({ requester, signal }: ToolContext, guest: Guest): Promise<Value> => {
  const { kind, node, vmid, status } = guest;
  if (status === 'stopped') return said`none while the guest does not run`;
  if (kind === 'lxc') {
    const interfaces: unknown = await requester.send(getInterfaces({ node, vmid }), { signal });
    if (interfaces === null) return said`none while the guest does not run`;
    return Object.fromEntries(asList(interfaces).map((each) => [toText(each['name']) ?? '?', ofContainer(each)]));
  }
  const { result } = await requester
    .send(getNetworkGetInterfaces({ node, vmid }), { signal })
    .catch((error: unknown) => {
      throw agentSilent(asProxmoxError(error), guest);
    });
  return Object.fromEntries(
    asList(result).map((each) => [toText(each['name']) ?? '?', asList(each['ip-addresses']).map(withPrefix)]),
  );
};

/** The same refusal with what can be done about it, where it is the agent that does not answer. */
const agentSilent = (error: ProxmoxError, { vmid }: Guest): ProxmoxError => {
  const { proxmox = '' } = error.details;
  if (/guest agent configured/i.test(proxmox)) {
    return new ProxmoxError(
      'REJECTED',
      `the guest agent is not switched on: install qemu-guest-agent in the guest, then pve_guest_configure {"guest":"${vmid}","agent":true} and a restart`,
      { ...error.details, next: 'Do that, or look the addresses up in the guest.' },
    );
  }
  if (/guest agent is not running/i.test(proxmox)) {
    return new ProxmoxError(
      'REJECTED',
      'the guest agent does not answer: the guest may still boot, or qemu-guest-agent is not installed or not started in it',
      { ...error.details, next: 'Call again in a minute, or start qemu-guest-agent in the guest.' },
    );
  }
  return error;
};

type Entry = Readonly<Record<string, unknown>>;

const asList = (value: unknown): Entry[] =>
  Array.isArray(value) ? value.filter((each): each is Entry => typeof each === 'object' && each !== null) : [];

/** All addresses of an interface; older releases tell the last of each family only. */
const ofContainer = (each: Entry): string[] => {
  const all = asList(each['ip-addresses']).map(withPrefix);
  return all.length > 0 ? all : [toText(each['inet']), toText(each['inet6'])].filter((one) => one !== undefined);
};

const withPrefix = (address: Entry): string =>
  `${toText(address['ip-address']) ?? '?'}/${toText(address['prefix']) ?? '?'}`;
