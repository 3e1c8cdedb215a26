/** The parts of a task's identifier. `startedAt` is in seconds since 1970; `user` names the token too, where one was used. */
export interface Upid {
  readonly upid: string;
  readonly node: string;
  readonly pid: number;
  readonly startedAt: number;
  readonly type: string;
  readonly id: string;
  readonly user: string;
}

const UPID =
  /^UPID:([a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?):([0-9A-Fa-f]{8}):([0-9A-Fa-f]{8,9}):([0-9A-Fa-f]{8}):([^:\s/]+):([^:\s/]*):([^:\s/]+):$/;

/** Reads a UPID, or undefined where the value is none: an answer's own form is the only mark of a task. */
export const parseUpid = (value: unknown): Upid | undefined => {
  const found = typeof value === 'string' ? UPID.exec(value) : null;
  if (!found) return undefined;
  const [upid, node = '', pid = '', , started = '', type = '', id = '', user = ''] = found;
  return { upid, node, pid: Number.parseInt(pid, 16), startedAt: Number.parseInt(started, 16), type, id, user };
};

/** Writes a UPID as Proxmox VE does: hexadecimal, upper case, with a colon at its end. */
export const formatUpid = ({
  node,
  pid,
  pstart,
  startedAt,
  type,
  id,
  user,
}: Omit<Upid, 'upid'> & { readonly pstart: number }): string => {
  const hex = (value: number): string => value.toString(16).toUpperCase().padStart(8, '0');
  return `UPID:${node}:${hex(pid)}:${hex(pstart)}:${hex(startedAt)}:${type}:${id}:${user}:`;
};
