import { isIPv4, isIPv6 } from 'node:net';
import { splitList } from '../rules/formats.ts';

/** What a host says of text that is neither an address nor a network. */
export const addressProblem = (value: string): string => {
  const [address = '', bits] = value.split('/');
  const length = isIPv4(address) ? 32 : isIPv6(address) ? 128 : undefined;
  if (length === undefined) {
    const quad = /^[\d.]+$/.test(address) ? address.split('.').find((part) => Number(part) > 255) : undefined;
    return quad === undefined
      ? `Cannot determine IP version for ${address}`
      : `Invalid quad in IP address ${address} - ${quad}`;
  }
  return Number(bits) > length
    ? `Prefix length ${bits ?? ''} is longer than IP address (${length})`
    : `Invalid prefix ${value}`;
};

/** What a host says of an address or network that is one of neither family. */
export const cidrProblem = (value: string): string =>
  /^(?:\d+\.\d+\.\d+\.\d+|[0-9a-f:.]*:[0-9a-f:.]*)(?:\/\d+)?$/i.test(value) && !/\d{4,}\./.test(value)
    ? addressProblem(value)
    : 'value does not look like a valid IP address or CIDR network';

/** What a host says of addresses that a firewall rule can't have. */
export const ruleAddressProblem = (value: string): string => {
  const wrong = splitList(value).find((each) => !isIPv4(each) && !isIPv6(each)) ?? value;
  return `invalid IP address: ${addressProblem(wrong)}`;
};

/** What a host says of ports that a firewall rule can't have. */
export const rulePortProblem = (value: string): string => {
  const parts = splitList(value);
  for (const part of parts) {
    const [, low, high] = /^(\d+):(\d+)$/.exec(part) ?? [];
    const beyond = [low, high, part].find((port) => /^\d+$/.test(port ?? '') && Number(port) > 65535);
    if (beyond !== undefined) return `invalid port '${beyond}'`;
    if (Number(low) > Number(high)) {
      return `backwards range '${part}' not allowed, did you mean '${high ?? ''}:${low ?? ''}'?`;
    }
    if (low === undefined && !/^[\w/-]+$/.test(part)) return `invalid port '${part}'`;
  }
  return 'too many entries in port list (> 15 numbers)';
};
