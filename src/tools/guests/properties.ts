import { putConfig as lxcPut } from '../../../generated/endpoints/nodes/lxc.ts';
import { putConfig as qemuPut } from '../../../generated/endpoints/nodes/qemu.ts';
import { ProxmoxError } from '../../errors.ts';
import { nameOf } from '../../identifier.ts';
import type { Guest } from '../../inventory/resources.ts';
import { parsePropertyString, type ReadProperties } from '../../rules/property-string.ts';
import { propertyTableOf } from '../../rules/property-tables.ts';
import type { Options } from './config.ts';
import { label } from './guest.ts';

/** What an option of a guest says that is written `key=value,key=value`; undefined for one that has another form. */
export const propertiesOf = async (
  { kind, node, vmid }: Guest,
  name: string,
  text: string,
): Promise<ReadProperties | undefined> => {
  const request = kind === 'qemu' ? qemuPut({ node, vmid }) : lxcPut({ node, vmid });
  const table = await propertyTableOf(request, name);
  return table && parsePropertyString(table, text);
};

/**
 * The option as an object with some of its properties changed: what is not named stays as it is, null takes a property away. Fails as
 * REJECTED where the present value can't be read.
 */
export const changedProperties = async (
  guest: Guest,
  name: string,
  present: unknown,
  change: Options,
): Promise<Options> => {
  const { properties, faults } =
    present === undefined ? { properties: {}, faults: [] } : await presentProperties(guest, name, present);
  if (faults.length > 0) {
    throw new ProxmoxError('REJECTED', `The present value of ${nameOf(name)} of ${label(guest)} can't be read.`, {
      next: `Give the whole option: pve_guest_configure {"guest":"${guest.vmid}","set":{${JSON.stringify(nameOf(name))}:"…"}}.`,
    });
  }
  return Object.fromEntries(Object.entries({ ...properties, ...change }).filter(([, value]) => value !== null));
};

const presentProperties = async (guest: Guest, name: string, present: unknown): Promise<ReadProperties> =>
  (await propertiesOf(guest, name, String(present))) ?? { properties: {}, faults: [{ kind: 'no-key' }] };
