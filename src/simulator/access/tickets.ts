import type { Cluster } from '../state.ts';

/** Something that was given out to prove who its bearer is. */
export interface Ticket {
  readonly userid: string;
  /** `full` opens the API, `half` only waits for a second factor, `vnc` belongs to one object path. */
  readonly kind: 'full' | 'half' | 'vnc';
  readonly csrf: string;
  /** The object path of a ticket for a console. */
  readonly path?: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** How long a ticket is good for. */
export const TICKET_MS = 2 * 3_600_000;

const VNC_TICKET_MS = 40_000;

const stampOf = (now: number): string =>
  Math.floor(now / 1000)
    .toString(16)
    .toUpperCase();

const keep = ({ access: { tickets } }: Cluster, name: string, ticket: Ticket, now: number): void => {
  for (const [old, { until }] of tickets) if (until < now) tickets.delete(old);
  tickets.set(name, ticket);
};

/** A new ticket of a user with its other token; one with a challenge only waits for the second factor. */
export const issueTicket = (
  cluster: Cluster,
  userid: string,
  now: number,
  challenge?: object,
): { readonly ticket: string; readonly CSRFPreventionToken: string } => {
  const stamp = stampOf(now);
  const data = challenge ? `!tfa!${JSON.stringify(challenge).replaceAll(':', '%3A')}` : userid;
  const ticket = `PVE:${data}:${stamp}::${cluster.unique(64)}`;
  const csrf = `${stamp}:${cluster.unique(40)}`;
  keep(cluster, ticket, { userid, kind: challenge ? 'half' : 'full', csrf, until: now + TICKET_MS }, now);
  return { ticket, CSRFPreventionToken: csrf };
};

/** A new ticket for the console of an object path, which `user@realm` or a token may open within a while. */
export const issueVncTicket = (cluster: Cluster, userid: string, path: string, now: number): string => {
  const ticket = `PVEVNC:${stampOf(now)}::${cluster.unique(64)}`;
  keep(cluster, ticket, { userid, kind: 'vnc', csrf: '', path, until: now + VNC_TICKET_MS }, now);
  return ticket;
};

/** The ticket of that text, where it is of this kind and still good. */
export const findTicket = (
  { access: { tickets } }: Pick<Cluster, 'access'>,
  text: string,
  kind: Ticket['kind'],
  now: number,
): Ticket | undefined => {
  const ticket = tickets.get(text);
  return ticket?.kind === kind && ticket.until >= now ? ticket : undefined;
};
