import { getPermissions } from '../../generated/endpoints/access.ts';
import type { Planned, Requester } from '../endpoint.ts';
import { withDetails, type ProxmoxError } from '../errors.ts';
import { asksPerParameter } from '../rules/needs.ts';
import { rightsOfOptions } from '../rules/option-rights.ts';
import { filled, type Lack } from '../rules/permissions.ts';
import { leastRole, ownRole, rolesToKeep } from '../rules/roles.ts';
import { lackIn } from '../rules/texts.ts';
import { PATIENCE_MS } from './rights.ts';

/** The privileges that somebody holds on a path, each with 1 where it reaches what lies below; undefined where the host does not tell. */
export type Held = Readonly<Record<string, unknown>> | undefined;

/** What the server holds on a path, or a user, where one is named. Never fails. */
export const heldOn = async (
  requester: Requester,
  path: string,
  userid?: string,
  signal?: AbortSignal,
): Promise<Held> => {
  try {
    const params = { path, ...(userid === undefined ? {} : { userid }) };
    const told = await requester.send(getPermissions(params), {
      timeoutMs: PATIENCE_MS,
      ...(signal ? { signal } : {}),
    });
    // What is no object tells nothing, and a path without rights is left out.
    const held: unknown = (told as Readonly<Record<string, unknown>>)[path] ?? {};
    return typeof held === 'object' ? (held as Held) : undefined;
  } catch {
    return undefined;
  }
};

/**
 * A refusal for want of a privilege with the command that grants what is missing to `identity` (`user@realm` or `user@realm!token`) and
 * takes nothing away; any other error, and one about somebody unknown, as it is. `request` is what was refused, where that is known. Reads
 * twice at most and never fails.
 */
export const explainForbidden = async (
  error: ProxmoxError,
  requester: Requester,
  identity: string | undefined,
  { request, signal }: { readonly request?: Planned | undefined; readonly signal?: AbortSignal } = {},
): Promise<ProxmoxError> => {
  const said = error.code === 'FORBIDDEN' ? lackIn(error.details.proxmox ?? '') : undefined;
  if (!said || identity === undefined) return error;
  const owner = ownerOf(identity);
  const [own, ofUser] = await Promise.all([
    heldOn(requester, said.path, undefined, signal),
    owner === undefined ? undefined : heldOn(requester, said.path, owner, signal),
  ]);
  return withDetails(error, { next: howToGrant(allLacking(said, request, own), identity, own, ofUser) });
};

/** What a change of options lacks in all: the host names the first thing only, or everything that some option could need. */
const allLacking = (said: Lack, request: Planned | undefined, own: Held): Lack => {
  const route = request && `${request.method} ${request.path}`;
  if (route === undefined || !asksPerParameter(route)) return said;
  const { ways } = rightsOfOptions(route.includes('/qemu/') ? 'qemu' : 'lxc', request?.params ?? {});
  const [missing = []] = ways
    .map((way) => way.filter(({ path }) => filled(path, request?.params ?? {}) === said.path))
    .map((way) => way.flatMap(({ privileges }) => privileges.filter((privilege) => !(privilege in (own ?? {})))))
    .sort((a, b) => a.length - b.length);
  const isAbout = missing.some((privilege) => said.privileges.includes(privilege));
  return isAbout ? { path: said.path, privileges: missing, any: false } : said;
};

const ROOT = 'root@pam';

/** The user of a token, whose rights bound its own; undefined for a user, and for root, who holds everything. */
export const ownerOf = (identity: string): string | undefined => {
  const { user, token } = parts(identity);
  return token === undefined || user === ROOT ? undefined : user;
};

const parts = (identity: string): { readonly user: string; readonly token?: string } => {
  const mark = identity.indexOf('!', identity.lastIndexOf('@'));
  return mark < 0 ? { user: identity } : { user: identity.slice(0, mark), token: identity };
};

