import { flag, given, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { checkDigest, digest, optionsOf, type Entry } from '../../collection.ts';
import { invalid, refuse } from '../../refusal.ts';
import { aliasOf, CLUSTER, clusterFirewall, familyOf, GUESTS, type Alias, type IpSet, type Level } from './state.ts';

const sorted = <T>(entries: ReadonlyMap<string, T>): [string, T][] => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));

const aliasHandlers = (level: Level): Handlers => {
  const path = `${level.path}/aliases`;
  const item = `${path}/{name}`;
  const key = (call: Call): string => text(call, 'name').toLowerCase();
  const all = (call: Call): Alias[] => sorted(level.firewall(call).aliases).map(([, alias]) => alias);
  const fromCall = (call: Call, name: string): Alias => {
    const comment = text(call, 'comment');
    const cidr = text(call, 'cidr');
    return { name, cidr, ipversion: familyOf(cidr), ...(comment === '' ? {} : { comment }) };
  };

  const create: Handler = (call) => {
    const { aliases } = level.firewall(call);
    const name = text(call, 'name');
    if (aliases.has(key(call))) throw invalid({ name: `alias '${name}' already exists` });
    aliases.set(key(call), fromCall(call, name));
    return null;
  };

  const read: Handler = (call) => {
    const alias = level.firewall(call).aliases.get(key(call));
    if (!alias) throw invalid({ name: 'no such alias' });
    return alias;
  };

  const update: Handler = (call) => {
    const { aliases } = level.firewall(call);
    checkDigest(call, digest(all(call)));
    if (!aliases.has(key(call))) throw invalid({ name: 'no such alias' });
    const name = given(call, 'rename') ?? text(call, 'name');
    const next = name.toLowerCase();
    if (next !== key(call) && aliases.has(next)) throw invalid({ name: `alias '${name}' already exists` });
    aliases.delete(key(call));
    aliases.set(next, fromCall(call, name));
    return null;
  };

  const remove: Handler = (call) => {
    checkDigest(call, digest(all(call)));
    level.firewall(call).aliases.delete(key(call));
    return null;
  };

  return {
    [`GET ${path}`]: (call) => all(call).map((alias) => ({ ...alias, digest: digest(all(call)) })),
    [`POST ${path}`]: create,
    [`GET ${item}`]: read,
    [`PUT ${item}`]: update,
    [`DELETE ${item}`]: remove,
  };
};

const ipsetHandlers = (level: Level): Handlers => {
  const path = `${level.path}/ipset`;
  const item = `${path}/{name}`;
  const entry = `${item}/{cidr}`;
  const listed = (call: Call): Entry[] =>
    sorted(level.firewall(call).ipsets).map(([name, { comment }]) => ({
      name,
      ...(comment === undefined ? {} : { comment }),
    }));
  const present = (call: Call): IpSet => {
    const set = level.firewall(call).ipsets.get(text(call, 'name'));
    if (!set) throw refuse(`no such IPSet '${text(call, 'name')}'`);
    return set;
  };
  const within = (call: Call): [IpSet, Entry] => {
    const set = present(call);
    const found = set.entries.find(({ cidr }) => cidr === text(call, 'cidr'));
    if (!found) throw invalid({ cidr: 'no such IP/Network' });
    return [set, found];
  };

  const create: Handler = (call) => {
    const { ipsets } = level.firewall(call);
    checkDigest(call, digest(listed(call)));
    putNamed(call, ipsets, 'name', { kind: 'IPSet', empty: () => ({ entries: [] }) });
    return null;
  };

  const remove: Handler = (call) => {
    const set = present(call);
    if (set.entries.length > 0 && !flag(call, 'force')) throw refuse(`IPSet '${text(call, 'name')}' is not empty`);
    level.firewall(call).ipsets.delete(text(call, 'name'));
    return null;
  };

  const add: Handler = async (call) => {
    const wanted = await optionsOf(call, ['name', 'vmid']);
    const set = present(call);
    const cidr = text(call, 'cidr');
    if (set.entries.some((each) => each['cidr'] === cidr)) {
      throw invalid({ cidr: `address '${cidr}' already exists` });
    }
    if (/\/0+$/.test(cidr)) throw invalid({ cidr: 'a zero prefix is not allowed in ipset entries' });
    if (/^(?:(?:dc|guest)\/)?[a-z][\w-]*$/i.test(cidr) && !aliasOf(call, level, cidr)) {
      throw refuse(`no such alias '${cidr}'`);
    }
    set.entries = [wanted, ...set.entries];
    return null;
  };

  const update: Handler = async (call) => {
    const wanted = await optionsOf(call, ['name', 'vmid']);
    const [set, before] = within(call);
    checkDigest(call, digest(set.entries));
    set.entries = set.entries.with(set.entries.indexOf(before), wanted);
    return null;
  };

  const take: Handler = (call) => {
    const set = present(call);
    checkDigest(call, digest(set.entries));
    set.entries = set.entries.filter(({ cidr }) => cidr !== text(call, 'cidr'));
    return null;
  };

  return {
    [`GET ${path}`]: (call) => listed(call).map((set) => ({ ...set, digest: digest(listed(call)) })),
    [`POST ${path}`]: create,
    [`DELETE ${item}`]: remove,
    [`GET ${item}`]: (call) => {
      const { entries } = present(call);
      return entries.map((each) => ({ ...each, digest: digest(entries) }));
    },
    [`POST ${item}`]: add,
    [`GET ${entry}`]: (call) => {
      const [set, found] = within(call);
      return { ...found, digest: digest(set.entries) };
    },
    [`PUT ${entry}`]: update,
    [`DELETE ${entry}`]: take,
  };
};

/** Makes a named thing with a comment; with `rename` the one of that name gets the new name, or only the comment where both are the same. */
export const putNamed = <T extends { comment?: string }>(
  call: Call,
  things: Map<string, T>,
  param: string,
  { kind, empty }: { readonly kind: string; readonly empty: () => T },
): void => {
  const name = text(call, param);
  const old = given(call, 'rename');
  const comment = given(call, 'comment');
  const before = old === undefined ? undefined : things.get(old);
  if (old !== undefined && !before) throw invalid({ [param]: `${kind} '${old}' does not exist` });
  if (old !== name && things.has(name)) {
    throw invalid({ [param]: `${kind} '${name}' ${before ? 'does already exist' : 'already exists'}` });
  }
  const thing = before ?? empty();
  if (old !== undefined) things.delete(old);
  if (comment !== undefined) thing.comment = comment;
  things.set(name, thing);
};

const refs = (level: Level): Handlers => ({
  [`GET ${level.path}/refs`]: (call) => {
    const own = level === CLUSTER ? [] : [[level.firewall(call), 'guest'] as const];
    const wanted = text(call, 'type');
    return [[clusterFirewall(call), 'dc'] as const, ...own]
      .flatMap(([{ aliases, ipsets }, scope]) => [
        ...sorted(aliases).map(([, { name, comment }]) => ({ type: 'alias', name, ref: name, scope, comment })),
        ...sorted(ipsets).map(([name, { comment }]) => ({ type: 'ipset', name, ref: `+${name}`, scope, comment })),
      ])
      .filter(({ type }) => wanted === '' || type === wanted);
  },
});

/** Aliases, sets of addresses, and what rules may refer to. */
export const nameHandlers: Handlers = Object.assign(
  {},
  ...[CLUSTER, ...GUESTS].flatMap((level) => [aliasHandlers(level), ipsetHandlers(level), refs(level)]),
) as Handlers;
