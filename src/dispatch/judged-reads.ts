import { manifest } from '../catalogue/manifest.ts';
import type { Page, Planned, Requester, SendOptions } from '../endpoint.ts';
import { ProxmoxError } from '../errors.ts';
import type { Tool } from '../tools/define.ts';
import type { Bench } from './judgement.ts';
import { listed } from './known-guests.ts';
import type { Verdict } from './policy/policy.ts';
import { subjectOf, type KnownGuests } from './policy/subject.ts';

/** Whether a read with that verdict is made for a tool of that class: nobody is asked about what a tool only reads. */
export const isRead = (effect: Verdict['effect'], toolRisk: Tool['risk']): boolean =>
  effect === 'allow' || (effect === 'confirm' && toolRisk !== 'read');

/**
 * A requester whose reads are held against the policy too, where that has rules. What a rule denies is not read; what it wants to be asked
 * about is read only to plan a change, which is then asked about.
 */
export const judgedReads = (
  requester: Requester,
  {
    tool,
    cluster,
    policy,
    now,
  }: Omit<Bench, 'context' | 'limits' | 'tool'> & { readonly tool: Pick<Tool, 'name' | 'risk'> },
  inventory: Bench['context']['inventory'],
): Requester => {
  if (policy.rules.length === 0) return requester;
  const look = (): Promise<KnownGuests | undefined> => inventory.all().then(listed, () => undefined);
  let seen: Promise<KnownGuests | undefined> | undefined;
  /** The guests as the call saw them first: what it changes itself is no reason to ask again, a guest that it made is. */
  const guestsFor = async ({ params: { vmid } }: Planned): Promise<KnownGuests | undefined> => {
    const guests = await (seen ??= look());
    return vmid === undefined || guests?.get(Number(vmid)) ? guests : look();
  };
  const admit = async (request: Planned): Promise<void> => {
    const base = (await manifest()).get(`${request.method} ${request.path}`)?.risk ?? 'exec';
    const guests = await guestsFor(request);
    const subject = subjectOf(request, base, { tool: tool.name, cluster, now, guests });
    const { effect, why } = policy.judge(subject);
    if (isRead(effect, tool.risk)) return;
    throw new ProxmoxError('DENIED', `${subject.route} is not read: ${why}`, {
      next: 'Tell the operator which rule stands in the way, if it should not.',
    });
  };
  return {
    send: async <Result>(request: Planned<Result>, options?: SendOptions): Promise<Result> => {
      await admit(request);
      return requester.send(request, options);
    },
    sendPage: async <Result>(request: Planned<Result>, options?: SendOptions): Promise<Page<Result>> => {
      await admit(request);
      return requester.sendPage(request, options);
    },
  };
};
