import { isIPv4, isIPv6 } from 'node:net';
import named from '../../generated/formats/named.json' with { type: 'json' };

/** What is known of a named format: a pattern or a check of ours, or the reason why it is not checked here. */
export interface NamedFormat {
  /** What the value is, in words that complete "must be …". */
  readonly means: string;
  readonly example?: string;
  readonly pattern?: string;
  readonly check?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Several elements in one string, split at commas, semicolons, blanks or NUL. */
  readonly list?: boolean;
  /** The empty string is allowed too. */
  readonly opt?: boolean;
}

const FORMATS = named as Readonly<Record<string, NamedFormat>>;

/** The format of that name, or undefined for one that is not in the bindings: such values are left to the server. */
export const namedFormat = (name: string): NamedFormat | undefined =>
  Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;

/** The names of all formats of the bindings. */
export const formatNames = (): string[] => Object.keys(FORMATS);

/** Whether a value has the named format; true for formats that only the host can check. */
export const fitsFormat = (name: string, value: string): boolean => {
  const format = namedFormat(name);
  if (!format || (value === '' && format.opt)) return true;
  return format.list ? splitList(value).every((element) => fitsElement(format, element)) : fitsElement(format, value);
};

/** The elements of a list in one string, as the server splits it. */
export const splitList = (text: string): string[] => text.split(/[,;\s\0]+/).filter((element) => element !== '');

const compiled = new Map<string, RegExp>();

const fitsElement = ({ pattern, check, minLength = 0, maxLength = Infinity }: NamedFormat, value: string): boolean => {
  if (value.length < minLength || value.length > maxLength) return false;
  if (pattern !== undefined) {
    let regex = compiled.get(pattern);
    if (!regex) compiled.set(pattern, (regex = new RegExp(`^(?:${pattern})$`, 'u')));
    return regex.test(value);
  }
  return check === undefined || (CHECKS[check]?.(value) ?? true);
};

const isIp = (text: string): boolean => isIPv4(text) || (isIPv6(text) && !text.includes('%'));

/** `address/bits` with a prefix length of at least `from`. */
const isCidr = (text: string, isAddress: (address: string) => boolean, from: number): boolean => {
  const [address = '', bits = '', ...rest] = text.split('/');
  const most = isIPv4(address) ? 32 : 128;
  return (
    rest.length === 0 && isAddress(address) && /^\d{1,3}$/.test(bits) && Number(bits) >= from && Number(bits) <= most
  );
};

const isV6 = (text: string): boolean => isIPv6(text) && !text.includes('%');
const isDnsName = (text: string): boolean =>
  /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*$/.test(text);
const isAddress = (text: string): boolean => isIp(text) || isDnsName(text);
const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65535;
const upwards = (low: number, high: number): boolean => low <= high;

const isPortal = (text: string): boolean => {
  const bracketed = /^\[([^\]]+)\](?::(\d+))?$/.exec(text);
  if (bracketed) return isV6(bracketed[1] ?? '') && isPort(bracketed[2] ?? '0');
  if (isV6(text)) return true;
  const dotted = /^(.+:.+)\.(\d+)$/.exec(text);
  if (dotted && isV6(dotted[1] ?? '')) return isPort(dotted[2] ?? '');
  const [host = '', port = '0', ...rest] = text.split(':');
  return rest.length === 0 && isAddress(host) && isPort(port);
};

/** A map for migration: pairs `SOURCE:TARGET` with each source once, at most one `TARGET` alone, or `1` alone. */
const isPairList = (text: string): boolean => {
  const entries = splitList(text);
  if (entries.length === 1 && entries[0] === '1') return true;
  const sources = entries.filter((entry) => entry.includes(':')).map((entry) => entry.split(':')[0]);
  const bare = entries.length - sources.length;
  return (
    entries.every((entry) => /^[^:]+(?::[^:]+)?$/.test(entry)) &&
    bare <= 1 &&
    new Set(sources).size === sources.length &&
    !entries.includes('1')
  );
};

const isMask = (text: string): boolean => {
  if (/^\d{1,2}$/.test(text)) return Number(text) <= 32;
  if (!isIPv4(text)) return false;
  const bits = text
    .split('.')
    .map((part) => Number(part).toString(2).padStart(8, '0'))
    .join('');
  return /^1*0*$/.test(bits);
};

const isRange = (text: string, from: number, to: number): boolean => {
  const found = /^(\d+)(?:-(\d+))?$/.exec(text);
  if (!found) return false;
  const low = Number(found[1]);
  const high = Number(found[2] ?? low);
  return low >= from && high <= to && upwards(low, high);
};

