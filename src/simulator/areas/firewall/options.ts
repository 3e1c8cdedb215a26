import { list, Listing, text, type Handlers } from '../../call.ts';
import { checkDigest, digest, firstUnknown, optionsOf } from '../../collection.ts';
import { invalid } from '../../refusal.ts';
import { CLUSTER, GUESTS, NODE, VNET, type Level } from './state.ts';

const BESIDES = ['vmid', 'vnet'];

const handlersOf = (level: Level): Handlers => ({
  [`GET ${level.path}/options`]: (call) => {
    const { options } = level.firewall(call);
    return { ...options, digest: digest(options) };
  },
  [`PUT ${level.path}/options`]: async (call) => {
    const wanted = await optionsOf(call, BESIDES);
    const unset = list(call, 'delete');
    const unknown = await firstUnknown(call, unset, BESIDES);
    const firewall = level.firewall(call);
    checkDigest(call, digest(firewall.options));
    if (unknown !== undefined) throw invalid({ delete: `no such option '${unknown}'` });
    // More than one means: from now on, for a while.
    const until = level === CLUSTER && Number(text(call, 'enable')) > 1 ? { enable: Math.floor(call.now / 1000) } : {};
    const kept = Object.entries(firewall.options).filter(([name]) => !unset.includes(name));
    firewall.options = Object.fromEntries(
      Object.entries({ ...Object.fromEntries(kept), ...wanted, ...until }).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    return null;
  },
});

/** Options of every level. */
export const optionHandlers: Handlers = Object.assign(
  {},
  ...[CLUSTER, NODE, ...GUESTS, VNET].map(handlersOf),
) as Handlers;

// No packet is simulated, so nothing is ever written there.
const log = (): Listing => new Listing([{ n: 1, t: 'unable to open file - No such file or directory' }], 1);

/** The logs of nodes and guests. */
export const logHandlers: Handlers = Object.fromEntries(
  [NODE, ...GUESTS].map(({ path }) => [`GET ${path}/log`, Object.assign(log, { fixed: true })] as const),
);
