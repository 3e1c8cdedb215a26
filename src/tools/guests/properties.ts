import { putConfig as lxcPut } from '../../../generated/endpoints/nodes/lxc.ts';
import { putConfig as qemuPut } from '../../../generated/endpoints/nodes/qemu.ts';
import type { Guest } from '../../inventory/resources.ts';
import { parsePropertyString, type ReadProperties } from '../../rules/property-string.ts';
import { propertyTableOf } from '../../rules/property-tables.ts';

/** What an option of a guest says that is written `key=value,key=value`; undefined for one that has another form. */
export const propertiesOf = async (
  { kind, node, vmid }: Pick<Guest, 'kind' | 'node' | 'vmid'>,
  name: string,
  text: string,
): Promise<ReadProperties | undefined> => {
  const request = kind === 'qemu' ? qemuPut({ node, vmid }) : lxcPut({ node, vmid });
  const table = await propertyTableOf(request, name);
  return table && parsePropertyString(table, text);
};