const isFirewallAddress = (text: string): boolean => {
  if (/^\+?(?:(?:dc|guest|sdn)\/)?[A-Za-z][A-Za-z0-9_-]{1,63}$/.test(text)) return true;
  const range = text.split('-');
  if (range.length === 2 && range.every(isIp)) return isIPv4(range[0] ?? '') === isIPv4(range[1] ?? '');
  const members = text.split(',').filter((member) => member !== '');
  const isMember = (member: string): boolean => isIp(member) || isCidr(member, isIp, 0);
  const families = new Set(members.map((member) => member.includes(':')));
  return members.length > 0 && members.every(isMember) && families.size === 1;
};

const isFirewallPorts = (text: string): boolean => {
  const parts = text.split(',').filter((part) => part !== '');
  let count = 0;
  for (const part of parts) {
    const range = /^(\d+):(\d+)$/.exec(part);
    if (
      range
        ? !(isPort(range[1] ?? '') && isPort(range[2] ?? '') && upwards(Number(range[1]), Number(range[2])))
        : /^\d+$/.test(part) && !isPort(part)
    )
      return false;
    if (!range && !/^[\w/-]+$/.test(part)) return false;
    count += range ? 2 : 1;
  }
  return count > 0 && count <= 15;
};

const isZfsBlockSize = (text: string): boolean => {
  const found = /^([1-9]\d*)([km]?)$/i.exec(text);
  if (!found) return text === '';
  const bytes = Number(found[1]) * ({ k: 1024, m: 1024 ** 2 }[(found[2] ?? '').toLowerCase()] ?? 1);
  return bytes >= 512 && bytes <= 16 * 1024 ** 2 && Number.isInteger(Math.log2(bytes));
};

const isDirectoryOverride = (text: string): boolean => {
  const found = /^[a-z]+=(.+)$/.exec(text);
  const path = found?.[1] ?? '';
  const parts = path.split('/').filter((part) => part !== '');
  return found !== null && path.length < 1023 && parts.every((part) => part !== '..' && part.length < 255);
};

const isCpuSet = (text: string): boolean =>
  /^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/.test(text) && text.split(',').every((part) => isRange(part, 0, Infinity));

const isMountPoint = (text: string): boolean => text !== '' && !/^\.\.\/|\/\.{1,2}(?:\/|$)/.test(text);

const isRouteTarget = (text: string): boolean => {
  const found = /^(\d{1,10}):(\d{1,10})$/.exec(text);
  return found?.slice(1).every((part) => Number(part) <= 4294967295) ?? false;
};

const isSdnSubnet = (text: string): boolean =>
  isCidr(text, isIp, 0) || /^[A-Za-z][A-Za-z0-9]*-[0-9A-Fa-f.:]+-\d{1,3}$/.test(text);

const CHECKS: Readonly<Record<string, (value: string) => boolean>> = {
  ipv4: (value) => isIPv4(value),
  ipv6: isV6,
  ip: isIp,
  cidr: (value) => isCidr(value, isIp, 8),
  cidrv4: (value) => isCidr(value, isIPv4, 8),
  cidrv6: (value) => isCidr(value, isV6, 8),
  anyCidr: (value) => isCidr(value, isIp, 0),
  ipv4mask: isMask,
  address: isAddress,
  portal: isPortal,
  pairList: isPairList,
  vlanRange: (value) => isRange(value, 2, 4094),
  ipv4Config: (value) => value === 'dhcp' || value === 'manual' || isCidr(value, isIPv4, 8),
  ipv6Config: (value) => value === 'auto' || value === 'dhcp' || value === 'manual' || isCidr(value, isV6, 8),
  ipOrLinkLocal: (value) => isIp(value) || (/^fe80:[^%]*%[A-Za-z][\w.-]*$/i.test(value) && isIPv6(value)),
  sdnSubnet: isSdnSubnet,
  routeTarget: isRouteTarget,
  firewallAddress: isFirewallAddress,
  ipOrCidr: (value) => isIp(value) || isCidr(value, isIp, 0),
  ipOrCidrOrAlias: (value) =>
    isIp(value) || isCidr(value, isIp, 0) || /^(?:(?:dc|guest)\/)?[A-Za-z][A-Za-z0-9_-]+$/.test(value),
  firewallPorts: isFirewallPorts,
  zfsBlockSize: isZfsBlockSize,
  directoryOverride: isDirectoryOverride,
  cpuSet: isCpuSet,
  physBits: (value) => value === 'host' || (/^\d+$/.test(value) && isRange(value, 8, 64)),
  mountPoint: isMountPoint,
};

/** The checks that the table of formats may name. */
export const checkNames = (): string[] => Object.keys(CHECKS);
