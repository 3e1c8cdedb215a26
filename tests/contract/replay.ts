import { parseUpid } from '../../src/rules/upid.ts';
import { createSimulator, type Simulator } from '../../src/simulator/core.ts';
import { bodyText, headerOf, type WireResponse } from '../../src/simulator/wire/wire.ts';
import { fakeClock, type FakeClock } from '../support/clock.ts';
import { createBaseline, PASSWORD, secret } from './baseline.ts';
import { credentials, emptyWallet, learn, ofTheMoment, withoutHalfTickets, type Wallet } from './credentials.ts';
import type { Compared } from './deviations.ts';
import { awaited, before, between, type Aside } from './meanwhile.ts';
import { differences, matchText, type Bindings } from './match.ts';
import type { Pair, Scenario, Step } from './scenario.ts';

/** How one exchange went. */
export interface Replayed extends Compared {
  readonly answer: WireResponse;
}

/** Sends every request of a scenario to a simulated cluster set to the baseline, in order, and compares the answers. */
export const replay = async (scenario: Scenario): Promise<Replayed[]> => {
  const clock = fakeClock(startOf(scenario));
  const simulator = createSimulator(createBaseline(clock), clock);
  const aside: Aside = async (request, form = {}) => {
    const [method = '', path = ''] = request.split(' ');
    const answer = await simulator.handle({
      method,
      target: `/api2/json${path}`,
      headers: [['Authorization', `PVEAPIToken=root@pam!test=${secret(1)}`]],
      body: new TextEncoder().encode(new URLSearchParams(form).toString()),
    });
    simulator.cluster.tasks.settle();
    return parsed(bodyText(answer));
  };
  const session: Session = { scenario, clock, simulator, aside, bindings: new Map(), wallet: emptyWallet() };
  await before(scenario.name, aside, simulator);
  const results: Replayed[] = [];
  for (const step of scenario.steps) results.push(await once(session, step));
  return results;
};

interface Session {
  readonly scenario: Scenario;
  readonly clock: FakeClock;
  readonly simulator: Simulator;
  readonly aside: Aside;
  readonly bindings: Bindings;
  readonly wallet: Wallet;
}

const once = async (session: Session, step: Step): Promise<Replayed> => {
  await between(session.scenario.name, step, session.aside);
  await awaited(step, session.aside, session.simulator, session.bindings);
  // Tasks begin when they did on the host; else a moment goes by.
  session.clock.advance(20);
  const begun = beginningOf(session.scenario, step);
  if (begun !== undefined) session.clock.advance(Math.max(0, begun - session.clock.now()));
  const headers = await headersOf(session, step);
  const { method, path, query = [], form, json, rawBody } = step.request;
  const target = filled(session, path) + (query.length > 0 ? `?${encoded(session, query)}` : '');
  const body =
    rawBody === undefined
      ? json === undefined
        ? form && encoded(session, form)
        : filled(session, JSON.stringify(json))
      : filled(session, described(rawBody));
  const got = await session.simulator.handle({
    method,
    target,
    headers,
    body: new TextEncoder().encode(body ?? ''),
    ...(step.request.scheme === 'http' ? { plain: true } : {}),
  });
  learn(session.wallet, step, got);
  return compared(session, step, got);
};

/** A body that is too long to keep is described by its length. */
const described = (rawBody: string): string => {
  const length = /^<a form of (\d+) bytes>$/.exec(rawBody)?.[1];
  return length === undefined ? rawBody : `comment=${'x'.repeat(Number(length) - 'comment='.length)}`;
};

/** When the task of a step began on the host, in milliseconds since 1970. */
const beginningOf = ({ placeholders = {} }: Scenario, { id }: Pick<Step, 'id'>): number | undefined => {
  const upid = parseUpid(placeholders[`<UPID:${id}>`] ?? '');
  return upid && upid.startedAt * 1000;
};

/** A scenario begins a minute before its first task. */
const startOf = (scenario: Scenario): number => {
  const begun = scenario.steps.flatMap((step) => beginningOf(scenario, step) ?? []);
  return Math.min(Date.UTC(2026, 10, 22, 8, 0, 0), ...begun) - 60_000;
};

