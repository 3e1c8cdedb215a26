import { given, stateless, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { collection, type Entry } from '../../collection.ts';
import { refuse } from '../../refusal.ts';
import { slice } from '../../slice.ts';
import type { Cluster, SimGuest } from '../../state.ts';

/** What high availability does with a service, beside what is configured. */
export interface Service {
  /** Whether a task works on it. */
  busy: boolean;
  /** Where it is to go. */
  target?: string | undefined;
  /** Whether it is switched off on its way. */
  relocate?: boolean;
  /** How often in a row it could not be brought to what it shall be. */
  failures: number;
}

const services = slice((): Map<string, Service> => new Map());

/** What is being done with a service. */
export const serviceOf = (cluster: Cluster, sid: string): Service => {
  const known = services(cluster).get(sid);
  if (known) return known;
  const made: Service = { busy: false, failures: 0 };
  services(cluster).set(sid, made);
  return made;
};

/** The identifier of a guest as a service: `vm:100`, `ct:200`. */
export const sidOf = ({ kind, vmid }: Pick<SimGuest, 'kind' | 'vmid'>): string =>
  `${kind === 'qemu' ? 'vm' : 'ct'}:${vmid}`;

/** The guest that a service is; undefined where there is none of that number and kind. */
export const guestOfSid = ({ guests }: Cluster, sid: string): SimGuest | undefined => {
  const guest = guests.get(Number(sid.split(':')[1]));
  return guest && sidOf(guest) === sid ? guest : undefined;
};

/** The service of a request; a bare number means the guest that has it. */
export const sidFrom = (call: Call): string => {
  const sid = text(call, 'sid');
  if (!/^\d+$/.test(sid)) return sid;
  const guest = call.cluster.guests.get(Number(sid));
  if (!guest) throw refuse(`unable to detect SID from VMID - VM/CT ${sid} does not exist`);
  return sidOf(guest);
};

const checkGuest = ({ cluster }: Call, sid: string): void => {
  const [kind, vmid = ''] = sid.split(':');
  if (!cluster.guests.has(Number(vmid))) throw refuse(`resource '${sid}' does not exist in cluster`);
  if (guestOfSid(cluster, sid)) return;
  throw refuse(`resource '${sid}' - guest with ID ${vmid} is not a ${kind === 'vm' ? 'VM' : 'container'}`);
};

const check = (call: Call, sid: string, next: Entry | undefined, before: Entry | undefined): Entry | undefined => {
  if (!next) return undefined;
  if (!before) checkGuest(call, sid);
  const { type, ...entry } = next;
  if (type !== undefined && type !== sid.split(':')[0]) throw refuse('types does not match');
  if (entry['group'] !== undefined) throw refuse("invalid parameter 'group': ha groups have been migrated to rules");
  const failed = before && stateOf(call.cluster, sid, before) === 'error';
  if (failed && requestedOf(entry) !== 'disabled') throw refuse(inError(sid));
  return entry;
};

/** What is said of a service that was given up. */
export const inError = (sid: string): string => `service '${sid}' in error state, must be disabled and fixed first`;

/** The services that are configured. */
export const resources = collection({
  path: '/cluster/ha/resources',
  id: 'sid',
  named: sidFrom,
  missing: (sid, change) =>
    change === 'delete'
      ? refuse(`cannot delete service '${sid}', not HA managed!`)
      : refuse(`${change === 'update' ? 'update resources config failed: ' : ''}no such resource '${sid}'`),
  exists: (sid) => refuse(`create resource failed: resource ID '${sid}' already defined`),
  check,
  without: ['purge'],
  required: ['sid'],
  show: (_call, sid, entry) => ({ ...entry, type: sid.split(':')[0] }),
  visible: (call, sid) => [undefined, sid.split(':')[0]].includes(given(call, 'type')),
});

/** What a service shall be; where nothing is said it shall run. */
export const requestedOf = ({ state }: Entry): string =>
  typeof state !== 'string' || state === 'enabled' ? 'started' : state;

/** Whether high availability looks after a guest. */
export const isManaged = (cluster: Cluster, guest: Pick<SimGuest, 'kind' | 'vmid'>): boolean => {
  const entry = resources.of(cluster).get(sidOf(guest));
  return entry !== undefined && requestedOf(entry) !== 'ignored';
};

/** The member `ha` of a guest's status. */
export const haStateOf = (cluster: Cluster, guest: Pick<SimGuest, 'kind' | 'vmid'>): Entry => {
  const entry = resources.of(cluster).get(sidOf(guest));
  return entry && isManaged(cluster, guest)
    ? { managed: 1, state: stateOf(cluster, sidOf(guest), entry) }
    : { managed: 0 };
};

/** The state that a service is in, as the manager keeps it. */
export const stateOf = (cluster: Cluster, sid: string, entry: Entry): string => {
  const requested = requestedOf(entry);
  if (requested === 'ignored') return 'ignored';
  const service = serviceOf(cluster, sid);
  const running = guestOfSid(cluster, sid)?.running !== undefined;
  if (service.busy && service.target !== undefined) return service.relocate ? 'relocate' : 'migrate';
  if (requested === 'started')
    return service.failures > Number(entry['max_restart'] ?? 1) && !running ? 'error' : 'started';
  return running ? 'request_stop' : 'stopped';
};

/** The state of a service in the words of lists. */
export const verboseStateOf = (cluster: Cluster, sid: string, entry: Entry): string => {
  const state = stateOf(cluster, sid, entry);
  const running = guestOfSid(cluster, sid)?.running !== undefined;
  if (state === 'started' && !running) return 'starting';
  if (state === 'request_stop') return 'stopping';
  return state === 'stopped' && requestedOf(entry) === 'disabled' ? 'disabled' : state;
};

/** Takes a guest that is no more out of high availability. */
export const forgetService = (cluster: Cluster, guest: Pick<SimGuest, 'kind' | 'vmid'>): void => {
  resources.of(cluster).delete(sidOf(guest));
  services(cluster).delete(sidOf(guest));
};

const GROUPS = '/cluster/ha/groups';

const migrated = (verb: string): Handler =>
  stateless(() => {
    throw refuse(`cannot ${verb}: ha groups have been migrated to rules`);
  });

/** Groups, which rules have taken the place of. */
export const groupHandlers: Handlers = {
  [`GET ${GROUPS}`]: migrated('index groups'),
  [`POST ${GROUPS}`]: migrated('create group'),
  [`GET ${GROUPS}/{group}`]: migrated('read group'),
  [`PUT ${GROUPS}/{group}`]: migrated('update group'),
  [`DELETE ${GROUPS}/{group}`]: migrated('delete group'),
};
