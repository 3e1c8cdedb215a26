import type { Planned } from '../endpoint.ts';
import { isIdentifier, quotedGuestName } from '../identifier.ts';
import { redact } from '../rules/secrets.ts';
import type { Risk } from '../rules/risk.ts';
import { Said, type ObjectAnswer, type Value } from '../tools/answer.ts';
import type { GuestFacts } from './policy/subject.ts';
import type { Question } from './confirm.ts';
import type { Judged, Judgement } from './judgement.ts';
import type { PlanRights } from './plan-rights.ts';
import { needsInWords, rightsInWords, type Rights } from './rights.ts';

/** A request as it would be sent, without secrets: `POST /nodes/pve1/qemu/100/status/stop timeout=60`. */
export const requestLine = ({ method, path, params }: Planned): string => {
  const shown = redact(params, `${method} ${path}`) as Readonly<Record<string, unknown>>;
  const inPath = new Set([...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name));
  const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) => String(params[name]));
  const rest = Object.entries(shown)
    .filter(([name, value]) => !inPath.has(name) && value !== undefined)
    .map(([name, value]) => `${name}=${short(value)}`);
  return [`${method} ${filled}`, ...rest].join(' ');
};

const LONGEST = 120;

const short = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
};

const stepOf = (
  { step, risk, because, guests, verdict }: Judged,
  rights: Rights | undefined,
): Readonly<Record<string, Value>> => ({
  what: new Said(step.reason),
  request: requestValue(step.request),
  class: new Said(because.length === 0 ? risk : `${risk} (${because.join('; ')})`),
  touches: touched(guests),
  decision: new Said(`${verdict.effect}: ${verdict.why}`),
  privileges: rights && new Said(rightsInWords(rights)),
});

/** The line of a request; a value may be the cluster's, and then keeps to its place. */
const requestValue = (request: Planned): Value => {
  const line = requestLine(request);
  const isPlain = (value: unknown): boolean =>
    typeof value === 'string' ? isIdentifier(value) : ['number', 'boolean', 'undefined'].includes(typeof value);
  return Object.values(request.params).every(isPlain) ? new Said(line) : line;
};

const touched = (guests: Judged['guests']): Said | undefined =>
  guests === 'unknown'
    ? new Said('guests that are not known before')
    : guests.length === 0
      ? undefined
      : new Said(guests.map(label).join(', '));

/** `VM 100 "web1"`; a name that Proxmox VE would not allow stays out. */
const label = ({ vmid, kind, name }: GuestFacts): string => {
  const what = kind === undefined ? 'guest' : kind === 'qemu' ? 'VM' : 'container';
  return `${what} ${vmid}${quotedGuestName(name)}`;
};

/** Why Proxmox VE would surely refuse a plan, in words; undefined where it may do it. */
const refusalOf = ({ steps }: PlanRights): string | undefined => {
  const at = steps.findIndex(({ verdict }) => verdict === 'no');
  const refused = steps[at];
  if (!refused) return undefined;
  const where = steps.length > 1 ? ` at step ${at + 1}` : '';
  const why = refused.lacks ? `the server lacks ${needsInWords(refused.lacks)}` : 'it is not open to this server';
  return `Proxmox VE would refuse this${where}: ${why}.`;
};

/** What a plan would do: the answer of a dry run, and of a call that waits for its plan to be given back with `token`. */
export const previewAnswer = ({ steps, confirm }: Judgement, rights: PlanRights, token?: string): ObjectAnswer => {
  const refusal = refusalOf(rights);
  const wouldBeSent = refusal ?? `This would be sent${confirm ? ', after a yes' : ''}:`;
  return {
    kind: 'object',
    headline:
      steps.length === 0
        ? 'Nothing would be done.'
        : token === undefined
          ? `Nothing was done. ${wouldBeSent}`
          : 'NOT DONE YET: this needs a yes. Show the plan to the person; call again with the same arguments and this confirmation if they agree.',
    data: {
      ...(token === undefined ? {} : { confirmation: token }),
      ...Object.fromEntries(steps.map((each, i) => [`step_${i + 1}`, stepOf(each, rights.steps[i])])),
      ...Object.fromEntries(
        rights.grants.map((grant, i) => [`to_allow_it${i === 0 ? '' : `_${i + 1}`}`, new Said(grant)]),
      ),
    },
    notes:
      token === undefined
        ? []
        : [
            'The confirmation is for exactly this, works once, and expires in five minutes.',
            ...(refusal === undefined ? [] : [refusal]),
          ],
  };
};

const CONSEQUENCES: Readonly<Record<Risk, string>> = {
  read: 'Nothing is changed.',
  change: 'It can be undone.',
  disrupt: 'Something that runs is interrupted, or somebody may be locked out.',
  destroy: 'Data is lost or an object is removed. This can not be undone.',
  exec: 'A program is run, or a console opened, with the rights of its system.',
};

/** The question to a person about a plan. What is typed is the number of the guest where there is one, else a word. */
export const questionAbout = ({ steps, risk, confirm }: Judgement, rights: PlanRights, cluster: string): Question => {
  const refusal = refusalOf(rights);
  const guests = [
    ...new Map(
      steps.flatMap(({ guests: each }) => (each === 'unknown' ? [] : each)).map((guest) => [guest.vmid, guest]),
    ).values(),
  ];
  const [only] = guests;
  return {
    text: [
      `The assistant asks to do this on the cluster ${cluster}:`,
      ...steps.flatMap(({ step }, i) => [
        `${i + 1}. ${step.reason} — ${requestLine(step.request)}`,
        ...rights.steps.slice(i, i + 1).map((each) => `   Privileges: ${rightsInWords(each)}`),
      ]),
      ...(guests.length === 0
        ? []
        : [`It touches ${guests.slice(0, 20).map(label).join(', ')}${guests.length > 20 ? ' and others' : ''}.`]),
      CONSEQUENCES[risk],
      ...(confirm ? [confirm.why] : []),
      ...(refusal === undefined ? [] : [refusal]),
    ].join('\n'),
    mustType: guests.length === 1 && only ? String(only.vmid) : 'yes',
  };
};