/** What the operator is asked to run, and why; `own` is what the server holds on the path, `ofUser` what the user of its token holds. */
export const howToGrant = (lack: Lack, identity: string, own: Held, ofUser: Held): string => {
  const { user, token } = parts(identity);
  if (token === undefined) return granting(lack, [{ who: `--users ${quoted(user)}`, held: own }]);
  return forToken(
    lack,
    user,
    { who: `--tokens ${quoted(token)}`, held: own },
    { who: `--users ${quoted(user)}`, held: ofUser },
  );
};

/** A token lacks what its user lacks, and with privilege separation also what it was not given itself. */
const forToken = (lack: Lack, user: string, token: Target, owner: Target): string => {
  const { held } = owner;
  // What its user does not hold is of no use to a token.
  const useful = lack.privileges.filter((privilege) => user === ROOT || (held && privilege in held));
  if (lack.any ? useful.length > 0 : useful.length === lack.privileges.length) {
    const why = `The user ${user} has it, but the token does not: it has privilege separation.`;
    return `${why} ${granting({ ...lack, privileges: useful }, [token])}`;
  }
  if (!held) {
    const { line } = command(lack, [token]);
    return `${granting(lack, [owner])} Where the user has it already, the token has privilege separation, and it is: \`${line}\`.`;
  }
  const own = token.held;
  const isSeparated = own !== undefined && !Object.keys(held).every((privilege) => privilege in own);
  if (isSeparated) return granting(lack, [owner, token]);
  return `${granting(lack, [owner])} Where the token has privilege separation, it needs the same: add ${token.who}.`;
};

/** Who is given something, as an option of `pveum`, with what they hold on the path. */
interface Target {
  readonly who: string;
  readonly held: Held;
}

/** What to ask the operator for, with a warning where the command could take something away. */
const granting = (lack: Lack, targets: readonly Target[]): string => {
  const { line, keepsAll } = command(lack, targets);
  const warning = ` A rule on ${lack.path} replaces what reaches it from above: add the roles that are to stay.`;
  return `Ask the operator to run on a node: \`${line}\`.${keepsAll ? '' : warning}`;
};

/** The command that gives what is missing beside what is held: a rule on a path hides those from above and those of groups. */
const command = (
  { path, privileges, any }: Lack,
  targets: readonly Target[],
): { readonly line: string; readonly keepsAll: boolean } => {
  const each = targets.map(({ who, held = {} }) => ({ who, mine: new Set(Object.keys(held)) }));
  const heldByAll = each.map(({ mine }) => mine).reduce((all, mine) => all.intersection(mine));
  const alternatives = any ? privileges.map((privilege) => [privilege]) : [privileges];
  const fitting = leastRole(alternatives, heldByAll);
  const role = fitting ?? ownRole(alternatives[0] ?? []);
  const grants = each.map(({ who, mine }) => {
    const kept = rolesToKeep(mine, role.privileges);
    if (kept) return { who, roles: [role.name, ...kept].join(','), made: fitting ? undefined : role };
    // Built-in roles are not just what is held: one role of the operator's own has it all.
    const all = ownRole([...new Set([...role.privileges, ...mine])]);
    return { who, roles: all.name, made: all };
  });
  const made = new Map(grants.flatMap(({ made: own }) => (own ? [[own.name, own.privileges.join(' ')]] : [])));
  return {
    // Not &&: where a role is there already, making it again fails and changes nothing.
    line: [
      ...[...made].map(([name, list]) => `pveum role add ${name} --privs "${list}"`),
      ...[...Map.groupBy(grants, ({ roles }) => roles)].map(
        ([roles, some]) => `pveum acl modify ${path} ${some.map(({ who }) => who).join(' ')} --roles ${roles}`,
      ),
    ].join('; '),
    keepsAll: targets.every(({ held }) => held !== undefined),
  };
};

/** A word for a shell. */
const quoted = (word: string): string => (/^[\w@.-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
