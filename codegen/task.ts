import type { Operation } from './ir.ts';

// A string that is no UPID, from methods that are no reads: a lock token, text, a volume, a MAC address, a URL, a job.
const OTHER_TEXT: ReadonlySet<string> = new Set([
  'POST /cluster/sdn/lock',
  'POST /nodes/{node}/qemu/{vmid}/monitor',
  'POST /nodes/{node}/storage/{storage}/content',
  'POST /nodes/{node}/wakeonlan',
  'POST /access/openid/auth-url',
  'POST /nodes/{node}/replication/{id}/schedule_now',
]);

/**
 * Whether a call answers with the UPID of a task, as far as the schema lets one tell. Nothing in it marks a task, so a client recognises
 * UPIDs in answers; this is for people and for search.
 */
export const returnsTask = ({ verb, path, returns }: Operation): boolean =>
  verb !== 'GET' && returns.shape.kind === 'string' && !OTHER_TEXT.has(`${verb} ${path}`);
