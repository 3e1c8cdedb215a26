import { describe, expect, it } from 'vitest';
import { openDoor } from './door.ts';

/** What the cluster says of one option of a VM that does not fit. */
const complaint = async (name: string, value: string): Promise<string | undefined> => {
  const form = `${name}=${encodeURIComponent(value)}`;
  const { status, json } = await openDoor().send('PUT /nodes/pve1/qemu/100/config', { form });
  expect(status).toBe(400);
  return json.errors?.[name];
};

const UNDEFINED = 'property is not defined in schema and the schema does not allow additional properties';

describe('a property string that does not fit is refused with the texts of a host', () => {
  it.each([
    ['net0', 'bridge=vmbr0', 'net0.model: property is missing and it is not optional\n'],
    ['net0', 'virtio,bridge=vmbr0,speed=9', `net0.speed: ${UNDEFINED}\n`],
    ['net0', 'virtio,bridge=vmbr0,tag=5000', 'net0.tag: value must have a maximum value of 4094\n'],
    [
      'net0',
      'virtio=zz:zz,bridge=vmbr0',
      'net0.macaddr: invalid format - value does not look like a valid unicast MAC address\n\n',
    ],
    ['memory', 'lots', "memory.current: type check ('integer') failed - got 'lots'\n"],
    ['scsi1', 'foo', "scsi1.file: invalid format - unable to parse volume ID 'foo'\n\n"],
    ['ipconfig0', 'gw=10.0.0.1', "ipconfig0.ip: missing property required by 'ipconfig0.gw'\n"],
    ['smbios1', 'uuid=zz', 'smbios1.uuid: value does not match the regex pattern\n'],
  ])('%s: %s', async (name, value, problem) => {
    expect(await complaint(name, value)).toBe(`invalid format - format error\n${problem}`);
  });
});

describe('a value without the named format is refused with the texts of a host', () => {
  it.each([
    ['name', 'bad_name!', 'value does not look like a valid DNS name'],
    ['tags', 'good;-a', 'invalid characters in tag'],
    ['sshkeys', 'ssh-ed25519 x', 'invalid urlencoded string: ssh-ed25519 x'],
  ])('%s: %s', async (name, value, problem) => {
    expect(await complaint(name, value)).toBe(`invalid format - ${problem}\n`);
  });
});
