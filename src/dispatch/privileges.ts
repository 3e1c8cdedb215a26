import { getPermissions } from '../../generated/endpoints/access.ts';
import type { Requester, SendOptions } from '../endpoint.ts';
import { withDetails, type ProxmoxError } from '../errors.ts';
import type { Lack } from '../rules/permissions.ts';
import { leastRole, rolesToKeep } from '../rules/roles.ts';
import { lackIn } from '../rules/texts.ts';

/** How long the explanation of a refusal may take, in milliseconds. */
const PATIENCE_MS = 5_000;

/**
 * A refusal for want of a privilege with the command that grants what is missing to `identity` (`user@realm` or `user@realm!token`) and
 * takes nothing away; any other error, and one about somebody unknown, as it is. Reads twice at most and never fails.
 */
export const explainForbidden = async (
  error: ProxmoxError,
  requester: Requester,
  identity: string | undefined,
  signal?: AbortSignal,
): Promise<ProxmoxError> => {
  const lack = error.code === 'FORBIDDEN' ? lackIn(error.details.proxmox ?? '') : undefined;
  if (!lack || identity === undefined) return error;
  const options = { timeoutMs: PATIENCE_MS, ...(signal ? { signal } : {}) };
  const [user, token] = parts(identity);
  const [own, ofUser] = await Promise.all([
    holdings(requester, lack.path, undefined, options),
    token === undefined || user === ROOT ? undefined : holdings(requester, lack.path, user, options),
  ]);
  return withDetails(error, {
    next:
      token === undefined ? granting(lack, [{ user }], own) : forToken(lack, { user, token: identity }, own, ofUser),
  });
};

const ROOT = 'root@pam';

/** The user, and the name of the token where it is one. */
const parts = (identity: string): readonly [user: string, token?: string] => {
  const mark = identity.indexOf('!', identity.lastIndexOf('@'));
  return mark < 0 ? [identity] : [identity.slice(0, mark), identity.slice(mark + 1)];
};

/** The privileges that somebody holds on a path. */
type Held = ReadonlySet<string>;

/** The privileges of the caller or of a user; undefined where the host does not tell. */
const holdings = async (
  requester: Requester,
  path: string,
  userid: string | undefined,
  options: SendOptions,
): Promise<Held | undefined> => {
  try {
    const told = await requester.send(getPermissions({ path, ...(userid === undefined ? {} : { userid }) }), options);
    return new Set(Object.keys(told[path] ?? {}));
  } catch {
    return undefined;
  }
};

interface TokenOf {
  readonly user: string;
  /** With its user: `user@realm!name`. */
  readonly token: string;
}

/** A token lacks what its user lacks, and with privilege separation also what it was not given itself. */
const forToken = (lack: Lack, { user, token }: TokenOf, own: Held | undefined, ofUser: Held | undefined): string => {
  // What its user does not hold is of no use to a token.
  const useful = user === ROOT ? lack.privileges : lack.privileges.filter((privilege) => ofUser?.has(privilege));
  if (useful.length > 0) {
    const why = `The user ${user} has it, but the token does not: it has privilege separation.`;
    return `${why} ${granting({ ...lack, privileges: useful }, [{ token }], own)}`;
  }
  if (!ofUser) {
    const onlyToken = command(lack, [{ token }], own).line;
    return `${granting(lack, [{ user }], undefined)} Where the user has it already, the token has privilege separation, and it is: \`${onlyToken}\`.`;
  }
  const isSeparated = own !== undefined && !ofUser.isSubsetOf(own);
  if (isSeparated) return granting(lack, [{ user }, { token }], ofUser);
  return `${granting(lack, [{ user }], ofUser)} Where the token has privilege separation, it needs the same: add --tokens ${quoted(token)}.`;
};

/** Who is given something: a user, or a token with privileges of its own. */
type Target = { readonly user: string } | { readonly token: string };

/** What to ask the operator for, with a warning where the command could take something away. */
const granting = (lack: Lack, targets: readonly Target[], held: Held | undefined): string => {
  const { line, keepsAll } = command(lack, targets, held);
  const warning = ` A rule on ${lack.path} replaces what reaches it from above: add the roles that are to stay.`;
  return `Ask the operator to run on a node: \`${line}\`.${keepsAll ? '' : warning}`;
};

/** The command that gives what is missing beside what is held: a rule on a path hides those from above and those of groups. */
const command = (
  { path, privileges }: Lack,
  targets: readonly Target[],
  held: Held | undefined,
): { readonly line: string; readonly keepsAll: boolean } => {
  const least = leastRole(privileges);
  const [privilege = ''] = privileges;
  const role = least ?? { name: privilege.replaceAll('.', ''), privileges: [privilege] };
  const rest = held && rolesToKeep(held, role.privileges);
  const to = targets.map((target) =>
    'user' in target ? `--users ${quoted(target.user)}` : `--tokens ${quoted(target.token)}`,
  );
  const grant = `pveum acl modify ${path} ${to.join(' ')} --roles ${[role.name, ...(rest ?? [])].join(',')}`;
  return {
    // Only the role with every privilege there is has it among the built-in ones: that would be too much.
    line: least ? grant : `pveum role add ${role.name} --privs ${privilege} && ${grant}`,
    keepsAll: rest !== undefined,
  };
};

/** A word for a shell. */
const quoted = (word: string): string => (/^[\w@.-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
