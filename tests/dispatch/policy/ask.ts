import { manifest } from '../../../src/catalogue/manifest.ts';
import type { RuleDocument } from '../../../src/dispatch/policy/document.ts';
import { loadPolicy } from '../../../src/dispatch/policy/load.ts';
import type { Policy, Verdict } from '../../../src/dispatch/policy/policy.ts';
import { byNumber, subjectOf, type GuestFacts, type Subject } from '../../../src/dispatch/policy/subject.ts';
import type { Planned, Verb } from '../../../src/endpoint.ts';

export const methods = await manifest();

/** A policy of these rules, which have to be right. */
export const policyOf = async (...rules: readonly RuleDocument[]): Promise<Policy> => {
  const loaded = await loadPolicy({ rules });
  if ('problems' in loaded) throw new Error(loaded.problems.join('\n'));
  return loaded.policy;
};

/** A guest of which everything is known. */
export const guest = (vmid: number, facts: Partial<GuestFacts> = {}): GuestFacts => ({
  vmid,
  kind: 'qemu',
  name: `vm${vmid}`,
  tags: [],
  pool: '',
  node: 'pve1',
  protection: false,
  ...facts,
});

export const GUESTS: readonly GuestFacts[] = [
  guest(100, { name: 'web1', tags: ['production', 'web'], pool: 'prod/web' }),
  guest(101, { name: 'web2', tags: ['Scratch'], pool: 'lab', node: 'pve2' }),
  guest(102, { name: 'db1', protection: true }),
  guest(103, { name: 'db2', kind: 'lxc', tags: ['protected'] }),
];

// A Wednesday, 10:00 in UTC.
export const NOW = Date.UTC(2026, 0, 7, 10);

export interface Question {
  readonly guests?: readonly GuestFacts[] | undefined;
  readonly tool?: string;
  readonly cluster?: string;
  readonly now?: number;
}

/** What is asked about a request, `VERB /template` with its parameters; `pve1` is meant where no node is given. */
export const subject = (
  route: string,
  params: Planned['params'] = {},
  { tool = 'pve_guest_stop', cluster = 'home', now = NOW, ...rest }: Question = {},
): Subject => {
  const [method = '', path = ''] = route.split(' ');
  const request: Planned = {
    method: method as Verb,
    path,
    params: { ...(path.includes('{node}') ? { node: 'pve1' } : {}), ...params },
  };
  const guests = 'guests' in rest ? rest.guests : GUESTS;
  return subjectOf(request, methods.get(route)?.risk ?? 'exec', {
    tool,
    cluster,
    now,
    guests: guests && byNumber(guests),
  });
};

/** What these rules say of it. */
export const verdict = async (
  rules: readonly RuleDocument[],
  ...question: Parameters<typeof subject>
): Promise<Verdict> => (await policyOf(...rules)).judge(subject(...question));

export const STOP = 'POST /nodes/{node}/qemu/{vmid}/status/stop';
export const START = 'POST /nodes/{node}/qemu/{vmid}/status/start';
export const DESTROY = 'DELETE /nodes/{node}/qemu/{vmid}';
export const CONFIG = 'PUT /nodes/{node}/qemu/{vmid}/config';
export const BULK = 'POST /cluster/bulk-action/guest/shutdown';
export const VZDUMP = 'POST /nodes/{node}/vzdump';
export const EXEC = 'POST /nodes/{node}/qemu/{vmid}/agent/exec';
export const CREATE = 'POST /nodes/{node}/qemu';
