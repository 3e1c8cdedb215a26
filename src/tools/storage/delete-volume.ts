import { deleteContentByVolume } from '../../../generated/endpoints/nodes/storage.ts';
import { ProxmoxError } from '../../errors.ts';
import { isIdentifier, nameOf } from '../../identifier.ts';
import { toFlag, toNumber } from '../../rules/wire.ts';
import { withUnit } from '../../units.ts';
import { Arg, defineTool, input, type ToolContext } from '../define.ts';
import { configOf, configReads } from '../guests/config.ts';
import { label } from '../guests/guest.ts';
import { waitArgument } from '../guests/power.ts';
import { taskAnswer } from '../tasks/outcome.ts';
import { findVolume, volumeReads, type FoundVolume } from './find-volume.ts';

interface Input {
  readonly volume: string;
  readonly node?: string;
  readonly wait?: boolean;
}

export const volumeDelete = defineTool<Input, { readonly what: string }>({
  name: 'pve_volume_delete',
  title: 'Delete a volume',
  description:
    'Delete an ISO image, template, or disk that no guest uses from a storage. For backups use pve_backup_delete; a disk of a guest is taken out with pve_guest_configure first.',
  toolset: 'storage',
  sees: ['storages', 'guests'],
  uses: [...volumeReads, ...configReads, deleteContentByVolume],
  risk: 'destroy',
  input: input<Input>({
    volume: Arg.text('As pve_storage_content shows it', { minLength: 1 }),
    node: Arg.optional(Arg.text('Where several have it')),
    wait: waitArgument,
  }),
  example: { volume: 'nas:iso/virtio-win-0.1.285.iso' },
  plan: async (context, { volume, node: wanted, wait = true }) => {
    const found = await findVolume(context, volume, wanted);
    await checkFree(context, found);
    const { node, storage, entry } = found;
    const size = toNumber(entry.size);
    const what = `volume ${nameOf(volume)}${size === undefined ? '' : ` (${withUnit(size, 'bytes')})`}`;
    return {
      steps: [{ request: deleteContentByVolume({ node, storage, volume }), reason: `delete the ${what}` }],
      wait,
      facts: { what },
    };
  },
  answer: ([outcome], _input, { what }, context) => taskAnswer(outcome, `${what} deleted`, context),
});

/** Fails where the volume is protected, or is a disk that a guest's configuration names: Proxmox VE would take it from under the guest. */
const checkFree = async (context: ToolContext, { entry }: FoundVolume): Promise<void> => {
  if (toFlag(entry.protected)) {
    throw new ProxmoxError('REJECTED', `${JSON.stringify(entry.volid.slice(0, 200))} is protected.`, {
      next: 'If it really is to go, the operator lifts the protection first.',
    });
  }
  const vmid = toNumber(entry.vmid);
  const { guests } = await context.inventory.all();
  const owner = guests.find((guest) => guest.vmid === vmid);
  const { content }: Readonly<Record<string, unknown>> = { ...entry };
  if (!owner || content === 'backup') return;
  const config = await configOf(context, owner);
  const [option] =
    Object.entries(config).find(([, value]) => typeof value === 'string' && value.split(',')[0] === entry.volid) ?? [];
  if (option === undefined) return;
  throw new ProxmoxError('REJECTED', `It is ${isIdentifier(option) ? option : 'a disk'} of ${label(owner)}.`, {
    next: `pve_guest_configure {"guest":"${owner.vmid}","unset":["${nameOf(option)}"]} takes it out of the guest; a disk is kept as unused0 or the like until that is unset too.`,
  });
};
