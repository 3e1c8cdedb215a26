import { getPending as lxcPending, putConfig as lxcPut } from '../../../generated/endpoints/nodes/lxc.ts';
import {
  getPending as qemuPending,
  postConfig as qemuPost,
  putConfig as qemuPut,
} from '../../../generated/endpoints/nodes/qemu.ts';
import { PutConfig } from '../../../generated/schemas/nodes/qemu.ts';
import type { Planned } from '../../endpoint.ts';
import { ProxmoxError } from '../../errors.ts';
import { splitTags, type Guest } from '../../inventory/resources.ts';
import { toText } from '../../rules/wire.ts';
import { Arg, defineTool, input, pick, type StepOutcome, type ToolContext } from '../define.ts';
import { taskData } from '../tasks/outcome.ts';
import type { ObjectAnswer } from '../answer.ts';
import { configOf, configReads, type Options } from './config.ts';
import { guestArgument, label, labelWithNode } from './guest.ts';
import { checkSet } from './set.ts';
import { mebibytes } from './sizes.ts';

interface Input {
  readonly guest: string;
  readonly cores?: number;
  readonly memory?: string;
  readonly name?: string;
  readonly description?: string;
  readonly onboot?: boolean;
  readonly tags_add?: readonly string[];
  readonly tags_remove?: readonly string[];
  readonly set?: Options;
  readonly unset?: readonly string[];
}

interface Facts {
  readonly guest: Guest;
  readonly changed: readonly string[];
}

const DISK = /^(?:scsi|virtio|sata|ide|efidisk|tpmstate|mp|rootfs|unused)\d*$/;

export const guestConfigure = defineTool<Input, Facts>({
  name: 'pve_guest_configure',
  title: 'Configure a guest',
  description:
    'Change options of a VM or container, and say which apply now and which wait for a restart. Any option of Proxmox VE goes through set and unset.',
  toolset: 'guests',
  sees: ['guests'],
  uses: [...configReads, qemuPut, qemuPost, lxcPut, qemuPending, lxcPending],
  risk: 'change',
  input: input<Input>({
    guest: guestArgument,
    ...pick(PutConfig, ['cores', 'description', 'onboot'], {
      cores: { description: 'CPU cores' },
      description: { description: 'Notes' },
      onboot: { description: 'Start with the node' },
    }),
    memory: Arg.optional(Arg.text('Size such as 4G or 512M')),
    name: Arg.optional(Arg.text('New name')),
    tags_add: Arg.optional(Arg.texts('Tags to add')),
    tags_remove: Arg.optional(Arg.texts('Tags to remove')),
    set: Arg.optional(Arg.options('Other options by their Proxmox VE names, e.g. {"cpu":"host"}')),
    unset: Arg.optional(Arg.texts('Options to reset to their defaults')),
  }),
  example: { guest: '100', cores: 4, memory: '8G', tags_add: ['production'] },
  plan: async (context, given) => {
    const guest = await context.inventory.guest(given.guest);
    const { node, vmid } = guest;
    const current = await configOf(context, guest);
    const wanted = wantedOptions(guest, given, current);
    const removed = [...(given.unset ?? []), ...(wanted.tagsGone ? ['tags'] : [])];
    const changed = [...Object.keys(wanted.set), ...removed];
    if (changed.length === 0) {
      throw new ProxmoxError('INVALID_INPUT', 'Nothing to change was given.', {
        next: 'Give at least one of cores, memory, name, description, onboot, tags_add, tags_remove, set or unset.',
      });
    }
    const params = {
      node,
      vmid,
      ...wanted.set,
      ...(removed.length > 0 ? { delete: removed.join(',') } : {}),
      // Refused by Proxmox VE when somebody changed the guest since it was read.
      ...(typeof current['digest'] === 'string' ? { digest: current['digest'] } : {}),
    };
    // Storage is allocated in a task; everything else is done when the answer comes.
    const vm = changed.some((name) => DISK.test(name)) ? qemuPost : qemuPut;
    const request: Planned = guest.kind === 'qemu' ? vm(params) : lxcPut(params);
    return { steps: [{ request, reason: `configure ${label(guest)}` }], wait: true, facts: { guest, changed } };
  },
  answer: async ([outcome], _input, { guest, changed }, context) => configured(outcome, guest, changed, context),
});

const wantedOptions = ({ kind }: Guest, given: Input, current: Options): { set: Options; tagsGone: boolean } => {
  const { cores, memory, name, description, onboot, set = {} } = given;
  const tags = wantedTags(given, current);
  const named = {
    ...(cores === undefined ? {} : { cores }),
    ...(memory === undefined ? {} : { memory: kind === 'qemu' ? String(mebibytes(memory)) : mebibytes(memory) }),
    ...(name === undefined ? {} : { [kind === 'qemu' ? 'name' : 'hostname']: name }),
    ...(description === undefined ? {} : { description }),
    ...(onboot === undefined ? {} : { onboot }),
    ...(tags === undefined || tags.length === 0 ? {} : { tags: tags.join(';') }),
  };
  checkSet(set, Object.keys(named), ['node', 'vmid', 'digest', 'delete'], 'to reset options use unset.');
  return { set: { ...named, ...set }, tagsGone: tags?.length === 0 };
};

const wantedTags = (
  { tags_add: added = [], tags_remove: removed = [] }: Input,
  current: Options,
): string[] | undefined => {
  if (added.length === 0 && removed.length === 0) return undefined;
  const without = new Set(removed.map((tag) => tag.toLowerCase()));
  const kept = splitTags(current['tags']).filter((tag) => !without.has(tag.toLowerCase()));
  return [...new Set([...kept, ...added.map((tag) => tag.toLowerCase())])];
};

const configured = async (
  outcome: StepOutcome | undefined,
  guest: Guest,
  changed: readonly string[],
  { requester, signal, clock }: ToolContext,
): Promise<ObjectAnswer> => {
  const { kind, node, vmid } = guest;
  const task = outcome?.task ? taskData(outcome.task, clock.now()) : {};
  const list = await requester.send(kind === 'qemu' ? qemuPending({ node, vmid }) : lxcPending({ node, vmid }), {
    signal,
  });
  const waiting = new Map(
    list.filter((entry) => entry.pending !== undefined || Number(entry.delete) > 0).map((entry) => [entry.key, entry]),
  );
  const applied = changed.filter((name) => !waiting.has(name));
  const later = changed.filter((name) => waiting.has(name));
  return {
    kind: 'object',
    headline: `Done: ${labelWithNode(guest)} configured.`,
    data: {
      applied,
      pending:
        later.length === 0
          ? undefined
          : Object.fromEntries(later.map((name) => [name, describePending(waiting.get(name))])),
      ...task,
    },
    notes: later.length > 0 ? ['pending changes take effect at the next stop and start, or with pve_guest_reboot'] : [],
  };
};

const describePending = (entry: { readonly value?: string; readonly pending?: string } | undefined): string =>
  `${toText(entry?.value) ?? 'unset'} → ${toText(entry?.pending) ?? 'removed'}`;
