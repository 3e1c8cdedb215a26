import { expect, test } from 'vitest';
import type { Field } from '../../../codegen/ir.ts';
import { NAMED_PROPERTY_STRINGS } from '../../../codegen/normalise/named-property-strings.ts';
import formats from '../../../schema/formats.json' with { type: 'json' };
import { parameters } from './through.ts';

// One key: `*` marks the default key, `!` a required one; then b(oolean), i(nteger) with its bounds, or s(tring) with what it may be.
const written = (name: string, { shape, required, requires = [] }: Field, defaultKey?: string): string => {
  const form =
    shape.kind === 'boolean'
      ? 'b'
      : shape.kind === 'integer'
        ? `i${shape.minimum === undefined ? '' : ` ${shape.minimum}–${shape.maximum ?? ''}`}`
        : shape.kind === 'string'
          ? `s${shape.values ? ` {${shape.values.join('|')}}` : shape.pattern ? ` ${shape.pattern}` : shape.format ? ` ${shape.format}` : ''}`
          : shape.kind;
  const needs = requires.length === 0 ? '' : ` needs ${requires.join()}`;
  return `${name}${name === defaultKey ? '*' : ''}${required ? '!' : ''} ${form}${needs}`;
};

const base64 = 's ^(?:[A-Za-z0-9+/]+={0,2})$';
const hexId = 's ^(?:0x[0-9a-fA-F]{4})$';

test.each<[format: string, keys: readonly string[]]>([
  ['backup-fleecing', ['enabled* b', 'storage s pve-storage-id']],
  ['backup-performance', ['max-workers i 1–256', 'pbs-entries-max i 1–']],
  [
    'prune-backups',
    [
      'keep-all b',
      'keep-daily i 0–',
      'keep-hourly i 0–',
      'keep-last i 0–',
      'keep-monthly i 0–',
      'keep-weekly i 0–',
      'keep-yearly i 0–',
    ],
  ],
  [
    'proxmox-remote',
    ['apitoken! s', 'fingerprint s ^(?:([A-Fa-f0-9]{2}:){31}[A-Fa-f0-9]{2})$', 'host! s address', 'port i 1–65535'],
  ],
  ['pve-tfa-config', ['digits i 6–8', 'id s', 'key s', 'step i 10–', 'type! s {yubico|oath}', 'url s']],
  [
    'realm-sync-options',
    [
      'enable-new b',
      'full b',
      'purge b',
      'remove-vanished s ^(?:none|(?:acl|entry|properties)(?:;(?:acl|entry|properties))*)$',
      'scope s {users|groups|both}',
    ],
  ],
  ['pve-qm-boot', ['legacy* s ^(?:[acdn]{1,4})$', 'order s ^(?:[a-z]+[0-9]+(?:;[a-z]+[0-9]+)*)$']],
  ['pve-qm-watchdog', ['action s {reset|shutdown|poweroff|pause|debug|none}', 'model* s {i6300esb|ib700}']],
  ['pve-qm-cicustom', ['meta', 'network', 'user', 'vendor'].map((key) => `${key} s pve-volume-id`)],
  ['pve-qm-ipconfig', ['gw s ipv4 needs ip', 'gw6 s ipv6 needs ip6', 'ip s pve-ipv4-config', 'ip6 s pve-ipv6-config']],
  [
    'pve-qm-hostpci',
    [
      `device-id ${hexId}`,
      'driver s {vfio|keep}',
      'host* s ^(?:[^,=]+)$',
      'legacy-igd b',
      'mapping s pve-configid',
      'mdev s',
      'pcie b',
      'rombar b',
      'romfile s',
      `sub-device-id ${hexId}`,
      `sub-vendor-id ${hexId}`,
      `vendor-id ${hexId}`,
      'x-vga b',
    ],
  ],
  ['pve-qm-rng', ['max_bytes i', 'period i', 'source*! s {/dev/urandom|/dev/random|/dev/hwrng}']],
  [
    'pve-qm-smbios1',
    [
      'base64 b',
      ...['family', 'manufacturer', 'product', 'serial', 'sku'].map((key) => `${key} ${base64}`),
      'uuid s ^(?:[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12})$',
      `version ${base64}`,
    ],
  ],
  ['pve-startup-order', ['down i 0–', 'order* i 0–', 'up i 0–']],
  [
    'pve-vm-cpu-conf',
    [
      'cputype* s',
      'flags s ^(?:[+-][a-zA-Z0-9._-]+(?:;[+-][a-zA-Z0-9._-]+)*)$',
      'guest-phys-bits i 32–64',
      'hidden b',
      'hv-vendor-id s ^(?:[a-zA-Z0-9]{1,12})$',
      'level i',
      'phys-bits s pve-phys-bits',
      'reported-model s',
    ],
  ],
  ['pve-qemu-sev-fmt', ['allow-smt b', 'kernel-hashes b', 'no-debug b', 'no-key-sharing b', 'type*! s {std|es|snp}']],
  ['pve-qemu-tdx-fmt', ['attestation! b', 'type*! s {tdx}', 'vsock-cid i 2–', 'vsock-port i']],
  ['pve-sdn-dhcp-range', ['end-address! s ip', 'start-address! s ip']],
])('%s has its keys', (format, keys) => {
  const { fields, problems } = parameters({ properties: { x: { type: 'string', format } } });
  const shape = fields['x']?.shape;
  if (shape?.kind !== 'propertyString') throw new Error(`${format} is no property string.`);
  expect(Object.entries(shape.keys).map(([name, key]) => written(name, key, shape.defaultKey))).toEqual(keys);
  expect({ named: shape.named, aliases: shape.aliases, problems }).toEqual({
    named: format,
    aliases: {},
    problems: [],
  });
});

test('a list of a named property string has it as its items', () => {
  const given = { properties: { x: { type: 'array', items: { type: 'string', format: 'pve-sdn-dhcp-range' } } } };
  expect(parameters(given).fields['x']?.shape).toMatchObject({
    kind: 'array',
    items: { kind: 'propertyString', named: 'pve-sdn-dhcp-range' },
  });
});

test('the keys of every property string of our table of formats are known, except those that a sibling tells', () => {
  const marked = Object.entries(formats).flatMap(([name, format]) => ('propertyString' in format ? [name] : []));
  expect([...Object.keys(NAMED_PROPERTY_STRINGS), 'pve-qm-ide'].sort()).toEqual(marked.sort());
});
