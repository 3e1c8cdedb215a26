import { deleteContentByVolume } from '../../../generated/endpoints/nodes/storage.ts';
import { ProxmoxError } from '../../errors.ts';
import { nameOf } from '../../identifier.ts';
import { toFlag, toNumber } from '../../rules/wire.ts';
import { withUnit } from '../../units.ts';
import { Arg, defineTool, input, type ToolContext } from '../define.ts';
import { configOf, configReads, type Options } from '../guests/config.ts';
import { label } from '../guests/guest.ts';
import { waitArgument } from '../guests/power.ts';
import { snapshotReads, snapshotsOf, type Snapshots } from '../snapshots/read.ts';
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
    'Delete an ISO image, a template, or a disk that its guest does not use from a storage. For backups use pve_backup_delete; a disk of a guest is taken out with pve_guest_configure first.',
  toolset: 'storage',
  sees: ['storages', 'guests'],
  uses: [...volumeReads, ...configReads, ...snapshotReads, deleteContentByVolume],
  risk: 'destroy',
  input: input<Input>({
    volume: Arg.text('As pve_storage_content shows it', { minLength: 1 }),
    node: Arg.optional(Arg.text('Where several have it')),
    wait: waitArgument,
  }),
  example: { volume: 'nas:iso/virtio-win-0.1.285.iso' },
  plan: async (context, { volume, node: wanted, wait = true }) => {
    const found = await findVolume(context, volume, wanted);
    const unsure = await checkFree(context, found);
    const { node, storage, entry } = found;
    const size = toNumber(entry.size);
    const what = `volume ${nameOf(volume)}${size === undefined ? '' : ` (${withUnit(size, 'bytes')})`}`;
    return {
      steps: [{ request: deleteContentByVolume({ node, storage, volume }), reason: `delete the ${what}${unsure}` }],
      wait,
      facts: { what },
    };
  },
  answer: ([outcome], _input, { what }, context) => taskAnswer(outcome, `${what} deleted`, context),
});

/**
 * Fails where the volume is protected, or a guest's configuration names it, also that in force or that of a snapshot: Proxmox VE would take it
 * from under the guest. What could not be looked at is the answer, in words.
 */
const checkFree = async (context: ToolContext, { entry }: FoundVolume): Promise<string> => {
  if (toFlag(entry.protected)) {
    throw new ProxmoxError('REJECTED', `${JSON.stringify(entry.volid.slice(0, 200))} is protected.`, {
      next: 'If it really is to go, the operator lifts the protection first.',
    });
  }
  const { content }: Readonly<Record<string, unknown>> = { ...entry };
  if (content !== 'images' && content !== 'rootdir') return '; drives that have it are not looked for';
  const vmid = toNumber(entry.vmid);
  if (vmid === undefined) return '; whose it is is not known';
  const { guests } = await context.inventory.all();
  const owner = guests.find((guest) => guest.vmid === vmid);
  if (!owner) return `; guest ${vmid}, whose number it has, is not there or can not be seen`;
  const { snapshots } = await snapshotsOf(context, owner);
  const configs = await Promise.all([
    configOf(context, owner),
    configOf(context, owner, { current: true }),
    ...snapshots.map(({ name: snapshot }) => configOf(context, owner, { snapshot })),
  ]);
  const uses = configs.map((config) => optionWith(config, entry.volid));
  const at = uses.findIndex((option) => option !== undefined);
  const option = uses[at];
  if (option === undefined) return '';
  throw new ProxmoxError('REJECTED', `It is ${nameOf(option)} of ${label(owner)}${where(at, snapshots)}.`, {
    next:
      at < PRESENT
        ? `pve_guest_configure {"guest":"${vmid}","unset":["${nameOf(option)}"]} takes it out of the guest; a disk is kept as unused0 or the like until that is unset too.`
        : `pve_snapshot_list {"guest":"${vmid}"} shows the snapshots; it goes with the last of them that needs it.`,
  });
};

// The configurations that come before those of snapshots: to be, and in force.
const PRESENT = 2;

const where = (at: number, snapshots: Snapshots['snapshots']): string =>
  at < PRESENT ? '' : ` in its snapshot ${nameOf(snapshots[at - PRESENT]?.name ?? '')}`;

const optionWith = (config: Options, volume: string): string | undefined =>
  Object.entries(config).find(([, value]) => typeof value === 'string' && value.split(',')[0] === volume)?.[0];
