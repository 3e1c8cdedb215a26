import type { Principal } from '../../access.ts';
import { flag, guestOf, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { Refusal } from '../../refusal.ts';
import type { SimGuest } from '../../state.ts';
import type { Params } from '../../verify.ts';
import { handlers } from '../index.ts';
import { placeOf } from './placement.ts';
import { guestOfSid, isManaged, requestedOf, resources, serviceOf, sidOf, type Service } from './services.ts';
import { disarmOf } from './status.ts';

/** Who acts for the cluster itself: calls of the manager are told from those of root by this very object. */
const MANAGER: Principal = { userid: 'root@pam' };

/** Lets every service do what it shall: the manager's round. */
export const pursueAll = async (call: Call): Promise<void> => {
  for (const sid of [...resources.of(call.cluster).keys()].sort()) await pursue(call, sid);
};

/** Takes the next step that brings a service to what it shall be; the end of that step leads on to the one after it. */
const pursue = async (call: Call, sid: string): Promise<void> => {
  const { cluster } = call;
  const guest = guestOfSid(cluster, sid);
  const entry = resources.of(cluster).get(sid);
  if (!guest || !entry || disarmOf(cluster)) return;
  const service = serviceOf(cluster, sid);
  const requested = requestedOf(entry);
  if (requested === 'disabled') service.failures = 0;
  const up = cluster.nodes.find(({ name }) => name === guest.node)?.online ?? false;
  const givenUp = service.failures > Number(entry['max_restart'] ?? 1);
  if (requested === 'ignored' || givenUp || !up || service.busy) return;
  const shallRun = requested === 'started';
  if (shallRun) service.target ??= placeOf(cluster, sid, guest);
  if (service.target === guest.node) service.target = undefined;
  if (guest.running && (!shallRun || mustStop(guest, service))) {
    await act(call, guest, service, 'status/shutdown', { timeout: '60', forceStop: '1' });
  } else if (service.target !== undefined) {
    const target = service.target;
    await act(call, guest, service, 'migrate', { target, ...(guest.running ? { online: '1' } : {}) });
  } else if (shallRun && !guest.running) {
    await act(call, guest, service, 'status/start', {});
  }
};

/** Whether a guest has to be off on its way: a container always, for it can't go while it runs. */
const mustStop = ({ kind }: SimGuest, { target, relocate }: Service): boolean =>
  target !== undefined && (relocate === true || kind === 'lxc');

/** Does to a guest what anybody could ask for, in the name of the cluster and on the guest's node. */
const act = async (call: Call, guest: SimGuest, service: Service, what: string, more: Params): Promise<void> => {
  const { cluster } = call;
  const { node, vmid, kind } = guest;
  const route = `POST /nodes/{node}/${kind}/{vmid}/${what}`;
  const ended = (well: boolean): void => {
    service.busy = false;
    if (what === 'migrate') service.target = well ? service.target : undefined;
    else service.failures = well ? 0 : service.failures + 1;
  };
  const begin: Call['begin'] = (type, id, script, on = node) =>
    cluster.tasks.begin({ node: on, type, id, user: MANAGER.userid }, function* (task) {
      let well = false;
      try {
        yield* script(task);
        well = true;
      } finally {
        ended(well);
        void pursueAll({ ...call, now: task.now() });
      }
    }).upid;
  service.busy = true;
  try {
    await handlers[route]?.({
      ...call,
      route,
      params: { node, vmid: String(vmid), ...more },
      principal: MANAGER,
      caller: { userid: MANAGER.userid, has: () => 'yes' },
      begin,
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    ended(false);
  }
};

/** Sends a service to another node. */
export const send = async (call: Call, sid: string, target: string, relocate: boolean): Promise<void> => {
  const service = serviceOf(call.cluster, sid);
  service.target = target;
  service.relocate = relocate;
  await pursue(call, sid);
};

/** Asks for another state of a service, as a change of its configuration does. */
const request = async (call: Call, sid: string, state: string): Promise<void> => {
  const entries = resources.of(call.cluster);
  entries.set(sid, { ...entries.get(sid), state });
  await pursue(call, sid);
};

interface Takeover {
  readonly type: string;
  readonly wish: string;
  readonly ask: (call: Call, sid: string) => Promise<void>;
}

const stop: Takeover = { type: 'hastop', wish: 'stop', ask: (call, sid) => request(call, sid, 'stopped') };

/** What is asked of the manager where somebody asks for it at the guest. */
const TAKEOVERS: Readonly<Record<string, Takeover>> = {
  'status/start': { type: 'hastart', wish: 'start', ask: (call, sid) => request(call, sid, 'started') },
  'status/stop': stop,
  'status/shutdown': stop,
  migrate: {
    type: 'hamigrate',
    wish: 'migration',
    ask: (call, sid) => send(call, sid, text(call, 'target'), !flag(call, 'online')),
  },
};

const takenOver = (handler: Handler, { type, wish, ask }: Takeover): Handler => {
  const take: Handler = (call) => {
    const guest = guestOf(call);
    if (!guest || call.principal === MANAGER || !isManaged(call.cluster, guest)) return handler(call);
    const where = type === 'hamigrate' ? ` to node ${text(call, 'target')}` : '';
    return call.begin(type, String(guest.vmid), function* (task) {
      task.log(`Requesting HA ${wish} for ${guest.kind === 'qemu' ? 'VM' : 'CT'} ${guest.vmid}${where}`);
      yield ASKING_MS;
      void ask({ ...call, now: task.now() }, sidOf(guest));
    });
  };
  return Object.assign(take, { ...handler });
};

const ASKING_MS = 200;

/** The methods of guests, where those that the manager looks after are left to it. */
export const underHa = (methods: Handlers): Handlers =>
  Object.fromEntries(
    Object.entries(methods).map(([route, handler]) => {
      const what = /^POST \/nodes\/\{node\}\/(?:qemu|lxc)\/\{vmid\}\/(.+)$/.exec(route)?.[1] ?? '';
      const takeover = TAKEOVERS[what];
      return [route, takeover ? takenOver(handler, takeover) : handler];
    }),
  );