const encoded = (session: Session, pairs: readonly Pair[]): string =>
  pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(filled(session, value))}`).join('&');

const percentEncoded = (text: string): string => encodeURIComponent(text).replaceAll('!', '%21');

/** The text with tasks that are named percent-encoded, which the recording left as they were. */
const respelled = ({ bindings, scenario }: Pick<Session, 'bindings' | 'scenario'>, text: string): string =>
  Object.entries(scenario.placeholders ?? {})
    .filter(([name]) => name.startsWith('<UPID:'))
    .reduce(
      (all, [name, seen]) => all.replaceAll(percentEncoded(seen), percentEncoded(bindings.get(name) ?? seen)),
      text,
    );

/** The text with what its placeholders were bound to; those never seen stand for what they were in the recording. */
const filled = ({ bindings, scenario, wallet, clock }: Session, text: string): string =>
  ofTheMoment(wallet, respelled({ bindings, scenario }, text), clock.now()).replace(
    /<[A-Z]+(?:-[A-Z]+)*(?::[^>]+)?>/g,
    (name) => {
      if (name === '<PASSWORD>') return PASSWORD;
      if (name === '<TICKET>') return wallet.tickets.get('root@pam')?.ticket ?? name;
      if (name === '<CSRF>') return wallet.tickets.get('root@pam')?.csrf ?? name;
      return bindings.get(name) ?? scenario.placeholders?.[name] ?? name;
    },
  );

const headersOf = async (session: Session, { as, request }: Step): Promise<[string, string][]> => {
  const headers = new Map<string, string>(await credentials(session, as, request.method));
  if (request.json !== undefined) headers.set('Content-Type', 'application/json');
  else if (request.form) headers.set('Content-Type', 'application/x-www-form-urlencoded');
  for (const [name, value] of Object.entries(request.headers ?? {})) {
    if (value === null) headers.delete(name);
    // A token that is told although it comes with a ticket is not the one of that ticket.
    else if (name === 'CSRFPreventionToken' && as.endsWith('-ticket')) headers.set(name, 'another');
    else headers.set(name, filled(session, value));
  }
  return [...headers];
};

// Lists of the node as it was, with leftovers of earlier work.
const SHAPE_ONLY = /\/access\/roles$|\/cluster\/resources$|\/tasks$|\/cluster\/log$/;
const ORDERED = /\/snapshot$|\/log$|\/rules$|\/tasks$/;
const TASK_LOG = /\/tasks\/[^/]+\/log$/;

const compared = ({ bindings }: Session, step: Step, got: WireResponse): Replayed => {
  const { status, reason } = step.response;
  const body = withoutHalfTickets(step.response.body);
  const { path } = step.request;
  const gotBody = parsed(bodyText(got));
  const head = [
    ...(got.status === status ? [] : [`status ${got.status} for ${status}`]),
    // Where nothing was answered the recording has a description in the place of the reason.
    ...(status === 0 || matchText(reason, got.reason, bindings)
      ? []
      : [`reason ${JSON.stringify(got.reason)} for ${JSON.stringify(reason)}`]),
    ...(errorKeys(gotBody) === errorKeys(body) ? [] : [`errors in ${errorKeys(gotBody)} for ${errorKeys(body)}`]),
  ];
  const isLog = TASK_LOG.test(path);
  const whole = differences(isLog ? lastLine(body) : body, isLog ? lastLine(gotBody) : gotBody, bindings, {
    volatile: step.volatile ?? [],
    trimmed: Object.keys(step.trimmed ?? {}),
    ordered: ORDERED.test(path),
    shapeOnly: SHAPE_ONLY.test(path),
  });
  return { step: step.id, head, whole: [...head, ...headerDifferences(step, got), ...whole], answer: got };
};

/** The headers that say something to a client; lengths and encodings are those of a socket. */
const HEADERS = ['content-type', 'connection', 'location'];

const headerDifferences = ({ response }: Step, got: WireResponse): string[] =>
  HEADERS.filter((name) => headerOf(got, name) !== response.headers[name]).map(
    (name) => `${name}: ${headerOf(got, name) ?? 'none'} for ${response.headers[name] ?? 'none'}`,
  );

const parsed = (text: string): unknown => {
  if (text === '') return '';
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const errorKeys = (body: unknown): string => {
  const errors = typeof body === 'object' && body !== null && 'errors' in body ? body.errors : undefined;
  return typeof errors === 'object' && errors !== null ? Object.keys(errors).sort().join(', ') : '';
};

/** The last line of a task's log: those before belong to the node. */
const lastLine = (body: unknown): unknown => {
  const data = typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined;
  const last: unknown = Array.isArray(data) ? data.at(-1) : undefined;
  return typeof last === 'object' && last !== null && 't' in last ? last.t : body;
};
