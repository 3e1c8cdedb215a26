import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Planned } from '../endpoint.ts';
import { ProxmoxError } from '../errors.ts';
import type { Confirm } from '../tools/risk.ts';
import { canonical } from './canonical.ts';

/** What a person is asked. */
export interface Question {
  /** What would happen, to what, and what is lost by it; names in it come from the cluster and are quoted. */
  readonly text: string;
  /** What the person types to say yes. */
  readonly mustType: string;
}

/** What became of a question; `unavailable` where the client can't ask anybody. */
export type Reply = 'yes' | 'no' | 'unavailable';

/** What a yes is for: it counts for nothing else. */
export interface Bound {
  readonly tool: string;
  readonly cluster: string;
  /** Who calls. */
  readonly principal: string;
  readonly requests: readonly Planned[];
  /** What the plan was made of: digests, states and names of what it touches. */
  readonly state: unknown;
}

/** Who said yes. A plan that is given back proves that it was shown, and not that a person agreed. */
export type ConfirmedBy = 'person' | 'plan';

export interface Asking {
  readonly ask?: ((question: Question) => Promise<Reply>) | undefined;
  /** The token of a plan that the caller gives back. */
  readonly token?: string | undefined;
}

/** Either a yes, or a plan with the token that says yes to it. */
export type Confirmation = { readonly by: ConfirmedBy } | { readonly offer: string };

/** Gets a yes for a plan, or fails as NOT_CONFIRMED. */
export interface Confirmer {
  confirm(bound: Bound, question: Question, asking: Asking): Promise<Confirmation>;
}

export interface ConfirmerOptions {
  readonly setting: Confirm;
  readonly clock: Pick<Clock, 'now'>;
  /** Random bytes: the key of this process, and what makes each token another one. */
  readonly random: (bytes: number) => Buffer;
}

/** How long a plan may be given back, in milliseconds. */
export const TOKEN_MS = 300_000;

/** Makes a confirmer; the tokens that it gives out are worth nothing to another process. */
export const createConfirmer = ({ setting, clock, random }: ConfirmerOptions): Confirmer => {
  const key = random(32);
  const spent = new Map<string, number>();

  const tagOf = (head: string, bound: Bound): Buffer =>
    createHmac('sha256', key)
      .update(`${head}.${canonical(bound)}`)
      .digest();

  const mint = (bound: Bound): string => {
    const head = `${clock.now() + TOKEN_MS}.${random(9).toString('base64url')}`;
    return `${head}.${tagOf(head, bound).toString('base64url')}`;
  };

  const redeem = (token: string, bound: Bound): void => {
    const now = clock.now();
    for (const [nonce, until] of spent) if (until < now) spent.delete(nonce);
    const [until = '', nonce = '', tag = ''] = token.split('.');
    const [wanted, given] = [tagOf(`${until}.${nonce}`, bound), Buffer.from(tag, 'base64url')];
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
      throw refused('The confirmation is not one for these requests as things are now. Nothing was sent.', ANEW);
    }
    if (Number(until) < now) throw refused('The confirmation has expired. Nothing was sent.', ANEW);
    if (spent.has(nonce)) throw refused('The confirmation was used before. Nothing was sent.', ANEW);
    spent.set(nonce, Number(until));
  };

  return {
    confirm: async (bound, question, { ask, token }) => {
      if (token !== undefined) {
        if (setting !== 'plan')
          throw refused('A plan can not be confirmed by giving it back here. Nothing was sent.', CHAIN);
        redeem(token, bound);
        return { by: 'plan' };
      }
      const reply = ask ? await ask(question) : 'unavailable';
      if (reply === 'yes') return { by: 'person' };
      if (reply === 'no') throw refused('The person who was asked did not say yes. Nothing was sent.');
      if (setting === 'plan') return { offer: mint(bound) };
      throw refused('This needs the yes of a person, and the client can not ask one. Nothing was sent.', CHAIN);
    },
  };
};

const refused = (sentence: string, next?: string): ProxmoxError =>
  new ProxmoxError('NOT_CONFIRMED', sentence, next === undefined ? {} : { next });

const ANEW = 'Call again without confirmation, and look at the new plan.';
const CHAIN =
  'Use a client that can ask (Claude Code, VS Code, Cursor, Codex and JetBrains can), or ask the operator to allow plans with --confirm plan.';
