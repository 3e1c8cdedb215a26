import { postClone as lxcClone } from '../../../generated/endpoints/nodes/lxc.ts';
import { postClone as qemuClone } from '../../../generated/endpoints/nodes/qemu.ts';
import type { Planned } from '../../endpoint.ts';
import { isIdentifier } from '../../identifier.ts';
import type { Guest } from '../../inventory/resources.ts';
import { Said } from '../answer.ts';
import { Arg, defineTool, input } from '../define.ts';
import { configOf, configReads, type Options } from './config.ts';
import { checkAtRest, checkSnapshot, checkTarget, cloneReads, isFull, type CloneWish } from './clone-checks.ts';
import { guestArgument, label, labelWithNode } from './guest.ts';
import { madeAnswer, newGuest } from './made.ts';
import { newNumber, numberArgument, numberReads } from './number.ts';
import { checkHolds, onlineNode } from './place.ts';
import { waitArgument } from './power.ts';

interface Input extends CloneWish {
  readonly guest: string;
  readonly name?: string;
  readonly vmid?: number;
  readonly pool?: string;
  readonly wait?: boolean;
}

interface Facts {
  readonly original: Guest;
  readonly guest: Guest;
  readonly full: boolean;
  readonly reason: string;
}

export const guestClone = defineTool<Input, Facts>({
  name: 'pve_guest_clone',
  title: 'Clone a guest',
  description:
    'Copy a VM, container or template to a new guest; of a template a linked clone is made where that works. Not a backup: for that use pve_backup_create.',
  toolset: 'guests',
  sees: ['guests', 'storages'],
  uses: [...numberReads, ...configReads, ...cloneReads, qemuClone, lxcClone],
  risk: 'change',
  input: input<Input>({
    guest: guestArgument,
    name: Arg.optional(Arg.text('Of the clone')),
    vmid: numberArgument,
    full: Arg.optional(Arg.flag('false: linked')),
    node: Arg.optional(Arg.text('Another node (shared storage only)')),
    storage: Arg.optional(Arg.text('Another storage (full only)')),
    snapshot: Arg.optional(Arg.text('Copy this state')),
    pool: Arg.optional(Arg.text()),
    wait: waitArgument,
  }),
  example: { guest: 'debian-13', name: 'web3' },
  plan: async (context, given) => {
    const original = await context.inventory.guest(given.guest);
    const { kind } = original;
    const { storage, snapshot } = given;
    const node = given.node === original.node ? undefined : given.node;
    if (node !== undefined) await onlineNode(context, node);
    if (storage !== undefined) await checkHolds(context, kind, storage, node ?? original.node);
    if (snapshot !== undefined) await checkSnapshot(context, original, snapshot);
    const [vmid, full, config] = await Promise.all([
      newNumber(context, given.vmid),
      isFull(context, original, given),
      node === undefined ? {} : configOf(context, original, snapshot === undefined ? {} : { snapshot }),
    ]);
    if (full && snapshot === undefined) await checkAtRest(context, original);
    if (node !== undefined) checkTarget(original, config, (await context.inventory.all()).storages, { ...given, node });
    const guest = newGuest({ vmid, kind, node: node ?? original.node, name: given.name });
    const reason = `clone ${label(original)} to ${label(guest)}`;
    return {
      steps: [{ request: cloneRequest(original, guest, { ...given, full }), reason }],
      wait: given.wait ?? true,
      facts: { original, guest, full, reason },
    };
  },
  answer: (outcomes, _input, { original, guest, full, reason }, context) =>
    madeAnswer(
      outcomes,
      {
        guest,
        reasons: [reason],
        done: `${label(original)} cloned to ${labelWithNode(guest)}`,
        more: {
          clone: new Said(full ? 'full, on its own' : `linked: it needs the disks of ${label(original)}`),
        },
        remarks: (config) => [
          ...addressNotes(config, guest, original),
          `start it with pve_guest_start {"guest": "${guest.vmid}"}`,
        ],
      },
      context,
    ),
});

const cloneRequest = (
  { kind, node, vmid }: Guest,
  made: Guest,
  { full = true, name, pool, snapshot, storage }: Input,
): Planned => {
  const params = {
    node,
    vmid,
    newid: made.vmid,
    full,
    ...(made.node === node ? {} : { target: made.node }),
    ...(pool === undefined ? {} : { pool }),
    ...(snapshot === undefined ? {} : { snapname: snapshot }),
    ...(storage === undefined ? {} : { storage }),
  };
  const named = (option: string): object => (name === undefined ? {} : { [option]: name });
  return kind === 'qemu' ? qemuClone({ ...params, ...named('name') }) : lxcClone({ ...params, ...named('hostname') });
};

/** Fixed addresses that the clone has too: two guests with one of them can't run together. */
const addressNotes = (config: Options, { vmid }: Guest, original: Guest): string[] =>
  Object.entries(config).flatMap(([option, given]) => {
    if (!/^(?:net|ipconfig)\d+$/.test(option)) return [];
    const value = String(given);
    const [, address] = /(?:^|,)ip6?=([\da-f]*[.:][\da-f.:]*\/\d+)/i.exec(value) ?? [];
    if (address === undefined || !isIdentifier(value)) return [];
    const set = { [option]: withDhcp(value) };
    return [
      `it has the address ${address} of ${label(original)}; before both run: pve_guest_configure {"guest": "${vmid}", "set": ${JSON.stringify(set)}}`,
    ];
  });

/** The same interface with an address from DHCP, which goes without a gateway. */
const withDhcp = (value: string): string =>
  value
    .split(',')
    .filter((part) => !/^gw6?=/.test(part))
    .map((part) => part.replace(/^(ip6?)=.*/, '$1=dhcp'))
    .join(',');
