import { putConfig as lxcPut } from '../../../generated/endpoints/nodes/lxc.ts';
import { postConfig as qemuPost, putConfig as qemuPut } from '../../../generated/endpoints/nodes/qemu.ts';
import { PutConfig } from '../../../generated/schemas/nodes/qemu.ts';
import type { Planned } from '../../endpoint.ts';
import { ProxmoxError } from '../../errors.ts';
import { Arg, defineTool, input, pick } from '../define.ts';
import { cloudInitNotes } from './cloud-init.ts';
import { configOf, configReads } from './config.ts';
import { configuredAnswer, type ConfigureFacts } from './configured.ts';
import { guestArgument, label } from './guest.ts';
import { optionReads } from './pending.ts';
import { wantedOptions, type Change } from './wanted.ts';

const DISK = /^(?:scsi|virtio|sata|ide|efidisk|tpmstate|mp|rootfs|unused)\d*$/;

export const guestConfigure = defineTool<Change, ConfigureFacts>({
  name: 'pve_guest_configure',
  title: 'Configure a guest',
  description:
    'Change options of a VM or container, and say which apply now and which wait for a restart. To make a guest use pve_guest_create.',
  toolset: 'guests',
  sees: ['guests'],
  uses: [...configReads, qemuPut, qemuPost, lxcPut, ...optionReads],
  risk: 'change',
  input: input<Change>({
    guest: guestArgument,
    ...pick(PutConfig, ['cores', 'description', 'onboot'], {
      cores: { description: 'CPU cores' },
      description: { description: 'Notes' },
      onboot: { description: 'Start with the node' },
    }),
    sockets: Arg.optional(Arg.integer(undefined, { minimum: 1 })),
    cpu: Arg.optional(Arg.text('Type, e.g. host')),
    memory: Arg.optional(Arg.text('e.g. 4G')),
    balloon: Arg.optional(Arg.text('Least memory')),
    name: Arg.optional(Arg.text('New name')),
    protection: Arg.optional(Arg.flag('Against deletion')),
    boot: Arg.optional(Arg.texts('Order, e.g. ["scsi0","net0"]')),
    agent: Arg.optional(Arg.flag('Guest agent')),
    tags_add: Arg.optional(Arg.texts('Tags')),
    tags_remove: Arg.optional(Arg.texts('Tags')),
    network: Arg.optional(Arg.options('{"net0":{"bridge":"vmbr1","vlan":20}}; null removes')),
    cloud_init: Arg.optional(Arg.options('user, password, ssh_keys, ip, gateway, nameserver, searchdomain')),
    set: Arg.optional(Arg.options('Any other, e.g. {"scsi1":"ceph:32"}')),
    unset: Arg.optional(Arg.texts('Options to reset')),
  }),
  example: { guest: '100', cores: 4, memory: '8G', tags_add: ['production'] },
  plan: async (context, given) => {
    const guest = await context.inventory.guest(given.guest);
    const { node, vmid } = guest;
    const before = await configOf(context, guest);
    const { set, unset } = await wantedOptions(guest, given, before);
    const changed = [...Object.keys(set), ...unset];
    if (changed.length === 0) {
      throw new ProxmoxError('INVALID_INPUT', 'Nothing to change was given.', {
        next: 'Give at least one argument beside guest, such as cores, memory, name, network or set.',
      });
    }
    const params = {
      node,
      vmid,
      ...set,
      ...(unset.length > 0 ? { delete: unset.join(',') } : {}),
      // Refused by Proxmox VE when somebody changed the guest since it was read.
      ...(typeof before['digest'] === 'string' ? { digest: before['digest'] } : {}),
    };
    // Storage is allocated in a task; everything else is done when the answer comes.
    const vm = changed.some((name) => DISK.test(name)) ? qemuPost : qemuPut;
    const request: Planned = guest.kind === 'qemu' ? vm(params) : lxcPut(params);
    const notes = given.cloud_init === undefined ? [] : cloudInitNotes(guest, { ...before, ...set });
    return {
      steps: [{ request, reason: `configure ${label(guest)}` }],
      wait: true,
      facts: { guest, changed, before, notes },
    };
  },
  answer: async ([outcome], _input, facts, context) => configuredAnswer(outcome, facts, context),
});
