import { getPending as lxcPending } from '../../../generated/endpoints/nodes/lxc.ts';
import { getPending as qemuPending } from '../../../generated/endpoints/nodes/qemu.ts';
import type { Planned } from '../../endpoint.ts';
import type { Guest } from '../../inventory/resources.ts';
import { toNumber, toText } from '../../rules/wire.ts';
import type { Route, ToolContext } from '../define.ts';

/** An option of a guest: what is in force, and what waits for the next start. */
export interface Option {
  readonly key: string;
  readonly value: string | undefined;
  /** Absent where nothing waits; `undefined` as its value where the option will be gone. */
  readonly next?: { readonly value: string | undefined };
}

/** What `optionsOf` asks. */
export const optionReads: readonly Route[] = [qemuPending, lxcPending];

/** The options of a guest as they are in force, with what waits for a restart. */
export const optionsOf = async (
  { requester, signal }: Pick<ToolContext, 'requester' | 'signal'>,
  { kind, node, vmid }: Guest,
): Promise<readonly Option[]> => {
  const request: Planned<readonly Entry[]> = kind === 'qemu' ? qemuPending({ node, vmid }) : lxcPending({ node, vmid });
  const entries = await requester.send(request, { signal });
  return entries.map(({ key, value, pending, delete: removed }) => ({
    key,
    value: toText(value),
    ...(pending !== undefined
      ? { next: { value: toText(pending) } }
      : (toNumber(removed) ?? 0) > 0
        ? { next: { value: undefined } }
        : {}),
  }));
};

interface Entry {
  readonly key: string;
  readonly value?: unknown;
  readonly pending?: unknown;
  readonly delete?: unknown;
}

/** `before → after`, where an option that is not there is `unset`, and one that is taken away `removed`. */
export const arrow = (name: string, before: string | undefined, after: string | undefined): string => {
  const shown = (value: string): string => (SIZES.test(name) && /^\d+$/.test(value) ? inUnits(Number(value)) : value);
  return `${before === undefined ? 'unset' : shown(before)} → ${after === undefined ? 'removed' : shown(after)}`;
};

const SIZES = /^(?:memory|balloon|swap)$/;

const inUnits = (mebibytes: number): string =>
  mebibytes > 0 && mebibytes % 1024 === 0 ? `${mebibytes / 1024}GiB` : `${mebibytes}MiB`;
