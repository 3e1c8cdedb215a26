import { flag, guestOf, insteadOf, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { Refusal } from '../../refusal.ts';
import type { SimGuest } from '../../state.ts';
import { beginShutdown, beginStart } from '../lifecycle/power-tasks.ts';
import { beginMove } from '../migrate/move.ts';
import { placeOf } from './placement.ts';
import { guestOfSid, isManaged, requestedOf, resources, serviceOf, sidOf, type Service } from './services.ts';
import { disarmOf } from './status.ts';

/** Lets every service do what it shall: the manager's round. */
export const pursueAll = (call: Call): void => {
  for (const sid of [...resources.of(call.cluster).keys()].sort()) pursue(call, sid);
};

/** Takes the next step that brings a service to what it shall be; the end of that step leads on to the one after it. */
const pursue = (call: Call, sid: string): void => {
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
    act(call, service, 'stop', (own) => beginShutdown(own, guest, { timeout: STOPPING_S, force: true }));
  } else if (service.target !== undefined) {
    const { target } = service;
    act(call, service, 'move', (own) =>
      beginMove(own, guest, { target, online: guest.running !== undefined, withLocalDisks: true, storageFor: same }),
    );
  } else if (shallRun && !guest.running) {
    act(call, service, 'start', (own) => beginStart(own, guest));
  }
};

const STOPPING_S = 60;

const same = (storage: string): string => storage;

/** Whether a guest has to be off on its way: a container always, for it can't go while it runs. */
const mustStop = ({ kind }: SimGuest, { target, relocate }: Service): boolean =>
  target !== undefined && (relocate === true || kind === 'lxc');

/** Does to a guest what anybody could ask for, in the name of the cluster; what went well leads on to the next step. */
const act = (call: Call, service: Service, what: 'start' | 'stop' | 'move', begin: (own: Call) => string): void => {
  const { cluster } = call;
  const ended = (well: boolean): void => {
    service.busy = false;
    if (what === 'move') Object.assign(service, { target: undefined, relocate: false });
    else service.failures = well ? 0 : service.failures + 1;
  };
  const own: Call = {
    ...call,
    params: {},
    principal: { userid: 'root@pam' },
    caller: { userid: 'root@pam', has: () => 'yes' },
    begin: (type, id, script, node = '') =>
      cluster.tasks.begin({ node, type, id, user: 'root@pam' }, function* (task) {
        let outcome: 'aborted' | 'failed' | 'well' = 'aborted';
        try {
          yield* script(task);
          outcome = 'well';
        } catch (error) {
          outcome = 'failed';
          throw error;
        } finally {
          ended(outcome === 'well');
          // A start is tried again a few times; a move that failed once would fail forever.
          if (outcome === 'well' || (outcome === 'failed' && what === 'start')) {
            pursueAll({ ...call, now: task.now() });
          }
        }
      }).upid,
  };
  service.busy = true;
  try {
    begin(own);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    ended(false);
  }
};

/** Sends a service to another node. */
export const send = (call: Call, sid: string, target: string, relocate: boolean): void => {
  const service = serviceOf(call.cluster, sid);
  service.target = target;
  service.relocate = relocate;
  pursue(call, sid);
};

/** Asks for another state of a service, as a change of its configuration does. */
const request = (call: Call, sid: string, state: string): void => {
  const entries = resources.of(call.cluster);
  entries.set(sid, { ...entries.get(sid), state });
  pursue(call, sid);
};

interface Takeover {
  readonly type: string;
  readonly wish: string;
  readonly ask: (call: Call, sid: string) => void;
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
    const ignored = disarmOf(call.cluster)?.mode === 'ignore';
    if (!guest || ignored || !isManaged(call.cluster, guest)) return handler(call);
    const where = type === 'hamigrate' ? ` to node ${text(call, 'target')}` : '';
    return call.begin(type, String(guest.vmid), function* (task) {
      task.log(`Requesting HA ${wish} for ${guest.kind === 'qemu' ? 'VM' : 'CT'} ${guest.vmid}${where}`);
      yield ASKING_MS;
      ask({ ...call, now: task.now() }, sidOf(guest));
    });
  };
  return insteadOf(handler, take);
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
