import { getPermissions } from '../../../generated/endpoints/access.ts';
import { asProxmoxError } from '../../errors.ts';
import type { Guest } from '../../inventory/resources.ts';
import { callerFrom, type Caller } from '../../rules/permissions.ts';
import type { Route, ToolContext } from '../define.ts';

/** What it takes to see backups, for notes. */
export const SEEING = 'it needs Datastore.AllocateSpace on the storages and VM.Backup on the guests';

/** What `hiddenGuests` asks. */
export const hiddenReads: readonly Route[] = [getPermissions];

/**
 * The guests of these whose backups on some storage are left out of what the caller is shown: whoever may not use a backup does not see it, and
 * no answer says so. None where the rights can't be read.
 */
export const hiddenGuests = async (
  { inventory, requester, signal }: Pick<ToolContext, 'inventory' | 'requester' | 'signal'>,
  guests: readonly Guest[],
): Promise<ReadonlySet<number>> => {
  const caller = await rightsOf({ requester, signal });
  if (!caller) return new Set();
  const { storages } = await inventory.all();
  const names = new Set(storages.filter(({ content }) => content.includes('backup')).map(({ storage }) => storage));
  const has = (path: string, privilege: string): boolean => caller.has(path, privilege) !== 'no';
  if (names.size === 0 && has('/storage', 'Datastore.Audit')) return new Set();
  const closed = [...names].filter((storage) => !has(`/storage/${storage}`, 'Datastore.Allocate'));
  const isClosedToAll = closed.some((storage) => !has(`/storage/${storage}`, 'Datastore.AllocateSpace'));
  return new Set(
    guests
      .filter(
        ({ vmid }) => names.size === 0 || isClosedToAll || (closed.length > 0 && !has(`/vms/${vmid}`, 'VM.Backup')),
      )
      .map(({ vmid }) => vmid),
  );
};

const rightsOf = async ({
  requester,
  signal,
}: Pick<ToolContext, 'requester' | 'signal'>): Promise<Caller | undefined> => {
  try {
    const told = await requester.send(getPermissions(), { signal });
    // The name matters for root@pam alone, whose rights are told like those of everybody.
    return callerFrom('', told as Readonly<Record<string, Readonly<Record<string, unknown>>>>);
  } catch (error) {
    const known = asProxmoxError(error);
    if (known.code === 'CANCELLED') throw known;
    return undefined;
  }
};
