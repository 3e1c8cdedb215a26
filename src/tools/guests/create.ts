import { postLxc } from '../../../generated/endpoints/nodes/lxc.ts';
import { postStart as lxcStart } from '../../../generated/endpoints/nodes/lxc/status.ts';
import { postQemu, putResize } from '../../../generated/endpoints/nodes/qemu.ts';
import { postStart as qemuStart } from '../../../generated/endpoints/nodes/qemu/status.ts';
import { ProxmoxError } from '../../errors.ts';
import type { Guest } from '../../inventory/resources.ts';
import { Arg, defineTool, input, type Step } from '../define.ts';
import { configReads, type Options } from './config.ts';
import { label, labelWithNode } from './guest.ts';
import { madeAnswer, newGuest } from './made.ts';
import { containerOptions, vmOptions, written, type Wanted } from './new-options.ts';
import { newNumber, numberArgument, numberReads } from './number.ts';
import { placesFor, type Place } from './place.ts';
import { waitArgument } from './power.ts';
import { checkSet } from './set.ts';
import { gibibytes, inGib } from './sizes.ts';
import { sourceFor, sourceReads, type Source } from './source.ts';

interface Input extends Wanted {
  readonly kind: 'vm' | 'container';
  readonly source?: string;
  readonly node?: string;
  readonly vmid?: number;
  readonly start?: boolean;
  readonly wait?: boolean;
}

interface Facts {
  readonly guest: Guest;
  readonly source: string | undefined;
  readonly reasons: readonly string[];
}

/** Parameters of the request that are no options, or have an argument of their own. */
const RESERVED = ['node', 'vmid', 'start', 'storage', 'ostemplate', 'archive', 'restore', 'force', 'unique', 'import'];

export const guestCreate = defineTool<Input, Facts>({
  name: 'pve_guest_create',
  title: 'Create a guest',
  description:
    'Create a VM (from an ISO or disk image, or empty) or a container (from a template). Node, storage and number are chosen unless given. To copy a guest use pve_guest_clone.',
  toolset: 'guests',
  sees: ['guests', 'nodes', 'storages'],
  uses: [...numberReads, ...sourceReads, ...configReads, postQemu, postLxc, putResize, qemuStart, lxcStart],
  risk: 'change',
  input: input<Input>({
    kind: Arg.oneOf(['vm', 'container'], 'What to make'),
    name: Arg.text(undefined, { minLength: 1 }),
    source: Arg.optional(Arg.text('ISO, image or template: file or volume')),
    node: Arg.optional(Arg.text()),
    storage: Arg.optional(Arg.text('For its disk')),
    disk: Arg.optional(Arg.text('Size: 32G')),
    cores: Arg.optional(Arg.integer('CPU cores')),
    memory: Arg.optional(Arg.text('Size: 4G')),
    network: Arg.optional(Arg.text('vmbr0, or as in net0: vmbr1,tag=20')),
    vmid: numberArgument,
    start: Arg.optional(Arg.flag('Start it too')),
    set: Arg.optional(Arg.options('Other options of Proxmox VE, e.g. {"ciuser":"amy"}')),
    wait: waitArgument,
  }),
  example: { kind: 'vm', name: 'web3', source: 'debian-13.1.0-amd64-netinst.iso', disk: '32G', memory: '4G' },
  plan: async (context, given) => {
    const kind = given.kind === 'vm' ? 'qemu' : 'lxc';
    const [places, vmid] = await Promise.all([placesFor(context, kind, given), newNumber(context, given.vmid)]);
    const [best] = places;
    const wanted = given.source ?? (kind === 'lxc' ? '' : undefined);
    const found = wanted === undefined ? undefined : await sourceFor(context, kind, wanted, places);
    const place = found?.place ?? best;
    if (!place) throw new Error('places were found');
    const guest = newGuest({ vmid, kind, node: place.node, name: given.name });
    const steps = stepsFor(guest, given, optionsFor(given, place, found?.source), found?.source);
    const reasons = steps.map(({ reason }) => reason);
    return { steps, wait: given.wait ?? true, facts: { guest, source: found?.source.volume, reasons } };
  },
  answer: (outcomes, { start }, { guest, source, reasons }, context) =>
    madeAnswer(
      outcomes,
      {
        guest,
        reasons,
        done: `${labelWithNode(guest)} created${start === true ? ' and started' : ''}`,
        more: { source },
        remarks: () => [
          start === true
            ? `look at it with pve_guest_get {"guest": "${guest.vmid}"}`
            : `start it with pve_guest_start {"guest": "${guest.vmid}"}`,
        ],
      },
      context,
    ),
});

const optionsFor = (given: Input, place: Place, source: Source | undefined): Options => {
  const { kind, set = {} } = given;
  const { said, usual } = kind === 'container' ? containerOptions(given, place) : vmOptions(given, place, source);
  checkSet(set, Object.keys(said), RESERVED, 'what it means has an argument, or is for backups only.');
  return { ...usual, ...said, ...written(set) };
};

const stepsFor = (guest: Guest, given: Input, options: Options, source: Source | undefined): Step[] => {
  const { kind, node, vmid } = guest;
  const params = { node, vmid, ...options };
  const made = kind === 'qemu' ? postQemu(params) : postLxc({ ...params, ostemplate: source?.volume ?? '' });
  const grown = kind === 'qemu' && source !== undefined && source.content !== 'iso' ? given.disk : undefined;
  const start = kind === 'qemu' ? qemuStart : lxcStart;
  return [
    { request: made, reason: `create ${label(guest)}` },
    ...(grown === undefined
      ? []
      : [
          {
            request: putResize({ node, vmid, disk: 'scsi0', size: `${sizeFor(grown, source)}G` }),
            reason: `grow its disk to ${inGib(gibibytes(grown) * 1024 ** 3)}`,
          },
        ]),
    // A start that the host does by itself could fail without a word.
    ...(given.start === true ? [{ request: start({ node, vmid }), reason: `start ${label(guest)}` }] : []),
  ];
};

/** The size that an imported disk grows to; refused where the image is larger, which a host says after the import only. */
const sizeFor = (disk: string, source: Source | undefined): number => {
  const gib = gibibytes(disk);
  const { size = 0 } = source ?? {};
  if (gib * 1024 ** 3 >= size) return gib;
  throw new ProxmoxError('INVALID_INPUT', `disk: ${JSON.stringify(disk)} is less than the image has: ${inGib(size)}.`, {
    next: 'Give a larger size, or leave it out.',
  });
};
