import type { Raw } from '../raw.ts';

// Formats that the document only names. Their keys are nowhere in it; these tables are written in the document's own form, from what
// Proxmox's interface accepts, so that they take the same way through the rules as a format object.

const flag = { type: 'boolean', optional: 1 };
const text = { type: 'string', optional: 1 };
const id = (format: string): Raw => ({ type: 'string', format, optional: 1 });
const count = (minimum: number, maximum?: number): Raw => ({
  type: 'integer',
  minimum,
  ...(maximum === undefined ? {} : { maximum }),
  optional: 1,
});
const oneOf = (...values: string[]): Raw => ({ type: 'string', enum: values, optional: 1 });
const matching = (pattern: string): Raw => ({ type: 'string', pattern, optional: 1 });
const required = (schema: Raw): Raw => ({ ...schema, optional: 0 });
const standsAlone = (schema: Raw): Raw => ({ ...schema, default_key: 1 });
const needs = (other: string, schema: Raw): Raw => ({ ...schema, requires: other });

const base64 = matching('[A-Za-z0-9+/]+={0,2}');
const hexId = matching('0x[0-9a-fA-F]{4}');

export const NAMED_PROPERTY_STRINGS: Readonly<Record<string, Raw>> = {
  'backup-fleecing': { enabled: standsAlone(flag), storage: id('pve-storage-id') },
  'backup-performance': { 'max-workers': count(1, 256), 'pbs-entries-max': count(1) },
  'prune-backups': {
    'keep-all': flag,
    'keep-last': count(0),
    'keep-hourly': count(0),
    'keep-daily': count(0),
    'keep-weekly': count(0),
    'keep-monthly': count(0),
    'keep-yearly': count(0),
  },
  'proxmox-remote': {
    host: required(id('address')),
    apitoken: required(text),
    port: count(1, 65535),
    fingerprint: matching('([A-Fa-f0-9]{2}:){31}[A-Fa-f0-9]{2}'),
  },
  'pve-tfa-config': {
    type: required(oneOf('yubico', 'oath')),
    id: text,
    key: text,
    url: text,
    digits: count(6, 8),
    step: count(10),
  },
  'realm-sync-options': {
    scope: oneOf('users', 'groups', 'both'),
    'remove-vanished': matching('none|(?:acl|entry|properties)(?:;(?:acl|entry|properties))*'),
    'enable-new': flag,
    full: flag,
    purge: flag,
  },
  'pve-qm-boot': {
    legacy: standsAlone(matching('[acdn]{1,4}')),
    order: matching('[a-z]+[0-9]+(?:;[a-z]+[0-9]+)*'),
  },
  'pve-qm-watchdog': {
    model: standsAlone(oneOf('i6300esb', 'ib700')),
    action: oneOf('reset', 'shutdown', 'poweroff', 'pause', 'debug', 'none'),
  },
  'pve-qm-cicustom': {
    meta: id('pve-volume-id'),
    network: id('pve-volume-id'),
    user: id('pve-volume-id'),
    vendor: id('pve-volume-id'),
  },
  'pve-qm-ipconfig': {
    ip: id('pve-ipv4-config'),
    gw: needs('ip', id('ipv4')),
    ip6: id('pve-ipv6-config'),
    gw6: needs('ip6', id('ipv6')),
  },
  'pve-qm-hostpci': {
    host: standsAlone(matching('[^,=]+')),
    mapping: id('pve-configid'),
    mdev: text,
    romfile: text,
    pcie: flag,
    rombar: flag,
    'x-vga': flag,
    'legacy-igd': flag,
    driver: oneOf('vfio', 'keep'),
    'vendor-id': hexId,
    'device-id': hexId,
    'sub-vendor-id': hexId,
    'sub-device-id': hexId,
  },
  'pve-qm-rng': {
    source: required(standsAlone(oneOf('/dev/urandom', '/dev/random', '/dev/hwrng'))),
    max_bytes: { type: 'integer', optional: 1 },
    period: { type: 'integer', optional: 1 },
  },
  'pve-qm-smbios1': {
    uuid: matching('[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}'),
    base64: flag,
    version: base64,
    serial: base64,
    manufacturer: base64,
    product: base64,
    sku: base64,
    family: base64,
  },
  'pve-startup-order': { order: standsAlone(count(0)), up: count(0), down: count(0) },
  'pve-vm-cpu-conf': {
    cputype: standsAlone(text),
    flags: matching('[+-][a-zA-Z0-9._-]+(?:;[+-][a-zA-Z0-9._-]+)*'),
    hidden: flag,
    'hv-vendor-id': matching('[a-zA-Z0-9]{1,12}'),
    'reported-model': text,
    'guest-phys-bits': count(32, 64),
    'phys-bits': id('pve-phys-bits'),
    level: { type: 'integer', optional: 1 },
  },
  'pve-qemu-sev-fmt': {
    type: required(standsAlone(oneOf('std', 'es', 'snp'))),
    'no-debug': flag,
    'no-key-sharing': flag,
    'allow-smt': flag,
    'kernel-hashes': flag,
  },
  'pve-qemu-tdx-fmt': {
    type: required(standsAlone(oneOf('tdx'))),
    attestation: required(flag),
    'vsock-cid': count(2),
    'vsock-port': { type: 'integer', optional: 1 },
  },
  'pve-sdn-dhcp-range': { 'start-address': required(id('ip')), 'end-address': required(id('ip')) },
};
