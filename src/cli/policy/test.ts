import { systemClock } from '../../clock.ts';
import { loadJudgeConfig, type JudgeConfig } from '../../config/load.ts';
import { isRead } from '../../dispatch/judged-reads.ts';
import type { Effect } from '../../dispatch/policy/document.ts';
import { createPolicy, type Policy } from '../../dispatch/policy/policy.ts';
import { courtOf, ruleOn, withInside, type Ruling } from '../../dispatch/ruling.ts';
import type { Planned } from '../../endpoint.ts';
import { ProxmoxError } from '../../errors.ts';
import { nearest } from '../../nearest.ts';
import type { Tool } from '../../tools/define.ts';
import { tools } from '../../tools/index.ts';
import { policyAt } from '../policy-file.ts';
import { described, fromCluster, NOTHING, type Facts } from './facts.ts';
import { splitArguments, type Split } from '../split-arguments.ts';
import { readRequest } from './request.ts';
import { surroundings } from '../surroundings.ts';
import type { Subcommand } from '../world.ts';
import { asJson, asText, type Tested } from './told.ts';

const USAGE =
  'proxmox-ve-mcp policy test "VERB /path" [NAME=VALUE …] [--tool NAME] [--guest NUMBER,FACT=VALUE,…] [--offline] [--at TIME] [--json] [SETTINGS]';

const OPTIONS = { tool: 'value', guest: 'value', at: 'value', offline: 'flag', json: 'flag' } as const;

/** Exit codes by what becomes of a request; 2 is wrong usage, 1 a failure. */
const EXITS: Readonly<Record<Effect, number>> = { allow: 0, confirm: 3, deny: 4 };

/** `proxmox-ve-mcp policy test`: what would become of a request, which rule decides, and how every other rule stands to it. */
export const test: Subcommand = async (argv, world) => {
  const { own, settings, operands } = splitArguments(argv, OPTIONS, USAGE);
  const places = surroundings(world, settings);
  const config = await loadJudgeConfig(places);
  const policy = await policyIn(config);
  const court = await courtOf({ limits: config, policy });
  const request = await readRequest(operands, court);
  const tool = await toolFor(request, last(own, 'tool'));
  const now = timeIn(last(own, 'at'));
  const circumstances = { tool: tool?.name ?? '', cluster: config.cluster, now };
  const blind = ruleOn(request, court, { ...circumstances, guests: undefined });
  const facts = await factsFor(own, config, blind, () =>
    fromCluster(places, { name: config.cluster, requests: withInside(request, court), policy }),
  );
  const ruling = facts ? ruleOn(request, court, { ...circumstances, guests: facts.guests }) : blind;
  const tested: Tested = {
    request,
    ruling,
    ...outcomeOf(ruling, tool),
    limits: config,
    policy,
    file: config.policyFile,
    facts,
  };
  world.stdout.write(`${own.has('json') ? asJson(tested) : asText(tested)}\n`);
  return EXITS[tested.effect];
};

const last = (own: Split['own'], name: keyof typeof OPTIONS): string | undefined => own.get(name)?.at(-1);

const policyIn = async ({ policyFile }: JudgeConfig): Promise<Policy> =>
  policyFile === undefined ? createPolicy() : (await policyAt(policyFile).current()).policy;

/** What becomes of the request; a read that would have to be asked about is not made. */
const outcomeOf = (
  { above, refusal, verdict, subject }: Ruling,
  tool: Tool | undefined,
): Pick<Tested, 'effect' | 'why'> => {
  if (above)
    return { effect: 'deny', why: `Class ${subject.risk} is above the access: refused before any rule is asked.` };
  if (refusal) return { effect: 'deny', why: verdict.effect === 'deny' ? verdict.why : refusal.message };
  const isPlainRead = subject.request.method === 'GET' && subject.risk === 'read';
  if (isPlainRead && !isRead(verdict.effect, tool?.risk ?? 'read')) {
    return { effect: 'deny', why: `${verdict.why} Nobody is asked about a read: it is refused.` };
  }
  return verdict;
};

/** The tool that is named, or the only one that makes such a request. */
const toolFor = async ({ method, path }: Planned, name: string | undefined): Promise<Tool | undefined> => {
  if (name !== undefined) {
    const load = Object.hasOwn(tools, name) ? tools[name] : undefined;
    if (load) return load();
    const like = nearest(name, Object.keys(tools));
    throw new ProxmoxError('INVALID_INPUT', `There is no tool ${JSON.stringify(name.slice(0, 80))}.`, {
      next: like.length > 0 ? `Did you mean ${like.join(', ')}?` : `Usage: ${USAGE}`,
    });
  }
  const all = await Promise.all(Object.values(tools).map((load) => load()));
  const using = all.filter(({ uses }) => uses.some((each) => each.method === method && each.path === path));
  return using.length === 1 ? using[0] : undefined;
};

const timeIn = (text: string | undefined): number => {
  const time = text === undefined ? systemClock.now() : Date.parse(text);
  if (!Number.isNaN(time)) return time;
  throw new ProxmoxError('INVALID_INPUT', `--at must be a time; got ${JSON.stringify(text?.slice(0, 80))}.`, {
    next: 'Give it as 2026-11-24T08:00 (the time of this machine) or 2026-11-24T08:00Z.',
  });
};

/** What the operator says of guests; else what the cluster says, where one is configured. Undefined where no guest is touched. */
const factsFor = async (
  own: Split['own'],
  { clusters }: JudgeConfig,
  { subject, inside }: Ruling,
  ask: () => Promise<Facts>,
): Promise<Facts | undefined> => {
  const guests = described(own.get('guest') ?? []);
  if (![subject, ...inside].some((each) => each.guests === 'unknown' || each.guests.length > 0)) return undefined;
  if (guests) return guests;
  return own.has('offline') || clusters.length === 0 ? NOTHING : ask();
};
