import { cidrProblem, ruleAddressProblem, rulePortProblem } from './address-texts.ts';
import { fitsFormat, namedFormat, splitList } from '../rules/formats.ts';
import { isProcessorModel } from './guests/processor-models.ts';
import { partsOf } from './guests/property-parts.ts';

/** What a host says of a value that has not the named format; each was seen on a real one. */
const TEXTS: Readonly<Record<string, (value: string) => string>> = {
  CIDRv4: () => 'value does not look like a valid IPv4 CIDR network',
  IPorCIDR: cidrProblem,
  IPorCIDRorAlias: cidrProblem,
  'dns-name': () => 'value does not look like a valid DNS name',
  email: () => 'value does not look like a valid email address',
  ip: () => 'value does not look like a valid IP address',
  'mac-addr': () => 'value does not look like a valid unicast MAC address',
  'pve-configid': (value) => `invalid configuration ID '${value}'`,
  'pve-fw-addr-spec': ruleAddressProblem,
  'pve-fw-dport-spec': rulePortProblem,
  'pve-fw-sport-spec': rulePortProblem,
  'pve-groupid': (value) => `group name '${value}' contains invalid characters`,
  'pve-ha-resource-or-vm-id': () => 'value does not look like a valid ha resource id',
  'pve-iface': (value) => `invalid network interface name '${value}'`,
  'pve-ipv4-config': () => 'value does not look like a valid ipv4 network configuration',
  'pve-node': () => 'value does not look like a valid node name',
  'pve-poolid': (value) =>
    value.split('/').length > 3
      ? `pool name '${value}' nested too deeply (max levels = 3)`
      : `pool name '${value}' contains invalid characters`,
  'pve-replication-job-id': (value) => `invalid replication job id '${value}'`,
  'pve-storage-content': (value) => `invalid content type '${value}'`,
  'pve-storage-id': (value) => `storage ID '${value}' contains illegal characters`,
  'pve-tag': () => 'invalid characters in tag',
  'pve-task-status-type': (value) => `invalid status '${value}'`,
  'pve-vmid': () => 'value does not look like a valid VM ID',
  'pve-volume-id-or-qm-path': (value) => `unable to parse volume ID '${value}'`,
  urlencoded: (value) => `invalid urlencoded string: ${value}`,
};

/** The complaint about a value of a named format, as it stands in an answer; of a list, about the first element that does not fit. */
export const formatProblem = (format: string, value: string): string => {
  const { list, opt } = namedFormat(format) ?? {};
  const base = list || opt ? format.replace(/-(?:list|opt)$/, '') : format;
  const wrong = list ? (splitList(value).find((element) => !fitsFormat(format, element)) ?? value) : value;
  return `invalid format - ${TEXTS[base]?.(wrong) ?? 'value does not fit'}\n`;
};

/** What a host says of a property string that it does not read key by key, by the name of its table; undefined for the others. */
export const wholeProblem = (table: string): string | undefined => written(WHOLE[table]);

const WHOLE: Readonly<Record<string, string>> = { 'pve-startup-order': 'unable to parse startup options' };

/** What a host says of a property string whose keys all fit, by the name of its table; undefined where it is content. */
export const meaningProblem = (table: string, value: string): string | undefined => written(MEANINGS[table]?.(value));

const MEANINGS: Readonly<Record<string, (value: string) => string | undefined>> = {
  'pve-vm-cpu-conf': (value) => {
    const model = partsOf(value, 'cputype').get('cputype') ?? '';
    return isProcessorModel(model)
      ? undefined
      : `Built-in cputype '${model}' is not defined (missing 'custom-' prefix?)`;
  },
};

const written = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : `invalid format - ${text}\n`;
